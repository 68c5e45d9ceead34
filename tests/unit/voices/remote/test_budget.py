"""A day's budget: never gone over, by threads or by processes, and given back where nothing was billed."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from oyez.errors import OyezError
from oyez.voices.remote.budget import Budget
from oyez.voices.remote.prices import dollars, price

SPENDING = """
import sys
from pathlib import Path
from oyez.errors import OyezError
from oyez.voices.remote.budget import Budget

budget = Budget(Path(sys.argv[1]))
for _ in range(20):
    try:
        budget.reserve("azure", 3, 0.0)
    except OyezError as error:
        if error.code != "budget_spent":
            raise
"""
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("USD", "CHARACTERS", "POLLY_USD", "POLLY_CHARACTERS"):
        monkeypatch.delenv(f"OYEZ_BUDGET_{name}", raising=False)


@pytest.fixture
def budget(tmp_path: Path) -> Budget:
    return Budget(tmp_path / "deep" / "budget.db", lambda: NOON)


def test_ten_dollars_a_day_where_nobody_said_otherwise(budget: Budget) -> None:
    budget.reserve("openai", 600_000, 9.0)
    with pytest.raises(OyezError, match=r"\$9.00 of \$10.00.*raise OYEZ_BUDGET_USD"):
        budget.reserve("polly", 80_000, 1.01)
    budget.reserve("polly", 80_000, 1.0)
    assert budget.spent().micros == 10_000_000
    assert budget.spent("polly").characters == 80_000


def test_what_costs_nothing_is_let_through_when_more_than_all_is_spent(
    budget: Budget, monkeypatch: pytest.MonkeyPatch
) -> None:
    budget.reserve("openai", 1, 10.0)
    monkeypatch.setenv("OYEZ_BUDGET_USD", "5")
    budget.reserve("openai", 5, 0.0)
    assert budget.spent().characters == 6


def test_characters_and_single_services_have_limits_of_their_own(
    budget: Budget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OYEZ_BUDGET_USD", "unlimited")
    monkeypatch.setenv("OYEZ_BUDGET_POLLY_CHARACTERS", "100")
    budget.reserve("azure", 10_000, 500.0)
    budget.reserve("polly", 100, 500.0)
    with pytest.raises(OyezError, match=r"100 of 100 characters.*OYEZ_BUDGET_POLLY_CHARACTERS"):
        budget.reserve("polly", 1, 0.0)


def test_what_is_given_back_can_be_spent_again(budget: Budget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_BUDGET_CHARACTERS", "10")
    receipt = budget.reserve("azure", 10, 0.1)
    budget.release(receipt)
    budget.reserve("azure", 10, 0.1)
    assert budget.spent("azure").characters == 10


def test_a_new_day_is_a_new_budget(tmp_path: Path) -> None:
    clock = [NOON]
    budget = Budget(tmp_path / "b.db", lambda: clock[0])
    late = budget.reserve("azure", 1, 10.0)
    clock[0] += timedelta(hours=12)
    budget.reserve("azure", 1, 10.0)
    budget.release(late)
    assert budget.spent().micros == 10_000_000


@pytest.mark.parametrize("value", ["-1", "much", "nan", "inf"])
def test_a_limit_that_is_no_number(budget: Budget, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("OYEZ_BUDGET_USD", value)
    with pytest.raises(OyezError, match="OYEZ_BUDGET_USD must be a number"):
        budget.reserve("azure", 1, 0.1)
    assert budget.spent().characters == 0


def test_a_budget_that_cannot_be_kept_stops_all(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no database " * 200)
    for path in (tmp_path / "file" / "budget.db", tmp_path / "file"):
        with pytest.raises(OyezError, match="unwritable_library"):
            Budget(path).reserve("azure", 1, 0.1)


def test_looking_makes_no_file(tmp_path: Path) -> None:
    assert Budget(tmp_path / "b.db").spent().characters == 0
    assert list(tmp_path.iterdir()) == []


def test_threads_do_not_find_the_same_cent(budget: Budget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_BUDGET_CHARACTERS", "50")

    def spend(_: int) -> bool:
        try:
            budget.reserve("azure", 3, 0.0)
        except OyezError as error:
            if error.code != "budget_spent":
                raise
            return False
        return True

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(spend, range(40))) == 16
    assert budget.spent().characters == 48


def test_processes_do_not_find_the_same_cent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_BUDGET_CHARACTERS", "50")
    running = [subprocess.Popen([sys.executable, "-c", SPENDING, str(tmp_path / "b.db")]) for _ in range(3)]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert Budget(tmp_path / "b.db").spent().characters == 48


def test_prices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OYEZ_PRICE_OPENAI", raising=False)
    assert price("openai", "tts-1") == 15.0
    assert price("openai", "of tomorrow") == 30.0
    assert dollars("polly", "neural", 500_000) == 8.0
    monkeypatch.setenv("OYEZ_PRICE_OPENAI", "0")
    assert dollars("openai", "tts-1", 1000) == 0.0
