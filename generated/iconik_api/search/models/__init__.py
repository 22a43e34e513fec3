"""Models of search, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors
    from .search import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".search": "DocType FacetsFilter Filter Highlight Object Range SearchAssetType SearchBody SearchHistory SearchHistoryList SearchResponse SortItem Term Version",
        "...shared.models.shared": "Errors",
    },
)
