"""A listener's first hour on a phone: three articles added, heard in order offline, and in a podcast client."""

from __future__ import annotations

import io
import re
import time
from pathlib import Path
from typing import Any

import feedparser
import httpx2
import mutagen.mp3
import pytest
from playwright.sync_api import Browser, expect

from chromium import until
from home_server import MORE, PHONE, STORIES, Home, opened
from podcast_rules import broken

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
AXE = ROOT / "player/node_modules/axe-core/axe.min.js"
SCREENSHOTS = Path(__file__).parent / "screenshots"
DESK: Any = {"width": 1280, "height": 860}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def test_three_articles_are_added_and_heard_in_order_without_a_network(browser: Browser, home: Home) -> None:
    context, page, complaints = opened(browser, f"{home.url}/")
    expect(page.get_by_text("Nothing here yet")).to_be_visible()
    for title, text in STORIES.items():
        paragraphs = "\n\n".join(f"{text.format(MORE)} That was {year}." for year in range(2001, 2004))
        page.get_by_label("Paste a link").fill(f"{title}\n\n{paragraphs}")
        page.get_by_role("button", name="Add to queue").click()
        expect(page.get_by_role("link", name=re.compile(title))).to_be_visible()
    assert [row.inner_text() for row in page.locator(".row-title").all()] == list(STORIES)
    until(page, "navigator.serviceWorker.controller || (await navigator.serviceWorker.ready)")
    for _ in STORIES:  # the queue is narrated ahead; the page is told
        until(page, "(await (await fetch('/api/items?shelf=queue')).json()).total === 3")
    ids = [row.get_attribute("data-article") for row in page.locator("[data-article]").all()]
    for article in ids:
        until(page, f"(await (await fetch('/api/articles/{article}/manifest')).json()).status === 'ready'")
    page.reload()
    page.get_by_label("Keep the queue on this device").check()
    expect(page.get_by_text("All 3 can be heard without a network.")).to_be_visible()

    context.set_offline(True)
    page.reload()
    expect(page.get_by_role("heading", name=re.compile("3 articles"))).to_be_visible()
    page.get_by_role("link", name="Listen in order").click()
    for title in STORIES:
        expect(page.locator("main h1")).to_have_text(title)
        until(page, "sounds.some((a) => !a.paused && a.currentTime > 0.3)")
        # The end, by the player's own public face: what remains of the article is heard.
        page.evaluate("() => { const p = document.querySelector('oyez-player'); p.speed = 4; p.currentTime = 1e6; }")
    until(page, "(localStorage['oyez-outbox'] ?? '').split('/heard').length > 3")
    unsent = page.evaluate("() => JSON.parse(localStorage['oyez-outbox'] ?? '[]').map((letter) => letter.path)")
    assert [f"/api/items/{article}/heard" for article in ids] == [path for path in unsent if path.endswith("/heard")]

    context.set_offline(False)
    page.goto(f"{home.url}/")
    until(page, "(await (await fetch('/api/items?shelf=archive')).json()).total === 3")
    page.reload()
    expect(page.get_by_text("Nothing waits to be heard")).to_be_visible()
    assert [line for line in complaints if "ERR_INTERNET_DISCONNECTED" not in line] == []
    context.close()


def test_kept_sound_answers_ranges_without_a_network(browser: Browser, home: Home) -> None:
    article = home.add(*next(iter(STORIES.items())))
    context, page, _ = opened(browser, f"{home.url}/articles/{article}")
    until(page, f"(await (await fetch('/api/articles/{article}/manifest')).json()).status === 'ready'")
    until(page, "(await navigator.serviceWorker.ready) && navigator.serviceWorker.controller")
    page.get_by_role("button", name="Keep on this device").click()
    expect(page.get_by_role("button", name="Remove from this device")).to_be_visible()
    context.set_offline(True)
    found = page.evaluate(
        """async (article) => {
          const { audio } = await (await fetch(`/api/articles/${article}/manifest`)).json();
          const ask = async (range) => {
            const answer = await fetch(audio.m4a, range ? { headers: { range } } : {});
            const body = await answer.arrayBuffer();
            return [answer.status, body.byteLength, answer.headers.get("content-range")];
          };
          return [await ask(""), await ask("bytes=0-99"), await ask("bytes=-10"), await ask("bytes=99999999-")];
        }""",
        article,
    )
    size = found[0][1]
    assert found == [
        [200, size, None],
        [206, 100, f"bytes 0-99/{size}"],
        [206, 10, f"bytes {size - 10}-{size - 1}/{size}"],
        [416, 0, f"bytes */{size}"],
    ]
    page.goto(f"{home.url}/library")
    expect(page.get_by_role("heading", name="No network")).to_be_visible()
    context.close()


def test_a_place_is_taken_up_on_another_device(browser: Browser, home: Home) -> None:
    article = home.add(*next(iter(STORIES.items())))
    first, page, _ = opened(browser, f"{home.url}/articles/{article}")
    until(page, f"(await (await fetch('/api/articles/{article}/manifest')).json()).status === 'ready'")
    page.reload()
    until(page, "document.querySelector('oyez-player').live === false")
    page.evaluate("() => { document.querySelector('oyez-player').seekWord(30); }")
    page.evaluate("() => document.querySelector('oyez-player').play()")
    until(page, "sounds.some((a) => !a.paused && a.currentTime > 5)")
    page.evaluate("() => document.querySelector('oyez-player').pause()")
    until(page, f"(await fetch('/api/items/{article}/position')).status === 200")
    place = page.evaluate(f"async () => (await fetch('/api/items/{article}/position')).json()")
    first.close()
    second, page, _ = opened(browser, f"{home.url}/articles/{article}")
    until(page, "document.querySelector('oyez-player').currentTime > 1")
    manifest = page.evaluate(f"async () => (await fetch('/api/articles/{article}/manifest')).json()")
    clock = 0
    for name, _word, gap, _length in manifest["utterances"]:
        clock += gap
        if name == place["utterance"]:
            break
    assert page.evaluate("() => document.querySelector('oyez-player').currentTime") == pytest.approx(
        clock / 1000, abs=0.3
    )
    second.close()


def test_a_podcast_client_subscribes_and_downloads(home: Home) -> None:
    for title, text in STORIES.items():
        home.add(title, text)
    with httpx2.Client(base_url=home.url, timeout=60) as client:
        plain = client.post("/api/feeds", json={"kind": "queue"}).json()["address"]
        fast = client.post("/api/feeds", json={"kind": "queue", "wpm": 250}).json()["address"]
        for address in (plain, fast):
            for _ in range(300):
                body = client.get(address).content
                if body.count(b"<item>") == 3:
                    break
                time.sleep(0.2)
            assert broken(body) == {}
        lengths = {}
        for address in (plain, fast):
            found = feedparser.parse(client.get(address).content)
            assert sorted(entry.title for entry in found.entries) == sorted(STORIES)
            for entry in found.entries:
                [sound] = entry.enclosures
                head = client.head(sound.href)
                whole = client.get(sound.href)
                assert head.headers["content-length"] == sound.length == str(len(whole.content))
                middle = client.get(sound.href, headers={"range": "bytes=1000-1999"})
                assert (middle.status_code, middle.content) == (206, whole.content[1000:2000])
                heard: Any = mutagen.mp3.MP3(io.BytesIO(whole.content))
                assert heard.info.bitrate_mode == mutagen.mp3.BitrateMode.CBR
                lengths[address, entry.title] = heard.info.length
                assert int(entry.itunes_duration) == round(heard.info.length)
                for link in re.findall(rb'podcast:transcript url="([^"]+)"', client.get(address).content):
                    assert client.get(link.decode()).status_code == 200
        words = {item["headline"]: item["words"] for item in client.get("/api/items").json()["items"]}
        for title, count in words.items():
            assert 60 * count / lengths[fast, title] == pytest.approx(250, rel=0.05)
            assert lengths[fast, title] < lengths[plain, title]


EVIL = "<script>window.hit=1</script><img src=x onerror=window.hit=1>\"'><svg/onload=window.hit=1>{{7*7}}"
ADDRESSES = ['https://x.example/?"><script>window.hit=1</script>', "https://x.example/#'onmouseover='window.hit=1"]


def test_nothing_in_an_article_is_executed(browser: Browser, home: Home) -> None:
    from oyez.article import Article, Block
    from oyez.library.arrivals import Wanted

    library = home.library
    for number, url in enumerate([*ADDRESSES, "javascript:window.hit=1"]):
        blocks = (Block("b1", "paragraph", EVIL * 3), Block("b2", "list", EVIL), Block("b3", "quote", EVIL))
        article = Article(
            "-", url, f"{number} {EVIL}", EVIL, (EVIL,), EVIL, EVIL, "en", EVIL, blocks
        )  # fmt: skip
        key = library.add(article)
        library.items.add("local", [key], queue=True)
        library.tags.put("local", key, [EVIL[:60], "javascript:window.hit=1"])
    arrival = Wanted(ADDRESSES[0], EVIL)
    library.arrivals.add("local", [arrival])
    for waiting in library.arrivals.of("local"):
        library.arrivals.fail(waiting, "http_error", EVIL)
    library.subscriptions.add("local", ADDRESSES[1], title=EVIL, rules={"include": [EVIL[:60]]})
    library.feeds.add("local", "tag", EVIL, title=EVIL)
    context, page, _ = opened(browser, f"{home.url}/")
    paths = ["/", "/library", "/archive", "/subscriptions", "/settings", f"/library?q={EVIL}&tag={EVIL}&source={EVIL}"]
    paths += [f"/add?url={EVIL}&text={EVIL}&title={EVIL}", "/add?url=javascript:window.hit=1"]
    paths += [f"/articles/{row.id}" for row in library.articles()]
    for path in paths:
        page.goto(home.url + path.replace("#", "%23"))
        page.wait_for_timeout(150)
        assert page.evaluate("() => window.hit") is None, path
        assert page.locator("main img, main script, [onerror], [onload], [onmouseover]").count() == 0, path
        assert page.locator("a[href^='javascript:']:not(.bookmarklet)").count() == 0, path
        assert "49" not in page.locator("main h1").first.inner_text()
    feed = httpx2.get(f"{home.url}/feeds/{library.feeds.of('local')[0].token}/feed.xml")
    assert broken(feed.content) == {}
    context.close()


PAGES = ["/", "/library", "/archive", "/subscriptions", "/settings", "/add", "/offline", "/add/page"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["390", "1280"])
def test_every_page_is_fit_to_be_seen(browser: Browser, home: Home, scheme: str, size: Any) -> None:
    ids = [home.add(title, text, tags=["sea"]) for title, text in STORIES.items()]
    httpx2.post(f"{home.url}/api/items/{ids[0]}/heard", json={})
    httpx2.post(f"{home.url}/api/feeds", json={"kind": "queue", "wpm": 250})
    home.library.subscriptions.add("local", "https://courier.example/rss.xml", title="The Courier")
    context, page, complaints = opened(browser, home.url, viewport=size, color_scheme=scheme)
    SCREENSHOTS.mkdir(exist_ok=True)
    for path in [*PAGES, f"/articles/{ids[1]}"]:
        page.goto(home.url + path)
        page.wait_for_timeout(250)
        wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{path} is wider than the screen by {wide}"
        name = "article" if path.startswith("/articles") else path.strip("/").replace("/", "-") or "queue"
        page.screenshot(path=SCREENSHOTS / f"home-{name}-{size['width']}-{scheme}.png", full_page=True)
        page.evaluate(AXE.read_text("utf-8"))
        found = page.evaluate("async (tags) => (await axe.run(document, { runOnly: tags })).violations", TAGS)
        assert [(each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found] == [], path
    assert complaints == []
    context.close()
