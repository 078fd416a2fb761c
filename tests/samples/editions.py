"""All prints of the samples: each edition for each of its readers, each annex alone, as draft and as final."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pocplanner.assessment.assess import assess, compare_options
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
    from pocplanner.assessment.result import Assessment
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
    library, as_of = bundled(), document.plan.as_of or date(2027, 1, 12)
    return print_inputs(document, library, printing, lambda plan: _assessed(plan, as_of))


def _assessed(plan: Plan, as_of: date) -> Assessment:
    return assess(plan, bundled(), as_of, plan.decision.recommended_option)


@lru_cache(maxsize=4)
def sample_inputs(sample: str, name: str, state: str = "draft") -> PrintInputs:
    """From what a print of a sample is made; a signed one carries its brief id and the time of its print."""
    document, printing = load_sample(sample), prints_of(sample)[name]
    if state != "draft":
        document, printing = issuable(document), replace(printing, final=True)
    if state == "signed":
        found = _assessed(document.plan, document.plan.as_of or AT.date())
        named = brief_id(document.plan, found, final=True, edition=name, copy_number=2, copies=3)
        printing = replace(printing, copy_number=2, copies=3, at=AT, identity=named)
    return inputs_of(document, printing)


def issuable(document: Document) -> Document:
    """*document* with a reason for each blocker that is open."""
    plan = document.plan
    blockers = _assessed(plan, plan.as_of or AT.date()).blockers()
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
    plan, as_of = inputs.document.plan, inputs.assessment.as_of
    robust = robustness(plan, bundled(), as_of)
    return brief_content(
        inputs.document,
        inputs.assessment,
        bundled(),
        inputs.printing,
        comparisons=compare_options(plan, bundled(), as_of),
        robustness=sentences(robust, plan) if robust is not None else (),
    )


@cache
def printed(sample: str, name: str = "srsg", state: str = "draft") -> bytes:
    """The PDF, made with everything that the command line gives it."""
    inputs = sample_inputs(sample, name, state)
    plan, as_of = inputs.document.plan, inputs.assessment.as_of
    robust = robustness(plan, bundled(), as_of)
    return brief_pdf(
        inputs.document,
        inputs.assessment,
        bundled(),
        printing=inputs.printing,
        comparisons=compare_options(plan, bundled(), as_of),
        robustness=sentences(robust, plan) if robust is not None else (),
        guard=inputs.guard,
    )
