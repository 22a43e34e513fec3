"""The response of a server, with the names of `requests.Response` and of `httpx.Response`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urljoin

from ..base import json
from ..base.errors import ResponseTooLargeError, clear_frame_locals, status_error
from ..base.failure import EngineError
from ..base.origin import request_url
from ..base.shown import safe_repr
from .streams import raise_source_error
from .unpack import unpacker_for
from .url import Url

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .headers import Headers
    from .request import HttpRequest

_UNREAD: Any = object()
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Body(Protocol):
    """The bytes of a response as they come over the wire; both methods raise `EngineError`."""

    def __iter__(self) -> Iterator[bytes]: ...

    def close(self) -> None:
        """Give the connection back; close it when bytes are left on it."""
        ...


class AsyncBody(Protocol):
    """The bytes of a response as they come over the wire; both methods raise `EngineError`."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None:
        """Give the connection back; close it when bytes are left on it."""
        ...


class HttpResponse:
    """A response. It is false when its status is 400 or more, unless it is excused.

    Args:
        request: The request.
        status_code: HTTP status.
        headers: Header fields.
        body: The body as it came, or what gives it piece by piece.
        reason: Text behind the status.
        raw: The response as the HTTP library gave it.
        seconds: Time from the request to the end of the headers.

    Attributes:
        request: The request.
        status_code: HTTP status.
        headers: Header fields.
        reason: Text behind the status; may be empty.
        raw: The response as the HTTP library gave it.
        history: The redirects that led here, the first one first.
        read_ahead: Objects that were read of the body before anybody asked for them, each with its type.
        excused: Whether the response counts as a success whatever its status is: a DELETE whose earlier attempt may
            have been carried out found nothing to remove.
    """

    __slots__ = ("_body", "_content", "_encoding", "_parsed", "_seconds", "_until", "excused", "headers", "history", "raw", "read_ahead", "reason", "request", "status_code")

    def __init__(self, request: HttpRequest, status_code: int, headers: Headers, body: bytes | Body | AsyncBody = b"", *, reason: str = "", raw: Any = None, seconds: float = 0.0) -> None:
        self.request = request
        self.status_code = status_code
        self.headers = headers
        self.reason = reason
        self.raw = raw
        self.history: list[HttpResponse] = []
        self.read_ahead: list[tuple[Any, Any]] = []
        self.excused = False
        self._seconds = seconds
        self._body: Any = body
        self._content: bytes = _UNREAD
        self._parsed: Any = _UNREAD
        self._encoding: str | None = None
        self._until = inf

    @property
    def ok(self) -> bool:
        """Whether the status is below 400, or excused."""
        return not self.is_error

    def __bool__(self) -> bool:
        return not self.is_error

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx, or excused."""
        return self.excused or 200 <= self.status_code < 300

    @property
    def is_error(self) -> bool:
        """Whether the status is 400 or more, and not excused."""
        return self.status_code >= 400 and not self.excused

    @property
    def is_redirect(self) -> bool:
        """Whether the response names another URL to request."""
        return self.status_code in _REDIRECTS and "Location" in self.headers

    @property
    def is_permanent_redirect(self) -> bool:
        """Whether the response names another URL for good."""
        return self.is_redirect and self.status_code in (301, 308)

    @property
    def cookies(self) -> dict[str, str]:
        """Cookies that the response sets. They are not kept."""
        from http.cookies import SimpleCookie

        return {name: each.value for text in self.headers.get_list("Set-Cookie") for name, each in SimpleCookie(text).items()}

    @property
    def url(self) -> Url:
        """URL of the request."""
        return self.request.url

    @property
    def elapsed(self) -> timedelta:
        """Time from the request to the end of the headers."""
        return timedelta(seconds=self._seconds)

    @property
    def content(self) -> bytes:
        """The body, unpacked. A body that comes piece by piece is read first.

        Raises:
            TypeError: The response is asynchronous and not read yet: `await response.aread()`.
            ResponseTooLargeError: The body unpacks to more bytes than the client takes.
        """
        return self.read() if self._content is _UNREAD else self._content

    @property
    def encoding(self) -> str:
        """Charset of `text`: the one that was set, that of the Content-Type header, or UTF-8."""
        return self._encoding or _charset(self.headers.get("Content-Type", "")) or "utf-8"

    @encoding.setter
    def encoding(self, value: str | None) -> None:
        self._encoding = value

    @property
    def text(self) -> str:
        """The body as text. Bytes that are not of the charset become U+FFFD."""
        try:
            return self.content.decode(self.encoding, "replace")
        except LookupError:  # a charset that Python does not have
            return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Decode the body as JSON.

        Raises:
            ValueError: The body is not JSON.
        """
        # Decoded anew each time: the caller may change the value, and `.data` must not see that.
        return json.loads(self.content)

    def raise_for_status(self) -> Self:
        """Return the response itself, unless its status is 400 or more.

        Raises:
            ApiStatusError: The status is 400 or more, and not excused.
        """
        if self.is_error:
            raise status_error(self, error_texts(self))
        return self

    def read(self) -> bytes:
        """Read the whole body and return it.

        Raises:
            TypeError: The response is asynchronous: `await response.aread()`.
            ResponseTooLargeError: The body unpacks to more bytes than the client takes; the connection is closed.
        """
        if self._content is _UNREAD:
            whole = _Whole(self)
            try:
                for piece in self._unpacked():
                    whole.add(piece)
            finally:
                self.close()
            self._content = whole.joined()
        return self._content

    async def aread(self) -> bytes:
        """Read the whole body and return it; see `read`."""
        if self._content is _UNREAD:
            whole = _Whole(self)
            try:
                async for piece in self._unpacked_async():
                    whole.add(piece)
            finally:
                await self.aclose()
            self._content = whole.joined()
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body, unpacked, in pieces of `chunk_size` bytes; without a size, in pieces as they come."""
        pieces = self._unpacked()
        return pieces if chunk_size is None else _sized(pieces, chunk_size)

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body, unpacked, in pieces of `chunk_size` bytes; without a size, in pieces as they come."""
        pieces = self._unpacked_async()
        return pieces if chunk_size is None else _sized_async(pieces, chunk_size)

    def iter_content(self, chunk_size: int | None = 1, decode_unicode: bool = False) -> Iterator[Any]:
        """Yield the body as `requests` does: in pieces of `chunk_size` bytes, as text with `decode_unicode`."""
        pieces = self.iter_bytes(chunk_size)
        return self._decoded(pieces) if decode_unicode else pieces

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_content(128)

    def iter_lines(self, chunk_size: int = 512, decode_unicode: bool = False, delimiter: bytes | str | None = None) -> Iterator[Any]:
        """Yield the lines of the body as `requests` does: bytes, or text with `decode_unicode`, without line ends."""
        held: Any = None
        for piece in self.iter_content(chunk_size, decode_unicode):
            text = piece if held is None else held + piece
            lines = text.split(delimiter) if delimiter else text.splitlines()
            # The last line may go on in the next piece, unless the piece ends with the end of a line.
            held = lines.pop() if lines and lines[-1] and text and lines[-1][-1] == text[-1] else None
            yield from lines
        if held is not None:
            yield held

    async def aiter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body as `httpx` does: text, without line ends."""
        decoder = self._decoder()
        held = ""
        async for piece in self.aiter_bytes():
            *lines, held = (held + decoder.decode(piece)).replace("\r\n", "\n").split("\n")
            for line in lines:
                yield line
        if held := held + decoder.decode(b"", final=True):
            yield held

    def close(self) -> None:
        """Give the connection back. The unread rest of the body is lost."""
        if not isinstance(self._body, (bytes, _Closed)):
            try:
                self._sync_body().close()
            except BaseException as error:
                # It stays to be closed: a signal handler may have raised before anything was done.
                clear_frame_locals(error)
                raise
            self._body = _Closed()

    async def aclose(self) -> None:
        """Give the connection back. The unread rest of the body is lost."""
        if not isinstance(self._body, (bytes, _Closed)):
            try:
                await self._body.aclose()
            except BaseException as error:
                clear_frame_locals(error)
                raise
            self._body = _Closed()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @safe_repr
    def __repr__(self) -> str:
        return f"<HttpResponse {self.status_code}>"

    def __getstate__(self) -> dict[str, Any]:
        """Return the response without what the HTTP library gave; its body is read.

        Raises:
            TypeError: The body of an asynchronous response is not read yet.
        """
        content = self.content
        state = {name: getattr(self, name) for name in self.__slots__}
        return {**state, "raw": None, "read_ahead": [], "_body": b"", "_content": content, "_parsed": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)
        self._parsed = _UNREAD

    def _sync_body(self) -> Body:
        if not hasattr(self._body, "close"):
            raise TypeError("the response is asynchronous: await response.aread() or response.aclose()")
        return self._body  # type: ignore[no-any-return]

    def _unpacked(self) -> Iterator[bytes]:
        if self._content is not _UNREAD:
            yield self._content
            return
        try:
            unpacker = unpacker_for(self.headers.get("Content-Encoding", ""))
            for piece in raw_bytes(self):
                self._check_time()
                if unpacker is None:
                    yield piece
                else:
                    yield from unpacker.feed(piece)
            if unpacker is not None:
                unpacker.end()
        except BaseException as error:
            self._reveal(error)
            raise

    async def _unpacked_async(self) -> AsyncIterator[bytes]:
        if self._content is not _UNREAD:
            yield self._content
            return
        try:
            unpacker = unpacker_for(self.headers.get("Content-Encoding", ""))
            pieces = raw_bytes_async(self)
            async for piece in pieces if self.request.timeout.total is None else _in_time(pieces, self._until):
                self._check_time()
                if unpacker is None:
                    yield piece
                else:
                    for unpacked in unpacker.feed(piece):
                        yield unpacked
            if unpacker is not None:
                unpacker.end()
        except BaseException as error:
            self._reveal(error)
            raise

    def _check_time(self) -> None:
        if self._until != inf and monotonic() > self._until:
            raise _late()

    def _reveal(self, error: BaseException) -> None:
        """Take the secrets out of an exception; raise the one that the body of the request ended by instead, if any."""
        clear_frame_locals(error)
        if isinstance(error, EngineError):
            raise_source_error(self.request.body)

    def _decoder(self) -> Any:
        import codecs

        try:
            return codecs.getincrementaldecoder(self.encoding)("replace")
        except LookupError:
            return codecs.getincrementaldecoder("utf-8")("replace")

    def _decoded(self, pieces: Iterator[bytes]) -> Iterator[str]:
        decoder = self._decoder()
        for piece in pieces:
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", final=True):
            yield text


def raw_bytes(response: HttpResponse, chunk_size: int | None = None) -> Iterator[bytes]:
    """Yield the body of a response as it comes over the wire, not unpacked.

    Args:
        response: The response.
        chunk_size: Bytes of each piece but the last; without it, the pieces are as they come.

    Raises:
        TypeError: The response is asynchronous.
        RuntimeError: The response is closed.
    """
    body = response._body
    pieces = iter((body,) if body else ()) if isinstance(body, bytes) else iter(response._sync_body())
    return pieces if chunk_size is None else _sized(pieces, chunk_size)


def raw_bytes_async(response: HttpResponse, chunk_size: int | None = None) -> AsyncIterator[bytes]:
    """Yield the body of a response as it comes over the wire, not unpacked; see `raw_bytes`."""
    body = response._body
    pieces = _once(body) if isinstance(body, bytes) else aiter(body)
    return pieces if chunk_size is None else _sized_async(pieces, chunk_size)


async def _once(body: bytes) -> AsyncIterator[bytes]:
    if body:
        yield body


async def _in_time(pieces: AsyncIterator[bytes], until: float) -> AsyncIterator[bytes]:
    """Yield pieces, and wait for none of them longer than until a time."""
    import anyio

    while True:
        piece = None
        with anyio.move_on_after(until - monotonic()) as scope:
            piece = await anext(pieces, None)
        if scope.cancelled_caught:
            raise _late()
        if piece is None:
            return
        yield piece


def _late() -> EngineError:
    return EngineError("the response did not end in time", "timeout")


def _sized(pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    sizer = _Sizer(size)
    for piece in pieces:
        yield from sizer.feed(piece)
    yield from sizer.rest()


async def _sized_async(pieces: AsyncIterator[bytes], size: int) -> AsyncIterator[bytes]:
    sizer = _Sizer(size)
    async for piece in pieces:
        for sized in sizer.feed(piece):
            yield sized
    for sized in sizer.rest():
        yield sized


def parsed(response: HttpResponse) -> Any:
    """Return the JSON of a response, decoded once; the value is not to be changed.

    Raises:
        ValueError: The body is not JSON.
    """
    if not isinstance(response, HttpResponse):
        # `parse_response` takes responses of other libraries as well.
        return json.loads(response.content)
    if response._parsed is _UNREAD:
        response._parsed = json.loads(response.content)
    return response._parsed


def limit_time(response: HttpResponse, until: float) -> None:
    """Have a response fail if its body is still coming after a time of `time.monotonic`."""
    response._until = until


def is_read(response: HttpResponse) -> bool:
    """Whether the whole body of a response is in memory."""
    return response._content is not _UNREAD


def redirect_url(response: HttpResponse) -> Url | None:
    """Return the absolute URL that a response redirects to; `None` without one that a request can be sent to."""
    if response.status_code not in _REDIRECTS:
        return None
    location = response.headers.get("Location")
    if location is None or not location.isprintable():
        return None
    try:
        return Url(request_url(urljoin(response.request.url, location.strip())))
    except ValueError:
        return None


def error_texts(response: HttpResponse) -> list[str]:
    """Return the texts of a response under `errors`, `error` and `message`; those of a field begin with its name."""
    try:
        body = parsed(response)
    except ValueError:
        return []
    if not isinstance(body, dict):
        return []
    try:
        return list(dict.fromkeys(text for name in ("errors", "error", "message") for text in _texts(body.get(name))))
    except RecursionError:
        return []


def _texts(value: Any, field: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _texts(each, f"{field}.{name}" if field else name)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each, field)
    elif value not in (None, ""):
        yield f"{field}: {value}" if field else str(value)


class _Closed:
    """The body of a response that is closed and was not read."""

    def __iter__(self) -> Iterator[bytes]:
        raise RuntimeError("the response is closed, and its body was not read")

    def __aiter__(self) -> AsyncIterator[bytes]:
        raise RuntimeError("the response is closed, and its body was not read")

    def close(self) -> None:
        """Do nothing: the response is closed."""


class _Whole:
    """The pieces of a body, bounded by what the client takes."""

    def __init__(self, response: HttpResponse) -> None:
        self._request = response.request
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._request.max_response_bytes:
            raise ResponseTooLargeError(self._request.max_response_bytes, request=self._request)
        self._pieces.append(piece)

    def joined(self) -> bytes:
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)


class _Sizer:
    """Cuts pieces of any size into pieces of one size."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._held = bytearray()

    def feed(self, piece: bytes) -> Iterator[bytes]:
        self._held += piece
        whole = len(self._held) - len(self._held) % self._size
        view = bytes(self._held[:whole])
        del self._held[:whole]
        for start in range(0, whole, self._size):
            yield view[start : start + self._size]

    def rest(self) -> Iterator[bytes]:
        if self._held:
            yield bytes(self._held)


def _charset(content_type: str) -> str | None:
    for parameter in content_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None
