"""/openapi.json says the truth about failures: problem details, the same everywhere."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from oyez.web.problems import PROBLEM_TYPE
from oyez.web.schemas import Problem

__all__ = ["describe"]

_FAILURE = {
    "description": "What went wrong, as RFC 9457 problem details with a stable code.",
    "content": {PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
_KEY = {
    "type": "http",
    "scheme": "bearer",
    "description": "A key as `oyez keys create` prints it (`oyez_ID_SECRET`); not needed where nobody signs in.",
}


def describe(app: FastAPI) -> None:
    """Replace FastAPI's own validation answer, which we never send, in the app's description; say what lets in."""
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = plain()
            for path in schema["paths"].values():
                for operation in path.values():
                    operation["responses"].pop("422", None)
                    operation["responses"] |= {"4XX": _FAILURE, "5XX": _FAILURE}
            shapes = schema.setdefault("components", {}).setdefault("schemas", {})
            shapes.pop("HTTPValidationError", None)
            shapes.pop("ValidationError", None)
            shapes["Problem"] = Problem.model_json_schema()
            schema["components"]["securitySchemes"] = {"key": _KEY}
            schema["security"] = [{"key": []}, {}]
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
