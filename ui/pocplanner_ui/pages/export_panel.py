"""The panel beside the ways out: what may be chosen, what the file would hold, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from pocplanner.reporting.editions import Annex
from pocplanner_ui import theme
from pocplanner_ui.pages.export_ways import Answers, addressees
from pocplanner_ui.pages.preview_words import annex_title, annexes_words
from pocplanner_ui.pages.register_parts import button, caption, clear
from pocplanner_ui.said_words import spoken
from pocplanner_ui.widgets.choices import CalmComboBox, CheckDropDown, CheckModel, DropButton
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.text import ErrorLabel, HeadingLabel, HelpLabel, PlainLabel, no_mnemonic
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.exchange.export import Contents
    from pocplanner.model.plan import Plan
    from pocplanner_ui.pages.export_ways import Way

POINT, CAUTION = "•", "⚠"
MOST_LINES = 12
"""Kinds of items up to which each stands on a line of its own."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("export", text)


class Questions(QWidget):
    """What may be chosen for an export; only what the way out asks for is shown."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.option = _box(_tr("Option"))
        self.table = _box(_tr("Table"))
        for key, label in (
            ("register", _tr("Register")),
            ("measures", _tr("Measures")),
            ("schedule", _tr("Schedule")),
        ):
            self.table.addItem(label, key)
        self.addressee = _box(_tr("Addressee"))
        for item in addressees():
            self.addressee.addItem(word(item), item.value)
        self.figure = _box(_tr("Figure"))
        for key, label in (
            ("", _tr("All figures")),
            ("matrix", _tr("5×5 matrix of the register")),
            ("timeline", _tr("Measures against D-day")),
            ("map", _tr("Sketch map of places and routes")),
        ):
            self.figure.addItem(label, key)
        self.annex_model = CheckModel(self)
        self.annex_model.set_items([(annex, f"{annex.letter}  {annex_title(annex)}") for annex in Annex])
        self.annexes = DropButton()
        self.annexes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.drop_down = CheckDropDown(self.annex_model, self)
        self.drop_down.closed.connect(self._annexes_chosen)
        self.annexes.clicked.connect(lambda: self.drop_down.drop(self.annexes))
        self._show_annexes()
        self.map = TickBox(_tr("With a sketch map: it shows the positions of places"))
        self.populations = TickBox(_tr("With numbers of people"))
        self.exact = TickBox(_tr("With exact numbers of people, also under ten: the plan file itself"))
        ticks = {"map": self.map, "populations": self.populations, "exact": self.exact}
        self._rows: dict[str, tuple[QWidget, ...]] = {key: (tick,) for key, tick in ticks.items()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.GAP)
        grid.setColumnStretch(1, 1)
        boxes = {"option": self.option, "table": self.table, "addressee": self.addressee, "figure": self.figure}
        for key, box in boxes.items():
            self._add(grid, key, box.accessibleName(), box)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._add(grid, "annexes", _tr("Annexes"), self.annexes)
        for tick in ticks.values():
            grid.addWidget(tick, grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
            tick.toggled.connect(lambda _: self.changed.emit())

    def _add(self, grid: QGridLayout, key: str, label: str, box: QWidget) -> None:
        name = QLabel(label)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setBuddy(box)
        row = grid.rowCount()
        grid.addWidget(name, row, 0)
        grid.addWidget(box, row, 1)
        self._rows[key] = (name, box)

    def _annexes_chosen(self) -> None:
        self._show_annexes()
        self.changed.emit()

    def _show_annexes(self) -> None:
        words = annexes_words(self._annexes()) if self._annexes() else _tr("No annex")
        self.annexes.setText(no_mnemonic(words))
        self.annexes.setAccessibleName(_tr("Which annexes: {what}").format(what=words))

    def _annexes(self) -> tuple[Annex, ...]:
        return tuple(item for item in self.annex_model.chosen if isinstance(item, Annex))

    def ask(self, way: Way) -> None:
        """Show what *way* asks for."""
        for key, parts in self._rows.items():
            for part in parts:
                part.setVisible(key in way.asks and (key != "option" or self.option.count() > 1))
        self.setVisible(any(not part.isHidden() for parts in self._rows.values() for part in parts))

    def offer_options(self, plan: Plan) -> None:
        """Offer the options of the plan; the chosen one stays chosen, at first it is the recommended one."""
        recommended = plan.decision.recommended_option
        offered: list[tuple[str | None, str]] = [
            (option.id, _tr("Recommended: {option}").format(option=option.title))
            if option.id == recommended
            else (option.id, option.title)
            for option in plan.options
        ]
        offered.append((None, _tr("The plan as declared, without an option")))
        box = self.option
        if offered == [(box.itemData(at), box.itemText(at)) for at in range(box.count())]:
            return
        chosen = box.currentData() if box.count() else recommended
        keys = [key for key, _ in offered]
        before = box.blockSignals(True)
        box.clear()
        for key, label in offered:
            box.addItem(label, key)
        box.setCurrentIndex(keys.index(chosen if chosen in keys else recommended if recommended in keys else None))
        box.blockSignals(before)

    def forget(self) -> None:
        """Another plan is open: its recommended option is chosen next, and nothing more than usual leaves."""
        before = self.blockSignals(True)
        self.option.clear()
        for tick in (self.map, self.populations, self.exact):
            tick.setChecked(False)
        self.annex_model.set_chosen(())
        self._show_annexes()
        self.blockSignals(before)

    def answers(self, way: Way, recommended: str | None) -> Answers:
        """What is chosen; what the way does not ask for is as usual."""
        return Answers(
            option=self.option.currentData() if "option" in way.asks else recommended,
            table=self.table.currentData(),
            addressee=self.addressee.currentData(),
            annexes=self._annexes(),
            figure=self.figure.currentData(),
            map=self.map.isChecked(),
            populations=self.populations.isChecked(),
            exact=self.exact.isChecked(),
        )


def _box(name: str) -> CalmComboBox:
    made = CalmComboBox()
    made.setAccessibleName(name)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


class ExportPanel(QFrame):
    """Title, questions and contents; at the foot, what does not scroll away: saving, its progress, its outcome."""

    save = Signal()
    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = HeadingLabel()
        self.purpose = HelpLabel(size=1.0)
        self.questions = Questions()
        self.waiting = HelpLabel(_tr("Looking at what it holds …"), size=1.0)
        self.problem = _error()
        self.area = ColumnArea()
        self.area.setAccessibleName(_tr("What the file holds"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.column.setContentsMargins(0, 0, theme.GAP, 0)
        self.area.column.setSpacing(theme.TIGHT)
        self._told = QVBoxLayout()
        self._told.setSpacing(2)
        self.area.column.addWidget(self.waiting)
        self.area.column.addWidget(self.problem)
        self.area.column.addLayout(self._told)
        self._sections: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.GAP + 4, theme.ROOM, theme.ROOM)
        column.setSpacing(theme.GAP)
        for part in (self.title, self.purpose, self.questions):
            column.addWidget(part)
        column.addWidget(self.area, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        self.outcome = PlainLabel(selectable=True)
        self.outcome.hide()
        self.failure = _error()
        self.save_button = button(_tr("Save as …"), self.save.emit)
        self.stop_button = button(_tr("Stop"), self.stop.emit, name=_tr("Stop making the file"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(_tr("Progress"))
        theme.set_widths(self.progress, least=80, most=220)
        self.step = HelpLabel()
        self.step.setWordWrap(False)
        line = QHBoxLayout()
        line.setSpacing(theme.GAP)
        line.addWidget(Row(self.save_button, self.stop_button, self.progress, self.step))
        line.addStretch(1)
        foot = QVBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.outcome)
        foot.addWidget(self.failure)
        foot.addLayout(line)
        self.show_progress(None)
        return foot

    # What it would hold

    def show_way(self, way: Way) -> None:
        """Show a way out; what it holds follows."""
        self.title.setText(way.words()[0])
        self.purpose.setText(way.words()[1])
        self.questions.ask(way)

    def wait(self) -> None:
        """Say that what it holds is looked at; what was told of something else goes."""
        self._tell(())
        self.problem.say("")
        self.waiting.show()

    def show_contents(self, contents: Contents) -> None:
        """Say what the file would hold."""
        self.waiting.hide()
        self.problem.say("")
        self._tell(
            (
                (_tr("It holds"), POINT, _items(contents)),
                (_tr("Sensitive in it"), CAUTION, _sensitive(contents)),
                (_tr("Left out"), POINT, tuple(map(spoken, contents.left_out))),
                (_tr("To know"), POINT, tuple(map(spoken, contents.remarks))),
            )
        )

    def show_problem(self, words: str) -> None:
        """Say why there is nothing to save."""
        self.waiting.hide()
        self._tell(())
        self.problem.say(words)

    def _tell(self, sections: tuple[tuple[str, str, tuple[str, ...]], ...]) -> None:
        if sections == self._sections:
            return
        at = self.area.verticalScrollBar().value()
        self._sections = sections
        clear(self._told)
        for heading, sign, lines in sections:
            if lines:
                self._told.addWidget(caption(heading))
                self._told.addLayout(_list(sign, lines))
                self._told.addSpacing(theme.GAP)
        self.area.verticalScrollBar().setValue(at)

    # Saving

    def show_progress(self, step: tuple[int, int] | None, words: str = "") -> None:
        """Show how far the making is; none where nothing is made."""
        busy = step is not None
        if step is not None:
            self.progress.setRange(0, step[1])
            self.progress.setValue(step[0])
        had_focus = self.save_button.hasFocus() or self.stop_button.hasFocus()
        self.step.setText(words)
        for part in (self.stop_button, self.progress, self.step):
            part.setVisible(busy)
        self.save_button.setVisible(not busy)
        if had_focus:
            (self.stop_button if busy else self.save_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Say what became of the last export."""
        self.failure.say("")
        self._say(self.outcome, words)

    def fail(self, words: str) -> None:
        """Say why nothing was written."""
        self.outcome.hide()
        self.failure.say(words)
        self._say(self.failure, words)

    def _say(self, label: PlainLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.Alert))


def _error() -> ErrorLabel:
    made = ErrorLabel()
    theme.set_type(made, 1.0)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _items(contents: Contents) -> tuple[str, ...]:
    """What it holds, each on a line of its own where what follows is still in sight."""
    lines = tuple(spoken(item.line) for item in contents.items)
    return lines if len(lines) <= MOST_LINES else (", ".join(lines),)


def _sensitive(contents: Contents) -> tuple[str, ...]:
    from pocplanner.exchange.export import Sensitive  # with the first contents: the page does not wait for it

    return tuple(word(kind) for kind in Sensitive if kind in contents.sensitive)


def _list(sign: str, lines: Iterable[str]) -> QGridLayout:
    """Lines with a sign before each, which wrap beside it."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.GAP)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(lines):
        grid.addWidget(PlainLabel(sign, wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(line, selectable=True), row, 1)
    return grid
