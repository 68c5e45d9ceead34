"""PDF, EPUB, Word files and mail land in the same article; what cannot be read says why."""

# ruff: noqa: E501 - documents have long lines

from __future__ import annotations

import io
import random
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

from oyez.article import Article, check, fetch, page_from_text, read, read_safely
from oyez.article.documents.join import join_lines, vocabulary
from oyez.article.kinds import DOCX, EPUB, MAIL, PDF
from oyez.errors import OyezError
from unit.article.papers import epub, pdf

LINES = [
    "The old ferry to the island will run for another year, the har-",
    "bour master said on Tuesday. The well-known boat was built in",
    "1961 and carries flour, mail and cattle.",
]
MORE = [
    "No yard on this coast has the steel for a new one, and the well-",
    "known yards abroad are full. The council, which had hoped for a",
]
REST = ["bridge, will now ask the islanders in spring whether they would", "rather pay for one or wait."]
PULLED = "The well-known boat was built in 1961"
PROSE = [
    "The old ferry to the island will run for another year, the harbour master said on Tuesday. The well-known boat was "
    "built in 1961 and carries flour, mail and cattle.",
    "No yard on this coast has the steel for a new one, and the well-known yards abroad are full. The council, which had "
    "hoped for a bridge, will now ask the islanders in spring whether they would rather pay for one or wait.",
]


def lines(texts: list[str], foot: float, size: float = 10) -> list[tuple[float, float, float, str]]:
    return [(60, foot - 12 * number, size, text) for number, text in enumerate(texts)]


def paper() -> bytes:
    return pdf(
        [
            [(60, 780, 8, "Harbour News, 3 November 2026"), (60, 720, 24, "The ferry runs on"), (300, 20, 8, "1"),
             (60, 690, 10, "By Mara Weiss"), *lines(LINES, 650), (60, 590, 14, "What comes next"), *lines(MORE, 560)],
            [(60, 780, 8, "Harbour News, 3 November 2026"), *lines(REST, 720), (300, 20, 8, "2")],
        ],
        info="/Title (layout-final.indd) /CreationDate (D:20261103100000Z)",
    )  # fmt: skip


def as_page(data: bytes, media_type: str = "") -> Article:
    return read(page_from_text(data, source="-", media_type=media_type))


def refusal(data: bytes, media_type: str = "") -> str:
    with pytest.raises(OyezError) as caught:
        as_page(data, media_type)
    return caught.value.code


def prose(article: Article, kind: str = "paragraph") -> list[str]:
    return [block.text for block in article.blocks if block.type == kind]


def test_pdf() -> None:
    article = as_page(paper())
    assert (article.headline, article.byline, article.date) == ("The ferry runs on", ("Mara Weiss",), "2026-11-03")
    assert prose(article) == PROSE
    assert prose(article, "heading") == ["What comes next"]
    assert sorted({line.rule for line in article.dropped}) == ["page-header", "page-number"]
    assert article.language == "en"
    check(article)


def test_a_page_printed_to_a_pdf_loses_its_furniture() -> None:
    menu = [(60, 770 - 20 * n, 10, text) for n, text in enumerate(("Home", "Subscribe"))]
    data = pdf([[*menu, (60, 690, 24, "The ferry runs on"),
                 (60, 670, 10, "By Mara Weiss and Jo Lindqvist 3 November 2026 Share"), *lines(LINES, 630), (60, 560, 10, "Advertisement"),
                 *lines(MORE + REST, 500), (60, 300, 14, "Related stories")]])  # fmt: skip
    article = as_page(data)
    assert (article.headline, prose(article), prose(article, "heading")) == ("The ferry runs on", PROSE, [])
    assert sorted({line.rule for line in article.dropped}) == ["above-story", "advert", "date-line", "related"]
    assert article.byline == ("Mara Weiss", "Jo Lindqvist")


def test_a_newspaper_page_keeps_captions_and_tables_apart() -> None:
    cells = [("Ship", "Berths", "Built"), ("Anna", "40", "1904"), ("Berta", "60", "1931"), ("Clara", "1,200", "2025")]
    table = [(left, 380 - 20 * row, 10, text) for row, line in enumerate(cells)
             for left, text in zip((60, 260, 460), line, strict=True)]  # fmt: skip
    data = pdf([[(60, 740, 24, "The ferry runs on"), (60, 715, 10, "3 November 2026"), *lines(LINES, 690),
                 (60, 600, 8, "The ferry at its new pier on the day of its first crossing. Photo: Nils Berg"),
                 (60, 550, 17, PULLED), *lines(MORE + REST, 500), *table]])  # fmt: skip
    article = as_page(data)
    assert article.date == "2026-11-03"
    assert prose(article) == PROSE
    assert prose(article, "caption") == ["The ferry at its new pier on the day of its first crossing."]
    assert prose(article, "credit") == ["Photo: Nils Berg"]
    assert prose(article, "heading") == []
    assert [note.text for note in article.notes] == ["Ship, Berths, Built"]
    assert {"Anna", "1,200"} <= {line.text for line in article.dropped if line.rule == "table"}
    assert PULLED in {line.text for line in article.dropped if line.rule == "repeat"}


def test_pdf_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "story.bin"
    path.write_bytes(paper())
    page = fetch(str(path))
    assert page.media_type == PDF
    assert read_safely(page, trusted=True) == read(page)


PASSWORD = f"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /O ({'x' * 32}) /U ({'y' * 32}) /P -4 >> /ID [(a) (b)]"


@pytest.mark.parametrize("data, code", [
    (pdf([[]]), "no_text"),
    (pdf([[(60, 700, 10, "x")]]), "no_text"),
    (pdf([lines(LINES, 700)])[:300], "not_a_page"),
    (pdf([lines(LINES, 700)], extra=PASSWORD), "encrypted"),
    (pdf([lines(LINES, 700)], extra="/Encrypt << /Filter /Adobe.APS /V 1 >> /ID [(a) (b)]"), "encrypted"),
    (b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\n" + b"0" * 500, "not_a_page"),
    (b"%PDF-1.7\n" + b"0" * 500, "not_a_page"),
    (pdf([[]] * 301), "too_large"),
])  # fmt: skip
def test_pdfs_without_a_story(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_where_the_extra_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("pdfminer", "oyez.article.documents.pdf"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pdfminer", None)
    with pytest.raises(OyezError, match=r"^needs_extra: .*pip install 'oyez\[documents\]'"):
        as_page(paper())


@pytest.mark.parametrize("broken, whole", [
    (["har-", "bour"], "harbour"), (["well-", "known", "well-known"], "well-known well-known"), (["Jean-", "Pierre"], "Jean-Pierre"),
    (["har\u00ad", "bour"], "harbour"), (["1990-", "2000"], "1990- 2000"), (["渡船は", "来年も"], "渡船は来年も"), (["a", "", "b"], "a b"),
])  # fmt: skip
def test_line_ends(broken: list[str], whole: str) -> None:
    assert join_lines(broken, vocabulary(broken)) == whole


CHAPTER = f"<h1>The ferry runs on</h1><p>{PROSE[0]}</p><blockquote><p>We like boats.</p></blockquote>"


def test_epub() -> None:
    article = as_page(epub([CHAPTER, f"<h2>What comes next</h2><p>{PROSE[1]}</p>"]))
    assert (article.headline, article.byline, article.date) == ("The ferry runs on", ("Mara Weiss",), "2026-11-03")
    assert article.language == "en-GB"
    assert prose(article) == PROSE
    assert prose(article, "heading") == ["What comes next"]
    assert prose(article, "quote") == ["We like boats."]
    assert not any("Contents" in block.text for block in article.blocks)


LOCKED = '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/{}"/></encryption>'
FONTS = LOCKED.replace("http://www.w3.org/2001/04/{}", "http://www.idpf.org/2008/embedding")


@pytest.mark.parametrize("data, code", [
    (epub([]), "no_text"),
    (epub([CHAPTER], {"META-INF/encryption.xml": LOCKED.format("xmlenc#aes128-cbc")}), "encrypted"),
    (epub([CHAPTER], {"OPS/big.xml": b" " * (21 << 20)}), "too_large"),
    (epub([CHAPTER])[:-30], "not_a_page"),
    (epub([CHAPTER], hrefs=["../../../../etc/passwd"]), "no_text"),
    (epub([CHAPTER], hrefs=["/etc/passwd/.."]), "no_text"),
])  # fmt: skip
def test_epubs_without_a_story(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_an_archive_that_grows_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = epub([CHAPTER], {"OPS/picture.bin": b"\0" * (2 << 20)})
    assert len(data) < 10_000
    assert as_page(data).headline
    monkeypatch.setattr("oyez.article.documents.archive._TOTAL_MOST", 1 << 20)
    assert refusal(data) == "too_large"


def test_names_that_climb_are_but_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    article = as_page(epub([CHAPTER], {"../../evil.txt": "x", "/etc/evil": "x", "META-INF/encryption.xml": FONTS}))
    assert article.headline
    assert list(tmp_path.iterdir()) == []


def word(title: bool = True, bold: bool = False) -> bytes:
    document = docx.Document()
    if title:
        document.add_paragraph("The ferry runs on", "Title")
        document.add_paragraph("A vote in spring will tell.", "Subtitle")
    else:
        document.add_paragraph("The ferry runs on")
    document.add_paragraph("By Mara Weiss")
    document.add_paragraph(PROSE[0])
    heading = document.add_paragraph("" if bold else "What comes next", None if bold else "Heading 1")
    if bold:
        heading.add_run("What comes next").bold = True
    document.add_paragraph("A vote", "List Bullet")
    document.add_table(1, 2).rows[0].cells[0].text = "Year"
    document.add_paragraph(PROSE[1])
    document.sections[0].header.paragraphs[0].text = "Draft 3"
    document.core_properties.author = ""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("title, bold", [(True, False), (False, True)])
def test_word(title: bool, bold: bool) -> None:
    article = as_page(word(title, bold))
    assert article.headline == "The ferry runs on"
    assert article.standfirst == ("A vote in spring will tell." if title else "")
    assert article.byline == ("Mara Weiss",)
    assert prose(article) == PROSE
    assert prose(article, "heading") == ["What comes next"]
    assert prose(article, "list") == ["A vote"]
    assert [note.kind for note in article.notes] == ["table"]


def test_what_an_editor_put_in_is_read_and_what_was_struck_out_is_not() -> None:
    data = io.BytesIO(word())
    out = io.BytesIO()
    with zipfile.ZipFile(data) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            body = old.read(member)
            if member.filename == "word/document.xml":
                marked = (
                    b'<w:ins w:id="1" w:author="e"><w:r><w:t xml:space="preserve">, she said</w:t></w:r></w:ins>'
                    b'<w:del w:id="2" w:author="e"><w:r><w:delText>never</w:delText></w:r></w:del>'
                )
                body = body.replace(b"cattle.</w:t></w:r>", b"cattle</w:t></w:r>" + marked)
            new.writestr(member, body)
    assert prose(as_page(out.getvalue()))[0].endswith("cattle, she said")


def test_word_files_without_a_story() -> None:
    empty = io.BytesIO()
    docx.Document().save(empty)
    assert refusal(empty.getvalue()) == "no_text"
    fake = io.BytesIO()
    with zipfile.ZipFile(fake, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert refusal(fake.getvalue()) == "not_a_page"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500) == "not_a_page"


def mail(html: bool = True, plain: bool = True, attached: bool = False) -> bytes:
    message = EmailMessage()
    message["From"] = "Mara Weiss <mara@news.example>"
    message["Subject"] = "The ferry runs on, née été"
    message["Date"] = "Tue, 03 Nov 2026 10:00:00 +0100"
    if plain:
        message.set_content("\n\n".join(PROSE))
    body = f"<html><body><h1>Harbour letter</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p></body></html>"
    if html and plain:
        message.add_alternative(body, subtype="html")
    elif html:
        message.set_content(body, subtype="html")
    if attached:
        message.add_attachment(paper(), maintype="application", subtype="pdf", filename="../../story.pdf")
    return message.as_bytes()


@pytest.mark.parametrize("html, plain", [(True, True), (True, False), (False, True)])
def test_mail(html: bool, plain: bool, tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(mail(html, plain, attached=True))
    page = fetch(str(path))
    assert page.media_type == MAIL
    article = read(page)
    assert (article.headline, article.byline) == ("The ferry runs on, née été", ("Mara Weiss",))
    assert article.date == "2026-11-03T10:00:00+01:00"
    assert prose(article) == PROSE
    assert prose(article, "heading") == (["Harbour letter"] if html else [])


def test_mails_without_a_story() -> None:
    assert refusal(mail(html=False, plain=False, attached=True), MAIL) == "no_text"
    assert refusal(b"no mail at all", MAIL) == "not_a_page"


@pytest.mark.parametrize("data, kind", [(paper(), PDF), (epub([CHAPTER]), EPUB), (word(), DOCX)])
@pytest.mark.parametrize("claim", ["", "text/html", "application/octet-stream", "image/png"])
def test_content_counts_and_not_its_name(data: bytes, kind: str, claim: str) -> None:
    assert page_from_text(data, source="story.html", media_type=claim).media_type == kind


def test_mutated_documents() -> None:
    """Nothing but an OyezError: 19,026 more were tried when this was written."""
    seeds = [(paper(), ""), (epub([CHAPTER]), ""), (word(), ""), (mail(attached=True), MAIL)]
    refused = 0
    for number in range(120):
        pick = random.Random(number)
        data, media_type = pick.choice(seeds)
        mutant = bytearray(data)
        for _ in range(pick.choice((1, 3, 10, 50))):
            mutant[pick.randrange(len(mutant))] = pick.randrange(256)
        try:
            as_page(bytes(mutant), media_type)
        except OyezError:
            refused += 1
    assert 20 < refused < 110
