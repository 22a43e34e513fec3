"""Storage maintenance of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .storages import StorageMethod, StoragePurpose

__all__ = ["StorageAccess", "StorageAccessRequest", "StorageAutoScan", "StoragePermissions", "StoragePermissionsRequest", "StorageScan"]


@model
class StorageAccess(Model):
    """Whether a storage can be reached."""

    access_check: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it can be reached.
    error_message: Opt[str | None] = field(default=UNSET, read_only=True)  #: Why it cannot be reached.


@model
class StorageAccessRequest(Model):
    """Settings of a storage to try out."""

    method: Opt[StorageMethod | str] = field(default=UNSET, required=True)  #: How the storage is reached.
    settings: Opt[dict[str, Any]] = field(
        default=UNSET, required=True, secret=True
    )  #: Settings of the method, such as bucket or mount point, and its keys.


@model
class StorageAutoScan(Model):
    """How often a storage is scanned."""

    hours_interval: Opt[int | None] = UNSET  #: Hours between two scans.


@model
class StoragePermissions(Model):
    """What is permitted on a storage."""

    cors: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether browsers may read from the storage directly.
    cors_error: Opt[str | None] = field(default=UNSET, read_only=True)  #: Why browsers may not.
    delete_access: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether files can be deleted.
    delete_access_error: Opt[str | None] = field(default=UNSET, read_only=True)  #: Why files cannot be deleted.
    error_message: Opt[str | None] = field(default=UNSET, read_only=True)  #: Why nothing could be tried.
    read_access: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether files can be read.
    read_access_error: Opt[str | None] = field(default=UNSET, read_only=True)  #: Why files cannot be read.
    write_access: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether files can be written.
    write_access_error: Opt[str | None] = field(default=UNSET, read_only=True)  #: Why files cannot be written.


@model
class StoragePermissionsRequest(Model):
    """Settings of a storage to try out, and what for."""

    method: Opt[StorageMethod | str] = field(default=UNSET, required=True)  #: How the storage is reached.
    purpose: Opt[StoragePurpose] = field(default=UNSET, required=True)  #: What the storage is to be for.
    settings: Opt[dict[str, Any]] = field(
        default=UNSET, required=True, secret=True
    )  #: Settings of the method, such as bucket or mount point, and its keys.


@model
class StorageScan(Model):
    """What to look at in a scan. An empty object scans all."""

    files: Opt[list[str] | None] = UNSET  #: Paths of the files to look at.
    ignore_already_active: Opt[bool | None] = UNSET  #: Start even if a scan of the storage is under way.
    paths: Opt[list[str] | None] = UNSET  #: Directories to look at.
