"""Utterance to Take: the engines, their voices, and the time of each word."""

from oyez.voices.catalogue import BEST, DEFAULT_VOICE, Catalogue, catalogue, find_voice, voices
from oyez.voices.nouns import Engine, Take, Voice, WordTime, take_key

__all__ = [
    "BEST",
    "DEFAULT_VOICE",
    "Catalogue",
    "Engine",
    "Take",
    "Voice",
    "WordTime",
    "catalogue",
    "find_voice",
    "take_key",
    "voices",
]
