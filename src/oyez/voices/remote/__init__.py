"""Speech services a newsroom already pays for, each with a key of its own: none is asked where nobody chose it."""

from oyez.voices.remote.azure import AzureEngine
from oyez.voices.remote.elevenlabs import ElevenLabsEngine
from oyez.voices.remote.google import GoogleEngine
from oyez.voices.remote.openai import OpenAIEngine
from oyez.voices.remote.polly import PollyEngine

__all__ = ["SERVICES", "AzureEngine", "ElevenLabsEngine", "GoogleEngine", "OpenAIEngine", "PollyEngine"]

SERVICES = (OpenAIEngine, ElevenLabsEngine, AzureEngine, GoogleEngine, PollyEngine)
