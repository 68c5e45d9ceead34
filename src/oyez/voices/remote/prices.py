"""What a service charges, from a dated table."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from oyez.voices.remote.settings import number

__all__ = ["dollars", "listed", "price"]


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resources.files(__package__).joinpath("prices.toml").read_text("utf-8"))


def listed(service: str, model: str) -> float:
    """Return the table's price in US dollars a million characters."""
    row = _table()[service]
    return float(row.get(model, row["other"]))


def price(service: str, model: str) -> float:
    """Return the price that is counted with: ``OYEZ_PRICE_OPENAI`` and the like come before the table.

    Raises:
        OyezError: ``bad_service`` where that variable is no number.
    """
    named = number(f"OYEZ_PRICE_{service.upper()}", None)
    return listed(service, model) if named is None else named


def dollars(service: str, model: str, characters: int) -> float:
    """Return what so many characters cost."""
    return characters * price(service, model) / 1_000_000
