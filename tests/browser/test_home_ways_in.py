"""Ways into a library from a browser: both bookmarklets, a phone's share sheet, a mail; and rows that tell news."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from chromium import until
from home_server import MORE, STORIES, Home, opened

pytestmark = pytest.mark.browser

TITLE = "Harbour keeps its crane"
TEASER = "".join(
    f"<p>The harbour board voted in {year} to keep the old crane. {MORE}</p>" for year in range(2001, 2007)
)
PAID = f"Only subscribers learn that the driver of the crane is called Isolde Farrow. {MORE}"


class Handler(BaseHTTPRequestHandler):
    """A newspaper that shows subscribers more than its page holds: a script brings it."""

    def do_GET(self) -> None:
        script = f"document.querySelector('article').insertAdjacentHTML('beforeend', '<p>{PAID}</p>')"
        body = (
            f"<!doctype html><html lang=en><head><title>{TITLE}</title><link rel=icon href=data:,></head><body>"
            f"<article><h1>{TITLE}</h1>{TEASER}</article><script>{script}</script></body></html>"
        ).encode()
        found = self.path == "/crane"
        self.send_response(200 if found else 404)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.end_headers()
        if found:
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def newspaper(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "localhost,127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        # By its name, so that it is another site than Oyez at 127.0.0.1.
        yield f"http://localhost:{server.server_port}/crane"
        server.shutdown()


def bookmarklet(page: Page, home: Home, name: str) -> str:
    page.goto(f"{home.url}/add")
    code = page.get_by_role("link", name=name, exact=True).get_attribute("href")
    assert code
    assert code.startswith("javascript:")
    return code


def press(page: Page, code: str) -> None:
    """Do what a browser does with a bookmark of this address."""
    page.evaluate("(code) => { location.href = code; }", code)


def queued(home: Home) -> list[tuple[str, str]]:
    items = httpx2.get(f"{home.url}/api/items?shelf=queue").json()["items"]
    return [(item["headline"], item["id"]) for item in items]


def text_of(home: Home, article: str) -> str:
    return "".join(block.text for block in home.library.get(article).blocks)


def test_a_bookmark_hands_over_the_address(browser: Browser, home: Home, newspaper: str) -> None:
    context, page, complaints = opened(browser, home.url)
    code = bookmarklet(page, home, "Add to Oyez")
    page.goto(newspaper)
    press(page, code)
    page.wait_for_url(re.compile(re.escape(home.url) + "/add"))
    expect(page.get_by_label("A link, or the article")).to_have_value(newspaper)
    page.get_by_role("button", name="Add to queue").click()
    expect(page.get_by_role("link", name=re.compile(TITLE))).to_be_visible()
    [(_, article)] = queued(home)
    assert home.library.get(article).url == newspaper
    assert "Isolde Farrow" not in text_of(home, article), "the page as anybody gets it"
    assert complaints == []
    context.close()


def test_a_bookmark_sends_the_page_that_a_subscriber_sees(browser: Browser, home: Home, newspaper: str) -> None:
    context, page, complaints = opened(browser, home.url)
    code = bookmarklet(page, home, "Send this page to Oyez")
    page.goto(newspaper)
    with context.expect_page() as opening:
        press(page, code)
    sent = opening.value
    expect(sent.get_by_text("The page is here.")).to_be_visible()
    expect(sent.get_by_label("Address")).to_have_value(newspaper)
    sent.get_by_role("button", name="Add to queue").click()
    expect(sent.get_by_role("link", name=re.compile(TITLE))).to_be_visible()
    [(headline, article)] = queued(home)
    assert headline == TITLE
    assert "Isolde Farrow" in text_of(home, article)
    assert home.library.get(article).url == newspaper
    assert page.url == newspaper, "the newspaper's page stays as it was"
    assert complaints == []
    context.close()


def test_a_page_that_nobody_opened_takes_nothing(browser: Browser, home: Home, newspaper: str) -> None:
    context, page, _ = opened(browser, f"{home.url}/add/page")
    page.evaluate("(url) => window.postMessage({ url, html: '<h1>x</h1>' }, '*')", newspaper)
    page.wait_for_timeout(200)
    expect(page.get_by_text("Waiting for the page.")).to_be_visible()
    expect(page.get_by_label("Address")).to_have_value("")
    context.close()


def shared(page: Page, home: Home, what: dict[str, str]) -> None:
    """Go where a phone goes that shares something to the installed app, as its manifest says."""
    target = manifest(page)["share_target"]
    assert target["method"] == "GET"
    fields = {target["params"][name]: value for name, value in what.items()}
    page.goto(f"{home.url}{target['action']}?{urlencode(fields)}")


def manifest(page: Page) -> dict[str, Any]:
    session = page.context.new_cdp_session(page)
    found = session.send("Page.getAppManifest")
    assert found["errors"] == []
    missing = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert {each["errorId"] for each in missing} <= {"in-incognito"}, "a test's window is private, and nothing else is"
    return json.loads(found["data"])  # type: ignore[no-any-return]


def test_a_phone_shares_to_the_installed_app(browser: Browser, home: Home, newspaper: str) -> None:
    context: BrowserContext
    context, page, complaints = opened(browser, home.url)
    # Android's browsers put the address into the text, and leave the field for it empty.
    shared(page, home, {"title": TITLE, "text": f"{TITLE} {newspaper}"})
    expect(page.get_by_label("A link, or the article")).to_have_value(newspaper)
    page.get_by_role("button", name="Add to queue").click()
    expect(page.get_by_role("link", name=re.compile(TITLE))).to_be_visible()
    assert [headline for headline, _ in queued(home)] == [TITLE]
    page.goto(home.url)
    shared(page, home, {"url": "https://courier.example/a?b=c&d", "text": "Look"})
    expect(page.get_by_label("A link, or the article")).to_have_value("https://courier.example/a?b=c&d")
    assert complaints == []
    context.close()


def test_a_mail_is_added_from_the_device(browser: Browser, home: Home, tmp_path: Path) -> None:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "news@courier.example", "ada@example.org", "The Monday letter"
    letter.set_content(f"{MORE}\n" * 8)
    letter.add_alternative(f"<html lang=en><h1>The Monday letter</h1>{TEASER}</html>", subtype="html")
    file = tmp_path / "monday.eml"
    file.write_bytes(letter.as_bytes())
    context, page, complaints = opened(browser, f"{home.url}/add")
    page.get_by_label("A page, a mail").set_input_files(file)
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("main h1")).to_have_text("The Monday letter")
    assert [headline for headline, _ in queued(home)] == ["The Monday letter"]
    assert complaints == []
    context.close()


def test_rows_tell_how_their_narrations_stand(browser: Browser, home: Home) -> None:
    httpx2.patch(f"{home.url}/api/settings", json={"ahead": 0})
    (title, text), (other, more), _ = STORIES.items()
    article = home.add(title, text)
    context, page, complaints = opened(browser, home.url)
    state = page.locator(f"[data-article='{article}'] [data-state]")
    expect(state).to_have_text("")
    page.evaluate("() => { window.sameDocument = true; }")
    httpx2.patch(f"{home.url}/api/settings", json={"ahead": 1})
    expect(state).to_have_text("Ready")
    home.add(other, more)
    expect(page.get_by_role("link", name="Something has changed")).to_be_visible()
    until(page, "window.sameDocument")
    page.get_by_role("link", name="Something has changed").click()
    expect(page.get_by_role("link", name=re.compile(other))).to_be_visible()
    assert complaints == []
    context.close()
