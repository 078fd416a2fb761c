"""What the tests of the pages on harm share: a page on the screen, a bridge that has settled, names for readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)

from pocplanner.model.document import Document
from pocplanner.session.session import Session
from pocplanner_ui import composition
from pocplanner_ui.bridge.session_bridge import SessionBridge

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from pocplanner.assessment.result import HarmRisk
    from pocplanner.model.plan import Plan
    from pocplanner_ui.dialogs.asker import Asker
    from pocplanner_ui.pages.base import Page

P = TypeVar("P", bound="Page")
_NAMED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView)
_QT_PARTS = frozenset({"QTabBar", "QCalendarWidget", "QComboBoxPrivateContainer"})


def bridge_to(plan: Plan, asker: Asker) -> SessionBridge:
    """A bridge to a plan with the real library and assessment."""
    made = SessionBridge(Session(Document(plan=plan), composition.surroundings()), composition.library, asker)
    made.assess_now()
    return made


def shown(qtbot: QtBot, page: P) -> P:
    """The page on the screen, at the size that it has in a window of 1366 by 768."""
    qtbot.addWidget(page)
    page.resize(1134, 636)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def settle(qtbot: QtBot, bridge: SessionBridge) -> None:
    """Wait until the assessment belongs to the plan and no work is under way."""
    qtbot.waitUntil(lambda: bridge.is_up_to_date, timeout=20_000)  # a busy machine


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Qt's own test of item models; it ends the test run at the first breach."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def nameless(page: QWidget) -> list[str]:
    """Controls for which a screen reader would have nothing to say."""
    found = []
    for control in page.findChildren(QWidget):
        if not isinstance(control, _NAMED) or isinstance(control, QScrollBar) or not _can_be_reached(control):
            continue
        text = control.text() if isinstance(control, QAbstractButton) else ""
        if not (control.accessibleName() or text):
            found.append(f"{type(control).__name__} in {type(control.parentWidget()).__name__}")
    return found


def _can_be_reached(control: QWidget) -> bool:
    """Whether it is a control of ours: Qt's own parts of a control speak with the name of that control."""
    own = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, own) or type(above).__name__ in {
            "QTabBar",
            "QCalendarWidget",
            "QComboBoxPrivateContainer",
        }:
            return False
        above = above.parentWidget()
    return not (isinstance(control, QToolButton) and control.objectName().startswith("qt_"))


def risk_of(bridge: SessionBridge, rule: str) -> HarmRisk:
    """The first risk of a rule in the register."""
    assert bridge.assessment is not None
    return next(risk for risk in bridge.assessment.risks if risk.id.startswith(f"{rule}@"))
