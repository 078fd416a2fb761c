"""Measure the core against the budgets of the design: `packaging/tasks.py bench [--quick] [--strict]`.

Every time is also given as a multiple of a yardstick, a fixed piece of plain Python run between the measurements, so
that figures of a slow or busy machine can be compared with those of another. It measures no file.
"""

from __future__ import annotations

import argparse
import sys
import time
from functools import partial
from math import log10
from pathlib import Path
from typing import TYPE_CHECKING

if __package__ in {None, ""}:  # started by its path, as the tasks do
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from pocplanner.assessment.assess import assess, compare_options
from pocplanner.assessment.memo import Memo
from pocplanner.guidance.library import bundled
from pocplanner.guidance.terms import TermFinder
from pocplanner.model.document import Document
from pocplanner.model.facts import Fact
from pocplanner.reporting.brief import brief_pdf
from pocplanner.reporting.editions import Edition, Printing
from pocplanner.session.search import search
from pocplanner.session.validation import plan_problems
from pocplanner.storage.samples import load_sample, sample_names
from tests.benchmarks.bench_print import fresh_print_figures
from tests.benchmarks.bench_window import brief_figure, refresh_figures, start_figures
from tests.benchmarks.figures import Measured
from tests.benchmarks.plans import AS_OF, grid_plan
from tests.outputs.test_injection import OFTEN, hostile, made_harmless
from tests.outputs.ways import WAYS
from tests.session.test_tabular import pasted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from pocplanner.model.plan import Plan

SAMPLE = "north-axis"
#: A growth of n places to the power of this is still "no faster than the plan" (design, section 6).
GROWTH = 1.15


def yardstick() -> float:
    """Seconds that a fixed piece of plain Python takes now."""
    began = time.process_time()
    found: dict[int, str] = {}
    for number in range(60_000):
        found[number % 977] = str(number)
    return time.process_time() - began


def measured(name: str, action: Callable[[], object], *, rounds: int, budget: float | None = None) -> Measured:
    """The fastest of several rounds, in milliseconds of processor time."""
    times, yards = [], []
    for _ in range(rounds):
        yards.append(yardstick())
        began = time.process_time()
        action()
        times.append(time.process_time() - began)
    return Measured(name, min(times) * 1000, "ms", budget, min(times) / min(yards))


def sample_figures() -> list[Measured]:
    """How long the samples take."""
    library = bundled()
    plan = load_sample(SAMPLE).plan
    as_of = plan.as_of or AS_OF
    found = assess(plan, library, as_of)
    terms, meanings = TermFinder(library.terms), " ".join(term.text["en"].meaning for term in library.terms)
    figures = [
        measured(f"load {SAMPLE}", lambda: load_sample(SAMPLE), rounds=10),
        measured(f"check the answers of {SAMPLE}", lambda: plan_problems(plan, library), rounds=10),
        measured(f"assess {SAMPLE}, from nothing", lambda: assess(plan, library, as_of), rounds=60),
        _warm(SAMPLE),
        measured(f"search in {SAMPLE}", lambda: search(plan, library, found, "camp", limit=50), rounds=10, budget=50),
        measured("read 2,000 rows from a spreadsheet", _read_rows, rounds=3, budget=1000),
        measured("find the terms in all meanings", lambda: terms.find(meanings), rounds=10),
        measured(f"compare the options of {SAMPLE}", lambda: compare_options(plan, library, as_of), rounds=10),
    ]
    for name in sample_names():
        if name != SAMPLE:
            figures.append(_warm(name))
    return figures


def _read_rows(rows: int = 2_000) -> object:
    lines = [f"Place {n}\tVillage\t{n:,}\tyes\t35NMF 4500 3200" for n in range(rows)]
    return pasted("\n".join(["Name\tPlace kind\tPeople\tIn area\tPosition", *lines]))


def _warm(name: str) -> Measured:
    """How long a sample takes as the program holds it, with what it keeps of the last assessment."""
    plan, memo = load_sample(name).plan, Memo()
    action = partial(assess, plan, bundled(), plan.as_of or AS_OF, memo=memo)
    action()
    return measured(f"assess {name}, warm", action, rounds=30, budget=20)


def edit_figures() -> list[Measured]:
    """How long it takes after one answer was changed, over all answers: the register without the windows."""
    figures = []
    for name, plan in ((SAMPLE, load_sample(SAMPLE).plan), ("a grid", grid_plan(64))):
        memo, as_of = Memo(), plan.as_of or AS_OF
        risks = len(assess(plan, bundled(), as_of, memo=memo).risks)
        times = sorted(_edit_times(plan, memo, as_of))
        what = f"one answer of {name} ({risks} risks)"
        figures.append(Measured(f"{what}, median", times[len(times) // 2] * 1000, "ms", 16))
        figures.append(Measured(f"{what}, 95 %", times[int(len(times) * 0.95)] * 1000, "ms", 16))
    return figures


def _edit_times(plan: Plan, memo: Memo, as_of: date) -> Iterator[float]:
    """Seconds for each answer that people can give, there and back."""
    for key, question in bundled().questions.items():
        if question.answer in {"yes_no", "choice"} and question.computed is None:
            others = tuple(fact for fact in plan.facts if fact.key != key)
            for value in question.choices or ("yes", "no"):
                edited = plan.model_copy(update={"facts": (*others, Fact(id="edited", key=key, value=value))})
                for then in (edited, plan):
                    began = time.process_time()
                    assess(then, bundled(), as_of, memo=memo)
                    yield time.process_time() - began


def growth_figures() -> list[Measured]:
    """How the time grows with the number of places at the same density, all of them in the area of operations."""
    figures, before = [], None
    for places, rounds in ((10, 20), (100, 10), (1000, 3)):
        plan = grid_plan(places)
        number = len(plan.situation.places)
        figure = measured(f"assess {number} places", partial(assess, plan, bundled(), AS_OF), rounds=rounds)
        figures.append(figure)
        if before is not None:
            power = log10(figure.value / before[0].value) / log10(number / before[1])
            figures.append(Measured(f"growth from {before[1]} to {number} places: n to the", power, "", GROWTH))
        before = (figure, number)
    return figures


def large_figures() -> list[Measured]:
    """A large country with a small area of operations."""
    plan = grid_plan(10_000, actors=10, units=50, routes_per_place=3, inside=100)
    name = "assess 10,000 places, 30,000 routes, 50 units"
    return [measured(name, lambda: assess(plan, bundled(), AS_OF), rounds=1, budget=2000)]


def print_figures() -> list[Measured]:
    """How long a plan of 500 risks takes to print in each edition for the mission, from its assessment on."""
    plan = grid_plan(64)
    found = assess(plan, bundled(), AS_OF)
    return [
        measured(
            f"print {len(found.risks)} risks, edition {edition.value}",
            partial(brief_pdf, Document(plan=plan), found, bundled(), printing=Printing(edition)),
            rounds=3,
            budget=5000,
        )
        for edition in (Edition.SRSG, Edition.ANNEXES, Edition.ARCHIVE)
    ]


def hostile_figures() -> list[Measured]:
    """The slowest of all ways out for a plan with texts that could run or open something in every field."""
    times = {}
    for name, way in WAYS.items():
        made_harmless(OFTEN, name)
        source = hostile(OFTEN).source
        began = time.process_time()
        way.make(source)
        times[name] = (time.process_time() - began) * 1000
    slowest = max(times, key=lambda name: times[name])
    return [Measured(f"hostile texts, slowest way out ({slowest})", times[slowest], "ms", budget=2000)]


def main() -> int:
    """Print every figure with its budget."""
    parser = argparse.ArgumentParser(description="Measure the core against the budgets of the design.")
    parser.add_argument("--quick", action="store_true", help="without the plan of 10,000 places")
    parser.add_argument("--strict", action="store_true", help="fail where a budget is exceeded")
    options = parser.parse_args()
    parts: list[Callable[[], Iterable[Measured]]] = [start_figures, refresh_figures, sample_figures, edit_figures]
    parts += [lambda: [brief_figure(SAMPLE)], print_figures, fresh_print_figures, hostile_figures, growth_figures]
    parts += [large_figures] * (not options.quick)
    figures = []
    for part in parts:
        for figure in part():
            figures.append(figure)
            print(figure, flush=True)
    over = [figure.name for figure in figures if figure.is_over]
    if over:
        print(f"Over budget: {', '.join(over)}")
    return 1 if over and options.strict else 0


if __name__ == "__main__":
    sys.exit(main())
