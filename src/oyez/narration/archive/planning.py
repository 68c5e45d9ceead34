"""What an archive will take, from a sample of it that is really narrated."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from oyez.article.archives import Item, items
from oyez.narration.archive.outcomes import Outcome

__all__ = ["Plan", "plan", "sampled"]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be expected. Everything but `articles` and `fetched` is carried over from a sample.

    Attributes:
        articles: Items of the archive.
        fetched: Those that have to be fetched from the site with most of them.
        sampled: How many were narrated for this plan.
        refused: Of those, how many are no article to narrate.
        words: Printed words that will be said.
        characters: Of text that will be said.
        audio_hours: Hours of sound.
        gigabytes: Of finished files (and takes, where they are kept).
        core_hours: Of work.
        hours: On as many cores as there are workers, or as long as fetching a page a second takes.
        workers: How many work at once.
        spread: The sample's standard error, as a part of `words`.
        price: Of a core-hour, in the currency of your choice.
    """

    articles: int
    fetched: int
    sampled: int
    refused: int
    words: float
    characters: float
    audio_hours: float
    gigabytes: float
    core_hours: float
    hours: float
    workers: int
    spread: float
    price: float

    @property
    def cost(self) -> float:
        """Core-hours at their price."""
        return self.core_hours * self.price


def sampled(
    sources: Iterable[str], count: int, progress: Callable[[int], None] | None = None
) -> tuple[int, int, list[Item]]:
    """Go through sources once.

    Args:
        sources: As `oyez.article.archives.items` takes them.
        count: How many items are drawn, each with the same chance, the same ones every time.
        progress: Called with how many were counted.

    Returns:
        How many items there are, how many of them the site with most has to be asked for, and those that were drawn.
    """
    lots = random.Random(0)
    drawn: list[Item] = []
    hosts: dict[str, int] = {}
    total = 0
    for source in sources:
        for item in items(source):
            total += 1
            if item.url and item.page is None:
                host = urlsplit(item.url).netloc
                hosts[host] = hosts.get(host, 0) + 1
            if len(drawn) < count:
                drawn.append(item)
            elif (place := lots.randrange(total)) < count:
                drawn[place] = item
            if progress is not None:
                progress(total)
    return total, max(hosts.values(), default=0), drawn


def plan(
    total: int, fetched: int, made: Iterable[Outcome], *, workers: int, price: float, takes_share: float = 0.0
) -> Plan:
    """Carry a sample's figures over to the whole.

    Args:
        total: Items of the archive.
        fetched: Those the site with most of them has to be asked for, one a second.
        made: What became of the sample, each narrated now or found.
        workers: How many work at once.
        price: Of a core-hour.
        takes_share: How large kept takes are beside the finished files; 0 where none are kept.
    """
    outcomes = list(made)
    spoken = [outcome for outcome in outcomes if outcome.words]
    times = sorted(outcome.seconds / outcome.words for outcome in spoken if outcome.became == "made")
    # A worker's first article loads its engine; the rest of the archive will not.
    steady = times[: max(1, len(times) - workers)] if len(times) > 2 * workers else times
    words = [outcome.words for outcome in spoken]
    share = total / max(1, len(outcomes))
    said = sum(words) * share
    core_hours = said * (sum(steady) / max(1, len(steady))) / 3600
    return Plan(
        articles=total, fetched=fetched, sampled=len(outcomes),
        refused=sum(outcome.became in ("refused", "failed") for outcome in outcomes),
        words=said, characters=sum(outcome.characters for outcome in spoken) * share,
        audio_hours=sum(outcome.duration for outcome in spoken) * share / 3600,
        gigabytes=sum(outcome.size for outcome in spoken) * share / 1e9 * (1 + takes_share),
        core_hours=core_hours, hours=max(core_hours / workers, fetched / 3600), workers=workers,
        spread=_spread(words), price=price,
    )  # fmt: skip


def _spread(values: list[int]) -> float:
    """Return the standard error of a mean, as a part of it."""
    if len(values) < 2 or not sum(values):
        return 0.0
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / (len(values) - 1)
    return float((variance / len(values)) ** 0.5 / mean)
