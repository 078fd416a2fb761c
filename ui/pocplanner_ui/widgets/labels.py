"""Labels of fields: good English where the field name alone is none, for translation in the context ``field``.

Keys are ``model.field`` or ``field``; the first that is listed is used, else the field name with blanks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from pocplanner.model.base import Value
    from pocplanner.session.fields import FieldSpec


_ = QT_TRANSLATE_NOOP

LABELS: dict[str, object] = {
    # Overview
    "area": _("field", "Area of operations"),
    "as_of": _("field", "As of"),
    "d_day": _("field", "D-day"),
    "exercise": _("field", "Exercise"),
    "existing_authority": _("field", "Under existing authority"),
    "existing_authority_since": _("field", "Since"),
    "screening.decided_by": _("field", "Decided by"),
    "decided_on": _("field", "Day of the decision"),
    "from_post": _("field", "From"),
    "h_hour": _("field", "H-hour"),
    "host_state": _("field", "Host state"),
    "marking": _("field", "Security marking"),
    "presented_by": _("field", "Presented by"),
    "through_post": _("field", "Through"),
    "to_post": _("field", "To"),
    "utc_offset_minutes": _("field", "Time zone"),
    "signed_on": _("field", "Date"),
    "issued_by": _("field", "Issued by"),
    "issued_on": _("field", "Date-time group"),
    "inaction_harm": _("field", "Harm if nothing is done"),
    "inaction_likelihood": _("field", "Likelihood of that harm"),
    "inaction_impact": _("field", "Impact of that harm"),
    "inaction_rated_by": _("field", "Rated by"),
    "threat": _("field", "Priority threat"),
    "advised_by": _("field", "Advised by"),
    "decided_by": _("field", "Decided on scene by"),
    "communications": _("field", "Communications"),
    "within_minutes": _("field", "From observation to halt"),
    # Situation
    "place_kind": _("field", "Kind of place"),
    "actor_kind": _("field", "Kind"),
    "force_kind": _("field", "Kind of force"),
    "group_kind": _("field", "Kind of group"),
    "trigger_kind": _("field", "Kind of date"),
    "in_area": _("field", "In the area of operations"),
    "position": _("field", "Position"),
    "population": _("field", "People"),
    "total": _("field", "All people"),
    "groups": _("field", "Groups at risk"),
    "first_light": _("field", "First light"),
    "last_light": _("field", "Last light"),
    "times": _("field", "Times with many people"),
    "guarded_by": _("field", "Protected today by"),
    "protection_plan_ready": _("field", "Plan for people who seek refuge"),
    "explosive_hazard": _("field", "Explosive hazard"),
    "alert_network": _("field", "Alert network"),
    "sv_services": _("field", "Care after sexual violence"),
    "provenance": _("field", "Where this comes from"),
    "route.start": _("field", "From"),
    "route.end": _("field", "To"),
    "length_km": _("field", "Length"),
    "travel": _("field", "Travel times"),
    "passable": _("field", "Passable now"),
    "supplies_population": _("field", "Supplies the population"),
    "used_in_operation": _("field", "Used in the operation"),
    "traveltime.minutes": _("field", "Time for the whole route"),
    "size": _("field", "Number of people"),
    "population_group.places": _("field", "Where they live"),
    "seen_as_supporters": _("field", "Seen as supporters of a side"),
    "tension_with": _("field", "Open tension with"),
    "depends_on": _("field", "Depends on"),
    "addressed": _("field", "Operation is directed at it"),
    "at": _("field", "Where it is now"),
    "move_expected": _("field", "Expected to move"),
    "way_out_bearing": _("field", "Direction of movement"),
    "way_out_places": _("field", "Expected to go to"),
    "moves_by": _("field", "Moves by"),
    "embedded_in_community": _("field", "Lives among a community"),
    "supply_pressure": _("field", "Short of supplies"),
    "record_child_recruitment": _("field", "Has used children"),
    "record_sexual_violence": _("field", "Has committed sexual violence"),
    "record_reprisals": _("field", "Has taken revenge on civilians"),
    "record_schools_hospitals": _("field", "Has used schools or hospitals"),
    "surrenders_possible": _("field", "Surrenders possible"),
    "perceived_associations": _("field", "Perceived associations"),
    "by_whom": _("field", "By whom"),
    "commander_post": _("field", "Post of the commander"),
    "leaves_posts": _("field", "Leaves posts that it guards"),
    "leaves": _("field", "Places that it leaves"),
    "motive_doubt": _("field", "Doubt about its aims"),
    "ihl_training_limited": _("field", "Training in law is limited"),
    "threatens_group": _("field", "A threat by its composition"),
    "threatened_groups": _("field", "Groups that it threatens"),
    "parallel_command": _("field", "Parallel chains of command"),
    "record": _("field", "Human rights record"),
    "children_in_ranks": _("field", "Children may be in its ranks"),
    "is_threat": _("field", "Itself a threat to civilians"),
    "partner_force.role": _("field", "Part in the operation"),
    "protection_actor.places": _("field", "Where it works"),
    "may_withdraw": _("field", "May have to leave"),
    "contact_safe": _("field", "Contact can be made safe"),
    "based_at": _("field", "Based at"),
    "alert": _("field", "Alert"),
    "verification": _("field", "Verification"),
    "release": _("field", "Release by authority"),
    "notice_to_move": _("field", "Notice to move"),
    "clearances": _("field", "Clearances"),
    "deployment": _("field", "Deployment on site"),
    "reachable_by": _("field", "Reachable by"),
    "casevac_cover": _("field", "Casualty evacuation"),
    "leaves_places": _("field", "Places that it leaves"),
    "limits_on_tasks": _("field", "Limits on tasks (restricted)"),
    "effect": _("field", "What it changes"),
    "state": _("field", "How far it was looked at"),
    "coverage.by": _("field", "Looked at by"),
    "coverage.note": _("field", "What is left out, and why"),
    "source_reliability": _("field", "Reliability of the source"),
    "info_reliability": _("field", "Reliability of the information"),
    "releasability": _("field", "Who may see it"),
    "movement_light": _("field", "Light for movement"),
    # Information Brief
    "when_timing": _("field", "When"),
    "informationbrief.when": _("field", "When, in words"),
    "legal_basis": _("field", "Legal and mandate basis"),
    "political": _("field", "Political impact"),
    "socio_economic": _("field", "Socio-economic impact"),
    "protection": _("field", "Impact on protection of civilians"),
    "security": _("field", "Security impact"),
    # Decision Brief
    "decision_requested": _("field", "Decision requested"),
    "needed_by": _("field", "Needed by"),
    "if_no_decision": _("field", "If no decision is taken"),
    "recommended_option": _("field", "Recommended option"),
    "unhq_consultation": _("field", "Consultation of UN Headquarters"),
    "partner_consultation": _("field", "Consultation of partners"),
    "advice": _("field", "The POC Adviser's own words"),
    "given_at": _("field", "Given at"),
    "approval_lapses": _("field", "When the approval lapses"),
    "who_may_stop": _("field", "Who may stop the operation"),
    "exact_words": _("field", "Exact words"),
    "mode": _("field", "How it reached the recorder"),
    "recorded_decision.at": _("field", "Taken at"),
    "traveltime.mode": _("field", "Mode"),
    # Action Brief
    "no_task": _("field", "Deliberately no task"),
    "communication_line.what": _("field", "What is said"),
    "to_whom": _("field", "To whom"),
    "told": _("field", "Is told"),
    "may_be_told": _("field", "What may be told"),
    "earliest": _("field", "Not before"),
    "harm_if_early": _("field", "Harm if told too early"),
    "harm_if_not": _("field", "Harm if not told"),
    "only_if_asked": _("field", "Only if asked"),
    "release_entry.at": _("field", "When"),
    # Consultations
    "consultation_kind": _("field", "Kind of counterpart"),
    "consultation.advice": _("field", "Advice"),
    "consultation.component": _("field", "Component"),
    "consultation.who": _("field", "Who was asked"),
    "body": _("field", "Body, where not in the list"),
    "asked_at": _("field", "Asked"),
    "hours_allowed": _("field", "Time allowed"),
    "taken": _("field", "Advice taken"),
    # Measures, contingency, HRDDP, review
    "done_when": _("field", "Done when"),
    "own_harm": _("field", "Harm it may do itself"),
    "if_absent": _("field", "If it is not there in time"),
    "prepare_by": _("field", "Ready by"),
    "last_resort": _("field", "Last-resort test"),
    "risk_of_support": _("field", "Risk of giving support"),
    "risk_of_withholding": _("field", "Risk of withholding support"),
    "option_kind": _("field", "Kind of option"),
    "collateral_damage": _("field", "Potential collateral damage"),
    "pros": _("field", "Pros"),
    "cons": _("field", "Cons"),
}


#: Shorter labels for the heads of columns.
SHORT: dict[str, object] = {
    "in_area": _("field", "In area"),
    "place_kind": _("field", "Kind"),
    "force_kind": _("field", "Kind"),
    "group_kind": _("field", "Kind"),
    "trigger_kind": _("field", "Kind"),
    "addressed": _("field", "Addressed"),
    "move_expected": _("field", "Will move"),
    "partner_force.role": _("field", "Part"),
    "record": _("field", "Record"),
    "passable": _("field", "Passable"),
    "length_km": _("field", "km"),
    "inaction_likelihood": _("field", "Likelihood"),
    "inaction_impact": _("field", "Impact"),
    "decided_by": _("field", "Decided by"),
    "within_minutes": _("field", "Minutes"),
    "issued_on": _("field", "Issued"),
}


#: What is said beside a field where the description of the file would mislead: a field may show another form.
HELP: dict[str, object] = {
    "utc_offset_minutes": _("field_help", "Time zone of all times in this plan; its letter ends a date-time group."),
}


def column_label_of(model: type[Value], spec: FieldSpec) -> str:
    """The label of a field where little room is."""
    kind = model.model_fields.get("kind")
    for key in (f"{kind.default}.{spec.name}" if kind is not None else "", spec.name):
        if key in SHORT:
            return QCoreApplication.translate("field", str(SHORT[key]))
    return label_of(model, spec)


def label_of(model: type[Value], spec: FieldSpec) -> str:
    """The label of a field of *model*."""
    return label_by_name(model, spec.name)


def label_by_name(model: type[Value], name: str) -> str:
    """The same by the name of the field."""
    return QCoreApplication.translate("field", english_label(model, name))


def help_of(spec: FieldSpec) -> str:
    """What a field is for, in one or two sentences."""
    text = str(HELP.get(spec.name, spec.help))
    return QCoreApplication.translate("field_help", text) if text else ""


def english_label(model: type[Value], name: str) -> str:
    """The label of a field of *model* before it is translated."""
    kind = model.model_fields.get("kind")
    names = (
        f"{kind.default}.{name}" if kind is not None else "",
        f"{model.__name__.lower()}.{name}",
        name,
    )
    return next((str(LABELS[key]) for key in names if key in LABELS), name.replace("_", " ").capitalize())
