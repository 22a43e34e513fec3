"""Requests for the transports of httpx and httpx2, parsed only as far as somebody looks.

A transport reads a method, four pieces of the URL, a list of header fields and a stream. To make the library's own
objects of them takes longer than anything else that is done for a call. The classes here hold the pieces, and become
whole objects of the library when anything else of them is used: by a tracer, a recorder or a mock.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..streams import AwaitedPieces
from .ending import waits_of

if TYPE_CHECKING:
    from ..engine import Fields
    from ..request import HttpRequest
    from ..streams import Stream


class _Authority(NamedTuple):
    scheme: bytes
    host: bytes
    port: int | None


@cache
def lean_request(library: Any) -> Callable[[HttpRequest, Fields], Any]:
    """Return the function that makes a library's request of one of ours and of credentials.

    Args:
        library: The module `httpx` or `httpx2`.
    """

    @lru_cache(maxsize=64)
    def authority_of(prefix: str) -> _Authority:
        url = library.URL(prefix)
        return _Authority(url.raw_scheme, url.raw_host, url.port)

    class LeanUrl(library.URL):  # type: ignore[misc]
        """A URL of the library."""

        # In place of the properties of the library, so that the attributes can be set.
        raw_scheme: Any = None
        raw_host: Any = None
        port: Any = None
        raw_path: Any = None

        def __init__(self, text: str) -> None:
            text = str(text)
            start = text.find("/", text.index("://") + 3)
            self.lean_text = text
            self.raw_scheme, self.raw_host, self.port = authority_of(text[:start])
            self.raw_path = text[start:].encode("ascii")

        def __getattr__(self, name: str) -> Any:
            return _completed(self, super(), self.__dict__.get("lean_text"), name)

    class LeanHeaders(library.Headers):  # type: ignore[misc]
        """Header fields of the library."""

        def __init__(self, fields: list[tuple[bytes, bytes]]) -> None:
            self.lean_fields = fields

        @property
        def raw(self) -> list[tuple[bytes, bytes]]:
            return super().raw if "lean_whole" in self.__dict__ else self.lean_fields

        def __getattr__(self, name: str) -> Any:
            return _completed(self, super(), self.__dict__.get("lean_fields"), name)

    class BodyStream(library.SyncByteStream, library.AsyncByteStream):  # type: ignore[misc]
        """A body that comes piece by piece."""

        def __init__(self, stream: Stream) -> None:
            self._stream = stream

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._stream)

        def __aiter__(self) -> AsyncIterator[bytes]:
            return aiter(self._stream)

    class Bytes(library.ByteStream):  # type: ignore[misc]
        """A body that leaves nothing to be closed when its request is cancelled; see `AwaitedPieces`."""

        def __init__(self, content: bytes) -> None:
            super().__init__(content)
            self._whole = content

        def __aiter__(self) -> AsyncIterator[bytes]:
            async def whole() -> bytes:
                return self._whole

            return AwaitedPieces(iter([whole()]))

    class LeanRequest(library.Request):  # type: ignore[misc]
        """A request of the library."""

        def __init__(self, request: HttpRequest, credentials: Fields) -> None:
            fields = [*request.headers.multi_items(), *credentials]
            body = request.body
            self.method = request.method
            self.url = LeanUrl(request.url)
            self.headers = LeanHeaders([(name.encode("ascii"), value.encode("ascii")) for name, value in fields])
            self.extensions = {"timeout": waits_of(request.timeout)}
            self.stream = Bytes(body) if isinstance(body, bytes) else BodyStream(body)
            if isinstance(body, bytes):
                # Tools that look at `content` find it, as on any request of the library.
                self.read()

    return LeanRequest


def _completed(lean: Any, base: Any, given: Any, name: str) -> Any:
    """Make a lean object whole, and return the attribute that was missing.

    Raises:
        AttributeError: The whole object does not have it either.
    """
    if given is None or "lean_whole" in lean.__dict__:
        raise AttributeError(f"{type(lean).__name__!r} object has no attribute {name!r}")
    lean.lean_whole = True
    base.__init__(given)
    return getattr(lean, name)
