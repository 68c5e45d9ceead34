"""Under CI nothing may be skipped: what a laptop skips with a line that says how to get it, CI has.

Tests marked `corpus` are the exception: they measure on third-party texts, which lie beside some checkouts only.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from postgres import MISSING, Postgres, programs, running

# A busy machine is no failure: what may not take long is bounded by its own test, in steps or in a process's time.
settings.register_profile("oyez", deadline=None)
settings.load_profile("oyez")

_SKIPPED: list[str] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember what was skipped."""
    if report.skipped and "corpus" not in report.keywords:
        _SKIPPED.append(report.nodeid)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """Remember the modules that were skipped whole."""
    if report.skipped:
        _SKIPPED.append(report.nodeid)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run where something was skipped under CI."""
    if os.environ.get("CI") and _SKIPPED:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        print("\nskipped under CI:", *_SKIPPED, sep="\n  ")


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    """A PostgreSQL server of the session's own."""
    if programs() is None:
        pytest.skip(MISSING)
    with running() as server:
        yield server
