# What is public, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.files.models

from iconik_api.files.models.analysis_profiles import AnalysisMediaType as AnalysisMediaType
from iconik_api.files.models.analysis_profiles import AnalysisProfile as AnalysisProfile
from iconik_api.files.models.analysis_profiles import AnalysisProfiles as AnalysisProfiles
from iconik_api.files.models.analysis_service_accounts import AnalysisServiceAccount as AnalysisServiceAccount
from iconik_api.files.models.analysis_service_accounts import AnalysisServiceAccounts as AnalysisServiceAccounts
from iconik_api.files.models.analysis_service_accounts import AnalysisServiceMethod as AnalysisServiceMethod
from iconik_api.files.models.analysis_profiles import AnalysisServiceType as AnalysisServiceType
from iconik_api.shared.models.shared import ArchiveStatus as ArchiveStatus
from iconik_api.files.models.formats import ArchivedCopy as ArchivedCopy
from iconik_api.files.models.exports import AssetBatchExport as AssetBatchExport
from iconik_api.files.models.exports import AssetBatchExportItem as AssetBatchExportItem
from iconik_api.files.models.exports import AssetExport as AssetExport
from iconik_api.files.models.exports import AssetToExport as AssetToExport
from iconik_api.files.models.archives import AssetToMove as AssetToMove
from iconik_api.files.models.archives import AssetToRestore as AssetToRestore
from iconik_api.files.models.attachments import Attachment as Attachment
from iconik_api.files.models.attachments import Attachments as Attachments
from iconik_api.files.models.transfers import BulkArchive as BulkArchive
from iconik_api.files.models.archives import BulkAssetArchive as BulkAssetArchive
from iconik_api.files.models.exports import BulkAssetExport as BulkAssetExport
from iconik_api.files.models.archives import BulkAssetRestore as BulkAssetRestore
from iconik_api.files.models.storage_transfers import BulkAssetTransfer as BulkAssetTransfer
from iconik_api.files.models.archives import BulkCollectionArchive as BulkCollectionArchive
from iconik_api.files.models.exports import BulkCollectionExport as BulkCollectionExport
from iconik_api.files.models.archives import BulkCollectionRestore as BulkCollectionRestore
from iconik_api.files.models.storage_transfers import BulkCollectionTransfer as BulkCollectionTransfer
from iconik_api.files.models.transfers import BulkCopy as BulkCopy
from iconik_api.files.models.export_locations import BulkExport as BulkExport
from iconik_api.files.models.transfers import BulkMediaObjectType as BulkMediaObjectType
from iconik_api.files.models.transfers import BulkRestore as BulkRestore
from iconik_api.files.models.archives import BulkSavedSearchArchive as BulkSavedSearchArchive
from iconik_api.files.models.exports import BulkSavedSearchExport as BulkSavedSearchExport
from iconik_api.files.models.archives import BulkSavedSearchRestore as BulkSavedSearchRestore
from iconik_api.files.models.storage_transfers import BulkSavedSearchTransfer as BulkSavedSearchTransfer
from iconik_api.files.models.keyframes import BulkTranscode as BulkTranscode
from iconik_api.files.models.exports import CollectionExport as CollectionExport
from iconik_api.files.models.collection_keyframes import CollectionKeyframe as CollectionKeyframe
from iconik_api.files.models.collection_keyframes import CollectionKeyframes as CollectionKeyframes
from iconik_api.files.models.exports import CollectionToExport as CollectionToExport
from iconik_api.files.models.archives import CollectionToMove as CollectionToMove
from iconik_api.files.models.archives import CollectionToRestore as CollectionToRestore
from iconik_api.files.models.formats import Component as Component
from iconik_api.files.models.formats import ComponentType as ComponentType
from iconik_api.files.models.formats import Components as Components
from iconik_api.files.models.collection_keyframes import CopiedKeyframes as CopiedKeyframes
from iconik_api.assets.models.delete_queue import DeleteQueue as DeleteQueue
from iconik_api.files.models.files import DownloadUrl as DownloadUrl
from iconik_api.files.models.files import EditProxy as EditProxy
from iconik_api.files.models.files import EditProxyRequest as EditProxyRequest
from iconik_api.shared.models.shared import Errors as Errors
from iconik_api.files.models.export_locations import ExportLocation as ExportLocation
from iconik_api.files.models.export_locations import ExportLocations as ExportLocations
from iconik_api.files.models.formats import ExternalReference as ExternalReference
from iconik_api.files.models.files import File as File
from iconik_api.files.models.files import FileBase as FileBase
from iconik_api.files.models.files import FileCreate as FileCreate
from iconik_api.files.models.file_deletions import FileDeletion as FileDeletion
from iconik_api.files.models.file_deletions import FileDeletions as FileDeletions
from iconik_api.files.models.file_sets import FileSet as FileSet
from iconik_api.files.models.file_sets import FileSetSelection as FileSetSelection
from iconik_api.files.models.file_sets import FileSetSource as FileSetSource
from iconik_api.files.models.file_sets import FileSetSources as FileSetSources
from iconik_api.files.models.file_sets import FileSetStatus as FileSetStatus
from iconik_api.files.models.file_sets import FileSetType as FileSetType
from iconik_api.files.models.file_sets import FileSets as FileSets
from iconik_api.files.models.files import FileStatus as FileStatus
from iconik_api.files.models.files import FileToCheck as FileToCheck
from iconik_api.files.models.files import FileType as FileType
from iconik_api.files.models.files import FileUpload as FileUpload
from iconik_api.files.models.files import Files as Files
from iconik_api.files.models.storages import FilesOfObjects as FilesOfObjects
from iconik_api.files.models.formats import Format as Format
from iconik_api.files.models.formats import FormatArchive as FormatArchive
from iconik_api.files.models.formats import FormatArchiveV1 as FormatArchiveV1
from iconik_api.files.models.formats import FormatRestore as FormatRestore
from iconik_api.files.models.storage_transfers import FormatTransfer as FormatTransfer
from iconik_api.files.models.formats import Formats as Formats
from iconik_api.files.models.files import GatewayUrl as GatewayUrl
from iconik_api.files.models.files import IndexedFile as IndexedFile
from iconik_api.files.models.delete_queue import IndexedFileSets as IndexedFileSets
from iconik_api.files.models.files import IndexedFiles as IndexedFiles
from iconik_api.files.models.delete_queue import IndexedFormats as IndexedFormats
from iconik_api.files.models.keyframes import Keyframe as Keyframe
from iconik_api.files.models.keyframes import KeyframeType as KeyframeType
from iconik_api.files.models.keyframes import Keyframes as Keyframes
from iconik_api.files.models.collection_keyframes import KeyframesToCopy as KeyframesToCopy
from iconik_api.files.models.exports import LocalExport as LocalExport
from iconik_api.files.models.storage_gateways import LogToUpload as LogToUpload
from iconik_api.files.models.storage_gateways import LogUpload as LogUpload
from iconik_api.files.models.logos import Logo as Logo
from iconik_api.files.models.logos import Logos as Logos
from iconik_api.files.models.export_locations import MetadataFormat as MetadataFormat
from iconik_api.files.models.multipart import MultipartB2CancelUpload as MultipartB2CancelUpload
from iconik_api.files.models.multipart import MultipartB2FinishUpload as MultipartB2FinishUpload
from iconik_api.files.models.multipart import MultipartB2StartUpload as MultipartB2StartUpload
from iconik_api.files.models.multipart import MultipartCompose as MultipartCompose
from iconik_api.files.models.multipart import MultipartComposeRequest as MultipartComposeRequest
from iconik_api.files.models.multipart import MultipartComposeUrl as MultipartComposeUrl
from iconik_api.files.models.multipart import MultipartS3UrlPart as MultipartS3UrlPart
from iconik_api.files.models.multipart import MultipartS3UrlParts as MultipartS3UrlParts
from iconik_api.files.models.multipart import MultipartUploadCleanup as MultipartUploadCleanup
from iconik_api.files.models.multipart import MultipartUploadProxyCleanup as MultipartUploadProxyCleanup
from iconik_api.files.models.multipart import MultipartUrls as MultipartUrls
from iconik_api.shared.models.shared import ObjectType as ObjectType
from iconik_api.files.models.proxy_containers import PlaybackAuthorization as PlaybackAuthorization
from iconik_api.files.models.playlist_keyframes import PlaylistKeyframe as PlaylistKeyframe
from iconik_api.files.models.playlist_keyframes import PlaylistKeyframes as PlaylistKeyframes
from iconik_api.files.models.proxies import Proxies as Proxies
from iconik_api.files.models.proxies import Proxy as Proxy
from iconik_api.files.models.proxy_containers import ProxyContainer as ProxyContainer
from iconik_api.files.models.proxy_containers import ProxyContainerFile as ProxyContainerFile
from iconik_api.files.models.proxy_containers import ProxyContainerFileStatus as ProxyContainerFileStatus
from iconik_api.files.models.proxy_containers import ProxyContainerFileUpdate as ProxyContainerFileUpdate
from iconik_api.files.models.keyframes import Resolution as Resolution
from iconik_api.files.models.multipart import S3MultipartUploadResponse as S3MultipartUploadResponse
from iconik_api.files.models.exports import SavedSearchToExport as SavedSearchToExport
from iconik_api.files.models.archives import SavedSearchToMove as SavedSearchToMove
from iconik_api.files.models.archives import SavedSearchToRestore as SavedSearchToRestore
from iconik_api.files.models.archives import SourceContext as SourceContext
from iconik_api.shared.models.shared import Status as Status
from iconik_api.files.models.storages import Storage as Storage
from iconik_api.files.models.storage_maintenance import StorageAccess as StorageAccess
from iconik_api.files.models.storage_maintenance import StorageAccessRequest as StorageAccessRequest
from iconik_api.files.models.storage_maintenance import StorageAutoScan as StorageAutoScan
from iconik_api.files.models.storage_gateways import StorageGateway as StorageGateway
from iconik_api.files.models.storage_gateway_clusters import StorageGatewayCluster as StorageGatewayCluster
from iconik_api.files.models.storage_gateway_clusters import StorageGatewayClusters as StorageGatewayClusters
from iconik_api.files.models.storage_gateway_events import StorageGatewayEvent as StorageGatewayEvent
from iconik_api.files.models.storage_gateway_events import StorageGatewayEventType as StorageGatewayEventType
from iconik_api.files.models.storage_gateway_events import StorageGatewayEvents as StorageGatewayEvents
from iconik_api.files.models.storage_gateway_events import StorageGatewayEventsPurge as StorageGatewayEventsPurge
from iconik_api.files.models.storage_gateways import StorageGatewayMount as StorageGatewayMount
from iconik_api.files.models.storage_gateway_reports import StorageGatewayReport as StorageGatewayReport
from iconik_api.files.models.storage_gateways import StorageGatewayRole as StorageGatewayRole
from iconik_api.files.models.storage_gateways import StorageGatewaySettings as StorageGatewaySettings
from iconik_api.files.models.storage_gateway_telemetry import StorageGatewayStartStatus as StorageGatewayStartStatus
from iconik_api.files.models.storage_gateways import StorageGatewayStatus as StorageGatewayStatus
from iconik_api.files.models.storage_gateway_reports import StorageGatewayStatusReport as StorageGatewayStatusReport
from iconik_api.files.models.storage_gateway_telemetry import StorageGatewayTelemetry as StorageGatewayTelemetry
from iconik_api.files.models.storage_gateways import StorageGatewayVersion as StorageGatewayVersion
from iconik_api.files.models.storage_gateway_telemetry import StorageGatewayWorkerStatus as StorageGatewayWorkerStatus
from iconik_api.files.models.storage_gateways import StorageGateways as StorageGateways
from iconik_api.files.models.storage_gateway_telemetry import StorageGatewaysTelemetry as StorageGatewaysTelemetry
from iconik_api.files.models.storages import StorageMethod as StorageMethod
from iconik_api.files.models.storage_maintenance import StoragePermissions as StoragePermissions
from iconik_api.files.models.storage_maintenance import StoragePermissionsRequest as StoragePermissionsRequest
from iconik_api.files.models.storages import StoragePurpose as StoragePurpose
from iconik_api.files.models.storage_maintenance import StorageScan as StorageScan
from iconik_api.files.models.storages import StorageStatus as StorageStatus
from iconik_api.files.models.storages import StorageSwap as StorageSwap
from iconik_api.files.models.transcoders import StorageTranscoder as StorageTranscoder
from iconik_api.files.models.transcoders import StorageTranscoders as StorageTranscoders
from iconik_api.files.models.storages import Storages as Storages
from iconik_api.files.models.subtitles import Subtitle as Subtitle
from iconik_api.files.models.subtitles import SubtitleExtraction as SubtitleExtraction
from iconik_api.files.models.subtitles import Subtitles as Subtitles
from iconik_api.files.models.files import TemplateEngine as TemplateEngine
from iconik_api.files.models.temporary_files import TemporaryFile as TemporaryFile
from iconik_api.files.models.temporary_files import TemporaryFileSet as TemporaryFileSet
from iconik_api.files.models.keyframes import TimeBase as TimeBase
from iconik_api.files.models.keyframes import TimeCode as TimeCode
from iconik_api.files.models.files import TranscodeRequest as TranscodeRequest
from iconik_api.files.models.files import TranscodeResponse as TranscodeResponse
from iconik_api.files.models.transcoders import Transcoder as Transcoder
from iconik_api.files.models.transcoders import TranscoderOption as TranscoderOption
from iconik_api.files.models.transcoders import TranscoderOptions as TranscoderOptions
from iconik_api.files.models.transcoders import TranscoderType as TranscoderType
from iconik_api.files.models.transcoders import Transcoders as Transcoders
from iconik_api.files.models.export_locations import TranscriptionFormat as TranscriptionFormat
from iconik_api.files.models.analysis_profiles import TranscriptionSettings as TranscriptionSettings
from iconik_api.files.models.transfers import TransferFromStorage as TransferFromStorage
from iconik_api.files.models.transfers import TransferToStorage as TransferToStorage
from iconik_api.files.models.transfers import TransfersFromStorage as TransfersFromStorage
from iconik_api.files.models.transfers import TransfersToStorage as TransfersToStorage
from iconik_api.files.models.multipart import UploadUrlResponse as UploadUrlResponse

# --- iconik_api.files.models.analysis_profiles

AnalysisMediaType: TypeAlias = Literal['image', 'video', 'transcription', 'face_image', 'face_video'] | str

@model
class AnalysisProfile(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    analysis_service_account_id: Opt[str] = field(default=UNSET, required=True)
    enabled: Opt[bool | None] = UNSET
    is_default: Opt[bool | None] = field(default=UNSET, read_only=True)
    media_type: Opt[AnalysisMediaType] = field(default=UNSET, required=True)
    service_type: Opt[AnalysisServiceType | None] = UNSET
    settings: Opt[dict[str, Any] | None] = UNSET

@model
class AnalysisProfiles(Model):
    objects: Opt[list[AnalysisProfile] | None] = field(default=UNSET, read_only=True)

AnalysisServiceType: TypeAlias = Literal['GOOGLE_VISION', 'GOOGLE_VIDEO_INTELLIGENCE', 'AMAZON_REKOGNITION', 'REV_AI', 'ICONIK', 'ICONIK_FACE_RECOGNITION'] | str

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

# --- iconik_api.files.models.analysis_service_accounts


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

# --- iconik_api.files.models.archives


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
class BulkAssetArchive(Model):
    objects: Opt[list[AssetToMove] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET

@model
class BulkAssetRestore(Model):
    objects: Opt[list[AssetToRestore] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET

@model
class BulkCollectionArchive(Model):
    objects: Opt[list[CollectionToMove] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET

@model
class BulkCollectionRestore(Model):
    objects: Opt[list[CollectionToRestore] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET

@model
class BulkSavedSearchArchive(Model):
    objects: Opt[list[SavedSearchToMove] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET

@model
class BulkSavedSearchRestore(Model):
    objects: Opt[list[SavedSearchToRestore] | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET

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

# --- iconik_api.files.models.attachments


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

# --- iconik_api.files.models.collection_keyframes


@model
class CollectionKeyframe(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Opt[str | None] = UNSET
    format: Opt[str | None] = UNSET
    is_custom_keyframe: Opt[bool | None] = UNSET
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)
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
class CopiedKeyframes(Model):
    custom_keyframe: Opt[str | None] = field(default=UNSET, read_only=True)
    custom_poster: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class KeyframesToCopy(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET

# --- iconik_api.files.models.delete_queue


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

# --- iconik_api.files.models.export_locations


@model
class BulkExport(Model):
    allow_duplicate_transfers: Opt[bool | None] = UNSET
    delete_only_from_source_folder: Opt[bool | None] = UNSET
    delete_original: Opt[bool | None] = UNSET
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    metadata_format: Opt[MetadataFormat | None] = UNSET
    metadata_view: Opt[str | None] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class ExportLocation(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    description: Opt[str | None] = UNSET
    export_metadata: Opt[bool | None] = UNSET
    export_original: Opt[bool | None] = UNSET
    export_posters: Opt[bool | None] = UNSET
    export_proxy: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    export_transcriptions: Opt[bool | None] = UNSET
    include_original_extension: Opt[bool | None] = UNSET
    metadata_format: Opt[MetadataFormat | None] = UNSET
    metadata_view: Opt[str | None] = UNSET
    path: Opt[str] = field(default=UNSET, required=True)
    storage_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    transcode_profile_ids: Opt[list[str] | None] = UNSET
    transcription_format: Opt[TranscriptionFormat | None] = UNSET

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

MetadataFormat: TypeAlias = Literal['CSV', 'JSON', 'XML'] | str
TranscriptionFormat: TypeAlias = Literal['WEBVTT', 'SRT'] | str

# --- iconik_api.files.models.exports


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
class BulkAssetExport(Model):
    objects: Opt[list[AssetToExport] | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET

@model
class BulkCollectionExport(Model):
    objects: Opt[list[CollectionToExport] | None] = UNSET

@model
class BulkSavedSearchExport(Model):
    objects: Opt[list[SavedSearchToExport] | None] = UNSET

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
class LocalExport(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    add_file_set: Opt[bool | None] = UNSET
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
    export_metadata_format: Opt[str | None] = UNSET
    export_metadata_view: Opt[str | None] = UNSET
    export_original: Opt[bool | None] = UNSET
    export_posters: Opt[bool | None] = UNSET
    export_proxy: Opt[bool | None] = UNSET
    export_transcription_format: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    include_original_extension: Opt[bool | None] = UNSET
    job_id: Opt[str | None] = UNSET
    job_steps: Opt[dict[str, Any] | None] = UNSET
    local_storage_id: Opt[str | None] = UNSET
    original_storage_id: Opt[str | None] = UNSET
    original_url: Opt[str | None] = field(default=UNSET, secret=True)
    overwrite: Opt[bool | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET
    temporary_file_set_source: Opt[bool | None] = UNSET
    transfer_type: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SavedSearchToExport(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    export_metadata: Opt[bool | None] = UNSET
    export_to_asset_folder: Opt[bool | None] = UNSET
    formats: Opt[list[str] | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

# --- iconik_api.files.models.file_deletions


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

# --- iconik_api.files.models.file_sets


@model
class FileSet(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = UNSET
    archive_file_set_id: Opt[str | None] = UNSET
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    base_dir: Opt[str] = UNSET
    component_ids: Opt[list[str]] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    file_count: Opt[int | None] = field(default=UNSET, read_only=True)
    format_id: Opt[str] = UNSET
    is_archive: Opt[bool | None] = UNSET
    original_storage_id: Opt[str | None] = UNSET
    status: Opt[FileSetStatus | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    type: Opt[FileSetType | None] = UNSET
    version_id: Opt[str | None] = UNSET

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

# --- iconik_api.files.models.files


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
    force_storage_id: Opt[bool | None] = UNSET
    height: Opt[int] = field(default=UNSET, required=True)
    ignore_transcoder_settings: Opt[bool | None] = UNSET
    keep_extension: Opt[bool | None] = UNSET
    storage_id: Opt[str] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)
    width: Opt[int] = field(default=UNSET, required=True)

@model
class File(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    original_name: Opt[str] = UNSET
    asset_id: Opt[str | None] = UNSET
    checksum: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = UNSET
    file_date_created: Opt[str | None] = UNSET
    file_date_modified: Opt[str | None] = UNSET
    file_set_id: Opt[str] = UNSET
    file_set_status: Opt[str | None] = field(default=UNSET, read_only=True)
    format_id: Opt[str | None] = UNSET
    format_status: Opt[str | None] = field(default=UNSET, read_only=True)
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    parent_id: Opt[str | None] = UNSET
    size: Opt[int | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = UNSET
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
    version_id: Opt[str | None] = UNSET

@model
class FileBase(Model):
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
    size: Opt[int | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    template: Opt[str | None] = UNSET
    template_engine: Opt[TemplateEngine | None] = UNSET
    type: Opt[FileType | str] = field(default=UNSET, required=True)
    user_id: Opt[str | None] = UNSET
    version_id: Opt[str | None] = UNSET

@model
class FileCreate(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    original_name: Opt[str] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = UNSET
    checksum: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_date_created: Opt[str | None] = UNSET
    file_date_modified: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    file_set_status: Opt[str | None] = field(default=UNSET, read_only=True)
    format_id: Opt[str | None] = UNSET
    format_status: Opt[str | None] = field(default=UNSET, read_only=True)
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    parent_id: Opt[str | None] = UNSET
    size: Opt[int | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
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
    version_id: Opt[str | None] = UNSET

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

TemplateEngine: TypeAlias = Literal['SIMPLE', 'JINJA2'] | str

@model
class TranscodeRequest(Model):
    job_id: Opt[str | None] = UNSET
    priority: Opt[int | None] = UNSET
    set_as_custom_keyframe: Opt[bool | None] = UNSET
    update_proxy_mediainfo: Opt[bool | None] = UNSET
    use_storage_transcode_ignore_pattern: Opt[bool | None] = UNSET

@model
class TranscodeResponse(Model):
    job_id: Opt[str | None] = field(default=UNSET, read_only=True)

# --- iconik_api.files.models.formats


@model
class ArchivedCopy(Model):
    file_set_id: Opt[str | None] = UNSET

@model
class Component(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = field(default=UNSET, required=True)
    metadata: Opt[dict[str, str] | None] = UNSET
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
class ExternalReference(Model):
    uri: Opt[str] = field(default=UNSET, required=True)
    action: Opt[str | None] = UNSET
    display_name: Opt[str | None] = UNSET
    icon: Opt[str | None] = UNSET

@model
class Format(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str] = UNSET
    archive_status: Opt[ArchiveStatus | str | None] = UNSET
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    components: Opt[list[Component] | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)
    external_references: Opt[list[ExternalReference] | None] = UNSET
    is_online: Opt[bool | None] = UNSET
    metadata: Opt[list[dict[str, str]] | None] = UNSET
    status: Opt[Status | str | None] = UNSET
    storage_methods: Opt[list[str] | None] = UNSET
    user_id: Opt[str | None] = UNSET
    version_id: Opt[str | None] = UNSET
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
    delete_original: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    destination_file_set_name: Opt[str | None] = field(default=UNSET, read_only=True)
    destination_storage_id: Opt[str | None] = UNSET
    destination_storage_method: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    original_file_set_id: Opt[str | None] = UNSET

@model
class FormatRestore(Model):
    destination_directory_path: Opt[str | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    storage_id: Opt[str | None] = UNSET

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

# --- iconik_api.files.models.keyframes


@model
class BulkTranscode(Model):
    format_name: Opt[str | None] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)
    prefer_any_cloud: Opt[bool | None] = UNSET
    preferred_storage_id: Opt[str | None] = UNSET
    preferred_storage_method: Opt[StorageMethod | str | None] = UNSET
    priority: Opt[int | None] = UNSET

@model
class Keyframe(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    type: Opt[KeyframeType] = UNSET
    asset_id: Opt[str | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Opt[str | None] = UNSET
    format: Opt[str | None] = UNSET
    is_custom_keyframe: Opt[bool | None] = UNSET
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)
    resolution: Opt[Resolution | None] = UNSET
    rotation: Opt[int | None] = UNSET
    size: Opt[int | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)
    time_code: Opt[TimeCode | None] = UNSET
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
class Resolution(Model):
    height: Opt[int | None] = UNSET
    width: Opt[int | None] = UNSET

@model
class TimeBase(Model):
    denominator: Opt[int | None] = UNSET
    numerator: Opt[int | None] = UNSET

@model
class TimeCode(Model):
    frames_number: Opt[int | None] = UNSET
    is_drop_frame: Opt[bool | None] = UNSET
    time_base: Opt[TimeBase | None] = UNSET

# --- iconik_api.files.models.logos


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

# --- iconik_api.files.models.multipart


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
    part_number: Opt[int | None] = UNSET
    checksum: Opt[str | None] = UNSET
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class MultipartS3UrlParts(Model):
    upload_id: Opt[str] = field(default=UNSET, required=True)
    parts: Opt[list[MultipartS3UrlPart]] = field(default=UNSET, required=True)

@model
class MultipartUploadCleanup(Model):
    upload_id: Opt[str | None] = UNSET
    abort_upload: Opt[bool | None] = UNSET
    parts_group_number: Opt[int | None] = UNSET
    parts_number: Opt[int | None] = UNSET
    temporary: Opt[bool | None] = UNSET

@model
class MultipartUploadProxyCleanup(Model):
    upload_id: Opt[str | None] = UNSET
    abort_upload: Opt[bool | None] = UNSET

@model
class MultipartUrls(Model):
    abort_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    complete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    list_parts_url: Opt[list[str] | None] = field(default=UNSET, read_only=True, secret=True)

@model
class S3MultipartUploadResponse(Model):
    objects: Opt[list[UploadUrlResponse] | None] = field(default=UNSET, read_only=True)

@model
class UploadUrlResponse(Model):
    number: Opt[int | None] = field(default=UNSET, read_only=True)
    delete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    download_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    key: Opt[str | None] = field(default=UNSET, read_only=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

# --- iconik_api.files.models.playlist_keyframes


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

# --- iconik_api.files.models.proxies


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
    name: Opt[str | None] = UNSET
    asset_id: Opt[str | None] = UNSET
    audio_bitrate: Opt[int | None] = UNSET
    audio_channels: Opt[int | None] = UNSET
    bit_rate: Opt[int | None] = UNSET
    codec: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    filename: Opt[str | None] = UNSET
    format: Opt[str | None] = UNSET
    frame_rate: Opt[str | float | None] = UNSET
    is_drop_frame: Opt[bool | None] = UNSET
    is_multichannel: Opt[bool | None] = UNSET
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    proxy_container_id: Opt[str | None] = UNSET
    resolution: Opt[Resolution | None] = UNSET
    rotation: Opt[int | None] = UNSET
    size: Opt[int | None] = UNSET
    start_time_code: Opt[str | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    storage_method: Opt[str | None] = UNSET
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    version_id: Opt[str | None] = UNSET

# --- iconik_api.files.models.proxy_containers


@model
class PlaybackAuthorization(Model):
    server_url: Opt[str | None] = field(default=UNSET, read_only=True)
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

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

# --- iconik_api.files.models.storage_gateway_clusters


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

# --- iconik_api.files.models.storage_gateway_events


@model
class StorageGatewayEvent(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    type: Opt[StorageGatewayEventType] = field(default=UNSET, required=True)

StorageGatewayEventType: TypeAlias = Literal['RESTART', 'DOWNLOAD', 'DOWNLOAD_ABORT', 'DOWNLOAD_CHANGE_PRIORITY', 'UPLOAD', 'UPLOAD_ABORT', 'UPLOAD_CHANGE_PRIORITY', 'INGEST_UPLOAD', 'DELETE', 'TRANSCODE', 'ASSET_MERGED', 'TRANSCODE_ABORT', 'TRANSCODE_CHANGE_PRIORITY', 'REQUEST_COLLECTION_MAP', 'ABORT_COLLECTION_MAP', 'COLLECTION_DELETED', 'RESET_INGEST_VALIDATION', 'SCHEDULE_CHECKSUM_CALCULATION', 'ABORT_JOBS_BULK', 'MARK_MISSING_OUTSIDE_SCAN_DIRS'] | str

@model
class StorageGatewayEvents(Model):
    objects: Opt[list[StorageGatewayEvent] | None] = field(default=UNSET, read_only=True)

@model
class StorageGatewayEventsPurge(Model):
    event_ids: Opt[list[str]] = field(default=UNSET, required=True)

# --- iconik_api.files.models.storage_gateway_reports


@model
class StorageGatewayReport(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    await_checksum_files_number: Opt[int | None] = UNSET
    date_reported: Opt[str | None] = field(default=UNSET, read_only=True)
    empty_files_number: Opt[int | None] = UNSET
    error_log_lines: Opt[list[str] | None] = UNSET
    exported_files_number: Opt[int | None] = UNSET
    faulty_files_number: Opt[int | None] = UNSET
    host_info: Opt[str | None] = UNSET
    host_name: Opt[str | None] = UNSET
    ingested_files_number: Opt[int | None] = UNSET
    ingested_files_uploads_number: Opt[int | None] = UNSET
    ingesting_files_number: Opt[int | None] = UNSET
    last_scan_time: Opt[int | None] = UNSET
    log_lines: Opt[list[str] | None] = UNSET
    logs_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    missing_files_number: Opt[int | None] = UNSET
    scanned_files_number: Opt[int | None] = UNSET
    skipped_files_number: Opt[int | None] = UNSET
    start_last_date: Opt[str | None] = field(default=UNSET, read_only=True)
    start_status: Opt[StorageGatewayStartStatus | None] = UNSET
    start_status_message: Opt[str | None] = UNSET
    status: Opt[StorageGatewayWorkerStatus | None] = UNSET
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total_files_number: Opt[int | None] = UNSET
    total_folders_number: Opt[int | None] = UNSET
    version: Opt[str | None] = UNSET
    waiting_preview_transcode_jobs_number: Opt[int | None] = UNSET
    waiting_transcode_jobs_number: Opt[int | None] = UNSET

@model
class StorageGatewayStatusReport(Model):
    status: Opt[str | None] = UNSET

# --- iconik_api.files.models.storage_gateway_telemetry

StorageGatewayStartStatus: TypeAlias = Literal['SUCCESS', 'FAILED'] | str

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

StorageGatewayWorkerStatus: TypeAlias = Literal['OFFLINE', 'LIVE', 'UNKNOWN', 'ERROR', 'STOPPED', 'WARNING'] | str

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

# --- iconik_api.files.models.storage_gateways


@model
class LogToUpload(Model):
    filename: Opt[str] = field(default=UNSET, required=True)

@model
class LogUpload(Model):
    method: Opt[str | None] = field(default=UNSET, read_only=True)
    path: Opt[str | None] = field(default=UNSET, read_only=True)
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

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
class StorageGatewayMount(Model):
    mount_point: Opt[str] = field(default=UNSET, required=True)

StorageGatewayRole: TypeAlias = Literal['CHECKSUM', 'MAIN', 'TRANSCODE', 'TRANSFER'] | str

@model
class StorageGatewaySettings(Model):
    checksum_max_workers: Opt[int | None] = UNSET
    file_download_parallel_downloads_num: Opt[int | None] = UNSET
    file_upload_parallel_uploads_num: Opt[int | None] = UNSET
    max_transcoding_jobs: Opt[int | None] = UNSET
    scanner_concurrency_value: Opt[int | None] = UNSET

StorageGatewayStatus: TypeAlias = Literal['ACTIVE', 'ERROR', 'OFFLINE', 'STOPPED', 'WARNING'] | str

@model
class StorageGatewayVersion(Model):
    version: Opt[str | None] = field(default=UNSET, read_only=True)

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

# --- iconik_api.files.models.storage_maintenance


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
    hours_interval: Opt[int | None] = UNSET

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

@model
class StorageScan(Model):
    files: Opt[list[str] | None] = UNSET
    ignore_already_active: Opt[bool | None] = UNSET
    paths: Opt[list[str] | None] = UNSET

# --- iconik_api.files.models.storage_transfers


@model
class BulkAssetTransfer(Model):
    objects: Opt[list[AssetToMove] | None] = UNSET
    parent_job_id: Opt[str | None] = UNSET

@model
class BulkCollectionTransfer(Model):
    objects: Opt[list[CollectionToMove] | None] = UNSET

@model
class BulkSavedSearchTransfer(Model):
    objects: Opt[list[SavedSearchToMove] | None] = UNSET

@model
class FormatTransfer(Model):
    destination_directory_path: Opt[str | None] = UNSET
    destination_filename: Opt[str | None] = UNSET

# --- iconik_api.files.models.storages


@model
class FilesOfObjects(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)

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
    status: Opt[StorageStatus | None] = UNSET
    status_message: Opt[str | None] = UNSET
    storage_gateway_cluster_id: Opt[str | None] = field(default=UNSET, read_only=True)
    storage_gateway_ids: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    version: Opt[str | None] = field(default=UNSET, read_only=True)

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

StoragePurpose: TypeAlias = Literal['KEYFRAMES', 'FILES', 'PROXIES', 'EXPORTS', 'ARCHIVE', 'FACES'] | str
StorageStatus: TypeAlias = Literal['ACTIVE', 'INACTIVE', 'FAILING'] | str

@model
class StorageSwap(Model):
    destination_storage_id: Opt[str] = field(default=UNSET, required=True)
    source_storage_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)

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

# --- iconik_api.files.models.subtitles


@model
class Subtitle(Model):
    id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    name: Opt[str | None] = UNSET
    asset_id: Opt[str] = field(default=UNSET, required=True, read_only=True)
    closed_captions: Opt[bool] = field(default=UNSET, required=True)
    content: Opt[str | None] = UNSET
    format_id: Opt[str] = field(default=UNSET, required=True)
    language: Opt[str] = field(default=UNSET, required=True)
    version_id: Opt[str | None] = UNSET

@model
class SubtitleExtraction(Model):
    create_transcription: Opt[bool | None] = UNSET
    delete_old_transcriptions: Opt[bool | None] = UNSET
    priority: Opt[int | None] = UNSET

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

# --- iconik_api.files.models.temporary_files


@model
class TemporaryFile(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    original_name: Opt[str] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = UNSET
    checksum: Opt[str | None] = UNSET
    content_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_date_created: Opt[str | None] = UNSET
    file_date_modified: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    parent_id: Opt[str | None] = UNSET
    path_exist: Opt[bool | None] = field(default=UNSET, read_only=True)
    size: Opt[int | None] = UNSET
    status: Opt[FileStatus | str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
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
    version_id: Opt[str | None] = UNSET

@model
class TemporaryFileSet(Model):
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
    job_id: Opt[str] = field(default=UNSET, required=True)
    original_storage_id: Opt[str | None] = UNSET
    status: Opt[FileSetStatus | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    type: Opt[FileSetType | None] = UNSET
    version_id: Opt[str | None] = UNSET

# --- iconik_api.files.models.transcoders


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

# --- iconik_api.files.models.transfers


@model
class BulkArchive(Model):
    allow_duplicate_transfers: Opt[bool | None] = UNSET
    delete_only_from_source_folder: Opt[bool | None] = UNSET
    delete_original: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    keep_parent_collection_structure: Opt[bool | None] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class BulkCopy(Model):
    allow_duplicate_transfers: Opt[bool | None] = UNSET
    delete_only_from_source_folder: Opt[bool | None] = UNSET
    delete_original: Opt[bool | None] = UNSET
    file_path: Opt[str | None] = UNSET
    format_name: Opt[str | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    keep_parent_collection_structure: Opt[bool | None] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)
    overwrite: Opt[bool | None] = UNSET
    preferred_original_storage_id: Opt[str | None] = UNSET

BulkMediaObjectType: TypeAlias = Literal['assets', 'collections', 'saved_searches', 'playlists'] | str

@model
class BulkRestore(Model):
    allow_duplicate_transfers: Opt[bool | None] = UNSET
    delete_only_from_source_folder: Opt[bool | None] = UNSET
    delete_original: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    keep_collection_structure: Opt[bool | None] = UNSET
    keep_parent_collection_structure: Opt[bool | None] = UNSET
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)
    preferred_original_storage_id: Opt[str | None] = UNSET

@model
class TransferFromStorage(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    add_file_set: Opt[bool | None] = field(default=UNSET, read_only=True)
    asset_id: Opt[str | None] = UNSET
    asset_paths: Opt[list[str] | None] = UNSET
    collection_storage_id: Opt[str | None] = UNSET
    component_ids: Opt[list[str] | None] = UNSET
    delete_local_file_set_after_upload: Opt[bool | None] = UNSET
    delete_only_from_source_folder: Opt[bool | None] = UNSET
    delete_source_file_set_after_download: Opt[bool | None] = UNSET
    destination_directory_path: Opt[str | None] = UNSET
    destination_file_set_name: Opt[str | None] = field(default=UNSET, read_only=True)
    destination_filename: Opt[str | None] = UNSET
    destination_storage_id: Opt[str | None] = UNSET
    destination_storage_method: Opt[str | None] = UNSET
    export_metadata_format: Opt[str | None] = field(default=UNSET, read_only=True)
    export_metadata_view: Opt[str | None] = field(default=UNSET, read_only=True)
    export_original: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_posters: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_proxy: Opt[bool | None] = field(default=UNSET, read_only=True)
    export_transcription_format: Opt[str | None] = field(default=UNSET, read_only=True)
    format_id: Opt[str | None] = UNSET
    include_original_extension: Opt[bool | None] = field(default=UNSET, read_only=True)
    job_id: Opt[str | None] = UNSET
    job_steps: Opt[dict[str, Any] | None] = UNSET
    original_file_set_id: Opt[str | None] = UNSET
    original_storage_id: Opt[str | None] = UNSET
    original_url: Opt[str | None] = field(default=UNSET, secret=True)
    overwrite: Opt[bool | None] = field(default=UNSET, read_only=True)
    parent_job_id: Opt[str | None] = UNSET
    temporary_file_set_source: Opt[bool | None] = UNSET
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

# --- iconik_api.files.operations


class AsyncFiles(Async, FilesService):
    analysis_profiles: part[AsyncAnalysisProfilesOperations] = part('analysis_profiles.AsyncAnalysisProfilesOperations')
    analysis_service_accounts: part[AsyncAnalysisServiceAccountsOperations] = part('analysis_service_accounts.AsyncAnalysisServiceAccountsOperations')
    archives: part[AsyncArchivesOperations] = part('archives.AsyncArchivesOperations')
    attachments: part[AsyncAttachmentsOperations] = part('attachments.AsyncAttachmentsOperations')
    collection_keyframes: part[AsyncCollectionKeyframesOperations] = part('collection_keyframes.AsyncCollectionKeyframesOperations')
    delete_queue: part[AsyncDeleteQueueOperations] = part('delete_queue.AsyncDeleteQueueOperations')
    export_locations: part[AsyncExportLocationsOperations] = part('export_locations.AsyncExportLocationsOperations')
    exports: part[AsyncExportsOperations] = part('exports.AsyncExportsOperations')
    file_deletions: part[AsyncFileDeletionsOperations] = part('file_deletions.AsyncFileDeletionsOperations')
    file_sets: part[AsyncFileSetsOperations] = part('file_sets.AsyncFileSetsOperations')
    files: part[AsyncFilesOperations] = part('files.AsyncFilesOperations')
    formats: part[AsyncFormatsOperations] = part('formats.AsyncFormatsOperations')
    keyframes: part[AsyncKeyframesOperations] = part('keyframes.AsyncKeyframesOperations')
    logos: part[AsyncLogosOperations] = part('logos.AsyncLogosOperations')
    multipart: part[AsyncMultipartOperations] = part('multipart.AsyncMultipartOperations')
    playlist_keyframes: part[AsyncPlaylistKeyframesOperations] = part('playlist_keyframes.AsyncPlaylistKeyframesOperations')
    proxies: part[AsyncProxiesOperations] = part('proxies.AsyncProxiesOperations')
    proxy_containers: part[AsyncProxyContainersOperations] = part('proxy_containers.AsyncProxyContainersOperations')
    storage_gateway_clusters: part[AsyncStorageGatewayClustersOperations] = part('storage_gateway_clusters.AsyncStorageGatewayClustersOperations')
    storage_gateway_events: part[AsyncStorageGatewayEventsOperations] = part('storage_gateway_events.AsyncStorageGatewayEventsOperations')
    storage_gateway_reports: part[AsyncStorageGatewayReportsOperations] = part('storage_gateway_reports.AsyncStorageGatewayReportsOperations')
    storage_gateway_telemetry: part[AsyncStorageGatewayTelemetryOperations] = part('storage_gateway_telemetry.AsyncStorageGatewayTelemetryOperations')
    storage_gateways: part[AsyncStorageGatewaysOperations] = part('storage_gateways.AsyncStorageGatewaysOperations')
    storage_maintenance: part[AsyncStorageMaintenanceOperations] = part('storage_maintenance.AsyncStorageMaintenanceOperations')
    storage_transfers: part[AsyncStorageTransfersOperations] = part('storage_transfers.AsyncStorageTransfersOperations')
    storages: part[AsyncStoragesOperations] = part('storages.AsyncStoragesOperations')
    subtitles: part[AsyncSubtitlesOperations] = part('subtitles.AsyncSubtitlesOperations')
    temporary_files: part[AsyncTemporaryFilesOperations] = part('temporary_files.AsyncTemporaryFilesOperations')
    transcoders: part[AsyncTranscodersOperations] = part('transcoders.AsyncTranscodersOperations')
    transfers: part[AsyncTransfersOperations] = part('transfers.AsyncTransfersOperations')

class FilesService(_Operations): ...

class SyncFiles(Sync, FilesService):
    analysis_profiles: part[SyncAnalysisProfilesOperations] = part('analysis_profiles.SyncAnalysisProfilesOperations')
    analysis_service_accounts: part[SyncAnalysisServiceAccountsOperations] = part('analysis_service_accounts.SyncAnalysisServiceAccountsOperations')
    archives: part[SyncArchivesOperations] = part('archives.SyncArchivesOperations')
    attachments: part[SyncAttachmentsOperations] = part('attachments.SyncAttachmentsOperations')
    collection_keyframes: part[SyncCollectionKeyframesOperations] = part('collection_keyframes.SyncCollectionKeyframesOperations')
    delete_queue: part[SyncDeleteQueueOperations] = part('delete_queue.SyncDeleteQueueOperations')
    export_locations: part[SyncExportLocationsOperations] = part('export_locations.SyncExportLocationsOperations')
    exports: part[SyncExportsOperations] = part('exports.SyncExportsOperations')
    file_deletions: part[SyncFileDeletionsOperations] = part('file_deletions.SyncFileDeletionsOperations')
    file_sets: part[SyncFileSetsOperations] = part('file_sets.SyncFileSetsOperations')
    files: part[SyncFilesOperations] = part('files.SyncFilesOperations')
    formats: part[SyncFormatsOperations] = part('formats.SyncFormatsOperations')
    keyframes: part[SyncKeyframesOperations] = part('keyframes.SyncKeyframesOperations')
    logos: part[SyncLogosOperations] = part('logos.SyncLogosOperations')
    multipart: part[SyncMultipartOperations] = part('multipart.SyncMultipartOperations')
    playlist_keyframes: part[SyncPlaylistKeyframesOperations] = part('playlist_keyframes.SyncPlaylistKeyframesOperations')
    proxies: part[SyncProxiesOperations] = part('proxies.SyncProxiesOperations')
    proxy_containers: part[SyncProxyContainersOperations] = part('proxy_containers.SyncProxyContainersOperations')
    storage_gateway_clusters: part[SyncStorageGatewayClustersOperations] = part('storage_gateway_clusters.SyncStorageGatewayClustersOperations')
    storage_gateway_events: part[SyncStorageGatewayEventsOperations] = part('storage_gateway_events.SyncStorageGatewayEventsOperations')
    storage_gateway_reports: part[SyncStorageGatewayReportsOperations] = part('storage_gateway_reports.SyncStorageGatewayReportsOperations')
    storage_gateway_telemetry: part[SyncStorageGatewayTelemetryOperations] = part('storage_gateway_telemetry.SyncStorageGatewayTelemetryOperations')
    storage_gateways: part[SyncStorageGatewaysOperations] = part('storage_gateways.SyncStorageGatewaysOperations')
    storage_maintenance: part[SyncStorageMaintenanceOperations] = part('storage_maintenance.SyncStorageMaintenanceOperations')
    storage_transfers: part[SyncStorageTransfersOperations] = part('storage_transfers.SyncStorageTransfersOperations')
    storages: part[SyncStoragesOperations] = part('storages.SyncStoragesOperations')
    subtitles: part[SyncSubtitlesOperations] = part('subtitles.SyncSubtitlesOperations')
    temporary_files: part[SyncTemporaryFilesOperations] = part('temporary_files.SyncTemporaryFilesOperations')
    transcoders: part[SyncTranscodersOperations] = part('transcoders.SyncTranscodersOperations')
    transfers: part[SyncTransfersOperations] = part('transfers.SyncTransfersOperations')

class _Operations(AnalysisProfilesOperations, AnalysisServiceAccountsOperations, ArchivesOperations, AttachmentsOperations, CollectionKeyframesOperations, DeleteQueueOperations, ExportLocationsOperations, ExportsOperations, FileDeletionsOperations, FileSetsOperations, FilesOperations, FormatsOperations, KeyframesOperations, LogosOperations, MultipartOperations, PlaylistKeyframesOperations, ProxiesOperations, ProxyContainersOperations, StorageGatewayClustersOperations, StorageGatewayEventsOperations, StorageGatewayReportsOperations, StorageGatewayTelemetryOperations, StorageGatewaysOperations, StorageMaintenanceOperations, StorageTransfersOperations, StoragesOperations, SubtitlesOperations, TemporaryFilesOperations, TranscodersOperations, TransfersOperations): ...

# --- iconik_api.files.operations.analysis_profiles


class AnalysisProfilesOperations(Resource):
    @op
    def list_analysis_profiles(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.AnalysisProfiles]: ...
    @op
    def create_analysis_profile(
        self,
        body: m.AnalysisProfile | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AnalysisProfile]: ...
    @op
    def get_default_analysis_profile(self, media_type: str, **options: Unpack[Options]) -> Call[m.AnalysisProfile]: ...
    @op
    def get_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[m.AnalysisProfile]: ...
    @op
    def replace_analysis_profile(
        self,
        profile_id: str,
        body: m.AnalysisProfile | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AnalysisProfile]: ...
    @op
    def update_analysis_profile(
        self,
        profile_id: str,
        body: m.AnalysisProfile | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AnalysisProfile]: ...
    @op
    def delete_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def set_default_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def clear_default_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def get_default_transcription_settings(self, **options: Unpack[Options]) -> Call[m.TranscriptionSettings]: ...

class AsyncAnalysisProfilesOperations(Async, AnalysisProfilesOperations): ...

class SyncAnalysisProfilesOperations(Sync, AnalysisProfilesOperations): ...

# --- iconik_api.files.operations.analysis_service_accounts


class AnalysisServiceAccountsOperations(Resource):
    @op
    def list_analysis_service_accounts(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.AnalysisServiceAccounts]: ...
    @op
    def create_analysis_service_account(
        self,
        body: m.AnalysisServiceAccount | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AnalysisServiceAccount]: ...
    @op
    def get_analysis_service_account(
        self,
        analysis_service_account_id: str,
        **options: Unpack[Options],
    ) -> Call[m.AnalysisServiceAccount]: ...
    @op
    def replace_analysis_service_account(
        self,
        analysis_service_account_id: str,
        body: m.AnalysisServiceAccount | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AnalysisServiceAccount]: ...
    @op
    def update_analysis_service_account(
        self,
        analysis_service_account_id: str,
        body: m.AnalysisServiceAccount | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AnalysisServiceAccount]: ...
    @op
    def delete_analysis_service_account(
        self,
        analysis_service_account_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class AsyncAnalysisServiceAccountsOperations(Async, AnalysisServiceAccountsOperations): ...

class SyncAnalysisServiceAccountsOperations(Sync, AnalysisServiceAccountsOperations): ...

# --- iconik_api.files.operations.archives


class ArchivesOperations(Resource):
    @op
    def bulk_archive_assets(
        self,
        body: m.BulkAssetArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_restore_assets(
        self,
        body: m.BulkAssetRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_archive_collections(
        self,
        body: m.BulkCollectionArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_restore_collections(
        self,
        body: m.BulkCollectionRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_archive_saved_searches(
        self,
        body: m.BulkSavedSearchArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_restore_saved_searches(
        self,
        body: m.BulkSavedSearchRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class AsyncArchivesOperations(Async, ArchivesOperations): ...

class SyncArchivesOperations(Sync, ArchivesOperations): ...

# --- iconik_api.files.operations.attachments


class AsyncAttachmentsOperations(Async, AttachmentsOperations): ...

class AttachmentsOperations(Resource):
    @op
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
    ) -> Call[m.Attachments]: ...
    @op
    def create_attachment(
        self,
        asset_id: str,
        segment_id: str,
        body: m.Attachment | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Attachment]: ...
    @op
    def delete_attachments(
        self,
        asset_id: str,
        segment_id: str,
        *,
        reindex: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def get_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Attachment]: ...
    @op
    def replace_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        body: m.Attachment | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Attachment]: ...
    @op
    def update_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        body: m.Attachment | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Attachment]: ...
    @op
    def delete_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncAttachmentsOperations(Sync, AttachmentsOperations): ...

# --- iconik_api.files.operations.collection_keyframes


class AsyncCollectionKeyframesOperations(Async, CollectionKeyframesOperations): ...

class CollectionKeyframesOperations(Resource):
    @op
    def set_collection_custom_keyframe(
        self,
        collection_id: str,
        poster_id: str,
        *,
        overwrite: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.CollectionKeyframe]: ...
    @op
    def list_collection_keyframes(
        self,
        collection_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.CollectionKeyframes]: ...
    @op
    def create_collection_keyframe(
        self,
        collection_id: str,
        body: m.CollectionKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.CollectionKeyframe]: ...
    @op
    def copy_collection_keyframes(
        self,
        collection_id: str,
        body: m.KeyframesToCopy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.CopiedKeyframes]: ...
    @op
    def get_collection_keyframe(
        self,
        collection_id: str,
        keyframe_id: str,
        **options: Unpack[Options],
    ) -> Call[m.CollectionKeyframe]: ...
    @op
    def replace_collection_keyframe(
        self,
        collection_id: str,
        keyframe_id: str,
        body: m.CollectionKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.CollectionKeyframe]: ...
    @op
    def update_collection_keyframe(
        self,
        collection_id: str,
        keyframe_id: str,
        body: m.CollectionKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.CollectionKeyframe]: ...
    @op
    def delete_collection_keyframe(
        self,
        collection_id: str,
        keyframe_id: str,
        *,
        regenerate_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncCollectionKeyframesOperations(Sync, CollectionKeyframesOperations): ...

# --- iconik_api.files.operations.delete_queue


class AsyncDeleteQueueOperations(Async, DeleteQueueOperations): ...

class DeleteQueueOperations(Resource):
    @op
    def list_deleted_file_sets(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedFileSets]: ...
    @op
    def restore_deleted_file_sets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def purge_deleted_file_sets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def purge_all_deleted_file_sets(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_deleted_formats(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedFormats]: ...
    @op
    def restore_deleted_formats(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def purge_deleted_formats(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def purge_all_deleted_formats(self, **options: Unpack[Options]) -> Call[None]: ...

class SyncDeleteQueueOperations(Sync, DeleteQueueOperations): ...

# --- iconik_api.files.operations.export_locations


class AsyncExportLocationsOperations(Async, ExportLocationsOperations): ...

class ExportLocationsOperations(Resource):
    @op
    def list_export_locations(
        self,
        *,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.ExportLocations]: ...
    @op
    def create_export_location(
        self,
        body: m.ExportLocation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ExportLocation]: ...
    @op
    def get_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[m.ExportLocation]: ...
    @op
    def replace_export_location(
        self,
        export_location_id: str,
        body: m.ExportLocation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ExportLocation]: ...
    @op
    def update_export_location(
        self,
        export_location_id: str,
        body: m.ExportLocation | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ExportLocation]: ...
    @op
    def delete_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def bulk_export_objects(
        self,
        export_location_id: str,
        body: m.BulkExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def reindex_export_location(
        self,
        export_location_id: str,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncExportLocationsOperations(Sync, ExportLocationsOperations): ...

# --- iconik_api.files.operations.exports


class AsyncExportsOperations(Async, ExportsOperations): ...

class ExportsOperations(Resource):
    @op
    @deprecated('call bulk_export_assets()', category=None)
    def export_assets(
        self,
        export_location_id: str,
        body: m.AssetBatchExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def export_asset(
        self,
        asset_id: str,
        export_location_id: str,
        body: m.AssetExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def export_collection(
        self,
        collection_id: str,
        export_location_id: str,
        body: m.CollectionExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def finish_export_to_storage(
        self,
        file_set_id: str,
        storage_id: str,
        body: m.LocalExport | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_export_assets(
        self,
        export_location_id: str,
        body: m.BulkAssetExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_export_collections(
        self,
        export_location_id: str,
        body: m.BulkCollectionExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_export_saved_searches(
        self,
        export_location_id: str,
        body: m.BulkSavedSearchExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncExportsOperations(Sync, ExportsOperations): ...

# --- iconik_api.files.operations.file_deletions


class AsyncFileDeletionsOperations(Async, FileDeletionsOperations): ...

class FileDeletionsOperations(Resource):
    @op
    @deprecated('see its documentation', category=None)
    def delete_file_deletions_from_storage(
        self,
        file_id: str,
        storage_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    @deprecated('call list_deletions_from_storage()', category=None)
    def list_storage_deletions(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileDeletions]: ...
    @op
    @deprecated('see its documentation', category=None)
    def delete_storage_deletion(self, storage_id: str, deletion_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_deletions_from_storage(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileDeletions]: ...

class SyncFileDeletionsOperations(Sync, FileDeletionsOperations): ...

# --- iconik_api.files.operations.file_sets


class AsyncFileSetsOperations(Async, FileSetsOperations): ...

class FileSetsOperations(Resource):
    @op
    def list_file_sets(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        file_count: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]: ...
    @op
    def create_file_set(
        self,
        asset_id: str,
        body: m.FileSet | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]: ...
    @op
    def bulk_delete_file_sets(
        self,
        asset_id: str,
        body: m.FileSetSelection | JsonBody,
        *,
        keep_source: Opt[bool] = UNSET,
        immediately: Opt[bool] = UNSET,
        do_not_delete_last_copy: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def get_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[m.FileSet]: ...
    @op
    def replace_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: m.FileSet | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]: ...
    @op
    def update_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: m.FileSet | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]: ...
    @op
    def delete_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        keep_source: Opt[bool] = UNSET,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
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
    ) -> Call[m.Files]: ...
    @op
    def purge_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def restore_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_format_file_sets(
        self,
        asset_id: str,
        format_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]: ...
    @op
    def list_format_sources(
        self,
        asset_id: str,
        format_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSetSources]: ...
    @op
    def list_format_sources_by_method(
        self,
        asset_id: str,
        format_id: str,
        storage_method: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]: ...
    @op
    def list_format_storage_file_sets(
        self,
        asset_id: str,
        format_id: str,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]: ...
    @op
    def delete_all_file_sets(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def list_version_file_sets(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        file_count: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]: ...
    @op
    def delete_version_file_sets(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    @deprecated('call list_file_set_files()', category=None)
    def list_files_of_file_set(
        self,
        file_set_id: str,
        *,
        generate_signed_url: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]: ...

class SyncFileSetsOperations(Sync, FileSetsOperations): ...

# --- iconik_api.files.operations.files


class AsyncFilesOperations(Async, FilesOperations): ...

class FilesOperations(Resource):
    @op
    def list_files(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]: ...
    @op
    def create_file(self, asset_id: str, body: m.FileCreate | JsonBody, **options: Unpack[Options]) -> Call[m.File]: ...
    @op
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
    ) -> Call[m.File]: ...
    @op
    def replace_file(
        self,
        asset_id: str,
        file_id: str,
        body: m.File | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.File]: ...
    @op
    def update_file(
        self,
        asset_id: str,
        file_id: str,
        body: m.File | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.File]: ...
    @op
    def delete_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def capture_file_frame(
        self,
        asset_id: str,
        file_id: str,
        milliseconds: int,
        body: m.TranscodeRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.TranscodeResponse]: ...
    @op
    def get_file_download_url(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.DownloadUrl]: ...
    @op
    def create_file_edit_proxy(
        self,
        asset_id: str,
        file_id: str,
        body: m.EditProxyRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.EditProxy]: ...
    @op
    def get_file_gateway_url(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.GatewayUrl]: ...
    @op
    def create_file_keyframes(
        self,
        asset_id: str,
        file_id: str,
        body: m.TranscodeRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.TranscodeResponse]: ...
    @op
    def create_file_mediainfo(
        self,
        asset_id: str,
        file_id: str,
        body: m.TranscodeRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.TranscodeResponse]: ...
    @op
    def reindex_file(
        self,
        asset_id: str,
        file_id: str,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def delete_all_files(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
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
    ) -> Call[m.Files]: ...
    @op
    def delete_version_files(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_files_by_checksum(
        self,
        checksum: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]: ...
    @op
    def delete_missing_files(
        self,
        storage_id: str,
        *,
        remove_assets: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def check_file_on_storage(
        self,
        storage_id: str,
        body: m.FileToCheck | JsonBody,
        *,
        get_file_size: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def upload_file(self, body: m.FileUpload | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def check_shared_file(
        self,
        storage_id: str,
        *,
        directory_path: str,
        name: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncFilesOperations(Sync, FilesOperations): ...

# --- iconik_api.files.operations.formats


class AsyncFormatsOperations(Async, FormatsOperations): ...

class FormatsOperations(Resource):
    @op
    def list_formats(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Formats]: ...
    @op
    def create_format(self, asset_id: str, body: m.Format | JsonBody, **options: Unpack[Options]) -> Call[m.Format]: ...
    @op
    def get_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[m.Format]: ...
    @op
    def replace_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.Format | JsonBody,
        *,
        sync_components: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Format]: ...
    @op
    def update_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.Format | JsonBody,
        *,
        sync_components: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Format]: ...
    @op
    def delete_format(
        self,
        asset_id: str,
        format_id: str,
        *,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def archive_format_v1(
        self,
        asset_id: str,
        format_id: str,
        body: m.FormatArchiveV1 | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def delete_archived_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.ArchivedCopy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def list_format_components(
        self,
        asset_id: str,
        format_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.Components]: ...
    @op
    def create_format_component(
        self,
        asset_id: str,
        format_id: str,
        body: m.Component | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Component]: ...
    @op
    def get_format_component(
        self,
        asset_id: str,
        format_id: str,
        component_id: str,
        **options: Unpack[Options],
    ) -> Call[m.Component]: ...
    @op
    def replace_format_component(
        self,
        asset_id: str,
        format_id: str,
        component_id: str,
        **options: Unpack[Options],
    ) -> Call[m.Component]: ...
    @op
    def delete_format_component(
        self,
        asset_id: str,
        format_id: str,
        component_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.Components]: ...
    @op
    def purge_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def restore_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def restore_archived_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.FormatRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def delete_all_formats(
        self,
        asset_id: str,
        *,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def list_version_formats(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Formats]: ...
    @op
    def delete_version_formats(
        self,
        asset_id: str,
        version_id: str,
        *,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def archive_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.FormatArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncFormatsOperations(Sync, FormatsOperations): ...

# --- iconik_api.files.operations.keyframes


class AsyncKeyframesOperations(Async, KeyframesOperations): ...

class KeyframesOperations(Resource):
    @op
    def bulk_create_keyframes(self, body: m.BulkTranscode | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_asset_custom_keyframe(
        self,
        asset_id: str,
        *,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def set_asset_custom_keyframe(
        self,
        asset_id: str,
        poster_id: str,
        *,
        overwrite: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
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
    ) -> Call[m.Keyframes]: ...
    @op
    def create_asset_keyframe(
        self,
        asset_id: str,
        body: m.Keyframe | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def get_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def replace_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: m.Keyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def update_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: m.Keyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def delete_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        *,
        keep_poster: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def publish_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def unpublish_asset_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def create_asset_keyframe_by_method(
        self,
        asset_id: str,
        storage_method: str,
        body: m.Keyframe | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def delete_all_keyframes(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
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
    ) -> Call[m.Keyframes]: ...
    @op
    def delete_version_keyframes(
        self,
        asset_id: str,
        version_id: str,
        *,
        keep_poster: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncKeyframesOperations(Sync, KeyframesOperations): ...

# --- iconik_api.files.operations.logos


class AsyncLogosOperations(Async, LogosOperations): ...

class LogosOperations(Resource):
    @op
    def list_logos(
        self,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Logos]: ...
    @op
    def create_logo(self, body: m.Logo | JsonBody, **options: Unpack[Options]) -> Call[m.Logo]: ...
    @op
    def get_logo(self, logo_id: str, **options: Unpack[Options]) -> Call[m.Logo]: ...
    @op
    def update_logo(self, logo_id: str, body: m.Logo | JsonBody, **options: Unpack[Options]) -> Call[m.Logo]: ...
    @op
    def delete_logo(self, logo_id: str, **options: Unpack[Options]) -> Call[None]: ...

class SyncLogosOperations(Sync, LogosOperations): ...

# --- iconik_api.files.operations.multipart


class AsyncMultipartOperations(Async, MultipartOperations): ...

class MultipartOperations(Resource):
    @op
    @deprecated('call sign_file_compose_url()', category=None)
    def compose_file_parts(
        self,
        asset_id: str,
        file_id: str,
        body: m.MultipartCompose | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def cancel_file_b2_upload(
        self,
        asset_id: str,
        file_id: str,
        body: m.MultipartB2CancelUpload | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def finish_file_b2_upload(
        self,
        asset_id: str,
        file_id: str,
        body: m.MultipartB2FinishUpload | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def start_file_b2_upload(
        self,
        asset_id: str,
        file_id: str,
        body: m.MultipartB2StartUpload | JsonBody | None = None,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.MultipartB2StartUpload]: ...
    @op
    def cleanup_file_multipart(
        self,
        asset_id: str,
        file_id: str,
        body: m.MultipartUploadCleanup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def sign_file_compose_url(
        self,
        asset_id: str,
        file_id: str,
        body: m.MultipartComposeRequest | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.MultipartComposeUrl]: ...
    @op
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
    ) -> Call[m.MultipartUrls]: ...
    @op
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
    ) -> Call[m.S3MultipartUploadResponse]: ...
    @op
    def sign_file_s3_parts(
        self,
        asset_id: str,
        file_id: str,
        body: m.MultipartS3UrlParts | JsonBody,
        *,
        temporary: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.MultipartS3UrlParts]: ...
    @op
    def cleanup_proxy_multipart(
        self,
        asset_id: str,
        proxy_id: str,
        body: m.MultipartUploadProxyCleanup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def get_proxy_multipart_urls(
        self,
        asset_id: str,
        proxy_id: str,
        *,
        upload_id: str,
        type: Opt[str] = UNSET,
        max_part_number: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.MultipartUrls]: ...
    @op
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
    ) -> Call[m.S3MultipartUploadResponse]: ...

class SyncMultipartOperations(Sync, MultipartOperations): ...

# --- iconik_api.files.operations.playlist_keyframes


class AsyncPlaylistKeyframesOperations(Async, PlaylistKeyframesOperations): ...

class PlaylistKeyframesOperations(Resource):
    @op
    def list_playlist_keyframes(
        self,
        playlist_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.PlaylistKeyframes]: ...
    @op
    def create_playlist_keyframe(
        self,
        playlist_id: str,
        body: m.PlaylistKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.PlaylistKeyframe]: ...
    @op
    def get_playlist_keyframe(
        self,
        playlist_id: str,
        keyframe_id: str,
        **options: Unpack[Options],
    ) -> Call[m.PlaylistKeyframe]: ...
    @op
    def replace_playlist_keyframe(
        self,
        playlist_id: str,
        keyframe_id: str,
        body: m.PlaylistKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.PlaylistKeyframe]: ...
    @op
    def update_playlist_keyframe(
        self,
        playlist_id: str,
        keyframe_id: str,
        body: m.PlaylistKeyframe | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.PlaylistKeyframe]: ...
    @op
    def delete_playlist_keyframe(
        self,
        playlist_id: str,
        keyframe_id: str,
        *,
        regenerate_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncPlaylistKeyframesOperations(Sync, PlaylistKeyframesOperations): ...

# --- iconik_api.files.operations.proxies


class AsyncProxiesOperations(Async, ProxiesOperations): ...

class ProxiesOperations(Resource):
    @op
    def create_proxy_by_method(
        self,
        asset_id: str,
        storage_method: str,
        body: m.Proxy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Proxy]: ...
    @op
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
    ) -> Call[m.Proxies]: ...
    @op
    def create_proxy(self, asset_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]: ...
    @op
    def get_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Proxy]: ...
    @op
    def replace_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        body: m.Proxy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Proxy]: ...
    @op
    def update_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        body: m.Proxy | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Proxy]: ...
    @op
    def delete_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def get_proxy_download_url(
        self,
        asset_id: str,
        proxy_id: str,
        **options: Unpack[Options],
    ) -> Call[m.DownloadUrl]: ...
    @op
    def create_proxy_keyframes(
        self,
        asset_id: str,
        proxy_id: str,
        body: m.TranscodeRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.TranscodeResponse]: ...
    @op
    def publish_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.Proxy]: ...
    @op
    def unpublish_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.Proxy]: ...
    @op
    def delete_all_proxies(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
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
    ) -> Call[m.Proxies]: ...
    @op
    def delete_version_proxies(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def transcode_version(
        self,
        asset_id: str,
        version_id: str,
        body: m.TranscodeRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def find_watermark_matches(
        self,
        asset_id: str,
        *,
        proxy_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncProxiesOperations(Sync, ProxiesOperations): ...

# --- iconik_api.files.operations.proxy_containers


class AsyncProxyContainersOperations(Async, ProxyContainersOperations): ...

class ProxyContainersOperations(Resource):
    @op
    def create_proxy_container(
        self,
        asset_id: str,
        proxy_id: str,
        body: m.ProxyContainer | JsonBody,
        *,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ProxyContainer]: ...
    @op
    def create_proxy_container_file(
        self,
        asset_id: str,
        proxy_id: str,
        container_id: str,
        body: m.ProxyContainerFile | JsonBody,
        *,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ProxyContainerFile]: ...
    @op
    def replace_proxy_container_file(
        self,
        asset_id: str,
        proxy_id: str,
        container_id: str,
        file_id: str,
        body: m.ProxyContainerFileUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ProxyContainerFile]: ...
    @op
    def update_proxy_container_file(
        self,
        asset_id: str,
        proxy_id: str,
        container_id: str,
        file_id: str,
        body: m.ProxyContainerFileUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.ProxyContainerFile]: ...
    @op
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
    ) -> Call[None]: ...
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
    ) -> Call[m.PlaybackAuthorization]: ...

class SyncProxyContainersOperations(Sync, ProxyContainersOperations): ...

# --- iconik_api.files.operations.storage_gateway_clusters


class AsyncStorageGatewayClustersOperations(Async, StorageGatewayClustersOperations): ...

class StorageGatewayClustersOperations(Resource):
    @op
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
    ) -> Call[m.StorageGatewayClusters]: ...
    @op
    def create_storage_gateway_cluster(
        self,
        body: m.StorageGatewayCluster | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageGatewayCluster]: ...
    @op
    def get_storage_gateway_cluster(
        self,
        cluster_id: str,
        *,
        view_nodes: Opt[bool] = UNSET,
        view_stats: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.StorageGatewayCluster]: ...
    @op
    def replace_storage_gateway_cluster(
        self,
        cluster_id: str,
        body: m.StorageGatewayCluster | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageGatewayCluster]: ...
    @op
    def update_storage_gateway_cluster(
        self,
        cluster_id: str,
        body: m.StorageGatewayCluster | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageGatewayCluster]: ...
    @op
    def delete_storage_gateway_cluster(self, cluster_id: str, **options: Unpack[Options]) -> Call[None]: ...

class SyncStorageGatewayClustersOperations(Sync, StorageGatewayClustersOperations): ...

# --- iconik_api.files.operations.storage_gateway_events


class AsyncStorageGatewayEventsOperations(Async, StorageGatewayEventsOperations): ...

class StorageGatewayEventsOperations(Resource):
    @op
    def list_storage_gateway_events(
        self,
        storage_id: str,
        *,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.StorageGatewayEvents]: ...
    @op
    def create_storage_gateway_event(
        self,
        storage_id: str,
        body: m.StorageGatewayEvent | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageGatewayEvent]: ...
    @op
    def purge_storage_gateway_events(
        self,
        storage_id: str,
        body: m.StorageGatewayEventsPurge | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def delete_storage_gateway_event(
        self,
        storage_id: str,
        event_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncStorageGatewayEventsOperations(Sync, StorageGatewayEventsOperations): ...

# --- iconik_api.files.operations.storage_gateway_reports


class AsyncStorageGatewayReportsOperations(Async, StorageGatewayReportsOperations): ...

class StorageGatewayReportsOperations(Resource):
    @op
    def get_storage_gateway_report(
        self,
        storage_id: str,
        **options: Unpack[Options],
    ) -> Call[m.StorageGatewayReport]: ...
    @op
    def replace_storage_gateway_report(
        self,
        storage_id: str,
        body: m.StorageGatewayReport | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def set_storage_gateway_status(
        self,
        storage_id: str,
        body: m.StorageGatewayStatusReport | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def request_storage_log_upload(
        self,
        storage_id: str,
        body: m.LogToUpload | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.LogUpload]: ...

class SyncStorageGatewayReportsOperations(Sync, StorageGatewayReportsOperations): ...

# --- iconik_api.files.operations.storage_gateway_telemetry


class AsyncStorageGatewayTelemetryOperations(Async, StorageGatewayTelemetryOperations): ...

class StorageGatewayTelemetryOperations(Resource):
    @op
    def list_all_storage_gateway_telemetry(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.StorageGatewaysTelemetry]: ...
    @op
    def get_storage_gateway_worker_telemetry(
        self,
        worker_id: str,
        **options: Unpack[Options],
    ) -> Call[m.StorageGatewayTelemetry]: ...
    @op
    def list_storage_gateway_telemetry(
        self,
        storage_gateway_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.StorageGatewaysTelemetry]: ...
    @op
    def report_storage_gateway_telemetry(
        self,
        storage_gateway_id: str,
        body: m.StorageGatewayTelemetry | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncStorageGatewayTelemetryOperations(Sync, StorageGatewayTelemetryOperations): ...

# --- iconik_api.files.operations.storage_gateways


class AsyncStorageGatewaysOperations(Async, StorageGatewaysOperations): ...

class StorageGatewaysOperations(Resource):
    @op
    def list_storage_gateways(
        self,
        *,
        cluster_id: Opt[str] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        query: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.StorageGateways]: ...
    @op
    def create_storage_gateway(
        self,
        body: m.StorageGateway | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageGateway]: ...
    @op
    def get_storage_gateway(self, storage_gateway_id: str, **options: Unpack[Options]) -> Call[m.StorageGateway]: ...
    @op
    def replace_storage_gateway(
        self,
        storage_gateway_id: str,
        body: m.StorageGateway | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageGateway]: ...
    @op
    def update_storage_gateway(
        self,
        storage_gateway_id: str,
        body: m.StorageGateway | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageGateway]: ...
    @op
    def delete_storage_gateway(self, storage_gateway_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def request_storage_gateway_log_upload(
        self,
        storage_gateway_id: str,
        body: m.LogToUpload | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.LogUpload]: ...
    @op
    def get_latest_storage_gateway_version(self, **options: Unpack[Options]) -> Call[m.StorageGatewayVersion]: ...

class SyncStorageGatewaysOperations(Sync, StorageGatewaysOperations): ...

# --- iconik_api.files.operations.storage_maintenance


class AsyncStorageMaintenanceOperations(Async, StorageMaintenanceOperations): ...

class StorageMaintenanceOperations(Resource):
    @op
    def reindex_files_of_all_storages(
        self,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def reindex_storages(self, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def verify_storage_settings_access(
        self,
        body: m.StorageAccessRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageAccess]: ...
    @op
    def verify_storage_settings_permissions(
        self,
        body: m.StoragePermissionsRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StoragePermissions]: ...
    @op
    def get_storage_auto_scan(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StorageAutoScan]: ...
    @op
    def schedule_storage_auto_scan(
        self,
        storage_id: str,
        body: m.StorageAutoScan | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.StorageAutoScan]: ...
    @op
    def stop_storage_auto_scan(self, storage_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reindex_storage_files(
        self,
        storage_id: str,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def reindex_storage_file(
        self,
        storage_id: str,
        file_id: str,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def reindex_storage(
        self,
        storage_id: str,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def scan_storage(
        self,
        storage_id: str,
        body: m.StorageScan | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    @deprecated('call reindex_storage()', category=None)
    def replace_storage_search_document(
        self,
        storage_id: str,
        body: m.Storage | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def verify_storage_access(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StorageAccess]: ...
    @op
    def verify_storage_permissions(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StoragePermissions]: ...

class SyncStorageMaintenanceOperations(Sync, StorageMaintenanceOperations): ...

# --- iconik_api.files.operations.storage_transfers


class AsyncStorageTransfersOperations(Async, StorageTransfersOperations): ...

class StorageTransfersOperations(Resource):
    @op
    def bulk_transfer_assets(
        self,
        storage_id: str,
        body: m.BulkAssetTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def transfer_format(
        self,
        asset_id: str,
        format_id: str,
        storage_id: str,
        body: m.FormatTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_transfer_collections(
        self,
        storage_id: str,
        body: m.BulkCollectionTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_transfer_saved_searches(
        self,
        storage_id: str,
        body: m.BulkSavedSearchTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncStorageTransfersOperations(Sync, StorageTransfersOperations): ...

# --- iconik_api.files.operations.storages


class AsyncStoragesOperations(Async, StoragesOperations): ...

class StoragesOperations(Resource):
    @op
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
    ) -> Call[m.Storages]: ...
    @op
    def create_storage(self, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[m.Storage]: ...
    @op
    def get_matching_storage(
        self,
        purpose: str,
        *,
        storage_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Storage]: ...
    @op
    def get_matching_storage_by_method(
        self,
        purpose: str,
        method: str,
        **options: Unpack[Options],
    ) -> Call[m.Storage]: ...
    @op
    def swap_storages(self, body: m.StorageSwap | JsonBody, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def get_default_storage(self, purpose: str, **options: Unpack[Options]) -> Call[m.Storage]: ...
    @op
    def get_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[m.Storage]: ...
    @op
    def replace_storage(
        self,
        storage_id: str,
        body: m.Storage | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Storage]: ...
    @op
    def update_storage(
        self,
        storage_id: str,
        body: m.Storage | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Storage]: ...
    @op
    def delete_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def set_default_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def clear_default_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
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
    ) -> Call[m.IndexedFiles]: ...
    @op
    def replace_storage_file(
        self,
        storage_id: str,
        body: m.FileBase | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.FileBase]: ...
    @op
    def create_storage_file(
        self,
        storage_id: str,
        body: m.FileBase | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.FileBase]: ...
    @op
    def update_storage_file(
        self,
        storage_id: str,
        body: m.FileBase | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.FileBase]: ...
    @op
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
    ) -> Call[m.IndexedFiles]: ...
    @op
    def list_storage_temporary_files(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]: ...
    @op
    def delete_storage_files_of_objects(
        self,
        storage_id: str,
        object_type: str,
        body: m.FilesOfObjects | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncStoragesOperations(Sync, StoragesOperations): ...

# --- iconik_api.files.operations.subtitles


class AsyncSubtitlesOperations(Async, SubtitlesOperations): ...

class SubtitlesOperations(Resource):
    @op
    def extract_file_subtitles(
        self,
        asset_id: str,
        file_id: str,
        body: m.SubtitleExtraction | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def list_subtitles(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Subtitles]: ...
    @op
    def create_subtitle(
        self,
        asset_id: str,
        body: m.Subtitle | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Subtitle]: ...
    @op
    def get_closed_captions(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[m.Subtitle]: ...
    @op
    def get_closed_captions_as_webvtt(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[str]: ...
    @op
    def get_subtitle_as_webvtt(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[str]: ...
    @op
    def get_subtitle(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[m.Subtitle]: ...
    @op
    def replace_subtitle(
        self,
        asset_id: str,
        subtitle_id: str,
        body: m.Subtitle | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Subtitle]: ...
    @op
    def update_subtitle(
        self,
        asset_id: str,
        subtitle_id: str,
        body: m.Subtitle | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Subtitle]: ...
    @op
    def delete_subtitle(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def delete_closed_captions(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def delete_all_subtitles(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_version_subtitles(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Subtitles]: ...
    @op
    def delete_version_subtitles(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def get_version_closed_captions_as_webvtt(
        self,
        asset_id: str,
        version_id: str,
        language: str,
        **options: Unpack[Options],
    ) -> Call[str]: ...
    @op
    def get_version_subtitle_as_webvtt(
        self,
        asset_id: str,
        version_id: str,
        language: str,
        **options: Unpack[Options],
    ) -> Call[str]: ...

class SyncSubtitlesOperations(Sync, SubtitlesOperations): ...

# --- iconik_api.files.operations.temporary_files


class AsyncTemporaryFilesOperations(Async, TemporaryFilesOperations): ...

class SyncTemporaryFilesOperations(Sync, TemporaryFilesOperations): ...

class TemporaryFilesOperations(Resource):
    @op
    def create_temporary_file_set(
        self,
        asset_id: str,
        body: m.TemporaryFileSet | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.TemporaryFileSet]: ...
    @op
    def delete_temporary_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        delete_cloud_objects: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def list_temporary_file_set_files(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        generate_signed_url: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]: ...
    @op
    def create_temporary_file(
        self,
        asset_id: str,
        body: m.TemporaryFile | JsonBody,
        *,
        store: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.TemporaryFile]: ...
    @op
    def replace_temporary_file(
        self,
        asset_id: str,
        file_id: str,
        body: m.File | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.File]: ...
    @op
    def update_temporary_file(
        self,
        asset_id: str,
        file_id: str,
        body: m.File | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.File]: ...

# --- iconik_api.files.operations.transcoders


class AsyncTranscodersOperations(Async, TranscodersOperations): ...

class SyncTranscodersOperations(Sync, TranscodersOperations): ...

class TranscodersOperations(Resource):
    @op
    def list_storage_transcoders(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.StorageTranscoders]: ...
    @op
    def add_transcoder_to_storage(
        self,
        storage_id: str,
        transcoder_id: str,
        **options: Unpack[Options],
    ) -> Call[m.StorageTranscoder]: ...
    @op
    def remove_transcoder_from_storage(
        self,
        storage_id: str,
        transcoder_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
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
    ) -> Call[m.Transcoders]: ...
    @op
    def create_transcoder(self, body: m.Transcoder | JsonBody, **options: Unpack[Options]) -> Call[m.Transcoder]: ...
    @op
    def get_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[m.Transcoder]: ...
    @op
    def replace_transcoder(
        self,
        transcoder_id: str,
        body: m.Transcoder | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Transcoder]: ...
    @op
    def update_transcoder(
        self,
        transcoder_id: str,
        body: m.Transcoder | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.Transcoder]: ...
    @op
    def delete_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def request_transcoder_log_upload(
        self,
        transcoder_id: str,
        *,
        filename: str,
        **options: Unpack[Options],
    ) -> Call[m.LogUpload]: ...
    @op
    def list_transcoder_options(
        self,
        transcoder_id: str,
        option_name: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.TranscoderOptions]: ...
    @op
    def reindex_transcoder(
        self,
        transcoder_id: str,
        body: dict[str, Any] | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def list_transcoder_storages(
        self,
        transcoder_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Storages]: ...

# --- iconik_api.files.operations.transfers


class AsyncTransfersOperations(Async, TransfersOperations): ...

class SyncTransfersOperations(Sync, TransfersOperations): ...

class TransfersOperations(Resource):
    @op
    def copy_file_set_to_storage(
        self,
        file_set_id: str,
        storage_id: str,
        body: m.TransferFromStorage | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    @deprecated('call delete_transfer_from_storage()', category=None)
    def delete_file_set_transfers_from_storage(
        self,
        file_set_id: str,
        storage_id: str,
        *,
        failed: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
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
        body: m.TransferFromStorage | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_archive_format(
        self,
        format_name: str,
        body: m.BulkArchive | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_restore_format(
        self,
        format_name: str,
        body: m.BulkRestore | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_copy_objects_to_storage(
        self,
        storage_id: str,
        body: m.BulkCopy | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def list_transfers_from_storage(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.TransfersFromStorage]: ...
    @op
    def get_transfer_from_storage(
        self,
        storage_id: str,
        transfer_id: str,
        **options: Unpack[Options],
    ) -> Call[m.TransferFromStorage]: ...
    @op
    def delete_transfer_from_storage(
        self,
        storage_id: str,
        transfer_id: str,
        *,
        failed: Opt[bool] = UNSET,
        completed: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def list_transfers_to_storage(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.TransfersToStorage]: ...
    @op
    def get_transfer_to_storage(
        self,
        storage_id: str,
        transfer_id: str,
        **options: Unpack[Options],
    ) -> Call[m.TransferToStorage]: ...
    @op
    def delete_transfer_to_storage(
        self,
        storage_id: str,
        transfer_id: str,
        *,
        failed: Opt[bool] = UNSET,
        completed: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def create_transfer_url(self, transfer_id: str, **options: Unpack[Options]) -> Call[m.DownloadUrl]: ...
    @op
    def verify_transfer_url(
        self,
        transfer_id: str,
        *,
        user_id: str,
        signature: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
