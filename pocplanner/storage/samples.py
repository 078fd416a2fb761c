"""The sample operations that ship with the program: fictional, marked EXERCISE."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from pocplanner.errors import PlanFileError
from pocplanner.said import said
from pocplanner.storage.codec import DOCUMENT_CODEC

if TYPE_CHECKING:
    from pocplanner.model.document import Document

SUFFIX = ".pocplan.json"


def sample_names() -> tuple[str, ...]:
    """Names of the samples, sorted."""
    folder = files("pocplanner_resources").joinpath("samples")
    return tuple(sorted(item.name.removesuffix(SUFFIX) for item in folder.iterdir() if item.name.endswith(SUFFIX)))


def load_sample(name: str) -> Document:
    """One sample. Raises :class:`PlanFileError` E100 where there is none of this name."""
    if name not in sample_names():
        raise PlanFileError(
            "E100",
            said("There is no plan file and no sample “{name}”", name=name),
            safe=said("Nothing was opened or written."),
            remedy=said(
                "Give the path of a plan, or one of the samples: {names}.",
                names=", ".join(sample_names()),
            ),
        )
    data = files("pocplanner_resources").joinpath("samples", name + SUFFIX).read_bytes()
    return DOCUMENT_CODEC.decode(data, source=name + SUFFIX)
