"""Where the bytes of an upload come from, and how they go out: piece by piece, never a whole part in memory."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol, Self, TypeAlias

import anyio
import anyio.to_thread
import attrs

from iconik_api.runtime.http.streams import Stream

from ...exceptions import SourceChangedError
from .parts import Part

if TYPE_CHECKING:
    from types import TracebackType

    from .steps import Stop
    from .throttle import Throttle

__all__ = [
    "CHUNK",
    "FileSource",
    "PartStream",
    "SeekableSource",
    "Source",
    "StreamSource",
    "UnreadSource",
    "Uploadable",
    "open_source",
    "read_part",
]

#: What can be uploaded: a path, or a file that was opened in binary mode, from where it stands.
Uploadable: TypeAlias = "str | os.PathLike[str] | IO[bytes]"

#: Bytes that are read, and kept in memory for each part on its way, at a time. More saves nothing that can be measured,
#: and less than half of it costs time.
CHUNK = 1 << 19


class Source(Protocol):
    """Where the bytes come from."""

    @property
    def name(self) -> str:
        """What the file is called; empty where it has no name."""
        ...

    @property
    def size(self) -> int | None:
        """Bytes; `None` where that shows only at the end."""

    @property
    def rereadable(self) -> bool:
        """Whether bytes can be read twice, so that no part has to be kept in memory."""
        ...

    def read(self, position: int, size: int) -> bytes:
        """Bytes from a position on. Safe to call from several threads.

        Raises:
            SourceChangedError: There are fewer than there were.
        """
        ...

    def check(self) -> None:
        """Make sure that the source is what it was at the start.

        Raises:
            SourceChangedError: It is not.
        """


class FileSource:
    """A regular file, read by position.

    Args:
        path: Where it is.

    Raises:
        FileNotFoundError: There is none.
        IsADirectoryError: It is a folder.
        PermissionError: It may not be read.
        ValueError: It is no regular file: a device, a socket, a named pipe.
    """

    rereadable = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        kind = self.path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise IsADirectoryError(f"{self.path} is a folder: upload_directory() takes it")
        if not stat.S_ISREG(kind):
            raise ValueError(f"{self.path} is no regular file; pass it as an open file to upload it as a stream")
        self.name = self.path.name
        self._file = self.path.open("rb", buffering=0)
        self._state = self._stat()
        self.size: int = self._state.st_size
        self._lock = threading.Lock()

    @property
    def modified(self) -> int:
        """When the file was last changed, in nanoseconds since 1970."""
        return self._state.st_mtime_ns

    def read(self, position: int, size: int) -> bytes:
        """Bytes from a position on; see `Source.read`."""
        data = self._read_at(position, size)
        while 0 < len(data) < size and (more := self._read_at(position + len(data), size - len(data))):
            data += more
        if len(data) < size:
            raise SourceChangedError(f"{self.path} ended at byte {position + len(data)} of {self.size}")
        return data

    def check(self) -> None:
        """Make sure that nobody has written to the file; see `Source.check`."""
        now = self._stat()
        if (now.st_size, now.st_mtime_ns) != (self._state.st_size, self._state.st_mtime_ns):
            raise SourceChangedError(f"{self.path} changed while it was uploaded: upload it once it is complete")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def _stat(self) -> os.stat_result:
        return os.fstat(self._file.fileno())

    def _read_at(self, position: int, size: int) -> bytes:
        if hasattr(os, "pread"):
            return os.pread(self._file.fileno(), size, position)
        with self._lock:  # Windows has no read by position
            self._file.seek(position)
            return self._file.read(size)


class SeekableSource:
    """An open file that can be read twice, such as an `io.BytesIO`; from where it stands. It stays open.

    Args:
        file: The file.
    """

    rereadable = True

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = file.tell()
        self.size: int = file.seek(0, os.SEEK_END) - self._start
        self.name = _name_of(file)
        self._lock = threading.Lock()

    def read(self, position: int, size: int) -> bytes:
        """Bytes from a position on; see `Source.read`."""
        with self._lock:
            self._file.seek(self._start + position)
            data = bytes(_read_fully(self._file, size))
        if len(data) < size:
            raise SourceChangedError(f"{self.name or 'the file'} ended at byte {position + len(data)} of {self.size}")
        return data

    def check(self) -> None:
        """Make sure that the file has not grown; see `Source.check`."""
        with self._lock:
            size = self._file.seek(0, os.SEEK_END) - self._start
        if size != self.size:
            raise SourceChangedError(f"{self.name or 'the file'} has {size} bytes now, not {self.size}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.seek(self._start)


class StreamSource:
    """A file that can be read once, such as a pipe or a socket. Its parts are kept in memory until they are sent.

    Args:
        file: The file. It stays open.
        size: Bytes that will come, if somebody knows.
        checksum: Algorithm of a checksum to take on the way.
    """

    rereadable = False

    def __init__(self, file: IO[bytes], size: int | None = None, checksum: str | None = None) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._ahead = b""
        self._position = 0
        self._number = 0
        self._ended = False
        self._digest = hashlib.new(checksum, usedforsecurity=False) if checksum else None
        self.name = _name_of(file)
        self.size = size

    @property
    def hexdigest(self) -> str | None:
        """What the bytes that were read come to; `None` where nobody asked for it."""
        return self._digest.hexdigest() if self._digest else None

    def next_part(self, part_size: int) -> Part | None:
        """The next part, which is read; `None` behind the last one. Safe to call from several threads.

        Raises:
            SourceChangedError: More or fewer bytes came than were announced.
        """
        with self._lock:
            if self._ended:
                return None
            data = _read_fully(self._file, part_size, self._ahead)
            # One byte more tells whether this is the last part.
            self._ahead = bytes(_read_fully(self._file, 1)) if len(data) == part_size else b""
            self._ended = not self._ahead
            self._number += 1
            part = Part(self._number, self._position, len(data), is_last=self._ended, data=data)
            self._position = part.end
            if self._digest is not None:
                self._digest.update(data)
            if self.size is not None and (part.end > self.size or (self._ended and part.end < self.size)):
                raise SourceChangedError(f"the stream was announced with {self.size} bytes, {part.end} came")
            return part

    def read(self, position: int, size: int) -> bytes:
        """A stream has no positions; its parts hold their bytes."""
        raise NotImplementedError

    def check(self) -> None:
        """Nobody can tell."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


@attrs.frozen
class UnreadSource:
    """A source of which no byte is needed any more: the file may be gone, or changed.

    Args:
        size: Bytes that it had.
    """

    size: int
    name: str = ""
    rereadable: bool = False

    def read(self, position: int, size: int) -> bytes:
        """Nobody reads it."""
        raise NotImplementedError

    def check(self) -> None:
        """Nobody looks."""
        raise NotImplementedError


def open_source(
    given: Uploadable, size: int | None = None, checksum: str | None = None
) -> FileSource | SeekableSource | StreamSource:
    """What reads something that is to be uploaded.

    Args:
        given: A path or an open file.
        size: Bytes that a stream will have, if somebody knows.
        checksum: Algorithm of a checksum that a stream is to take on the way.

    Raises:
        OSError: The path leads to nothing that can be read.
        TypeError: It is neither.
        ValueError: The path leads to something special, or a size was given for what has one.
    """
    if isinstance(given, (str, os.PathLike)):
        if size is not None:
            raise ValueError("size is for streams; a path has the size of its file")
        return FileSource(given)
    if isinstance(given, io.TextIOBase) or not hasattr(given, "read"):
        raise TypeError(f"what is uploaded must be a path or a file opened in binary mode, not {type(given).__name__}")
    if _can_seek(given):
        if size is not None:
            raise ValueError("size is for streams; a file that can be read twice has one")
        return SeekableSource(given)
    return StreamSource(given, size, checksum)


def upload_name(given: Uploadable, name: str | None) -> str:
    """What to call a file on its storage: the name that the caller gave, or its own.

    Raises:
        ValueError: It has none, or one that is a path.
    """
    found = name
    if found is None:
        found = os.path.basename(given) if isinstance(given, (str, os.PathLike)) else _name_of(given)  # noqa: PTH119
    if not found or "/" in found or "\\" in found:
        raise ValueError(f"name must be the name of a file without a path, not {found!r}")
    return found


class PartStream(Stream):
    """The bytes of a part as a request body.

    Args:
        source: Where they come from.
        part: Which they are.
        stop: Ends it.
        throttle: Says how fast they may go.
        skip: Bytes at the start of the part that are there already.
    """

    def __init__(self, source: Source, part: Part, stop: Stop, throttle: Throttle, skip: int = 0) -> None:
        self._source = source
        self._part = part
        self._stop = stop
        self._throttle = throttle
        self._skip = skip

    @property
    def repeatable(self) -> bool:
        """Its source is read by position, or its bytes are kept."""
        return True

    @property
    def headers(self) -> dict[str, str]:
        """The length."""
        return {"Content-Length": str(self._part.size - self._skip)}

    def __iter__(self) -> Iterator[bytes]:
        for read, size in self._pieces():
            self._stop.check()
            data = read()
            pause = self._throttle.take(size)
            if pause:
                self._stop.wait(pause)
            yield data

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for read, size in self._pieces():
            self._stop.check()
            data = await anyio.to_thread.run_sync(read) if self._part.data is None else read()
            pause = self._throttle.take(size)
            if pause:
                await anyio.sleep(pause)
            yield data

    def _pieces(self) -> Iterator[tuple[Callable[[], bytes], int]]:
        for start in range(self._skip, self._part.size, CHUNK):
            size = min(CHUNK, self._part.size - start)
            yield partial(read_part, self._source, self._part, start, size), size


def read_part(source: Source, part: Part, start: int, size: int) -> bytes:
    """Bytes of a part, counted from its start.

    Raises:
        SourceChangedError: The source does not have them any more.
    """
    if part.data is not None:
        return bytes(memoryview(part.data)[start : start + size])
    return source.read(part.start + start, size)


def _read_fully(file: IO[bytes], size: int, ahead: bytes = b"") -> bytearray:
    """So many bytes, or what there is up to the end: pipes and sockets give less at a time.

    They are read into their place, so that a large part is in memory once.

    Args:
        file: Where they come from.
        size: How many.
        ahead: Those of them that were read before.
    """
    data = bytearray(size)
    readinto: Callable[[memoryview], int | None] | None = getattr(file, "readinto", None)
    with memoryview(data) as view:
        view[: len(ahead)] = ahead
        end = len(ahead)
        while end < size:
            if readinto is not None:
                count = readinto(view[end:]) or 0
            else:
                piece = file.read(size - end)
                count = len(piece)
                view[end : end + count] = piece
            if not count:
                break
            end += count
    del data[end:]
    return data


def _can_seek(file: Any) -> bool:
    try:
        return bool(file.seekable())
    except (AttributeError, ValueError):
        return False


def _name_of(file: object) -> str:
    name = getattr(file, "name", "")
    return os.path.basename(name) if isinstance(name, str) else ""  # noqa: PTH119 - the name is no path of ours
