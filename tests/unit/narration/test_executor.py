"""Whatever places the work keeps the same promises: this process, a cluster, a server that follows a cluster."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import count
from typing import Any
from uuid import uuid4

import pytest

from cluster import VOICE, WatchedEngine, end_actors, sound_of, watched
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Executor, Job, LocalExecutor
from oyez.narration.cluster import Follower, RayExecutor, Settings
from oyez.voices import Take, take_key
from support import say

KINDS = ("local", "ray", "follower")
Executors = Callable[[str], Executor]
_NUMBERS = count(1)


@pytest.fixture(scope="module")
def the_engine(tmp_path_factory: pytest.TempPathFactory) -> WatchedEngine:
    return WatchedEngine(tmp_path_factory.mktemp("asked"))


@pytest.fixture
def engine(the_engine: WatchedEngine) -> WatchedEngine:
    """Forget what it was asked for before: actors take seconds to start, so that all tests share them."""
    for path in the_engine.folder.iterdir():
        path.unlink()
    return the_engine


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = Library(tmp_path_factory.mktemp("data"))
    yield library
    library.close()


@contextlib.contextmanager
def made_by(kind: str, engine: WatchedEngine, library: Library, request: pytest.FixtureRequest) -> Iterator[Executor]:
    """Give an executor of a kind with two workers."""
    if kind == "local":
        local = LocalExecutor(2, watched(engine.folder)())
        yield local
        local.close()
        return
    ray: Any = request.getfixturevalue("ray_here")
    voices = watched(engine.folder)
    settings = Settings(actors=2, namespace=f"test-{uuid4().hex}", take_seconds=3)
    try:
        if kind == "ray":
            yield RayExecutor(settings, voices(), nodes=voices)
        else:
            yield Follower(library, settings, voices(), nodes=voices)
    finally:
        end_actors(ray, settings.namespace)


@pytest.fixture(scope="module")
def executors(the_engine: WatchedEngine, library: Library, request: pytest.FixtureRequest) -> Iterator[Executors]:
    """Give an executor of each kind, made when first asked for."""
    with contextlib.ExitStack() as stack:
        yield cache(lambda kind: stack.enter_context(made_by(kind, the_engine, library, request)))


@pytest.fixture(params=KINDS)
def executor(request: pytest.FixtureRequest, executors: Executors, engine: WatchedEngine) -> Executor:
    return executors(request.param)


@pytest.fixture(params=KINDS[1:])
def on_cluster(request: pytest.FixtureRequest, executors: Executors, engine: WatchedEngine) -> Executor:
    return executors(request.param)


def jobs(texts: Iterable[str]) -> list[Job]:
    """Return jobs for texts that no other test has asked for, so that none is kept."""
    return [Job(say(f"{text} {next(_NUMBERS)}", name=f"b{n}.1"), VOICE, 1.0) for n, text in enumerate(texts)]


def expected(job: Job) -> Take:
    sound = sound_of(job.utterance)
    key = take_key(job.utterance, VOICE, "1", 1.0)
    return Take(key, VOICE.id, sound.sample_rate, sound.pcm, sound.words or ())


def test_the_order_is_kept_and_the_bytes_are_the_same(executor: Executor) -> None:
    wanted = jobs(f"Line number {n}." for n in range(30))
    assert list(executor.make(wanted)) == [expected(job) for job in wanted]


def test_nothing_asked_for_is_nothing_made(executor: Executor) -> None:
    assert list(executor.make([])) == []


def test_what_is_said_to_be_kept_is_kept(executor: Executor, library: Library) -> None:
    wanted = jobs(["One.", "Two now."])
    made = list(executor.make(wanted))
    kept = [library.take(take.key) for take in made]
    assert kept == (made if executor.keeps else [None, None])


def test_it_never_runs_far_ahead(executor: Executor, engine: WatchedEngine) -> None:
    with contextlib.closing(executor.make(jobs(f"Line {n}." for n in range(50)))) as made:
        next(made)
    time.sleep(0.3)
    assert len(engine.begun()) <= 5


def test_a_first_sentence_does_not_stand_in_line(executor: Executor, engine: WatchedEngine) -> None:
    (engine.folder / "held").touch()
    texts = ["First.", *(f"Hold {n}." for n in range(20))]
    waiting = threading.Thread(target=lambda: list(executor.make(jobs(texts))))
    waiting.start()
    while len(engine.begun()) < 3:  # both workers are busy with that article
        time.sleep(0.01)
    wanted = jobs(["Just asked for."])
    assert next(executor.make(wanted)) == expected(wanted[0])
    assert waiting.is_alive()
    (engine.folder / "held").unlink()
    waiting.join(20)
    assert not waiting.is_alive()


def test_a_failure_is_raised_at_its_place(executor: Executor) -> None:
    wanted = jobs(["Good.", "bad", "Good too."])
    made = executor.make(wanted)
    assert next(made) == expected(wanted[0])
    with pytest.raises(OyezError, match="engine_failed"):
        next(made)


def test_silence_is_a_failure(executor: Executor) -> None:
    with pytest.raises(OyezError, match="engine_failed"):
        list(executor.make(jobs(["mute now"])))


def test_an_engine_that_dies_once_is_replaced(on_cluster: Executor) -> None:
    wanted = jobs(["Before.", "once only", "After."])
    assert list(on_cluster.make(wanted)) == [expected(job) for job in wanted]


def test_a_sentence_that_always_kills_its_engine_is_refused(on_cluster: Executor) -> None:
    made = on_cluster.make(jobs(["Before.", "die now", "After."]))
    next(made)
    with pytest.raises(OyezError, match="engine_failed"):
        next(made)
    wanted = jobs(["Then."])
    assert list(on_cluster.make(wanted)) == [expected(job) for job in wanted]


def test_another_version_on_a_node_is_refused(
    on_cluster: Executor, engine: WatchedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WatchedEngine, "version", "2")
    with pytest.raises(OyezError, match="other_version"):
        list(on_cluster.make(jobs(["One."])))
    assert engine.begun() == []


def test_two_servers_that_want_the_same_have_it_made_once(executors: Executors, engine: WatchedEngine) -> None:
    executor, wanted = executors("follower"), jobs(["First.", *(f"Hold {n}." for n in range(4))])
    (engine.folder / "held").touch()
    made: list[list[Take]] = []
    servers = [threading.Thread(target=lambda: made.append(list(executor.make(wanted)))) for _ in range(2)]
    for server in servers:
        server.start()
    time.sleep(1)
    (engine.folder / "held").unlink()
    for server in servers:
        server.join(30)
    assert made == [[expected(job) for job in wanted]] * 2
    assert sorted(engine.begun()) == sorted(job.utterance.text for job in wanted)
