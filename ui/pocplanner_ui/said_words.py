"""Sentences of the core in the language of the window: the core makes them in English, by templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.said import Case, FieldSaid, Said
from pocplanner_ui import language
from pocplanner_ui.overriding import override

if TYPE_CHECKING:
    from datetime import date

    from pocplanner.errors import Problem


def spoken(text: str) -> str:
    """A text of the core as the window says it; one that the core did not make of a template stays as it is."""
    if not isinstance(text, Said) or language.current() == language.ENGLISH:
        return str(text)
    shown = _template(text)
    if text.fields:
        shown = shown.format(**{name: _field(value) for name, value in text.fields.items()})
    match text.case:
        case Case.SMALL if not shown[1:2].isupper():  # no abbreviation
            return shown[:1].lower() + shown[1:]
        case Case.CAPITAL:
            return shown[:1].upper() + shown[1:]
        case Case.NO_STOP:
            return shown.rstrip(".")
        case _:
            return shown


def day_words(day: date) -> str:
    """A date as people read it."""
    from pocplanner.model.times import format_date  # late: the model must not keep the first window waiting

    return spoken(format_date(day))


def error_words(error: Exception | Problem) -> str:
    """What happened, where, what is safe and what to do."""
    from pocplanner.errors import PocPlannerError, Problem

    return error.message(spoken) if isinstance(error, PocPlannerError | Problem) else str(error)


def _template(text: Said) -> str:
    if isinstance(text, FieldSaid):
        from pocplanner_ui.widgets.labels import label_by_name

        steps = [step for step in text.path.split(".") if step and not step.isdigit()]
        return label_by_name(text.model, steps[-1])
    match text.context:
        case "vocabulary":
            return QCoreApplication.translate("vocabulary", text.template)
        case "kind":
            return QCoreApplication.translate("kind", text.template)
        case "parsing":
            return QCoreApplication.translate("parsing", text.template)
        case "positions":
            return QCoreApplication.translate("positions", text.template)
        case "reasons":
            return QCoreApplication.translate("reasons", text.template)
        case _:
            return QCoreApplication.translate("core", text.template)


class _Shown(str):
    """What stands in a field; how the English sentence wants its number written does not matter any more."""

    __slots__ = ()

    @override
    def __format__(self, _how: str) -> str:
        return str(self)


def _field(value: object) -> _Shown:
    if isinstance(value, int):
        return _Shown(language.number(value))
    return _Shown(spoken(value) if isinstance(value, Said) else value)
