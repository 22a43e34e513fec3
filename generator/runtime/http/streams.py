"""Request bodies that are sent piece by piece."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Iterator
from os import SEEK_END
from typing import IO

__all__ = ["AwaitedPieces", "FileStream", "Stream"]

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
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        try:
            self._start: int | None = file.tell()
        except (AttributeError, OSError):
            self._start = None  # a pipe, for example

    @property
    def repeatable(self) -> bool:
        """Whether the file can be read a second time."""
        return self._start is not None

    @property
    def headers(self) -> dict[str, str]:
        """The headers for the end of the body: its length in bytes, or chunked encoding if the length is unknown."""
        if self._start is None:
            return {"Transfer-Encoding": "chunked"}
        length = self._file.seek(0, SEEK_END) - self._start
        self._file.seek(self._start)
        return {"Content-Length": str(length)}

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            # A redirect sends the body once more.
            self._file.seek(self._start)
        while chunk := self._file.read(_CHUNK):
            yield chunk
