"""Words whose stress tells what they are, beside the nouns and verbs of `pairs`: content, resume, invalid."""

from __future__ import annotations

from collections.abc import Callable

from oyez.script.heteronyms.context import Context
from oyez.script.heteronyms.grammar import BE, MODALS
from oyez.script.normalise.atoms import listed

__all__ = ["SENSES"]


def _content(at: Context) -> str:
    pleased = at.prior() in BE or at.prior() in {
        "not",
        "perfectly",
        "appear",
        "appears",
        "appeared",
        "quite",
        "than",
        "himself",
    }
    follows = at.next() in {"with", "to", "just", "merely", "simply", "about", "and", "in"} or not at.next()
    return "kənˈtɛnt" if pleased and follows else "ˈkɒntɛnt"


def _resume(at: Context) -> str:
    paper = (
        at.prior() in {"a", "his", "her", "their", "my", "your", "the", "impressive", "fake", "of"}
        and at.prior() not in MODALS
    )
    return "ˈrɛzəmeɪ" if paper else "rɪˈzuːm"


def _invalid(at: Context) -> str:
    person = at.prior() in {"an", "elderly", "bedridden"} and (
        not at.next() or at.next() in {"and", "who", "since", "for", "in", "mother"}
    )
    return "ˈɪnvəlɪd" if person else "ɪnˈvælɪd"


_COUNTED = frozenset(listed("an another biggest major huge big shock stunning greatest this"))


def _upset(at: Context) -> str:
    """Say the noun, a surprise in sport or politics, apart from the verb and the adjective."""
    sport = at.next() in {"win", "victory", "loss", "defeat", "winner", "bid", "of", "over", "special", "alert"}
    counted = at.prior() in {
        "an",
        "another",
        "biggest",
        "major",
        "huge",
        "big",
        "shock",
        "stunning",
        "greatest",
        "this",
    }
    stomach = at.next() in {"stomach", "stomachs", "tummy", "about", "that", "at", "by", "with", "because"}
    ends = not at.next() or at.next() in {"in", "on", "when", "as", "after", "for", "and", "against", "yesterday"}
    return "ˈʌpsɛt" if not stomach and (sport or (counted and ends)) else "ʌpˈsɛt"


_LEFTOVER = frozenset(listed(
    "collection collections collector collectors worker workers truck trucks lorry lorries bin bins bag bags dump tip "
    "heap heaps site sites disposal lay lies was is has piled rots rotted fires vehicles trucks depot"
))  # fmt: skip


def _refuse(at: Context) -> str:
    return "ˈrɛfjuːs" if at.next() in _LEFTOVER and at.prior() not in {"to", *MODALS, "they", "we", "i"} else ""


def _proceeds(at: Context) -> str:
    before = at.prior()
    verb = before in {"it", "he", "she", "which", "who", "case", "trial", "work", "bill"} or at.next() in {"to", "with"}
    return "prəˈsiːdz" if verb and before not in {"the", "all", "net"} else "ˈproʊsiːdz"


def _learned(at: Context) -> str:
    return (
        "ˈlɜːrnɪd" if at.next() in {"friend", "friends", "society", "societies", "journal", "judge", "scholar"} else ""
    )


def _aged(at: Context) -> str:
    care = at.next() in {"care", "pension", "pensioner", "pensioners"} or (
        at.prior() == "the" and not at.next()[:1].isdigit()
    )
    return "ˈeɪdʒɪd" if care and at.next() != "between" else ""


SENSES: dict[str, Callable[[Context], str]] = {
    "content": _content,
    "resume": _resume,
    "invalid": _invalid,
    "upset": _upset,
    "refuse": _refuse,
    "proceeds": _proceeds,
    "learned": _learned,
    "aged": _aged,
}
"""By the printed form in small letters."""
