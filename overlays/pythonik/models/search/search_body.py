"""Body of a search, under the import paths of pythonik 1.x."""

from iconik_api.search.models import (
    FacetsFilter as FacetsFilter,
    Filter as Filter,
    Range as Range,
    SearchBody as SearchBody,
    SortItem as SortItem,
    Term as Term,
)

__all__ = ["FacetsFilter", "Filter", "Range", "SearchBody", "SortItem", "Term"]
