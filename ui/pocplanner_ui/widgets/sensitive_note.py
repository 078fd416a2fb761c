"""A quiet line under a text that looks as if it identified a person. It never stops anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from pocplanner.session.fields import FieldSpec, Shape
from pocplanner.session.names import shortened
from pocplanner.session.sensitive import Finding, Kind, findings
from pocplanner_ui import theme
from pocplanner_ui.widgets.text import CautionLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pocplanner.model.walk import Found
    from pocplanner_ui.bridge.session_bridge import SessionBridge

MOST_NAMED = 3
PART_LENGTH = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("sensitive", text)


def is_free_text(spec: FieldSpec) -> bool:
    """Whether people write into a field what they like."""
    return spec.shape in {Shape.LINE, Shape.TEXT}


class SensitiveNote(QWidget):
    """Hidden while there is nothing to say; "Keep" silences what it names, in this field, until the program ends."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._label: CautionLabel | None = None
        self._field = ""
        self._parts: tuple[str, ...] = ()
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self._label is None or self.isHidden() else self._label.text()

    def look_at(self, text: object, field: str, object_id: str = "") -> None:
        """Say what in *text* looks like a person. *field* names the field, *object_id* the object that has it."""
        self._field = f"{object_id}.{field}"
        plain = text if isinstance(text, str) else ""
        found = findings(plain)
        if found:
            # Most texts have no finding, and then no name of the plan is looked up.
            found = findings(plain, self._known(object_id))
        kept = self._bridge.kept_texts
        found = tuple(item for item in found if (self._field, _part(plain, item)) not in kept)
        self._parts = tuple(_part(plain, item) for item in found)
        if found:
            self._say(_words(plain, found))
        self.setVisible(bool(found))

    def keep(self) -> None:
        """Say nothing more of what is named, as long as it stands in this field."""
        self._bridge.kept_texts.update((self._field, part) for part in self._parts)
        self.hide()

    def _known(self, object_id: str) -> Iterator[str]:
        for identifier, entry in self._bridge.objects.items():
            # A body may be called after a person in its own name field; a place may well be.
            if identifier != object_id or entry.kind == "place":
                yield _name(entry)

    def _say(self, words: str) -> None:
        if self._label is None:
            self._label = CautionLabel("")
            button = QToolButton()
            button.setText(_tr("Keep"))
            button.setAccessibleName(_tr("Keep this text and hide the note"))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False: self.keep())
            self.button = button
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.GAP)
            row.addWidget(self._label, 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._label.setText(words)
        self.setAccessibleName(words)


def _name(entry: Found) -> str:
    return str(getattr(entry.object, "name", ""))


def _part(text: str, item: Finding) -> str:
    return text[item.start : item.end]


def _kind_words(kind: Kind) -> str:
    return {
        Kind.PHONE: _tr("a telephone number"),
        Kind.EMAIL: _tr("an e-mail address"),
        Kind.IDENTITY: _tr("the number of a passport or identity card"),
        Kind.ADDRESS: _tr("the address of a person"),
        Kind.PERSON: _tr("the name of a person"),
    }[kind]


def _words(text: str, found: tuple[Finding, ...]) -> str:
    named = [
        _tr("{kind} (“{part}”)").format(kind=_kind_words(item.kind), part=shortened(_part(text, item), PART_LENGTH))
        for item in found[:MOST_NAMED]
    ]
    if len(found) > MOST_NAMED:
        named.append(_tr("{count} more").format(count=len(found) - MOST_NAMED))
    listed = (
        named[0] if len(named) == 1 else _tr("{first} and {last}").format(first=", ".join(named[:-1]), last=named[-1])
    )
    return _tr("This looks like {what}. Plans must not identify informants, witnesses or victims.").format(what=listed)
