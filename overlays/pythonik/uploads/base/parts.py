"""Division of a file into parts, within the limits of a storage."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ...exceptions import UploadError

MIB = 1 << 20
GIB = 1 << 30

#: Default part size in bytes. A part outlasts the latency of its request, and is cheap to send again.
DEFAULT_PART_SIZE = 16 * MIB


@attrs.frozen
class Limits:
    """Limits of a storage.

    Attributes:
        smallest: Minimum size of a part in bytes. The last part may be smaller.
        largest: Maximum size of a part in bytes.
        most: Maximum number of parts of an object.
        multiple: Size of a part in bytes is a multiple of this number, except for the last part.
    """

    smallest: int
    largest: int
    most: int
    multiple: int = 1

    def part_size(self, size: int | None, wanted: int) -> int:
        """Return the part size in bytes: the wanted size, or more if the object would have too many parts.

        Args:
            size: Size of the object in bytes; `None` if unknown.
            wanted: Wanted part size in bytes.

        Raises:
            UploadError: The storage does not accept an object of this size.
        """
        least = self.smallest if size is None else max(self.smallest, -(-size // self.most))
        found = max(wanted, least)
        found = -(-found // self.multiple) * self.multiple
        if least > self.largest:
            raise UploadError(
                f"{size} bytes are too large for the storage: at most {self.most} parts of {self.largest} bytes"
            )
        return min(found, self.largest)


@attrs.frozen
class Part:
    """A part of the file.

    Attributes:
        number: Number of the part, from 1.
        start: Position of its first byte in the file.
        size: Size in bytes.
        is_last: Whether this is the last part.
        data: The bytes, if the source cannot be read twice.
    """

    number: int
    start: int
    size: int
    is_last: bool
    data: bytearray | None = attrs.field(default=None, repr=False)

    @property
    def end(self) -> int:
        """Position after its last byte."""
        return self.start + self.size


def cut(size: int, part_size: int) -> Iterator[Part]:
    """Yield the parts of a file. An empty file has one empty part."""
    for number, start in enumerate(range(0, max(size, 1), part_size), 1):
        yield Part(number, start, min(part_size, size - start), is_last=start + part_size >= size)
