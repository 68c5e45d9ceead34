"""What any engine must keep, a third party's too: a class for its tests, and `oyez voices check`."""

from oyez.voices.contract.suite import EngineContract, Outcome, run

__all__ = ["EngineContract", "Outcome", "run"]
