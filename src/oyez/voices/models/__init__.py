"""Models of neural voices: what can be installed, where it is kept, and how it comes there."""

from oyez.voices.models.nouns import Installed, Model, ModelFile

__all__ = ["Installed", "Model", "ModelFile"]
