"""The small things the pages say."""

from __future__ import annotations

import pytest

from oyez.web.phrases import day, minutes, rule


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "1 min"), (29, "1 min"), (89, "1 min"), (91, "2 min"), (3600, "60 min")]
)
def test_minutes(seconds: float, said: str) -> None:
    assert minutes(seconds) == said


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2026-01-14", "14 January 2026"),
        ("2026-12-01T23:59:59Z", "1 December 2026"),
        ("", ""),
        ("last week", "last week"),
        ("2026-13-40", "2026-13-40"),
    ],
)
def test_day(iso: str, said: str) -> None:
    assert day(iso) == said


@pytest.mark.parametrize(("name", "said"), [("related_links", "Related links"), ("caption", "Caption"), ("", "")])
def test_rule(name: str, said: str) -> None:
    assert rule(name) == said
