"""Cutting a file into parts, within what a storage takes."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ...exceptions import UploadError

__all__ = ["DEFAULT_PART_SIZE", "GIB", "MIB", "Limits", "Part", "cut"]

MIB = 1 << 20
GIB = 1 << 30

#: Bytes: large enough to outlast the latency of a request, small enough to be sent again.
DEFAULT_PART_SIZE = 16 * MIB


@attrs.frozen
class Limits:
    """What a storage takes.

    Attributes:
        smallest: Bytes of a part at least, but for the last one.
        largest: Bytes of a part at most.
        most: Parts of an object at most.
        multiple: What the bytes of a part are a multiple of, but for the last one.
    """

    smallest: int
    largest: int
    most: int
    multiple: int = 1

    def part_size(self, size: int | None, wanted: int) -> int:
        """Bytes of a part: as many as wanted, more where the object would have too many parts.

        Args:
            size: Bytes of the object; `None` where nobody knows yet.
            wanted: Bytes that a part should have.

        Raises:
            UploadError: The storage takes no object of this size.
        """
        least = self.smallest if size is None else max(self.smallest, -(-size // self.most))
        found = max(wanted, least)
        found = -(-found // self.multiple) * self.multiple
        if least > self.largest:
            raise UploadError(f"{size} bytes are more than the storage takes: {self.most} parts of {self.largest}")
        return min(found, self.largest)


@attrs.frozen
class Part:
    """A stretch of the file.

    Attributes:
        number: From 1.
        start: Where its first byte is.
        size: Bytes.
        is_last: Whether the file ends with it.
        data: The bytes, where the file cannot be read twice.
    """

    number: int
    start: int
    size: int
    is_last: bool
    data: bytearray | None = attrs.field(default=None, repr=False)

    @property
    def end(self) -> int:
        """Where the byte behind its last one would be."""
        return self.start + self.size


def cut(size: int, part_size: int) -> Iterator[Part]:
    """The parts of a file; an empty one has one, which is empty."""
    for number, start in enumerate(range(0, max(size, 1), part_size), 1):
        yield Part(number, start, min(part_size, size - start), is_last=start + part_size >= size)
