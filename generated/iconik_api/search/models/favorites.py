"""Favorites of search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["Favorites"]


@model
class Favorites(Model):
    """Saved searches that are or were favourites."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the saved searches.
