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
        return "\n".join(
            (
                self.tr("Keys"),
                self.tr("Tab: next field; Shift+Tab: back"),
                self.tr("Arrow keys, or the first letter: choose Yes, No or Unknown"),
                self.tr("F6: list of parts"),
                self.tr("F8: next open item; Shift+F8: previous one"),
                self.tr("Ctrl+F: find words in the plan"),
                self.tr("Ctrl+K: find pages and commands"),
                self.tr("Ctrl+Z: take back the last step; Ctrl+Y: bring it again"),
                self.tr("Ctrl+S: save"),
                self.tr("Ctrl+P: show the brief"),
                self.tr("F7: what the field that has the focus is for, an example, what advisers look for"),
                self.tr("Ctrl+F1: glossary; Shift+F1: terms of the field that has the focus"),
                self.tr("Ctrl+Shift+F1: user guide at the chapter about the page"),
                self.tr("Ctrl+C in a table: copy the chosen rows; Ctrl+Shift+C: copy all rows"),
                self.tr("F9 in a list: sort by the next column; Shift+F9: turn the order round"),
                self.tr("Ctrl+V in a list: see what rows of a spreadsheet would add and change"),
                self.tr("Ctrl+Left and Ctrl+Right on the board of measures: move a card"),
                self.tr("A letter, or Enter, on the facts page: go on to the next question"),
            )
        )


def help_text(key: str) -> str:
    """The help of a page."""
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
        "import": _tr(
            "A table from a spreadsheet (CSV, XLSX), or points and lines (GeoJSON, KML, KMZ, GPX), on its way into the "
            "lists of the plan. Choose or drop the file; say where it goes and which column holds what. All problems "
            "are listed at once, each with row and column. Nothing enters the plan before you say so; rows with "
            "problems stay out, and only where you choose that. One undo takes all of it back. Positions that look "
            "wrong, and all that was not read, stand under “Notes”."
        ),
        "facts": _tr(
            "Questions about the operation. Answer with yes, no or a value; leave unknown what nobody knows. Unknown "
            "is an answer: it never makes a risk go away. The panel beside the questions says what a question means, "
            "why it matters, and where the answer comes from. Some answers are computed from the situation; your own "
            "goes before them when you write the reason, which is printed. “Quick 20” shows the questions for a brief "
            "within thirty minutes. “Most important unknown” leads to the question on which the most serious risks "
            "hang."
        ),
        "register": _tr(
            "The risks of harm to civilians. The program finds them from facts and situation; you can add your own. "
            "“Why” says which facts and which rule brought a risk. “Level” shows what the program proposes; only a "
            "person rates. “Decision” keeps whether a risk is open, stated as residual, or dismissed, and the reason. "
            "A “possible” risk hangs on something unknown. Click a field of the matrix to see only its risks "
            "(Handbook 8.2.4)."
        ),
        "measures": _tr(
            "What is done so that civilians are not harmed: before, during and after the operation. The library "
            "proposes measures; a proposal is not in the plan until you adopt it. Give each an owner, a day from "
            "D-day and a status. “Accepted” says that the owner agreed. The residual level of a risk falls only with "
            "measures that are accepted, resourced and ready in time. A measure can itself raise a risk; it says so."
        ),
        "options": _tr(
            "Courses of action side by side: what differs in facts, risks, measures and feasibility, with pros, cons "
            "and potential collateral damage. “No operation” is always one of them. A difference from the plan is "
            "written once, with its reason. “Assess this option” shows all pages for that option. You recommend; the "
            "leader decides."
        ),
        "hrddp": _tr(
            "The Human Rights Due Diligence Policy, step by step. List each support item and who receives it; assess "
            "the six elements for each recipient; write measures, conditions, monitoring, and what happens after a "
            "breach. Name units and posts, never persons. Human rights rates; the leader decides. The program fills "
            "in neither."
        ),
        "contingency": _tr(
            "What is done if something goes wrong, in the table of the Handbook: what is prepared before, and what is "
            "done then, by which component and when. The library proposes plans for what could happen here. Adopt one "
            "to change it, or write a new one. A line without a component is a blocker."
        ),
        "checklist": _tr(
            "The steps of planning, the criteria of success and the after action review. Some steps are computed from "
            "the plan. Mark the others as done, with office and day, or as not applicable, with the reason."
        ),
        "readiness": _tr(
            "What stands between the plan and a decision. A blocker makes the brief a DRAFT; a warning does not. "
            "Enter, or “Go there”, leads to the field. “Answer for it” keeps why you go on all the same: an office "
            "answers for it, and the reason is printed."
        ),
        "preview": _tr(
            "The brief as it will be printed; it follows your edits. While a blocker is open, every page says DRAFT. "
            "Save it as PDF, or print it."
        ),
        "information": _tr("Part I of the Security Operations Brief (Handbook 11.4.1): the operation and its impacts."),
        "decision": _tr(
            "Part II: the decision asked for, the assessment, intent and recommendation of the presenter, and, "
            "afterwards, the decision that a leader took. The program never fills in a decision."
        ),
        "action": _tr(
            "Part III: who does what, what is said to whom and when, and what must not be known before when."
        ),
        "keys": _tr(
            "The signing identity of this computer belongs to an office or post, never to a person. Its file lies "
            "beside the settings of the program, under a passphrase that nobody can bring back; a copy belongs in a "
            "safe. It is opened once per start. Other offices check briefs with its public key, whose fingerprint "
            "they have read out by telephone. The list of known signers stays on this computer. A brief is verified "
            "where it is to the last byte what a known office signed, and nothing newer is known. A plan file carries "
            "no signature: of it the program says whether it is whole, and which briefs are recorded in it."
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
    return texts.get(key, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
