from __future__ import annotations

import json
import math
import re
import time
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pocplanner.errors import PlanFileError
from pocplanner.storage.strict_json import JsonObject, JsonValue, Limits, canonical_bytes, field_path, parse
from tests.storage.bad_files import GOOD, PARSER_CASES, BadFile

if TYPE_CHECKING:
    from collections.abc import Iterator

SLOWEST_SECONDS = 2.0


@pytest.mark.parametrize("case", PARSER_CASES, ids=str)
def test_that_a_bad_file_is_refused_with_code_place_safety_and_remedy(case: BadFile) -> None:
    with pytest.raises(PlanFileError) as caught:
        parse(case.data, source="camp.pocplan.json")
    error = caught.value
    assert error.code == case.code
    assert error.where.startswith("camp.pocplan.json")
    assert "unchanged" in error.safe
    assert error.problems[0].remedy
    text = str(error)
    for word in (*case.words, case.code):
        assert word in text
    assert "Traceback" not in text
    assert "\n" not in text


def test_that_a_file_above_200_megabytes_is_refused_unread() -> None:
    start = time.perf_counter()
    with pytest.raises(PlanFileError, match="larger than 200 MB") as caught:
        parse(bytes(200_000_001))
    assert caught.value.code == "E109"
    assert time.perf_counter() - start < SLOWEST_SECONDS


def test_that_every_truncation_of_a_good_file_is_told_as_empty_or_cut_short() -> None:
    for end in range(len(GOOD)):
        with pytest.raises(PlanFileError) as caught:
            parse(GOOD[:end])
        assert caught.value.code == ("E102" if end else "E101"), GOOD[:end]


def test_that_the_byte_of_invalid_utf_8_is_counted_from_the_start_of_the_file() -> None:
    for mark in (b"", b"\xef\xbb\xbf"):
        data = mark + b'{"a": "\xff"}'
        with pytest.raises(PlanFileError, match=f"at byte {data.index(0xFF, len(mark))}"):
            parse(data)


def test_that_a_byte_order_mark_is_dropped() -> None:
    assert parse(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


def test_that_minus_zero_is_read_and_written_as_zero() -> None:
    tree = parse(b'{"a": -0.0, "b": -0}')
    assert [math.copysign(1, value) for value in tree.values() if isinstance(value, int | float)] == [1, 1]
    assert canonical_bytes({"a": -0.0}) == canonical_bytes({"a": 0.0})


def test_that_all_problems_of_a_file_are_told_together_in_file_order() -> None:
    data = b'{"a": NaN, "b": {"c": 1, "c": 2}, "d": ["\\u0000", 1e999], "e": "ok"}'
    with pytest.raises(PlanFileError) as caught:
        parse(data, source="x")
    found = [(problem.code, problem.where) for problem in caught.value.problems]
    assert found == [("E122", "a"), ("E121", "b"), ("E124", "d[0]"), ("E122", "d[1]")]
    assert str(caught.value).startswith("E122: 4 problems were found (in x).")
    assert str(caught.value).count("\n") == 4


def test_that_a_file_with_endless_problems_gives_a_bounded_message() -> None:
    with pytest.raises(PlanFileError) as caught:
        parse(b'{"a": [' + b"NaN," * 50_000 + b"NaN]}")
    assert len(caught.value.problems) <= 201
    assert len(str(caught.value)) < 10_000


def test_that_a_text_is_no_longer_refused_once_its_key_is_one_for_long_texts() -> None:
    data = b'{"body": "' + b"x" * 30_000 + b'", "note": ""}'
    with pytest.raises(PlanFileError, match="E125"):
        parse(data)
    assert parse(data, limits=Limits(long_texts=frozenset({"body"})))
    with pytest.raises(PlanFileError, match="E125"):
        parse(data.replace(b"body", b"text"), limits=Limits(long_texts=frozenset({"body"})))


def test_that_depth_and_numbers_of_values_are_accepted_up_to_their_limit() -> None:
    limits = Limits(depth=5, values=10, items=4, text=3)
    assert parse(b'{"a":[[[[0]]]]}', limits=limits)
    with pytest.raises(PlanFileError, match="E123"):
        parse(b'{"a":[[[[[0]]]]]}', limits=limits)
    assert parse(b'{"a":[1,2,3,4],"b":"xyz"}', limits=limits)
    with pytest.raises(PlanFileError, match="E125"):
        parse(b'{"a":[1,2,3,4,5]}', limits=limits)
    with pytest.raises(PlanFileError, match="E125"):
        parse(b'{"b":"xyzz"}', limits=limits)
    assert parse(b'{"a":"[[[[[[[{{{{{{,,,,,,,,,,,,,"}', limits=Limits(depth=1, values=3))


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": "' + b'\\"' * 2_000_000,
        b'{"a": "' + b'\\"' * 2_000_000 + b'"}',
        b"{" + b'"' * 2_000_000,
        b'{"a": ' + b"-" * 2_000_000,
        b'{"a": 1' + b"0" * 2_000_000 + b"}",
        b'{"a": 0.' + b"9" * 2_000_000 + b"}",
        b"{" + b" \n" * 2_000_000,
        b'{"' + b"\\\\" * 2_000_000,
        b'{"a": "' + b"\\u0000" * 500_000 + b'"}',
        b"a" * 4_000_000,
        b"{" + b"}" * 2_000_000,
        b"{" + b'"k":0,' * 300_000 + b'"k":0}',
        b"{" + b",".join(b'"%d":0' % n for n in range(300_000)) + b"}",
    ],
    ids=lambda data: repr(data[:8]),
)
def test_that_hostile_text_of_megabytes_is_judged_quickly(data: bytes) -> None:
    start = time.perf_counter()
    outcome(data)
    assert time.perf_counter() - start < SLOWEST_SECONDS * 2


def test_that_field_paths_make_odd_keys_visible() -> None:
    assert field_path(["plan", "places", 3, "name"]) == "plan.places[3].name"
    assert field_path([0, "\u202ex"]) == "[0].⟦U+202E⟧x"
    assert len(field_path(["x" * 10_000])) <= 60


# Canonical bytes.

texts = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\n\t"\\/'), max_size=20)
values: st.SearchStrategy[JsonValue] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63) + 1, 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=25,
)
trees: st.SearchStrategy[JsonObject] = st.dictionaries(texts, values, max_size=5)


@settings(max_examples=100, deadline=None)
@given(trees)
def test_that_what_is_written_reads_back_equal_and_writes_the_same_bytes(tree: JsonObject) -> None:
    data = canonical_bytes(tree)
    again = parse(data)
    assert again == tree
    assert canonical_bytes(again) == data


@settings(max_examples=100, deadline=None)
@given(trees, st.randoms())
def test_that_the_order_of_keys_leaves_no_trace(tree: JsonObject, random: Random) -> None:
    keys = list(tree)
    random.shuffle(keys)
    assert canonical_bytes({key: tree[key] for key in keys}) == canonical_bytes(tree)


@settings(max_examples=100, deadline=None)
@given(trees)
def test_that_the_layout_is_that_of_the_standard_library(tree: JsonObject) -> None:
    expected = json.dumps(tree, sort_keys=True, indent=2, ensure_ascii=False) + "\n"
    assert canonical_bytes(tree) == re.sub(r"(?<=[ \[])-0\.0(?=[,\n])", "0.0", expected).encode()


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (math.nan, "E122"),
        (math.inf, "E122"),
        (-math.inf, "E122"),
        ("\ud800", "E124"),
        (b"bytes", "E127"),
        ({1: 2}, "E127"),
        ({"a", "b"}, "E127"),
    ],
)
def test_that_what_json_cannot_hold_is_refused_before_writing(value: JsonValue, code: str) -> None:
    with pytest.raises(PlanFileError) as caught:
        canonical_bytes({"a": [value]})
    assert caught.value.code == code
    assert "Nothing was written" in caught.value.safe


def test_that_a_tree_without_end_is_refused_when_writing() -> None:
    endless: list[JsonValue] = []
    endless.append(endless)
    with pytest.raises(PlanFileError, match="E123"):
        canonical_bytes(endless)


# Fuzzing: any bytes give a tree or a readable refusal, never another exception.


def outcome(data: bytes) -> str:
    """Parse and return the code of the refusal or "accepted"; any other exception is a failure of the test."""
    refused: PlanFileError | None = None
    try:
        tree = parse(data, source="f")
    except PlanFileError as error:
        refused = error
    if refused is None:
        assert parse(canonical_bytes(tree)) == tree
        return "accepted"
    assert refused.safe
    assert all(problem.what and problem.remedy for problem in refused.problems)
    assert str(refused).encode()
    return refused.code


ALPHABET = [
    *(bytes([byte]) for byte in b'{}[]",:\\ \n\t-+.eE0123456789truefalsn'),
    *(b"null", b"true", b"NaN", b"Infinity", b"1e999", b"\\u0000", b"\\ud800", b"\\udc00", b'"a":', b"\x00", b"\xff"),
    *(b"\xef\xbb\xbf", b"\xc3", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", "é".encode(), "\u202e".encode()),
]


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=200) | st.lists(st.sampled_from(ALPHABET), max_size=60).map(b"".join))
def test_that_any_bytes_are_accepted_or_refused_in_words(data: bytes) -> None:
    outcome(data)
    outcome(b'{"a":' + data + b"}")


def mutations(seed: int, count: int) -> Iterator[bytes]:
    """Yield damaged copies of good files: flips, cuts, insertions, doublings, as a disk or a sender would make them."""
    rng = Random(seed)
    samples = [GOOD, canonical_bytes({"plan": {"places": [{"name": "Ä\n“x”", "lat": -1.25e-7}] * 3, "n": [[], {}]}})]
    for _ in range(count):
        data = bytearray(rng.choice(samples))
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(len(data) + 1)
            match rng.randrange(5):
                case 0 if at < len(data):
                    data[at] ^= 1 << rng.randrange(8)
                case 1:
                    del data[at : at + rng.randrange(1, 20)]
                case 2:
                    data[at:at] = rng.choice(ALPHABET)
                case 3:
                    data[at:at] = data[rng.randrange(len(data) + 1) :][:40]
                case _:
                    del data[at:]
        yield bytes(data)


def test_that_30_000_damaged_copies_of_good_files_are_accepted_or_refused_in_words() -> None:
    codes = {outcome(data) for data in mutations(1, 30_000)}
    assert {"E101", "E102", "E103", "E106", "E120", "E121", "E122", "E124", "accepted"} <= codes


@pytest.mark.release
@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", range(20))
def test_that_20_000_000_damaged_copies_are_accepted_or_refused_in_words(part: int) -> None:
    for data in mutations(1_000 + part, 1_000_000):
        outcome(data)
