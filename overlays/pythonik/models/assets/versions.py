"""Versions of assets under the import paths of pythonik 1.x."""

from iconik_api.assets.models import (
    AssetVersion,
    AssetVersionCreate,
    AssetVersionFromAssetCreate,
    AssetVersionResponse,
)

from ..base import ArchiveStatus, Status, UserInfo

__all__ = [
    "ArchiveStatus",
    "AssetVersion",
    "AssetVersionCreate",
    "AssetVersionFromAssetCreate",
    "AssetVersionResponse",
    "Status",
    "UserInfo",
]
