"""A hook of hatchling: the wheel is packed by libdeflate, 3 % smaller than by zlib, as any tool unpacks it.

hatchling loads this file by its path, so the file imports nothing of ours. Without the package `deflate`, as in a build
from the sdist by somebody else, the wheel stays as hatchling packed it.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any
from unittest import mock

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

__all__ = ["SmallWheel"]

#: The level of libdeflate that takes the most time: a second for all files.
_LEVEL = 12


class SmallWheel(BuildHookInterface[Any]):
    """Hook that packs a wheel anew, with the same entries in the same order."""

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Pack the wheel that was built."""
        try:
            import deflate
        except ImportError:
            return
        if version == "standard":
            pack(Path(artifact_path), deflate.deflate_compress)


def pack(wheel: Path, compress: Any) -> None:
    """Replace a wheel by one with the same entries, whose contents a function has packed.

    Args:
        wheel: Path of the wheel.
        compress: Function from bytes and a level to raw deflated bytes.
    """

    class Compressor:
        def __init__(self, *_: object) -> None:
            self._pieces: list[bytes] = []

        def compress(self, piece: bytes) -> bytes:
            self._pieces.append(bytes(piece))
            return b""

        def flush(self) -> bytes:
            return bytes(compress(b"".join(self._pieces), _LEVEL))

    small = wheel.with_suffix(".small")
    # zipfile has no other way to take a compressor.
    with (
        mock.patch.object(zipfile, "_get_compressor", Compressor),
        zipfile.ZipFile(wheel) as old,
        zipfile.ZipFile(small, "w") as new,
    ):
        for entry in old.infolist():
            new.writestr(entry, old.read(entry))
    small.replace(wheel)
