"""Signatures: what they bind, and the fingerprint that people compare."""

from __future__ import annotations

import base64
import hashlib

import pytest

from pocplanner.review.signing import SigningIdentity, fingerprint, grouped, is_signed, readable, same_fingerprint
from tests.reporting.signed import identity

DATA = b"a statement"


def test_that_a_signature_holds_for_its_data_key_and_purpose_only() -> None:
    signer, other = identity(), identity(2)
    signature = signer.sign("brief", DATA)
    assert is_signed(signer.public_key, "brief", DATA, signature)
    assert not is_signed(signer.public_key, "brief", DATA + b".", signature)
    assert not is_signed(signer.public_key, "review", DATA, signature)
    assert not is_signed(other.public_key, "brief", DATA, signature)


def test_that_the_same_data_give_the_same_signature() -> None:
    assert identity().sign("brief", DATA) == identity().sign("brief", DATA)


@pytest.mark.parametrize("odd", ["", "zz", "00", "0" * 63, "0" * 64, "f" * 64])
def test_that_an_odd_key_or_signature_signs_nothing(odd: str) -> None:
    assert not is_signed(odd, "brief", DATA, identity().sign("brief", DATA))
    assert not is_signed(identity().public_key, "brief", DATA, odd)


def test_that_two_new_identities_differ() -> None:
    assert SigningIdentity.new("JOC").public_key != SigningIdentity.new("JOC").public_key


def test_that_an_identity_never_shows_its_private_key() -> None:
    shown = repr(identity()) + str(identity())
    assert ("01" * 32) not in shown
    assert identity().public_key in shown


def test_that_a_fingerprint_is_the_digest_of_the_raw_key_in_groups() -> None:
    key = identity().public_key
    words = fingerprint(key)
    assert [len(group) for group in words.split()] == [4] * 8
    standard = base64.b32encode(hashlib.sha256(bytes.fromhex(key)).digest()).decode()[:32]
    values = ["0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(letter) for letter in words.replace(" ", "")]
    assert values == ["ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".index(letter) for letter in standard]


def test_that_a_fingerprint_is_known_again_as_people_type_it() -> None:
    key = identity().public_key
    words = fingerprint(key)
    assert same_fingerprint(key, words.lower().replace(" ", "-"))
    assert same_fingerprint(key, words.replace("0", "O").replace("1", "l"))


def test_that_a_part_of_a_fingerprint_is_not_enough() -> None:
    key = identity().public_key
    words = fingerprint(key)
    for heard in ("", words[:-1], words[:4], words + " 0000", fingerprint(identity(2).public_key)):
        assert not same_fingerprint(key, heard)


def test_that_readable_characters_hold_no_look_alikes() -> None:
    used = set(readable(bytes(range(256))))
    assert not used & set("ILOU")
    assert len(used) == 32
    assert grouped("ABCDEFGHIJ", 5, "-") == "ABCDE-FGHIJ"
