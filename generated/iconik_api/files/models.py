"""Models of files by name: values, then objects, pages of lists last."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..assets.models import DeleteQueue
    from ..shared.models import ArchiveStatus, Errors, JobStarted, ObjectType, Status

__all__ = [
    "AnalysisMediaType",
    "AnalysisProfile",
    "AnalysisProfiles",
    "AnalysisServiceAccount",
    "AnalysisServiceAccounts",
    "AnalysisServiceMethod",
    "AnalysisServiceType",
    "ArchiveStatus",
    "ArchivedCopy",
    "AssetBatchExport",
    "AssetBatchExportItem",
    "AssetExport",
    "AssetToExport",
    "AssetToMove",
    "AssetToRestore",
    "Attachment",
    "Attachments",
    "BulkArchive",
    "BulkAssetArchive",
    "BulkAssetExport",
    "BulkAssetRestore",
    "BulkAssetTransfer",
    "BulkCollectionArchive",
    "BulkCollectionExport",
    "BulkCollectionRestore",
    "BulkCollectionTransfer",
    "BulkCopy",
    "BulkExport",
    "BulkMediaObjectType",
    "BulkRestore",
    "BulkSavedSearchArchive",
    "BulkSavedSearchExport",
    "BulkSavedSearchRestore",
    "BulkSavedSearchTransfer",
    "BulkTranscode",
    "CollectionExport",
    "CollectionKeyframe",
    "CollectionKeyframes",
    "CollectionToExport",
    "CollectionToMove",
    "CollectionToRestore",
    "Component",
    "ComponentType",
    "Components",
    "CopiedKeyframes",
    "DeleteQueue",
    "DownloadUrl",
    "EditProxy",
    "EditProxyRequest",
    "Errors",
    "ExportLocation",
    "ExportLocations",
    "ExternalReference",
    "File",
    "FileBase",
    "FileCreate",
    "FileDeletion",
    "FileDeletions",
    "FileSet",
    "FileSetSelection",
    "FileSetSource",
    "FileSetSources",
    "FileSetStatus",
    "FileSetType",
    "FileSets",
    "FileStatus",
    "FileToCheck",
    "FileType",
    "FileUpload",
    "Files",
    "FilesOfObjects",
    "Format",
    "FormatArchive",
    "FormatArchiveV1",
    "FormatRestore",
    "FormatTransfer",
    "Formats",
    "GatewayUrl",
    "IndexedFile",
    "IndexedFileSets",
    "IndexedFiles",
    "IndexedFormats",
    "JobStarted",
    "Keyframe",
    "KeyframeType",
    "Keyframes",
    "KeyframesToCopy",
    "LocalExport",
    "LogToUpload",
    "LogUpload",
    "Logo",
    "Logos",
    "MetadataFormat",
    "MultipartB2CancelUpload",
    "MultipartB2FinishUpload",
    "MultipartB2StartUpload",
    "MultipartCompose",
    "MultipartComposeRequest",
    "MultipartComposeUrl",
    "MultipartS3UrlPart",
    "MultipartS3UrlParts",
    "MultipartUploadCleanup",
    "MultipartUploadProxyCleanup",
    "MultipartUrls",
    "ObjectType",
    "PlaybackAuthorization",
    "PlaylistKeyframe",
    "PlaylistKeyframes",
    "Proxies",
    "Proxy",
    "ProxyContainer",
    "ProxyContainerFile",
    "ProxyContainerFileStatus",
    "ProxyContainerFileUpdate",
    "Resolution",
    "S3MultipartUploadResponse",
    "SavedSearchToExport",
    "SavedSearchToMove",
    "SavedSearchToRestore",
    "SourceContext",
    "Status",
    "Storage",
    "StorageAccess",
    "StorageAccessRequest",
    "StorageAutoScan",
    "StorageGateway",
    "StorageGatewayCluster",
    "StorageGatewayClusters",
    "StorageGatewayEvent",
    "StorageGatewayEventType",
    "StorageGatewayEvents",
    "StorageGatewayEventsPurge",
    "StorageGatewayMount",
    "StorageGatewayReport",
    "StorageGatewayRole",
    "StorageGatewaySettings",
    "StorageGatewayStartStatus",
    "StorageGatewayStatus",
    "StorageGatewayStatusReport",
    "StorageGatewayTelemetry",
    "StorageGatewayVersion",
    "StorageGatewayWorkerStatus",
    "StorageGateways",
    "StorageGatewaysTelemetry",
    "StorageMethod",
    "StoragePermissions",
    "StoragePermissionsRequest",
    "StoragePurpose",
    "StorageScan",
    "StorageStatus",
    "StorageSwap",
    "StorageTranscoder",
    "StorageTranscoders",
    "Storages",
    "Subtitle",
    "SubtitleExtraction",
    "Subtitles",
    "TemplateEngine",
    "TemporaryFile",
    "TemporaryFileSet",
    "TimeBase",
    "TimeCode",
    "TranscodeRequest",
    "TranscodeResponse",
    "Transcoder",
    "TranscoderOption",
    "TranscoderOptions",
    "TranscoderType",
    "Transcoders",
    "TranscriptionFormat",
    "TranscriptionSettings",
    "TransferFromStorage",
    "TransferToStorage",
    "TransfersFromStorage",
    "TransfersToStorage",
    "UploadUrlResponse",
]

__getattr__, __dir__ = lazy(__name__, {"..assets.models": "DeleteQueue", "..shared.models": "ArchiveStatus Errors JobStarted ObjectType Status"})

#: Kinds of media, and what is looked for in them.
AnalysisMediaType: TypeAlias = Literal["image", "video", "transcription", "face_image", "face_video"] | str

#: Providers of services that analyse media.
AnalysisServiceMethod: TypeAlias = Literal["GOOGLE_AI", "AMAZON", "REV_AI", "ICONIK"] | str

#: Products that analyse media.
AnalysisServiceType: TypeAlias = Literal["GOOGLE_VISION", "GOOGLE_VIDEO_INTELLIGENCE", "AMAZON_REKOGNITION", "REV_AI", "ICONIK", "ICONIK_FACE_RECOGNITION"] | str

#: Kinds of objects whose media one call can work on.
BulkMediaObjectType: TypeAlias = Literal["assets", "collections", "saved_searches", "playlists"] | str

#: Kinds of components.
ComponentType: TypeAlias = Literal["VIDEO", "AUDIO", "IMAGE", "TEXT", "OTHER", "NON_MEDIA", "EXIF", "IPTC", "XMP", "GENERAL", "MANIFEST"] | str

#: Life cycle of file sets.
FileSetStatus: TypeAlias = Literal["ACTIVE", "ARCHIVED", "DELETED"] | str

#: Kinds of file sets.
FileSetType: TypeAlias = Literal["REGULAR", "MANY_FILES"] | str


class FileStatus(StrEnum):
    """Life cycle of files and of all else that is uploaded. An `OPEN` or `GROWING` file still takes content, an `AWAITED` one is announced, a `CLOSED` one is complete."""

    OPEN = "OPEN"
    GROWING = "GROWING"
    AWAITED = "AWAITED"
    CLOSED = "CLOSED"
    FAILED = "FAILED"
    ARCHIVED = "ARCHIVED"
    MISSING = "MISSING"
    REDISCOVERED = "REDISCOVERED"
    DELETED = "DELETED"


class FileType(StrEnum):
    """Kinds of entries on a storage; a `SEQUENCE` is a run of numbered frames under one record."""

    FILE = "FILE"
    DIRECTORY = "DIRECTORY"
    SYMLINK = "SYMLINK"
    SEQUENCE = "SEQUENCE"


#: Purpose of a keyframe: a single picture, a map of many, or the poster.
KeyframeType: TypeAlias = Literal["KEYFRAME_MAP", "KEYFRAME", "POSTER"] | str

#: Formats that metadata is exported in.
MetadataFormat: TypeAlias = Literal["CSV", "JSON", "XML"] | str

#: Whether a file of a stream is complete.
ProxyContainerFileStatus: TypeAlias = Literal["CLOSED", "FAILED", "OPEN"] | str

#: Orders for a storage gateway.
StorageGatewayEventType: TypeAlias = (
    Literal[
        "RESTART",
        "DOWNLOAD",
        "DOWNLOAD_ABORT",
        "DOWNLOAD_CHANGE_PRIORITY",
        "UPLOAD",
        "UPLOAD_ABORT",
        "UPLOAD_CHANGE_PRIORITY",
        "INGEST_UPLOAD",
        "DELETE",
        "TRANSCODE",
        "ASSET_MERGED",
        "TRANSCODE_ABORT",
        "TRANSCODE_CHANGE_PRIORITY",
        "REQUEST_COLLECTION_MAP",
        "ABORT_COLLECTION_MAP",
        "COLLECTION_DELETED",
        "RESET_INGEST_VALIDATION",
        "SCHEDULE_CHECKSUM_CALCULATION",
        "ABORT_JOBS_BULK",
        "MARK_MISSING_OUTSIDE_SCAN_DIRS",
    ]
    | str
)

#: Roles of a storage gateway in its cluster.
StorageGatewayRole: TypeAlias = Literal["CHECKSUM", "MAIN", "TRANSCODE", "TRANSFER"] | str

#: How the start of a storage gateway went.
StorageGatewayStartStatus: TypeAlias = Literal["SUCCESS", "FAILED"] | str

#: Conditions that storage gateways and their clusters can be in.
StorageGatewayStatus: TypeAlias = Literal["ACTIVE", "ERROR", "OFFLINE", "STOPPED", "WARNING"] | str

#: Conditions that the program of a storage gateway can be in.
StorageGatewayWorkerStatus: TypeAlias = Literal["OFFLINE", "LIVE", "UNKNOWN", "ERROR", "STOPPED", "WARNING"] | str


class StorageMethod(StrEnum):
    """Ways to reach a storage."""

    FILE = "FILE"
    HTTP = "HTTP"
    FTP = "FTP"
    SFTP = "SFTP"
    S3 = "S3"
    B2 = "B2"
    GCS = "GCS"
    PORTAL = "PORTAL"
    CUSTOM = "CUSTOM"
    AZURE = "AZURE"


#: Purposes of storages.
StoragePurpose: TypeAlias = Literal["KEYFRAMES", "FILES", "PROXIES", "EXPORTS", "ARCHIVE", "FACES"] | str

#: Conditions that a storage can be in.
StorageStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "FAILING"] | str

#: Languages for patterns of file names.
TemplateEngine: TypeAlias = Literal["SIMPLE", "JINJA2"] | str

#: Products that make other renditions of media.
TranscoderType: TypeAlias = (
    Literal[
        "VANTAGE",
        "FFMPEG",
        "EDIT_PROXY",
        "IMAGEMAGICK",
        "ENCODING_COM",
        "ZENCODER",
        "TELESTREAM_CLOUD",
        "ELEMENTAL_MEDIACONVERT",
        "ELEMENTAL_SERVER",
        "REDLINE",
        "ICONIK_EDGE_TRANSCODER",
        "WATCH_FOLDER_VIDEO",
        "EDITREADY",
        "FLICS",
        "LIBREOFFICE",
        "WILDMOKA",
    ]
    | str
)

#: Formats that transcriptions are exported in.
TranscriptionFormat: TypeAlias = Literal["WEBVTT", "SRT"] | str


@model
class AnalysisProfile(Model):
    """A way of analysing one kind of media with one service account."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the profile.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    analysis_service_account_id: Opt[str] = REQUIRED  #: Account at the service that does the work.
    enabled: Got[bool] = UNSET  #: Whether the profile may be used.
    is_default: Opt[bool | None] = READ_ONLY  #: Whether it is used for its kind of media when none is named.
    media_type: Opt[AnalysisMediaType] = REQUIRED  #: Kind of media, and what is looked for in it.
    service_type: Got[AnalysisServiceType] = UNSET  #: Which of the service's products does the work.
    settings: Got[dict[str, Any]] = UNSET  #: Settings of the product, such as how sure a finding must be to be kept.


@model
class AnalysisProfiles(Model):
    """One page of analysis profiles."""

    objects: Opt[list[AnalysisProfile] | None] = READ_ONLY  #: The profiles on this page.


@model
class AnalysisServiceAccount(Model):
    """An account at a service that analyses media."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the account in iconik.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    method: Opt[AnalysisServiceMethod] = REQUIRED  #: Provider of the service.
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Keys of the account, and what else the service asks for.


@model
class AnalysisServiceAccounts(Model):
    """One page of accounts at analysis services."""

    objects: Opt[list[AnalysisServiceAccount] | None] = READ_ONLY  #: The accounts on this page.


@model
class ArchivedCopy(Model):
    """Which archived copy of a format to delete."""

    file_set_id: Got[str] = UNSET  #: File set of the archived copy; all of them if it is left out.


@model
class AssetBatchExport(Model):
    """Several assets to export with the same settings."""

    assets: Opt[list[AssetBatchExportItem]] = REQUIRED  #: Assets to export, each with its own name and format.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    transcode_profile_ids: Opt[list[str] | None] = UNSET  #: Transcode profiles whose renditions are exported.


@model
class AssetBatchExportItem(Model):
    """One asset of an export of several."""

    asset_id: Opt[str] = REQUIRED  #: Asset to export.
    file_name: Opt[str | None] = UNSET  #: Name that the exported file gets.
    format_id: Opt[str | None] = UNSET  #: Format to export; the original if it is left out.


@model
class AssetExport(Model):
    """Parts of an asset to export with their options."""

    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    file_name: Opt[str | None] = UNSET  #: Name that the exported file gets.
    format_id: Opt[str | None] = UNSET  #: Format to export; the original if it is left out.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    transcode_profile_ids: Opt[list[str] | None] = UNSET  #: Transcode profiles whose renditions are exported.


@model
class AssetToExport(Model):
    """An asset to export."""

    id: Opt[str] = REQUIRED  #: Identifier of the asset.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class AssetToMove(Model):
    """An asset to archive, or to bring to another storage."""

    id: Opt[str] = REQUIRED  #: Identifier of the asset.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    delete_only_from_source: Opt[bool | None] = UNSET  #: Delete the original only from the place that the context names.
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET  #: The place that the original is deleted from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    version_ids: Opt[list[str] | None] = UNSET  #: Versions to take.


@model
class AssetToRestore(Model):
    """An asset to bring back from the archive."""

    id: Opt[str] = REQUIRED  #: Identifier of the asset.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    restore_priority: Opt[Any] = UNSET  #: How urgent the restore is, in the words of the archive storage.
    version_ids: Opt[list[str] | None] = UNSET  #: Versions to take.


@model
class Attachment(Model):
    """A file that hangs on a segment. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the attachment.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the segment belongs to.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    filename: Opt[str | None] = UNSET  #: Name of the file on the storage.
    format: Opt[str | None] = UNSET  #: Kind of file such as `PDF`.
    segment_id: Opt[str | None] = READ_ONLY  #: Segment that the attachment hangs on.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: State of the upload; set it to `CLOSED` once all bytes are there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    storage_method: Opt[str | None] = READ_ONLY  #: How the storage is reached, such as `S3` or `GCS`.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that gives the content.


@model
class BulkArchive(Model):
    """Which objects to archive, and how."""

    allow_duplicate_transfers: Got[bool] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Got[bool] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Got[bool] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage to use; the default one if left out.
    keep_collection_structure: Got[bool] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Got[bool] = UNSET  #: Make directories for the collections above this one as well.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkMediaObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class BulkAssetArchive(Model):
    """Assets to archive, each with its settings."""

    objects: Opt[list[AssetToMove] | None] = UNSET  #: The assets.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage that the files go to; that of the system domain if it is left out.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.


@model
class BulkAssetExport(Model):
    """Assets to export, each with its settings."""

    objects: Opt[list[AssetToExport] | None] = UNSET  #: The assets.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.


@model
class BulkAssetRestore(Model):
    """Assets to bring back from the archive, each with its settings."""

    objects: Opt[list[AssetToRestore] | None] = UNSET  #: The assets.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage that the files go to.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.


@model
class BulkAssetTransfer(Model):
    """Assets to copy or move to a storage, each with its settings."""

    objects: Opt[list[AssetToMove] | None] = UNSET  #: The assets.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.


@model
class BulkCollectionArchive(Model):
    """Collections whose assets to archive, each with its settings."""

    objects: Opt[list[CollectionToMove] | None] = UNSET  #: The collections.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage that the files go to; that of the system domain if it is left out.


@model
class BulkCollectionExport(Model):
    """Collections whose assets to export, each with its settings."""

    objects: Opt[list[CollectionToExport] | None] = UNSET  #: The collections.


@model
class BulkCollectionRestore(Model):
    """Collections whose assets to bring back from the archive, each with its settings."""

    objects: Opt[list[CollectionToRestore] | None] = UNSET  #: The collections.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage that the files go to.


@model
class BulkCollectionTransfer(Model):
    """Collections whose assets to copy or move to a storage, each with its settings."""

    objects: Opt[list[CollectionToMove] | None] = UNSET  #: The collections.


@model
class BulkCopy(Model):
    """Which objects to copy to a storage, and how."""

    allow_duplicate_transfers: Got[bool] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Got[bool] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Got[bool] = UNSET  #: Delete the original once the copy is there.
    file_path: Opt[str | None] = UNSET  #: Directory of the storage that the files go into.
    format_name: Got[str] = UNSET  #: Name of the format that is copied.
    keep_collection_structure: Got[bool] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Got[bool] = UNSET  #: Make directories for the collections above this one as well.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkMediaObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    overwrite: Got[bool] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class BulkExport(Model):
    """Which objects to export, and where this export departs from what the location says."""

    allow_duplicate_transfers: Got[bool] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Got[bool] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Got[bool] = UNSET  #: Delete the original once the copy is there.
    export_metadata: Opt[bool | None] = UNSET  #: Whether the metadata is written to a file beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Whether each asset gets a directory of its own.
    keep_collection_structure: Got[bool] = UNSET  #: Make directories as the collections are nested below this one.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[ObjectType | str] = REQUIRED  #: Type of the objects of the identifiers.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class BulkRestore(Model):
    """Which objects to bring back from the archive, and how."""

    allow_duplicate_transfers: Got[bool] = UNSET  #: Start a transfer even if the same one is under way.
    delete_only_from_source_folder: Got[bool] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_original: Got[bool] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage to bring the files to; where they came from if left out.
    keep_collection_structure: Got[bool] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Got[bool] = UNSET  #: Make directories for the collections above this one as well.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkMediaObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class BulkSavedSearchArchive(Model):
    """Saved searches whose finds to archive, each with its settings."""

    objects: Opt[list[SavedSearchToMove] | None] = UNSET  #: The saved searches.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage that the files go to; that of the system domain if it is left out.


@model
class BulkSavedSearchExport(Model):
    """Saved searches whose finds to export, each with its settings."""

    objects: Opt[list[SavedSearchToExport] | None] = UNSET  #: The saved searches.


@model
class BulkSavedSearchRestore(Model):
    """Saved searches whose finds to bring back from the archive, each with its settings."""

    objects: Opt[list[SavedSearchToRestore] | None] = UNSET  #: The saved searches.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage that the files go to.


@model
class BulkSavedSearchTransfer(Model):
    """Saved searches whose finds to copy or move to a storage, each with its settings."""

    objects: Opt[list[SavedSearchToMove] | None] = UNSET  #: The saved searches.


@model
class BulkTranscode(Model):
    """Which objects to make proxies and keyframes of, and from which copies."""

    format_name: Got[str] = UNSET  #: Name of the format to read.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Assets, or objects that hold them.
    object_type: Opt[BulkMediaObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    prefer_any_cloud: Got[bool] = UNSET  #: Read a copy in cloud storage if there is one.
    preferred_storage_id: Got[str] = UNSET  #: Storage to read from if it has a copy.
    preferred_storage_method: Got[StorageMethod | str] = UNSET  #: Method of the storages to read from if one has a copy.
    priority: Got[int] = field(default=UNSET, bounds="1..10")  #: Priority of the job, from 1 to 10.


@model
class CollectionExport(Model):
    """How to export all that a collection holds."""

    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    metadata_format: Opt[MetadataFormat | None] = UNSET  #: Format that the metadata is written in.
    metadata_view: Opt[str | None] = UNSET  #: Metadata view whose fields are written.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class CollectionKeyframe(Model):
    """A picture that stands for a collection. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the keyframe.
    name: Got[str] = UNSET  #: Name shown to people.
    collection_id: Got[str] = UNSET  #: Collection that the picture stands for.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    filename: Got[str] = UNSET  #: Name of the file on the storage.
    format: Opt[str | None] = UNSET  #: Picture format such as `JPEG`.
    is_custom_keyframe: Got[bool] = UNSET  #: Whether a person chose the picture.
    is_public: Opt[bool | None] = READ_ONLY  #: Whether it can be fetched without credentials.
    resolution: Got[Resolution] = UNSET  #: Size of the picture in pixels.
    rotation: Opt[int | None] = UNSET  #: Rotation for display in degrees.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Got[FileStatus | str] = UNSET  #: State of the upload; set it to `CLOSED` once all bytes are there.
    storage_id: Got[str] = UNSET  #: Storage that the file lies on.
    time_code: Got[TimeCode] = UNSET  #: Place in the media that the picture was taken from.
    type: Opt[KeyframeType] = REQUIRED  #: Purpose of the picture.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the picture.


@model
class CollectionToExport(Model):
    """A collection whose assets to export."""

    id: Opt[str] = REQUIRED  #: Identifier of the collection.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class CollectionToMove(Model):
    """A collection whose assets to archive, or to bring to another storage."""

    id: Opt[str] = REQUIRED  #: Identifier of the collection.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    delete_only_from_source: Opt[bool | None] = UNSET  #: Delete the original only from the place that the context names.
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET  #: The place that the original is deleted from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class CollectionToRestore(Model):
    """A collection whose assets to bring back from the archive."""

    id: Opt[str] = REQUIRED  #: Identifier of the collection.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    keep_collection_structure: Opt[bool | None] = UNSET  #: Make directories as the collections are nested below this one.
    keep_parent_collection_structure: Opt[bool | None] = UNSET  #: Make directories for the collections above this one as well.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    restore_priority: Opt[Any] = UNSET  #: How urgent the restore is, in the words of the archive storage.
    version_ids: Opt[list[str] | None] = UNSET  #: Versions to take.


@model
class Component(Model):
    """One part of the media in a format, such as a video track, a sound track or a block of EXIF data."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the component.
    name: Opt[str] = REQUIRED  #: Name of the component.
    metadata: Got[dict[str, str]] = UNSET  #: Technical properties of the component, such as its codec.
    type: Opt[ComponentType] = REQUIRED  #: Kind of content of the component.


@model
class CopiedKeyframes(Model):
    """The copies of the pictures, as far as there were any."""

    custom_keyframe: Opt[str | None] = READ_ONLY  #: Copy of the custom keyframe.
    custom_poster: Opt[str | None] = READ_ONLY  #: Copy of the custom poster.


@model
class DownloadUrl(Model):
    """URL for the download of the content."""

    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that gives the content.


@model
class EditProxy(Model):
    """How to make the edit proxy, and where it belongs."""

    id: Opt[str | None] = UNSET  #: Identifier of the edit proxy.
    name: Opt[str | None] = UNSET  #: Name of the edit proxy.
    audio_bitrate: Opt[int | None] = UNSET  #: Rate of the sound in bits a second.
    audio_codec: Opt[str | None] = UNSET  #: Codec of the sound such as `aac`.
    bitrate: Opt[int | None] = UNSET  #: Rate of the picture in bits a second.
    codec: Opt[str | None] = UNSET  #: Codec of the picture such as `h264`.
    directory_path: Opt[str | None] = UNSET  #: Directory of the storage that it goes to; empty for the top.
    file_set_id: Opt[str | None] = UNSET  #: File set that it becomes part of.
    format_id: Opt[str | None] = UNSET  #: Format that it becomes part of.
    height: Opt[int | None] = UNSET  #: Height in pixels.
    transcoder_id: Opt[str | None] = UNSET  #: Transcoder that makes it.
    type: Opt[str | None] = UNSET  #: Kind of transcoder that makes it.
    width: Opt[int | None] = UNSET  #: Width in pixels.


@model
class EditProxyRequest(Model):
    """A file that an edit proxy is wanted of."""

    name: Opt[str] = REQUIRED  #: Name of the file.
    allow_mxf: Opt[bool | None] = UNSET  #: The edit proxy may be an MXF file.
    directory_path: Opt[str | None] = REQUIRED  #: Directory of the storage that the edit proxy goes to; empty for the top.
    file_suffix: Opt[str | None] = UNSET  #: Text to append to the name of the file.
    force_storage_id: Got[bool] = UNSET  #: Take this storage whatever the settings say.
    height: Opt[int] = REQUIRED  #: Height of the original in pixels.
    ignore_transcoder_settings: Got[bool] = UNSET  #: Do not read the settings of a transcoder.
    keep_extension: Opt[bool | None] = UNSET  #: Keep the extension of the original.
    storage_id: Opt[str] = REQUIRED  #: Storage that the edit proxy goes to.
    version_id: Opt[str] = REQUIRED  #: Version of the asset that the file belongs to.
    width: Opt[int] = REQUIRED  #: Width of the original in pixels.


@model
class ExportLocation(Model):
    """A directory of a storage that assets can be exported to, and what an export puts there."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the export location.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    description: Got[str] = UNSET  #: Free text about the export location.
    export_metadata: Got[bool] = UNSET  #: Whether the metadata is written to a file beside the media.
    export_original: Got[bool] = UNSET  #: Whether the original is exported.
    export_posters: Got[bool] = UNSET  #: Whether the posters are exported.
    export_proxy: Got[bool] = UNSET  #: Whether the proxy is exported.
    export_to_asset_folder: Got[bool] = UNSET  #: Whether each asset gets a directory of its own.
    export_transcriptions: Got[bool] = UNSET  #: Whether transcriptions are exported.
    include_original_extension: Got[bool] = UNSET  #: Whether names keep the extension of the original in front of the new one.
    metadata_format: Got[MetadataFormat] = UNSET  #: Format that the metadata is written in.
    metadata_view: Got[str] = UNSET  #: Metadata view whose fields are written.
    path: Opt[str] = REQUIRED  #: Directory on the storage that exports go into.
    storage_id: Opt[str] = REQUIRED  #: Storage that exports go to.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    transcode_profile_ids: Got[list[str]] = UNSET  #: Transcode profiles whose renditions are exported.
    transcription_format: Got[TranscriptionFormat] = UNSET  #: Format that transcriptions are written in.


@model
class ExternalReference(Model):
    """A link to a format in some system outside iconik."""

    uri: Opt[str] = REQUIRED  #: Address of the format in the other system.
    action: Opt[str | None] = UNSET  #: Effect of following the link.
    display_name: Opt[str | None] = UNSET  #: Text shown for the link.
    icon: Opt[str | None] = UNSET  #: Picture shown beside the text.


@model
class File(Model):
    """A file or directory of an asset, with what a caller needs to upload or download it. Changing some fields with PATCH needs only these; replacing the record with PUT needs `original_name`, `directory_path`, `type` and `file_set_id`."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file.
    name: Got[str] = UNSET  #: Name on the storage.
    original_name: Opt[str] = UNSET  #: Name that the file had where it came from.
    asset_id: Got[str] = UNSET  #: Asset that the file belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    directory_path: Opt[str] = UNSET  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Got[str] = UNSET  #: Creation date of the file itself.
    file_date_modified: Got[str] = UNSET  #: Date of the last change of the content.
    file_set_id: Opt[str] = UNSET  #: File set that the file is part of.
    file_set_status: Opt[str | None] = READ_ONLY  #: Status of the file set.
    format_id: Got[str] = UNSET  #: Format that the file is part of.
    format_status: Opt[str | None] = READ_ONLY  #: Status of the format.
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that starts an upload in parts; S3 only.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    size: Got[int] = UNSET  #: Size in bytes.
    status: Got[FileStatus | str] = UNSET  #: How far the upload has come and whether the file is still there.
    storage_id: Got[str] = UNSET  #: Storage that the file lies on.
    storage_method: Opt[str | None] = READ_ONLY  #: How the storage is reached, such as `S3` or `GCS`.
    system_domain_id: Got[str] = UNSET  #: System domain that it belongs to.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = UNSET  #: Kind of entry on the storage.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_filename: Opt[str | None] = READ_ONLY  #: Name that the upload must state; used by B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that gives the content.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Got[str] = UNSET  #: Version of the asset that the file belongs to.


@model
class FileBase(Model):
    """A file as the storage knows it, without anything for uploading or downloading."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file.
    name: Got[str] = UNSET  #: Name on the storage.
    original_name: Opt[str] = REQUIRED  #: Name that the file had where it came from.
    asset_id: Got[str] = UNSET  #: Asset that the file belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    directory_path: Opt[str] = REQUIRED  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Got[str] = UNSET  #: Creation date of the file itself.
    file_date_modified: Got[str] = UNSET  #: Date of the last change of the content.
    file_set_id: Got[str] = UNSET  #: File set that the file is part of.
    format_id: Got[str] = UNSET  #: Format that the file is part of.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    size: Got[int] = UNSET  #: Size in bytes.
    status: Got[FileStatus | str] = UNSET  #: Whether the file is complete and still there.
    storage_id: Got[str] = UNSET  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = REQUIRED  #: Kind of entry on the storage.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Got[str] = UNSET  #: Version of the asset that the file belongs to.


@model
class FileCreate(Model):
    """A file that is about to be uploaded. The format, the file set and the storage must exist."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file.
    name: Got[str] = UNSET  #: Name that the file gets on the storage.
    original_name: Opt[str] = REQUIRED  #: Name of the file where it comes from.
    asset_id: Got[str] = UNSET  #: Asset that the file belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    content_type: Opt[str | None] = UNSET  #: Media type that the upload will state.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    directory_path: Opt[str] = REQUIRED  #: Directory on the storage that the file goes into; empty for the top.
    file_date_created: Got[str] = UNSET  #: Creation date of the file itself.
    file_date_modified: Got[str] = UNSET  #: Date of the last change of the content.
    file_set_id: Got[str] = UNSET  #: File set that the file becomes part of.
    file_set_status: Opt[str | None] = READ_ONLY  #: Status of the file set.
    format_id: Got[str] = UNSET  #: Format that the file becomes part of.
    format_status: Opt[str | None] = READ_ONLY  #: Status of the format.
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that starts an upload in parts; S3 only.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    size: Got[int] = UNSET  #: Size in bytes.
    status: Got[FileStatus | str] = UNSET  #: Usually left out: the file is `OPEN` until its upload is reported as finished.
    storage_id: Got[str] = UNSET  #: Storage that the file goes to.
    storage_method: Opt[str | None] = READ_ONLY  #: How the storage is reached, such as `S3` or `GCS`.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = REQUIRED  #: Kind of entry on the storage.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_filename: Opt[str | None] = READ_ONLY  #: Name that the upload must state; used by B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that gives the content.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Got[str] = UNSET  #: Version of the asset that the file belongs to.


@model
class FileDeletion(Model):
    """A file that a storage gateway has to delete."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the deletion.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the file belonged to.
    directory_path: Opt[str | None] = UNSET  #: Directory of the storage that holds the file; empty for the top.
    file_id: Opt[str] = REQUIRED  #: Record of the file.
    file_type: Opt[str | None] = UNSET  #: Kind of entry, such as `FILE`.
    filename: Opt[str] = REQUIRED  #: Name on the storage.
    format_id: Opt[str | None] = READ_ONLY  #: Format that the file was part of.
    job_id: Opt[str] = REQUIRED  #: Job that reports the progress.
    keep_source: Opt[bool | None] = UNSET  #: Leave the file on the storage and forget it only.
    storage_id: Opt[str] = REQUIRED  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[str | None] = UNSET  #: Language that `template` is written in.
    version_id: Opt[str | None] = READ_ONLY  #: Version of the asset that the file belonged to.


@model
class FileSet(Model):
    """The files that hold one copy of a format, all on one storage and below one directory. A new file set needs `name`, `format_id`, `base_dir` and `component_ids`."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file set.
    name: Opt[str] = UNSET  #: Name of the file set, often the name of its file.
    archive_file_set_id: Got[str] = UNSET  #: File set that holds the archived copy of this one.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the file set belongs to.
    base_dir: Opt[str] = UNSET  #: Directory on the storage that all the files lie below; empty for the top.
    component_ids: Opt[list[str]] = UNSET  #: Components of the format that these files hold; may be empty.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_deleted: Got[str] = UNSET  #: Date of the move into the delete queue.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    file_count: Opt[int | None] = READ_ONLY  #: How many files there are; only in lists asked for with `file_count`.
    format_id: Opt[str] = UNSET  #: Format that the files are a copy of.
    is_archive: Got[bool] = UNSET  #: Whether this is the archived copy.
    original_storage_id: Got[str] = UNSET  #: Storage that the files came from.
    status: Got[FileSetStatus] = UNSET  #: Whether the files are in use.
    storage_id: Got[str] = UNSET  #: Storage that the files lie on.
    type: Opt[FileSetType | None] = UNSET  #: Whether the file set is one of very many files.
    version_id: Got[str] = UNSET  #: Version of the asset that the file set belongs to.


@model
class FileSetSelection(Model):
    """Names several file sets."""

    ids: Opt[list[str]] = REQUIRED  #: Identifiers of the file sets.


@model
class FileSetSource(Model):
    """A copy of a format that media can be read from, with the method of its storage."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file set.
    name: Opt[str] = REQUIRED  #: Name of the file set, often the name of its file.
    archive_file_set_id: Opt[str | None] = UNSET  #: File set that holds the archived copy of this one.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the file set belongs to.
    base_dir: Opt[str] = REQUIRED  #: Directory on the storage that all the files lie below; empty for the top.
    component_ids: Opt[list[str]] = REQUIRED  #: Components of the format that these files hold; may be empty.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_deleted: Opt[str | None] = UNSET  #: Date of the move into the delete queue.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    file_count: Opt[int | None] = READ_ONLY  #: How many files there are.
    format_id: Opt[str] = REQUIRED  #: Format that the files are a copy of.
    is_archive: Opt[bool | None] = UNSET  #: Whether this is the archived copy.
    original_storage_id: Opt[str | None] = UNSET  #: Storage that the files came from.
    status: Opt[FileSetStatus | None] = UNSET  #: Whether the files are in use.
    storage_id: Opt[str] = REQUIRED  #: Storage that the files lie on.
    storage_method: Opt[str] = REQUIRED  #: How the storage is reached, such as `S3` or `GCS`.
    type: Opt[FileSetType | None] = UNSET  #: Whether the file set is one of very many files.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file set belongs to.


@model
class FileToCheck(Model):
    """Which file to look for on a storage."""

    directory_path: Opt[str] = REQUIRED  #: Directory of the storage to look in; empty for the top.
    file_name: Opt[str] = REQUIRED  #: Name of the file.
    file_type: Opt[FileType | str | None] = UNSET  #: Kind of entry to look for.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[str | None] = UNSET  #: Language that `template` is written in.


@model
class FileUpload(Model):
    """A small file, and where it belongs."""

    asset_id: Opt[str | None] = UNSET  #: Asset that the file becomes part of; a new one if left out.
    asset_title: Opt[str | None] = UNSET  #: Title of the asset, if a new one is made.
    collection_id: Opt[str | None] = UNSET  #: Collection that a new asset is put into.
    create_keyframes: Opt[bool | None] = UNSET  #: Whether to start making proxies and keyframes afterwards.
    file: Opt[bytes] = UNSET  #: Content of the file.
    file_name: Opt[str] = REQUIRED  #: Name that the file gets on the storage.
    format_metadata: Opt[list[dict[str, str]] | None] = UNSET  #: Technical metadata of the format, one object a component.
    format_name: Opt[str | None] = UNSET  #: Name of the format that the file becomes part of, such as `ORIGINAL`.
    storage_id: Opt[str] = REQUIRED  #: Storage that the file goes to.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file becomes part of.


@model
class FilesOfObjects(Model):
    """Which objects to delete the files of."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[str] = REQUIRED  #: Type of the objects of the identifiers, as in the path.


@model
class Format(Model):
    """A rendition of one version of an asset, such as `ORIGINAL`. Its files lie in file sets, one for every storage that holds a copy. A new format needs a `name`."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the format.
    name: Opt[str] = UNSET  #: Name of the rendition; the uploaded media is `ORIGINAL`.
    archive_status: Got[ArchiveStatus | str] = UNSET  #: Whether its media is in the archive.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the format belongs to.
    components: Got[list[Component]] = UNSET  #: Tracks and embedded descriptions found in the media.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_deleted: Got[str] = UNSET  #: Date of the move into the delete queue.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    external_references: Opt[list[ExternalReference] | None] = UNSET  #: Links to the format in systems outside iconik.
    is_online: Got[bool] = UNSET  #: Whether its media can be read without a restore.
    metadata: Got[list[dict[str, str]]] = UNSET  #: Technical properties of the media, such as `internet_media_type`.
    status: Got[Status | str] = UNSET  #: `ACTIVE`, or `DELETED` while the format waits in the delete queue.
    storage_methods: Got[list[str]] = UNSET  #: Methods of the storages that hold a copy, such as S3 or FILE.
    user_id: Got[str] = UNSET  #: Identifier of the user who created it.
    version_id: Got[str] = UNSET  #: Version of the asset that the format belongs to.
    warnings: Opt[list[str] | None] = READ_ONLY  #: Faults that iconik found in the media, one text a fault.


@model
class FormatArchive(Model):
    """Destination of an archived format and its source storage."""

    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage to use; that of the system domain if it is left out.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class FormatArchiveV1(Model):
    """Destination of an archived format and its source copy, in version 1."""

    delete_original: Got[bool] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Got[str] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_file_set_name: Opt[str | None] = READ_ONLY  #: Name of the file set at the destination.
    destination_storage_id: Got[str] = UNSET  #: Archive storage to use.
    destination_storage_method: Got[str] = UNSET  #: Method of the archive storage, such as `S3`.
    format_id: Got[str] = UNSET  #: Format to archive.
    original_file_set_id: Got[str] = UNSET  #: File set to read.


@model
class FormatRestore(Model):
    """Destination of a restored format."""

    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_storage_id: Got[str] = UNSET  #: Storage that the files go to; that which they came from if it is left out.
    storage_id: Got[str] = UNSET  #: Archive storage to read.


@model
class FormatTransfer(Model):
    """Place of the files of a format on the storage."""

    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.


@model
class GatewayUrl(Model):
    """How a machine beside a storage gateway opens a file."""

    url: Opt[str | None] = READ_ONLY  #: Address that the gateway's program on that machine understands.


@model
class IndexedFile(Model):
    """A file as the search index has it. The index lags a little behind the records."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file.
    name: Opt[str | None] = UNSET  #: Name on the storage.
    original_name: Opt[str] = REQUIRED  #: Name that the file had where it came from.
    asset_id: Opt[str | None] = UNSET  #: Asset that the file belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    directory_path: Opt[str] = REQUIRED  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Opt[str | None] = UNSET  #: Creation date of the file itself.
    file_date_modified: Opt[str | None] = UNSET  #: Date of the last change of the content.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    file_set_status: Opt[str | None] = READ_ONLY  #: Status of the file set.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    format_status: Opt[str | None] = READ_ONLY  #: Status of the format.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: Whether the file is complete and still there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = REQUIRED  #: Kind of entry on the storage.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file belongs to.


@model
class Keyframe(Model):
    """A picture that stands for an asset or a collection. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the keyframe.
    name: Got[str] = UNSET  #: Name shown to people.
    type: Opt[KeyframeType] = UNSET  #: Purpose of the picture; needed to create and to replace.
    asset_id: Opt[str | None] = UNSET  #: Asset that the picture stands for.
    collection_id: Opt[str | None] = UNSET  #: Collection that the picture stands for.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    filename: Got[str] = UNSET  #: Name of the file on the storage.
    format: Opt[str | None] = UNSET  #: Picture format such as `JPEG`.
    is_custom_keyframe: Got[bool] = UNSET  #: Whether a person chose the picture.
    is_public: Opt[bool | None] = READ_ONLY  #: Whether it can be fetched without credentials.
    resolution: Got[Resolution] = UNSET  #: Size of the picture in pixels.
    rotation: Opt[int | None] = UNSET  #: Rotation for display in degrees.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Got[FileStatus | str] = UNSET  #: State of the upload; set it to `CLOSED` once all bytes are there.
    storage_id: Got[str] = UNSET  #: Storage that the file lies on.
    storage_method: Opt[str | None] = READ_ONLY  #: How the storage is reached, such as `S3` or `GCS`.
    time_code: Got[TimeCode] = UNSET  #: Place in the media that the picture was taken from.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the picture.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the picture belongs to.


@model
class KeyframesToCopy(Model):
    """Which pictures to copy, and from what."""

    id: Opt[str] = REQUIRED  #: Object that has the pictures.
    custom_keyframe: Opt[str | None] = UNSET  #: The custom keyframe of that object.
    custom_poster: Opt[str | None] = UNSET  #: The custom poster of that object.


@model
class LocalExport(Model):
    """How a temporary file set goes to a storage behind a storage gateway, and what has been exported in it."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the transfer.
    add_file_set: Got[bool] = UNSET  #: Give the destination a file set of the asset.
    asset_id: Got[str] = UNSET  #: Asset that the files belong to.
    asset_paths: Got[list[str]] = UNSET  #: Paths of the collections that the asset is in.
    collection_storage_id: Got[str] = UNSET  #: Storage whose directories follow the collections.
    component_ids: Got[list[str]] = UNSET  #: Components of the format that the files hold.
    delete_only_from_source_folder: Got[bool] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_remote_file_set_after_download: Got[bool] = UNSET  #: Delete the file set on the other storage when the download is complete.
    delete_source_file_set_after_download: Got[bool] = UNSET  #: Delete the file set that was read from when the copy is complete.
    destination_base_directory: Got[str] = UNSET  #: Directory of the destination that all files go below.
    destination_directory_path: Opt[str] = REQUIRED  #: Directory of the destination that the files go into; empty for the top.
    destination_file_set_name: Opt[str] = REQUIRED  #: Name that the file set gets at the destination.
    destination_filename: Got[str] = UNSET  #: Name that the file gets at the destination.
    export_metadata_format: Got[str] = UNSET  #: Format that exported metadata is written in, such as `CSV`.
    export_metadata_view: Got[str] = UNSET  #: Metadata view whose fields are exported.
    export_original: Got[bool] = UNSET  #: Export the original.
    export_posters: Got[bool] = UNSET  #: Export the posters.
    export_proxy: Got[bool] = UNSET  #: Export the proxy.
    export_transcription_format: Got[str] = UNSET  #: Format that transcriptions are exported in, such as `SRT`.
    file_set_id: Got[str] = UNSET  #: File set that is carried.
    format_id: Got[str] = UNSET  #: Format that the files are a copy of.
    include_original_extension: Got[bool] = UNSET  #: Whether names keep the extension of the original in front of the new one.
    job_id: Got[str] = UNSET  #: Job that reports the progress.
    job_steps: Got[dict[str, Any]] = UNSET  #: Steps of the job that the work is shown under, by what they are for.
    local_storage_id: Got[str] = UNSET  #: Storage behind the gateway that the files go to.
    original_storage_id: Got[str] = UNSET  #: Storage that the files are read from.
    original_url: Got[str] = field(default=UNSET, secret=True)  #: Signed URL that the files are read from.
    overwrite: Got[bool] = UNSET  #: Replace files of the same name at the destination.
    parent_job_id: Got[str] = UNSET  #: Job that the work is to be shown under.
    temporary_file_set_source: Got[bool] = UNSET  #: Whether the files come from a temporary file set.
    transfer_type: Opt[str | None] = READ_ONLY  #: Purpose of the transfer.


@model
class LogToUpload(Model):
    """The log that is to be uploaded."""

    filename: Opt[str] = field(default=UNSET, required=True, bounds="..100")  #: Name of the log.


@model
class LogUpload(Model):
    """URL for the upload of a log."""

    method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload; only for storage gateways.
    path: Opt[str | None] = READ_ONLY  #: Path of the log.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.


@model
class Logo(Model):
    """A picture that pages for outsiders are branded with. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the logo.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    filename: Opt[str | None] = UNSET  #: Name of the file on the storage.
    storage_id: Opt[str | None] = UNSET  #: Storage that the picture lies on.
    storage_method: Opt[str | None] = READ_ONLY  #: How the storage is reached, such as `S3` or `GCS`.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the picture.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.


@model
class MultipartB2CancelUpload(Model):
    """Names the large file of B2 to give up."""

    upload_file_id: Opt[str] = REQUIRED  #: Identifier that B2 gave the large file.


@model
class MultipartB2FinishUpload(Model):
    """Names the large file of B2 to put together, with the digests of its parts."""

    upload_file_id: Opt[str] = REQUIRED  #: Identifier that B2 gave the large file.
    sha1_list: Opt[list[str]] = REQUIRED  #: SHA-1 of each part as hexadecimal text, in the order of the parts.


@model
class MultipartB2StartUpload(Model):
    """Request and answer alike. Empty, it starts a large file on B2; with `upload_file_id` it asks for another URL for parts."""

    upload_file_id: Opt[str | None] = UNSET  #: Identifier that B2 gave the large file.
    authorization_token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Value of the Authorization header for `upload_url`.
    error: Opt[str | None] = READ_ONLY  #: Response of B2 when it refused.
    error_code: Opt[str | None] = READ_ONLY  #: Code of that refusal; it comes inside a 200.
    status: Opt[str | None] = READ_ONLY  #: How B2 took the request.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that takes parts.


@model
class MultipartCompose(Model):
    """Which parts of an upload to GCS to join."""

    parts_group: Opt[int | None] = UNSET  #: Number of the group that the joined part stands for; left out for the whole file.
    parts_range: Opt[list[str]] = REQUIRED  #: The parts to join, in order.


@model
class MultipartComposeRequest(Model):
    """Properties of the joined object."""

    content_type: Opt[str | None] = UNSET  #: Media type of the file.
    parts_group: Opt[int | None] = UNSET  #: Number of the group that is joined; left out for the whole file.


@model
class MultipartComposeUrl(Model):
    """Signed URLs that join parts on GCS."""

    compose_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that joins the parts.
    delete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that deletes the joined object.
    key: Opt[str | None] = READ_ONLY  #: Key of the joined object on the storage.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that reads the joined object.


@model
class MultipartS3UrlPart(Model):
    """One part of an S3 upload; the request numbers it, the answer adds the URL."""

    part_number: Got[int] = field(default=UNSET, bounds="1..10000")  #: Number of the part, from 1.
    checksum: Opt[str | None] = UNSET  #: MD5 of the part in base64; the PUT must then carry it as Content-MD5.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the part.


@model
class MultipartS3UrlParts(Model):
    """Chosen parts of an S3 upload, to be signed together."""

    upload_id: Opt[str] = REQUIRED  #: Upload id that S3 gave when the upload was started.
    parts: Opt[list[MultipartS3UrlPart]] = field(default=UNSET, required=True, bounds="1..")  #: The parts, in any order.


@model
class MultipartUploadCleanup(Model):
    """Which upload of a file to tidy up after, and how."""

    upload_id: Got[str] = UNSET  #: Upload id that the storage gave.
    abort_upload: Got[bool] = UNSET  #: Also tell the storage to drop the upload and its parts.
    parts_group_number: Opt[int | None] = UNSET  #: Groups of parts, where parts were composed in groups.
    parts_number: Got[int] = field(default=UNSET, bounds="1..")  #: How many parts were uploaded.
    temporary: Got[bool] = UNSET  #: Whether the file is a temporary one.


@model
class MultipartUploadProxyCleanup(Model):
    """Which upload of a proxy to tidy up after, and how."""

    upload_id: Got[str] = UNSET  #: Upload id that the storage gave.
    abort_upload: Got[bool] = UNSET  #: Also tell the storage to drop the upload and its parts.


@model
class MultipartUrls(Model):
    """Signed URLs that act on an S3 upload as a whole."""

    abort_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL whose DELETE gives the upload up.
    complete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL whose POST of the parts list finishes the upload.
    list_parts_url: Opt[list[str] | None] = field(default=UNSET, read_only=True, secret=True)  #: URLs whose GET lists the parts that the storage holds.


@model
class PlaybackAuthorization(Model):
    """Data for a player to get the licence of a protected stream."""

    server_url: Opt[str | None] = READ_ONLY  #: Address of the licence server.
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token that the licence server takes.


@model
class PlaylistKeyframe(Model):
    """A picture that stands for a playlist. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the keyframe.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    filename: Opt[str | None] = UNSET  #: Name of the file on the storage.
    format: Opt[str | None] = UNSET  #: Picture format such as `JPEG`.
    is_custom_keyframe: Opt[bool | None] = UNSET  #: Whether a person chose the picture.
    is_public: Opt[bool | None] = READ_ONLY  #: Whether it can be fetched without credentials.
    playlist_id: Opt[str | None] = UNSET  #: Playlist that the picture stands for.
    resolution: Opt[Resolution | None] = UNSET  #: Size of the picture in pixels.
    rotation: Opt[int | None] = UNSET  #: Rotation for display in degrees.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: State of the upload; set it to `CLOSED` once all bytes are there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    time_code: Opt[TimeCode | None] = UNSET  #: Place in the media that the picture was taken from.
    type: Opt[KeyframeType] = REQUIRED  #: Purpose of the picture.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the picture.


@model
class Proxy(Model):
    """A light copy of the media for playing. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the proxy.
    name: Got[str] = UNSET  #: Name shown to people.
    asset_id: Got[str] = UNSET  #: Asset that the proxy belongs to.
    audio_bitrate: Got[int] = UNSET  #: Rate of the sound in bits a second.
    audio_channels: Opt[int | None] = UNSET  #: How many audio channels it has.
    bit_rate: Got[int] = UNSET  #: Rate of the whole in bits a second.
    codec: Got[str] = UNSET  #: Codec of the picture such as `h264`.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    filename: Got[str] = UNSET  #: Name of the file on the storage.
    format: Got[str] = UNSET  #: Container format such as `MP4`.
    frame_rate: Opt[str | float | None] = UNSET  #: Frames a second; iconik answers with a text as well as with a number.
    is_drop_frame: Opt[bool | None] = UNSET  #: Whether the time code drops frame numbers.
    is_multichannel: Opt[bool | None] = UNSET  #: Whether the audio channels are kept apart.
    is_public: Opt[bool | None] = READ_ONLY  #: Whether it can be fetched without credentials.
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that starts an upload in parts; S3 only.
    proxy_container_id: Opt[str | None] = UNSET  #: Container that the proxy stands in.
    resolution: Got[Resolution] = UNSET  #: Size of the picture in pixels.
    rotation: Opt[int | None] = UNSET  #: Rotation for display in degrees.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    start_time_code: Opt[str | None] = UNSET  #: Time code of the first frame.
    status: Got[FileStatus | str] = UNSET  #: State of the upload; set it to `CLOSED` once all bytes are there.
    storage_id: Got[str] = UNSET  #: Storage that the file lies on.
    storage_method: Got[str] = UNSET  #: How the storage is reached, such as `S3` or `GCS`.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL for playing or fetching the file.
    version_id: Got[str] = UNSET  #: Version of the asset that the proxy belongs to.


@model
class ProxyContainer(Model):
    """A proxy that was cut into segments for streaming."""

    id: Opt[str | None] = UNSET  #: Identifier of the container.
    drm: Opt[str | None] = UNSET  #: Protection scheme of the segments.
    frame_count: Opt[int | None] = UNSET  #: How many frames the stream has.
    frame_rate: Opt[float | None] = UNSET  #: Frames a second.
    parent_container_id: Opt[str | None] = UNSET  #: Container that this one was made from.
    segment_duration: Opt[float | None] = UNSET  #: Length of a segment; iconik does not document the unit.
    user_id: Opt[str | None] = UNSET  #: User whom the stream was made for.
    watermark: Opt[str | None] = UNSET  #: Watermark that the stream carries.


@model
class ProxyContainerFile(Model):
    """A file of a stream, such as a run of segments or a playlist."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file.
    name: Opt[str | None] = UNSET  #: Name on the storage.
    original_name: Opt[str] = REQUIRED  #: Name that the file had where it came from.
    asset_id: Opt[str | None] = UNSET  #: Asset that it belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    directory_path: Opt[str] = REQUIRED  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Opt[str | None] = UNSET  #: Creation date of the file itself.
    file_date_modified: Opt[str | None] = UNSET  #: Date of the last change of the content.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    proxy_sequence_type: Opt[str] = REQUIRED  #: Part that the file plays in the stream.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[ProxyContainerFileStatus | None] = UNSET  #: Whether the file is complete.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = REQUIRED  #: Kind of entry on the storage.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class ProxyContainerFileUpdate(Model):
    """Writable properties of a file of a stream."""

    status: Opt[ProxyContainerFileStatus] = REQUIRED  #: Whether the file is complete.


@model
class Resolution(Model):
    """Size of a picture."""

    height: Got[int] = UNSET  #: Height in pixels.
    width: Got[int] = UNSET  #: Width in pixels.


@model
class S3MultipartUploadResponse(Model):
    """One page of URLs for parts."""

    objects: Opt[list[UploadUrlResponse] | None] = READ_ONLY  #: The URLs; pick one by `number`, never by its place.


@model
class SavedSearchToExport(Model):
    """A saved search whose finds to export."""

    id: Opt[str] = REQUIRED  #: Identifier of the saved search.
    export_metadata: Opt[bool | None] = UNSET  #: Write a file with the metadata beside the media.
    export_to_asset_folder: Opt[bool | None] = UNSET  #: Give each asset a directory of its own.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    overwrite: Opt[bool | None] = UNSET  #: Replace files of the same name at the destination.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class SavedSearchToMove(Model):
    """A saved search whose finds to archive, or to bring to another storage."""

    id: Opt[str] = REQUIRED  #: Identifier of the saved search.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    delete_only_from_source: Opt[bool | None] = UNSET  #: Delete the original only from the place that the context names.
    delete_only_from_source_context: Opt[SourceContext | None] = UNSET  #: The place that the original is deleted from.
    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class SavedSearchToRestore(Model):
    """A saved search whose finds to bring back from the archive."""

    id: Opt[str] = REQUIRED  #: Identifier of the saved search.
    all_versions: Opt[bool | None] = UNSET  #: Take every version, not only the current one.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    formats: Opt[list[str] | None] = UNSET  #: Names of the formats to take, such as `ORIGINAL`.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.
    restore_priority: Opt[Any] = UNSET  #: How urgent the restore is, in the words of the archive storage.
    version_ids: Opt[list[str] | None] = UNSET  #: Versions to take.


@model
class SourceContext(Model):
    """One place that an original lies at, such as the storage that a collection mirrors."""

    external_id: Opt[str | None] = UNSET  #: Identifier of the place in a system outside iconik.
    root_collection_path: Opt[str | None] = UNSET  #: Directory of the storage that the topmost collection stands for.
    root_collection_storage_id: Opt[str | None] = UNSET  #: Storage that the topmost collection mirrors.
    storage_id: Opt[str | None] = UNSET  #: Storage that the original lies on.


@model
class Storage(Model):
    """A place that files lie on, such as a bucket or a disk behind a storage gateway."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the storage.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    default: Opt[bool | None] = READ_ONLY  #: Whether it is taken for its purpose when none is named.
    description: Opt[str | None] = UNSET  #: Free text about the storage.
    isg_version: Opt[str | None] = READ_ONLY  #: Version of the storage gateway; only in lists.
    last_scanned: Opt[str | None] = UNSET  #: Date of the last scan for files.
    method: Opt[StorageMethod | str] = REQUIRED  #: How the storage is reached.
    purpose: Opt[StoragePurpose] = REQUIRED  #: Purpose of the storage.
    scanner_status: Opt[str | None] = UNSET  #: How the scan for files is going.
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Settings of the method, such as bucket or mount point, and its keys.
    status: Got[StorageStatus] = UNSET  #: Whether the storage is in use and can be reached.
    status_message: Opt[str | None] = UNSET  #: Reason for the status.
    storage_gateway_cluster_id: Opt[str | None] = READ_ONLY  #: Cluster of storage gateways that serves the storage; only in lists.
    storage_gateway_ids: Opt[list[str] | None] = READ_ONLY  #: Storage gateways that serve the storage; only in lists.
    version: Opt[str | None] = READ_ONLY  #: Version of the software that serves the storage.


@model
class StorageAccess(Model):
    """Whether a storage can be reached."""

    access_check: Opt[bool | None] = READ_ONLY  #: Whether it can be reached.
    error_message: Opt[str | None] = READ_ONLY  #: Why it cannot be reached.


@model
class StorageAccessRequest(Model):
    """Settings of a storage to try out."""

    method: Opt[StorageMethod | str] = REQUIRED  #: How the storage is reached.
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Settings of the method, such as bucket or mount point, and its keys.


@model
class StorageAutoScan(Model):
    """How often a storage is scanned."""

    hours_interval: Got[int] = field(default=UNSET, bounds="1..")  #: Hours between two scans.


@model
class StorageGateway(Model):
    """A program on a customer's machine that serves disks there as storages."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the gateway.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    cluster_id: Opt[str | None] = UNSET  #: Cluster that the gateway is part of.
    cluster_storage_ids: Opt[list[str] | None] = READ_ONLY  #: Storages that it serves as part of its cluster.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    dedicated_storage_ids: Opt[list[str] | None] = READ_ONLY  #: Storages that it serves alone.
    description: Opt[str | None] = UNSET  #: Free text about the gateway.
    enabled: Opt[bool] = REQUIRED  #: Whether the gateway serves its storages.
    merged_settings: Opt[StorageGatewaySettings | None] = READ_ONLY  #: Effective settings of the gateway: its own, else those of its cluster.
    public_identity: Opt[str | None] = UNSET  #: Public part of the gateway's key for direct downloads.
    roles: Opt[list[StorageGatewayRole] | None] = UNSET  #: Roles of the gateway in its cluster.
    settings: Opt[StorageGatewaySettings | None] = UNSET  #: Settings of this gateway; they go before those of its cluster.
    status: Opt[StorageGatewayStatus | None] = READ_ONLY  #: How the gateway does.
    storage_addr: Opt[str | None] = UNSET  #: Address that others in its network reach the gateway at.
    storages: Opt[dict[str, StorageGatewayMount] | None] = UNSET  #: Mount of each storage, by the storage's identifier.
    telemetry: Opt[StorageGatewayTelemetry | None] = READ_ONLY  #: Last report of the gateway on itself.


@model
class StorageGatewayCluster(Model):
    """Storage gateways that serve the same storages together and share the work."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the cluster.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    db_connection_uri: Opt[str | None] = field(default=UNSET, secret=True)  #: Database that the gateways share, with user and password.
    description: Opt[str | None] = UNSET  #: Free text about the cluster.
    enabled: Opt[bool] = REQUIRED  #: Whether the cluster serves its storages.
    leader_changed_at: Opt[str | None] = READ_ONLY  #: Date of the last change of the leader.
    leader_id: Opt[str | None] = READ_ONLY  #: Gateway that leads the cluster.
    nodes: Opt[list[StorageGateway] | None] = READ_ONLY  #: Gateways of the cluster; only if asked for with `view_nodes`.
    settings: Opt[StorageGatewaySettings | None] = UNSET  #: Settings that hold for all gateways of the cluster.
    status: Opt[StorageGatewayStatus | None] = READ_ONLY  #: How the cluster does.
    storage_ids: Opt[list[str]] = REQUIRED  #: Storages that the cluster serves.
    total_files_number: Opt[int | None] = READ_ONLY  #: Files on all storages of the cluster; only if asked for with `view_stats`.
    transcode_queue_total: Opt[int | None] = READ_ONLY  #: Transcodes that wait; only if asked for with `view_stats`.
    uploads_queue_total: Opt[int | None] = READ_ONLY  #: Uploads that wait; only if asked for with `view_stats`.
    visibility_timeout: Opt[int | None] = UNSET  #: Time after which unfinished work of a gateway goes to another; iconik does not document the unit.


@model
class StorageGatewayEvent(Model):
    """An order to a storage gateway."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the order.
    data: Got[dict[str, Any]] = field(default=UNSET, secret=True)  #: Data of the order, such as a transfer with its signed URL.
    date_created: Opt[str | None] = READ_ONLY  #: Date of the order.
    type: Opt[StorageGatewayEventType] = REQUIRED  #: Action to carry out.


@model
class StorageGatewayEvents(Model):
    """Orders that wait for a storage gateway."""

    objects: Opt[list[StorageGatewayEvent] | None] = READ_ONLY  #: The orders, oldest first.


@model
class StorageGatewayEventsPurge(Model):
    """Which orders to take off the list."""

    event_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..100")  #: Identifiers of the orders.


@model
class StorageGatewayMount(Model):
    """Mount of a storage on a storage gateway."""

    mount_point: Opt[str] = REQUIRED  #: Directory of the gateway's machine that the storage is mounted at.


@model
class StorageGatewayReport(Model):
    """Last report of a storage gateway on a storage."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the report.
    await_checksum_files_number: Opt[int | None] = UNSET  #: Files whose checksum is still to be computed.
    date_reported: Opt[str | None] = READ_ONLY  #: Date of the report.
    empty_files_number: Opt[int | None] = UNSET  #: Files of no bytes.
    error_log_lines: Got[list[str]] = field(default=UNSET, bounds="..10")  #: Last lines of the log of errors.
    exported_files_number: Opt[int | None] = UNSET  #: Files that exports have put there.
    faulty_files_number: Opt[int | None] = UNSET  #: Files that could not be read.
    host_info: Got[str] = field(default=UNSET, bounds="..1000")  #: Kind of machine of the gateway.
    host_name: Got[str] = field(default=UNSET, bounds="..1000")  #: Name of the machine.
    ingested_files_number: Opt[int | None] = UNSET  #: Files that iconik knows.
    ingested_files_uploads_number: Opt[int | None] = UNSET  #: Files that iconik knows and that wait to be uploaded elsewhere.
    ingesting_files_number: Opt[int | None] = UNSET  #: Files that iconik is being told of.
    last_scan_time: Opt[int | None] = UNSET  #: How long the last scan took; iconik does not document the unit.
    log_lines: Got[list[str]] = field(default=UNSET, bounds="..50")  #: Last lines of the log.
    logs_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logs that were uploaded.
    missing_files_number: Opt[int | None] = UNSET  #: Files that iconik knows and that are gone.
    scanned_files_number: Opt[int | None] = UNSET  #: Files that the scan has seen.
    skipped_files_number: Opt[int | None] = UNSET  #: Files that the scan has passed over by its patterns.
    start_last_date: Opt[str | None] = READ_ONLY  #: Date of the last start of the gateway.
    start_status: Got[StorageGatewayStartStatus] = UNSET  #: How the last start went.
    start_status_message: Got[str] = field(default=UNSET, bounds="..1000")  #: Reason for that outcome.
    status: Got[StorageGatewayWorkerStatus] = UNSET  #: How the gateway does.
    storage_id: Opt[str | None] = READ_ONLY  #: Storage that the report is about.
    total_files_number: Opt[int | None] = UNSET  #: Files on the storage.
    total_folders_number: Opt[int | None] = UNSET  #: Directories on the storage.
    version: Got[str] = field(default=UNSET, bounds="..100")  #: Version of the gateway program.
    waiting_preview_transcode_jobs_number: Opt[int | None] = UNSET  #: Previews that wait to be made.
    waiting_transcode_jobs_number: Opt[int | None] = UNSET  #: Transcodes that wait to be done.


@model
class StorageGatewaySettings(Model):
    """How much a storage gateway does at the same time."""

    checksum_max_workers: Opt[int | None] = UNSET  #: Most checksums to compute at the same time.
    file_download_parallel_downloads_num: Opt[int | None] = UNSET  #: Most files to download at the same time.
    file_upload_parallel_uploads_num: Opt[int | None] = UNSET  #: Most files to upload at the same time.
    max_transcoding_jobs: Opt[int | None] = UNSET  #: Most transcodes to run at the same time.
    scanner_concurrency_value: Opt[int | None] = UNSET  #: Most directories to scan at the same time.


@model
class StorageGatewayStatusReport(Model):
    """The status that a storage gateway reports."""

    status: Got[str] = UNSET  #: How the gateway does, such as `LIVE`.


@model
class StorageGatewayTelemetry(Model):
    """Last report of a storage gateway on itself."""

    error_log_lines: Opt[list[str] | None] = UNSET  #: Last lines of the log of errors.
    host_info: Opt[str | None] = UNSET  #: Kind of machine of the gateway.
    host_ip: Opt[str | None] = UNSET  #: Address of the machine in its network.
    host_name: Opt[str | None] = UNSET  #: Name of the machine.
    is_leader: Opt[bool | None] = UNSET  #: Whether it leads its cluster.
    log_lines: Opt[list[str] | None] = UNSET  #: Last lines of the log.
    start_last_date: Opt[str | None] = UNSET  #: Date of the last start of the gateway.
    start_status: Opt[StorageGatewayStartStatus | None] = UNSET  #: How the last start went.
    start_status_message: Opt[str | None] = UNSET  #: Reason for that outcome.
    status: Opt[StorageGatewayWorkerStatus | None] = UNSET  #: How the gateway does.
    storage_gateway_id: Opt[str | None] = UNSET  #: Gateway that the program runs as.
    version: Opt[str | None] = UNSET  #: Version of the gateway program.
    worker_id: Opt[str] = REQUIRED  #: Gateway program that runs.


@model
class StorageGatewayVersion(Model):
    """A version of the storage gateway."""

    version: Opt[str | None] = READ_ONLY  #: Version, such as `3.4.1`.


@model
class StoragePermissions(Model):
    """Permissions on a storage."""

    cors: Opt[bool | None] = READ_ONLY  #: Whether browsers may read from the storage directly.
    cors_error: Opt[str | None] = READ_ONLY  #: Why browsers may not.
    delete_access: Opt[bool | None] = READ_ONLY  #: Whether files can be deleted.
    delete_access_error: Opt[str | None] = READ_ONLY  #: Why files cannot be deleted.
    error_message: Opt[str | None] = READ_ONLY  #: Why nothing could be tried.
    read_access: Opt[bool | None] = READ_ONLY  #: Whether files can be read.
    read_access_error: Opt[str | None] = READ_ONLY  #: Why files cannot be read.
    write_access: Opt[bool | None] = READ_ONLY  #: Whether files can be written.
    write_access_error: Opt[str | None] = READ_ONLY  #: Why files cannot be written.


@model
class StoragePermissionsRequest(Model):
    """Settings of a storage to try out, and what for."""

    method: Opt[StorageMethod | str] = REQUIRED  #: How the storage is reached.
    purpose: Opt[StoragePurpose] = REQUIRED  #: Purpose of the storage.
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Settings of the method, such as bucket or mount point, and its keys.


@model
class StorageScan(Model):
    """Scope of a scan. An empty object scans all."""

    files: Opt[list[str] | None] = UNSET  #: Paths of the files to look at.
    ignore_already_active: Got[bool] = UNSET  #: Start even if a scan of the storage is under way.
    paths: Opt[list[str] | None] = UNSET  #: Directories to look at.


@model
class StorageSwap(Model):
    """Which storage takes the place of which."""

    destination_storage_id: Opt[str] = REQUIRED  #: Storage that is to be referred to.
    source_storage_id: Opt[str] = REQUIRED  #: Storage that is referred to now.
    system_domain_id: Opt[str] = REQUIRED  #: System domain that both belong to.


@model
class StorageTranscoder(Model):
    """A transcoder that works for a storage."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the transcoder.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    settings: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Settings of its type, such as patterns and sizes, and its keys.
    storage_id: Opt[str | None] = UNSET  #: Storage that it works for.
    type: Opt[TranscoderType | None] = UNSET  #: Product of the transcoder.


@model
class Subtitle(Model):
    """The subtitles or closed captions of an asset in one language. Lists leave the text out."""

    id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the subtitles.
    name: Got[str] = UNSET  #: Name shown to people.
    asset_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Asset that the subtitles belong to.
    closed_captions: Opt[bool] = REQUIRED  #: Whether they tell sounds as well as speech.
    content: Got[str] = UNSET  #: The text.
    format_id: Opt[str] = REQUIRED  #: Format that the subtitles belong to.
    language: Opt[str] = REQUIRED  #: Language of the text, such as `en`.
    version_id: Got[str] = UNSET  #: Version of the asset that the subtitles belong to.


@model
class SubtitleExtraction(Model):
    """How to run a job that reads subtitles."""

    create_transcription: Got[bool] = UNSET  #: Make a transcription of the subtitles as well.
    delete_old_transcriptions: Got[bool] = UNSET  #: Delete the transcriptions that are there already.
    priority: Opt[int | None] = field(default=UNSET, bounds="1..10")  #: Priority of the job, from 1 to 10.


@model
class TemporaryFile(Model):
    """A file of a temporary file set that is about to be uploaded."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file.
    name: Got[str] = UNSET  #: Name that the file gets on the storage.
    original_name: Opt[str] = REQUIRED  #: Name of the file where it comes from.
    asset_id: Got[str] = UNSET  #: Asset that it belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    content_type: Opt[str | None] = UNSET  #: Media type that the upload will state.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    directory_path: Opt[str] = REQUIRED  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Got[str] = UNSET  #: Creation date of the file itself.
    file_date_modified: Got[str] = UNSET  #: Date of the last change of the content.
    file_set_id: Got[str] = REQUIRED  #: File set that the file is part of.
    format_id: Got[str] = UNSET  #: Format that the file is part of.
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that starts an upload in parts; S3 only.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    path_exist: Opt[bool | None] = READ_ONLY  #: Whether the storage has a file of this name already.
    size: Got[int] = UNSET  #: Size in bytes.
    status: Got[FileStatus | str] = UNSET  #: How far the upload has come and whether the file is still there.
    storage_id: Got[str] = UNSET  #: Storage that the file goes to.
    storage_method: Opt[str | None] = READ_ONLY  #: How the storage is reached, such as `S3` or `GCS`.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = REQUIRED  #: Kind of entry on the storage.
    upload_credentials: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Credentials of the storage besides the URL, such as the `authorizationToken` of B2.
    upload_filename: Opt[str | None] = READ_ONLY  #: Name that the upload must state; used by B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = READ_ONLY  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Got[str] = UNSET  #: Version of the asset that it belongs to.


@model
class TemporaryFileSet(Model):
    """Files that a job needs on the way, all on one storage and below one directory."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the file set.
    name: Opt[str] = REQUIRED  #: Name of the file set, often the name of its file.
    archive_file_set_id: Got[str] = UNSET  #: File set that holds the archived copy of this one.
    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the file set belongs to.
    base_dir: Opt[str] = REQUIRED  #: Directory on the storage that all the files lie below; empty for the top.
    component_ids: Opt[list[str]] = REQUIRED  #: Components of the format that these files hold; may be empty.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_deleted: Got[str] = UNSET  #: Date of the move into the delete queue.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    deleted_by_user: Opt[str | None] = READ_ONLY  #: Identifier of the user who deleted it.
    file_count: Opt[int | None] = READ_ONLY  #: How many files there are.
    format_id: Opt[str] = REQUIRED  #: Format that the files are a copy of.
    is_archive: Got[bool] = UNSET  #: Whether this is the archived copy.
    job_id: Opt[str] = REQUIRED  #: Job that needs the files.
    original_storage_id: Got[str] = UNSET  #: Storage that the files came from.
    status: Got[FileSetStatus] = UNSET  #: Whether the files are in use.
    storage_id: Got[str] = UNSET  #: Storage that the files lie on.
    type: Opt[FileSetType | None] = UNSET  #: Whether the file set is one of very many files.
    version_id: Got[str] = UNSET  #: Version of the asset that the file set belongs to.


@model
class TimeBase(Model):
    """Unit that frames are counted in, as a fraction."""

    denominator: Got[int] = UNSET  #: Lower part of the fraction.
    numerator: Got[int] = UNSET  #: Upper part of the fraction.


@model
class TimeCode(Model):
    """A place in the media, counted in frames."""

    frames_number: Got[int] = UNSET  #: Frames from the start.
    is_drop_frame: Got[bool] = UNSET  #: Whether the time code drops frame numbers.
    time_base: Got[TimeBase] = UNSET  #: Unit that the frames are counted in.


@model
class TranscodeRequest(Model):
    """How to run a job that reads media. An empty object takes what the system domain has set."""

    job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.
    priority: Opt[int | None] = field(default=UNSET, bounds="1..10")  #: Priority of the job, from 1 to 10.
    set_as_custom_keyframe: Opt[bool | None] = UNSET  #: Make the picture taken the asset's custom keyframe.
    update_proxy_mediainfo: Got[bool] = UNSET  #: Read the media information of the proxy as well.
    use_storage_transcode_ignore_pattern: Opt[bool | None] = UNSET  #: Skip files that match the storage's ignore pattern.


@model
class TranscodeResponse(Model):
    """The job that was started."""

    job_id: Opt[str | None] = READ_ONLY  #: Job to follow in the jobs service.


@model
class Transcoder(Model):
    """A service or a program that makes other renditions of media."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the transcoder.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Settings of its type, such as patterns and sizes, and its keys.
    storages: Opt[list[Storage] | None] = READ_ONLY  #: Storages that it works for; only in lists asked for with `include_storages`.
    type: Opt[TranscoderType] = REQUIRED  #: Product of the transcoder.


@model
class TranscoderOption(Model):
    """A value that an option of a transcoder may have."""

    label: Opt[str | None] = READ_ONLY  #: Label shown to people.
    value: Opt[str | None] = READ_ONLY  #: Value for the settings.


@model
class TranscoderOptions(Model):
    """Values that an option of a transcoder may have."""

    objects: Opt[list[TranscoderOption] | None] = READ_ONLY  #: The values.


@model
class TranscriptionSettings(Model):
    """The default profile for transcriptions together with the settings of its service account."""

    id: Opt[str | None] = UNSET  #: Identifier of the profile.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    analysis_service_account_id: Opt[str] = REQUIRED  #: Account at the service that does the work.
    analysis_service_account_settings: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Settings of the account, such as its keys and vocabulary.
    enabled: Opt[bool | None] = UNSET  #: Whether the profile may be used.
    is_default: Opt[bool | None] = UNSET  #: Whether it is used for its kind of media when none is named.
    media_type: Opt[AnalysisMediaType] = REQUIRED  #: Kind of media, and what is looked for in it.
    service_type: Opt[AnalysisServiceType | None] = UNSET  #: Which of the service's products does the work.
    settings: Opt[dict[str, Any] | None] = UNSET  #: Settings of the product, such as how sure a finding must be to be kept.


@model
class TransferFromStorage(Model):
    """Files that are carried from a storage to another. To start a transfer, an empty object is enough."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the transfer.
    add_file_set: Opt[bool | None] = READ_ONLY  #: Whether the destination gets a file set of the asset.
    asset_id: Got[str] = UNSET  #: Asset that the files belong to.
    asset_paths: Got[list[str]] = UNSET  #: Paths of the collections that the asset is in.
    collection_storage_id: Got[str] = UNSET  #: Storage whose directories follow the collections.
    component_ids: Got[list[str]] = UNSET  #: Components of the format that the files hold.
    delete_local_file_set_after_upload: Got[bool] = UNSET  #: Delete the file set on the gateway's storage when the upload is complete.
    delete_only_from_source_folder: Got[bool] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_source_file_set_after_download: Got[bool] = UNSET  #: Delete the file set that was read from when the copy is complete.
    destination_directory_path: Got[str] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_file_set_name: Opt[str | None] = READ_ONLY  #: Name that the file set gets at the destination.
    destination_filename: Got[str] = UNSET  #: Name that the file gets at the destination.
    destination_storage_id: Got[str] = UNSET  #: Storage that the files go to.
    destination_storage_method: Got[str] = UNSET  #: How the storage is reached, such as `S3` or `FILE`.
    export_metadata_format: Opt[str | None] = READ_ONLY  #: Format that exported metadata is written in, such as `CSV`.
    export_metadata_view: Opt[str | None] = READ_ONLY  #: Metadata view whose fields are exported.
    export_original: Opt[bool | None] = READ_ONLY  #: Whether the transfer is the export of an original.
    export_posters: Opt[bool | None] = READ_ONLY  #: Whether posters are exported as well.
    export_proxy: Opt[bool | None] = READ_ONLY  #: Whether the proxy is exported as well.
    export_transcription_format: Opt[str | None] = READ_ONLY  #: Format that transcriptions are exported in, such as `SRT`.
    format_id: Got[str] = UNSET  #: Format that the files are a copy of.
    include_original_extension: Opt[bool | None] = READ_ONLY  #: Whether names keep the extension of the original in front of the new one.
    job_id: Got[str] = UNSET  #: Job that reports the progress.
    job_steps: Got[dict[str, Any]] = UNSET  #: Steps of the job that the work is shown under, by what they are for.
    original_file_set_id: Got[str] = UNSET  #: File set that the files are read from.
    original_storage_id: Got[str] = UNSET  #: Storage that the files are read from.
    original_url: Got[str] = field(default=UNSET, secret=True)  #: Signed URL that the files are read from.
    overwrite: Opt[bool | None] = READ_ONLY  #: Whether files of the same name at the destination are replaced.
    parent_job_id: Got[str] = UNSET  #: Job that the job belongs to.
    temporary_file_set_source: Got[bool] = UNSET  #: Whether the files come from a temporary file set.
    transfer_type: Opt[str | None] = READ_ONLY  #: Purpose of the transfer.


@model
class TransferToStorage(Model):
    """Files that are carried to a storage from another."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the transfer.
    add_file_set: Opt[bool | None] = READ_ONLY  #: Whether the destination gets a file set of the asset.
    asset_id: Opt[str | None] = UNSET  #: Asset that the files belong to.
    asset_paths: Opt[list[str] | None] = UNSET  #: Paths of the collections that the asset is in.
    collection_storage_id: Opt[str | None] = UNSET  #: Storage whose directories follow the collections.
    component_ids: Opt[list[str] | None] = UNSET  #: Components of the format that the files hold.
    delete_only_from_source_folder: Opt[bool | None] = UNSET  #: Delete the original only from the folder that it was copied from.
    delete_remote_file_set_after_download: Opt[bool | None] = UNSET  #: Delete the file set on the other storage when the download is complete.
    delete_source_file_set_after_download: Opt[bool | None] = UNSET  #: Delete the file set that was read from when the copy is complete.
    destination_base_directory: Opt[str | None] = UNSET  #: Directory of the destination that all files go below.
    destination_directory_path: Opt[str] = REQUIRED  #: Directory of the destination that the files go into; empty for the top.
    destination_file_set_name: Opt[str] = REQUIRED  #: Name that the file set gets at the destination.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.
    export_metadata_format: Opt[str | None] = READ_ONLY  #: Format that exported metadata is written in, such as `CSV`.
    export_metadata_view: Opt[str | None] = READ_ONLY  #: Metadata view whose fields are exported.
    export_original: Opt[bool | None] = READ_ONLY  #: Whether the transfer is the export of an original.
    export_posters: Opt[bool | None] = READ_ONLY  #: Whether posters are exported as well.
    export_proxy: Opt[bool | None] = READ_ONLY  #: Whether the proxy is exported as well.
    export_transcription_format: Opt[str | None] = READ_ONLY  #: Format that transcriptions are exported in, such as `SRT`.
    file_set_id: Opt[str | None] = UNSET  #: File set that is carried.
    format_id: Opt[str | None] = UNSET  #: Format that the files are a copy of.
    include_original_extension: Opt[bool | None] = UNSET  #: Whether names keep the extension of the original in front of the new one.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    job_steps: Opt[dict[str, Any] | None] = UNSET  #: Steps of the job that the work is shown under, by what they are for.
    local_storage_id: Opt[str | None] = UNSET  #: Storage behind the gateway that the files go to.
    original_storage_id: Opt[str | None] = UNSET  #: Storage that the files are read from.
    original_url: Opt[str | None] = field(default=UNSET, secret=True)  #: Signed URL that the files are read from.
    overwrite: Opt[bool | None] = READ_ONLY  #: Whether files of the same name at the destination are replaced.
    parent_job_id: Opt[str | None] = UNSET  #: Job that the job belongs to.
    temporary_file_set_source: Opt[bool | None] = UNSET  #: Whether the files come from a temporary file set.
    transfer_type: Opt[str | None] = READ_ONLY  #: Purpose of the transfer.


@model
class UploadUrlResponse(Model):
    """Signed URLs of one part."""

    number: Opt[int | None] = READ_ONLY  #: Number of the part, from 1.
    delete_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that deletes the part.
    download_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that reads the part back.
    key: Opt[str | None] = READ_ONLY  #: Key of the part on the storage.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: URL that takes the bytes of the part.


@model
class Attachments(Model):
    """One page of attachments."""

    objects: Opt[list[Attachment] | None] = READ_ONLY  #: The attachments on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class CollectionKeyframes(Model):
    """One page of keyframes of a collection."""

    objects: Opt[list[CollectionKeyframe] | None] = READ_ONLY  #: The keyframes on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Components(Model):
    """The components of a format."""

    objects: Opt[list[Component] | None] = READ_ONLY  #: The components on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class ExportLocations(Model):
    """One page of export locations."""

    objects: Opt[list[ExportLocation] | None] = READ_ONLY  #: The export locations on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class FileDeletions(Model):
    """One page of deletions."""

    objects: Opt[list[FileDeletion] | None] = READ_ONLY  #: The deletions on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class FileSetSources(Model):
    """The copies of a format that media can be read from."""

    objects: Opt[list[FileSetSource] | None] = READ_ONLY  #: The file sets to read from.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class FileSets(Model):
    """One page of file sets."""

    objects: Opt[list[FileSet] | None] = READ_ONLY  #: The file sets on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Files(Model):
    """One page of files."""

    objects: Opt[list[File] | None] = READ_ONLY  #: The files on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Formats(Model):
    """One page of formats."""

    objects: Opt[list[Format] | None] = READ_ONLY  #: The formats on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class IndexedFileSets(Model):
    """One page of file sets as the index holds them."""

    objects: Opt[list[FileSet] | None] = READ_ONLY  #: The file sets on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class IndexedFiles(Model):
    """One page of files found in the search index."""

    objects: Opt[list[IndexedFile] | None] = READ_ONLY  #: The files on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class IndexedFormats(Model):
    """One page of formats as the index holds them."""

    objects: Opt[list[Format] | None] = READ_ONLY  #: The formats on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Keyframes(Model):
    """One page of keyframes."""

    objects: Opt[list[Keyframe] | None] = UNSET  #: The keyframes on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Logos(Model):
    """One page of logos."""

    objects: Opt[list[Logo] | None] = READ_ONLY  #: The logos on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class PlaylistKeyframes(Model):
    """One page of keyframes of a playlist."""

    objects: Opt[list[PlaylistKeyframe] | None] = READ_ONLY  #: The keyframes on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Proxies(Model):
    """One page of proxies."""

    objects: Opt[list[Proxy] | None] = READ_ONLY  #: The proxies on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class StorageGatewayClusters(Model):
    """One page of clusters."""

    objects: Opt[list[StorageGatewayCluster] | None] = READ_ONLY  #: The clusters on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class StorageGateways(Model):
    """One page of storage gateways."""

    objects: Opt[list[StorageGateway] | None] = READ_ONLY  #: The gateways on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class StorageGatewaysTelemetry(Model):
    """One page of telemetry."""

    objects: Opt[list[StorageGatewayTelemetry] | None] = READ_ONLY  #: The telemetry on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class StorageTranscoders(Model):
    """One page of transcoders that work for a storage."""

    objects: Opt[list[StorageTranscoder] | None] = READ_ONLY  #: The transcoders on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Storages(Model):
    """One page of storages."""

    objects: Opt[list[Storage] | None] = READ_ONLY  #: The storages on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Subtitles(Model):
    """One page of subtitles."""

    objects: Opt[list[Subtitle] | None] = READ_ONLY  #: The subtitles on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Transcoders(Model):
    """One page of transcoders."""

    objects: Opt[list[Transcoder] | None] = READ_ONLY  #: The transcoders on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class TransfersFromStorage(Model):
    """One page of transfers from a storage."""

    objects: Opt[list[TransferFromStorage] | None] = READ_ONLY  #: The transfers on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class TransfersToStorage(Model):
    """One page of transfers to a storage."""

    objects: Opt[list[TransferToStorage] | None] = READ_ONLY  #: The transfers on this page.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
