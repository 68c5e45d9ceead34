"""Settings, waits and signatures: known answers from outside."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from oyez.errors import OyezError
from oyez.voices.remote.keys import Secret
from oyez.voices.remote.patience import Gate, Patience, retry_after
from oyez.voices.remote.settings import address, more_voices, switched_on
from oyez.voices.remote.sigv4 import Credentials, signed


def test_the_documented_example_of_a_signature() -> None:
    """Amazon's own worked example: a request to list users on 30 August 2015."""
    who = Credentials(Secret("AKIDEXAMPLE"), Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"))
    url = "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08"
    headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    moment = datetime(2015, 8, 30, 12, 36, tzinfo=UTC)
    found = signed("GET", url, headers, b"", who, "us-east-1", "iam", moment)["Authorization"]
    assert found == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
        "SignedHeaders=content-type;host;x-amz-date, "
        "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    )


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), (" 0 ", 0.0), ("1.5", 1.5), ("Fri, 01 May 2026 12:01:00 GMT", 60.0),
     ("Fri, 01 May 2026 11:00:00 GMT", 0.0), ("", None), ("soon", None), ("-5", None), ("²", None)],
)  # fmt: skip
def test_retry_after(header: str, seconds: float | None) -> None:
    assert retry_after(header, datetime(2026, 5, 1, 12, tzinfo=UTC)) == seconds


def test_waits_double_and_end() -> None:
    patience = Patience(first=1.0, longest=10.0)
    for tried, most in ((1, 1.0), (2, 2.0), (3, 4.0), (9, 10.0), (500, 10.0)):
        waits = [patience.backoff(tried) for _ in range(50)]
        assert most * 0.1 <= min(waits) <= max(waits) <= most
        assert len(set(waits)) > 10


def test_a_gate_spaces_requests() -> None:
    slept: list[float] = []
    gate = Gate(2, 60, slept.append)
    for _ in range(3):
        with gate.open():
            pass
    assert [round(seconds) for seconds in slept] == [1, 2]


@pytest.mark.parametrize(
    ("url", "key", "good"),
    [
        ("https://speech.example/v1/", True, True),
        ("http://localhost:8880/v1", True, True),
        ("http://192.168.1.5:8880", True, True),
        ("http://[fd00::5]:8880", True, True),
        ("http://kokoro:8880", True, True),
        ("http://speech.example", True, False),
        ("http://93.184.216.34", True, False),
        ("http://speech.example", False, True),
        ("ftp://speech.example", False, False),
        ("https://user:pw@speech.example", False, False),
        ("https://speech.example/?key=1", False, False),
        ("http://[::1", False, False),
        ("https://speech.example:port", False, False),
        ("speech.example", False, False),
    ],
)
def test_addresses(monkeypatch: pytest.MonkeyPatch, url: str, key: bool, good: bool) -> None:
    monkeypatch.setenv("OYEZ_X_URL", url)
    if good:
        assert address("OYEZ_X_URL", "https://x.test", key=key) == url.rstrip("/")
    else:
        with pytest.raises(OyezError, match="bad_service"):
            address("OYEZ_X_URL", "https://x.test", key=key)


def test_voices_a_person_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_X_VOICES", "af_heart, am_adam=Adam B:en-GB:male,zf=Z:zh-Hans-CN")
    assert [(voice.id, voice.name, voice.language, voice.gender) for voice in more_voices("OYEZ_X_VOICES")] == [
        ("af_heart", "af_heart", "en-US", "neutral"), ("am_adam", "Adam B", "en-GB", "male"),
        ("zf", "Z", "zh-Hans-CN", "neutral"),
    ]  # fmt: skip
    monkeypatch.setenv("OYEZ_X_VOICES", "a b=:::")
    with pytest.raises(OyezError, match="bad_service"):
        more_voices("OYEZ_X_VOICES")


@pytest.mark.parametrize(
    ("value", "on"), [("", True), ("all", True), ("off", False), ("azure, openai", True), ("azure", False)]
)
def test_services_are_switched(monkeypatch: pytest.MonkeyPatch, value: str, on: bool) -> None:
    monkeypatch.setenv("OYEZ_REMOTE", value)
    assert switched_on("openai") is on
