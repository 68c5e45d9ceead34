"""Where the server may listen."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from oyez.errors import OyezError
from oyez.library import Library
from oyez.web.server import bind, signs_in


def test_port_0_takes_a_free_one() -> None:
    with bind("127.0.0.1", 0) as one, bind("localhost", 0) as two:
        assert one.getsockname()[1] != two.getsockname()[1] != 0


OPEN = ["0.0.0.0", "::", "192.168.1.4", "example.com", ""]


@pytest.mark.parametrize("host", OPEN)
def test_no_place_that_others_can_reach_without_anybody_to_let_in(host: str, tmp_path: Path) -> None:
    library = Library(tmp_path)
    with pytest.raises(OyezError) as caught:
        signs_in(library, host)
    assert caught.value.code == "bind_refused"
    assert "oyez people add" in caught.value.message
    assert not signs_in(library, "127.0.0.1")
    library.keys.create("local", "a script")
    assert signs_in(library, host)
    assert not signs_in(library, "localhost")
    library.close()


def test_as_soon_as_one_person_signs_in_all_do(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.listeners.add("nobody yet")
    assert not signs_in(library, "::1")
    library.listeners.add("ada", "a hash")
    assert signs_in(library, "::1")
    library.close()


@pytest.mark.parametrize("port", [-1, 65536, 10**9])
def test_no_port_that_is_none(port: int) -> None:
    with pytest.raises(OyezError, match="bad_port"):
        bind("127.0.0.1", port)


def test_a_taken_port_is_said_to_be() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OyezError) as caught:
        bind("127.0.0.1", taken.getsockname()[1])
    assert caught.value.code == "port_taken"
