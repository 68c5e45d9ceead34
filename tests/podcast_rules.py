"""The rules of podcast feeds as a table: RSS 2.0, Apple Podcasts, the Podcast Standards Project and Podcasting 2.0.

Each rule says where it is from, and yields what breaks it. Tests of the writer and of the running server share it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from uuid import UUID

from lxml import etree

__all__ = ["RULES", "broken"]

NAMES = {
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "atom": "http://www.w3.org/2005/Atom",
}
Tree = etree._Element
Rule = Callable[[Tree], Iterator[str]]
RULES: dict[str, Rule] = {}


def rule(source: str) -> Callable[[Rule], Rule]:
    """Enter a rule in the table."""

    def enter(check: Rule) -> Rule:
        RULES[f"{source}: {check.__name__}"] = check
        return check

    return enter


def found(tree: Tree, path: str) -> list[str]:
    """Return what a path finds, as texts."""
    return [str(value) for value in tree.xpath(path, namespaces=NAMES)]  # type: ignore[union-attr]


def items(tree: Tree) -> list[Tree]:
    return list(tree.iter("item"))


def once(tree: Tree, path: str) -> Iterator[str]:
    values = found(tree, path)
    if len(values) != 1 or not values[0].strip():
        yield f"{path}: {values}"


@rule("RSS 2.0")
def the_root_is_rss_2_with_one_channel(tree: Tree) -> Iterator[str]:
    if tree.tag != "rss" or tree.get("version") != "2.0" or len(tree.findall("channel")) != 1:
        yield str(tree.tag)


@rule("RSS 2.0")
def a_channel_has_title_link_and_description(tree: Tree) -> Iterator[str]:
    for name in ("title", "link", "description"):
        yield from once(tree, f"channel/{name}/text()")


@rule("RSS 2.0")
def dates_are_those_of_mail(tree: Tree) -> Iterator[str]:
    for value in found(tree, "//pubDate/text() | //lastBuildDate/text()"):
        if parsedate_to_datetime(value).tzinfo is None:
            yield value


@rule("RSS 2.0")
def an_item_has_one_enclosure_with_address_length_and_type(tree: Tree) -> Iterator[str]:
    for item in items(tree):
        [enclosure] = item.findall("enclosure")
        if set(enclosure.attrib) != {"url", "length", "type"} or int(enclosure.get("length", "0")) <= 0:
            yield str(etree.tostring(enclosure))


@rule("Apple, Podcaster's guide to RSS")
def a_channel_has_language_category_explicit_and_image(tree: Tree) -> Iterator[str]:
    yield from once(tree, "channel/language/text()")
    yield from once(tree, "channel/itunes:category/@text")
    yield from once(tree, "channel/itunes:image/@href")
    if found(tree, "channel/itunes:explicit/text()") not in (["true"], ["false"]):
        yield "explicit"


@rule("Apple, Podcaster's guide to RSS")
def an_item_has_title_enclosure_guid_and_date(tree: Tree) -> Iterator[str]:
    for item in items(tree):
        for name in ("title", "guid", "pubDate"):
            yield from once(item, f"{name}/text()")


@rule("Apple, Podcaster's guide to RSS")
def guids_are_unique_and_never_addresses(tree: Tree) -> Iterator[str]:
    guids = found(tree, "//item/guid/text()")
    if len(set(guids)) != len(guids) or tree.xpath("//item[not(guid/@isPermaLink = 'false')]"):
        yield str(guids)


@rule("Apple, Podcaster's guide to RSS")
def durations_are_whole_seconds(tree: Tree) -> Iterator[str]:
    yield from (value for value in found(tree, "//itunes:duration/text()") if not re.fullmatch(r"[1-9]\d*", value))


@rule("Apple, Podcaster's guide to RSS")
def descriptions_are_at_most_4000_bytes(tree: Tree) -> Iterator[str]:
    yield from (value[:60] for value in found(tree, "//description/text()") if len(value.encode()) > 4000)


@rule("Apple, Podcaster's guide to RSS")
def the_sound_is_mp3(tree: Tree) -> Iterator[str]:
    for item in items(tree):
        [enclosure] = item.findall("enclosure")
        if enclosure.get("type") != "audio/mpeg" or not enclosure.get("url", "").partition("?")[0].endswith(".mp3"):
            yield str(etree.tostring(enclosure))


@rule("Podcast Standards Project, PSP-1")
def the_feed_names_its_own_address(tree: Tree) -> Iterator[str]:
    yield from once(tree, "channel/atom:link[@rel='self' and @type='application/rss+xml']/@href")


@rule("Podcast Standards Project, PSP-1")
def addresses_are_absolute_and_of_the_web(tree: Tree) -> Iterator[str]:
    paths = "//@url | //@href | channel/link/text() | //item/link/text()"
    yield from (value for value in found(tree, paths) if not re.match(r"https?://[^/\s]+/\S*$", value))


@rule("Podcast Namespace")
def the_show_has_a_guid_of_version_5_and_is_locked(tree: Tree) -> Iterator[str]:
    [guid] = found(tree, "channel/podcast:guid/text()")
    if UUID(guid).version != 5:
        yield guid
    if found(tree, "channel/podcast:locked/text()") != ["yes"]:
        yield "locked"


@rule("Podcast Namespace")
def transcripts_have_an_address_and_a_known_type(tree: Tree) -> Iterator[str]:
    for item in items(tree):
        kinds = found(item, "podcast:transcript[@url]/@type")
        if kinds != ["text/vtt", "application/json"]:
            yield str(kinds)


@rule("Podcast Namespace")
def chapters_have_their_type(tree: Tree) -> Iterator[str]:
    yield from set(found(tree, "//podcast:chapters[@url]/@type")) - {"application/json+chapters"}


@rule("Podcast Namespace")
def people_have_roles_of_the_taxonomy(tree: Tree) -> Iterator[str]:
    roles = set(zip(found(tree, "//podcast:person/@group"), found(tree, "//podcast:person/@role"), strict=True))
    yield from map(str, roles - {("writing", "author"), ("cast", "narrator")})


@rule("Podcast Namespace")
def a_synthetic_voice_is_said_to_be_one(tree: Tree) -> Iterator[str]:
    yield from once(tree, "channel/podcast:txt[@purpose='ai-content']/text()")


@rule("XML 1.0")
def every_element_is_of_a_known_name_space(tree: Tree) -> Iterator[str]:
    for element in tree.iter(etree.Element):
        space = etree.QName(element).namespace
        if space not in (None, *NAMES.values()):
            yield str(element.tag)


def broken(feed: bytes) -> dict[str, list[str]]:
    """Return the rules a feed breaks, with what breaks them."""
    tree = etree.fromstring(feed)
    faults = {name: list(check(tree)) for name, check in RULES.items()}
    return {name: values for name, values in faults.items() if values}
