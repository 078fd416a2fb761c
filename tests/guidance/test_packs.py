"""The form of a mission pack: from its files and from its one file, and every way in which either can be bad."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pocplanner.errors import GuidanceError
from pocplanner.guidance.packs import MAX_DEPTH, MissionPack, pack_bytes, pack_digest, pack_from_files, pack_from_json
from tests.guidance import mini_library as mini
from tests.guidance import mini_pack
from tests.guidance.mini_pack import CRITERION, HEAD


def example() -> MissionPack:
    """The pack that CONTRIBUTING.md points at."""
    found = {
        path.relative_to(mini_pack.EXAMPLE).as_posix(): path.read_bytes() for path in mini_pack.EXAMPLE.rglob("*.toml")
    }
    return pack_from_files(found, "example")


def test_that_a_pack_has_the_same_digest_as_a_folder_and_as_one_file() -> None:
    for pack in (example(), pack_from_files(mini_pack.files(), "p")):
        again = pack_from_json(pack_bytes(pack), "p.pocpack.json")
        assert again == pack
        assert again.digest == pack.digest == pack_digest(pack)
        assert pack_bytes(again) == pack_bytes(pack)


def test_that_every_part_of_a_pack_is_read() -> None:
    pack = example()
    assert [entry.id for entry in pack.entries] == ["R-TN-01", "M-B-05", "M-TN-01", "Q-fords_in_flood"]
    assert [term.name for term in pack.glossary] == ["Camp Ilola", "Ridge Column"]
    assert [document.id for document in pack.documents] == ["sector_flood_note"]
    assert [group.key for group in pack.groups] == ["water"]
    assert {key.value: level.value for key, level in pack.crosswalk.items()} == {"possible": "high"}


@pytest.mark.parametrize(
    "changes",
    [
        {"pack": HEAD.replace('"1.0"', '"1.1"')},
        {"pack": HEAD + '[crosswalk]\npossible = "high"\n'},
        {"pack": HEAD + '[[glossary]]\nname = "Camp A"\n'},
        {"criteria__CS-N1": CRITERION.replace("Fewer", "Far fewer")},
        {"groups": '[[group]]\nkey = "water"\ntext = {en = "Water"}\n'},
        {"sources": '[[document]]\nid = "note"\ntitle = "Note"\nyear = 2026\nread = true\n'},
    ],
)
def test_that_the_digest_covers_every_part(changes: dict[str, str]) -> None:
    assert pack_from_files(mini_pack.files(**changes), "p").digest != pack_from_files(mini_pack.files(), "p").digest


def test_that_line_ends_byte_order_marks_and_notes_beside_the_pack_do_not_change_it() -> None:
    plain = mini_pack.files()
    other = {name: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") for name, data in plain.items()}
    other["README.md"] = b"\xff not read"
    assert pack_from_files(other, "p") == pack_from_files(plain, "p")


BAD_FILES: list[tuple[str, dict[str, Any], str, str, str]] = [
    ("no head", {"pack": None}, "E440", "pack.toml", "no pack.toml"),
    ("cut off", {"criteria__CS-N1": CRITERION[:70]}, "E440", "criteria/CS-N1.toml", "cannot be read"),
    ("not UTF-8", {"criteria__CS-N1": CRITERION.encode() + b"# \xe9"}, "E440", "criteria/CS-N1.toml", "not UTF-8"),
    ("head not UTF-8", {"pack": HEAD.encode() + b"# \xe9"}, "E440", "pack.toml", "not UTF-8"),
    ("UTF-16", {"pack": HEAD.encode("utf-16")}, "E440", "pack.toml", "not UTF-8"),
    ("deep", {"criteria__CS-N1": "a = " + "[" * 9999 + "]" * 9999}, "E440", "criteria/CS-N1.toml", "nested"),
    ("rather deep", {"criteria__CS-N1": f"a = {'[' * 99}{']' * 99}"}, "E440", "criteria/CS-N1.toml", "levels deep"),
    ("no number", {"criteria__CS-N1": CRITERION + "x = nan"}, "E441", "criteria/CS-N1.toml", "finite"),
    ("no title", {"pack": HEAD.replace("title", "name")}, "E403", "pack.toml", "title: Field required"),
    ("unknown key", {"pack": HEAD + "colour = 1"}, "E403", "pack.toml", "colour: Extra inputs"),
    ("hidden name", {"pack": HEAD + '"\\u202ecolour" = 1'}, "E403", "pack.toml", "⟦U+202E⟧colour"),
    ("empty version", {"pack": HEAD.replace('"1.0"', '" "')}, "E403", "pack.toml", "version"),
    ("bad id", {"pack": HEAD.replace('"north"', '"../north"')}, "E403", "pack.toml", "id"),
    ("own digest", {"pack": HEAD + 'digest = "0"'}, "E442", "pack.toml", "digest is set by the program"),
    ("entries inside", {"pack": HEAD + "entries = []"}, "E442", "pack.toml", "entries stand in files"),
    ("after itself", {"pack": HEAD + 'after = ["north"]'}, "E441", "after", "after itself"),
    ("the library", {"pack": HEAD.replace('"north"', '"library"')}, "E441", "id", "as the library"),
    ("a dragon", {"pack": HEAD + '[crosswalk]\ndragon = "high"'}, "E403", "pack.toml", "crosswalk.dragon"),
    ("wrong name", {"criteria__CS-N2": CRITERION}, "E442", "criteria/CS-N2.toml", "Theme and id say"),
    ("wrong folder", {"others__CS-N1": CRITERION}, "E442", "others/CS-N1.toml", "Theme and id say"),
    (
        "a theme that climbs out",
        {"criteria__CS-N1": CRITERION.replace('"criteria"', '"../criteria"')},
        "E403",
        "criteria/CS-N1.toml",
        "theme",
    ),
    (
        "an id that climbs out",
        {"criteria__CS-N1": CRITERION.replace('"CS-N1"', '"../../CS-N1"')},
        "E403",
        "criteria/CS-N1.toml",
        "id",
    ),
    (
        "a name that reads backwards",
        {"criteria__CS-N1": CRITERION.replace("Words", "Words \\u202eesrever")},
        "E441",
        "criteria/CS-N1.toml",
        "text-direction mark U+202E",
    ),
    ("scales", {"scales": "[table]"}, "E442", "scales.toml", "no such file"),
    ("too deep a folder", {"a__b__CS-N1": CRITERION}, "E442", "a/b/CS-N1.toml", "no such file"),
    ("unknown field", {"criteria__CS-N1": CRITERION + "boss = 1"}, "E403", "criteria/CS-N1.toml", "boss"),
    ("unknown kind", {"criteria__CS-N1": CRITERION.replace('"criterion"', '"dragon"')}, "E403", "CS-N1", "dragon"),
    ("entry twice", {"a__CS-N1": CRITERION.replace('"criteria"', '"a"')}, "E441", "CS-N1", "stands twice"),
    ("stray table", {"groups": "[[heading]]"}, "E441", "groups.toml", "only [[group]]"),
    ("bad group", {"groups": "[[group]]\nkey = 5"}, "E403", "pack.toml", "groups.0"),
    ("language missing", {"pack": HEAD.replace('["en"]', '["en", "fr"]')}, "E441", "CS-N1", "no text in fr"),
    ("language not said", {"pack": HEAD.replace('["en"]', '["fr"]')}, "E441", "CS-N1", "text in en"),
    ("name twice", {"pack": HEAD + '[[glossary]]\nname = "A"\n' * 2}, "E441", "A", "glossary name stands twice"),
    ("name refused", {"pack": HEAD + '[[glossary]]\nname = "A"\nnot = ["A"]'}, "E403", "pack.toml", "the name itself"),
    (
        "name refused elsewhere",
        {"pack": HEAD + '[[glossary]]\nname = "A"\nnot = ["B"]\n[[glossary]]\nname = "B"'},
        "E441",
        "B",
        "both fixed and not to be used",
    ),
    (
        "spelling of two names",
        {"pack": HEAD + '[[glossary]]\nname = "A"\nnot = ["C"]\n[[glossary]]\nname = "B"\nnot = ["C"]'},
        "E441",
        "C",
        "the spelling stands twice",
    ),
]


@pytest.mark.parametrize(("changes", "code", "where", "what"), [row[1:] for row in BAD_FILES], ids=lambda row: None)
def test_that_a_bad_file_is_told_with_its_name(changes: dict[str, Any], code: str, where: str, what: str) -> None:
    with pytest.raises(GuidanceError) as caught:
        pack_from_files(mini_pack.files(**changes), "my-pack")
    assert caught.value.code == "E444"
    assert caught.value.where == "my-pack"
    assert [
        problem
        for problem in caught.value.problems
        if problem.code == code and where in problem.where and what in problem.what and problem.safe and problem.remedy
    ], str(caught.value)


def test_that_the_faults_of_all_files_are_told_together() -> None:
    changes = {"pack": HEAD + "colour = 1", "groups": "[[heading]]", "criteria__CS-N2": "id = ", "scales": ""}
    changes["criteria__CS-N1"] = CRITERION.replace("owner", "boss")
    with pytest.raises(GuidanceError) as caught:
        pack_from_files(mini_pack.files(**changes), "p")
    assert {problem.where for problem in caught.value.problems} == {
        "pack.toml",
        "groups.toml",
        "scales.toml",
        "criteria/CS-N1.toml",
        "criteria/CS-N2.toml",
    }


def tampered(**changes: Any) -> bytes:  # noqa: ANN401  (any field)
    """The one file of a small pack in which something was changed by hand."""
    return json.dumps(json.loads(pack_bytes(pack_from_files(mini_pack.files(), "p"))) | changes).encode()


BAD_JSON = [
    ("changed", tampered(title="Sector South"), "E443", "changed after it was made"),
    ("no digest", tampered(digest=""), "E443", "digest is not that of its content"),
    ("a plan", b'{"format": {"name": "pocplan"}}', "E440", "no mission pack of this program"),
    ("a newer form", tampered(format="pocpack/2"), "E440", "its format is not pocpack/1"),
    ("a list", b"[]", "E440", "holds no pack"),
    ("empty", b"", "E440", "cannot be read"),
    ("not UTF-8", b'{"format": "pocpack/1", "title": "\xe9"}', "E440", "not UTF-8"),
    ("cut off", tampered()[:-9], "E440", "cannot be read"),
    ("very deep", b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "E440", "nested"),
    ("deep", tampered(crosswalk=json.loads("[" * MAX_DEPTH + "]" * MAX_DEPTH)), "E440", "levels deep"),
    ("no number", tampered(crosswalk=float("nan")), "E441", "finite"),
    ("key twice", tampered().replace(b'"mission"', b'"id": "x", "mission"'), "E440", "The key id stands twice"),
    ("half a character", tampered(title="\ud800"), "E441", "U+D800"),
    ("words for a terminal", tampered(title="North\x1b[2J"), "E441", "control character U+001B"),
    ("entries that are none", tampered(entries=["x"]), "E403", "Input should be"),
    ("entries no list", tampered(entries=5), "E403", "Input should be"),
    ("bad entry", tampered(entries=[{"id": "CS-N1", "kind": "criterion"}]), "E403", "Field required"),
    ("entry twice", tampered(entries=json.loads(tampered())["entries"] * 2), "E441", "stands twice"),
]


@pytest.mark.parametrize(("data", "code", "what"), [row[1:] for row in BAD_JSON], ids=[row[0] for row in BAD_JSON])
def test_that_a_bad_pack_in_one_file_is_told(data: bytes, code: str, what: str) -> None:
    with pytest.raises(GuidanceError) as caught:
        pack_from_json(data, "x.pocpack.json")
    assert [item for item in caught.value.problems if item.code == code and what in item.what], str(caught.value)
    assert "No pack was applied" in str(caught.value) or "unchanged" in str(caught.value)


def test_that_an_untouched_file_written_in_another_layout_is_the_same_pack() -> None:
    assert pack_from_json(tampered(), "x") == pack_from_files(mini_pack.files(), "p")


def test_that_the_order_of_entries_in_the_file_does_not_matter() -> None:
    raw = json.loads(pack_bytes(example()))
    raw["entries"].reverse()
    assert pack_from_json(json.dumps(raw).encode(), "x") == example()


def test_that_a_pack_keeps_objects_of_cases_as_they_are() -> None:
    objects = [{"kind": "place", "id": "camp", "name": "Camp", "population": {"total": 5}}]
    cases = mini.risk()["cases"]
    made = mini_pack.pack(mini.risk(cases=[{**cases[0], "objects": objects}, cases[1]]))
    assert pack_from_json(pack_bytes(made), "x") == made
