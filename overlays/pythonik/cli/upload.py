"""`pythonik upload`: files, directories and standard input."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from .._internal.names import fault_of
from ..uploads.records.listing import Rules, list_directory
from .exits import UsageError
from .output import Output
from .paths import mode_of
from .report import Row, failed_row
from .sizes import show_size
from .tasks import Outcome, Task
from .upload_task import UploadTask

if TYPE_CHECKING:
    from ..client import PythonikClient
    from ..uploads.flow.options import TransferOptions

__all__ = ["STANDARD_INPUT", "UploadCommand"]

#: Path that means standard input.
STANDARD_INPUT = "-"


@attrs.frozen(kw_only=True)
class UploadCommand:
    """Arguments of `pythonik upload`.

    Attributes:
        paths: Files and directories, and `-` for standard input.
        name: Name on the storage.
        title: Title of the asset.
        collection_id: Collection for new assets.
        storage_id: Storage for the files.
        metadata: Metadata values by field.
        view_id: Metadata view for the values.
        asset_id: Existing asset for the files.
        new_version: Create a new version of the asset for each file.
        transcode: Create proxy and keyframes.
        job: Show the uploads as jobs.
        directory: Arguments of `upload_directory` only.
        transfer: Options of the upload.
    """

    paths: Sequence[str]
    name: str | None
    title: str | None
    collection_id: str | None
    storage_id: str | None
    metadata: Mapping[str, Any] | None
    view_id: str | None
    asset_id: str | None
    new_version: bool
    transcode: bool
    job: bool
    directory: dict[str, Any]
    transfer: TransferOptions

    def check(self) -> None:
        """Check the options, and that the files exist.

        Raises:
            UsageError: Options contradict each other, or a file does not exist or is not readable.
        """
        self._check_options()
        for path in self.paths:
            if path == STANDARD_INPUT:
                self._check_standard_input()
            else:
                self._check_path(Path(path))

    def tasks(self, client: PythonikClient) -> list[Task]:
        """Return a task for each path."""
        return [UploadTask(path, partial(self._upload, client, path)) for path in dict.fromkeys(self.paths)]

    def dry_runs(self, client: PythonikClient) -> list[Task]:
        """Return a task for each path that checks the upload without changing anything."""
        return [_DryRun(path, partial(self._dry_run, client, path)) for path in self.paths]

    # --- checks ---

    def _check_options(self) -> None:
        several = len(self.paths) > 1
        for option, value, wrong, reason in (
            ("--title", self.title, several, "is for a single path"),
            ("--name", self.name, several, "is for a single path"),
            ("--new-version", self.new_version, self.asset_id is None, "requires --asset"),
            ("--view", self.view_id, self.metadata is None, "requires --metadata"),
            ("--title", self.title, self.asset_id is not None, "is for new assets: not allowed with --asset"),
            (
                "--collection",
                self.collection_id,
                self.asset_id is not None,
                "is for new assets: not allowed with --asset",
            ),
            ("--metadata", self.metadata, self.asset_id is not None, "is for new assets: not allowed with --asset"),
        ):
            if value not in (None, False) and wrong:
                raise UsageError(f"{option} {reason}")
        if self.title is not None and not self.title.strip():
            raise UsageError("--title must not be empty")
        if self.name is not None and (not self.name or "/" in self.name or "\\" in self.name):
            raise UsageError(f"--name must be a file name without a path, not {self.name!r}")

    def _check_standard_input(self) -> None:
        if self.name is None:
            raise UsageError("standard input has no name: pass --name")
        if sys.stdin.isatty():
            raise UsageError("standard input is a terminal: pipe the bytes in")

    def _check_path(self, path: Path) -> None:
        mode = mode_of(path)
        if not mode:
            raise UsageError(f"{path}: file does not exist")
        if stat.S_ISDIR(mode):
            if self.asset_id is not None:
                raise UsageError(f"{path}: a directory becomes a new asset: leave out --asset")
            if self.name is not None:
                raise UsageError(f"{path}: files of a directory keep their names: leave out --name")
            try:
                listing = list_directory(path, self._rules)
            except (OSError, ValueError) as error:
                raise UsageError(str(error)) from None
            if not listing.files and not listing.failures:
                raise UsageError(f"{path}: the directory contains no file to upload")
        elif not stat.S_ISREG(mode):
            raise UsageError(f"{path}: not a regular file: pipe its bytes in, and pass - instead of the path")
        elif not os.access(path, os.R_OK):
            raise UsageError(f"{path}: file is not readable")
        elif self.name is None and (fault := fault_of(path.name)):
            raise UsageError(f"{str(path)!r}: the name {fault}: pass --name")

    @property
    def _rules(self) -> Rules:
        return Rules(self.directory["exclude"], self.directory["include_hidden"])

    # --- uploads ---

    def _upload(self, client: PythonikClient, path: str, on_progress: Any) -> Any:
        transfer: TransferOptions = {**self.transfer, "on_progress": on_progress}
        uploads = client.uploads()
        if self.asset_id is not None:
            return uploads.upload_file(
                self._source(path),
                self.asset_id,
                new_version=self.new_version,
                storage_id=self.storage_id,
                name=self.name,
                job=self.job,
                transcode=self.transcode,
                **transfer,
            )
        if path != STANDARD_INPUT and Path(path).is_dir():
            return uploads.upload_directory(path, **self._new_asset(), **self.directory, **transfer)
        return uploads.upload(self._source(path), name=self.name, **self._new_asset(), **transfer)

    def _new_asset(self) -> dict[str, Any]:
        return {
            "title": self.title,
            "collection_id": self.collection_id,
            "storage_id": self.storage_id,
            "metadata": self.metadata,
            "view_id": self.view_id,
            "job": self.job,
            "transcode": self.transcode,
        }

    def _source(self, path: str) -> Any:
        return sys.stdin.buffer if path == STANDARD_INPUT else path

    def _dry_run(self, client: PythonikClient, path: str) -> dict[str, Any]:
        from ..uploads.base.drivers import Threads
        from ..uploads.records.files import FileUpload
        from ..uploads.state.journal import Journal

        name = self.name or Path(path).resolve().name
        factory = FileUpload(
            name=name,
            asset_id=self.asset_id,
            collection_id=self.collection_id,
            view_id=self.view_id,
            storage_id=self.storage_id,
        )
        journal = Journal(None, None)
        Threads(client.uploads().transport).run(factory.check(journal))
        return {
            "asset_id": self.asset_id,
            "title": self.title or name if self.asset_id is None else None,
            "collection_id": self.collection_id,
            "storage_id": journal.values["storage_id"],
            "storage_method": journal.values["method"],
            "size": self._size_of(path),
        }

    def _size_of(self, path: str) -> int | None:
        if path == STANDARD_INPUT:
            return None
        if Path(path).is_dir():
            return list_directory(Path(path), self._rules).size
        return Path(path).stat().st_size


@attrs.frozen
class _DryRun:
    """Check of an upload, without changing anything."""

    path: str
    look: Callable[[], dict[str, Any]]
    is_large: bool = False

    def run(self, output: Output) -> Outcome:
        facts = self.look()
        size = "an unknown number of bytes" if facts["size"] is None else show_size(facts["size"])
        where = f"asset {facts['asset_id']}" if facts["title"] is None else f"a new asset, {facts['title']}"
        storage = f"storage {facts['storage_id']} ({facts['storage_method']})"
        return Outcome("planned", f"would upload {size} to {storage}, for {where}", facts)

    def resume_command(self, error: BaseException) -> str | None:
        return None

    def rows(self, error: BaseException) -> list[Row]:
        return [failed_row(self.path, error)]
