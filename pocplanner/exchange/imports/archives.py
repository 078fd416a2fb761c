"""Zip files from outside, as XLSX and KMZ are: looked through before anything is unpacked, and into memory only."""

from __future__ import annotations

import io
import re
import zipfile
from itertools import pairwise

from pocplanner.errors import shown_text
from pocplanner.exchange.imports.foreign import refusal
from pocplanner.said import said

MOST_MEMBERS = 2_000
MOST_UNPACKED = 50_000_000
_ENTRY = b"PK\x01\x02"
_HEADER = 30
_BOMB = said("Save the content again in the program that made it, or ask for it in another form.")


class Archive:
    """The members of a zip file by name."""

    def __init__(self, data: bytes, where: str) -> None:
        """Raises E103 damaged, E150 unsafe names, E151 more than is unpacked."""
        self._where = where
        if data.count(_ENTRY) > MOST_MEMBERS:
            raise self._bomb(said("The archive holds more than {count:,} files", count=MOST_MEMBERS))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except Exception as error:  # of a damaged archive the library raises a dozen kinds
            raise refusal("E103", said("The archive is damaged"), where, said("Ask for the file again.")) from error
        members = self._zip.infolist()
        self._refuse_names([member.orig_filename for member in members])
        self._refuse_sizes(members)
        self.names = tuple(member.filename for member in members if not member.is_dir())

    def read(self, name: str) -> bytes:
        """The content of one member; the sizes that the archive tells are not believed."""
        try:
            with self._zip.open(name) as member:
                data = member.read(MOST_UNPACKED + 1)
        except Exception as error:  # as above; a password is among the reasons
            what = said("“{name}” in the archive cannot be unpacked", name=shown_text(name))
            raise refusal("E103", what, self._where, said("Ask for the file again, without a password.")) from error
        if len(data) > MOST_UNPACKED:
            raise self._bomb(said("The archive expands to over {size} MB", size=MOST_UNPACKED // 1_000_000))
        return data

    def _refuse_names(self, names: list[str]) -> None:
        for name in names:
            parts = re.split(r"[/\\]", name)
            leads_out = name.startswith(("/", "\\")) or ".." in parts or re.match(r"[A-Za-z]:", name)
            if leads_out or "\x00" in name or not 0 < len(name) <= 255:
                what = said("The archive holds a file with an unsafe name, “{name}”", name=shown_text(name))
                raise refusal("E150", what, self._where, _BOMB)
        if len(set(names)) < len(names):
            raise refusal("E150", said("The archive holds two files of one name"), self._where, _BOMB)

    def _refuse_sizes(self, members: list[zipfile.ZipInfo]) -> None:
        if sum(member.file_size for member in members) > MOST_UNPACKED:
            raise self._bomb(said("The archive expands to over {size} MB", size=MOST_UNPACKED // 1_000_000))
        for first, second in pairwise(sorted(members, key=lambda member: member.header_offset)):
            if first.header_offset + _HEADER + first.compress_size > second.header_offset:
                raise self._bomb(said("Files in the archive overlap"))

    def _bomb(self, what: str) -> Exception:
        return refusal("E151", what, self._where, _BOMB)
