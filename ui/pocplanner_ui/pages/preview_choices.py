"""The bar above the preview: which edition, which annexes or for whom, and how many copies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from pocplanner.model.vocab import Component
from pocplanner.reporting.editions import Annex, Edition
from pocplanner_ui import theme
from pocplanner_ui.bridge.print_choice import MOST_COPIES, PrintChoice
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.preview_words import WITH_ANNEXES, annex_title, annexes_words, edition_word, posts_words
from pocplanner_ui.widgets.choices import CalmComboBox, CheckDropDown, CheckModel, DropButton
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.row import Row
from pocplanner_ui.widgets.text import PlainLabel, SummaryLabel, no_mnemonic, plain_tip
from pocplanner_ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from pocplanner_ui.bridge.session_bridge import SessionBridge


EDITIONS = tuple(Edition)


class OneLine(SummaryLabel):
    """A quiet line that needs little room; it takes what is left, or what its text takes where it never *gives way*."""

    def __init__(self, *, gives_way: bool = True) -> None:
        super().__init__()
        if not gives_way:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.px(200)), hint.height())


class _CopiesBox(QSpinBox):
    """A number that the mouse wheel does not change while one scrolls past it."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceBar(QWidget):
    """Shows and changes the :class:`PrintChoice` of the plan, which the bridge keeps."""

    changed = Signal()
    """Somebody chose otherwise."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._recipients: list[tuple[object, str]] = []
        self.edition = CalmComboBox()
        self.edition.setAccessibleName(self.tr("Edition"))
        self.edition.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
        # By their place: Qt would keep words of a list as bare texts.
        self.edition.addItems([edition_word(edition) for edition in EDITIONS])
        self.edition.activated.connect(lambda at: self._put(edition=EDITIONS[at]))
        self.recipient = CalmComboBox()
        self.recipient.setAccessibleName(self.tr("For whom"))
        self.recipient.setMinimumContentsLength(16)
        self.recipient.activated.connect(self._put_recipient)
        self._make_annexes()
        self._make_copies()
        self.asks_again = TickBox(self.tr("Ask again"))
        self.asks_again.setToolTip(plain_tip(self.tr("Print the empty decision box although a decision is recorded.")))
        self.asks_again.clicked.connect(lambda on: self._put(asks_again=on))
        self.row = Row(self.edition, self.recipient, self.annexes, self.copies_part, self.for_posts, self.asks_again)
        self.row.add(self.posts, stretch=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        self.show_choice()

    def _make_annexes(self) -> None:
        self.annex_model = CheckModel(self)
        self.annex_model.set_items([(annex, f"{annex.letter}  {annex_title(annex)}") for annex in Annex])
        self.annexes = DropButton()
        theme.set_widths(self.annexes, least=200, most=280)
        self.annexes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.drop_down = CheckDropDown(self.annex_model, self)
        theme.set_widths(self.drop_down, least=340)
        self.drop_down.closed.connect(self._put_annexes)
        self.annexes.clicked.connect(lambda: self.drop_down.drop(self.annexes))

    def _make_copies(self) -> None:
        self.copies = _CopiesBox()
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setKeyboardTracking(False)
        self.copies.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copies.setAccessibleName(self.tr("Number of copies"))
        self.copies.valueChanged.connect(lambda value: self._put(copies=value))
        self.copies_part = Row(PlainLabel(self.tr("Copies"), wrap=False), self.copies)
        self.for_posts = TickBox("")
        self.for_posts.clicked.connect(lambda on: self._put(for_posts=on))
        self.posts = OneLine()

    # Choosing

    @property
    def choice(self) -> PrintChoice:
        """What is chosen for the plan on the screen."""
        return self._bridge.print_choices.get(self._bridge.plan.id, PrintChoice())

    def _put(self, **changes: object) -> None:
        chosen = replace(self.choice, **changes)  # type: ignore[arg-type]  # each control changes its own field
        if chosen == self.choice:
            return
        self._bridge.print_choices[self._bridge.plan.id] = chosen
        self.show_choice()
        self.changed.emit()

    def _put_recipient(self, at: int) -> None:
        key = self._recipients[at][0]
        if self.choice.edition is Edition.COMPONENT:
            self._put(component=key)
        else:
            self._put(partner=str(key))

    def _put_annexes(self) -> None:
        self._put(annexes=tuple(item for item in self.annex_model.chosen if isinstance(item, Annex)))

    # Showing

    def show_choice(self) -> None:
        """Show what is chosen, and what the plan offers to choose from."""
        choice, plan = self.choice, self._bridge.plan
        with QSignalBlocker(self.edition):
            self.edition.setCurrentIndex(EDITIONS.index(choice.edition))
        self._show_recipients(choice)
        chosen = tuple(annex for annex in Annex if not choice.annexes or annex in choice.annexes)
        words = annexes_words(chosen)
        self.annexes.setText(no_mnemonic(words))
        self.annexes.setAccessibleName(self.tr("Which annexes: {what}").format(what=words))
        self.annexes.setToolTip(
            plain_tip(self.tr("Tick the annexes that are wanted. Without a tick, all are printed."))
        )
        self.annexes.setVisible(choice.edition in WITH_ANNEXES)
        if not self.drop_down.isVisible():
            self.annex_model.set_chosen(choice.annexes)
        self.asks_again.setChecked(choice.asks_again)
        self.asks_again.setVisible(choice.may_ask_again(plan))
        posts = [line.post for line in plan.distribution] if choice.edition.is_distributed else []
        copies = choice.copies_for(plan)
        with QSignalBlocker(self.copies):
            self.copies.setValue(copies)
        self.copies.setEnabled(not (choice.for_posts and posts))
        self.for_posts.setText(self.tr("One for each post ({count})").format(count=min(len(posts), MOST_COPIES)))
        self.for_posts.setToolTip(plain_tip("\n".join(posts)))
        self.for_posts.setChecked(choice.for_posts)
        self.for_posts.setVisible(bool(posts))
        self.posts.setText(posts_words(posts, copies))

    def _show_recipients(self, choice: PrintChoice) -> None:
        items = self._offered(choice.edition)
        with QSignalBlocker(self.recipient):
            if items != self._recipients:
                self._recipients = items
                self.recipient.clear()
                self.recipient.addItems([name for _, name in items])
            wanted = choice.recipient_in(self._bridge.plan)
            self.recipient.setCurrentIndex(next((at for at, (key, _) in enumerate(items) if key == wanted), -1))
        self.recipient.setVisible(bool(items))

    def _offered(self, edition: Edition) -> list[tuple[object, str]]:
        if edition is Edition.COMPONENT:
            return [(item, word(item)) for item in Component if item.is_mission]
        if edition is Edition.PARTNER:
            return [(force.id, force.name) for force in self._bridge.plan.situation.partner_forces]
        return []
