"""Models of assets, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...files.models.files import File as File, FileStatus as FileStatus, FileType as FileType, TemplateEngine as TemplateEngine
    from ...files.models.formats import (
        Component as Component,
        ComponentType as ComponentType,
        ExternalReference as ExternalReference,
        Format as Format,
    )
    from ...files.models.keyframes import (
        Keyframe as Keyframe,
        KeyframeType as KeyframeType,
        Resolution as Resolution,
        TimeBase as TimeBase,
        TimeCode as TimeCode,
    )
    from ...files.models.proxies import Proxy as Proxy
    from ...files.models.storages import StorageMethod as StorageMethod
    from ...metadata.models.values import FieldValue as FieldValue
    from ...settings.models.themes import (
        ThemeBase as ThemeBase,
        ThemeColors as ThemeColors,
        ThemeData as ThemeData,
        ThemeTypography as ThemeTypography,
    )
    from ...shared.models.shared import (
        AnalyzeStatus as AnalyzeStatus,
        ArchiveStatus as ArchiveStatus,
        BulkObjectType as BulkObjectType,
        Errors as Errors,
        JobStarted as JobStarted,
        ObjectType as ObjectType,
        ProtectionLevel as ProtectionLevel,
        Reindex as Reindex,
        Status as Status,
        UserInfo as UserInfo,
    )
    from .approvals import *
    from .asset_index import *
    from .assets import *
    from .collection_index import *
    from .collections import *
    from .custom_actions import *
    from .delete_queue import *
    from .favorites import *
    from .history import *
    from .object_shares import *
    from .playlists import *
    from .portals import *
    from .projects import *
    from .publications import *
    from .relation_types import *
    from .relations import *
    from .segments import *
    from .sequences import *
    from .share_access import *
    from .share_allowlist import *
    from .share_users import *
    from .shares import *
    from .sync_sessions import *
    from .transcriptions import *
    from .versions import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".approvals": "Approval ApprovalBy ApprovalDecision ApprovalStatus ApprovalsBy BulkRemoveApproval BulkSetApproval",
        ".asset_index": "ReindexAssets ReindexObjects ReindexRealms",
        ".assets": "AnyAssetType Asset AssetCreate AssetEdit AssetOrPost AssetOrPostCreate AssetPost AssetPostCreate AssetType Assets BulkAssetEdit IndexedAsset IndexedAssetOrPost IndexedAssetPost IndexedRecentAsset IndexedRelation PostType PublicationStatus RecentAssets",
        ".collection_index": "ReindexCollections SynchronizeKeyframes",
        ".collections": "Collection CollectionContentInfo CollectionContents CollectionSize Collections Content ContentPosition CustomOrder CustomOrderStatus IndexedCollectionContent IndexedRecentCollection RecentCollections StorageContentInfo",
        ".custom_actions": "CustomAction CustomActionCall CustomActionContext CustomActionCreate CustomActionFieldValues CustomActionReply CustomActionStatus CustomActionType CustomActions",
        ".delete_queue": "BulkDelete BulkDeleteObjectType DeleteQueue",
        ".favorites": "BulkFavorites Favorites",
        ".history": "AssetHistory AssetHistoryEntities HistoryOperationType",
        ".object_shares": "BulkShareCreate BulkShareObjectType Share ShareCreate ShareUploadStorage ShareUrlCreate Shares",
        ".playlists": "ItemPosition Playlist PlaylistItem PlaylistItemObjectType PlaylistItems Playlists",
        ".portals": "Portal PortalConfig PortalCreate Portals",
        ".projects": "Project ProjectCreate ProjectMember ProjectMembers Projects",
        ".publications": "PublicationDestination PublicationDestinations PublicationDraft PublicationJobCreate PublicationTemplate PublicationTemplateUse PublicationTemplates PublicationThumbnail PublicationThumbnailType PublicationToken PublicationVideoMode PublicationVideoSource",
        ".relation_types": "RelationType RelationTypes",
        ".relations": "Relation",
        ".segments": "BulkCreateSegmentsBody BulkDeleteSegmentsBody BulkReplaceSegmentsBody Drawing FaceBoundingBox FaceLandmark Point Primitive PrimitiveType ReindexSegment ReindexSegments ReindexSegmentsOfAssets SegmentAttributeMatch SegmentAttributeOperator SegmentBody SegmentDetailResponse SegmentEdit SegmentListResponse SegmentResponse SegmentStatus SegmentType SemanticTranscription SemanticTranscriptionEntity Shot Transcription UnderstandingTag Word",
        ".sequences": "Sequence SequenceItem SequenceItems Sequences",
        ".share_access": "MagicLinkCheck MagicLinkEnabled MagicLinkRequest MagicLinkRequested MagicLinkValidation ShareLogin ShareToken",
        ".share_allowlist": "ShareAllowlistEntries ShareAllowlistEntry ShareAllowlistEntryEdit ShareAllowlistEntryType",
        ".share_users": "ShareUser ShareUsers",
        ".shares": "BulkShareDelete IndexedShare IndexedShareUser IndexedShares SharePopulationStatus",
        ".sync_sessions": "SyncSession",
        ".transcriptions": "SubtitleFormat TranscriptionEngine TranscriptionEngineType TranscriptionFromSubtitle TranscriptionProperties TranscriptionPropertiesList",
        ".versions": "AssetVersion AssetVersionAnswer AssetVersionCreate AssetVersionFromAssetCreate AssetVersionFromVersionCreate AssetVersionResponse",
        "...files.models.files": "File FileStatus FileType TemplateEngine",
        "...files.models.formats": "Component ComponentType ExternalReference Format",
        "...files.models.keyframes": "Keyframe KeyframeType Resolution TimeBase TimeCode",
        "...files.models.proxies": "Proxy",
        "...files.models.storages": "StorageMethod",
        "...metadata.models.values": "FieldValue",
        "...settings.models.themes": "ThemeBase ThemeColors ThemeData ThemeTypography",
        "...shared.models.shared": "AnalyzeStatus ArchiveStatus BulkObjectType Errors JobStarted ObjectType ProtectionLevel Reindex Status UserInfo",
    },
)
