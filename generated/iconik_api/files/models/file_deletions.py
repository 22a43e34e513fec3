"""File deletions of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "FileDeletion",
    "FileDeletions",
]


@model
class FileDeletion(Model):
    """A file that a storage gateway has to delete."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the deletion.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the file belonged to.
    directory_path: Opt[str | None] = UNSET  #: Directory of the storage that holds the file; empty for the top.
    file_id: Opt[str] = field(default=UNSET, required=True)  #: Record of the file.
    file_type: Opt[str | None] = UNSET  #: What kind of entry it is, such as `FILE`.
    filename: Opt[str] = field(default=UNSET, required=True)  #: Name on the storage.
    format_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Format that the file was part of.
    job_id: Opt[str] = field(default=UNSET, required=True)  #: Job that shows the progress.
    keep_source: Opt[bool | None] = UNSET  #: Leave the file on the storage and forget it only.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[str | None] = UNSET  #: Language that `template` is written in.
    version_id: Opt[str | None] = field(
        default=UNSET, read_only=True
    )  #: Version of the asset that the file belonged to.


@model
class FileDeletions(Model):
    """One page of deletions."""

    objects: Opt[list[FileDeletion] | None] = field(default=UNSET, read_only=True)  #: The deletions of this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the first page.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the last page.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the next page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: How many pages there are.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Most objects in a page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the previous page.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mark to scroll on from.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Deletions in all pages.
