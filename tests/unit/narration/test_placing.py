"""Who makes takes is a matter of the environment; without one, Ray is not even imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

from oyez.errors import OyezError
from oyez.narration import LocalExecutor, executor_here
from oyez.narration.cluster import Settings

SILENT = """
import sys
import oyez.api, oyez.cli.export, oyez.cli.listening
from oyez.narration import executor_here
executor_here().close()
print(sorted({name.partition(".")[0] for name in sys.modules} & {"ray", "pyarrow", "pandas"}))
"""


def test_without_a_cluster_ray_is_not_imported() -> None:
    done = subprocess.run([sys.executable, "-c", SILENT], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_without_a_cluster_takes_are_made_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OYEZ_CLUSTER", raising=False)
    executor = executor_here()
    assert isinstance(executor, LocalExecutor)
    executor.close()


def test_settings_are_read() -> None:
    told = {
        "OYEZ_CLUSTER": " auto ", "OYEZ_CLUSTER_ACTORS": "6", "OYEZ_CLUSTER_CPUS": "0.25",
        "OYEZ_CLUSTER_GPUS": "kokoro=0.25, piper=0.1", "OYEZ_CLUSTER_TAKE_SECONDS": "60",
        "OYEZ_CLUSTER_NAMESPACE": "news",
    }  # fmt: skip
    assert Settings.read(told) == Settings("auto", 6, 0.25, {"kokoro": 0.25, "piper": 0.1}, 60.0, "news")
    assert Settings.read({"OYEZ_CLUSTER": "local"}) == Settings()
    assert Settings.read({"OYEZ_CLUSTER": ""}) is None


@pytest.mark.parametrize(
    "name, value",
    [
        ("OYEZ_CLUSTER_ACTORS", "1.5"),
        ("OYEZ_CLUSTER_ACTORS", "many"),
        ("OYEZ_CLUSTER_CPUS", "-1"),
        ("OYEZ_CLUSTER_CPUS", "nan"),
        ("OYEZ_CLUSTER_GPUS", "0.25"),
        ("OYEZ_CLUSTER_GPUS", "kokoro=some"),
    ],
)
def test_a_setting_that_cannot_be_read_is_told(name: str, value: str) -> None:
    with pytest.raises(OyezError, match=f"bad_cluster.*{name}"):
        Settings.read({"OYEZ_CLUSTER": "auto", name: value})


@pytest.mark.parametrize("address", ["127.0.0.1:1", "ray://127.0.0.1:1", "here:port"])
def test_no_cluster_is_said_plainly(address: str) -> None:
    # Another process: this one may have joined the tests' cluster, and a process joins once.
    code = (
        "from oyez.narration.cluster.session import join\nfrom oyez.narration.cluster import Settings\n"
        "from oyez.errors import OyezError\n"
        f"try:\n    join(Settings({address!r}))\nexcept OyezError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"no_cluster: The Ray cluster '{address}' cannot be joined")
