"""Assets under the import paths of pythonik 1.x."""

from iconik_api.assets.models import AnalyzeStatus as AnalyzeStatus
from iconik_api.assets.models import Asset as Asset
from iconik_api.assets.models import AssetCreate as AssetCreate
from iconik_api.assets.models import AssetType as AssetType
from iconik_api.assets.models import AssetVersion as Version
from iconik_api.assets.models import BulkDelete as BulkDelete
from iconik_api.assets.models import BulkDeleteObjectType as BulkDeleteObjectType
from iconik_api.assets.models import UserInfo as CreatedByUserInfo
from iconik_api.assets.models import UserInfo as DeletedByUserInfo
from iconik_api.assets.models import UserInfo as UpdatedByUserInfo

from ..base import ArchiveStatus as ArchiveStatus
from ..base import Status as Status
from ..base import UserInfo as UserInfo

__all__ = [
    "AnalyzeStatus",
    "ArchiveStatus",
    "Asset",
    "AssetCreate",
    "AssetType",
    "BulkDelete",
    "BulkDeleteObjectType",
    "CreatedByUserInfo",
    "DeletedByUserInfo",
    "Status",
    "UpdatedByUserInfo",
    "UserInfo",
    "Version",
]
