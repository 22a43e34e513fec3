"""Models of all services by name: values, then objects, pages of lists last."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

__all__ = ["AnalyzeStatus", "ArchiveStatus", "BulkObjectType", "Errors", "Facet", "FacetBucket", "JobStarted", "ObjectType", "ProtectionLevel", "Reindex", "Status", "UserInfo"]


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


#: Kinds of objects that one call can name many of.
BulkObjectType: TypeAlias = Literal["assets", "collections", "saved_searches"] | str


class ObjectType(StrEnum):
    """Kinds of objects that a collection can hold."""

    ASSETS = "assets"
    COLLECTIONS = "collections"


#: How media is protected when it is played.
ProtectionLevel: TypeAlias = Literal["none", "standard"] | str


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

    errors: Opt[list[str]] = REQUIRED  #: Errors, one text a cause.


@model
class Facet(Model):
    """Counts of the objects by the values of one field."""

    buckets: Opt[list[FacetBucket] | None] = UNSET  #: The most frequent values.
    doc_count_error_upper_bound: Opt[int | None] = UNSET  #: How far the counts may be off at most, in objects.
    sum_other_doc_count: Opt[int | None] = UNSET  #: Objects with values other than those in `buckets`.


@model
class FacetBucket(Model):
    """One value and its count."""

    doc_count: Opt[int | None] = UNSET  #: How many objects have the value.
    key: Opt[str | None] = UNSET  #: Value of the field.


@model
class JobStarted(Model):
    """The job that goes on in the background; `jobs().wait` takes it. Its identifier is `id` or `job_id`."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the job.
    job_id: Opt[str | None] = READ_ONLY  #: Identifier of the job.
    status: Opt[str | None] = READ_ONLY  #: State of the job.


@model
class Reindex(Model):
    """How to index an object anew."""

    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class UserInfo(Model):
    """A person, as shown beside what the person did."""

    email: Opt[str | None] = READ_ONLY  #: Mail address.
    first_name: Opt[str | None] = READ_ONLY  #: Given name.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the user.
    last_name: Opt[str | None] = READ_ONLY  #: Family name.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
