"""Languages other than English, a file each with its tables; all others are left to the engine, mark for mark."""

from __future__ import annotations

from importlib import import_module

from oyez.script.normalise.languages import intact
from oyez.script.normalise.spans import Rule

__all__ = ["language_rules"]

_MODULES = {"de": "german", "fr": "french", "es": "spanish", "ja": "japanese", "ko": "korean", "zh": "chinese"}
_CLDR = frozenset({"it", "pt", "nl", "pl", "ru", "tr", "ar", "hi"})


def language_rules(language: str, region: str = "") -> tuple[Rule, ...]:
    """Return the rules of a language, those that keep numbers whole last.

    Args:
        language: ISO 639-1: ``de``.
        region: ISO 3166-1 in small letters, which may decide the decimal mark: ``mx``, ``ch``.
    """
    name = _MODULES.get(language)
    if name is None:
        return (*(_by_cldr(language) if language in _CLDR else ()), *intact.RULES)
    module = import_module(f"oyez.script.normalise.languages.{name}")
    rules: tuple[Rule, ...] = module.rules(region)
    return (*rules, *intact.RULES)


def _by_cldr(language: str) -> tuple[Rule, ...]:
    from oyez.script.normalise.languages.cldr import cldr_rules

    return cldr_rules(language)
