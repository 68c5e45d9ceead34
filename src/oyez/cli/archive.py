"""`oyez archive`: the command and its options."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["archive"]


@click.command(epilog="\b\nExample:\n  oyez archive export.xml --voice Harriet --plan --price 0.04")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")
@click.option("--voice", metavar="V", help="A voice's id or name, or best; see `oyez voices`.")
@click.option("--plan", "plan_only", is_flag=True, help="Say what it will take, and narrate the sample only.")
@click.option("--sample", type=click.IntRange(1, 1000), default=20, show_default=True, metavar="N",
              help="Articles that are narrated to measure with.")  # fmt: skip
@click.option("--price", type=click.FloatRange(min=0), default=0.04, show_default=True, metavar="P",
              help="Of a core-hour.")  # fmt: skip
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="Processes. [default: one a core]")
@click.option("--notice", type=click.Choice(["start", "end", "never"]), default="never", show_default=True,
              help="Whether it is said that a synthetic voice reads.")  # fmt: skip
@click.option("--keep-takes", is_flag=True, help="Keep each sentence's sound, so that corrections are cheap.")
@click.option("--again", is_flag=True, help="Read articles that were narrated before again, for what has changed.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask before the work begins.")
@click.option("--report", "page", type=click.Path(path_type=Path, dir_okay=False), metavar="F.html",
              help="Where the report goes. [default: beside the log, in the data folder]")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print the plan, or what became of each article, as JSON.")
def archive(sources: tuple[str, ...], voice: str | None, plan_only: bool, sample: int, price: float,
            workers: int | None, notice: str, keep_takes: bool, again: bool, yes: bool, page: Path | None,
            as_json: bool) -> None:  # fmt: skip
    """Narrate a whole archive into the library.

    SOURCES are site maps, feeds with their older pages, folders, tables (.csv, .jsonl) and WordPress exports.
    What is narrated already is passed over, so the same command goes on where it was stopped.
    """
    from oyez.cli.archives import Wanted, run_archive

    wanted = Wanted(
        sources, voice, plan_only, sample, price, workers or 0, notice, keep_takes, again, yes, page, as_json
    )  # fmt: skip
    raise SystemExit(run_archive(wanted, say=click.echo))
