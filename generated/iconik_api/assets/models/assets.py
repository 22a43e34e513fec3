"""Assets of assets."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...files.models.files import File
    from ...files.models.formats import Format
    from ...files.models.keyframes import Keyframe
    from ...files.models.proxies import Proxy
    from ...shared.models.shared import AnalyzeStatus, ArchiveStatus, Status, UserInfo
    from .approvals import Approval
    from .versions import AssetVersion

__all__ = [
    "AnyAssetType",
    "Asset",
    "AssetCreate",
    "AssetEdit",
    "AssetOrPost",
    "AssetOrPostCreate",
    "AssetPost",
    "AssetPostCreate",
    "AssetType",
    "Assets",
    "BulkAssetEdit",
    "IndexedAsset",
    "IndexedAssetOrPost",
    "IndexedAssetPost",
    "IndexedRecentAsset",
    "IndexedRelation",
    "PostType",
    "PublicationStatus",
    "RecentAssets",
]

#: Kinds of assets with social posts among them.
AnyAssetType: TypeAlias = Literal["ASSET", "SEQUENCE", "NLE_PROJECT", "PLACEHOLDER", "CUSTOM", "LINK", "SUBCLIP", "POST"] | str


class AssetType(StrEnum):
    """Kinds of assets other than social posts."""

    ASSET = "ASSET"
    SEQUENCE = "SEQUENCE"
    NLE_PROJECT = "NLE_PROJECT"
    PLACEHOLDER = "PLACEHOLDER"
    CUSTOM = "CUSTOM"
    LINK = "LINK"
    SUBCLIP = "SUBCLIP"


#: The kind of asset that a social post is.
PostType: TypeAlias = Literal["POST",] | str

#: How far a publication has come.
PublicationStatus: TypeAlias = Literal["SCHEDULED", "RUNNING", "PUBLISHED", "PUBLISHED_WITH_WARNING", "CANCELED", "FAILED"] | str

#: One asset of any kind. A record without a `type` counts as an asset.
AssetOrPost: TypeAlias = "Asset | AssetPost"

#: One new asset of any kind. A record without a `type` counts as an asset.
AssetOrPostCreate: TypeAlias = "AssetCreate | AssetPostCreate"

#: One asset of any kind as the index holds it. A record without a `type` counts as an asset.
IndexedAssetOrPost: TypeAlias = "IndexedAsset | IndexedAssetPost"


@model
class Asset(Model):
    """A record of media with its versions, of any kind but a social post."""

    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    date_deleted: Opt[str | None] = UNSET  #: When it went into the delete queue.
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it came into iconik.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who deleted it; filled in on request only.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Identifiers of the collections that hold it directly.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Opt[str | None] = UNSET  #: When it was last restored from the archive.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Opt[int | None] = UNSET  #: Subclip start in its original (milliseconds).
    type: Opt[AssetType | str | None] = field(
        default=UNSET, tags=("ASSET", "SEQUENCE", "NLE_PROJECT", "PLACEHOLDER", "CUSTOM", "LINK", "SUBCLIP")
    )  #: Kind of asset.
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who changed it last; filled in on request only.
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, read_only=True)  #: Versions; the newest comes last.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetCreate(Model):
    """A new asset of any kind but a social post."""

    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    collection_id: Opt[str | None] = UNSET  #: Collection that the new asset belongs to; see `assign_to_collection`.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    date_deleted: Opt[str | None] = UNSET  #: When it went into the delete queue.
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it came into iconik.
    date_modified: Opt[str | None] = UNSET  #: When it was last changed.
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who deleted it; filled in on request only.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Opt[str | None] = UNSET  #: When it was last restored from the archive.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Opt[int | None] = UNSET  #: Subclip start in its original (milliseconds).
    type: Opt[AssetType | str | None] = field(
        default=UNSET, tags=("ASSET", "SEQUENCE", "NLE_PROJECT", "PLACEHOLDER", "CUSTOM", "LINK", "SUBCLIP")
    )  #: Kind of asset.
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who changed it last; filled in on request only.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetEdit(Model):
    """Changes to one of several assets."""

    title: Opt[str | None] = UNSET  #: Title shown to people.
    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    created_by_user: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_deleted: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it went into the delete queue.
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it came into iconik.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = UNSET  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who deleted it; filled in on request only.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Opt[str | None] = UNSET  #: When it was last restored from the archive.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Opt[int | None] = UNSET  #: Subclip start in its original (milliseconds).
    type: Opt[AssetType | str | None] = UNSET  #: Kind of asset.
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who changed it last; filled in on request only.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetPost(Model):
    """A post on a social platform, an asset that also knows where and how it was published."""

    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_aspect_ratio: Opt[str | None] = UNSET  #: Aspect ratio of the posted clip, such as `16:9`.
    clip_duration: Opt[float | None] = UNSET  #: Length of the posted clip; iconik does not document the unit.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    clip_mime_type: Opt[str | None] = UNSET  #: Media type of the posted clip, such as `video/mp4`.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    date_deleted: Opt[str | None] = UNSET  #: When it went into the delete queue.
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it came into iconik.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_published_at: Opt[str | None] = UNSET  #: When it was published.
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who deleted it; filled in on request only.
    destination_icon: Opt[str | None] = UNSET  #: Icon of the platform that it was posted to.
    destination_name: Opt[str | None] = UNSET  #: Name of the account that it was posted to.
    destination_picture: Opt[str | None] = UNSET  #: Picture of the account that it was posted to.
    destination_type: Opt[str | None] = UNSET  #: Platform that it was posted to.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Identifiers of the collections that hold it directly.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Opt[str | None] = UNSET  #: When it was last restored from the archive.
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
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who changed it last; filled in on request only.
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, read_only=True)  #: Versions; the newest comes last.
    views: Opt[int | None] = UNSET  #: Number of views.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class AssetPostCreate(Model):
    """A new social post."""

    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_aspect_ratio: Opt[str | None] = UNSET  #: Aspect ratio of the posted clip, such as `16:9`.
    clip_duration: Opt[float | None] = UNSET  #: Length of the posted clip; iconik does not document the unit.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    clip_mime_type: Opt[str | None] = UNSET  #: Media type of the posted clip, such as `video/mp4`.
    collection_id: Opt[str | None] = UNSET  #: Collection that the new asset belongs to; see `assign_to_collection`.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who created it; filled in on request only.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    date_deleted: Opt[str | None] = UNSET  #: When it went into the delete queue.
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it came into iconik.
    date_modified: Opt[str | None] = UNSET  #: When it was last changed.
    date_published_at: Opt[str | None] = UNSET  #: When it was published.
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who deleted it; filled in on request only.
    destination_icon: Opt[str | None] = UNSET  #: Icon of the platform that it was posted to.
    destination_name: Opt[str | None] = UNSET  #: Name of the account that it was posted to.
    destination_picture: Opt[str | None] = UNSET  #: Picture of the account that it was posted to.
    destination_type: Opt[str | None] = UNSET  #: Platform that it was posted to.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    last_archive_restore_date: Opt[str | None] = UNSET  #: When it was last restored from the archive.
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
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who changed it last; filled in on request only.
    views: Opt[int | None] = UNSET  #: Number of views.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class Assets(Model):
    """One page of assets."""

    objects: Opt[list[IndexedAsset | IndexedAssetPost] | None] = field(default=UNSET, read_only=True)  #: The assets on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class BulkAssetEdit(Model):
    """Changes to several assets."""

    objects: Opt[list[AssetEdit]] = field(default=UNSET, required=True)  #: One entry for each asset to change.


@model
class IndexedAsset(Model):
    """An asset as the index holds it, with its metadata and media, perhaps a moment old."""

    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    ancestor_collections: Opt[list[str] | None] = UNSET  #: Identifiers of the collections above it at every level.
    approval: Opt[Approval | None] = UNSET  #: What the reviewers have decided.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    comments_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of comments.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_deleted: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it went into the delete queue.
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it came into iconik.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who deleted it.
    duration_milliseconds: Opt[int | None] = field(default=UNSET, read_only=True)  #: Playing time in milliseconds.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    files: Opt[list[File] | None] = field(default=UNSET, read_only=True)  #: Files behind it.
    formats: Opt[list[Format] | None] = UNSET  #: Formats that it is stored in.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Identifiers of the collections that hold it directly.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)  #: Still pictures of it.
    last_archive_restore_date: Opt[str | None] = UNSET  #: When it was last restored from the archive.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    media_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of media, such as `video` or `image`.
    metadata: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: Metadata values by the name of their field.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True, tags=("assets",))  #: Always `assets`.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    position: Opt[int | None] = field(default=UNSET, read_only=True)  #: Place in the custom order of a collection.
    proxies: Opt[list[Proxy] | None] = field(default=UNSET, read_only=True)  #: Renditions for viewing.
    relations: Opt[list[IndexedRelation] | None] = field(default=UNSET, read_only=True)  #: Relations to further assets.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Opt[int | None] = UNSET  #: Subclip start in its original (milliseconds).
    type: Opt[AssetType | str | None] = field(
        default=UNSET, tags=("ASSET", "SEQUENCE", "NLE_PROJECT", "PLACEHOLDER", "CUSTOM", "LINK", "SUBCLIP")
    )  #: Kind of asset.
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who changed it last.
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, read_only=True)  #: Versions; the newest comes last.
    versions_number: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of versions.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class IndexedAssetPost(Model):
    """A social post as the index holds it."""

    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset.
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    ancestor_collections: Opt[list[str] | None] = UNSET  #: Identifiers of the collections above it at every level.
    approval: Opt[Approval | None] = UNSET  #: What the reviewers have decided.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    clip_aspect_ratio: Opt[str | None] = UNSET  #: Aspect ratio of the posted clip, such as `16:9`.
    clip_duration: Opt[float | None] = UNSET  #: Length of the posted clip; iconik does not document the unit.
    clip_id: Opt[int | None] = UNSET  #: Number of the clip in the publishing service.
    clip_mime_type: Opt[str | None] = UNSET  #: Media type of the posted clip, such as `video/mp4`.
    comments_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of comments.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_deleted: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it went into the delete queue.
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it came into iconik.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_published_at: Opt[str | None] = UNSET  #: When it was published.
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who deleted it.
    destination_icon: Opt[str | None] = UNSET  #: Icon of the platform that it was posted to.
    destination_name: Opt[str | None] = UNSET  #: Name of the account that it was posted to.
    destination_picture: Opt[str | None] = UNSET  #: Picture of the account that it was posted to.
    destination_type: Opt[str | None] = UNSET  #: Platform that it was posted to.
    duration_milliseconds: Opt[int | None] = field(default=UNSET, read_only=True)  #: Playing time in milliseconds.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET  #: How far the recognition of faces has come.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    files: Opt[list[File] | None] = field(default=UNSET, read_only=True)  #: Files behind it.
    formats: Opt[list[Format] | None] = UNSET  #: Formats that it is stored in.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Identifiers of the collections that hold it directly.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)  #: Still pictures of it.
    last_archive_restore_date: Opt[str | None] = UNSET  #: When it was last restored from the archive.
    likes: Opt[int | None] = UNSET  #: Number of likes.
    limit_download_to_groups: Opt[list[str] | None] = UNSET  #: Identifiers of the groups whose members alone may download it.
    media_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of media, such as `video` or `image`.
    metadata: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: Metadata values by the name of their field.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Always `assets`.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    position: Opt[int | None] = field(default=UNSET, read_only=True)  #: Place in the custom order of a collection.
    proxies: Opt[list[Proxy] | None] = field(default=UNSET, read_only=True)  #: Renditions for viewing.
    publication_id: Opt[int | None] = UNSET  #: Number of the publication in the publishing service.
    publication_status: Opt[PublicationStatus | None] = UNSET  #: How far the publication has come.
    relations: Opt[list[IndexedRelation] | None] = field(default=UNSET, read_only=True)  #: Relations to further assets.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[Status | str | None] = UNSET  #: Whether it is live or deleted.
    time_end_milliseconds: Opt[int | None] = UNSET  #: Subclip end in its original (milliseconds).
    time_start_milliseconds: Opt[int | None] = UNSET  #: Subclip start in its original (milliseconds).
    type: Opt[PostType | None] = field(default=UNSET, tags=("POST",))  #: Always `POST`.
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of who changed it last.
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: Who changed it last.
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, read_only=True)  #: Versions; the newest comes last.
    versions_number: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of versions.
    views: Opt[int | None] = UNSET  #: Number of views.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class IndexedRecentAsset(Model):
    """That a user opened an asset, as the index holds it."""

    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last opened it.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Always `assets`.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.


@model
class IndexedRelation(Model):
    """A relation between two assets as the index holds it."""

    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: What the relation means.
    related_from_asset_id: Opt[str | None] = UNSET  #: Asset that the relation starts from.
    related_to_asset_id: Opt[str | None] = UNSET  #: Asset that the relation points to.
    relation_type: Opt[str | None] = UNSET  #: Name of the type of relation.


@model
class RecentAssets(Model):
    """One page of assets that the user opened."""

    objects: Opt[list[IndexedRecentAsset] | None] = field(default=UNSET, read_only=True)  #: The assets on this page, the latest first.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
