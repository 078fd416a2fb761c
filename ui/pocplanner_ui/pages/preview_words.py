"""What the preview says of editions, annexes, copies and drafts, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pocplanner.model.vocab import Component
from pocplanner.reporting.editions import Annex, Edition
from pocplanner_ui.widgets.formatting import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocplanner.model.plan import Plan

WITH_ANNEXES = frozenset({Edition.ANNEXES, Edition.ARCHIVE})
AGAIN, PARTNERS = "again", "partners"
"""Ways out of a refusal that are no page: to make the brief anew, and the list of partner forces."""
WITH_BLOCKERS_ON_FIRST_PAGE = frozenset({Edition.SRSG, Edition.ARCHIVE})


def _tr(text: str) -> str:
    return QCoreApplication.translate("preview", text)


def edition_word(edition: Edition) -> str:
    """What an edition is called."""
    return {
        Edition.SRSG: _tr("Brief for decision"),
        Edition.ANNEXES: _tr("Annexes"),
        Edition.ARCHIVE: _tr("Archive copy"),
        Edition.PARTNER: _tr("Note to a partner"),
        Edition.ADVISER_NOTE: _tr("POC Adviser's note"),
        Edition.COMPONENT: _tr("Component extract"),
    }[edition]


def readers_of(edition: Edition) -> str:
    """Who reads an edition, and what it leaves out, in one line."""
    return {
        Edition.SRSG: _tr("For the SRSG, who decides. Two pages and Parts I to III; the annexes are another file."),
        Edition.ANNEXES: _tr("For the readers of the brief. Without the brief itself."),
        Edition.ARCHIVE: _tr("For the file, in the mission. All of it, with proposed levels and the plan itself."),
        Edition.PARTNER: _tr("Leaves the UN. Tasks, conditions and contacts of one partner, and nothing else."),
        Edition.ADVISER_NOTE: _tr("One page, passed on in the mission by hand. Without the rest of the brief."),
        Edition.COMPONENT: _tr("For one component, which works with it. Without ratings, dissent and sources."),
    }[edition]


def annex_title(annex: Annex) -> str:
    """What an annex is called."""
    return {
        Annex.REGISTER: _tr("Register of harm risks"),
        Annex.MEASURES: _tr("Measures before, during and after"),
        Annex.CONTINGENCY: _tr("Contingency plans"),
        Annex.HRDDP: _tr("Human Rights Due Diligence Policy"),
        Annex.CONSULTATIONS: _tr("Consultations"),
        Annex.TASKING: _tr("Tasking by addressee"),
        Annex.COMMUNICATION: _tr("Communication and disclosure"),
        Annex.RELEASE: _tr("Release timeline"),
        Annex.CHECKLIST: _tr("Checklist, criteria, after action review"),
        Annex.NEEDS: _tr("Information needs"),
        Annex.RULES: _tr("Rules checked"),
        Annex.ESTIMATES: _tr("Exposure and time estimates"),
        Annex.HARM_CASE: _tr("The harm case"),
        Annex.RESIDUAL: _tr("Whose risk is left"),
        Annex.READINESS: _tr("Readiness"),
        Annex.SIGN_OFFS: _tr("Sign-offs and distribution"),
        Annex.SOURCES: _tr("Sources and guidance version"),
    }[annex]


def annexes_words(chosen: Sequence[Annex]) -> str:
    """Which annexes are chosen, as a button says it."""
    if len(chosen) == len(Annex):
        return _tr("All annexes")
    if len(chosen) == 1:
        return f"{chosen[0].letter}  {annex_title(chosen[0])}"
    return _tr("Annexes {letters}").format(letters=", ".join(annex.letter for annex in chosen))


def issued_words(name: str, plan: Plan) -> str:
    """The edition of an issued brief in words; *name* is the one in its signature."""
    first, *rest = name.split("-")
    if first not in set(Edition):
        return name
    edition = Edition(first)
    words = edition_word(edition)
    if not rest:
        return words
    if edition in WITH_ANNEXES:
        return f"{words} {', '.join(rest)}"
    return f"{words}: {_reader(edition, '-'.join(rest), plan)}"


def _reader(edition: Edition, key: str, plan: Plan) -> str:
    if edition is Edition.COMPONENT and key in set(Component):
        return word(Component(key))
    return next((force.name for force in plan.situation.partner_forces if force.id == key), key)


def posts_words(posts: Sequence[str], copies: int) -> str:
    """Whose copy is which: the posts of the distribution take the copies in their order."""
    if copies == 1 or not posts:
        return ""
    shown = [_tr("{number} {post}").format(number=at, post=post) for at, post in enumerate(posts[:copies], start=1)]
    more = copies - len(posts)
    if more == 1:
        shown.append(_tr("{number} spare").format(number=copies))
    elif more > 1:
        shown.append(_tr("{first} to {last} spare").format(first=len(posts) + 1, last=copies))
    elif more < 0:
        shown.append(_tr("posts without a copy: {posts}").format(posts=", ".join(posts[copies:])))
    return " · ".join(shown)


def draft_words(blockers: int, edition: Edition = Edition.SRSG) -> str:
    """What the draft banner says."""
    if blockers == 0 and edition is Edition.PARTNER:
        return _tr("Not final. No blocker is open: tick “Final” once the note may go out.")
    if blockers == 0:
        return _tr("DRAFT. No blocker is open: tick “Final” to print it without the word.")
    if edition is Edition.PARTNER:
        return _not_final_words(blockers)
    if edition in WITH_BLOCKERS_ON_FIRST_PAGE:
        if blockers == 1:
            return _tr("DRAFT: one blocker is open. It stands on the first page.")
        return _tr("DRAFT: {count} blockers are open. They stand on the first page.").format(count=blockers)
    if blockers == 1:
        return _tr("DRAFT: one blocker is open.")
    return _tr("DRAFT: {count} blockers are open.").format(count=blockers)


def _not_final_words(blockers: int) -> str:
    if blockers == 1:
        return _tr("Not final, although the note does not say so: one blocker is open in the plan.")
    words = _tr("Not final, although the note does not say so: {count} blockers are open in the plan.")
    return words.format(count=blockers)


def way_out(code: str) -> tuple[str, str]:
    """Where one mends what was refused, by the code of the error, and the words for a button; empty for nowhere."""
    return {
        AGAIN: (AGAIN, _tr("Make it anew")),
        "E170": ("readiness", _tr("Show the blockers")),
        "E172": (PARTNERS, _tr("Go to the partner forces")),
    }.get(code, ("", ""))
