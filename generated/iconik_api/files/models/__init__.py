"""Models of files, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...assets.models.delete_queue import DeleteQueue as DeleteQueue
    from ...shared.models.shared import ArchiveStatus as ArchiveStatus, Errors as Errors, ObjectType as ObjectType, Status as Status
    from .analysis_profiles import *
    from .analysis_service_accounts import *
    from .archives import *
    from .attachments import *
    from .collection_keyframes import *
    from .delete_queue import *
    from .export_locations import *
    from .exports import *
    from .file_deletions import *
    from .file_sets import *
    from .files import *
    from .formats import *
    from .keyframes import *
    from .logos import *
    from .multipart import *
    from .playlist_keyframes import *
    from .proxies import *
    from .proxy_containers import *
    from .storage_gateway_clusters import *
    from .storage_gateway_events import *
    from .storage_gateway_reports import *
    from .storage_gateway_telemetry import *
    from .storage_gateways import *
    from .storage_maintenance import *
    from .storage_transfers import *
    from .storages import *
    from .subtitles import *
    from .temporary_files import *
    from .transcoders import *
    from .transfers import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".analysis_profiles": "AnalysisMediaType AnalysisProfile AnalysisProfiles AnalysisServiceType TranscriptionSettings",
        ".analysis_service_accounts": "AnalysisServiceAccount AnalysisServiceAccounts AnalysisServiceMethod",
        ".archives": "AssetToMove AssetToRestore BulkAssetArchive BulkAssetRestore BulkCollectionArchive BulkCollectionRestore BulkSavedSearchArchive BulkSavedSearchRestore CollectionToMove CollectionToRestore SavedSearchToMove SavedSearchToRestore SourceContext",
        ".attachments": "Attachment Attachments",
        ".collection_keyframes": "CollectionKeyframe CollectionKeyframes CopiedKeyframes KeyframesToCopy",
        ".delete_queue": "IndexedFileSets IndexedFormats",
        ".export_locations": "BulkExport ExportLocation ExportLocations MetadataFormat TranscriptionFormat",
        ".exports": "AssetBatchExport AssetBatchExportItem AssetExport AssetToExport BulkAssetExport BulkCollectionExport BulkSavedSearchExport CollectionExport CollectionToExport LocalExport SavedSearchToExport",
        ".file_deletions": "FileDeletion FileDeletions",
        ".file_sets": "FileSet FileSetSelection FileSetSource FileSetSources FileSetStatus FileSetType FileSets",
        ".files": "DownloadUrl EditProxy EditProxyRequest File FileBase FileCreate FileStatus FileToCheck FileType FileUpload Files GatewayUrl IndexedFile IndexedFiles TemplateEngine TranscodeRequest TranscodeResponse",
        ".formats": "ArchivedCopy Component ComponentType Components ExternalReference Format FormatArchive FormatArchiveV1 FormatRestore Formats",
        ".keyframes": "BulkTranscode Keyframe KeyframeType Keyframes Resolution TimeBase TimeCode",
        ".logos": "Logo Logos",
        ".multipart": "MultipartB2CancelUpload MultipartB2FinishUpload MultipartB2StartUpload MultipartCompose MultipartComposeRequest MultipartComposeUrl MultipartS3UrlPart MultipartS3UrlParts MultipartUploadCleanup MultipartUploadProxyCleanup MultipartUrls S3MultipartUploadResponse UploadUrlResponse",
        ".playlist_keyframes": "PlaylistKeyframe PlaylistKeyframes",
        ".proxies": "Proxies Proxy",
        ".proxy_containers": "PlaybackAuthorization ProxyContainer ProxyContainerFile ProxyContainerFileStatus ProxyContainerFileUpdate",
        ".storage_gateway_clusters": "StorageGatewayCluster StorageGatewayClusters",
        ".storage_gateway_events": "StorageGatewayEvent StorageGatewayEventType StorageGatewayEvents StorageGatewayEventsPurge",
        ".storage_gateway_reports": "StorageGatewayReport StorageGatewayStatusReport",
        ".storage_gateway_telemetry": "StorageGatewayStartStatus StorageGatewayTelemetry StorageGatewayWorkerStatus StorageGatewaysTelemetry",
        ".storage_gateways": "LogToUpload LogUpload StorageGateway StorageGatewayMount StorageGatewayRole StorageGatewaySettings StorageGatewayStatus StorageGatewayVersion StorageGateways",
        ".storage_maintenance": "StorageAccess StorageAccessRequest StorageAutoScan StoragePermissions StoragePermissionsRequest StorageScan",
        ".storage_transfers": "BulkAssetTransfer BulkCollectionTransfer BulkSavedSearchTransfer FormatTransfer",
        ".storages": "FilesOfObjects Storage StorageMethod StoragePurpose StorageStatus StorageSwap Storages",
        ".subtitles": "Subtitle SubtitleExtraction Subtitles",
        ".temporary_files": "TemporaryFile TemporaryFileSet",
        ".transcoders": "StorageTranscoder StorageTranscoders Transcoder TranscoderOption TranscoderOptions TranscoderType Transcoders",
        ".transfers": "BulkArchive BulkCopy BulkMediaObjectType BulkRestore TransferFromStorage TransferToStorage TransfersFromStorage TransfersToStorage",
        "...assets.models.delete_queue": "DeleteQueue",
        "...shared.models.shared": "ArchiveStatus Errors ObjectType Status",
    },
)
