"""The table of acceptance cases, written to docs/acceptance-cases.md."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.acceptance.cases import Case

INTRODUCTION = """\
# Acceptance cases

36 cases from the source documents, each a small plan under `tests/acceptance/` with what the documents expect. This
file is written by `pytest tests/acceptance --update-golden`; a test fails while it is stale.

- **enforced**: a blocker, a warning or a refusal stands between the plan and a decision.
- **enforced in part**: the same, and a part is left to people; the case says which and why.
- **shown**: the program puts it before the planner and waits for nothing.
- **advice only**: the program advises, and people do it elsewhere.

Each “unless” and each “as soon as” is a counter-plan, which differs from the plan in that one field: before “unless”
stands what the program says of the plan and not of the counter-plan, after “as soon as” the reverse.
"""


def table(cases: Sequence[Case]) -> str:
    """The whole file."""
    counts = Counter(case.status for case in cases)
    total = ", ".join(f"{counts[status]} {status}" for status in sorted(counts, key=lambda word: -counts[word]))
    lines = [
        INTRODUCTION,
        f"{len(cases)} cases: {total}.",
        "",
        "| case | what it is | status | by |",
        "|---|---|---|---|",
    ]
    lines += [_row(case) for case in cases]
    for case in cases:
        lines += ["", *_section(case)]
    return "\n".join(lines) + "\n"


def _row(case: Case) -> str:
    number = f"[{case.number}](#{case.number.lower()})"
    return f"| {number} | {case.title} | {case.status} | {', '.join(case.answered_by)} |"


def _section(case: Case) -> list[str]:
    lines = [f"## {case.number}", "", f"**{case.title}**: {case.status}.", "", f"Source: {case.source}.", ""]
    lines += [f"Expected: {case.expected}", ""]
    for turn in case.turns:
        said = "; ".join(claim.says() for claim in turn.claims)
        lines.append(
            f"- silent; as soon as {turn.differs}: {said}" if turn.appears else f"- {said}; unless {turn.differs}"
        )
    lines += [f"- {claim.says()}" for claim in case.always]
    if case.advice_only:
        lines += ["", f"Left to people: {case.advice_only}"]
    return lines
