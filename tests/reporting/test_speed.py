from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING

from pypdf import PdfReader
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from pocplanner.reporting.brief import brief_pdf
from pocplanner.reporting.fonts import main_face
from pocplanner.reporting.styles import Weight
from tests.reporting.assessments import full_assessment, summaries
from tests.reporting.library import small_library
from tests.reporting.plans import full_document
from tests.reporting.prints import WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCE = (
    "The mission plans a two-week programme; the risk of delay is assessed as high because of three earlier cases. "
)
BUDGET = 2.5
"""Times a plain untagged reportlab document of the same length."""


def plain_document(pages: int) -> int:
    """Build a plain reportlab document of about *pages* pages, half text, half table; returns its true length."""
    normal = ParagraphStyle("normal", fontName=main_face(Weight.REGULAR).name, fontSize=9, leading=12)
    story: list[object] = []
    for _ in range(int(pages * 1.6)):
        story += [Paragraph(SENTENCE * 6, normal) for _ in range(4)]
    rows: list[list[object]] = [["No.", "Risk", "Owner", "Treatment"]]
    for number in range(int(pages * 8.6)):
        risk = Paragraph(f"Risk {number}: delay in clearance of equipment at the border crossing point", normal)
        rows.append([f"R-{number:03d}", risk, "Lead", Paragraph("Early notification and a second route", normal)])
    table = Table(rows, colWidths=[45, 200, 60, 150], repeatRows=1)
    table.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), normal.fontName, 8), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    document = SimpleDocTemplate(io.BytesIO())
    document.build([*story, table])  # type: ignore[list-item]
    return int(document.page)


def best_of(runs: int, work: Callable[[], object]) -> float:
    """Shortest processor time of several runs, in seconds."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def test_that_a_brief_of_25_pages_takes_at_most_two_and_a_half_times_a_plain_document() -> None:
    document, assessment, library = full_document(), full_assessment(risks=30, rules=150), small_library()

    def brief() -> bytes:
        return brief_pdf(document, assessment, library, comparisons=summaries(), printing=WHOLE)

    pages = len(PdfReader(io.BytesIO(brief())).pages)
    assert pages >= 20
    plain_pages = plain_document(pages)
    ratio = (best_of(3, brief) / pages) / (best_of(3, lambda: plain_document(pages)) / plain_pages)
    assert ratio <= BUDGET
