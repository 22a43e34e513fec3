"""Versions of assets under the import paths of pythonik 1.x."""

from iconik_api.assets.models import (
    AssetVersion as AssetVersion,
    AssetVersionCreate as AssetVersionCreate,
    AssetVersionFromAssetCreate as AssetVersionFromAssetCreate,
    AssetVersionResponse as AssetVersionResponse,
)

from ..base import ArchiveStatus as ArchiveStatus, Status as Status, UserInfo as UserInfo

__all__ = [
    "ArchiveStatus",
    "AssetVersion",
    "AssetVersionCreate",
    "AssetVersionFromAssetCreate",
    "AssetVersionResponse",
    "Status",
    "UserInfo",
]
