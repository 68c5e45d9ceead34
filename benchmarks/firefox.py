"""The files we write in Firefox: their length, where its decoder puts the sound, and where its seeks land.

    python benchmarks/firefox.py

Needs ``firefox-esr`` (Debian) and ``marionette_driver`` (PyPI, MPL-2.0), which no test of the project asks for; without
them it says so and ends. Two minutes with a burst every 1.7 s, decoded whole. Firefox does not play without a sound
device: where ``pulseaudio`` (Debian) is here, it plays into a null sink, and each seek is half a second before a burst;
its error is where the element says it is when the burst is heard, less where the burst is. Limit 0.1 s.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np

from oyez.audio import RATE, SUFFIXES, Tags, open_encoder

LENGTH = 120.25
BURSTS = [0.5 + 1.7 * number for number in range(70)]
TYPES = {".m4a": "audio/mp4", ".m4b": "audio/mp4", ".mp3": "audio/mpeg", ".opus": "audio/ogg", ".flac": "audio/flac",
         ".wav": "audio/wav"}  # fmt: skip
PREFERENCES = """user_pref("media.autoplay.default", 0);
user_pref("media.autoplay.blocking_policy", 0);
user_pref("app.update.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("marionette.port", {port});
"""
SOUGHT = (BURSTS[1], BURSTS[60], BURSTS[33], BURSTS[69], BURSTS[2], BURSTS[50])
LOAD = """const [address, done] = arguments;
window.sound = new Audio(address);
sound.addEventListener('loadedmetadata', () => done(sound.duration));
sound.addEventListener('error', () => done('error: ' + sound.error.message));"""
# Decodes the file as the browser does and returns the second of each burst's first loud sample, as JSON.
PAGE = b"""<!doctype html><title>Sound</title><script>
async function places(address) {
  const data = await (await fetch(address)).arrayBuffer();
  const rate = 48000;
  const pcm = (await new OfflineAudioContext(1, rate, rate).decodeAudioData(data)).getChannelData(0);
  const found = [];
  for (let at = 0; at < pcm.length; at++) {
    if (Math.abs(pcm[at]) > 0.1) { found.push(at / rate); at += rate; }
  }
  return JSON.stringify(found);
}
async function hear(address, asked) {
  const sound = new Audio(address);
  const context = new AudioContext();
  const ears = context.createAnalyser();
  ears.fftSize = 256;
  context.createMediaElementSource(sound).connect(ears);
  const mute = context.createGain();
  mute.gain.value = 0;
  ears.connect(mute).connect(context.destination);
  await context.resume();
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const samples = new Float32Array(256);
  const found = [];
  for (const burst of JSON.parse(asked)) {
    sound.pause();
    const sought = new Promise((done) => sound.addEventListener('seeked', done, {once: true}));
    sound.currentTime = burst - 0.5;
    await sought;
    await pause(150);
    await sound.play();
    let heard = null;
    for (const until = performance.now() + 6000; heard === null && performance.now() < until; await pause(2)) {
      ears.getFloatTimeDomainData(samples);
      if (samples.some((each) => Math.abs(each) > 0.05)) heard = sound.currentTime;
    }
    found.push(heard);
  }
  await context.close();
  return JSON.stringify(found);
}
</script>"""
PLACES = """const [address, done] = arguments;
window.wrappedJSObject.places(address).then(done, (error) => done('[]'));"""
HEARD = """const [address, bursts, done] = arguments;
window.wrappedJSObject.hear(address, bursts).then(done, (error) => done('[]'));"""


def make_files(folder: Path) -> None:
    """Write bursts in every format."""
    pcm = np.zeros(round(LENGTH * RATE), np.int16)
    burst = np.rint(16_000 * np.sin(np.arange(RATE // 10) * 2 * np.pi * 1000 / RATE)).astype(np.int16)
    for place in BURSTS:
        pcm[round(place * RATE) :][: len(burst)] = burst
    for suffix in SUFFIXES:
        encoder = open_encoder(folder / f"a{suffix}", Tags(title="Bursts"))
        encoder.write(pcm)
        encoder.finish()


def serve(folder: Path) -> ThreadingHTTPServer:
    """Serve the files with byte ranges from a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = folder / self.path.lstrip("/")
            data = path.read_bytes() if path.is_file() else PAGE
            asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            first = int(asked[1]) if asked else 0
            last = min(int(asked[2]) if asked and asked[2] else len(data) - 1, len(data) - 1)
            self.send_response(206 if asked else 200)
            self.send_header("Content-Type", TYPES.get(path.suffix, "text/html"))
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(last - first + 1))
            if asked:
                self.send_header("Content-Range", f"bytes {first}-{last}/{len(data)}")
            self.end_headers()
            self.wfile.write(data[first : last + 1])

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the library's name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def null_sink(folder: Path) -> Iterator[bool]:
    """Run a sound server that plays into nothing, of a home of its own; False where there is none."""
    server = shutil.which("pulseaudio")
    if server is None:
        yield False
        return
    folder.mkdir(mode=0o700)
    os.environ.update(HOME=str(folder), XDG_RUNTIME_DIR=str(folder), PULSE_SERVER=f"unix:{folder}/sink")
    running = subprocess.Popen(
        [server, "--daemonize=no", "--exit-idle-time=-1", "-n", "-L", "module-null-sink",
         "-L", f"module-native-protocol-unix socket={folder}/sink auth-anonymous=1"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield True
    finally:
        running.terminate()
        running.wait(30)


def measure(client: Any, address: str, *, plays: bool) -> None:  # noqa: ANN401 - the library is untyped
    """Print a line for each format."""
    client.navigate(address)
    print(f"{'':8}{'length s':>10}{'worst burst, ms':>17}{'seek errors, ms':>19}")
    for suffix in SUFFIXES:
        length = client.execute_async_script(LOAD, [f"{address}a{suffix}"])
        found = json.loads(client.execute_async_script(PLACES, [f"{address}a{suffix}"]))
        if isinstance(length, str) or len(found) != len(BURSTS):
            print(f"{suffix:8}{length} {found}")
            continue
        worst = max((each - burst for each, burst in zip(found, BURSTS, strict=True)), key=abs)
        sought = seeks(client, f"{address}a{suffix}") if plays else "?"
        print(f"{suffix:8}{length:10.3f}{1000 * worst:17.1f}    {sought}", flush=True)


def seeks(client: Any, address: str) -> str:  # noqa: ANN401 - the library is untyped
    """Return the errors of a few seeks, in ms; `-` where nothing was heard."""
    heard = json.loads(client.execute_async_script(HEARD, [address, json.dumps(SOUGHT)]))
    errors = [None if place is None else 1000 * (place - burst) for place, burst in zip(heard, SOUGHT, strict=False)]
    return "".join("       -" if error is None else f"{error:8.0f}" for error in errors)


def main() -> None:
    """Measure and print."""
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    try:
        from marionette_driver.marionette import Marionette
    except ImportError:
        firefox = None
    if firefox is None:
        print("firefox-esr or marionette_driver is not here: left out")
        return
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder, profile, port = Path(name), Path(name) / "profile", free_port()
        profile.mkdir()
        (profile / "user.js").write_text(PREFERENCES.replace("{port}", str(port)))
        make_files(folder)
        server = serve(folder)
        plays = stack.enter_context(null_sink(folder / "home"))
        browser = subprocess.Popen(
            [firefox, "--headless", "--marionette", "--no-remote", "--profile", str(profile)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            client = Marionette(host="127.0.0.1", port=port)
            client.start_session(timeout=120)
            client.timeout.script = 60
            measure(client, f"http://127.0.0.1:{server.server_port}/", plays=plays)
            client.delete_session()
        finally:
            browser.terminate()
            browser.wait(30)
            server.shutdown()


if __name__ == "__main__":
    main()
