"""Texts that look as if they identify a person: telephone numbers, e-mail and home addresses, identity numbers, names.

A plan names groups, counts and posts; an informant, witness or victim who can be recognised in it can be harmed by it.
This is a reminder, not a filter: it knows no list of names, says nothing about what it does not find, and leans towards
silence, because a warning at every other date would no longer be read. So a number counts as a telephone number only in
the forms in which people write one, and a name only behind a title, a rank, or a word such as witness, named, alias.
Names in capitals of up to five letters are taken for the short names of bodies. What is written in Arabic or Cyrillic
letters is read by :mod:`pocplanner.session.sensitive_scripts`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from pocplanner.session.sensitive_scripts import names_in_other_scripts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Kind(Enum):
    """What a text looks like; the value is in words that follow "This looks like"."""

    PHONE = "a telephone number"
    EMAIL = "an e-mail address"
    IDENTITY = "the number of a passport or identity card"
    ADDRESS = "the address of a person"
    PERSON = "the name of a person"


@dataclass(frozen=True, slots=True)
class Finding:
    """A part of a text, from *start* up to *end*."""

    kind: Kind
    start: int
    end: int


def findings(text: str, known: Iterable[str] = ()) -> tuple[Finding, ...]:
    """What in *text* looks as if it identified a person, in order and without overlaps.

    *known* are names of places, forces and other objects of the plan, which are no persons: what lies within one of
    them, or begins like one, is left out.
    """
    found: list[Finding] = []
    for item in _all(text):
        if not any(item.start < other.end and other.start < item.end for other in found):
            found.append(item)
    if any(item.kind in {Kind.PERSON, Kind.ADDRESS} for item in found):
        spans = [span for name in known for span in _places_of(name, text)]
        found = [item for item in found if not _is_known(item, spans)]
    return tuple(sorted(found, key=lambda item: item.start))


def _all(text: str) -> Iterator[Finding]:
    yield from (Finding(Kind.EMAIL, *match.span()) for match in _EMAIL.finditer(text))
    for pattern in (_SAID_IDENTITY, _PASSPORT):
        yield from (Finding(Kind.IDENTITY, *match.span(1)) for match in pattern.finditer(text))
    for pattern in (_SAID_PHONE, _INTERNATIONAL, _NATIONAL):
        for match in pattern.finditer(text):
            if _is_phone(match[1], _before(text, match.start(1))):
                yield Finding(Kind.PHONE, *match.span(1))
    for match in _LONG.finditer(text):
        if not _TIMESTAMP.fullmatch(match[0]) and not _BEFORE_FIGURE.search(_before(text, match.start())):
            yield Finding(Kind.IDENTITY, *match.span())
    yield from (Finding(Kind.ADDRESS, *match.span()) for pattern in _ADDRESSES for match in pattern.finditer(text))
    yield from _persons(text)


# Numbers

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_DIGITS = r"\(?\d(?:[ .\-/()]{0,2}\d){6,14}(?![\w])"
_SAID_PHONE = re.compile(
    r"\b(?:tel(?:ephone)?|phone|mobile|cell ?phone|whatsapp|gsm|t[ée]l[ée]phone|appele[rz]|joindre)\b\.?"
    rf"(?:\s*(?:no\.?|number|nr\.?|n°|is|:|le|au))*\s*(\+?{_DIGITS})",
    re.IGNORECASE,
)
# With a plus or two zeros before the code of the country.
_INTERNATIONAL = re.compile(rf"(?<![\w.,+])((?:\+|00(?=[1-9])){_DIGITS})")
# With one zero and nine to eleven digits in groups of two to four, or in one run.
_NATIONAL = re.compile(r"(?<![\w.,:/+-])(0[1-9]\d{0,2}(?:[ .-]?\d{2,4}){2,4})(?![\w:/])")
_DATE = re.compile(r"\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d|(?:19|20)\d\d[ ./-]\d\d[ ./-]\d\d")
_DEGREES = re.compile(r"[+-]?\d{1,3}\.\d{2,}\s*[ ,;/-]\s*[+-]?\d{1,3}\.\d{2,}")
_TIMES = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d(?:\s?[ /-]\s?(?:[01]\d|2[0-4])[0-5]\d)+")
_TWO_HALVES = re.compile(r"(\d{3,5})[ -]\d{3,5}")
_GRID_BEFORE = re.compile(r"\b(?:\d{1,2}[C-X]\s?)?[A-HJ-NP-Z]{2}\s?$|\b(?:grid|MGRS)(?: ref(?:erence)?)?\.?:?\s*$")
# A letter or two before seven to nine digits; two letters with eight digits are a grid reference.
_PASSPORT = re.compile(r"(?<![\w/-])([A-Z]\d{7,9}|[A-Z]{2}(?:\d{7}|\d{9}))(?![\w/])")
_SAID_IDENTITY = re.compile(
    r"\b(?:passport|passeport|laissez-passer|(?:national |voter['’]?s? |identity |ID |ration )?card|national ID|ID"
    r"|driv(?:ing|er['’]?s) licen[cs]e|carte d['’](?:identit[ée]|[ée]lecteur)|permis de conduire|NIN)"
    r"\s*(?:no\.?|number|nr\.?|n°|#|:)\s*:?\s*([A-Z]{0,3}[ -]?\d[\dA-Z-]{4,19})(?!\w)"
)
_LONG = re.compile(r"(?<![\w.,/+-])\d{9,20}(?![\w/]|[.,]\d)")
_TIMESTAMP = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[0-2]\d[0-5]\d){0,1}(?:[0-5]\d)?")
_BEFORE_FIGURE = re.compile(
    r"(?:\b(?:USD|EUR|XAF|XOF|CDF|SSP|SDG|US)|[$€])\s*$|\b(?:\d{1,2}[C-X]\s?)?[A-HJ-NP-Z]{2}\s?$"
)


def _is_phone(number: str, before: str) -> bool:
    """Whether digits that have the form of a telephone number are none of the figures that a plan is full of."""
    digits = sum(mark.isdigit() for mark in number)
    if not (8 if number[0] == "+" else 7) <= digits <= 15 or (number.startswith("0") and digits < 9):
        return False
    if _DATE.search(number) or _DEGREES.search(number) or _TIMES.fullmatch(number):
        return False
    halves = _TWO_HALVES.fullmatch(number)
    return not (halves is not None and len(number) % 2) and not _GRID_BEFORE.search(before)


# Places where a person lives

_ADDRESSES = (
    re.compile(r"\b\d{1,4}[a-zA-Z]?,? (?:[A-Z][\w'’-]+ ){1,3}(?:Street|Avenue|Lane|Boulevard)\b"),
    re.compile(r"\b\d{1,4},? (?:rue|avenue|boulevard|av\.) (?:d[eu]s? |de la |l['’])?[A-Z][\w'’-]+"),
    re.compile(r"\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Aa]v\.) [\w'’ -]{2,40}?,? (?:no\.?|n°|number) ?\d{1,4}\b"),
    re.compile(
        r"\b(?:house|apartment|flat|plot|parcelle|maison|compound) (?:no\.?|number|n°|#) ?\d{1,4}\b", re.IGNORECASE
    ),
    re.compile(
        r"\b(?:lives?|living|lived|resides?|residing|habite|r[ée]side) (?:at|in house|au|in) (?:no\.? |n° ?)?\d{1,4}\b",
        re.IGNORECASE,
    ),
)

# Names of persons

_PARTICLE = r"(?:(?:de la|de|du|des|la|le|van der|van|von|bin|ibn|al|el|ben|ould|da|dos)[ -])?"
_PART = r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]+|[A-Z]\.?(?![\w'’]))"
_NAME = rf"({_PARTICLE}{_PART}(?: {_PARTICLE}{_PART}){{0,3}})"
_CIVIL = r"Mrs?|Ms|Mx|Miss|Mister|Dr|Prof|Professor|Mme|Mlle|Mgr|Monsieur|Madame|Mademoiselle|Ma[îi]tre"
_RANKS = (
    r"(?:Lt|Lieutenant|Brig|Brigadier|Maj|Major)[. -]{1,2}(?:Gen(?:eral)?|Col(?:onel)?)|Brig|Brigadier|Gen|General|"
    r"Col|Colonel|Maj|Major|Capt|Cpt|Captain|Lt|Lieutenant|Sgt|Sergeant|Cpl|Corporal|Adj|Adjudant|Cdr|Cmdr|Commander|"
    r"Commandant|G[ée]n[ée]ral|Capitaine|Sergent|Caporal|Inspector|Superintendent"
)
_HONOURS = r"Chief|Chef|Pastor|Pasteur|Imam|Sheikh|Bishop|Reverend|Rev|Father|Sister|Abb[ée]|P[èe]re|S[œo]eur|Mwami"
_ROLES = (
    r"[Ww]itness|[Ii]nformant|[Vv]ictim|[Ss]urvivor|[Ss]uspect|[Tt][ée]moin|[Ii]nformateur|[Ii]nformatrice|[Vv]ictime"
)
_TITLED = re.compile(rf"(?<![\w-])(?:{_CIVIL}|{_RANKS}|{_HONOURS})\.? {_NAME}")
_MONSIEUR = re.compile(rf"(?<![\w-])(?:M\.|MM\.) {_NAME}")
# A nom de guerre: Colonel “Tiger”, the commander « Tigre ».
_QUOTED = re.compile(
    rf"(?<![\w-])(?:{_CIVIL}|{_RANKS}|{_HONOURS}|[Cc]ommander|[Cc]olonel|[Cc]aptain|[Cc]ommandant|[Cc]apitaine|[Ww]arlord)"
    rf"\.? ?[“\"‘'«][ \u00a0\u202f]?{_NAME}(?=[ \u00a0\u202f]?[”\"’'»])"
)
# "Witness: Jean", "the victim is Marie".
_IN_A_ROLE = re.compile(rf"(?<![\w-])(?:{_ROLES})(?:\u202f|\u00a0| )?(?::| is| was| est| était)? {_NAME}")
_SOURCE_IS = re.compile(rf"(?<![\w-])[Ss]ource (?:is|was|est|était) {_NAME}")
_ALIAS = re.compile(rf"(?<![\w-])(?:alias|a\.k\.a\.|aka|nom de guerre) [“\"‘']?{_NAME}")
_NAMED = re.compile(rf"(?<![\w-])(?:named|nomm[ée]e?) [“\"‘']?{_NAME}")
_WHO = r"[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Cc]hild|[Pp]erson|[Hh]omme|[Ff]emme|[Gg]arçon|[Ff]ille|[Ee]nfant"
_CALLED = re.compile(
    rf"(?<![\w-])(?:(?:{_WHO}) (?:called|appelée?)|(?:[Hh]is|[Hh]er|[Mm]y) name (?:is|was)|[Ss]on nom (?:est|était)"
    rf"|s['’]appelle) [“\"‘']?{_NAME}"
)
# "the boy Emmanuel (12)", "la fille Aïcha, 9 ans".
_WITH_AGE = re.compile(rf"(?<![\w-])(?:{_WHO}) {_NAME}(?= \(\d{{1,2}}\b|, (?:aged )?\d{{1,2}}(?: years| ans|\)|,))")
_WORD_BEFORE = re.compile(r"(\w+)[ ,]*$")
_THINGS = (
    "place village town city camp site hill river road route bridge operation exercise group militia unit base phase "
    "objective area sector market school hospital checkpoint position force body axis line ferry mine mission plan "
    "valley forest island lake port airfield lieu ville colline rivière opération groupe code was is are been were"
)
_NO_NAMES = (
    "Assembly Staff Secretary Secretariat Headquarters Directorate Hospital Council Command Force Forces Sector North "
    "South East West Northern Southern Eastern Western Central Centre Battalion Brigade Company Platoon Regiment "
    "Division Operation Operations Human Military Political Civil Police Protection Support Assistance Statement "
    "General Major Colonel Captain Commander Lieutenant Officer Officers Inspector Executive Justice Medical Mission "
    "Information Legal Security Services Task Team Joint Logistics Engineer Area Base Unit Rights Affairs Office "
    "Administrator Prosecutor Elections Peace Debate Service Agreement Order Orders January February March April May "
    "June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "Ground Air Land Naval Infantry Corps Deputy Acting District Province Regional Local National "
    "Ministre Minister Président Présidente President Gouverneur Governor Préfet Prefect Maire Mayor Directeur "
    "Directrice Director Représentant Représentante Representative Secrétaire Coordonnateur Coordonnatrice Coordinator "
    "Commissaire Commissioner Ambassadeur Ambassadrice Ambassador Procureur Procureure Juge Judge"
)
_THING_WORDS, _OFFICE_WORDS = frozenset(_THINGS.split()), frozenset(_NO_NAMES.split())
_SHORT_NAME = re.compile(r"[A-Z0-9]{2,5}")
_POINTED = re.compile(r"(?:Col|Gen) (?:de|du|des|la|le) ")


def _persons(text: str) -> Iterator[Finding]:
    for pattern in (_TITLED, _QUOTED, _MONSIEUR, _IN_A_ROLE, _SOURCE_IS, _ALIAS, _CALLED, _WITH_AGE):
        for match in pattern.finditer(text):
            # "Col de la Croix" without a point is a mountain pass.
            if _is_name(match[1]) and not _POINTED.match(match[0]):
                yield Finding(Kind.PERSON, *match.span())
    titles = f"{_CIVIL}|{_RANKS}|{_HONOURS}|{_ROLES}"
    yield from (Finding(Kind.PERSON, *span) for span in names_in_other_scripts(text, titles))
    for match in _NAMED.finditer(text):
        before = _WORD_BEFORE.search(_before(text, match.start()))
        if (before is None or before[1].casefold() not in _THING_WORDS) and _is_name(match[1]):
            yield Finding(Kind.PERSON, *match.span(1))


def _before(text: str, at: int) -> str:
    """The end of what stands before a place in the text, long enough for every word that is looked for there."""
    return text[max(0, at - 40) : at]


def _is_name(words: str) -> bool:
    first = next(word for word in words.split() if word[0].isupper())
    return first.rstrip(".") not in _OFFICE_WORDS and not _SHORT_NAME.fullmatch(first)


# Names of the plan


def _places_of(name: str, text: str) -> Iterator[tuple[int, int]]:
    if name.strip():
        yield from (match.span() for match in re.finditer(re.escape(name.strip()), text, re.IGNORECASE))


def _is_known(item: Finding, spans: list[tuple[int, int]]) -> bool:
    return item.kind in {Kind.PERSON, Kind.ADDRESS} and any(
        start < item.end and item.start < end for start, end in spans
    )
