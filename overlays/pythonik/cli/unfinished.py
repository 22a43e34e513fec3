"""`pythonik uploads`: interrupted uploads."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from ..uploads.state.journal import Unfinished, default_journal_directory, find_invalid, unfinished_uploads
from .exits import ExitCode, UsageError
from .output import Output
from .report import Row, failed_row
from .sizes import show_size
from .tasks import Outcome, Task
from .upload_task import UploadTask

if TYPE_CHECKING:
    from ..client import PythonikClient
    from ..uploads.flow.options import TransferOptions

__all__ = ["abort_tasks", "describe_unfinished", "facts_of", "find_unfinished", "resume_tasks"]


def find_unfinished(upload_ids: Sequence[str] = ()) -> list[Unfinished]:
    """Return the interrupted uploads with these identifiers, the oldest first; without identifiers, all of them.

    Raises:
        UploadError: The journal of an identifier is invalid. Without identifiers, it is logged and left out.
        UsageError: An upload does not exist.
    """
    folder = default_journal_directory()
    found = list(unfinished_uploads(folder))
    known = {each.id for each in found}
    for upload_id in upload_ids:
        if upload_id not in known:
            find_invalid(folder, upload_id)
            raise UsageError(f"unfinished upload {upload_id} does not exist: see `pythonik uploads list`")
    return [each for each in found if not upload_ids or each.id in upload_ids]


def facts_of(unfinished: Unfinished) -> dict[str, Any]:
    """Return the values of an interrupted upload for programs."""
    header = unfinished.header
    return {
        "upload_id": unfinished.id,
        "kind": header.kind,
        "path": header.path,
        "size": header.size,
        "base_url": header.base_url,
        "started_at": header.started_at,
        "parts": unfinished.parts,
        "asset_id": unfinished.values.get("asset_id"),
        "state": _state(unfinished),
    }


def describe_unfinished(unfinished: Unfinished) -> str:
    """Return a line of text about an interrupted upload."""
    header = unfinished.header
    what = "files" if header.kind == "directory" else "parts"
    uploaded = f"{show_size(header.size)}, {unfinished.parts} {what} uploaded"
    return f"{unfinished.id}  {header.path}  ({uploaded}, started {header.started_at}, {_state(unfinished)})"


def resume_tasks(client: PythonikClient, upload_ids: Sequence[str], transfer: TransferOptions) -> list[Task]:
    """Return tasks that resume these uploads; without identifiers, all uploads for the current base URL.

    Raises:
        UploadError: A journal is invalid.
        UsageError: An upload does not exist.
    """

    def resume(upload_id: str, on_progress: Any) -> Any:
        options: TransferOptions = {**transfer, "on_progress": on_progress}
        return client.uploads().resume(upload_id, **options)

    found = [each for each in find_unfinished(upload_ids) if upload_ids or each.header.base_url == client.base_url]
    return [UploadTask(each.header.path, partial(resume, each.id)) for each in found]


def abort_tasks(client: PythonikClient, upload_ids: Sequence[str]) -> list[Task]:
    """Return tasks that abort these uploads.

    Raises:
        UploadError: A journal is invalid.
        UsageError: An upload does not exist.
    """
    return [_AbortTask(client, each) for each in find_unfinished(upload_ids)]


@attrs.frozen
class _AbortTask:
    """Abort of an upload."""

    client: PythonikClient
    unfinished: Unfinished
    is_large: bool = False

    @property
    def path(self) -> str:
        return self.unfinished.header.path

    def rows(self, error: BaseException) -> list[Row]:
        return [failed_row(self.path, error)]

    def run(self, output: Output) -> Outcome:
        left = list(self.client.uploads().abort(self.unfinished.id))
        facts = {"upload_id": self.unfinished.id, "left": left}
        if left:
            return Outcome("aborted", f"aborted, not removed: {'; '.join(left)}", facts, ExitCode.FAILED)
        return Outcome("aborted", "aborted and removed", facts)

    def resume_command(self, error: BaseException) -> str | None:
        return f"pythonik uploads abort {self.unfinished.id}" if self.unfinished.path.exists() else None


def _state(unfinished: Unfinished) -> str:
    """Return whether the file is unchanged: `ready`, `changed` or `gone`."""
    path, header = Path(unfinished.header.path), unfinished.header
    try:
        state = path.stat()
    except OSError:
        return "gone"
    if header.kind != "directory" and (state.st_size, state.st_mtime_ns) != (header.size, header.modified):
        return "changed"
    return "ready"
