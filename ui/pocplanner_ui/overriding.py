"""The mark of a method that takes the place of one of its base, for the checker of types.

``typing_extensions`` has it too, and takes a quarter of the time that a bare window needs to start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method: T) -> T:
        """The method as it is."""
        return method
