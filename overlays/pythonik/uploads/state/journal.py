"""Journal of an upload on disk, so that a later call can resume it, even after a `kill -9`.

A journal is a file of JSON lines: a header that identifies the upload, then one line for each completed step. Lines are
only appended, so that a journal truncated within a line lacks that line only.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import attrs

from ..._internal.locks import close_and_remove, open_held
from ...exceptions import UploadError

if TYPE_CHECKING:
    from io import FileIO
    from types import TracebackType

#: Kind of an upload of a directory.
DIRECTORY = "directory"
_FORMAT = 1
_SUFFIX = ".upload"
#: Start of each journal. A file that starts in another way is not one.
_START = b'{"format": '

_log = logging.getLogger("pythonik.uploads")


def default_journal_directory() -> Path:
    """Return the directory of journals: `PYTHONIK_UPLOADS`, or a directory in the user's state directory."""
    if given := os.environ.get("PYTHONIK_UPLOADS"):
        return Path(given)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    else:
        base = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(base) / "pythonik" / "uploads"


@attrs.frozen(kw_only=True)
class JournalHeader:
    """Identity of an upload.

    Attributes:
        kind: Kind of the upload: `file`, `proxy` or `directory`.
        base_url: Base URL of iconik.
        path: Path of the file or directory.
        size: Size in bytes; of a directory, when its upload started.
        modified: Time of the last modification, in nanoseconds since 1970; of a directory, when its upload started.
        target: Arguments of the record factory.
        started_at: Time at which the upload started, in ISO 8601, by the clock of this machine.
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
        """Name of the journal; equal for equal calls."""
        whole = json.dumps([self.kind, self.base_url, self.path, self.target], sort_keys=True)
        return hashlib.sha256(whole.encode()).hexdigest()[:16]


@attrs.frozen
class Unanswered:
    """An object of iconik whose creation was requested, and may have been carried out although no response arrived.

    Attributes:
        what: Kind and name of the object.
        asset_id: Identifier of its asset; `None` if the object does not disappear with an asset.
        requested_at: Time of the request, in ISO 8601, by the clock of this machine.
    """

    what: str
    asset_id: str | None = None
    requested_at: str = attrs.field(factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))

    @property
    def note(self) -> str:
        """Sentence that tells how to find the object."""
        where = f"of asset {self.asset_id}" if self.asset_id else "in iconik"
        return (
            f"Possibly left: {self.what}, created at {self.requested_at} or later. The response to its creation did "
            f"not arrive: search {where} by this name and time, and delete it."
        )


@attrs.frozen
class Member:
    """An uploaded file of a directory.

    Attributes:
        size: Size in bytes.
        modified: Time of the last modification, in nanoseconds since 1970.
        id: Identifier of the file in iconik.
        checksum: Checksum stored in iconik, as `algorithm:hex`; `None` without a checksum.
    """

    size: int
    modified: int
    id: str
    checksum: str | None = None


class Journal:
    """Journal of one upload, held by one program at a time. Without a directory it is kept in memory only.

    Args:
        header: Identity of the upload.
        folder: Directory of the journal.

    Attributes:
        values: Results of completed steps, by name.
        parts: Receipt of the storage for each uploaded part, by part number.
        members: Uploaded files of a directory, by path below it, with slashes.
        unanswered: Object whose creation was requested last, until its identifier is written; kept in memory only.

    Raises:
        BlockingIOError: Another program holds the journal.
        OSError: The directory cannot be created, or the journal cannot be written.
        UploadError: The file has changed since, or the journal is invalid.
    """

    def __init__(self, header: JournalHeader | None, folder: Path | None) -> None:
        self.values: dict[str, Any] = {}
        self.parts: dict[int, str] = {}
        self.members: dict[str, Member] = {}
        self.unanswered: Unanswered | None = None
        self.path: Path | None = None
        self._file: FileIO | None = None
        self._lock = threading.Lock()
        if folder is not None and header is not None:
            self.path = folder / (header.name + _SUFFIX)
            self._open(self.path, header)

    @property
    def id(self) -> str | None:
        """Identifier of the upload for `resume` and `abort`; `None` if it cannot be resumed."""
        return self.path.stem if self.path is not None else None

    def note(self, **values: Any) -> None:
        """Write results to the journal.

        Raises:
            OSError: The journal cannot be written.
        """
        with self._lock:
            self._append({"set": values})
            self.values.update(values)
            self.unanswered = None

    def note_part(self, number: int, receipt: str) -> None:
        """Write the receipt of a part to the journal, and wait until it is on disk.

        Raises:
            OSError: The journal cannot be written.
        """
        with self._lock:
            self._append({"part": number, "receipt": receipt})
            self.parts[number] = receipt
        self._sync()

    def note_member(self, path: str, member: Member) -> None:
        """Write an uploaded file of a directory to the journal, and wait until it is on disk.

        Raises:
            OSError: The journal cannot be written.
        """
        with self._lock:
            self._append({"member": path, **attrs.asdict(member)})
            self.members[path] = member
        self._sync()

    def forget_member(self, path: str) -> None:
        """Remove a file of a directory from the journal.

        Raises:
            OSError: The journal cannot be written.
        """
        with self._lock:
            self._append({"left": path})
            del self.members[path]

    def forget_parts(self, numbers: set[int] | None = None) -> None:
        """Remove parts from the journal; without numbers, all of them.

        Raises:
            OSError: The journal cannot be written.
        """
        with self._lock:
            gone = sorted(self.parts if numbers is None else numbers & self.parts.keys())
            if gone:
                self._append({"gone": gone})
            for number in gone:
                del self.parts[number]

    def remove(self) -> None:
        """Remove the journal. The upload cannot be resumed any more."""
        if self.path is not None and self._file is not None:
            close_and_remove(self._file, self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def _open(self, path: Path, header: JournalHeader) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Readable by its owner only: the address of an upload session is as secret as a signature.
        self._file = open_held(path, mode=0o600, busy="another program is working on this upload")
        try:
            found, end = self._read(self._file.read())
            # A truncated last line is overwritten.
            self._file.seek(end)
            self._file.truncate()
            if found is None:
                self._append({"format": _FORMAT, **attrs.asdict(header)})
            elif header.kind != DIRECTORY and (found.size, found.modified) != (header.size, header.modified):
                raise UploadError(
                    f"{header.path} has changed since its upload started: abort that upload by "
                    f"`pythonik uploads abort {self.id}`, or start a new one with resume=False"
                )
        except BaseException:
            self._file.close()
            raise

    def _read(self, text: bytes) -> tuple[JournalHeader | None, int]:
        """Return the header, if it has been written, and the position after the last complete line.

        Raises:
            UploadError: The text is not a journal.
        """
        header, end = None, 0
        try:
            if not text.startswith(_START[: len(text)]):
                raise ValueError("unknown format")
            for line in text.splitlines(keepends=True):
                if not line.endswith(b"\n") or (header is not None and not _is_json(line)):
                    break  # A power cut may leave zeros in place of the last lines.
                entry = json.loads(line)
                if header is None:
                    header = _header(entry)
                else:
                    self._take(entry)
                end += len(line)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise UploadError(f"{self.path} is not a valid journal of an upload: {error}") from None
        return header, end

    def _take(self, entry: Mapping[str, Any]) -> None:
        if "part" in entry:
            self.parts[int(entry["part"])] = str(entry["receipt"])
        elif "member" in entry:
            values = {name: entry[name] for name in ("size", "modified", "id")}
            self.members[str(entry["member"])] = Member(**values, checksum=entry.get("checksum"))
        elif "left" in entry:
            self.members.pop(entry["left"], None)
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

    def _sync(self) -> None:
        """Wait until the journal is on disk: after a power cut, finished bytes are not sent again."""
        if self._file is not None:
            os.fsync(self._file.fileno())


@attrs.frozen
class Unfinished:
    """An interrupted upload, which can be resumed or aborted.

    Attributes:
        path: Path of its journal.
        header: Identity of the upload.
        values: Results of completed steps, by name.
        parts: Number of uploaded parts; of uploaded files, for a directory.
    """

    path: Path
    header: JournalHeader
    values: Mapping[str, Any] = attrs.field(repr=False)
    parts: int

    @property
    def id(self) -> str:
        """Identifier of the upload for `resume` and `abort`."""
        return self.path.stem


def unfinished_uploads(folder: Path) -> Iterator[Unfinished]:
    """Yield the interrupted uploads with a journal in a directory, the oldest first.

    A journal that cannot be read is left out, and logged as a warning.

    Raises:
        OSError: The folder cannot be read.
    """
    for path in _journals(folder):
        try:
            found = _read_unfinished(path)
        except (OSError, UploadError) as error:
            _log.warning("%s", error)
        else:
            if found is not None:
                yield found


def find_unfinished(folder: Path, upload_id: str) -> Unfinished:
    """Return the interrupted upload with an identifier.

    Raises:
        UploadError: The upload does not exist, or its journal cannot be read.
    """
    for each in unfinished_uploads(folder):
        if each.id == upload_id:
            return each
    find_invalid(folder, upload_id)
    raise UploadError(f"unfinished upload {upload_id} does not exist in {folder}")


def find_invalid(folder: Path, upload_id: str) -> None:
    """Raise the reason why the journal with an identifier cannot be read, if there is one.

    Raises:
        UploadError: The file is not a journal.
        OSError: The file cannot be read.
    """
    for path in _journals(folder):
        if path.stem == upload_id:
            _read_unfinished(path)


def _read_unfinished(path: Path) -> Unfinished | None:
    """Read a journal without holding it; `None` if its upload has not begun."""
    journal = Journal(None, None)
    journal.path = path
    header, _ = journal._read(path.read_bytes())
    return (
        None if header is None else Unfinished(path, header, journal.values, len(journal.parts) + len(journal.members))
    )


def remove_journals(folder: Path) -> None:
    """Remove the journals in a directory, and the directory unless it contains anything else."""
    for path in _journals(folder):
        text = path.read_bytes()
        if text.startswith(_START[: len(text)]):
            path.unlink()
    with suppress(OSError):
        folder.rmdir()


def _journals(folder: Path) -> list[Path]:
    """Return the regular files with the name of a journal in a directory, the oldest first."""
    try:
        found = [
            path for path in folder.iterdir() if path.suffix == _SUFFIX and path.is_file() and not path.is_symlink()
        ]
    except FileNotFoundError:
        return []
    return sorted(found, key=lambda path: path.stat().st_mtime)


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def _header(entry: dict[str, Any]) -> JournalHeader:
    if entry.pop("format") != _FORMAT:
        raise ValueError("unknown format")
    header = JournalHeader(**entry)
    if not isinstance(header.size, int) or not isinstance(header.modified, int):
        raise TypeError("size and modified must be numbers")
    return header
