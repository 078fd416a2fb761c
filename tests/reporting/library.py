"""A small guidance library, made by hand, so that the brief is tested apart from the content that ships."""

from __future__ import annotations

from pocplanner.guidance.conditions import Always
from pocplanner.guidance.library import Library
from pocplanner.guidance.schema import (
    CaseExpectation,
    ChecklistEntry,
    HrddpStepEntry,
    ItemText,
    LibraryData,
    MeasureEntry,
    MeasureText,
    RatingGuidance,
    RiskEntry,
    RiskText,
    Scales,
    Source,
    SourceDocument,
)
from pocplanner.model.vocab import (
    Component,
    GroupAtRisk,
    HarmKind,
    Impact,
    Likelihood,
    MeasurePhase,
    PathwayClass,
    ThreeLevel,
)

_ROWS = {
    Likelihood.ALMOST_CERTAIN: ("medium", "high", "high", "extreme", "extreme"),
    Likelihood.LIKELY: ("medium", "medium", "high", "extreme", "extreme"),
    Likelihood.POSSIBLE: ("medium", "medium", "high", "high", "extreme"),
    Likelihood.UNLIKELY: ("low", "medium", "medium", "high", "high"),
    Likelihood.RARE: ("low", "low", "medium", "high", "high"),
}
HANDBOOK = Source(document="poc_handbook_2020", section="11.4.4")


def _scales() -> Scales:
    words = {"en": "Program convention, not the Handbook's."}
    return Scales(
        table={row: dict(zip(Impact, levels, strict=True)) for row, levels in _ROWS.items()},
        crosswalk=dict.fromkeys(Likelihood, ThreeLevel.MEDIUM),
        likelihood_text={"en": {item: item.label for item in Likelihood}},
        impact_text={"en": {item: item.label for item in Impact}},
        three_level_likelihood_text={"en": {item: item.label for item in ThreeLevel}},
        three_level_impact_text={"en": {item: item.label for item in ThreeLevel}},
        sources=(Source(document="poc_handbook_2020", section="8.2.4"),),
        convention_note=words,
    )


def risk_entry(number: int, title: str, pathway: PathwayClass) -> RiskEntry:
    """A risk entry that is always triggered."""
    text = RiskText(
        title=title,
        statement=title,
        why="How the harm comes about.",
        indicators=("Movement",),
        false_alarms="None known.",
    )
    case = {"name": "fires", "expect": "triggered"}
    return RiskEntry(
        id=f"R-{number:02d}",
        theme=pathway.value,
        kind="risk",
        sources=(HANDBOOK,),
        pathway=pathway,
        harmed=(GroupAtRisk.CIVILIANS,),
        harms=(HarmKind.KILLING_INJURY,),
        onset="hours",
        condition=Always(always=True),
        rating=RatingGuidance(likelihood=Likelihood.POSSIBLE, impact=Impact.MAJOR),
        text={"en": text},
        cases=(CaseExpectation.model_validate(case), CaseExpectation.model_validate({**case, "name": "again"})),
    )


def measure_entry(number: int, title: str, phase: MeasurePhase, owner: Component) -> MeasureEntry:
    """A measure entry."""
    text = MeasureText(
        title=title,
        what="What is done.",
        needs="People.",
        done_when="It is in place.",
        own_harm="None known.",
        not_when="Never.",
        if_absent="The risk stays.",
    )
    return MeasureEntry(
        id=f"M-{number:02d}",
        theme=f"measures_{phase.value}",
        kind="measure",
        sources=(Source(document="poc_handbook_2020", section="11.4.5"),),
        phase=phase,
        owner=owner,
        lead_days=3,
        text={"en": text},
    )


def checklist_entry(number: int, title: str, owner: Component) -> ChecklistEntry:
    """An item of the planning checklist."""
    return ChecklistEntry(
        id=f"CHK-{number:02d}",
        theme="checklist",
        kind="checklist_item",
        sources=(Source(document="poc_handbook_2020", section="11.4.3"),),
        owner=owner,
        text={"en": ItemText(title=title, help="What counts as done.")},
    )


def hrddp_entry(number: int, title: str) -> HrddpStepEntry:
    """A step of the HRDDP sheet."""
    return HrddpStepEntry(
        id=f"HRDDP-{number:02d}",
        theme="hrddp",
        kind="hrddp_step",
        sources=(Source(document="hrddp_2013"),),
        owner=Component.HUMAN_RIGHTS,
        check="support_listed",
        text={"en": ItemText(title=title, help="What counts as done.")},
    )


def small_library() -> Library:
    """The library without entries: scales and documents only."""
    return Library(
        LibraryData(
            version="1.0",
            digest="5f" * 32,
            documents=(
                SourceDocument(
                    id="poc_handbook_2020",
                    title="The Protection of Civilians in United Nations Peacekeeping, Handbook",
                    year=2020,
                    read=True,
                    sections=("8.2.4", "11.4.3", "11.4.4", "11.4.5"),
                ),
                SourceDocument(
                    id="hrddp_2013",
                    title="Human Rights Due Diligence Policy (HRDDP)",
                    symbol="A/67/775-S/2013/110",
                    year=2013,
                    read=False,
                ),
            ),
            groups=(),
            scales=_scales(),
            entries=(),
        )
    )
