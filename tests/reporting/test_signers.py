"""A key is known by the fingerprint that its office read out, wherever the key itself comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pocplanner.errors import SigningError
from pocplanner.reporting.signature import signature_bytes
from pocplanner.reporting.signers import heard_signer, key_in_file, signer_by_fingerprint, typed_key
from pocplanner.review.signing import fingerprint
from pocplanner.storage.fs import RealFs
from pocplanner.storage.identity import new_identity
from pocplanner.storage.public_part import public_part
from tests.reporting.signed import KNOWN, POST, first, identity

if TYPE_CHECKING:
    from pathlib import Path

KEY = identity().public_key
FS = RealFs()


def test_that_a_typed_key_is_read_with_blanks_and_capitals_and_nothing_else() -> None:
    assert typed_key(f" {KEY[:32].upper()} \n{KEY[32:]}") == KEY
    for text in ("", KEY[:-1], f"{KEY}0", KEY[:-1] + "g"):
        assert typed_key(text) is None


def test_that_a_key_is_found_in_each_file_that_holds_one(tmp_path: Path) -> None:
    stored = new_identity(FS, tmp_path / "id", "JOC", "five words that hardly meet")
    (tmp_path / "public.json").write_bytes(public_part(stored))
    (tmp_path / "brief.pdf.sig").write_bytes(signature_bytes(first()))
    assert key_in_file(FS, tmp_path / "id") == (stored.public_key, "JOC")
    assert key_in_file(FS, tmp_path / "public.json") == (stored.public_key, "JOC")
    assert key_in_file(FS, tmp_path / "brief.pdf.sig") == (KEY, POST)
    assert b"PRIVATE" not in (tmp_path / "public.json").read_bytes()


def test_that_a_changed_file_gives_no_key(tmp_path: Path) -> None:
    stored = new_identity(FS, tmp_path / "id", "JOC", "five words that hardly meet")
    part, signed = public_part(stored), signature_bytes(first())
    cases = {
        "E103": part.replace(stored.public_key.encode(), KEY.encode()),
        "E107": part.replace(b'"version": "1.0"', b'"version": "2.0"'),
        "E183": signed.replace(b"7Q4K", b"7Q4X"),
        "E106": b"{}",
    }
    for code, data in cases.items():
        (tmp_path / "file").write_bytes(data)
        with pytest.raises(SigningError) as caught:
            key_in_file(FS, tmp_path / "file")
        assert caught.value.code == code


def test_that_only_the_fingerprint_of_the_key_makes_it_known() -> None:
    words = fingerprint(KEY)
    assert heard_signer(KEY, post=POST, heard=words.lower(), checked="by telephone").public_key == KEY
    for heard in ("", words[:-1], fingerprint(identity(2).public_key)):
        with pytest.raises(SigningError, match="E195"):
            heard_signer(KEY, post=POST, heard=heard, checked="by telephone")
    with pytest.raises(SigningError, match="E188"):
        heard_signer(KEY, post="", heard=words, checked="by telephone")


def test_that_a_signer_is_found_by_the_whole_fingerprint() -> None:
    assert signer_by_fingerprint(KNOWN, fingerprint(KEY)) == KNOWN[0]
    assert signer_by_fingerprint(KNOWN, fingerprint(KEY)[:-1]) is None
