"""Errors of guidance entries are loud: whatever goes wrong in evaluating one is told with its id.

Nothing here decides what an entry means; a rule that fails must never look like a rule that did not fire.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from pocplanner.errors import PocPlannerError, RuleError
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator


#: What a mistake in an entry, or in the program, can raise; other exceptions are not about the entry.
_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


@contextmanager
def naming(entry_id: str) -> Iterator[None]:
    """Raise :class:`RuleError` with the id of the entry where anything in the block fails."""
    try:
        yield
    except PocPlannerError as error:
        where = f"{entry_id}, {error.where}" if error.where else entry_id
        raise RuleError(error.code, error.what, where=where, safe=error.safe, remedy=error.remedy) from error
    except _FAULTS as error:
        # Not the text of the error: it may repeat what stands in the plan, and messages go to logs.
        raise RuleError(
            "E411",
            said("The entry cannot be evaluated ({name}).", name=type(error).__name__),
            where=entry_id,
            safe=said("The plan is unchanged; no assessment was made."),
            remedy=said("Run: pocplanner-cli guidance lint. Report the entry to the keeper of the library."),
        ) from error
