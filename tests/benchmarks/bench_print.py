"""Printing in a fresh process: the memory of a print of 500 risks, and maps that nothing was drawn before."""

from __future__ import annotations

from tempfile import TemporaryDirectory

from tests.benchmarks.bench_window import fresh
from tests.benchmarks.figures import Measured

_MEMORY = """
import resource, sys
from pocplanner.assessment.assess import assess
from pocplanner.guidance.library import bundled
from pocplanner.model.document import Document
from pocplanner.reporting.brief import brief_pdf
from pocplanner.reporting.editions import Edition, Printing
from tests.benchmarks.plans import AS_OF, grid_plan
plan = grid_plan(64)
found = assess(plan, bundled(), AS_OF)
brief_pdf(Document(plan=plan), found, bundled(), printing=Printing(Edition.ARCHIVE))
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(most / (1 << 20 if sys.platform == "darwin" else 1 << 10))
"""
_MAP = """
import time
from pocplanner.analysis.sketch import sketch_of
from pocplanner.reporting.figure_files import figure_svg
from pocplanner.reporting.sketch import sketch_map
from pocplanner.storage.samples import load_sample
from tests.benchmarks.plans import grid_plan
for plan in (load_sample("north-axis").plan, grid_plan(2_000)):
    began = time.perf_counter()
    figure_svg(sketch_map(sketch_of(plan.situation), forces=True).figure)
    print(time.perf_counter() - began)
"""


def fresh_print_figures() -> list[Measured]:
    """Memory of a whole process that prints 500 risks, and maps that nothing was drawn before."""
    with TemporaryDirectory() as folder:
        memory = float(fresh(folder, "-c", _MEMORY))
        fresh(folder, "-c", _MAP)
        small, large = (float(line) * 1000 for line in fresh(folder, "-c", _MAP).splitlines())
    return [
        Measured("archive copy of 500 risks, most memory", memory, "MB", 300),
        Measured("sketch map of a sample, cold", small, "ms", 500),
        Measured("sketch map of 2,000 places", large, "ms", 500),
    ]
