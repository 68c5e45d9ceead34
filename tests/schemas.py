"""Ask every route what its description allows and forbids: ``python tests/schemas.py --calls 10000``.

No answer may be a 5xx (but 501 and 507, which say what is missing), nor be other than the description says.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections import Counter
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from oyez.library import Library
from oyez.narration import Studio
from oyez.voices import Catalogue
from oyez.web.app import create_app

__all__ = ["ask_all", "main"]

CHECKS = [
    not_a_server_error,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
]
ENGINE = EntryPoint("tone", "integration.web.tone:ToneEngine", "oyez.engines")
SEED = 8


def ask_all(app: Any, calls: int) -> tuple[Counter[str], list[str]]:
    """Make about `calls` calls, spread evenly over all operations; return how many each got, and what was wrong."""
    schema = schemathesis.openapi.from_asgi("/openapi.json", app)
    operations: list[Any] = [found.ok() for found in schema.get_all_operations()]  # type: ignore[union-attr]
    made: Counter[str] = Counter()
    faults: list[str] = []
    most = max(1, calls // len(operations))
    for operation in operations:
        label = f"{operation.method.upper()} {operation.path}"
        try:
            made[label] = _ask(operation, most)
        except Exception as error:  # whatever it is, it is what we look for
            faults.append(f"{label}: {str(error)[:600]}")
    return made, faults


def _ask(operation: Any, most: int) -> int:
    """Ask one operation and check every answer; return how often it was asked."""
    # An endless stream answers once where it is asked so.
    fixed = {"once": "true"} if operation.path == "/api/events" else {}
    count = 0

    @seed(SEED)
    @settings(
        max_examples=most, deadline=None, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy())
    def ask(case: Any) -> None:
        nonlocal count
        count += 1
        if fixed:
            case.query = {**case.query, **fixed}
        case.call_and_validate(checks=CHECKS, timeout=30)

    ask()
    return count


def main() -> int:
    """Ask a server of our own, with a voice that hums; return 1 where anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=10_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        studio = Studio(library, voices=Catalogue((ENGINE,)))
        try:
            made, faults = ask_all(create_app(library, studio, hosts=("testserver",)), asked.calls)
        finally:
            studio.close()
            library.close()
    for fault in faults:
        print(fault)
    print(f"{sum(made.values()):,} calls of {len(made)} operations, {len(faults)} of them with faults")
    return int(bool(faults))


if __name__ == "__main__":
    threading.stack_size(1 << 20)
    sys.exit(main())
