"""Part I, Information Brief: the operation, its basis, and the pros and cons of its impacts (Handbook 11.4.1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.brief import InformationBrief, ProsCons
from pocplanner_ui.overriding import override
from pocplanner_ui.pages.form_page import FormPage

if TYPE_CHECKING:
    from pocplanner_ui.bridge.session_bridge import SessionBridge


def _tr(text: str) -> str:
    return QCoreApplication.translate("information", text)


class InformationPage(FormPage):
    """Part I."""

    def __init__(self, bridge: SessionBridge) -> None:
        self.title = _tr("I  Information Brief")
        super().__init__(bridge)

    @override
    def build(self) -> None:
        self.add_form(
            _tr("I.a  The operation"),
            InformationBrief,
            ("what", "why", "where", "who", "when_timing", "when"),
            inside="information",
            help_text=_tr("What the Handbook calls target analysis: groups and places, never persons."),
            labels={
                "what": _tr("I.a.i  What"),
                "why": _tr("I.a.ii  Why"),
                "where": _tr("I.a.iii  Where"),
                "who": _tr("I.a.iv  Who"),
                "when_timing": _tr("I.a.v  When"),
                "when": _tr("When, in words"),
            },
        )
        self.add_form(
            _tr("I.b  Legal basis"),
            InformationBrief,
            ("legal_basis",),
            inside="information",
            labels={"legal_basis": _tr("Legal and mandate basis")},
        )
        impacts = {
            "political": _tr("I.c.i  Political impact"),
            "socio_economic": _tr("I.c.ii  Socio-economic impact"),
            "protection": _tr("I.c.iii  Impact on the protection of civilians"),
            "security": _tr("I.c.iv  Security impact"),
        }
        for field, title in impacts.items():
            self.later(partial(self.add_form, title, ProsCons, None, inside=f"information.{field}", across=True))
