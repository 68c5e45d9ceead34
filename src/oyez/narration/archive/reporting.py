"""The report of a run: one HTML page that needs nothing else."""

from __future__ import annotations

import html
from collections.abc import Iterator

from oyez.narration.archive.plots import bars, lines
from oyez.narration.archive.tally import Tally

__all__ = ["lasting", "report"]

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 72rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.5rem; overflow-wrap: anywhere } h2 { font-size: 1.1rem; margin-top: 2rem }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); gap: 1rem }
figure { margin: 0; border: 1px solid #8884; border-radius: 8px; padding: .5rem; overflow-x: auto }
svg { width: 100%; height: auto; display: block }
svg text { fill: CanvasText; opacity: .8 }
.wide { overflow-x: auto }
table { border-collapse: collapse } td, th { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top }
td { overflow-wrap: anywhere } .wide td:nth-child(2) { white-space: nowrap }
th { font-weight: 600 } .n { text-align: right; font-variant-numeric: tabular-nums }
@media (max-width: 34rem) {
  svg { font-size: 18px }
  .wide tr { display: block; margin-bottom: .8rem } .wide tr:first-child { display: none }
  .wide td { display: block; padding: 0 } .wide td:nth-child(2) { font-weight: 600 }
}
"""


def report(tally: Tally, *, title: str, elapsed: float, voice: str, workers: int, log: str) -> str:
    """Return the page.

    Args:
        tally: What the run came to.
        title: The archive's name.
        elapsed: Seconds.
        voice: As it was asked for.
        workers: How many worked at once.
        log: The name of the file that has every outcome.
    """
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head><body>'
        f"<h1>{html.escape(title)}</h1>{_table(_facts(tally, elapsed, voice, workers))}"
        f'<h2>How it went</h2><div class="plots">{"".join(f"<figure>{plot}</figure>" for plot in _plots(tally))}</div>'
        f"{_left_out(tally, log)}</body></html>\n"
    )


def lasting(seconds: float) -> str:
    """Return a time in the unit a person would take."""
    for size, unit in ((3600.0, "hours"), (60.0, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds / size:,.1f} {unit}"
    return f"{seconds:.0f} seconds"


def _facts(tally: Tally, elapsed: float, voice: str, workers: int) -> Iterator[tuple[str, str]]:
    became = tally.became
    yield "Articles", f"{tally.total:,}"
    yield "Narrated now", f"{became['made']:,}"
    yield "Narrated before", f"{became['there']:,}"
    yield "No article to narrate", f"{became['refused']:,}"
    yield "Failed", f"{became['failed']:,}"
    yield "Voice", voice
    yield "Words said", f"{tally.words:,}"
    yield "Sound", f"{tally.duration / 3600:,.2f} hours, {tally.size / 1e9:,.3f} GB"
    yield "Time", f"{lasting(elapsed)} with {workers} at work, {lasting(tally.seconds)} of theirs"
    if elapsed and (made := became["made"]):
        yield "Throughput", f"{made / elapsed * 60:,.1f} articles a minute, {tally.fresh / elapsed:,.0f} × real time"
    if tally.duration:
        yield "Speed", f"{tally.words / tally.duration * 60:.1f} words a minute"


def _plots(tally: Tally) -> Iterator[str]:
    rates = [
        (after, (later - sooner) / (after - before) * 60)
        for (before, sooner), (after, later) in zip(tally.pace, tally.pace[1:], strict=False)
        if after > before
    ]
    if len(rates) > 2:
        rates.pop()  # its time has only begun
    yield lines("Throughput", [("articles", rates or [(0.0, 0.0)])], unit="articles a minute", across="seconds")
    reasons = [(code.replace("_", " "), float(count)) for code, count in tally.reasons.most_common(10)]
    yield bars("Not narrated, by reason", reasons or [("none", 0.0)], unit="articles")
    yield bars("Length", _classes(tally.minutes, 1), unit="articles", across="minutes")
    yield bars("Speed", _classes(tally.speeds, 5), unit="articles", across="words a minute")


def _classes(counts: dict[int, int], step: int) -> list[tuple[str, float]]:
    if not counts:
        return [("0", 0.0)]
    low, high = min(counts), max(counts)
    return [(str(value), float(counts.get(value, 0))) for value in range(low, high + step, step)]


def _left_out(tally: Tally, log: str) -> str:
    if not tally.examples:
        return ""
    rows = "".join(
        f"<tr><td>{html.escape(outcome.key)}</td><td>{html.escape(outcome.code)}</td>"
        f"<td>{html.escape(outcome.message)}</td></tr>"
        for outcome in tally.examples
    )
    more = sum(tally.reasons.values()) - len(tally.examples)
    note = f"<p>{more:,} more are in {html.escape(log)}.</p>" if more else ""
    head = "<tr><th>Article</th><th>Code</th><th>Reason</th></tr>"
    return f'<h2>Not narrated</h2><div class="wide"><table>{head}{rows}</table></div>{note}'


def _table(rows: Iterator[tuple[str, str]]) -> str:
    return (
        "<table>"
        + "".join(f"<tr><th>{html.escape(a)}</th><td>{html.escape(b)}</td></tr>" for a, b in rows)
        + "</table>"
    )
