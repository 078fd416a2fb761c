"""Pinning mission packs to a plan file: the exact state of the guidance on which the plan is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocplanner.assessment.packs import SHORT
from pocplanner.cli.packs import with_packs
from pocplanner.session.packs import pin_packs
from pocplanner.storage.codec import load_document, save_document
from pocplanner.storage.fs import RealFs

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from pocplanner.guidance.library import Library
    from pocplanner.model.document import Document


def pin(path: Path, library: Library, options: argparse.Namespace) -> int:
    """Pin the packs that were given, in place of those that the plan pins; the version before is kept beside it."""
    document, stamp = load_document(RealFs(), path)
    made = with_packs(library, options)
    save_document(RealFs(), path, pinned(document, made), expect=stamp)
    names = ", ".join(f"{item.pack.id} {item.pack.version} ({item.pack.digest[:SHORT]})" for item in made.packs)
    print(f"{path}: {f'pins {names}' if names else 'pins no mission pack'}. Look at risks and ratings again.")
    return 0


def pinned(document: Document, library: Library) -> Document:
    """The document with the packs of *library* pinned, and no others."""
    plan = pin_packs(document.plan, (item.pack for item in library.packs)).run(document.plan).plan
    return document.model_copy(update={"plan": plan})
