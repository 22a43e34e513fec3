"""Checksums in hexadecimal, with or without the name of the algorithm, as iconik and users write them."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Self

import attrs

_BY_LENGTH = {32: "md5", 40: "sha1", 64: "sha256"}
_WRITTEN = re.compile(r"(?:(\w+):)?([0-9a-f]+)", re.IGNORECASE)


@attrs.frozen
class Checksum:
    """Expected checksum of a file.

    Attributes:
        algorithm: `md5`, `sha1` or `sha256`.
        value: Hexadecimal, in lower case.
    """

    algorithm: str
    value: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse `algorithm:hex`, or the digits alone, whose length determines the algorithm.

        Raises:
            ValueError: The text is not a checksum.
        """
        written = _WRITTEN.fullmatch(text)
        algorithm = _BY_LENGTH.get(len(written[2])) if written else None
        if written is None or algorithm is None or (written[1] or algorithm).lower() != algorithm:
            raise ValueError(
                f"invalid checksum {text!r}: expected md5, sha1 or sha256 in hexadecimal, such as 'md5:9e10…'"
            )
        return cls(algorithm, written[2].lower())

    def of(self, path: Path) -> Self:
        """Return the checksum of a file, by the same algorithm."""
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, lambda: hashlib.new(self.algorithm, usedforsecurity=False))
        return attrs.evolve(self, value=digest.hexdigest())

    def __str__(self) -> str:
        return f"{self.algorithm}:{self.value}"
