"""The files we write in Firefox: their length, and where its decoder puts the sound.

    python benchmarks/firefox.py

Needs ``firefox-esr`` (Debian) and ``marionette_driver`` (PyPI, MPL-2.0), which no test of the project asks for; without
them it says so and ends. Two minutes with a burst every 1.7 s, decoded whole. Seeks are not measured: without a sound
device Firefox does not play.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import tempfile
import threading
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
</script>"""
PLACES = """const [address, done] = arguments;
window.wrappedJSObject.places(address).then(done, (error) => done('[]'));"""


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


def measure(client: Any, address: str) -> None:  # noqa: ANN401 - the library is untyped
    """Print a line for each format."""
    client.navigate(address)
    print(f"{'':8}{'length s':>10}{'worst burst, ms':>17}")
    for suffix in SUFFIXES:
        length = client.execute_async_script(LOAD, [f"{address}a{suffix}"])
        found = json.loads(client.execute_async_script(PLACES, [f"{address}a{suffix}"]))
        if isinstance(length, str) or len(found) != len(BURSTS):
            print(f"{suffix:8}{length} {found}")
            continue
        worst = max((each - burst for each, burst in zip(found, BURSTS, strict=True)), key=abs)
        print(f"{suffix:8}{length:10.3f}{1000 * worst:17.1f}", flush=True)


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
    with tempfile.TemporaryDirectory() as name:
        folder, profile, port = Path(name), Path(name) / "profile", free_port()
        profile.mkdir()
        (profile / "user.js").write_text(PREFERENCES.replace("{port}", str(port)))
        make_files(folder)
        server = serve(folder)
        browser = subprocess.Popen(
            [firefox, "--headless", "--marionette", "--no-remote", "--profile", str(profile)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            client = Marionette(host="127.0.0.1", port=port)
            client.start_session(timeout=120)
            client.timeout.script = 30
            measure(client, f"http://127.0.0.1:{server.server_port}/")
            client.delete_session()
        finally:
            browser.terminate()
            browser.wait(30)
            server.shutdown()


if __name__ == "__main__":
    main()
