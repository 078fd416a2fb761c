from __future__ import annotations

import errno
import json
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pocplanner.errors import PlanFileError
from pocplanner.storage import codec
from pocplanner.storage.codec import (
    DOCUMENT_CODEC,
    clear_text_banner,
    load_document,
    save_document,
)
from pocplanner.storage.durable import ABSENT, Stamp
from pocplanner.storage.fs import RealFs
from pocplanner.storage.strict_json import canonical_bytes
from tests.storage.documents import REMOVE, Removal, damaged, small_document, small_tree
from tests.storage.fake_disk import FakeDisk
from tests.storage.faulty_fs import FaultyFs

if TYPE_CHECKING:
    from pocplanner.storage.strict_json import JsonValue
    from tests.storage.documents import Damage, Steps

PLAN = Path("/plans/camp.pocplan.json")
PLACE: Steps = ("plan", "situation", "places", 0)
SHOWN = "plan.situation.places[0]"

SCHEMA_CASES = [
    ("27 unknown field", (*PLACE, "altitude"), 5, "E126", f"{SHOWN}.altitude", "not known"),
    ("27 at the root", ("banner",), "x", "E126", "banner", "not known"),
    ("28 wrong type", ("plan", "title"), 3, "E127", "plan.title", "a whole number where text is needed"),
    ("28 number as text", (*PLACE, "population", "women"), "3", "E127", f"{SHOWN}.population.women", "is text where"),
    ("28 list", ("plan", "facts"), {}, "E127", "plan.facts", "a group of fields where a list"),
    ("28 object", (*PLACE, "position"), [], "E127", f"{SHOWN}.position", "a list where"),
    ("28 choice", (*PLACE, "in_area"), "maybe", "E127", f"{SHOWN}.in_area", "Use one of: 'yes', 'no' or 'unknown'"),
    ("28 null", ("plan", "title"), None, "E127", "plan.title", "nothing where text"),
    ("29 missing id", (*PLACE, "id"), REMOVE, "E128", f"{SHOWN}.id", "identifier is missing"),
    ("29 missing field", ("plan", "title"), REMOVE, "E127", "plan.title", "field is missing"),
    ("29 missing part", ("plan",), REMOVE, "E127", "plan", "field is missing"),
    ("29 doubled id", ("plan", "facts", 1, "id"), "fact-1", "E128", "plan.facts", "twice"),
    ("30 dangling", ("plan", "situation", "routes", 0, "end"), "gone", "E129", "road-1.end", "does not exist"),
    ("34 no such day", ("plan", "as_of"), "2026-02-30", "E131", "plan.as_of", "not a date"),
    ("34 year 0", ("plan", "as_of"), "0000-01-01", "E131", "plan.as_of", "not a date"),
    ("34 year 10000", ("plan", "as_of"), "10000-01-01", "E131", "plan.as_of", "not a date"),
    ("34 year 9999", ("plan", "timing", "d_day"), "9999-12-31", "E127", "plan.timing.d_day", "from 1900 to 2199"),
    ("34 year 1", ("plan", "as_of"), "0001-01-01", "E127", "plan.as_of", "from 1900 to 2199"),
    ("34 24:00", (*PLACE, "first_light"), "24:00", "E131", f"{SHOWN}.first_light", "not a time"),
    ("34 no zone", ("comments", 0, "written_at"), "2026-11-14T09:30:00", "E131", "comments[0].written_at", "no zone"),
    ("36 negative", (*PLACE, "population", "women"), -5, "E133", f"{SHOWN}.population.women", "0 or more"),
    ("36 too many", (*PLACE, "population", "women"), 10**18, "E133", f"{SHOWN}.population.women", "too large"),
    ("39 latitude", (*PLACE, "position", "latitude"), 91, "E133", f"{SHOWN}.position.latitude", "90"),
    ("51 direction", (*PLACE, "name"), "a\u202eb", "E124", f"{SHOWN}.name", "U+202E"),
    ("57 long line", (*PLACE, "name"), "x" * 301, "E125", f"{SHOWN}.name", "300"),
    ("58 empty title", ("plan", "title"), " ", "E163", "plan.title", "empty"),
    ("one of several forms", ("plan", "facts", 1, "value"), 1.5, "E127", "plan.facts[1].value", "none of the forms"),
    ("model's own check", ("plan", "facts", 1, "overrules"), True, "E127", "plan.facts[1]", "needs a reason"),
]


@pytest.mark.parametrize(
    ("path", "value", "code", "where", "words"), [case[1:] for case in SCHEMA_CASES], ids=[c[0] for c in SCHEMA_CASES]
)
def test_that_a_bad_value_is_refused_with_its_field_and_a_remedy(
    path: Steps, value: JsonValue | Removal, code: str, where: str, words: str
) -> None:
    with pytest.raises(PlanFileError) as caught:
        DOCUMENT_CODEC.decode(damaged((path, value)), source="camp.pocplan.json")
    error = caught.value
    assert len(error.problems) == 1
    problem = error.problems[0]
    assert problem.code == code
    assert problem.where.startswith(where)
    assert words in str(error)
    assert problem.remedy
    assert "Nothing was opened" in str(error)
    assert "{" not in str(error)


VERSION_CASES = [
    ({"name": "pocplan", "version": "1.1"}, "E107", "format version 1.1; this program reads 1.0", "Update the program"),
    ({"name": "pocplan", "version": "3.0"}, "E107", "format version 3.0", "Update the program"),
    ({"name": "pocplan", "version": "0.9"}, "E107", "reads only 1.0", "current version"),
    ({"name": "pocplan", "version": 1.0}, "E107", "does not say which version", "earlier version"),
    ({"name": "pocplan", "version": "one"}, "E107", "does not say which version", "earlier version"),
    ({"name": "pocplan"}, "E107", "does not say which version", "earlier version"),
    ({"name": "other", "version": "1.0"}, "E106", "not a plan", ".pocplan.json"),
    ({}, "E106", "not a plan", ".pocplan.json"),
    ("1.0", "E106", "not a plan", ".pocplan.json"),
    (REMOVE, "E106", "not a plan", ".pocplan.json"),
]


@pytest.mark.parametrize(("entry", "code", "words", "remedy"), VERSION_CASES)
def test_that_another_format_or_version_is_refused_before_its_fields_are_judged(
    entry: JsonValue | Removal, code: str, words: str, remedy: str
) -> None:
    tree = json.loads(damaged((("format",), entry)))
    tree["plan"]["a field of tomorrow"] = 1
    with pytest.raises(PlanFileError) as caught:
        DOCUMENT_CODEC.decode(json.dumps(tree).encode())
    assert caught.value.code == code
    assert words in caught.value.what
    assert remedy in caught.value.remedy
    assert len(caught.value.problems) == 1


def test_that_all_bad_fields_are_told_together() -> None:
    tree = json.loads(damaged((("plan", "title"), 3)))
    tree["plan"]["situation"]["places"][0]["population"]["women"] = -1
    tree["plan"]["situation"]["places"][1]["colour"] = "red"
    with pytest.raises(PlanFileError) as caught:
        DOCUMENT_CODEC.decode(json.dumps(tree).encode(), source="x.json")
    found = {(problem.code, problem.where) for problem in caught.value.problems}
    assert found == {
        ("E127", "plan.title"),
        ("E133", "plan.situation.places[0].population.women"),
        ("E126", "plan.situation.places[1].colour"),
    }


def test_that_messages_never_repeat_what_a_file_says() -> None:
    secret = "Informant Lives Here"
    for path in (("plan", "as_of"), (*PLACE, "in_area"), ("plan", "facts", 0, "key"), ("comments", 0, "office")):
        with pytest.raises(PlanFileError) as caught:
            DOCUMENT_CODEC.decode(damaged((path, secret)))
        assert secret not in str(caught.value)
        assert caught.value.__cause__ is None


def test_that_a_saved_document_loads_equal_with_the_stamp_of_its_bytes() -> None:
    disk = FakeDisk()
    document = small_document()
    stamp = save_document(disk, PLAN, document, expect=ABSENT)
    loaded, loaded_stamp = load_document(disk, PLAN)
    assert loaded == document
    assert loaded_stamp == stamp
    assert save_document(disk, PLAN, loaded, expect=loaded_stamp) == stamp


def test_that_the_same_document_gives_the_same_bytes() -> None:
    data = DOCUMENT_CODEC.encode(small_document())
    assert data == DOCUMENT_CODEC.encode(small_document())
    assert data == DOCUMENT_CODEC.encode(DOCUMENT_CODEC.decode(data))
    assert data == canonical_bytes(json.loads(data))
    assert "مخيم".encode() in data


def test_that_a_document_changed_by_somebody_else_is_not_overwritten() -> None:
    disk = FakeDisk()
    stamp = save_document(disk, PLAN, small_document(), expect=None)
    theirs = disk.content(PLAN)
    assert theirs is not None
    disk.put(PLAN, theirs + b" ")
    with pytest.raises(PlanFileError, match="E113"):
        save_document(disk, PLAN, small_document(), expect=stamp)
    assert disk.content(PLAN) == theirs + b" "


def test_that_a_document_that_could_not_be_opened_again_is_not_saved() -> None:
    disk = FakeDisk()
    stamp = save_document(disk, PLAN, small_document(), expect=None)
    before = disk.content(PLAN)
    good = small_document()
    for update, code in (({"title": "x" * 400}, "E125"), ({"notes": "\ud800"}, "E124"), ({"title": " x"}, "E207")):
        bad = good.model_copy(update={"plan": good.plan.model_copy(update=update)})
        with pytest.raises(PlanFileError) as caught:
            save_document(disk, PLAN, bad, expect=stamp)
        assert caught.value.code == code
    assert disk.content(PLAN) == before


def test_that_a_stored_object_may_be_longer_than_any_single_text() -> None:
    tree = small_tree()
    tree["objects"] = [{"digest": "0" * 64, "body": "x" * 100_000}]
    assert DOCUMENT_CODEC.decode(json.dumps(tree).encode()).objects[0].body == "x" * 100_000


def test_that_a_damaged_file_s_message_names_the_newest_earlier_version() -> None:
    disk = FakeDisk()
    save_document(disk, PLAN, small_document(), expect=None)
    disk.put(PLAN, b'{"format": ')
    with pytest.raises(PlanFileError) as caught:
        load_document(disk, PLAN)
    assert "stands beside it" not in caught.value.remedy
    disk.put(PLAN.with_name(f"{PLAN.name}~2"), b"{}")
    with pytest.raises(PlanFileError) as caught:
        load_document(disk, PLAN)
    assert caught.value.code == "E102"
    assert f"An earlier version stands beside it: {PLAN}~2" in str(caught.value)


def test_that_a_missing_file_a_folder_and_a_failing_disk_are_told_apart() -> None:
    disk = FakeDisk(folders={PLAN.parent})
    with pytest.raises(PlanFileError, match="E100"):
        load_document(disk, PLAN)
    with pytest.raises(PlanFileError, match="E111"):
        load_document(disk, PLAN.parent)
    disk.put(PLAN, b"{}")
    for number, code in ((errno.EIO, "E202"), (errno.EACCES, "E115"), (errno.ELOOP, "E111"), (errno.ENOENT, "E100")):
        with pytest.raises(PlanFileError, match=code):
            load_document(FaultyFs(disk, "read", number, 1), PLAN)


def test_that_a_file_above_the_size_limit_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    disk = FakeDisk()
    disk.put(PLAN, b" " * 101)
    monkeypatch.setattr(codec, "SIZE_CAP", 100)
    with pytest.raises(PlanFileError, match="E109"):
        load_document(FaultyFs(disk, "read", errno.EIO, 1), PLAN)


def test_that_a_clear_text_plan_says_so_outside_the_file_only() -> None:
    assert "not encrypted" in clear_text_banner()
    assert b"encrypted" not in DOCUMENT_CODEC.encode(small_document())


def test_that_a_plan_of_a_megabyte_is_saved_and_loaded_on_a_real_disk_in_reasonable_time(tmp_path: Path) -> None:
    good = small_document()
    places = tuple(
        good.plan.situation.places[0].model_copy(update={"id": f"place-{number}"}) for number in range(1_000)
    )
    situation = good.plan.situation.model_copy(update={"places": (*good.plan.situation.places, *places)})
    document = good.model_copy(update={"plan": good.plan.model_copy(update={"situation": situation})})
    path = tmp_path / "large.pocplan.json"
    start = time.perf_counter()
    save_document(RealFs(), path, document, expect=ABSENT)
    loaded, stamp = load_document(RealFs(), path)
    assert time.perf_counter() - start < 5
    assert loaded == document
    assert stamp == Stamp.of(path.read_bytes())
    assert stamp.size > 1_000_000


# Fuzzing of structure (R8).


def nodes(node: JsonValue, path: Steps = ()) -> list[Steps]:
    """Return the paths of all values below `node`."""
    found = [path] if path else []
    if isinstance(node, dict):
        found += [place for key, value in node.items() for place in nodes(value, (*path, key))]
    elif isinstance(node, list):
        found += [place for index, value in enumerate(node) for place in nodes(value, (*path, index))]
    return found


ALL_NODES = nodes(small_tree())
ODD_SCALARS: list[JsonValue | Removal] = [REMOVE, None, True, 0, -1, 1.5, 10**18]
ODD_TEXTS: list[JsonValue | Removal] = ["", " ", "x", "yes", "base", "camp-a", "2026-02-30", "x" * 400, "\u202e"]
ODD_CONTAINERS: list[JsonValue | Removal] = [[], {}, [None], [[]], {"kind": "place"}, {"id": "x"}, ["base", "base"]]
ODD_VALUES = [*ODD_SCALARS, *ODD_TEXTS, *ODD_CONTAINERS]


def judge(data: bytes) -> bool:
    """Whether the bytes are accepted; what is accepted must save, load and be equal."""
    refused: PlanFileError | None = None
    try:
        document = DOCUMENT_CODEC.decode(data, source="f")
    except PlanFileError as error:
        refused = error
    if refused is None:
        disk = FakeDisk()
        stamp = save_document(disk, PLAN, document, expect=ABSENT)
        assert load_document(disk, PLAN) == (document, stamp)
        return True
    assert all(problem.code and problem.what and problem.remedy for problem in refused.problems)
    assert "pydantic" not in str(refused)
    return False


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ALL_NODES), st.sampled_from(ODD_VALUES)), min_size=1, max_size=3))
def test_that_a_document_with_odd_values_is_refused_in_words_or_loads_equal(damage: list[Damage]) -> None:
    judge(damaged(*damage))


def test_that_each_single_field_with_each_odd_value_is_refused_in_words_or_loads_equal() -> None:
    rng = Random(8)
    cases = rng.sample([(path, value) for path in ALL_NODES for value in ODD_VALUES], 1_000)
    accepted = [judge(damaged(case)) for case in cases]
    assert 50 < sum(accepted) < 950


@pytest.mark.release
@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", range(20))
def test_that_200_000_documents_with_odd_values_are_refused_in_words_or_load_equal(part: int) -> None:
    rng = Random(900 + part)
    for _ in range(10_000):
        count = rng.randrange(1, 5)
        judge(damaged(*((rng.choice(ALL_NODES), rng.choice(ODD_VALUES)) for _ in range(count))))
