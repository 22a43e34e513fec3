"""Sources of bytes, and request bodies that read them in small pieces: a part is never in memory as a whole."""

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

from iconik_api.runtime.http.streams import AwaitedPieces, Stream

from ..._internal.names import fault_of
from ...exceptions import SourceChangedError
from .parts import Part

if TYPE_CHECKING:
    from types import TracebackType

    from .steps import Stop
    from .throttle import Throttle
    from .window import Flight

#: A path, or a file opened in binary mode, read from its current position.
Uploadable: TypeAlias = "str | os.PathLike[str] | IO[bytes]"

#: Bytes read at a time, and kept in memory for each part that is being sent. A larger number saves no measurable time.
#: Less than half of it costs time.
CHUNK = 1 << 19


class Source(Protocol):
    """A source of bytes."""

    @property
    def name(self) -> str:
        """Name of the file; empty if it has no name."""
        ...

    @property
    def size(self) -> int | None:
        """Size in bytes; `None` if it is known only at the end."""

    @property
    def rereadable(self) -> bool:
        """Whether bytes can be read twice, so that parts need not be kept in memory."""
        ...

    def read(self, position: int, size: int) -> bytes:
        """Return the bytes at a position. Safe to call from several threads.

        Raises:
            SourceChangedError: The source has become shorter.
        """
        ...

    def check(self) -> None:
        """Check that the source has not changed since the start.

        Raises:
            SourceChangedError: The source has changed.
        """


class FileSource:
    """A regular file, read by position.

    Args:
        path: Path of the file.

    Raises:
        FileNotFoundError: The file does not exist.
        IsADirectoryError: The path is a directory.
        PermissionError: The file is not readable.
        ValueError: The path is a device, a socket or a named pipe.
    """

    rereadable = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        kind = self.path.stat().st_mode
        if stat.S_ISDIR(kind):
            raise IsADirectoryError(f"{self.path} is a directory: use upload_directory()")
        if not stat.S_ISREG(kind):
            raise ValueError(f"{self.path} is not a regular file: open it and pass the open file for a stream")
        self.name = self.path.name
        self._file = self.path.open("rb", buffering=0)
        self._state = self._stat()
        self.size: int = self._state.st_size
        self._lock = threading.Lock()

    @property
    def modified(self) -> int:
        """Time of the last modification, in nanoseconds since 1970."""
        return self._state.st_mtime_ns

    def read(self, position: int, size: int) -> bytes:
        """Return the bytes at a position; see `Source.read`."""
        try:
            data = self._read_at(position, size)
            while 0 < len(data) < size and (more := self._read_at(position + len(data), size - len(data))):
                data += more
        except OSError as error:
            # The system names no file in errors of reading.
            raise OSError(error.errno, error.strerror, str(self.path)) from error
        if len(data) < size:
            raise SourceChangedError(f"{self.path} ended at byte {position + len(data)} of {self.size}")
        return data

    def check(self) -> None:
        """Check that the file has not been written to; see `Source.check`."""
        now = self._stat()
        if (now.st_size, now.st_mtime_ns) != (self._state.st_size, self._state.st_mtime_ns):
            raise SourceChangedError(f"{self.path} changed during its upload: upload it again when it is complete")

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
        with self._lock:  # Windows has no os.pread
            self._file.seek(position)
            return self._file.read(size)


class SeekableSource:
    """An open file that can be read twice, such as an `io.BytesIO`, from its current position.

    Args:
        file: The file. It stays open.
    """

    rereadable = True

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = file.tell()
        self.size: int = file.seek(0, os.SEEK_END) - self._start
        self.name = _name_of(file)
        self._lock = threading.Lock()

    def read(self, position: int, size: int) -> bytes:
        """Return the bytes at a position; see `Source.read`."""
        with self._lock:
            self._file.seek(self._start + position)
            data = bytes(_read_fully(self._file, size))
        if len(data) < size:
            raise SourceChangedError(f"{self.name or 'the file'} ended at byte {position + len(data)} of {self.size}")
        return data

    def check(self) -> None:
        """Check that the size has not changed; see `Source.check`."""
        with self._lock:
            size = self._file.seek(0, os.SEEK_END) - self._start
        if size != self.size:
            raise SourceChangedError(f"{self.name or 'the file'} now has {size} bytes, not {self.size}")

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
        size: Size in bytes; `None` if unknown.
        checksum: Algorithm of a checksum to compute while reading.
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
        """Checksum of the bytes read so far; `None` without an algorithm."""
        return self._digest.hexdigest() if self._digest else None

    def next_part(self, part_size: int) -> Part | None:
        """Read and return the next part; `None` after the last one. Safe to call from several threads.

        Raises:
            SourceChangedError: The stream is longer or shorter than its given size.
        """
        with self._lock:
            if self._ended:
                return None
            data = _read_fully(self._file, part_size, self._ahead)
            # One further byte shows whether this is the last part.
            self._ahead = bytes(_read_fully(self._file, 1)) if len(data) == part_size else b""
            self._ended = not self._ahead
            self._number += 1
            part = Part(self._number, self._position, len(data), is_last=self._ended, data=data)
            self._position = part.end
            if self._digest is not None:
                self._digest.update(data)
            if self.size is not None and (part.end > self.size or (self._ended and part.end < self.size)):
                raise SourceChangedError(f"the stream has {part.end} bytes, expected {self.size}")
            return part

    def read(self, position: int, size: int) -> bytes:
        """Raise: a stream cannot be read by position. Its parts hold their bytes."""
        raise NotImplementedError

    def check(self) -> None:
        """Do nothing: a change of a stream cannot be detected."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


@attrs.frozen
class UnreadSource:
    """A source that is not read, for an upload that is aborted. The file may be missing or changed.

    Args:
        size: Size in bytes that the source had.
    """

    size: int
    name: str = ""
    rereadable: bool = False

    def read(self, position: int, size: int) -> bytes:
        """Raise: the source is not read."""
        raise NotImplementedError

    def check(self) -> None:
        """Raise: the source is not checked."""
        raise NotImplementedError


def open_source(
    given: Uploadable, size: int | None = None, checksum: str | None = None
) -> FileSource | SeekableSource | StreamSource:
    """Open the source of an upload.

    Args:
        given: A path or an open file.
        size: Size of a stream in bytes; `None` if unknown.
        checksum: Algorithm of a checksum that a stream computes while it is read.

    Raises:
        OSError: The path cannot be read.
        TypeError: The argument is neither a path nor a binary file.
        ValueError: The path is not a regular file, or a size was given although the source has one.
    """
    if isinstance(given, (str, os.PathLike)):
        if size is not None:
            raise ValueError("size is for streams: leave it out for a path")
        return FileSource(given)
    if isinstance(given, io.TextIOBase) or not hasattr(given, "read"):
        raise TypeError(f"source must be a path or a file opened in binary mode, not {type(given).__name__}")
    if _can_seek(given):
        if size is not None:
            raise ValueError("size is for streams: leave it out for a seekable file")
        return SeekableSource(given)
    return StreamSource(given, size, checksum)


def upload_name(given: Uploadable, name: str | None) -> str:
    """Return the name of an upload on the storage: the given name, or the name of the source.

    Raises:
        ValueError: The name is empty, is a path, or is not UTF-8.
    """
    found = name
    if found is None:
        found = os.path.basename(given) if isinstance(given, (str, os.PathLike)) else _name_of(given)  # noqa: PTH119
    if not found or "/" in found or "\\" in found:
        raise ValueError(f"name must be a file name without a path, not {found!r}")
    if fault := fault_of(found):
        raise ValueError(f"name {found!r} {fault}: pass another name")
    return found


class PartStream(Stream):
    """Request body with the bytes of a part.

    Args:
        source: Source of the bytes.
        part: The part.
        stop: Signal to end the body.
        throttle: Bandwidth limit.
        flight: Flight of the part.
        skip: Number of bytes at the start of the part that the storage already has.
        once: The body is for one request only.
    """

    def __init__(
        self,
        source: Source,
        part: Part,
        stop: Stop,
        throttle: Throttle,
        flight: Flight,
        skip: int = 0,
        *,
        once: bool = False,
    ) -> None:
        self._source = source
        self._part = part
        self._stop = stop
        self._throttle = throttle
        self._flight = flight
        self._skip = skip
        self._once = once

    @property
    def repeatable(self) -> bool:
        """Whether the request may be repeated. The source is read by position, or the bytes are in memory."""
        return not self._once

    @property
    def headers(self) -> dict[str, str]:
        """Header `Content-Length`."""
        return {"Content-Length": str(self._part.size - self._skip)}

    def __iter__(self) -> Iterator[bytes]:
        for read, size in self._pieces():
            self._stop.check()
            data = read()
            pause = self._throttle.take(size)
            if pause:
                self._stop.wait(pause)
            yield data

    def __aiter__(self) -> AsyncIterator[bytes]:
        return AwaitedPieces(self._piece(read, size) for read, size in self._pieces())

    async def _piece(self, read: Callable[[], bytes], size: int) -> bytes:
        self._stop.check()
        data = await anyio.to_thread.run_sync(read) if self._part.data is None else read()
        pause = self._throttle.take(size)
        if pause:
            await anyio.sleep(pause)
        return data

    def _pieces(self) -> Iterator[tuple[Callable[[], bytes], int]]:
        self._flight.begin()
        piece = self._throttle.piece(CHUNK)
        for start in range(self._skip, self._part.size, piece):
            size = min(piece, self._part.size - start)
            # The engine asks for the next piece when it has handed the ones before to the network.
            self._flight.hand_over(start, size)
            yield partial(read_part, self._source, self._part, start, size), size


def read_part(source: Source, part: Part, start: int, size: int) -> bytes:
    """Return bytes of a part, counted from its start.

    Raises:
        SourceChangedError: The source has become shorter.
    """
    if part.data is not None:
        return bytes(memoryview(part.data)[start : start + size])
    return source.read(part.start + start, size)


def _read_fully(file: IO[bytes], size: int, ahead: bytes = b"") -> bytearray:
    """Read a number of bytes, or fewer at the end. Pipes and sockets return less in one read.

    The bytes are read in place, so that a large part is in memory once only.

    Args:
        file: The file.
        size: Number of bytes.
        ahead: First bytes, which have been read before.
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
    return os.path.basename(name) if isinstance(name, str) else ""  # noqa: PTH119 - only a name is needed
