"""Assets under the import paths of pythonik 1.x."""

from iconik_api.assets.models import (
    AnalyzeStatus as AnalyzeStatus,
    Asset as Asset,
    AssetCreate as AssetCreate,
    AssetType as AssetType,
    AssetVersion as Version,
    BulkDelete as BulkDelete,
    BulkDeleteObjectType as BulkDeleteObjectType,
    UserInfo as CreatedByUserInfo,
    UserInfo as DeletedByUserInfo,
    UserInfo as UpdatedByUserInfo,
)

from ..base import ArchiveStatus as ArchiveStatus, Status as Status, UserInfo as UserInfo

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
