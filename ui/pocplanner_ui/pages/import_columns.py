"""Where the parts of a file go, and which field of the plan each of its columns holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.language import number
from pocplanner_ui.pages.import_draft import columns_of, title_of
from pocplanner_ui.widgets.choices import CalmComboBox
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import CautionLabel, HeadingLabel, PlainLabel
from pocplanner_ui.widgets.tick_box import TickBox
from pocplanner_ui.widgets.values_table import RowsView

if TYPE_CHECKING:
    from pocplanner.session.import_lists import TableImport
    from pocplanner_ui.pages.import_draft import Column as FileColumn
    from pocplanner_ui.pages.import_draft import ImportDraft


def _tr(text: str) -> str:
    return QCoreApplication.translate("import", text)


class ImportColumns(QWidget):
    """Shows a draft and changes it; who holds the draft asks the core again."""

    changed = Signal()
    """A person said something else about the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: ImportDraft | None = None
        self.parts: TupleTableModel[int] = TupleTableModel(
            (
                Column(_tr("In the file"), lambda at: self._of(at)[0]),
                Column(_tr("Rows"), lambda at: self._of(at)[1], numeric=True),
                Column(_tr("Goes into"), lambda at: self._of(at)[2]),
            ),
            parent=self,
        )
        self.columns: TupleTableModel[FileColumn] = TupleTableModel(
            (
                Column(_tr("Column of the file"), lambda column: column.title),
                Column(_tr("Holds, for example"), lambda column: column.samples),
                Column(_tr("Field of the plan"), self._field_words),
            ),
            parent=self,
        )
        self._make()
        self._lay_out()

    def _make(self) -> None:
        self.heading = HeadingLabel(_tr("What goes where"))
        self.parts_view = RowsView(fits=True)
        self.parts_view.setModel(self.parts)
        self.parts_view.setAccessibleName(_tr("Parts of the file"))
        self.parts_view.on_open = lambda: self.into_box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.parts_view.selectionModel().currentRowChanged.connect(lambda *_: self._show_part())
        self.into_label = PlainLabel("", wrap=False)
        self.into_box = CalmComboBox()
        self.into_box.activated.connect(lambda _: self._send())
        self.has_headings = TickBox(_tr("The first row holds headings"))
        self.has_headings.clicked.connect(lambda _=False: self._say_headings())
        self.columns_view = RowsView()
        self.columns_view.setModel(self.columns)
        self.columns_view.setAccessibleName(_tr("Columns of the file"))
        self.columns_view.setMinimumHeight(theme.px(130))
        self.columns_view.on_open = lambda: self.field_box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.columns_view.selectionModel().currentRowChanged.connect(lambda *_: self._show_field())
        self.field_label = PlainLabel("", wrap=False)
        self.field_box = CalmComboBox()
        self.field_box.activated.connect(lambda _: self._fill())
        self.missing = CautionLabel("")
        self.decimal_comma = TickBox(_tr("Commas in numbers are decimal commas: 12,5 is twelve and a half"))
        self.decimal_comma.clicked.connect(lambda _=False: self._say())
        self.add_ends = TickBox(_tr("Add a place at each end of a line where there is none"))
        self.add_ends.clicked.connect(lambda _=False: self._say())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.heading)
        column.addWidget(self.parts_view)
        column.addWidget(self._pair(self.into_label, self.into_box))
        column.addWidget(self.has_headings)
        column.addWidget(self.columns_view, 1)
        column.addWidget(self._pair(self.field_label, self.field_box))
        column.addWidget(self.missing)
        column.addWidget(self.decimal_comma)
        column.addWidget(self.add_ends)

    @staticmethod
    def _pair(label: QLabel, box: CalmComboBox) -> Row:
        row = Row(label)
        row.add(box, stretch=True, least=200)
        return row

    # Showing

    def show_draft(self, draft: ImportDraft) -> None:
        """Show what was said so far."""
        anew = draft is not self._draft
        self._draft = draft
        if anew:
            self.parts.set_rows(())
        self.parts.set_rows(tuple(range(len(draft.parts))))
        self.parts_view.setVisible(len(draft.parts) > 1)
        self.parts_view.fit()
        if draft.parts and not self.parts_view.currentIndex().isValid():
            self.parts_view.setCurrentIndex(self.parts.index(0, 0))
        self.decimal_comma.setChecked(draft.decimal_comma)
        self.decimal_comma.setVisible(bool(draft.parts))
        self.add_ends.setChecked(draft.add_ends)
        self.add_ends.setVisible(draft.has_lines)
        self._show_part()

    @property
    def at(self) -> int:
        """The part that is shown; -1 where the file has none."""
        index = self.parts_view.currentIndex()
        return index.row() if index.isValid() else -1

    @property
    def item(self) -> TableImport | None:
        """The columns that are shown."""
        return None if self._draft is None or self.at < 0 else self._draft.item_of(self.at)

    def _of(self, at: int) -> tuple[str, str, str]:
        assert self._draft is not None, "rows are shown with a draft"
        part, into = self._draft.parts[at], self._draft.goes_into(at)
        return part.title, number(part.rows), title_of(into) if into is not None else _tr("Not taken over")

    def _show_part(self) -> None:
        draft, at = self._draft, self.at
        shown = draft is not None and at >= 0
        for widget in (self.into_label, self.into_box):
            widget.setVisible(shown)
        if draft is None or at < 0:
            self._show_columns()
            return
        words = _tr("“{part}” goes into") if len(draft.parts) > 1 else _tr("{part} goes into")
        self.into_label.setText(words.format(part=draft.parts[at].title))
        self.into_box.setAccessibleName(self.into_label.text())
        into = draft.goes_into(at)
        with QSignalBlocker(self.into_box):
            self.into_box.clear()
            self.into_box.addItem(_tr("Not taken over"), None)
            for each in draft.choices_of(at):
                self.into_box.addItem(title_of(each), each.name)
            self.into_box.setCurrentIndex(max(0, self.into_box.findData(into.name if into is not None else None)))
        item = self.item
        self.has_headings.setVisible(item is not None and not draft.parts[at].goes)
        self.has_headings.setChecked(item is not None and item.matching.has_headings)
        self._show_columns()

    def _show_columns(self) -> None:
        item, kept = self.item, self.columns_view.currentIndex().row()
        for widget in (self.columns_view, self.field_label, self.field_box):
            widget.setVisible(item is not None)
        self.columns.set_rows(columns_of(item) if item is not None else ())
        self.columns_view.fit()
        if self.columns.rows:
            row = min(max(kept, 0), len(self.columns.rows) - 1)
            self.columns_view.setCurrentIndex(self.columns.index(row, 0))
        missing = item.missing if item is not None else ()
        fields = ", ".join(_tr("“{field}”").format(field=target.label) for target in missing)
        self.missing.setText(
            _tr("No column holds {fields}. Without it nothing new can be added.").format(fields=fields)
            if missing
            else ""
        )
        self.missing.setVisible(bool(missing))
        self._show_field()

    def _field_words(self, column: FileColumn) -> str:
        item = self.item
        targets = item.into.targets if item is not None else ()
        return next((target.label for target in targets if target.path == column.path), _tr("Not taken over"))

    def _show_field(self) -> None:
        row, item = self.columns_view.currentIndex().row(), self.item
        if item is None or not 0 <= row < len(self.columns.rows):
            return
        column = self.columns.rows[row]
        self.field_label.setText(_tr("“{column}” holds").format(column=column.title[:40]))
        self.field_box.setAccessibleName(self.field_label.text())
        with QSignalBlocker(self.field_box):
            self.field_box.clear()
            self.field_box.addItem(_tr("Not taken over"), None)
            for target in item.into.targets:
                self.field_box.addItem(target.label, target.path)
            self.field_box.setCurrentIndex(max(0, self.field_box.findData(column.path)))

    # Saying something else

    def _send(self) -> None:
        assert self._draft is not None, "there is a box only with a draft"
        name = self.into_box.currentData()
        into = next((each for each in self._draft.choices_of(self.at) if each.name == name), None)
        self._draft.send(self.at, into)
        self.changed.emit()

    def _say_headings(self) -> None:
        assert self._draft is not None, "there is a box only with a draft"
        self._draft.say_headings(self.at, has_headings=self.has_headings.isChecked())
        self.changed.emit()

    def _fill(self) -> None:
        item = self.item
        assert self._draft is not None, "there is a box only with a draft"
        assert item is not None, "there is a box only with columns"
        path = self.field_box.currentData()
        column = self.columns.rows[self.columns_view.currentIndex().row()]
        self._draft.fill(self.at, item, column.at, None if path is None else str(path))
        self.changed.emit()

    def _say(self) -> None:
        assert self._draft is not None, "there are boxes only with a draft"
        self._draft.decimal_comma = self.decimal_comma.isChecked()
        self._draft.add_ends = self.add_ends.isChecked()
        self.changed.emit()
