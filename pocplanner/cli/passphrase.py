"""Passphrases: typed at the terminal, or read from a file descriptor, one a line. Never from arguments."""

from __future__ import annotations

import os
import warnings

from pocplanner.errors import SigningError

_LONGEST = 10_000


class Passphrases:
    """Hands out the passphrases of one command, in the order in which it wants them."""

    def __init__(self, descriptor: int | None) -> None:
        """*descriptor* is an open file descriptor; none for the terminal."""
        self._descriptor = descriptor
        self._lines: list[str] | None = None

    def next(self, prompt: str) -> str:
        """The next passphrase. Raises :class:`SigningError` E193 where there is none to be had."""
        if self._descriptor is None:
            return _typed(prompt)
        if self._lines is None:
            self._lines = _lines(self._descriptor)
        if not self._lines:
            raise _none_there("The file descriptor has no further line")
        return self._lines.pop(0)

    def new(self, prompt: str) -> str:
        """A new passphrase, typed twice at a terminal. Raises :class:`SigningError` E193, E194 where the two differ."""
        first = self.next(prompt)
        if self._descriptor is None and self.next("The same again: ") != first:
            raise SigningError(
                "E194", "The two passphrases differ", safe="Nothing was written.", remedy="Give the command again."
            )
        return first


def _typed(prompt: str) -> str:
    import getpass

    with warnings.catch_warnings():
        # Without a terminal it would read from standard input and show what is typed.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except (getpass.GetPassWarning, EOFError) as error:
            raise _none_there("There is no terminal to type a passphrase at") from error


def _lines(descriptor: int) -> list[str]:
    blocks: list[bytes] = []
    try:
        while sum(map(len, blocks)) < _LONGEST and (block := os.read(descriptor, _LONGEST)):
            blocks.append(block)
        return b"".join(blocks).decode("utf-8").splitlines()
    except (OSError, OverflowError) as error:
        raise _none_there("The file descriptor cannot be read") from error
    except UnicodeDecodeError as error:
        raise _none_there("What the file descriptor gave is not UTF-8") from error


def _none_there(what: str) -> SigningError:
    return SigningError(
        "E193",
        what,
        safe="Nothing was written.",
        remedy="Type it at a terminal, or give --passphrase-fd N with one passphrase a line.",
    )
