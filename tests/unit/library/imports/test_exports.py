"""Export files of five services: what they hold comes in whole; what is damaged is refused by name."""

from __future__ import annotations

import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.errors import OyezError
from oyez.library.imports import Export, Saved, read_export

POCKET_HTML = b"""<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://a.example/one" time_added="1700000000" tags="sea,town">One &amp; only</a></li>
<li><a href="javascript:alert(1)" time_added="1" tags="">Bad</a></li>
</ul><h1>Read Archive</h1><ul><li><a href="https://a.example/two" time_added="1600000000" tags="">https://a.example/two</a></li></ul>
</body></html>"""
POCKET_CSV = (
    b"title,url,time_added,tags,status\r\n"
    b'"One, two",https://a.example/one,1700000000,sea|town,unread\r\nTwo,https://a.example/two,1600000000,,archive\r\n'
)
INSTAPAPER = (
    b"URL,Title,Selection,Folder,Timestamp,Tags\n"
    b'https://a.example/one,One,,Unread,1700000000,"[""sea"", ""town""]"\n'
    b"https://a.example/two,Two,,Archive,1600000000,[]\nhttps://a.example/three,Three,,Ships,1600000000,\n"
)
WALLABAG = json.dumps(
    [
        {
            "is_archived": 0, "tags": ["sea"], "title": "One", "url": "https://a.example/one",
            "content": "<p>Text.</p>", "created_at": "2023-11-14T22:13:20+0000", "domain_name": "a.example",
        },
        {"is_archived": 1, "tags": [], "title": "Two", "url": "https://a.example/two", "content": ""},
        "nonsense",
    ]
).encode()  # fmt: skip


def zipped(**files: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return out.getvalue()


OMNIVORE = zipped(
    metadata_0_to_20_dot_json=json.dumps(
        [
            {"slug": "one", "title": "One", "url": "https://a.example/one", "state": "Active", "labels": ["sea"],
             "savedAt": "2023-11-14T22:13:20.000Z"},
            {"slug": "two", "title": "Two", "url": "https://a.example/two", "state": "Archived", "labels": []},
        ]
    ),
    content__one_dot_html="<p>Text.</p>",
)  # fmt: skip
OWN = json.dumps(
    {"form": "oyez-export-1", "articles": [{"url": "https://a.example/one", "title": "One", "state": "archived"}]}
).encode()


def by_url(export: Export) -> dict[str, Saved]:
    return {saved.url.rpartition("/")[2]: saved for saved in export.saved}


def test_pocket_page() -> None:
    export = read_export(POCKET_HTML)
    found = by_url(export)
    assert export.origin == "pocket"
    assert found["one"] == Saved(
        "https://a.example/one", "One & only", "", "2023-11-14T22:13:20+00:00", ("sea", "town"), False
    )
    assert (found["two"].archived, found["two"].title) == (True, "")
    assert [refused.reason for refused in export.refused] == ["This is no web address: javascript:alert(1)"]


@pytest.mark.parametrize(
    "data", [POCKET_CSV, b"\xef\xbb\xbf" + POCKET_CSV, zipped(x__part_000_dot_csv=POCKET_CSV.decode())]
)
def test_pocket_table(data: bytes) -> None:
    found = by_url(read_export(data))
    assert (found["one"].title, found["one"].tags, found["one"].archived) == ("One, two", ("sea", "town"), False)
    assert found["two"].archived


def test_instapaper() -> None:
    found = by_url(read_export(INSTAPAPER))
    assert (found["one"].tags, found["one"].added) == (("sea", "town"), "2023-11-14T22:13:20+00:00")
    assert (found["two"].archived, found["two"].tags) == (True, ())
    assert (found["three"].archived, found["three"].tags) == (False, ("Ships",))


def test_omnivore() -> None:
    export = read_export(OMNIVORE)
    found = by_url(export)
    assert export.origin == "omnivore"
    assert (found["one"].html, found["one"].tags) == ("<p>Text.</p>", ("sea",))
    assert (found["two"].html, found["two"].archived) == ("", True)


def test_wallabag() -> None:
    export = read_export(WALLABAG)
    found = by_url(export)
    assert (found["one"].html, found["one"].added, found["one"].tags) == (
        "<p>Text.</p>", "2023-11-14T22:13:20+00:00", ("sea",),
    )  # fmt: skip
    assert found["two"].archived
    assert [refused.place for refused in export.refused] == ["record 3"]


def test_our_own() -> None:
    assert by_url(read_export(OWN))["one"].archived
    assert read_export(zipped(oyez_dot_json=OWN.decode())).origin == "oyez"


def test_an_address_twice_is_one_article() -> None:
    assert len(read_export(POCKET_CSV + POCKET_CSV.partition(b"\r\n")[2]).saved) == 2


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_source"),
        (b"Dear diary", "not_an_export"),
        (b"a,b\n1,2\n", "not_an_export"),
        (b"[]", "not_an_export"),
        (b'{"form": "oyez-export-9"}', "not_an_export"),
        (WALLABAG[:-30], "bad_export"),
        (OMNIVORE[:-30], "bad_export"),
        (zipped(notes_dot_txt="x"), "not_an_export"),
        (zipped(metadata_0_dot_json="[{"), "bad_export"),
        (zipped(metadata_0_dot_json="{}"), "bad_export"),
        (b"[" * 100_000, "bad_export"),
    ],
)
def test_what_is_no_export_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(OyezError) as caught:
        read_export(data)
    assert caught.value.code == code


def test_a_table_that_breaks_off_gives_what_is_whole() -> None:
    export = read_export(INSTAPAPER[: INSTAPAPER.index(b"a.example/three") + 5])
    assert [saved.url for saved in export.saved][:2] == ["https://a.example/one", "https://a.example/two"]
    assert len(export.saved) + len(export.refused) == 3


def test_a_bomb_is_refused() -> None:
    with pytest.raises(OyezError, match="too_large"):
        read_export(zipped(oyez_dot_json=" " * (51 << 20)))


SEEDS = [POCKET_HTML, POCKET_CSV, INSTAPAPER, OMNIVORE, WALLABAG, OWN]


@given(st.sampled_from(SEEDS), st.integers(0, 3000), st.binary(max_size=6), st.integers(0, 3000))
def test_any_damage_is_an_error_of_ours_or_an_export(seed: bytes, at: int, put: bytes, cut: int) -> None:
    data = seed[:at] + put + seed[at + cut % 40 :]
    try:
        export = read_export(data)
    except OyezError:
        return
    assert all(saved.url.lower().startswith(("http://", "https://")) for saved in export.saved)
