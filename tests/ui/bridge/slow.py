"""A plan that is assessed beside the window, and an assessment that takes as long as a test wants."""

from __future__ import annotations

from threading import Event, get_ident
from typing import TYPE_CHECKING

from pocplanner.errors import RuleError, StoppedError
from pocplanner.model.document import Document
from pocplanner.model.operation import Option
from pocplanner.model.plan import Plan
from pocplanner.model.situation import Place, Situation
from pocplanner.session.session import Session, Surroundings
from pocplanner_ui.bridge.assessing import MOST_WAIT, SECONDS_EACH
from tests.session.builders import CountingAssess, HandClock, counting_ids, small_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.assessment.result import Assessment

PLACES = int(MOST_WAIT / SECONDS_EACH) + 1


class HeldAssess:
    """An assessment that waits until it is let go."""

    def __init__(self) -> None:
        self.go = Event()
        self.error: Exception | None = None
        self.plans: list[Plan] = []
        self.threads: list[int] = []
        self.stopped = 0
        self.most_at_once = 0
        self._at_once = 0

    def __call__(self, plan: Plan, option: str | None, stop: Callable[[], bool] = lambda: False) -> Assessment:
        """One risk for each place."""
        self.plans.append(plan)
        self.threads.append(get_ident())
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            while not self.go.wait(0.002):
                if stop():
                    self.stopped += 1
                    raise StoppedError
            if self.error is not None:
                raise self.error
            return CountingAssess()(plan, option)
        finally:
            self._at_once -= 1


def big_plan() -> Plan:
    """A plan of so many places that its assessment is expected to take long."""
    places = tuple(Place(id=f"p{number}", name=f"Place {number}") for number in range(PLACES))
    options = (Option(id="go", title="Operate"), Option(id="wait", title="Wait"))
    return Plan(id="plan", title="Large", situation=Situation(places=places), options=options)


def session_of(plan: Plan, assess: HeldAssess) -> Session:
    """A session with that assessment."""
    return Session(Document(plan=plan), Surroundings(assess=assess, new_id=counting_ids(), clock=HandClock()))


def big_session(assess: HeldAssess) -> Session:
    """A session of a large plan."""
    return session_of(big_plan(), assess)


def small_session(assess: HeldAssess) -> Session:
    """A session of a plan that is assessed at once."""
    return session_of(small_plan(), assess)


def rule_error() -> RuleError:
    """What a broken rule raises."""
    return RuleError("E412", "The rule R-1 cannot be evaluated")
