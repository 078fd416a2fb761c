"""Terms are found in texts and looked up by name; the library explains what people read in the program."""

from __future__ import annotations

import pytest

from pocplanner.guidance.library import bundled
from pocplanner.guidance.schema import TermEntry
from pocplanner.guidance.terms import TermFinder
from tests.guidance import mini_library as mini

FINDER = TermFinder(bundled().terms)
#: Words that a newcomer meets on the pages, in the Handbook and in orders.
MET = """
POC SRSG DSRSG FC PC HoM JMAC JOC CASEVAC ROE DUF QRF CONOPS FRAGO D-day H-hour DTG MGRS IDP HRDDP HRDDU CPA WPA
SGBV CRSV MARA MRM non-refoulement distinction proportionality precaution prevention pre-emption consolidation CLA
CAN JPT EW UNMAS ERW UXO IED DDR CVR NSAG ASG PCD UNPOL FPU IPO OCHA ICRC UNCT UNDSS SCPI CDU DMS COS MOVCON IHL
IHRL PEP SEA AAR Tier|I Tier|II Tier|III dual-use|object asymmetric|threat collateral|damage residual|risk
inherent|risk stop|criteria last|resort existing|authority decision|box six|grave|violations alert|network
physical|protection protective|environment line|of|operation Security|Operations|Brief way|out
"""


def found(text: str) -> list[str]:
    """Ids of the terms of the bundled library that stand in a text."""
    return [term.id for term in FINDER.find(text)]


def finder(*terms: mini.Raw) -> TermFinder:
    """A finder of a small library."""
    return TermFinder(mini.library(*terms).terms)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The SRSG decides", ["T-srsg"]),
        ("Ask the DSRSG/RC/HC", ["T-dsrsg", "T-rc-hc"]),
        ("IDPs and other displaced people", ["T-idp"]),
        ("Rules of Engagement, in short ROE", ["T-roe"]),
        ("women’s protection adviser", ["T-wpa"]),
        ("women's protection advisers", ["T-wpa"]),
        ("community\n  alert   network", ["T-alert-network"]),
        ("on D-day at H-hour", ["T-d-day", "T-h-hour"]),
        ("nothing of the kind", []),
        ("", []),
    ],
)
def test_that_terms_are_found_in_the_order_of_the_text(text: str, terms: list[str]) -> None:
    assert found(text) == terms


def test_that_an_acronym_counts_only_as_it_is_written() -> None:
    assert found("They can call; the sea is near; pc, fc and roe say nothing") == []
    assert found("The CAN calls") == ["T-alert-network"]


def test_that_a_term_inside_another_word_is_none() -> None:
    assert found("a non-refugee, subthreats, ROEX, XROE, D-daylight") == []


def test_that_the_longest_name_is_taken() -> None:
    assert found("six grave violations against children") == ["T-six-grave-violations"]
    assert found("grave violations by a unit") == ["T-grave-violation"]
    assert found("HRDDP secretariat") == ["T-hrddp-secretariat"]


def test_that_a_longer_name_that_does_not_fit_leaves_the_shorter_one() -> None:
    assert found("grave violations against childhood") == ["T-grave-violation"]


def test_that_letters_with_a_meaning_in_patterns_are_only_letters() -> None:
    made = finder(mini.term(title="A.B (c)", acronyms=["T/P+C"], also=[]))
    assert [len(made.find(text)) for text in ("a.b (c)", "T/P+C", "axb c", "T/PPC")] == [1, 1, 0, 0]


def test_that_a_library_without_terms_finds_nothing() -> None:
    assert finder().find("HRDDP") == ()
    assert finder().search("HRDDP") == ()


def test_that_a_search_puts_the_acronym_first_then_names_then_meanings() -> None:
    assert FINDER.search("fc")[0].id == "T-fc"
    assert FINDER.search("hrd")[0].id in {"T-hrddp", "T-hrddp-secretariat"}
    ids = [term.id for term in FINDER.search("armed group")]
    assert ids[0] == "T-nsag"
    assert ids.index("T-child-with-armed-group") < ids.index("T-civilian")


def test_that_a_search_without_words_gives_all_terms_in_alphabetical_order() -> None:
    titles = [term.text["en"].title.casefold() for term in FINDER.search(" ")]
    assert titles == sorted(titles)
    assert len(titles) == len(bundled().terms)


def test_that_a_term_without_a_text_in_the_language_speaks_english() -> None:
    french = TermFinder(mini.library(mini.term()).terms, "fr")
    assert [french.text(term).title for term in french.find("the DDP")] == ["Due diligence policy"]


@pytest.mark.parametrize(
    "words",
    MET.split(),
)
def test_that_what_newcomers_meet_is_explained(words: str) -> None:
    assert found(words.replace("|", " "))


def test_that_every_acronym_of_the_guidance_for_an_office_is_explained() -> None:
    from pocplanner.model.vocab import Component

    names = [word for item in Component for word in item.label.replace("/", " ").split() if word.isupper()]
    assert [name for name in names if name != "UN" and not found(name)] == []


def test_that_each_term_can_be_found_by_each_of_its_names() -> None:
    for term in bundled().terms:
        assert isinstance(term, TermEntry)
        text = term.text["en"]
        for name in (text.title, *text.acronyms, *text.also):
            assert term.id in found(f"Of {name}, they say"), name
