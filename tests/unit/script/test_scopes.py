"""Editorial lexicons in the data folder: whose word counts, how they are kept, and that nothing breaks them."""

from __future__ import annotations

import sys
import tracemalloc
from pathlib import Path

import pytest
from click.testing import CliRunner

from oyez.article import Article, Block
from oyez.cli import main
from oyez.cli.lexicon import lexicon
from oyez.errors import OyezError
from oyez.script import write
from oyez.script.lexicon import Entry
from oyez.script.scopes import editorial_lexicons, entries_of, keep_entries, lexicon_bytes, read_tsv, scope_file

URL = "https://www.example.org/news/1"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    return tmp_path / "lexicon"


def heard(url: str | None) -> str | None:
    article = Article("x", url=url, blocks=(Block("b1", "paragraph", "We met Blorvik."),))
    return write(article).utterances[0].words[2].phonemes


def test_the_article_beats_the_site_and_the_site_the_project() -> None:
    assert heard(URL) is None
    keep_entries(scope_file(), [Entry("Blorvik", "ˈwʌn")])
    assert heard(URL) == heard(None) == "ˈwʌn"
    keep_entries(scope_file(site="example.org"), [Entry("Blorvik", "ˈtuː")])
    assert (heard(URL), heard("https://other.org/")) == ("ˈtuː", "ˈwʌn")
    keep_entries(scope_file(article=URL), [Entry("Blorvik", "ˈθriː")])
    assert (heard(URL), heard("https://example.org/news/2")) == ("ˈθriː", "ˈtuː")


def test_a_broken_lexicon_is_named_and_no_crash(folder: Path) -> None:
    folder.mkdir()
    (folder / "project.pls").write_bytes(b"<lexicon")
    with pytest.raises(OyezError, match=r"project\.pls") as caught:
        heard(None)
    assert caught.value.code == "bad_lexicon"


@pytest.mark.parametrize("entry", [
    Entry("x", "a<break/>"), Entry("x", "[[f00]]"), Entry("x", "a" * 400), Entry("x", "", "see [[x]]"),
    Entry("x", "", "<phoneme>"), Entry("x", "q1w2"),
])  # fmt: skip
def test_markup_never_gets_into_a_lexicon(entry: Entry, folder: Path) -> None:
    with pytest.raises(OyezError):
        keep_entries(scope_file(), [entry])
    assert not folder.exists()


@pytest.mark.parametrize("host", ["../../etc", "a b", "x/..", "", ".", "a..b"])
def test_a_scope_stays_in_its_folder(host: str, folder: Path) -> None:
    if host:
        with pytest.raises(OyezError):
            scope_file(site=host if host != "x/.." else "..")
    assert editorial_lexicons(f"http://{host}") == ()
    assert not folder.exists()


def test_what_is_kept_is_read_again() -> None:
    entries = [Entry("O'Brien & Co", "oʊ ˈbraɪən"), Entry("Zółw", "", "zhoow")]
    keep_entries(scope_file(), entries)
    assert entries_of(scope_file()) == entries


def test_wikipron_lines() -> None:
    assert read_tsv("# c\nred\tɹ ɛ d\nred\tx\nNew York\t/nuː ˈjɔːɹk/\textra\n".encode()) == [
        Entry("red", "ɹɛd"),
        Entry("New York", "nuː ˈjɔːɹk"),
    ]
    with pytest.raises(OyezError, match="Line 2"):
        read_tsv(b"a\tb\nno tab")
    with pytest.raises(OyezError, match="Line 2: the sound of 'c' is not IPA"):
        read_tsv(b"a\tb\nc\t<break/>")


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", ["oyez", "lexicon", *words])
    code = 0
    try:
        main()
    except SystemExit as done:
        code = int(done.code or 0)
    out = capsys.readouterr()
    return code, out.out, out.err


def test_the_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def lexicon(*words: str) -> tuple[int, str, str]:
        return run(monkeypatch, capsys, *words)

    assert lexicon("add", "Blorvik", "--ipa", "ˈblɔːvɪk")[0] == 0
    assert heard(None) == "ˈblɔːvɪk"
    assert lexicon("add", "Blorvík", "--alias", "blor vick", "--site", "example.org")[0] == 0
    assert lexicon("list") == (0, "Blorvik\tˈblɔːvɪk\n", "")
    (tmp_path / "more.tsv").write_text("Trempl\tˈtrɛmpəl\n", "utf-8")
    assert lexicon("import", str(tmp_path / "more.tsv"))[0] == 0
    assert lexicon("remove", "Blorvik")[0] == 0
    assert lexicon("list")[1] == "Trempl\tˈtrɛmpəl\n"
    code, _, error = lexicon("remove", "Blorvik")
    assert (code, error) == (1, "error: no_such_word: The lexicon has no entry for Blorvik.\n")
    code, _, error = lexicon("add", "Blorvik", "--ipa", "<b>")
    assert (code, error.startswith("error: bad_lexicon: ")) == (1, True)
    assert lexicon("add", "Blorvik")[0] == 2
    (tmp_path / "bad.pls").write_text("<lexicon", "utf-8")
    assert lexicon("import", str(tmp_path / "bad.pls"))[0] == 1


@pytest.mark.parametrize("suffix", [".pls", ".tsv"])
def test_a_hundred_megabytes_are_refused_and_not_loaded(suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"names{suffix}"
    with file.open("wb") as opened:
        opened.truncate(100_000_000)
    tracemalloc.start()
    with pytest.raises(OyezError, match="larger than 20 MB") as caught:
        lexicon_bytes(file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (caught.value.code, peak < 45_000_000) == ("bad_lexicon", True)
    ran = CliRunner().invoke(lexicon, ["import", str(file)])
    assert isinstance(ran.exception, OyezError)
    assert ran.exception.code == "bad_lexicon"
    assert not scope_file().exists()
