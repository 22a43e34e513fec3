"""Storage jobs of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["StorageJob", "StorageJobs", "StorageJobsAbort"]


@model
class StorageJob(Model):
    """A file on a local storage that is to be transcoded."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    directory_path: Opt[str] = field(default=UNSET, required=True)  #: Directory of the storage that holds the file; empty for the top.
    file_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the file.
    file_set_id: Opt[str] = field(default=UNSET, required=True)  #: File set that the file is part of.
    filename: Opt[str] = field(default=UNSET, required=True)  #: Name of the file on the storage.
    format_id: Opt[str] = field(default=UNSET, required=True)  #: Format that the file is part of.
    job_id: Opt[str] = field(default=UNSET, required=True)  #: Job that reports the progress.
    size: Opt[int] = field(default=UNSET, required=True)  #: Size in bytes.
    version_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the version.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    collection_id: Opt[str | None] = UNSET  #: Identifier of the collection.
    component_ids: Opt[list[str] | None] = UNSET  #: Components of the file.
    id: Opt[str | None] = UNSET  #: Identifier of the transcode job on the storage.
    metadata_update_only: Opt[bool | None] = UNSET  #: Whether only the facts about the file are read anew.
    priority: Opt[int | None] = UNSET  #: How urgent it is.


@model
class StorageJobs(Model):
    """One page of the transcode jobs of a storage."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[StorageJob] | None] = field(default=UNSET, read_only=True)  #: The jobs on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class StorageJobsAbort(Model):
    """Why jobs are aborted."""

    error_message: Opt[str | None] = UNSET  #: What the aborted jobs give as their reason.
