"""What a search is asked with, under the import paths of pythonik 1.x."""

from iconik_api.search.models import FacetsFilter as FacetsFilter
from iconik_api.search.models import Filter as Filter
from iconik_api.search.models import Range as Range
from iconik_api.search.models import SearchBody as SearchBody
from iconik_api.search.models import SortItem as SortItem
from iconik_api.search.models import Term as Term

__all__ = ["FacetsFilter", "Filter", "Range", "SearchBody", "SortItem", "Term"]
