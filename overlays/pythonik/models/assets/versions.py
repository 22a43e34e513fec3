"""Versions of assets under the import paths of pythonik 1.x."""

from iconik_api.assets.models import AssetVersion as AssetVersion
from iconik_api.assets.models import AssetVersionCreate as AssetVersionCreate
from iconik_api.assets.models import AssetVersionFromAssetCreate as AssetVersionFromAssetCreate
from iconik_api.assets.models import AssetVersionResponse as AssetVersionResponse

from ..base import ArchiveStatus as ArchiveStatus
from ..base import Status as Status
from ..base import UserInfo as UserInfo

__all__ = [
    "ArchiveStatus",
    "AssetVersion",
    "AssetVersionCreate",
    "AssetVersionFromAssetCreate",
    "AssetVersionResponse",
    "Status",
    "UserInfo",
]
