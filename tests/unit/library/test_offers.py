"""What other sites may play is found by each of its three names, and by no other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oyez.article import Article, Block
from oyez.library import Library, Offer


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path)
    yield library
    library.close()


def kept(library: Library, url: str) -> str:
    return library.add(Article(url, headline=url, url=url, blocks=(Block("b1", "paragraph", "Text."),)))


def test_an_offer_is_found_by_each_name(library: Library) -> None:
    article = kept(library, "https://news.example/a")
    offer = Offer(article, "news.example/a", "wp-17", "espeak:en-us+f5")
    library.offers.put(offer)
    assert library.offers.find(article=article) == offer
    assert library.offers.find(address="news.example/a") == offer
    assert library.offers.find(source="wp-17") == offer


def test_what_is_not_offered_is_not_found(library: Library) -> None:
    article = kept(library, "https://news.example/a")
    assert library.offers.find(article=article) is None
    assert library.offers.find(address="news.example/a") is None
    assert library.offers.find(source="news.example/a") is None
    assert library.offers.find() is None


def test_two_offers_without_address_or_source_do_not_collide(library: Library) -> None:
    first, second = kept(library, "https://news.example/a"), kept(library, "https://news.example/b")
    library.offers.put(Offer(first))
    library.offers.put(Offer(second))
    assert library.offers.find(article=first) == Offer(first)
    assert library.offers.find(article=second) == Offer(second)


def test_a_name_belongs_to_the_one_that_took_it_last(library: Library) -> None:
    first, second = kept(library, "https://news.example/a"), kept(library, "https://news.example/b")
    library.offers.put(Offer(first, "news.example/a", "17"))
    library.offers.put(Offer(second, "news.example/b", "17"))
    assert library.offers.find(source="17") == Offer(second, "news.example/b", "17")
    assert library.offers.find(article=first) is None


def test_withdrawn_and_removed_articles_are_not_offered(library: Library) -> None:
    first, second = kept(library, "https://news.example/a"), kept(library, "https://news.example/b")
    library.offers.put(Offer(first))
    library.offers.put(Offer(second))
    assert library.offers.withdraw(first)
    assert not library.offers.withdraw(first)
    library.remove(second)
    assert library.offers.find(article=first) is None
    assert library.offers.find(article=second) is None
