"""Killed anywhere, run again: finished takes are not made again, and the file is the one an undisturbed run makes."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import time
from pathlib import Path

from acceptance.conftest import OYEZ, Run

STORY = "A long story\n\n" + "\n\n".join(
    f"The council met again on day {n}, and {n + 3} members spoke about the ferry before they voted on it. "
    f"Nobody could say what would become of the {n} boats in the harbour." for n in range(1, 90)
)  # fmt: skip


def take_rows(data: Path) -> dict[str, int]:
    """Return key → row number of each kept take; a take made again would have a new one or the same one rewritten."""
    if not (data / "oyez.db").exists():
        return {}
    with sqlite3.connect(f"file:{data / 'oyez.db'}?mode=ro", uri=True) as rows:
        try:
            return dict(rows.execute("SELECT key, rowid FROM takes").fetchall())
        except sqlite3.OperationalError:
            return {}


def blob_times(data: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (data / "blobs").rglob("*") if path.is_file()}


def test_kill_and_run_again(oyez: Run, env: dict[str, str], tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY)
    data, out = tmp_path / "data", tmp_path / "out.m4a"
    kills = 0
    for wait in (0.9, 1.1):
        process = subprocess.Popen([OYEZ, "narrate", story, "-o", out], env=env, stderr=subprocess.DEVNULL)
        time.sleep(wait)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            kills += 1
        process.wait()
        before = take_rows(data)
    assert kills > 0
    made = blob_times(data)
    assert oyez("narrate", story, "-o", out).code == 0
    after = take_rows(data)
    assert set(before) <= set(after)
    assert all(after[key] == row for key, row in before.items())
    times = blob_times(data)
    assert all(times[name] == when for name, when in made.items() if not name.startswith("."))
    fresh = tmp_path / "fresh.m4a"
    env["OYEZ_DATA"] = str(tmp_path / "other")
    assert oyez("narrate", story, "-o", fresh).code == 0
    assert fresh.read_bytes() == out.read_bytes()


def test_interrupted_by_the_keyboard(env: dict[str, str], tmp_path: Path) -> None:
    story, out = tmp_path / "story.txt", tmp_path / "out" / "x.m4a"
    out.parent.mkdir()
    story.write_text(STORY)
    process = subprocess.Popen([OYEZ, "narrate", story, "-o", out], env=env, stderr=subprocess.PIPE)
    time.sleep(1.2)
    process.send_signal(signal.SIGINT)
    said = process.communicate(timeout=20)[1].decode()
    assert process.returncode in (0, 130)
    if process.returncode == 130:
        assert "error: interrupted: " in said
        assert list(out.parent.iterdir()) == []
    assert "Traceback" not in said
