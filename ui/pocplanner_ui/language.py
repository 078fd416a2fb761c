"""The languages of the window: which there are, which one is on, and how another one is put on.

A language is there once its catalogue is compiled beside the others. Only the window speaks it: the guidance and the
printed brief are in English, so that no brief is in mixed languages.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import pocplanner_resources
from pocplanner_ui.settings import settings

if TYPE_CHECKING:
    from collections.abc import Iterable

ENGLISH = "en"
FOLDER = Path(pocplanner_resources.__path__[0]) / "i18n"
_KEY = "look/language"
_PREFIX = "pocplanner_"
_on = ENGLISH
_translators: list[QTranslator] = []


def languages() -> dict[str, str]:
    """Codes of the languages that can be chosen, each with its own name for itself; English first."""
    codes = sorted(path.stem.removeprefix(_PREFIX) for path in FOLDER.glob(f"{_PREFIX}*.qm"))
    return {ENGLISH: "English"} | {code: _name(code) for code in codes}


def _name(code: str) -> str:
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def current() -> str:
    """Code of the language that is on."""
    return _on


def speak(code: str) -> None:
    """Put a language on, for all that is made from now on; English where there is no such language."""
    global _on
    code = code if code in languages() else ENGLISH
    while _translators:
        QCoreApplication.removeTranslator(_translators.pop())
    _on = code
    # British English, as the texts are: the week begins on Monday.
    QLocale.setDefault(QLocale("en_GB" if code == ENGLISH else code))
    if code == ENGLISH:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qt), (f"{_PREFIX}{code}", str(FOLDER))):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _translators.append(translator)


def restore() -> None:
    """Put on what was chosen last; at the first start what the system speaks."""
    kept = str(settings().value(_KEY, ""))
    speak(kept if kept in languages() else of_system(QLocale.system().uiLanguages()))


def of_system(wanted: Iterable[str]) -> str:
    """The first language of a system that we speak, English where that is none. *wanted* as ``fr-CA``, best first."""
    there = languages()
    return next((code for code in (name.replace("_", "-").split("-")[0] for name in wanted) if code in there), ENGLISH)


def remember(code: str) -> None:
    """Begin with this language from now on."""
    settings().setValue(_KEY, code)


def number(value: int) -> str:
    """A whole number with its thousands set apart as the language does it."""
    return QLocale().toString(value)
