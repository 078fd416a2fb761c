"""What stands in the controls of an editor, also where it is no value: kept while another object is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from pocplanner.session.names import name_of
from pocplanner_ui.widgets.formatting import word

if TYPE_CHECKING:
    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.widgets.editors import FieldEditor

Control = QLineEdit | QPlainTextEdit | QComboBox | QSpinBox
Entry = tuple[tuple[Control, str | int], ...]
"""The controls of an editor, each with its state: their order changes when one of them comes to the front."""


def entry_of(editor: QWidget) -> Entry:
    """What is entered."""
    return tuple((control, _state(control)) for control in _controls(editor))


def put_entry(entry: Entry) -> None:
    """Show again what was entered, without telling anyone."""
    for control, state in entry:
        with QSignalBlocker(control):
            match control:
                case QLineEdit():
                    control.setText(str(state))
                case QPlainTextEdit():
                    control.setPlainText(str(state))
                case QComboBox():
                    control.setCurrentIndex(int(state))
                case QSpinBox():
                    control.setValue(int(state))


def _controls(editor: QWidget) -> list[Control]:
    """The controls themselves: neither the line inside a control, nor what stands in a window that opens from one."""
    found = (part for part in editor.findChildren(QWidget) if isinstance(part, Control))
    inside = (QComboBox, QSpinBox)
    return [part for part in found if not isinstance(part.parent(), inside) and part.window() is editor.window()]


def _state(control: Control) -> str | int:
    match control:
        case QLineEdit():
            return control.text()
        case QPlainTextEdit():
            return control.toPlainText()
        case QComboBox():
            return control.currentIndex()
        case QSpinBox():
            return control.value()


@dataclass(frozen=True, slots=True, eq=False)
class Refused:
    """An entry that was refused at an object which is not shown any more."""

    entry: Entry
    reason: str


class Waiting:
    """What was refused in one field, by object: it waits while the form shows another one, and the bridge names it."""

    def __init__(self, bridge: SessionBridge, title: str) -> None:
        self._bridge, self._title = bridge, title
        self._session = bridge.session
        self._object = ""
        self._kept: dict[str, Refused] = {}

    def go_to(self, identifier: str, editor: FieldEditor, reason: str) -> None:
        """Another object may be shown from now on; *reason* says why what stands in *editor* was refused.

        With another plan, and with its object, an entry goes.
        """
        if self._bridge.session is not self._session:
            self._session, self._object = self._bridge.session, ""
            self._kept.clear()
        if reason and self._object and self._object != identifier:
            self._kept[self._object] = Refused(editor.entry(), reason)
        self._object = identifier
        for about, waits in tuple(self._kept.items()):
            found = self._bridge.objects.get(about)
            if found is None:
                del self._kept[about]
            words = QCoreApplication.translate("form", "{field} of {name}")
            name = name_of(found.object, self._bridge.plan, word) if found is not None else ""
            self._bridge.note_refusal(waits, words.format(field=self._title, name=name) if found is not None else "")

    def take(self) -> Refused | None:
        """What waited for the object that is shown now."""
        waited = self._kept.pop(self._object, None)
        if waited is not None:
            self._bridge.note_refusal(waited, "")
        return waited
