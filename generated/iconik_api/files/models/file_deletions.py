"""File deletions of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["FileDeletion", "FileDeletions"]


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
    job_id: Opt[str] = field(default=UNSET, required=True)  #: Job that reports the progress.
    keep_source: Opt[bool | None] = UNSET  #: Leave the file on the storage and forget it only.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[str | None] = UNSET  #: Language that `template` is written in.
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version of the asset that the file belonged to.


@model
class FileDeletions(Model):
    """One page of deletions."""

    objects: Opt[list[FileDeletion] | None] = field(default=UNSET, read_only=True)  #: The deletions on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
