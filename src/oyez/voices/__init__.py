"""Utterance to Take: the engines, their voices, and the time of each word."""

from oyez.voices.catalogue import BEST, DEFAULT_VOICE, Catalogue, catalogue, find_voice, voices
from oyez.voices.nouns import Quality, Sound, Take, Voice, WordTime, take_key
from oyez.voices.protocol import BatchEngine, Capabilities, Engine, StreamEngine
from oyez.voices.speaking import Speaker

__all__ = [
    "BEST",
    "DEFAULT_VOICE",
    "BatchEngine",
    "Capabilities",
    "Catalogue",
    "Engine",
    "Quality",
    "Sound",
    "Speaker",
    "StreamEngine",
    "Take",
    "Voice",
    "WordTime",
    "catalogue",
    "find_voice",
    "take_key",
    "voices",
]
