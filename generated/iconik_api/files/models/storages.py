"""Storages of files."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["FilesOfObjects", "Storage", "StorageMethod", "StoragePurpose", "StorageStatus", "StorageSwap", "Storages"]


class StorageMethod(StrEnum):
    """Ways to reach a storage."""

    FILE = "FILE"
    HTTP = "HTTP"
    FTP = "FTP"
    SFTP = "SFTP"
    S3 = "S3"
    B2 = "B2"
    GCS = "GCS"
    PORTAL = "PORTAL"
    CUSTOM = "CUSTOM"
    AZURE = "AZURE"


#: What storages are for.
StoragePurpose: TypeAlias = Literal["KEYFRAMES", "FILES", "PROXIES", "EXPORTS", "ARCHIVE", "FACES"] | str

#: Conditions that a storage can be in.
StorageStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "FAILING"] | str


@model
class FilesOfObjects(Model):
    """Which objects to delete the files of."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[str] = field(default=UNSET, required=True)  #: What the identifiers name, as in the path.


@model
class Storage(Model):
    """A place that files lie on, such as a bucket or a disk behind a storage gateway."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the storage.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    default: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it is taken for its purpose when none is named.
    description: Opt[str | None] = UNSET  #: Free text about the storage.
    isg_version: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version of the storage gateway; only in lists.
    last_scanned: Opt[str | None] = UNSET  #: When the storage was last scanned for files.
    method: Opt[StorageMethod | str] = field(default=UNSET, required=True)  #: How the storage is reached.
    purpose: Opt[StoragePurpose] = field(default=UNSET, required=True)  #: What the storage is for.
    scanner_status: Opt[str | None] = UNSET  #: How the scan for files is going.
    settings: Opt[dict[str, Any]] = field(
        default=UNSET, required=True, secret=True
    )  #: Settings of the method, such as bucket or mount point, and its keys.
    status: Opt[StorageStatus | None] = UNSET  #: Whether the storage is in use and can be reached.
    status_message: Opt[str | None] = UNSET  #: What led to the status.
    storage_gateway_cluster_id: Opt[str | None] = field(
        default=UNSET, read_only=True
    )  #: Cluster of storage gateways that serves the storage; only in lists.
    storage_gateway_ids: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Storage gateways that serve the storage; only in lists.
    version: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version of the software that serves the storage.


@model
class StorageSwap(Model):
    """Which storage takes the place of which."""

    destination_storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that is to be referred to.
    source_storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that is referred to now.
    system_domain_id: Opt[str] = field(default=UNSET, required=True)  #: System domain that both belong to.


@model
class Storages(Model):
    """One page of storages."""

    objects: Opt[list[Storage] | None] = field(default=UNSET, read_only=True)  #: The storages on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
