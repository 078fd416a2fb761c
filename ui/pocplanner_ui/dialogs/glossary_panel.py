"""The glossary as a panel: a search field, the list of terms, and the meaning of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListView, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.register_words import entry_source_words
from pocplanner_ui.widgets.scroll import ColumnArea
from pocplanner_ui.widgets.text import HeadingLabel, HelpLabel, PlainLabel, no_mnemonic, plain_tip

if TYPE_CHECKING:
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import TermEntry
    from pocplanner.guidance.terms import TermFinder

WIDTH, HEIGHT = 320, 600
_TO_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class GlossaryPanel(QWidget):
    """Terms of the library. ``show_terms`` narrows the list to those of a field; a search looks through all."""

    def __init__(self, library: Library, finder: TermFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library, self._finder = library, finder
        self.search = QLineEdit()
        self.search.setTextMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        self.search.setPlaceholderText(self.tr("Term or acronym"))
        self.search.setAccessibleName(self.tr("Search the glossary"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.found = HelpLabel()
        self.model = TupleTableModel((Column(self.tr("Term"), self._heading),), parent=self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Terms"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.detail = TermDetail(self)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self.detail)
        parts.setSizes([240, 300])
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addWidget(parts, 1)
        self._find("")

    def _heading(self, term: TermEntry) -> str:
        return self._finder.text(term).heading

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    @property
    def terms(self) -> tuple[TermEntry, ...]:
        """The terms in the list."""
        return self.model.rows

    def show_library(self, library: Library, finder: TermFinder) -> None:
        """Explain the terms of another library, the same search kept."""
        self._library, self._finder = library, finder
        self._find(self.search.text())

    def show_all(self) -> None:
        """List every term, and search from there."""
        self.search.clear()
        self._find("")

    def show_terms(self, terms: tuple[TermEntry, ...], what: str) -> None:
        """List the terms that stand in the words of a field; every term where there is none."""
        self.show_all()
        if not terms:
            self.found.setText(self.tr("No term of the glossary stands in “{what}”. All terms:").format(what=what))
            return
        self._list(terms, self.tr("Terms in “{what}”. Search, or press Ctrl+F1, for all terms.").format(what=what))

    def show_term(self, term_id: str) -> None:
        """Choose a term, wherever it stands in the list; all terms are listed where it is not among these."""
        if term_id not in (term.id for term in self.terms):
            self.show_all()
        self._choose(next(row for row, term in enumerate(self.terms) if term.id == term_id))

    def _find(self, words: str) -> None:
        terms = self._finder.search(words)
        counted = self.tr("{count} of {all} terms").format(count=len(terms), all=len(self._finder.terms))
        self._list(terms, counted if terms else self.tr("No term has these words."))

    def _list(self, terms: tuple[TermEntry, ...], what: str) -> None:
        self.found.setText(what)
        self.model.set_rows(terms)
        if terms:
            self._choose(0)
        else:
            self.detail.clear()

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        self._show_current(index)

    def _show_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.detail.show_term(self.terms[index.row()], self._library, self._finder)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search field, Down and Enter go to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _TO_LIST:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)


class TermDetail(ColumnArea):
    """One term: its meaning, other words for it, related terms that lead on, and its sources."""

    def __init__(self, panel: GlossaryPanel) -> None:
        super().__init__()
        self._panel = panel
        self.title = HeadingLabel()
        self.meaning = PlainLabel(selectable=True)
        self.also = HelpLabel()
        self._see_also = HelpLabel(self.tr("See also"))
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self.links: list[QPushButton] = []
        self.sources = HelpLabel()
        self.column.setContentsMargins(theme.TIGHT, theme.GAP, theme.GAP, theme.GAP)
        self.column.setSpacing(theme.GAP)
        for label in (self.title, self.meaning, self.also, self._see_also):
            self.column.addWidget(label)
        self.column.addLayout(self._links)
        self.column.addWidget(self.sources)
        self.column.addStretch(1)

    def clear(self) -> None:
        """Show nothing."""
        self._fill("", "", "", (), "")

    def show_term(self, term: TermEntry, library: Library, finder: TermFinder) -> None:
        """Show a term of *library*."""
        text = finder.text(term)
        # A name that a mission pack fixes is no entry: its other spellings are not to be used, its pack is its source.
        is_entry = term.id in library.entries
        also = self.tr("Also: {words}").format(words=", ".join(text.also)) if text.also and is_entry else ""
        related = tuple(entry for entry in map(library.entries.get, term.see_also) if entry is not None)
        links = tuple((entry.id, finder.text(entry).heading) for entry in related if entry.kind == "term")
        said = entry_source_words(library, term) if is_entry else "\n".join(source.own for source in term.sources)
        sources = self.tr("Sources") + "\n" + said
        self._fill(text.heading, text.meaning, also, links, sources)

    def _fill(self, title: str, meaning: str, also: str, links: tuple[tuple[str, str], ...], sources: str) -> None:
        for label, words in ((self.title, title), (self.meaning, meaning), (self.also, also), (self.sources, sources)):
            label.setText(words)
            label.setVisible(bool(words))
        self._see_also.setVisible(bool(links))
        for old in self.links:
            old.hide()
            old.deleteLater()
        self.links = [self._link(term_id, heading) for term_id, heading in links]
        self.verticalScrollBar().setValue(0)

    def _link(self, term_id: str, heading: str) -> QPushButton:
        link = _Link(heading)
        link.setAccessibleName(self.tr("See also {term}").format(term=heading))
        link.clicked.connect(lambda _=False, wanted=term_id: self._lead_to(wanted))
        self._links.addWidget(link)
        return link

    def _lead_to(self, term_id: str) -> None:
        self._panel.show_term(term_id)
        # The button that was pressed is gone; the list holds what is shown.
        self._panel.list.setFocus(Qt.FocusReason.OtherFocusReason)


class _Link(QPushButton):
    """A quiet button that is cut where there is no room; the whole of it is its tip."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setFlat(True)
        self.setStyleSheet(f"text-align: left; padding: {theme.TIGHT}px;")
        self.setToolTip(plain_tip(words))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - 4 * theme.TIGHT
        self.setText(no_mnemonic(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()
