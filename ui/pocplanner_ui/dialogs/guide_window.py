"""The user guide in a window of its own: chapters at the left, the text at the right, a search over all of it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QImage,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from pocplanner_ui import theme
from pocplanner_ui.bridge.item_models import Column, TupleTableModel
from pocplanner_ui.guide import Chapter, chapters, picture
from pocplanner_ui.overriding import override
from pocplanner_ui.widgets.text import HelpLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QResizeEvent

SIZE = QSize(1120, 700)
LIST_WIDTH = 250
MARGIN = 20
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def document_of(chapter: Chapter, parent: QObject | None = None) -> QTextDocument:
    """A chapter as it is shown."""
    document = QTextDocument(parent)
    features = QTextDocument.MarkdownFeature
    document.setMarkdown(chapter.text, features.MarkdownNoHTML | features.MarkdownDialectGitHub)
    return document


@cache
def plain_words(chapter: Chapter) -> str:
    """What one reads in a chapter, without marks, in lower case."""
    return document_of(chapter).toPlainText().casefold()


class GuideText(QTextBrowser):
    """A chapter. It takes pictures from the guide and from nowhere else, and follows no address."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.chapter: Chapter | None = None
        self._width = 0

    def show_chapter(self, chapter: Chapter) -> None:
        """Show a chapter from its beginning."""
        self.chapter = chapter
        self.write()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def write(self) -> None:
        """Write the chapter in the colours and at the width of now."""
        if self.chapter is None:
            return
        self._width = self.viewport().width()
        document = document_of(self.chapter, self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(MARGIN)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress(frame)
        # The text lets the one go that it had.
        self.setDocument(document)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        address = name if isinstance(name, str) else name.toString()
        image = QImage.fromData(picture(address))
        room = self.viewport().width() - 2 * MARGIN
        if image.width() > room > 0:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            # Pictures take the new width; the place where one reads stays.
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self.write()
            bar.setValue(round(share * bar.maximum()))


def _dress(table: QTextTable) -> None:
    """Give a table thin lines and room."""
    form = table.format()
    form.setBorder(1)
    form.setBorderBrush(theme.colours().line)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(theme.TIGHT)
    form.setTopMargin(theme.GAP)
    form.setBottomMargin(theme.ROOM)
    table.setFormat(form)


class GuideWindow(QWidget):
    """The guide. ``show_chapter`` leads to a chapter; Back and Forward go through those that were read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("User guide"))
        self.resize(SIZE)
        self._read: list[str] = []
        self._at = -1
        self._make_bar()
        self.model: TupleTableModel[Chapter] = TupleTableModel(
            (Column(self.tr("Chapter"), self._list_words),), parent=self
        )
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.TIGHT // 2)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.text = GuideText()
        self.text.setAccessibleName(self.tr("Text of the chapter"))
        self.text.anchorClicked.connect(self._follow)
        self.text.highlighted.connect(self._show_address)
        self.found = HelpLabel("")
        self._lay_out()
        self.model.set_rows(chapters())
        theme.follow(self, lambda it: it.dress())

    def _make_bar(self) -> None:
        keys = QKeySequence.StandardKey
        self.back_button = self._button(self.tr("&Back"), self.back)
        self.forward_button = self._button(self.tr("&Forward"), self.forward)
        self.search = QLineEdit()
        self.search.setTextMargins(theme.TIGHT, 0, theme.TIGHT, 0)
        self.search.setPlaceholderText(self.tr("Search the guide; Enter goes to the next place"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._find())
        self.search.installEventFilter(self)
        ways = (
            (self.tr("Back"), QKeySequence("Alt+Left"), self.back),
            (self.tr("Forward"), QKeySequence("Alt+Right"), self.forward),
            (self.tr("Search the guide"), QKeySequence(keys.Find), self._to_search),
            (self.tr("Next place"), QKeySequence("F3"), self.find_next),
            (self.tr("Close the guide"), QKeySequence(Qt.Key.Key_Escape), self.close),
        )
        for name, key, run in ways:
            action = QAction(name, self)
            action.setShortcut(key)
            action.triggered.connect(lambda _=False, run=run: run())
            self.addAction(action)

    @staticmethod
    def _button(text: str, run: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(True)
        made.clicked.connect(lambda _=False: run())
        made.setEnabled(False)
        return made

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.GAP)
        for part in (self.back_button, self.forward_button):
            bar.addWidget(part)
        bar.addWidget(self.search, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self.text)
        parts.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        parts.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addLayout(bar)
        column.addWidget(parts, 1)
        column.addWidget(self.found)

    def dress(self) -> None:
        """Put on the colours that were chosen."""
        self.text.write()
        self._mark()

    # Chapters

    @property
    def chapter(self) -> Chapter:
        """The chapter that is shown."""
        assert self.text.chapter is not None, "a chapter is shown from the beginning"
        return self.text.chapter

    def show_chapter(self, name: str) -> None:
        """Show a chapter by the name of its file."""
        if self._at < 0 or self._read[self._at] != name:
            self._read = [*self._read[: self._at + 1], name]
            self._at += 1
        self._show()

    def back(self) -> None:
        """Go to the chapter that was read before."""
        if self._at > 0:
            self._at -= 1
            self._show()

    def forward(self) -> None:
        """Go to the chapter from which Back was pressed."""
        if self._at + 1 < len(self._read):
            self._at += 1
            self._show()

    def _show(self) -> None:
        name = self._read[self._at]
        self.back_button.setEnabled(self._at > 0)
        self.forward_button.setEnabled(self._at + 1 < len(self._read))
        row = next((row for row, each in enumerate(self.model.rows) if each.name == name), None)
        if row is None:  # a search hides it, and it is wanted all the same
            self.search.clear()
            row = next(row for row, each in enumerate(self.model.rows) if each.name == name)
        index = self.model.index(row, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        if self.text.chapter is None or self.text.chapter.name != name:
            self.text.show_chapter(self.model.rows[row])
            self._mark()

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid() and self._at >= 0:
            self.show_chapter(self.model.rows[index.row()].name)

    # Links

    def _follow(self, address: QUrl) -> None:
        """Lead to a chapter; any other address is only told."""
        name = address.toString()
        if name in {each.name for each in chapters()}:
            self.show_chapter(name)
        else:
            self._show_address(address)

    def _show_address(self, address: QUrl) -> None:
        name = address.toString()
        if not name or name in {each.name for each in chapters()}:
            self._say_found()
            return
        self.found.setText(self.tr("The program opens no address: {address}").format(address=name))

    # Search

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _words(self) -> str:
        return self.search.text().strip().casefold()

    def _count(self, chapter: Chapter) -> int:
        words = self._words()
        return plain_words(chapter).count(words) if words else 0

    def _list_words(self, chapter: Chapter) -> str:
        count = self._count(chapter)
        return f"{chapter.title} ({count})" if count else chapter.title

    def _find(self) -> None:
        """List the chapters that hold the words, and mark these in the text; what is shown stays."""
        words = self._words()
        fits = tuple(each for each in chapters() if not words or self._count(each))
        self.model.set_rows(fits)
        self._say_found()
        self._mark()
        shown = next((row for row, each in enumerate(fits) if each is self.text.chapter), None)
        if shown is not None:
            index = self.model.index(shown, 0)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _say_found(self) -> None:
        if not self._words():
            self.found.setText("")
            return
        count = sum(map(self._count, self.model.rows))
        words = self.tr("{count} places in {chapters} chapters")
        nothing = self.tr("The guide does not have these words. Try fewer, or a single one.")
        self.found.setText(words.format(count=count, chapters=len(self.model.rows)) if count else nothing)

    def _mark(self) -> None:
        words = self._words()
        marks = []
        cursor = self.text.document().find(words) if words else QTextCursor()
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(theme.colours().warning_ground)
            mark.format.setForeground(theme.colours().warning_text)
            marks.append(mark)
            cursor = self.text.document().find(words, cursor)
        self.text.setExtraSelections(marks)

    def find_next(self) -> None:
        """Go to the next place with the words, in the next chapter where this one has no more."""
        words = self._words()
        if not words or not self.model.rows:
            return
        if self.chapter in self.model.rows and self.text.find(words):
            return
        rows = self.model.rows
        at = rows.index(self.chapter) if self.chapter in rows else -1
        self.show_chapter(rows[(at + 1) % len(rows)].name)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.find(words)

    # Qt

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field, Enter goes to the next place and Down to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self.find_next()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
