"""Models of assets by name: values, then objects, pages of lists last."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..files.models import Component, ComponentType, ExternalReference, File, FileStatus, FileType, Format, Keyframe, KeyframeType, Proxy, Resolution, StorageMethod, TemplateEngine, TimeBase, TimeCode
    from ..metadata.models import FieldValue
    from ..settings.models import ThemeBase, ThemeColors, ThemeData, ThemeTypography
    from ..shared.models import AnalyzeStatus, ArchiveStatus, BulkObjectType, Errors, JobStarted, ObjectType, ProtectionLevel, Reindex, Status, UserInfo

__all__ = [
    "AnalyzeStatus",
    "AnyAssetType",
    "Approval",
    "ApprovalBy",
    "ApprovalDecision",
    "ApprovalStatus",
    "ApprovalsBy",
    "ArchiveStatus",
    "Asset",
    "AssetCreate",
    "AssetEdit",
    "AssetHistory",
    "AssetHistoryEntities",
    "AssetOrPost",
    "AssetOrPostCreate",
    "AssetPost",
    "AssetPostCreate",
    "AssetType",
    "AssetVersion",
    "AssetVersionAnswer",
    "AssetVersionCreate",
    "AssetVersionFromAssetCreate",
    "AssetVersionFromVersionCreate",
    "AssetVersionResponse",
    "Assets",
    "BulkAssetEdit",
    "BulkCreateSegmentsBody",
    "BulkDelete",
    "BulkDeleteObjectType",
    "BulkDeleteSegmentsBody",
    "BulkFavorites",
    "BulkObjectType",
    "BulkRemoveApproval",
    "BulkReplaceSegmentsBody",
    "BulkSetApproval",
    "BulkShareCreate",
    "BulkShareDelete",
    "BulkShareObjectType",
    "Collection",
    "CollectionContentInfo",
    "CollectionContents",
    "CollectionSize",
    "Collections",
    "Component",
    "ComponentType",
    "Content",
    "ContentPosition",
    "CustomAction",
    "CustomActionCall",
    "CustomActionContext",
    "CustomActionCreate",
    "CustomActionFieldValues",
    "CustomActionReply",
    "CustomActionStatus",
    "CustomActionType",
    "CustomActions",
    "CustomOrder",
    "CustomOrderStatus",
    "DeleteQueue",
    "Drawing",
    "Errors",
    "ExternalReference",
    "FaceBoundingBox",
    "FaceLandmark",
    "Favorites",
    "FieldValue",
    "File",
    "FileStatus",
    "FileType",
    "Format",
    "HistoryOperationType",
    "IndexedAsset",
    "IndexedAssetOrPost",
    "IndexedAssetPost",
    "IndexedCollectionContent",
    "IndexedRecentAsset",
    "IndexedRecentCollection",
    "IndexedRelation",
    "IndexedShare",
    "IndexedShareUser",
    "IndexedShares",
    "ItemPosition",
    "JobStarted",
    "Keyframe",
    "KeyframeType",
    "MagicLinkCheck",
    "MagicLinkEnabled",
    "MagicLinkRequest",
    "MagicLinkRequested",
    "MagicLinkValidation",
    "ObjectType",
    "Playlist",
    "PlaylistItem",
    "PlaylistItemObjectType",
    "PlaylistItems",
    "Playlists",
    "Point",
    "Portal",
    "PortalConfig",
    "PortalCreate",
    "Portals",
    "PostType",
    "Primitive",
    "PrimitiveType",
    "Project",
    "ProjectCreate",
    "ProjectMember",
    "ProjectMembers",
    "Projects",
    "ProtectionLevel",
    "Proxy",
    "PublicationDestination",
    "PublicationDestinations",
    "PublicationDraft",
    "PublicationJobCreate",
    "PublicationStatus",
    "PublicationTemplate",
    "PublicationTemplateUse",
    "PublicationTemplates",
    "PublicationThumbnail",
    "PublicationThumbnailType",
    "PublicationToken",
    "PublicationVideoMode",
    "PublicationVideoSource",
    "RecentAssets",
    "RecentCollections",
    "Reindex",
    "ReindexAssets",
    "ReindexCollections",
    "ReindexObjects",
    "ReindexRealms",
    "ReindexSegment",
    "ReindexSegments",
    "ReindexSegmentsOfAssets",
    "Relation",
    "RelationType",
    "RelationTypes",
    "Resolution",
    "SegmentAttributeMatch",
    "SegmentAttributeOperator",
    "SegmentBody",
    "SegmentDetailResponse",
    "SegmentEdit",
    "SegmentListResponse",
    "SegmentResponse",
    "SegmentStatus",
    "SegmentType",
    "SemanticTranscription",
    "SemanticTranscriptionEntity",
    "Sequence",
    "SequenceItem",
    "SequenceItems",
    "Sequences",
    "Share",
    "ShareAllowlistEntries",
    "ShareAllowlistEntry",
    "ShareAllowlistEntryEdit",
    "ShareAllowlistEntryType",
    "ShareCreate",
    "ShareLogin",
    "SharePopulationStatus",
    "ShareToken",
    "ShareUploadStorage",
    "ShareUrlCreate",
    "ShareUser",
    "ShareUsers",
    "Shares",
    "Shot",
    "Status",
    "StorageContentInfo",
    "StorageMethod",
    "SubtitleFormat",
    "SyncSession",
    "SynchronizeKeyframes",
    "TemplateEngine",
    "ThemeBase",
    "ThemeColors",
    "ThemeData",
    "ThemeTypography",
    "TimeBase",
    "TimeCode",
    "Transcription",
    "TranscriptionEngine",
    "TranscriptionEngineType",
    "TranscriptionFromSubtitle",
    "TranscriptionProperties",
    "TranscriptionPropertiesList",
    "UnderstandingTag",
    "UserInfo",
    "Word",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "..files.models": "Component ComponentType ExternalReference File FileStatus FileType Format Keyframe KeyframeType Proxy Resolution StorageMethod TemplateEngine TimeBase TimeCode",
        "..metadata.models": "FieldValue",
        "..settings.models": "ThemeBase ThemeColors ThemeData ThemeTypography",
        "..shared.models": "AnalyzeStatus ArchiveStatus BulkObjectType Errors JobStarted ObjectType ProtectionLevel Reindex Status UserInfo",
    },
)

#: Kinds of assets with social posts among them.
AnyAssetType: TypeAlias = Literal["ASSET", "SEQUENCE", "NLE_PROJECT", "PLACEHOLDER", "CUSTOM", "LINK", "SUBCLIP", "POST"] | str

#: Decisions of a reviewer.
ApprovalDecision: TypeAlias = Literal["APPROVED", "NOT_APPROVED"] | str

#: Outcome of a request for approval.
ApprovalStatus: TypeAlias = Literal["N/A", "REQUESTED", "APPROVED", "NOT_APPROVED", "MIXED"] | str


class AssetType(StrEnum):
    """Kinds of assets other than social posts."""

    ASSET = "ASSET"
    SEQUENCE = "SEQUENCE"
    NLE_PROJECT = "NLE_PROJECT"
    PLACEHOLDER = "PLACEHOLDER"
    CUSTOM = "CUSTOM"
    LINK = "LINK"
    SUBCLIP = "SUBCLIP"


class BulkDeleteObjectType(StrEnum):
    """Kinds of objects that one call can delete many of."""

    ASSETS = "assets"
    COLLECTIONS = "collections"
    SAVE_SEARCHES = "saved_searches"


#: Types of objects that can be shared together.
BulkShareObjectType: TypeAlias = Literal["assets",] | str

#: Places in iconik where a custom action can be offered.
CustomActionContext: TypeAlias = Literal["ASSET", "ASSET_SUBCLIP", "BULK", "COLLECTION", "NONE", "PLAYLIST", "SAVED_SEARCH", "SHARED_ASSET", "SHARED_COLLECTION", "SHARED_PLAYLIST"] | str

#: Whether calls of a custom action succeed.
CustomActionStatus: TypeAlias = Literal["FAILING", "HEALTHY"] | str

#: Effects of a custom action: open an address in the browser, call it, or publish.
CustomActionType: TypeAlias = Literal["OPEN", "POST", "PUBLISH"] | str


class CustomOrderStatus(StrEnum):
    """Whether the contents of a collection stand in an order made by hand; `ENABLING` while positions are being written."""

    DISABLED = "DISABLED"
    ENABLING = "ENABLING"
    ENABLED = "ENABLED"


class HistoryOperationType(StrEnum):
    """Kinds of events in a history; `CUSTOM` is for those of clients."""

    EXPORT = "EXPORT"
    TRANSCODE = "TRANSCODE"
    ANALYZE = "ANALYZE"
    ADD_FORMAT = "ADD_FORMAT"
    DELETE_FORMAT = "DELETE_FORMAT"
    RESTORE_FORMAT = "RESTORE_FORMAT"
    DELETE_FILESET = "DELETE_FILESET"
    DELETE_FILE = "DELETE_FILE"
    RESTORE_FILESET = "RESTORE_FILESET"
    MODIFY_FILESET = "MODIFY_FILESET"
    APPROVE = "APPROVE"
    REJECT = "REJECT"
    DOWNLOAD = "DOWNLOAD"
    METADATA = "METADATA"
    CUSTOM = "CUSTOM"
    TRANSCRIPTION = "TRANSCRIPTION"
    VERSION_CREATE = "VERSION_CREATE"
    VERSION_DELETE = "VERSION_DELETE"
    VERSION_UPDATE = "VERSION_UPDATE"
    VERSION_PROMOTE = "VERSION_PROMOTE"
    RESTORE = "RESTORE"
    RESTORE_FROM_GLACIER = "RESTORE_FROM_GLACIER"
    ARCHIVE = "ARCHIVE"
    RESTORE_ARCHIVE = "RESTORE_ARCHIVE"
    DELETE = "DELETE"
    TRANSFER = "TRANSFER"
    UNLINK_SUBCLIP = "UNLINK_SUBCLIP"
    FACE_RECOGNITION = "FACE_RECOGNITION"
    PUBLISH = "PUBLISH"
    PUBLISH_SAVE_DRAFT = "PUBLISH_SAVE_DRAFT"
    PUBLISH_SCHEDULED = "PUBLISH_SCHEDULED"


#: Kinds of objects that a playlist can hold.
PlaylistItemObjectType: TypeAlias = Literal["assets", "sequences"] | str

#: The kind of asset that a social post is.
PostType: TypeAlias = Literal["POST",] | str

#: Kinds of lines and shapes in a drawing.
PrimitiveType: TypeAlias = Literal["LINE", "RECTANGLE", "ARROW", "ELLIPSE", "PENCIL", "TEXT", "CROSS"] | str

#: How far a publication has come.
PublicationStatus: TypeAlias = Literal["SCHEDULED", "RUNNING", "PUBLISHED", "PUBLISHED_WITH_WARNING", "CANCELED", "FAILED"] | str

#: Sources of the picture of a post.
PublicationThumbnailType: TypeAlias = Literal["KEYFRAME",] | str

#: How a file is handed over to the publishing service.
PublicationVideoMode: TypeAlias = Literal["as-is",] | str

#: Comparison of a property with a value; equal, greater or less.
SegmentAttributeOperator: TypeAlias = Literal["eq", "gt", "lt"] | str

#: Life cycle of a segment; `AWAITED` while its content is still to come.
SegmentStatus: TypeAlias = Literal["ACTIVE", "AWAITED", "DELETED"] | str

#: Kinds of segments.
SegmentType: TypeAlias = Literal["MARKER", "QC", "GENERIC", "COMMENT", "TAG", "TRANSCRIPTION", "SEMANTIC_TRANSCRIPTION", "SCENE", "SHOT", "PERSON"] | str

#: Kinds of entries of the allowlist.
ShareAllowlistEntryType: TypeAlias = Literal["domain", "email"] | str

#: Whether all of a shared collection can be seen through the share yet.
SharePopulationStatus: TypeAlias = Literal["FINISHED", "POPULATING"] | str

#: Formats of subtitles; VTT and WEBVTT name the same one.
SubtitleFormat: TypeAlias = Literal["SRT", "VTT", "WEBVTT"] | str

#: Whether an engine is a part of iconik.
TranscriptionEngineType: TypeAlias = Literal["EXTERNAL", "INTERNAL"] | str

#: One asset of any kind. A record without a `type` counts as an asset.
AssetOrPost: TypeAlias = "Asset | AssetPost"

#: One new asset of any kind. A record without a `type` counts as an asset.
AssetOrPostCreate: TypeAlias = "AssetCreate | AssetPostCreate"

#: Response to a change of one version: the version as documented or all versions of the asset. Only the latter has an `asset_id`.
AssetVersionAnswer: TypeAlias = "AssetVersionResponse | AssetVersion"

#: One asset of any kind as the index holds it. A record without a `type` counts as an asset.
IndexedAssetOrPost: TypeAlias = "IndexedAsset | IndexedAssetPost"

#: An asset or a collection, as the index holds it.
IndexedCollectionContent: TypeAlias = "IndexedAsset | Collection"


@model
class Approval(Model):
    """A request for approval and what has become of it."""

    approvals_by: Opt[list[ApprovalBy] | None] = READ_ONLY  #: Decision of each reviewer.
    change_date: Got[str] = UNSET  #: Date of the last change of the status.
    externals: Got[list[str]] = UNSET  #: Mail addresses of reviewers without an account.
    groups: Got[list[str]] = UNSET  #: Identifiers of the groups asked.
    min_number: Got[int] = field(default=UNSET, bounds="1..")  #: Number of approvals that are needed.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of the asset or collection.
    object_type: Opt[str | None] = READ_ONLY  #: `assets` or `collections`.
    request_date: Got[str] = UNSET  #: Date of the request for approval.
    requested_by: Opt[str | None] = READ_ONLY  #: Identifier of the user who asked.
    share_id: Opt[str | None] = UNSET  #: Share through which approval was asked for.
    status: Got[ApprovalStatus] = UNSET  #: Outcome so far.
    user_status: Opt[ApprovalStatus | None] = READ_ONLY  #: Decision of the caller.
    users: Got[list[str]] = UNSET  #: Identifiers of the users asked.
    users_info: Opt[list[UserInfo] | None] = READ_ONLY  #: The users asked.
    version_id: Opt[str | None] = READ_ONLY  #: Version that the request is about.


@model
class ApprovalBy(Model):
    """Decision of one reviewer."""

    change_date: Got[str] = UNSET  #: Date of the decision.
    external: Got[str] = UNSET  #: Mail address of a reviewer without an account.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of the asset or collection.
    object_type: Opt[str | None] = READ_ONLY  #: `assets` or `collections`.
    status: Got[ApprovalStatus] = UNSET  #: The decision.
    user: Got[str] = UNSET  #: Identifier of a reviewer with an account.
    version_id: Opt[str | None] = READ_ONLY  #: Version that the decision is about.


@model
class Asset(Model):
    """A record of media with its versions, of any kind but a social post."""

    title: Opt[str] = REQUIRED  #: Title shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the asset.
    analyze_status: Got[AnalyzeStatus | str] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Got[ArchiveStatus | str] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Got[str] = UNSET  #: Date of creation.
    date_deleted: Got[str] = UNSET  #: Date of the move into the delete queue.
    date_imported: Opt[str | None] = READ_ONLY  #: Date of the import into iconik.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the calling user's last visit.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who deleted it; filled in on request only.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Got[AnalyzeStatus | str] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Got[bool] = UNSET  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the collections that hold it directly.
    is_blocked: Got[bool] = UNSET  #: Whether its use is blocked.
    is_online: Got[bool] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Got[str] = UNSET  #: Date of the last restore from the archive.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    original_asset_id: Got[str] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Got[str] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Got[str] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Got[Status | str] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Got[int] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Got[int] = UNSET  #: Subclip start in its original (milliseconds).
    type: Got[AssetType | str] = field(default=UNSET, tags=("ASSET", "SEQUENCE", "NLE_PROJECT", "PLACEHOLDER", "CUSTOM", "LINK", "SUBCLIP"))  #: Kind of asset.
    updated_by_user: Opt[str | None] = READ_ONLY  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who changed it last; filled in on request only.
    versions: Opt[list[AssetVersion] | None] = READ_ONLY  #: Versions; the newest comes last.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetCreate(Model):
    """A new asset of any kind but a social post."""

    title: Opt[str] = REQUIRED  #: Title shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the asset.
    analyze_status: Got[AnalyzeStatus | str] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Got[ArchiveStatus | str] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    collection_id: Opt[str | None] = UNSET  #: Collection that the new asset belongs to; see `assign_to_collection`.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Got[str] = UNSET  #: Date of creation.
    date_deleted: Got[str] = UNSET  #: Date of the move into the delete queue.
    date_imported: Opt[str | None] = READ_ONLY  #: Date of the import into iconik.
    date_modified: Got[str] = UNSET  #: Date of the last change.
    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the calling user's last visit.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who deleted it; filled in on request only.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Got[AnalyzeStatus | str] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Got[bool] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_blocked: Got[bool] = UNSET  #: Whether its use is blocked.
    is_online: Got[bool] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Opt[str | None] = READ_ONLY  #: Date of the last restore from the archive.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    original_asset_id: Got[str] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Got[str] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Got[str] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Got[Status | str] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Got[int] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Got[int] = UNSET  #: Subclip start in its original (milliseconds).
    type: Got[AssetType | str] = field(default=UNSET, tags=("ASSET", "SEQUENCE", "NLE_PROJECT", "PLACEHOLDER", "CUSTOM", "LINK", "SUBCLIP"))  #: Kind of asset.
    updated_by_user: Opt[str | None] = READ_ONLY  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who changed it last; filled in on request only.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetEdit(Model):
    """Changes to one of several assets."""

    title: Got[str] = UNSET  #: Title shown to people.
    id: Opt[str] = REQUIRED  #: Identifier of the asset.
    analyze_status: Got[AnalyzeStatus | str] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Got[ArchiveStatus | str] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    created_by_user: Got[str] = UNSET  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_deleted: Opt[str | None] = READ_ONLY  #: Date of the move into the delete queue.
    date_imported: Opt[str | None] = READ_ONLY  #: Date of the import into iconik.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the calling user's last visit.
    deleted_by_user: Got[str] = UNSET  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who deleted it; filled in on request only.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Got[AnalyzeStatus | str] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Got[bool] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_blocked: Got[bool] = UNSET  #: Whether its use is blocked.
    is_online: Got[bool] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Got[str] = UNSET  #: Date of the last restore from the archive.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    original_asset_id: Got[str] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Got[str] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Got[str] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Got[Status | str] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Got[int] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Got[int] = UNSET  #: Subclip start in its original (milliseconds).
    type: Got[AssetType | str] = UNSET  #: Kind of asset.
    updated_by_user: Opt[str | None] = READ_ONLY  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who changed it last; filled in on request only.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetHistory(Model):
    """One thing that has happened to an asset."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    asset_id: Opt[str | None] = READ_ONLY  #: Identifier of the asset.
    date_created: Opt[str | None] = READ_ONLY  #: Date of the event.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    job_id: Opt[str | None] = UNSET  #: Job that did it.
    operation_description: Opt[str | None] = UNSET  #: Event in words for people.
    operation_type: Opt[HistoryOperationType | str] = REQUIRED  #: Kind of event.
    share_id: Opt[str | None] = UNSET  #: Share through which it happened.
    share_user_id: Opt[str | None] = UNSET  #: Visitor of the share who did it.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user who did it.
    version_id: Opt[str | None] = READ_ONLY  #: Version that it happened to.


@model
class AssetPost(Model):
    """A post on a social platform, an asset that also knows where and how it was published."""

    title: Opt[str] = REQUIRED  #: Title shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_aspect_ratio: Opt[str | None] = UNSET  #: Aspect ratio of the posted clip, such as `16:9`.
    clip_duration: Opt[float | None] = UNSET  #: Length of the posted clip; iconik does not document the unit.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    clip_mime_type: Opt[str | None] = UNSET  #: Media type of the posted clip, such as `video/mp4`.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = UNSET  #: Date of creation.
    date_deleted: Opt[str | None] = UNSET  #: Date of the move into the delete queue.
    date_imported: Opt[str | None] = READ_ONLY  #: Date of the import into iconik.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_published_at: Opt[str | None] = UNSET  #: Date of publication.
    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the calling user's last visit.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who deleted it; filled in on request only.
    destination_icon: Opt[str | None] = UNSET  #: Icon of the platform that it was posted to.
    destination_name: Opt[str | None] = UNSET  #: Name of the account that it was posted to.
    destination_picture: Opt[str | None] = UNSET  #: Picture of the account that it was posted to.
    destination_type: Opt[str | None] = UNSET  #: Platform that it was posted to.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the collections that hold it directly.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Opt[str | None] = UNSET  #: Date of the last restore from the archive.
    likes: Opt[int | None] = UNSET  #: Number of likes.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    publication_id: Opt[int | None] = UNSET  #: Number of the publication in the publishing service.
    publication_status: Opt[PublicationStatus | None] = UNSET  #: How far the publication has come.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Opt[int | None] = UNSET  #: Subclip start in its original (milliseconds).
    type: Opt[PostType | None] = field(default=UNSET, tags=("POST",))  #: Always `POST`.
    updated_by_user: Opt[str | None] = READ_ONLY  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who changed it last; filled in on request only.
    versions: Opt[list[AssetVersion] | None] = READ_ONLY  #: Versions; the newest comes last.
    views: Opt[int | None] = UNSET  #: Number of views.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetPostCreate(Model):
    """A new social post."""

    title: Opt[str] = REQUIRED  #: Title shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_aspect_ratio: Opt[str | None] = UNSET  #: Aspect ratio of the posted clip, such as `16:9`.
    clip_duration: Opt[float | None] = UNSET  #: Length of the posted clip; iconik does not document the unit.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    clip_mime_type: Opt[str | None] = UNSET  #: Media type of the posted clip, such as `video/mp4`.
    collection_id: Opt[str | None] = UNSET  #: Collection that the new asset belongs to; see `assign_to_collection`.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = UNSET  #: Date of creation.
    date_deleted: Opt[str | None] = UNSET  #: Date of the move into the delete queue.
    date_imported: Opt[str | None] = READ_ONLY  #: Date of the import into iconik.
    date_modified: Opt[str | None] = UNSET  #: Date of the last change.
    date_published_at: Opt[str | None] = UNSET  #: Date of publication.
    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the calling user's last visit.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who deleted it; filled in on request only.
    destination_icon: Opt[str | None] = UNSET  #: Icon of the platform that it was posted to.
    destination_name: Opt[str | None] = UNSET  #: Name of the account that it was posted to.
    destination_picture: Opt[str | None] = UNSET  #: Picture of the account that it was posted to.
    destination_type: Opt[str | None] = UNSET  #: Platform that it was posted to.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Opt[str | None] = UNSET  #: Date of the last restore from the archive.
    likes: Opt[int | None] = UNSET  #: Number of likes.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    publication_id: Opt[int | None] = UNSET  #: Number of the publication in the publishing service.
    publication_status: Opt[PublicationStatus | None] = UNSET  #: How far the publication has come.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Opt[int | None] = UNSET  #: Subclip start in its original (milliseconds).
    type: Opt[PostType | None] = field(default=UNSET, tags=("POST",))  #: Always `POST`.
    updated_by_user: Opt[str | None] = READ_ONLY  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who changed it last; filled in on request only.
    views: Opt[int | None] = UNSET  #: Number of views.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetVersion(Model):
    """One state of the media of an asset."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the version.
    analyze_status: Got[AnalyzeStatus | str] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Got[ArchiveStatus | str] = UNSET  #: Whether its media is in the archive.
    created_by_user: Got[str] = UNSET  #: Identifier of the user who created the version.
    created_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who created the version.
    date_created: Got[str] = UNSET  #: Date of creation.
    face_recognition_status: Got[AnalyzeStatus | str] = UNSET  #: How far the recognition of faces has come.
    has_unconfirmed_persons: Got[bool] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_online: Got[bool] = UNSET  #: Whether its media can be read without a restore.
    person_ids: Got[list[str]] = UNSET  #: Identifiers of the persons recognised in it.
    status: Got[Status | str] = UNSET  #: Whether the version is live.
    transcribe_status: Got[AnalyzeStatus | str] = UNSET  #: How far the transcription has come.
    transcribed_languages: Got[list[str]] = UNSET  #: Codes of the languages it has been transcribed in.
    version_number: Got[int] = UNSET  #: Number of the version, from 1.


@model
class AssetVersionCreate(Model):
    """How to make a new version from an earlier one of the same asset."""

    copy_metadata: Got[bool] = UNSET  #: Whether to copy the metadata.
    copy_persons: Got[bool] = UNSET  #: Whether to copy the recognised persons.
    copy_segments: Got[bool] = UNSET  #: Whether to copy the segments.
    include_segment_types: Got[list[SegmentType]] = UNSET  #: Kinds of segments to copy; all when left out.
    source_version_id: Got[str] = UNSET  #: Version to copy from.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class AssetVersionFromAssetCreate(Model):
    """How to make a new version out of another asset."""

    copy_previous_version_persons: Got[bool] = UNSET  #: Whether to copy the persons of the version before.
    copy_previous_version_segments: Got[bool] = UNSET  #: Whether to copy the segments of the version before.
    include_segment_types: Got[list[SegmentType]] = UNSET  #: Kinds of segments to copy; all when left out.
    source_metadata_asset_id: Got[str] = UNSET  #: Asset to take the metadata from.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class AssetVersionFromVersionCreate(Model):
    """How to make a new version out of the media of an earlier one."""

    copy_previous_version_persons: Got[bool] = UNSET  #: Whether to copy the persons of the version before.
    copy_previous_version_segments: Got[bool] = UNSET  #: Whether to copy the segments of the version before.
    exclude_format_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the formats not to take over.
    include_segment_types: Got[list[SegmentType]] = UNSET  #: Kinds of segments to copy; all when left out.
    source_metadata_asset_id: Got[str] = UNSET  #: Asset to take the metadata from.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class AssetVersionResponse(Model):
    """All versions of one asset."""

    asset_id: Opt[str] = REQUIRED  #: Identifier of the asset.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, bounds="1..")  #: Versions; the newest comes last.


@model
class BulkAssetEdit(Model):
    """Changes to several assets."""

    objects: Opt[list[AssetEdit]] = REQUIRED  #: One entry for each asset to change.


@model
class BulkCreateSegmentsBody(Model):
    """Segments to create."""

    objects: Opt[list[SegmentBody]] = field(default=UNSET, required=True, bounds="1..500")  #: The segments.


@model
class BulkDelete(Model):
    """Which objects a job is to delete."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    content_only: Got[bool] = UNSET  #: Whether collections and saved searches are kept and only what they hold is deleted.
    object_type: Opt[BulkDeleteObjectType | str] = REQUIRED  #: Type of the objects of the identifiers.


@model
class BulkDeleteSegmentsBody(Model):
    """Names the segments to delete, one by one or by what they have in common."""

    segment_ids: Got[list[str]] = field(default=UNSET, bounds="1..500")  #: Identifiers of the segments.
    segment_type: Got[SegmentType] = UNSET  #: Kind of the segments.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the segments belong to.
    attributes: Opt[list[SegmentAttributeMatch] | None] = UNSET  #: Conditions on further properties of the segments.


@model
class BulkFavorites(Model):
    """Objects to mark as favourites or to take out of these."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[ObjectType | str] = REQUIRED  #: Type of the objects of the identifiers.


@model
class BulkRemoveApproval(Model):
    """On which objects to take back decisions."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = REQUIRED  #: Type of the objects of the identifiers.


@model
class BulkReplaceSegmentsBody(Model):
    """Segments to replace."""

    objects: Opt[list[SegmentEdit]] = field(default=UNSET, required=True, bounds="1..500")  #: The segments, each with its `id`.


@model
class BulkSetApproval(Model):
    """One decision on many objects."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    status: Opt[ApprovalDecision] = REQUIRED  #: The decision.


@model
class BulkShareCreate(Model):
    """A share of several objects to create."""

    allow_approving_comments: Opt[bool] = REQUIRED  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = REQUIRED  #: Whether visitors may comment.
    allow_download: Opt[bool] = REQUIRED  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = REQUIRED  #: Whether visitors may approve or reject.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects.
    title: Opt[str] = REQUIRED  #: Title shown to visitors.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the share.
    allow_custom_actions: Got[bool] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Got[bool] = UNSET  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = UNSET  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Got[bool] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Got[bool] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Got[bool] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Got[bool] = UNSET  #: Whether visitors see all versions instead of the newest.
    automatic_approval_share: Opt[bool | None] = UNSET  #: Whether a request for approval made it.
    drm: Opt[ProtectionLevel | None] = UNSET  #: Protection of the video against copying.
    emails: Got[list[str]] = UNSET  #: Mail addresses of those to invite.
    expires: Got[str] = UNSET  #: Date on which its address expires; null if it never expires.
    is_approval: Opt[bool | None] = UNSET  #: Whether visitors are asked to approve.
    message: Got[str] = UNSET  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    object_type: Opt[BulkShareObjectType | None] = READ_ONLY  #: Type of the objects of the identifiers.
    owner_id: Opt[str | None] = READ_ONLY  #: Identifier of the user whom it belongs to.
    password: Got[str] = field(default=UNSET, secret=True)  #: Password that visitors have to give.
    review_experience_public_beta: Opt[bool | None] = UNSET  #: Whether visitors get the page for reviews that is on trial.
    share_by_url: Got[bool] = UNSET  #: Whether an address is enough, without invitations.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Watermark in the video.


@model
class BulkShareDelete(Model):
    """Which shares to delete."""

    share_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the shares.


@model
class Collection(Model):
    """A folder of assets and of further collections. The same object serves to create, replace and update."""

    title: Opt[str] = REQUIRED  #: Title shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the collection.
    category: Opt[str | None] = UNSET  #: Free category.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe chosen by hand as the small picture.
    custom_order_status: Opt[CustomOrderStatus | str | None] = READ_ONLY  #: Whether the contents stand in an order made by hand.
    custom_poster: Opt[str | None] = UNSET  #: Poster chosen by hand as the large picture.
    date_created: Got[str] = UNSET  #: Date of creation; an import may set it.
    date_deleted: Opt[str | None] = READ_ONLY  #: Date of the move into the delete queue.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the calling user's last visit.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    in_collections: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the collections that hold it directly.
    is_root: Got[bool] = UNSET  #: Whether it stands at the top level.
    keyframe_asset_ids: Got[list[str]] = UNSET  #: Assets whose keyframes make up the picture of the collection.
    keyframes: Opt[list[Keyframe] | None] = READ_ONLY  #: Still pictures to show for it.
    metadata: Opt[dict[str, Any] | None] = READ_ONLY  #: Metadata values by the name of their field; written through the metadata service.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True, tags=("collections",))  #: Always `collections`; tells it from an asset in mixed lists.
    parent_id: Opt[str | None] = UNSET  #: Collection directly above; null at the top level.
    parents: Opt[list[str] | None] = READ_ONLY  #: Collections above this one.
    permissions: Opt[list[str] | None] = READ_ONLY  #: Rights of the calling user.
    position: Opt[int | None] = READ_ONLY  #: Place among its siblings where those are ordered by hand.
    project_id: Opt[str | None] = READ_ONLY  #: Project that it belongs to.
    status: Got[Status | str] = UNSET  #: Whether the collection is live, hidden or in the delete queue.
    storage_id: Opt[str | None] = UNSET  #: Storage whose folder the collection mirrors.


@model
class CollectionContentInfo(Model):
    """Counts and sizes of what a collection holds."""

    assets_count: Opt[int | None] = READ_ONLY  #: Assets counted.
    collections_count: Opt[int | None] = READ_ONLY  #: Collections counted.
    storage_info: Opt[list[StorageContentInfo] | None] = READ_ONLY  #: The same figures storage by storage; filled in when `by_storage_id` was asked for.
    title: Opt[str | None] = READ_ONLY  #: Title of the collection.
    total_duration_milliseconds: Opt[int | None] = READ_ONLY  #: Playing time of the assets together, in milliseconds.
    total_proxy_size: Opt[int | None] = READ_ONLY  #: Size of the proxies together, in bytes.
    total_size: Opt[int | None] = READ_ONLY  #: Size of the files together, in bytes.


@model
class CollectionSize(Model):
    """How much a collection holds."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the collection.
    size: Opt[int | None] = READ_ONLY  #: Size of the files together in bytes.
    title: Opt[str | None] = READ_ONLY  #: Title of the collection.


@model
class Content(Model):
    """The place of an asset or a collection inside a collection."""

    object_id: Opt[str] = REQUIRED  #: Identifier of the asset or collection held.
    object_type: Opt[ObjectType | str] = REQUIRED  #: Whether `object_id` names an asset or a collection.
    collection_id: Opt[str | None] = READ_ONLY  #: Collection that holds it.
    date_created: Opt[str | None] = READ_ONLY  #: Date on which it was added.


@model
class ContentPosition(Model):
    """New place of an object in a collection; one of the three is enough."""

    after_object_id: Got[str] = UNSET  #: Object that it comes right behind.
    before_object_id: Got[str] = UNSET  #: Object that it comes right before.
    position: Got[int] = field(default=UNSET, bounds="-1..")  #: Place among all that the collection holds.


@model
class CustomAction(Model):
    """An entry in the menus of iconik that opens or calls an address."""

    context: Opt[CustomActionContext] = REQUIRED  #: Place in iconik where it is offered.
    title: Opt[str] = REQUIRED  #: Words of the entry.
    url: Opt[str] = REQUIRED  #: Address that is opened or called.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the custom action.
    app_id: Opt[str | None] = READ_ONLY  #: Application whose token it uses.
    color: Opt[str | None] = UNSET  #: Colour of its entry.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    disabled: Got[bool] = UNSET  #: Whether its entry is hidden.
    headers: Got[dict[str, str]] = field(default=UNSET, secret=True)  #: Headers that are sent to the address.
    last_error: Opt[str | None] = READ_ONLY  #: Response of the address at its last failure.
    last_error_date: Opt[str | None] = READ_ONLY  #: Date of the last failure of the address.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields the user fills in before it runs.
    publish_template_id: Opt[str | None] = UNSET  #: Template of the publication that it makes.
    status: Got[CustomActionStatus] = UNSET  #: Whether calls of the address succeed.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    transcoder_id: Opt[str | None] = UNSET  #: Transcoder that prepares the media.
    type: Got[CustomActionType] = UNSET  #: Effect of choosing the entry.


@model
class CustomActionCall(Model):
    """Call of a custom action on objects."""

    asset_ids: Got[list[str]] = UNSET  #: Identifiers of the assets.
    collection_ids: Got[list[str]] = UNSET  #: Identifiers of the collections.
    from_collection_id: Opt[str | None] = UNSET  #: Collection in which the user chose the objects.
    metadata_values: Got[dict[str, CustomActionFieldValues]] = UNSET  #: Values that the user filled in, by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the user filled in.
    playlist_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the playlists.
    saved_search_ids: Got[list[str]] = UNSET  #: Identifiers of the saved searches.


@model
class CustomActionCreate(Model):
    """A custom action to create."""

    context: Opt[CustomActionContext] = REQUIRED  #: Place in iconik where it is offered.
    title: Opt[str] = REQUIRED  #: Words of the entry.
    url: Opt[str] = REQUIRED  #: Address that is opened or called.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the custom action.
    app_id: Opt[str | None] = READ_ONLY  #: Application whose token it uses.
    color: Opt[str | None] = UNSET  #: Colour of its entry.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    disabled: Got[bool] = UNSET  #: Whether its entry is hidden.
    headers: Got[dict[str, str]] = field(default=UNSET, secret=True)  #: Headers that are sent to the address.
    last_error: Opt[str | None] = READ_ONLY  #: Response of the address at its last failure.
    last_error_date: Opt[str | None] = READ_ONLY  #: Date of the last failure of the address.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields the user fills in before it runs.
    publish_template_id: Opt[str | None] = UNSET  #: Template of the publication that it makes.
    read_access_for_everyone: Opt[bool | None] = UNSET  #: Whether every user sees it.
    status: Got[CustomActionStatus] = UNSET  #: Whether calls of the address succeed.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    transcoder_id: Opt[str | None] = UNSET  #: Transcoder that prepares the media.
    type: Got[CustomActionType] = UNSET  #: Effect of choosing the entry.


@model
class CustomActionFieldValues(Model):
    """Values that the user entered for one metadata field."""

    date_created: Got[str] = UNSET  #: Date of the entry.
    field_values: Got[list[FieldValue]] = UNSET  #: The values, as the metadata service takes them.


@model
class CustomActionReply(Model):
    """Result of a custom action."""

    redirect_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL for the user from the called address.


@model
class CustomActions(Model):
    """Custom actions."""

    objects: Opt[list[CustomAction] | None] = READ_ONLY  #: The custom actions.


@model
class CustomOrder(Model):
    """How an order made by hand begins."""

    custom_order_sort: Got[str] = UNSET  #: Order to start from, as in `date_created,desc`.


@model
class DeleteQueue(Model):
    """Which objects to put into the delete queue or to take out of it."""

    ids: Opt[list[str]] = REQUIRED  #: Identifiers of the objects.


@model
class Drawing(Model):
    """A drawing over the picture."""

    primitives: Got[list[Primitive]] = UNSET  #: Lines, shapes and texts of the drawing.
    version: Opt[int | None] = UNSET  #: Version of the form that drawings are written in.


@model
class FaceBoundingBox(Model):
    """Place of a face in one frame."""

    person_version_face_id: Opt[str] = REQUIRED  #: Identifier of the face among those found in the version.
    bounding_box: Got[list[float]] = UNSET  #: Edges of the box around the face.
    face_id: Got[str] = UNSET  #: Identifier of the face, as pythonik 1.x has it.
    landmarks: Opt[list[FaceLandmark] | None] = UNSET  #: Points of the face, such as eyes, nose and corners of the mouth.
    timestamp_ms: Got[int] = UNSET  #: Time of the frame, in milliseconds.


@model
class FaceLandmark(Model):
    """A point of a face."""

    x: Opt[float] = REQUIRED  #: Distance from the left edge.
    y: Opt[float] = REQUIRED  #: Distance from the top edge.


@model
class IndexedAsset(Model):
    """An asset as the index holds it, with its metadata and media, perhaps a moment old."""

    title: Opt[str] = REQUIRED  #: Title shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the asset.
    analyze_status: Got[AnalyzeStatus | str] = UNSET  #: How far the analysis of its pictures and sound has come.
    ancestor_collections: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the collections above it at every level.
    approval: Opt[Approval | None] = UNSET  #: Decisions of the reviewers.
    archive_status: Got[ArchiveStatus | str] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    comments_count: Opt[int | None] = READ_ONLY  #: Number of comments.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_deleted: Opt[str | None] = READ_ONLY  #: Date of the move into the delete queue.
    date_imported: Opt[str | None] = READ_ONLY  #: Date of the import into iconik.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the calling user's last visit.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who deleted it.
    duration_milliseconds: Opt[int | None] = READ_ONLY  #: Playing time in milliseconds.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Got[AnalyzeStatus | str] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    files: Opt[list[File] | None] = READ_ONLY  #: Files behind it.
    formats: Opt[list[Format] | None] = UNSET  #: Formats that it is stored in.
    has_unconfirmed_persons: Opt[bool | None] = READ_ONLY  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the collections that hold it directly.
    is_blocked: Got[bool] = UNSET  #: Whether its use is blocked.
    is_online: Got[bool] = UNSET  #: Whether its media can be read without a restore.
    keyframes: Opt[list[Keyframe] | None] = READ_ONLY  #: Still pictures of it.
    last_archive_restore_date: Opt[str | None] = READ_ONLY  #: Date of the last restore from the archive.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    media_type: Opt[str | None] = READ_ONLY  #: Kind of media, such as `video` or `image`.
    metadata: Opt[dict[str, Any] | None] = READ_ONLY  #: Metadata values by the name of their field.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True, tags=("assets",))  #: Always `assets`.
    original_asset_id: Got[str] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Got[str] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Got[str] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the persons recognised in it.
    position: Opt[int | None] = READ_ONLY  #: Place in the custom order of a collection.
    proxies: Opt[list[Proxy] | None] = READ_ONLY  #: Renditions for viewing.
    relations: Opt[list[IndexedRelation] | None] = READ_ONLY  #: Relations to further assets.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Got[Status | str] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Got[int] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Got[int] = UNSET  #: Subclip start in its original (milliseconds).
    type: Got[AssetType | str] = field(default=UNSET, tags=("ASSET", "SEQUENCE", "NLE_PROJECT", "PLACEHOLDER", "CUSTOM", "LINK", "SUBCLIP"))  #: Kind of asset.
    updated_by_user: Opt[str | None] = READ_ONLY  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who changed it last.
    versions: Opt[list[AssetVersion] | None] = READ_ONLY  #: Versions; the newest comes last.
    versions_number: Opt[int | None] = READ_ONLY  #: Number of versions.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class IndexedAssetPost(Model):
    """A social post as the index holds it."""

    title: Opt[str] = REQUIRED  #: Title shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    ancestor_collections: Opt[list[str] | None] = UNSET  #: Identifiers of the collections above it at every level.
    approval: Opt[Approval | None] = UNSET  #: Decisions of the reviewers.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_aspect_ratio: Opt[str | None] = UNSET  #: Aspect ratio of the posted clip, such as `16:9`.
    clip_duration: Opt[float | None] = UNSET  #: Length of the posted clip; iconik does not document the unit.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    clip_mime_type: Opt[str | None] = UNSET  #: Media type of the posted clip, such as `video/mp4`.
    comments_count: Opt[int | None] = READ_ONLY  #: Number of comments.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_deleted: Opt[str | None] = READ_ONLY  #: Date of the move into the delete queue.
    date_imported: Opt[str | None] = READ_ONLY  #: Date of the import into iconik.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_published_at: Opt[str | None] = UNSET  #: Date of publication.
    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the calling user's last visit.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who deleted it.
    destination_icon: Opt[str | None] = UNSET  #: Icon of the platform that it was posted to.
    destination_name: Opt[str | None] = UNSET  #: Name of the account that it was posted to.
    destination_picture: Opt[str | None] = UNSET  #: Picture of the account that it was posted to.
    destination_type: Opt[str | None] = UNSET  #: Platform that it was posted to.
    duration_milliseconds: Opt[int | None] = READ_ONLY  #: Playing time in milliseconds.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    files: Opt[list[File] | None] = READ_ONLY  #: Files behind it.
    formats: Opt[list[Format] | None] = UNSET  #: Formats that it is stored in.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the collections that hold it directly.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    keyframes: Opt[list[Keyframe] | None] = READ_ONLY  #: Still pictures of it.
    last_archive_restore_date: Opt[str | None] = UNSET  #: Date of the last restore from the archive.
    likes: Opt[int | None] = UNSET  #: Number of likes.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    media_type: Opt[str | None] = READ_ONLY  #: Kind of media, such as `video` or `image`.
    metadata: Opt[dict[str, Any] | None] = READ_ONLY  #: Metadata values by the name of their field.
    object_type: Opt[str | None] = READ_ONLY  #: Always `assets`.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    position: Opt[int | None] = READ_ONLY  #: Place in the custom order of a collection.
    proxies: Opt[list[Proxy] | None] = READ_ONLY  #: Renditions for viewing.
    publication_id: Opt[int | None] = UNSET  #: Number of the publication in the publishing service.
    publication_status: Opt[PublicationStatus | None] = UNSET  #: How far the publication has come.
    relations: Opt[list[IndexedRelation] | None] = READ_ONLY  #: Relations to further assets.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Opt[int | None] = UNSET  #: Subclip start in its original (milliseconds).
    type: Opt[PostType | None] = field(default=UNSET, tags=("POST",))  #: Always `POST`.
    updated_by_user: Opt[str | None] = READ_ONLY  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = READ_ONLY  #: User who changed it last.
    versions: Opt[list[AssetVersion] | None] = READ_ONLY  #: Versions; the newest comes last.
    versions_number: Opt[int | None] = READ_ONLY  #: Number of versions.
    views: Opt[int | None] = UNSET  #: Number of views.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class IndexedRecentAsset(Model):
    """A visit of a user to an asset in the index."""

    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the user's last visit.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of the asset.
    object_type: Opt[str | None] = READ_ONLY  #: Always `assets`.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user.


@model
class IndexedRecentCollection(Model):
    """A visit of a user to a collection in the index."""

    date_viewed: Opt[str | None] = READ_ONLY  #: Date of the user's last visit.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of the collection.
    object_type: Opt[str | None] = READ_ONLY  #: Always `collections`.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user who opened it.


@model
class IndexedRelation(Model):
    """A relation between two assets as the index holds it."""

    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Got[str] = UNSET  #: Meaning of the relation.
    related_from_asset_id: Got[str] = UNSET  #: Asset that the relation starts from.
    related_to_asset_id: Got[str] = UNSET  #: Asset that the relation points to.
    relation_type: Got[str] = UNSET  #: Name of the type of relation.


@model
class IndexedShare(Model):
    """A share as the index holds it."""

    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether visitors may comment.
    allow_download: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether visitors may approve or reject.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the share.
    allow_custom_actions: Opt[bool | None] = READ_ONLY  #: Whether visitors may run custom actions.
    allow_download_proxy: Opt[bool | None] = READ_ONLY  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = READ_ONLY  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Opt[bool | None] = READ_ONLY  #: Whether visitors may upload.
    allow_user_search_for_mentions: Opt[bool | None] = READ_ONLY  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Opt[bool | None] = READ_ONLY  #: Whether visitors see transcriptions.
    allow_view_versions: Opt[bool | None] = READ_ONLY  #: Whether visitors see all versions instead of the newest.
    approval: Opt[dict[str, Any] | None] = READ_ONLY  #: Decisions of the reviewers.
    automatic_approval_share: Opt[bool | None] = READ_ONLY  #: Whether a request for approval made it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    drm: Opt[ProtectionLevel | None] = READ_ONLY  #: Protection of the video against copying.
    expires: Opt[str | None] = READ_ONLY  #: Date on which its address expires; null if it never expires.
    has_password: Opt[bool | None] = READ_ONLY  #: Whether visitors are asked for a password.
    is_approval: Opt[bool | None] = READ_ONLY  #: Whether visitors are asked to approve.
    message: Opt[str | None] = READ_ONLY  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the metadata views that visitors see.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of what is shared.
    object_title: Opt[str | None] = READ_ONLY  #: Title of what is shared.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of what is shared, `assets` or `collections`.
    owner_id: Opt[str | None] = READ_ONLY  #: Identifier of the user whom it belongs to.
    personal_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address that is meant for the calling user.
    population_status: Opt[SharePopulationStatus | None] = READ_ONLY  #: Whether all of a shared collection can be seen through it yet.
    project_id: Opt[str | None] = READ_ONLY  #: Project that it belongs to.
    review_experience_public_beta: Opt[bool | None] = READ_ONLY  #: Whether visitors get the page for reviews that is on trial.
    show_existing_comments: Opt[bool | None] = READ_ONLY  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = READ_ONLY  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    title: Opt[str | None] = READ_ONLY  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = READ_ONLY  #: Storage that uploads of visitors go to.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address that opens it.
    users: Opt[list[IndexedShareUser] | None] = READ_ONLY  #: Those who are invited.
    watermark: Opt[ProtectionLevel | None] = READ_ONLY  #: Watermark in the video.


@model
class IndexedShareUser(Model):
    """Somebody who is invited to a share, as the index holds it."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the invitation.
    access_count: Opt[int | None] = READ_ONLY  #: How often the visitor has come.
    download_count: Opt[int | None] = READ_ONLY  #: How often the visitor has downloaded something.
    email: Opt[str | None] = READ_ONLY  #: Mail address.
    last_access_date: Opt[str | None] = READ_ONLY  #: Date of the last visit.


@model
class ItemPosition(Model):
    """New place of an item in a playlist or a sequence."""

    position: Got[int] = UNSET  #: Place in the list, counted from the first item.


@model
class MagicLinkCheck(Model):
    """Which share to ask about."""

    hash: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Secret part of the address of the share.


@model
class MagicLinkEnabled(Model):
    """Answer whether a share can be opened by magic link."""

    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that the share belongs to.


@model
class MagicLinkRequest(Model):
    """Recipient of a magic link."""

    email: Opt[str] = REQUIRED  #: Mail address of the visitor.


@model
class MagicLinkRequested(Model):
    """Confirmation that a magic link was requested."""

    expires_in_minutes: Opt[int | None] = READ_ONLY  #: How long the link is good (minutes).
    message: Opt[str | None] = READ_ONLY  #: Words for the visitor.


@model
class MagicLinkValidation(Model):
    """Content of a magic link."""

    email: Opt[str] = REQUIRED  #: Mail address that the link was sent to.
    hash: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Secret part of the address of the share.
    app_id: Opt[str | None] = UNSET  #: Application that the token is for.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password of the share.
    token: Opt[str | None] = field(default=UNSET, secret=True)  #: Token of the link.


@model
class Playlist(Model):
    """An ordered list of assets and sequences. The same object serves to create, replace and update."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the playlist.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    item_count: Opt[int | None] = READ_ONLY  #: Number of items.
    keyframe_asset_ids: Opt[list[str] | None] = UNSET  #: Assets whose keyframes make up its picture.
    keyframes: Opt[list[Keyframe] | None] = READ_ONLY  #: Still pictures to show for it.
    playlist_items: Opt[list[PlaylistItem] | None] = READ_ONLY  #: Items in their order; lists leave them out.
    project_id: Got[str] = UNSET  #: Project that it belongs to.
    status: Got[Status | str] = UNSET  #: Whether it is live, hidden or deleted.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class PlaylistItem(Model):
    """One place in a playlist."""

    object_id: Opt[str] = REQUIRED  #: Identifier of the asset or sequence.
    object_type: Opt[PlaylistItemObjectType] = REQUIRED  #: Whether `object_id` names an asset or a sequence.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the item.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End in the object in milliseconds; the end of the object if it is left out.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start in the object in milliseconds; the beginning of the object if it is left out.
    version_id: Got[str] = UNSET  #: Version to show; without it the newest.


@model
class PlaylistItems(Model):
    """One page of what a playlist holds."""

    objects: Opt[list[IndexedAsset] | None] = READ_ONLY  #: The assets on this page in their order.


@model
class Point(Model):
    """A point in the picture."""

    x: Opt[float] = REQUIRED  #: Distance from the left edge.
    y: Opt[float] = REQUIRED  #: Distance from the top edge.


@model
class Portal(Model):
    """A page that shows a playlist to visitors. The same object serves to replace and update."""

    name: Opt[str] = REQUIRED  #: Name shown to visitors.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the portal.
    config: Opt[PortalConfig | None] = UNSET  #: Look of the page.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Opt[str | None] = UNSET  #: Text shown to visitors.
    keyframes: Opt[list[Keyframe] | None] = READ_ONLY  #: Still pictures to show for it.
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    logo_storage_id: Opt[str | None] = UNSET  #: Storage that the logo lies on.
    playlist_id: Opt[str | None] = UNSET  #: Playlist that the portal shows.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class PortalConfig(Model):
    """Look of a portal."""

    theme: Opt[ThemeData] = REQUIRED  #: Colours, fonts and the theme that they change.


@model
class PortalCreate(Model):
    """A new portal."""

    name: Opt[str] = REQUIRED  #: Name shown to visitors.
    playlist_id: Opt[str] = REQUIRED  #: Playlist that the portal shows.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the portal.
    config: Opt[PortalConfig | None] = UNSET  #: Look of the page.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Opt[str | None] = UNSET  #: Text shown to visitors.
    keyframes: Opt[list[Keyframe] | None] = READ_ONLY  #: Still pictures to show for it.
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    logo_storage_id: Opt[str | None] = UNSET  #: Storage that the logo lies on.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live, hidden or deleted.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class Primitive(Model):
    """One line, shape or text of a drawing."""

    type: Opt[PrimitiveType] = REQUIRED  #: Kind of line or shape.
    color: Got[str] = UNSET  #: Colour of the line or text.
    opacity: Got[float] = UNSET  #: How opaque it is.
    points: Got[list[Point]] = UNSET  #: Points that the line runs through or the shape is spanned by.
    text: Got[str] = UNSET  #: Text to show.
    width: Got[float] = UNSET  #: Width of the line.


@model
class Project(Model):
    """People who work together, with a collection and a storage. The same object serves to replace and update."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the project.
    collection_id: Got[str] = UNSET  #: Collection that holds what the project works on.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    status: Got[Status | str] = UNSET  #: Whether it is live, hidden or deleted.
    storage_id: Opt[str | None] = UNSET  #: Storage that files of the project go to.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class ProjectCreate(Model):
    """A new project."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the project.
    collection_id: Got[str] = UNSET  #: Collection that holds what the project works on.
    collection_parent_id: Got[str] = UNSET  #: Collection that a new collection for the project is made in.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    status: Got[Status | str] = UNSET  #: Whether it is live, hidden or deleted.
    storage_id: Opt[str | None] = UNSET  #: Storage that files of the project go to.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class ProjectMember(Model):
    """A user who takes part in a project."""

    id: Opt[str] = REQUIRED  #: Identifier of the user.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who added the member.
    date_created: Opt[str | None] = READ_ONLY  #: Date on which the user became a member.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    project_id: Opt[str | None] = READ_ONLY  #: Project that it belongs to.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class ProjectMembers(Model):
    """Members of a project."""

    objects: Opt[list[ProjectMember] | None] = READ_ONLY  #: The members.


@model
class PublicationDestination(Model):
    """A platform or an account on it."""

    label: Opt[str | None] = READ_ONLY  #: Name shown to people.
    value: Opt[str | None] = READ_ONLY  #: Name in the publishing service.


@model
class PublicationDestinations(Model):
    """Destinations for published assets."""

    objects: Opt[list[PublicationDestination] | None] = READ_ONLY  #: The destinations.


@model
class PublicationDraft(Model):
    """A publication that was prepared but not started."""

    asset_id: Opt[str | None] = READ_ONLY  #: Identifier of the asset to publish.
    metadata_overrides: Opt[dict[str, Any] | None] = READ_ONLY  #: Values that differ from those of the asset, by the name of their field.
    publish_at_time: Opt[str | None] = READ_ONLY  #: Date of publication; at once if it is left out.
    storage_id: Opt[str | None] = READ_ONLY  #: Storage whose file is published.
    template: Opt[PublicationTemplate | None] = READ_ONLY  #: Template that texts and destinations come from.
    thumbnail: Opt[PublicationThumbnail | None] = READ_ONLY  #: Picture of the post.
    title: Opt[str | None] = READ_ONLY  #: Title of the post; without it that of the asset.


@model
class PublicationJobCreate(Model):
    """Assets to publish with their options."""

    asset_id: Opt[str] = REQUIRED  #: Identifier of the asset to publish.
    allow_transfer: Opt[bool | None] = UNSET  #: Let the file be moved to where the publishing service can read it.
    metadata_overrides: Opt[dict[str, Any] | None] = UNSET  #: Values that differ from those of the asset, by the name of their field.
    publish_at_time: Opt[str | None] = UNSET  #: Date of publication; at once if it is left out.
    save_clip_as_draft: Opt[bool | None] = UNSET  #: Leave it to somebody to finish the post in the publishing service.
    storage_id: Opt[str | None] = UNSET  #: Storage whose file is published.
    template: Opt[PublicationTemplateUse | None] = UNSET  #: Template that texts and destinations come from.
    thumbnail: Opt[PublicationThumbnail | None] = UNSET  #: Picture of the post.
    title: Opt[str | None] = UNSET  #: Title of the post; without it that of the asset.
    video_source: Opt[PublicationVideoSource | None] = UNSET  #: File to publish; the publishing service chooses without it.


@model
class PublicationTemplate(Model):
    """Texts and destinations of a kind of post."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the template in the publishing service.
    name: Opt[str | None] = READ_ONLY  #: Name shown to people.


@model
class PublicationTemplateUse(Model):
    """A template and what of it is used."""

    id: Opt[str] = REQUIRED  #: Identifier of the template in the publishing service.
    apply: Opt[bool | dict[str, bool] | None] = UNSET  #: Whether to use all of it, or for each part by its name.
    data: Opt[dict[str, Any] | None] = UNSET  #: Values for the placeholders of the template.


@model
class PublicationTemplates(Model):
    """Templates of publications."""

    objects: Opt[list[PublicationTemplate] | None] = READ_ONLY  #: The templates.


@model
class PublicationThumbnail(Model):
    """A keyframe that serves as the picture of a post."""

    asset_id: Opt[str] = REQUIRED  #: Asset that the keyframe belongs to.
    keyframe_id: Opt[str] = REQUIRED  #: Identifier of the keyframe.
    type: Opt[PublicationThumbnailType] = REQUIRED  #: Source of the picture.


@model
class PublicationToken(Model):
    """Access to the publishing service."""

    api_base_url: Opt[str | None] = READ_ONLY  #: URL of its API.
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token that the publishing service takes.
    ui_base_url: Opt[str | None] = READ_ONLY  #: URL of its pages.


@model
class PublicationVideoSource(Model):
    """Which file of an asset is published."""

    file_id: Opt[str | None] = UNSET  #: Identifier of the file.
    mode: Opt[PublicationVideoMode | None] = UNSET  #: How the file is handed over.


@model
class ReindexAssets(Model):
    """Which assets to index anew."""

    asset_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the assets; all assets without it.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexCollections(Model):
    """Which collections to index anew."""

    collection_ids: Opt[list[str] | None] = REQUIRED  #: Identifiers of the collections.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.


@model
class ReindexObjects(Model):
    """Which objects to index anew."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    include_assets: Got[bool] = UNSET  #: Whether to index the assets inside as well.
    include_collections: Got[bool] = UNSET  #: Whether to index the collections inside as well.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexRealms(Model):
    """How to index an object anew, and in which parts of the index."""

    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexSegment(Model):
    """How to index segments anew."""

    ignore_comments: Got[bool] = UNSET  #: Leave comments out.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexSegments(Model):
    """Which segments to index anew."""

    segment_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the segments.
    ignore_comments: Got[bool] = UNSET  #: Leave comments out.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexSegmentsOfAssets(Model):
    """Assets whose segments are indexed again."""

    asset_ids: Opt[list[str] | None] = REQUIRED  #: Identifiers of the assets.
    ignore_comments: Got[bool] = UNSET  #: Leave comments out.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class Relation(Model):
    """A relation of one asset to another."""

    related_to_asset_id: Opt[str] = REQUIRED  #: Asset that the relation points to.
    relation_type: Opt[str] = REQUIRED  #: Name of the type of relation.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the relation.
    asset_id: Got[str] = UNSET  #: Asset that the relation starts from.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Opt[str | None] = UNSET  #: Meaning of the relation.


@model
class RelationType(Model):
    """A way in which one asset can be related to another."""

    destination_label: Opt[str] = REQUIRED  #: Label of the asset that the relation points to.
    name: Opt[str] = REQUIRED  #: Name, which identifies the type.
    source_label: Opt[str] = REQUIRED  #: Label of the asset that the relation starts from.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Opt[str | None] = UNSET  #: Meaning of the relation.
    is_directional: Got[bool] = UNSET  #: Whether the two assets play different parts.
    is_system: Opt[bool | None] = READ_ONLY  #: Whether the type is one of iconik itself.


@model
class SegmentAttributeMatch(Model):
    """A condition on one property of a segment."""

    name: Opt[str] = REQUIRED  #: Name of the property.
    operator: Opt[SegmentAttributeOperator | None] = UNSET  #: How the property is compared with `value`.
    value: Opt[Any] = REQUIRED  #: Value to compare with, of the type of the property.


@model
class SegmentBody(Model):
    """Writable properties of a segment. The same object serves to create, replace and update."""

    segment_type: Opt[SegmentType] = UNSET  #: Kind of segment.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the segment.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the segment belongs to.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    drawing: Opt[Drawing | None] = UNSET  #: Lines and shapes drawn over the picture.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET  #: Places of the person's face in the picture.
    has_attachments: Opt[bool | None] = READ_ONLY  #: Whether files are attached to it.
    is_internal: Opt[bool | None] = UNSET  #: Whether it is meant for internal eyes only.
    keyframe_id: Opt[str | None] = UNSET  #: Keyframe that pictures the segment.
    metadata: Got[dict[str, Any]] = UNSET  #: Metadata values by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the values are shown in.
    parent_id: Got[str] = UNSET  #: Segment that this one replies to; fixed once created.
    path: Got[str] = UNSET  #: Place in the thread of replies; fixed once created.
    person_id: Opt[str | None] = UNSET  #: Person who is recognised in it.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    segment_checked: Got[bool] = UNSET  #: Whether somebody ticked it off.
    segment_color: Got[str] = UNSET  #: Colour on the time line.
    segment_text: Opt[str | None] = UNSET  #: Text of the comment or marker; the spoken words of a transcription.
    segment_track: Opt[str | None] = UNSET  #: Track of the time line that it stands on.
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET  #: Result of the analysis of the spoken words.
    share_id: Opt[str | None] = UNSET  #: Share through which it was made.
    share_session_id: Opt[str | None] = UNSET  #: Session of the visitor who made it through a share.
    share_user_email: Opt[str | None] = UNSET  #: Address of the visitor who made it through a share.
    shot: Opt[Shot | None] = UNSET  #: Result of the analysis of the picture.
    status: Got[SegmentStatus] = UNSET  #: Whether the segment is live.
    subclip_id: Opt[str | None] = READ_ONLY  #: Subclip asset made from the segment.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line, in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line, in milliseconds.
    top_level: Got[bool] = UNSET  #: Whether it replies to no other segment; fixed once created.
    transcription: Got[Transcription] = UNSET  #: The spoken words, each with its times.
    transcription_id: Opt[str | None] = UNSET  #: Transcription that it is a part of.
    user_first_name: Opt[str | None] = READ_ONLY  #: Given name of the author.
    user_id: Got[str] = UNSET  #: Identifier of the author; fixed once created.
    user_info: Opt[UserInfo | None] = READ_ONLY  #: The author.
    user_last_name: Opt[str | None] = READ_ONLY  #: Family name of the author.
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the author's portrait.
    version_id: Got[str] = UNSET  #: Version of the asset that it belongs to.


@model
class SegmentDetailResponse(Model):
    """A segment as lists show it, with its attachments."""

    segment_type: Opt[SegmentType] = REQUIRED  #: Kind of segment.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the segment.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the segment belongs to.
    attachments: Opt[list[dict[str, Any]] | None] = field(default=UNSET, read_only=True, secret=True)  #: Files attached to it; their URLs are signed.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    drawing: Opt[Drawing | None] = UNSET  #: Lines and shapes drawn over the picture.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET  #: Places of the person's face in the picture.
    has_attachments: Opt[bool | None] = READ_ONLY  #: Whether files are attached to it.
    has_drawing: Opt[bool | None] = READ_ONLY  #: Whether something is drawn over the picture.
    is_internal: Opt[bool | None] = UNSET  #: Whether it is meant for internal eyes only.
    keyframe_id: Opt[str | None] = UNSET  #: Keyframe that pictures the segment.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the values are shown in.
    parent_id: Opt[str | None] = READ_ONLY  #: Segment that this one replies to.
    path: Opt[str | None] = READ_ONLY  #: Place in the thread of replies.
    person_id: Opt[str | None] = UNSET  #: Person who is recognised in it.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    segment_checked: Opt[bool | None] = UNSET  #: Whether somebody ticked it off.
    segment_color: Opt[str | None] = UNSET  #: Colour on the time line.
    segment_text: Opt[str | None] = UNSET  #: Text of the comment or marker; the spoken words of a transcription.
    segment_track: Opt[str | None] = UNSET  #: Track of the time line that it stands on.
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET  #: Result of the analysis of the spoken words.
    share_id: Opt[str | None] = UNSET  #: Share through which it was made.
    share_session_id: Opt[str | None] = UNSET  #: Session of the visitor who made it through a share.
    share_user_email: Opt[str | None] = UNSET  #: Address of the visitor who made it through a share.
    shot: Opt[Shot | None] = UNSET  #: Result of the analysis of the picture.
    status: Opt[SegmentStatus | None] = UNSET  #: Whether the segment is live.
    subclip_id: Opt[str | None] = READ_ONLY  #: Subclip asset made from the segment.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line, in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line, in milliseconds.
    top_level: Opt[bool | None] = READ_ONLY  #: Whether it replies to no other segment.
    transcription: Opt[Transcription | None] = UNSET  #: The spoken words, each with its times.
    transcription_id: Opt[str | None] = UNSET  #: Transcription that it is a part of.
    user_first_name: Opt[str | None] = READ_ONLY  #: Given name of the author.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the author.
    user_info: Opt[UserInfo | None] = READ_ONLY  #: The author.
    user_last_name: Opt[str | None] = READ_ONLY  #: Family name of the author.
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the author's portrait.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class SegmentEdit(Model):
    """Change of one of many segments."""

    id: Opt[str] = REQUIRED  #: Identifier of the segment to change.
    segment_type: Opt[SegmentType] = REQUIRED  #: Kind of segment.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the segment belongs to.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    drawing: Opt[Drawing | None] = UNSET  #: Lines and shapes drawn over the picture.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET  #: Places of the person's face in the picture.
    is_internal: Opt[bool | None] = UNSET  #: Whether it is meant for internal eyes only.
    keyframe_id: Opt[str | None] = UNSET  #: Keyframe that pictures the segment.
    metadata: Got[dict[str, Any]] = UNSET  #: Metadata values by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the values are shown in.
    parent_id: Opt[str | None] = READ_ONLY  #: Segment that this one replies to.
    path: Opt[str | None] = READ_ONLY  #: Place in the thread of replies.
    person_id: Opt[str | None] = UNSET  #: Person who is recognised in it.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    segment_checked: Got[bool] = UNSET  #: Whether somebody ticked it off.
    segment_color: Got[str] = UNSET  #: Colour on the time line.
    segment_text: Opt[str | None] = UNSET  #: Text of the comment or marker; the spoken words of a transcription.
    segment_track: Opt[str | None] = UNSET  #: Track of the time line that it stands on.
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET  #: Result of the analysis of the spoken words.
    share_id: Opt[str | None] = UNSET  #: Share through which it was made.
    share_session_id: Opt[str | None] = UNSET  #: Session of the visitor who made it through a share.
    share_user_email: Opt[str | None] = UNSET  #: Address of the visitor who made it through a share.
    shot: Opt[Shot | None] = UNSET  #: Result of the analysis of the picture.
    status: Got[SegmentStatus] = UNSET  #: Whether the segment is live.
    subclip_id: Opt[str | None] = READ_ONLY  #: Subclip asset made from the segment.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line, in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line, in milliseconds.
    top_level: Opt[bool | None] = READ_ONLY  #: Whether it replies to no other segment.
    transcription: Got[Transcription] = UNSET  #: The spoken words, each with its times.
    transcription_id: Opt[str | None] = UNSET  #: Transcription that it is a part of.
    user_first_name: Opt[str | None] = READ_ONLY  #: Given name of the author.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the author.
    user_info: Opt[UserInfo | None] = READ_ONLY  #: The author.
    user_last_name: Opt[str | None] = READ_ONLY  #: Family name of the author.
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the author's portrait.
    version_id: Got[str] = UNSET  #: Version of the asset that it belongs to.


@model
class SegmentResponse(Model):
    """A marked stretch of an asset's time line, such as a comment, a marker or a spoken sentence."""

    segment_type: Opt[SegmentType] = REQUIRED  #: Kind of segment.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the segment.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the segment belongs to.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    drawing: Opt[Drawing | None] = UNSET  #: Lines and shapes drawn over the picture.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET  #: Places of the person's face in the picture.
    has_attachments: Opt[bool | None] = READ_ONLY  #: Whether files are attached to it.
    has_drawing: Opt[bool | None] = READ_ONLY  #: Whether something is drawn over the picture.
    is_internal: Opt[bool | None] = UNSET  #: Whether it is meant for internal eyes only.
    keyframe_id: Opt[str | None] = UNSET  #: Keyframe that pictures the segment.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the values are shown in.
    parent_id: Opt[str | None] = READ_ONLY  #: Segment that this one replies to.
    path: Opt[str | None] = READ_ONLY  #: Place in the thread of replies.
    person_id: Opt[str | None] = UNSET  #: Person who is recognised in it.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    segment_checked: Opt[bool | None] = UNSET  #: Whether somebody ticked it off.
    segment_color: Opt[str | None] = UNSET  #: Colour on the time line.
    segment_text: Opt[str | None] = UNSET  #: Text of the comment or marker; the spoken words of a transcription.
    segment_track: Opt[str | None] = UNSET  #: Track of the time line that it stands on.
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET  #: Result of the analysis of the spoken words.
    share_id: Opt[str | None] = UNSET  #: Share through which it was made.
    share_session_id: Opt[str | None] = UNSET  #: Session of the visitor who made it through a share.
    share_user_email: Opt[str | None] = UNSET  #: Address of the visitor who made it through a share.
    shot: Opt[Shot | None] = UNSET  #: Result of the analysis of the picture.
    status: Opt[SegmentStatus | None] = UNSET  #: Whether the segment is live.
    subclip_id: Opt[str | None] = READ_ONLY  #: Subclip asset made from the segment.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line, in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line, in milliseconds.
    top_level: Opt[bool | None] = READ_ONLY  #: Whether it replies to no other segment.
    transcription: Opt[Transcription | None] = UNSET  #: The spoken words, each with its times.
    transcription_id: Opt[str | None] = UNSET  #: Transcription that it is a part of.
    user_first_name: Opt[str | None] = READ_ONLY  #: Given name of the author.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the author.
    user_info: Opt[UserInfo | None] = READ_ONLY  #: The author.
    user_last_name: Opt[str | None] = READ_ONLY  #: Family name of the author.
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the author's portrait.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class SemanticTranscription(Model):
    """Result of the analysis of a stretch of speech."""

    cut_reasons: Opt[list[str] | None] = UNSET  #: Why the stretch ends where it does.
    embedding: Opt[str | None] = UNSET  #: Vector of the meaning, written as `embedding_encoding` says.
    embedding_dim: Opt[int | None] = UNSET  #: Number of dimensions of the vector.
    embedding_encoding: Opt[str | None] = UNSET  #: How the vector is written as text.
    embedding_model: Opt[str | None] = UNSET  #: Model that made the vector.
    embedding_model_version: Opt[str | None] = UNSET  #: Version of the model that made the vector.
    entities: Opt[list[SemanticTranscriptionEntity] | None] = UNSET  #: Names and things that are mentioned.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    speaker_count: Opt[str | None] = UNSET  #: How many people speak.
    tone: Opt[str | None] = UNSET  #: Tone of voice.
    topics: Opt[list[UnderstandingTag] | None] = UNSET  #: Topics of the speech.
    track_id: Opt[str | None] = UNSET  #: Identifier of the analysed track.
    valence: Opt[str | None] = UNSET  #: Whether the mood is positive or negative.


@model
class SemanticTranscriptionEntity(Model):
    """A name or thing that is mentioned."""

    text: Opt[str] = REQUIRED  #: The words in which it is mentioned.
    label: Opt[str | None] = UNSET  #: Kind of entity, such as a person or a place.


@model
class Sequence(Model):
    """An ordered list of assets and collections. The same object serves to create, replace and update."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the sequence.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class SequenceItem(Model):
    """One place in a sequence."""

    object_id: Opt[str] = REQUIRED  #: Identifier of the asset or collection.
    object_type: Opt[ObjectType | str] = REQUIRED  #: Whether `object_id` names an asset or a collection.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the item.
    position: Got[int] = UNSET  #: Place in the list, counted from the first item.
    version_id: Got[str] = UNSET  #: Version to show; without it the newest.


@model
class SequenceItems(Model):
    """One page of what a sequence holds."""

    objects: Opt[list[SequenceItem] | None] = READ_ONLY  #: The items on this page in their order.


@model
class Share(Model):
    """A link through which people without an account see an asset or a collection."""

    allow_approving_comments: Opt[bool] = REQUIRED  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = REQUIRED  #: Whether visitors may comment.
    allow_download: Opt[bool] = REQUIRED  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = REQUIRED  #: Whether visitors may approve or reject.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the share.
    allow_custom_actions: Got[bool] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Got[bool] = UNSET  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = UNSET  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Got[bool] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Got[bool] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Got[bool] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Got[bool] = UNSET  #: Whether visitors see all versions instead of the newest.
    automatic_approval_share: Opt[bool | None] = UNSET  #: Whether a request for approval made it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    drm: Opt[ProtectionLevel | None] = UNSET  #: Protection of the video against copying.
    expires: Got[str] = UNSET  #: Date on which its address expires; null if it never expires.
    has_password: Opt[bool | None] = READ_ONLY  #: Whether visitors are asked for a password.
    is_approval: Opt[bool | None] = UNSET  #: Whether visitors are asked to approve.
    message: Opt[str | None] = UNSET  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of what is shared.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of what is shared, `assets` or `collections`.
    owner_id: Opt[str | None] = READ_ONLY  #: Identifier of the user whom it belongs to.
    population_status: Opt[SharePopulationStatus | None] = READ_ONLY  #: Whether all of a shared collection can be seen through it yet.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    review_experience_public_beta: Opt[bool | None] = UNSET  #: Whether visitors get the page for reviews that is on trial.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    title: Opt[str | None] = UNSET  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address that opens it.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Watermark in the video.
    upload_storage: Opt[ShareUploadStorage | None] = READ_ONLY  #: Storage that uploads of visitors go to, as far as uploading needs it.
    upload_storage_presign_md5_checksum: Opt[bool | None] = READ_ONLY  #: Whether the storage wants the MD5 checksum when an upload is signed.
    users: Opt[list[ShareUser] | None] = READ_ONLY  #: Those who are invited; filled in by `get_share` only.


@model
class ShareAllowlistEntries(Model):
    """Addresses and domains that may open shares by magic link."""

    objects: Opt[list[ShareAllowlistEntry] | None] = READ_ONLY  #: The entries.


@model
class ShareAllowlistEntry(Model):
    """An address or a domain that magic links may be sent to."""

    entry_type: Opt[ShareAllowlistEntryType] = REQUIRED  #: Whether `value` is one address or a whole domain.
    value: Opt[str] = REQUIRED  #: The address or the domain, such as `harbour.example`.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    created_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class ShareAllowlistEntryEdit(Model):
    """New content of an entry of the allowlist."""

    entry_type: Opt[ShareAllowlistEntryType | None] = UNSET  #: Whether `value` is one address or a whole domain.
    value: Opt[str | None] = UNSET  #: The address or the domain, such as `harbour.example`.


@model
class ShareCreate(Model):
    """A share to create, with invitations."""

    allow_approving_comments: Opt[bool] = REQUIRED  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = REQUIRED  #: Whether visitors may comment.
    allow_download: Opt[bool] = REQUIRED  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = REQUIRED  #: Whether visitors may approve or reject.
    emails: Opt[list[str]] = REQUIRED  #: Mail addresses of those to invite.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the share.
    allow_custom_actions: Got[bool] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Got[bool] = UNSET  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = UNSET  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Got[bool] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Got[bool] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Got[bool] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Got[bool] = UNSET  #: Whether visitors see all versions instead of the newest.
    automatic_approval_share: Opt[bool | None] = UNSET  #: Whether a request for approval made it.
    drm: Opt[ProtectionLevel | None] = UNSET  #: Protection of the video against copying.
    expires: Got[str] = UNSET  #: Date on which its address expires; null if it never expires.
    is_approval: Opt[bool | None] = UNSET  #: Whether visitors are asked to approve.
    message: Got[str] = UNSET  #: Words to those who are invited.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    object_id: Got[str] = UNSET  #: Identifier of what is shared; the path names it already.
    object_type: Got[str] = UNSET  #: Kind of what is shared; the path names it already.
    owner_id: Opt[str | None] = READ_ONLY  #: Identifier of the user whom it belongs to.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password that visitors have to give.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    review_experience_public_beta: Opt[bool | None] = UNSET  #: Whether visitors get the page for reviews that is on trial.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    title: Got[str] = UNSET  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Watermark in the video.


@model
class ShareLogin(Model):
    """Credentials of a visitor for a share."""

    hash: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Secret part of the address of the share.
    app_id: Got[str] = UNSET  #: Application that the token is for.
    object_id: Got[str] = UNSET  #: Identifier of what is shared.
    object_type: Got[str] = UNSET  #: Kind of what is shared, `assets` or `collections`.
    password: Got[str] = field(default=UNSET, secret=True)  #: Password of the share.
    token: Got[str] = field(default=UNSET, secret=True)  #: Token of an invitation.


@model
class ShareToken(Model):
    """A token of a visitor, and what it stands for."""

    app_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Application that the token is for.
    drm: Opt[ProtectionLevel] = field(default=UNSET, required=True, read_only=True)  #: Protection of the video against copying.
    email: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Mail address of the visitor.
    expires: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Date on which it expires.
    is_internal_user: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether the visitor has an account.
    object_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of what is shared.
    object_type: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Kind of what is shared, `assets` or `collections`.
    roles: Opt[list[str]] = field(default=UNSET, required=True, read_only=True)  #: Roles of the visitor.
    share_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Share that the token is good for.
    share_user_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the invitation.
    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: System domain that it belongs to.
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: The token, to be sent as `Share-Auth-Token`.
    user_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the user whom the share belongs to.
    watermark: Opt[ProtectionLevel] = field(default=UNSET, required=True, read_only=True)  #: Watermark in the video.
    share_session_id: Opt[str | None] = READ_ONLY  #: Session of the visitor.


@model
class ShareUploadStorage(Model):
    """Properties of a storage that a visitor needs for an upload."""

    add_uuid_to_filenames: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether a UUID is put into the name of each file.
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the storage.
    method: Opt[StorageMethod | str] = field(default=UNSET, required=True, read_only=True)  #: How the storage is reached.
    presign_md5_checksum: Opt[bool | None] = READ_ONLY  #: Whether it wants the MD5 checksum when an upload is signed.


@model
class ShareUrlCreate(Model):
    """A share to create, without invitations."""

    allow_approving_comments: Opt[bool] = REQUIRED  #: Whether visitors may approve comments.
    allow_comments: Opt[bool] = REQUIRED  #: Whether visitors may comment.
    allow_download: Opt[bool] = REQUIRED  #: Whether visitors may download the original.
    allow_setting_approve_status: Opt[bool] = REQUIRED  #: Whether visitors may approve or reject.
    allow_custom_actions: Got[bool] = UNSET  #: Whether visitors may run custom actions.
    allow_download_proxy: Got[bool] = UNSET  #: Whether visitors may download the proxies.
    allow_sync: Opt[bool | None] = UNSET  #: Whether visitors may watch together in a synchronised session.
    allow_upload: Got[bool] = UNSET  #: Whether visitors may upload.
    allow_user_search_for_mentions: Got[bool] = UNSET  #: Whether visitors may look up users to mention in a comment.
    allow_view_transcriptions: Got[bool] = UNSET  #: Whether visitors see transcriptions.
    allow_view_versions: Got[bool] = UNSET  #: Whether visitors see all versions instead of the newest.
    automatic_approval_share: Opt[bool | None] = UNSET  #: Whether a request for approval made it.
    drm: Opt[ProtectionLevel | None] = UNSET  #: Protection of the video against copying.
    expires: Got[str] = UNSET  #: Date on which its address expires; null if it never expires.
    is_approval: Opt[bool | None] = UNSET  #: Whether visitors are asked to approve.
    metadata_views: Opt[list[str] | None] = UNSET  #: Identifiers of the metadata views that visitors see.
    object_id: Got[str] = UNSET  #: Identifier of what is shared; the path names it already.
    object_type: Got[str] = UNSET  #: Kind of what is shared; the path names it already.
    owner_id: Got[str] = UNSET  #: Identifier of the user whom it belongs to.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password that visitors have to give.
    review_experience_public_beta: Opt[bool | None] = UNSET  #: Whether visitors get the page for reviews that is on trial.
    show_existing_comments: Opt[bool | None] = UNSET  #: Whether visitors see the comments made outside the share.
    show_watermark: Opt[bool | None] = UNSET  #: Whether the video carries a watermark.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    title: Opt[str | None] = UNSET  #: Title shown to visitors.
    upload_storage_id: Opt[str | None] = UNSET  #: Storage that uploads of visitors go to.
    watermark: Opt[ProtectionLevel | None] = UNSET  #: Watermark in the video.


@model
class ShareUser(Model):
    """Somebody who is invited to a share."""

    email: Opt[str] = REQUIRED  #: Mail address.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the invitation.
    access_count: Opt[int | None] = READ_ONLY  #: How often the visitor has come.
    download_count: Opt[int | None] = READ_ONLY  #: How often the visitor has downloaded something.
    first_name: Opt[str | None] = READ_ONLY  #: Given name.
    internal_user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user, if the visitor has an account.
    last_access_date: Opt[str | None] = READ_ONLY  #: Date of the last visit.
    last_name: Opt[str | None] = READ_ONLY  #: Family name.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of what is shared.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of what is shared, `assets` or `collections`.
    password: Got[str] = field(default=UNSET, secret=True)  #: Password that the visitor has to give.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    share_id: Opt[str | None] = READ_ONLY  #: Share that the visitor is invited to.


@model
class ShareUsers(Model):
    """One page of those who are invited to a share."""

    objects: Opt[list[ShareUser] | None] = READ_ONLY  #: The visitors on this page.


@model
class Shares(Model):
    """One page of the shares of an object."""

    objects: Opt[list[Share] | None] = READ_ONLY  #: The shares on this page.


@model
class Shot(Model):
    """Result of the analysis of one shot."""

    actions: Opt[list[UnderstandingTag] | None] = UNSET  #: Actions of people or things.
    animal_species: Opt[list[UnderstandingTag] | None] = UNSET  #: Animals in the picture.
    brand_logo: Opt[list[UnderstandingTag] | None] = UNSET  #: Logos in the picture.
    camera_angle: Opt[UnderstandingTag | None] = UNSET  #: Angle from which the camera looks.
    caption: Opt[str | None] = UNSET  #: The shot in a sentence.
    color_palette: Opt[list[UnderstandingTag] | None] = UNSET  #: Prevailing colours.
    composition: Opt[str | None] = UNSET  #: How the picture is composed.
    dog_breeds: Opt[list[UnderstandingTag] | None] = UNSET  #: Breeds of the dogs in the picture.
    dominant_hue: Opt[str | None] = UNSET  #: Strongest hue.
    embedding: Opt[str | None] = UNSET  #: Vector of the picture, written as `embedding_encoding` says.
    embedding_dim: Opt[int | None] = UNSET  #: Number of dimensions of the vector.
    embedding_encoding: Opt[str | None] = UNSET  #: How the vector is written as text.
    embedding_model: Opt[str | None] = UNSET  #: Model that made the vector.
    embedding_model_version: Opt[str | None] = UNSET  #: Version of the model that made the vector.
    facial_expression: Opt[list[UnderstandingTag] | None] = UNSET  #: Expressions on the faces.
    keyframe_ts: Opt[int | None] = UNSET  #: Time of the frame that was analysed; iconik does not document the unit.
    light_key: Opt[str | None] = UNSET  #: Key of the light, such as high or low.
    light_side: Opt[str | None] = UNSET  #: Side from which the light falls.
    light_style: Opt[list[str] | None] = UNSET  #: Styles of lighting.
    light_time: Opt[str | None] = UNSET  #: Time of day that the light suggests.
    mood: Opt[list[UnderstandingTag] | None] = UNSET  #: Moods that the picture conveys.
    mood_valence: Opt[str | None] = UNSET  #: Whether the mood is positive or negative.
    movement: Opt[list[str] | None] = UNSET  #: Movements of the camera.
    objects: Opt[list[UnderstandingTag] | None] = UNSET  #: Things in the picture.
    ocr_text: Opt[str | None] = UNSET  #: Text that can be read in the picture.
    orientation: Opt[str | None] = UNSET  #: Whether the picture is upright or lying.
    people_age_range: Opt[list[str] | None] = UNSET  #: Age ranges of the people.
    people_bucket: Opt[str | None] = UNSET  #: Number of people in classes, such as none, one or many.
    people_count: Opt[int | None] = UNSET  #: Number of people.
    people_features: Opt[list[UnderstandingTag] | None] = UNSET  #: Visible features of the people.
    people_gender: Opt[list[str] | None] = UNSET  #: Genders that the people are taken for.
    place: Opt[UnderstandingTag | None] = UNSET  #: Kind of place that the picture shows.
    resolution: Opt[str | None] = UNSET  #: Resolution of the picture.
    scale_rank: Opt[int | None] = UNSET  #: Rank of `shot_scale`, for sorting.
    season: Opt[UnderstandingTag | None] = UNSET  #: Season that the picture shows.
    sensitive_content: Opt[list[UnderstandingTag] | None] = UNSET  #: Content that not everybody should see.
    setting: Opt[UnderstandingTag | None] = UNSET  #: Surroundings, such as indoors or outdoors.
    shot_scale: Opt[UnderstandingTag | None] = UNSET  #: Size of the subject in the frame, such as close-up or wide.
    sport_type: Opt[UnderstandingTag | None] = UNSET  #: Sport that is played.
    subject_type: Opt[list[UnderstandingTag] | None] = UNSET  #: Kinds of subjects.
    time_of_day: Opt[str | None] = UNSET  #: Time of day that the picture shows.
    track_id: Opt[str | None] = UNSET  #: Identifier of the analysed track.
    weather: Opt[UnderstandingTag | None] = UNSET  #: Weather that the picture shows.


@model
class StorageContentInfo(Model):
    """The part of a collection's contents that lies on one storage."""

    storage_id: Opt[str | None] = READ_ONLY  #: Identifier of the storage.
    assets_count: Opt[int | None] = READ_ONLY  #: Assets with files on the storage.
    file_count: Opt[int | None] = READ_ONLY  #: Files of these assets on the storage.
    total_duration_milliseconds: Opt[int | None] = READ_ONLY  #: Playing time of these assets, in milliseconds.
    total_size: Opt[int | None] = READ_ONLY  #: Size of these files together, in bytes.


@model
class SyncSession(Model):
    """A session in which the visitors of a share watch together."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the session.
    current_dc_url: Opt[str | None] = READ_ONLY  #: Address of the data centre that answers.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    dc_url: Opt[str | None] = READ_ONLY  #: Address of the data centre that runs it.
    node: Got[str] = UNSET  #: Server that runs it.


@model
class SynchronizeKeyframes(Model):
    """Sources of the picture of a collection or a playlist."""

    asset_ids: Opt[list[str] | None] = field(default=UNSET, bounds="..3")  #: Identifiers of the assets, in the order of their pictures.


@model
class Transcription(Model):
    """Spoken words with their times."""

    words: Opt[list[Word]] = field(default=UNSET, required=True, bounds="1..")  #: The words in the order in which they are spoken.
    speaker: Opt[int | None] = UNSET  #: Number of the speaker.


@model
class TranscriptionEngine(Model):
    """An engine that transcribes spoken words."""

    model: Opt[str | None] = UNSET  #: Model that it used.
    name: Opt[str | None] = UNSET  #: Name of the engine.
    type: Opt[TranscriptionEngineType | None] = UNSET  #: Whether it is a part of iconik.
    version: Opt[str | None] = UNSET  #: Version of the engine.


@model
class TranscriptionFromSubtitle(Model):
    """A subtitle to make a transcription of."""

    content: Got[str] = UNSET  #: Text of the subtitle.
    delete_old_transcriptions: Got[bool] = UNSET  #: Whether to delete the transcriptions that the version has.
    format: Opt[SubtitleFormat | None] = UNSET  #: Format of `content`.
    language: Got[str] = UNSET  #: Language that is spoken, as a code such as `en-US`.
    source_subtitle_id: Got[str] = UNSET  #: Subtitle that iconik has already.


@model
class TranscriptionProperties(Model):
    """Properties of a transcription as a whole."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the transcription.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that it belongs to.
    engine_info: Opt[TranscriptionEngine | None] = UNSET  #: Engine that transcribed the words.
    language: Got[str] = UNSET  #: Language that is spoken, as a code such as `en-US`.
    speaker_labels: Got[dict[str, str]] = UNSET  #: Names of the speakers by their numbers.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    version_id: Opt[str | None] = READ_ONLY  #: Version of the asset that it belongs to.


@model
class TranscriptionPropertiesList(Model):
    """The properties of all transcriptions of a version."""

    objects: Opt[list[TranscriptionProperties] | None] = READ_ONLY  #: The properties, one entry a transcription.


@model
class UnderstandingTag(Model):
    """A label that an analysis gave."""

    label: Opt[str] = REQUIRED  #: Name of what was found.
    level: Opt[str | None] = UNSET  #: How strongly the label applies.
    score: Opt[float | None] = UNSET  #: How sure the analysis is.


@model
class Word(Model):
    """One spoken word."""

    value: Opt[str] = REQUIRED  #: The word.
    start_ms: Opt[int] = REQUIRED  #: Start on the time line, in milliseconds.
    end_ms: Opt[int] = REQUIRED  #: End on the time line, in milliseconds.
    score: Got[float] = UNSET  #: How sure the recognition is.


@model
class ApprovalsBy(Model):
    """The decisions of all reviewers."""

    objects: Opt[list[ApprovalBy] | None] = READ_ONLY  #: The decisions.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class AssetHistoryEntities(Model):
    """One page of the history of an asset."""

    objects: Opt[list[AssetHistory] | None] = READ_ONLY  #: The entries on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Assets(Model):
    """One page of assets."""

    objects: Opt[list[IndexedAsset | IndexedAssetPost] | None] = READ_ONLY  #: The assets on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class CollectionContents(Model):
    """One page of what a collection holds."""

    objects: Opt[list[IndexedAsset | Collection] | None] = READ_ONLY  #: Assets and collections on this page; `object_type` says which is which.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Collections(Model):
    """One page of collections."""

    objects: Opt[list[Collection] | None] = READ_ONLY  #: The collections on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Favorites(Model):
    """One page of favourites."""

    objects: Opt[list[IndexedAsset | Collection] | None] = READ_ONLY  #: Assets and collections on this page; `object_type` says which is which.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class IndexedShares(Model):
    """One page of shares."""

    objects: Opt[list[IndexedShare] | None] = READ_ONLY  #: The shares on this page.
    facets: Opt[dict[str, Any] | None] = READ_ONLY  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Playlists(Model):
    """One page of playlists."""

    objects: Opt[list[Playlist] | None] = READ_ONLY  #: The playlists on this page, without their items.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Portals(Model):
    """One page of portals."""

    objects: Opt[list[Portal] | None] = READ_ONLY  #: The portals on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Projects(Model):
    """One page of projects."""

    objects: Opt[list[Project] | None] = READ_ONLY  #: The projects on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class RecentAssets(Model):
    """One page of assets that the user opened."""

    objects: Opt[list[IndexedRecentAsset] | None] = READ_ONLY  #: The assets on this page, the latest first.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class RecentCollections(Model):
    """One page of collections that the user opened."""

    objects: Opt[list[IndexedRecentCollection] | None] = READ_ONLY  #: The collections on this page, the latest first.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class RelationTypes(Model):
    """All types of relations."""

    objects: Opt[list[RelationType] | None] = READ_ONLY  #: The types.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class SegmentListResponse(Model):
    """One page of segments."""

    objects: Opt[list[SegmentDetailResponse] | None] = READ_ONLY  #: The segments on this page.
    facets: Opt[dict[str, Any] | None] = READ_ONLY  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Sequences(Model):
    """One page of sequences."""

    objects: Opt[list[Sequence] | None] = READ_ONLY  #: The sequences on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = READ_ONLY  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
