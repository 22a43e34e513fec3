"""History of assets."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["AssetHistory", "AssetHistoryEntities", "HistoryOperationType"]


class HistoryOperationType(StrEnum):
    """Kinds of events in a history; `CUSTOM` is for those of clients."""

    EXPORT = "EXPORT"
    TRANSCODE = "TRANSCODE"
    ANALYZE = "ANALYZE"
    ADD_FORMAT = "ADD_FORMAT"
    DELETE_FORMAT = "DELETE_FORMAT"
    RESTORE_FORMAT = "RESTORE_FORMAT"
    DELETE_FILESET = "DELETE_FILESET"
    DELETE_FILE = "DELETE_FILE"
    RESTORE_FILESET = "RESTORE_FILESET"
    MODIFY_FILESET = "MODIFY_FILESET"
    APPROVE = "APPROVE"
    REJECT = "REJECT"
    DOWNLOAD = "DOWNLOAD"
    METADATA = "METADATA"
    CUSTOM = "CUSTOM"
    TRANSCRIPTION = "TRANSCRIPTION"
    VERSION_CREATE = "VERSION_CREATE"
    VERSION_DELETE = "VERSION_DELETE"
    VERSION_UPDATE = "VERSION_UPDATE"
    VERSION_PROMOTE = "VERSION_PROMOTE"
    RESTORE = "RESTORE"
    RESTORE_FROM_GLACIER = "RESTORE_FROM_GLACIER"
    ARCHIVE = "ARCHIVE"
    RESTORE_ARCHIVE = "RESTORE_ARCHIVE"
    DELETE = "DELETE"
    TRANSFER = "TRANSFER"
    UNLINK_SUBCLIP = "UNLINK_SUBCLIP"
    FACE_RECOGNITION = "FACE_RECOGNITION"
    PUBLISH = "PUBLISH"
    PUBLISH_SAVE_DRAFT = "PUBLISH_SAVE_DRAFT"
    PUBLISH_SCHEDULED = "PUBLISH_SCHEDULED"


@model
class AssetHistory(Model):
    """One thing that has happened to an asset."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it happened.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    job_id: Opt[str | None] = UNSET  #: Job that did it.
    operation_description: Opt[str | None] = UNSET  #: What happened, in words for people.
    operation_type: Opt[HistoryOperationType | str] = field(default=UNSET, required=True)  #: Kind of event.
    share_id: Opt[str | None] = UNSET  #: Share through which it happened.
    share_user_id: Opt[str | None] = UNSET  #: Visitor of the share who did it.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who did it.
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version that it happened to.


@model
class AssetHistoryEntities(Model):
    """One page of the history of an asset."""

    objects: Opt[list[AssetHistory] | None] = field(default=UNSET, read_only=True)  #: The entries on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
