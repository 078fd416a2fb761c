"""The pages of the window in the order of the brief. A new page is a file beside this one and a line below.

The module of a page is imported when the page is first shown, so that the window itself is there at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from pocplanner_ui.bridge.session_bridge import SessionBridge
    from pocplanner_ui.pages.base import Page

    Factory = Callable[[SessionBridge], Page]


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page."""

    key: str
    """Stable key: readiness findings and pictures name pages by it."""
    title: str
    """Title in the navigation, in English; translated in the context ``pages``."""
    group: str
    """Heading under which it stands, likewise."""
    factory: Factory


def lazily(module: str, name: str) -> Factory:
    """A factory that imports ``pocplanner_ui.pages.<module>`` when the page is first wanted."""

    def make(bridge: SessionBridge) -> Page:
        page: Page = getattr(import_module(f"pocplanner_ui.pages.{module}"), name)(bridge)
        return page

    return make


_OPERATION = str(QT_TRANSLATE_NOOP("pages", "Operation"))
_HARM = str(QT_TRANSLATE_NOOP("pages", "Harm and protection"))
_BRIEF = str(QT_TRANSLATE_NOOP("pages", "Security Operations Brief"))
_CHECK = str(QT_TRANSLATE_NOOP("pages", "Check and print"))

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "screening", str(QT_TRANSLATE_NOOP("pages", "Screening")), _OPERATION, lazily("screening", "ScreeningPage")
    ),
    PageSpec("overview", str(QT_TRANSLATE_NOOP("pages", "Overview")), _OPERATION, lazily("overview", "OverviewPage")),
    PageSpec(
        "situation", str(QT_TRANSLATE_NOOP("pages", "Situation")), _OPERATION, lazily("situation", "SituationPage")
    ),
    PageSpec("import", str(QT_TRANSLATE_NOOP("pages", "Import")), _OPERATION, lazily("import_page", "ImportPage")),
    PageSpec("facts", str(QT_TRANSLATE_NOOP("pages", "Facts")), _OPERATION, lazily("facts", "FactsPage")),
    PageSpec("register", str(QT_TRANSLATE_NOOP("pages", "Risk register")), _HARM, lazily("register", "RegisterPage")),
    PageSpec("measures", str(QT_TRANSLATE_NOOP("pages", "Measures")), _HARM, lazily("measures", "MeasuresPage")),
    PageSpec("options", str(QT_TRANSLATE_NOOP("pages", "Options")), _HARM, lazily("options", "OptionsPage")),
    PageSpec("hrddp", str(QT_TRANSLATE_NOOP("pages", "HRDDP")), _HARM, lazily("hrddp", "HrddpPage")),
    PageSpec(
        "contingency",
        str(QT_TRANSLATE_NOOP("pages", "Contingency plans")),
        _HARM,
        lazily("contingency", "ContingencyPage"),
    ),
    PageSpec("response", str(QT_TRANSLATE_NOOP("pages", "Response")), _HARM, lazily("response", "ResponsePage")),
    PageSpec(
        "information",
        str(QT_TRANSLATE_NOOP("pages", "I  Information Brief")),
        _BRIEF,
        lazily("information", "InformationPage"),
    ),
    PageSpec(
        "decision", str(QT_TRANSLATE_NOOP("pages", "II  Decision Brief")), _BRIEF, lazily("decision", "DecisionPage")
    ),
    PageSpec("action", str(QT_TRANSLATE_NOOP("pages", "III  Action Brief")), _BRIEF, lazily("action", "ActionPage")),
    PageSpec(
        "consultations",
        str(QT_TRANSLATE_NOOP("pages", "Consultations")),
        _BRIEF,
        lazily("consultations", "ConsultationsPage"),
    ),
    PageSpec(
        "checklist",
        str(QT_TRANSLATE_NOOP("pages", "Checklist and criteria")),
        _CHECK,
        lazily("checklist", "ChecklistPage"),
    ),
    PageSpec("readiness", str(QT_TRANSLATE_NOOP("pages", "Readiness")), _CHECK, lazily("readiness", "ReadinessPage")),
    PageSpec("preview", str(QT_TRANSLATE_NOOP("pages", "Print preview")), _CHECK, lazily("preview", "PreviewPage")),
    PageSpec("export", str(QT_TRANSLATE_NOOP("pages", "Export")), _CHECK, lazily("export", "ExportPage")),
    PageSpec("keys", str(QT_TRANSLATE_NOOP("pages", "Keys and checks")), _CHECK, lazily("keys", "KeysPage")),
)
