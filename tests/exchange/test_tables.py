"""The tables hold what the brief prints, under the same numbers, and keep ratings and proposals apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pocplanner.assessment.assess import assess
from pocplanner.errors import ReportError
from pocplanner.exchange.export import Choices, Source, contents_of, made
from pocplanner.exchange.formats import export_of
from pocplanner.exchange.tables import TABLES, Table, table_of, text_of
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.model.vocab import Level, RatingStage, RiskState
from pocplanner.storage.samples import load_sample
from tests.exchange.sources import source_of, source_of_sample

if TYPE_CHECKING:
    from tests.conftest import GoldenCheck

SAMPLES = ["north-axis", "police-unrest", "quiet-patrol", "urban-quarter"]


def column(table: Table, head: str) -> dict[str, object]:
    """A column by the number in the first one."""
    at = [item.head for item in table.columns].index(head)
    return {str(row[0]): row[at] for row in table.rows}


@pytest.mark.parametrize("sample", SAMPLES)
def test_that_the_register_holds_every_risk_once_with_the_number_of_the_brief(sample: str) -> None:
    source = source_of_sample(sample)
    table = TABLES["register"](source)
    numbers = [row[0] for row in table.rows if row[0] is not None]
    assert sorted(map(str, numbers)) == sorted(source.context.risk_labels.values())
    assert sum(item.count for item in table.items) == len(table.rows)
    assert table.counted(table.texts()) == {item.noun: item.count for item in table.items if item.count}


def test_that_a_level_is_rated_only_where_a_person_rated_it() -> None:
    source = source_of_sample("north-axis")
    table = TABLES["register"](source)
    levels, offices, days = (column(table, head) for head in ("Level as things are, rated", "Rated by", "Rated on"))
    proposed = column(table, "Level proposed by the program, not a rating")
    seen = set()
    for risk in source.assessment.risks:
        label = source.context.risk_labels[risk.id]
        rating = risk.rating(RatingStage.CURRENT) or risk.rating(RatingStage.INHERENT)
        seen.add(rating is None)
        if rating is None:
            assert (levels[label], offices[label], days[label]) == (None, None, None)
        else:
            assert (offices[label], days[label]) == (rating.rated_by.label, rating.rated_on)
            assert isinstance(levels[label], Level)
        assert proposed[label] == (risk.proposal.level if risk.proposal is not None else None)
    assert seen == {True, False}


def test_that_a_dismissed_risk_stays_with_its_reason() -> None:
    source = source_of_sample("north-axis")
    table = TABLES["register"](source)
    dismissed = [risk for risk in source.assessment.risks if risk.state is RiskState.DISMISSED]
    reasons = column(table, "Reason or remark")
    assert dismissed
    for risk in dismissed:
        assert risk.decision is not None
        assert reasons[source.context.risk_labels[risk.id]] == risk.decision.reason


def test_that_measures_stand_with_owner_status_day_and_the_risks_that_they_serve() -> None:
    source = source_of_sample("north-axis")
    table = TABLES["measures"](source)
    owners, statuses = column(table, "Owner"), column(table, "Status")
    days, served = column(table, "Ready by"), column(table, "Risks served")
    assert len(table.rows) == len(source.context.adopted)
    for line in source.context.adopted:
        label = source.context.measure_labels[line.key]
        assert line.measure is not None
        assert owners[label] == (line.owner.label if line.owner is not None else "to be assigned")
        assert (statuses[label], days[label]) == (line.measure.status.label, line.prepare_on)
        assert served[label] == (source.context.risk_list(line.serves) or "none named")
    assert any(isinstance(day, date) for day in days.values())


def test_that_measures_of_other_options_are_named_as_left_out() -> None:
    plan = load_sample("north-axis").plan
    first, second, *rest = plan.measures
    elsewhere = [item.model_copy(update={"options": (plan.options[0].id,)}) for item in (first, second)]
    plan = plan.model_copy(update={"measures": (*elsewhere, *rest)})
    assessment = assess(plan, bundled(), date(2027, 1, 12), plan.options[-1].id)
    table = TABLES["measures"](Source(Document(plan=plan), assessment, bundled()))
    assert len(table.rows) == len(plan.measures) - 2
    assert "2 measures of other options" in table.left_out


def test_that_the_schedule_is_in_order_and_what_has_no_day_stands_last() -> None:
    for sample in SAMPLES:
        days = [row[0] for row in TABLES["schedule"](source_of_sample(sample)).rows]
        dated = [day for day in days if isinstance(day, date)]
        assert days == [*sorted(dated), *([None] * (len(days) - len(dated)))]


def test_that_the_schedule_holds_every_measure_with_its_day() -> None:
    source = source_of_sample("north-axis")
    rows = [row for row in TABLES["schedule"](source).rows if row[3] == "Measure ready by"]
    days = column(TABLES["measures"](source), "Ready by")
    assert {str(row[4]): row[0] for row in rows} == days


def test_that_people_of_a_risk_are_the_sum_of_what_may_be_shown() -> None:
    document = load_sample("north-axis")
    situation = document.plan.situation
    small = situation.places[0].model_copy(
        update={"population": situation.places[0].population.model_validate({"total": 7})}
    )
    plan = document.plan.model_copy(
        update={"situation": situation.model_copy(update={"places": (small, *situation.places[1:])})}
    )
    source = source_of(plan)
    people = column(TABLES["register"](source), "People")
    exact = {source.context.risk_labels[risk.id]: risk for risk in source.assessment.risks}
    touched = 0
    for label, risk in exact.items():
        if any(subject.id == small.id for subject in risk.subjects):
            touched += 1
            assert people[label] is None or "fewer than 10" in str(people[label])
        else:
            assert people[label] == risk.people
    assert touched


def test_that_another_table_is_refused_with_the_list() -> None:
    with pytest.raises(ReportError, match="register, measures, schedule") as caught:
        table_of(source_of_sample("quiet-patrol", Choices(table="places")))
    assert caught.value.code == "E486"


def test_that_cells_as_text_are_plain() -> None:
    cells = (None, "", "a", 1200, date(2027, 1, 9), Level.EXTREME)
    assert [text_of(cell) for cell in cells] == ["", "", "a", "1200", "2027-01-09", "Extreme"]


def test_that_the_register_of_the_quiet_patrol_is_as_it_was_looked_at(golden: GoldenCheck) -> None:
    data = made(export_of("csv"), source_of_sample("quiet-patrol")).data
    golden("exchange/quiet-patrol-register.csv", data)
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n")


def test_that_a_pack_which_was_left_out_is_told_before_anything_leaves() -> None:
    document = load_sample("quiet-patrol")
    pin = {"pack": "talvora-north", "version": "1", "digest": "0" * 64}
    plan = type(document.plan).model_validate({**document.plan.model_dump(), "packs": [pin]})
    lines = contents_of(export_of("xlsx"), source_of(plan)).lines()
    assert any(line.startswith("WITHOUT mission pack talvora-north 1") for line in lines)
