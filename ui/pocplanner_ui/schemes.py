"""The colour schemes: light, dark and high contrast. Plain values; :mod:`pocplanner_ui.theme` puts them on.

Text on its ground has a contrast of at least 4.5 in light and dark and of 7 in high contrast, disabled text at least 3
(WCAG 2.2, success criteria 1.4.3 and 1.4.6); a test computes every pair.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme."""

    window: QColor
    """Ground of pages and of the window."""
    base: QColor
    """Ground of fields and lists."""
    alternate: QColor
    """Every second row of a list."""
    button: QColor
    panel: QColor
    """Ground of the navigation and of cards."""
    text: QColor
    muted: QColor
    """Quiet text: help, counts, captions."""
    disabled: QColor
    """Text of what cannot be used now."""
    accent: QColor
    """The one colour that asks for attention: what is chosen, what has the focus, what leads on."""
    on_accent: QColor
    line: QColor
    """Borders and rules."""
    outline: QColor
    """Outline of fields and buttons."""
    error: QColor
    error_ground: QColor
    warning_ground: QColor
    warning_text: QColor
    levels: dict[str, tuple[QColor, QColor]]
    """Ground and text by level: ``low``, ``medium``, ``high``, ``extreme``, and ``unknown`` for everything open."""
    outlined: bool = False
    """Whether coloured grounds get an outline in the colour of their text."""


def _levels(*pairs: tuple[str, str, str]) -> dict[str, tuple[QColor, QColor]]:
    return {name: (QColor(ground), QColor(text)) for name, ground, text in pairs}


LIGHT = Colours(
    window=QColor("#ffffff"),
    base=QColor("#ffffff"),
    alternate=QColor("#f7f8fa"),
    button=QColor("#f2f4f6"),
    panel=QColor("#f2f4f6"),
    text=QColor("#1d2329"),
    muted=QColor("#5b6570"),
    disabled=QColor("#7d8791"),
    accent=QColor("#1f5f99"),
    on_accent=QColor("#ffffff"),
    line=QColor("#cdd3da"),
    outline=QColor("#b3b3b3"),
    error=QColor("#b00020"),
    error_ground=QColor("#fbe3e6"),
    warning_ground=QColor("#fff3d6"),
    warning_text=QColor("#5c4300"),
    levels=_levels(
        ("low", "#dceee1", "#1b5e33"),
        ("medium", "#fdf0c4", "#6b5200"),
        ("high", "#fbd9bd", "#8a3b00"),
        ("extreme", "#b3261e", "#ffffff"),
        ("unknown", "#e6e9ed", "#434c56"),
    ),
)
DARK = Colours(
    window=QColor("#1e2226"),
    base=QColor("#171a1d"),
    alternate=QColor("#22272c"),
    button=QColor("#2c3238"),
    panel=QColor("#262b31"),
    text=QColor("#eceff2"),
    muted=QColor("#a5b0bb"),
    disabled=QColor("#88929c"),
    accent=QColor("#7db8ec"),
    on_accent=QColor("#10161c"),
    line=QColor("#4a525b"),
    outline=QColor("#6b7682"),
    error=QColor("#ff8a80"),
    error_ground=QColor("#4b2226"),
    warning_ground=QColor("#4a3d17"),
    warning_text=QColor("#ffe6a3"),
    levels=_levels(
        ("low", "#1f4a2f", "#c7f0d3"),
        ("medium", "#54460f", "#ffeaa3"),
        ("high", "#66350f", "#ffd9b8"),
        ("extreme", "#c4362d", "#ffffff"),
        ("unknown", "#3a424b", "#d5dbe1"),
    ),
)
HIGH_CONTRAST = Colours(
    window=QColor("#000000"),
    base=QColor("#000000"),
    alternate=QColor("#161616"),
    button=QColor("#1c1c1c"),
    panel=QColor("#141414"),
    text=QColor("#ffffff"),
    muted=QColor("#dcdcdc"),
    disabled=QColor("#9a9a9a"),
    accent=QColor("#ffd500"),
    on_accent=QColor("#000000"),
    line=QColor("#b4b4b4"),
    outline=QColor("#b4b4b4"),
    error=QColor("#ffa29a"),
    error_ground=QColor("#3d0508"),
    warning_ground=QColor("#332800"),
    warning_text=QColor("#ffe680"),
    levels=_levels(
        ("low", "#002b12", "#9df5b8"),
        ("medium", "#332a00", "#ffe45c"),
        ("high", "#401c00", "#ffb47a"),
        ("extreme", "#ffb3ab", "#000000"),
        ("unknown", "#1c1c1c", "#ffffff"),
    ),
    outlined=True,
)
