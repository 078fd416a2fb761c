"""The level of a risk: what the program proposes and why, and the ratings that people gave.

The proposal stands beside the entry of a rating and is never filled in: only a person rates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pocplanner.assessment.rating import level_of
from pocplanner.model.judgement import Rating
from pocplanner.model.vocab import GroupAtRisk, Impact, Likelihood, RatingStage
from pocplanner.session.fields import field_spec
from pocplanner.session.names import shortened
from pocplanner_ui import theme
from pocplanner_ui.overriding import override
from pocplanner_ui.pages import register_commands
from pocplanner_ui.pages.facts_form import fill_width
from pocplanner_ui.pages.register_parts import caption, clear, small_button
from pocplanner_ui.pages.register_why import MarkedLine, RiskTab, mark_words
from pocplanner_ui.pages.register_words import office_word
from pocplanner_ui.said_words import day_words
from pocplanner_ui.widgets.binding import reasons
from pocplanner_ui.widgets.choices import ChoiceEditor, words_of
from pocplanner_ui.widgets.editors import DateEditor, FieldEditor, TextEditor
from pocplanner_ui.widgets.formatting import word
from pocplanner_ui.widgets.level import LevelChip, level_word
from pocplanner_ui.widgets.sensitive_note import SensitiveNote
from pocplanner_ui.widgets.text import ErrorLabel, HeadingLabel, HelpLabel, PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.assessment.result import HarmRisk, Proposal
    from pocplanner.model.vocab import Component
    from pocplanner_ui.bridge.session_bridge import SessionBridge


class LevelTab(RiskTab):
    """Proposal, ratings, and the entry of a rating."""

    @override
    def build(self) -> None:
        self.proposed = PlainLabel("")
        self.chip = LevelChip()
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.proposed, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(theme.TIGHT)
        self._ratings = QVBoxLayout()
        self._ratings.setSpacing(theme.TIGHT)
        self.entry = RatingEntry(self.bridge, self._save)
        self.content.addWidget(HeadingLabel(self.tr("Ratings by people")))
        self.content.addLayout(self._ratings)
        self.content.addSpacing(theme.GAP)
        self.content.addWidget(HeadingLabel(self.tr("Proposed by the program")))
        self.content.addLayout(head)
        self.content.addSpacing(theme.GAP)
        self.content.addWidget(HeadingLabel(self.tr("Rate this risk")))
        self.content.addWidget(self.entry)
        self.content.addSpacing(theme.GAP)
        self._reasons_heading = HeadingLabel(self.tr("Reasons of the proposal"))
        self.content.addWidget(self._reasons_heading)
        self.content.addLayout(self._reasons)

    @override
    def fill(self, risk: HarmRisk) -> None:
        self._fill_ratings()
        self._fill_proposal(risk.proposal)
        self.entry.begin(risk)

    def _fill_proposal(self, proposal: Proposal | None) -> None:
        clear(self._reasons)
        for part in (self.chip, self._reasons_heading):
            part.setVisible(proposal is not None)
        if proposal is None:
            self.proposed.setText(
                self.tr("Nothing: the risk was written by a person, and the library has no rule for it.")
            )
            return
        words = self.tr("{likelihood} and {impact}. A starting point with reasons, not a rating.")
        self.proposed.setText(words.format(likelihood=word(proposal.likelihood), impact=word(proposal.impact).lower()))
        self.chip.show_level(proposal.level)
        order = {True: 0, None: 1, False: 2}
        for reason in sorted(proposal.reasons, key=lambda item: order[item.applied]):
            axis = self.tr("likelihood") if reason.axis == "likelihood" else self.tr("impact")
            line = MarkedLine(mark_words(reason.applied), f"{axis} {reason.step:+d}: {reason.text}",
                              quiet=reason.applied is not True)  # fmt: skip
            self._reasons.addWidget(line)

    def _fill_ratings(self) -> None:
        clear(self._ratings)
        held = self.held()
        ratings = held.ratings if held is not None else ()
        if not ratings:
            self._ratings.addWidget(HelpLabel(self.tr("Not rated by a person."), size=1.0))
        order = tuple(RatingStage)
        for rating in sorted(ratings, key=lambda item: (order.index(item.stage), item.group, item.rated_on)):
            self._ratings.addWidget(RatingLine(self, rating))

    def edit(self, rating: Rating) -> None:
        """Let a rating be entered anew."""
        self.entry.show_rating(rating)

    def remove(self, rating: Rating) -> None:
        """Take a rating back."""
        held = self.held()
        if held is not None:
            self.bridge.try_apply(register_commands.remove_rating(held, rating))

    def _save(self, rating: Rating) -> bool:
        assert self.risk is not None, "a rating is entered for the risk that is shown"
        plan, new_id = self.bridge.plan, self.bridge.new_id
        return self.bridge.try_apply(register_commands.put_rating(plan, self.risk, rating, new_id, option=self.option))


class RatingLine(QFrame):
    """A rating that a person gave."""

    def __init__(self, tab: LevelTab, rating: Rating) -> None:
        super().__init__()
        self.setObjectName("card")
        chip = LevelChip()
        level = level_of(tab.bridge.library.scales, rating.likelihood, rating.impact)
        chip.show_level(level)
        group = "" if rating.group is GroupAtRisk.CIVILIANS else f" – {word(rating.group)}"
        title = self.tr("{stage}{group}: {likelihood}, {impact}").format(
            stage=word(rating.stage),
            group=group,
            likelihood=word(rating.likelihood),
            impact=word(rating.impact).lower(),
        )
        spoken = f"{title}, {level_word(level)}"
        by = self.tr("{office}, {day}").format(office=office_word(rating.rated_by), day=day_words(rating.rated_on))
        edit = small_button(
            self.tr("Change"), lambda: tab.edit(rating), name=self.tr("Change: {what}").format(what=spoken)
        )
        drop = small_button(
            self.tr("Remove"), lambda: tab.remove(rating), name=self.tr("Remove: {what}").format(what=spoken)
        )
        said = f"{by}. {rating.reason}" if rating.reason else self.tr("{by}. No reason given.").format(by=by)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, 2)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(PlainLabel(title), 0, 0)
        grid.addWidget(chip, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(HelpLabel(said), 1, 0, 1, 2)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(edit)
        buttons.addWidget(drop)
        grid.addLayout(buttons, 2, 0, 1, 2)
        self.setAccessibleName(spoken)


class RatingEntry(QFrame):
    """Where a person rates. Every choice begins empty."""

    fields = ("stage", "group", "likelihood", "impact", "rated_by", "rated_on", "reason")

    def __init__(self, bridge: SessionBridge, save: Callable[[Rating], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._bridge = bridge
        self._save = save
        self._risk = self._title = ""
        self._base: dict[str, object] = {}
        """What the entry held before somebody began."""
        self._office: Component | None = None
        self.editors: dict[str, FieldEditor] = {name: _editor(name) for name in self.fields}
        self.chip = LevelChip()
        self.error = ErrorLabel()
        self.note = SensitiveNote(bridge)
        self.editors["reason"].edited.connect(lambda _: self._look())
        self.save_button = QPushButton(self.tr("Save the rating"))
        self.save_button.clicked.connect(lambda _=False: self.save())
        self._lay_out()
        for name in ("likelihood", "impact"):
            self.editors[name].edited.connect(lambda _: self._show_level())
        bridge.flush.connect(self._keep)
        bridge.session_replaced.connect(self._forget)

    def _lay_out(self) -> None:
        titles = {
            "stage": self.tr("Stage"), "group": self.tr("For whom"), "likelihood": self.tr("Likelihood"),
            "impact": self.tr("Impact"), "rated_by": self.tr("Office that rates"), "rated_on": self.tr("Day"),
            "reason": self.tr("Reason"),
        }  # fmt: skip
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.GAP + 4, theme.GAP, theme.GAP + 4, theme.GAP)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for position, name in enumerate(self.fields):
            line, side = divmod(position, 2)
            across = 2 if name == "reason" else 1
            grid.addWidget(caption(titles[name]), 2 * line, side, 1, across)
            grid.addWidget(self.editors[name], 2 * line + 1, side, 1, across)
            self.editors[name].name_for_readers(titles[name])
        last = 2 * ((len(self.fields) + 1) // 2)
        below = QHBoxLayout()
        below.addWidget(self.chip)
        below.addStretch(1)
        below.addWidget(self.save_button)
        grid.addWidget(self.note, last, 0, 1, 2)
        grid.addWidget(self.error, last + 1, 0, 1, 2)
        grid.addLayout(below, last + 2, 0, 1, 2)

    def begin(self, risk: HarmRisk) -> None:
        """Enter a rating of another risk; what was begun for a risk is there again when one comes back to it."""
        if risk.id == self._risk:
            return
        self._keep()
        self._risk, self._title = risk.id, risk.title
        self._start()
        begun = self._bridge.drafts.get("rating", risk.id)
        if begun is not None:
            for name, value in begun.items():
                self.editors[name].show_value(value)
            self._show_level()

    def _keep(self) -> None:
        """Leave what was begun where it is found again, also in another language and when the window closes."""
        values = {name: self._entered(name) for name in self.fields}
        if self._risk and any(values[name] != self._base[name] for name in ("likelihood", "impact", "reason")):
            name = self.tr("rating of “{risk}”").format(risk=shortened(self._title))
            self._bridge.drafts.keep("rating", self._risk, name, values)
        else:
            self._bridge.drafts.drop("rating", self._risk)

    def _forget(self) -> None:
        """Another plan is open: what was begun belonged to the one before."""
        self._risk = ""
        self._start()

    def _entered(self, name: str) -> object:
        try:
            return self.editors[name].value()
        except ValueError:
            return None

    def _start(self) -> None:
        self.editors["stage"].show_value(RatingStage.INHERENT)
        self.editors["group"].show_value(GroupAtRisk.CIVILIANS)
        for name in ("likelihood", "impact"):
            self.editors[name].show_value(None)
        self.editors["rated_by"].show_value(self._office)
        self.editors["rated_on"].show_value(self._bridge.session.around.clock().date())
        self.editors["reason"].show_value("")
        self._base = {name: self._entered(name) for name in self.fields}
        self.error.say("")
        self._show_level()

    def show_rating(self, rating: Rating) -> None:
        """Show a rating to be entered anew."""
        for name in self.fields:
            self.editors[name].show_value(getattr(rating, name))
        self._base = {name: self._entered(name) for name in self.fields}
        self._show_level()
        self.editors["likelihood"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        self.note.look_at(self._entered("reason"), "rating", self._risk)

    def _show_level(self) -> None:
        self._look()
        try:
            likelihood, impact = self.editors["likelihood"].value(), self.editors["impact"].value()
        except ValueError:
            self.chip.show_word("unknown", self.tr("Choose likelihood and impact"))
            return
        assert isinstance(likelihood, Likelihood)
        assert isinstance(impact, Impact)
        self.chip.show_level(level_of(self._bridge.library.scales, likelihood, impact))

    def save(self) -> bool:
        """Take the rating into the plan where it is complete; whether it was."""
        values: dict[str, object] = {}
        for name in self.fields:
            try:
                values[name] = self.editors[name].value()
            except ValueError as problem:
                self._refuse(name, str(problem))
                return False
        try:
            rating = Rating.model_validate(values)
        except ValidationError as error:
            place, reason = next(iter(reasons(error).items()))
            self._refuse(place, reason)
            return False
        if not self._save(rating):
            return False
        self._office = rating.rated_by
        self._start()
        self._keep()
        return True

    def _refuse(self, name: str, problem: str) -> None:
        spoken = {
            "likelihood": self.tr("Likelihood"), "impact": self.tr("Impact"), "rated_by": self.tr("Office that rates"),
            "rated_on": self.tr("Day"), "reason": self.tr("Reason"),
        }.get(name, name)  # fmt: skip
        self.error.say(f"{spoken}: {problem}")
        self.editors[name].setFocus(Qt.FocusReason.OtherFocusReason)


def _editor(name: str) -> FieldEditor:
    spec = field_spec(Rating, name)
    assert spec is not None, "a rating has this field"
    if name == "rated_on":
        return DateEditor(spec)
    if name == "reason":
        return TextEditor(spec)
    choice = ChoiceEditor(spec, lambda: words_of(spec))
    choice.box.setMinimumContentsLength(7)
    fill_width(choice)
    return choice
