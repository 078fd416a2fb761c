"""The catalogues: they hold what the code says, and translations keep what the program relies on."""

from __future__ import annotations

import ast
import re
import string
from typing import TYPE_CHECKING

import pytest

import tasks
import translations
from translations import Text, UnseenTextError

if TYPE_CHECKING:
    from pathlib import Path

CATALOGUES = translations.catalogues()


def texts_of(folder: Path, code: str) -> list[Text]:
    """What is found in a module with this code."""
    module = folder / "module.py"
    module.write_text(code, encoding="utf-8")
    return list(translations.read_code([module], folder).texts)


def done(language: str) -> dict[Text, tuple[str, ...]]:
    return translations.translations_in(CATALOGUES[language])


# Reading code


def test_that_each_way_to_translate_is_seen_in_its_context(tmp_path: Path) -> None:
    code = """
NOTE = QT_TRANSLATE_NOOP
LABELS = {"a": NOTE("field", "In a table")}

def _tr(text):
    return QCoreApplication.translate("facts", text)

class Page(QWidget):
    def build(self):
        self.tr("Of the " "class")
        self.tr("%n open", "", 3)
        _tr("Of a function")
        QCoreApplication.translate("field", LABELS["a"])
        QCoreApplication.translate("direct", "Of a call")
"""
    assert texts_of(tmp_path, code) == [
        Text("field", "In a table"),
        Text("Page", "Of the class"),
        Text("Page", "%n open", plural=True),
        Text("facts", "Of a function"),
        Text("direct", "Of a call"),
    ]


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{count} rows")',
        "self.tr(words)",
        'self.tr("a" if one else "b")',
        'self.tr("Open", "a verb")',
        'self.window.tr("Open")',
        '_tr("Open")',
        'QCoreApplication.translate("nowhere", words)',
        'QCoreApplication.translate(context, "Open")',
    ],
)
def test_that_a_text_that_cannot_be_seen_is_an_error_with_file_and_line(tmp_path: Path, call: str) -> None:
    with pytest.raises(UnseenTextError, match=r"^module\.py:3: "):
        texts_of(tmp_path, f"class Page:\n    def build(self):\n        {call}\n")


# Catalogues


def test_that_an_update_keeps_translations_and_drops_what_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path / "i18n")
    module = tmp_path / "module.py"

    def found(*texts: str) -> translations.Found:
        calls = "".join(f"        self.tr({text!r})\n" for text in texts)
        module.write_text(f"class Page:\n    def build(self):\n{calls}", encoding="utf-8")
        return translations.read_code([module], tmp_path)

    translations.update(found("Save & <go>", "Close"), "fr")
    catalogue = tmp_path / "i18n" / "pocplanner_fr.ts"
    assert catalogue.read_text(encoding="utf-8").count('type="unfinished"') == 2
    filled = catalogue.read_text(encoding="utf-8").replace(
        ' type="unfinished"></translation>', ">Un &lt;mot&gt;</translation>"
    )
    catalogue.write_text(filled, encoding="utf-8")
    assert translations.stale(found("Save & <go>", "Close")) == []
    changed = found("New", "Save & <go>")
    assert translations.stale(changed) == ["pocplanner_fr.ts"]
    translations.update(changed)
    assert translations.translations_in(catalogue) == {Text("Page", "Save & <go>"): ("Un <mot>",)}
    assert "Close" not in catalogue.read_text(encoding="utf-8")
    assert translations.stale(changed) == []


def test_that_the_catalogues_are_what_the_code_says() -> None:
    assert "fr" in CATALOGUES
    assert translations.stale(translations.window_texts()) == []


def test_that_the_check_is_part_of_the_tests() -> None:
    assert "--check" in tasks.static_checks()["translations"]


def test_that_only_a_catalogue_that_changed_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path)
    source = CATALOGUES["fr"].read_bytes()
    (tmp_path / "pocplanner_fr.ts").write_bytes(source)
    translations.compile_all()
    compiled = tmp_path / "pocplanner_fr.qm"
    assert compiled.stat().st_size > 1000
    compiled.write_bytes(b"as it was")
    translations.compile_all()
    assert compiled.read_bytes() == b"as it was"


# Errors

ERRORS = frozenset(
    {
        "Problem",
        "PlanFileError",
        "ForeignFileError",
        "GuidanceError",
        "RuleError",
        "ReportError",
        "CommandError",
        "SigningError",
    }
)
MAKERS = frozenset({"_problem", "_refusal", "_refused", "_refuse", "_add", "_Refused"})
"""Functions of modules that hand the words of an error on."""
FOR_KEEPERS = ("cli/", "guidance/lint", "guidance/library", "guidance/schema", "guidance/conditions", "rules/cases",
               "assessment/score", "exchange/pptx_writer", "reporting/pades")  # fmt: skip
"""Where errors go to those who write guidance, or stand on the command line only, which is in English.

Signatures inside a PDF are made on the command line only; a writer of slides makes no errors, only slides.
"""
IN_THE_WINDOW = ("exchange/imports/", "exchange/backdrop")
"""Parts of these of which the window does tell."""
READERS = ERRORS | MAKERS | {"refusal", "too_much", "note", "pass_over", "unreadable"}
"""Those, and what readers of files call."""
OF_ROWS = ("session/tabular", "session/import", "exchange/backdrop")
"""Where an error of Python holds the sentence that stands at a row or a point."""
ROW_MAKERS = frozenset({"ValueError", "of", "under", "_hold"})


def plain_words_of_errors(module: ast.Module, makers: frozenset[str] = ERRORS | MAKERS) -> list[int]:
    """The lines on which an error is given words that are no sentence a window could translate."""
    found = []
    for node in ast.walk(module):
        if not isinstance(node, ast.Call) or ast.unparse(node.func).split(".")[-1] not in makers:
            continue
        named = [keyword.value for keyword in node.keywords if keyword.arg in {"what", "safe", "remedy"}]
        for words in (*node.args, *named):
            parts = words.values if isinstance(words, ast.JoinedStr) else [words]
            texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            if any(" " in text and re.search("[a-z]{2}", text) for text in texts):
                found.append(words.lineno)
    return found


def test_that_each_error_is_made_of_sentences_that_a_window_can_translate() -> None:
    root = translations.ROOT / "pocplanner"
    plain = [
        f"{path.relative_to(root)}:{line}"
        for path in sorted(root.rglob("*.py"))
        if not (name := path.relative_to(root).as_posix()).startswith(FOR_KEEPERS) or name.startswith(IN_THE_WINDOW)
        for line in plain_words_of_errors(
            ast.parse(path.read_text(encoding="utf-8")), READERS if name.startswith(IN_THE_WINDOW) else ERRORS | MAKERS
        )
    ]
    assert plain == []


def test_that_what_is_wrong_with_a_row_is_a_sentence_that_a_window_can_translate() -> None:
    root = translations.ROOT / "pocplanner"
    plain = [
        f"{path.relative_to(root)}:{line}"
        for path in sorted(root.rglob("*.py"))
        if path.relative_to(root).as_posix().startswith(OF_ROWS)
        for line in plain_words_of_errors(ast.parse(path.read_text(encoding="utf-8")), ROW_MAKERS)
    ]
    assert plain == []


def test_that_an_error_in_plain_english_would_be_found() -> None:
    assert plain_words_of_errors(ast.parse('CommandError("E1", "It is no.", remedy=f"Do {this} now")')) == [1, 1]


# What a translation must keep

FIELDS = string.Formatter()
ENDS = "….:?!;,"
OTHER_SIGNS = frozenset({"; ", "” or “", "Jan", "Feb", "Apr", "Jul", "Sep", "Oct", "Nov", "Dec"})
"""Texts whose signs are others in French: what stands between two parts, and months cut short."""


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in FIELDS.parse(text) if name is not None) + ["%n"] * text.count("%n")


def faults_of(source: str, translated: str) -> list[str]:
    """What a translation has not kept of its source."""
    found = []
    if fields(source) != fields(translated):
        found.append("fields in braces")
    if bool(re.search(r"&\w", source)) != bool(re.search(r"&\w", translated)):
        found.append("the mark of a shortcut")
    if (source[:1].isspace(), source[-1:].isspace()) != (translated[:1].isspace(), translated[-1:].isspace()):
        found.append("blanks at the ends")
    last, made = source.rstrip()[-1:], translated.rstrip()[-1:]
    if made != "°" and (last if last in ENDS else "") != (made if made in ENDS else ""):
        found.append(f"the sign at the end, {last!r}")
    return found


@pytest.mark.parametrize("language", CATALOGUES)
def test_that_translations_keep_fields_shortcuts_and_signs(language: str) -> None:
    wrong = [
        f"{text.context}: {text.source!r} -> {form!r}: {', '.join(faults)}"
        for text, forms in done(language).items()
        for form in forms
        if text.source not in OTHER_SIGNS and (faults := faults_of(text.source, form))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "translated"),
    [("{a} of {b}", "{a} sur {c}"), ("&Save", "Enregistrer"), ("Save", "&Enregistrer"), ("%n open", "ouverts"),
     ("Level: ", "Niveau :"), ("Open …", "Ouvrir"), ("All is well.", "Tout va bien")],
)  # fmt: skip
def test_that_a_translation_that_lost_something_is_found(source: str, translated: str) -> None:
    assert faults_of(source, translated)


def test_that_french_signs_stand_as_french_typography_wants() -> None:
    # A narrow space that does not break stands before two-part signs and inside quotation marks.
    wrong = [
        form
        for forms in done("fr").values()
        for form in forms
        if re.search(r"(?<!^)(?<!\u202f)[;?!»]|(?<![\u202f\d{}]):(?!\d)|«(?!\u202f)|['“”]", form) and "°" not in form
    ]
    assert wrong == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_that_no_text_waits_for_a_translator(language: str) -> None:
    known = done(language)
    waiting = [f"{text.context}: {text.source}" for text in translations.window_texts().texts if text not in known]
    assert waiting == []
