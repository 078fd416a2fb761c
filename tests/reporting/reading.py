"""Reads printed briefs back, for tests."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from pocplanner.model.document import Document
from pocplanner.model.plan import Plan
from pocplanner.reporting.brief import brief_pdf
from tests.reporting.assessments import full_assessment, summaries
from tests.reporting.library import small_library
from tests.reporting.plans import full_document
from tests.reporting.prints import WHOLE

if TYPE_CHECKING:
    from pocplanner.reporting.editions import Printing


def full_brief() -> bytes:
    """The brief of the full plan, as a draft."""
    return brief_pdf(full_document(), full_assessment(), small_library(), comparisons=summaries(), printing=WHOLE)


def brief_with(printing: Printing = WHOLE, **fields: object) -> bytes:
    """The brief of the full plan with other values in fields of the plan."""
    plan = Plan.model_validate({**full_document().plan.__dict__, **fields})
    return brief_pdf(Document(plan=plan), full_assessment(risks=1, rules=3), small_library(), printing=printing)


def page_texts(pdf: bytes) -> list[str]:
    """Text of each page, blanks made plain."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def whole_text(pdf: bytes) -> str:
    """Text of all pages in a row, blanks made plain."""
    return " ".join(page_texts(pdf))


def solid_text(pdf: bytes) -> str:
    """Text of all pages without any blank, for texts that may break at any character."""
    return re.sub(r"\s", "", whole_text(pdf))


def structure_roles(pdf: bytes) -> list[str]:
    """Roles of all structure elements, in reading order."""
    reader = PdfReader(io.BytesIO(pdf))
    root = reader.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    roles: list[str] = []
    _collect(root["/StructTreeRoot"], roles)
    return roles


def _collect(node: object, roles: list[str]) -> None:
    item = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(item, DictionaryObject):
        if "/S" in item:
            roles.append(str(item["/S"]))
        _collect(item.get("/K"), roles)
    elif isinstance(item, list):
        for kid in item:
            _collect(kid, roles)
