"""Words for risks, offices and sources that the pages on harm share. Reads plan, assessment and library; no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.guidance.origin import LIBRARY_NAME
from pocplanner.model.ids import FieldRef
from pocplanner.session.names import name_of, shortened
from pocplanner_ui.widgets.formatting import word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.assessment.result import HarmRisk
    from pocplanner.guidance.library import Library
    from pocplanner.guidance.schema import AnyEntry, Source
    from pocplanner.model.plan import Plan
    from pocplanner.model.vocab import Component
    from pocplanner_ui.bridge.session_bridge import SessionBridge

OWN = "own"
"""Rule part of the ids of risks that people wrote."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("risks", text)


def number_words(number: int | None) -> str:
    """The printed number of a risk; a dash while it has none."""
    return "–" if number is None else f"R-{number:03d}"


def office_word(office: Component | None) -> str:
    """The name of an office; "Not assigned" where there is none."""
    return _tr("Not assigned") if office is None else word(office)


def subject_names(risk: HarmRisk) -> str:
    """The objects for which a risk stands, in words."""
    return ", ".join(subject.name for subject in risk.subjects)


def risk_words(bridge: SessionBridge, risk_id: str) -> str:
    """Title and subjects of a risk by its id, also where the option that is shown does not have it."""
    assessment = bridge.assessment
    risk = assessment.by_id.get(risk_id) if assessment is not None else None
    if risk is not None:
        names = subject_names(risk)
        return f"{risk.title}: {names}" if names else risk.title
    rule, _, rest = bridge.library.current_risk(risk_id).partition("@")
    names = ", ".join(_name(bridge, part.partition("=")[2]) for part in rest.split(",") if part)
    if rule == OWN:
        return names or _tr("Own risk that was removed")
    entry = next((item for item in bridge.library.risks if item.id == rule), None)
    if entry is None:
        return _tr("Risk {id}, which the library does not have").format(id=risk_id)
    title = entry.text["en"].title
    return f"{title}: {names}" if names else title


def numbered_risk_words(bridge: SessionBridge, risk_id: str) -> str:
    """The same with the printed number before it, where it has one."""
    number = next((item.number for item in bridge.plan.risk_numbers if item.risk == risk_id), None)
    words = risk_words(bridge, risk_id)
    return words if number is None else f"{number_words(number)}  {words}"


def risk_ref(plan: Plan, risk_id: str) -> FieldRef | None:
    """A reference that leads to a risk of the register, by its printed number; none while it has none."""
    for position, item in enumerate(plan.risk_numbers):
        if item.risk == risk_id:
            return FieldRef(object=plan.id, field=f"risk_numbers.{position}")
    return None


def _name(bridge: SessionBridge, identifier: str) -> str:
    found = bridge.objects.get(identifier)
    if found is None:
        return _tr("“{id}”, no longer in the plan").format(id=identifier)
    return name_of(found.object, bridge.plan)


def source_words(library: Library, sources: Iterable[Source]) -> str:
    """Sources of a library entry, one on a line."""
    lines = []
    for source in sources:
        if source.document is None:
            lines.append(_tr("Own derivation: {from_what}").format(from_what=source.own))
            continue
        document = library.documents.get(source.document)
        title = document.title if document is not None else source.document
        lines.append(f"{title}, {source.section}" if source.section else title)
    return "\n".join(lines)


def entry_source_words(library: Library, entry: AnyEntry) -> str:
    """Sources of a library entry, one on a line, below the mission pack from which it comes."""
    lines = (origin_words(library, entry.id), source_words(library, entry.sources))
    return "\n".join(line for line in lines if line)


def origin_words(library: Library, entry_id: str) -> str:
    """From which mission pack an entry comes, and what it takes the place of; empty for the library that ships."""
    origin = library.origin(entry_id)
    if not origin.pack:
        return ""
    name = {"pack": origin.pack, "version": origin.version, "other": origin.overrides}
    if not origin.overrides:
        return _tr("From mission pack {pack} {version}").format(**name)
    if origin.overrides == LIBRARY_NAME:
        return _tr("From mission pack {pack} {version}, in place of the library's own").format(**name)
    return _tr("From mission pack {pack} {version}, in place of that of mission pack {other}").format(**name)


def fact_key_of(key: str, text: str, library: Library) -> str | None:
    """The question that an unknown or a clause is about: by its key, else by the question that opens its text."""
    if key.startswith("fact:"):
        return key.removeprefix("fact:")
    plain = text.removeprefix("not: ")
    known = (
        item for item in library.questions.values() if any(plain.startswith(t.question) for t in item.text.values())
    )
    found = next(known, None)
    return found.key if found is not None else None


def precise_ref(bridge: SessionBridge, ref: FieldRef | None, key: str, text: str) -> FieldRef | None:
    """Where to lead for a clause or an unknown; a question that nobody answered yet is named in the field."""
    if ref is None or ref.object != bridge.plan.id or ref.field != "facts":
        return ref
    fact = fact_key_of(key, text, bridge.library)
    return ref if fact is None else FieldRef(object=ref.object, field=f"facts.{fact}")


def in_short(text: str, limit: int = 140) -> str:
    """A text on one line, cut at a word where it is long."""
    return shortened(text, limit)
