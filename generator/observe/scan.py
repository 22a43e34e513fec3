"""Scanner of large JSON texts: yields the pieces of one array without keeping more than one of them in memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

__all__ = ["CutError", "MalformedError", "Scanner", "TooLargeError"]

#: The rest of a string up to its quote, to the end of the chunk, or to a backslash at the end of the chunk. The
#: possessive quantifiers keep the pattern from storing a way back for each escape.
_IN_STRING = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_OUTSIDE = re.compile(rb'[^"{}\[\]]*+')
_BLANK = re.compile(rb"[ \t\r\n]*+")
_WORD = re.compile(rb"[^\s,:\]}\[{\"]*+")
_OPEN, _CLOSE = b"{[", b"}]"


class CutError(ValueError):
    """The text ends too early."""


class MalformedError(ValueError):
    """The text is not JSON at a place where the scanner needs JSON."""


class TooLargeError(ValueError):
    """A value is larger than the limit."""


class Scanner:
    """Reader of JSON text that comes in chunks.

    Args:
        chunks: The text, in pieces of any size.
        limit: Maximum size of a value in bytes.

    Attributes:
        offset: Number of bytes before the current place.
        kept: Bytes of the value that was read last, or of the beginning of a value that could not be read whole.
    """

    def __init__(self, chunks: Iterable[bytes], limit: int = 1 << 28) -> None:
        self._chunks = iter(chunks)
        self._buffer = b""
        self._at = 0
        self._before = 0
        self._limit = limit
        self.kept = b""

    @property
    def offset(self) -> int:
        """Number of bytes before the current place."""
        return self._before + self._at

    def peek(self) -> bytes:
        """Skip blanks, and return the next byte; empty at the end of the text."""
        while True:
            self._at = self._end_of(_BLANK)
            if self._at < len(self._buffer):
                return self._buffer[self._at : self._at + 1]
            if not self._more():
                return b""

    def take(self, expected: bytes) -> None:
        """Skip one byte of punctuation.

        Raises:
            CutError: The text ends here.
            MalformedError: Another byte is here.
        """
        found = self.peek()
        if not found:
            raise CutError("the file ends too early")
        if found != expected:
            raise MalformedError(f"expected {expected.decode()!r} at byte {self.offset}")
        self._at += 1

    def value(self, *, keep: bool = True) -> bytes:
        """Read one value, and return its bytes; without `keep` the bytes are dropped.

        Raises:
            CutError: The text ends inside the value.
            MalformedError: No value is here.
            TooLargeError: The value is larger than the limit.
        """
        parts: list[bytes] = []
        size = 0

        def consumed(end: int) -> None:
            nonlocal size
            if keep:
                parts.append(self._buffer[self._at : end])
                size += end - self._at
            self._at = end
            if size > self._limit:
                self.kept = b"".join(parts)
                raise TooLargeError(f"a value is larger than {self._limit} bytes")

        try:
            self._read(consumed)
        except CutError:
            self.kept = b"".join(parts)
            raise
        self.kept = b"".join(parts)
        return self.kept

    def members(self) -> Iterator[bytes]:
        """Yield the names of an object as JSON text; the caller reads each value before the next name."""
        self.take(b"{")
        if self.peek() == b"}":
            self.take(b"}")
            return
        while True:
            if self.peek() != b'"':
                self.take(b'"')
            name = self.value()
            self.take(b":")
            yield name
            if self.peek() != b",":
                break
            self.take(b",")
        self.take(b"}")

    def _read(self, consumed: Callable[[int], None]) -> None:
        first = self.peek()
        if not first:
            raise CutError("the file ends too early")
        if first == b'"':
            self._string(consumed)
        elif first in (b"{", b"["):
            self._nested(consumed)
        else:
            self._word(consumed)

    def _nested(self, consumed: Callable[[int], None]) -> None:
        depth = 0
        while True:
            end = self._end_of(_OUTSIDE)
            if end == len(self._buffer):
                consumed(end)
                self._need_more()
                continue
            byte = self._buffer[end]
            if byte in _OPEN:
                depth += 1
            elif byte in _CLOSE:
                depth -= 1
            consumed(end if byte == ord('"') else end + 1)
            if byte == ord('"'):
                self._string(consumed)
            elif not depth:
                return

    def _string(self, consumed: Callable[[int], None]) -> None:
        consumed(self._at + 1)
        while True:
            end = self._end_of(_IN_STRING)
            if end < len(self._buffer) and self._buffer[end] == ord('"'):
                consumed(end + 1)
                return
            consumed(end)
            # A backslash at the end of a chunk stays in the buffer until the next byte is there.
            self._need_more()

    def _word(self, consumed: Callable[[int], None]) -> None:
        start = self.offset
        while True:
            end = self._end_of(_WORD)
            consumed(end)
            if end < len(self._buffer) or not self._more():
                break
        if self.offset == start:
            raise MalformedError(f"expected a value at byte {self.offset}")

    def _end_of(self, pattern: re.Pattern[bytes]) -> int:
        """Return the end of a pattern, which may match nothing, at the current place."""
        found = pattern.match(self._buffer, self._at)
        return self._at if found is None else found.end()

    def _need_more(self) -> None:
        if not self._more():
            raise CutError("the file ends too early")

    def _more(self) -> bool:
        for chunk in self._chunks:
            if chunk:
                self._before += self._at
                self._buffer = self._buffer[self._at :] + chunk
                self._at = 0
                return True
        return False
