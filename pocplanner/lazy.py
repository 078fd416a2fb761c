"""A property that is made once and kept, for values that two threads may look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 - a decorator, named as those of the standard library
    """Like ``functools.cached_property``, without a lock.

    The lock of Python 3.11 is one for all objects of a class: a thread that makes a long value would hold up every
    other thread that looks at another object, and two that look at each other's values would wait for ever. Without
    it, two threads may both make the value; it must be the same each time.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type | None = None) -> T: ...
    def __get__(self, instance: object, owner: type | None = None) -> Self | T:
        """The value; the next look finds it among the attributes of the object itself."""
        if instance is None:
            return self
        value = vars(instance)[self._name] = self._make(instance)
        return value
