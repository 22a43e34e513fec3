"""What an upload has achieved, on the disk: so that a later call goes on from there, also after a `kill -9`.

A journal is a file of JSON lines: a head that says whose it is, then one line for each thing that was achieved. Lines
are only appended, so a journal that was cut off in the middle of a line lacks that line and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

import attrs

from ..._internal.locks import open_held
from ...exceptions import UploadError

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Journal", "JournalHeader", "Unfinished", "default_journal_directory", "unfinished_uploads"]

_FORMAT = 1
_SUFFIX = ".upload"


def default_journal_directory() -> Path:
    """Where journals are kept: `PYTHONIK_UPLOADS`, or a folder of the user for what programs remember."""
    if given := os.environ.get("PYTHONIK_UPLOADS"):
        return Path(given)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    else:
        base = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(base) / "pythonik" / "uploads"


@attrs.frozen(kw_only=True)
class JournalHeader:
    """What a journal is of.

    Attributes:
        kind: What is uploaded: `file`, `proxy` or `directory`.
        base_url: Where iconik lives.
        path: The file.
        size: Its bytes.
        modified: When it was last changed, in nanoseconds since 1970.
        target: What the caller said of where it goes.
        begun: When the upload began, by the clock of this machine.
    """

    kind: str
    base_url: str
    path: str
    size: int
    modified: int
    target: Mapping[str, Any] = attrs.field(factory=dict)
    started_at: str = attrs.field(factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))

    @property
    def name(self) -> str:
        """Name of the journal: the same for the same call."""
        whole = json.dumps([self.kind, self.base_url, self.path, self.target], sort_keys=True)
        return hashlib.sha256(whole.encode()).hexdigest()[:16]


class Journal:
    """The journal of one upload, held by one program at a time. Without a folder it is kept in memory only.

    Args:
        head: What it is of.
        folder: Where it lies.

    Attributes:
        values: What was achieved, by name.
        parts: What the storage answered for each part that it has, by number.

    Raises:
        BlockingIOError: Another program is at this upload.
        OSError: The folder cannot be made or written.
        UploadError: The journal is of another version of the file, or cannot be read.
    """

    def __init__(self, header: JournalHeader | None, folder: Path | None) -> None:
        self.values: dict[str, Any] = {}
        self.parts: dict[int, str] = {}
        self.path: Path | None = None
        self._file: IO[bytes] | None = None
        self._lock = threading.Lock()
        if folder is not None and header is not None:
            self.path = folder / (header.name + _SUFFIX)
            self._open(self.path, header)

    @property
    def id(self) -> str | None:
        """What the upload is called on the command line; `None` where it cannot be resumed."""
        return self.path.stem if self.path is not None else None

    def note(self, **values: Any) -> None:
        """Write down what was achieved.

        Raises:
            OSError: It cannot be written.
        """
        with self._lock:
            self._append({"set": values})
            self.values.update(values)

    def note_part(self, number: int, receipt: str) -> None:
        """Write down what the storage answered for a part.

        Raises:
            OSError: It cannot be written.
        """
        with self._lock:
            self._append({"part": number, "receipt": receipt})
            self.parts[number] = receipt

    def forget_parts(self, numbers: set[int] | None = None) -> None:
        """The storage does not have these parts, or any.

        Raises:
            OSError: It cannot be written.
        """
        with self._lock:
            gone = sorted(self.parts if numbers is None else numbers & self.parts.keys())
            if gone:
                self._append({"gone": gone})
            for number in gone:
                del self.parts[number]

    def remove(self) -> None:
        """Nothing is left to be resumed."""
        if self.path is not None:
            self.path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def _open(self, path: Path, header: JournalHeader) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Only its owner may read it: it may hold the address of an upload session.
        self._file = open_held(path, mode=0o600, busy="another program is at this upload")
        try:
            found, end = self._read(self._file)
            # What was cut off in the middle of a line is written over.
            self._file.seek(end)
            self._file.truncate()
            if found is None:
                self._append({"format": _FORMAT, **attrs.asdict(header)})
            elif (found.size, found.modified) != (header.size, header.modified):
                raise UploadError(
                    f"{header.path} has changed since its upload began: finish with it by "
                    f"`pythonik uploads abort {self.id}`, or start anew with resume=False"
                )
        except BaseException:
            self._file.close()
            raise

    def _read(self, file: IO[bytes]) -> tuple[JournalHeader | None, int]:
        """The head, if there is one yet, and where the last whole line ends."""
        header, end = None, 0
        for line in file.read().splitlines(keepends=True):
            if not line.endswith(b"\n"):
                break
            try:
                entry = json.loads(line)
                if header is None:
                    header = _header(entry)
                else:
                    self._take(entry)
            except (KeyError, TypeError, ValueError) as error:
                raise UploadError(f"{self.path} is no journal of an upload: {error}") from None
            end += len(line)
        return header, end

    def _take(self, entry: Mapping[str, Any]) -> None:
        if "part" in entry:
            self.parts[int(entry["part"])] = str(entry["receipt"])
        elif "gone" in entry:
            for number in entry["gone"]:
                self.parts.pop(number, None)
        else:
            self.values.update(entry["set"])

    def _append(self, entry: Mapping[str, Any]) -> None:
        if self._file is not None:
            line = memoryview(json.dumps(entry).encode() + b"\n")
            while line:
                line = line[self._file.write(line) :]


@attrs.frozen
class Unfinished:
    """An upload that can be resumed.

    Attributes:
        path: Its journal.
        head: What it is of.
        values: What was achieved, by name.
        parts: How many parts the storage has.
    """

    path: Path
    header: JournalHeader
    values: Mapping[str, Any] = attrs.field(repr=False)
    parts: int

    @property
    def id(self) -> str:
        """What the upload is called on the command line."""
        return self.path.stem


def unfinished_uploads(folder: Path) -> Iterator[Unfinished]:
    """The uploads that can be resumed, the oldest first.

    Raises:
        UploadError: A journal cannot be read.
        OSError: The folder cannot be read.
    """
    try:
        found = [path for path in folder.iterdir() if path.name.endswith(_SUFFIX)]
    except FileNotFoundError:
        return
    for path in sorted(found, key=lambda path: path.stat().st_mtime):
        journal = Journal(None, None)
        journal.path = path
        with path.open("rb") as file:
            header, _ = journal._read(file)
        if header is not None:
            yield Unfinished(path, header, journal.values, len(journal.parts))


def _header(entry: dict[str, Any]) -> JournalHeader:
    if entry.pop("format") != _FORMAT:
        raise ValueError("another format")
    header = JournalHeader(**entry)
    if not isinstance(header.size, int) or not isinstance(header.modified, int):
        raise TypeError("size and time are numbers")
    return header
