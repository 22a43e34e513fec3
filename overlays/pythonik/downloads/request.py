"""What a caller wants of a download, checked before anything is sent."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from .checksum import Checksum
from .partial_file import PartialFile
from .source import Downloadable, Source

__all__ = ["DownloadRequest", "OnProgress"]

#: Called with the bytes that have arrived and with how many there will be (`None` if the storage does not say): never
#: by two at once, and the first number only grows. In an asynchronous program it may be a coroutine function.
OnProgress: TypeAlias = Callable[[int, int | None], object]


class DownloadRequest:
    """The arguments of `FilesSpec.download`.

    Attributes:
        source: Where the bytes are.
        target: Where they go.
        checksum: What they have to come to, as far as the caller said.

    Raises:
        TypeError: An argument is of the wrong type.
        ValueError: A number is out of range, or a text is no URL or no checksum.
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
        """The files that the bytes go to."""
        return PartialFile(self.target, overwrite=self.overwrite, resume=self.resume)
