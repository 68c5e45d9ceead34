"""Two `oyez serve` on one folder of data: both serve, what one keeps the other has, and nothing is lost or doubled."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx2

from oyez.library import Filter, Library
from oyez.voices import DEFAULT_VOICE

PATIENCE = 120
MANY = 20
STORY = "The ferry was full both ways on Tuesday. Nobody had expected it. "


@contextmanager
def serving(folder: Path) -> Iterator[httpx2.Client]:
    """Run the command; it ends as asked, without a word of complaint."""
    command = [str(Path(sys.executable).with_name("oyez")), "serve", "--port", "0"]
    environment = {**os.environ, "OYEZ_DATA": str(folder), "PYTHONUNBUFFERED": "1"}
    environment.pop("OYEZ_DATABASE", None)
    pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "env": environment}
    with subprocess.Popen(command, **pipes) as process:
        assert process.stdout
        try:
            line = process.stdout.readline()
            address = line[line.index("http") :].strip()
            with httpx2.Client(base_url=address, timeout=PATIENCE, trust_env=False) as client:
                yield client
        finally:
            process.terminate()
            _, complaints = process.communicate(timeout=PATIENCE)
    assert (process.returncode, complaints) == (0, "")


def added(client: httpx2.Client, number: int) -> str:
    answer = client.post(
        "/api/items", json={"text": f"Ferry number {number}\n\n{STORY * 6}", "url": f"https://x.example/{number}"}
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def sound(client: httpx2.Client, article: str) -> bytes:
    """Have an article narrated and return its file."""
    end = time.monotonic() + PATIENCE
    asked = f"/api/articles/{article}/manifest?voice={quote(DEFAULT_VOICE)}"
    while (manifest := client.get(asked).json())["status"] != "ready":
        assert manifest["status"] == "live", manifest
        assert time.monotonic() < end
        time.sleep(0.1)
    return client.get(manifest["audio"]["m4a"]).content


def test_two_servers_are_one_library(tmp_path: Path) -> None:
    with ExitStack() as stack, ThreadPoolExecutor(2) as both:
        servers = [stack.enter_context(serving(tmp_path)) for _ in range(2)]
        articles = list(both.map(added, servers * (MANY // 2), range(MANY)))
        listed = [client.get(f"/api/items?shelf=queue&limit={MANY}").json() for client in servers]
        assert [item["id"] for item in listed[0]["items"]] == [item["id"] for item in listed[1]["items"]]
        assert {item["id"] for item in listed[0]["items"]} == set(articles)
        assert listed[0]["total"] == MANY == len(set(articles))
        first, second = both.map(sound, servers, [articles[0]] * 2)
        assert first == second != b""
        assert servers[0].post(f"/api/items/{articles[0]}/heard").status_code == 200
        assert servers[1].get("/api/items?shelf=queue").json()["total"] == MANY - 1
    library = Library(tmp_path, f"sqlite:///{tmp_path}/oyez.db")
    assert library.items.count("local", Filter("all"))[0] == MANY
    assert library.upkeep.tidy(grace=0).swept == 0
    library.close()
