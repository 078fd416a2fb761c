"""The look of the program: one accent, a short type scale, spacing, and level colours that stand beside a word.

Everything follows the palette of the system, light or dark. Imports no page and no core module, so that the first
window is painted before anything else is loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

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


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours that the palette does not name."""

    accent: QColor
    muted: QColor
    """Quiet text: help, counts, captions."""
    line: QColor
    """Borders and rules."""
    panel: QColor
    """Ground of the navigation and of cards."""
    error: QColor
    warning_ground: QColor
    warning_text: QColor
    error_ground: QColor
    levels: dict[str, tuple[QColor, QColor]]
    """Ground and text by level: ``low``, ``medium``, ``high``, ``extreme``, and ``unknown`` for everything open."""


def _levels(*pairs: tuple[str, str, str]) -> dict[str, tuple[QColor, QColor]]:
    return {name: (QColor(ground), QColor(text)) for name, ground, text in pairs}


LIGHT = Colours(
    accent=QColor("#1f5f99"),
    muted=QColor("#5b6570"),
    line=QColor("#cdd3da"),
    panel=QColor("#f2f4f6"),
    error=QColor("#b00020"),
    warning_ground=QColor("#fff3d6"),
    warning_text=QColor("#5c4300"),
    error_ground=QColor("#fbe3e6"),
    levels=_levels(
        ("low", "#dceee1", "#1b5e33"),
        ("medium", "#fdf0c4", "#6b5200"),
        ("high", "#fbd9bd", "#8a3b00"),
        ("extreme", "#b3261e", "#ffffff"),
        ("unknown", "#e6e9ed", "#434c56"),
    ),
)
DARK = Colours(
    accent=QColor("#7db8ec"),
    muted=QColor("#a5b0bb"),
    line=QColor("#4a525b"),
    panel=QColor("#262b31"),
    error=QColor("#ff8a80"),
    warning_ground=QColor("#4a3d17"),
    warning_text=QColor("#ffe6a3"),
    error_ground=QColor("#4b2226"),
    levels=_levels(
        ("low", "#1f4a2f", "#c7f0d3"),
        ("medium", "#54460f", "#ffeaa3"),
        ("high", "#66350f", "#ffd9b8"),
        ("extreme", "#c4362d", "#ffffff"),
        ("unknown", "#3a424b", "#d5dbe1"),
    ),
)


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its ground."""
    return (
        palette.color(QPalette.ColorRole.WindowText).lightness() > palette.color(QPalette.ColorRole.Window).lightness()
    )


def colours(widget: QWidget | None = None) -> Colours:
    """The colours that fit the palette of *widget*, or of the program."""
    from PySide6.QtGui import QGuiApplication

    return DARK if is_dark(widget.palette() if widget is not None else QGuiApplication.palette()) else LIGHT


def scaled(font: QFont, factor: float, *, weight: QFont.Weight | None = None) -> QFont:
    """A copy of *font* in another size of the type scale."""
    copy = QFont(font)
    copy.setPointSizeF(font.pointSizeF() * factor)
    if weight is not None:
        copy.setWeight(weight)
    return copy


def apply(app: QApplication) -> None:
    """Give the program its style, palette and typeface."""
    app.setStyle("Fusion")
    app.setPalette(_palette(dark=is_dark(app.palette())))
    app.setFont(_font(app.font()))
    app.setStyleSheet(_style_sheet(colours()))


def _palette(*, dark: bool) -> QPalette:
    role = QPalette.ColorRole
    tints = DARK if dark else LIGHT
    palette = QPalette(QColor("#1e2226" if dark else "#ffffff"))
    plain = {
        role.Window: "#1e2226" if dark else "#ffffff",
        role.Base: "#171a1d" if dark else "#ffffff",
        role.AlternateBase: "#22272c" if dark else "#f7f8fa",
        role.Button: "#2c3238" if dark else "#f2f4f6",
        role.ToolTipBase: "#2c3238" if dark else "#ffffff",
    }
    for which, name in plain.items():
        palette.setColor(which, QColor(name))
    text = QColor("#eceff2" if dark else "#1d2329")
    for which in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(which, text)
        palette.setColor(QPalette.ColorGroup.Disabled, which, tints.muted)
    palette.setColor(role.PlaceholderText, tints.muted)
    palette.setColor(role.Highlight, tints.accent)
    palette.setColor(role.HighlightedText, QColor("#10161c" if dark else "#ffffff"))
    palette.setColor(role.Link, tints.accent)
    palette.setColor(role.Accent, tints.accent)
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


def _style_sheet(tints: Colours) -> str:
    # Only what Fusion cannot be told through the palette.
    line, panel = tints.line.name(), tints.panel.name()
    return f"""
    QToolTip {{ border: 1px solid {line}; padding: {TIGHT}px; }}
    QLineEdit[refused="true"], QPlainTextEdit[refused="true"] {{
        border: 1px solid {tints.error.name()}; border-radius: 2px; background: palette(base);
    }}
    QToolBar {{ border: 0; border-bottom: 1px solid {line}; padding: {TIGHT}px {GAP}px; spacing: {TIGHT}px; }}
    QStatusBar {{ border-top: 1px solid {line}; }}
    QStatusBar::item {{ border: 0; }}
    QScrollArea, QScrollArea > QWidget > QWidget#page {{ border: 0; background: palette(window); }}
    QTableView, QTreeView, QListView {{ border: 1px solid {line}; gridline-color: {line}; }}
    QListView#navigation {{ border: 0; background: {panel}; outline: 0; }}
    QHeaderView::section {{
        border: 0; border-bottom: 1px solid {line}; padding: {TIGHT}px; background: {panel};
    }}
    QFrame#quick {{ border: 2px solid {tints.muted.name()}; border-radius: 4px; background: palette(window); }}
    QListView#quick_rows {{ border: 0; background: palette(window); }}
    QFrame#card {{ border: 1px solid {line}; border-radius: 4px; }}
    QSplitter::handle {{ background: palette(window); }}
    """


def elide(text: str) -> Qt.TextElideMode:
    """Where to cut a text that does not fit: paths in the middle, all else at the end."""
    return Qt.TextElideMode.ElideMiddle if "/" in text or "\\" in text else Qt.TextElideMode.ElideRight
