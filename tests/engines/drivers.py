"""Two browsers beside Chromium: Firefox, driven by its Marionette, and WebKitGTK, by its WebDriver."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, ClassVar, Protocol

__all__ = ["Driver", "firefox", "quiet_sound", "webkit"]

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key under which WebDriver names an element (W3C WebDriver, 12.1)."""
PATIENCE = 60
PREFERENCES = {
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.server": "",
}
MINI_BROWSERS = "usr/lib/*/webkit2gtk-4*/MiniBrowser"


class Driver(Protocol):
    """What the tests ask of a browser."""

    name: str

    def command(self, name: str, parameters: Mapping[str, Any]) -> Any:
        """Run one of: open, script, click, screenshot, version."""


class Marionette:
    """Firefox's protocol: ``LENGTH:JSON`` over a socket: ``[0, id, name, parameters]``, ``[1, id, error, value]``."""

    name = "Firefox"
    NAMES: ClassVar = {
        "open": "WebDriver:Navigate",
        "script": "WebDriver:ExecuteAsyncScript",
        "click": "WebDriver:ElementClick",
        "screenshot": "WebDriver:TakeScreenshot",
        "new": "WebDriver:NewSession",
    }

    def __init__(self, port: int) -> None:
        self._socket = _connected(port)
        self._last = 0
        self._receive()
        self.version = str(self.command("new", {})["capabilities"]["browserVersion"])

    def command(self, name: str, parameters: Mapping[str, Any]) -> Any:
        self._last += 1
        body = json.dumps([0, self._last, self.NAMES[name], parameters]).encode()
        self._socket.sendall(str(len(body)).encode() + b":" + body)
        _, number, error, value = self._receive()
        assert number == self._last
        if error:
            raise RuntimeError(f"{error['error']}: {error['message']}")
        return value.get("value", value) if isinstance(value, dict) else value

    def close(self) -> None:
        self._socket.close()

    def _receive(self) -> Any:
        head = b""
        while not head.endswith(b":"):
            head += self._socket.recv(1)
        length, body = int(head[:-1]), b""
        while len(body) < length:
            body += self._socket.recv(length - len(body))
        return json.loads(body)


class WebDriver:
    """W3C WebDriver over HTTP, as WebKitWebDriver speaks it."""

    name = "WebKitGTK"
    PATHS: ClassVar = {
        "open": "url",
        "script": "execute/async",
        "click": "element/{id}/click",
        "screenshot": "screenshot",
    }

    def __init__(self, port: int, binary: str) -> None:
        self._base = f"http://127.0.0.1:{port}"
        options = {"binary": binary, "args": ["--automation"]}
        wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
        made = self._ask("POST", "/session", wanted)
        self._session = f"/session/{made['sessionId']}"
        self.version = str(made["capabilities"]["browserVersion"])
        self._ask("POST", f"{self._session}/timeouts", {"script": PATIENCE * 1000})

    def command(self, name: str, parameters: Mapping[str, Any]) -> Any:
        path = f"{self._session}/{self.PATHS[name].format(id=parameters.get('id', ''))}"
        return self._ask("GET", path) if name == "screenshot" else self._ask("POST", path, parameters)

    def close(self) -> None:
        with contextlib.suppress(OSError, RuntimeError):
            self._ask("DELETE", self._session)

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._base + path, data, {"content-type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE + 30) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(error.read().decode("utf-8", "replace")) from error


@contextmanager
def firefox(folder: Path) -> Iterator[Marionette | None]:
    """Run Firefox headless with a profile of its own; None where there is none."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        yield None
        return
    port, profile = _free_port(), folder / "profile"
    profile.mkdir()
    wanted = {**PREFERENCES, "marionette.port": port}
    lines = [f'user_pref("{name}", {json.dumps(value)});' for name, value in wanted.items()]
    (profile / "user.js").write_text("\n".join(lines))
    command = [program, "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
    with ExitStack() as stack:
        stack.enter_context(_running(command, {"HOME": str(folder)}))
        driver = Marionette(port)
        stack.callback(driver.close)
        yield driver


@contextmanager
def webkit(folder: Path) -> Iterator[WebDriver | None]:
    """Run WebKitGTK's MiniBrowser in a display of its own; None where one of the three programs is missing."""
    server, display = shutil.which("WebKitWebDriver"), shutil.which("Xvfb")
    browser = next(iter(sorted(Path("/").glob(MINI_BROWSERS))), None)
    if server is None or display is None or browser is None:
        yield None
        return
    port = _free_port()
    env = {
        "DISPLAY": f":{_free_display()}",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
    }
    with ExitStack() as stack:
        stack.enter_context(_running([display, env["DISPLAY"], "-screen", "0", "1280x900x24", "-nolisten", "tcp"], env))
        stack.enter_context(_running([server, f"--port={port}", "--host=127.0.0.1"], env))
        _connected(port).close()
        driver = WebDriver(port, str(browser))
        stack.callback(driver.close)
        yield driver


@contextmanager
def quiet_sound(folder: Path) -> Iterator[bool]:
    """Give this process's children a sound device that nobody hears; False where there is no pulseaudio.

    Without a device Firefox and WebKitGTK do not play, and say so.
    """
    program = shutil.which("pulseaudio")
    if program is None:
        yield False
        return
    place = folder / "sound.socket"  # Not "pulse": that is a folder of the program's own.
    command = [
        program, "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes", "--use-pid-file=no",
        "--load=module-null-sink", f"--load=module-native-protocol-unix socket={place} auth-anonymous=1",
    ]  # fmt: skip
    before = os.environ.get("PULSE_SERVER")
    with _running(command, {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}):
        until = time.monotonic() + 10
        while not place.is_socket() and time.monotonic() < until:
            time.sleep(0.05)
        os.environ["PULSE_SERVER"] = f"unix:{place}"
        try:
            yield place.is_socket()
        finally:
            os.environ.pop("PULSE_SERVER")
            if before is not None:
                os.environ["PULSE_SERVER"] = before


@contextmanager
def _running(command: list[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _connected(port: int) -> socket.socket:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE + 30)
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _free_display() -> int:
    return next(number for number in range(90, 200) if not Path(f"/tmp/.X{number}-lock").exists())
