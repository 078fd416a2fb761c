"""Which print of a plan somebody wants: kept for each plan while the program runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pocplanner.reporting.editions import Annex, Edition, Printing

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan
    from pocplanner.model.vocab import Component

MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """An edition with all that is chosen for it; what belongs to other editions is kept for them."""

    edition: Edition = Edition.SRSG
    annexes: tuple[Annex, ...] = ()
    """Annexes that are wanted; all where none is named."""
    partner: str = ""
    """Id of the partner force to which the note goes; the first one where it is not in the plan."""
    component: Component | None = None
    """Component for which the extract is; the one that presents the plan where none was chosen."""
    copies: int = 1
    """A number that was typed."""
    for_posts: bool = False
    """Whether there is a copy for each post of the distribution instead."""
    asks_again: bool = False
    """Whether a decision is asked for anew although one is recorded."""

    def copies_for(self, plan: Plan) -> int:
        """How many copies there are."""
        by_posts = self.for_posts and self.edition.is_distributed and plan.distribution
        return min(len(plan.distribution), MOST_COPIES) if by_posts else self.copies

    def recipient_in(self, plan: Plan) -> str:
        """For whom a note or an extract is; empty where the plan has no such force, and for other editions."""
        if self.edition is Edition.COMPONENT:
            return (self.component or plan.presented_by).value
        if self.edition is not Edition.PARTNER:
            return ""
        known = [force.id for force in plan.situation.partner_forces]
        return self.partner if self.partner in known else next(iter(known), "")

    def printing(self, plan: Plan, *, final: bool) -> Printing:
        """The print, as its first copy."""
        return Printing(
            edition=self.edition,
            final=final,
            copies=self.copies_for(plan),
            annexes=tuple(annex for annex in Annex if not self.annexes or annex in self.annexes),
            recipient=self.recipient_in(plan),
            asks_again=self.asks_again and self.may_ask_again(plan),
        )

    def may_ask_again(self, plan: Plan) -> bool:
        """Whether the edition holds the decision box, and a decision is recorded."""
        return bool(plan.decision.decisions) and self.edition in {Edition.SRSG, Edition.ARCHIVE}
