"""An assessment that runs beside the window, for plans that take long to assess."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from pocplanner.collector import collector_paused
from pocplanner.errors import StoppedError
from pocplanner_ui.bridge.tasks import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner.assessment.result import Assessment
    from pocplanner.model.plan import Plan
    from pocplanner.session.session import Session
    from pocplanner_ui.bridge.tasks import TaskRunner

MOST_WAIT = 0.5
"""Seconds for which the window may stand still."""
SECONDS_EACH = 0.0005
"""What a place or route takes, before anything was measured."""
SMALL = 150
"""Places and routes of a plan that is assessed at once in any case: what makes it slow is a program still loading."""


class Pace:
    """How long the assessments of one plan take."""

    def __init__(self) -> None:
        self._longest = 0.0

    def note(self, seconds: float) -> None:
        """An assessment took so long. The longest counts: a change of a title says nothing about one of a route."""
        self._longest = max(self._longest, seconds)

    def is_long(self, plan: Plan) -> bool:
        """Whether the window would stand still too long."""
        size = len(plan.situation.places) + len(plan.situation.routes)
        return size > SMALL and max(self._longest, size * SECONDS_EACH) > MOST_WAIT


class BackgroundAssessment:
    """One assessment: run in a thread, taken by the session in the window's thread."""

    def __init__(self, session: Session) -> None:
        self.session, self.plan, self.option = session, session.plan, session.active_option
        self.seconds = 0.0
        self._stopped = False
        self._task = CancelToken()

    def start(
        self,
        tasks: TaskRunner,
        done: Callable[[BackgroundAssessment, Assessment | None], None],
        failed: Callable[[BackgroundAssessment, Exception], None],
    ) -> None:
        """Run in a thread; *done* or *failed* is called in this one, *done* without an assessment where it stopped."""
        self._task = tasks.start(self._run, lambda found: done(self, found), lambda error: failed(self, error))

    def stop(self) -> None:
        """What it assesses is out of date: it ends at its next look, and says so."""
        self._stopped = True

    def drop(self) -> None:
        """Nobody waits for its end any more: it ends at its next look, and is not told."""
        self._task.cancel()

    def is_for(self, session: Session) -> bool:
        """Whether it is what *session* shows now."""
        return self.session is session and self.plan is session.plan and self.option == session.active_option

    def _run(self, task: CancelToken) -> Assessment | None:
        def stop() -> bool:
            return self._stopped or task.cancelled

        begun = perf_counter()
        # The collector would take garbage of the window's apart in this thread.
        with collector_paused():
            try:
                assessment = self.session.around.assess(self.plan, self.option, stop)
            except StoppedError:
                return None
            for risk in assessment.risks:
                if stop():
                    return None
                # The register asks for all of them at once, and would have the window wait.
                _ = risk.unknowns, risk.told.moves
            _ = assessment.information_needs
        self.seconds = perf_counter() - begun
        return assessment
