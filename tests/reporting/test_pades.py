"""A signature inside the PDF leaves it PDF/UA-1 and PDF/A-3a, tells nothing of the computer, and breaks on a change."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import page as page_validation
import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import NameOID

from pocplanner.errors import SigningError
from pocplanner.reporting import pades as pades_module
from pocplanner.reporting.pades import pades_signed
from tests.reporting.reading import full_brief, structure_roles
from tests.reporting.signed import NOON, small_pdf

if TYPE_CHECKING:
    from pathlib import Path

PASSPHRASE = "the passphrase of the certificate"
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


def certificate(key: Key, start: datetime = NOON) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "G3 Plans")])
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, start, start + timedelta(days=90))
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return builder.add_extension(usage, critical=True).sign(key, algorithm)


def pkcs12(key: Key, passphrase: str = PASSPHRASE, start: datetime = NOON) -> bytes:
    secret = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    return serialize_key_and_certificates(b"g3", key, certificate(key, start), None, secret)


def pem(key: Key, *, encrypted: bool) -> bytes:
    secret = BestAvailableEncryption(PASSPHRASE.encode()) if encrypted else NoEncryption()
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, secret)
    return certificate(key).public_bytes(Encoding.PEM) + private


EC_KEY = ec.generate_private_key(ec.SECP256R1())


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 3072)


@pytest.fixture(scope="module")
def signed() -> bytes:
    return pades_signed(full_brief(), pkcs12(EC_KEY), PASSPHRASE, NOON)


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_that_a_signed_brief_keeps_both_conformances(signed: bytes, profile: str, tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(signed)
    result = page_validation.validate_pdf(str(path), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in result.failures] == []
    assert result.is_compliant


@pytest.mark.parametrize("profile", ["ua1", "3a"])
def test_that_a_brief_signed_with_rsa_keeps_both_conformances(
    rsa_key: rsa.RSAPrivateKey, profile: str, tmp_path: Path
) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(pades_signed(small_pdf(), pkcs12(rsa_key), PASSPHRASE, NOON))
    assert page_validation.validate_pdf(str(path), profile=profile).failures == []


def pdfsig(pdf: bytes, folder: Path) -> str:
    program = shutil.which("pdfsig")
    if program is None:
        pytest.skip("pdfsig of poppler is not installed")
    path = folder / "signed.pdf"
    path.write_bytes(pdf)
    return subprocess.run([program, str(path)], capture_output=True, text=True, check=False).stdout


def test_that_poppler_finds_a_valid_signature_over_the_whole_file(signed: bytes, tmp_path: Path) -> None:
    found = pdfsig(signed, tmp_path)
    assert "Signature is Valid" in found
    assert "Total document signed" in found
    assert "ETSI.CAdES.detached" in found
    assert "G3 Plans" in found


def test_that_poppler_sees_a_change(signed: bytes, tmp_path: Path) -> None:
    changed = bytearray(signed)
    changed[len(changed) // 4] ^= 1
    assert "Signature is Valid" not in pdfsig(bytes(changed), tmp_path)


@pytest.mark.parametrize("form", ["pkcs12 without passphrase", "pem", "encrypted pem"])
def test_that_every_usual_form_of_a_certificate_signs(form: str, tmp_path: Path) -> None:
    data = pkcs12(EC_KEY, "") if form.startswith("pkcs12") else pem(EC_KEY, encrypted="encrypted" in form)
    signed = pades_signed(small_pdf(), data, PASSPHRASE if "encrypted" in form else "", NOON)
    assert "Signature is Valid" in pdfsig(signed, tmp_path)


def test_that_the_signature_tells_the_time_it_was_given_in_utc_and_nothing_of_the_computer(signed: bytes) -> None:
    local = NOON.astimezone(timezone(timedelta(hours=5, minutes=45)))
    for pdf in (signed, pades_signed(small_pdf(), pkcs12(EC_KEY), PASSPHRASE, local)):
        with pikepdf.open(io.BytesIO(pdf)) as file:
            value = file.Root.AcroForm.Fields[0].V
            assert str(value.M) in {"D:20261114120000Z", "D:20261114120000+00'00'"}
            assert not {"/Name", "/Location", "/ContactInfo", "/Reason"} & set(value.keys())
            assert set(file.docinfo.keys()) == {"/Title", "/Producer"}
            assert str(file.docinfo["/Producer"]) == "POC Planner"


def test_that_the_signature_stands_in_the_structure_and_the_pages_are_as_they_were(signed: bytes) -> None:
    before, after = structure_roles(full_brief()), structure_roles(signed)
    assert after == [*before, "/Form"]
    with pikepdf.open(io.BytesIO(full_brief())) as old, pikepdf.open(io.BytesIO(signed)) as new:
        assert [page.Contents.read_bytes() for page in new.pages] == [page.Contents.read_bytes() for page in old.pages]


def refused(pdf: bytes, data: bytes, passphrase: str = PASSPHRASE, at: datetime = NOON) -> tuple[str, str]:
    with pytest.raises(SigningError) as caught:
        pades_signed(pdf, data, passphrase, at)
    assert "Nothing was written" in caught.value.safe
    return caught.value.code, caught.value.what


@pytest.mark.parametrize("data", [b"", b"junk", b"%PDF-1.7", b"-----BEGIN CERTIFICATE-----\nAAAA"])
def test_that_a_file_that_is_no_certificate_is_told(data: bytes) -> None:
    assert refused(small_pdf(), data)[0] == "E191"


def test_that_a_wrong_passphrase_is_told() -> None:
    for data in (pkcs12(EC_KEY), pem(EC_KEY, encrypted=True)):
        code, what = refused(small_pdf(), data, "wrong")
        assert code == "E191"
        assert "passphrase" in what


def test_that_a_certificate_must_be_valid_and_have_a_strong_key_of_its_own() -> None:
    assert "not valid on this day" in refused(small_pdf(), pkcs12(EC_KEY), at=datetime(2030, 1, 1, tzinfo=UTC))[1]
    assert "no RSA key" in refused(small_pdf(), pkcs12(ed25519.Ed25519PrivateKey.generate()))[1]
    weak = rsa.generate_private_key(65537, 1024)
    assert "2048" in refused(small_pdf(), pkcs12(weak))[1]
    stranger = ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    mixed = certificate(EC_KEY).public_bytes(Encoding.PEM) + stranger
    assert "no private key that fits it" in refused(small_pdf(), mixed, "")[1]


def test_that_what_is_no_tagged_pdf_is_told(signed: bytes) -> None:
    with pikepdf.new() as empty:
        empty.add_blank_page()
        out = io.BytesIO()
        empty.save(out)
    for pdf in (b"", b"junk", out.getvalue(), signed):
        assert refused(pdf, pkcs12(EC_KEY))[0] == "E192"


def test_that_a_computer_without_the_extra_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyhanko.sign", None)
    code, what = refused(small_pdf(), pkcs12(EC_KEY))
    assert code == "E190"
    assert "pyHanko" in what


def test_that_no_stream_of_a_signed_brief_ends_in_a_carriage_return(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[bytes] = []
    real = pades_module._with_field

    def first_time_bad(pdf: bytes, revision: int) -> bytes:
        tried.append(real(pdf, revision))
        return tried[-1].replace(b"\nendstream", b"\r\nendstream", 1) if revision == 0 else tried[-1]

    monkeypatch.setattr(pades_module, "_with_field", first_time_bad)
    signed = pades_signed(full_brief(), pkcs12(EC_KEY), PASSPHRASE, NOON)
    assert b"\r\nendstream" not in signed
    assert len(set(tried)) == len(tried) >= 2


def test_that_another_revision_changes_every_object_stream() -> None:
    def object_streams(pdf: bytes) -> list[bytes]:
        return re.findall(rb"/ObjStm.*?endstream", pdf, re.DOTALL)

    first, second = (object_streams(pades_module._with_field(full_brief(), revision)) for revision in (0, 1))
    assert len(first) == len(second) > 3
    shared = set(first) & set(second)
    assert len(shared) <= 1, "at most the stream that holds no element of the structure"
