"""Recording that a brief was issued: a fact of the document, not an edit of the plan, so no undo takes it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.session.changes import NOTHING, ChangeSet

if TYPE_CHECKING:
    from pocplanner.model.document import Document, IssuedBrief


def with_brief(document: Document, brief: IssuedBrief) -> tuple[Document, ChangeSet]:
    """The document with the record, and what changed; the very document where it holds the record already."""
    if brief.id in {item.id for item in document.briefs}:
        return document, NOTHING
    change = ChangeSet(frozenset({brief.kind}), frozenset({brief.id}), f"record brief {brief.brief_id}")
    return document.model_copy(update={"briefs": (*document.briefs, brief)}), change
