"""What the import page says before a file was chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.widgets.section import Card
from pocplanner_ui.widgets.text import HelpLabel, PlainLabel


def _tr(text: str) -> str:
    return QCoreApplication.translate("import", text)


def start_part(choose: QPushButton) -> QWidget:
    """A card that says what can be read in and what happens then, with the button that begins."""
    card = Card(_tr("Bring a list into the plan"))
    theme.set_widths(card, most=theme.TEXT_WIDTH)
    for text in (
        _tr("Choose a file, or drop one here: a table (CSV, XLSX), or points and lines (GeoJSON, KML, KMZ, GPX)."),
        _tr(
            "It may hold places, routes, population groups, forces, protection actors, dates, measures or "
            "consultations. Then say which column holds what."
        ),
        _tr(
            "You see all problems, and what each row would add or change. Nothing enters the plan before you say "
            "so; one undo takes all of it back."
        ),
    ):
        card.content.addWidget(PlainLabel(text))
    card.content.addWidget(
        HelpLabel(_tr("Formulas, macros, links and pictures in a file are never run, followed or kept."))
    )
    card.content.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return part
