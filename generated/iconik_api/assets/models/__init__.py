"""Models of assets, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...files.models.files import (
        File as File,
        FileStatus as FileStatus,
        FileType as FileType,
        TemplateEngine as TemplateEngine,
    )
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
    from ...shared.models.shared import (
        AnalyzeStatus as AnalyzeStatus,
        ArchiveStatus as ArchiveStatus,
        Errors as Errors,
        ObjectType as ObjectType,
        Status as Status,
        UserInfo as UserInfo,
    )
    from .assets import *
    from .collection_index import *
    from .collections import *
    from .delete_queue import *
    from .history import *
    from .playlists import *
    from .portals import *
    from .projects import *
    from .publications import *
    from .segments import *
    from .sequences import *
    from .share_access import *
    from .share_allowlist import *
    from .shares import *
    from .versions import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".assets": "AnyAssetType Approval ApprovalBy ApprovalStatus Asset AssetCreate AssetEdit AssetOrPost AssetOrPostCreate AssetPost AssetPostCreate AssetType Assets BulkAssetEdit IndexedAsset IndexedAssetOrPost IndexedAssetPost IndexedRelation PostType PublicationStatus",
        ".collection_index": "ReindexCollection ReindexCollections ReindexObject SynchronizeKeyframes",
        ".collections": "Collection CollectionContentInfo CollectionContents CollectionSize Collections Content ContentPosition CustomOrder CustomOrderStatus IndexedCollectionContent IndexedRecentCollection RecentCollections RestoreStarted StorageContentInfo",
        ".delete_queue": "BulkDelete BulkDeleteObjectType DeleteQueue",
        ".history": "AssetHistory AssetHistoryEntities HistoryOperationType",
        ".playlists": "ItemPosition Playlist PlaylistItem PlaylistItemObjectType PlaylistItems Playlists",
        ".portals": "Portal PortalConfig PortalCreate PortalTheme PortalThemeBase PortalThemeColors PortalThemeTypography Portals",
        ".projects": "Project ProjectCreate ProjectMember ProjectMembers Projects",
        ".publications": "PublicationDestination PublicationDestinations PublicationDraft PublicationJobCreate PublicationTemplate PublicationTemplateUse PublicationTemplates PublicationThumbnail PublicationThumbnailType PublicationToken PublicationVideoMode PublicationVideoSource",
        ".segments": "BulkDeleteSegmentsBody Drawing FaceBoundingBox FaceLandmark Point Primitive PrimitiveType SegmentAttributeMatch SegmentAttributeOperator SegmentBody SegmentDetailResponse SegmentListResponse SegmentResponse SegmentStatus SegmentType SemanticTranscription SemanticTranscriptionEntity Shot Transcription UnderstandingTag Word",
        ".sequences": "Sequence SequenceItem SequenceItems Sequences",
        ".share_access": "MagicLinkCheck MagicLinkEnabled MagicLinkRequest MagicLinkRequested MagicLinkValidation ShareLogin ShareToken",
        ".share_allowlist": "ShareAllowlistEntries ShareAllowlistEntry ShareAllowlistEntryEdit ShareAllowlistEntryType",
        ".shares": "BulkShareDelete IndexedShare IndexedShareUser IndexedShares SharePopulationStatus ShareProtection",
        ".versions": "AssetVersion AssetVersionAnswer AssetVersionCreate AssetVersionFromAssetCreate AssetVersionResponse",
        "...files.models.files": "File FileStatus FileType TemplateEngine",
        "...files.models.formats": "Component ComponentType ExternalReference Format",
        "...files.models.keyframes": "Keyframe KeyframeType Resolution TimeBase TimeCode",
        "...files.models.proxies": "Proxy",
        "...shared.models.shared": "AnalyzeStatus ArchiveStatus Errors ObjectType Status UserInfo",
    },
)
