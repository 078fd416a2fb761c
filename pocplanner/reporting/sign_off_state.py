"""Whether a sign-off still holds: it is bound to a digest of what it covers, and lapses when that changes. Pure."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pydantic_core import to_jsonable_python

from pocplanner.errors import CommandError
from pocplanner.model.walk import get
from pocplanner.reporting.brief_id import plan_digest
from pocplanner.storage.canonical_json import canonical_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.model.document import SignOff
    from pocplanner.model.ids import FieldRef
    from pocplanner.model.plan import Plan


def covered_digest(plan: Plan, covers: Sequence[FieldRef]) -> str:
    """SHA-256 of what a sign-off covers; of the whole plan where it names nothing.

    Raises :class:`CommandError` where an object or field that it names does not exist.
    """
    if not covers:
        return plan_digest(plan)
    tree = {str(ref): to_jsonable_python(get(plan, ref)) for ref in covers}
    return hashlib.sha256(canonical_bytes(tree)).hexdigest()


def has_lapsed(plan: Plan, sign_off: SignOff) -> bool:
    """Whether what it covers has changed or gone since it was given."""
    try:
        return covered_digest(plan, sign_off.covers) != sign_off.digest
    except CommandError:
        return True
