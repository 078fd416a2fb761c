"""The one error tree of the program, and the form every message to a planner takes.

A message has four parts: what happened, where, what stays safe and what to do next. This module imports only the
standard library, so that every layer may use it. It does not log, and it does not choose codes for its callers.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from typing_extensions import override

from pocplanner.said import Said, joined, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

MAX_PROBLEMS_IN_MESSAGE = 20
"""How many collected problems one message prints before it only counts the rest."""

_KEPT_FORMAT_CHARACTERS = "\u200c\u200d"
"""Joiners that Arabic, Persian and Indic words need; all other invisible format characters are spelled out."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, for lists in which all problems of a file or library are shown together.

    `code` is a stable code such as "E127"; `what` a sentence without blame; `where` a file, entry or dotted field path;
    `safe` what is unharmed; `remedy` the next step. Every part but `code` and `what` may be empty.
    """

    code: str
    what: str
    where: str = ""
    safe: str = ""
    remedy: str = ""

    def __str__(self) -> str:
        return self.message()

    def message(self, say: Callable[[str], str] = str) -> str:
        """The whole message, each part as *say* says it."""
        return render_message(self.code, self.what, self.where, self.safe, self.remedy, say=say)


class PocPlannerError(Exception):
    """Root of all errors the program raises on purpose; its text can be shown to a planner as it stands."""

    def __init__(self, code: str, what: str, *, where: str = "", safe: str = "", remedy: str = "") -> None:
        super().__init__(code, what, where, safe, remedy)
        self.code = code
        self.what = what
        self.where = where
        self.safe = safe
        self.remedy = remedy

    def __str__(self) -> str:
        return self.message()

    def message(self, say: Callable[[str], str] = str) -> str:
        """The whole message, each part as *say* says it; a window says it in its own language."""
        return render_message(self.code, self.what, self.where, self.safe, self.remedy, say=say)

    def __reduce__(self) -> tuple[object, ...]:
        # The default rebuilds with positional arguments, which the keyword-only parts refuse; errors must cross
        # process borders unharmed because untrusted files may be parsed in a child process.
        return (_rebuild_error, (type(self), dict(self.__dict__)))

    def as_problem(self) -> Problem:
        """Return the same message as a plain value, for a list of problems."""
        return Problem(self.code, self.what, self.where, self.safe, self.remedy)


class StoppedError(Exception):
    """Slow work ended early because nobody waits for it any more. It is no fault, and nobody is told."""


class _CollectedError(PocPlannerError):
    """An error that reports several problems at once; `problems` is never empty."""

    def __init__(
        self,
        code: str,
        what: str,
        *,
        where: str = "",
        safe: str = "",
        remedy: str = "",
        problems: Iterable[Problem] = (),
    ) -> None:
        super().__init__(code, what, where=where, safe=safe, remedy=remedy)
        self.problems: tuple[Problem, ...] = tuple(problems) or (self.as_problem(),)

    @classmethod
    def of(cls, problems: Iterable[Problem], *, where: str = "", safe: str = "") -> Self:
        """Return the error for a list of problems, at least one: a single one is told as it is, more are counted."""
        found = tuple(problems)
        first = found[0]
        if len(found) == 1:
            place = joined(": ", (part for part in (where, first.where) if part))
            return cls(
                first.code, first.what, where=place, safe=first.safe or safe, remedy=first.remedy, problems=found
            )
        return cls(
            first.code, said("{count} problems were found", count=len(found)), where=where, safe=safe, problems=found
        )

    @override
    def message(self, say: Callable[[str], str] = str) -> str:
        head = super().message(say)
        if len(self.problems) == 1 and self.problems[0].what == self.what:
            return head
        shown = self.problems[:MAX_PROBLEMS_IN_MESSAGE]
        lines = [head, *(f"  - {problem.message(say)}" for problem in shown)]
        if len(self.problems) > len(shown):
            lines.append(f"  {say(said('... and {count} more.', count=len(self.problems) - len(shown)))}")
        return "\n".join(lines)


class PlanFileError(_CollectedError):
    """A plan file cannot be read, checked or written; `problems` lists all that was found, in file order."""


class ForeignFileError(_CollectedError):
    """A file of another program cannot be read in; `problems` lists all that was found."""


class GuidanceError(_CollectedError):
    """The guidance library or a mission pack is not usable; `problems` lists all entries at fault."""


class RuleError(PocPlannerError):
    """A rule could not be evaluated. It is loud on purpose: a failed rule must never look like an absent risk."""


class ReportError(PocPlannerError):
    """A brief or another report cannot be produced as asked."""


class SigningError(PocPlannerError):
    """A signing identity, a list of known signers or a signature cannot be made or used."""


class CommandError(PocPlannerError):
    """An edit was refused; the plan is as it was before the edit."""


def render_message(
    code: str, what: str, where: str = "", safe: str = "", remedy: str = "", *, say: Callable[[str], str] = str
) -> str:
    """Return the four parts of a message as one line: code, what (in where), what is safe, what to do."""
    first = say(what)
    if where:
        first = say(said("{what} (in {where})", what=first.rstrip("."), where=say(where)))
    sentences = [part.strip() for part in (first, say(safe), say(remedy)) if part.strip()]
    closed = [part if part.endswith((".", "?", ":")) else f"{part}." for part in sentences]
    return f"{code}: {' '.join(closed)}"


def cause_of(error: Mapping[str, Any]) -> Said | None:
    """The sentence with which a check of the model refused a value, from what pydantic tells; none for its own."""
    raised = error.get("ctx", {}).get("error")
    told = raised.args[0] if isinstance(raised, ValueError) and raised.args else None
    return told if isinstance(told, Said) else None


def with_article(noun: str) -> str:
    """Return a noun with "a" or "an" before it."""
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def shown_text(text: str, limit: int = 80) -> str:
    """Return text from outside as it may stand in a message: at most `limit` characters, none hidden or reordering.

    Control characters, direction overrides, lone surrogates and line breaks are spelled out as `⟦U+202E⟧`, so that a
    hostile file name or field name cannot change how the message around it reads.
    """
    cut = text if len(text) <= limit else text[: limit - 3] + "..."
    return "".join(char if _is_plain(char) else f"⟦U+{ord(char):04X}⟧" for char in cut)


def _is_plain(char: str) -> bool:
    category = unicodedata.category(char)
    if category == "Cf":
        return char in _KEPT_FORMAT_CHARACTERS
    return category not in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}


def _rebuild_error(kind: type[PocPlannerError], state: dict[str, object]) -> PocPlannerError:
    error = kind(str(state["code"]), str(state["what"]))
    error.__dict__.update(state)
    error.args = (error.code, error.what, error.where, error.safe, error.remedy)
    return error
