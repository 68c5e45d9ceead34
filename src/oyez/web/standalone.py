"""One self-contained file: the story, the player and the sound, for any browser, without a server."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oyez.article import Article
    from oyez.script import Script

__all__ = ["inline_json", "inline_script", "standalone_page"]

# Inside a script element these would end it, or open a comment that swallows its end.
_UNSAFE = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})
_ENDS_SCRIPT = re.compile(r"<(?=/script|!--)", re.IGNORECASE)


def standalone_page(
    article: Article, script: Script, manifest: Mapping[str, Any], audio_path: Path, player_js: str
) -> str:
    """Return the page as HTML. It opens from a disk, asks nothing of any network, and its policy forbids it to.

    Args:
        article: The story.
        script: What is said of it.
        manifest: The player's manifest of the finished recording; its addresses are replaced.
        audio_path: The finished M4A; it becomes part of the page, a third larger than it is.
        player_js: The player's built module.

    Raises:
        OSError: where the sound cannot be read.
    """
    from oyez.web.render import STATIC, render
    from oyez.web.story import story_of

    css = (STATIC / "site.css").read_text(encoding="utf-8")
    module = inline_script(player_js)
    icon = (STATIC / "icon.svg").read_bytes()
    return render(
        "standalone.html",
        story=story_of(article, script),
        player={"manifest": "#oyez-manifest"},
        css=css,
        module=module,
        manifest=inline_json(_alone(manifest, audio_path)),
        icon=_data("image/svg+xml", icon),
        policy=_policy(css, module),
    )


def inline_json(data: object) -> str:
    """Return JSON that may stand in a script element: equal data, no character that means anything to HTML."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)


def inline_script(module: str) -> str:
    """Return a script's text that may stand in a script element; its strings keep their meaning."""
    return _ENDS_SCRIPT.sub(r"<\\", module)


def _alone(manifest: Mapping[str, Any], audio_path: Path) -> dict[str, Any]:
    """Return the manifest with the sound in it, and the one voice that is."""
    spoken = manifest["voice"]
    voices = [{**voice, "sample": None} for voice in manifest["voices"] if voice["id"] == spoken]
    sound = _data("audio/mp4", audio_path.read_bytes())
    return {**manifest, "status": "ready", "voices": voices, "audio": {"m4a": sound}, "delay": 0.0}


def _data(media_type: str, content: bytes) -> str:
    return f"data:{media_type};base64,{b64encode(content).decode()}"


def _policy(css: str, module: str) -> str:
    """Allow this style and this script, by their digests, and no address at all."""
    rules = (
        "default-src 'none'",
        f"script-src '{_source(module)}'",
        f"style-src '{_source(css)}'",
        "media-src data: blob:",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return "; ".join(rules)


def _source(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
