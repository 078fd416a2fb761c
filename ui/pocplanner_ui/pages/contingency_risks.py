"""What stands below the form of a row: the risks of the register that it answers, and the example's rating."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocplanner.model.contingency import ContingencyRow
from pocplanner.model.ids import FieldRef
from pocplanner.session.commands import SetField
from pocplanner.session.fields import field_spec
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.choices import SeveralEditor
from pocplanner_ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.library import Library
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("contingency", text)


def example_words(library: Library, row: ContingencyRow) -> str:
    """How the source of an adopted row rates it, as an example; empty where there is none."""
    for scenario in library.scenarios:
        for entry in scenario.rows:
            if entry.id == row.entry and entry.likelihood is not None:
                return _tr("In the example that it comes from: {word}. Here people rate it.").format(
                    word=formatting.word(entry.likelihood)
                )
    return ""


class AnsweredRisks(QWidget):
    """Ticks the risks of the register that a row answers."""

    def __init__(self, bridge: SessionBridge, row: ContingencyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._id = row.id
        spec = field_spec(ContingencyRow, "risks")
        assert spec is not None, "a row has a list of risks"
        label = PlainLabel(_tr("Answers these risks of the register"))
        self.editor = SeveralEditor(spec, self._choices)
        self.editor.name_for_readers(label.text())
        self.editor.edited.connect(self._send)
        label.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(self.editor)
        self.show_row(row)

    def show_row(self, row: ContingencyRow) -> None:
        """Show the ticks of the row as it is now."""
        self.editor.refresh_choices()
        self.editor.show_value(row.risks)

    def _choices(self) -> list[tuple[object, str]]:
        assessment = self._bridge.assessment
        risks = assessment.risks if assessment is not None else ()
        return [(risk.id, _risk_words(risk)) for risk in sorted(risks, key=lambda risk: risk.number or 0)]

    def _send(self) -> None:
        chosen = cast("tuple[str, ...]", self.editor.value())
        self._bridge.try_apply(SetField(FieldRef(object=self._id, field="risks"), chosen))


def _risk_words(risk: HarmRisk) -> str:
    number = f"R-{risk.number:03d}  " if risk.number is not None else ""
    names = ", ".join(subject.name for subject in risk.subjects)
    return f"{number}{risk.title}: {names}" if names else f"{number}{risk.title}"
