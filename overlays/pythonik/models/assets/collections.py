"""Collections under the import paths of pythonik 1.x."""

from iconik_api.assets.models import Collection as Collection
from iconik_api.assets.models import CollectionContentInfo as CollectionContentInfo
from iconik_api.assets.models import CollectionContents as CollectionContents
from iconik_api.assets.models import Content as Content
from iconik_api.assets.models import CustomOrderStatus as CustomOrderStatus
from iconik_api.runtime.model import Model as AddContentResponse

from ..base import ObjectType as ObjectType
from ..base import PaginatedResponse as PaginatedResponse
from ..base import Status as Status
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
