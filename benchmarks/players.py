"""Whether files play from start to end, outside a browser: ffplay and VLC, as fast as they are heard.

    python benchmarks/players.py [FILE ...]

The example's narration in three formats where no file is named. Prints a file's length and how long each player played
it, with no sound device (SDL's and VLC's silent ones). VLC refuses to run as root: there it runs as nobody, who must be
able to read the files.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import av

PLAYERS = {
    "ffplay": ["ffplay", "-v", "error", "-nodisp", "-autoexit"],
    "VLC": ["cvlc", "-q", "--intf", "dummy", "--aout", "dummy", "--play-and-exit"],
}


def seconds(path: Path) -> float:
    """Return how long a file is."""
    with av.open(str(path)) as container:
        return (container.duration or 0) / 1e6


def played(command: list[str], path: Path) -> tuple[float, str]:
    """Play a file to its end; return the seconds that took, and what the player complained of."""
    lower = ["runuser", "-u", "nobody", "--"] if command[0] == "cvlc" and os.geteuid() == 0 else []
    silent = {**os.environ, "SDL_AUDIODRIVER": "dummy", "HOME": "/tmp"}
    begun = time.perf_counter()
    done = subprocess.run(
        [*lower, *command, str(path.absolute())], env=silent, capture_output=True, text=True, check=False
    )
    return time.perf_counter() - begun, done.stderr.strip() or (
        "" if done.returncode == 0 else f"exit {done.returncode}"
    )


def main() -> None:
    """Play every file in every player that is here, all at once."""
    with tempfile.TemporaryDirectory() as folder:
        play([Path(name) for name in sys.argv[1:]] or examples(Path(folder)))


def examples(folder: Path) -> list[Path]:
    """Return the example's narration in three formats, for anyone to read."""
    folder.chmod(0o755)
    page = Path(__file__).resolve().parent.parent / "examples" / "harbour.html"
    files = [folder / f"harbour.{kind}" for kind in ("m4a", "mp3", "opus")]
    given = [word for file in files for word in ("-o", str(file))]
    command = [str(Path(sys.executable).with_name("oyez")), "narrate", str(page), *given]
    subprocess.run(command, check=True, capture_output=True, env=os.environ | {"OYEZ_DATA": str(folder / "data")})
    return files


def play(files: list[Path]) -> None:
    """Play the files and print how long it took."""
    jobs = [(name, path) for name in PLAYERS if shutil.which(PLAYERS[name][0]) for path in files]
    with ThreadPoolExecutor(max(1, len(jobs))) as threads:
        results = threads.map(lambda job: played(PLAYERS[job[0]], job[1]), jobs)
        for (name, path), (took, said) in zip(jobs, results, strict=True):
            print(f"{path.name:20}{name:8}{seconds(path):8.2f} s long{took:8.2f} s played  {said[:100]}")


if __name__ == "__main__":
    main()
