"""Subscriptions over JSON: feeds that are followed, and what is taken from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, Path, Response
from pydantic import ValidationError

from oyez.web.home.listener import ListenerDep
from oyez.web.home.shapes import NewSubscription, Rules, SubscriptionAnswer, SubscriptionChange
from oyez.web.site import Site, SiteDep

if TYPE_CHECKING:
    from oyez.library import Subscription

__all__ = ["follow", "router", "rules_of"]

router = APIRouter()
Id = Annotated[str, Path(max_length=64)]


@router.get("/api/subscriptions")
def list_subscriptions(site: SiteDep, listener: ListenerDep) -> list[SubscriptionAnswer]:
    """List the feeds that are followed."""
    return [_answer(each) for each in site.library.subscriptions.of(listener)]


@router.post("/api/subscriptions", status_code=201)
def new_subscription(
    site: SiteDep, listener: ListenerDep, new: NewSubscription, response: Response
) -> SubscriptionAnswer:
    """Follow a feed. It is asked now; its newest stories come by and by, and new ones every half hour."""
    found = follow(site, listener, new.feed.strip(), new.rules)
    response.headers["location"] = f"/api/subscriptions/{found.id}"
    return _answer(found)


@router.get("/api/subscriptions/{subscription_id}")
def get_subscription(site: SiteDep, listener: ListenerDep, subscription_id: Id) -> SubscriptionAnswer:
    """Return one."""
    return _answer(site.library.subscriptions.get(listener, subscription_id))


@router.patch("/api/subscriptions/{subscription_id}")
def change_subscription(
    site: SiteDep, listener: ListenerDep, subscription_id: Id, change: SubscriptionChange
) -> SubscriptionAnswer:
    """Give it another title or other rules; the rules hold for what comes from now on."""
    site.library.subscriptions.get(listener, subscription_id)
    facts: dict[str, Any] = {}
    if change.title is not None:
        facts["title"] = change.title
    if change.rules is not None:
        facts["rules"] = change.rules.model_dump()
    if facts:
        site.library.subscriptions.change(subscription_id, **facts)
    return _answer(site.library.subscriptions.get(listener, subscription_id))


@router.delete("/api/subscriptions/{subscription_id}", status_code=204)
def remove_subscription(site: SiteDep, listener: ListenerDep, subscription_id: Id) -> None:
    """Follow it no longer; what came from it stays."""
    site.library.subscriptions.get(listener, subscription_id)
    site.library.subscriptions.remove(listener, subscription_id)


def follow(site: Site, listener: str, address: str, rules: Rules) -> Subscription:
    """Follow the feed at an address, or the one that the page there names. Blocks.

    Raises:
        OyezError: ``subscribed_already``, ``bad_url``, and what `oyez.article.feed` raises.
    """
    from oyez.article import feed
    from oyez.errors import OyezError
    from oyez.web.sources import is_link

    bare = address.removeprefix("feed:").removeprefix("//")
    if not is_link(bare):  # `feed` opens files and standard input as well, which is the command line's business
        raise OyezError("bad_url", "Give a feed's web address, or that of a page that names its feed.")
    found = feed(bare if "://" in bare else f"https://{bare}")
    kept = site.library.subscriptions.add(listener, found.url, title=found.title or found.url, rules=rules.model_dump())
    site.desk.poke()
    return kept


def rules_of(subscription: Subscription) -> Rules:
    """Return a subscription's rules; those that cannot be read are the plain ones."""
    try:
        return Rules.model_validate(dict(subscription.rules))
    except ValidationError:
        return Rules()


def _answer(found: Subscription) -> SubscriptionAnswer:
    return SubscriptionAnswer(
        id=found.id, feed=found.feed, title=found.title, rules=rules_of(found), checked=found.checked,
        failures=found.failures, error=found.error, added=found.added,
    )  # fmt: skip
