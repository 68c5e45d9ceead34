"""W3C PLS files to the entries of a lexicon."""

from __future__ import annotations

from collections.abc import Iterator

from oyez.errors import OyezError
from oyez.script.lexicon import Entry
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.plain import WORD

__all__ = ["MAX_BYTES", "is_sound", "read_pls"]

MAX_BYTES = 20_000_000
_PLS = "{http://www.w3.org/2005/01/pronunciation-lexicon}"


def read_pls(data: bytes) -> list[Entry]:
    """Read a W3C PLS 1.0 document: IPA phonemes and aliases; the first of several counts.

    Entities are never expanded and nothing is fetched.

    Raises:
        OyezError: ``bad_lexicon`` where it is too large, no XML, no lexicon, or in another alphabet than IPA.
    """
    from lxml import etree

    if len(data) > MAX_BYTES:
        raise _bad(f"it is larger than {MAX_BYTES // 1_000_000} MB; split it")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _bad(f"it is not well-formed XML ({error})") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _bad("it declares a document type or entities; take those out")
    if root.tag not in {f"{_PLS}lexicon", "lexicon"}:
        raise _bad("its root is not <lexicon>")
    if root.get("alphabet", "ipa") != "ipa":
        raise _bad(f"its alphabet is {root.get('alphabet')!r}, and only ipa is read")
    space = _PLS if str(root.tag).startswith(_PLS) else ""
    return [entry for lexeme in root.iter(f"{space}lexeme") for entry in _entries(lexeme, space)]


# What reaches an engine must be sounds or words: no markup, no brackets, nothing invisible.
_SOUND = pattern(r"(?:[^\W\d_]|[\u02b0-\u036f'’.‿ːˈˌ| -])*")
_ALIAS = pattern(rf"{WORD}(?:[ ,-]+{WORD})*")
_LONGEST = 300


def is_sound(phonemes: str) -> bool:
    """Whether a text may reach an engine as IPA."""
    return len(phonemes) <= _LONGEST and bool(_SOUND.fullmatch(phonemes))


def _entries(lexeme: object, space: str) -> Iterator[Entry]:
    """Yield an entry for each grapheme of a lexeme.

    Raises:
        OyezError: ``bad_lexicon`` where a sound is no IPA, or an alias no words.
    """
    phonemes, alias = _text(lexeme, f"{space}phoneme"), _text(lexeme, f"{space}alias")
    for node in lexeme.iterfind(f"{space}grapheme"):  # type: ignore[attr-defined]
        grapheme = " ".join("".join(node.itertext()).split())
        if not is_sound(phonemes):
            raise _bad(f"the sound of {grapheme[:40]!r} is not IPA")
        if not phonemes and alias and (len(alias) > _LONGEST or not _ALIAS.fullmatch(alias.replace("’", "'"))):
            raise _bad(f"the alias of {grapheme[:40]!r} is not plain words")
        if grapheme and (phonemes or alias):
            yield Entry(grapheme, phonemes, "" if phonemes else alias)


def _text(lexeme: object, tag: str) -> str:
    node = lexeme.find(tag)  # type: ignore[attr-defined]
    return "" if node is None else " ".join("".join(node.itertext()).split())


def _bad(reason: str) -> OyezError:
    return OyezError("bad_lexicon", f"This pronunciation lexicon cannot be read: {reason}.", status=422)
