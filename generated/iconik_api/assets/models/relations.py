"""Relations of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["Relation"]


@model
class Relation(Model):
    """A relation of one asset to another."""

    related_to_asset_id: Opt[str] = field(default=UNSET, required=True)  #: Asset that the relation points to.
    relation_type: Opt[str] = field(default=UNSET, required=True)  #: Name of the type of relation.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the relation.
    asset_id: Opt[str | None] = UNSET  #: Asset that the relation starts from.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: What the relation means.
