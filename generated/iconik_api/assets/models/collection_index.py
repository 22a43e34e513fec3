"""Collection index of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["ReindexCollections", "SynchronizeKeyframes"]


@model
class ReindexCollections(Model):
    """Which collections to index anew."""

    collection_ids: Opt[list[str] | None] = field(default=UNSET, required=True)  #: Identifiers of the collections.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.


@model
class SynchronizeKeyframes(Model):
    """Where the picture of a collection or a playlist is taken from."""

    asset_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the assets, in the order of their pictures.
