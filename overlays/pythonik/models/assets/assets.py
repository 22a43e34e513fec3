"""Assets under the import paths of pythonik 1.x."""

from iconik_api.assets.models import (
    AnalyzeStatus,
    Asset,
    AssetCreate,
    AssetType,
    AssetVersion as Version,
    BulkDelete,
    BulkDeleteObjectType,
    UserInfo as CreatedByUserInfo,
    UserInfo as DeletedByUserInfo,
    UserInfo as UpdatedByUserInfo,
)

from ..base import ArchiveStatus, Status, UserInfo

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
