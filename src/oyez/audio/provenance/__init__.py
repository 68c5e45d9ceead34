"""What says that a machine spoke, of which article and for whom: marks in files, and a signed one."""

from oyez.audio.provenance.identity import article_digest
from oyez.audio.provenance.origin import source_type

__all__ = ["article_digest", "source_type"]
