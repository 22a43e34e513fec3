"""Models of all services, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from .shared import *

__getattr__, __dir__ = lazy(
    __name__,
    {".shared": "AnalyzeStatus ArchiveStatus BulkObjectType Errors Facet FacetBucket JobStarted ObjectType ProtectionLevel Reindex Status UserInfo"},
)
