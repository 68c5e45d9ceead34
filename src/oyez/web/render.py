"""The pages' templates, and the one way to fill them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

__all__ = ["STATIC", "render", "static_url"]

STATIC = Path(__file__).with_name("static")
"""Style sheet, scripts and icon, as the browser gets them."""


def render(name: str, **facts: object) -> str:
    """Fill a template; every value is escaped, and a missing one is an error."""
    return _environment().get_template(name).render(facts)


def static_url(name: str) -> str:
    """Return the content-keyed address of a file in `STATIC`."""
    from oyez.web.ranges import open_blob

    path = STATIC / name
    return f"/static/{name}?v={open_blob(path).version}" if path.is_file() else f"/static/{name}"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from oyez.web import phrases

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"static": static_url}
    environment.filters |= {
        "minutes": phrases.minutes,
        "day": phrases.day,
        "rule": phrases.rule,
        "speed": phrases.speed,
    }
    return environment
