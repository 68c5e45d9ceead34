"""People and keys, as the server's keeper makes them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from oyez.library import Library
from oyez.web.access.passwords import is_right


def oyez(data: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command line over a data folder."""
    command = [str(Path(sys.executable).with_name("oyez")), *arguments]
    environment = {**os.environ, "OYEZ_DATA": str(data)}
    return subprocess.run(command, env=environment, input=given, capture_output=True, text=True, check=False)


def test_people_and_keys(tmp_path: Path) -> None:
    done = oyez(tmp_path, "serve", "--host", "0.0.0.0", "--port", "0")
    assert (done.returncode, done.stderr.partition(": At")[0]) == (1, "error: bind_refused")
    assert "oyez people add NAME" in done.stderr
    assert oyez(tmp_path, "people", "add", "Ada", "--password-stdin", given="short\n").returncode == 1
    assert oyez(tmp_path, "people", "add", "Ada", "--password-stdin", given="a long password\n").returncode == 0
    assert oyez(tmp_path, "people", "add", "ada", "--password-stdin", given="a long password\n").returncode == 1
    listed = oyez(tmp_path, "people", "list").stdout.splitlines()
    assert [line.split("\t")[0] for line in listed] == ["ada", "local"]
    shown = oyez(tmp_path, "keys", "create", "my script", "--for", "ada", "--scope", "read").stdout.strip()
    key_id = shown.split("_")[1]
    library = Library(tmp_path)
    ada = library.listeners.named("ada")
    assert ada is not None
    assert is_right("a long password", ada.password)
    key = library.keys.check(shown)
    assert key is not None
    assert (key.listener, key.scopes) == (ada.id, ("read",))
    library.close()
    assert oyez(tmp_path, "keys", "list").stdout.startswith(f"{key_id}\tada\tread\t")
    assert oyez(tmp_path, "keys", "revoke", key_id).returncode == 0
    assert oyez(tmp_path, "keys", "revoke", key_id).stderr.startswith("error: no_such_key")
    assert oyez(tmp_path, "people", "remove", "ada", "--yes").returncode == 0
    assert oyez(tmp_path, "people", "remove", "ada", "--yes").stderr.startswith("error: no_such_listener")
