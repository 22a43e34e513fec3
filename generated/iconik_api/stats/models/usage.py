"""Usage of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "AssetKind",
    "AssetOperation",
    "AssetOperationSource",
    "AssetUsage",
    "AssetUsages",
    "AutomationRun",
    "AutomationRuns",
    "CollectionOperation",
    "CollectionOperationSource",
    "CollectionUsage",
    "CollectionUsages",
    "CurrentUsage",
    "IndexedStorageAccess",
    "IndexedStorageUsage",
    "IndexedTranscoderUsage",
    "IndexedUserUsage",
    "StorageAccesses",
    "StorageUsages",
    "TranscoderOperation",
    "TranscoderType",
    "TranscoderUsages",
    "UserUsages",
]

#: Kinds of assets that usage tells apart.
AssetKind: TypeAlias = Literal["ASSET", "NLE_PROJECT", "PLACEHOLDER", "SEQUENCE"] | str

#: What somebody can do with an asset.
AssetOperation: TypeAlias = (
    Literal["APPROVE", "COMMENT", "CREATE", "DELETE", "EXIT", "PAUSE", "PLAY", "REFOCUS", "REJECT", "RENAME", "SEEK", "UNFOCUS", "VIEW"] | str
)

#: Where in the application something was done with an asset.
AssetOperationSource: TypeAlias = Literal["", "COLLECTION", "DISCOVERY", "EXTERNAL_SHARE", "NOTIFICATION", "SEARCH", "SHARE"] | str

#: What somebody can do with a collection.
CollectionOperation: TypeAlias = Literal["CREATE", "DELETE", "RENAME", "VIEW"] | str

#: Where in the application something was done with a collection.
CollectionOperationSource: TypeAlias = Literal["COLLECTION", "NOTIFICATION", "SEARCH"] | str

#: What a transcoder can do.
TranscoderOperation: TypeAlias = (
    Literal[
        "ANALYZE",
        "CONFORM",
        "EXTRACT_AUDIO",
        "EXTRACT_IMAGE",
        "FACE_RECOGNITION_IMAGE",
        "FACE_RECOGNITION_VIDEO",
        "MEDIAINFO",
        "TRANSCODE",
        "TRANSCODE_AUDIO",
        "TRANSCODE_IMAGE",
        "TRANSCODE_KEYFRAMES",
        "TRANSCODE_VIDEO",
        "TRANSCRIBE",
        "TRANSCRIBE_HUMAN",
    ]
    | str
)

#: What can transcode, analyse or transcribe.
TranscoderType: TypeAlias = (
    Literal[
        "AMAZON_REKOGNITION_IMAGE",
        "AMAZON_REKOGNITION_VIDEO",
        "AMAZON_TRANSCRIBE",
        "COLLECTION_KEYFRAMES",
        "ELEMENTAL_MEDIACONVERT",
        "ELEMENTAL_SERVER",
        "ENCODING_COM",
        "FACE_RECOGNITION",
        "FFMPEG",
        "FFMPEG_FIRST_FRAME",
        "FLICS",
        "GCVI_TRANSCRIPTION",
        "GOOGLE_VIDEO_INTELLIGENCE",
        "GOOGLE_VISION",
        "ICONIK_EDGE_TRANSCODER",
        "IMAGEMAGICK",
        "LIBREOFFICE",
        "LLM_METADATA",
        "MEDIAINFO",
        "NONE",
        "OPEN_GRAPH",
        "REV_AI_TRANSCRIPTION",
        "SUBTITLES",
        "TELESTREAM_CLOUD",
        "VANTAGE",
        "WILDMOKA",
        "ZENCODER",
    ]
    | str
)


@model
class AssetUsage(Model):
    """That somebody did something with an asset."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Asset that it was done with.
    operation_type: Opt[AssetOperation] = field(default=UNSET, required=True)  #: What was done.
    system_name: Opt[str] = field(default=UNSET, required=True)  #: System that reports it.
    user_id: Opt[str] = field(default=UNSET, required=True)  #: User who did it.
    asset_type: Opt[AssetKind | None] = UNSET  #: Kind of the asset.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    metadata: Opt[str | None] = UNSET  #: Further facts, as text.
    operation_source: Opt[AssetOperationSource | None] = UNSET  #: Where in the application it was done from.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    time: Opt[str | None] = UNSET  #: When it happened.


@model
class AssetUsages(Model):
    """What was done with assets."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[AssetUsage] | None] = field(default=UNSET, read_only=True)  #: The entries.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class AutomationRun(Model):
    """How often automations ran on a day."""

    count: Opt[int | None] = UNSET  #: How often automations ran that day.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class AutomationRuns(Model):
    """How often automations ran, day by day."""

    first_url: Opt[str | None] = UNSET  #: Where the first page is.
    last_url: Opt[str | None] = UNSET  #: Where the last page is.
    next_url: Opt[str | None] = UNSET  #: Where the next page is; null on the last one.
    objects: Opt[list[AutomationRun] | None] = UNSET  #: The entries.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: Where the page before is; null on the first one.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.


@model
class CollectionUsage(Model):
    """That somebody did something with a collection."""

    collection_id: Opt[str] = field(default=UNSET, required=True)  #: Collection that it was done with.
    operation_type: Opt[CollectionOperation] = field(default=UNSET, required=True)  #: What was done.
    system_name: Opt[str] = field(default=UNSET, required=True)  #: System that reports it.
    user_id: Opt[str] = field(default=UNSET, required=True)  #: User who did it.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    metadata: Opt[str | None] = UNSET  #: Further facts, as text.
    operation_source: Opt[CollectionOperationSource | None] = UNSET  #: Where in the application it was done from.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    time: Opt[str | None] = UNSET  #: When it happened.


@model
class CollectionUsages(Model):
    """What was done with collections."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[CollectionUsage] | None] = field(default=UNSET, read_only=True)  #: The entries.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class CurrentUsage(Model):
    """What is in use in a system domain."""

    assets_ai_metadata_filled: Opt[int | None] = UNSET  #: Assets that a language model filled metadata in for.
    automation_runs: Opt[int | None] = UNSET  #: How often automations have run.
    edge_transcoders: Opt[int | None] = UNSET  #: Workers that transcode beside a storage.
    external_storage: Opt[int | None] = UNSET  #: What is stored on storages of the customer.
    images_analyzed: Opt[int | None] = UNSET  #: Images that were analysed.
    images_face_recognition: Opt[int | None] = UNSET  #: Images that were searched for faces.
    portals: Opt[int | None] = UNSET  #: How many portals there are.
    shield_enabled: Opt[bool | None] = UNSET  #: Whether Shield protects the system domain.
    storage: Opt[dict[str, Any] | None] = UNSET  #: What is stored on storages of iconik, by kind.
    storage_gateway_clusters: Opt[int | None] = UNSET  #: How many clusters of storage gateways there are.
    storage_gateway_nodes: Opt[int | None] = UNSET  #: How many storage gateways there are.
    transcription_hours: Opt[float | None] = UNSET  #: Hours of media that were transcribed.
    users: Opt[dict[str, Any] | None] = UNSET  #: Users, by kind.
    video_analyzed_hours: Opt[float | None] = UNSET  #: Hours of video that were analysed.
    video_face_recognition_hours: Opt[float | None] = UNSET  #: Hours of video that were searched for faces.


@model
class IndexedStorageAccess(Model):
    """How much was transferred from and to a bucket."""

    bucket_name: Opt[str | None] = UNSET  #: Bucket that it concerns.
    bytes_received: Opt[int | None] = UNSET  #: Bytes that went into the bucket.
    bytes_sent: Opt[int | None] = UNSET  #: Bytes that came out of the bucket.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    operations: Opt[int | None] = UNSET  #: How many requests there were.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class IndexedStorageUsage(Model):
    """How much was stored in a bucket."""

    bucket_name: Opt[str | None] = UNSET  #: Bucket that it concerns.
    bytes_stored: Opt[int | None] = UNSET  #: Bytes in the bucket.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class IndexedTranscoderUsage(Model):
    """What a transcoder did."""

    transcoder_type: Opt[TranscoderType] = field(default=UNSET, required=True)  #: What did it.
    count: Opt[int | None] = UNSET  #: How many jobs there were.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    destination_bytes: Opt[int | None] = UNSET  #: Bytes that were written.
    duration_seconds: Opt[int | None] = UNSET  #: Length of the media in seconds.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    is_user_transcoder: Opt[bool | None] = UNSET  #: Whether the transcoder is the customer's own.
    operation_type: Opt[TranscoderOperation | None] = UNSET  #: What was done.
    source_bytes: Opt[int | None] = UNSET  #: Bytes that were read.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class IndexedUserUsage(Model):
    """How active a user was."""

    count: Opt[int | None] = UNSET  #: How much the user did; iconik does not document what is counted.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    type: Opt[str | None] = UNSET  #: Kind of the user.
    user_email: Opt[str | None] = UNSET  #: Mail address of the user.
    user_id: Opt[str | None] = UNSET  #: User whom it counts for.
    user_name: Opt[str | None] = UNSET  #: Name of the user.


@model
class StorageAccesses(Model):
    """How much was transferred."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedStorageAccess] | None] = field(default=UNSET, read_only=True)  #: The entries.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class StorageUsages(Model):
    """How much was stored."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedStorageUsage] | None] = field(default=UNSET, read_only=True)  #: The entries.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class TranscoderUsages(Model):
    """How much was transcoded, analysed and transcribed."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedTranscoderUsage] | None] = field(default=UNSET, read_only=True)  #: The entries.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class UserUsages(Model):
    """How active users were."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedUserUsage] | None] = field(default=UNSET, read_only=True)  #: The entries.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
