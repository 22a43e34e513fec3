"""Search views of settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["SearchViewGroups"]


@model
class SearchViewGroups(Model):
    """Groups that have a search view in their settings."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the groups.
