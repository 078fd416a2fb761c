from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pocplanner.analysis.network import distance_km
from pocplanner.model.positions import EXAMPLES, PositionError, PositionForm, format_position, parse_position
from pocplanner.model.situation import Position

DECIMAL, DMS, MGRS = PositionForm.DECIMAL, PositionForm.DMS, PositionForm.MGRS
ANYWHERE = st.builds(
    Position,
    latitude=st.floats(-90, 90, allow_nan=False),
    longitude=st.floats(-180, 180, allow_nan=False),
)
METRES = {DECIMAL: 1.2, DMS: 2.5, MGRS: 1.8}
"""How far a point may move by being written and read: half the last place in both directions."""


@pytest.mark.parametrize(
    "text",
    [
        "4.612, 26.204", "4.612,26.204", "4.612 26.204", "4.612; 26.204", "4.612N 26.204E", "4.612° n, 26.204° e",
        "N4.612 E26.204", "26.204E 4.612N", "4.612 north, 26.204 east", "+4.612, +26.204", "٤.٦١٢, 26.204",
    ],
)  # fmt: skip
def test_that_decimal_degrees_are_read_as_people_write_them(text: str) -> None:
    assert parse_position(text) == Position(latitude=4.612, longitude=26.204)


@pytest.mark.parametrize(
    "text",
    [
        "4°36'43\"N 26°12'14\"E", "4°36′43″N, 26°12′14″E", "4º36’43”N 26º12’14”E", "4°36'43''N 26°12'14''E",
        "4 36 43 N 26 12 14 E", "N 4 36 43 E 26 12 14", "4d 36m 43s N 26d 12m 14s E", "4d36m43s, 26d12m14s",
        "4 deg 36 min 43 sec N, 26 deg 12 min 14 sec E", "4 36 43, 26 12 14", "4 36 43 26 12 14",
    ],
)  # fmt: skip
def test_that_degrees_minutes_and_seconds_are_read_as_people_write_them(text: str) -> None:
    point = parse_position(text)
    assert [point.latitude, point.longitude] == pytest.approx([4.6119444, 26.2038889])


def test_that_minutes_may_have_decimals() -> None:
    point = parse_position("4°36.72'S 26°12.24'W")
    assert [point.latitude, point.longitude] == pytest.approx([-4.612, -26.204])


@pytest.mark.parametrize(
    ("grid", "latitude", "longitude"),
    [
        ("31U DQ 48251 11932", 48.858198, 2.294496),  # the Eiffel Tower
        ("18S UJ 23487 06483", 38.889484, -77.035278),  # the Washington Monument
        ("35NMF1170709824", 4.611995, 26.203998),
    ],
)
def test_that_grid_references_of_known_points_are_read(grid: str, latitude: float, longitude: float) -> None:
    point = parse_position(grid)
    assert distance_km(point, Position(latitude=latitude, longitude=longitude)) < 0.01
    assert point.mgrs == grid


def test_that_a_grid_reference_is_given_back_as_it_was_typed_and_read_to_its_middle() -> None:
    point = parse_position("35n  mf 11 09")
    assert format_position(point, MGRS) == "35N MF 11 09"
    assert distance_km(point, parse_position("35N MF 11500 09500")) < 0.01


def test_that_the_examples_are_one_point() -> None:
    points = [parse_position(text) for text in EXAMPLES.values()]
    assert max(distance_km(points[0], point) for point in points) < 0.02


def test_that_a_point_is_written_in_the_chosen_form() -> None:
    point = Position(latitude=-4.612, longitude=26.204)
    assert format_position(point, DECIMAL) == "-4.61200, 26.20400"
    assert format_position(point, DMS) == "4°36'43.2\"S 26°12'14.4\"E"
    assert format_position(Position(latitude=4.612, longitude=26.204), MGRS) == "35N MF 11707 09824"


def test_that_seconds_never_reach_sixty_and_zero_has_no_sign() -> None:
    edge = Position(latitude=4.99999999, longitude=-0.0000001)
    assert format_position(edge, DMS) == "5°00'00.0\"N 0°00'00.0\"E"
    assert format_position(edge, DECIMAL) == "5.00000, 0.00000"


@given(ANYWHERE, st.sampled_from(PositionForm))
def test_that_what_is_written_is_read_back_within_the_precision_of_its_form(
    point: Position, form: PositionForm
) -> None:
    again = parse_position(format_position(point, form))
    assert distance_km(point, again) * 1000 < METRES[form]


@given(ANYWHERE, st.sampled_from(PositionForm))
def test_that_writing_what_was_read_changes_nothing_more(point: Position, form: PositionForm) -> None:
    text = format_position(point, form)
    assert format_position(parse_position(text), form) == text


@given(st.text(max_size=40))
def test_that_any_text_is_read_or_refused_with_a_reason(text: str) -> None:
    with contextlib.suppress(PositionError):
        assert isinstance(parse_position(text), Position)


def test_that_a_refusal_can_be_said_in_another_language() -> None:
    with pytest.raises(PositionError) as refused:
        parse_position("91, 0")
    assert str(refused.value) == refused.value.template.format(**refused.value.values)
    assert refused.value.values == {"value": "91"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Type a position"),
        ("Camp A", "is no position"),
        ("4.612", "is no position"),
        ("91, 0", "latitude is 91; it goes from -90 to 90"),
        ("104, 6", "Latitude comes first"),
        ("0, 181", "longitude is 181; it goes from -180 to 180"),
        ("4.612N 26.204", "Only one part has a letter"),
        ("4N 26N", "Both parts are the same"),
        ("-4S 26E", "sign and a letter"),
        ("4°61'N 26°E", "minutes of the latitude are 61"),
        ("4°N 26°10'60\"E", "seconds of the longitude are 60"),
        ("4.5°30'N 26°E", "Only the last number of the latitude"),
        ("4°x'N 26°E", "latitude “4°x'” cannot be read"),
        ("61N MF 1171 0982", "zone is 61"),
        ("35A MF 1171 0982", "goes from C to X"),
        ("35N ZZ 1171 0982", "no grid square “35NZZ”"),
        ("35P MF 1171 0982", "do not occur in band P"),
        ("35N MF 1171 098", "7 digits"),
        ("35N MF 1171098 1171098", "14 digits; ten are the most"),
        ("35N MF", "digits are missing"),
    ],
)
def test_that_an_impossible_position_is_refused_with_the_part_and_what_is_allowed(text: str, reason: str) -> None:
    with pytest.raises(PositionError) as refused:
        parse_position(text)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("4.61O, 26.204", "“O” is a letter. Where the digit 0 is meant"),
        ("O.5, 26.204", "“O” is a letter"),
        ("4.6l2, 26.204", "“l” is a letter. Where the digit 1 is meant"),
        ("35N MF 11O1 0982", "“O” is a letter. Where the digit 0 is meant"),
        ("35N MF 1I71 0982", "“I” is a letter. Where the digit 1 is meant"),
        ("36I UF 1234 5678", "I and O are left out"),
        ("35N OF 1171 0982", "I and O are left out"),
        ("4,612 26,204", "“4,612” can be read in two ways"),
        ("4,612, 26,204", "decimals with a point, 4.612"),
        ("4,26", "can be read in two ways"),
    ],
)
def test_that_slips_of_the_hand_are_named_and_never_guessed(text: str, reason: str) -> None:
    with pytest.raises(PositionError) as refused:
        parse_position(text)
    assert reason in str(refused.value)
