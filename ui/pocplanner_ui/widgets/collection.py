"""A list of objects: the table with search, add, duplicate and remove, and the form of the chosen object beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pocplanner.model.ids import FieldRef
from pocplanner.model.walk import object_id
from pocplanner.session.commands import AddObject, MoveObject, RemoveObject
from pocplanner.session.copies import copy_object
from pocplanner.session.fields import Shape, field_specs, required_fields
from pocplanner.session.lookup import descend
from pocplanner.session.names import name_of
from pocplanner.session.removal import removal_of
from pocplanner.session.table_text import TableText
from pocplanner.session.tabular_keys import WHO
from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, RowFilter, TupleTableModel
from pocplanner_ui.widgets.binding import PlanBinding
from pocplanner_ui.widgets.form import Form
from pocplanner_ui.widgets.formatting import kind_word, word
from pocplanner_ui.widgets.paste_into import IntoList
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.side_by_side import SideBySide
from pocplanner_ui.widgets.table_paste import PastePanel
from pocplanner_ui.widgets.table_sort import SortKeys
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, plain_tip
from pocplanner_ui.widgets.values_table import RowsView, column_of, columns_of, whole_column_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from pocplanner.model.base import Value
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge


_NOT_IN_A_CELL = {Shape.VALUE, Shape.VALUES, Shape.FIELD_REF, Shape.OTHER}
SEARCH_FROM = 6
"""More objects than this get a line to search in."""


def get_list(bridge: SessionBridge, ref: FieldRef) -> tuple[Value, ...]:
    """A list of objects of the plan."""
    if ref.object == bridge.plan.id:  # without the index, which would have to be made for each edit
        return cast("tuple[Value, ...]", descend(bridge.plan, ref.field))
    found = bridge.objects.get(ref.object)
    return cast("tuple[Value, ...]", descend(found.object, ref.field)) if found is not None else ()


class CollectionEditor(QWidget):
    """Edits a list of objects of the plan.

    ``field`` is the list, for example ``situation.places``, as a field of the plan or of *owner*. ``columns`` are field
    names or ready columns. ``fields`` chooses the fields of the form. With ``beside=False`` the form stands below.
    """

    selected = Signal(str)
    """Id of the chosen object; empty for none."""

    def __init__(
        self,
        bridge: SessionBridge,
        model: type[Value],
        field: str,
        *,
        columns: Sequence[str | Column[Value]] = (),
        fields: Sequence[str] | None = None,
        beside: bool = True,
        noun: str = "",
        ordered: bool = False,
        owner: str | None = None,
        pastes: bool = False,
        matched: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """*noun* is the translated word for one object; *ordered* adds buttons to move objects up and down.

        With *pastes*, rows of a spreadsheet can be pasted into the list; *matched* says by what, where not by name.
        """
        super().__init__(parent)
        self.bridge = bridge
        self.model = model
        self.field = field
        self.owner = owner
        self.noun = noun or kind_word(str(model.model_fields["kind"].default))
        self._ordered = ordered
        self._beside = beside
        self._copied = self._copied_columns(columns)
        self.rows: TupleTableModel[Value] = TupleTableModel(self._columns(columns), parent=self)
        self.proxy: RowFilter[Value] = RowFilter(self.rows, self)
        self.binding = PlanBinding(bridge, model, "", parent=self)
        self.form = Form(self.binding, fields=fields)
        self.paste_panel: PastePanel | None = None
        if pastes:
            order = [item if isinstance(item, str) else WHO.name for item in columns]
            self.paste_panel = PastePanel(bridge, IntoList(bridge, model, lambda: self.owner_ref, order, matched))
        self._build()
        bridge.plan_changed.connect(self._on_changed)
        bridge.session_replaced.connect(self.refresh)
        self.refresh()

    # Making

    def _name(self, identifier: str) -> str:
        found = self.bridge.objects.get(identifier)
        return identifier if found is None else name_of(found.object, self.bridge.plan, word)

    def _columns(self, wanted: Sequence[str | Column[Value]]) -> tuple[Column[Value], ...]:
        specs = {spec.name: spec for spec in field_specs(self.model)}
        made = [column_of(self.model, specs[item], self._name) if isinstance(item, str) else item for item in wanted]
        return tuple(made) or columns_of(self.model, self._name)

    def _copied_columns(self, wanted: Sequence[str | Column[Value]]) -> tuple[Column[Value], ...]:
        """The columns of a copy: those that are shown, with texts whole, then every other field that fits a cell."""
        specs = {spec.name: spec for spec in field_specs(self.model)}
        shown = [item for item in wanted if not isinstance(item, str) or item in specs]
        rest = [name for name, spec in specs.items() if spec.shape not in _NOT_IN_A_CELL and name not in shown]
        return tuple(
            whole_column_of(self.model, specs[item], self._name) if isinstance(item, str) else item
            for item in (*shown, *rest)
        )

    def _copied_table(self, indexes: list[QModelIndex]) -> TableText:
        rows = [row for index in indexes if (row := self.proxy.row_value(index)) is not None]
        headings = tuple(column.title for column in self._copied)
        return TableText(headings, tuple(tuple(column.text(row) for column in self._copied) for row in rows))

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setTextMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search in the list"))
        self.search.textChanged.connect(self.proxy.set_text)
        self.view = RowsView(fits=not self._beside)
        self.view.setModel(self.proxy)
        self.view.copying.table_of = self._copied_table
        self.view.setAccessibleName(self.noun)
        self.view.setSortingEnabled(not self._ordered)
        if not self._ordered:
            # Until somebody sorts, the order is that of the plan.
            self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            SortKeys(self.view, self.view.copying)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.view.on_open = lambda: self.form.setFocus()
        self.view.on_remove = self.remove
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._chosen_changed())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.add_button = QPushButton(self.tr("Add …"))
        self.copy_button = QPushButton(self.tr("Duplicate"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.up_button = QPushButton(self.tr("Up"))
        self.down_button = QPushButton(self.tr("Down"))
        self.paste_button = QPushButton(self.tr("Paste …"))
        self.add_button.clicked.connect(self.add)
        self.copy_button.clicked.connect(self.duplicate)
        self.remove_button.clicked.connect(self.remove)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        for button in self._buttons():
            button.setAccessibleName(f"{self.noun}: {button.text()}")
        self._lay_out()

    def _buttons(self) -> tuple[QPushButton, ...]:
        moving = (self.up_button, self.down_button) if self._ordered else ()
        return (self.add_button, self.copy_button, self.remove_button, *moving)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.GAP if self._beside else 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.TIGHT)
        for button in self._buttons():
            buttons.addWidget(button)
        if self.paste_panel is not None:
            buttons.addWidget(self.paste_button)
        for unused in (self.up_button, self.down_button, self.paste_button):
            if buttons.indexOf(unused) < 0:
                # Without a parent it would outlive the list.
                unused.setParent(self)
                unused.hide()
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.empty = HelpLabel(self.tr("Nothing is listed yet."), size=1.0)
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.insertWidget(column.indexOf(self.view), self.empty)
        # Without it, an empty list would set its words in the middle and its button at the foot.
        self._filler = QWidget()
        column.addWidget(self._filler, 1 if self._beside else 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.detail = self._detail()
        if self._beside:
            self.splitter = SideBySide()
            self.splitter.addWidget(left)
            self.splitter.addWidget(self.detail)
            self.splitter.setSizes([430, 640])
            self.splitter.setStretchFactor(0, 2)
            self.splitter.setStretchFactor(1, 3)
            theme.set_widths(left, least=268)
            theme.set_widths(self.detail, least=330)
            outer.addWidget(self.splitter)
        else:
            outer.setSpacing(theme.GAP)
            outer.addWidget(left)
            outer.addWidget(self.detail)
        if self.paste_panel is not None:
            outer.setSpacing(theme.GAP)
            outer.addWidget(self.paste_panel)
            self._make_paste(left, self.paste_panel)

    def _make_paste(self, area: QWidget, panel: PastePanel) -> None:
        self.paste_button.setAccessibleName(self.tr("{noun}: paste rows from a spreadsheet").format(noun=self.noun))
        self.paste_button.setToolTip(plain_tip(self.tr("Paste rows from a spreadsheet (Ctrl+V)")))
        self.paste_button.clicked.connect(lambda _=False: panel.paste())
        self.view.addAction(panel.paste_action(area))
        panel.closed.connect(lambda: (self.view if self.rows.rows else self.add_button).setFocus())

    def _detail(self) -> QWidget:
        self.title = HeadingLabel("")
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addWidget(self.title)
        column.addWidget(self.form)
        if self._beside:
            column.setContentsMargins(theme.ROOM, 0, theme.GAP, theme.ROOM)
            return ColumnArea(column)
        column.setContentsMargins(theme.ROOM, theme.TIGHT, 0, 0)
        inside = QWidget()
        inside.setLayout(column)
        return inside

    # Showing

    @property
    def owner_ref(self) -> FieldRef:
        """Where the list is."""
        return FieldRef(object=self.owner or self.bridge.plan.id, field=self.field)

    def choose_owner(self, owner: str | None) -> None:
        """Show the list of another object; none for the plan."""
        if owner != self.owner:
            self.owner = owner
            self.refresh()

    def _on_changed(self, change: ChangeSet) -> None:
        rows = get_list(self.bridge, self.owner_ref)
        if rows != self.rows.rows:
            self.refresh()
        else:
            # Other objects stand in columns by name.
            self.view.viewport().update()
        if change.structural or change.touches(self.current_id):
            self._chosen_changed()

    def refresh(self) -> None:
        """Show the list as it is now, with the same object chosen where it is still there."""
        chosen = self.current_id
        self.rows.set_rows(get_list(self.bridge, self.owner_ref))
        if not self.choose(chosen):
            self.choose(object_id(self.rows.rows[0]) if self.rows.rows else "")
        self.view.fit()
        self._chosen_changed()

    @property
    def current_id(self) -> str:
        """Id of the chosen object; empty for none."""
        row = self.proxy.row_value(self.view.currentIndex())
        return "" if row is None else object_id(row)

    def choose(self, identifier: str) -> bool:
        """Choose an object; whether it is in the list and not filtered out."""
        for row, item in enumerate(self.rows.rows):
            if identifier and object_id(item) == identifier:
                shown = self.proxy.mapFromSource(self.rows.index(row, 0))
                if shown.isValid():
                    self.view.setCurrentIndex(shown)
                    return True
        return False

    def _chosen_changed(self) -> None:
        identifier = self.current_id
        there = bool(identifier)
        if identifier != self.binding.object_id:
            self.form.flush()
            self.binding.choose(identifier)
            self.selected.emit(identifier)
        chosen = self.proxy.row_value(self.view.currentIndex())
        self.title.setText(name_of(chosen, self.bridge.plan, word) if chosen is not None else "")
        self.detail.setVisible(there)
        self.view.setVisible(bool(self.rows.rows))
        self.search.setVisible(len(self.rows.rows) > (SEARCH_FROM if self._beside else 2 * SEARCH_FROM))
        self.empty.setVisible(not self.rows.rows)
        self._filler.setVisible(self._beside and not self.rows.rows)
        for button in self._buttons()[1:]:
            button.setVisible(bool(self.rows.rows))
        self._enable()

    def _enable(self) -> None:
        for button in self._buttons()[1:]:
            button.setEnabled(bool(self.current_id) and not self.view.several_chosen)

    def show_ref(self, ref: FieldRef) -> bool:
        """Choose the object of *ref* and put the focus on the field; whether it is in this list."""
        owner = self.owner_ref
        if ref == owner or (ref.object == owner.object and ref.field == owner.field):
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if ref.object not in {object_id(item) for item in self.rows.rows}:
            return False
        self.search.clear()
        self.choose(ref.object)
        return self.form.focus_field(ref.field) or True

    # Editing

    def add(self) -> None:
        """Ask for what a new object needs, add it and choose it."""
        needed = [spec.name for spec in required_fields(self.model)]
        values: dict[str, object] = {"id": self.bridge.new_id()}
        if needed:
            from pocplanner_ui.dialogs.value_dialog import ask_value

            title = self.tr("New: {noun}").format(noun=self.noun)
            new = ask_value(self.bridge, self.model, values, title, self, fields=needed)
        else:
            new = self.model.model_validate(values)
        if new is not None and self.bridge.try_apply(AddObject(self.owner_ref, new)):
            self.search.clear()
            self.choose(object_id(new))
            self.form.setFocus()

    def duplicate(self) -> None:
        """Add a copy of the chosen object and choose it."""
        found = self.bridge.objects.get(self.current_id)
        if found is None:
            return
        copy = copy_object(found.object, self.bridge.new_id, self.tr("{name} (copy)"))
        if self.bridge.try_apply(AddObject(self.owner_ref, copy, self._position(self.current_id) + 1)):
            self.choose(object_id(copy))

    def remove(self) -> None:
        """Remove the chosen object; where others refer to it, say which and ask."""
        identifier = self.current_id
        if not identifier or self.view.several_chosen:
            return
        removal = removal_of(self.bridge.plan, identifier)
        if removal.uses and not removal.refused_by:
            name = name_of(self.bridge.objects[identifier].object, self.bridge.plan, word)
            details = self.tr("It is used by: {uses}.").format(uses=", ".join(removal.use_words))
            if removal.also:
                details += " " + self.tr("Also removed: {names}.").format(names=", ".join(removal.also))
            question = self.tr("Remove “{name}” and these uses of it?").format(name=name)
            if not self.bridge.asker.confirm(question, details, self.tr("Remove")):
                return
        self.bridge.try_apply(RemoveObject(identifier, cascade=True))

    def _position(self, identifier: str) -> int:
        return next(row for row, item in enumerate(self.rows.rows) if object_id(item) == identifier)

    def _move(self, step: int) -> None:
        identifier = self.current_id
        to = self._position(identifier) + step
        if 0 <= to < len(self.rows.rows) and self.bridge.try_apply(MoveObject(identifier, to)):
            self.choose(identifier)
