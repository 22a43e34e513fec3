"""Shared of all services."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "AnalyzeStatus",
    "ArchiveStatus",
    "Errors",
    "ObjectType",
    "Reindex",
    "Status",
    "UserInfo",
]


class AnalyzeStatus(StrEnum):
    """How far an analysis has come."""

    N_A = "N/A"
    REQUESTED = "REQUESTED"
    IN_PROGRESS = "IN_PROGRESS"
    FAILED = "FAILED"
    DONE = "DONE"


class ArchiveStatus(StrEnum):
    """Whether the media is in the archive."""

    NOT_ARCHIVED = "NOT_ARCHIVED"
    ARCHIVING = "ARCHIVING"
    FAILED_TO_ARCHIVE = "FAILED_TO_ARCHIVE"
    ARCHIVED = "ARCHIVED"


class ObjectType(StrEnum):
    """Kinds of objects that a collection can hold."""

    ASSETS = "assets"
    COLLECTIONS = "collections"


class Status(StrEnum):
    """Life cycle of assets, formats, collections and versions."""

    IN_PROGRESS = "IN_PROGRESS"
    ACTIVE = "ACTIVE"
    HIDDEN = "HIDDEN"
    DELETED = "DELETED"
    DELETING = "DELETING"
    FAILED = "FAILED"


@model
class Errors(Model):
    """Body of every error."""

    errors: Opt[list[str]] = field(default=UNSET, required=True)  #: What went wrong, one text a cause.


@model
class Reindex(Model):
    """How an object is brought into the index again."""

    sync_to_another_dc: Opt[bool | None] = UNSET  #: Whether the index of another data centre follows.


@model
class UserInfo(Model):
    """A person, as shown beside what the person did."""

    email: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address for messages.
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: Signed URL of the small portrait.
