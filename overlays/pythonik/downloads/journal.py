"""Journal of a download on disk: which file holds the received bytes, and which parts of them are complete.

A journal is a file of JSON lines, which are only appended. All lines from the first invalid one on are ignored, so that
a journal whose end is lost lacks its last lines only.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from collections.abc import Mapping
from io import FileIO
from pathlib import Path
from typing import Any, Self

import attrs

from .._internal.locks import close_and_remove, hold, open_plain
from .version import Version

#: First line of each journal, by which a file is recognised as one.
_FIRST_LINE = b'{"pythonik": "download", "format": 1}\n'
_BUSY = "another download is writing to it"


@attrs.define
class Journal:
    """Journal of the received parts and their version.

    Attributes:
        source: Digest of the URL without its query. The URL itself may be secret.
        version: Version of the object.
        part_size: Size of a part in bytes. The last part may be smaller.
        finished: Numbers of the parts on disk, from 0.
    """

    source: str
    version: Version
    part_size: int
    finished: set[int] = attrs.field(factory=set)

    def required_size(self) -> int:
        """Return the minimum size in bytes of a file with the finished parts."""
        return min((max(self.finished, default=-1) + 1) * self.part_size, self.version.size)

    def dump(self) -> dict[str, Any]:
        """Return the journal without its parts as plain values."""
        return attrs.asdict(self, filter=lambda field, _: field.name != "finished")

    @classmethod
    def load(cls, values: Mapping[str, Any]) -> Self:
        """Return the journal of plain values.

        Raises:
            KeyError, TypeError, ValueError: The values are not a journal.
        """
        journal = cls(**{**values, "version": Version(**values["version"])})
        if not isinstance(journal.version.size, int) or not isinstance(journal.part_size, int) or journal.part_size < 1:
            raise ValueError("sizes must be integers")
        return journal


def journal_path(path: Path) -> Path:
    """Return the path of the journal of a download to a path. The name is short, whatever the name of the file is."""
    digest = hashlib.sha256(os.fsencode(path.name)).hexdigest()[:32]
    return path.with_name(f".pythonik-{digest}.json")


class JournalFile:
    """An open journal, held by one download at a time.

    Args:
        path: Path of the journal.
        file: The file.

    Attributes:
        part: Name of the file with the received bytes; `None` before one is noted.
        journal: Journal of the received parts; `None` before the first part.
    """

    def __init__(self, path: Path, file: FileIO) -> None:
        self.part: str | None = None
        self.journal: Journal | None = None
        self._path = path
        self._file = file
        self._part_name = re.compile(re.escape(path.stem) + r"-[0-9a-f]{16}\.part")

    @classmethod
    def open(cls, path: Path) -> Self | None:
        """Open or create a journal, and hold it; `None` if another program has made the file.

        Raises:
            BlockingIOError: Another download holds the journal.
            OSError: The journal cannot be created.
        """
        try:
            file = open_plain(path, os.O_CREAT, 0o600)
        except OSError:
            if os.path.lexists(path):
                return None
            raise
        try:
            if not _is_trusted(file, path.parent):
                file.close()
                return None
            hold(file, path, _BUSY)
            journal = cls(path, file)
            if not journal._read():
                file.close()
                return None
        except BaseException:
            file.close()
            raise
        return journal

    def note_part_name(self, name: str) -> None:
        """Note the name of the file for the received bytes, before it is created."""
        self._append({"file": name})
        self.part, self.journal = name, None

    def begin(self, journal: Journal | None) -> None:
        """Note a journal without parts; `None` if all received bytes are given up."""
        if journal is not self.journal:
            self._append({"begin": None if journal is None else journal.dump()})
            self.journal = journal

    def note_finished(self, number: int) -> None:
        """Note that a part is on disk."""
        self._append({"finished": number})

    def close(self) -> None:
        """Close the journal, and keep it."""
        self._file.close()

    def remove(self) -> None:
        """Close and remove the journal."""
        close_and_remove(self._file, self._path)

    def _read(self) -> bool:
        """Read the journal. Return whether it is one: another file stays as it is."""
        text = self._file.read()
        if _FIRST_LINE.startswith(text):
            # A new file, or one whose first line was not written completely.
            self._file.seek(0)
            self._write(_FIRST_LINE)
            return True
        if not text.startswith(_FIRST_LINE):
            return False
        end = len(_FIRST_LINE)
        for line in text[end:].splitlines(keepends=True):
            if not line.endswith(b"\n") or not self._take(line):
                break
            end += len(line)
        self._file.seek(end)
        self._file.truncate()
        return True

    def _take(self, line: bytes) -> bool:
        """Take over a line. Return whether it is valid."""
        try:
            match json.loads(line):
                case {"file": str(name)} if self._part_name.fullmatch(name):
                    self.part, self.journal = name, None
                case {"begin": None}:
                    self.journal = None
                case {"begin": values}:
                    self.journal = Journal.load(values)
                case {"finished": int(number)} if self.journal is not None:
                    self.journal.finished.add(number)
                case _:
                    return False
        except (KeyError, TypeError, ValueError):
            return False
        return True

    def _append(self, entry: Mapping[str, Any]) -> None:
        self._write(json.dumps(entry).encode() + b"\n")

    def _write(self, line: bytes) -> None:
        view = memoryview(line)
        while view:
            view = view[self._file.write(view) :]


def _is_trusted(file: FileIO, folder: Path) -> bool:
    """Return whether nobody else can have made a file: in a directory such as `/tmp`, each user owns what they make.

    In other directories, users who may write there may replace any file. There, network file systems may show owners of
    their own.
    """
    return not hasattr(os, "geteuid") or not (
        folder.stat().st_mode & stat.S_ISVTX and os.fstat(file.fileno()).st_uid != os.geteuid()
    )
