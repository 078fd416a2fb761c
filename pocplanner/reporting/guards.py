"""What each print may not show, for the check of the finished bytes."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pocplanner.errors import CommandError
from pocplanner.model import vocab
from pocplanner.model.base import Value
from pocplanner.model.situation import Position
from pocplanner.model.texts import text_fields
from pocplanner.model.times import FIRST_YEAR, LAST_YEAR, Moment
from pocplanner.model.vocab import Vocabulary
from pocplanner.model.walk import get, index, objects
from pocplanner.reporting.editions import Edition
from pocplanner.reporting.leaks import SHORTEST, Guard, Secret, Text, words_in
from pocplanner.reporting.partner import leaving_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan
    from pocplanner.reporting.editions import Printing
    from pocplanner.reporting.released import Released

_FEW_WORDS = 4
"""A text with fewer words is a secret only where one of them is no ordinary word."""
_SENSITIVE = {
    "rating": ("reason",),
    "risk_decision": ("reason",),
    "element_assessment": ("reasoning",),
    "provenance": ("source",),
    "adviser_statement": ("words",),
    "consultation": ("advice", "why"),
    "plan": ("notes",),
}
"""What a component extract may not show: ratings, dissent, sources, and what is never printed."""
_NEVER_IN_A_NOTE = {key: _SENSITIVE[key] for key in ("element_assessment", "provenance", "plan")}
"""What the adviser's note may not show: it is made of ratings and dissent."""
_SIGNIFICANT = 4
_JSON_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_ONLY_DAYS = {"days", "minutes", "utc_offset_minutes"}


def guard_for(document: Document, cut: Released, printing: Printing, library: Library) -> Guard:
    """What may not stand in this print of *document*; nothing for an edition that may show all."""
    plan = document.plan
    if printing.edition is Edition.PARTNER:
        leaving = leaving_texts(cut.plan, printing.recipient)
        secrets = _unmarked([*_secrets(plan), *_remarks(document)], library)
        return Guard(_without_whole(secrets, leaving), (_text(leaving), _text(_labels())))
    public = _of_library(library)[0]
    taken = _marked(plan, cut, library)
    marked = Guard(_without_whole(taken, ()), (public, _text(_quoted(taken, cut.plan))))
    kinds = {Edition.COMPONENT: _SENSITIVE, Edition.ADVISER_NOTE: _NEVER_IN_A_NOTE}.get(printing.edition)
    if kinds is None:
        return marked
    found = list(_sensitive(plan, kinds))
    hidden = {secret.text for secret in found}
    openly = [item.text for item in _secrets(plan) if item.text and item.text not in hidden]
    return Guard(_without_whole(_unmarked(found, library), openly), (_text(openly), public), (marked,))


def _text(texts: Iterable[str]) -> Text:
    return Text(("", text) for text in texts)


def _quoted(secrets: Iterable[Secret], plan: Plan) -> Iterator[str]:
    """Open titles and names that a withheld text only quotes: less than two thirds of it."""
    packed = ["".join(words_in(secret.text)) for secret in secrets if secret.text]
    for entry in objects(plan):
        title = str(getattr(entry.object, "title", "") or getattr(entry.object, "name", ""))
        inner = "".join(words_in(title))
        if len(inner) >= SHORTEST and any(inner in text and 3 * len(inner) < 2 * len(text) for text in packed):
            yield title


def _marked(plan: Plan, cut: Released, library: Library) -> list[Secret]:
    """The values that marks took out, but those that stand openly elsewhere as they are."""
    if not cut.marks:
        return []
    found = index(plan)
    taken: list[Secret] = []
    for mark in cut.marks:
        if mark.ref.object in found:
            taken += _of_mark(plan, mark.ref, str(found[mark.ref.object].kind))
        if mark.reason:
            taken.append(Secret("reason of a release mark", mark.reason))
    still = list(_secrets(cut.plan))
    openly = {(item.text, item.number) for item in still}
    openly |= {("", number) for number in _text(item.text for item in still).numbers}
    names = [item for item in taken if item.where.endswith((", name", ", title"))]
    taken = [*names, *_unmarked((item for item in taken if item not in names), library)]
    return [item for item in taken if (item.text, item.number) not in openly or item.position is not None]


def _of_mark(plan: Plan, ref: FieldRef, kind: str) -> Iterator[Secret]:
    where = f"{kind.replace('_', ' ')}, {ref.field}" if ref.field else kind.replace("_", " ")
    try:
        value = get(plan, ref)
    except CommandError:  # the mark points at nothing any more
        return
    if isinstance(value, str) and ref.start is not None:
        value = value[ref.start : ref.end]
    yield from _values(value, where)


def _secrets(plan: Plan) -> Iterator[Secret]:
    for entry in objects(plan):
        yield from _own_values(entry.object, entry.kind.replace("_", " "))


def _own_values(item: Value, where: str) -> Iterator[Secret]:
    """Values of an object; the objects inside it are visited by themselves."""
    if isinstance(item, Position):
        yield Secret(where, position=item)
    texts = text_fields(type(item))
    for name, content in vars(item).items():
        if name in {"id", "kind", "entry"} or name in _ONLY_DAYS:
            continue
        for part in content if isinstance(content, tuple) else (content,):
            if isinstance(part, Value):
                if "id" not in type(part).model_fields:
                    yield from _own_values(part, f"{where}, {name.replace('_', ' ')}")
            elif name in texts or not isinstance(part, str):
                yield from _plain(part, f"{where}, {name.replace('_', ' ')}")


def _values(value: object, where: str) -> Iterator[Secret]:
    """All values in a marked object or field, objects inside it included."""
    if isinstance(value, Moment):
        yield from _plain(value.note, where)
    elif isinstance(value, Value):
        for inner in objects(value):
            yield from _own_values(inner.object, where)
        if "id" not in type(value).model_fields:
            yield from _own_values(value, where)
    elif isinstance(value, tuple):
        for part in value:
            yield from _values(part, where)
    else:
        yield from _plain(value, where)


def _plain(value: object, where: str) -> Iterator[Secret]:
    if isinstance(value, Vocabulary | bool):
        return
    if isinstance(value, str) and len("".join(words_in(value))) >= SHORTEST:
        yield Secret(where, value)
    elif isinstance(value, int) and value >= 100 and not FIRST_YEAR <= value <= LAST_YEAR:
        yield Secret(where, number=value)
    elif isinstance(value, float) and len(f"{value:.8g}".replace(".", "").strip("-0")) >= _SIGNIFICANT:
        yield Secret(where, number=abs(value))


def _remarks(document: Document) -> Iterator[Secret]:
    """Texts of the file beside the plan."""
    for comment in document.comments:
        yield from _plain(comment.text, "a comment")
        yield from _plain(comment.answer, "an answer to a comment")
    for signoff in document.signoffs:
        yield from _plain(signoff.caveat, "caveat of a sign-off")
    for entry in document.audit:
        yield from _plain(entry.action, "audit trail")
    for revision in document.revisions:
        yield from _plain(revision.reason, "reason of a revision")


def _sensitive(plan: Plan, kinds: dict[str, tuple[str, ...]]) -> Iterator[Secret]:
    for item in _all_values(plan):
        kind = str(vars(item).get("kind") or _snake(type(item).__name__))
        for name in kinds.get(kind, ()):
            yield from _plain(getattr(item, name), f"{kind.replace('_', ' ')}, {name}")


def _all_values(item: Value) -> Iterator[Value]:
    yield item
    for content in vars(item).values():
        for part in content if isinstance(content, tuple) else (content,):
            if isinstance(part, Value):
                yield from _all_values(part)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).strip("_")


def _unmarked(secrets: Iterable[Secret], library: Library) -> list[Secret]:
    """Without short texts of ordinary words only, which stand in any paper."""
    ordinary = _of_library(library)[1]
    return [
        secret
        for secret in secrets
        if not secret.text or len(words := words_in(secret.text)) >= _FEW_WORDS or not ordinary.issuperset(words)
    ]


def _without_whole(secrets: Iterable[Secret], openly: Iterable[str]) -> tuple[Secret, ...]:
    """Without values that are open somewhere as they are, and each once."""
    known = {"".join(words_in(text)) for text in openly}
    kept: dict[tuple[str, object, object], Secret] = {}
    for secret in secrets:
        if not secret.text or "".join(words_in(secret.text)) not in known:
            kept.setdefault((secret.text, secret.number, secret.position), secret)
    return tuple(kept.values())


@lru_cache(maxsize=1)
def _labels() -> tuple[str, ...]:
    """Words of all vocabularies, which forms print by themselves."""
    kinds = [item for item in vars(vocab).values() if isinstance(item, type) and issubclass(item, Vocabulary)]
    return tuple(member.label for kind in kinds for member in kind)


_KNOWN: dict[str, tuple[Text, frozenset[str]]] = {}
"""What the library in use says, by its digest; read once."""


def _of_library(library: Library) -> tuple[Text, frozenset[str]]:
    """The texts of the guidance, which anybody may read, with its words as a list of ordinary words."""
    known = _KNOWN.get(library.digest)
    if known is None:
        # Notes beside fields are never printed; their examples would make names of a plan look like open ones.
        printed = tuple(entry for entry in library.data.entries if entry.kind != "field_note")
        found = _JSON_STRING.findall(library.data.model_copy(update={"entries": printed}).model_dump_json())
        texts = [json.loads(text) for text in found if " " in text]  # ids and choices have no blank
        text = _text([*texts, *_labels()])
        _KNOWN.clear()
        known = _KNOWN[library.digest] = (text, frozenset(text.words))
    return known
