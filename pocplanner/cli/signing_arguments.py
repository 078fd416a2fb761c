"""Arguments of the commands that sign and verify. What they do is imported when one of them is given."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


EDITIONS = ("srsg", "annexes", "archive", "partner", "adviser_note", "component")


def add_brief_edition(command: argparse.ArgumentParser) -> None:
    """Add the options that choose an edition of a brief to its parser."""
    command.add_argument("--edition", choices=EDITIONS, default="srsg", help="default: srsg, the brief for decision")
    command.add_argument(
        "--annex", action="append", default=[], metavar="LETTER", help="with annexes and archive: this annex only"
    )
    command.add_argument(
        "--for",
        dest="recipient",
        default="",
        metavar="NAME",
        help="with partner: the force; with component: the office",
    )
    command.add_argument(
        "--ask-again",
        action="store_true",
        help="print the empty decision box although a decision is recorded: the question is put anew",
    )


def add_brief_signing(command: argparse.ArgumentParser) -> None:
    """Add the options that sign a brief to its parser."""
    command.add_argument("--sign", type=Path, metavar="IDENTITY", help="also write OUT.pdf.sig, signed by this office")
    command.add_argument("--copy", metavar="N/N", help="with --sign: number of this copy and of all copies")
    command.add_argument("--record", action="store_true", help="with --sign: record the brief in the plan file")
    command.add_argument("--pades", type=Path, metavar="CERT", help="also sign inside the PDF; PKCS #12 or PEM file")
    _add_passphrase(command)


def add_verify(command: argparse.ArgumentParser) -> None:
    """Add the arguments of ``verify`` to its parser."""
    command.add_argument(
        "file", type=Path, metavar="FILE", help="the PDF of a brief, its signature file, or a plan file"
    )
    command.add_argument(
        "--signature", type=Path, metavar="FILE", help="the signature file of a brief; default: FILE.sig"
    )
    command.add_argument("--plan", metavar="PLAN", help="the plan, which knows whether it changed and what is newer")
    command.add_argument("--known", type=Path, metavar="SIGNERS", help="the list of signers that you know")


def add_checker(command: argparse.ArgumentParser) -> None:
    """Add the arguments of ``checker`` to its parser."""
    command.set_defaults(run=_checker)
    command.add_argument("out", type=Path, metavar="OUT.py")


def add_identity(identity: argparse.ArgumentParser) -> None:
    """Add the actions of ``identity`` to its parser."""
    actions = identity.add_subparsers(required=True, metavar="ACTION", parser_class=type(identity))

    def add(name: str, help_: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=help_, description=help_)
        action.set_defaults(run=_identity, action=name)
        return action

    new = add("new", "make a signing identity for an office or post")
    new.add_argument("out", type=Path, metavar="OUT")
    new.add_argument("--office", required=True, metavar="POST", help="office or post, never the name of a person")
    _add_passphrase(new)
    show = add("show", "show the office and fingerprint of an identity, or the signers of a list")
    show.add_argument("file", type=Path, metavar="FILE")
    public = add("public", "write the public key and fingerprint of an identity, to hand out")
    public.add_argument("file", type=Path, metavar="IDENTITY")
    public.add_argument("out", type=Path, metavar="OUT")
    know = add("know", "put the key of an office on a list of known signers, after a call")
    know.add_argument("signers", type=Path, metavar="SIGNERS", help="the list; begun where there is none")
    know.add_argument(
        "--key",
        required=True,
        metavar="KEY",
        help="a signature file, a file written by “public”, an identity, or a public key",
    )
    know.add_argument("--office", required=True, metavar="POST", help="office or post to which the key belongs")
    know.add_argument("--fingerprint", required=True, metavar="WORDS", help="the fingerprint that the office read out")
    know.add_argument("--checked", required=True, metavar="HOW", help="for example “read out by telephone on 14 Nov”")
    forget = add("forget", "take a key off a list of known signers, as when its office lost it")
    forget.add_argument("signers", type=Path, metavar="SIGNERS")
    forget.add_argument("--fingerprint", required=True, metavar="WORDS", help="fingerprint of the key")


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="read passphrases from this file descriptor, one a line"
    )


def _identity(options: argparse.Namespace) -> int:
    from pocplanner.cli.identity import ACTIONS

    return ACTIONS[options.action](options)


def _checker(options: argparse.Namespace) -> int:
    from pocplanner.cli.verify import checker

    return checker(options)
