"""A day's narrations, those at once and pages a minute are counted, and come back with time."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from oyez.errors import OyezError
from oyez.web.embed.quota import AHEAD, SAMPLES, Quota, Refusals


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Making:
    status = "live"


def refused(code: str, act: Any) -> None:
    with pytest.raises(OyezError) as caught:
        act()
    assert (caught.value.code, caught.value.status) == (code, 503)


def test_a_day_comes_back_after_a_day() -> None:
    clock, quota = Clock(), None
    quota = Quota(day=2, at_once=9, clock=clock)
    for _ in range(2):
        quota.begin(Making)  # type: ignore[arg-type]
    refused("embed_quota_spent", lambda: quota.begin(Making))  # type: ignore[arg-type]
    clock.now += 86_401
    quota.begin(Making)  # type: ignore[arg-type]


def test_what_is_refused_is_not_begun() -> None:
    begun = []
    quota = Quota(day=0, at_once=1)
    refused("embed_quota_spent", lambda: quota.begin(lambda: begun.append(1) or Making()))  # type: ignore[arg-type, func-returns-value, return-value]
    assert begun == []


def test_one_at_once_until_it_is_over() -> None:
    quota = Quota(day=9, at_once=1, patience=0)
    first = quota.begin(Making)  # type: ignore[arg-type]
    refused("embed_busy", lambda: quota.begin(Making))  # type: ignore[arg-type]
    first.status = "ready"  # type: ignore[misc]
    quota.begin(Making)  # type: ignore[arg-type]


def test_who_comes_too_early_gets_a_turn_when_the_one_before_is_done() -> None:
    quota = Quota(day=9, at_once=1, patience=20)
    first = quota.begin(Making)  # type: ignore[arg-type]
    threading.Timer(0.2, lambda: setattr(first, "status", "ready")).start()
    assert quota.begin(Making) is not first  # type: ignore[arg-type]


def test_thirty_pages_a_minute() -> None:
    clock = Clock()
    quota = Quota(day=1, at_once=1, clock=clock)
    for _ in range(30):
        quota.look()
    refused("embed_busy", quota.look)
    clock.now += 61
    quota.look()


def test_refusals_are_forgotten_by_time_and_by_number() -> None:
    clock = Clock()
    refusals = Refusals(seconds=600, room=2, clock=clock)
    refusals.add("a")
    assert "a" in refusals
    refusals.add("b")
    refusals.add("c")
    assert "a" not in refusals
    assert "c" in refusals
    clock.now += 601
    assert "c" not in refusals


def test_a_few_go_ahead_and_others_wait_for_the_whole() -> None:
    quota: Any = Quota(day=9, at_once=1)
    whole = Making()
    begun = [quota.ahead(Making, whole) for _ in range(AHEAD)]
    assert whole not in begun
    assert quota.ahead(Making, whole) is whole
    begun[0].status = "ready"
    assert quota.ahead(lambda: whole, whole) is whole
    assert quota.ahead(Making, whole) is not whole, "what serves as well counts for nothing"


def test_samples_come_back_after_a_minute() -> None:
    clock = Clock()
    quota = Quota(day=9, at_once=1, clock=clock)
    assert [quota.sample() for _ in range(SAMPLES + 1)] == [True] * SAMPLES + [False]
    clock.now += 61
    assert quota.sample()
