"""Utterance to Take: the engines, their voices, and the time of each word."""

from oyez.voices.nouns import Engine, Take, Voice, WordTime, take_key

__all__ = ["Engine", "Take", "Voice", "WordTime", "take_key"]
