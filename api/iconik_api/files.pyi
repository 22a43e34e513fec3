# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.files.models

AnalysisMediaType: TypeAlias = Literal['image', 'video', 'transcription', 'face_image', 'face_video'] | str

@model
class AnalysisProfile(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    analysis_service_account_id: Opt[str] = field(default=UNSET, required=True)
    enabled: Union[T, UnsetType, None][bool] = UNSET
    is_default: Opt[bool | None] = field(default=UNSET, read_only=True)
    media_type: Opt[AnalysisMediaType] = field(default=UNSET, required=True)
    service_type: Union[T, UnsetType, None][AnalysisServiceType] = UNSET
    settings: Union[T, UnsetType, None][dict[str, Any]] = UNSET

@model
class AnalysisProfiles(Model):
    objects: Opt[list[AnalysisProfile] | None] = field(default=UNSET, read_only=True)

@model
class AnalysisServiceAccount(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    method: Opt[AnalysisServiceMethod] = field(default=UNSET, required=True)
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)

@model
class AnalysisServiceAccounts(Model):
    objects: Opt[list[AnalysisServiceAccount] | None] = field(default=UNSET, read_only=True)

AnalysisServiceMethod: TypeAlias = Literal['GOOGLE_AI', 'AMAZON', 'REV_AI', 'ICONIK'] | str
AnalysisServiceType: TypeAlias = Literal['GOOGLE_VISION', 'GOOGLE_VIDEO_INTELLIGENCE', 'AMAZON_REKOGNITION', 'REV_AI', 'ICONIK', 'ICONIK_FACE_RECOGNITION'] | str
from iconik_api.shared.models import ArchiveStatus as ArchiveStatus

@model
class ArchivedCopy(Model):
    file_set_id: Union[T, UnsetType, None][str] = UNSET

@model
class AssetBatchExport(Model):
    assets: Opt[list[AssetBatchExportItem]] = field(default=UNSET, required=True)
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    metadata_format: Opt[MetadataFormat | None] = UNSET
    metadata_view: Opt[str | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET
    transcode_profile_ids: Opt[list[str] | None] = UNSET

@model
class AssetBatchExportItem(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    file_name: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET

@model
class AssetExport(Model):
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    file_name: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    metadata_format: Opt[MetadataFormat | None] = UNSET
    metadata_view: Opt[str | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET
    transcode_profile_ids: Opt[list[str] | None] = UNSET

@model
class AssetToExport(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    destination_filename: Opt[str | None] = UNSET
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class AssetToMove(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    all_versions: Opt[bool | None] = UNSET
    delete_only_from_source: Opt[bool | None] = UNSET
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET
    delete_original: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET
    version_ids: Opt[list[str] | None] = UNSET

@model
class AssetToRestore(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    all_versions: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET
    restore_priority: Opt[Any] = UNSET
    version_ids: Opt[list[str] | None] = UNSET

@model
class Attachment(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Opt[str | None] = UNSET
    format: Opt[str | None] = UNSET
    segment_id: Opt[str | None] = field(default=UNSET, read_only=True)
    size: Opt[int | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class Attachments(Model):
    objects: Opt[list[Attachment] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class BulkArchive(Model):
    allow_duplicate_transfers: Union[T, UnsetType, None][bool] = UNSET
    delete_only_from_source_folder: Union[T, UnsetType, None][bool] = UNSET
    delete_original: Union[T, UnsetType, None][bool] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    keep_collection_structure: Union[T, UnsetType, None][bool] = UNSET
    keep_parent_collection_structure: Union[T, UnsetType, None][bool] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class BulkAssetArchive(Model):
    objects: Opt[list[AssetToMove] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET

@model
class BulkAssetExport(Model):
    objects: Opt[list[AssetToExport] | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET

@model
class BulkAssetRestore(Model):
    objects: Opt[list[AssetToRestore] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET

@model
class BulkAssetTransfer(Model):
    objects: Opt[list[AssetToMove] | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET

@model
class BulkCollectionArchive(Model):
    objects: Opt[list[CollectionToMove] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET

@model
class BulkCollectionExport(Model):
    objects: Opt[list[CollectionToExport] | None] = UNSET

@model
class BulkCollectionRestore(Model):
    objects: Opt[list[CollectionToRestore] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET

@model
class BulkCollectionTransfer(Model):
    objects: Opt[list[CollectionToMove] | None] = UNSET

@model
class BulkCopy(Model):
    allow_duplicate_transfers: Union[T, UnsetType, None][bool] = UNSET
    delete_only_from_source_folder: Union[T, UnsetType, None][bool] = UNSET
    delete_original: Union[T, UnsetType, None][bool] = UNSET
    file_path: Opt[str | None] = UNSET
    format_name: Union[T, UnsetType, None][str] = UNSET
    keep_collection_structure: Union[T, UnsetType, None][bool] = UNSET
    keep_parent_collection_structure: Union[T, UnsetType, None][bool] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)
    overwrite: Union[T, UnsetType, None][bool] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class BulkExport(Model):
    allow_duplicate_transfers: Union[T, UnsetType, None][bool] = UNSET
    delete_only_from_source_folder: Union[T, UnsetType, None][bool] = UNSET
    delete_original: Union[T, UnsetType, None][bool] = UNSET
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    keep_collection_structure: Union[T, UnsetType, None][bool] = UNSET
    metadata_format: Opt[MetadataFormat | None] = UNSET
    metadata_view: Opt[str | None] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

BulkMediaObjectType: TypeAlias = Literal['assets', 'collections', 'saved_searches', 'playlists'] | str

@model
class BulkRestore(Model):
    allow_duplicate_transfers: Union[T, UnsetType, None][bool] = UNSET
    delete_only_from_source_folder: Union[T, UnsetType, None][bool] = UNSET
    delete_original: Union[T, UnsetType, None][bool] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    keep_collection_structure: Union[T, UnsetType, None][bool] = UNSET
    keep_parent_collection_structure: Union[T, UnsetType, None][bool] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class BulkSavedSearchArchive(Model):
    objects: Opt[list[SavedSearchToMove] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET

@model
class BulkSavedSearchExport(Model):
    objects: Opt[list[SavedSearchToExport] | None] = UNSET

@model
class BulkSavedSearchRestore(Model):
    objects: Opt[list[SavedSearchToRestore] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET

@model
class BulkSavedSearchTransfer(Model):
    objects: Opt[list[SavedSearchToMove] | None] = UNSET

@model
class BulkTranscode(Model):
    format_name: Union[T, UnsetType, None][str] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)
    prefer_any_cloud: Union[T, UnsetType, None][bool] = UNSET
    preferred_storage_id: Union[T, UnsetType, None][str] = UNSET
    preferred_storage_method: Union[T, UnsetType, None][StorageMethod | str] = UNSET
    priority: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='1..10')

@model
class CollectionExport(Model):
    delete_original: Opt[bool | None] = UNSET
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    metadata_format: Opt[MetadataFormat | None] = UNSET
    metadata_view: Opt[str | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class CollectionKeyframe(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    collection_id: Union[T, UnsetType, None][str] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Union[T, UnsetType, None][str] = UNSET
    format: Opt[str | None] = UNSET
    is_custom_keyframe: Union[T, UnsetType, None][bool] = UNSET
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)
    resolution: Union[T, UnsetType, None][Resolution] = UNSET
    rotation: Opt[int | None] = UNSET
    size: Opt[int | None] = UNSET
    status: Union[T, UnsetType, None][FileStatus | str] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    time_code: Union[T, UnsetType, None][TimeCode] = UNSET
    type: Opt[KeyframeType] = field(default=UNSET, required=True)
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class CollectionKeyframes(Model):
    objects: Opt[list[CollectionKeyframe] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class CollectionToExport(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    keep_parent_collection_structure: Opt[bool | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class CollectionToMove(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    all_versions: Opt[bool | None] = UNSET
    delete_only_from_source: Opt[bool | None] = UNSET
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET
    delete_original: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    keep_parent_collection_structure: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class CollectionToRestore(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    all_versions: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    keep_parent_collection_structure: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET
    restore_priority: Opt[Any] = UNSET
    version_ids: Opt[list[str] | None] = UNSET

@model
class Component(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    metadata: Union[T, UnsetType, None][dict[str, str]] = UNSET
    type: Opt[ComponentType] = field(default=UNSET, required=True)

ComponentType: TypeAlias = Literal['VIDEO', 'AUDIO', 'IMAGE', 'TEXT', 'OTHER', 'NON_MEDIA', 'EXIF', 'IPTC', 'XMP', 'GENERAL', 'MANIFEST'] | str

@model
class Components(Model):
    objects: Opt[list[Component] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class CopiedKeyframes(Model):
    custom_keyframe: Opt[str | None] = field(default=UNSET, read_only=True)
    custom_poster: Opt[str | None] = field(default=UNSET, read_only=True)

from iconik_api.assets.models import DeleteQueue as DeleteQueue

@model
class DownloadUrl(Model):
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class EditProxy(Model):
    id: Opt[str | None] = UNSET
    name: Opt[str | None] = UNSET
    audio_bitrate: Opt[int | None] = UNSET
    audio_codec: Opt[str | None] = UNSET
    bitrate: Opt[int | None] = UNSET
    codec: Opt[str | None] = UNSET
    directory_path: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    height: Opt[int | None] = UNSET
    transcoder_id: Opt[str | None] = UNSET
    type: Opt[str | None] = UNSET
    width: Opt[int | None] = UNSET

@model
class EditProxyRequest(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    allow_mxf: Opt[bool | None] = UNSET
    directory_path: Opt[str | None] = field(default=UNSET, required=True)
    file_suffix: Opt[str | None] = UNSET
    force_storage_id: Union[T, UnsetType, None][bool] = UNSET
    height: Opt[int] = field(default=UNSET, required=True)
    ignore_transcoder_settings: Union[T, UnsetType, None][bool] = UNSET
    keep_extension: Opt[bool | None] = UNSET
    storage_id: Opt[str] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)
    width: Opt[int] = field(default=UNSET, required=True)

from iconik_api.shared.models import Errors as Errors

@model
class ExportLocation(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    description: Union[T, UnsetType, None][str] = UNSET
    export_metadata: Union[T, UnsetType, None][bool] = UNSET
    export_original: Union[T, UnsetType, None][bool] = UNSET
    export_posters: Union[T, UnsetType, None][bool] = UNSET
    export_proxy: Union[T, UnsetType, None][bool] = UNSET
    export_to_asset_folder: Union[T, UnsetType, None][bool] = UNSET
    export_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    include_original_extension: Union[T, UnsetType, None][bool] = UNSET
    metadata_format: Union[T, UnsetType, None][MetadataFormat] = UNSET
    metadata_view: Union[T, UnsetType, None][str] = UNSET
    path: Opt[str] = field(default=UNSET, required=True)
    storage_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    transcode_profile_ids: Union[T, UnsetType, None][list[str]] = UNSET
    transcription_format: Union[T, UnsetType, None][TranscriptionFormat] = UNSET

@model
class ExportLocations(Model):
    objects: Opt[list[ExportLocation] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class ExternalReference(Model):
    uri: Opt[str] = field(default=UNSET, required=True)
    action: Opt[str | None] = UNSET
    display_name: Opt[str | None] = UNSET
    icon: Opt[str | None] = UNSET

@model
class File(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    original_name: Opt[str] = UNSET
    asset_id: Union[T, UnsetType, None][str] = UNSET
    checksum: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = UNSET
    file_date_created: Union[T, UnsetType, None][str] = UNSET
    file_date_modified: Union[T, UnsetType, None][str] = UNSET
    file_set_id: Opt[str] = UNSET
    file_set_status: Opt[str | None] = field(default=UNSET, read_only=True)
    format_id: Union[T, UnsetType, None][str] = UNSET
    format_status: Opt[str | None] = field(default=UNSET, read_only=True)
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    parent_id: Opt[str | None] = UNSET
    size: Union[T, UnsetType, None][int] = UNSET
    status: Union[T, UnsetType, None][FileStatus | str] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Union[T, UnsetType, None][str] = UNSET
    template: Opt[str | None] = UNSET
    template_engine: Opt[TemplateEngine | None] = UNSET
    type: Opt[FileType | str] = UNSET
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_filename: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    user_id: Opt[str | None] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class FileBase(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    original_name: Opt[str] = field(default=UNSET, required=True)
    asset_id: Union[T, UnsetType, None][str] = UNSET
    checksum: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_date_created: Union[T, UnsetType, None][str] = UNSET
    file_date_modified: Union[T, UnsetType, None][str] = UNSET
    file_set_id: Union[T, UnsetType, None][str] = UNSET
    format_id: Union[T, UnsetType, None][str] = UNSET
    parent_id: Opt[str | None] = UNSET
    size: Union[T, UnsetType, None][int] = UNSET
    status: Union[T, UnsetType, None][FileStatus | str] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    template: Opt[str | None] = UNSET
    template_engine: Opt[TemplateEngine | None] = UNSET
    type: Opt[FileType | str] = field(default=UNSET, required=True)
    user_id: Opt[str | None] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class FileCreate(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    original_name: Opt[str] = field(default=UNSET, required=True)
    asset_id: Union[T, UnsetType, None][str] = UNSET
    checksum: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_date_created: Union[T, UnsetType, None][str] = UNSET
    file_date_modified: Union[T, UnsetType, None][str] = UNSET
    file_set_id: Union[T, UnsetType, None][str] = UNSET
    file_set_status: Opt[str | None] = field(default=UNSET, read_only=True)
    format_id: Union[T, UnsetType, None][str] = UNSET
    format_status: Opt[str | None] = field(default=UNSET, read_only=True)
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    parent_id: Opt[str | None] = UNSET
    size: Union[T, UnsetType, None][int] = UNSET
    status: Union[T, UnsetType, None][FileStatus | str] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = UNSET
    template: Opt[str | None] = UNSET
    template_engine: Opt[TemplateEngine | None] = UNSET
    type: Opt[FileType | str] = field(default=UNSET, required=True)
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_filename: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    user_id: Opt[str | None] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class FileDeletion(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str | None] = UNSET
    file_id: Opt[str] = field(default=UNSET, required=True)
    file_type: Opt[str | None] = UNSET
    filename: Opt[str] = field(default=UNSET, required=True)
    format_id: Opt[str | None] = field(default=UNSET, read_only=True)
    job_id: Opt[str] = field(default=UNSET, required=True)
    keep_source: Opt[bool | None] = UNSET
    storage_id: Opt[str] = field(default=UNSET, required=True)
    template: Opt[str | None] = UNSET
    template_engine: Opt[str | None] = UNSET
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class FileDeletions(Model):
    objects: Opt[list[FileDeletion] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class FileSet(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = UNSET
    archive_file_set_id: Union[T, UnsetType, None][str] = UNSET
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    base_dir: Opt[str] = UNSET
    component_ids: Opt[list[str]] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Union[T, UnsetType, None][str] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    file_count: Opt[int | None] = field(default=UNSET, read_only=True)
    format_id: Opt[str] = UNSET
    is_archive: Union[T, UnsetType, None][bool] = UNSET
    original_storage_id: Union[T, UnsetType, None][str] = UNSET
    status: Union[T, UnsetType, None][FileSetStatus] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    type: Opt[FileSetType | None] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class FileSetSelection(Model):
    ids: Opt[list[str]] = field(default=UNSET, required=True)

@model
class FileSetSource(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    archive_file_set_id: Opt[str | None] = UNSET
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    base_dir: Opt[str] = field(default=UNSET, required=True)
    component_ids: Opt[list[str]] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    file_count: Opt[int | None] = field(default=UNSET, read_only=True)
    format_id: Opt[str] = field(default=UNSET, required=True)
    is_archive: Opt[bool | None] = UNSET
    original_storage_id: Opt[str | None] = UNSET
    status: Opt[FileSetStatus | None] = UNSET
    storage_id: Opt[str] = field(default=UNSET, required=True)
    storage_method: Opt[str] = field(default=UNSET, required=True)
    type: Opt[FileSetType | None] = UNSET
    version_id: Opt[str | None] = UNSET

@model
class FileSetSources(Model):
    objects: Opt[list[FileSetSource] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

FileSetStatus: TypeAlias = Literal['ACTIVE', 'ARCHIVED', 'DELETED'] | str
FileSetType: TypeAlias = Literal['REGULAR', 'MANY_FILES'] | str

@model
class FileSets(Model):
    objects: Opt[list[FileSet] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

class FileStatus(StrEnum):
    OPEN = 'OPEN'
    GROWING = 'GROWING'
    AWAITED = 'AWAITED'
    CLOSED = 'CLOSED'
    FAILED = 'FAILED'
    ARCHIVED = 'ARCHIVED'
    MISSING = 'MISSING'
    REDISCOVERED = 'REDISCOVERED'
    DELETED = 'DELETED'

@model
class FileToCheck(Model):
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_name: Opt[str] = field(default=UNSET, required=True)
    file_type: Opt[FileType | str | None] = UNSET
    template: Opt[str | None] = UNSET
    template_engine: Opt[str | None] = UNSET

class FileType(StrEnum):
    FILE = 'FILE'
    DIRECTORY = 'DIRECTORY'
    SYMLINK = 'SYMLINK'
    SEQUENCE = 'SEQUENCE'

@model
class FileUpload(Model):
    asset_id: Opt[str | None] = UNSET
    asset_title: Opt[str | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    create_keyframes: Opt[bool | None] = UNSET
    file: Opt[bytes] = UNSET
    file_name: Opt[str] = field(default=UNSET, required=True)
    format_metadata: Opt[list[dict[str, str]] | None] = UNSET
    format_name: Opt[str | None] = UNSET
    storage_id: Opt[str] = field(default=UNSET, required=True)
    version_id: Opt[str | None] = UNSET

@model
class Files(Model):
    objects: Opt[list[File] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class FilesOfObjects(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='..500')
    object_type: Opt[str] = field(default=UNSET, required=True)

@model
class Format(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = UNSET
    archive_status: Union[T, UnsetType, None][ArchiveStatus | str] = UNSET
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    components: Union[T, UnsetType, None][list[Component]] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Union[T, UnsetType, None][str] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    external_references: Opt[list[ExternalReference] | None] = UNSET
    is_online: Union[T, UnsetType, None][bool] = UNSET
    metadata: Union[T, UnsetType, None][list[dict[str, str]]] = UNSET
    status: Union[T, UnsetType, None][Status | str] = UNSET
    storage_methods: Union[T, UnsetType, None][list[str]] = UNSET
    user_id: Union[T, UnsetType, None][str] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET
    warnings: Opt[list[str] | None] = field(default=UNSET, read_only=True)

@model
class FormatArchive(Model):
    delete_original: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    destination_filename: Opt[str | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class FormatArchiveV1(Model):
    delete_original: Union[T, UnsetType, None][bool] = UNSET
    destination_directory_path: Union[T, UnsetType, None][str] = UNSET
    destination_file_set_name: Opt[str | None] = field(default=UNSET, read_only=True)
    destination_storage_id: Union[T, UnsetType, None][str] = UNSET
    destination_storage_method: Union[T, UnsetType, None][str] = UNSET
    format_id: Union[T, UnsetType, None][str] = UNSET
    original_file_set_id: Union[T, UnsetType, None][str] = UNSET

@model
class FormatRestore(Model):
    destination_directory_path: Opt[str | None] = UNSET
    destination_storage_id: Union[T, UnsetType, None][str] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET

@model
class FormatTransfer(Model):
    destination_directory_path: Opt[str | None] = UNSET
    destination_filename: Opt[str | None] = UNSET

@model
class Formats(Model):
    objects: Opt[list[Format] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class GatewayUrl(Model):
    url: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class IndexedFile(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    original_name: Opt[str] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = UNSET
    checksum: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_date_created: Opt[str | None] = UNSET
    file_date_modified: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    file_set_status: Opt[str | None] = field(default=UNSET, read_only=True)
    format_id: Opt[str | None] = UNSET
    format_status: Opt[str | None] = field(default=UNSET, read_only=True)
    parent_id: Opt[str | None] = UNSET
    size: Opt[int | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    template: Opt[str | None] = UNSET
    template_engine: Opt[TemplateEngine | None] = UNSET
    type: Opt[FileType | str] = field(default=UNSET, required=True)
    user_id: Opt[str | None] = UNSET
    version_id: Opt[str | None] = UNSET

@model
class IndexedFileSets(Model):
    objects: Opt[list[FileSet] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class IndexedFiles(Model):
    objects: Opt[list[IndexedFile] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class IndexedFormats(Model):
    objects: Opt[list[Format] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

from iconik_api.shared.models import JobStarted as JobStarted

@model
class Keyframe(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    type: Opt[KeyframeType] = UNSET
    asset_id: Opt[str | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Union[T, UnsetType, None][str] = UNSET
    format: Opt[str | None] = UNSET
    is_custom_keyframe: Union[T, UnsetType, None][bool] = UNSET
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)
    resolution: Union[T, UnsetType, None][Resolution] = UNSET
    rotation: Opt[int | None] = UNSET
    size: Opt[int | None] = UNSET
    status: Union[T, UnsetType, None][FileStatus | str] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)
    time_code: Union[T, UnsetType, None][TimeCode] = UNSET
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    version_id: Opt[str | None] = UNSET

KeyframeType: TypeAlias = Literal['KEYFRAME_MAP', 'KEYFRAME', 'POSTER'] | str

@model
class Keyframes(Model):
    objects: Opt[list[Keyframe] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class KeyframesToCopy(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET

@model
class LocalExport(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    add_file_set: Union[T, UnsetType, None][bool] = UNSET
    asset_id: Union[T, UnsetType, None][str] = UNSET
    asset_paths: Union[T, UnsetType, None][list[str]] = UNSET
    collection_storage_id: Union[T, UnsetType, None][str] = UNSET
    component_ids: Union[T, UnsetType, None][list[str]] = UNSET
    delete_only_from_source_folder: Union[T, UnsetType, None][bool] = UNSET
    delete_remote_file_set_after_download: Union[T, UnsetType, None][bool] = UNSET
    delete_source_file_set_after_download: Union[T, UnsetType, None][bool] = UNSET
    destination_base_directory: Union[T, UnsetType, None][str] = UNSET
    destination_directory_path: Opt[str] = field(default=UNSET, required=True)
    destination_file_set_name: Opt[str] = field(default=UNSET, required=True)
    destination_filename: Union[T, UnsetType, None][str] = UNSET
    export_metadata_format: Union[T, UnsetType, None][str] = UNSET
    export_metadata_view: Union[T, UnsetType, None][str] = UNSET
    export_original: Union[T, UnsetType, None][bool] = UNSET
    export_posters: Union[T, UnsetType, None][bool] = UNSET
    export_proxy: Union[T, UnsetType, None][bool] = UNSET
    export_transcription_format: Union[T, UnsetType, None][str] = UNSET
    file_set_id: Union[T, UnsetType, None][str] = UNSET
    format_id: Union[T, UnsetType, None][str] = UNSET
    include_original_extension: Union[T, UnsetType, None][bool] = UNSET
    job_id: Union[T, UnsetType, None][str] = UNSET
    job_steps: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    local_storage_id: Union[T, UnsetType, None][str] = UNSET
    original_storage_id: Union[T, UnsetType, None][str] = UNSET
    original_url: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    overwrite: Union[T, UnsetType, None][bool] = UNSET
    parent_job_id: Union[T, UnsetType, None][str] = UNSET
    temporary_file_set_source: Union[T, UnsetType, None][bool] = UNSET
    transfer_type: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class LogToUpload(Model):
    filename: Opt[str] = field(default=UNSET, required=True, bounds='..100')

@model
class LogUpload(Model):
    method: Opt[str | None] = field(default=UNSET, read_only=True)
    path: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class Logo(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Opt[str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class Logos(Model):
    objects: Opt[list[Logo] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

MetadataFormat: TypeAlias = Literal['CSV', 'JSON', 'XML'] | str

@model
class MultipartB2CancelUpload(Model):
    upload_file_id: Opt[str] = field(default=UNSET, required=True)

@model
class MultipartB2FinishUpload(Model):
    upload_file_id: Opt[str] = field(default=UNSET, required=True)
    sha1_list: Opt[list[str]] = field(default=UNSET, required=True)

@model
class MultipartB2StartUpload(Model):
    upload_file_id: Opt[str | None] = UNSET
    authorization_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    error: Opt[str | None] = field(default=UNSET, read_only=True)
    error_code: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class MultipartCompose(Model):
    parts_group: Opt[int | None] = UNSET
    parts_range: Opt[list[str]] = field(default=UNSET, required=True)

@model
class MultipartComposeRequest(Model):
    content_type: Opt[str | None] = UNSET
    parts_group: Opt[int | None] = UNSET

@model
class MultipartComposeUrl(Model):
    compose_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    delete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    key: Opt[str | None] = field(default=UNSET, read_only=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class MultipartS3UrlPart(Model):
    part_number: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='1..10000')
    checksum: Opt[str | None] = UNSET
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class MultipartS3UrlParts(Model):
    upload_id: Opt[str] = field(default=UNSET, required=True)
    parts: Opt[list[MultipartS3UrlPart]] = field(default=UNSET, required=True, bounds='1..')

@model
class MultipartUploadCleanup(Model):
    upload_id: Union[T, UnsetType, None][str] = UNSET
    abort_upload: Union[T, UnsetType, None][bool] = UNSET
    parts_group_number: Opt[int | None] = UNSET
    parts_number: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='1..')
    temporary: Union[T, UnsetType, None][bool] = UNSET

@model
class MultipartUploadProxyCleanup(Model):
    upload_id: Union[T, UnsetType, None][str] = UNSET
    abort_upload: Union[T, UnsetType, None][bool] = UNSET

@model
class MultipartUrls(Model):
    abort_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    complete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    list_parts_url: Opt[list[str] | None] = field(default=UNSET, read_only=True, secret=True)

from iconik_api.shared.models import ObjectType as ObjectType

@model
class PlaybackAuthorization(Model):
    server_url: Opt[str | None] = field(default=UNSET, read_only=True)
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class PlaylistKeyframe(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Opt[str | None] = UNSET
    format: Opt[str | None] = UNSET
    is_custom_keyframe: Opt[bool | None] = UNSET
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)
    playlist_id: Opt[str | None] = UNSET
    resolution: Opt[Resolution | None] = UNSET
    rotation: Opt[int | None] = UNSET
    size: Opt[int | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    time_code: Opt[TimeCode | None] = UNSET
    type: Opt[KeyframeType] = field(default=UNSET, required=True)
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class PlaylistKeyframes(Model):
    objects: Opt[list[PlaylistKeyframe] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Proxies(Model):
    objects: Opt[list[Proxy] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Proxy(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    asset_id: Union[T, UnsetType, None][str] = UNSET
    audio_bitrate: Union[T, UnsetType, None][int] = UNSET
    audio_channels: Opt[int | None] = UNSET
    bit_rate: Union[T, UnsetType, None][int] = UNSET
    codec: Union[T, UnsetType, None][str] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Union[T, UnsetType, None][str] = UNSET
    format: Union[T, UnsetType, None][str] = UNSET
    frame_rate: Opt[str | float | None] = UNSET
    is_drop_frame: Opt[bool | None] = UNSET
    is_multichannel: Opt[bool | None] = UNSET
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    proxy_container_id: Opt[str | None] = UNSET
    resolution: Union[T, UnsetType, None][Resolution] = UNSET
    rotation: Opt[int | None] = UNSET
    size: Opt[int | None] = UNSET
    start_time_code: Opt[str | None] = UNSET
    status: Union[T, UnsetType, None][FileStatus | str] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    storage_method: Union[T, UnsetType, None][str] = UNSET
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class ProxyContainer(Model):
    id: Opt[str | None] = UNSET
    drm: Opt[str | None] = UNSET
    frame_count: Opt[int | None] = UNSET
    frame_rate: Opt[float | None] = UNSET
    parent_container_id: Opt[str | None] = UNSET
    segment_duration: Opt[float | None] = UNSET
    user_id: Opt[str | None] = UNSET
    watermark: Opt[str | None] = UNSET

@model
class ProxyContainerFile(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    original_name: Opt[str] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = UNSET
    checksum: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_date_created: Opt[str | None] = UNSET
    file_date_modified: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    parent_id: Opt[str | None] = UNSET
    proxy_sequence_type: Opt[str] = field(default=UNSET, required=True)
    size: Opt[int | None] = UNSET
    status: Opt[ProxyContainerFileStatus | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    template: Opt[str | None] = UNSET
    template_engine: Opt[TemplateEngine | None] = UNSET
    type: Opt[FileType | str] = field(default=UNSET, required=True)
    user_id: Opt[str | None] = UNSET
    version_id: Opt[str | None] = UNSET

ProxyContainerFileStatus: TypeAlias = Literal['CLOSED', 'FAILED', 'OPEN'] | str

@model
class ProxyContainerFileUpdate(Model):
    status: Opt[ProxyContainerFileStatus] = field(default=UNSET, required=True)

@model
class Resolution(Model):
    height: Union[T, UnsetType, None][int] = UNSET
    width: Union[T, UnsetType, None][int] = UNSET

@model
class S3MultipartUploadResponse(Model):
    objects: Opt[list[UploadUrlResponse] | None] = field(default=UNSET, read_only=True)

@model
class SavedSearchToExport(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class SavedSearchToMove(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    all_versions: Opt[bool | None] = UNSET
    delete_only_from_source: Opt[bool | None] = UNSET
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET
    delete_original: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class SavedSearchToRestore(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    all_versions: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET
    restore_priority: Opt[Any] = UNSET
    version_ids: Opt[list[str] | None] = UNSET

@model
class SourceContext(Model):
    external_id: Opt[str | None] = UNSET
    root_collection_path: Opt[str | None] = UNSET
    root_collection_storage_id: Opt[str | None] = UNSET
    storage_id: Opt[str | None] = UNSET

from iconik_api.shared.models import Status as Status

@model
class Storage(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    default: Opt[bool | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
    isg_version: Opt[str | None] = field(default=UNSET, read_only=True)
    last_scanned: Opt[str | None] = UNSET
    method: Opt[StorageMethod | str] = field(default=UNSET, required=True)
    purpose: Opt[StoragePurpose] = field(default=UNSET, required=True)
    scanner_status: Opt[str | None] = UNSET
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)
    status: Union[T, UnsetType, None][StorageStatus] = UNSET
    status_message: Opt[str | None] = UNSET
    storage_gateway_cluster_id: Opt[str | None] = field(default=UNSET, read_only=True)
    storage_gateway_ids: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    version: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class StorageAccess(Model):
    access_check: Opt[bool | None] = field(default=UNSET, read_only=True)
    error_message: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class StorageAccessRequest(Model):
    method: Opt[StorageMethod | str] = field(default=UNSET, required=True)
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)

@model
class StorageAutoScan(Model):
    hours_interval: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='1..')

@model
class StorageGateway(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    cluster_id: Opt[str | None] = UNSET
    cluster_storage_ids: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    dedicated_storage_ids: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
    enabled: Opt[bool] = field(default=UNSET, required=True)
    merged_settings: Opt[StorageGatewaySettings | None] = field(default=UNSET, read_only=True)
    public_identity: Opt[str | None] = UNSET
    roles: Opt[list[StorageGatewayRole] | None] = UNSET
    settings: Opt[StorageGatewaySettings | None] = UNSET
    status: Opt[StorageGatewayStatus | None] = field(default=UNSET, read_only=True)
    storage_addr: Opt[str | None] = UNSET
    storages: Opt[dict[str, StorageGatewayMount] | None] = UNSET
    telemetry: Opt[StorageGatewayTelemetry | None] = field(default=UNSET, read_only=True)

@model
class StorageGatewayCluster(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    db_connection_uri: Opt[str | None] = field(default=UNSET, secret=True)
    description: Opt[str | None] = UNSET
    enabled: Opt[bool] = field(default=UNSET, required=True)
    leader_changed_at: Opt[str | None] = field(default=UNSET, read_only=True)
    leader_id: Opt[str | None] = field(default=UNSET, read_only=True)
    nodes: Opt[list[StorageGateway] | None] = field(default=UNSET, read_only=True)
    settings: Opt[StorageGatewaySettings | None] = UNSET
    status: Opt[StorageGatewayStatus | None] = field(default=UNSET, read_only=True)
    storage_ids: Opt[list[str]] = field(default=UNSET, required=True)
    total_files_number: Opt[int | None] = field(default=UNSET, read_only=True)
    transcode_queue_total: Opt[int | None] = field(default=UNSET, read_only=True)
    uploads_queue_total: Opt[int | None] = field(default=UNSET, read_only=True)
    visibility_timeout: Opt[int | None] = UNSET

@model
class StorageGatewayClusters(Model):
    objects: Opt[list[StorageGatewayCluster] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class StorageGatewayEvent(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    data: Union[T, UnsetType, None][dict[str, Any]] = field(default=UNSET, secret=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    type: Opt[StorageGatewayEventType] = field(default=UNSET, required=True)

StorageGatewayEventType: TypeAlias = Literal['RESTART', 'DOWNLOAD', 'DOWNLOAD_ABORT', 'DOWNLOAD_CHANGE_PRIORITY', 'UPLOAD', 'UPLOAD_ABORT', 'UPLOAD_CHANGE_PRIORITY', 'INGEST_UPLOAD', 'DELETE', 'TRANSCODE', 'ASSET_MERGED', 'TRANSCODE_ABORT', 'TRANSCODE_CHANGE_PRIORITY', 'REQUEST_COLLECTION_MAP', 'ABORT_COLLECTION_MAP', 'COLLECTION_DELETED', 'RESET_INGEST_VALIDATION', 'SCHEDULE_CHECKSUM_CALCULATION', 'ABORT_JOBS_BULK', 'MARK_MISSING_OUTSIDE_SCAN_DIRS'] | str

@model
class StorageGatewayEvents(Model):
    objects: Opt[list[StorageGatewayEvent] | None] = field(default=UNSET, read_only=True)

@model
class StorageGatewayEventsPurge(Model):
    event_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..100')

@model
class StorageGatewayMount(Model):
    mount_point: Opt[str] = field(default=UNSET, required=True)

@model
class StorageGatewayReport(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    await_checksum_files_number: Opt[int | None] = UNSET
    date_reported: Opt[str | None] = field(default=UNSET, read_only=True)
    empty_files_number: Opt[int | None] = UNSET
    error_log_lines: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='..10')
    exported_files_number: Opt[int | None] = UNSET
    faulty_files_number: Opt[int | None] = UNSET
    host_info: Union[T, UnsetType, None][str] = field(default=UNSET, bounds='..1000')
    host_name: Union[T, UnsetType, None][str] = field(default=UNSET, bounds='..1000')
    ingested_files_number: Opt[int | None] = UNSET
    ingested_files_uploads_number: Opt[int | None] = UNSET
    ingesting_files_number: Opt[int | None] = UNSET
    last_scan_time: Opt[int | None] = UNSET
    log_lines: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='..50')
    logs_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    missing_files_number: Opt[int | None] = UNSET
    scanned_files_number: Opt[int | None] = UNSET
    skipped_files_number: Opt[int | None] = UNSET
    start_last_date: Opt[str | None] = field(default=UNSET, read_only=True)
    start_status: Union[T, UnsetType, None][StorageGatewayStartStatus] = UNSET
    start_status_message: Union[T, UnsetType, None][str] = field(default=UNSET, bounds='..1000')
    status: Union[T, UnsetType, None][StorageGatewayWorkerStatus] = UNSET
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total_files_number: Opt[int | None] = UNSET
    total_folders_number: Opt[int | None] = UNSET
    version: Union[T, UnsetType, None][str] = field(default=UNSET, bounds='..100')
    waiting_preview_transcode_jobs_number: Opt[int | None] = UNSET
    waiting_transcode_jobs_number: Opt[int | None] = UNSET

StorageGatewayRole: TypeAlias = Literal['CHECKSUM', 'MAIN', 'TRANSCODE', 'TRANSFER'] | str

@model
class StorageGatewaySettings(Model):
    checksum_max_workers: Opt[int | None] = UNSET
    file_download_parallel_downloads_num: Opt[int | None] = UNSET
    file_upload_parallel_uploads_num: Opt[int | None] = UNSET
    max_transcoding_jobs: Opt[int | None] = UNSET
    scanner_concurrency_value: Opt[int | None] = UNSET

StorageGatewayStartStatus: TypeAlias = Literal['SUCCESS', 'FAILED'] | str
StorageGatewayStatus: TypeAlias = Literal['ACTIVE', 'ERROR', 'OFFLINE', 'STOPPED', 'WARNING'] | str

@model
class StorageGatewayStatusReport(Model):
    status: Union[T, UnsetType, None][str] = UNSET

@model
class StorageGatewayTelemetry(Model):
    error_log_lines: Opt[list[str] | None] = UNSET
    host_info: Opt[str | None] = UNSET
    host_ip: Opt[str | None] = UNSET
    host_name: Opt[str | None] = UNSET
    is_leader: Opt[bool | None] = UNSET
    log_lines: Opt[list[str] | None] = UNSET
    start_last_date: Opt[str | None] = UNSET
    start_status: Opt[StorageGatewayStartStatus | None] = UNSET
    start_status_message: Opt[str | None] = UNSET
    status: Opt[StorageGatewayWorkerStatus | None] = UNSET
    storage_gateway_id: Opt[str | None] = UNSET
    version: Opt[str | None] = UNSET
    worker_id: Opt[str] = field(default=UNSET, required=True)

@model
class StorageGatewayVersion(Model):
    version: Opt[str | None] = field(default=UNSET, read_only=True)

StorageGatewayWorkerStatus: TypeAlias = Literal['OFFLINE', 'LIVE', 'UNKNOWN', 'ERROR', 'STOPPED', 'WARNING'] | str

@model
class StorageGateways(Model):
    objects: Opt[list[StorageGateway] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class StorageGatewaysTelemetry(Model):
    objects: Opt[list[StorageGatewayTelemetry] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

class StorageMethod(StrEnum):
    FILE = 'FILE'
    HTTP = 'HTTP'
    FTP = 'FTP'
    SFTP = 'SFTP'
    S3 = 'S3'
    B2 = 'B2'
    GCS = 'GCS'
    PORTAL = 'PORTAL'
    CUSTOM = 'CUSTOM'
    AZURE = 'AZURE'

@model
class StoragePermissions(Model):
    cors: Opt[bool | None] = field(default=UNSET, read_only=True)
    cors_error: Opt[str | None] = field(default=UNSET, read_only=True)
    delete_access: Opt[bool | None] = field(default=UNSET, read_only=True)
    delete_access_error: Opt[str | None] = field(default=UNSET, read_only=True)
    error_message: Opt[str | None] = field(default=UNSET, read_only=True)
    read_access: Opt[bool | None] = field(default=UNSET, read_only=True)
    read_access_error: Opt[str | None] = field(default=UNSET, read_only=True)
    write_access: Opt[bool | None] = field(default=UNSET, read_only=True)
    write_access_error: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class StoragePermissionsRequest(Model):
    method: Opt[StorageMethod | str] = field(default=UNSET, required=True)
    purpose: Opt[StoragePurpose] = field(default=UNSET, required=True)
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)

StoragePurpose: TypeAlias = Literal['KEYFRAMES', 'FILES', 'PROXIES', 'EXPORTS', 'ARCHIVE', 'FACES'] | str

@model
class StorageScan(Model):
    files: Opt[list[str] | None] = UNSET
    ignore_already_active: Union[T, UnsetType, None][bool] = UNSET
    paths: Opt[list[str] | None] = UNSET

StorageStatus: TypeAlias = Literal['ACTIVE', 'INACTIVE', 'FAILING'] | str

@model
class StorageSwap(Model):
    destination_storage_id: Opt[str] = field(default=UNSET, required=True)
    source_storage_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)

@model
class StorageTranscoder(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    settings: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    storage_id: Opt[str | None] = UNSET
    type: Opt[TranscoderType | None] = UNSET

@model
class StorageTranscoders(Model):
    objects: Opt[list[StorageTranscoder] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Storages(Model):
    objects: Opt[list[Storage] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Subtitle(Model):
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    asset_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    closed_captions: Opt[bool] = field(default=UNSET, required=True)
    content: Union[T, UnsetType, None][str] = UNSET
    format_id: Opt[str] = field(default=UNSET, required=True)
    language: Opt[str] = field(default=UNSET, required=True)
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class SubtitleExtraction(Model):
    create_transcription: Union[T, UnsetType, None][bool] = UNSET
    delete_old_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    priority: Opt[int | None] = field(default=UNSET, bounds='1..10')

@model
class Subtitles(Model):
    objects: Opt[list[Subtitle] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

TemplateEngine: TypeAlias = Literal['SIMPLE', 'JINJA2'] | str

@model
class TemporaryFile(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    original_name: Opt[str] = field(default=UNSET, required=True)
    asset_id: Union[T, UnsetType, None][str] = UNSET
    checksum: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_date_created: Union[T, UnsetType, None][str] = UNSET
    file_date_modified: Union[T, UnsetType, None][str] = UNSET
    file_set_id: Union[T, UnsetType, None][str] = field(default=UNSET, required=True)
    format_id: Union[T, UnsetType, None][str] = UNSET
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    parent_id: Opt[str | None] = UNSET
    path_exist: Opt[bool | None] = field(default=UNSET, read_only=True)
    size: Union[T, UnsetType, None][int] = UNSET
    status: Union[T, UnsetType, None][FileStatus | str] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)
    template: Opt[str | None] = UNSET
    template_engine: Opt[TemplateEngine | None] = UNSET
    type: Opt[FileType | str] = field(default=UNSET, required=True)
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_filename: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    user_id: Opt[str | None] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class TemporaryFileSet(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    archive_file_set_id: Union[T, UnsetType, None][str] = UNSET
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    base_dir: Opt[str] = field(default=UNSET, required=True)
    component_ids: Opt[list[str]] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Union[T, UnsetType, None][str] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    file_count: Opt[int | None] = field(default=UNSET, read_only=True)
    format_id: Opt[str] = field(default=UNSET, required=True)
    is_archive: Union[T, UnsetType, None][bool] = UNSET
    job_id: Opt[str] = field(default=UNSET, required=True)
    original_storage_id: Union[T, UnsetType, None][str] = UNSET
    status: Union[T, UnsetType, None][FileSetStatus] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    type: Opt[FileSetType | None] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class TimeBase(Model):
    denominator: Union[T, UnsetType, None][int] = UNSET
    numerator: Union[T, UnsetType, None][int] = UNSET

@model
class TimeCode(Model):
    frames_number: Union[T, UnsetType, None][int] = UNSET
    is_drop_frame: Union[T, UnsetType, None][bool] = UNSET
    time_base: Union[T, UnsetType, None][TimeBase] = UNSET

@model
class TranscodeRequest(Model):
    job_id: Opt[str | None] = UNSET
    priority: Opt[int | None] = field(default=UNSET, bounds='1..10')
    set_as_custom_keyframe: Opt[bool | None] = UNSET
    update_proxy_mediainfo: Union[T, UnsetType, None][bool] = UNSET
    use_storage_transcode_ignore_pattern: Opt[bool | None] = UNSET

@model
class TranscodeResponse(Model):
    job_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class Transcoder(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)
    storages: Opt[list[Storage] | None] = field(default=UNSET, read_only=True)
    type: Opt[TranscoderType] = field(default=UNSET, required=True)

@model
class TranscoderOption(Model):
    label: Opt[str | None] = field(default=UNSET, read_only=True)
    value: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class TranscoderOptions(Model):
    objects: Opt[list[TranscoderOption] | None] = field(default=UNSET, read_only=True)

TranscoderType: TypeAlias = Literal['VANTAGE', 'FFMPEG', 'EDIT_PROXY', 'IMAGEMAGICK', 'ENCODING_COM', 'ZENCODER', 'TELESTREAM_CLOUD', 'ELEMENTAL_MEDIACONVERT', 'ELEMENTAL_SERVER', 'REDLINE', 'ICONIK_EDGE_TRANSCODER', 'WATCH_FOLDER_VIDEO', 'EDITREADY', 'FLICS', 'LIBREOFFICE', 'WILDMOKA'] | str

@model
class Transcoders(Model):
    objects: Opt[list[Transcoder] | None] = field(default=UNSET, read_only=True)
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

TranscriptionFormat: TypeAlias = Literal['WEBVTT', 'SRT'] | str

@model
class TranscriptionSettings(Model):
    id: Opt[str | None] = UNSET
    name: Opt[str] = field(default=UNSET, required=True)
    analysis_service_account_id: Opt[str] = field(default=UNSET, required=True)
    analysis_service_account_settings: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    enabled: Opt[bool | None] = UNSET
    is_default: Opt[bool | None] = UNSET
    media_type: Opt[AnalysisMediaType] = field(default=UNSET, required=True)
    service_type: Opt[AnalysisServiceType | None] = UNSET
    settings: Opt[dict[str, Any] | None] = UNSET

@model
class TransferFromStorage(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    add_file_set: Opt[bool | None] = field(default=UNSET, read_only=True)
    asset_id: Union[T, UnsetType, None][str] = UNSET
    asset_paths: Union[T, UnsetType, None][list[str]] = UNSET
    collection_storage_id: Union[T, UnsetType, None][str] = UNSET
    component_ids: Union[T, UnsetType, None][list[str]] = UNSET
    delete_local_file_set_after_upload: Union[T, UnsetType, None][bool] = UNSET
    delete_only_from_source_folder: Union[T, UnsetType, None][bool] = UNSET
    delete_source_file_set_after_download: Union[T, UnsetType, None][bool] = UNSET
    destination_directory_path: Union[T, UnsetType, None][str] = UNSET
    destination_file_set_name: Opt[str | None] = field(default=UNSET, read_only=True)
    destination_filename: Union[T, UnsetType, None][str] = UNSET
    destination_storage_id: Union[T, UnsetType, None][str] = UNSET
    destination_storage_method: Union[T, UnsetType, None][str] = UNSET
    export_metadata_format: Opt[str | None] = field(default=UNSET, read_only=True)
    export_metadata_view: Opt[str | None] = field(default=UNSET, read_only=True)
    export_original: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_posters: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_proxy: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_transcription_format: Opt[str | None] = field(default=UNSET, read_only=True)
    format_id: Union[T, UnsetType, None][str] = UNSET
    include_original_extension: Opt[bool | None] = field(default=UNSET, read_only=True)
    job_id: Union[T, UnsetType, None][str] = UNSET
    job_steps: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    original_file_set_id: Union[T, UnsetType, None][str] = UNSET
    original_storage_id: Union[T, UnsetType, None][str] = UNSET
    original_url: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    overwrite: Opt[bool | None] = field(default=UNSET, read_only=True)
    parent_job_id: Union[T, UnsetType, None][str] = UNSET
    temporary_file_set_source: Union[T, UnsetType, None][bool] = UNSET
    transfer_type: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class TransferToStorage(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    add_file_set: Opt[bool | None] = field(default=UNSET, read_only=True)
    asset_id: Opt[str | None] = UNSET
    asset_paths: Opt[list[str] | None] = UNSET
    collection_storage_id: Opt[str | None] = UNSET
    component_ids: Opt[list[str] | None] = UNSET
    delete_only_from_source_folder: Opt[bool | None] = UNSET
    delete_remote_file_set_after_download: Opt[bool | None] = UNSET
    delete_source_file_set_after_download: Opt[bool | None] = UNSET
    destination_base_directory: Opt[str | None] = UNSET
    destination_directory_path: Opt[str] = field(default=UNSET, required=True)
    destination_file_set_name: Opt[str] = field(default=UNSET, required=True)
    destination_filename: Opt[str | None] = UNSET
    export_metadata_format: Opt[str | None] = field(default=UNSET, read_only=True)
    export_metadata_view: Opt[str | None] = field(default=UNSET, read_only=True)
    export_original: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_posters: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_proxy: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_transcription_format: Opt[str | None] = field(default=UNSET, read_only=True)
    file_set_id: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    include_original_extension: Opt[bool | None] = UNSET
    job_id: Opt[str | None] = UNSET
    job_steps: Opt[dict[str, Any] | None] = UNSET
    local_storage_id: Opt[str | None] = UNSET
    original_storage_id: Opt[str | None] = UNSET
    original_url: Opt[str | None] = field(default=UNSET, secret=True)
    overwrite: Opt[bool | None] = field(default=UNSET, read_only=True)
    parent_job_id: Opt[str | None] = UNSET
    temporary_file_set_source: Opt[bool | None] = UNSET
    transfer_type: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class TransfersFromStorage(Model):
    objects: Opt[list[TransferFromStorage] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class TransfersToStorage(Model):
    objects: Opt[list[TransferToStorage] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class UploadUrlResponse(Model):
    number: Opt[int | None] = field(default=UNSET, read_only=True)
    delete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    download_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    key: Opt[str | None] = field(default=UNSET, read_only=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

# --- iconik_api.files.operations


class AnalysisProfilesOperations(Resource):
    @op.read
    def list_analysis_profiles(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[AnalysisProfiles]: ...
    @op
    def create_analysis_profile(
        self,
        body: AnalysisProfile | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AnalysisProfile]: ...
    @op.read
    def get_default_analysis_profile(self, media_type: str, **options: Unpack[Options]) -> Call[AnalysisProfile]: ...
    @op.read
    def get_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[AnalysisProfile]: ...
    @op
    def replace_analysis_profile(
        self,
        profile_id: str,
        body: AnalysisProfile | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AnalysisProfile]: ...
    @op
    def update_analysis_profile(
        self,
        profile_id: str,
        body: AnalysisProfile | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AnalysisProfile]: ...
    @op.destroy
    def delete_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def set_default_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.destroy
    def clear_default_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def get_default_transcription_settings(self, **options: Unpack[Options]) -> Call[TranscriptionSettings]: ...

class AnalysisServiceAccountsOperations(Resource):
    @op.read
    def list_analysis_service_accounts(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[AnalysisServiceAccounts]: ...
    @op
    def create_analysis_service_account(
        self,
        body: AnalysisServiceAccount | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AnalysisServiceAccount]: ...
    @op.read
    def get_analysis_service_account(
        self,
        analysis_service_account_id: str,
        **options: Unpack[Options],
    ) -> Call[AnalysisServiceAccount]: ...
    @op
    def replace_analysis_service_account(
        self,
        analysis_service_account_id: str,
        body: AnalysisServiceAccount | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AnalysisServiceAccount]: ...
    @op
    def update_analysis_service_account(
        self,
        analysis_service_account_id: str,
        body: AnalysisServiceAccount | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AnalysisServiceAccount]: ...
    @op.destroy
    def delete_analysis_service_account(
        self,
        analysis_service_account_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class ArchivesOperations(Resource):
    @op
    def bulk_archive_assets(
        self,
        body: BulkAssetArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_restore_assets(
        self,
        body: BulkAssetRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_archive_collections(
        self,
        body: BulkCollectionArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_restore_collections(
        self,
        body: BulkCollectionRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_archive_saved_searches(
        self,
        body: BulkSavedSearchArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_restore_saved_searches(
        self,
        body: BulkSavedSearchRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class AsyncAnalysisProfilesOperations(Async, AnalysisProfilesOperations): ...

class AsyncAnalysisServiceAccountsOperations(Async, AnalysisServiceAccountsOperations): ...

class AsyncArchivesOperations(Async, ArchivesOperations): ...

class AsyncAttachmentsOperations(Async, AttachmentsOperations): ...

class AsyncCollectionKeyframesOperations(Async, CollectionKeyframesOperations): ...

class AsyncDeleteQueueOperations(Async, DeleteQueueOperations): ...

class AsyncExportLocationsOperations(Async, ExportLocationsOperations): ...

class AsyncExportsOperations(Async, ExportsOperations): ...

class AsyncFileDeletionsOperations(Async, FileDeletionsOperations): ...

class AsyncFileSetsOperations(Async, FileSetsOperations): ...

class AsyncFiles(Async, FilesService):
    analysis_profiles = part(AsyncAnalysisProfilesOperations)
    analysis_service_accounts = part(AsyncAnalysisServiceAccountsOperations)
    archives = part(AsyncArchivesOperations)
    attachments = part(AsyncAttachmentsOperations)
    collection_keyframes = part(AsyncCollectionKeyframesOperations)
    delete_queue = part(AsyncDeleteQueueOperations)
    export_locations = part(AsyncExportLocationsOperations)
    exports = part(AsyncExportsOperations)
    file_deletions = part(AsyncFileDeletionsOperations)
    file_sets = part(AsyncFileSetsOperations)
    files = part(AsyncFilesOperations)
    formats = part(AsyncFormatsOperations)
    keyframes = part(AsyncKeyframesOperations)
    logos = part(AsyncLogosOperations)
    multipart = part(AsyncMultipartOperations)
    playlist_keyframes = part(AsyncPlaylistKeyframesOperations)
    proxies = part(AsyncProxiesOperations)
    proxy_containers = part(AsyncProxyContainersOperations)
    storage_gateway_clusters = part(AsyncStorageGatewayClustersOperations)
    storage_gateway_events = part(AsyncStorageGatewayEventsOperations)
    storage_gateway_reports = part(AsyncStorageGatewayReportsOperations)
    storage_gateway_telemetry = part(AsyncStorageGatewayTelemetryOperations)
    storage_gateways = part(AsyncStorageGatewaysOperations)
    storage_maintenance = part(AsyncStorageMaintenanceOperations)
    storage_transfers = part(AsyncStorageTransfersOperations)
    storages = part(AsyncStoragesOperations)
    subtitles = part(AsyncSubtitlesOperations)
    temporary_files = part(AsyncTemporaryFilesOperations)
    transcoders = part(AsyncTranscodersOperations)
    transfers = part(AsyncTransfersOperations)

class AsyncFilesOperations(Async, FilesOperations): ...

class AsyncFormatsOperations(Async, FormatsOperations): ...

class AsyncKeyframesOperations(Async, KeyframesOperations): ...

class AsyncLogosOperations(Async, LogosOperations): ...

class AsyncMultipartOperations(Async, MultipartOperations): ...

class AsyncPlaylistKeyframesOperations(Async, PlaylistKeyframesOperations): ...

class AsyncProxiesOperations(Async, ProxiesOperations): ...

class AsyncProxyContainersOperations(Async, ProxyContainersOperations): ...

class AsyncStorageGatewayClustersOperations(Async, StorageGatewayClustersOperations): ...

class AsyncStorageGatewayEventsOperations(Async, StorageGatewayEventsOperations): ...

class AsyncStorageGatewayReportsOperations(Async, StorageGatewayReportsOperations): ...

class AsyncStorageGatewayTelemetryOperations(Async, StorageGatewayTelemetryOperations): ...

class AsyncStorageGatewaysOperations(Async, StorageGatewaysOperations): ...

class AsyncStorageMaintenanceOperations(Async, StorageMaintenanceOperations): ...

class AsyncStorageTransfersOperations(Async, StorageTransfersOperations): ...

class AsyncStoragesOperations(Async, StoragesOperations): ...

class AsyncSubtitlesOperations(Async, SubtitlesOperations): ...

class AsyncTemporaryFilesOperations(Async, TemporaryFilesOperations): ...

class AsyncTranscodersOperations(Async, TranscodersOperations): ...

class AsyncTransfersOperations(Async, TransfersOperations): ...

class AttachmentsOperations(Resource):
    @op.read
    def list_attachments(
        self,
        asset_id: str,
        segment_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Attachments]: ...
    @op
    def create_attachment(
        self,
        asset_id: str,
        segment_id: str,
        body: Attachment | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Attachment]: ...
    @op.destroy
    def delete_attachments(
        self,
        asset_id: str,
        segment_id: str,
        *,
        reindex: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Attachment]: ...
    @op
    def replace_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        body: Attachment | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Attachment]: ...
    @op
    def update_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        body: Attachment | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Attachment]: ...
    @op.destroy
    def delete_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class CollectionKeyframesOperations(Resource):
    @op
    def set_collection_custom_keyframe(
        self,
        collection_id: str,
        poster_id: str,
        *,
        overwrite: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[CollectionKeyframe]: ...
    @op.read
    def list_collection_keyframes(
        self,
        collection_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[CollectionKeyframes]: ...
    @op
    def create_collection_keyframe(
        self,
        collection_id: str,
        body: CollectionKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CollectionKeyframe]: ...
    @op
    def copy_collection_keyframes(
        self,
        collection_id: str,
        body: KeyframesToCopy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CopiedKeyframes]: ...
    @op.read
    def get_collection_keyframe(
        self,
        collection_id: str,
        keyframe_id: str,
        **options: Unpack[Options],
    ) -> Call[CollectionKeyframe]: ...
    @op
    def replace_collection_keyframe(
        self,
        collection_id: str,
        keyframe_id: str,
        body: CollectionKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CollectionKeyframe]: ...
    @op
    def update_collection_keyframe(
        self,
        collection_id: str,
        keyframe_id: str,
        body: CollectionKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CollectionKeyframe]: ...
    @op.destroy
    def delete_collection_keyframe(
        self,
        collection_id: str,
        keyframe_id: str,
        *,
        regenerate_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class DeleteQueueOperations(Resource):
    @op.read
    def list_deleted_file_sets(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[IndexedFileSets]: ...
    @op
    def restore_deleted_file_sets(self, body: DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def purge_deleted_file_sets(self, body: DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def purge_all_deleted_file_sets(self, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_deleted_formats(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[IndexedFormats]: ...
    @op
    def restore_deleted_formats(self, body: DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def purge_deleted_formats(self, body: DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def purge_all_deleted_formats(self, **options: Unpack[Options]) -> Call[None]: ...

class ExportLocationsOperations(Resource):
    @op.read
    def list_export_locations(
        self,
        *,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[ExportLocations]: ...
    @op
    def create_export_location(
        self,
        body: ExportLocation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ExportLocation]: ...
    @op.read
    def get_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[ExportLocation]: ...
    @op
    def replace_export_location(
        self,
        export_location_id: str,
        body: ExportLocation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ExportLocation]: ...
    @op
    def update_export_location(
        self,
        export_location_id: str,
        body: ExportLocation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ExportLocation]: ...
    @op.destroy
    def delete_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def bulk_export_objects(
        self,
        export_location_id: str,
        body: BulkExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def reindex_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...

class ExportsOperations(Resource):
    @op
    @deprecated('call bulk_export_assets()', category=None)
    def export_assets(
        self,
        export_location_id: str,
        body: AssetBatchExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def export_asset(
        self,
        asset_id: str,
        export_location_id: str,
        body: AssetExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def export_collection(
        self,
        collection_id: str,
        export_location_id: str,
        body: CollectionExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def finish_export_to_storage(
        self,
        file_set_id: str,
        storage_id: str,
        body: LocalExport | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_export_assets(
        self,
        export_location_id: str,
        body: BulkAssetExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_export_collections(
        self,
        export_location_id: str,
        body: BulkCollectionExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_export_saved_searches(
        self,
        export_location_id: str,
        body: BulkSavedSearchExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class FileDeletionsOperations(Resource):
    @op.destroy
    @deprecated('see its documentation', category=None)
    def delete_file_deletions_from_storage(
        self,
        file_id: str,
        storage_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    @deprecated('call list_deletions_from_storage()', category=None)
    def list_storage_deletions(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[FileDeletions]: ...
    @op.destroy
    @deprecated('see its documentation', category=None)
    def delete_storage_deletion(self, storage_id: str, deletion_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_deletions_from_storage(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[FileDeletions]: ...

class FileSetsOperations(Resource):
    @op.read
    def list_file_sets(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        file_count: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[FileSets]: ...
    @op
    def create_file_set(self, asset_id: str, body: FileSet | JsonBody, **options: Unpack[Options]) -> Call[FileSet]: ...
    @op.destroy
    def bulk_delete_file_sets(
        self,
        asset_id: str,
        body: FileSetSelection | JsonBody,
        *,
        keep_source: Opt[bool] = UNSET,
        immediately: Opt[bool] = UNSET,
        do_not_delete_last_copy: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[FileSet]: ...
    @op
    def replace_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: FileSet | JsonBody,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op
    def update_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: FileSet | JsonBody,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op.destroy
    def delete_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        keep_source: Opt[bool] = UNSET,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_file_set_files(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        file_count: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op.destroy
    def purge_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def restore_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def list_format_file_sets(
        self,
        asset_id: str,
        format_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[FileSets]: ...
    @op.read
    def list_format_sources(
        self,
        asset_id: str,
        format_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[FileSetSources]: ...
    @op.read
    def list_format_sources_by_method(
        self,
        asset_id: str,
        format_id: str,
        storage_method: str,
        **options: Unpack[ListOptions],
    ) -> Call[FileSets]: ...
    @op.read
    def list_format_storage_file_sets(
        self,
        asset_id: str,
        format_id: str,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[FileSets]: ...
    @op.destroy
    def delete_all_file_sets(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_version_file_sets(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        file_count: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[FileSets]: ...
    @op.destroy
    def delete_version_file_sets(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    @deprecated('call list_file_set_files()', category=None)
    def list_files_of_file_set(
        self,
        file_set_id: str,
        *,
        generate_signed_url: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...

class FilesOperations(Resource):
    @op.read
    def list_files(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op
    def create_file(self, asset_id: str, body: FileCreate | JsonBody, **options: Unpack[Options]) -> Call[File]: ...
    @op.read
    def get_file(
        self,
        asset_id: str,
        file_id: str,
        *,
        generate_signed_post_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        bypass_url_cache: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op
    def replace_file(
        self,
        asset_id: str,
        file_id: str,
        body: File | JsonBody,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op
    def update_file(
        self,
        asset_id: str,
        file_id: str,
        body: File | JsonBody,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op.destroy
    def delete_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def capture_file_frame(
        self,
        asset_id: str,
        file_id: str,
        milliseconds: int,
        body: TranscodeRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[TranscodeResponse]: ...
    @op.read
    def get_file_download_url(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[DownloadUrl]: ...
    @op
    def create_file_edit_proxy(
        self,
        asset_id: str,
        file_id: str,
        body: EditProxyRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[EditProxy]: ...
    @op.read
    def get_file_gateway_url(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[GatewayUrl]: ...
    @op
    def create_file_keyframes(
        self,
        asset_id: str,
        file_id: str,
        body: TranscodeRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[TranscodeResponse]: ...
    @op
    def create_file_mediainfo(
        self,
        asset_id: str,
        file_id: str,
        body: TranscodeRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[TranscodeResponse]: ...
    @op
    def reindex_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op.destroy
    def delete_all_files(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_version_files(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op.destroy
    def delete_version_files(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_files_by_checksum(
        self,
        checksum: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op.destroy
    def delete_missing_files(
        self,
        storage_id: str,
        *,
        remove_assets: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def check_file_on_storage(
        self,
        storage_id: str,
        body: FileToCheck | JsonBody,
        *,
        get_file_size: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def upload_file(self, body: FileUpload | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def check_shared_file(
        self,
        storage_id: str,
        *,
        directory_path: str,
        name: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class FilesService(AnalysisProfilesOperations, AnalysisServiceAccountsOperations, ArchivesOperations, AttachmentsOperations, CollectionKeyframesOperations, DeleteQueueOperations, ExportLocationsOperations, ExportsOperations, FileDeletionsOperations, FileSetsOperations, FilesOperations, FormatsOperations, KeyframesOperations, LogosOperations, MultipartOperations, PlaylistKeyframesOperations, ProxiesOperations, ProxyContainersOperations, StorageGatewayClustersOperations, StorageGatewayEventsOperations, StorageGatewayReportsOperations, StorageGatewayTelemetryOperations, StorageGatewaysOperations, StorageMaintenanceOperations, StorageTransfersOperations, StoragesOperations, SubtitlesOperations, TemporaryFilesOperations, TranscodersOperations, TransfersOperations): ...

class FormatsOperations(Resource):
    @op.read
    def list_formats(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Formats]: ...
    @op
    def create_format(self, asset_id: str, body: Format | JsonBody, **options: Unpack[Options]) -> Call[Format]: ...
    @op.read
    def get_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[Format]: ...
    @op
    def replace_format(
        self,
        asset_id: str,
        format_id: str,
        body: Format | JsonBody,
        *,
        sync_components: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Format]: ...
    @op
    def update_format(
        self,
        asset_id: str,
        format_id: str,
        body: Format | JsonBody,
        *,
        sync_components: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Format]: ...
    @op.destroy
    def delete_format(
        self,
        asset_id: str,
        format_id: str,
        *,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def archive_format_v1(
        self,
        asset_id: str,
        format_id: str,
        body: FormatArchiveV1 | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def delete_archived_format(
        self,
        asset_id: str,
        format_id: str,
        body: ArchivedCopy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_format_components(
        self,
        asset_id: str,
        format_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[Components]: ...
    @op
    def create_format_component(
        self,
        asset_id: str,
        format_id: str,
        body: Component | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Component]: ...
    @op.read
    def get_format_component(
        self,
        asset_id: str,
        format_id: str,
        component_id: str,
        **options: Unpack[Options],
    ) -> Call[Component]: ...
    @op
    def replace_format_component(
        self,
        asset_id: str,
        format_id: str,
        component_id: str,
        **options: Unpack[Options],
    ) -> Call[Component]: ...
    @op.destroy
    def delete_format_component(
        self,
        asset_id: str,
        format_id: str,
        component_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[Components]: ...
    @op.destroy
    def purge_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def restore_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def restore_archived_format(
        self,
        asset_id: str,
        format_id: str,
        body: FormatRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def delete_all_formats(
        self,
        asset_id: str,
        *,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_version_formats(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Formats]: ...
    @op.destroy
    def delete_version_formats(
        self,
        asset_id: str,
        version_id: str,
        *,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def archive_format(
        self,
        asset_id: str,
        format_id: str,
        body: FormatArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_format_by_name(self, asset_id: str, name: str, **options: Unpack[Options]) -> Call[Format]: ...

class KeyframesOperations(Resource):
    @op
    def bulk_create_keyframes(self, body: BulkTranscode | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def create_asset_custom_keyframe(
        self,
        asset_id: str,
        *,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op
    def set_asset_custom_keyframe(
        self,
        asset_id: str,
        poster_id: str,
        *,
        overwrite: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op.read
    def list_asset_keyframes(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Keyframes]: ...
    @op
    def create_asset_keyframe(
        self,
        asset_id: str,
        body: Keyframe | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op.read
    def get_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op
    def replace_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: Keyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op
    def update_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: Keyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op.destroy
    def delete_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        *,
        keep_poster: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def publish_asset_keyframe(self, asset_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[Keyframe]: ...
    @op.destroy
    def unpublish_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op
    def create_asset_keyframe_by_method(
        self,
        asset_id: str,
        storage_method: str,
        body: Keyframe | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op.destroy
    def delete_all_keyframes(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_version_keyframes(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Keyframes]: ...
    @op.destroy
    def delete_version_keyframes(
        self,
        asset_id: str,
        version_id: str,
        *,
        keep_poster: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class LogosOperations(Resource):
    @op.read
    def list_logos(
        self,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Logos]: ...
    @op
    def create_logo(self, body: Logo | JsonBody, **options: Unpack[Options]) -> Call[Logo]: ...
    @op.read
    def get_logo(self, logo_id: str, **options: Unpack[Options]) -> Call[Logo]: ...
    @op
    def update_logo(self, logo_id: str, body: Logo | JsonBody, **options: Unpack[Options]) -> Call[Logo]: ...
    @op.destroy
    def delete_logo(self, logo_id: str, **options: Unpack[Options]) -> Call[None]: ...

class MultipartOperations(Resource):
    @op
    @deprecated('call sign_file_compose_url()', category=None)
    def compose_file_parts(
        self,
        asset_id: str,
        file_id: str,
        body: MultipartCompose | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def cancel_file_b2_upload(
        self,
        asset_id: str,
        file_id: str,
        body: MultipartB2CancelUpload | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def finish_file_b2_upload(
        self,
        asset_id: str,
        file_id: str,
        body: MultipartB2FinishUpload | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def start_file_b2_upload(
        self,
        asset_id: str,
        file_id: str,
        body: MultipartB2StartUpload | JsonBody | None = None,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[MultipartB2StartUpload]: ...
    @op.destroy
    def cleanup_file_multipart(
        self,
        asset_id: str,
        file_id: str,
        body: MultipartUploadCleanup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def sign_file_compose_url(
        self,
        asset_id: str,
        file_id: str,
        body: MultipartComposeRequest | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[MultipartComposeUrl]: ...
    @op.read
    def get_file_multipart_urls(
        self,
        asset_id: str,
        file_id: str,
        *,
        upload_id: str,
        type: Opt[str] = UNSET,
        max_part_number: Opt[int] = UNSET,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[MultipartUrls]: ...
    @op.read
    def list_file_part_urls(
        self,
        asset_id: str,
        file_id: str,
        *,
        parts_num: int,
        upload_id: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[S3MultipartUploadResponse]: ...
    @op.read
    def sign_file_s3_parts(
        self,
        asset_id: str,
        file_id: str,
        body: MultipartS3UrlParts | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[MultipartS3UrlParts]: ...
    @op.destroy
    def cleanup_proxy_multipart(
        self,
        asset_id: str,
        proxy_id: str,
        body: MultipartUploadProxyCleanup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_proxy_multipart_urls(
        self,
        asset_id: str,
        proxy_id: str,
        *,
        upload_id: str,
        type: Opt[str] = UNSET,
        max_part_number: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[MultipartUrls]: ...
    @op.read
    def list_proxy_part_urls(
        self,
        asset_id: str,
        proxy_id: str,
        *,
        parts_num: int,
        upload_id: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[S3MultipartUploadResponse]: ...

class PlaylistKeyframesOperations(Resource):
    @op.read
    def list_playlist_keyframes(
        self,
        playlist_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[PlaylistKeyframes]: ...
    @op
    def create_playlist_keyframe(
        self,
        playlist_id: str,
        body: PlaylistKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PlaylistKeyframe]: ...
    @op.read
    def get_playlist_keyframe(
        self,
        playlist_id: str,
        keyframe_id: str,
        **options: Unpack[Options],
    ) -> Call[PlaylistKeyframe]: ...
    @op
    def replace_playlist_keyframe(
        self,
        playlist_id: str,
        keyframe_id: str,
        body: PlaylistKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PlaylistKeyframe]: ...
    @op
    def update_playlist_keyframe(
        self,
        playlist_id: str,
        keyframe_id: str,
        body: PlaylistKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PlaylistKeyframe]: ...
    @op.destroy
    def delete_playlist_keyframe(
        self,
        playlist_id: str,
        keyframe_id: str,
        *,
        regenerate_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class ProxiesOperations(Resource):
    @op
    def create_proxy_by_method(
        self,
        asset_id: str,
        storage_method: str,
        body: Proxy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Proxy]: ...
    @op.read
    def list_proxies(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        bypass_url_cache: Opt[bool] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Proxies]: ...
    @op
    def create_proxy(self, asset_id: str, body: Proxy | JsonBody, **options: Unpack[Options]) -> Call[Proxy]: ...
    @op.read
    def get_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Proxy]: ...
    @op
    def replace_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        body: Proxy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Proxy]: ...
    @op
    def update_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        body: Proxy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Proxy]: ...
    @op.destroy
    def delete_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def get_proxy_download_url(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[DownloadUrl]: ...
    @op
    def create_proxy_keyframes(
        self,
        asset_id: str,
        proxy_id: str,
        body: TranscodeRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[TranscodeResponse]: ...
    @op
    def publish_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[Proxy]: ...
    @op.destroy
    def unpublish_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[Proxy]: ...
    @op.destroy
    def delete_all_proxies(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_version_proxies(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Proxies]: ...
    @op.destroy
    def delete_version_proxies(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def transcode_version(
        self,
        asset_id: str,
        version_id: str,
        body: TranscodeRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def find_watermark_matches(
        self,
        asset_id: str,
        *,
        proxy_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class ProxyContainersOperations(Resource):
    @op
    def create_proxy_container(
        self,
        asset_id: str,
        proxy_id: str,
        body: ProxyContainer | JsonBody,
        *,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ProxyContainer]: ...
    @op
    def create_proxy_container_file(
        self,
        asset_id: str,
        proxy_id: str,
        container_id: str,
        body: ProxyContainerFile | JsonBody,
        *,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ProxyContainerFile]: ...
    @op
    def replace_proxy_container_file(
        self,
        asset_id: str,
        proxy_id: str,
        container_id: str,
        file_id: str,
        body: ProxyContainerFileUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ProxyContainerFile]: ...
    @op
    def update_proxy_container_file(
        self,
        asset_id: str,
        proxy_id: str,
        container_id: str,
        file_id: str,
        body: ProxyContainerFileUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ProxyContainerFile]: ...
    @op.read
    def get_proxy_manifest(
        self,
        asset_id: str,
        version_id: str,
        proxy_id: str,
        manifest_type: str,
        *,
        path: Opt[str] = UNSET,
        relative: Opt[bool] = UNSET,
        presigned: Opt[bool] = UNSET,
        recreate: Opt[bool] = UNSET,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def authorize_proxy_playback(
        self,
        asset_id: str,
        version_id: str,
        proxy_id: str,
        *,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[PlaybackAuthorization]: ...

class StorageGatewayClustersOperations(Resource):
    @op.read
    def list_storage_gateway_clusters(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        view_nodes: Opt[bool] = UNSET,
        view_stats: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[StorageGatewayClusters]: ...
    @op
    def create_storage_gateway_cluster(
        self,
        body: StorageGatewayCluster | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageGatewayCluster]: ...
    @op.read
    def get_storage_gateway_cluster(
        self,
        cluster_id: str,
        *,
        view_nodes: Opt[bool] = UNSET,
        view_stats: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[StorageGatewayCluster]: ...
    @op
    def replace_storage_gateway_cluster(
        self,
        cluster_id: str,
        body: StorageGatewayCluster | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageGatewayCluster]: ...
    @op
    def update_storage_gateway_cluster(
        self,
        cluster_id: str,
        body: StorageGatewayCluster | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageGatewayCluster]: ...
    @op.destroy
    def delete_storage_gateway_cluster(self, cluster_id: str, **options: Unpack[Options]) -> Call[None]: ...

class StorageGatewayEventsOperations(Resource):
    @op.read
    def list_storage_gateway_events(
        self,
        storage_id: str,
        *,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[StorageGatewayEvents]: ...
    @op
    def create_storage_gateway_event(
        self,
        storage_id: str,
        body: StorageGatewayEvent | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageGatewayEvent]: ...
    @op.destroy
    def purge_storage_gateway_events(
        self,
        storage_id: str,
        body: StorageGatewayEventsPurge | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.destroy
    def delete_storage_gateway_event(
        self,
        storage_id: str,
        event_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class StorageGatewayReportsOperations(Resource):
    @op.read
    def get_storage_gateway_report(self, storage_id: str, **options: Unpack[Options]) -> Call[StorageGatewayReport]: ...
    @op
    def replace_storage_gateway_report(
        self,
        storage_id: str,
        body: StorageGatewayReport | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def set_storage_gateway_status(
        self,
        storage_id: str,
        body: StorageGatewayStatusReport | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def request_storage_log_upload(
        self,
        storage_id: str,
        body: LogToUpload | JsonBody,
        **options: Unpack[Options],
    ) -> Call[LogUpload]: ...

class StorageGatewayTelemetryOperations(Resource):
    @op.read
    def list_all_storage_gateway_telemetry(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[StorageGatewaysTelemetry]: ...
    @op.read
    def get_storage_gateway_worker_telemetry(
        self,
        worker_id: str,
        **options: Unpack[Options],
    ) -> Call[StorageGatewayTelemetry]: ...
    @op.read
    def list_storage_gateway_telemetry(
        self,
        storage_gateway_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[StorageGatewaysTelemetry]: ...
    @op
    def report_storage_gateway_telemetry(
        self,
        storage_gateway_id: str,
        body: StorageGatewayTelemetry | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class StorageGatewaysOperations(Resource):
    @op.read
    def list_storage_gateways(
        self,
        *,
        cluster_id: Opt[str] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        query: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[StorageGateways]: ...
    @op
    def create_storage_gateway(
        self,
        body: StorageGateway | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageGateway]: ...
    @op.read
    def get_storage_gateway(self, storage_gateway_id: str, **options: Unpack[Options]) -> Call[StorageGateway]: ...
    @op
    def replace_storage_gateway(
        self,
        storage_gateway_id: str,
        body: StorageGateway | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageGateway]: ...
    @op
    def update_storage_gateway(
        self,
        storage_gateway_id: str,
        body: StorageGateway | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageGateway]: ...
    @op.destroy
    def delete_storage_gateway(self, storage_gateway_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def request_storage_gateway_log_upload(
        self,
        storage_gateway_id: str,
        body: LogToUpload | JsonBody,
        **options: Unpack[Options],
    ) -> Call[LogUpload]: ...
    @op.read
    def get_latest_storage_gateway_version(self, **options: Unpack[Options]) -> Call[StorageGatewayVersion]: ...

class StorageMaintenanceOperations(Resource):
    @op
    def reindex_files_of_all_storages(self, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def reindex_storages(self, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op.read
    def verify_storage_settings_access(
        self,
        body: StorageAccessRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageAccess]: ...
    @op
    def verify_storage_settings_permissions(
        self,
        body: StoragePermissionsRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StoragePermissions]: ...
    @op.read
    def get_storage_auto_scan(self, storage_id: str, **options: Unpack[Options]) -> Call[StorageAutoScan]: ...
    @op
    def schedule_storage_auto_scan(
        self,
        storage_id: str,
        body: StorageAutoScan | JsonBody,
        **options: Unpack[Options],
    ) -> Call[StorageAutoScan]: ...
    @op.destroy
    def stop_storage_auto_scan(self, storage_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reindex_storage_files(self, storage_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def reindex_storage_file(self, storage_id: str, file_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def reindex_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def scan_storage(self, storage_id: str, body: StorageScan | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    @deprecated('call reindex_storage()', category=None)
    def replace_storage_search_document(
        self,
        storage_id: str,
        body: Storage | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def verify_storage_access(self, storage_id: str, **options: Unpack[Options]) -> Call[StorageAccess]: ...
    @op
    def verify_storage_permissions(self, storage_id: str, **options: Unpack[Options]) -> Call[StoragePermissions]: ...

class StorageTransfersOperations(Resource):
    @op
    def bulk_transfer_assets(
        self,
        storage_id: str,
        body: BulkAssetTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def transfer_format(
        self,
        asset_id: str,
        format_id: str,
        storage_id: str,
        body: FormatTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_transfer_collections(
        self,
        storage_id: str,
        body: BulkCollectionTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_transfer_saved_searches(
        self,
        storage_id: str,
        body: BulkSavedSearchTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class StoragesOperations(Resource):
    @op.read
    def list_storages(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        last_scanned: Opt[str] = UNSET,
        method: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        purpose: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        scanner_status: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Storages]: ...
    @op
    def create_storage(self, body: Storage | JsonBody, **options: Unpack[Options]) -> Call[Storage]: ...
    @op.read
    def get_matching_storage(
        self,
        purpose: str,
        *,
        storage_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Storage]: ...
    @op.read
    def get_matching_storage_by_method(
        self,
        purpose: str,
        method: str,
        **options: Unpack[Options],
    ) -> Call[Storage]: ...
    @op
    def swap_storages(self, body: StorageSwap | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def get_default_storage(self, purpose: str, **options: Unpack[Options]) -> Call[Storage]: ...
    @op.read
    def get_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[Storage]: ...
    @op
    def replace_storage(
        self,
        storage_id: str,
        body: Storage | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Storage]: ...
    @op
    def update_storage(
        self,
        storage_id: str,
        body: Storage | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Storage]: ...
    @op.destroy
    def delete_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def set_default_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.destroy
    def clear_default_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_storage_files(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        checksum: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        directory_path: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        path: Opt[str] = UNSET,
        path_separator: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        type: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[IndexedFiles]: ...
    @op
    def replace_storage_file(
        self,
        storage_id: str,
        body: FileBase | JsonBody,
        **options: Unpack[Options],
    ) -> Call[FileBase]: ...
    @op
    def create_storage_file(
        self,
        storage_id: str,
        body: FileBase | JsonBody,
        **options: Unpack[Options],
    ) -> Call[FileBase]: ...
    @op
    def update_storage_file(
        self,
        storage_id: str,
        body: FileBase | JsonBody,
        **options: Unpack[Options],
    ) -> Call[FileBase]: ...
    @op.destroy
    def delete_storage_files(
        self,
        storage_id: str,
        *,
        path: Opt[str] = UNSET,
        path_separator: Opt[str] = UNSET,
        directory_path: Opt[str] = UNSET,
        checksum: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        type: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[IndexedFiles]: ...
    @op.read
    def list_storage_temporary_files(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op.destroy
    def delete_storage_files_of_objects(
        self,
        storage_id: str,
        object_type: str,
        body: FilesOfObjects | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class SubtitlesOperations(Resource):
    @op
    def extract_file_subtitles(
        self,
        asset_id: str,
        file_id: str,
        body: SubtitleExtraction | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_subtitles(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Subtitles]: ...
    @op
    def create_subtitle(
        self,
        asset_id: str,
        body: Subtitle | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Subtitle]: ...
    @op.read
    def get_closed_captions(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[Subtitle]: ...
    @op.read
    def get_closed_captions_as_webvtt(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[str]: ...
    @op.read
    def get_subtitle_as_webvtt(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[str]: ...
    @op.read
    def get_subtitle(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[Subtitle]: ...
    @op
    def replace_subtitle(
        self,
        asset_id: str,
        subtitle_id: str,
        body: Subtitle | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Subtitle]: ...
    @op
    def update_subtitle(
        self,
        asset_id: str,
        subtitle_id: str,
        body: Subtitle | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Subtitle]: ...
    @op.destroy
    def delete_subtitle(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def delete_closed_captions(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.destroy
    def delete_all_subtitles(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_version_subtitles(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Subtitles]: ...
    @op.destroy
    def delete_version_subtitles(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def get_version_closed_captions_as_webvtt(
        self,
        asset_id: str,
        version_id: str,
        language: str,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op.read
    def get_version_subtitle_as_webvtt(
        self,
        asset_id: str,
        version_id: str,
        language: str,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op.read
    def get_subtitle_by_language(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[Subtitle]: ...

class SyncAnalysisProfilesOperations(Sync, AnalysisProfilesOperations): ...

class SyncAnalysisServiceAccountsOperations(Sync, AnalysisServiceAccountsOperations): ...

class SyncArchivesOperations(Sync, ArchivesOperations): ...

class SyncAttachmentsOperations(Sync, AttachmentsOperations): ...

class SyncCollectionKeyframesOperations(Sync, CollectionKeyframesOperations): ...

class SyncDeleteQueueOperations(Sync, DeleteQueueOperations): ...

class SyncExportLocationsOperations(Sync, ExportLocationsOperations): ...

class SyncExportsOperations(Sync, ExportsOperations): ...

class SyncFileDeletionsOperations(Sync, FileDeletionsOperations): ...

class SyncFileSetsOperations(Sync, FileSetsOperations): ...

class SyncFiles(Sync, FilesService):
    analysis_profiles = part(SyncAnalysisProfilesOperations)
    analysis_service_accounts = part(SyncAnalysisServiceAccountsOperations)
    archives = part(SyncArchivesOperations)
    attachments = part(SyncAttachmentsOperations)
    collection_keyframes = part(SyncCollectionKeyframesOperations)
    delete_queue = part(SyncDeleteQueueOperations)
    export_locations = part(SyncExportLocationsOperations)
    exports = part(SyncExportsOperations)
    file_deletions = part(SyncFileDeletionsOperations)
    file_sets = part(SyncFileSetsOperations)
    files = part(SyncFilesOperations)
    formats = part(SyncFormatsOperations)
    keyframes = part(SyncKeyframesOperations)
    logos = part(SyncLogosOperations)
    multipart = part(SyncMultipartOperations)
    playlist_keyframes = part(SyncPlaylistKeyframesOperations)
    proxies = part(SyncProxiesOperations)
    proxy_containers = part(SyncProxyContainersOperations)
    storage_gateway_clusters = part(SyncStorageGatewayClustersOperations)
    storage_gateway_events = part(SyncStorageGatewayEventsOperations)
    storage_gateway_reports = part(SyncStorageGatewayReportsOperations)
    storage_gateway_telemetry = part(SyncStorageGatewayTelemetryOperations)
    storage_gateways = part(SyncStorageGatewaysOperations)
    storage_maintenance = part(SyncStorageMaintenanceOperations)
    storage_transfers = part(SyncStorageTransfersOperations)
    storages = part(SyncStoragesOperations)
    subtitles = part(SyncSubtitlesOperations)
    temporary_files = part(SyncTemporaryFilesOperations)
    transcoders = part(SyncTranscodersOperations)
    transfers = part(SyncTransfersOperations)

class SyncFilesOperations(Sync, FilesOperations): ...

class SyncFormatsOperations(Sync, FormatsOperations): ...

class SyncKeyframesOperations(Sync, KeyframesOperations): ...

class SyncLogosOperations(Sync, LogosOperations): ...

class SyncMultipartOperations(Sync, MultipartOperations): ...

class SyncPlaylistKeyframesOperations(Sync, PlaylistKeyframesOperations): ...

class SyncProxiesOperations(Sync, ProxiesOperations): ...

class SyncProxyContainersOperations(Sync, ProxyContainersOperations): ...

class SyncStorageGatewayClustersOperations(Sync, StorageGatewayClustersOperations): ...

class SyncStorageGatewayEventsOperations(Sync, StorageGatewayEventsOperations): ...

class SyncStorageGatewayReportsOperations(Sync, StorageGatewayReportsOperations): ...

class SyncStorageGatewayTelemetryOperations(Sync, StorageGatewayTelemetryOperations): ...

class SyncStorageGatewaysOperations(Sync, StorageGatewaysOperations): ...

class SyncStorageMaintenanceOperations(Sync, StorageMaintenanceOperations): ...

class SyncStorageTransfersOperations(Sync, StorageTransfersOperations): ...

class SyncStoragesOperations(Sync, StoragesOperations): ...

class SyncSubtitlesOperations(Sync, SubtitlesOperations): ...

class SyncTemporaryFilesOperations(Sync, TemporaryFilesOperations): ...

class SyncTranscodersOperations(Sync, TranscodersOperations): ...

class SyncTransfersOperations(Sync, TransfersOperations): ...

class TemporaryFilesOperations(Resource):
    @op
    def create_temporary_file_set(
        self,
        asset_id: str,
        body: TemporaryFileSet | JsonBody,
        **options: Unpack[Options],
    ) -> Call[TemporaryFileSet]: ...
    @op.destroy
    def delete_temporary_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        delete_cloud_objects: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def list_temporary_file_set_files(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        generate_signed_url: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op
    def create_temporary_file(
        self,
        asset_id: str,
        body: TemporaryFile | JsonBody,
        *,
        store: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[TemporaryFile]: ...
    @op
    def replace_temporary_file(
        self,
        asset_id: str,
        file_id: str,
        body: File | JsonBody,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op
    def update_temporary_file(
        self,
        asset_id: str,
        file_id: str,
        body: File | JsonBody,
        **options: Unpack[Options],
    ) -> Call[File]: ...

class TranscodersOperations(Resource):
    @op.read
    def list_storage_transcoders(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[StorageTranscoders]: ...
    @op
    def add_transcoder_to_storage(
        self,
        storage_id: str,
        transcoder_id: str,
        **options: Unpack[Options],
    ) -> Call[StorageTranscoder]: ...
    @op.destroy
    def remove_transcoder_from_storage(
        self,
        storage_id: str,
        transcoder_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def list_transcoders(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        include_storages: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Transcoders]: ...
    @op
    def create_transcoder(self, body: Transcoder | JsonBody, **options: Unpack[Options]) -> Call[Transcoder]: ...
    @op.read
    def get_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[Transcoder]: ...
    @op
    def replace_transcoder(
        self,
        transcoder_id: str,
        body: Transcoder | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Transcoder]: ...
    @op
    def update_transcoder(
        self,
        transcoder_id: str,
        body: Transcoder | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Transcoder]: ...
    @op.destroy
    def delete_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def request_transcoder_log_upload(
        self,
        transcoder_id: str,
        *,
        filename: str,
        **options: Unpack[Options],
    ) -> Call[LogUpload]: ...
    @op.read
    def list_transcoder_options(
        self,
        transcoder_id: str,
        option_name: str,
        **options: Unpack[ListOptions],
    ) -> Call[TranscoderOptions]: ...
    @op
    def reindex_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op.read
    def list_transcoder_storages(
        self,
        transcoder_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Storages]: ...

class TransfersOperations(Resource):
    @op
    def copy_file_set_to_storage(
        self,
        file_set_id: str,
        storage_id: str,
        body: TransferFromStorage | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    @deprecated('call delete_transfer_from_storage()', category=None)
    def delete_file_set_transfers_from_storage(
        self,
        file_set_id: str,
        storage_id: str,
        *,
        failed: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.destroy
    @deprecated('call delete_transfer_to_storage()', category=None)
    def delete_file_set_transfers_to_storage(
        self,
        file_set_id: str,
        storage_id: str,
        *,
        failed: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def copy_format_to_storage(
        self,
        format_id: str,
        storage_id: str,
        body: TransferFromStorage | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_archive_format(
        self,
        format_name: str,
        body: BulkArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_restore_format(
        self,
        format_name: str,
        body: BulkRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_copy_objects_to_storage(
        self,
        storage_id: str,
        body: BulkCopy | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_transfers_from_storage(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[TransfersFromStorage]: ...
    @op.read
    def get_transfer_from_storage(
        self,
        storage_id: str,
        transfer_id: str,
        **options: Unpack[Options],
    ) -> Call[TransferFromStorage]: ...
    @op.destroy
    def delete_transfer_from_storage(
        self,
        storage_id: str,
        transfer_id: str,
        *,
        failed: Opt[bool] = UNSET,
        completed: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def list_transfers_to_storage(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[TransfersToStorage]: ...
    @op.read
    def get_transfer_to_storage(
        self,
        storage_id: str,
        transfer_id: str,
        **options: Unpack[Options],
    ) -> Call[TransferToStorage]: ...
    @op.destroy
    def delete_transfer_to_storage(
        self,
        storage_id: str,
        transfer_id: str,
        *,
        failed: Opt[bool] = UNSET,
        completed: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def create_transfer_url(self, transfer_id: str, **options: Unpack[Options]) -> Call[DownloadUrl]: ...
    @op.read
    def verify_transfer_url(
        self,
        transfer_id: str,
        *,
        user_id: str,
        signature: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
