"""Compressed responses, unpacked in pieces of bounded size."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from ..base.failure import EngineError

#: Largest piece that is unpacked at once, in bytes.
_PIECE = 1 << 16

_GZIP = zlib.MAX_WBITS | 16
_ZLIB = zlib.MAX_WBITS
_RAW_DEFLATE = -zlib.MAX_WBITS


class Unpacker(Protocol):
    """Turns the bytes of a compressed body into the body."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the next bytes unpack to.

        Raises:
            EngineError: The bytes are not of the announced encoding.
        """
        ...

    def end(self) -> None:
        """Take the end of the body.

        Raises:
            EngineError: The body ends before its compressed data does.
        """
        ...


class _Gzip:
    """gzip, of any number of members."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(_GZIP)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._member.eof:
                # Zero bytes between members, and behind the last one, are padding.
                data = data.lstrip(b"\0")
                if not data:
                    return
                self._member = zlib.decompressobj(_GZIP)
            self._begun = True
            yield from _pieces(self._member, data)
            data = self._member.unused_data

    def end(self) -> None:
        if self._begun and not self._member.eof:
            raise _torn()


class _Deflate:
    """zlib, or raw deflate, which some servers send under the same name."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_ZLIB)
        self._held = b""
        self._known = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        if not self._known:
            self._held += data
            if len(self._held) < 2:
                return
            data = self._held
            self._known = True
            # The header of zlib: method 8, and a checksum over two bytes.
            if data[0] & 0x0F != 8 or (data[0] << 8 | data[1]) % 31:
                self._stream = zlib.decompressobj(_RAW_DEFLATE)
        yield from _pieces(self._stream, data)

    def end(self) -> None:
        if self._held and not self._stream.eof:
            raise _torn()


_UNPACKERS: Mapping[str, Callable[[], Unpacker]] = {"gzip": _Gzip, "x-gzip": _Gzip, "deflate": _Deflate}


def unpacker_for(encoding: str) -> Unpacker | None:
    """Return what unpacks a body, or `None` for a body that is not packed.

    Args:
        encoding: Value of the `Content-Encoding` header.

    Raises:
        EngineError: The body is packed more than once, or in a way that the client did not ask for.
    """
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return None
    if "," in name:
        # A body that is packed twice may unpack to a million times as many bytes, and at once.
        raise EngineError("the response is compressed more than once")
    try:
        return _UNPACKERS[name]()
    except KeyError:
        raise EngineError(f"unknown Content-Encoding {encoding!r:.40}") from None


def _pieces(stream: zlib._Decompress, data: bytes) -> Iterator[bytes]:
    try:
        while True:
            piece = stream.decompress(data, _PIECE)
            data = stream.unconsumed_tail
            if piece:
                yield piece
            # A full piece may not be all that the input so far unpacks to.
            if stream.eof or (not data and len(piece) < _PIECE):
                return
    except zlib.error as error:
        raise EngineError(f"the response cannot be unpacked: {error}") from None


def _torn() -> EngineError:
    return EngineError("the response ends before its compressed data does")
