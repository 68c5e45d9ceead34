"""`make bench` tells what failed and goes on, and its page has every script."""

from __future__ import annotations

import runpy
from pathlib import Path

BENCH = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "bench.py"))


def test_a_script_that_fails_is_told_and_the_next_is_run(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("print('begun')\nraise SystemExit(3)\n")
    (tmp_path / "good.py").write_text(
        "import sys\nassert sys.argv[1] == '3'\nfor number in range(40): print('line', number)\n"
    )
    (tmp_path / "slow.py").write_text("import time\nprint('held', flush=True)\ntime.sleep(60)\n")
    results = [
        BENCH["run"](
            tmp_path / f"{name}.py",
            ("3",) if name == "good" else (),
            0.5 if name != "slow" else 0.05,
            tmp_path / f"{name}.txt",
            tmp_path / "plots",
        )
        for name in ("bad", "good", "slow")
    ]
    assert [one.became for one in results] == ["failed (3)", "ok", "stopped after 0.05 minutes"]
    told = BENCH["page"](results, ["good-times"])
    assert "begun" in told
    assert "line 39" in told
    assert "line 27\n" not in told
    assert told.index("line 39") < told.index("![good-times](good-times.svg)") < told.index("## slow")
    assert "| [`good 3`](#good) | ok |" in told
    assert "| [`slow`](#slow) | stopped after 0.05 minutes |" in told


def test_every_short_form_is_of_a_script_that_is_there() -> None:
    there = {path.stem for path in (Path(__file__).parents[2] / "benchmarks").glob("*.py")}
    assert set(BENCH["SHORT"]) <= there
