"""`pythonik download`: files of an asset."""

from __future__ import annotations

import errno
import shlex
import stat
import time
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from .._internal.names import fault_of, safe_segments
from ..downloads.partial_file import is_resumable
from ..exceptions import DownloadError
from .exits import UsageError
from .output import Output
from .paths import mode_of
from .progress import Progress
from .rate import Rate
from .report import Row, failed_row
from .sizes import show_size
from .tasks import Outcome, Task

if TYPE_CHECKING:
    from iconik_api.files import models as m

    from ..client import PythonikClient

__all__ = ["DownloadCommand", "targets"]

#: Part size of a download in bytes, by default.
_PART_SIZE = 16 << 20


@attrs.frozen(kw_only=True)
class DownloadCommand:
    """Arguments of `pythonik download`.

    Attributes:
        asset_id: Identifier of the asset.
        file_id: Identifier of the file; `None` for all files.
        to: Directory, or path of the single file; `None` for the current directory.
        transfer: Arguments of `FilesSpec.download`.
    """

    asset_id: str
    file_id: str | None
    to: Path | None
    transfer: dict[str, Any]

    def check(self) -> None:
        """Check the options.

        Raises:
            UsageError: Options contradict each other, or the target is not usable.
        """
        mode = 0 if self.to is None else mode_of(self.to)
        if self.file_id is None:
            if self.transfer["checksum"] is not None:
                raise UsageError("--checksum is for one file, not for --all")
            if mode and not stat.S_ISDIR(mode):
                raise UsageError(f"{self.to}: --all needs a directory")
        elif self.to is not None and not stat.S_ISDIR(mode):
            if not stat.S_ISDIR(mode_of(self.to.parent)):
                raise UsageError(f"{self.to.parent}: directory does not exist")
            if mode and not self.transfer["overwrite"]:
                raise UsageError(f"{self.to}: file exists: pass --overwrite to replace it")

    def tasks(self, client: PythonikClient) -> list[Task]:
        """Return a task for each file. For all files, the files are listed first.

        Raises:
            ApiConnectionError: The connection failed.
            ApiStatusError: iconik refused the request.
            DownloadError: The asset has no files, or two files would have the same path.
        """
        folder = self.to or Path()
        if self.file_id is None:
            # The URLs come with the list, so that a file costs no request to iconik.
            files = list(client.files().list_files.iter(self.asset_id, generate_signed_url=True))
            found = targets(files, folder)
            if not found:
                raise DownloadError(f"asset {self.asset_id} has no files")
            records = {str(file.id): file for file in files}
            return [self._task(client, file_id, target, records[file_id]) for file_id, target in found.items()]
        if self.to is not None and not self.to.is_dir():
            return [self._task(client, self.file_id, self.to)]
        file = client.files().get_file(self.asset_id, self.file_id).raise_for_status().data
        return [self._task(client, self.file_id, folder / _name(file), file)] if file is not None else []

    def _task(self, client: PythonikClient, file_id: str, target: Path, record: m.File | None = None) -> Task:
        return _DownloadTask(client, self.asset_id, file_id, target, self.transfer, record)


@attrs.frozen
class _DownloadTask:
    """Download of a file."""

    client: PythonikClient
    asset_id: str
    file_id: str
    target: Path
    transfer: dict[str, Any]
    record: m.File | None = None

    @property
    def path(self) -> str:
        return str(self.target)

    @property
    def size(self) -> int | None:
        return getattr(self.record, "size", None) or None

    @property
    def is_large(self) -> bool:
        return self.size is None or self.size > self.transfer.get("part_size", _PART_SIZE)

    def run(self, output: Output) -> Outcome:
        rate = Rate()

        def tell(done: int, total: int | None) -> None:
            output.progress(Progress(self.path, "downloading", done, total, rate.take(done)))

        if self.target.exists() and not self.transfer["overwrite"]:
            raise FileExistsError(errno.EEXIST, "file exists: pass --overwrite to replace it", self.path)
        began = time.monotonic()
        self.target.parent.mkdir(parents=True, exist_ok=True)
        record = self.record
        source = record if record is not None and record.url and record.asset_id else (self.asset_id, self.file_id)
        found = self.client.files().download(source, self.target, on_progress=tell, **self.transfer)
        checked = f", {found.checksum}" if found.checksum else ""
        text = f"{show_size(found.size)} in {time.monotonic() - began:.1f} s{checked}"
        ids = {"asset_id": self.asset_id, "file_id": self.file_id}
        facts = attrs.asdict(found, filter=lambda field, _: field.name != "path")
        row = Row(path=self.path, id=self.file_id, size=found.size, checksum=found.checksum)
        return Outcome("done", text, {**ids, **facts}, rows=[row])

    def rows(self, error: BaseException) -> list[Row]:
        return [failed_row(self.path, error, id=self.file_id, size=self.size)]

    def resume_command(self, error: BaseException) -> str | None:
        if not is_resumable(self.target):
            return None
        return shlex.join(["pythonik", "download", self.asset_id, self.file_id, "--to", self.path])


def targets(files: Sequence[m.File], folder: Path) -> dict[str, Path]:
    """Return the path of each file of an asset, by identifier: below the directory, without shared parent directories.

    No name from iconik can lead out of the directory.

    Raises:
        DownloadError: Two files would have the same path.
    """
    for file in files:
        for text in (file.original_name, file.name, file.directory_path):
            if text and fault_of(text) == "is not UTF-8":
                raise DownloadError(f"file {file.id} cannot be saved: its name {text!r} is not UTF-8")
    real = [file for file in files if safe_segments(file.id or "") and (file.type or "FILE") == "FILE"]
    above = [safe_segments(file.directory_path or "") for file in real]
    shared = sum(1 for _ in takewhile(lambda names: len(set(names)) == 1, zip(*above, strict=False)))
    found = {
        str(file.id): folder.joinpath(*segments[shared:], _name(file))
        for file, segments in zip(real, above, strict=True)
    }
    # The paths of Windows are equal if they differ in case only.
    for target, count in Counter(found.values()).items():
        if count > 1:
            raise DownloadError(
                f"{count} files would have the path {target}: download each by its identifier, with --to"
            )
    return found


def _name(file: m.File) -> str:
    given = (file.original_name, file.name, file.id)
    return next(segments[-1] for text in given if (segments := safe_segments(text or "")))
