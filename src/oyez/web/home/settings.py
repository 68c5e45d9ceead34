"""Settings over JSON."""

from __future__ import annotations

from fastapi import APIRouter

from oyez.web.home.choices import Choices, choose, chosen
from oyez.web.home.listener import ListenerDep
from oyez.web.home.shapes import ChoicesAnswer, ChoicesChange
from oyez.web.site import SiteDep

__all__ = ["router"]

router = APIRouter()


@router.get("/api/settings")
def get_settings(site: SiteDep, listener: ListenerDep) -> ChoicesAnswer:
    """Return speed, voices and how far ahead the queue is read."""
    return _answer(chosen(site.library, listener))


@router.patch("/api/settings")
def change_settings(site: SiteDep, listener: ListenerDep, change: ChoicesChange) -> ChoicesAnswer:
    """Change settings; they hold on every device."""
    choices = choose(site.library, site.studio.voices, listener, change.model_dump(exclude_unset=True))
    site.desk.poke()
    return _answer(choices)


def _answer(choices: Choices) -> ChoicesAnswer:
    return ChoicesAnswer(
        speed=choices.speed, voices=dict(choices.voices), ahead=choices.ahead, archive_heard=choices.archive_heard
    )
