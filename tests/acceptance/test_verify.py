"""`oyez narrate --certificate` and `oyez verify`, as a newsroom and a reader run them."""

from __future__ import annotations

import json
from pathlib import Path

from acceptance.conftest import Run
from certificates import newsroom, pem, private_key


def test_a_newsroom_signs_and_a_reader_verifies(oyez: Run, examples: Path, tmp_path: Path) -> None:
    signs = newsroom(tmp_path / "newsroom")
    story = examples / "harbour.html"
    sound, page, book = tmp_path / "a.mp3", tmp_path / "a.html", tmp_path / "a.epub"
    outputs = [part for file in (sound, page, book) for part in ("-o", file)]
    ran = oyez("narrate", story, *outputs, "--certificate", signs.chain, "--key", signs.key)
    assert ran.code == 0, ran.err
    for file in (sound, page, book):
        ran = oyez("verify", file, "--article", story, "--trust", signs.root, "--json")
        assert ran.code == 0, ran.err
        found = json.loads(ran.out)
        assert found["c2pa"]["state"] == "trusted"
        assert found["c2pa"]["signer"] == "The Example"
        assert found["c2pa"]["narration"]["voices"][0]["engine"] == "espeak"
        assert found["problems"] == []
    assert "NOT the one you named" in oyez("verify", sound, "--article", examples / "dump.txt").out
    data = bytearray(sound.read_bytes())
    data[len(data) // 2] ^= 1
    sound.write_bytes(data)
    ran = oyez("verify", sound)
    assert ran.code == 1
    assert "DOES NOT HOLD" in ran.out


def test_a_key_that_does_not_fit_makes_nothing(oyez: Run, examples: Path, tmp_path: Path) -> None:
    signs = newsroom(tmp_path / "newsroom")
    signs.key.write_bytes(pem(private_key("ec")))
    for command in ("narrate", "edition"):
        folder = tmp_path / command
        folder.mkdir()
        ran = oyez(
            command, examples / "harbour.html", "-o", folder / "a.m4a", "--certificate", signs.chain, "--key", signs.key
        )
        assert (ran.code, ran.err.splitlines()[0].split(":")[1]) == (1, " key_mismatch")
        assert not list(folder.iterdir())


def test_a_server_with_a_key_that_does_not_fit_does_not_start(oyez: Run, env: dict[str, str], tmp_path: Path) -> None:
    signs = newsroom(tmp_path / "newsroom")
    signs.key.write_bytes(pem(private_key("ec")))
    env |= {"OYEZ_SIGN_CERTIFICATE": str(signs.chain), "OYEZ_SIGN_KEY": str(signs.key)}
    ran = oyez("serve", "--port", "0")
    assert ran.code == 1
    assert "error: key_mismatch" in ran.err
