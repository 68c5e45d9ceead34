"""The files we write, played by a real browser: right length, seeks that land, sound to the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, Page, Route

from oyez.audio import RATE, Chapter, Line, Marks, Tags, open_encoder

pytestmark = pytest.mark.browser

SUFFIXES = [".m4a", ".m4b", ".mp3", ".opus", ".flac", ".wav"]
BURSTS = [0.5 + 1.7 * number for number in range(70)]
LENGTH = 120.25
HOST = "http://sound.test"
SITE = f"{HOST}/"
TYPES = {".m4a": "audio/mp4", ".m4b": "audio/mp4", ".mp3": "audio/mpeg", ".opus": "audio/ogg", ".flac": "audio/flac",
         ".wav": "audio/wav"}  # fmt: skip

# Seeks half a second before a burst, plays, and returns where the element says it is when the burst is heard.
HEAR = """async (burst) => {
  if (!window.ears) {
    const context = new AudioContext();
    const ears = context.createAnalyser();
    ears.fftSize = 256;
    context.createMediaElementSource(sound).connect(ears);
    const mute = context.createGain();
    mute.gain.value = 0;
    ears.connect(mute).connect(context.destination);
    await context.resume();
    window.ears = ears;
  }
  sound.pause();
  const sought = new Promise((done) => sound.addEventListener('seeked', done, {once: true}));
  sound.currentTime = burst - 0.5;
  await sought;
  await new Promise((done) => setTimeout(done, 150));  // What was heard before has left the analyser.
  await sound.play();
  const samples = new Float32Array(256);
  const until = performance.now() + 4000;
  while (performance.now() < until) {
    ears.getFloatTimeDomainData(samples);
    if (samples.some((each) => Math.abs(each) > 0.05)) return sound.currentTime;
    await new Promise((done) => setTimeout(done, 2));
  }
  return -1;
}"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two minutes with a burst every 1.7 s, in every format, with tags, chapters and lines."""
    folder = tmp_path_factory.mktemp("files")
    pcm = np.zeros(round(LENGTH * RATE), np.int16)
    burst = np.rint(16_000 * np.sin(np.arange(RATE // 10) * 2 * np.pi * 1000 / RATE)).astype(np.int16)
    for place in BURSTS:
        pcm[round(place * RATE) :][: len(burst)] = burst
    marks = Marks(
        (Chapter(0, 60, "One"), Chapter(60, LENGTH, "Two")),
        tuple(Line(place, place + 1, "b1", f"Sentence at {place}.") for place in BURSTS),
    )
    for suffix in SUFFIXES:
        encoder = open_encoder(folder / f"a{suffix}", Tags(title="Bursts", language="en"))
        encoder.write(pcm)
        encoder.finish(marks)
    return folder


@pytest.fixture
def page(browser: Browser, files: Path) -> Iterator[Page]:
    """A page beside the files, whose server knows byte ranges."""
    page = browser.new_page()

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(SITE)
        if not name:
            route.fulfill(body="<!doctype html><title>Sound</title>", content_type="text/html")
            return
        data, kind = (files / name).read_bytes(), TYPES[Path(name).suffix]
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", route.request.headers.get("range", ""))
        first = int(asked[1]) if asked else 0
        last = min(int(asked[2]) if asked and asked[2] else len(data) - 1, len(data) - 1)
        headers = {"Accept-Ranges": "bytes", "Content-Type": kind, "Content-Length": str(last - first + 1)}
        if asked:
            headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
        route.fulfill(status=206 if asked else 200, headers=headers, body=data[first : last + 1])

    page.route(f"{SITE}**", answer)
    page.goto(SITE)
    yield page
    page.close()


def opened(page: Page, suffix: str) -> float:
    """Load a file and return how long the browser says it is."""
    return float(
        page.evaluate(
            """(address) => new Promise((done, fail) => {
              window.sound = new Audio(address);
              sound.addEventListener('loadedmetadata', () => done(sound.duration));
              sound.addEventListener('error', () => fail(new Error(sound.error.message)));
            })""",
            f"{SITE}a{suffix}",
        )
    )


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_length_and_seeks(suffix: str, page: Page) -> None:
    assert opened(page, suffix) == pytest.approx(LENGTH, abs=0.05)
    for burst in (BURSTS[1], BURSTS[60], BURSTS[33], BURSTS[69], BURSTS[2]):
        heard = page.evaluate(HEAR, burst)
        assert heard == pytest.approx(burst, abs=0.1), f"{suffix} at {burst}"


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_it_plays_to_its_end(suffix: str, page: Page) -> None:
    opened(page, suffix)
    ended = page.evaluate(
        """async () => {
          const sought = new Promise((done) => sound.addEventListener('seeked', done, {once: true}));
          sound.currentTime = sound.duration - 1;
          await sought;
          const end = new Promise((done) => sound.addEventListener('ended', done, {once: true}));
          await sound.play();
          await Promise.race([end, new Promise((_, fail) => setTimeout(() => fail(new Error('no end')), 8000))]);
          return sound.currentTime;
        }"""
    )
    assert ended == pytest.approx(LENGTH, abs=0.05)
