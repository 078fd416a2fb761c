"""The look of the program: one accent, a short type scale, spacing, and level colours that stand beside a word.

Colours and text size are chosen in the View menu or come from the system, and change at run time: colours are asked for
when painting (:func:`colours`), everything else is set through :func:`follow`. Imports no page and no core module, so
that the first window is painted before anything else is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QScrollArea,
    QSplitter,
    QSplitterHandle,
    QStatusBar,
    QTabBar,
    QToolBar,
)
from shiboken6 import isValid

from pocplanner_ui.schemes import DARK, HIGH_CONTRAST, LIGHT, Colours

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

# Spacing in device-independent pixels; nothing else is used.
TIGHT = 4
GAP = 8
ROOM = 16
WIDE = 24

TEXT_WIDTH = 1000
"""Widest form; longer lines are hard to read."""
NAV_WIDTH = 232

# Type scale, as factors of the base size.
SMALL = 0.9
LARGE = 1.15
TITLE = 1.5


class Scheme(StrEnum):
    """What a person chose for the colours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


TEXT_SIZES = (100, 125, 150, 200)
"""Sizes of the text that are offered, in per cent."""


@dataclass(slots=True)
class _Look:
    """The look that is on."""

    scheme: Scheme = Scheme.SYSTEM
    text_size: int = 100
    colours: Colours = LIGHT
    system_is_dark: bool = False
    """What the palette of the system told, for systems that do not name their scheme."""
    base_font: QFont | None = None
    worn: tuple[Colours, int] | None = None
    """What was put on last: to put it on again takes a second and changes nothing."""


_look = _Look()
_COLOURED = (QToolBar, QTabBar, QStatusBar, QAbstractItemView, QScrollArea, QSplitter, QSplitterHandle)
_OUTLINED = ("QLineEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox", "QPushButton", "QToolButton")
OUTLINE_FACTOR = 140
"""By how much, in per cent, Fusion makes an outline darker than the ground around it."""
_COLOURED_NAMES = frozenset({"quick", "card"})
"""What the style sheet gives colours, by class and by name."""
_followers: WeakKeyDictionary[QWidget, list[Callable[[Any], object]]] = WeakKeyDictionary()


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its ground."""
    return (
        palette.color(QPalette.ColorRole.WindowText).lightness() > palette.color(QPalette.ColorRole.Window).lightness()
    )


def colours() -> Colours:
    """The colours that are on; ask when painting, for they change at run time."""
    return _look.colours


def scheme() -> Scheme:
    """What was chosen for the colours."""
    return _look.scheme


def text_size() -> int:
    """The size of the text in per cent."""
    return _look.text_size


def px(length: int) -> int:
    """A length that grows with the text: widths of columns, labels and fields."""
    return round(length * _look.text_size / 100)


def scaled(font: QFont, factor: float, *, weight: QFont.Weight | None = None) -> QFont:
    """A copy of *font* in another size of the type scale."""
    copy = QFont(font)
    copy.setPointSizeF(font.pointSizeF() * factor)
    if weight is not None:
        copy.setWeight(weight)
    return copy


W = TypeVar("W", bound="QWidget")


def follow(widget: W, adjust: Callable[[W], object]) -> None:
    """Call *adjust* with *widget* now and after each change of colours or text size.

    It must not hold the widget itself, or the widget would never be forgotten.
    """
    adjust(widget)
    _followers.setdefault(widget, []).append(adjust)


def set_type(widget: QWidget, factor: float, weight: QFont.Weight | None = None) -> None:
    """Set *widget* in a size of the type scale, for good."""
    follow(widget, lambda it: it.setFont(scaled(QGuiApplication.font(), factor, weight=weight)))


def set_widths(widget: QWidget, *, least: int | None = None, most: int | None = None) -> None:
    """Bound the width of *widget*, in pixels at 100 %."""
    if least is not None:
        follow(widget, lambda it: it.setMinimumWidth(px(least)))
    if most is not None:
        follow(widget, lambda it: it.setMaximumWidth(px(most)))


def set_width(widget: QWidget, width: int) -> None:
    """Fix the width of *widget*, in pixels at 100 %."""
    follow(widget, lambda it: it.setFixedWidth(px(width)))


def set_ink(widget: QWidget, name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> None:
    """Write *widget* in a colour of the scheme, named by its field in :class:`Colours`."""
    follow(widget, lambda it: dye(it, name, role))


def dye(widget: QWidget, name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> None:
    """As :func:`set_ink`, but only until the next change of colours."""
    palette = QPalette()
    palette.setColor(role, getattr(colours(), name))
    palette.setColor(QPalette.ColorGroup.Disabled, role, colours().disabled)
    widget.setPalette(palette)


def apply(app: QApplication) -> None:
    """Give the program its style, palette and typeface, as they were chosen last."""
    if _look.base_font is None:
        # Else a style sheet would keep a new palette and typeface from what is open.
        app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        app.setStyle("Fusion")
        _look.system_is_dark = is_dark(app.palette())
        _look.base_font = _font(app.font())
        app.styleHints().colorSchemeChanged.connect(_on_system_changed)
    wear(app)


def wear(app: QApplication, scheme: Scheme | None = None, text_size: int | None = None) -> None:
    """Put on other colours or another text size; what is open follows at once."""
    _look.scheme = _look.scheme if scheme is None else scheme
    _look.text_size = _look.text_size if text_size is None else text_size
    _tell_system(app)
    _look.colours = _colours_of(app, _look.scheme)
    if _look.worn == (_look.colours, _look.text_size):
        return
    _look.worn = (_look.colours, _look.text_size)
    palette = _palette(_look.colours)
    app.setPalette(palette)
    # Fusion derives the outline of a control from the ground around it: on dark grounds it cannot be seen.
    palette.setColor(QPalette.ColorRole.Window, _look.colours.outline.lighter(OUTLINE_FACTOR))
    for control in _OUTLINED:
        app.setPalette(palette, control)  # type: ignore[arg-type]  # the stubs ask for bytes, the call for a str
    if _look.base_font is not None:
        app.setFont(scaled(_look.base_font, _look.text_size / 100))
    for kind in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ApplicationFontChange):
        # At once: what follows measures its typeface.
        QCoreApplication.sendPostedEvents(None, kind.value)
    _wear_sheet(app)
    for widget, adjusts in list(_followers.items()):
        if isValid(widget):
            for adjust in adjusts:
                adjust(widget)
            widget.update()


def _wear_sheet(app: QApplication) -> None:
    """Put on the style sheet; where it is the same one, only the widgets that it gives colours take them up anew.

    To set a sheet makes Qt go through every widget of every page, which takes seconds.
    """
    sheet = _style_sheet()
    if sheet != app.styleSheet():
        app.setStyleSheet(sheet)
        return
    for widget in app.allWidgets():
        if isinstance(widget, _COLOURED) or widget.objectName() in _COLOURED_NAMES or widget.property("refused"):
            style = widget.style()
            style.unpolish(widget)
            style.polish(widget)


def _tell_system(app: QApplication) -> None:
    """Title bars and dialogs of the system follow too, where the system can do that."""
    hints = app.styleHints()
    if _look.scheme is Scheme.SYSTEM:
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Light if _look.scheme is Scheme.LIGHT else Qt.ColorScheme.Dark)


def _on_system_changed() -> None:
    app = QApplication.instance()
    if _look.scheme is Scheme.SYSTEM and isinstance(app, QApplication):
        wear(app)


def _colours_of(app: QApplication, scheme: Scheme) -> Colours:
    named = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.HIGH_CONTRAST: HIGH_CONTRAST}
    if scheme in named:
        return named[scheme]
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST
    told = hints.colorScheme()
    dark = _look.system_is_dark if told is Qt.ColorScheme.Unknown else told is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def _palette(tints: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(tints.button, tints.window)
    grounds = {
        role.Window: tints.window,
        role.Base: tints.base,
        role.AlternateBase: tints.alternate,
        role.Button: tints.button,
        role.ToolTipBase: tints.button,
        role.PlaceholderText: tints.muted,
        role.Highlight: tints.accent,
        role.HighlightedText: tints.on_accent,
        role.Link: tints.accent,
        role.LinkVisited: tints.accent,
        role.Accent: tints.accent,
        # For the style sheet.
        role.Mid: tints.line,
        role.Midlight: tints.panel,
        role.BrightText: tints.error,
    }
    for which, colour in grounds.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(which, tints.text)
        palette.setColor(QPalette.ColorGroup.Disabled, which, tints.disabled)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, tints.button)
    palette.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, tints.disabled)
    return palette


def _font(fallback: QFont) -> QFont:
    # Found without being imported, and without importlib.resources, which takes longer than reading the fonts.
    package = find_spec("font_source_sans_pro")
    folder = package.submodule_search_locations[0] if package and package.submodule_search_locations else ""
    family = ""
    for face in ("Regular", "It", "Semibold", "Bold"):
        number = QFontDatabase.addApplicationFont(f"{folder}/files/SourceSansPro-{face}.ttf") if folder else -1
        if number >= 0 and face == "Regular":
            family = QFontDatabase.applicationFontFamilies(number)[0]
    font = QFont(fallback)
    if family:
        font.setFamilies([family, "DejaVu Sans", *fallback.families()])
    font.setPointSizeF(max(11.0, fallback.pointSizeF()))
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def _style_sheet() -> str:
    # Only what Fusion cannot be told through the palette. Colours are named by their place in the palette, so that the
    # sheet stays the same when they change.
    line, panel = "palette(mid)", "palette(midlight)"
    return f"""
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; }}
    QToolTip {{ border: 1px solid {line}; padding: {TIGHT}px; }}
    QLineEdit[refused="true"], QPlainTextEdit[refused="true"] {{
        border: 1px solid palette(bright-text); border-radius: 2px; background: palette(base);
    }}
    QToolBar {{ border: 0; border-bottom: 1px solid {line}; padding: {TIGHT}px {GAP}px; spacing: {TIGHT}px; }}
    QStatusBar {{ border-top: 1px solid {line}; }}
    QStatusBar::item {{ border: 0; }}
    QScrollArea {{ border: 0; }}
    QTableView, QTreeView, QListView {{ border: 1px solid {line}; gridline-color: {line}; }}
    QListView#navigation {{ border: 0; background: {panel}; outline: 0; }}
    QHeaderView::section {{
        border: 0; border-bottom: 1px solid {line}; padding: {TIGHT}px; background: {panel};
    }}
    QFrame#quick {{ border: 2px solid palette(placeholder-text); border-radius: 4px; background: palette(window); }}
    QListView#quick_rows {{ border: 0; background: palette(window); }}
    QFrame#card {{ border: 1px solid {line}; border-radius: 4px; }}
    QTabBar::tab {{ border: 1px solid {line}; padding: {TIGHT}px {GAP}px; background: {panel}; }}
    QTabBar::tab:!first {{ border-left: 0; }}
    QTabBar::tab:selected {{ border-bottom: 2px solid palette(highlight); background: palette(base); }}
    QSplitter::handle {{ background: palette(window); }}
    """


def elide(text: str) -> Qt.TextElideMode:
    """Where to cut a text that does not fit: paths in the middle, all else at the end."""
    return Qt.TextElideMode.ElideMiddle if "/" in text or "\\" in text else Qt.TextElideMode.ElideRight
