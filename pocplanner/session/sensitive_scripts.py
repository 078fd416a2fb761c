"""Names of persons in Arabic or Cyrillic letters, for :mod:`pocplanner.session.sensitive`.

A plan is written in Latin letters. What stands in it in two to four words of other letters is most often the name of a
person or a place, and places of the plan are known by name; in whole sentences only names behind a title are found.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Span = tuple[int, int]

_CYRILLIC_PART = r"(?:[\u0400-\u042f][\u0430-\u045f'’-]+|[\u0400-\u042f]\.)"
_CYRILLIC_NAME = rf"{_CYRILLIC_PART}(?: ?{_CYRILLIC_PART}){{0,3}}"
# Letters, then letters with their signs.
_ARABIC_PART = r"[\u0621-\u064a\u0671-\u06d3][\u0621-\u065f\u0670-\u06d3]+"
_ARABIC_NAME = rf"{_ARABIC_PART}(?: {_ARABIC_PART})?"
_QUOTE = r"[“\"‘'«]?[ \u00a0\u202f]?"
_CYRILLIC_TITLES = (
    r"[Гг]-н|[Гг]-жа|[Гг]осподин|[Гг]оспожа|[Пп]олковник|[Пп]одполковник|[Мм]айор|[Кк]апитан|[Гг]енерал|[Лл]ейтенант"
    r"|[Сс]ержант|[Кк]омандир|[Сс]видетель|[Сс]видетельница|[Ии]нформатор|[Жж]ертва|[Пп]острадавш(?:ий|ая)"
    r"|[Пп]о имени|[Зз]овут|[Кк]личка|[Пп]о прозвищу|[Пп]озывной"
)
_ARABIC_TITLES = (
    "السيد|السيدة|الدكتور|الدكتورة|الشيخ|العقيد|العميد|اللواء|الرائد|النقيب|الملازم|الرقيب|القائد|الحاج"
    "|الشاهد:|الشاهدة:|الضحية:|المدعو|المدعوة|الملقب|اسمه|اسمها|يدعى|تدعى|أبو|ابو|أم"
)
_OTHER = r"\u0400-\u045f\u0621-\u065f\u0670-\u06d3"
_RUN = re.compile(rf"[{_OTHER}][{_OTHER}\s.,،'’-]*")
_WORD = re.compile(rf"[{_OTHER}'’-]+")
_CYRILLIC_WORD = re.compile(r"[\u0400-\u042f](?:[\u0430-\u045f'’-]*|\.)")
_ARABIC_WORD = re.compile(_ARABIC_PART)
_MOST_WORDS = 4
_ARABIC_THINGS = (
    "مخيم قرية مدينة سوق طريق جسر نهر منطقة مستشفى مدرسة جبل وادي محلية ولاية محافظة كتيبة لواء جيش قوات "
    "حركة جبهة معسكر"
)
_CYRILLIC_THINGS = (
    "село деревня город река улица мост лагерь рынок район область гора школа больница бригада батальон армия "
    "республика северный южный восточный западный красный"
)
_THINGS = frozenset((*_ARABIC_THINGS.split(), *_CYRILLIC_THINGS.split()))
"""Words by which a place or a body is named, not a person."""


def names_in_other_scripts(text: str, titles: str) -> Iterator[Span]:
    """Where names of persons stand in Arabic or Cyrillic letters; *titles* is the pattern of Latin titles and roles."""
    if not _RUN.search(text):
        return
    for pattern in _behind_titles(titles):
        yield from (match.span() for match in pattern.finditer(text))
    for run in _RUN.finditer(text):
        words = _WORD.findall(run[0])
        if 2 <= len(words) <= _MOST_WORDS and _are_a_name(words):
            yield run.start(), run.start() + len(run[0].rstrip(" \t\n.,،'’-"))


@cache
def _behind_titles(titles: str) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"(?<![\w-])(?:{titles})\.?(?::| is| was)? {_QUOTE}(?:{_CYRILLIC_NAME}|{_ARABIC_NAME})"),
        re.compile(rf"(?<![\w-])(?:{_CYRILLIC_TITLES}):? {_QUOTE}{_CYRILLIC_NAME}"),
        re.compile(rf"(?<!\w)(?:{_ARABIC_TITLES}) {_QUOTE}{_ARABIC_NAME}"),
    )


def _are_a_name(words: list[str]) -> bool:
    if any(word.casefold() in _THINGS for word in words):
        return False
    return all(map(_CYRILLIC_WORD.fullmatch, words)) or all(map(_ARABIC_WORD.fullmatch, words))
