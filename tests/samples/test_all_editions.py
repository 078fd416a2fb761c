"""Every print of every sample: sound, accessible, in order, and nothing on it clipped or covered."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import page as page_validation
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from pocplanner.reporting.pades import pades_signed
from pocplanner.reporting.signature import sign_brief, signature_bytes
from pocplanner.reporting.verdict import Standing
from pocplanner.reporting.verify import verify
from pocplanner.review.signing import KnownSigner
from tests.reporting.boxes import faults
from tests.reporting.order import out_of_order, read_by_poppler, runs_in_order, squeezed, structure_by_poppler
from tests.reporting.signed import identity
from tests.reporting.test_pades import PASSPHRASE, pkcs12
from tests.samples.editions import AT, all_prints, content_of, printed, sample_inputs

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.release

PRINTS = [
    *((sample, name, state) for sample, name in all_prints() for state in ("draft", "final")),
    *((sample, name, "signed") for sample, name in all_prints() if name == "srsg"),
]


@pytest.fixture(scope="module", params=PRINTS, ids="-".join)
def name(request: pytest.FixtureRequest) -> tuple[str, str, str]:
    """Sample, print and state. All tests of one print run one after the other."""
    chosen: tuple[str, str, str] = request.param
    return chosen


def test_that_it_breaks_no_rule_of_its_profiles(name: tuple[str, str, str]) -> None:
    assert broken_rules(printed(*name)) == []


def test_that_other_programs_find_no_fault(name: tuple[str, str, str], tmp_path: Path) -> None:
    assert complaints(printed(*name), tmp_path) == []


def test_that_nothing_is_clipped_or_covered(name: tuple[str, str, str], tmp_path: Path) -> None:
    assert faults(printed(*name), tmp_path) == []


def test_that_its_pages_are_read_in_order(name: tuple[str, str, str], tmp_path: Path) -> None:
    report = content_of(*name)
    assert list(runs_in_order(report))
    assert out_of_order(report, read_by_poppler(printed(*name), tmp_path)) == []


def test_that_its_structure_is_read_in_order(name: tuple[str, str, str], tmp_path: Path) -> None:
    # Poppler takes minutes to read the structure of a long file; each of its parts is also printed alone. A final print
    # has the same structure as a draft.
    if name[1] not in {"archive", "annexes"} and name[2] == "draft":
        read = squeezed(" ".join(structure_by_poppler(printed(*name), tmp_path)))
        assert out_of_order(content_of(*name), read) == []


@pytest.mark.parametrize("sample", sorted({sample for sample, _name in all_prints()}))
def test_that_a_signed_print_is_verified_and_keeps_its_profiles_with_a_signature_inside(
    sample: str, tmp_path: Path
) -> None:
    inside = pades_signed(
        printed(sample, "srsg", "signed"), pkcs12(ec.generate_private_key(ec.SECP256R1())), PASSPHRASE, AT
    )
    assert broken_rules(inside) == []
    assert complaints(inside, tmp_path) == []
    assert faults(inside, tmp_path) == []

    brief = sample_inputs(sample, "srsg", "signed").printing.identity
    assert brief is not None
    known = (KnownSigner(public_key=identity().public_key, post=identity().post, checked="read out by telephone"),)
    found = verify(inside, signature_bytes(sign_brief(inside, brief, identity(), AT, ())), known=known)
    assert found.standing is not Standing.ALTERED
    assert found.verified


def broken_rules(pdf: bytes) -> list[tuple[str, str, str]]:
    """Profile, rule and message of each rule of PDF/UA-1 and PDF/A-3a that a file breaks."""
    return [
        (profile, failure.rule_id, failure.message)
        for profile in ("ua1", "3a")
        for failure in page_validation.validate_pdf_bytes(pdf, profile=profile).failures
    ]


def complaints(pdf: bytes, folder: Path) -> list[str]:
    """What qpdf and mutool complain of."""
    path = folder / "print.pdf"
    path.write_bytes(pdf)
    found = []
    for command in (
        ("qpdf", "--check", str(path)),
        ("mutool", "info", str(path)),
        ("mutool", "clean", str(path), str(folder / "cleaned.pdf")),
    ):
        if shutil.which(command[0]) is None:
            pytest.skip(f"{command[0]} is not installed")
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
        said = done.stdout + done.stderr
        if done.returncode or re.search(r"warning|error:|damaged", said, re.IGNORECASE):
            found.append(f"{' '.join(command[:2])}: {said}")
    return found
