"""Help for a page, in plain words: what it is for, which part of the Handbook it serves, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from pocplanner_ui import theme
from pocplanner_ui.pages.registry import PAGES
from pocplanner_ui.widgets.text import HeadingLabel

if TYPE_CHECKING:
    from collections.abc import Callable


def show_help(parent: QWidget, key: str, open_guide: Callable[[str], None]) -> None:
    """Show the help of a page in a window that may stay open beside the work, and that leads on to the guide."""
    dialog = HelpDialog(key, parent)
    dialog.guide_button.clicked.connect(lambda _=False: open_guide(key))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


class HelpDialog(QDialog):
    """Help for one page."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.resize(560, 420)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        others = {"": _tr("Start"), "packs": _tr("Mission packs")}
        title = next((QCoreApplication.translate("pages", spec.title) for spec in PAGES if spec.key == key), "")
        column.addWidget(HeadingLabel(title or others.get(key, _tr("Start"))))
        self.text = QPlainTextEdit(f"{help_text(key)}\n\n{self._keys()}")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Help text"))
        column.addWidget(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        self.guide_button = buttons.addButton(self.tr("&User guide"), QDialogButtonBox.ButtonRole.HelpRole)
        column.addWidget(buttons)

    def _keys(self) -> str:
        general = self.tr(
            "Keys: Tab goes to the next field, Shift+Tab back. Arrow keys choose between Yes, No and Unknown. "
            "F6 goes to the list of parts, F8 to the next open item. Ctrl+F finds words in the plan, Ctrl+K finds "
            "pages and commands too. Ctrl+Z takes back the last step, Ctrl+Y brings it again. Ctrl+S saves. "
            "Ctrl+P shows the brief. Ctrl+F1 opens the glossary, Shift+F1 the terms of the field that has the focus; "
            "terms are also explained where the pointer rests on a label. In a table, Ctrl+C copies the chosen rows "
            "and Ctrl+Shift+C all rows, for a spreadsheet; in lists of the situation and in measures, Ctrl+V shows "
            "what rows of a spreadsheet would add and change. On the board of measures, Ctrl+Left and Ctrl+Right move "
            "a card to another column."
        )
        letters = self.tr(
            "Yes, No and Unknown are also chosen by their first letters; on the facts page a letter, or Enter, goes on "
            "to the next question. Ctrl+Shift+F1 opens the user guide at the chapter about the page."
        )
        return f"{general} {letters}"


def help_text(key: str) -> str:
    """The help of a page; a general word where a page has none of its own."""
    texts = {
        "": _tr(
            "Ways to begin. A new plan is empty. A screening begins with the question whether a full brief is needed. "
            "A situation that is reused brings places, people, routes and forces with their sources; no list counts "
            "as looked at, and the note of each says what was declared in the earlier plan. For an immediate response "
            "paste the order: it stands in the plan as it is, and the 20 quick questions follow. Samples are "
            "exercises. Recent plans are kept on this computer until you take them off the list."
        ),
        "packs": _tr(
            "A mission pack adds to the guidance or takes the place of parts of it: fords, camps and customs of one "
            "mission. It holds words and rules as data, and no program. A pack file, or the folder of a pack, is "
            "looked at first: the program says what it adds and replaces, or all that is wrong with it. Only then do "
            "you keep it on this computer, and only the plan that you tell uses it. The plan remembers the exact state "
            "by its fingerprint; with another state, or without the pack, every page and print says so. Using a pack "
            "and doing without it are steps that Ctrl+Z takes back. What you rated and answered stays. A pack that the "
            "plan does not use can be removed from this computer; that cannot be undone, and every plan that names it "
            "then says that it is missing."
        ),
        "screening": _tr(
            "Whether a full brief is needed. Answer the questions at the left; each criterion says on which answers it "
            "rests. One criterion that is met is enough; what is not known counts as major. The decision is a "
            "person's, and going without a full brief needs a reason, which is printed (Handbook 11.4.1 asks for "
            "review of major operations and does not define them). Action under existing authority waits for none "
            "of this."
        ),
        "response": _tr(
            "Cards of tasks, alternatives, ladders, questions and rules of conduct that fit the operation. Choose a "
            "card, then an item, and write what was decided, by which office, when. Required items without an answer "
            "stand in the readiness list. On a ladder, a step that is passed over needs a reason. Only items with "
            "something to report are printed. Enter goes from the list of cards to the items, and on to the form."
        ),
        "overview": _tr(
            "Title, status, marking and timing of the operation, who presents it to whom, the lines at the foot of the "
            "form, the orders it rests on, its lines of operation, phases and tasks, and the conditions on which it "
            "stops. Lines of operation carry the analysis of not acting (Handbook 11.4.2)."
        ),
        "situation": _tr(
            "Places, routes, people and forces. The program reasons over what stands here, so that each risk names a "
            "place or group. Say for each list how far it was looked at: while a list is not declared complete, "
            "the program asks instead of reassuring. The map shows the same as a sketch, without roads or ground: what "
            "is chosen there is chosen in its list. Positions are typed as degrees, as degrees, minutes and seconds, "
            "or as MGRS; the key to the map and its keys stand beside it."
        ),
        "information": _tr("Part I of the Security Operations Brief (Handbook 11.4.1): the operation and its impacts."),
        "decision": _tr(
            "Part II: the decision asked for, the assessment, intent and recommendation of the presenter, and, "
            "afterwards, the decision that a leader took. The program never fills in a decision."
        ),
        "action": _tr(
            "Part III: who does what, what is said to whom and when, and what must not be known before when."
        ),
        "consultations": _tr(
            "Who was asked, when, with how much time, and what came back. Silence is never agreement: "
            "“asked and no reply” is printed as it is."
        ),
        "export": _tr(
            "Ways out beside the print. Choose what you want at the left; at the right stands what the file would "
            "hold, what of it is sensitive and what is left out, for the option that is chosen. Save as … makes the "
            "file, reads it back and counts again before it is written. Enter goes from the list to the button. The "
            "plan that is open is never replaced."
        ),
    }
    return texts.get(key, _tr("Each field says below it what it is for."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
