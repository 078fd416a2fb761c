from __future__ import annotations

from pathlib import Path

from pocplanner_ui.recent import MOST, RecentPlans
from pocplanner_ui.settings import settings


def again() -> RecentPlans:
    return RecentPlans(settings())


def test_that_the_settings_of_the_person_at_this_computer_are_left_alone(settings_folder: Path) -> None:
    assert Path(settings().fileName()).is_relative_to(settings_folder)


def test_that_plans_are_remembered_most_recent_first_each_once_and_at_most_eight() -> None:
    recent = again()
    assert recent.paths == ()
    for number in range(MOST + 2):
        recent.add(Path(f"/plans/{number}.pocplan.json"))
    recent.add(Path("/plans/5.pocplan.json"))
    assert [path.name[0] for path in again().paths] == ["5", "9", "8", "7", "6", "4", "3", "2"]


def test_that_a_list_of_one_is_read_back() -> None:
    again().add(Path("/plans/a, b.pocplan.json"))
    assert again().paths == (Path("/plans/a, b.pocplan.json"),)


def test_that_a_plan_is_taken_off_and_the_list_is_emptied() -> None:
    recent = again()
    for name in ("a", "b"):
        recent.add(Path(name))
    recent.remove(Path("b"))
    assert again().paths == (Path("a"),)
    recent.clear()
    assert again().paths == ()


def test_that_nothing_is_kept_where_plans_are_not_remembered() -> None:
    recent = again()
    recent.add(Path("/plans/secret.pocplan.json"))
    recent.set_remembers(False)
    recent.add(Path("/plans/other.pocplan.json"))
    assert (again().remembers, again().paths) == (False, ())
    assert "secret" not in Path(settings().fileName()).read_text(encoding="utf-8")
    recent.set_remembers(True)
    recent.add(Path("/plans/other.pocplan.json"))
    assert again().paths == (Path("/plans/other.pocplan.json"),)


def test_that_settings_that_somebody_spoilt_give_an_empty_list() -> None:
    settings().setValue("recent/plans", 7)
    assert again().paths == ()
