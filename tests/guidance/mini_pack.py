"""Small mission packs, as values and as files, that a test can change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from pocplanner.guidance.packs import FORMAT, MissionPack, pack_digest

if TYPE_CHECKING:
    from tests.guidance.mini_library import Raw

EXAMPLE = Path(__file__).resolve().parents[1] / "data" / "packs" / "talvora-north"

HEAD = """\
id = "north"
title = "Sector North"
version = "1.0"
mission = "Mission"
languages = ["en"]
"""
CRITERION = """\
id = "CS-N1"
kind = "criterion"
theme = "criteria"
owner = "force"
sources = [{own = "made up for tests"}]

[text.en]
title = "Fewer incidents"
help = "Words."
metric = "Count"
data_source = "Reports"
"""


def files(**changes: str | bytes | None) -> dict[str, bytes]:
    """The files of a pack of one criterion; a file can be changed, added or taken away (none), ``__`` for ``/``."""
    content: dict[str, str | bytes | None] = {"pack.toml": HEAD, "criteria/CS-N1.toml": CRITERION}
    content |= {name.replace("__", "/") + ".toml": text for name, text in changes.items()}
    return {
        name: text if isinstance(text, bytes) else text.encode() for name, text in content.items() if text is not None
    }


def written(folder: Path, content: dict[str, bytes] | None = None) -> Path:
    """A folder with these files."""
    for name, data in (files() if content is None else content).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def pack(*entries: Raw, **head: Any) -> MissionPack:  # noqa: ANN401  (any field of a pack)
    """A pack of these entries."""
    raw = {
        "format": FORMAT,
        "id": "north",
        "title": "Sector North",
        "version": "1.0",
        "mission": "Mission",
        "languages": ["en"],
        "entries": entries,
    }
    made = MissionPack.model_validate(raw | head)
    return made.model_copy(update={"digest": pack_digest(made)})
