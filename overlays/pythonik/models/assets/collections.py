"""Collections under the import paths of pythonik 1.x."""

from iconik_api.assets.models import (
    Collection,
    CollectionContentInfo,
    CollectionContents,
    Content,
    CustomOrderStatus,
)
from iconik_api.runtime.models.model import Model as AddContentResponse

from ..base import ObjectType, PaginatedResponse, Status
from ..files.keyframe import Keyframe

__all__ = [
    "AddContentResponse",
    "Collection",
    "CollectionContentInfo",
    "CollectionContents",
    "Content",
    "CustomOrderStatus",
    "Keyframe",
    "ObjectType",
    "PaginatedResponse",
    "Status",
]
