"""What the tests of HRDDP, contingency, checklist, readiness and preview share: a plan with each of them, and a PDF."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from pocplanner.model.contingency import ContingencyLine, ContingencyPlan, ContingencyRow
from pocplanner.model.hrddp import Hrddp, RecipientAssessment, SupportCondition, SupportItem
from pocplanner.model.measures import Measure
from pocplanner.model.situation import PartnerForce, Situation
from pocplanner.model.times import Moment, Timing
from pocplanner.model.vocab import Component, MeasurePhase, PartnerKind, PartnerRole, SupportKind
from tests.session.builders import small_plan

if TYPE_CHECKING:
    from pocplanner.model.plan import Plan

BATTALION, GUARD = "battalion", "guard"


def process_plan() -> Plan:
    """A plan with two partner units of which one is assessed, and one contingency plan with two rows."""
    situation = small_plan().situation
    forces = tuple(
        PartnerForce(id=key, name=name, force_kind=PartnerKind.NATIONAL_MILITARY, role=role)
        for key, name, role in (
            (BATTALION, "Battalion 4", PartnerRole.SUPPORTED),
            (GUARD, "Mobile Guard", PartnerRole.JOINT),
        )
    )
    return small_plan(
        situation=Situation.model_validate({**situation.__dict__, "partner_forces": forces}),
        timing=Timing(d_day=date(2026, 12, 1)),
        as_of=date(2026, 11, 14),
        measures=(Measure(id="liaison", title="Liaison officer with each company", phase=MeasurePhase.DURING),),
        hrddp=Hrddp(
            support_items=(
                SupportItem(id="fuel", support_kind=SupportKind.FUEL, recipient=BATTALION, quantity="6,000 litres"),
            ),
            assessments=(
                RecipientAssessment(
                    id="assessed",
                    recipient=BATTALION,
                    items=("fuel",),
                    measures=("liaison",),
                    conditions=(SupportCondition(id="first", text="Suspects are out", is_precondition=True),),
                    expires=date(2026, 11, 1),
                ),
            ),
        ),
        contingency_plans=(_contingency(),),
    )


def _contingency() -> ContingencyPlan:
    patrol = ContingencyLine(id="patrol", components=(Component.FORCE,), text="Patrol the camp", date=Moment.day(-3))
    warn = ContingencyLine(id="warn", components=(Component.OCHA,), text="Agree how to warn", date=Moment.day(-5))
    send = ContingencyLine(id="send", components=(Component.FORCE, Component.UNPOL), text="Send the reserve")
    return ContingencyPlan(
        id="moves",
        scenario="The group moves",
        rows=(
            ContingencyRow(id="loot", risk="Looting of Camp A", preparatory=(patrol, warn), reactive=(send,)),
            ContingencyRow(id="flight", risk="Flight to Town B"),
        ),
    )


def tiny_pdf(pages: int, word: str = "page") -> bytes:
    """A PDF with some pages, each with a few large words."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawText(400, 400, f"{word} {number + 1}")
    painter.end()
    buffer.close()
    return bytes(data.data())
