"""A PAdES signature inside the PDF, for readers whose viewer knows certificates. Needs the extra ``pocplanner[pades]``.

It is never the only proof: some changes of a file are accepted by viewers, and none by the detached signature, which is
made afterwards over the bytes that result. The file stays PDF/UA-1 and PDF/A-3a, because the signature field is made
and tagged before, and because pyHanko is kept from rewriting the metadata.
"""

from __future__ import annotations

import contextlib
import io
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from pocplanner.errors import SigningError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12PrivateKeyTypes
    from cryptography.x509 import Certificate

FIELD = "Signature"
_ALT = "Digital signature of the office that issued this brief"
_HIDDEN_LOCKED = 132
"""Flags of an annotation that prints, as PDF/A asks, and is locked. Its box is empty, so that nothing is seen."""
_SHORTEST_RSA = 2048
_BAD_END = b"\r\nendstream"
"""A stream whose last byte is a carriage return: its length can be read in two ways."""
_ATTEMPTS = 12
_STEP = 20
_SAFE = "Nothing was written."


def pades_signed(pdf: bytes, certificate: bytes, passphrase: str, at: datetime) -> bytes:
    """The PDF with a PAdES signature. *certificate* is a PKCS #12 or PEM file with key; *at* goes into it as UTC.

    Raises :class:`SigningError`: E190 where pyHanko is not installed, E191 for a certificate that cannot be used, E192
    for a PDF that cannot be signed so.
    """
    from datetime import UTC

    _require_pyhanko()
    key, own, others = _credentials(certificate, passphrase)
    moment = at.astimezone(UTC).replace(microsecond=0)
    if not own.not_valid_before_utc <= moment <= own.not_valid_after_utc:
        raise _unusable("is not valid on this day", "Use one that is valid, or set the clock of this computer right.")
    for revision in range(_ATTEMPTS):
        signed = _signed(_with_field(pdf, revision), _signer(key, own, others), moment)
        if _BAD_END not in signed:
            return signed
    raise _not_signable()


def _require_pyhanko() -> None:
    try:
        import pyhanko.sign  # noqa: F401  looked for before a passphrase is used
    except ImportError as error:
        raise SigningError(
            "E190",
            "Signatures inside the PDF need the package pyHanko, which is not installed",
            safe=_SAFE,
            remedy="Install the extra pocplanner[pades], or sign without it: the detached signature is the proof.",
        ) from error


def _credentials(data: bytes, passphrase: str) -> tuple[PKCS12PrivateKeyTypes, Certificate, list[Certificate]]:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    try:
        key, own, others = _pem(data, passphrase) if b"-----BEGIN" in data else _pkcs12(data, passphrase)
    except (ValueError, TypeError) as error:
        raise _unusable(
            "cannot be opened: the passphrase is wrong, or the file is no PKCS #12 or PEM file",
            "Type the passphrase again, or choose the file that holds certificate and private key.",
        ) from error
    if own is None or key is None:
        raise _unusable("has no private key that fits it", "Choose the file that holds both.")
    strong = isinstance(key, RSAPrivateKey) and key.key_size >= _SHORTEST_RSA
    if not (strong or isinstance(key, EllipticCurvePrivateKey)):
        raise _unusable(f"has no RSA key of at least {_SHORTEST_RSA} bits or EC key", "Ask for one that has.")
    return key, own, others


def _pkcs12(data: bytes, passphrase: str) -> tuple[Any, Certificate | None, list[Certificate]]:
    from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates

    return load_key_and_certificates(data, passphrase.encode() or None)


def _pem(data: bytes, passphrase: str) -> tuple[Any, Certificate | None, list[Certificate]]:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key
    from cryptography.x509 import load_pem_x509_certificates

    secret = passphrase.encode() if b"ENCRYPTED" in data else None
    key = load_pem_private_key(data, secret)
    certificates = load_pem_x509_certificates(data)
    own = next((item for item in certificates if item.public_key() == key.public_key()), None)
    return key, own, [item for item in certificates if item is not own]


def _signer(key: PKCS12PrivateKeyTypes, own: Certificate, others: list[Certificate]) -> Any:  # noqa: ANN401
    from cryptography.hazmat.primitives.serialization import NoEncryption
    from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
    from pyhanko.sign.signers import SimpleSigner

    # In memory only: one form for both kinds of file.
    return SimpleSigner.load_pkcs12_data(
        serialize_key_and_certificates(None, key, own, others or None, NoEncryption()), other_certs=[]
    )


def _with_field(pdf: bytes, revision: int) -> bytes:
    """The PDF with an empty, invisible signature field that is part of the structure tree."""
    with _only_sound(), pikepdf.open(io.BytesIO(pdf)) as file:
        root, page = file.Root, file.pages[0].obj
        if "/AcroForm" in root or "/StructTreeRoot" not in root:
            raise _not_signable()
        tree = root.StructTreeRoot
        number = int(tree.ParentTreeNextKey)
        widget = file.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(FIELD),
                TU=String(_ALT),
                Rect=Array([0, 0, 0, 0]),
                F=_HIDDEN_LOCKED,
                P=page,
                StructParent=number,
            )
        )
        document = tree.K if isinstance(tree.K, Dictionary) else tree.K[0]
        form = Dictionary(Type=Name.StructElem, S=Name.Form, P=document, Alt=String(_ALT), Pg=page)
        element = file.make_indirect(form)
        element.K = Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)
        document.K = Array([*(document.K if isinstance(document.K, Array) else [document.K]), element])
        tree.ParentTree.Nums.append(number)
        tree.ParentTree.Nums.append(element)
        tree.ParentTreeNextKey = number + 1
        page.Annots = Array([*page.get("/Annots", Array()), widget])
        root.AcroForm = file.make_indirect(Dictionary(Fields=Array([widget]), SigFlags=0))
        _renumber(file, revision)
        out = io.BytesIO()
        file.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()


def _renumber(file: pikepdf.Pdf, revision: int) -> None:
    """Give elements of the structure other revision numbers, which changes every object stream."""
    elements = [item for item in file.objects if isinstance(item, Dictionary) and item.get("/Type") == Name.StructElem]
    for element in elements[::_STEP]:
        element.R = int(element.get("/R", 0)) + revision


def _signed(prepared: bytes, signer: Any, at: datetime) -> bytes:  # noqa: ANN401
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    class Signer(PdfSigner):
        """Signs at a given time: that of the system would also tell the time zone of this computer."""

        def init_signing_session(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            session = super().init_signing_session(*args, **kwargs)
            session.system_time = at
            return session

    writer = IncrementalPdfFileWriter(io.BytesIO(prepared))
    # It would lose the extension schema of PDF/UA and write the date of this computer. Private, so pinned and tested.
    writer._update_meta = lambda: None  # type: ignore[method-assign]  # noqa: SLF001
    meta = PdfSignatureMetadata(field_name=FIELD, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
    out = io.BytesIO()
    Signer(meta, signer=signer).sign_pdf(writer, existing_fields_only=True, output=out)
    return out.getvalue()


@contextlib.contextmanager
def _only_sound() -> Iterator[None]:
    try:
        yield
    except pikepdf.PdfError as error:
        raise _not_signable() from error


def _not_signable() -> SigningError:
    return SigningError(
        "E192",
        "This PDF cannot be given a signature inside",
        safe=_SAFE,
        remedy="Print the brief anew, or sign without the certificate: the detached signature is the proof.",
    )


def _unusable(why: str, remedy: str) -> SigningError:
    return SigningError("E191", f"The certificate {why}", safe=_SAFE, remedy=remedy)
