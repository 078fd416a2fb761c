"""Files of other programs: what is read from them, what is refused, and that nothing is passed over in silence."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import struct
import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree
from openpyxl import Workbook

from pocplanner.errors import ForeignFileError
from pocplanner.exchange.csv_export import CsvExport
from pocplanner.exchange.export import Choices, made
from pocplanner.exchange.imports.foreign import Feature, ForeignFile, Point
from pocplanner.exchange.imports.read import read_foreign
from tests.exchange.injections import INJECTIONS
from tests.exchange.sources import shown_of, source_of_sample

if TYPE_CHECKING:
    from collections.abc import Callable


def refused(name: str, data: bytes) -> ForeignFileError:
    with pytest.raises(ForeignFileError) as caught:
        read_foreign(name, data)
    assert caught.value.where.startswith(name)
    assert caught.value.safe == "Nothing was read in and the plan is unchanged."
    assert caught.value.remedy or len(caught.value.problems) > 1
    return caught.value


def codes(file: ForeignFile) -> list[str]:
    return [problem.code for problem in file.notes]


# Any file


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.kml", "x.gpx", "x.geojson"])
def test_that_an_empty_file_is_called_empty(name: str) -> None:
    assert refused(name, b"").code == "E101"


def test_that_a_file_of_another_kind_is_refused_with_the_list_of_kinds() -> None:
    assert ".gpx" in refused("x.docx", b"PK\x03\x04").remedy
    assert refused("x.csv", b"PK\x03\x04").code == "E106"
    assert refused("x.xlsx", b"Name,Lat").code == "E106"


def test_that_a_file_beyond_the_limit_is_refused_before_it_is_read() -> None:
    assert refused("x.csv", b"x" * 10_000_001).code == "E109"


@pytest.mark.parametrize("name", ["x.csv", "x.geojson"])
def test_that_other_encodings_are_refused_and_the_byte_is_named(name: str) -> None:
    assert refused(name, "Name".encode("utf-16")).code == "E120"
    assert refused(name, b"Name\xff").what.endswith("byte 4")


# CSV


def table(data: str, name: str = "x.csv") -> list[tuple[int, tuple[str, ...]]]:
    (found,) = read_foreign(name, data.encode()).tables
    return [(row.number, row.cells) for row in found.rows]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_that_commas_semicolons_and_tabs_part_cells(mark: str) -> None:
    assert table(f'Name{mark}"a{mark}b"\n\nKori{mark}"1\n2"\n') == [(1, ("Name", f"a{mark}b")), (3, ("Kori", "1\n2"))]


def test_that_a_byte_order_mark_is_no_part_of_the_first_heading() -> None:
    assert table("\ufeffName,Lat\n") == [(1, ("Name", "Lat"))]


@pytest.mark.parametrize("text", INJECTIONS)
def test_that_any_text_comes_out_of_csv_as_it_was_typed(text: str) -> None:
    from pocplanner.exchange.csv_export import guarded

    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([["Name", "x"], [guarded(text), "y"]])
    assert table(out.getvalue())[1][1][0] == text


def test_that_a_table_of_this_program_is_read_cell_by_cell() -> None:
    source = source_of_sample("north-axis", Choices(table="measures"))
    from pocplanner.exchange.tables import table_of

    (found,) = read_foreign("m.csv", made(CsvExport(), source).data).tables
    assert [row.cells for row in found.rows[1:]] == [
        tuple(cell.strip() for cell in row) for row in table_of(shown_of(CsvExport(), source)).texts()
    ]


def test_that_too_many_rows_columns_and_characters_are_refused() -> None:
    assert refused("x.csv", b"x\n" * 10_002).code == "E125"
    assert refused("x.csv", b"Name\n" + b"\n" * 100_001).code == "E125"
    assert refused("x.csv", b"," * 301).code == "E125"
    assert refused("x.csv", b'"' + b"x" * 200_000).code == "E125"
    assert refused("x.csv", b"Name\x00").code == "E124"


# XLSX


def workbook(fill: Callable[[Workbook], None]) -> bytes:
    book = Workbook()
    fill(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def sheet(rows: list[list[Any]]) -> bytes:
    def fill(book: Workbook) -> None:
        for row in rows:
            book.worksheets[0].append(row)

    return workbook(fill)


def repacked(data: bytes, changes: dict[str, bytes | None]) -> bytes:
    """A zip file with members replaced or added, or taken out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def test_that_cells_read_as_a_person_would_type_them() -> None:
    data = sheet(
        [
            ["Name", "n"],
            [" Kori ", 300],
            [None, None],
            ["x", 12.5],
            ["x", 300.0],
            ["x", True],
            ["x", datetime(2026, 11, 14)],
            ["x", datetime(2026, 11, 14, 4, 30)],
            ["x", date(2026, 11, 14)],
            ["x", time(4, 30)],
        ]
    )
    (found,) = read_foreign("x.xlsx", data).tables
    assert [(row.number, row.cells) for row in found.rows][1] == (2, ("Kori", "300"))
    assert [row.cells[1] for row in found.rows[2:]] == [
        "12.5", "300", "yes", "2026-11-14", "2026-11-14 04:30", "2026-11-14", "04:30",
    ]  # fmt: skip
    assert found.rows[2].number == 4


def test_that_every_sheet_that_holds_something_is_a_table() -> None:
    def fill(book: Workbook) -> None:
        book.worksheets[0].title = "Empty"
        for name in ("Places", "Routes"):
            book.create_sheet(name).append(["Name"])

    assert [found.title for found in read_foreign("x.xlsx", workbook(fill)).tables] == ["Places", "Routes"]


def with_formula(formula: str, result: str | None) -> bytes:
    """A workbook as a spreadsheet saves it: a formula with its result."""
    data = sheet([["Name", "People"], ["Kori", 1]])
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        xml = book.read("xl/worksheets/sheet1.xml")
    value = f"<v>{result}</v>" if result is not None else ""
    old = b'<c r="B2" t="n"><v>1</v></c>'
    assert old in xml
    cell = f'<c r="B2"><f>{formula}</f>{value}</c>'.encode()
    return repacked(data, {"xl/worksheets/sheet1.xml": xml.replace(old, cell)})


def test_that_a_formula_gives_its_stored_result_and_is_named() -> None:
    file = read_foreign("x.xlsx", with_formula("SUM(1,2)", "3"))
    assert file.tables[0].rows[1].cells == ("Kori", "3")
    assert codes(file) == ["W148"]
    assert "B2" in file.notes[0].what
    assert "sheet “Sheet”" in file.notes[0].where


def test_that_a_formula_without_a_result_is_read_as_empty_and_named() -> None:
    file = read_foreign("x.xlsx", with_formula("SUM(1,2)", None))
    assert file.tables[0].rows[1].cells == ("Kori", "")
    assert any("without a stored result" in problem.what for problem in file.notes)


def test_that_a_formula_that_reaches_for_another_program_is_named_as_such() -> None:
    file = read_foreign("x.xlsx", with_formula("cmd|'/c calc'!A0", "3"))
    assert "E152" in codes(file)


def test_that_a_text_which_looks_like_a_formula_is_a_text() -> None:
    def fill(book: Workbook) -> None:
        for at, text in enumerate(INJECTIONS, start=1):
            cell = book.worksheets[0].cell(at, 1, text)
            cell.data_type = "s"

    file = read_foreign("x.xlsx", workbook(fill))
    assert [row.cells[0] for row in file.tables[0].rows] == list(INJECTIONS)
    assert file.notes == ()


def test_that_macros_are_refused_by_name_and_by_content() -> None:
    data = sheet([["Name"]])
    assert refused("x.xlsm", data).code == "E152"
    assert refused("x.xls", b"\xd0\xcf\x11\xe0").code == "E152"
    assert refused("x.xlsx", repacked(data, {"xl/vbaProject.bin": b"x"})).code == "E152"
    types = b"<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>"
    assert refused("x.xlsx", repacked(data, {"[Content_Types].xml": types})).code == "E152"


def test_that_links_to_other_files_are_told_and_not_followed() -> None:
    data = repacked(sheet([["Name"], ["Kori"]]), {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"})
    file = read_foreign("x.xlsx", data)
    assert codes(file) == ["E152"]
    assert file.tables[0].rows[1].cells == ("Kori",)


def test_that_entities_in_a_workbook_are_refused() -> None:
    part = b'<!DOCTYPE x [<!ENTITY a "b">]><sst/>'
    assert refused("x.xlsx", repacked(sheet([["Name"]]), {"xl/sharedStrings.xml": part})).code == "E145"


def test_that_a_damaged_workbook_is_called_damaged() -> None:
    data = sheet([["Name"], ["Kori"]])
    assert refused("x.xlsx", data[: len(data) // 2]).code == "E103"
    assert refused("x.xlsx", repacked(data, {"xl/workbook.xml": b"<workbook"})).code == "E103"
    assert refused("x.xlsx", repacked(data, {"[Content_Types].xml": None})).code == "E106"


def test_that_one_cell_far_away_does_not_make_a_sheet_of_millions() -> None:
    def far(book: Workbook) -> None:
        book.worksheets[0]["XFD1"] = "x"

    def deep(book: Workbook) -> None:
        book.worksheets[0]["A1048576"] = "x"

    assert refused("x.xlsx", workbook(far)).code == "E125"
    assert refused("x.xlsx", workbook(deep)).code == "E125"


def test_that_a_workbook_of_too_many_parts_is_refused_before_the_library_sees_it() -> None:
    data = sheet([["Name"]])
    assert refused("x.xlsx", repacked(data, {"xl/styles.xml": b"<styleSheet>" + b"<xf/>" * 60_000})).code == "E125"
    assert refused("x.xlsx", repacked(data, {"xl/worksheets/a.xml": b"<c/>" * 1_500_001})).code == "E125"


# Archives


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in members.items():
            new.writestr(name, content)
    return out.getvalue()


KML = b"<kml><Placemark><name>Kori</name><Point><coordinates>26.2,4.6</coordinates></Point></Placemark></kml>"


@pytest.mark.parametrize("name", ["../../x", "/etc/x", "C:\\x", "..\\..\\x", "\\\\host\\share\\x", "x" * 300])
def test_that_an_archive_with_a_path_that_leads_out_is_refused(name: str) -> None:
    assert refused("x.kmz", zipped({"doc.kml": KML, name: b"x"})).code == "E150"


def test_that_a_damaged_archive_is_called_damaged_whatever_the_library_stumbles_over() -> None:
    whole = sheet([["Name"], ["Kori"]])
    for at in range(0, len(whole), 7):
        data = bytearray(whole)
        data[at] ^= 0x55
        with contextlib.suppress(ForeignFileError):
            read_foreign("x.xlsx", bytes(data))
        with contextlib.suppress(ForeignFileError):
            read_foreign("x.xlsx", whole[:at])


def test_that_a_name_that_hides_its_end_behind_a_zero_is_refused() -> None:
    data = zipped({"doc.kml": KML, "abcdefgh": b"x"}).replace(b"abcdefgh", b"abc\x00efgh")
    assert refused("x.kmz", data).code == "E150"


@pytest.mark.parametrize("name", ["x.kmz", "x.xlsx"])
def test_that_archives_that_expand_too_much_are_refused(name: str) -> None:
    bomb = zipped({"doc.kml": KML, "xl/a.xml": b"0" * 60_000_000})
    assert refused(name, bomb).code == "E151"
    assert refused(name, zipped({f"xl/{n}": b"" for n in range(2_001)})).code == "E151"


def test_that_a_size_that_the_archive_tells_is_not_believed() -> None:
    data = bytearray(zipped({"doc.kml": b" " * 60_000_000 + KML}))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 1000)
    assert refused("x.kmz", bytes(data)).code == "E103"


def test_that_overlapping_members_are_refused() -> None:
    data = bytearray(zipped({"doc.kml": KML * 50, "b": b"x"}))
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[second + 42 : second + 46] = struct.pack("<I", 10)
    assert refused("x.kmz", bytes(data)).code == "E151"


# KML


def kml(inside: str) -> ForeignFile:
    text = f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{inside}</Document></kml>'
    assert etree.fromstring(text.encode()) is not None
    return read_foreign("x.kml", text.encode())


def test_that_placemarks_are_places_and_lines_with_their_fields() -> None:
    file = kml(
        "<Folder><Placemark><name> Kori\n one </name><description>old &amp; new</description>"
        '<ExtendedData><Data name="People"><value>300</value></Data></ExtendedData>'
        "<Point><coordinates>26.204,4.612,0</coordinates></Point></Placemark></Folder>"
        "<Placemark><name>Road</name><LineString><coordinates>26.2,4.6 26.3,4.7</coordinates></LineString></Placemark>"
    )
    assert file.features == (
        Feature(1, "Kori one", (Point("4.612", "26.204"),), fields={"description": "old & new", "People": "300"}),
        Feature(2, "Road", (Point("4.6", "26.2"), Point("4.7", "26.3")), is_line=True),
    )
    assert file.unit == "placemark"
    assert file.notes == ()


def test_that_parts_of_a_placemark_get_names_of_their_own() -> None:
    point = "<Point><coordinates>26.2,4.6</coordinates></Point>"
    file = kml(f"<Placemark><name>Wells</name><MultiGeometry>{point}{point}</MultiGeometry></Placemark>")
    assert [item.name for item in file.features] == ["Wells (1)", "Wells (2)"]


def test_that_links_pictures_and_areas_are_not_followed_and_named() -> None:
    file = kml(
        "<NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink>"
        "<GroundOverlay><Icon><href>http://example.org/a.png</href></Icon></GroundOverlay>"
        "<Placemark><name>Camp</name><Polygon/></Placemark>"
    )
    assert [(problem.code, problem.what) for problem in file.notes] == [
        ("W144", "Areas were not read, for the plan has none: placemark 1 “Camp”"),
        ("W146", "Links to the network were not read (1)"),
        ("W146", "Pictures laid on the ground were not read (1)"),
    ]


@pytest.mark.parametrize("name", ["x.kml", "x.gpx"])
@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        "<!DOCTYPE kml>",
    ],
)
def test_that_entities_and_document_types_are_refused(name: str, head: str) -> None:
    assert refused(name, f"{head}<kml>&a;</kml>".encode()).code == "E145"
    assert refused(name, f"{head}<kml/>".encode("utf-16")).code == "E145"


def test_that_xml_that_is_too_deep_too_long_or_none_is_refused() -> None:
    assert refused("x.kml", b"<a>" * 100_000).code == "E123"
    assert refused("x.kml", b"<kml>" + b"<a/>" * 600_001 + b"</kml>").code == "E125"
    attributes = b" ".join(b'a%d="x"' % number for number in range(600_001))
    assert refused("x.kml", b"<kml " + attributes + b"/>").code == "E125"
    assert refused("x.kml", b"<kml>").code == "E103"
    assert refused("x.kml", b"<gpx/>").code == "E106"
    line = b"<kml><Placemark><LineString><coordinates>" + b"1,2 " * 200_001
    assert refused("x.kml", line + b"</coordinates></LineString></Placemark></kml>").code == "E125"


def test_that_kmz_is_the_document_in_it() -> None:
    file = read_foreign("x.kmz", zipped({"a.png": b"x", "doc.kml": KML}))
    assert [item.name for item in file.features] == ["Kori"]
    assert [problem.what for problem in file.notes] == ["Other files in the archive were not read (1)"]
    assert refused("x.kmz", zipped({"a.png": b"x"})).code == "E106"


@pytest.mark.parametrize("name", INJECTIONS)
def test_that_any_name_comes_out_of_kml_as_it_stands_there(name: str) -> None:
    root = etree.Element("kml")
    place = etree.SubElement(root, "Placemark")
    etree.SubElement(place, "name").text = name
    etree.SubElement(etree.SubElement(place, "Point"), "coordinates").text = "1,2"
    assert read_foreign("x.kml", etree.tostring(root)).features[0].name == name


# GPX


def gpx(inside: str) -> ForeignFile:
    return read_foreign("x.gpx", f'<gpx xmlns="http://www.topografix.com/GPX/1/1">{inside}</gpx>'.encode())


def test_that_waypoints_are_places_and_each_part_of_a_track_a_line() -> None:
    points = '<trkpt lat="4.6" lon="26.2"/><trkpt lat="4.7" lon="26.3"/>'
    file = gpx(
        '<wpt lat="4.612" lon="26.204"><name>Kori</name><desc>well</desc></wpt>'
        f"<trk><name>Day 1</name><trkseg>{points}</trkseg><trkseg>{points}</trkseg></trk>"
        '<rte><name>Way</name><rtept lat="1" lon="2"/><rtept lat="3" lon="4"/></rte>'
    )
    assert [(item.name, len(item.points), item.is_line) for item in file.features] == [
        ("Kori", 1, False), ("Day 1 (1)", 2, True), ("Day 1 (2)", 2, True), ("Way", 2, True),
    ]  # fmt: skip
    assert file.features[0].fields == {"description": "well"}


def test_that_heights_and_extensions_are_named() -> None:
    wpt = '<wpt lat="4" lon="26"><name>a</name><ele>{}</ele><extensions><x/></extensions></wpt>'
    assert codes(gpx(wpt.format("300"))) == ["W146", "W146"]
    assert codes(gpx(wpt.format("NaN"))) == ["E122", "W146"]


# GeoJSON


def geojson(*features: Any, **members: Any) -> ForeignFile:  # noqa: ANN401
    tree = {"type": "FeatureCollection", "features": features, **members}
    return read_foreign("x.geojson", json.dumps(tree).encode())


def feature(kind: str, coordinates: Any, **properties: Any) -> dict[str, Any]:  # noqa: ANN401
    geometry = {"type": kind, "coordinates": coordinates}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def test_that_points_and_lines_are_read_longitude_first() -> None:
    file = geojson(
        feature("Point", [26.204, 4.612], name="Kori", people=300, open=True, tags=["a"]),
        feature("MultiLineString", [[[1, 2], [3, 4]]], title="Road"),
        {"type": "Feature", "geometry": None, "properties": {"name": "Lomu"}},
    )
    assert file.features == (
        Feature(1, "Kori", (Point("4.612", "26.204"),), fields={"people": "300", "open": "yes", "tags": '["a"]'}),
        Feature(2, "Road", (Point("2", "1"), Point("4", "3")), is_line=True),
        Feature(3, "Lomu", ()),
    )


def test_that_a_feature_or_geometry_alone_is_read() -> None:
    data = json.dumps({"type": "Point", "coordinates": [1e-7, 2]}).encode()
    assert read_foreign("x.json", data).features[0].points == (Point("2", "0.000000100000"),)


def test_that_areas_and_heights_are_named_and_odd_features_are_problems() -> None:
    file = geojson(
        feature("Polygon", [[[0, 0], [1, 1], [0, 1]]], name="Camp"),
        feature("Point", [1, 2, 300], name="a"),
        feature("Point", ["1", 2], name="b"),
        feature("Point", [True, 2], name="c"),
        "x",
    )
    assert codes(file) == ["W144", "W146"]
    assert [problem.what for problem in file.problems] == [
        "Feature 3 has no position that can be read",
        "Feature 4 has no position that can be read",
        "Feature 5 is no feature",
    ]


def test_that_another_datum_is_refused() -> None:
    named = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::27700"}}
    data = json.dumps({"type": "FeatureCollection", "features": [], "crs": named}).encode()
    assert refused("x.geojson", data).code == "E147"
    wgs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    assert geojson(crs=wgs).features == ()


def test_that_what_is_no_strict_json_is_refused() -> None:
    assert refused("x.geojson", b'{"type": "Point", "coordinates": [NaN, 1]}').code == "E122"
    assert refused("x.geojson", b"[" * 100_000).code == "E106"
    assert refused("x.geojson", b'{"type": "x", "type": "y"}').code == "E121"
    assert refused("x.geojson", b'{"a": 1}').code == "E106"
    many = ",".join("[1,2]" for _ in range(400_000))
    assert refused("x.geojson", f'{{"type":"LineString","coordinates":[{many}]}}'.encode()).code == "E125"
