"""One article in one voice, made while people listen."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from oyez.article import Article
from oyez.audio import LiveEncoder, Recorder, Recording, Timeline, encoder_version, open_encoder
from oyez.audio.files import Part
from oyez.audio.tags import cleaned
from oyez.codec import from_json, to_json
from oyez.errors import OyezError
from oyez.library import Library, patient
from oyez.narration.cast import Cast, cast
from oyez.narration.executor import Executor
from oyez.narration.files import say_something, signer_for, tags
from oyez.narration.loop import Shelf, lay
from oyez.script import Script
from oyez.voices import Catalogue, Voice, take_key

if TYPE_CHECKING:
    from oyez.audio.provenance.credential import Credential
    from oyez.audio.provenance.signing import Signer

__all__ = ["Narration", "Snapshot", "Status"]

Status = Literal["live", "ready", "failed"]

log = logging.getLogger(__name__)
DATABASE_PATIENCE = 60.0
"""Seconds that a narration waits for a database that is restarted, at each take."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """How a narration stands at one moment.

    Attributes:
        status: ``live`` while it is made.
        timeline: Of what is made so far.
        wpm: Measured so far; provisional while live, 0 before the first word.
        duration: Seconds so far.
        made: Takes laid.
        total: Takes in all.
        live_bytes: How much of `Narration.live_path` counts.
    """

    status: Status
    timeline: Timeline
    wpm: float
    duration: float
    made: int
    total: int
    live_bytes: int


class Narration:
    """One article in one voice: made once, in the background, while any number of listeners read along.

    Threads may share it. It begins with `run`, in a thread of its owner.

    Attributes:
        error: Why it failed, else None.
    """

    def __init__(
        self,
        article_id: str,
        article: Article,
        script: Script,
        voice: Voice,
        library: Library,
        executor: Executor,
        voices: Catalogue | None = None,
        credential: Credential | None = None,
        shelf: Shelf | None = None,
    ) -> None:
        self.article_id = article_id
        self.article = article
        self.script = script
        self.voice = voice
        self.error: OyezError | None = None
        self._cast = cast(script, voice, voices)
        self._library = library
        self._executor = executor
        self._credential = credential
        self._shelf = shelf or library
        self._changed = threading.Condition()
        self._status: Status = "live"
        self._timeline, self._wpm, self._duration = Timeline(), 0.0, 0.0
        self._made = 0
        self._live_bytes = 0
        self._recording: Recording | None = None
        self._stop = False
        self._making_file = threading.Lock()
        self.key = _recording_key(article, script, self._cast, executor, credential.digest if credential else "")
        self._live_path = library.work / f"{self.key}.live.mp4"
        self._find()

    # What listeners see

    @property
    def status(self) -> Status:
        """``live`` while it is made, then ``ready`` or ``failed``."""
        return self._status

    @property
    def recording(self) -> Recording | None:
        """The finished recording, or None."""
        return self._recording

    @property
    def live_path(self) -> Path:
        """The growing fragmented MP4; only the first `Snapshot.live_bytes` bytes count."""
        return self._live_path

    def snapshot(self) -> Snapshot:
        """Return how it stands now."""
        with self._changed:
            return self._snapshot()

    def wait(self, live_bytes: int, timeout: float) -> Snapshot:
        """Return as soon as there are more than `live_bytes` bytes or it is over, or after `timeout` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._live_bytes > live_bytes or self._status != "live", timeout)
            return self._snapshot()

    def file(self, kind: str) -> Path:
        """Return the finished file of a kind (``m4a``, ``mp3``, ``wav``), made now where nobody asked before.

        Raises:
            OyezError: ``not_ready`` while live, ``unknown_format``, or why it failed.
        """
        if self.error is not None:
            raise self.error
        if self._status != "ready":
            raise OyezError("not_ready", "This narration is still being made: try again in a moment.", status=409)
        if kind not in ("m4a", "mp3", "wav"):
            raise OyezError("unknown_format", f"There is no format {kind!r}: choose m4a, mp3 or wav.", status=404)
        with self._making_file:
            kept = self._library.recording(self.key, kind)
            return kept.path if kept else self._make_file(kind)

    # How it is made

    def run(self) -> None:
        """Make it. Returns when it is ready, failed or stopped; never raises."""
        if self._status != "live":
            return
        try:
            with patient(DATABASE_PATIENCE):
                self._mark("making")
                say_something(self.script)
                self._make()
        except OyezError as error:
            self._fail(error)
        except Exception:
            log.exception("narration %s by %s", self.article_id, self.voice.id)
            self._fail(OyezError("internal", "The narration failed for a reason Oyez does not know.", status=500))

    def record(self) -> Recording:
        """Make the finished file alone, where nobody listens meanwhile, and return what it holds.

        Raises:
            OyezError: Why it failed; then it is kept as failed.
        """
        if self._recording is None:
            try:
                say_something(self.script)
                self._make_file("m4a")
                self._library.mark(self.article_id, self.voice.id, "ready")
            except OyezError as error:
                self._fail(error)
                raise
            self._find()
        assert self._recording is not None  # noqa: S101 - just made
        return self._recording

    def stop(self) -> None:
        """Ask `run` to give up after the take in hand; what is made stays kept."""
        self._stop = True

    def _make(self) -> None:
        finished = self._library.work / f"{self.key}.m4a"
        live = LiveEncoder(self._live_path, finished, tags(self.article, self.voice), on_bytes=self._grown)
        recorder = Recorder(self.voice, [live])
        laying = self._lay(recorder, heard=True)
        try:
            for _ in laying:
                self._laid(recorder)
                if self._stop:
                    live.abort()
                    return
            recording = recorder.finish()
        except BaseException:
            live.abort()
            raise
        finally:
            laying.close()
        self._finish(recording, finished)

    def _grown(self, total: int) -> None:
        with self._changed:
            self._live_bytes = total
            self._changed.notify_all()

    def _laid(self, recorder: Recorder) -> None:
        with self._changed:
            self._made += 1
            self._timeline, self._wpm, self._duration = recorder.timeline, recorder.wpm, recorder.duration
            self._changed.notify_all()

    def _finish(self, recording: Recording, finished: Path) -> None:
        noun = to_json(recording)
        self._sign(finished)
        self._library.keep_recording(self.key, "m4a", finished, noun)
        kept = self._library.keep_recording(self.key, "live", self._live_path, noun)
        self._mark("ready")
        with self._changed:
            self._live_path = kept.path
            self._ready(recording)
            self._changed.notify_all()

    @property
    def _signer(self) -> Signer | None:
        return signer_for(self._credential, self._cast.speakers(self.script), self._executor)

    def _sign(self, finished: Path) -> None:
        """Sign the finished file in its place. The growing one cannot be: a signature is over all of a file."""
        signer = self._signer
        if signer is None:
            return
        part = Part(finished)
        with part.opening():
            signer.sign(finished, part.temporary, cleaned(tags(self.article, self.voice)), ".m4a")
            part.keep()

    def _mark(self, state: Literal["making", "ready", "failed"]) -> None:
        self._library.mark(self.article_id, self.voice.id, state)

    def _find(self) -> None:
        """Take up a recording that is finished already."""
        whole, live = self._library.recording(self.key, "m4a"), self._library.recording(self.key, "live")
        if whole is None:
            return
        if live is not None:  # made while somebody could listen, so that they may resume
            self._live_path = live.path
            self._live_bytes = live.path.stat().st_size
        self._ready(from_json(Recording, whole.recording))

    def _ready(self, recording: Recording) -> None:
        self._recording = recording
        self._timeline, self._wpm, self._duration = recording.timeline, recording.wpm, recording.duration
        self._made = len(self.script.utterances)
        self._status = "ready"

    def _fail(self, error: OyezError) -> None:
        self.error = error
        try:
            self._mark("failed")
        except OyezError as second:
            log.warning("%s", second)
        with self._changed:
            self._status = "failed"
            self._changed.notify_all()

    def _make_file(self, kind: str) -> Path:
        path = self._library.work / f"{self.key}.{kind}"
        encoder = open_encoder(path, tags(self.article, self.voice), self._signer)
        recorder = Recorder(self.voice, [encoder])
        try:
            for _ in self._lay(recorder):
                pass
            recording = recorder.finish()
        except BaseException:
            encoder.abort()
            raise
        return self._library.keep_recording(self.key, kind, path, to_json(recording)).path

    def _lay(self, recorder: Recorder, *, heard: bool = False) -> Generator[int, None, None]:
        lines = self.script.utterances
        return lay(recorder, lines, self._cast, 1.0, library=self._shelf, executor=self._executor, heard=heard)

    def _snapshot(self) -> Snapshot:
        total = len(self.script.utterances)
        return Snapshot(self._status, self._timeline, self._wpm, self._duration, self._made, total, self._live_bytes)


def _recording_key(article: Article, script: Script, voices: Cast, executor: Executor, signed_by: str) -> str:
    """Return the SHA-256 (hex) of everything that shapes the finished files."""
    speakers = [voices.speaker(line) for line in script.utterances]
    everyone = {*speakers, voices.main}
    versions = {voice.id: (executor.version(voice), (voice.loudness, voice.sharp)) for voice in everyone}
    said = [
        (take_key(line, voice, versions[voice.id][0], 1.0), line.pause, line.id, line.start, line.end)
        for line, voice in zip(script.utterances, speakers, strict=True)
    ]
    printed = [(line.text, [(word.start, word.end) for word in line.words]) for line in script.utterances]
    loudness = sorted((name, loud) for name, (_, loud) in versions.items())
    facts = (encoder_version(), loudness, to_json(tags(article, voices.main)), said, printed, signed_by)
    return hashlib.sha256(to_json(facts).encode()).hexdigest()
