"""What a release mark withholds from the readers of an export is in none, and a file that holds it is refused."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import ReportError
from pocplanner.exchange.docx_export import DocxChoices
from pocplanner.exchange.export import Choices, contents_of, made
from pocplanner.exchange.formats import FORMATS, export_of
from pocplanner.exchange.geojson_export import PlacesChoices
from pocplanner.exchange.readers import shown_to
from pocplanner.model.document import Document
from pocplanner.model.ids import FieldRef
from pocplanner.model.plan import Plan, ReleaseMark
from pocplanner.model.vocab import Component, Releasability
from pocplanner.model.walk import objects
from pocplanner.reporting.leaks import words_in
from pocplanner.storage.samples import load_sample, sample_names
from tests.exchange.sources import source_of, source_of_sample
from tests.reporting.planted import planted_plan
from tests.reporting.test_released import texts

if TYPE_CHECKING:
    from pocplanner.exchange.export import Contents, Export, Source

planted = cache(planted_plan)
WAYS: dict[str, tuple[str, Choices]] = {
    **{name: (name, Choices()) for name in FORMATS},
    "csv of measures": ("csv", Choices(table="measures")),
    "csv of schedule": ("csv", Choices(table="schedule")),
    "order": ("docx", DocxChoices(what="annex")),
    "tasking": ("docx", DocxChoices(what="tasking", addressee="force_hq")),
    "places with people": ("geojson", PlacesChoices(populations=True)),
}
PLACE = FieldRef(object="place-1")


def marked(
    plan: Plan, *refs: FieldRef, mark: Releasability = Releasability.ORIGINATOR, offices: tuple[Component, ...] = ()
) -> Plan:
    marks = tuple(
        ReleaseMark(ref=ref, releasability=mark, originator=Component.POC_ADVISER, offices=offices) for ref in refs
    )
    return plan.model_copy(update={"release_marks": marks})


def way_of(name: str) -> tuple[Export, Choices]:
    export, choices = WAYS[name]
    return export_of(export), choices


def all_texts(export: Export, source: Source) -> str:
    # Not searched by the frame: the planted texts are near copies of each other.
    shown = shown_to(export.audience(source), source).source
    return "\n".join(text for _place, text in export.texts(export.make(shown)))


@pytest.mark.parametrize("name", WAYS)
def test_that_nothing_of_what_is_marked_stands_in_any_export(name: str) -> None:
    plan = planted()
    kinds: dict[str, str] = {}
    for entry in objects(plan):
        kinds.setdefault(entry.kind, str(vars(entry.object)["id"]))
    del kinds["plan"]
    withheld = set(list(kinds.values())[::2])
    refs = [FieldRef(object=key) for key in sorted(withheld)]
    secret = {
        text.split()[0]
        for entry in objects(plan)
        if str(vars(entry.object)["id"]) in withheld
        for _path, text in texts(entry.object)
    }
    assert len(secret) > 50
    export, choices = way_of(name)
    found = words_in(all_texts(export, source_of(marked(plan, *refs), choices)))
    assert not secret & set(found)


@pytest.mark.parametrize("name", WAYS)
def test_that_contents_say_how_much_is_withheld_and_nothing_of_it(name: str) -> None:
    export, choices = way_of(name)
    contents = contents_of(export, source_of(marked(load_sample("north-axis").plan, ilola()), choices))
    assert "1 item withheld by release marks" in contents.left_out
    assert "Camp Ilola" not in "\n".join(contents.lines())


def ilola() -> FieldRef:
    plan = load_sample("north-axis").plan
    return FieldRef(object=next(item.id for item in plan.situation.places if item.name == "Camp Ilola"))


@pytest.mark.parametrize("name", [name for name in WAYS if name != "ics"])
def test_that_a_file_which_holds_what_is_marked_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = load_sample("north-axis").plan
    # A text that stands in each of them.
    ref = FieldRef(object=plan.id, field="title") if name.partition(" ")[0] in _WITH_TITLE else ilola()
    export, choices = way_of(name)

    def leaky(audience: object, source: Source) -> object:
        shown = shown_to(audience, source)  # type: ignore[arg-type]
        return replace(shown, source=replace(source, printing=shown.source.printing))

    monkeypatch.setattr("pocplanner.exchange.export.shown_to", leaky)
    with pytest.raises(ReportError) as caught:
        made(export, source_of(marked(plan, ref), choices))
    assert caught.value.code == "E173"
    assert caught.value.safe == "Nothing was written and the plan is unchanged."


_WITH_TITLE = {"docx", "pptx", "order", "tasking"}


@pytest.mark.parametrize("name", WAYS)
def test_that_a_mark_which_is_open_to_the_readers_changes_nothing(name: str) -> None:
    export, choices = way_of(name)
    plan = planted()
    whole = source_of(plan, choices)
    if name == "json":
        assert shown_to(export.audience(whole), whole).source is whole
        return
    assert made(export, source_of(marked(plan, PLACE, mark=Releasability.UN_SYSTEM), choices)).data == (
        made(export, whole).data
    )


def test_that_a_mark_for_named_offices_is_open_to_whom_the_export_is_for_alone() -> None:
    def left_out(name: str, *offices: Component) -> bool:
        export, choices = way_of(name)
        return withheld(contents_of(export, source_of(for_offices(*offices), choices)))

    def for_offices(*offices: Component) -> Plan:
        return marked(planted(), PLACE, mark=Releasability.NAMED_OFFICES, offices=offices)

    open_to = {name for name in WAYS if not left_out(name, Component.SRSG)}
    assert open_to == {"docx"}
    assert {name for name in WAYS if not left_out(name, Component.FORCE)} == {"tasking"}
    police = DocxChoices(what="tasking", addressee="police_component")
    assert withheld(contents_of(export_of("docx"), source_of(for_offices(Component.UNPOL), police)))


def withheld(contents: Contents) -> bool:
    return any("withheld by release marks" in words for words in contents.left_out)


def test_that_the_plan_file_keeps_its_marks_and_what_they_stand_on() -> None:
    plan = marked(load_sample("north-axis").plan, ilola())
    export = export_of("json")
    contents = contents_of(export, source_of(plan, Choices(exact_counts=True)))
    assert "1 release mark of the plan stands in it." in contents.remarks
    assert "Camp Ilola" in made(export, source_of(plan, Choices(exact_counts=True))).data.decode()
    assert '"pocplan-shared"' in made(export, source_of(plan)).data.decode()


def test_that_an_export_is_refused_where_the_whole_plan_is_withheld() -> None:
    plan = planted()
    source = source_of(Document(plan=marked(plan, FieldRef(object=plan.id))))
    for name in FORMATS:
        with pytest.raises(ReportError) as caught:
            contents_of(export_of(name), source)
        assert caught.value.code == "E171"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("sample", sample_names())
def test_that_every_export_of_every_sample_can_be_made(sample: str) -> None:
    marks = len(load_sample(sample).plan.release_marks)
    for name in WAYS:
        export, choices = way_of(name)
        contents = made(export, source_of_sample(sample, choices)).contents
        # The brief is for the SRSG, to whom all of these marks are open.
        assert withheld(contents) == (marks > 0 and name != "docx"), name
