"""Authors' names in Chinese, Japanese and Korean bylines, told by the job before or behind them."""

from __future__ import annotations

import re
from functools import cache

from oyez.article.tables import table

__all__ = ["eastern_names"]

_LETTER = r"[\u3400-\u9fff々]"
_KANA = r"[\u3040-\u30ff\u3400-\u9fff々]"
_LIST = r"[ 、，,;；]\s*"
_NAME = rf"{_LETTER}{{2,4}}(?:·{_LETTER}{{1,6}})?"
_BEFORE = re.compile(
    # 记者 王晓明 · 作者：王晓明、李红 · 文/王晓明
    rf"(?:^|[\s|｜（(【〔\[])(?:本报|本報|本刊|本网|本網|特约|特約|实习|實習|首席|采访)?(?:记者|記者|作者|撰文|撰稿|文)\s*[:：/／|｜\s]\s*"
    rf"(?P<names>{_NAME}(?:{_LIST}{_NAME}){{0,4}})(?=$|[\s|｜/／）)】〕\]])"
)
_TAIWAN = re.compile(rf"(?:^|[〔【\[（(])(?:記者|记者|中央社記者)\s?(?P<names>{_NAME}(?:、{_NAME}){{0,3}})\s?[/／]")
"""記者王小明／台北報導: the place stands behind the name."""
_BEHIND = re.compile(
    rf"(?:^|[\s【（(・])(?P<names>{_KANA}{{1,4}}[ 　]?{_KANA}{{1,5}})(?:記者| 記者|　記者)(?=$|[\s】）)])"
)
"""田中美咲記者"""
_KOREAN = re.compile(
    r"(?:^|[\s=\[(/])(?P<names>[가-힣]{2,4}(?:[ ·,]{1,2}[가-힣]{2,4}){0,2})\s?(?:[가-힣]{0,4}기자|특파원)"
    r"(?=$|[\s\])=/|])"
)
"""김민수 기자"""
_MOST = 80
"""Characters of a line that holds a byline beside its date and its desk."""


@cache
def _nobody() -> re.Pattern[str]:
    return re.compile(rf"(?:.*(?:{'|'.join(table('names')['eastern_work'])}))")


def eastern_names(line: str) -> tuple[str, ...]:
    """Return the authors a short line of East Asian script names by their job; none where it does not."""
    if line.isascii() or len(line) > _MOST or line.rstrip()[-1:] in "。！？":
        return ()
    for pattern in (_BEFORE, _TAIWAN, _BEHIND, _KOREAN):
        found = pattern.search(line)
        if found:
            names = re.split(
                r"\s*[、，,;；]\s*|(?<=[가-힣])\s*[ ·]\s*" if pattern is not _BEFORE else _LIST, found["names"]
            )
            return tuple(dict.fromkeys(name for name in names if name and not _nobody().fullmatch(name)))
    return ()
