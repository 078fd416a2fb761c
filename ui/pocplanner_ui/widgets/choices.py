"""Editors in which one chooses: from a list of words, from the objects of the plan, one or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from pocplanner.model.vocab import Answer
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.answer import AnswerControl
from pocplanner_ui.widgets.editors import FieldEditor
from pocplanner_ui.widgets.text import no_mnemonic, plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QWheelEvent

    from pocplanner.session.fields import FieldSpec


Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
FILTER_FROM = 12
"""From this many entries a drop-down list has a line to search in."""


class CalmComboBox(QComboBox):
    """A combo box that the mouse wheel does not change while one scrolls past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(18)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(FieldEditor):
    """One of several: a word of a list, or an object of the plan. Optional fields begin with their empty word."""

    def __init__(
        self, spec: FieldSpec, choices: Callable[[], list[tuple[object, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self._choices = choices
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.box = CalmComboBox()
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.set_widths(self.box, most=420)
        self.box.activated.connect(lambda _: self.edited.emit(False))
        self.setFocusProxy(self.box)
        row.addWidget(self.box, 1)
        row.addStretch(0)
        self._items: list[tuple[object, str]] = []
        self.refresh_choices()

    @override
    def refresh_choices(self) -> None:
        items = self._choices()
        if self.spec.optional:
            items = [(None, formatting.empty_word(self.spec)), *items]
        if items == self._items:
            return
        shown = self._chosen()
        self._items = items
        self.box.clear()
        self.box.addItems([label for _, label in items])
        self._select(shown)

    def _chosen(self) -> object:
        position = self.box.currentIndex()
        return self._items[position][0] if 0 <= position < len(self._items) else None

    def _select(self, value: object) -> None:
        known = [key for key, _ in self._items]
        self.box.setCurrentIndex(known.index(value) if value in known else -1)
        if self.box.currentIndex() < 0:
            self.box.setPlaceholderText(self.tr("Choose …"))

    @override
    def show_value(self, value: object) -> None:
        self._select(value)

    @override
    def value(self) -> object:
        if self.box.currentIndex() < 0:
            raise ValueError(self.tr("Choose one."))
        return self._chosen()

    @override
    def name_for_readers(self, name: str) -> None:
        self.box.setAccessibleName(name)


class AnswerEditor(FieldEditor):
    """Yes, No or Unknown."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.control = AnswerControl()
        self.control.answered.connect(lambda _: self.edited.emit(False))
        self.setFocusProxy(self.control)
        row.addWidget(self.control)

    @override
    def show_value(self, value: object) -> None:
        self.control.show_answer(value if isinstance(value, Answer) else Answer.UNKNOWN)

    @override
    def value(self) -> object:
        return self.control.answer

    @override
    def name_for_readers(self, name: str) -> None:
        self.control.name_for_readers(name)


class CheckModel(QAbstractListModel):
    """Choices with a tick each."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[tuple[object, str]] = []
        self._chosen: list[object] = []

    def set_items(self, items: list[tuple[object, str]]) -> None:
        """Offer other choices; ticks on what is no longer offered stay until they are changed."""
        if items == self._items:
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    @property
    def chosen(self) -> tuple[object, ...]:
        """The ticked choices, in the order of the list."""
        order = {key: position for position, (key, _) in enumerate(self._items)}
        return tuple(sorted(self._chosen, key=lambda key: order.get(key, len(order))))

    def set_chosen(self, chosen: tuple[object, ...]) -> None:
        """Tick these and no others."""
        self._chosen = list(chosen)
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1), [Role.CheckStateRole])

    def label_of(self, key: object) -> str:
        """The label of a choice."""
        return next((label for known, label in self._items if known == key), str(key))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        key, label = self._items[index.row()]
        if role == Role.DisplayRole:
            return label
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if key in self._chosen else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or not index.isValid():
            return False
        key = self._items[index.row()][0]
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        if on and key not in self._chosen:
            self._chosen.append(key)
        elif not on and key in self._chosen:
            self._chosen.remove(key)
        self.dataChanged.emit(index, index, [Role.CheckStateRole])
        self.ticked.emit()
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        base = super().flags(index)
        return base | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else base


class _TickList(QListView):
    """A list in which a click anywhere on a line, or Space, changes its tick."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    def toggle(self, index: QModelIndex) -> None:
        """Change the tick of a line."""
        on = Qt.CheckState(index.data(Role.CheckStateRole)) is Qt.CheckState.Checked
        states = Qt.CheckState
        self.model().setData(index, (states.Unchecked if on else states.Checked).value, Role.CheckStateRole)


class CheckDropDown(QFrame):
    """The list that drops down; closes with Escape or a click elsewhere."""

    closed = Signal()

    def __init__(self, model: CheckModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.TIGHT, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        self.search = QLineEdit()
        self.search.setTextMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in the list"))
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setSourceModel(model)
        self.search.textChanged.connect(self._proxy.setFilterFixedString)
        self.list = _TickList()
        self.list.setModel(self._proxy)
        self.list.setAccessibleName(self.tr("Choices"))
        column.addWidget(self.search)
        column.addWidget(self.list)

    def drop(self, below: QWidget) -> None:
        """Show the list under *below*, or above it where there is no room."""
        count = self._proxy.sourceModel().rowCount()
        self.search.setVisible(count >= FILTER_FROM)
        self.search.clear()
        height = min(count, 12) * (self.fontMetrics().height() + theme.GAP) + 2 * theme.ROOM
        height += self.search.sizeHint().height() if count >= FILTER_FROM else 0
        self.resize(max(below.width(), theme.px(260)), height)
        corner = below.mapToGlobal(QPoint(0, below.height()))
        screen = below.screen().availableGeometry()
        if corner.y() + height > screen.bottom():
            corner = below.mapToGlobal(QPoint(0, -height))
        self.move(min(corner.x(), screen.right() - self.width()), max(corner.y(), screen.top()))
        self.show()
        self.list.setFocus()
        self.list.setCurrentIndex(self._proxy.index(0, 0))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.closed.emit()
        super().hideEvent(event)


class DropButton(QPushButton):
    """A button that looks like a closed combo box, with what is chosen as its text."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        option.initFrom(self)
        option.editable = False
        style = self.style()
        complex_control, sub = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(complex_control, option, sub, self).width() - theme.GAP
        shown = self.fontMetrics().elidedText(self.text().replace("&&", "&"), Qt.TextElideMode.ElideRight, room)
        option.currentText = shown
        painter = QStylePainter(self)
        painter.drawComplexControl(complex_control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), QComboBox().sizeHint().height())


class SeveralEditor(FieldEditor):
    """Several of a list of words or of the objects of the plan: a button with a summary and a list with ticks."""

    def __init__(
        self, spec: FieldSpec, choices: Callable[[], list[tuple[object, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self._choices = choices
        self._before: tuple[object, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.model = CheckModel(self)
        self.button = DropButton()
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.set_widths(self.button, least=120)
        self.button.clicked.connect(self.open)
        self.setFocusProxy(self.button)
        row.addWidget(self.button)
        self.drop_down = CheckDropDown(self.model, self)
        self.drop_down.closed.connect(self._take)
        self._name = ""
        self.refresh_choices()

    def open(self) -> None:
        """Let the list drop down."""
        self.refresh_choices()
        self._before = self.model.chosen
        self.drop_down.drop(self.button)

    def _take(self) -> None:
        self._summarise()
        if self.model.chosen != self._before:
            self._before = self.model.chosen
            self.edited.emit(False)

    @override
    def refresh_choices(self) -> None:
        self.model.set_items(self._choices())
        self._summarise()

    def _summarise(self) -> None:
        names = [self.model.label_of(key) for key in self.model.chosen]
        text = ", ".join(names) or (
            self.tr("None chosen") if self.model.rowCount() else self.tr("Nothing to choose yet")
        )
        self.button.setText(no_mnemonic(text))
        self.button.setToolTip(plain_tip("\n".join(names)))
        self.button.setAccessibleName(f"{self._name}: {text}")

    @override
    def show_value(self, value: object) -> None:
        self.model.set_chosen(value if isinstance(value, tuple) else ())
        self._before = self.model.chosen
        self._summarise()

    @override
    def value(self) -> object:
        return self.model.chosen

    @override
    def name_for_readers(self, name: str) -> None:
        self._name = name
        self._summarise()


def words_of(spec: FieldSpec) -> list[tuple[object, str]]:
    """The words of a list as choices."""
    assert spec.words is not None, "only choices have words"
    members: list[StrEnum] = list(spec.words)
    return [(member, formatting.word(member)) for member in members]
