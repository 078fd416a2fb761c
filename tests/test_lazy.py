from __future__ import annotations

from threading import Event, Thread

from pocplanner.assessment.result import Later
from pocplanner.lazy import once


class Counted:
    """Counts how often its value is made."""

    def __init__(self) -> None:
        self.made = 0

    @once
    def value(self) -> int:
        """How often it was made."""
        self.made += 1
        return self.made


def test_that_a_value_is_made_once_for_each_object() -> None:
    one, other = Counted(), Counted()
    assert (one.value, one.value, other.value) == (1, 1, 1)
    assert one.made == 1
    assert Counted.value.__doc__ == "How often it was made."


def test_that_a_value_that_takes_long_in_a_thread_holds_up_no_other_object() -> None:
    begun, go = Event(), Event()

    def make() -> str:
        begun.set()
        assert go.wait(30)
        return "long"

    long = Later(make)
    thread = Thread(target=lambda: long.value)
    thread.start()
    assert begun.wait(30)
    seen: list[str] = []
    looks = Thread(target=lambda: seen.append(Later(lambda: "short").value))
    looks.start()
    looks.join(10)
    seen_meanwhile = list(seen)
    go.set()
    thread.join()
    looks.join()
    assert seen_meanwhile == ["short"]
    assert long.value == "long"
