"""The list of all formats. Each stands in a module of its own, which is imported when it is used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from pocplanner.errors import ReportError
from pocplanner.said import said

if TYPE_CHECKING:
    from pocplanner.exchange.export import Export

#: Module and name of the class of each format, by its word on the command line. A new format is one line here.
FORMATS: Final[dict[str, tuple[str, str]]] = {
    "csv": ("pocplanner.exchange.csv_export", "CsvExport"),
    "docx": ("pocplanner.exchange.docx_export", "DocxExport"),
    "figures": ("pocplanner.exchange.figures_export", "FiguresExport"),
    "geojson": ("pocplanner.exchange.geojson_export", "GeoJsonExport"),
    "ics": ("pocplanner.exchange.ics_export", "IcsExport"),
    "json": ("pocplanner.exchange.json_export", "JsonExport"),
    "pptx": ("pocplanner.exchange.pptx_export", "PptxExport"),
    "xlsx": ("pocplanner.exchange.xlsx_export", "XlsxExport"),
}


def export_of(name: str) -> Export:
    """The format with this word. Raises :class:`ReportError` E485 where there is none."""
    if name not in FORMATS:
        raise ReportError(
            "E485",
            said("There is no export “{name}”", name=name),
            safe=said("Nothing was written."),
            remedy=said("Choose one of: {words}.", words=", ".join(FORMATS)),
        )
    module, kind = FORMATS[name]
    export: Export = getattr(import_module(module), kind)()
    return export
