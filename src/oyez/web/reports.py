"""What a listener heard said wrong comes in here, from our own reading page; `oyez reports` shows it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from oyez.web.access.limits import Limits, too_many
from oyez.web.home.listener import ListenerDep
from oyez.web.site import SiteDep

__all__ = ["HOURLY", "NewReport", "ReportAnswer", "router"]

router = APIRouter()

HOURLY = 30
"""Reports a listener may send in an hour, from one address."""
_ID = Field(min_length=1, max_length=200)


class NewReport(BaseModel):
    """A sentence that was said wrong, as the player sends it; what else it sends is not kept."""

    model_config = ConfigDict(extra="ignore")

    voice: Annotated[str, _ID]
    block: Annotated[str, _ID]
    offset: Annotated[int, Field(ge=0, le=10_000_000, description="UTF-16 units into the block.")]
    text: Annotated[str, Field(min_length=1, max_length=2_000, description="The sentence as printed.")]
    comment: Annotated[str, Field(max_length=500, description="What was wrong, and how it should be.")] = ""


class ReportAnswer(BaseModel):
    """It was received."""

    id: str


@router.post("/api/articles/{article_id}/reports", status_code=201)
def report(site: SiteDep, listener: ListenerDep, article_id: str, new: NewReport, request: Request) -> ReportAnswer:
    """Tell the owner that a sentence was said wrong."""
    site.library.get(article_id)
    limits: Limits = request.app.state.reports
    if wait := limits.spend(f"{listener} {request.client.host if request.client else ''}"):
        raise too_many(wait)
    # No database keeps a NUL or half a surrogate pair.
    facts = {name: _clean(value) for name, value in new.model_dump(exclude={"offset"}).items()}
    return ReportAnswer(id=site.library.reports.add(article=article_id, offset=new.offset, **facts).id)


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "").strip()
