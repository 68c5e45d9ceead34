"""The file that opens by itself."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.article import Article, Block
from oyez.script import Script
from oyez.web import standalone_page
from oyez.web.standalone import inline_json, inline_script

MODULE = 'const end = "</script>", open = "<!--", a = `<SCRIPT></Script>`; document.title += end.length;'
MANIFEST: dict[str, Any] = {
    "version": 1,
    "title": "</script><script>alert(1)</script>",
    "status": "live",
    "voice": "e:a",
    "voices": [{"id": "e:a", "sample": "/api/x"}, {"id": "e:b", "sample": "/api/y"}],
    "audio": {"live": "/api/live"},
    "delay": 0.04,
    "blocks": [{"id": "b1", "text": "a\u2028b & <b>"}],
}


@pytest.fixture
def html(tmp_path: Path) -> str:
    sound = tmp_path / "out.m4a"
    sound.write_bytes(b"sound")
    article = Article(
        source="-", headline="</style><script>alert(1)</script>", blocks=(Block("b1", "paragraph", "Text."),)
    )
    return standalone_page(article, Script("en", ()), MANIFEST, sound, MODULE)


def test_the_sound_and_the_one_voice_are_in_the_page(html: str) -> None:
    root = lxml.html.document_fromstring(html)
    data = json.loads(root.findtext(".//script[@id='oyez-manifest']") or "")
    assert data["audio"] == {"m4a": "data:audio/mp4;base64," + base64.b64encode(b"sound").decode()}
    assert data["voices"] == [{"id": "e:a", "sample": None}]
    assert (data["status"], data["delay"]) == ("ready", 0.0)
    assert data["title"] == MANIFEST["title"]
    assert data["blocks"] == MANIFEST["blocks"]
    player = root.find(".//oyez-player")
    assert player is not None
    assert {name: player.get(name) for name in ("manifest", "src", "article", "lang", "dir")} == {
        "manifest": "#oyez-manifest",
        "src": None,
        "article": "#story",
        "lang": "en",
        "dir": "ltr",
    }


def test_nothing_is_asked_of_any_address(html: str) -> None:
    root = lxml.html.document_fromstring(html)
    for element in root.iter("*"):
        for name in ("src", "href", "action", "srcset", "poster"):
            value = element.get(name, "")
            assert not value or value.startswith(("#", "data:")), (element.tag, value)
    assert "@import" not in html
    assert "url(" not in html


def test_the_policy_allows_this_script_and_style_and_nothing_else(html: str) -> None:
    root = lxml.html.document_fromstring(html)
    meta = root.find(".//meta[@http-equiv='Content-Security-Policy']")
    assert meta is not None
    rules = dict(rule.split(" ", 1) for rule in str(meta.get("content")).split("; "))
    scripts = re.findall(r'<script type="module">(.*?)</script>', html, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == f"'{digest(scripts[0])}'"
    assert rules["style-src"] == f"'{digest(styles[0])}'"
    assert len(scripts) == len(styles) == 1
    assert "connect-src" not in rules


def digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def test_a_script_cannot_end_early_and_keeps_its_meaning() -> None:
    safe = inline_script(MODULE)
    assert not re.search(r"</script|<!--", safe, re.IGNORECASE)
    assert safe.replace("<\\", "<") == MODULE


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(json_values)
def test_inline_json_is_the_same_data_and_never_markup(data: Any) -> None:
    text = inline_json(data)
    assert not set(text) & set("<>&\u2028\u2029")
    assert json.loads(text) == data
