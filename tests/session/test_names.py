from __future__ import annotations

from pocplanner.model.brief import Consultation, TaskingLine
from pocplanner.model.ids import FieldRef
from pocplanner.model.operation import StopCriterion
from pocplanner.model.situation import UnitTask
from pocplanner.model.vocab import Addressee, Component, ConsultationKind
from pocplanner.session.copies import copy_object
from pocplanner.session.names import describe_field, name_of, shortened
from tests.session.builders import counting_ids, small_plan


def test_that_an_object_without_a_name_is_named_after_what_it_points_at() -> None:
    assert name_of(UnitTask(id="t", unit="unit"), small_plan()) == "Company B"


def test_that_an_object_with_words_only_is_named_by_its_word() -> None:
    assert name_of(TaskingLine(id="t", addressee=Addressee.DMS)) == "Director of Mission Support"
    asked = Consultation(id="c", consultation_kind=ConsultationKind.COMPONENT, component=Component.LEGAL)
    assert name_of(asked) == "Legal Adviser"


def test_that_an_empty_object_is_named_by_its_kind() -> None:
    assert name_of(StopCriterion(id="s", condition="")) == "stop criterion"


def test_that_long_text_is_cut_at_a_word() -> None:
    assert shortened("one two three", limit=9) == "one two…"
    assert shortened("two\nlines") == "two lines"


def test_that_a_field_is_described_with_its_object() -> None:
    assert describe_field(small_plan(), FieldRef(object="unit", field="notice_to_move.low")) == (
        "notice to move low of Company B"
    )


def test_that_a_copy_has_ids_of_its_own_and_says_that_it_is_a_copy() -> None:
    place = small_plan().situation.places[0]
    copy = copy_object(place, counting_ids())
    assert (copy.id, copy.name) == ("new-1", "Camp A (copy)")
    assert copy.place_kind is place.place_kind
