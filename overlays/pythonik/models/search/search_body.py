"""Body of a search, under the import paths of pythonik 1.x."""

from iconik_api.search.models import (
    FacetsFilter,
    Filter,
    Range,
    SearchBody,
    SortItem,
    Term,
)

__all__ = ["FacetsFilter", "Filter", "Range", "SearchBody", "SortItem", "Term"]
