"""What accents are called where no table says it."""

from __future__ import annotations

import pytest

from oyez.voices.accents import accent


@pytest.mark.parametrize(
    ("tag", "called"),
    [
        ("en-GB", "British"), ("en-US", "American"), ("fr-CA", "Canadian"), ("nl-BE", "Flemish"), ("de-DE", "German"),
        ("pt-BR", "Brazilian"), ("es-ES", "Spanish"), ("pt-PT", "Portuguese"), ("ar-JO", "Arabic (Jordan)"),
        ("vi", "Vietnamese"), ("es-419", "Latin American"), ("en-ZA", "English (South Africa)"), ("qq-QQ", "qq-QQ"),
        ("", ""),
    ],
)  # fmt: skip
def test_accents(tag: str, called: str) -> None:
    assert accent(tag) == called
