"""What was said wrong comes in by the reading page, within bounds, and is shown with the way to mend it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient

from oyez.cli import cli
from oyez.library import Library
from oyez.web.reports import HOURLY

REPORT: dict[str, Any] = {
    "voice": "tone:hum", "block": "b1", "offset": 4, "text": "“Tyre” is not a Tyre, said Ngata’s aunt.",
    "comment": "ngata is said with a silent g",
}  # fmt: skip


def send(client: TestClient, article: str, headers: dict[str, str] | None = None, **facts: Any) -> Any:
    return client.post(f"/api/articles/{article}/reports", json={**REPORT, **facts}, headers=headers)


def run(library: Library, *arguments: str) -> Any:
    return CliRunner().invoke(cli, ["reports", *arguments], env={"OYEZ_DATA": str(library.folder)})


def test_the_page_says_where_reports_go(client: TestClient, ferry: str) -> None:
    assert f'report="/api/articles/{ferry}/reports"' in client.get(f"/articles/{ferry}").text


def test_a_report_is_shown_and_done(client: TestClient, library: Library, ferry: str) -> None:
    # As the player sends it: with more than is kept.
    answer = send(client, ferry, title="Ferry", page="http://127.0.0.1/", text="Mr Ngata spoke.")
    assert answer.status_code == 201
    shown = run(library).output
    assert "printed: Mr Ngata spoke." in shown
    assert "mend:    oyez lexicon add Ngata --ipa IPA" in shown
    [report] = json.loads(run(library, "--json").output)["reports"]
    assert (report["id"], report["article"], report["voice"]) == (answer.json()["id"], ferry, "tone:hum")
    assert run(library, "done", report["id"]).output == f"{report['id']} is done.\n"
    assert run(library, "done", report["id"]).exception.code == "no_such_report"
    assert run(library).output == "No reports wait.\n"


def test_what_a_terminal_would_obey_is_not_printed(client: TestClient, library: Library, ferry: str) -> None:
    assert send(client, ferry, text="A\x1b[2J\nsentence\0.", comment="\x9b31m\u202eevil; `rm`").status_code == 201
    shown = run(library).output
    assert not set(shown) & set("\x1b\x9b\0\u202e")
    assert "mend:    oyez lexicon add WORD --ipa IPA" in shown


def test_half_a_letter_is_borne(client: TestClient, library: Library, ferry: str) -> None:
    body = json.dumps({**REPORT, "comment": "\ud800 half"})
    headers = {"content-type": "application/json"}
    answer = client.post(f"/api/articles/{ferry}/reports", content=body.encode(), headers=headers)
    assert answer.status_code in {201, 422}
    assert run(library).exit_code == 0


@pytest.mark.parametrize(
    "facts",
    [{"offset": -1}, {"offset": "x"}, {"text": ""}, {"text": "a" * 2001}, {"comment": "a" * 501}, {"voice": "v" * 201}],
)
def test_what_is_out_of_bounds_is_refused(
    client: TestClient, library: Library, ferry: str, facts: dict[str, Any]
) -> None:
    assert send(client, ferry, **facts).status_code == 422
    assert library.reports.all() == []


def test_an_article_that_is_not_there(client: TestClient) -> None:
    assert send(client, "0" * 16).json()["code"] == "no_such_article"


def test_other_sites_cannot_report(client: TestClient, library: Library, ferry: str) -> None:
    assert send(client, ferry, {"origin": "https://evil.example"}).json()["code"] == "foreign_origin"
    assert library.reports.all() == []


def test_there_are_so_many_an_hour(client: TestClient, library: Library, ferry: str) -> None:
    answers = [send(client, ferry, offset=offset).status_code for offset in range(HOURLY + 1)]
    assert answers == [201] * HOURLY + [429]
    assert len(library.reports.all()) == HOURLY
