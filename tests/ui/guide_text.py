"""Parts of the guide that are written from what the program does: read by the tests, and rewritten on demand."""

from __future__ import annotations

from pathlib import Path

GUIDE = Path(__file__).resolve().parents[2] / "resources" / "pocplanner_resources" / "guide"


def part(chapter: str, name: str) -> str:
    """What stands in a chapter under the heading *name*, up to the next heading or the end."""
    text = (GUIDE / chapter).read_text("utf-8")
    _, found, rest = text.partition(f"\n## {name}\n\n")
    assert found, f"{chapter} has no heading “{name}”"
    return rest.split("\n## ")[0].strip()


def rows(text: str) -> list[list[str]]:
    """The cells of the tables in *text*, without their heads."""
    lines = [line.strip().strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    heads = {at - 1 for at, cells in enumerate(lines) if set("".join(cells)) <= {"-", ":", " "}}
    return [
        [cell.strip() for cell in cells] for at, cells in enumerate(lines) if at not in heads and at - 1 not in heads
    ]


def replace_table(chapter: str, name: str, table: str) -> None:
    """Put another table in place of the one under a heading; other words there stay."""
    path = GUIDE / chapter
    text = path.read_text("utf-8")
    old = part(chapter, name)
    kept = [line for line in old.splitlines() if line.startswith("|")]
    new = old.replace("\n".join(kept), table) if kept else f"{old}\n\n{table}"
    path.write_text(text.replace(old, new), "utf-8")
