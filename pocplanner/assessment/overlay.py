"""Applying an option to a plan: its patches on facts and situation, its D-day and its units."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pocplanner.analysis.exposure import Movement
from pocplanner.errors import CommandError
from pocplanner.model.operation import FactPatch, FieldPatch
from pocplanner.model.vocab import Answer, OptionKind, PartnerRole
from pocplanner.model.walk import index, replace, replace_all, replace_path
from pocplanner.rules import engine
from pocplanner.rules.facts import AS_DECLARED, OPTION_KIND, FactTable
from pocplanner.rules.world import World
from pocplanner.said import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocplanner.guidance.library import Library
    from pocplanner.model.facts import FactValue
    from pocplanner.model.operation import Option, Patch
    from pocplanner.model.plan import Plan
    from pocplanner.model.situation import Situation
    from pocplanner.model.walk import Path


def option_of(plan: Plan, option_id: str | None) -> Option | None:
    """The option with this id. Raises :class:`CommandError` where there is none."""
    if option_id is None:
        return None
    for option in plan.options:
        if option.id == option_id:
            return option
    known = ", ".join(option.id for option in plan.options) or "none"
    raise CommandError(
        "E310",
        said("The plan has no option “{option_id}”.", option_id=option_id),
        where=plan.title,
        safe=said("Nothing was changed."),
        remedy=said("Use one of: {known}.", known=known),
    )


#: What "no operation" means by itself, as program convention; patches of the option go before it.
_NO_OPERATION_FACTS: dict[str, FactValue] = {
    "force_expected": "presence",
    "detention_expected": Answer.NO.value,
    "support_to_non_un_forces": Answer.NO.value,
}


def _without_operation(plan: Plan) -> Plan:
    """No partner takes part, nobody leaves a post for the operation, and no actor is moved by it."""
    situation = plan.situation
    return plan.model_copy(
        update={
            "situation": situation.model_copy(
                update={
                    "partner_forces": tuple(
                        force.model_copy(update={"role": PartnerRole.NONE, "leaves_posts": Answer.NO, "leaves": ()})
                        for force in situation.partner_forces
                    ),
                    "armed_actors": tuple(
                        actor.model_copy(update={"move_expected": Answer.NO}) for actor in situation.armed_actors
                    ),
                    "mission_units": tuple(
                        unit.model_copy(update={"leaves_places": ()}) for unit in situation.mission_units
                    ),
                }
            )
        }
    )


@dataclass(frozen=True)
class Overlay:
    """A plan with an option laid over it, before it becomes a world: more patches can be laid over both."""

    plan: Plan
    """The plan with the fields that differ."""
    patched: dict[str, FactValue]
    """Facts that differ, and the kind of the option."""
    units: tuple[str, ...]
    """Mission units of the option; empty means all."""

    @cached_property
    def places(self) -> dict[str, Path]:
        """Where each object stands in the plan; looked up once, however many patches are tried."""
        return {key: found.path for key, found in index(self.plan).items()}

    def with_patches(self, patches: Iterable[Patch]) -> Overlay:
        """The same with these patches last. Raises :class:`CommandError` for one that does not fit."""
        plan, patched = self.plan, dict(self.patched)
        for patch in patches:
            if isinstance(patch, FactPatch):
                patched[patch.key] = patch.value
            elif patch.ref.object in self.places:
                steps = (int(name) if name.isdigit() else name for name in patch.ref.field.split("."))
                plan = replace_path(plan, (*self.places[patch.ref.object], *steps), patch.value)
            else:
                plan = replace(plan, patch.ref, patch.value)
        return Overlay(plan, patched, self.units)

    def on(self, situation: Situation) -> Overlay:
        """The same over a situation that is known to be equal."""
        return Overlay(self.plan.model_copy(update={"situation": situation}), self.patched, self.units)

    def world(self, library: Library, language: str = "en", *, movement: Movement | None = None) -> World:
        """The plan as the rules see it. *movement* may be given where it is known already."""
        facts = FactTable(self.plan.facts, self.patched, library.questions, self.plan.situation)
        moves = movement if movement is not None else Movement(self.plan.situation, self.units)
        world = World(self.plan, facts, moves, library.questions, language)
        facts.evaluate = lambda condition: engine.evaluate(condition, world, {})
        return world


def overlay_of(plan: Plan, option: Option | None = None) -> Overlay:
    """The plan with an option laid over it. Raises :class:`CommandError` for a patch that does not fit."""
    patched: dict[str, FactValue] = {}
    if option is not None:
        if option.option_kind is OptionKind.NO_OPERATION:
            plan = _without_operation(plan)
            patched.update(_NO_OPERATION_FACTS)
        elif option.option_kind is OptionKind.WITHOUT_SUPPORT:
            patched["support_to_non_un_forces"] = Answer.NO.value
        patched.update({patch.key: patch.value for patch in option.patches if isinstance(patch, FactPatch)})
        fields = [(patch.ref, patch.value) for patch in option.patches if isinstance(patch, FieldPatch)]
        plan = replace_all(plan, fields) if fields else plan
        if option.d_day is not None:
            plan = plan.model_copy(update={"timing": plan.timing.model_copy(update={"d_day": option.d_day})})
    patched[OPTION_KIND] = option.option_kind.value if option is not None else AS_DECLARED
    return Overlay(plan, patched, option.units if option is not None else ())


def world_of(plan: Plan, library: Library, option: Option | None = None, language: str = "en") -> World:
    """The plan as the rules see it in one option. Raises :class:`CommandError` for a patch that does not fit."""
    return overlay_of(plan, option).world(library, language)
