"""Collections under the import paths of pythonik 1.x."""

from iconik_api.assets.models import (
    Collection as Collection,
    CollectionContentInfo as CollectionContentInfo,
    CollectionContents as CollectionContents,
    Content as Content,
    CustomOrderStatus as CustomOrderStatus,
)
from iconik_api.runtime.models.model import Model as AddContentResponse

from ..base import ObjectType as ObjectType, PaginatedResponse as PaginatedResponse, Status as Status
from ..files.keyframe import Keyframe as Keyframe

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
