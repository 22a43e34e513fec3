"""Storage gateways of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .storage_gateway_telemetry import StorageGatewayTelemetry

__all__ = [
    "LogToUpload",
    "LogUpload",
    "StorageGateway",
    "StorageGatewayMount",
    "StorageGatewayRole",
    "StorageGatewaySettings",
    "StorageGatewayStatus",
    "StorageGatewayVersion",
    "StorageGateways",
]

#: What a storage gateway does in its cluster.
StorageGatewayRole: TypeAlias = Literal["CHECKSUM", "MAIN", "TRANSCODE", "TRANSFER"] | str

#: Conditions that storage gateways and their clusters can be in.
StorageGatewayStatus: TypeAlias = Literal["ACTIVE", "ERROR", "OFFLINE", "STOPPED", "WARNING"] | str


@model
class LogToUpload(Model):
    """The log that is to be uploaded."""

    filename: Opt[str] = field(default=UNSET, required=True)  #: Name of the log.


@model
class LogUpload(Model):
    """Where to upload a log."""

    method: Opt[str | None] = field(default=UNSET, read_only=True)  #: HTTP method of the upload; only for storage gateways.
    path: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the log will lie.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.


@model
class StorageGateway(Model):
    """A program on a customer's machine that serves disks there as storages."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the gateway.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    cluster_id: Opt[str | None] = UNSET  #: Cluster that the gateway is part of.
    cluster_storage_ids: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Storages that it serves as part of its cluster.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    dedicated_storage_ids: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Storages that it serves alone.
    description: Opt[str | None] = UNSET  #: Free text about the gateway.
    enabled: Opt[bool] = field(default=UNSET, required=True)  #: Whether the gateway serves its storages.
    merged_settings: Opt[StorageGatewaySettings | None] = field(
        default=UNSET, read_only=True
    )  #: What holds for the gateway: its own settings, else those of its cluster.
    public_identity: Opt[str | None] = UNSET  #: What the gateway shows of its key to those who download from it directly.
    roles: Opt[list[StorageGatewayRole] | None] = UNSET  #: What the gateway does in its cluster.
    settings: Opt[StorageGatewaySettings | None] = UNSET  #: Settings of this gateway; they go before those of its cluster.
    status: Opt[StorageGatewayStatus | None] = field(default=UNSET, read_only=True)  #: How the gateway does.
    storage_addr: Opt[str | None] = UNSET  #: Address that others in its network reach the gateway at.
    storages: Opt[dict[str, StorageGatewayMount] | None] = UNSET  #: Where the gateway finds each storage, by the storage's identifier.
    telemetry: Opt[StorageGatewayTelemetry | None] = field(default=UNSET, read_only=True)  #: What the gateway last said about itself.


@model
class StorageGatewayMount(Model):
    """Where a storage gateway finds a storage."""

    mount_point: Opt[str] = field(default=UNSET, required=True)  #: Directory of the gateway's machine that the storage is mounted at.


@model
class StorageGatewaySettings(Model):
    """How much a storage gateway does at the same time."""

    checksum_max_workers: Opt[int | None] = UNSET  #: Most checksums to compute at the same time.
    file_download_parallel_downloads_num: Opt[int | None] = UNSET  #: Most files to download at the same time.
    file_upload_parallel_uploads_num: Opt[int | None] = UNSET  #: Most files to upload at the same time.
    max_transcoding_jobs: Opt[int | None] = UNSET  #: Most transcodes to run at the same time.
    scanner_concurrency_value: Opt[int | None] = UNSET  #: Most directories to scan at the same time.


@model
class StorageGatewayVersion(Model):
    """A version of the storage gateway."""

    version: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version, such as `3.4.1`.


@model
class StorageGateways(Model):
    """One page of storage gateways."""

    objects: Opt[list[StorageGateway] | None] = field(default=UNSET, read_only=True)  #: The gateways on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
