"""Options of an upload, as given by the caller and as checked."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias, TypedDict

import attrs

from ..base.parts import DEFAULT_PART_SIZE
from ..base.progress import OnProgress
from ..base.throttle import Throttle

ChecksumName: TypeAlias = Literal["md5", "sha1", "sha256"]


class TransferOptions(TypedDict, total=False):
    """Options of an upload.

    Keys:
        part_size: Size of a part in bytes. Parts are larger if the storage limits their number. Default: 16 MiB.
        workers: Number of parts sent in parallel. Default: 8.
        files: Maximum number of small files of a directory sent in parallel, each in one request. Default: 32.
        bandwidth: Maximum bytes a second, over all parts. Default: `None`, unlimited.
        part_md5: Send the MD5 of each part, which the storage verifies. Default: only if the storage requires it.
        checksum: Algorithm of a checksum of the whole file, stored in iconik: `md5`, `sha1` or `sha256`. A path is read
            a second time for it, in parallel to the upload. Default: `None`, no checksum.
        resume: Keep a journal, and resume an interrupted upload. If false, a failed upload is removed. Default: true.
        journal_directory: Directory of the journals. Default: the environment variable `PYTHONIK_UPLOADS`, or a
            directory in the user's state directory.
        on_progress: Function that gets an `UploadProgress` after each change, never in parallel. An exception of the
            function ends the upload, which can be resumed.
    """

    part_size: int
    workers: int
    files: int
    bandwidth: float | None
    part_md5: bool
    checksum: ChecksumName | None
    resume: bool
    journal_directory: Path | None
    on_progress: OnProgress | None


@attrs.frozen(kw_only=True)
class Options:
    """Checked `TransferOptions`.

    Raises:
        ValueError: A number is out of range, or the checksum algorithm is unknown.
    """

    part_size: int = DEFAULT_PART_SIZE
    workers: int = 8
    files: int = 32
    bandwidth: float | Throttle | None = None
    part_md5: bool = False
    checksum: ChecksumName | None = None
    resume: bool = True
    journal_directory: Path | None = None
    on_progress: OnProgress | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("part_size", "workers", "files"):
            number = getattr(self, name)
            if isinstance(number, bool) or not isinstance(number, int) or number < 1:
                raise ValueError(f"{name} must be an integer of at least 1, not {number!r}")
        if self.checksum not in (None, "md5", "sha1", "sha256"):
            raise ValueError(f"checksum must be md5, sha1, sha256 or None, not {self.checksum!r}")
        Throttle.of(self.bandwidth)
