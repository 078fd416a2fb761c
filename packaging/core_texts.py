"""Texts that the core makes and the window only hands on to translation, by the context in which it looks for them.

They are read from the models and modules of the core itself: labels of the words in lists, names and help of fields,
kinds of objects, reasons why something typed is refused.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

SHOWN = ("pocplanner.model", "pocplanner.assessment.result", "pocplanner.exchange.export")
"""Modules whose words from lists and whose fields the window shows."""


def core_texts() -> Iterator[tuple[str, str, str]]:
    """Context, text and the file of the core that holds it, in a stable order."""
    import pocplanner.assessment.result
    import pocplanner.exchange.export
    import pocplanner.model

    for module in pkgutil.iter_modules(pocplanner.model.__path__):
        importlib.import_module(f"pocplanner.model.{module.name}")
    yield from _words()
    yield from _fields()
    yield from _reasons()
    for module_name, raised, context in (
        ("pocplanner.session.reading", "ValueError", "parsing"),
        ("pocplanner.model.positions", "PositionError", "positions"),
    ):
        file = inspect.getsourcefile(importlib.import_module(module_name)) or ""
        for text in _raised(Path(file), raised):
            yield context, text, _place(module_name)
    yield from _sentences()
    for word in ("latitude", "longitude", "minutes", "seconds"):  # filled into the texts on positions
        yield "positions", word, "pocplanner/model/positions.py"


#: Functions that make a sentence of a template, by the place of the template among their arguments.
MAKERS = {"said": 0, "template": 0, "said_as": 1}


def _sentences() -> Iterator[tuple[str, str, str]]:
    """The templates of all sentences of the core. Raises :class:`ValueError` for one that is no literal."""
    import pocplanner

    root = Path(pocplanner.__path__[0])
    for path in sorted(root.rglob("*.py")):
        place = f"pocplanner/{path.relative_to(root).as_posix()}"
        if place == "pocplanner/said.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
                text = node.args[MAKERS[node.func.id]]
                if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                    raise ValueError(f"{place}:{node.lineno}: the template of a sentence is a literal.")
                yield "core", text.value, place


def _below(kind: type[T]) -> list[type[T]]:
    """All classes of the core below this one, by module and name."""
    found: set[type[T]] = set()
    waiting = [kind]
    while waiting:
        for child in waiting.pop().__subclasses__():
            waiting.append(child)
            if child.__module__.startswith(SHOWN):
                found.add(child)
    return sorted(found, key=lambda item: (item.__module__, item.__name__))


def _place(module: str) -> str:
    return module.replace(".", "/") + ".py"


def _words() -> Iterator[tuple[str, str, str]]:
    from pocplanner_ui.widgets.formatting import plain_word

    for kind in _below(StrEnum):
        for member in kind:
            yield "vocabulary", str(getattr(member, "label", plain_word(member))), _place(kind.__module__)


def _fields() -> Iterator[tuple[str, str, str]]:
    from pocplanner.model.base import Value
    from pocplanner.model.field_docs import field_doc
    from pocplanner.session.names import kind_words
    from pocplanner_ui.widgets.labels import english_label

    for model in _below(Value):
        place = _place(model.__module__)
        kind = model.model_fields.get("kind")
        if kind is not None and isinstance(kind.default, str):
            yield "kind", kind_words(str(kind.default)), place
        for name in model.model_fields:
            if name not in {"id", "kind"}:
                yield "field", english_label(model, name), place
                if text := field_doc(model, name):
                    yield "field_help", text, place


def _reasons() -> Iterator[tuple[str, str, str]]:
    from pocplanner.session.reasons import REASONS

    for text in REASONS.values():
        yield "reasons", text, "pocplanner/session/reasons.py"


def _raised(file: Path, raised: str) -> Iterator[str]:
    """The first argument of each error of this kind, where it is a text."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == raised and node.args:
            for part in ast.walk(node.args[0]):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value
                    break
