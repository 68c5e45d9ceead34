"""What people bring along: the export files of other read-later services, each read by a file of this folder."""

from oyez.library.imports.door import read_export
from oyez.library.imports.nouns import Export, Refused, Saved

__all__ = ["Export", "Refused", "Saved", "read_export"]
