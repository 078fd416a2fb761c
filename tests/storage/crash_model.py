"""Runs savers on the fake disk, cuts the power at chosen points and judges what is found afterwards.

Payloads carry a number and a checksum, so that a damaged, mixed or outdated file is recognised for what it is.
"""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from pocplanner.storage.durable import Stamp, generation_path
from pocplanner.storage.recovery import recover
from pocplanner.storage.saver import save_bytes
from tests.storage.fake_disk import FakeDisk, PowerCut

if TYPE_CHECKING:
    from collections.abc import Callable

    Saver = Callable[[FakeDisk, Path, bytes, "Stamp | None"], None]

PLAN = Path("/plans/camp.pocplan.json")
KEPT = 3


def payload(number: int, rng: Random) -> bytes:
    """Return a plan-like content with its number and checksum, 60 to about 1,500 bytes."""
    body = b"%09d " % number + rng.randbytes(rng.randrange(10, 700)).hex().encode()
    return hashlib.sha256(body).hexdigest()[:16].encode() + body


def number_in(data: bytes | None) -> int | None:
    """Return the number of a whole payload, or None for anything else."""
    if data is None or hashlib.sha256(data[16:]).hexdigest()[:16].encode() != data[:16]:
        return None
    return int(data[16:25])


def is_good(data: bytes) -> bool:
    return number_in(data) is not None


def proper_saver(disk: FakeDisk, path: Path, data: bytes, expect: Stamp | None) -> None:
    save_bytes(disk, path, data, keep=KEPT, expect=expect)


@dataclass
class Tally:
    """What a run of crash points found."""

    points: int = 0
    corrupt: int = 0
    lost: int = 0
    stray: int = 0
    versions_lost: int = 0
    not_idempotent: int = 0
    seen: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.corrupt or self.lost or self.stray or self.versions_lost or self.not_idempotent)

    def note(self, what: str) -> None:
        if len(self.seen) < 10:
            self.seen.append(what)


@dataclass
class Chain:
    """One plan through many saves, power cuts and recoveries; each point starts from what the last one left."""

    rng: Random
    saver: Saver
    reorder: bool = False
    recovers: bool = True
    tally: Tally = field(default_factory=Tally)
    disk: FakeDisk = field(init=False)
    number: int = 0
    confirmed: int | None = None

    def __post_init__(self) -> None:
        self.start_afresh()

    def start_afresh(self) -> None:
        self.disk = FakeDisk(links=self.rng.random() < 0.7, short_writes=self.rng.choice((0, 0, 100, 257)))
        self.number = 0
        self.confirmed = None

    def save(self, cut_at: int | None) -> bool:
        """Save the next number, cutting the power before operation `cut_at`; return whether it was confirmed."""
        self.number += 1
        self.disk.operations = 0
        self.disk.cut_at = cut_at
        old = self.disk.content(PLAN)
        expect = None if old is None else Stamp.of(old)
        try:
            self.saver(self.disk, PLAN, payload(self.number, self.rng), expect)
        except PowerCut:
            return False
        self.confirmed = self.number
        return True

    def point(self, cut_at: int) -> bool:
        """Cut the power during one save, or right after its confirmation, start again, recover and judge.

        Returns whether the save was confirmed.
        """
        earlier = self._earlier_numbers() | ({self.confirmed} if self.confirmed else set())
        was_confirmed = self.save(cut_at)
        self.disk = self.disk.after_power_cut(self.rng, reorder=self.reorder)
        self.tally.points += 1
        whole = self._judge_file()
        if self.recovers:
            self._recover()
            whole = self._judge_file() and whole
            self._judge_neighbours(earlier)
        if whole:
            self.confirmed = number_in(self.disk.content(PLAN))
        else:
            self.start_afresh()
        return was_confirmed

    def _recover(self) -> None:
        # Every second recovery is itself cut short, up to three times over.
        for _ in range(3):
            if self.rng.random() < 0.5:
                break
            self.disk.operations = 0
            self.disk.cut_at = self.rng.randrange(1, 12)
            try:
                recover(self.disk, PLAN, is_good, keep=KEPT)
            except PowerCut:
                self.disk = self.disk.after_power_cut(self.rng, reorder=self.reorder)
        self.disk.cut_at = None
        first = recover(self.disk, PLAN, is_good, keep=KEPT)
        names = {path: inode.live for path, inode in self.disk.names.items()}
        second = recover(self.disk, PLAN, is_good, keep=KEPT)
        now = {path: inode.live for path, inode in self.disk.names.items()}
        if now != names or second.restored or first.problems:
            self.tally.not_idempotent += 1
            self.tally.note(f"recovery not idempotent: {first} {second}")

    def _judge_file(self) -> bool:
        content = self.disk.content(PLAN)
        found = number_in(content)
        if content is not None and found is None:
            self.tally.corrupt += 1
            self.tally.note(f"corrupt after save {self.number}")
            return False
        if self.confirmed is not None and (found is None or found < self.confirmed):
            self.tally.lost += 1
            self.tally.note(f"confirmed {self.confirmed}, found {found}")
            return False
        return True

    def _judge_neighbours(self, earlier: set[int]) -> None:
        if any(path.name.endswith(".tmp") for path in self.disk.names):
            self.tally.stray += 1
            self.tally.note(f"stray files {sorted(map(str, self.disk.names))}")
        places = [generation_path(PLAN, number) for number in range(1, KEPT + 1)]
        kept = {place: number_in(self.disk.content(place)) for place in places if place in self.disk.names}
        # Of the versions before the save only the oldest may go, and only when there is no place for it. When names
        # reach the disk in any order, an earlier version may go, but none may be damaged.
        due = set(sorted(earlier, reverse=True)[:KEPT])
        have = {*kept.values(), number_in(self.disk.content(PLAN))}
        if None in kept.values() or (not self.reorder and not due <= have):
            self.tally.versions_lost += 1
            self.tally.note(f"versions {kept}, due {due}, have {have}")

    def _earlier_numbers(self) -> set[int]:
        found = (number_in(self.disk.content(generation_path(PLAN, n))) for n in range(1, KEPT + 1))
        return {number for number in found if number is not None}


def random_points(seed: int, points: int, saver: Saver = proper_saver, *, reorder: bool = False) -> Tally:
    """Judge `points` random power cuts in chains of about 40, each chain on a fresh disk."""
    rng = Random(seed)
    chain = Chain(rng, saver, reorder=reorder, recovers=saver is proper_saver)
    for done in range(points):
        if done % 40 == 39:
            chain.start_afresh()
        if rng.random() < 0.3:
            chain.save(None)
        chain.point(rng.randrange(1, 20))
    return chain.tally


def scripted_points(seed: int, saves: int) -> Tally:
    """Judge a power cut before every operation of each of `saves` saves, and one right after its confirmation."""
    total = Tally()
    for save in range(saves):
        for cut_at in itertools.count(1):
            chain = Chain(Random(seed * 100_000 + save), proper_saver, tally=total)
            for _ in range(save % 6):
                chain.save(None)
            if chain.point(cut_at):
                break
    return total
