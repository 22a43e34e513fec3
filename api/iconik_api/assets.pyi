# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.assets.models

from iconik_api.shared.models import AnalyzeStatus as AnalyzeStatus
AnyAssetType: TypeAlias = Literal['ASSET', 'SEQUENCE', 'NLE_PROJECT', 'PLACEHOLDER', 'CUSTOM', 'LINK', 'SUBCLIP', 'POST'] | str

@model
class Approval(Model):
    approvals_by: Opt[list[ApprovalBy] | None] = field(default=UNSET, read_only=True)
    change_date: Union[T, UnsetType, None][str] = UNSET
    externals: Union[T, UnsetType, None][list[str]] = UNSET
    groups: Union[T, UnsetType, None][list[str]] = UNSET
    min_number: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='1..')
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    request_date: Union[T, UnsetType, None][str] = UNSET
    requested_by: Opt[str | None] = field(default=UNSET, read_only=True)
    share_id: Opt[str | None] = UNSET
    status: Union[T, UnsetType, None][ApprovalStatus] = UNSET
    user_status: Opt[ApprovalStatus | None] = field(default=UNSET, read_only=True)
    users: Union[T, UnsetType, None][list[str]] = UNSET
    users_info: Opt[list[UserInfo] | None] = field(default=UNSET, read_only=True)
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ApprovalBy(Model):
    change_date: Union[T, UnsetType, None][str] = UNSET
    external: Union[T, UnsetType, None][str] = UNSET
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Union[T, UnsetType, None][ApprovalStatus] = UNSET
    user: Union[T, UnsetType, None][str] = UNSET
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)

ApprovalDecision: TypeAlias = Literal['APPROVED', 'NOT_APPROVED'] | str
ApprovalStatus: TypeAlias = Literal['N/A', 'REQUESTED', 'APPROVED', 'NOT_APPROVED', 'MIXED'] | str

@model
class ApprovalsBy(Model):
    objects: Opt[list[ApprovalBy] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.shared.models import ArchiveStatus as ArchiveStatus

@model
class Asset(Model):
    title: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    analyze_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    archive_status: Union[T, UnsetType, None][ArchiveStatus | str] = UNSET
    category: Opt[str | None] = UNSET
    clip_id: Opt[int | None] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Union[T, UnsetType, None][str] = UNSET
    date_deleted: Union[T, UnsetType, None][str] = UNSET
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = UNSET
    external_link: Opt[str | None] = UNSET
    face_recognition_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    has_unconfirmed_persons: Union[T, UnsetType, None][bool] = UNSET
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    is_blocked: Union[T, UnsetType, None][bool] = UNSET
    is_online: Union[T, UnsetType, None][bool] = UNSET
    last_archive_restore_date: Union[T, UnsetType, None][str] = UNSET
    limit_download_to_groups: Opt[list[str] | None] = UNSET
    original_asset_id: Union[T, UnsetType, None][str] = UNSET
    original_segment_id: Union[T, UnsetType, None][str] = UNSET
    original_version_id: Union[T, UnsetType, None][str] = UNSET
    person_ids: Opt[list[str] | None] = UNSET
    site_name: Opt[str | None] = UNSET
    status: Union[T, UnsetType, None][Status | str] = UNSET
    time_end_milliseconds: Union[T, UnsetType, None][int] = UNSET
    time_start_milliseconds: Union[T, UnsetType, None][int] = UNSET
    type: Union[T, UnsetType, None][AssetType | str] = field(default=UNSET, tags=('ASSET', 'SEQUENCE', 'NLE_PROJECT', 'PLACEHOLDER', 'CUSTOM', 'LINK', 'SUBCLIP'))
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, read_only=True)
    warning: Opt[str | None] = UNSET

@model
class AssetCreate(Model):
    title: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    analyze_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    archive_status: Union[T, UnsetType, None][ArchiveStatus | str] = UNSET
    category: Opt[str | None] = UNSET
    clip_id: Opt[int | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Union[T, UnsetType, None][str] = UNSET
    date_deleted: Union[T, UnsetType, None][str] = UNSET
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Union[T, UnsetType, None][str] = UNSET
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = UNSET
    external_link: Opt[str | None] = UNSET
    face_recognition_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    has_unconfirmed_persons: Union[T, UnsetType, None][bool] = UNSET
    is_blocked: Union[T, UnsetType, None][bool] = UNSET
    is_online: Union[T, UnsetType, None][bool] = UNSET
    last_archive_restore_date: Opt[str | None] = field(default=UNSET, read_only=True)
    limit_download_to_groups: Opt[list[str] | None] = UNSET
    original_asset_id: Union[T, UnsetType, None][str] = UNSET
    original_segment_id: Union[T, UnsetType, None][str] = UNSET
    original_version_id: Union[T, UnsetType, None][str] = UNSET
    person_ids: Opt[list[str] | None] = UNSET
    site_name: Opt[str | None] = UNSET
    status: Union[T, UnsetType, None][Status | str] = UNSET
    time_end_milliseconds: Union[T, UnsetType, None][int] = UNSET
    time_start_milliseconds: Union[T, UnsetType, None][int] = UNSET
    type: Union[T, UnsetType, None][AssetType | str] = field(default=UNSET, tags=('ASSET', 'SEQUENCE', 'NLE_PROJECT', 'PLACEHOLDER', 'CUSTOM', 'LINK', 'SUBCLIP'))
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    warning: Opt[str | None] = UNSET

@model
class AssetEdit(Model):
    title: Union[T, UnsetType, None][str] = UNSET
    id: Opt[str] = field(default=UNSET, required=True)
    analyze_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    archive_status: Union[T, UnsetType, None][ArchiveStatus | str] = UNSET
    category: Opt[str | None] = UNSET
    clip_id: Opt[int | None] = UNSET
    created_by_user: Union[T, UnsetType, None][str] = UNSET
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Opt[str | None] = field(default=UNSET, read_only=True)
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Union[T, UnsetType, None][str] = UNSET
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = UNSET
    external_link: Opt[str | None] = UNSET
    face_recognition_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    has_unconfirmed_persons: Union[T, UnsetType, None][bool] = UNSET
    is_blocked: Union[T, UnsetType, None][bool] = UNSET
    is_online: Union[T, UnsetType, None][bool] = UNSET
    last_archive_restore_date: Union[T, UnsetType, None][str] = UNSET
    limit_download_to_groups: Opt[list[str] | None] = UNSET
    original_asset_id: Union[T, UnsetType, None][str] = UNSET
    original_segment_id: Union[T, UnsetType, None][str] = UNSET
    original_version_id: Union[T, UnsetType, None][str] = UNSET
    person_ids: Opt[list[str] | None] = UNSET
    site_name: Opt[str | None] = UNSET
    status: Union[T, UnsetType, None][Status | str] = UNSET
    time_end_milliseconds: Union[T, UnsetType, None][int] = UNSET
    time_start_milliseconds: Union[T, UnsetType, None][int] = UNSET
    type: Union[T, UnsetType, None][AssetType | str] = UNSET
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    warning: Opt[str | None] = UNSET

@model
class AssetHistory(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    job_id: Opt[str | None] = UNSET
    operation_description: Opt[str | None] = UNSET
    operation_type: Opt[HistoryOperationType | str] = field(default=UNSET, required=True)
    share_id: Opt[str | None] = UNSET
    share_user_id: Opt[str | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class AssetHistoryEntities(Model):
    objects: Opt[list[AssetHistory] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

AssetOrPost: TypeAlias = Asset | AssetPost
AssetOrPostCreate: TypeAlias = AssetCreate | AssetPostCreate

@model
class AssetPost(Model):
    title: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET
    archive_status: Opt[ArchiveStatus | str | None] = UNSET
    category: Opt[str | None] = UNSET
    clip_aspect_ratio: Opt[str | None] = UNSET
    clip_duration: Opt[float | None] = UNSET
    clip_id: Opt[int | None] = UNSET
    clip_mime_type: Opt[str | None] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Opt[str | None] = UNSET
    date_deleted: Opt[str | None] = UNSET
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_published_at: Opt[str | None] = UNSET
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    destination_icon: Opt[str | None] = UNSET
    destination_name: Opt[str | None] = UNSET
    destination_picture: Opt[str | None] = UNSET
    destination_type: Opt[str | None] = UNSET
    external_id: Opt[str | None] = UNSET
    external_link: Opt[str | None] = UNSET
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    has_unconfirmed_persons: Opt[bool | None] = UNSET
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    is_blocked: Opt[bool | None] = UNSET
    is_online: Opt[bool | None] = UNSET
    last_archive_restore_date: Opt[str | None] = UNSET
    likes: Opt[int | None] = UNSET
    limit_download_to_groups: Opt[list[str] | None] = UNSET
    original_asset_id: Opt[str | None] = UNSET
    original_segment_id: Opt[str | None] = UNSET
    original_version_id: Opt[str | None] = UNSET
    person_ids: Opt[list[str] | None] = UNSET
    publication_id: Opt[int | None] = UNSET
    publication_status: Opt[PublicationStatus | None] = UNSET
    site_name: Opt[str | None] = UNSET
    status: Opt[Status | str | None] = UNSET
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    type: Opt[PostType | None] = field(default=UNSET, tags=('POST',))
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, read_only=True)
    views: Opt[int | None] = UNSET
    warning: Opt[str | None] = UNSET

@model
class AssetPostCreate(Model):
    title: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET
    archive_status: Opt[ArchiveStatus | str | None] = UNSET
    category: Opt[str | None] = UNSET
    clip_aspect_ratio: Opt[str | None] = UNSET
    clip_duration: Opt[float | None] = UNSET
    clip_id: Opt[int | None] = UNSET
    clip_mime_type: Opt[str | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Opt[str | None] = UNSET
    date_deleted: Opt[str | None] = UNSET
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = UNSET
    date_published_at: Opt[str | None] = UNSET
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    destination_icon: Opt[str | None] = UNSET
    destination_name: Opt[str | None] = UNSET
    destination_picture: Opt[str | None] = UNSET
    destination_type: Opt[str | None] = UNSET
    external_id: Opt[str | None] = UNSET
    external_link: Opt[str | None] = UNSET
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    has_unconfirmed_persons: Opt[bool | None] = UNSET
    is_blocked: Opt[bool | None] = UNSET
    is_online: Opt[bool | None] = UNSET
    last_archive_restore_date: Opt[str | None] = UNSET
    likes: Opt[int | None] = UNSET
    limit_download_to_groups: Opt[list[str] | None] = UNSET
    original_asset_id: Opt[str | None] = UNSET
    original_segment_id: Opt[str | None] = UNSET
    original_version_id: Opt[str | None] = UNSET
    person_ids: Opt[list[str] | None] = UNSET
    publication_id: Opt[int | None] = UNSET
    publication_status: Opt[PublicationStatus | None] = UNSET
    site_name: Opt[str | None] = UNSET
    status: Opt[Status | str | None] = UNSET
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    type: Opt[PostType | None] = field(default=UNSET, tags=('POST',))
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    views: Opt[int | None] = UNSET
    warning: Opt[str | None] = UNSET

class AssetType(StrEnum):
    ASSET = 'ASSET'
    SEQUENCE = 'SEQUENCE'
    NLE_PROJECT = 'NLE_PROJECT'
    PLACEHOLDER = 'PLACEHOLDER'
    CUSTOM = 'CUSTOM'
    LINK = 'LINK'
    SUBCLIP = 'SUBCLIP'

@model
class AssetVersion(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    analyze_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    archive_status: Union[T, UnsetType, None][ArchiveStatus | str] = UNSET
    created_by_user: Union[T, UnsetType, None][str] = UNSET
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    date_created: Union[T, UnsetType, None][str] = UNSET
    face_recognition_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    has_unconfirmed_persons: Union[T, UnsetType, None][bool] = UNSET
    is_online: Union[T, UnsetType, None][bool] = UNSET
    person_ids: Union[T, UnsetType, None][list[str]] = UNSET
    status: Union[T, UnsetType, None][Status | str] = UNSET
    transcribe_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    transcribed_languages: Union[T, UnsetType, None][list[str]] = UNSET
    version_number: Union[T, UnsetType, None][int] = UNSET

AssetVersionAnswer: TypeAlias = AssetVersionResponse | AssetVersion

@model
class AssetVersionCreate(Model):
    copy_metadata: Union[T, UnsetType, None][bool] = UNSET
    copy_persons: Union[T, UnsetType, None][bool] = UNSET
    copy_segments: Union[T, UnsetType, None][bool] = UNSET
    include_segment_types: Union[T, UnsetType, None][list[SegmentType]] = UNSET
    source_version_id: Union[T, UnsetType, None][str] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class AssetVersionFromAssetCreate(Model):
    copy_previous_version_persons: Union[T, UnsetType, None][bool] = UNSET
    copy_previous_version_segments: Union[T, UnsetType, None][bool] = UNSET
    include_segment_types: Union[T, UnsetType, None][list[SegmentType]] = UNSET
    source_metadata_asset_id: Union[T, UnsetType, None][str] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class AssetVersionFromVersionCreate(Model):
    copy_previous_version_persons: Union[T, UnsetType, None][bool] = UNSET
    copy_previous_version_segments: Union[T, UnsetType, None][bool] = UNSET
    exclude_format_ids: Opt[list[str] | None] = UNSET
    include_segment_types: Union[T, UnsetType, None][list[SegmentType]] = UNSET
    source_metadata_asset_id: Union[T, UnsetType, None][str] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class AssetVersionResponse(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, bounds='1..')

@model
class Assets(Model):
    objects: Opt[list[IndexedAsset | IndexedAssetPost] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class BulkAssetEdit(Model):
    objects: Opt[list[AssetEdit]] = field(default=UNSET, required=True)

@model
class BulkCreateSegmentsBody(Model):
    objects: Opt[list[SegmentBody]] = field(default=UNSET, required=True, bounds='1..500')

@model
class BulkDelete(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    content_only: Union[T, UnsetType, None][bool] = UNSET
    object_type: Opt[BulkDeleteObjectType | str] = field(default=UNSET, required=True)

class BulkDeleteObjectType(StrEnum):
    ASSETS = 'assets'
    COLLECTIONS = 'collections'
    SAVE_SEARCHES = 'saved_searches'

@model
class BulkDeleteSegmentsBody(Model):
    segment_ids: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='1..500')
    segment_type: Union[T, UnsetType, None][SegmentType] = UNSET
    version_id: Opt[str | None] = UNSET
    attributes: Opt[list[SegmentAttributeMatch] | None] = UNSET

@model
class BulkFavorites(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)

from iconik_api.shared.models import BulkObjectType as BulkObjectType

@model
class BulkRemoveApproval(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)

@model
class BulkReplaceSegmentsBody(Model):
    objects: Opt[list[SegmentEdit]] = field(default=UNSET, required=True, bounds='1..500')

@model
class BulkSetApproval(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    status: Opt[ApprovalDecision] = field(default=UNSET, required=True)

@model
class BulkShareCreate(Model):
    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_download: Opt[bool] = field(default=UNSET, required=True)
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    title: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    allow_custom_actions: Union[T, UnsetType, None][bool] = UNSET
    allow_download_proxy: Union[T, UnsetType, None][bool] = UNSET
    allow_sync: Opt[bool | None] = UNSET
    allow_upload: Union[T, UnsetType, None][bool] = UNSET
    allow_user_search_for_mentions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_versions: Union[T, UnsetType, None][bool] = UNSET
    automatic_approval_share: Opt[bool | None] = UNSET
    drm: Opt[ProtectionLevel | None] = UNSET
    emails: Union[T, UnsetType, None][list[str]] = UNSET
    expires: Union[T, UnsetType, None][str] = UNSET
    is_approval: Opt[bool | None] = UNSET
    message: Union[T, UnsetType, None][str] = UNSET
    metadata_views: Opt[list[str] | None] = UNSET
    object_type: Opt[BulkShareObjectType | None] = field(default=UNSET, read_only=True)
    owner_id: Opt[str | None] = field(default=UNSET, read_only=True)
    password: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    review_experience_public_beta: Opt[bool | None] = UNSET
    share_by_url: Union[T, UnsetType, None][bool] = UNSET
    show_existing_comments: Opt[bool | None] = UNSET
    show_watermark: Opt[bool | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_storage_id: Opt[str | None] = UNSET
    watermark: Opt[ProtectionLevel | None] = UNSET

@model
class BulkShareDelete(Model):
    share_ids: Opt[list[str]] = field(default=UNSET, required=True)

BulkShareObjectType: TypeAlias = Literal['assets',] | str

@model
class Collection(Model):
    title: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    category: Opt[str | None] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_order_status: Opt[CustomOrderStatus | str | None] = field(default=UNSET, read_only=True)
    custom_poster: Opt[str | None] = UNSET
    date_created: Union[T, UnsetType, None][str] = UNSET
    date_deleted: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    is_root: Union[T, UnsetType, None][bool] = UNSET
    keyframe_asset_ids: Union[T, UnsetType, None][list[str]] = UNSET
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)
    metadata: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True, tags=('collections',))
    parent_id: Opt[str | None] = UNSET
    parents: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    permissions: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    position: Opt[int | None] = field(default=UNSET, read_only=True)
    project_id: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Union[T, UnsetType, None][Status | str] = UNSET
    storage_id: Opt[str | None] = UNSET

@model
class CollectionContentInfo(Model):
    assets_count: Opt[int | None] = field(default=UNSET, read_only=True)
    collections_count: Opt[int | None] = field(default=UNSET, read_only=True)
    storage_info: Opt[list[StorageContentInfo] | None] = field(default=UNSET, read_only=True)
    title: Opt[str | None] = field(default=UNSET, read_only=True)
    total_duration_milliseconds: Opt[int | None] = field(default=UNSET, read_only=True)
    total_proxy_size: Opt[int | None] = field(default=UNSET, read_only=True)
    total_size: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class CollectionContents(Model):
    objects: Opt[list[IndexedAsset | Collection] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class CollectionSize(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    size: Opt[int | None] = field(default=UNSET, read_only=True)
    title: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class Collections(Model):
    objects: Opt[list[Collection] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.files.models import Component as Component
from iconik_api.files.models import ComponentType as ComponentType

@model
class Content(Model):
    object_id: Opt[str] = field(default=UNSET, required=True)
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)
    collection_id: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ContentPosition(Model):
    after_object_id: Union[T, UnsetType, None][str] = UNSET
    before_object_id: Union[T, UnsetType, None][str] = UNSET
    position: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='-1..')

@model
class CustomAction(Model):
    context: Opt[CustomActionContext] = field(default=UNSET, required=True)
    title: Opt[str] = field(default=UNSET, required=True)
    url: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    color: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    disabled: Union[T, UnsetType, None][bool] = UNSET
    headers: Union[T, UnsetType, None][dict[str, str]] = field(default=UNSET, secret=True)
    last_error: Opt[str | None] = field(default=UNSET, read_only=True)
    last_error_date: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata_view: Opt[str | None] = UNSET
    publish_template_id: Opt[str | None] = UNSET
    status: Union[T, UnsetType, None][CustomActionStatus] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    transcoder_id: Opt[str | None] = UNSET
    type: Union[T, UnsetType, None][CustomActionType] = UNSET

@model
class CustomActionCall(Model):
    asset_ids: Union[T, UnsetType, None][list[str]] = UNSET
    collection_ids: Union[T, UnsetType, None][list[str]] = UNSET
    from_collection_id: Opt[str | None] = UNSET
    metadata_values: Union[T, UnsetType, None][dict[str, CustomActionFieldValues]] = UNSET
    metadata_view_id: Opt[str | None] = UNSET
    playlist_ids: Opt[list[str] | None] = UNSET
    saved_search_ids: Union[T, UnsetType, None][list[str]] = UNSET

CustomActionContext: TypeAlias = Literal['ASSET', 'ASSET_SUBCLIP', 'BULK', 'COLLECTION', 'NONE', 'PLAYLIST', 'SAVED_SEARCH', 'SHARED_ASSET', 'SHARED_COLLECTION', 'SHARED_PLAYLIST'] | str

@model
class CustomActionCreate(Model):
    context: Opt[CustomActionContext] = field(default=UNSET, required=True)
    title: Opt[str] = field(default=UNSET, required=True)
    url: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    color: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    disabled: Union[T, UnsetType, None][bool] = UNSET
    headers: Union[T, UnsetType, None][dict[str, str]] = field(default=UNSET, secret=True)
    last_error: Opt[str | None] = field(default=UNSET, read_only=True)
    last_error_date: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata_view: Opt[str | None] = UNSET
    publish_template_id: Opt[str | None] = UNSET
    read_access_for_everyone: Opt[bool | None] = UNSET
    status: Union[T, UnsetType, None][CustomActionStatus] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    transcoder_id: Opt[str | None] = UNSET
    type: Union[T, UnsetType, None][CustomActionType] = UNSET

@model
class CustomActionFieldValues(Model):
    date_created: Union[T, UnsetType, None][str] = UNSET
    field_values: Union[T, UnsetType, None][list[FieldValue]] = UNSET

@model
class CustomActionReply(Model):
    redirect_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

CustomActionStatus: TypeAlias = Literal['FAILING', 'HEALTHY'] | str
CustomActionType: TypeAlias = Literal['OPEN', 'POST', 'PUBLISH'] | str

@model
class CustomActions(Model):
    objects: Opt[list[CustomAction] | None] = field(default=UNSET, read_only=True)

@model
class CustomOrder(Model):
    custom_order_sort: Union[T, UnsetType, None][str] = UNSET

class CustomOrderStatus(StrEnum):
    DISABLED = 'DISABLED'
    ENABLING = 'ENABLING'
    ENABLED = 'ENABLED'

@model
class DeleteQueue(Model):
    ids: Opt[list[str]] = field(default=UNSET, required=True)

@model
class Drawing(Model):
    primitives: Union[T, UnsetType, None][list[Primitive]] = UNSET
    version: Opt[int | None] = UNSET

from iconik_api.shared.models import Errors as Errors
from iconik_api.files.models import ExternalReference as ExternalReference

@model
class FaceBoundingBox(Model):
    person_version_face_id: Opt[str] = field(default=UNSET, required=True)
    bounding_box: Union[T, UnsetType, None][list[float]] = UNSET
    face_id: Union[T, UnsetType, None][str] = UNSET
    landmarks: Opt[list[FaceLandmark] | None] = UNSET
    timestamp_ms: Union[T, UnsetType, None][int] = UNSET

@model
class FaceLandmark(Model):
    x: Opt[float] = field(default=UNSET, required=True)
    y: Opt[float] = field(default=UNSET, required=True)

@model
class Favorites(Model):
    objects: Opt[list[IndexedAsset | Collection] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.metadata.models import FieldValue as FieldValue
from iconik_api.files.models import File as File
from iconik_api.files.models import FileStatus as FileStatus
from iconik_api.files.models import FileType as FileType
from iconik_api.files.models import Format as Format

class HistoryOperationType(StrEnum):
    EXPORT = 'EXPORT'
    TRANSCODE = 'TRANSCODE'
    ANALYZE = 'ANALYZE'
    ADD_FORMAT = 'ADD_FORMAT'
    DELETE_FORMAT = 'DELETE_FORMAT'
    RESTORE_FORMAT = 'RESTORE_FORMAT'
    DELETE_FILESET = 'DELETE_FILESET'
    DELETE_FILE = 'DELETE_FILE'
    RESTORE_FILESET = 'RESTORE_FILESET'
    MODIFY_FILESET = 'MODIFY_FILESET'
    APPROVE = 'APPROVE'
    REJECT = 'REJECT'
    DOWNLOAD = 'DOWNLOAD'
    METADATA = 'METADATA'
    CUSTOM = 'CUSTOM'
    TRANSCRIPTION = 'TRANSCRIPTION'
    VERSION_CREATE = 'VERSION_CREATE'
    VERSION_DELETE = 'VERSION_DELETE'
    VERSION_UPDATE = 'VERSION_UPDATE'
    VERSION_PROMOTE = 'VERSION_PROMOTE'
    RESTORE = 'RESTORE'
    RESTORE_FROM_GLACIER = 'RESTORE_FROM_GLACIER'
    ARCHIVE = 'ARCHIVE'
    RESTORE_ARCHIVE = 'RESTORE_ARCHIVE'
    DELETE = 'DELETE'
    TRANSFER = 'TRANSFER'
    UNLINK_SUBCLIP = 'UNLINK_SUBCLIP'
    FACE_RECOGNITION = 'FACE_RECOGNITION'
    PUBLISH = 'PUBLISH'
    PUBLISH_SAVE_DRAFT = 'PUBLISH_SAVE_DRAFT'
    PUBLISH_SCHEDULED = 'PUBLISH_SCHEDULED'

@model
class IndexedAsset(Model):
    title: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    analyze_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    ancestor_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    approval: Opt[Approval | None] = UNSET
    archive_status: Union[T, UnsetType, None][ArchiveStatus | str] = UNSET
    category: Opt[str | None] = UNSET
    clip_id: Opt[int | None] = UNSET
    comments_count: Opt[int | None] = field(default=UNSET, read_only=True)
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Opt[str | None] = field(default=UNSET, read_only=True)
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    duration_milliseconds: Opt[int | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = UNSET
    external_link: Opt[str | None] = UNSET
    face_recognition_status: Union[T, UnsetType, None][AnalyzeStatus | str] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    files: Opt[list[File] | None] = field(default=UNSET, read_only=True)
    formats: Opt[list[Format] | None] = UNSET
    has_unconfirmed_persons: Opt[bool | None] = field(default=UNSET, read_only=True)
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    is_blocked: Union[T, UnsetType, None][bool] = UNSET
    is_online: Union[T, UnsetType, None][bool] = UNSET
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)
    last_archive_restore_date: Opt[str | None] = field(default=UNSET, read_only=True)
    limit_download_to_groups: Opt[list[str] | None] = UNSET
    media_type: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True, tags=('assets',))
    original_asset_id: Union[T, UnsetType, None][str] = UNSET
    original_segment_id: Union[T, UnsetType, None][str] = UNSET
    original_version_id: Union[T, UnsetType, None][str] = UNSET
    person_ids: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    position: Opt[int | None] = field(default=UNSET, read_only=True)
    proxies: Opt[list[Proxy] | None] = field(default=UNSET, read_only=True)
    relations: Opt[list[IndexedRelation] | None] = field(default=UNSET, read_only=True)
    site_name: Opt[str | None] = UNSET
    status: Union[T, UnsetType, None][Status | str] = UNSET
    time_end_milliseconds: Union[T, UnsetType, None][int] = UNSET
    time_start_milliseconds: Union[T, UnsetType, None][int] = UNSET
    type: Union[T, UnsetType, None][AssetType | str] = field(default=UNSET, tags=('ASSET', 'SEQUENCE', 'NLE_PROJECT', 'PLACEHOLDER', 'CUSTOM', 'LINK', 'SUBCLIP'))
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, read_only=True)
    versions_number: Opt[int | None] = field(default=UNSET, read_only=True)
    warning: Opt[str | None] = UNSET

IndexedAssetOrPost: TypeAlias = IndexedAsset | IndexedAssetPost

@model
class IndexedAssetPost(Model):
    title: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    analyze_status: Opt[AnalyzeStatus | str | None] = UNSET
    ancestor_collections: Opt[list[str] | None] = UNSET
    approval: Opt[Approval | None] = UNSET
    archive_status: Opt[ArchiveStatus | str | None] = UNSET
    category: Opt[str | None] = UNSET
    clip_aspect_ratio: Opt[str | None] = UNSET
    clip_duration: Opt[float | None] = UNSET
    clip_id: Opt[int | None] = UNSET
    clip_mime_type: Opt[str | None] = UNSET
    comments_count: Opt[int | None] = field(default=UNSET, read_only=True)
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Opt[str | None] = field(default=UNSET, read_only=True)
    date_imported: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_published_at: Opt[str | None] = UNSET
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    destination_icon: Opt[str | None] = UNSET
    destination_name: Opt[str | None] = UNSET
    destination_picture: Opt[str | None] = UNSET
    destination_type: Opt[str | None] = UNSET
    duration_milliseconds: Opt[int | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = UNSET
    external_link: Opt[str | None] = UNSET
    face_recognition_status: Opt[AnalyzeStatus | str | None] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    files: Opt[list[File] | None] = field(default=UNSET, read_only=True)
    formats: Opt[list[Format] | None] = UNSET
    has_unconfirmed_persons: Opt[bool | None] = UNSET
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    is_blocked: Opt[bool | None] = UNSET
    is_online: Opt[bool | None] = UNSET
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)
    last_archive_restore_date: Opt[str | None] = UNSET
    likes: Opt[int | None] = UNSET
    limit_download_to_groups: Opt[list[str] | None] = UNSET
    media_type: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    original_asset_id: Opt[str | None] = UNSET
    original_segment_id: Opt[str | None] = UNSET
    original_version_id: Opt[str | None] = UNSET
    person_ids: Opt[list[str] | None] = UNSET
    position: Opt[int | None] = field(default=UNSET, read_only=True)
    proxies: Opt[list[Proxy] | None] = field(default=UNSET, read_only=True)
    publication_id: Opt[int | None] = UNSET
    publication_status: Opt[PublicationStatus | None] = UNSET
    relations: Opt[list[IndexedRelation] | None] = field(default=UNSET, read_only=True)
    site_name: Opt[str | None] = UNSET
    status: Opt[Status | str | None] = UNSET
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    type: Opt[PostType | None] = field(default=UNSET, tags=('POST',))
    updated_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    updated_by_user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    versions: Opt[list[AssetVersion] | None] = field(default=UNSET, read_only=True)
    versions_number: Opt[int | None] = field(default=UNSET, read_only=True)
    views: Opt[int | None] = UNSET
    warning: Opt[str | None] = UNSET

IndexedCollectionContent: TypeAlias = IndexedAsset | Collection

@model
class IndexedRecentAsset(Model):
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class IndexedRecentCollection(Model):
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class IndexedRelation(Model):
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Union[T, UnsetType, None][str] = UNSET
    related_from_asset_id: Union[T, UnsetType, None][str] = UNSET
    related_to_asset_id: Union[T, UnsetType, None][str] = UNSET
    relation_type: Union[T, UnsetType, None][str] = UNSET

@model
class IndexedShare(Model):
    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True, read_only=True)
    allow_comments: Opt[bool] = field(default=UNSET, required=True, read_only=True)
    allow_download: Opt[bool] = field(default=UNSET, required=True, read_only=True)
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    allow_custom_actions: Opt[bool | None] = field(default=UNSET, read_only=True)
    allow_download_proxy: Opt[bool | None] = field(default=UNSET, read_only=True)
    allow_sync: Opt[bool | None] = field(default=UNSET, read_only=True)
    allow_upload: Opt[bool | None] = field(default=UNSET, read_only=True)
    allow_user_search_for_mentions: Opt[bool | None] = field(default=UNSET, read_only=True)
    allow_view_transcriptions: Opt[bool | None] = field(default=UNSET, read_only=True)
    allow_view_versions: Opt[bool | None] = field(default=UNSET, read_only=True)
    approval: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    automatic_approval_share: Opt[bool | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    drm: Opt[ProtectionLevel | None] = field(default=UNSET, read_only=True)
    expires: Opt[str | None] = field(default=UNSET, read_only=True)
    has_password: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_approval: Opt[bool | None] = field(default=UNSET, read_only=True)
    message: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata_views: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_title: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    owner_id: Opt[str | None] = field(default=UNSET, read_only=True)
    personal_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    population_status: Opt[SharePopulationStatus | None] = field(default=UNSET, read_only=True)
    project_id: Opt[str | None] = field(default=UNSET, read_only=True)
    review_experience_public_beta: Opt[bool | None] = field(default=UNSET, read_only=True)
    show_existing_comments: Opt[bool | None] = field(default=UNSET, read_only=True)
    show_watermark: Opt[bool | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    title: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_storage_id: Opt[str | None] = field(default=UNSET, read_only=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    users: Opt[list[IndexedShareUser] | None] = field(default=UNSET, read_only=True)
    watermark: Opt[ProtectionLevel | None] = field(default=UNSET, read_only=True)

@model
class IndexedShareUser(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    access_count: Opt[int | None] = field(default=UNSET, read_only=True)
    download_count: Opt[int | None] = field(default=UNSET, read_only=True)
    email: Opt[str | None] = field(default=UNSET, read_only=True)
    last_access_date: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class IndexedShares(Model):
    objects: Opt[list[IndexedShare] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class ItemPosition(Model):
    position: Union[T, UnsetType, None][int] = UNSET

from iconik_api.shared.models import JobStarted as JobStarted
from iconik_api.files.models import Keyframe as Keyframe
from iconik_api.files.models import KeyframeType as KeyframeType

@model
class MagicLinkCheck(Model):
    hash: Opt[str] = field(default=UNSET, required=True, secret=True)

@model
class MagicLinkEnabled(Model):
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class MagicLinkRequest(Model):
    email: Opt[str] = field(default=UNSET, required=True)

@model
class MagicLinkRequested(Model):
    expires_in_minutes: Opt[int | None] = field(default=UNSET, read_only=True)
    message: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class MagicLinkValidation(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    hash: Opt[str] = field(default=UNSET, required=True, secret=True)
    app_id: Opt[str | None] = UNSET
    password: Opt[str | None] = field(default=UNSET, secret=True)
    token: Opt[str | None] = field(default=UNSET, secret=True)

from iconik_api.shared.models import ObjectType as ObjectType

@model
class Playlist(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    item_count: Opt[int | None] = field(default=UNSET, read_only=True)
    keyframe_asset_ids: Opt[list[str] | None] = UNSET
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)
    playlist_items: Opt[list[PlaylistItem] | None] = field(default=UNSET, read_only=True)
    project_id: Union[T, UnsetType, None][str] = UNSET
    status: Union[T, UnsetType, None][Status | str] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class PlaylistItem(Model):
    object_id: Opt[str] = field(default=UNSET, required=True)
    object_type: Opt[PlaylistItemObjectType] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

PlaylistItemObjectType: TypeAlias = Literal['assets', 'sequences'] | str

@model
class PlaylistItems(Model):
    objects: Opt[list[IndexedAsset] | None] = field(default=UNSET, read_only=True)

@model
class Playlists(Model):
    objects: Opt[list[Playlist] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Point(Model):
    x: Opt[float] = field(default=UNSET, required=True)
    y: Opt[float] = field(default=UNSET, required=True)

@model
class Portal(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    config: Opt[PortalConfig | None] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    logo_storage_id: Opt[str | None] = UNSET
    playlist_id: Opt[str | None] = UNSET
    status: Opt[Status | str | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class PortalConfig(Model):
    theme: Opt[ThemeData] = field(default=UNSET, required=True)

@model
class PortalCreate(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    playlist_id: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    config: Opt[PortalConfig | None] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    logo_storage_id: Opt[str | None] = UNSET
    status: Opt[Status | str | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class Portals(Model):
    objects: Opt[list[Portal] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

PostType: TypeAlias = Literal['POST',] | str

@model
class Primitive(Model):
    type: Opt[PrimitiveType] = field(default=UNSET, required=True)
    color: Union[T, UnsetType, None][str] = UNSET
    opacity: Union[T, UnsetType, None][float] = UNSET
    points: Union[T, UnsetType, None][list[Point]] = UNSET
    text: Union[T, UnsetType, None][str] = UNSET
    width: Union[T, UnsetType, None][float] = UNSET

PrimitiveType: TypeAlias = Literal['LINE', 'RECTANGLE', 'ARROW', 'ELLIPSE', 'PENCIL', 'TEXT', 'CROSS'] | str

@model
class Project(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    collection_id: Union[T, UnsetType, None][str] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Union[T, UnsetType, None][Status | str] = UNSET
    storage_id: Opt[str | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ProjectCreate(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    collection_id: Union[T, UnsetType, None][str] = UNSET
    collection_parent_id: Union[T, UnsetType, None][str] = UNSET
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Union[T, UnsetType, None][Status | str] = UNSET
    storage_id: Opt[str | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ProjectMember(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    project_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ProjectMembers(Model):
    objects: Opt[list[ProjectMember] | None] = field(default=UNSET, read_only=True)

@model
class Projects(Model):
    objects: Opt[list[Project] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.shared.models import ProtectionLevel as ProtectionLevel
from iconik_api.files.models import Proxy as Proxy

@model
class PublicationDestination(Model):
    label: Opt[str | None] = field(default=UNSET, read_only=True)
    value: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class PublicationDestinations(Model):
    objects: Opt[list[PublicationDestination] | None] = field(default=UNSET, read_only=True)

@model
class PublicationDraft(Model):
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata_overrides: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    publish_at_time: Opt[str | None] = field(default=UNSET, read_only=True)
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)
    template: Opt[PublicationTemplate | None] = field(default=UNSET, read_only=True)
    thumbnail: Opt[PublicationThumbnail | None] = field(default=UNSET, read_only=True)
    title: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class PublicationJobCreate(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    allow_transfer: Opt[bool | None] = UNSET
    metadata_overrides: Opt[dict[str, Any] | None] = UNSET
    publish_at_time: Opt[str | None] = UNSET
    save_clip_as_draft: Opt[bool | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    template: Opt[PublicationTemplateUse | None] = UNSET
    thumbnail: Opt[PublicationThumbnail | None] = UNSET
    title: Opt[str | None] = UNSET
    video_source: Opt[PublicationVideoSource | None] = UNSET

PublicationStatus: TypeAlias = Literal['SCHEDULED', 'RUNNING', 'PUBLISHED', 'PUBLISHED_WITH_WARNING', 'CANCELED', 'FAILED'] | str

@model
class PublicationTemplate(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class PublicationTemplateUse(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    apply: Opt[bool | dict[str, bool] | None] = UNSET
    data: Opt[dict[str, Any] | None] = UNSET

@model
class PublicationTemplates(Model):
    objects: Opt[list[PublicationTemplate] | None] = field(default=UNSET, read_only=True)

@model
class PublicationThumbnail(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    keyframe_id: Opt[str] = field(default=UNSET, required=True)
    type: Opt[PublicationThumbnailType] = field(default=UNSET, required=True)

PublicationThumbnailType: TypeAlias = Literal['KEYFRAME',] | str

@model
class PublicationToken(Model):
    api_base_url: Opt[str | None] = field(default=UNSET, read_only=True)
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    ui_base_url: Opt[str | None] = field(default=UNSET, read_only=True)

PublicationVideoMode: TypeAlias = Literal['as-is',] | str

@model
class PublicationVideoSource(Model):
    file_id: Opt[str | None] = UNSET
    mode: Opt[PublicationVideoMode | None] = UNSET

@model
class RecentAssets(Model):
    objects: Opt[list[IndexedRecentAsset] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class RecentCollections(Model):
    objects: Opt[list[IndexedRecentCollection] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.shared.models import Reindex as Reindex

@model
class ReindexAssets(Model):
    asset_ids: Opt[list[str] | None] = UNSET
    realms: Opt[list[str] | None] = UNSET
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

@model
class ReindexCollections(Model):
    collection_ids: Opt[list[str] | None] = field(default=UNSET, required=True)
    realms: Opt[list[str] | None] = UNSET

@model
class ReindexObjects(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    include_assets: Union[T, UnsetType, None][bool] = UNSET
    include_collections: Union[T, UnsetType, None][bool] = UNSET
    realms: Opt[list[str] | None] = UNSET
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

@model
class ReindexRealms(Model):
    realms: Opt[list[str] | None] = UNSET
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

@model
class ReindexSegment(Model):
    ignore_comments: Union[T, UnsetType, None][bool] = UNSET
    realms: Opt[list[str] | None] = UNSET
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

@model
class ReindexSegments(Model):
    segment_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    ignore_comments: Union[T, UnsetType, None][bool] = UNSET
    realms: Opt[list[str] | None] = UNSET
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

@model
class ReindexSegmentsOfAssets(Model):
    asset_ids: Opt[list[str] | None] = field(default=UNSET, required=True)
    ignore_comments: Union[T, UnsetType, None][bool] = UNSET
    realms: Opt[list[str] | None] = UNSET
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

@model
class Relation(Model):
    related_to_asset_id: Opt[str] = field(default=UNSET, required=True)
    relation_type: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    asset_id: Union[T, UnsetType, None][str] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET

@model
class RelationType(Model):
    destination_label: Opt[str] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    source_label: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
    is_directional: Union[T, UnsetType, None][bool] = UNSET
    is_system: Opt[bool | None] = field(default=UNSET, read_only=True)

@model
class RelationTypes(Model):
    objects: Opt[list[RelationType] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.files.models import Resolution as Resolution

@model
class SegmentAttributeMatch(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    operator: Opt[SegmentAttributeOperator | None] = UNSET
    value: Opt[Any] = field(default=UNSET, required=True)

SegmentAttributeOperator: TypeAlias = Literal['eq', 'gt', 'lt'] | str

@model
class SegmentBody(Model):
    segment_type: Opt[SegmentType] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    drawing: Opt[Drawing | None] = UNSET
    external_id: Opt[str | None] = UNSET
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET
    has_attachments: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_internal: Opt[bool | None] = UNSET
    keyframe_id: Opt[str | None] = UNSET
    metadata: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    metadata_view_id: Opt[str | None] = UNSET
    parent_id: Union[T, UnsetType, None][str] = UNSET
    path: Union[T, UnsetType, None][str] = UNSET
    person_id: Opt[str | None] = UNSET
    project_id: Opt[str | None] = UNSET
    segment_checked: Union[T, UnsetType, None][bool] = UNSET
    segment_color: Union[T, UnsetType, None][str] = UNSET
    segment_text: Opt[str | None] = UNSET
    segment_track: Opt[str | None] = UNSET
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET
    share_id: Opt[str | None] = UNSET
    share_session_id: Opt[str | None] = UNSET
    share_user_email: Opt[str | None] = UNSET
    shot: Opt[Shot | None] = UNSET
    status: Union[T, UnsetType, None][SegmentStatus] = UNSET
    subclip_id: Opt[str | None] = field(default=UNSET, read_only=True)
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    top_level: Union[T, UnsetType, None][bool] = UNSET
    transcription: Union[T, UnsetType, None][Transcription] = UNSET
    transcription_id: Opt[str | None] = UNSET
    user_first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Union[T, UnsetType, None][str] = UNSET
    user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    user_last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class SegmentDetailResponse(Model):
    segment_type: Opt[SegmentType] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    attachments: Opt[list[dict[str, Any]] | None] = field(default=UNSET, read_only=True, secret=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    drawing: Opt[Drawing | None] = UNSET
    external_id: Opt[str | None] = UNSET
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET
    has_attachments: Opt[bool | None] = field(default=UNSET, read_only=True)
    has_drawing: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_internal: Opt[bool | None] = UNSET
    keyframe_id: Opt[str | None] = UNSET
    metadata: Opt[dict[str, Any] | None] = UNSET
    metadata_view_id: Opt[str | None] = UNSET
    parent_id: Opt[str | None] = field(default=UNSET, read_only=True)
    path: Opt[str | None] = field(default=UNSET, read_only=True)
    person_id: Opt[str | None] = UNSET
    project_id: Opt[str | None] = UNSET
    segment_checked: Opt[bool | None] = UNSET
    segment_color: Opt[str | None] = UNSET
    segment_text: Opt[str | None] = UNSET
    segment_track: Opt[str | None] = UNSET
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET
    share_id: Opt[str | None] = UNSET
    share_session_id: Opt[str | None] = UNSET
    share_user_email: Opt[str | None] = UNSET
    shot: Opt[Shot | None] = UNSET
    status: Opt[SegmentStatus | None] = UNSET
    subclip_id: Opt[str | None] = field(default=UNSET, read_only=True)
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    top_level: Opt[bool | None] = field(default=UNSET, read_only=True)
    transcription: Opt[Transcription | None] = UNSET
    transcription_id: Opt[str | None] = UNSET
    user_first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    user_last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    version_id: Opt[str | None] = UNSET

@model
class SegmentEdit(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    segment_type: Opt[SegmentType] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    drawing: Opt[Drawing | None] = UNSET
    external_id: Opt[str | None] = UNSET
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET
    is_internal: Opt[bool | None] = UNSET
    keyframe_id: Opt[str | None] = UNSET
    metadata: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    metadata_view_id: Opt[str | None] = UNSET
    parent_id: Opt[str | None] = field(default=UNSET, read_only=True)
    path: Opt[str | None] = field(default=UNSET, read_only=True)
    person_id: Opt[str | None] = UNSET
    project_id: Opt[str | None] = UNSET
    segment_checked: Union[T, UnsetType, None][bool] = UNSET
    segment_color: Union[T, UnsetType, None][str] = UNSET
    segment_text: Opt[str | None] = UNSET
    segment_track: Opt[str | None] = UNSET
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET
    share_id: Opt[str | None] = UNSET
    share_session_id: Opt[str | None] = UNSET
    share_user_email: Opt[str | None] = UNSET
    shot: Opt[Shot | None] = UNSET
    status: Union[T, UnsetType, None][SegmentStatus] = UNSET
    subclip_id: Opt[str | None] = field(default=UNSET, read_only=True)
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    top_level: Opt[bool | None] = field(default=UNSET, read_only=True)
    transcription: Union[T, UnsetType, None][Transcription] = UNSET
    transcription_id: Opt[str | None] = UNSET
    user_first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    user_last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class SegmentListResponse(Model):
    objects: Opt[list[SegmentDetailResponse] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class SegmentResponse(Model):
    segment_type: Opt[SegmentType] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    drawing: Opt[Drawing | None] = UNSET
    external_id: Opt[str | None] = UNSET
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET
    has_attachments: Opt[bool | None] = field(default=UNSET, read_only=True)
    has_drawing: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_internal: Opt[bool | None] = UNSET
    keyframe_id: Opt[str | None] = UNSET
    metadata: Opt[dict[str, Any] | None] = UNSET
    metadata_view_id: Opt[str | None] = UNSET
    parent_id: Opt[str | None] = field(default=UNSET, read_only=True)
    path: Opt[str | None] = field(default=UNSET, read_only=True)
    person_id: Opt[str | None] = UNSET
    project_id: Opt[str | None] = UNSET
    segment_checked: Opt[bool | None] = UNSET
    segment_color: Opt[str | None] = UNSET
    segment_text: Opt[str | None] = UNSET
    segment_track: Opt[str | None] = UNSET
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET
    share_id: Opt[str | None] = UNSET
    share_session_id: Opt[str | None] = UNSET
    share_user_email: Opt[str | None] = UNSET
    shot: Opt[Shot | None] = UNSET
    status: Opt[SegmentStatus | None] = UNSET
    subclip_id: Opt[str | None] = field(default=UNSET, read_only=True)
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    top_level: Opt[bool | None] = field(default=UNSET, read_only=True)
    transcription: Opt[Transcription | None] = UNSET
    transcription_id: Opt[str | None] = UNSET
    user_first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)
    user_last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    version_id: Opt[str | None] = UNSET

SegmentStatus: TypeAlias = Literal['ACTIVE', 'AWAITED', 'DELETED'] | str
SegmentType: TypeAlias = Literal['MARKER', 'QC', 'GENERIC', 'COMMENT', 'TAG', 'TRANSCRIPTION', 'SEMANTIC_TRANSCRIPTION', 'SCENE', 'SHOT', 'PERSON'] | str

@model
class SemanticTranscription(Model):
    cut_reasons: Opt[list[str] | None] = UNSET
    embedding: Opt[str | None] = UNSET
    embedding_dim: Opt[int | None] = UNSET
    embedding_encoding: Opt[str | None] = UNSET
    embedding_model: Opt[str | None] = UNSET
    embedding_model_version: Opt[str | None] = UNSET
    entities: Opt[list[SemanticTranscriptionEntity] | None] = UNSET
    language: Opt[str | None] = UNSET
    speaker_count: Opt[str | None] = UNSET
    tone: Opt[str | None] = UNSET
    topics: Opt[list[UnderstandingTag] | None] = UNSET
    track_id: Opt[str | None] = UNSET
    valence: Opt[str | None] = UNSET

@model
class SemanticTranscriptionEntity(Model):
    text: Opt[str] = field(default=UNSET, required=True)
    label: Opt[str | None] = UNSET

@model
class Sequence(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SequenceItem(Model):
    object_id: Opt[str] = field(default=UNSET, required=True)
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    position: Union[T, UnsetType, None][int] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class SequenceItems(Model):
    objects: Opt[list[SequenceItem] | None] = field(default=UNSET, read_only=True)

@model
class Sequences(Model):
    objects: Opt[list[Sequence] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Share(Model):
    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_download: Opt[bool] = field(default=UNSET, required=True)
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    allow_custom_actions: Union[T, UnsetType, None][bool] = UNSET
    allow_download_proxy: Union[T, UnsetType, None][bool] = UNSET
    allow_sync: Opt[bool | None] = UNSET
    allow_upload: Union[T, UnsetType, None][bool] = UNSET
    allow_user_search_for_mentions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_versions: Union[T, UnsetType, None][bool] = UNSET
    automatic_approval_share: Opt[bool | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    drm: Opt[ProtectionLevel | None] = UNSET
    expires: Union[T, UnsetType, None][str] = UNSET
    has_password: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_approval: Opt[bool | None] = UNSET
    message: Opt[str | None] = UNSET
    metadata_views: Opt[list[str] | None] = UNSET
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    owner_id: Opt[str | None] = field(default=UNSET, read_only=True)
    population_status: Opt[SharePopulationStatus | None] = field(default=UNSET, read_only=True)
    project_id: Opt[str | None] = UNSET
    review_experience_public_beta: Opt[bool | None] = UNSET
    show_existing_comments: Opt[bool | None] = UNSET
    show_watermark: Opt[bool | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    title: Opt[str | None] = UNSET
    upload_storage_id: Opt[str | None] = UNSET
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    watermark: Opt[ProtectionLevel | None] = UNSET
    upload_storage: Opt[ShareUploadStorage | None] = field(default=UNSET, read_only=True)
    upload_storage_presign_md5_checksum: Opt[bool | None] = field(default=UNSET, read_only=True)
    users: Opt[list[ShareUser] | None] = field(default=UNSET, read_only=True)

@model
class ShareAllowlistEntries(Model):
    objects: Opt[list[ShareAllowlistEntry] | None] = field(default=UNSET, read_only=True)

@model
class ShareAllowlistEntry(Model):
    entry_type: Opt[ShareAllowlistEntryType] = field(default=UNSET, required=True)
    value: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ShareAllowlistEntryEdit(Model):
    entry_type: Opt[ShareAllowlistEntryType | None] = UNSET
    value: Opt[str | None] = UNSET

ShareAllowlistEntryType: TypeAlias = Literal['domain', 'email'] | str

@model
class ShareCreate(Model):
    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_download: Opt[bool] = field(default=UNSET, required=True)
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)
    emails: Opt[list[str]] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    allow_custom_actions: Union[T, UnsetType, None][bool] = UNSET
    allow_download_proxy: Union[T, UnsetType, None][bool] = UNSET
    allow_sync: Opt[bool | None] = UNSET
    allow_upload: Union[T, UnsetType, None][bool] = UNSET
    allow_user_search_for_mentions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_versions: Union[T, UnsetType, None][bool] = UNSET
    automatic_approval_share: Opt[bool | None] = UNSET
    drm: Opt[ProtectionLevel | None] = UNSET
    expires: Union[T, UnsetType, None][str] = UNSET
    is_approval: Opt[bool | None] = UNSET
    message: Union[T, UnsetType, None][str] = UNSET
    metadata_views: Opt[list[str] | None] = UNSET
    object_id: Union[T, UnsetType, None][str] = UNSET
    object_type: Union[T, UnsetType, None][str] = UNSET
    owner_id: Opt[str | None] = field(default=UNSET, read_only=True)
    password: Opt[str | None] = field(default=UNSET, secret=True)
    project_id: Opt[str | None] = UNSET
    review_experience_public_beta: Opt[bool | None] = UNSET
    show_existing_comments: Opt[bool | None] = UNSET
    show_watermark: Opt[bool | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    title: Union[T, UnsetType, None][str] = UNSET
    upload_storage_id: Opt[str | None] = UNSET
    watermark: Opt[ProtectionLevel | None] = UNSET

@model
class ShareLogin(Model):
    hash: Opt[str] = field(default=UNSET, required=True, secret=True)
    app_id: Union[T, UnsetType, None][str] = UNSET
    object_id: Union[T, UnsetType, None][str] = UNSET
    object_type: Union[T, UnsetType, None][str] = UNSET
    password: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    token: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)

SharePopulationStatus: TypeAlias = Literal['FINISHED', 'POPULATING'] | str

@model
class ShareToken(Model):
    app_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    drm: Opt[ProtectionLevel] = field(default=UNSET, required=True, read_only=True)
    email: Opt[str] = field(default=UNSET, required=True, read_only=True)
    expires: Opt[str] = field(default=UNSET, required=True, read_only=True)
    is_internal_user: Opt[bool] = field(default=UNSET, required=True, read_only=True)
    object_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    object_type: Opt[str] = field(default=UNSET, required=True, read_only=True)
    roles: Opt[list[str]] = field(default=UNSET, required=True, read_only=True)
    share_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    share_user_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)
    user_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    watermark: Opt[ProtectionLevel] = field(default=UNSET, required=True, read_only=True)
    share_session_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ShareUploadStorage(Model):
    add_uuid_to_filenames: Opt[bool] = field(default=UNSET, required=True, read_only=True)
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    method: Opt[StorageMethod | str] = field(default=UNSET, required=True, read_only=True)
    presign_md5_checksum: Opt[bool | None] = field(default=UNSET, read_only=True)

@model
class ShareUrlCreate(Model):
    allow_approving_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_comments: Opt[bool] = field(default=UNSET, required=True)
    allow_download: Opt[bool] = field(default=UNSET, required=True)
    allow_setting_approve_status: Opt[bool] = field(default=UNSET, required=True)
    allow_custom_actions: Union[T, UnsetType, None][bool] = UNSET
    allow_download_proxy: Union[T, UnsetType, None][bool] = UNSET
    allow_sync: Opt[bool | None] = UNSET
    allow_upload: Union[T, UnsetType, None][bool] = UNSET
    allow_user_search_for_mentions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    allow_view_versions: Union[T, UnsetType, None][bool] = UNSET
    automatic_approval_share: Opt[bool | None] = UNSET
    drm: Opt[ProtectionLevel | None] = UNSET
    expires: Union[T, UnsetType, None][str] = UNSET
    is_approval: Opt[bool | None] = UNSET
    metadata_views: Opt[list[str] | None] = UNSET
    object_id: Union[T, UnsetType, None][str] = UNSET
    object_type: Union[T, UnsetType, None][str] = UNSET
    owner_id: Union[T, UnsetType, None][str] = UNSET
    password: Opt[str | None] = field(default=UNSET, secret=True)
    review_experience_public_beta: Opt[bool | None] = UNSET
    show_existing_comments: Opt[bool | None] = UNSET
    show_watermark: Opt[bool | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    title: Opt[str | None] = UNSET
    upload_storage_id: Opt[str | None] = UNSET
    watermark: Opt[ProtectionLevel | None] = UNSET

@model
class ShareUser(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    access_count: Opt[int | None] = field(default=UNSET, read_only=True)
    download_count: Opt[int | None] = field(default=UNSET, read_only=True)
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    internal_user_id: Opt[str | None] = field(default=UNSET, read_only=True)
    last_access_date: Opt[str | None] = field(default=UNSET, read_only=True)
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    password: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    share_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ShareUsers(Model):
    objects: Opt[list[ShareUser] | None] = field(default=UNSET, read_only=True)

@model
class Shares(Model):
    objects: Opt[list[Share] | None] = field(default=UNSET, read_only=True)

@model
class Shot(Model):
    actions: Opt[list[UnderstandingTag] | None] = UNSET
    animal_species: Opt[list[UnderstandingTag] | None] = UNSET
    brand_logo: Opt[list[UnderstandingTag] | None] = UNSET
    camera_angle: Opt[UnderstandingTag | None] = UNSET
    caption: Opt[str | None] = UNSET
    color_palette: Opt[list[UnderstandingTag] | None] = UNSET
    composition: Opt[str | None] = UNSET
    dog_breeds: Opt[list[UnderstandingTag] | None] = UNSET
    dominant_hue: Opt[str | None] = UNSET
    embedding: Opt[str | None] = UNSET
    embedding_dim: Opt[int | None] = UNSET
    embedding_encoding: Opt[str | None] = UNSET
    embedding_model: Opt[str | None] = UNSET
    embedding_model_version: Opt[str | None] = UNSET
    facial_expression: Opt[list[UnderstandingTag] | None] = UNSET
    keyframe_ts: Opt[int | None] = UNSET
    light_key: Opt[str | None] = UNSET
    light_side: Opt[str | None] = UNSET
    light_style: Opt[list[str] | None] = UNSET
    light_time: Opt[str | None] = UNSET
    mood: Opt[list[UnderstandingTag] | None] = UNSET
    mood_valence: Opt[str | None] = UNSET
    movement: Opt[list[str] | None] = UNSET
    objects: Opt[list[UnderstandingTag] | None] = UNSET
    ocr_text: Opt[str | None] = UNSET
    orientation: Opt[str | None] = UNSET
    people_age_range: Opt[list[str] | None] = UNSET
    people_bucket: Opt[str | None] = UNSET
    people_count: Opt[int | None] = UNSET
    people_features: Opt[list[UnderstandingTag] | None] = UNSET
    people_gender: Opt[list[str] | None] = UNSET
    place: Opt[UnderstandingTag | None] = UNSET
    resolution: Opt[str | None] = UNSET
    scale_rank: Opt[int | None] = UNSET
    season: Opt[UnderstandingTag | None] = UNSET
    sensitive_content: Opt[list[UnderstandingTag] | None] = UNSET
    setting: Opt[UnderstandingTag | None] = UNSET
    shot_scale: Opt[UnderstandingTag | None] = UNSET
    sport_type: Opt[UnderstandingTag | None] = UNSET
    subject_type: Opt[list[UnderstandingTag] | None] = UNSET
    time_of_day: Opt[str | None] = UNSET
    track_id: Opt[str | None] = UNSET
    weather: Opt[UnderstandingTag | None] = UNSET

from iconik_api.shared.models import Status as Status

@model
class StorageContentInfo(Model):
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)
    assets_count: Opt[int | None] = field(default=UNSET, read_only=True)
    file_count: Opt[int | None] = field(default=UNSET, read_only=True)
    total_duration_milliseconds: Opt[int | None] = field(default=UNSET, read_only=True)
    total_size: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.files.models import StorageMethod as StorageMethod
SubtitleFormat: TypeAlias = Literal['SRT', 'VTT', 'WEBVTT'] | str

@model
class SyncSession(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    current_dc_url: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    dc_url: Opt[str | None] = field(default=UNSET, read_only=True)
    node: Union[T, UnsetType, None][str] = UNSET

@model
class SynchronizeKeyframes(Model):
    asset_ids: Opt[list[str] | None] = field(default=UNSET, bounds='..3')

from iconik_api.files.models import TemplateEngine as TemplateEngine
from iconik_api.settings.models import ThemeBase as ThemeBase
from iconik_api.settings.models import ThemeColors as ThemeColors
from iconik_api.settings.models import ThemeData as ThemeData
from iconik_api.settings.models import ThemeTypography as ThemeTypography
from iconik_api.files.models import TimeBase as TimeBase
from iconik_api.files.models import TimeCode as TimeCode

@model
class Transcription(Model):
    words: Opt[list[Word]] = field(default=UNSET, required=True, bounds='1..')
    speaker: Opt[int | None] = UNSET

@model
class TranscriptionEngine(Model):
    model: Opt[str | None] = UNSET
    name: Opt[str | None] = UNSET
    type: Opt[TranscriptionEngineType | None] = UNSET
    version: Opt[str | None] = UNSET

TranscriptionEngineType: TypeAlias = Literal['EXTERNAL', 'INTERNAL'] | str

@model
class TranscriptionFromSubtitle(Model):
    content: Union[T, UnsetType, None][str] = UNSET
    delete_old_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    format: Opt[SubtitleFormat | None] = UNSET
    language: Union[T, UnsetType, None][str] = UNSET
    source_subtitle_id: Union[T, UnsetType, None][str] = UNSET

@model
class TranscriptionProperties(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    engine_info: Opt[TranscriptionEngine | None] = UNSET
    language: Union[T, UnsetType, None][str] = UNSET
    speaker_labels: Union[T, UnsetType, None][dict[str, str]] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class TranscriptionPropertiesList(Model):
    objects: Opt[list[TranscriptionProperties] | None] = field(default=UNSET, read_only=True)

@model
class UnderstandingTag(Model):
    label: Opt[str] = field(default=UNSET, required=True)
    level: Opt[str | None] = UNSET
    score: Opt[float | None] = UNSET

from iconik_api.shared.models import UserInfo as UserInfo

@model
class Word(Model):
    value: Opt[str] = field(default=UNSET, required=True)
    start_ms: Opt[int] = field(default=UNSET, required=True)
    end_ms: Opt[int] = field(default=UNSET, required=True)
    score: Union[T, UnsetType, None][float] = UNSET

# --- iconik_api.assets.operations


class ApprovalsOperations(Resource):
    @op
    def bulk_set_approvals(self, body: BulkSetApproval | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.destroy
    def bulk_remove_approvals(self, body: BulkRemoveApproval | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def list_approvals(self, object_type: str, object_id: str, **options: Unpack[ListOptions]) -> Call[ApprovalsBy]: ...
    @op
    def set_approval(
        self,
        object_type: str,
        object_id: str,
        body: ApprovalBy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ApprovalBy]: ...
    @op.destroy
    def remove_approvals(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def remove_external_approval(
        self,
        object_type: str,
        object_id: str,
        email: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_approval_request(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[Approval]: ...
    @op
    def replace_approval_request(
        self,
        object_type: str,
        object_id: str,
        body: Approval | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Approval]: ...
    @op
    def create_approval_request(
        self,
        object_type: str,
        object_id: str,
        body: Approval | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Approval | JobStarted]: ...
    @op
    def update_approval_request(
        self,
        object_type: str,
        object_id: str,
        body: Approval | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Approval]: ...
    @op.destroy
    def delete_approval_request(
        self,
        object_type: str,
        object_id: str,
        **options: Unpack[Options],
    ) -> Call[Approval]: ...
    @op.destroy
    def remove_user_approval(
        self,
        object_type: str,
        object_id: str,
        user_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def list_version_approvals(
        self,
        object_type: str,
        object_id: str,
        version_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[ApprovalsBy]: ...
    @op.read
    def get_version_approval_request(
        self,
        object_type: str,
        object_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[Approval]: ...

class AssetIndexOperations(Resource):
    @op
    def reindex_assets(
        self,
        body: ReindexAssets | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def reindex_asset(
        self,
        asset_id: str,
        body: ReindexRealms | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    @deprecated('call reindex_asset()', category=None)
    def replace_asset_search_document(
        self,
        asset_id: str,
        body: IndexedAsset | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_reindex_objects(self, body: ReindexObjects | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...

class AssetsOperations(Resource):
    @op.read
    def list_assets(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        favoured_by: Opt[str] = UNSET,
        types: Opt[list[AnyAssetType]] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Assets]: ...
    @op
    def replace_assets(self, body: BulkAssetEdit | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def create_asset(
        self,
        body: AssetCreate | AssetPostCreate | JsonBody,
        *,
        apply_default_acls: Opt[bool] = UNSET,
        apply_collection_acls: Opt[bool] = UNSET,
        assign_to_collection: Opt[bool] = UNSET,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        apply_acl_template_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Asset | AssetPost]: ...
    @op
    def update_assets(self, body: BulkAssetEdit | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def list_recent_assets(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        search_after: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[RecentAssets]: ...
    @op.read
    def get_asset(
        self,
        asset_id: str,
        *,
        include_collections: Opt[bool] = UNSET,
        include_users: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Asset | AssetPost]: ...
    @op
    def replace_asset(
        self,
        asset_id: str,
        body: Asset | AssetPost | JsonBody,
        *,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Asset | AssetPost]: ...
    @op
    def update_asset(
        self,
        asset_id: str,
        body: Asset | AssetPost | JsonBody,
        *,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Asset | AssetPost]: ...
    @op.destroy
    def delete_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def purge_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def restore_asset(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def remove_asset_uploads(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def mark_asset_viewed(self, asset_id: str, **options: Unpack[Options]) -> Call[Asset | AssetPost]: ...

class AssetsService(ApprovalsOperations, AssetIndexOperations, AssetsOperations, CollectionIndexOperations, CollectionsOperations, CustomActionsOperations, DeleteQueueOperations, FavoritesOperations, HistoryOperations, ObjectSharesOperations, PersonsOperations, PlaylistsOperations, PortalsOperations, ProjectsOperations, PublicationsOperations, RelationTypesOperations, RelationsOperations, SegmentsOperations, SequencesOperations, ShareAccessOperations, ShareAllowlistOperations, ShareUsersOperations, SharesOperations, SyncSessionsOperations, TranscriptionsOperations, VersionsOperations): ...

class AsyncApprovalsOperations(Async, ApprovalsOperations): ...

class AsyncAssetIndexOperations(Async, AssetIndexOperations): ...

class AsyncAssets(Async, AssetsService):
    approvals = part(AsyncApprovalsOperations)
    asset_index = part(AsyncAssetIndexOperations)
    assets = part(AsyncAssetsOperations)
    collection_index = part(AsyncCollectionIndexOperations)
    collections = part(AsyncCollectionsOperations)
    custom_actions = part(AsyncCustomActionsOperations)
    delete_queue = part(AsyncDeleteQueueOperations)
    favorites = part(AsyncFavoritesOperations)
    history = part(AsyncHistoryOperations)
    object_shares = part(AsyncObjectSharesOperations)
    persons = part(AsyncPersonsOperations)
    playlists = part(AsyncPlaylistsOperations)
    portals = part(AsyncPortalsOperations)
    projects = part(AsyncProjectsOperations)
    publications = part(AsyncPublicationsOperations)
    relation_types = part(AsyncRelationTypesOperations)
    relations = part(AsyncRelationsOperations)
    segments = part(AsyncSegmentsOperations)
    sequences = part(AsyncSequencesOperations)
    share_access = part(AsyncShareAccessOperations)
    share_allowlist = part(AsyncShareAllowlistOperations)
    share_users = part(AsyncShareUsersOperations)
    shares = part(AsyncSharesOperations)
    sync_sessions = part(AsyncSyncSessionsOperations)
    transcriptions = part(AsyncTranscriptionsOperations)
    versions = part(AsyncVersionsOperations)

class AsyncAssetsOperations(Async, AssetsOperations): ...

class AsyncCollectionIndexOperations(Async, CollectionIndexOperations): ...

class AsyncCollectionsOperations(Async, CollectionsOperations): ...

class AsyncCustomActionsOperations(Async, CustomActionsOperations): ...

class AsyncDeleteQueueOperations(Async, DeleteQueueOperations): ...

class AsyncFavoritesOperations(Async, FavoritesOperations): ...

class AsyncHistoryOperations(Async, HistoryOperations): ...

class AsyncObjectSharesOperations(Async, ObjectSharesOperations): ...

class AsyncPersonsOperations(Async, PersonsOperations): ...

class AsyncPlaylistsOperations(Async, PlaylistsOperations): ...

class AsyncPortalsOperations(Async, PortalsOperations): ...

class AsyncProjectsOperations(Async, ProjectsOperations): ...

class AsyncPublicationsOperations(Async, PublicationsOperations): ...

class AsyncRelationTypesOperations(Async, RelationTypesOperations): ...

class AsyncRelationsOperations(Async, RelationsOperations): ...

class AsyncSegmentsOperations(Async, SegmentsOperations): ...

class AsyncSequencesOperations(Async, SequencesOperations): ...

class AsyncShareAccessOperations(Async, ShareAccessOperations): ...

class AsyncShareAllowlistOperations(Async, ShareAllowlistOperations): ...

class AsyncShareUsersOperations(Async, ShareUsersOperations): ...

class AsyncSharesOperations(Async, SharesOperations): ...

class AsyncSyncSessionsOperations(Async, SyncSessionsOperations): ...

class AsyncTranscriptionsOperations(Async, TranscriptionsOperations): ...

class AsyncVersionsOperations(Async, VersionsOperations): ...

class CollectionIndexOperations(Resource):
    @op
    def reindex_collections(
        self,
        body: ReindexCollections | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def reindex_collection_content(
        self,
        collection_id: str,
        object_type: str,
        object_id: str,
        body: Reindex | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def synchronize_collection_keyframes(
        self,
        collection_id: str,
        body: SynchronizeKeyframes | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def reindex_collection(
        self,
        collection_id: str,
        body: ReindexRealms | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def reindex_collection_contents(self, collection_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    @deprecated('call reindex_collection()', category=None)
    def replace_collection_search_document(
        self,
        collection_id: str,
        body: Collection | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class CollectionsOperations(Resource):
    @op.read
    def list_collections(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        is_root: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        favoured_by: Opt[str] = UNSET,
        include_keyframes: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Collections]: ...
    @op
    def create_collection(
        self,
        body: Collection | JsonBody,
        *,
        apply_default_acls: Opt[bool] = UNSET,
        apply_collection_acls: Opt[bool] = UNSET,
        restrict_collection_acls: Opt[bool] = UNSET,
        apply_acl_template_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Collection]: ...
    @op.read
    def list_recent_collections(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        search_after: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[RecentCollections]: ...
    @op.read
    def get_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[Collection]: ...
    @op
    def replace_collection(
        self,
        collection_id: str,
        body: Collection | JsonBody,
        *,
        change_parent_mode: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Collection]: ...
    @op
    def update_collection(
        self,
        collection_id: str,
        body: Collection | JsonBody,
        *,
        change_parent_mode: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Collection]: ...
    @op.destroy
    def delete_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def list_collection_ancestors(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[Collections]: ...
    @op.read
    def get_collection_content_info(
        self,
        collection_id: str,
        *,
        only_active: Opt[bool] = UNSET,
        include_subcollections: Opt[bool] = UNSET,
        format_name: Opt[str] = UNSET,
        by_storage_id: Opt[bool] = UNSET,
        types: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[CollectionContentInfo]: ...
    @op.read
    def list_collection_contents(
        self,
        collection_id: str,
        *,
        object_types: Opt[str] = UNSET,
        object_ids: Opt[str] = UNSET,
        external_id: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        filter: Opt[str] = UNSET,
        include_keyframes: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[CollectionContents]: ...
    @op
    def add_collection_content(
        self,
        collection_id: str,
        body: Content | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def enable_custom_order(
        self,
        collection_id: str,
        body: CustomOrder | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def disable_custom_order(self, collection_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def reorder_collection_content(
        self,
        collection_id: str,
        object_type: str,
        object_id: str,
        body: ContentPosition | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def remove_collection_content(
        self,
        collection_id: str,
        object_type: str,
        object_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_collection_path(
        self,
        collection_id: str,
        *,
        get_upload_path: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op.destroy
    def purge_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def restore_collection(self, collection_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op.read
    def get_collection_size(
        self,
        collection_id: str,
        *,
        format_name: Opt[str] = UNSET,
        include_subcollections: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[CollectionSize]: ...
    @op
    def create_subcollection(
        self,
        collection_id: str,
        body: Content | JsonBody,
        *,
        copy_acl: Opt[str] = UNSET,
        copy_keyframes: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Collection]: ...
    @op
    def mark_collection_viewed(self, collection_id: str, **options: Unpack[Options]) -> Call[Collection]: ...

class CustomActionsOperations(Resource):
    @op.read
    def list_custom_actions(self, **options: Unpack[ListOptions]) -> Call[CustomActions]: ...
    @op
    def trigger_shared_custom_action(
        self,
        context: str,
        action_id: str,
        body: CustomActionCall | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CustomActionReply]: ...
    @op.read
    def list_custom_actions_of_context(self, context: str, **options: Unpack[ListOptions]) -> Call[CustomActions]: ...
    @op
    def create_custom_action(
        self,
        context: str,
        body: CustomActionCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CustomAction]: ...
    @op.read
    def get_custom_action(self, context: str, action_id: str, **options: Unpack[Options]) -> Call[CustomAction]: ...
    @op
    def replace_custom_action(
        self,
        context: str,
        action_id: str,
        body: CustomAction | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CustomAction]: ...
    @op
    def update_custom_action(
        self,
        context: str,
        action_id: str,
        body: CustomAction | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CustomAction]: ...
    @op.destroy
    def delete_custom_action(self, context: str, action_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def trigger_custom_action(
        self,
        context: str,
        action_id: str,
        body: CustomActionCall | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CustomActionReply]: ...

class DeleteQueueOperations(Resource):
    @op.read
    def list_delete_queue_assets(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        filter: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Assets]: ...
    @op.destroy
    def add_delete_queue_assets(self, body: DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def remove_delete_queue_assets(self, body: DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def purge_delete_queue_assets(self, body: DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def purge_all_delete_queue_assets(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def restore_all_delete_queue_assets(self, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def bulk_delete_objects(self, body: BulkDelete | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def list_delete_queue_collections(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        filter: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Collections]: ...
    @op.destroy
    def add_delete_queue_collections(self, body: DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def remove_delete_queue_collections(
        self,
        body: DeleteQueue | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def purge_delete_queue_collections(
        self,
        body: DeleteQueue | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.destroy
    def purge_all_delete_queue_collections(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def restore_all_delete_queue_collections(self, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def purge_delete_queue(self, **options: Unpack[Options]) -> Call[None]: ...

class FavoritesOperations(Resource):
    @op.read
    def list_favorites(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Favorites]: ...
    @op
    def add_favorites(self, body: BulkFavorites | JsonBody, **options: Unpack[Options]) -> Call[BulkFavorites]: ...
    @op.destroy
    def remove_favorites(self, body: BulkFavorites | JsonBody, **options: Unpack[Options]) -> Call[BulkFavorites]: ...
    @op.destroy
    def remove_all_favorites(self, **options: Unpack[Options]) -> Call[Any]: ...
    @op.destroy
    @deprecated('call remove_all_favorites()', category=None)
    def remove_all_favourites(self, **options: Unpack[Options]) -> Call[Any]: ...

class HistoryOperations(Resource):
    @op.read
    def list_asset_history(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        filter: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[AssetHistoryEntities]: ...
    @op
    def create_asset_history_entry(
        self,
        asset_id: str,
        body: AssetHistory | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AssetHistory]: ...
    @op.read
    def get_asset_history_entry(
        self,
        asset_id: str,
        history_entity_id: str,
        **options: Unpack[Options],
    ) -> Call[AssetHistory]: ...
    @op.destroy
    def delete_asset_history_entry(
        self,
        asset_id: str,
        history_entity_id: str,
        **options: Unpack[Options],
    ) -> Call[AssetHistory]: ...
    @op
    def reindex_asset_history_entry(
        self,
        asset_id: str,
        history_entity_id: str,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...

class ObjectSharesOperations(Resource):
    @op.read
    def list_asset_shares(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[IndexedShares]: ...
    @op
    def share_objects(
        self,
        object_type: str,
        body: BulkShareCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Share]: ...
    @op.read
    def list_object_shares(
        self,
        object_type: str,
        object_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Shares]: ...
    @op
    def create_share(
        self,
        object_type: str,
        object_id: str,
        body: ShareCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Share]: ...
    @op
    def create_share_url(
        self,
        object_type: str,
        object_id: str,
        body: ShareUrlCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Share]: ...
    @op.read
    def get_share(self, object_type: str, object_id: str, share_id: str, **options: Unpack[Options]) -> Call[Share]: ...
    @op
    def replace_share(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        body: Share | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Share]: ...
    @op.destroy
    def delete_share(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def reindex_share(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        body: Reindex | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class PersonsOperations(Resource):
    @op.read
    def list_assets_of_person(
        self,
        person_id: str,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        asset_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Assets]: ...

class PlaylistsOperations(Resource):
    @op.read
    def list_playlists(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Playlists]: ...
    @op
    def create_playlist(self, body: Playlist | JsonBody, **options: Unpack[Options]) -> Call[Playlist]: ...
    @op.read
    def get_playlist(self, playlist_id: str, **options: Unpack[Options]) -> Call[Playlist]: ...
    @op
    def replace_playlist(
        self,
        playlist_id: str,
        body: Playlist | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Playlist]: ...
    @op
    def update_playlist(
        self,
        playlist_id: str,
        body: Playlist | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Playlist]: ...
    @op.destroy
    def delete_playlist(self, playlist_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_playlist_items(
        self,
        playlist_id: str,
        *,
        per_page: Opt[int] = UNSET,
        ids: Opt[str] = UNSET,
        page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[PlaylistItems]: ...
    @op
    def add_playlist_item(
        self,
        playlist_id: str,
        body: PlaylistItem | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PlaylistItem]: ...
    @op
    def replace_playlist_item(
        self,
        playlist_id: str,
        item_id: str,
        body: PlaylistItem | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PlaylistItem]: ...
    @op
    def update_playlist_item(
        self,
        playlist_id: str,
        item_id: str,
        body: PlaylistItem | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PlaylistItem]: ...
    @op.destroy
    def remove_playlist_item(self, playlist_id: str, item_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reorder_playlist_item(
        self,
        playlist_id: str,
        item_id: str,
        body: ItemPosition | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PlaylistItem]: ...
    @op
    def synchronize_playlist_keyframes(
        self,
        playlist_id: str,
        body: SynchronizeKeyframes | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def reindex_playlist(self, playlist_id: str, body: Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...

class PortalsOperations(Resource):
    @op.read
    def list_portals(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Portals]: ...
    @op
    def create_portal(self, body: PortalCreate | JsonBody, **options: Unpack[Options]) -> Call[Portal]: ...
    @op.read
    def get_portal(self, portal_id: str, **options: Unpack[Options]) -> Call[Portal]: ...
    @op
    def replace_portal(self, portal_id: str, body: Portal | JsonBody, **options: Unpack[Options]) -> Call[Portal]: ...
    @op
    def update_portal(self, portal_id: str, body: Portal | JsonBody, **options: Unpack[Options]) -> Call[Portal]: ...
    @op.destroy
    def delete_portal(self, portal_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def upload_portal_logo(
        self,
        portal_id: str,
        body: bytes | IO[bytes],
        *,
        content_type: str,
        **options: Unpack[Options],
    ) -> Call[Portal]: ...
    @op.destroy
    def delete_portal_logo(self, portal_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reindex_portal(self, portal_id: str, body: Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...

class ProjectsOperations(Resource):
    @op.read
    def list_projects(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Projects]: ...
    @op
    def create_project(self, body: ProjectCreate | JsonBody, **options: Unpack[Options]) -> Call[Project]: ...
    @op.read
    def get_project(
        self,
        project_id: str,
        *,
        include_users: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Project]: ...
    @op
    def replace_project(
        self,
        project_id: str,
        body: Project | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Project]: ...
    @op
    def update_project(
        self,
        project_id: str,
        body: Project | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Project]: ...
    @op.destroy
    def delete_project(self, project_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def list_project_members(self, project_id: str, **options: Unpack[ListOptions]) -> Call[ProjectMembers]: ...
    @op
    def add_project_member(
        self,
        project_id: str,
        body: ProjectMember | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ProjectMember]: ...
    @op.read
    def get_project_member(
        self,
        project_id: str,
        member_id: str,
        **options: Unpack[Options],
    ) -> Call[ProjectMember]: ...
    @op.destroy
    def remove_project_member(self, project_id: str, member_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reindex_project(self, project_id: str, body: Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...

class PublicationsOperations(Resource):
    @op.read
    def list_publication_accounts(self, **options: Unpack[ListOptions]) -> Call[PublicationDestinations]: ...
    @op.read
    def list_publication_platforms(self, **options: Unpack[ListOptions]) -> Call[PublicationDestinations]: ...
    @op.read
    def get_publication_draft(self, asset_id: str, **options: Unpack[Options]) -> Call[PublicationDraft]: ...
    @op
    def create_publication_job(
        self,
        body: PublicationJobCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_publication_templates(self, **options: Unpack[ListOptions]) -> Call[PublicationTemplates]: ...
    @op.read
    def get_publication_token(self, **options: Unpack[Options]) -> Call[PublicationToken]: ...
    @op
    def cancel_publication(self, publication_id: str, **options: Unpack[Options]) -> Call[Any]: ...

class RelationTypesOperations(Resource):
    @op.read
    def list_relation_types(self, **options: Unpack[ListOptions]) -> Call[RelationTypes]: ...
    @op
    def create_relation_type(self, body: RelationType | JsonBody, **options: Unpack[Options]) -> Call[RelationType]: ...
    @op.read
    def get_relation_type(self, relation_type: str, **options: Unpack[Options]) -> Call[RelationType]: ...
    @op
    def replace_relation_type(
        self,
        relation_type: str,
        body: RelationType | JsonBody,
        **options: Unpack[Options],
    ) -> Call[RelationType]: ...
    @op
    def update_relation_type(
        self,
        relation_type: str,
        body: RelationType | JsonBody,
        **options: Unpack[Options],
    ) -> Call[RelationType]: ...
    @op.destroy
    def delete_relation_type(self, relation_type: str, **options: Unpack[Options]) -> Call[None]: ...

class RelationsOperations(Resource):
    @op.read
    def list_related_assets(
        self,
        asset_id: str,
        *,
        include_deleted: Opt[bool] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        search_after: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Assets]: ...
    @op
    def create_relation(
        self,
        asset_id: str,
        body: Relation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Relation]: ...
    @op.read
    def list_related_assets_of_type(
        self,
        asset_id: str,
        relation_type: str,
        *,
        include_deleted: Opt[bool] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        search_after: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Assets]: ...
    @op
    def create_relation_to_asset(
        self,
        asset_id: str,
        relation_type: str,
        related_to_asset_id: str,
        body: Relation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Relation]: ...
    @op.destroy
    def delete_relation(
        self,
        asset_id: str,
        relation_type: str,
        related_to_asset_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def reverse_relation(
        self,
        asset_id: str,
        relation_type: str,
        related_to_asset_id: str,
        **options: Unpack[Options],
    ) -> Call[Relation]: ...

class SegmentsOperations(Resource):
    @op
    def reindex_segments_of_assets(
        self,
        body: ReindexSegmentsOfAssets | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op.read
    def list_segments(
        self,
        asset_id: str,
        *,
        sort: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        includes: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        time_start_milliseconds: Opt[int] = UNSET,
        time_end_milliseconds: Opt[int] = UNSET,
        time_start_milliseconds_gte: Opt[int] = UNSET,
        time_end_milliseconds_lte: Opt[int] = UNSET,
        status: Opt[str] = UNSET,
        person_id: Opt[str] = UNSET,
        share_id: Opt[str] = UNSET,
        project_id: Opt[str] = UNSET,
        include_users: Opt[bool] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SegmentListResponse]: ...
    @op
    def create_segment(
        self,
        asset_id: str,
        body: SegmentBody | JsonBody,
        *,
        share_user_email: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op
    def bulk_replace_segments(
        self,
        asset_id: str,
        body: BulkReplaceSegmentsBody | JsonBody,
        *,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def bulk_create_segments(
        self,
        asset_id: str,
        body: BulkCreateSegmentsBody | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op.destroy
    def bulk_delete_segments(
        self,
        asset_id: str,
        body: BulkDeleteSegmentsBody | JsonBody,
        *,
        immediately: Opt[bool] = UNSET,
        ignore_reindexing: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_segments_as_csv(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op
    def reindex_asset_segments(
        self,
        asset_id: str,
        body: ReindexSegment | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op.read
    def get_segments_as_srt(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        words_per_line: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op.read
    def get_segments_as_text(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op.read
    def get_segments_as_vtt(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        words_per_line: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op.read
    def get_segment(
        self,
        asset_id: str,
        segment_id: str,
        *,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op
    def replace_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: SegmentBody | JsonBody,
        *,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op
    def partial_update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: SegmentBody | JsonBody,
        *,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op.destroy
    def delete_segment(
        self,
        asset_id: str,
        segment_id: str,
        *,
        soft_delete: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def reindex_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: ReindexSegment | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def reindex_segments(self, body: ReindexSegments | JsonBody, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op.read
    def list_segments_of_type(
        self,
        asset_id: str,
        segment_type: str,
        *,
        sort: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        includes: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        time_start_milliseconds: Opt[int] = UNSET,
        time_end_milliseconds: Opt[int] = UNSET,
        time_start_milliseconds_gte: Opt[int] = UNSET,
        time_end_milliseconds_lte: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SegmentListResponse]: ...

class SequencesOperations(Resource):
    @op.read
    def list_sequences(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Sequences]: ...
    @op
    def create_sequence(self, body: Sequence | JsonBody, **options: Unpack[Options]) -> Call[Sequence]: ...
    @op.read
    def get_sequence(self, sequence_id: str, **options: Unpack[Options]) -> Call[Sequence]: ...
    @op
    def replace_sequence(
        self,
        sequence_id: str,
        body: Sequence | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Sequence]: ...
    @op
    def update_sequence(
        self,
        sequence_id: str,
        body: Sequence | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Sequence]: ...
    @op.destroy
    def delete_sequence(self, sequence_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_sequence_items(
        self,
        sequence_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SequenceItems]: ...
    @op
    def add_sequence_item(
        self,
        sequence_id: str,
        body: SequenceItem | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SequenceItem]: ...
    @op.destroy
    def remove_sequence_item(self, sequence_id: str, item_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reorder_sequence_item(
        self,
        sequence_id: str,
        item_id: str,
        body: ItemPosition | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SequenceItem]: ...
    @op
    def reindex_sequence(self, sequence_id: str, body: Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...

class ShareAccessOperations(Resource):
    @op
    def login_to_share(self, body: ShareLogin | JsonBody, **options: Unpack[Options]) -> Call[ShareToken]: ...
    @op.read
    def get_share_token(self, *, share_auth_token: str, **options: Unpack[Options]) -> Call[ShareToken]: ...
    @op
    def refresh_share_token(self, *, share_auth_token: str, **options: Unpack[Options]) -> Call[ShareToken]: ...
    @op.read
    def check_magic_link(
        self,
        body: MagicLinkCheck | JsonBody,
        **options: Unpack[Options],
    ) -> Call[MagicLinkEnabled]: ...
    @op
    def request_magic_link(
        self,
        share_id: str,
        body: MagicLinkRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[MagicLinkRequested]: ...
    @op
    def validate_magic_link(
        self,
        share_id: str,
        body: MagicLinkValidation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ShareToken]: ...

class ShareAllowlistOperations(Resource):
    @op.read
    def list_share_allowlist_entries(self, **options: Unpack[ListOptions]) -> Call[ShareAllowlistEntries]: ...
    @op
    def create_share_allowlist_entry(
        self,
        body: ShareAllowlistEntry | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ShareAllowlistEntry]: ...
    @op.read
    def get_share_allowlist_entry(self, entry_id: str, **options: Unpack[Options]) -> Call[ShareAllowlistEntry]: ...
    @op
    def replace_share_allowlist_entry(
        self,
        entry_id: str,
        body: ShareAllowlistEntryEdit | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ShareAllowlistEntry]: ...
    @op.destroy
    def delete_share_allowlist_entry(self, entry_id: str, **options: Unpack[Options]) -> Call[None]: ...

class ShareUsersOperations(Resource):
    @op.read
    def list_share_users(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[ShareUsers]: ...
    @op
    def add_share_user(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        body: ShareUser | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ShareUser]: ...
    @op.read
    def get_share_user(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        share_user_id: str,
        **options: Unpack[Options],
    ) -> Call[ShareUser]: ...
    @op
    def replace_share_user(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        share_user_id: str,
        body: ShareUser | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ShareUser]: ...
    @op
    def update_share_user(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        share_user_id: str,
        body: ShareUser | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ShareUser]: ...
    @op.destroy
    def remove_share_user(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        share_user_id: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class SharesOperations(Resource):
    @op.read
    def list_collection_shares(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[IndexedShares]: ...
    @op.read
    def list_shares(
        self,
        *,
        title: Opt[str] = UNSET,
        object_type: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        exists: Opt[list[str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        expires: Opt[str] = UNSET,
        include_created_by_me: Opt[bool] = UNSET,
        include_member_of: Opt[bool] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[IndexedShares]: ...
    @op.read
    def list_all_shares(
        self,
        *,
        title: Opt[str] = UNSET,
        object_type: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        owner_id: Opt[str] = UNSET,
        member_id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        exists: Opt[list[str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        expires: Opt[str] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[IndexedShares]: ...
    @op.destroy
    def bulk_delete_shares(self, body: BulkShareDelete | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.destroy
    def bulk_delete_shares_of_any_owner(
        self,
        body: BulkShareDelete | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncApprovalsOperations(Sync, ApprovalsOperations): ...

class SyncAssetIndexOperations(Sync, AssetIndexOperations): ...

class SyncAssets(Sync, AssetsService):
    approvals = part(SyncApprovalsOperations)
    asset_index = part(SyncAssetIndexOperations)
    assets = part(SyncAssetsOperations)
    collection_index = part(SyncCollectionIndexOperations)
    collections = part(SyncCollectionsOperations)
    custom_actions = part(SyncCustomActionsOperations)
    delete_queue = part(SyncDeleteQueueOperations)
    favorites = part(SyncFavoritesOperations)
    history = part(SyncHistoryOperations)
    object_shares = part(SyncObjectSharesOperations)
    persons = part(SyncPersonsOperations)
    playlists = part(SyncPlaylistsOperations)
    portals = part(SyncPortalsOperations)
    projects = part(SyncProjectsOperations)
    publications = part(SyncPublicationsOperations)
    relation_types = part(SyncRelationTypesOperations)
    relations = part(SyncRelationsOperations)
    segments = part(SyncSegmentsOperations)
    sequences = part(SyncSequencesOperations)
    share_access = part(SyncShareAccessOperations)
    share_allowlist = part(SyncShareAllowlistOperations)
    share_users = part(SyncShareUsersOperations)
    shares = part(SyncSharesOperations)
    sync_sessions = part(SyncSyncSessionsOperations)
    transcriptions = part(SyncTranscriptionsOperations)
    versions = part(SyncVersionsOperations)

class SyncAssetsOperations(Sync, AssetsOperations): ...

class SyncCollectionIndexOperations(Sync, CollectionIndexOperations): ...

class SyncCollectionsOperations(Sync, CollectionsOperations): ...

class SyncCustomActionsOperations(Sync, CustomActionsOperations): ...

class SyncDeleteQueueOperations(Sync, DeleteQueueOperations): ...

class SyncFavoritesOperations(Sync, FavoritesOperations): ...

class SyncHistoryOperations(Sync, HistoryOperations): ...

class SyncObjectSharesOperations(Sync, ObjectSharesOperations): ...

class SyncPersonsOperations(Sync, PersonsOperations): ...

class SyncPlaylistsOperations(Sync, PlaylistsOperations): ...

class SyncPortalsOperations(Sync, PortalsOperations): ...

class SyncProjectsOperations(Sync, ProjectsOperations): ...

class SyncPublicationsOperations(Sync, PublicationsOperations): ...

class SyncRelationTypesOperations(Sync, RelationTypesOperations): ...

class SyncRelationsOperations(Sync, RelationsOperations): ...

class SyncSegmentsOperations(Sync, SegmentsOperations): ...

class SyncSequencesOperations(Sync, SequencesOperations): ...

class SyncSessionsOperations(Resource):
    @op
    def create_sync_session(self, body: SyncSession | JsonBody, **options: Unpack[Options]) -> Call[SyncSession]: ...
    @op.read
    def get_sync_session(self, sync_session_id: str, **options: Unpack[Options]) -> Call[SyncSession]: ...
    @op
    def replace_sync_session(
        self,
        sync_session_id: str,
        body: SyncSession | JsonBody,
        *,
        update_if_none: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SyncSession]: ...
    @op
    def update_sync_session(
        self,
        sync_session_id: str,
        body: SyncSession | JsonBody,
        *,
        update_if_none: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SyncSession]: ...
    @op.destroy
    def delete_sync_session(self, sync_session_id: str, **options: Unpack[Options]) -> Call[None]: ...

class SyncShareAccessOperations(Sync, ShareAccessOperations): ...

class SyncShareAllowlistOperations(Sync, ShareAllowlistOperations): ...

class SyncShareUsersOperations(Sync, ShareUsersOperations): ...

class SyncSharesOperations(Sync, SharesOperations): ...

class SyncSyncSessionsOperations(Sync, SyncSessionsOperations): ...

class SyncTranscriptionsOperations(Sync, TranscriptionsOperations): ...

class SyncVersionsOperations(Sync, VersionsOperations): ...

class TranscriptionsOperations(Resource):
    @op.read
    def list_transcription_properties(
        self,
        asset_id: str,
        version_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[TranscriptionPropertiesList]: ...
    @op
    def create_transcription_properties(
        self,
        asset_id: str,
        version_id: str,
        body: TranscriptionProperties | JsonBody,
        **options: Unpack[Options],
    ) -> Call[TranscriptionProperties]: ...
    @op
    def create_transcription_from_subtitle(
        self,
        asset_id: str,
        version_id: str,
        body: TranscriptionFromSubtitle | JsonBody,
        **options: Unpack[Options],
    ) -> Call[TranscriptionProperties]: ...
    @op.read
    def get_transcription_properties(
        self,
        asset_id: str,
        version_id: str,
        transcription_id: str,
        **options: Unpack[Options],
    ) -> Call[TranscriptionProperties]: ...
    @op
    def replace_transcription_properties(
        self,
        asset_id: str,
        version_id: str,
        transcription_id: str,
        body: TranscriptionProperties | JsonBody,
        **options: Unpack[Options],
    ) -> Call[TranscriptionProperties]: ...
    @op
    def update_transcription_properties(
        self,
        asset_id: str,
        version_id: str,
        transcription_id: str,
        body: TranscriptionProperties | JsonBody,
        **options: Unpack[Options],
    ) -> Call[TranscriptionProperties]: ...
    @op.destroy
    def delete_transcription_properties(
        self,
        asset_id: str,
        version_id: str,
        transcription_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class VersionsOperations(Resource):
    @op
    def create_asset_version(
        self,
        asset_id: str,
        body: AssetVersionCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse]: ...
    @op
    def create_asset_version_from_asset(
        self,
        asset_id: str,
        source_asset_id: str,
        body: AssetVersionFromAssetCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def create_asset_version_from_version(
        self,
        asset_id: str,
        source_version_id: str,
        body: AssetVersionFromVersionCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def delete_old_asset_versions(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def replace_asset_version(
        self,
        asset_id: str,
        version_id: str,
        body: AssetVersion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse | AssetVersion]: ...
    @op
    def update_asset_version(
        self,
        asset_id: str,
        version_id: str,
        body: AssetVersion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse | AssetVersion]: ...
    @op.destroy
    def delete_asset_version(
        self,
        asset_id: str,
        version_id: str,
        *,
        hard_delete: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def promote_version(
        self,
        asset_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse]: ...
