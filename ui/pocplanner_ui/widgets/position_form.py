"""The form in which positions are shown, chosen once by the person and remembered on this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from pocplanner.model.positions import PositionForm

_KEY = "positions/form"


class PositionFormChoice(QObject):
    """The chosen form; there is one of these in the program."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        kept = str(_settings().value(_KEY, ""))
        self._form = PositionForm(kept) if kept in set(PositionForm) else PositionForm.DECIMAL

    @property
    def form(self) -> PositionForm:
        """The form as it is chosen now."""
        return self._form

    def choose(self, form: PositionForm) -> None:
        """Show positions in another form from now on, also after the next start."""
        if form is not self._form:
            self._form = form
            _settings().setValue(_KEY, form.value)
            self.changed.emit()


def position_form() -> PositionFormChoice:
    """The choice of this program, read when it is first wanted."""
    program = QCoreApplication.instance()
    assert program is not None, "widgets need a program around them"
    found = program.findChild(PositionFormChoice)
    return found if isinstance(found, PositionFormChoice) else PositionFormChoice(program)


def form_words(form: PositionForm) -> str:
    """A form in words."""
    words = {
        PositionForm.DECIMAL: QCoreApplication.translate("positions", "Decimal degrees"),
        PositionForm.DMS: QCoreApplication.translate("positions", "Degrees, minutes, seconds"),
        PositionForm.MGRS: QCoreApplication.translate("positions", "MGRS"),
    }
    return words[form]


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "POC Planner", "POC Planner")
