"""Asset index of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import BulkObjectType

__all__ = ["ReindexAssets", "ReindexObjects", "ReindexRealms"]


@model
class ReindexAssets(Model):
    """Which assets to index anew."""

    asset_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the assets; all assets without it.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Opt[bool | None] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexObjects(Model):
    """Which objects to index anew."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    include_assets: Opt[bool | None] = UNSET  #: Whether to index the assets inside as well.
    include_collections: Opt[bool | None] = UNSET  #: Whether to index the collections inside as well.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Opt[bool | None] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexRealms(Model):
    """How to index an object anew, and in which parts of the index."""

    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Opt[bool | None] = UNSET  #: Also bring the copy of the index in the other data centre up to date.
