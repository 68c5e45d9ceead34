"""What a file says of itself: who wrote it, where it was printed, and that no person is speaking."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from oyez.audio.marks import one_line
from oyez.audio.provenance.origin import source_type

__all__ = ["NOTICE", "Tags", "cleaned", "comment", "image_type", "language_code", "provenance"]

NOTICE = "Synthetic voice"
"""The first words of every file's comment: what people and programs look for (EU AI Act, article 50)."""

LONGEST = 500
"""Characters of one tag. Longer ones are cut: several players show nothing at all past a kilobyte."""

# BCP 47 primary language to ISO 639-2/T, which is all that MP4 and ID3 have room for.
_ISO_639_2 = {
    "ar": "ara", "bg": "bul", "ca": "cat", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng",
    "es": "spa", "et": "est", "fa": "fas", "fi": "fin", "fr": "fra", "ga": "gle", "he": "heb", "hi": "hin",
    "hr": "hrv", "hu": "hun", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn", "ko": "kor", "lt": "lit",
    "lv": "lav", "nb": "nob", "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus",
    "sk": "slk", "sl": "slv", "sr": "srp", "sv": "swe", "tr": "tur", "uk": "ukr", "vi": "vie", "zh": "zho",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tags:
    """What is written into a file. Empty fields are left out.

    Attributes:
        title: The headline.
        author: The byline's names in one line.
        publisher: The publication's name.
        date: When it was published, ISO 8601.
        language: BCP 47.
        url: Where it was printed.
        voice: The voice's id; of several, parted by commas.
        article: The SHA-256 of the article's text (`oyez.audio.provenance.article_digest`).
        cover: A JPEG or PNG image.
    """

    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    language: str = ""
    url: str = ""
    voice: str = ""
    article: str = ""
    cover: bytes = field(default=b"", repr=False)


def provenance(tags: Tags) -> dict[str, str]:
    """Return what programs look for, by the names it has in every format; empty values are left out."""
    named = {"DIGITALSOURCETYPE": source_type(tags.voice), "ARTICLE_SHA256": tags.article}
    return {name: value for name, value in named.items() if value}


def cleaned(tags: Tags) -> Tags:
    """Return the tags on one line each, without control characters, at most `LONGEST` characters long."""
    texts = {each.name: _clean(getattr(tags, each.name)) for each in fields(Tags) if each.name != "cover"}
    return Tags(**texts, cover=tags.cover)


def comment(tags: Tags) -> str:
    """Return the file's comment: ``Synthetic voice espeak:en-us+f5. https://…``."""
    spoken = f"{NOTICE} {tags.voice}".rstrip() + "."
    return f"{spoken} {tags.url}".rstrip()


def language_code(language: str) -> str:
    """Return the ISO 639-2 code of a BCP 47 language, ``und`` where we know none."""
    primary = language.partition("-")[0].lower()
    return primary if primary in _ISO_639_2.values() else _ISO_639_2.get(primary, "und")


def image_type(data: bytes) -> str:
    """Return the media type of a cover: ``image/png``, else ``image/jpeg``."""
    return "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"


def _clean(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
