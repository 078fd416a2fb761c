"""The status bar: marking, file, saved state, work under way, and the option that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont
from PySide6.QtWidgets import QComboBox, QStatusBar, QWidget

from pocplanner_ui import theme
from pocplanner_ui.widgets.text import ElidedLabel, PlainLabel, plain_tip

if TYPE_CHECKING:
    from pocplanner.session.changes import ChangeSet
    from pocplanner_ui.bridge.session_bridge import SessionBridge

SAY_WORK_AFTER_MS = 300


class PlanStatusBar(QStatusBar):
    """Says what is open and how it is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge: SessionBridge | None = None
        self.marking = PlainLabel("", wrap=False, size=theme.SMALL, weight=QFont.Weight.Bold)
        self.file = PlainLabel("", wrap=False, size=theme.SMALL)
        self.state = PlainLabel("", wrap=False, size=theme.SMALL)
        self.option = QComboBox()
        self.option.setAccessibleName(self.tr("Option shown"))
        self.option.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        theme.set_widths(self.option, least=120, most=340)
        self.option.activated.connect(self._choose)
        self.hint = ElidedLabel()
        for label in (self.marking, self.file, self.state):
            label.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        self.addWidget(self.marking)
        self.addWidget(self.file)
        self.addWidget(self.state)
        self.addWidget(self.hint, 1)
        self.working = PlainLabel(self.tr("The risks are being worked out …"), wrap=False, size=theme.SMALL)
        self.working.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        self.addPermanentWidget(self.working)
        self.working.hide()
        # What is done in a moment is not worth words that come and go.
        self._work_pause = QTimer(self)
        self._work_pause.setSingleShot(True)
        self._work_pause.setInterval(SAY_WORK_AFTER_MS)
        self._work_pause.timeout.connect(self.working.show)
        self.field_key = PlainLabel(self.tr("F7: about this field"), wrap=False, size=theme.SMALL)
        self.field_key.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        self.addPermanentWidget(self.field_key)
        self.field_key.hide()
        self._caption = PlainLabel(self.tr("Shown for"), wrap=False, size=theme.SMALL)
        self.addPermanentWidget(self._caption)
        self.addPermanentWidget(self.option)
        self._caption.hide()
        self.option.hide()

    def say(self, text: str) -> None:
        """Say where the planner was led, beside the marking and the file, which stay in sight."""
        self.hint.say(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self.hint, QAccessible.Event.Alert))

    def attach(self, bridge: SessionBridge) -> None:
        """Show the plan of *bridge* from now on."""
        self._bridge = bridge
        self._caption.show()
        self.option.show()
        bridge.plan_changed.connect(self._on_changed)
        bridge.file_changed.connect(self._show_file)
        bridge.dirty_changed.connect(self._show_file)
        bridge.option_changed.connect(self._show_options)
        bridge.session_replaced.connect(self._show_marking)
        bridge.assessing_changed.connect(self._show_work)
        self._show_marking()
        self._show_file()
        self._show_options()

    def _show_work(self, is_under_way: bool) -> None:
        if not is_under_way:
            self._work_pause.stop()
            self.working.hide()
        elif not self._work_pause.isActive() and self.working.isHidden():
            self._work_pause.start()

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches("plan"):
            self._show_marking()

    def _show_marking(self) -> None:
        assert self._bridge is not None
        plan = self._bridge.plan
        marking = QCoreApplication.translate("vocabulary", plan.marking.label)
        self.marking.setText(self.tr("EXERCISE – {marking}").format(marking=marking) if plan.exercise else marking)

    def _show_file(self) -> None:
        assert self._bridge is not None
        session = self._bridge.session
        self.file.setText(session.path.name if session.path is not None else self.tr("Not yet saved to a file"))
        self.file.setToolTip(plain_tip(str(session.path or "")))
        self.state.setText(self._state_words())

    def _state_words(self) -> str:
        assert self._bridge is not None
        if self._bridge.session.dirty:
            return self.tr("Unsaved changes")
        return self.tr("Saved") if self._bridge.session.path is not None else self.tr("No changes")

    def _show_options(self) -> None:
        assert self._bridge is not None
        with QSignalBlocker(self.option):
            self.option.clear()
            self.option.addItem(self.tr("The plan as declared"), None)
            for option in self._bridge.plan.options:
                self.option.addItem(option.title, option.id)
            self.option.setCurrentIndex(max(0, self.option.findData(self._bridge.session.active_option)))

    def _choose(self, position: int) -> None:
        assert self._bridge is not None
        self._bridge.choose_option(self.option.itemData(position))
