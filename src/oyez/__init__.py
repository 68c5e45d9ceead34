"""Oyez: any published article, spoken."""

__version__ = "0.1.0"
