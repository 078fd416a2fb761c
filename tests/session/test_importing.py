"""Files of other programs on their way into a plan: guessing columns, all problems at once, one step to undo."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pocplanner.errors import CommandError, Problem, StoppedError
from pocplanner.exchange.export import made
from pocplanner.exchange.geojson_export import GeoJsonExport, PlacesChoices
from pocplanner.exchange.imports.read import read_foreign
from pocplanner.model.brief import Consultation
from pocplanner.model.plan import Plan
from pocplanner.model.situation import Place, Position, Situation
from pocplanner.model.vocab import Answer, ConsultationAnswer, PlaceKind
from pocplanner.said import Said
from pocplanner.session.import_lists import IMPORT_LISTS, import_list, import_lists, table_import
from pocplanner.session.importing import (
    CellProblem,
    ImportChoices,
    ImportProposal,
    ImportWords,
    propose_import,
    table_imports,
)
from pocplanner.session.tabular_rows import Outcome
from pocplanner.storage.samples import sample_names
from tests.exchange.injections import INJECTIONS
from tests.exchange.sources import source_of, source_of_sample
from tests.session.builders import counting_ids, rig, small_plan

EMPTY = Plan(id="plan", title="Operation")


def proposed(
    name: str,
    data: str | bytes,
    plan: Plan = EMPTY,
    into: str = "",
    mapping: dict[str, str] | None = None,
    choices: ImportChoices | None = None,
) -> ImportProposal:
    file = read_foreign(name, data.encode() if isinstance(data, str) else data)
    tables = table_imports(file, import_list(into) if into else None)
    if mapping:
        tables = tuple(item.mapped(mapping) for item in tables)
    return propose_import(plan, file, tables, counting_ids(), choices)


def taken(proposal: ImportProposal, plan: Plan = EMPTY) -> Plan:
    assert proposal.problems == ()
    assert proposal.command is not None
    return proposal.command.run(plan).plan


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.code, problem.where) for problem in problems]


def only_place(data: str, **more: Any) -> Place:  # noqa: ANN401
    (place,) = taken(proposed("x.csv", data, **more)).situation.places
    return place


# Columns


@pytest.mark.parametrize(
    ("headings", "name"),
    [
        ("Name,Kind,Lat,Lon,People", "places"),
        ("Name,Start,End,Length km", "routes"),
        ("Name,Size,Places,Tension with", "population_groups"),
        ("Name,Component,Based at,Strength,Notice to move", "mission_units"),
        ("Name,Force kind,Commander post", "partner_forces"),
        ("Name,Actor kind,Move expected", "armed_actors"),
        ("Title,Phase,Owner,Prepare by", "measures"),
        ("Consultation kind,Body,Subject,Asked at", "consultations"),
    ],
)
def test_that_the_list_is_guessed_from_the_headings(headings: str, name: str) -> None:
    (item,) = table_imports(read_foreign("x.csv", f"{headings}\nx\n".encode()), None)
    assert item.into.name == name


def test_that_every_list_takes_its_own_field_names_as_headings() -> None:
    for into in IMPORT_LISTS:
        headings = ",".join(target.path for target in into.targets)
        (item,) = table_imports(read_foreign("x.csv", headings.encode()), into)
        assert item.matching.paths == tuple(target.path for target in into.targets)


def test_that_a_table_that_fits_nothing_is_told_and_not_read() -> None:
    proposal = proposed("x.csv", "Foo,Bar\n1,2\n")
    assert proposal.command is None
    assert [problem.what for problem in proposal.notes] == ["The table was not read"]
    assert [problem.code for problem in proposal.problems] == ["E319"]
    assert [problem.code for problem in proposed("x.kml", "<kml/>").problems] == ["E319"]


def test_that_a_person_maps_columns_by_heading_or_letters() -> None:
    data = "Nom,Lat,Lon,Autre\nKori,4.5,26,loin\n"
    place = only_place(data, into="places", mapping={"Nom": "name", "d": "Note"})
    assert (place.name, place.note) == ("Kori", "loin")
    plain = only_place("Kori,4.5,26\n", into="places", mapping={"A": "name", "B": "lat", "C": "lon"})
    assert plain.position == Position(latitude=4.5, longitude=26)


def test_that_headings_are_found_below_a_title_and_that_is_told() -> None:
    data = "Settlements of the north,,\n,,\nOCHA,,\nName,Lat,Lon\nKori,4.5,26\nTuli,99,26\n"
    proposal = proposed("x.csv", data)
    assert [item.name for item in proposal.lists[0].proposal.objects if isinstance(item, Place)] == ["Kori"]
    assert proposal.notes[0].what == "What stands above the headings in row 4 was not read (2 rows)"
    assert told(proposal.problems) == [("E140", "x.csv, row 6, column B “Lat”")]


def test_that_a_row_of_a_table_is_not_taken_for_headings() -> None:
    proposal = proposed("x.csv", "Name,Note\nKori,x\nName,Note\n", into="places")
    assert [row.name for row in proposal.lists[0].proposal.rows] == ["Kori", "Name"]


def test_that_a_column_that_a_person_leaves_out_is_told() -> None:
    proposal = proposed("x.csv", "Name,Note\nKori,x\n", into="places", mapping={"Note": ""})
    assert taken(proposal).situation.places[0].note == ""
    assert proposal.notes[0].what == "Columns that no field takes were not read: Note"


def test_that_wrong_columns_fields_lists_and_sheets_are_refused_with_what_there_is() -> None:
    file = read_foreign("x.csv", b"Name,Lat\nKori,4\n")
    (item,) = table_imports(file, import_list("places"))
    for mapping, code in [({"Foo": "name"}, "E317"), ({"Name": "foo"}, "E317")]:
        with pytest.raises(CommandError, match="Choose one of: ") as caught:
            item.mapped(mapping)
        assert caught.value.code == code
    with pytest.raises(CommandError, match="E316"):
        import_list("foo")
    with pytest.raises(CommandError, match="E318"):
        table_imports(file, None, "Sheet9")


def test_that_a_table_without_a_name_is_one_problem_and_not_one_a_row() -> None:
    proposal = proposed("x.csv", "Lat,Lon\n4,26\n5,26\n", into="places")
    assert [problem.code for problem in proposal.problems] == ["E163"]


# Problems


def test_that_all_problems_are_told_at_once_with_row_and_column() -> None:
    proposal = proposed(
        "p.csv",
        "Name,Kind,Lat,Lon,People,First light,Counted in\n"
        "A,Vilage,91,26,twelve,25:00,Nowhere\n"
        ",Town,4,26,,,\n"
        "B,Town,4,181,-5,,\n"
        "C,Town,4,26,,,\n"
        "c,Town,4,26,,,\n"
        "D\u202e,Town,,,,,\n",
    )
    assert told(proposal.problems) == [
        ("E140", "p.csv, row 2, column C “Lat”"),
        ("E127", "p.csv, row 2, column B “Kind”"),
        ("E127", "p.csv, row 2, column E “People”"),
        ("E131", "p.csv, row 2, column F “First light”"),
        ("E129", "p.csv, row 2, column G “Counted in”"),
        ("E163", "p.csv, row 3, column A “Name”"),
        ("E140", "p.csv, row 4, column C “Lat”"),
        ("E128", "p.csv, row 6, column A “Name”"),
        ("E124", "p.csv, row 7, column A “Name”"),
    ]
    assert [place.name for place in proposal.lists[0].proposal.objects if isinstance(place, Place)] == ["C"]


def test_that_a_number_out_of_range_and_a_text_that_is_too_long_have_their_codes() -> None:
    proposal = proposed("p.csv", f"Name,People,Note\nA,-5,\nB,,{'x' * 20_001}\n")
    assert [problem.code for problem in proposal.problems] == ["E133", "E125"]


@pytest.mark.parametrize(
    ("latitude", "longitude", "part"),
    [
        ("91", "26", "must be -90 to 90"),
        ("120", "4", "may have changed places"),
        ("4", "-181", "must be -180 to 180"),
        ("12°60'00\"N", "26°E", "less than 60"),
        ("north", "26", "Only one part has a letter"),
        ("NaN", "26", "cannot be read"),
    ],
)
def test_that_an_impossible_position_is_a_problem(latitude: str, longitude: str, part: str) -> None:
    quoted = latitude.replace('"', '""')
    proposal = proposed("x.csv", f'Name,Lat,Lon\nKori,"{quoted}",{longitude}\n')
    assert [problem.code for problem in proposal.problems] == ["E140"]
    assert part in proposal.problems[0].what


def test_that_degrees_minutes_seconds_and_grid_references_are_read() -> None:
    place = only_place('Name,Lat,Lon\nKori,"4°36\'43""N","26°12\'14""E"\n')
    assert place.position == Position(latitude=4.6119444, longitude=26.2038889)
    grid = only_place("Name,MGRS\nKori,35N MF 1171 0982\n").position
    assert grid is not None
    assert grid.mgrs == "35N MF 1171 0982"
    wrong = proposed("x.csv", "Name,MGRS\nKori,35N IO 1171 0982\n")
    assert told(wrong.problems) == [("E143", "x.csv, row 2, column B “MGRS”")]


def test_that_a_decimal_comma_is_asked_and_never_guessed() -> None:
    data = "Name;Lat;Lon\nKori;4,612;26,204\n"
    proposal = proposed("x.csv", data)
    assert [problem.code for problem in proposal.problems] == ["E148", "E148"]
    assert proposal.command is None
    place = only_place(data, choices=ImportChoices(decimal_comma=True))
    assert place.position == Position(latitude=4.612, longitude=26.204)
    route = "Name;Start;End;Length km\nTrack;Camp A;Town B;12,5\n"
    assert proposed("x.csv", route, small_plan()).problems[0].code == "E148"


# Warnings

AROUND = "Name,Lat,Lon\nA,4.6,26.2\nB,4.7,26.3\nC,4.5,26.1\n"


def test_that_zero_zero_and_swapped_and_far_positions_are_warned_of_and_taken_over() -> None:
    proposal = proposed("p.csv", f"{AROUND}Null,0,0\nSwap,26.25,4.65\nFar,-40,170\nNear,5.9,27\n")
    assert told(proposal.warnings) == [
        ("W142", "p.csv, row 5"),
        ("W141", "p.csv, row 6"),
        ("W141", "p.csv, row 7"),
    ]
    assert "swapped?" in proposal.warnings[1].what
    assert "swapped?" not in proposal.warnings[2].what
    assert len(taken(proposal).situation.places) == 7


def test_that_places_of_the_plan_are_what_new_ones_are_compared_with() -> None:
    here = Place(id="a", name="Old", position=Position(latitude=4.6, longitude=26.2))
    plan = EMPTY.model_copy(update={"situation": Situation(places=(here,))})
    assert told(proposed("p.csv", "Name,Lat,Lon\nSwap,26.2,4.6\n", plan).warnings) == [("W141", "p.csv, row 2")]
    # What does not change is not looked at again.
    assert proposed("p.csv", "Name,Lat,Lon\nOld,4.6,26.2\n", plan).warnings == ()


# Lists and steps


def test_that_a_workbook_goes_into_several_lists_as_one_step_to_undo() -> None:
    from tests.exchange.test_import_files import workbook

    def fill(book: Any) -> None:  # noqa: ANN401
        routes = book.worksheets[0]
        routes.title = "Routes"
        routes.append(["Name", "Start", "End", "Length km"])
        routes.append(["Track", "Kori", "Camp A", 12.5])
        places = book.create_sheet("Places")
        places.append(["Name", "Kind", "Position"])
        places.append(["Kori", "Village", "4.612, 26.204"])
        book.create_sheet("Budget").append(["Line", 3])

    session = rig().session
    before = session.plan
    proposal = proposed("x.xlsx", workbook(fill), before)
    assert proposal.problems == ()
    assert session.plan == before
    assert proposal.command is not None
    session.apply(proposal.command)
    assert session.undo_label == "import 1 place and 1 route"
    kori = session.plan.situation.places[-1]
    assert (session.plan.situation.routes[-1].start, session.plan.situation.routes[-1].end) == (kori.id, "camp")
    assert [problem.what for problem in proposal.notes] == ["The sheet “Budget” was not read"]
    session.undo()
    assert session.plan == before


def test_that_rows_are_matched_by_name_and_unchanged_ones_change_nothing() -> None:
    plan = small_plan()
    proposal = proposed("x.csv", "Name,In area\nCamp A,yes\n", plan)
    assert proposal.count(Outcome.CHANGE) == 1
    after = taken(proposal, plan)
    assert after.situation.places[0].in_area is Answer.YES
    again = proposed("x.csv", "Name,In area\nCamp A,yes\n", after)
    assert (again.count(Outcome.SAME), again.command) == (1, None)


def test_that_consultations_are_told_apart_by_whom_and_on_what() -> None:
    data = (
        "Consultation kind,Component,Body,Subject,Answer\n"
        "mission_component,unpol,,Route,asked\n"
        "mission_component,unpol,,Timing,asked\n"
    )
    words = [word.value for word in ConsultationAnswer]
    from pocplanner.model.vocab import ConsultationKind

    data = data.replace("mission_component", next(iter(ConsultationKind)).value).replace("asked", words[-1])
    plan = taken(proposed("x.csv", data, into="consultations"))
    assert [item.subject for item in plan.consultations] == ["Route", "Timing"]
    again = proposed("x.csv", data, plan, into="consultations")
    assert again.count(Outcome.SAME) == 2


def test_that_problems_of_consultations_say_in_which_column_and_under_which_code() -> None:
    data = "Who,Subject\nUNPOL,Route\n,Route\nHuman rigths,Timing\nUNPOL,Route\nUNPOL,Timing\n"
    proposal = proposed("x.csv", data, into="consultations")
    assert told(proposal.problems) == [
        ("E163", "x.csv, row 3, column A “Who”"),
        ("E127", "x.csv, row 4, column A “Who”"),
        ("E128", "x.csv, row 5, column A “Who”"),
    ]
    rest = proposal.lists[0].proposal.objects
    assert [item.subject for item in rest if isinstance(item, Consultation)] == ["Route", "Timing"]
    by_office = proposed("x.csv", "Subject,Component\nRoute,\n", into="consultations")
    assert told(by_office.problems) == [("E163", "x.csv, row 2, column B “Component”")]


def test_that_a_table_of_consultations_names_whom_it_asked() -> None:
    proposal = proposed("x.csv", "Subject,Note\nRoute,x\n", into="consultations")
    assert [problem.code for problem in proposal.problems] == ["E163"]
    assert proposal.lists == ()


@pytest.mark.parametrize("name", INJECTIONS)
def test_that_any_name_reaches_the_plan_as_it_was_typed(name: str) -> None:
    data = json.dumps(
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [26, 4]},
            "properties": {"name": name, "description": name},
        }
    )
    (place,) = taken(proposed("x.geojson", data)).situation.places
    assert (place.name, place.note) == (name, name)


# Features


def collection(*features: tuple[str, str, Any]) -> str:
    return json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "geometry": {"type": kind, "coordinates": at},
                    "properties": {"name": name} if name else {},
                }
                for kind, name, at in features
            ],
        }
    )


POINTS = (("Point", "Kori", [26.2, 4.6]), ("Point", "Tuli", [26.3, 4.7]))


def test_that_a_line_is_a_route_between_the_places_at_its_ends_with_its_length() -> None:
    line = ("LineString", "Track", [[26.2001, 4.6], [26.25, 4.6], [26.3, 4.7001]])
    proposal = proposed("x.geojson", collection(*POINTS, line))
    plan = taken(proposal)
    (route,) = plan.situation.routes
    names = {place.id: place.name for place in plan.situation.places}
    assert (names[route.start], names[route.end]) == ("Kori", "Tuli")
    assert route.length_km == pytest.approx(17.9, abs=0.2)
    assert "not the course" in proposal.notes[0].what


def test_that_a_straight_line_says_nothing_of_the_length() -> None:
    line = ("LineString", "Track", [[26.2, 4.6], [26.3, 4.7]])
    assert taken(proposed("x.geojson", collection(*POINTS, line))).situation.routes[0].length_km is None


def test_that_a_line_without_places_is_a_problem_until_a_person_wants_them_added() -> None:
    data = collection(POINTS[0], ("LineString", "Track", [[26.2, 4.6], [26.9, 4.9]]))
    proposal = proposed("x.geojson", data)
    assert told(proposal.problems) == [("E129", "x.geojson, feature 2")]
    assert "500 m of the end" in proposal.problems[0].what
    plan = taken(proposed("x.geojson", data, choices=ImportChoices(add_ends=True)))
    assert [place.name for place in plan.situation.places] == ["Kori", "Track (end)"]
    assert plan.situation.routes[0].end == plan.situation.places[1].id


def test_that_lines_which_cannot_be_routes_are_problems() -> None:
    data = collection(
        POINTS[0],
        ("LineString", "Loop", [[26.2, 4.6], [26.3, 4.6], [26.2, 4.6]]),
        ("LineString", "Dot", [[26.2, 4.6]]),
        ("LineString", "Off", [[26.2, 4.6], [26.2, 99]]),
    )
    assert [problem.code for problem in proposed("x.geojson", data).problems] == ["E130", "E140", "E140"]


def test_that_features_are_named_by_what_they_are_in_the_file() -> None:
    data = collection(
        ("Point", "", [26, 4]), ("Point", "Kori", [26, 94]), ("Point", "X", [1, 2]), ("Point", "x", [1, 2])
    )
    proposal = proposed("x.geojson", data)
    assert told(proposal.problems) == [
        ("E163", "x.geojson, feature 1, field “Name”"),
        ("E140", "x.geojson, feature 2, field “Latitude”"),
        ("E128", "x.geojson, feature 4, field “Name”"),
    ]
    assert "stands in feature 3 already" in proposal.problems[2].what


def test_that_waypoints_of_gpx_and_placemarks_of_kml_become_places() -> None:
    gpx = '<gpx><wpt lat="4.6" lon="26.2"><name>Kori</name><desc>well</desc></wpt></gpx>'
    kml = (
        "<kml><Placemark><name>Kori</name><description>well</description>"
        "<Point><coordinates>26.2,4.6</coordinates></Point></Placemark></kml>"
    )
    for name, data in (("x.gpx", gpx), ("x.kml", kml)):
        (place,) = taken(proposed(name, data)).situation.places
        assert (place.name, place.note) == ("Kori", "well")
        assert place.position == Position(latitude=4.6, longitude=26.2)


@pytest.mark.parametrize("sample", sample_names())
def test_that_exported_places_come_back_into_an_empty_plan_as_they_were(sample: str) -> None:
    source = source_of_sample(sample)
    plan = taken(proposed("x.geojson", made(GeoJsonExport(), source).data))

    def places(of: Plan) -> list[tuple[str, PlaceKind, float, float]]:
        return [
            (place.name, place.place_kind, round(place.position.latitude, 7), round(place.position.longitude, 7))
            for place in of.situation.places
            if place.position is not None
        ]

    def routes(of: Plan) -> list[tuple[str, str, str]]:
        names = {place.id: place.name for place in of.situation.places if place.position is not None}
        ends = [(item.name, names.get(item.start), names.get(item.end)) for item in of.situation.routes]
        return [(name, start, end) for name, start, end in ends if start and end]

    assert places(plan) == places(source.document.plan)
    assert routes(plan) == routes(source.document.plan)


def test_that_withheld_numbers_of_people_come_back_as_not_known_and_are_told() -> None:
    from pocplanner.model.situation import Population

    here = Place(id="a", name="A", position=Position(latitude=4, longitude=26), population=Population(total=7))
    plan = EMPTY.model_copy(update={"situation": Situation(places=(here,))})
    data = made(GeoJsonExport(), source_of(plan, PlacesChoices(populations=True))).data
    proposal = proposed("x.geojson", data)
    assert taken(proposal).situation.places[0].population.total is None
    assert "Withheld numbers of people were taken as not known (1)" in [item.what for item in proposal.notes]


def test_that_a_table_of_headings_alone_adds_nothing() -> None:
    file = read_foreign("x.csv", b"Name,Lat,Lon\n")
    item = table_import(file.tables[0])
    assert item is not None
    assert propose_import(EMPTY, file, [item], counting_ids()).command is None


# What a window needs


def test_that_a_problem_knows_row_column_and_value() -> None:
    first, *_ = proposed("p.csv", "Name,People\nKori,twelve\n").problems
    assert isinstance(first, CellProblem)
    assert (first.row, first.column, first.value) == ("row 2", "B “People”", "twelve")
    assert first.where == "p.csv, row 2, column B “People”"


def test_that_every_sentence_about_a_row_is_made_of_a_template() -> None:
    data = "Name,Kind,Lat,Lon,People,Counted in\nA,Vilage,91,26,twelve,Nowhere\n,Town,4,26,,\nB,,,,,\nB,,,,,\n"
    proposal = proposed("p.csv", data, into="places")
    assert len(proposal.problems) == 6
    for problem in proposal.problems:
        assert isinstance(problem.what, Said)
        assert isinstance(problem.remedy, Said)
        assert all(isinstance(text, Said) for text in (problem.where, problem.what.fields.get("text", problem.what)))


def test_that_nobody_waits_for_an_import_that_was_stopped() -> None:
    file = read_foreign("x.csv", b"Name\nKori\nTuli\n")
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 1

    with pytest.raises(StoppedError):
        propose_import(EMPTY, file, table_imports(file, None), counting_ids(), stop=stop)
    assert len(asked) == 2


def test_that_points_are_mapped_otherwise_and_lines_left_out() -> None:
    shapes: list[tuple[dict[str, Any], str, list[Any]]] = [
        ({"name": "Kori", "pop": 5}, "Point", [26, 4]),
        ({}, "LineString", [[26, 4], [27, 5]]),
    ]
    features = [
        {"type": "Feature", "properties": said, "geometry": {"type": kind, "coordinates": at}}
        for said, kind, at in shapes
    ]
    tree = {"type": "FeatureCollection", "features": features}
    fields = {"places": ("name", "position.latitude", "position.longitude", "population.total")}
    choices = ImportChoices(fields=fields, without=frozenset({"routes"}))
    proposal = proposed("x.geojson", json.dumps(tree), choices=choices)
    (place,) = taken(proposal).situation.places
    assert place.population.total == 5
    assert [note.what for note in proposal.notes] == ["The lines were not read (1)"]
    nothing = proposed("x.geojson", json.dumps(tree), choices=ImportChoices(without=frozenset({"places", "routes"})))
    assert nothing.command is None


def test_that_other_names_of_fields_are_headings_and_labels() -> None:
    lists = import_lists(lambda _model, spec: (f"Le {spec.name}", spec.name))
    file = read_foreign("x.csv", b"Le name;Le place_kind\nKori;Vilage\n")
    item = table_import(file.tables[0], among=lists)
    assert item is not None
    (problem,) = propose_import(EMPTY, file, (item,), counting_ids(), words=ImportWords(lists)).problems
    assert problem.what.startswith("Le place_kind: “Vilage” is not in the list.")


def test_that_fields_that_are_needed_and_that_no_column_fills_are_named() -> None:
    item = table_import(read_foreign("x.csv", b"Name,Note\nA,x\n").tables[0], import_list("routes"))
    assert item is not None
    assert [target.path for target in item.missing] == ["start", "end"]


def test_that_many_rows_with_problems_cost_hardly_more_than_good_ones() -> None:
    rows = "".join(f"Camp {at},Vilage,twelve\n" for at in range(1500))
    file = read_foreign("x.csv", f"Name,Kind,People\n{rows}".encode())
    tables = table_imports(file, None)
    reads = 0

    class Counting(type(tables[0])):  # type: ignore[misc]  # counts how often the rows are made anew
        @property
        def rows(self) -> Any:  # noqa: ANN401
            nonlocal reads
            reads += 1
            return super().rows

    item = Counting(tables[0].table, tables[0].into, tables[0].matching)
    assert len(propose_import(EMPTY, file, (item,), counting_ids()).problems) == 3000
    assert reads < 50
