"""Sequences of JSON values and of server-sent events: lines of JSON, records (RFC 7464), `text/event-stream`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from ..base import json
from ..calls.call import Answer, is_json
from ..models.reader import read
from ..models.writer import REQUEST_TEXT

if TYPE_CHECKING:
    from ..http.response import HttpResponse

__all__ = ["Items", "aiter_items", "iter_items", "lines"]

T = TypeVar("T")

_EVENTS = "text/event-stream"
_RECORD = b"\x1e"


class Items(Answer):
    """Result of an operation whose response is a sequence: a list of its items.

    Args:
        item: Type of an item.
    """

    def __init__(self, item: object) -> None:
        self.item = item

    def read(self, response: HttpResponse, strict: bool) -> Any:
        """Return the items."""
        whole = read(response.content, list[self.item]) if _is_list(response) else None  # type: ignore[name-defined]
        return list(_Parser(response, self.item).of([response.content])) if whole is None else whole


def iter_items(response: HttpResponse, item: type[T]) -> Iterator[T]:
    """Yield the items of a response as they come: `with api.events.stream() as response:`.

    Args:
        response: The response.
        item: Type of an item.

    Raises:
        ValueError: An item is not JSON.
    """
    yield from _Parser(response, item).of(response.iter_bytes())


async def aiter_items(response: HttpResponse, item: type[T]) -> AsyncIterator[T]:
    """Yield the items of a response as they come; see `iter_items`."""
    parser = _Parser(response, item)
    async for piece in response.aiter_bytes():
        for each in parser.feed(piece):
            yield each
    for each in parser.feed(b"\n\n", is_last=True):
        yield each


def lines(items: Iterable[Any], media_type: str) -> bytes:
    """Return items as lines of JSON, or as records."""
    mark = _RECORD if "json-seq" in media_type else b""
    return b"".join(mark + REQUEST_TEXT.write(item) + b"\n" for item in items)


class _Parser:
    """Cuts a response into items."""

    def __init__(self, response: HttpResponse, item: object) -> None:
        self._item = item
        self._is_events = response.headers.get("Content-Type", "").lower().startswith(_EVENTS)
        self._rest = b""
        self._event: dict[str, Any] = {}

    def of(self, pieces: Iterable[bytes]) -> Iterator[Any]:
        for piece in pieces:
            yield from self.feed(piece)
        yield from self.feed(b"\n\n", is_last=True)

    def feed(self, piece: bytes, *, is_last: bool = False) -> Iterator[Any]:
        text = self._rest + piece
        # The end of a line may be in the next piece.
        end = len(text) if is_last else len(text) - text.endswith(b"\r")
        complete, self._rest = text[:end], text[end:]
        if not self._is_events:
            # JSON has no line break within a text, but other line ends of Unicode.
            *whole, rest = complete.replace(_RECORD, b"\n").split(b"\n")
            self._rest = rest + self._rest
            yield from (read(line, self._item) for line in whole if line.strip())
            return
        *whole, rest = complete.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest = rest + self._rest
        for line in whole:
            yield from self._event_of(line.decode("utf-8", "replace").removeprefix("\ufeff"))

    def _event_of(self, line: str) -> Iterator[Any]:
        """Take a line; an empty one ends an event."""
        if line:
            name, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if name == "data":
                self._event["data"] = f"{self._event['data']}\n{value}" if "data" in self._event else value
            elif name in ("event", "id"):
                self._event[name] = value
            elif name == "retry" and value.isdecimal():
                self._event[name] = int(value)
        elif self._event:
            event, self._event = self._event, {}
            if "data" in event:
                yield read(json.dumps(event), self._item)


def _is_list(response: HttpResponse) -> bool:
    """Return whether a server sent a list after all."""
    return is_json(response.headers.get("Content-Type", "")) and response.content.lstrip().startswith(b"[")
