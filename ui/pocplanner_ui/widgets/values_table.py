"""A list of values inside an object as a small table with add, edit and remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pocplanner.errors import CommandError
from pocplanner.session.commands import AddObject, RemoveObject
from pocplanner.session.fields import FieldSpec, Shape, field_specs
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets import formatting
from pocplanner_ui.widgets.binding import Binding, refusal_words
from pocplanner_ui.widgets.editors import FieldEditor
from pocplanner_ui.widgets.labels import column_label_of, label_of
from pocplanner_ui.widgets.table_copy import TableCopy
from pocplanner_ui.widgets.text import ErrorLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from pocplanner.model.base import Value

MOST_COLUMNS = 5
MOST_ROWS_SHOWN = 6
LEAST_COLUMN = 48
FIRST_SHARE = 1.8
_LONG = {Shape.OTHER, Shape.VALUE, Shape.FIELD_REF}


class RowsView(QTableView):
    """A table of whole rows, as tall as its rows where *fits* is given; Enter edits, Delete removes."""

    def __init__(self, *, fits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits = fits
        self.on_open: Callable[[], None] = lambda: None
        self.on_remove: Callable[[], None] = lambda: None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(lambda _: self.on_open())
        self.copying = TableCopy(self)
        theme.follow(self, RowsView._measure)

    @property
    def several_chosen(self) -> bool:
        """Whether more than one row is chosen, to be copied; what acts on one row waits until one is chosen."""
        return len(self.selectionModel().selectedRows()) > 1

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GAP)
        if self.model() is not None:
            self.fit()

    def fit(self) -> None:
        """Share the width among the columns, and make the table as tall as its rows where that was asked for."""
        self._share_width()
        if self._fits:
            rows = min(max(self.model().rowCount(), 1), MOST_ROWS_SHOWN)
            row_height = self.verticalHeader().defaultSectionSize()
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row_height + 4)

    def _share_width(self) -> None:
        """Give each column what it needs; where that is too much, the widest ones give way."""
        header = self.horizontalHeader()
        wanted = [max(self.sizeHintForColumn(n), header.sectionSizeHint(n)) + theme.GAP for n in range(header.count())]
        room = self.viewport().width()
        limit = max(wanted, default=0)
        # The first column says what the row is; it may be wider than the others.
        limits = [FIRST_SHARE] + [1.0] * (len(wanted) - 1)
        while limit > LEAST_COLUMN and sum(min(w, limit * f) for w, f in zip(wanted, limits, strict=False)) > room:
            limit -= theme.TIGHT
        for column, (width, share) in enumerate(zip(wanted, limits, strict=False)):
            header.resizeSection(column, round(min(width, limit * share)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_width()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.on_open()
        elif event.key() == Qt.Key.Key_Delete:
            self.on_remove()
        else:
            super().keyPressEvent(event)


def columns_of(model: type[Value], name: formatting.NameOf) -> tuple[Column[Value], ...]:
    """Columns for the fields of *model* that can be read at a glance."""
    specs = [spec for spec in field_specs(model) if spec.shape not in _LONG and spec.name != "note"]
    return tuple(column_of(model, spec, name) for spec in specs[:MOST_COLUMNS])


def column_of(model: type[Value], spec: FieldSpec, name: formatting.NameOf) -> Column[Value]:
    """The column of one field."""
    numeric = spec.shape in {Shape.WHOLE, Shape.NUMBER}

    def text(row: Value) -> str:
        return formatting.field_text(spec, getattr(row, spec.name), name)

    def key(row: Value) -> object:
        value = getattr(row, spec.name)
        return (value is not None, value or 0)

    return Column(column_label_of(model, spec), text, key if numeric else None, numeric=numeric)


def whole_column_of(model: type[Value], spec: FieldSpec, name: formatting.NameOf) -> Column[Value]:
    """The column of one field in a copy: its full label, and nothing of its text left out."""
    return Column(label_of(model, spec), lambda row: formatting.whole_text(spec, getattr(row, spec.name), name))


class ValuesEditor(FieldEditor):
    """The table with its buttons; each change goes out at once as one command."""

    def __init__(self, binding: Binding, spec: FieldSpec, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert spec.model is not None, "a list of values has a class"
        self._binding, self.spec, self._path, self._model = binding, spec, path, spec.model
        self._has_ids = "id" in spec.model.model_fields
        self._name = ""
        self.rows: TupleTableModel[Value] = TupleTableModel(columns_of(spec.model, binding.name), parent=self)
        self.view = RowsView(fits=True)
        self.view.setModel(self.rows)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.view.on_open = self.edit
        self.view.on_remove = self.remove
        self.add_button = QPushButton(self.tr("Add …"))
        self.edit_button = QPushButton(self.tr("Edit …"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.error = ErrorLabel()
        self._lay_out()
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.remove_button.clicked.connect(self.remove)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.setFocusProxy(self.add_button)
        self._enable()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.view)
        row = QHBoxLayout()
        for button in (self.add_button, self.edit_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.error)

    @override
    def show_value(self, value: object) -> None:
        self.rows.set_rows(cast("tuple[Value, ...]", value) if isinstance(value, tuple) else ())
        self.view.setVisible(bool(self.rows.rows))
        self.view.fit()
        self._enable()

    @override
    def value(self) -> object:
        return self.rows.rows

    @override
    def refresh_choices(self) -> None:
        # Names of the objects that rows point at may have changed.
        self.view.viewport().update()

    @override
    def name_for_readers(self, name: str) -> None:
        self._name = name
        self.view.setAccessibleName(name)
        for button in (self.add_button, self.edit_button, self.remove_button):
            button.setAccessibleName(f"{name}: {button.text()}")

    @property
    def _chosen(self) -> int:
        """The row to edit or remove; none while several are chosen to be copied."""
        index: QModelIndex = self.view.currentIndex()
        return index.row() if index.isValid() and not self.view.several_chosen else -1

    def _enable(self) -> None:
        there = 0 <= self._chosen < len(self.rows.rows)
        self.edit_button.setVisible(bool(self.rows.rows))
        self.remove_button.setVisible(bool(self.rows.rows))
        self.edit_button.setEnabled(there)
        self.remove_button.setEnabled(there)

    def add(self) -> None:
        """Ask for a new value and add it."""
        new = self._ask({"id": self._binding.bridge.new_id()} if self._has_ids else {})
        if new is None:
            return
        ref = self._binding.ref(self._path)
        if self._has_ids and ref is not None:
            self._try(lambda: self._binding.bridge.apply(AddObject(ref, new)))
        else:
            self._try(lambda: self._binding.set(self._path, (*self.rows.rows, new)))
        self._show_again()

    def edit(self) -> None:
        """Ask for another form of the chosen value."""
        at = self._chosen
        if not 0 <= at < len(self.rows.rows):
            return
        old = self.rows.rows[at]
        new = self._ask(dict(old.__dict__))
        if new is not None and new != old:
            rows = self.rows.rows
            self._try(lambda: self._binding.set(self._path, (*rows[:at], new, *rows[at + 1 :])))
            self._show_again()

    def remove(self) -> None:
        """Remove the chosen value."""
        at = self._chosen
        if not 0 <= at < len(self.rows.rows):
            return
        rows = self.rows.rows
        if self._has_ids and self._binding.ref(self._path) is not None:
            self._try(lambda: self._binding.bridge.apply(RemoveObject(str(getattr(rows[at], "id")))))  # noqa: B009
        else:
            self._try(lambda: self._binding.set(self._path, (*rows[:at], *rows[at + 1 :])))
        self._show_again()

    def _show_again(self) -> None:
        self.show_value(self._binding.get(self._path))

    def _try(self, run: Callable[[], object]) -> None:
        try:
            run()
        except CommandError as refused:
            self.error.say(refusal_words(refused))
        else:
            self.error.say("")

    def _ask(self, values: dict[str, object]) -> Value | None:
        from pocplanner_ui.dialogs.value_dialog import ask_value

        return ask_value(self._binding.bridge, self._model, values, self._name, self)
