"""Delete queue of assets."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["BulkDelete", "BulkDeleteObjectType", "DeleteQueue"]


class BulkDeleteObjectType(StrEnum):
    """Kinds of objects that one call can delete many of."""

    ASSETS = "assets"
    COLLECTIONS = "collections"
    SAVE_SEARCHES = "saved_searches"


@model
class BulkDelete(Model):
    """Which objects a job is to delete."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    content_only: Opt[bool | None] = UNSET  #: Whether collections and saved searches are kept and only what they hold is deleted.
    object_type: Opt[BulkDeleteObjectType | str] = field(default=UNSET, required=True)  #: What the identifiers name.


@model
class DeleteQueue(Model):
    """Which objects to put into the delete queue or to take out of it."""

    ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects.
