"""What an accent is called in English, where no table says it: by CLDR, out of a language's tag."""

from __future__ import annotations

from functools import cache

__all__ = ["accent"]


@cache
def accent(language: str) -> str:
    """Return the accent of a BCP 47 language in words (``British`` for ``en-GB``), the tag where CLDR has none."""
    from babel import Locale
    from babel.core import get_global

    base, *rest = language.replace("_", "-").split("-")
    region = next((part.upper() for part in rest if len(part) in (2, 3)), "")
    english = Locale("en")
    called = str(english.languages.get(base.lower(), ""))
    if not called:
        return language
    whole = str(english.languages.get(f"{base.lower()}_{region}", ""))
    own = whole.removesuffix(called).strip()
    if whole and own != "European":
        return own or whole
    at_home = get_global("likely_subtags").get(base.lower(), "").rpartition("_")[2]
    if region in {"", at_home} or own == "European":
        return called
    return f"{called} ({english.territories.get(region, region)})"
