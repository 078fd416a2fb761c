from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pocplanner.errors import ReportError
from pocplanner.reporting.blocks import Look, Style, Words
from pocplanner.reporting.styles import PARAGRAPHS
from pocplanner.reporting.text import Typesetter, clean
from tests.reporting.reading import brief_with, whole_text

STYLE = PARAGRAPHS[Style.BODY]

HOSTILE = (
    "<b>bold</b> & <i>italic</i>",
    "</para><b>closed",
    "north <risk>village</risk> 12",
    "A<B>C && D &amp; E &copy; F",
    '<img src="/etc/passwd"/>',
    '<a href="javascript:alert(1)">here</a> <a href="file:///etc/passwd">there</a>',
    '<link href="\\\\host\\share">x</link>',
    "<onDraw name=x label=y/>",
    "<font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('touch /tmp/x') for Word in [1]]]]\">x</font>",
    "<!-- comment --> <?pi?> <![CDATA[ x ]]>",
    "%s {0} ${x} $\\frac{x$ \\n %(name)s",
    "=cmd|'/c calc'!A0",
    "(unbalanced \\( parenthesis ) \\",
    "<para>one</para><para>two</para>",
)


def printed(text: str, width: float = 400.0) -> list[str]:
    """The lines of a text as they are drawn."""
    typesetter = Typesetter()
    lines = typesetter.lines((Words(text, field="a field"),), STYLE, width)
    typesetter.check()
    return ["".join(piece.text for piece in line.pieces) for line in lines]


@pytest.mark.parametrize("text", HOSTILE)
def test_that_hostile_text_is_set_as_it_stands(text: str) -> None:
    assert " ".join(printed(text, 10_000)).split() == text.split()


def test_that_the_title_of_the_file_keeps_its_markup_characters_in_the_metadata() -> None:
    pdf = brief_with(title="A & B <c>")
    assert b'<rdf:li xml:lang="x-default">Security Operations Brief: A &amp; B &lt;c&gt;</rdf:li>' in pdf


@settings(max_examples=200)
@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=0x24F, blacklist_categories=("Cc", "Cf", "Zs"))))
def test_that_every_latin_text_keeps_all_its_characters(text: str) -> None:
    assert "".join(printed(text, 60.0)) == text


@pytest.mark.parametrize("width", [30.0, 80.0, 400.0])
def test_that_no_line_is_wider_than_its_column(width: float) -> None:
    text = "https://host.example/a/very-long_path.with?many=parts&and=no&blanks " + "x" * 2_000 + " end ɛɔŋ" + "ɛ" * 200
    lines = Typesetter().lines((Words(text), Words(" bold", Look.STRONG)), STYLE, width)
    assert all(line.width <= width + 0.05 for line in lines)


def test_that_two_thousand_characters_without_a_blank_print_in_full() -> None:
    text = "§" * 2_000
    pdf = brief_with(information={"what": text, "security": {"cons": text}})
    assert whole_text(pdf).count("§") == 4_000


def test_that_twenty_thousand_characters_without_a_blank_are_set_in_one_go() -> None:
    # Not a budget: a search for breaks that starts over at each line would take minutes.
    start = time.process_time()
    printed("x" * 20_000, 90.0)
    assert time.process_time() - start < 20


def test_that_line_breaks_are_kept() -> None:
    assert printed("one\ntwo\n\nfour") == ["one", "two", "", "four"]


def test_that_marks_that_reorder_text_are_spelled_out_and_inkless_ones_left_out() -> None:
    assert clean("a\u202eb\u200bc\u00add\ufeffe\u2066f") == "a⟦U+202E⟧bcde⟦U+2066⟧f"
    assert clean("a\tb\u2028c\x00") == "a b\nc⟦U+0000⟧"


def test_that_letters_missing_in_the_text_face_come_from_the_fallback_face() -> None:
    lines = Typesetter().lines((Words("Kɛlɛ na ŋgɔ", Look.SLANTED),), STYLE, 400.0)
    names = {piece.face.name for line in lines for piece in line.pieces}
    assert names == {"Brief-italic", "Fallback-italic"}
    found = whole_text(brief_with(information={"where": "Kɛlɛ na ŋgɔ, ⟦marked⟧ ☂"}))
    assert "Kɛlɛ na ŋgɔ, ⟦marked⟧ ☂" in found


def test_that_a_combining_mark_stays_in_the_face_of_its_letter() -> None:
    lines = Typesetter().lines((Words("Mɔ\u0301ba", Look.SLANTED),), STYLE, 400.0)
    assert [piece.text for piece in lines[0].pieces] == ["M", "ɔ\u0301", "ba"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("مدينة", "ARABIC LETTER MEEM"),
        ("שלום", "HEBREW LETTER SHIN"),
        ("አዲስ", "ETHIOPIC SYLLABLE GLOTTAL A"),
        ("村", "CJK UNIFIED IDEOGRAPH-6751"),
        ("👮", "POLICE OFFICER"),
        ("ລາວ", "LAO LETTER LO LOOT"),
        ("\ue000", "without a name"),
    ],
)
def test_that_a_character_that_cannot_be_printed_is_refused_with_its_name_and_field(text: str, name: str) -> None:
    with pytest.raises(ReportError) as caught:
        brief_with(information={"where": f"Near {text}"})
    message = str(caught.value)
    assert caught.value.code == "E162"
    assert name in message
    assert "Part I, where" in message
    assert "Nothing was written" in message


def test_that_all_fields_with_unprintable_characters_are_named_at_once() -> None:
    with pytest.raises(ReportError) as caught:
        brief_with(title="Operation 村", information={"what": "مدينة", "where": "村"})
    for place in ("plan, title", "Part I, what", "Part I, where"):
        assert place in str(caught.value)


def test_that_arabic_is_refused_for_lack_of_joining_and_not_for_lack_of_a_font() -> None:
    with pytest.raises(ReportError) as caught:
        brief_with(information={"where": "بني"})
    assert "cannot join or reorder" in caught.value.remedy
