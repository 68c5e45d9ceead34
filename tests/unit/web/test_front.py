"""The front door is light: importing it loads no web framework."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("fastapi", "starlette", "uvicorn", "jinja2", "pydantic", "sqlalchemy", "numpy", "av", "asyncio")


def test_the_import_loads_nothing_heavy() -> None:
    code = f"import sys, oyez.web; print([name for name in {HEAVY!r} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_the_names_are_the_ones_promised() -> None:
    import oyez.web

    assert sorted(oyez.web.__all__) == ["create_app", "serve", "standalone_page"]
