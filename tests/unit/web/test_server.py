"""Where the server may listen."""

from __future__ import annotations

import socket

import pytest

from oyez.errors import OyezError
from oyez.web.server import bind


def test_port_0_takes_a_free_one() -> None:
    with bind("127.0.0.1", 0) as one, bind("localhost", 0) as two:
        assert one.getsockname()[1] != two.getsockname()[1] != 0


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "example.com", ""])
def test_no_place_that_others_can_reach(host: str) -> None:
    with pytest.raises(OyezError) as caught:
        bind(host, 0)
    assert caught.value.code == "bind_refused"
    assert "reverse proxy" in caught.value.message


@pytest.mark.parametrize("port", [-1, 65536, 10**9])
def test_no_port_that_is_none(port: int) -> None:
    with pytest.raises(OyezError, match="bad_port"):
        bind("127.0.0.1", port)


def test_a_taken_port_is_said_to_be() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OyezError) as caught:
        bind("127.0.0.1", taken.getsockname()[1])
    assert caught.value.code == "port_taken"
