"""Brings the catalogues of the window into step with its code, and compiles them.

A catalogue (`pocplanner_<language>.ts`) holds every text of `ui/pocplanner_ui` that goes through Qt's translation, in
the context in which the running program looks for it. Qt's own extractor does not know our small functions around
`QCoreApplication.translate`, so the code is read here; a call whose text cannot be seen is an error.

Seen are ``self.tr("…")``, ``QCoreApplication.translate("context", "…")``, ``QT_TRANSLATE_NOOP("context", "…")`` and
calls of a function that only hands its text on: ``def _tr(text): return QCoreApplication.translate("context", text)``.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from core_texts import core_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "ui" / "pocplanner_ui"
CATALOGUES = ROOT / "resources" / "pocplanner_resources" / "i18n"

CORE_CONTEXTS = frozenset({"vocabulary", "kind", "field", "field_help", "parsing", "positions", "reasons", "core"})
"""Contexts of texts that the core makes and the window only hands on: they are not in the code that is read here."""


class UnseenTextError(Exception):
    """A text goes through translation and cannot be seen; the words name file and line."""


@dataclass(frozen=True)
class Text:
    """One text to be translated."""

    context: str
    source: str
    plural: bool = False


@dataclass
class Found:
    """What reading the code gives."""

    texts: dict[Text, list[str]] = field(default_factory=dict)
    """Each text with the files that hold it, in the order of the code."""
    marked: set[str] = field(default_factory=set)
    """Contexts that have texts in tables."""
    handed_on: list[tuple[str, str]] = field(default_factory=list)
    """Contexts whose texts come from elsewhere, each with file and line."""

    def add(self, text: Text, file: str) -> None:
        """Note a text."""
        files = self.texts.setdefault(text, [])
        if file not in files:
            files.append(file)


class Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, module: ast.Module, file: str, found: Found) -> None:
        self._file = file
        self._found = found
        self._classes: list[str] = []
        self._markers = {"QT_TRANSLATE_NOOP"} | {
            target.id
            for node in module.body
            if isinstance(node, ast.Assign) and ast.unparse(node.value) == "QT_TRANSLATE_NOOP"
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        functions = [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]
        self._wrappers = {node.name: context for node in functions if (context := _wrapped(node)) is not None}
        self.visit(module)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Note in which class a text stands: it is the context of ``self.tr``."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Leave out the functions that only hand a text on."""
        if _wrapped(node) is None:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Note the text of a call that translates."""
        called = ast.unparse(node.func)
        if called == "self.tr":
            plural = len(node.args) > 1
            if not self._classes or (plural and (len(node.args) != 3 or _literal(node.args[1]) != "")):
                self._fail(node, "self.tr takes one text, or a text, an empty one and a number, and stands in a class")
            self._note(node, self._classes[-1], node.args[0], plural=plural)
        elif called in self._markers:
            context = self._context(node)
            self._found.marked.add(context)
            self._note(node, context, node.args[1])
        elif called == "QCoreApplication.translate":
            context = self._context(node)
            if _literal(node.args[1]) is None:
                self._found.handed_on.append((context, f"{self._file}:{node.lineno}"))
            else:
                self._note(node, context, node.args[1])
        elif called in self._wrappers:
            self._note(node, self._wrappers[called], node.args[0])
        elif called.rpartition(".")[2] in {"tr", "_tr"}:
            self._fail(node, f"the context of “{called}” is not known; use self.tr or a function of this module")
        self.generic_visit(node)

    def _context(self, node: ast.Call) -> str:
        context = _literal(node.args[0])
        if context is None or len(node.args) != 2:
            self._fail(node, "a context and a text are wanted, the context as a literal")
        return context

    def _note(self, node: ast.Call, context: str, source: ast.expr, *, plural: bool = False) -> None:
        text = _literal(source)
        if text is None:
            self._fail(node, f"“{ast.unparse(source)}” is no literal; mark texts of a table with QT_TRANSLATE_NOOP")
        self._found.add(Text(context, text, plural), self._file)

    def _fail(self, node: ast.Call, why: str) -> NoReturn:
        raise UnseenTextError(f"{self._file}:{node.lineno}: {why}.")


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _wrapped(node: ast.FunctionDef) -> str | None:
    """The context of a function that only hands its one argument on to translation; none for any other function."""
    done = node.body[-1]
    if not (isinstance(done, ast.Return) and isinstance(done.value, ast.Call) and len(node.args.args) == 1):
        return None
    call = done.value
    if ast.unparse(call.func) != "QCoreApplication.translate" or len(call.args) != 2:
        return None
    return _literal(call.args[0]) if ast.unparse(call.args[1]) == node.args.args[0].arg else None


def read_code(files: Iterable[Path], root: Path) -> Found:
    """Every text of these modules. Raises :class:`UnseenTextError`."""
    found = Found()
    for path in files:
        name = path.relative_to(root).as_posix()
        Reader(ast.parse(path.read_text(encoding="utf-8")), name, found)
    for context, place in found.handed_on:
        if context not in found.marked | CORE_CONTEXTS:
            raise UnseenTextError(f"{place}: no text of the context “{context}” is marked with QT_TRANSLATE_NOOP.")
    return found


def window_texts() -> Found:
    """Every text of the window, those that the core makes last."""
    found = read_code(sorted(CODE.rglob("*.py")), ROOT)
    for context, source, file in core_texts():
        found.add(Text(context, source), file)
    return found


def translations_in(catalogue: Path) -> dict[Text, tuple[str, ...]]:
    """The finished translations of a catalogue: one form, or the forms by number."""
    kept: dict[Text, tuple[str, ...]] = {}
    if not catalogue.is_file():
        return kept
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            text = Text(context.findtext("name", ""), message.findtext("source", ""), plural)
            shown = message.find("translation")
            if shown is None:
                continue
            forms = [form.text or "" for form in shown.iter("numerusform")] if plural else [shown.text or ""]
            if forms and all(forms) and shown.get("type") is None:
                kept[text] = tuple(forms)
    return kept


def catalogue_text(language: str, found: Found, kept: dict[Text, tuple[str, ...]]) -> str:
    """The catalogue: contexts by name, texts as in the code, no line numbers, so that a change shows only itself."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({text.context for text in found.texts}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text, files in found.texts.items():
            if text.context == context:
                lines += _message(text, files, kept.get(text))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: Text, files: list[str], forms: tuple[str, ...] | None) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.plural else "    <message>"
    for file in files:
        yield f'        <location filename="../../../{escape(file)}"/>'
    yield f"        <source>{escape(text.source)}</source>"
    state = "" if forms else ' type="unfinished"'
    if text.plural:
        shown = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("", ""))
    else:
        shown = escape(forms[0]) if forms else ""
    yield f"        <translation{state}>{shown}</translation>"
    yield "    </message>"


def catalogues() -> dict[str, Path]:
    """The catalogues there are, by the code of their language."""
    return {path.stem.removeprefix("pocplanner_"): path for path in sorted(CATALOGUES.glob("pocplanner_*.ts"))}


def stale(found: Found) -> list[str]:
    """The catalogues that are not what the code says."""
    return [
        path.name
        for language, path in catalogues().items()
        if path.read_text(encoding="utf-8") != catalogue_text(language, found, translations_in(path))
    ]


def update(found: Found, language: str | None = None) -> None:
    """Write the catalogues anew: translations stay, texts that are gone go; *language* adds a catalogue."""
    CATALOGUES.mkdir(exist_ok=True)
    wanted = catalogues()
    if language is not None:
        wanted[language] = CATALOGUES / f"pocplanner_{language}.ts"
    for code, path in wanted.items():
        kept = translations_in(path)
        path.write_bytes(catalogue_text(code, found, kept).encode())  # bytes: the same file on Windows
        done = sum(text in kept for text in found.texts)
        print(f"{path.name}: {len(found.texts)} texts, {done} translated")


def compile_all() -> None:
    """Compile each catalogue that is newer than its compiled form. Raises :class:`subprocess.CalledProcessError`."""
    for path in catalogues().values():
        made = path.with_suffix(".qm")
        if not made.is_file() or made.stat().st_mtime < path.stat().st_mtime:
            subprocess.run([_lrelease(), "-silent", path, "-qm", made], check=True)


def _lrelease() -> Path:
    """Qt's compiler, which comes with PySide6."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return next(path for path in Path(PySide6.__path__[0]).rglob(name) if path.is_file())


def main() -> int:
    """Update the catalogues, check them or compile them, as the command line asks."""
    parser = argparse.ArgumentParser(prog="translations", description=str(__doc__).splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail if a catalogue is not as the code")
    parser.add_argument("--compile", action="store_true", help="only compile what changed")
    parser.add_argument("--add", metavar="CODE", help="add a catalogue for this language")
    wanted = parser.parse_args()
    try:
        if wanted.compile:
            compile_all()
            return 0
        found = window_texts()
    except (UnseenTextError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    if not wanted.check:
        update(found, wanted.add)
        return 0
    behind = stale(found)
    if behind:
        print(f"Not as the code says: {', '.join(behind)}. Mend: python3 packaging/tasks.py translations")
    return 1 if behind else 0


if __name__ == "__main__":
    sys.exit(main())
