"""One way to read a file of another program, whatever it is."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from pocplanner.exchange.imports.foreign import MOST_BYTES, MOST_TEXT_BYTES, limited, refusal
from pocplanner.said import said

if TYPE_CHECKING:
    from pocplanner.exchange.imports.foreign import ForeignFile

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".geojson", ".json", ".kml", ".kmz", ".gpx")
_MACROS = (".xlsm", ".xlsb", ".xltm", ".xlam", ".xls")


def read_foreign(name: str, data: bytes) -> ForeignFile:
    """What the file *name* holds, by its ending and its content. Raises :class:`ForeignFileError` with all problems.

    Codes: E101 empty, E106 of another kind, E109 too large, E120 not UTF-8, E122 not a number, E125 too much of
    something, E127 of another form, E145 XML entities, E147 another datum, E150 an archive with a path that leads out,
    E151 an archive that expands too much, E152 macros.
    """
    where, ending = PurePath(name).name, PurePath(name).suffix.lower()
    if ending in _MACROS:
        what = said("The file can hold macros") if ending != ".xls" else said("The file is a workbook of before 2007")
        raise refusal(
            "E152", what, where, said("Save it as .xlsx or CSV in the program that made it, and read that in.")
        )
    packed = data.startswith(b"PK")
    limited(data, where, MOST_BYTES if packed else MOST_TEXT_BYTES)
    if ending == ".xlsx":
        from pocplanner.exchange.imports.xlsx_file import read_xlsx

        return read_xlsx(where, data)
    if ending in {".kml", ".kmz"}:
        from pocplanner.exchange.imports.kml_file import read_kml, read_kmz

        return read_kmz(where, data) if packed else read_kml(where, data)
    if ending == ".gpx":
        from pocplanner.exchange.imports.gpx_file import read_gpx

        return read_gpx(where, data)
    if ending in {".geojson", ".json"}:
        from pocplanner.exchange.imports.geojson_file import read_geojson

        return read_geojson(where, data)
    if ending in {".csv", ".tsv", ".txt"} and not packed:
        from pocplanner.exchange.imports.csv_file import read_csv

        return read_csv(where, data)
    what = said("This is no file that can be read in")
    raise refusal(
        "E106", what, where, said("Choose a file that ends in one of: {endings}.", endings=", ".join(ENDINGS))
    )
