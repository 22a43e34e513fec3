"""`pythonik uploads`: those that broke off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from ..uploads.journal import Unfinished, default_folder, journals
from .exits import ExitCode, WrongUseError
from .output import Output
from .sizes import show_size
from .tasks import Outcome, Task
from .transferring import UploadTask

if TYPE_CHECKING:
    from ..client import PythonikClient
    from ..uploads.flow import TransferOptions

__all__ = ["abortions", "describe_unfinished", "facts_of", "find_all", "resumptions"]


def find_all(upload_ids: Sequence[str] = ()) -> list[Unfinished]:
    """The unfinished uploads of these names, or all where none is named; the oldest first.

    Raises:
        UploadError: A journal cannot be read.
        WrongUseError: There is no such upload.
    """
    found = list(journals(default_folder()))
    known = {each.id for each in found}
    for upload_id in upload_ids:
        if upload_id not in known:
            raise WrongUseError(
                f"there is no unfinished upload {upload_id}: `pythonik uploads list` shows those there are"
            )
    return [each for each in found if not upload_ids or each.id in upload_ids]


def facts_of(unfinished: Unfinished) -> dict[str, Any]:
    """What is known of an unfinished upload, for programs."""
    head = unfinished.head
    return {
        "upload_id": unfinished.id,
        "kind": head.kind,
        "path": head.path,
        "size": head.size,
        "base_url": head.base_url,
        "begun": head.begun,
        "parts": unfinished.parts,
        "asset_id": unfinished.values.get("asset_id"),
        "state": _state(unfinished),
    }


def describe_unfinished(unfinished: Unfinished) -> str:
    """What is known of an unfinished upload, in a line."""
    head = unfinished.head
    what = "files" if head.kind == "directory" else "parts"
    facts = f"{show_size(head.size)}, {unfinished.parts} {what} brought, begun {head.begun}, {_state(unfinished)}"
    return f"{unfinished.id}  {head.path}  ({facts})"


def resumptions(client: PythonikClient, upload_ids: Sequence[str], transfer: TransferOptions) -> list[Task]:
    """Go on with these uploads, or with all that began at this iconik where none is named.

    Raises:
        UploadError: A journal cannot be read.
        WrongUseError: There is no such upload.
    """

    def resume(upload_id: str, on_progress: Any) -> Any:
        options: TransferOptions = {**transfer, "on_progress": on_progress}
        return client.uploads().resume(upload_id, **options)

    found = [each for each in find_all(upload_ids) if upload_ids or each.head.base_url == client.base_url]
    return [UploadTask(each.head.path, partial(resume, each.id)) for each in found]


def abortions(client: PythonikClient, upload_ids: Sequence[str]) -> list[Task]:
    """Give these uploads up.

    Raises:
        UploadError: A journal cannot be read.
        WrongUseError: There is no such upload.
    """
    return [_Abortion(client, each) for each in find_all(upload_ids)]


@attrs.frozen
class _Abortion:
    """Gives an upload up."""

    client: PythonikClient
    unfinished: Unfinished

    @property
    def path(self) -> str:
        return self.unfinished.head.path

    def run(self, output: Output) -> Outcome:
        left = list(self.client.uploads().abort(self.unfinished.id))
        facts = {"upload_id": self.unfinished.id, "left": left}
        if left:
            return Outcome("aborted", f"given up; left behind: {'; '.join(left)}", facts, ExitCode.FAILED)
        return Outcome("aborted", "given up, nothing of it is left", facts)

    def way_on(self, error: BaseException) -> str | None:
        return f"pythonik uploads abort {self.unfinished.id}" if self.unfinished.path.exists() else None


def _state(unfinished: Unfinished) -> str:
    """Whether the file is still what it was."""
    path, head = Path(unfinished.head.path), unfinished.head
    try:
        state = path.stat()
    except OSError:
        return "gone"
    if head.kind != "directory" and (state.st_size, state.st_mtime_ns) != (head.size, head.modified):
        return "changed"
    return "ready"
