"""Rules of single sites: files named after the host, the newsroom's own first; and what one reading is told."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from oyez.article import Article, Rules, page_from_text, read
from oyez.article.rulenames import rule_names
from oyez.article.selectors import to_xpath
from oyez.cli import cli
from oyez.errors import OyezError

FIRST = "The bridge at Olmsted opened to walkers on Monday, eleven months after the flood took its middle arch away."
SECOND = "Engineers lifted the new arch into place overnight, in four hours and without a single bolt to spare for it."
THIRD = "“I have walked the long way round since March,” said Petra Lindqvist, who keeps the bakery by the bridge."
TIP = "Tell us which bridge near you has been closed for longest, and we will print the best of the answers here."
PAGE = f"""<!doctype html><html lang=en><title>Walkers return</title><body><div id=main>
<span class=hed>Walkers return to the bridge</span><span class=by>Ana Ruiz</span>
<time class=when datetime=2025-05-17>May</time>
<p>{FIRST}</p><p>{SECOND}</p><div class=tip-box><p>{TIP}</p></div>
<div class=newsletter><p>Bridges, our letter on all that crosses water, comes out on Fridays.</p></div>
<p>{THIRD}</p></div></body></html>"""


@pytest.fixture(autouse=True)
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    (tmp_path / "sites").mkdir()
    return tmp_path / "sites"


def story(url: str | None = "https://www.gazette.example/news/bridge", rules: Rules | None = None) -> Article:
    return read(replace(page_from_text(PAGE, source="-", url=url, media_type="text/html"), rules=rules))


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_without_a_rule() -> None:
    assert TIP in texts(story())


def test_walk_through_of_the_manual(newsroom: Path) -> None:
    manual = (Path(__file__).parents[3] / "docs" / "cleaning.md").read_text("utf-8")
    found = re.search(r"`OYEZ_DATA/sites/gazette\.example\.toml`.*?```toml\n(.*?)```", manual, re.DOTALL)
    assert found is not None
    rule = found.group(1)
    assert rule.count("\n") <= 5
    (newsroom / "gazette.example.toml").write_text(rule, "utf-8")
    article = story()
    assert TIP not in texts(article)
    assert TIP in {line.text for line in article.dropped if line.rule == "site-rule"}
    assert (article.headline, article.byline) == ("Walkers return to the bridge", ("Ana Ruiz",))
    assert texts(article)[-1] == THIRD
    assert TIP in texts(story("https://other.example/x"))


def test_a_changed_file_is_read_again(newsroom: Path) -> None:
    path = newsroom / "gazette.example.toml"
    path.write_text("drop = ['.nothing']")
    assert TIP in texts(story())
    path.write_text("drop = ['.tip-box', 'aside']")
    assert TIP not in texts(story())


def test_site_config_is_read_as_it_is(newsroom: Path) -> None:
    (newsroom / ".gazette.example.txt").write_text(
        "# an imagined site\ntitle: //span[@class='hed']\nauthor: //span[@class='by']\ndate: //time/@datetime\n"
        "body: //div[@id='main']\nstrip_id_or_class: tip-box\nstrip: //span\nstrip: //time\nprune: no\ntest_url: https://x.example/\n"
    )
    article = story("https://sport.gazette.example/a")
    assert TIP not in texts(article)
    assert texts(article) == [FIRST, SECOND, THIRD]
    assert article.date == "2025-05-17"


@pytest.mark.parametrize("text", ["drop = [", "drip = ['.x']", "drop = 5", "drop = ['a:hover']", "drop = ['//[']"])
def test_a_broken_file_is_named(newsroom: Path, text: str) -> None:
    (newsroom / "gazette.example.toml").write_text(text)
    with pytest.raises(OyezError) as caught:
        story()
    assert caught.value.code in {"bad_site_rules", "bad_selector"}


def test_one_reading_may_keep_and_drop() -> None:
    article = story(rules=Rules(keep=("promo-box",), drop=(".tip-box",)))
    assert TIP not in texts(article)
    assert any("comes out on Fridays" in text for text in texts(article))
    assert not any("comes out on Fridays" in text for text in texts(story()))


def test_a_misspelt_rule_is_told_with_the_right_one(newsroom: Path) -> None:
    page = page_from_text(PAGE, source="-", media_type="text/html")
    with pytest.raises(OyezError, match="promo-box") as caught:
        read(replace(page, rules=Rules(keep=("promobox",))))
    assert caught.value.code == "no_such_rule"
    (newsroom / "gazette.example.toml").write_text('keep = "promobox"', "utf-8")
    with pytest.raises(OyezError, match=r"gazette\.example\.toml.*promo-box"):
        story()


def test_every_rule_of_the_code_is_named() -> None:
    source = Path(__file__).parents[3] / "src" / "oyez" / "article"
    code = "\n".join(path.read_text("utf-8") for path in source.rglob("*.py"))
    used = set(re.findall(r'rule = (?:line\.rule or )?"([a-z]+(?:-[a-z]+)*)"', code))
    used |= set(re.findall(r'Dropped\([^"\n]*"([a-z]+(?:-[a-z]+)*)"', code))
    assert used - set(rule_names()) == set()
    manual = (Path(__file__).parents[3] / "docs" / "cleaning.md").read_text("utf-8")
    assert [name for name in rule_names() if f"`{name}`" not in manual] == []


def test_plain_text_drops_lines_by_their_words() -> None:
    page = page_from_text(f"Walkers return to the bridge\n\n{FIRST}\n\n{TIP}\n\n{THIRD}\n", source="-")
    assert TIP in texts(read(page))
    assert TIP not in texts(read(replace(page, rules=Rules(drop=("tell us which",)))))


@pytest.mark.parametrize("selector, path", [
    ("p", ".//p"),
    (".a", ".//*[contains(concat(' ', normalize-space(@class), ' '), ' a ')]"),
    ("div#x > p", ".//div[@id='x']/p"),
    ("a[href^='/x'], b", ".//a[starts-with(@href, '/x')] | .//b"),
    ("//p[1]", "//p[1]"),
])  # fmt: skip
def test_selectors(selector: str, path: str) -> None:
    assert to_xpath(selector) == path


@pytest.mark.parametrize("selector", ["", "a:hover", "a > ", "p + p", "{}"])
def test_what_is_no_selector(selector: str) -> None:
    with pytest.raises(OyezError, match="selector"):
        to_xpath(selector)


@pytest.mark.parametrize("mark", [
    "data-beyondwords-skip", "class=no-read-aloud", "class='x trinity-skip-it'", "data-speechkit-skip=true",
    "class=beyondwords-skip", "data-readaloud-skip", "class=skip-read-aloud", "data-tts-skip", "class=speechify-ignore",
])  # fmt: skip
def test_marks_of_publishers_are_honoured(mark: str) -> None:
    page = PAGE.replace("class=tip-box", mark)
    article = read(page_from_text(page, source="-", media_type="text/html"))
    assert TIP not in texts(article)
    assert TIP in {line.text for line in article.dropped if line.rule == "skip-mark"}


def test_script_shows_both_sides_and_takes_options(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    run = CliRunner(env={"COLUMNS": "160"}).invoke(cli, ["script", str(tmp_path / "page.html"), "--drop", ".tip-box"])
    assert run.exit_code == 0
    first = run.output.splitlines()[0]
    assert first.startswith("SAID")
    assert "│ LEFT OUT" in first
    assert "site-rule" in run.output
    narrow = CliRunner(env={"COLUMNS": "90"}).invoke(cli, ["script", str(tmp_path / "page.html")])
    assert "│" not in narrow.output


def test_our_own_files_are_sound() -> None:
    for host in ("en.wikipedia.org", "fr.wikinews.org", "someone.substack.com"):
        assert texts(story(f"https://{host}/x"))
