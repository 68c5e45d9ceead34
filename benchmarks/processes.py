"""What the processes of a measure use: this one and all that run under it, from Linux's /proc."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["family"]


def family() -> dict[int, list[str]]:
    """Return the fields of proc(5)'s stat behind the command's name, of this process and of all that run under it.

    The first of a process's fields is its state, the second its parent.
    """
    table = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            table[int(stat.parent.name)] = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended meanwhile
            continue
    kin = {os.getpid()}
    while more := {pid for pid, fields in table.items() if int(fields[1]) in kin} - kin:
        kin |= more
    return {pid: table[pid] for pid in kin}
