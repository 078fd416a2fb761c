"""All prints of the samples: each edition for each of its readers, each annex alone, as draft and as final."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from pocplanner.assessment.assess import assess, compare_options
from pocplanner.assessment.memo import memo_for
from pocplanner.assessment.robustness import robustness, sentences
from pocplanner.guidance.library import bundled
from pocplanner.model.judgement import ReadinessOverride
from pocplanner.model.vocab import Component
from pocplanner.reporting.brief import brief_content, brief_pdf
from pocplanner.reporting.brief_id import brief_id
from pocplanner.reporting.editions import Annex, Edition, Printing
from pocplanner.reporting.released import print_inputs
from pocplanner.storage.samples import load_sample, sample_names

if TYPE_CHECKING:
    from datetime import date

    from pocplanner.assessment.result import OptionSummary
    from pocplanner.model.document import Document
    from pocplanner.model.plan import Plan
    from pocplanner.reporting.blocks import Report
    from pocplanner.reporting.released import PrintInputs

AT = datetime(2027, 1, 12, 12, 0, tzinfo=UTC)
STATES = ("draft", "final", "signed")


@cache
def prints_of(sample: str) -> dict[str, Printing]:
    """Each print of a sample by a short name, as a draft."""
    found = {
        edition.value: Printing(edition)
        for edition in (Edition.SRSG, Edition.ANNEXES, Edition.ARCHIVE, Edition.ADVISER_NOTE)
    }
    for partner in load_sample(sample).plan.situation.partner_forces:
        found[f"partner-{partner.id}"] = Printing(Edition.PARTNER, recipient=partner.id)
    for office in Component:
        if office.is_mission:
            found[f"component-{office.value}"] = Printing(Edition.COMPONENT, recipient=office.value)
    for annex in Annex:
        found[f"annex-{annex.letter}"] = Printing(Edition.ANNEXES, annexes=(annex,))
    return found


def all_prints() -> list[tuple[str, str]]:
    """Each sample with the name of each of its prints."""
    return [(sample, name) for sample in sample_names() for name in prints_of(sample)]


def inputs_of(document: Document, printing: Printing) -> PrintInputs:
    """From what a print of *document* is made."""
    as_of = document.plan.as_of or AT.date()
    return print_inputs(document, bundled(), printing, lambda plan: _weighed(plan, as_of).assessment)


class _Weighed:
    """A plan with what is worked out of it, which all of its prints share."""

    def __init__(self, plan: Plan, as_of: date) -> None:
        self.plan, self.as_of = plan, as_of
        self.assessment = assess(plan, bundled(), as_of, plan.decision.recommended_option, memo=memo_for(plan))

    @cached_property
    def comparisons(self) -> tuple[OptionSummary, ...]:
        """The options side by side."""
        return tuple(compare_options(self.plan, bundled(), self.as_of, memo_for(self.plan)))

    @cached_property
    def hangs_on(self) -> tuple[str, ...]:
        """On which open questions their order hangs."""
        found = robustness(self.plan, bundled(), self.as_of, memo=memo_for(self.plan))
        return sentences(found, self.plan) if found is not None else ()


_KNOWN: dict[str, _Weighed] = {}
_MOST_KNOWN = 6


def _weighed(plan: Plan, as_of: date) -> _Weighed:
    """Worked out once for plans that say the same: what a print may not show is cut anew for each one."""
    key = plan.model_dump_json()
    if key not in _KNOWN:
        while len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.pop(next(iter(_KNOWN)))
        _KNOWN[key] = _Weighed(plan, as_of)
    return _KNOWN[key]


@lru_cache(maxsize=4)
def sample_inputs(sample: str, name: str, state: str = "draft") -> PrintInputs:
    """From what a print of a sample is made; a signed one carries its brief id and the time of its print."""
    document, printing = _loaded(sample), prints_of(sample)[name]
    if state != "draft":
        document, printing = _issuable(sample), replace(printing, final=True)
    if state == "signed":
        found = _weighed(document.plan, document.plan.as_of or AT.date()).assessment
        named = brief_id(document.plan, found, final=True, edition=name, copy_number=2, copies=3)
        printing = replace(printing, copy_number=2, copies=3, at=AT, identity=named)
    return inputs_of(document, printing)


@cache
def _issuable(sample: str) -> Document:
    return issuable(load_sample(sample))


@cache
def _loaded(sample: str) -> Document:
    return load_sample(sample)


def issuable(document: Document) -> Document:
    """*document* with a reason for each blocker that is open."""
    plan = document.plan
    blockers = _weighed(plan, plan.as_of or AT.date()).assessment.blockers()
    overrides = tuple(
        ReadinessOverride(
            id=f"overridden-{number}",
            rule=finding.rule,
            ref=finding.ref,
            reason="The office that must answer has promised its answer for tomorrow.",
            by=Component.COS,
        )
        for number, finding in enumerate(blockers, start=1)
    )
    changed = plan.model_copy(update={"overrides": (*plan.overrides, *overrides)})
    return document.model_copy(update={"plan": changed})


def content_of(sample: str, name: str, state: str = "draft") -> Report:
    """What a print says, before it is set."""
    inputs = sample_inputs(sample, name, state)
    weighed = _weighed(inputs.document.plan, inputs.assessment.as_of)
    return brief_content(
        inputs.document,
        inputs.assessment,
        bundled(),
        inputs.printing,
        comparisons=weighed.comparisons,
        robustness=weighed.hangs_on,
    )


@lru_cache(maxsize=8)
def printed(sample: str, name: str = "srsg", state: str = "draft") -> bytes:
    """The PDF, made with everything that the command line gives it."""
    inputs = sample_inputs(sample, name, state)
    weighed = _weighed(inputs.document.plan, inputs.assessment.as_of)
    return brief_pdf(
        inputs.document,
        inputs.assessment,
        bundled(),
        printing=inputs.printing,
        comparisons=weighed.comparisons,
        robustness=weighed.hangs_on,
        guard=inputs.guard,
    )
