"""Storage gateway events of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["StorageGatewayEvent", "StorageGatewayEventType", "StorageGatewayEvents", "StorageGatewayEventsPurge"]

#: What a storage gateway can be told to do.
StorageGatewayEventType: TypeAlias = (
    Literal[
        "RESTART",
        "DOWNLOAD",
        "DOWNLOAD_ABORT",
        "DOWNLOAD_CHANGE_PRIORITY",
        "UPLOAD",
        "UPLOAD_ABORT",
        "UPLOAD_CHANGE_PRIORITY",
        "INGEST_UPLOAD",
        "DELETE",
        "TRANSCODE",
        "ASSET_MERGED",
        "TRANSCODE_ABORT",
        "TRANSCODE_CHANGE_PRIORITY",
        "REQUEST_COLLECTION_MAP",
        "ABORT_COLLECTION_MAP",
        "COLLECTION_DELETED",
        "RESET_INGEST_VALIDATION",
        "SCHEDULE_CHECKSUM_CALCULATION",
        "ABORT_JOBS_BULK",
        "MARK_MISSING_OUTSIDE_SCAN_DIRS",
    ]
    | str
)


@model
class StorageGatewayEvent(Model):
    """An order to a storage gateway."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the order.
    data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: What the order is about, such as a transfer with its signed URL.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the order was given.
    type: Opt[StorageGatewayEventType] = field(default=UNSET, required=True)  #: What to do.


@model
class StorageGatewayEvents(Model):
    """Orders that wait for a storage gateway."""

    objects: Opt[list[StorageGatewayEvent] | None] = field(default=UNSET, read_only=True)  #: The orders, oldest first.


@model
class StorageGatewayEventsPurge(Model):
    """Which orders to take off the list."""

    event_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the orders.
