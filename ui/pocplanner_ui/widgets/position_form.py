"""The form in which positions are shown, chosen once by the person and remembered on this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from pocplanner.model.positions import PositionForm
from pocplanner_ui.settings import settings

_KEY = "positions/form"


class PositionFormChoice(QObject):
    """The chosen form; there is one of these in the program."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        kept = str(settings().value(_KEY, ""))
        self._form = PositionForm(kept) if kept in set(PositionForm) else PositionForm.DECIMAL

    @property
    def form(self) -> PositionForm:
        """The form as it is chosen now."""
        return self._form

    def choose(self, form: PositionForm) -> None:
        """Show positions in another form from now on, also after the next start."""
        if form is not self._form:
            self._form = form
            settings().setValue(_KEY, form.value)
            self.changed.emit()


def position_form() -> PositionFormChoice:
    """The choice of this program, read when it is first wanted."""
    program = QCoreApplication.instance()
    assert program is not None, "widgets need a program around them"
    found = program.findChild(PositionFormChoice)
    return found if isinstance(found, PositionFormChoice) else PositionFormChoice(program)


class PositionFormButton(QToolButton):
    """Shows the chosen form, and a menu to choose another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = position_form()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Form in which positions are shown"))
        words = {
            PositionForm.DECIMAL: self.tr("Decimal degrees"),
            PositionForm.DMS: self.tr("Degrees, minutes, seconds"),
            PositionForm.MGRS: self.tr("MGRS grid reference"),
        }
        menu = QMenu(self)
        group = QActionGroup(menu)
        self.actions_of: dict[PositionForm, QAction] = {}
        for form, text in words.items():
            action = QAction(text, menu)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, form=form: self._choice.choose(form))
            menu.addAction(action)
            group.addAction(action)
            self.actions_of[form] = action
        self.setMenu(menu)
        self._choice.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        form = self._choice.form
        short = {
            PositionForm.DECIMAL: self.tr("12.3°"),
            PositionForm.DMS: self.tr("12° 3'"),
            PositionForm.MGRS: self.tr("MGRS"),
        }
        action = self.actions_of[form]
        action.setChecked(True)
        self.setText(short[form])
        self.setAccessibleName(self.tr("Form of positions: {form}").format(form=action.text()))
