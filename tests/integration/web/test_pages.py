"""The pages people see, and the form."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import lxml.html
import pytest
from fastapi.testclient import TestClient

from integration.web.helpers import FERRY
from oyez.article import Article, Block
from oyez.library import Library

TEXT = "Harbour hours\n\n" + "The harbour office opens at nine, and the boats go out with the tide. " * 20
EVIL = '<script>alert("x")</script><img src=x onerror=alert(1)>'


def tree(answer: Any) -> lxml.html.HtmlElement:
    """Parse a page, checking that it is one."""
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return lxml.html.document_fromstring(answer.text)


def test_an_empty_library_explains_itself(client: TestClient) -> None:
    root = tree(client.get("/"))
    assert "Nothing here yet" in root.text_content()
    form = root.forms[0]
    assert (form.get("action"), form.get("method")) == ("/articles", "post")
    assert [field.name for field in form.inputs if field.name] == ["source"]


def test_the_library_lists_site_date_and_reading_time(client: TestClient, ferry: str) -> None:
    root = tree(client.get("/library"))
    link = root.find(".//ol//a")
    assert link is not None
    assert link.get("href") == f"/articles/{ferry}"
    for said in ("Town keeps its ferry", "The Courier", "20 November 2026", "1 min read"):
        assert said in link.text_content()


def test_a_pasted_text_becomes_a_page(client: TestClient) -> None:
    answer = client.post("/articles", data={"source": TEXT.replace("\n", "\r\n")})
    assert answer.status_code == 303
    root = tree(client.get(answer.headers["location"]))
    assert "The harbour office opens at nine" in root.text_content()


def test_the_reading_page_prints_every_block_exactly(client: TestClient, ferry: str) -> None:
    root = tree(client.get(f"/articles/{ferry}"))
    found = {element.get("data-block"): element.text_content() for element in root.iterfind(".//*[@data-block]")}
    assert found == {
        "headline": FERRY.headline,
        "standfirst": FERRY.standfirst,
        "byline": "Ines Whitcombe, Tomas Adeyemi",
        **{block.id: block.text for block in FERRY.blocks},
    }


def test_the_blocks_are_the_manifests(client: TestClient, ferry: str) -> None:
    root = tree(client.get(f"/articles/{ferry}"))
    player = root.find(".//oyez-player")
    assert player is not None
    assert player.get("article") == "#story"
    manifest = client.get(player.get("src", "")).json()
    for block in manifest["blocks"]:
        element = root.find(f".//*[@data-block='{block['id']}']")
        assert element is not None
        assert element.text_content() == block["text"]


def test_the_reading_page_says_how_long_and_what_is_left_out(client: TestClient, ferry: str) -> None:
    root = tree(client.get(f"/articles/{ferry}"))
    text = " ".join(root.text_content().split())
    assert "Reading time 1 min" in text
    assert "Listening time 1 min at 1x" in text
    assert root.find(".//details//dd") is not None
    assert "Read the original at The Courier" in text
    original = root.find(".//*[@class='original']/a")
    assert original is not None
    assert original.get("href") == FERRY.url


@pytest.mark.parametrize(
    ("form", "code"),
    [({}, "Paste the article"), ({"source": "  "}, "Paste the article"), ({"source": "Too short."}, "")],
)
def test_what_cannot_be_added_is_said_over_the_form(client: TestClient, form: dict[str, str], code: str) -> None:
    answer = client.post("/articles", data=form, headers={"content-type": "application/x-www-form-urlencoded"})
    assert 400 <= answer.status_code < 500
    root = tree(answer)
    alert = root.find(".//*[@role='alert']")
    assert alert is not None
    assert code in alert.text_content()
    field = root.find(".//textarea")
    assert field is not None
    assert (field.text or "").strip() == form.get("source", "").strip()


def test_what_was_typed_comes_back_as_text(client: TestClient) -> None:
    answer = client.post("/articles", data={"source": f"</textarea>{EVIL}"})
    root = tree(answer)
    assert not root.findall(".//img")
    assert [str(script.get("src")).partition("?")[0] for script in root.iter("script")] == ["/static/home.js"]
    field = root.find(".//textarea")
    assert field is not None
    assert "onerror" in field.text_content()


def test_an_article_cannot_run_anything(client: TestClient, library: Library) -> None:
    article = Article(
        source="-", url='https://x.example/"><script>alert(1)</script>', headline=EVIL, site=EVIL, date=EVIL,
        section=EVIL, standfirst=EVIL, byline=(EVIL,), blocks=(Block("b1", "paragraph", EVIL * 20),),
    )  # fmt: skip
    key = library.add(article)
    ours = {"/static/app.js", "/static/home.js"}
    for path in ("/", "/library", f"/articles/{key}"):
        root = tree(client.get(path))
        assert {script.get("src", "").partition("?")[0] for script in root.iter("script")} <= ours
        assert not root.findall(".//img")
        assert not [element for element in root.iter("*") if any(name.startswith("on") for name in element.attrib)]


def test_an_original_that_is_no_web_address_is_not_linked(client: TestClient, library: Library) -> None:
    key = library.add(Article(source="-", url="javascript:alert(1)", headline="H", blocks=FERRY.blocks))
    assert "javascript:" not in client.get(f"/articles/{key}").text


def test_a_form_must_be_one(client: TestClient) -> None:
    answer = client.post("/articles", content=b"{}", headers={"content-type": "application/json"})
    assert answer.status_code == 415
    assert "not_a_form" in answer.text
    many = client.post(
        "/articles",
        content=b"&".join(b"a%d=b" % n for n in range(300)),
        headers={"content-type": "application/x-www-form-urlencoded"},
    )
    assert many.status_code == 400


def test_the_address_of_the_form_leads_home(client: TestClient) -> None:
    answer = client.get("/articles")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_another_site_may_not_post_the_form(client: TestClient) -> None:
    answer = client.post("/articles", data={"source": TEXT}, headers={"origin": "null"})
    assert answer.status_code == 403
    assert "foreign_origin" in tree(answer).text_content()


@pytest.mark.parametrize("path", ["/nothing", "/articles/none", "/articles/none/more"])
def test_a_page_that_is_not_there_says_so_kindly(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    root = tree(answer)
    assert root.find(".//a[@href='/']") is not None
    assert root.find(".//h1") is not None


@pytest.mark.parametrize("path", ["/", "/articles/FERRY", "/static/site.css", "/favicon.ico"])
def test_head_answers_like_get(client: TestClient, ferry: str, path: str) -> None:
    path = path.replace("FERRY", ferry)
    head, get = client.head(path), client.get(path)
    assert head.status_code == get.status_code < 400
    assert head.headers.get("content-length") == get.headers.get("content-length")


def test_static_files_are_kept_by_their_content(client: TestClient) -> None:
    root = tree(client.get("/"))
    sheet = root.find(".//link[@rel='stylesheet']")
    assert sheet is not None
    keyed = client.get(sheet.get("href", ""))
    assert keyed.headers["cache-control"].endswith("immutable")
    assert keyed.headers["content-type"] == "text/css; charset=utf-8"
    assert client.get("/static/site.css").headers["cache-control"] == "no-cache"
    assert client.get("/static/site.css?v=old").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "name", ["../site.py", "..%2Fsite.py", "%2e%2e/app.py", "", "site.css/", "SITE.CSS", ".", "nul%00"]
)
def test_no_other_file_is_served(client: TestClient, name: str) -> None:
    assert client.get(f"/static/{name}").status_code == 404


@pytest.fixture
def newspaper(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A site of one page; its address."""
    paragraphs = "".join(
        f"<p>The ferry crosses the estuary, as it has for {n} years and will again.</p>" for n in range(90, 120)
    )
    page = f"<html lang=en><title>Ferry</title><body><article><h1>The ferry stays</h1>{paragraphs}</article>".encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/ferry" else 404)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            pass

    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_link_becomes_a_page(client: TestClient, newspaper: str) -> None:
    answer = client.post("/articles", data={"source": f" {newspaper}/ferry "})
    assert answer.status_code == 303
    root = tree(client.get(answer.headers["location"]))
    headline = root.find(".//h1")
    assert headline is not None
    assert headline.text == "The ferry stays"


def test_a_link_that_leads_nowhere_is_said_to(client: TestClient, newspaper: str) -> None:
    answer = client.post("/articles", data={"source": f"{newspaper}/none"})
    assert answer.status_code >= 400
    alert = tree(answer).find(".//*[@role='alert']")
    assert alert is not None
    assert "404" in alert.text_content()
