"""`oyez embed`, as a newsroom meets it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from acceptance.conftest import Run


def test_a_story_is_offered_printed_and_withdrawn(oyez: Run, examples: Path) -> None:
    ran = oyez("embed", examples / "harbour.html", "--source-id", "wp-17", "--base", "https://audio.example/", "--json")
    assert ran.code == 0, ran.err
    made = json.loads(ran.out)
    assert 'source-id="wp-17"' in made["element"]
    assert re.search(r'src="https://audio\.example/embed/[^/"]+/player\.js"', made["template"])
    assert re.search(r'"duration": "PT\dM\d+S"', made["json_ld"])
    again = oyez("embed", made["id"])
    assert again.code == 0, again.err
    assert 'source-id="wp-17"' in again.out
    gone = oyez("embed", "https://ledger.example/news/porthallow-ferry-returns?utm_source=x", "--withdraw")
    assert (gone.code, gone.err) == (0, "")
    twice = oyez("embed", made["id"], "--withdraw")
    assert (twice.code, twice.err.startswith("error: not_offered: ")) == (1, True)


def test_what_cannot_be_offered_is_said_plainly(oyez: Run, examples: Path, tmp_path: Path) -> None:
    assert oyez("embed", examples / "paywall.html").code == 1
    assert oyez("embed", tmp_path / "nothing.html").err.startswith("error: no_such_file: ")
    bad = oyez("embed", examples / "harbour.html", "--base", "audio.example")
    assert bad.err.startswith("error: bad_embed_setting: ")
    unknown = oyez("embed", examples / "harbour.html", "--voice", "Nobody")
    assert unknown.err.startswith("error: unknown_voice: ")
    assert unknown.out == ""
