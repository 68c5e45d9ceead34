"""What the class and id names of an element say it holds: rules for suspect boxes, kinds of text."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from oyez.article.tables import table

__all__ = ["container_kind", "judge"]

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAME = re.compile(r"[^a-z0-9]+")
_GROUPS = ("rules", "kinds")


@cache
def _patterns(group: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, _named(pattern)) for name, pattern in table("containers")[group].items())


@cache
def _any_pattern() -> re.Pattern[str]:
    """Return what finds a name that any pattern knows: most names are known to none, and one search tells."""
    return _named("|".join(pattern for group in _GROUPS for pattern in table("containers")[group].values()))


def _named(pattern: str) -> re.Pattern[str]:
    return re.compile(f"(?:^|-| )(?:{pattern})(?:-| |$)")


@lru_cache(maxsize=16384)
def _spell(name: str) -> str:
    return _NAME.sub("-", _CAMEL.sub("-", name).lower()).strip("-")


@lru_cache(maxsize=8192)
def judge(names: str) -> tuple[str, str, str]:
    """Return (spelt names, suspect rule, kind) of a class and id string."""
    spelt = " ".join(map(_spell, names.split()))[:300]
    if not any(map(_is_known, spelt.split())):
        return spelt, "", ""
    rule = next((rule for rule, pattern in _patterns("rules") if pattern.search(spelt)), "")
    kind = next((kind for kind, pattern in _patterns("kinds") if pattern.search(spelt)), "")
    return spelt, rule, kind


@lru_cache(maxsize=16384)
def _is_known(name: str) -> bool:
    return bool(_any_pattern().search(name))


def container_kind(names: str) -> str:
    """Return what spelt class names say a line is (``caption``, ``credit``, ``standfirst``), else nothing."""
    return next((kind for kind, pattern in _patterns("kinds") if pattern.search(names)), "")
