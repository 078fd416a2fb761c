"""The signing identity on the disk, and the list of known signers."""

from __future__ import annotations

import errno
import json
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import PlanFileError, SigningError
from pocplanner.review.signing import KnownSigner, is_signed
from pocplanner.storage.fs import RealFs
from pocplanner.storage.identity import add_signer, new_identity, read_identity, read_signers, remove_signer
from tests.reporting.signed import KNOWN, identity
from tests.storage.faulty_fs import FaultyFs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

POST = "G3 Plans, Sector North"
PASSPHRASE = "five words that hardly meet"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "g3.identity"
    new_identity(RealFs(), path, POST, PASSPHRASE)
    return path


def refused(call: Callable[[], object]) -> str:
    with pytest.raises((SigningError, PlanFileError)) as caught:
        call()
    assert caught.value.safe
    assert caught.value.remedy
    assert "plan" not in caught.value.remedy
    return caught.value.code


def test_that_an_identity_signs_after_its_passphrase_only(made: Path) -> None:
    stored = read_identity(RealFs(), made)
    assert stored.post == POST
    signer = stored.unlock(PASSPHRASE)
    assert is_signed(stored.public_key, "brief", b"x", signer.sign("brief", b"x"))


def test_that_a_wrong_passphrase_and_damage_are_told_apart(made: Path) -> None:
    stored = read_identity(RealFs(), made)
    for wrong in ("", PASSPHRASE + " ", PASSPHRASE.upper()):
        assert refused(lambda wrong=wrong: stored.unlock(wrong)) == "E104"  # type: ignore[misc]
    made.write_bytes(made.read_bytes().replace(b"North", b"South"))
    assert refused(lambda: read_identity(RealFs(), made)) == "E103"


def test_that_every_changed_byte_of_an_identity_is_noticed_before_a_passphrase_is_asked_for(made: Path) -> None:
    data = bytearray(made.read_bytes())
    for position in range(len(data)):
        data[position] ^= 1
        made.write_bytes(data)
        assert refused(lambda: read_identity(RealFs(), made)) in {"E103", "E106", "E107"}
        data[position] ^= 1


def test_that_accents_typed_in_two_ways_are_the_same_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "id"
    new_identity(RealFs(), path, POST, "été après été à côté")
    stored = read_identity(RealFs(), path)
    assert stored.unlock("e\u0301te\u0301 apre\u0300s e\u0301te\u0301 a\u0300 co\u0302te\u0301").post == POST


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
def test_that_only_the_owner_may_read_an_identity(made: Path) -> None:
    assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_that_the_file_holds_the_private_key_in_no_readable_form(made: Path) -> None:
    text = made.read_text("utf-8")
    assert "BEGIN ENCRYPTED PRIVATE KEY" in text
    assert PASSPHRASE not in text
    assert set(json.loads(text)) == {"format", "post", "public_key", "salt", "private_key", "check"}


def test_that_an_identity_never_takes_the_place_of_a_file(made: Path) -> None:
    before = made.read_bytes()
    assert refused(lambda: new_identity(RealFs(), made, POST, PASSPHRASE)) == "E113"
    assert made.read_bytes() == before


@pytest.mark.parametrize(
    ("post", "passphrase", "code"),
    [
        (POST, "short", "E186"),
        (POST, "", "E186"),
        ("", PASSPHRASE, "E188"),
        ("two\nlines", PASSPHRASE, "E188"),
        ("x" * 301, PASSPHRASE, "E188"),
        ("SRSG\u202e", PASSPHRASE, "E188"),
    ],
)
def test_that_what_makes_no_identity_leaves_no_file(tmp_path: Path, post: str, passphrase: str, code: str) -> None:
    assert refused(lambda: new_identity(RealFs(), tmp_path / "id", post, passphrase)) == code
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("operation", ["create", "write", "fsync", "replace", "fsync_dir"])
def test_that_a_disk_that_fails_leaves_no_identity(tmp_path: Path, operation: str) -> None:
    fs = FaultyFs(RealFs(), operation, errno.ENOSPC, at=1)
    assert refused(lambda: new_identity(fs, tmp_path / "id", POST, PASSPHRASE)) == "E201"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E106"),
        (b"%PDF-1.7", "E106"),
        (b"{}\n", "E106"),
        (b"[" * 100_000, "E106"),
        (b"\xff\xfe", "E106"),
        (b'{"format": {"name": "pocplanner-identity", "version": "9.0"}}\n', "E107"),
        (b'{"format": {"name": "pocplanner-identity", "version": "1.0"}}\n', "E103"),
    ],
)
def test_that_other_files_are_no_identity(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "id"
    path.write_bytes(data)
    assert refused(lambda: read_identity(RealFs(), path)) == code
    path.write_bytes(data.replace(b"identity", b"signers"))
    assert refused(lambda: read_signers(RealFs(), path)) == code


def test_that_files_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(1_000_001))
    for name, code in (("gone", "E100"), (".", "E111"), ("large", "E109")):
        assert refused_code(lambda name=name: read_identity(RealFs(), tmp_path / name)) == code  # type: ignore[misc]


def refused_code(call: Callable[[], object]) -> str:
    with pytest.raises(PlanFileError) as caught:
        call()
    return caught.value.code


def test_that_known_signers_are_kept_and_a_key_stands_once(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    add_signer(RealFs(), path, KNOWN[0])
    other = KnownSigner(public_key=identity(2).public_key, post="JOC", checked="in person on 12 Nov 2026")
    add_signer(RealFs(), path, other)
    assert read_signers(RealFs(), path) == (KNOWN[0], other)
    moved = other.model_copy(update={"post": "JMAC"})
    add_signer(RealFs(), path, moved)
    assert read_signers(RealFs(), path) == (KNOWN[0], moved)


def test_that_a_key_can_be_taken_off_the_list(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    add_signer(RealFs(), path, KNOWN[0])
    assert remove_signer(RealFs(), path, identity(2).public_key) is None
    assert remove_signer(RealFs(), path, KNOWN[0].public_key) == KNOWN[0]
    assert read_signers(RealFs(), path) == ()


def test_that_a_damaged_list_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    add_signer(RealFs(), path, KNOWN[0])
    path.write_bytes(path.read_bytes()[:-1])
    assert refused(lambda: add_signer(RealFs(), path, KNOWN[0])) == "E103"
