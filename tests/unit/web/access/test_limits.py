"""Buckets refill, signatures hold, passwords are compared and never kept."""

from __future__ import annotations

import time
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.errors import OyezError
from oyez.web.access import AccessSettings
from oyez.web.access.limits import Limits, too_many
from oyez.web.access.passwords import hashed, is_right
from oyez.web.access.signing import signed, signer

SECRETS = {"old": b"o" * 32, "new": b"n" * 32}
SOON = int(time.time()) + 86_400
PATH = "/api/articles/0123456789abcdef/audio.mp3"


def test_a_bucket_empties_and_refills(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    limits = Limits(3, 60)
    assert [limits.spend("a") for _ in range(4)] == [0, 0, 0, 20]
    assert limits.spend("b", 3) == 0
    now += 19
    assert limits.spend("a") == pytest.approx(1)
    now += 1
    assert [limits.spend("a"), limits.spend("a")] == [0, pytest.approx(20)]
    now += 10_000
    assert [limits.spend("a") for _ in range(4)].count(0) == 3


def test_the_memory_of_names_is_bounded() -> None:
    limits = Limits(1, 1e9, room=10)
    for n in range(100):
        limits.spend(str(n))
    assert len(limits._left) == 10
    assert limits.spend("99") > 0
    assert Limits(0, 60).spend("a") == float("inf")
    assert too_many(float("inf")).wait == 86_400
    assert too_many(0.2).wait == 1


def test_a_signed_address_opens_for_its_listener() -> None:
    place = urlsplit(signed(PATH, {"voice": "a:b+c"}, listener="ada", expires=SOON, secrets=SECRETS))
    assert place.path == PATH
    assert dict(parse_qsl(place.query))["key"] == "new"
    assert signer(PATH, place.query, SECRETS) == "ada"
    assert signer(PATH, place.query, {"old": SECRETS["old"]}) is None
    shuffled = urlencode(parse_qsl(place.query)[::-1])
    assert signer(PATH, shuffled, SECRETS) == "ada"


def test_an_old_secret_still_checks() -> None:
    place = urlsplit(signed(PATH, {}, listener="ada", expires=SOON, secrets={"old": SECRETS["old"]}))
    assert signer(PATH, place.query, SECRETS) == "ada"


@given(st.sampled_from(["voice", "exp", "by", "key", "sig"]), st.text(min_size=1, max_size=20))
def test_whatever_is_changed_opens_nothing(name: str, value: str) -> None:
    place = urlsplit(signed(PATH, {"voice": "v"}, listener="ada", expires=SOON, secrets=SECRETS))
    facts = dict(parse_qsl(place.query))
    changed = facts | {name: value}
    if changed != facts:
        assert signer(PATH, urlencode(changed), SECRETS) is None
    assert signer(PATH.replace("audio", "other"), place.query, SECRETS) is None
    assert signer(PATH, f"{place.query}&voice=other", SECRETS) is None
    assert signer(PATH, f"voice=other&{place.query}", SECRETS) is None
    assert signer(PATH, f"{place.query}&more=1", SECRETS) is None


def test_what_is_over_is_over() -> None:
    place = urlsplit(signed(PATH, {}, listener="ada", expires=int(time.time()) - 1, secrets=SECRETS))
    assert signer(PATH, place.query, SECRETS) is None


def test_passwords() -> None:
    kept = hashed("correct horse é")
    assert kept.startswith("$argon2id$")
    assert "horse" not in kept
    assert is_right("correct horse é", kept)
    assert not is_right("correct horse e", kept)
    assert not is_right("", "")
    assert not is_right("nobody", "")
    assert not is_right("x" * 2000, kept)
    assert not is_right("anything", "no hash at all")
    for bad in ("short", "x" * 1025):
        with pytest.raises(OyezError, match="bad_password"):
            hashed(bad)


def test_settings_from_the_environment() -> None:
    found = AccessSettings.read({
        "OYEZ_RATE": "60", "OYEZ_QUOTA_NARRATIONS": "5", "OYEZ_HOSTS": "Oyez.example, b.example", "OYEZ_PROXIES": "::1",
    })  # fmt: skip
    assert (found.rate, found.narrations, found.listened) == (60, 5, None)
    assert (found.hosts, found.proxies) == (("oyez.example", "b.example"), ("::1",))
    assert AccessSettings.read({}) == AccessSettings()
    for bad in ("-1", "x", "1.5", "9" * 20):
        with pytest.raises(OyezError, match="bad_setting"):
            AccessSettings.read({"OYEZ_QUOTA_BYTES": bad})
