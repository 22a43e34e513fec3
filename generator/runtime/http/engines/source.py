"""The body of a request on its way into an HTTP library."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..streams import Stream

__all__ = ["AsyncSource", "Source"]


class Source:
    """A body that keeps the exception of its source: a library may report it as a connection that broke.

    Args:
        stream: The body.

    Attributes:
        error: The exception that the source raised, or `None`.
    """

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self.error: BaseException | None = None

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except GeneratorExit:
            raise
        except BaseException as error:
            self.error = error
            raise


class AsyncSource(Source):
    """A body for an event loop; see `Source`."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                yield piece
        except GeneratorExit:
            raise
        except BaseException as error:
            self.error = error
            raise
