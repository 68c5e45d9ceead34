"""A disk that is full in the middle of a narration, at one size after another: python tests/faults/disk.py.

The data folder and the output lie on a small tmpfs, in a mount namespace of this process's own, for which it must be
root. The narration fails with ``disk_full``, the disk is made larger, and it is begun again. Counted as by `kills.py`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from faults.counts import Count
from faults.kills import Watched, digest
from faults.stories import check_blobs, check_takes, kept_keys, story, voice
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import narrate
from oyez.script import write

SIZES_KB = (500, 900, 1200, 1500, 1700)
SENTENCES = 8


def once(folder: Path, number: int) -> str:
    """Narrate into a folder; return the error's code, or nothing."""
    article = story(number, SENTENCES)
    try:
        library = Library(folder / "data")
        try:
            narrate(article, write(article), voice(), [folder / "x.m4a"], library=library,
                    executor=Watched(folder / "data", folder.parent / "doubled"))  # fmt: skip
        finally:
            library.close()
    except OyezError as error:
        return error.code
    return ""


def mounted(folder: Path, *options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", ",".join(options), "none", folder], check=True)


def run(folder: Path) -> Count:
    """Fill the disk at each size."""
    count, begun = Count(), time.monotonic()
    for number, size in enumerate(SIZES_KB, 1):
        small, calm = folder / f"small{number}", folder / f"calm{number}"
        small.mkdir()
        calm.mkdir()
        mounted(small, f"size={size}k")
        code = once(small, number)
        print(f"{size} kB: {code or 'enough'}")
        before = kept_keys(small / "data")
        if code:
            count.faults += 1
            count.corrupt += (code != "disk_full") + (small / "x.m4a").exists()
        mounted(small, "remount", "size=64m")
        count.lost += bool(once(small, number)) + len(before - kept_keys(small / "data"))
        assert not once(calm, number)
        count.corrupt += digest(small / "x.m4a") != digest(calm / "x.m4a")
        check_takes(small / "data", [story(number, SENTENCES)], count)
        check_blobs(small / "data", count)
        subprocess.run(["umount", small], check=True)
    notes = folder / "doubled"
    count.doubled = len(notes.read_text().split()) if notes.exists() else 0
    count.seconds = time.monotonic() - begun
    return count


def main() -> None:
    """Fill and count."""
    if "--here" not in sys.argv:
        raise SystemExit(subprocess.call(["unshare", "--mount", sys.executable, __file__, "--here"]))
    with tempfile.TemporaryDirectory() as folder:
        count = run(Path(folder))
    print(f"disk full: {count}")
    raise SystemExit(not count.clean or not count.faults)


if __name__ == "__main__":
    main()
