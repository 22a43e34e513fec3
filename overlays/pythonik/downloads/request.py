"""Arguments of a download, checked before the first request."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from .checksum import Checksum
from .partial_file import PartialFile
from .source import Downloadable, Source

#: Function that gets the number of received bytes, which never falls, and the total (`None` if unknown). It is never
#: called in parallel. In an asynchronous program it may be a coroutine function.
OnProgress: TypeAlias = Callable[[int, int | None], object]


class DownloadRequest:
    """Arguments of `FilesSpec.download`.

    Attributes:
        source: Source of the bytes.
        target: Path of the file.
        checksum: Expected checksum; `None` unless given.

    Raises:
        TypeError: An argument is of the wrong type.
        ValueError: A number is out of range, or the URL or the checksum is invalid.
    """

    def __init__(
        self,
        url_or_file: Downloadable,
        path: str | os.PathLike[str],
        *,
        parts: int,
        part_size: int,
        resume: bool,
        checksum: str | None,
        on_progress: OnProgress | None,
        overwrite: bool,
    ) -> None:
        for name, number in (("parts", parts), ("part_size", part_size)):
            if isinstance(number, bool) or not isinstance(number, int) or number < 1:
                raise ValueError(f"{name} must be an integer of at least 1, not {number!r}")
        self.source = Source(url_or_file)
        self.target = Path(path)
        self.parts = parts
        self.part_size = part_size
        self.resume = resume
        self.checksum = None if checksum is None else Checksum.parse(checksum)
        self.on_progress = on_progress
        self.overwrite = overwrite

    def partial_file(self) -> PartialFile:
        """Return the partial file, which collects the bytes."""
        return PartialFile(self.target, overwrite=self.overwrite, resume=self.resume)
