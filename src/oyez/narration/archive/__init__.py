"""Archives: plan what thousands of articles will cost, narrate them on every core, and say what became of each.

The names load on first use, as those of `oyez.narration` do.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oyez.narration.archive.orders import Order
    from oyez.narration.archive.outcomes import Outcome
    from oyez.narration.archive.planning import Plan, plan
    from oyez.narration.archive.reporting import report
    from oyez.narration.archive.running import Run
    from oyez.narration.archive.tally import Tally

__all__ = ["Order", "Outcome", "Plan", "Run", "Tally", "plan", "report"]

_HOMES = {
    "Order": "orders", "Outcome": "outcomes", "Plan": "planning", "Run": "running", "Tally": "tally",
    "plan": "planning", "report": "reporting",
}  # fmt: skip


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the module holds
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"oyez.narration.archive.{_HOMES[name]}"), name)
    raise AttributeError(name)
