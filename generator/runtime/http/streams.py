"""Request bodies that are sent piece by piece."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Iterator
from io import TextIOBase
from os import SEEK_END
from typing import IO, Any

from ..base.failure import EngineError

_CHUNK = 1 << 16


class AwaitedPieces(AsyncIterator[bytes]):
    """Pieces of a body that are awaited one after the other.

    An asynchronous generator that is left halfway has to be closed. httpx leaves a body when its request is cancelled
    and does not close it, and Trio warns of that.

    Args:
        pieces: The pieces. Each is taken when the one before has been sent.
    """

    def __init__(self, pieces: Iterator[Awaitable[bytes]]) -> None:
        self._pieces = pieces

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return await piece
        raise StopAsyncIteration


class Stream(ABC):
    """A request body in chunks, for synchronous and asynchronous clients."""

    @property
    @abstractmethod
    def repeatable(self) -> bool:
        """Whether the body can be sent a second time."""

    @property
    @abstractmethod
    def headers(self) -> dict[str, str]:
        """The headers for the end of the body: its length in bytes, or chunked encoding if the length is unknown."""

    @property
    def is_spent(self) -> bool:
        """Whether a body that cannot be sent a second time has been sent, at least in part."""
        return False

    @abstractmethod
    def __iter__(self) -> Iterator[bytes]: ...

    def __aiter__(self) -> AsyncIterator[bytes]:
        async def as_it_is(chunk: bytes) -> bytes:
            return chunk

        return AwaitedPieces(as_it_is(chunk) for chunk in self)


class FileStream(Stream):
    """A file as a request body, read from its current position.

    Args:
        file: A file opened in binary mode.

    Raises:
        TypeError: The file is opened in text mode.
    """

    def __init__(self, file: IO[bytes]) -> None:
        if isinstance(file, TextIOBase):
            raise TypeError("the file of a body must be opened in binary mode, not in text mode")
        self._file = file
        #: Bytes that were announced.
        self._length: int | None = None
        self._start = _position(file)
        self._is_begun = False

    @property
    def repeatable(self) -> bool:
        """Whether the file can be read a second time."""
        return self._start is not None

    @property
    def is_spent(self) -> bool:
        """Whether the file cannot be read a second time, and was read."""
        return self._is_begun and self._start is None

    @property
    def headers(self) -> dict[str, str]:
        """The headers for the end of the body: its length in bytes, or chunked encoding if the length is unknown."""
        if self._start is None:
            return {"Transfer-Encoding": "chunked"}
        self._length = max(0, self._file.seek(0, SEEK_END) - self._start)
        self._file.seek(self._start)
        return {"Content-Length": str(self._length)}

    def __iter__(self) -> Iterator[bytes]:
        if self.is_spent:
            # A library that sends a request once more by itself must not send an empty body.
            raise EngineError("the body has been sent, and its source cannot be read again", "invalid")
        self._is_begun = True
        if self._start is not None:
            # A redirect sends the body once more.
            self._file.seek(self._start)
        left = self._length
        while chunk := self._file.read(_CHUNK if left is None else min(_CHUNK, left)):
            if isinstance(chunk, str):
                raise TypeError("the file of a body must be opened in binary mode, not in text mode")
            yield chunk
            if left is not None:
                left -= len(chunk)
        if left:
            raise EOFError(f"the file ended {left} bytes before the length that it had when the request was made")


def _position(file: Any) -> int | None:
    """Return the position that a file can be set back to; `None` for a pipe, for example."""
    try:
        # Some files know their position and cannot be set back to it.
        if not file.seekable():
            return None
        start = file.tell()
        file.seek(start)
    except (AttributeError, OSError, NotImplementedError):
        return None
    return start if isinstance(start, int) else None


class Source(Stream):
    """A body that keeps the exception of its stream, whatever it is: HTTP libraries report it as a broken connection.

    Args:
        stream: The body.

    Attributes:
        error: The exception that the stream raised the last time it was read; `None` if it was read to its end.
    """

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self.error: BaseException | None = None

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent a second time."""
        return self._stream.repeatable

    @property
    def headers(self) -> dict[str, str]:
        """The headers for the end of the body."""
        return self._stream.headers

    def __iter__(self) -> Iterator[bytes]:
        self.error = None
        return _Pieces(self, self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        self.error = None
        return _PiecesToAwait(self, self._stream)


class _SourceError(Exception):
    """The body cannot be sent on. The reason is kept by `Source`, since libraries treat some exceptions as theirs."""


class _Pieces(Iterator[bytes]):
    def __init__(self, source: Source, stream: Stream) -> None:
        self._source = source
        self._stream = stream
        self._pieces: Iterator[bytes] | None = None

    def __next__(self) -> bytes:
        try:
            if self._pieces is None:
                self._pieces = iter(self._stream)
            return next(self._pieces)
        except StopIteration:
            raise
        except BaseException as error:
            self._source.error = error
        # Not in the block above: the exception of the stream is to have no trace of this.
        raise _SourceError


class _PiecesToAwait(AsyncIterator[bytes]):
    def __init__(self, source: Source, stream: Stream) -> None:
        self._source = source
        self._stream = stream
        self._pieces: AsyncIterator[bytes] | None = None

    async def __anext__(self) -> bytes:
        try:
            if self._pieces is None:
                self._pieces = aiter(self._stream)
            return await anext(self._pieces)
        except StopAsyncIteration:
            raise
        except BaseException as error:
            # asyncio and Trio end a task by these.
            if type(error).__name__ in ("CancelledError", "Cancelled", "GeneratorExit"):
                raise
            self._source.error = error
        raise _SourceError


def raise_source_error(body: object) -> None:
    """Raise the exception that ended a request body, if its stream raised one.

    Raises:
        BaseException: The exception as the stream raised it, with its own cause and context.
    """
    if isinstance(body, Source) and (error := body.error) is not None:
        context = error.__context__
        try:
            raise error
        finally:
            error.__context__ = context
