"""Metadata filling of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import BulkObjectType

__all__ = ["BulkMetadataFillingRequest", "MetadataFillingRequest"]


@model
class BulkMetadataFillingRequest(Model):
    """Which fields to fill in, of what and how."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    view_id: Opt[str] = field(default=UNSET, required=True)  #: Metadata view whose fields are filled in.
    auto_accept: Opt[bool | None] = UNSET  #: Whether proposals become values without anybody looking at them.
    field_names: Opt[list[str] | None] = UNSET  #: Fields of the view to fill in; all of them if it is left out.
    overwrite: Opt[bool | None] = UNSET  #: Whether values that are there are replaced.


@model
class MetadataFillingRequest(Model):
    """Which fields to fill in and how."""

    field_names: Opt[list[str]] = field(default=UNSET, required=True)  #: Fields of the view to fill in.
    view_id: Opt[str] = field(default=UNSET, required=True)  #: Metadata view whose fields are filled in.
    auto_accept: Opt[bool | None] = UNSET  #: Whether proposals become values without anybody looking at them.
    overwrite: Opt[bool | None] = UNSET  #: Whether values that are there are replaced.
