"""Models of transcode by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import BulkObjectType, Errors, Facet, FacetBucket, JobStarted

__all__ = [
    "AnalysisForceType",
    "AnalysisRequest",
    "BulkAnalysisRequest",
    "BulkMetadataFillingRequest",
    "BulkObjectType",
    "BulkTranscriptionRequest",
    "CollectionKeyframeRequest",
    "EdgeInput",
    "EdgeInputEndpoint",
    "EdgeJob",
    "EdgeJobs",
    "EdgeThumbnailOutput",
    "EdgeTranscodeOutput",
    "EdgeWorker",
    "EdgeWorkerStatus",
    "EdgeWorkers",
    "Errors",
    "Facet",
    "FacetBucket",
    "IndexedQueuedJob",
    "IndexedQueuedJobs",
    "InputEndpoint",
    "JobStarted",
    "MetadataFillingRequest",
    "MetadataProposal",
    "OutputEndpoint",
    "QueuedJob",
    "ReviewStatus",
    "SpecifiedKeyframe",
    "StorageJob",
    "StorageJobs",
    "StorageJobsAbort",
    "ThumbnailOutput",
    "TranscodeInput",
    "TranscodeJob",
    "TranscodeJobStep",
    "TranscodeOutput",
    "TranscodeQueue",
    "TranscoderChoice",
    "TranscriptionRequest",
]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "BulkObjectType Errors Facet FacetBucket JobStarted"})

#: Treatment of earlier results of an analysis.
AnalysisForceType: TypeAlias = Literal["APPEND", "OVERWRITE"] | str

#: Whether a worker takes jobs.
EdgeWorkerStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str

#: Whether a proposal has been decided on.
ReviewStatus: TypeAlias = Literal["ACCEPTED", "PENDING_USER", "REJECTED"] | str


@model
class AnalysisRequest(Model):
    """How to analyse."""

    force: Got[bool] = UNSET  #: Do it again where it has been done already.
    force_type: Opt[AnalysisForceType | None] = UNSET  #: Treatment of earlier results.
    service_name: Got[str] = UNSET  #: Service that analyses.


@model
class BulkAnalysisRequest(Model):
    """Objects to analyse with the options."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    force: Got[bool] = UNSET  #: Do it again where it has been done already.
    force_type: Opt[AnalysisForceType | None] = UNSET  #: Treatment of earlier results.
    profile_id: Got[str] = UNSET  #: Identifier of the profile; the default one if it is left out.


@model
class BulkMetadataFillingRequest(Model):
    """Which fields to fill in, of what and how."""

    object_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    view_id: Opt[str] = REQUIRED  #: Metadata view whose fields are filled in.
    auto_accept: Opt[bool | None] = UNSET  #: Whether proposals become values without anybody looking at them.
    field_names: Opt[list[str] | None] = UNSET  #: Fields of the view to fill in; all of them if it is left out.
    overwrite: Opt[bool | None] = UNSET  #: Whether values that are there are replaced.


@model
class BulkTranscriptionRequest(Model):
    """Objects to transcribe with the options."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    engine: Opt[str | None] = UNSET  #: Service that does it; that of the profile if it is left out.
    force: Got[bool] = UNSET  #: Do it again where it has been done already.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    profile_id: Got[str] = UNSET  #: Identifier of the profile; the default one if it is left out.
    speakers: Opt[int | None] = field(default=UNSET, bounds="1..100")  #: How many people speak.
    summary: Opt[bool | None] = UNSET  #: Write a summary as well.
    topics_extraction: Got[bool] = UNSET  #: Look for topics as well.
    translate_languages: Opt[list[str] | None] = UNSET  #: Languages to translate the text into.


@model
class CollectionKeyframeRequest(Model):
    """Parts of the picture."""

    deleted_asset_id: Got[str] = UNSET  #: Asset that has been deleted, whose picture must go.
    force: Got[bool] = UNSET  #: Whether to compose it anew in any case.
    specified_asset_ids: Got[list[str]] = field(default=UNSET, bounds="..4")  #: Assets whose keyframes to use, at most four.
    specified_keyframes: Got[list[SpecifiedKeyframe]] = field(default=UNSET, bounds="..4")  #: Pictures to use, at most four.


@model
class EdgeInput(Model):
    """The file that a worker reads."""

    endpoint: Opt[EdgeInputEndpoint] = REQUIRED  #: Place at which the file can be read.
    asset_id: Opt[str | None] = UNSET  #: Identifier of the asset.
    closed_captions: Opt[bool | None] = UNSET  #: Whether the file holds closed captions.
    directory_path: Opt[str | None] = UNSET  #: Directory of the storage that holds the file; empty for the top.
    file_id: Opt[str | None] = UNSET  #: Identifier of the file.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_name: Opt[str | None] = UNSET  #: Name that the file had where it came from.
    proxy_id: Opt[str | None] = UNSET  #: Identifier of the proxy.
    storage_id: Opt[str | None] = UNSET  #: Identifier of the storage.


@model
class EdgeInputEndpoint(Model):
    """Place at which a worker can read a file."""

    url: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Address of the file, which may be signed.
    data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Requirements of the endpoint besides the address.
    method: Opt[str | None] = UNSET  #: HTTP method of a request.
    storage_method: Opt[str | None] = UNSET  #: How the storage is reached, such as `S3` or `GCS`.
    type: Opt[str | None] = UNSET  #: Kind of endpoint.


@model
class EdgeJob(Model):
    """A job for a worker."""

    input: Opt[EdgeInput] = REQUIRED  #: Input of the job.
    asset_id: Opt[str | None] = UNSET  #: Identifier of the asset.
    collection_id: Opt[str | None] = UNSET  #: Identifier of the collection.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    job_steps: Opt[list[TranscodeJobStep] | None] = UNSET  #: Steps of the job.
    media_info: Opt[str | None] = UNSET  #: Output of MediaInfo for the file.
    thumbnail: Opt[list[EdgeThumbnailOutput] | None] = UNSET  #: Keyframes to take.
    transcode: Opt[list[EdgeTranscodeOutput] | None] = UNSET  #: Renditions to make.


@model
class EdgeJobs(Model):
    """Jobs for a worker."""

    objects: Opt[list[EdgeJob] | None] = UNSET  #: The jobs.


@model
class EdgeThumbnailOutput(Model):
    """Keyframes that a worker takes."""

    height: Opt[int | None] = UNSET  #: Height in pixels.
    id: Opt[str | None] = UNSET  #: Identifier of the output.
    max_number: Opt[int | None] = UNSET  #: Most pictures to take.
    min_interval: Opt[int | None] = UNSET  #: Least time between two pictures; iconik does not document the unit.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End of the stretch in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start of the stretch in milliseconds.
    timestamp: Opt[int | None] = UNSET  #: Time of the picture in the media; iconik does not document the unit.
    width: Opt[int | None] = UNSET  #: Width in pixels.


@model
class EdgeTranscodeOutput(Model):
    """A rendition that a worker makes."""

    height: Opt[int | None] = UNSET  #: Height in pixels.
    id: Opt[str | None] = UNSET  #: Identifier of the output.
    width: Opt[int | None] = UNSET  #: Width in pixels.


@model
class EdgeWorker(Model):
    """A worker that transcodes beside a storage."""

    status: Opt[EdgeWorkerStatus] = REQUIRED  #: Whether it takes jobs.
    storage_id: Opt[str] = REQUIRED  #: Storage that it reads from.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the worker.
    last_update_date: Opt[str | None] = READ_ONLY  #: Date of the last report.


@model
class EdgeWorkers(Model):
    """Workers of the system domain."""

    objects: Opt[list[EdgeWorker] | None] = UNSET  #: The workers.


@model
class IndexedQueuedJob(Model):
    """An entry of the queue as the index holds it, every value as text."""

    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_updated: Opt[str | None] = READ_ONLY  #: Date of the last change.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    job_id: Opt[str | None] = READ_ONLY  #: Job that reports the progress.
    object_id: Opt[str | None] = READ_ONLY  #: Identifier of the object.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the object.
    priority: Opt[str | None] = READ_ONLY  #: How urgent it is.
    queue: Opt[str | None] = READ_ONLY  #: Name of the queue.
    retry_count: Opt[str | None] = READ_ONLY  #: How often it has been tried again.
    status: Opt[str | None] = READ_ONLY  #: State of the job.
    storage_id: Opt[str | None] = READ_ONLY  #: Identifier of the storage.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    system_domain_timestamp: Opt[str | None] = READ_ONLY  #: Time that the queue keeps for the system domain; iconik does not document what for.
    system_name: Opt[str | None] = READ_ONLY  #: Part of iconik that asked for it.
    type: Opt[str | None] = READ_ONLY  #: Kind of the job.
    user_id: Opt[str | None] = READ_ONLY  #: User who asked for it.
    version_id: Opt[str | None] = READ_ONLY  #: Identifier of the version.


@model
class IndexedQueuedJobs(Model):
    """Entries of the queue as the index holds them."""

    objects: Opt[list[IndexedQueuedJob] | None] = READ_ONLY  #: The entries.


@model
class InputEndpoint(Model):
    """Place at which a file can be read."""

    url: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Address of the file, which may be signed.
    data: Got[dict[str, Any]] = field(default=UNSET, secret=True)  #: Requirements of the endpoint besides the address.
    headers: Got[dict[str, Any]] = field(default=UNSET, secret=True)  #: Headers that a request must carry.
    method: Got[str] = UNSET  #: HTTP method of a request.
    storage_method: Got[str] = UNSET  #: How the storage is reached, such as `S3` or `GCS`.
    type: Got[str] = UNSET  #: Kind of endpoint.


@model
class MetadataFillingRequest(Model):
    """Which fields to fill in and how."""

    field_names: Opt[list[str]] = REQUIRED  #: Fields of the view to fill in.
    view_id: Opt[str] = REQUIRED  #: Metadata view whose fields are filled in.
    auto_accept: Opt[bool | None] = UNSET  #: Whether proposals become values without anybody looking at them.
    overwrite: Opt[bool | None] = UNSET  #: Whether values that are there are replaced.


@model
class MetadataProposal(Model):
    """Metadata values that a language model proposes for a version of an asset."""

    asset_id: Opt[str | None] = READ_ONLY  #: Asset that the values are for.
    bulk_review_in_progress: Opt[bool | None] = READ_ONLY  #: Whether iconik is accepting or discarding all proposals of the parent job.
    date_created: Opt[str | None] = READ_ONLY  #: Date of the proposal.
    errors: Opt[list[str] | None] = READ_ONLY  #: Errors of the proposal.
    field_names: Opt[list[str] | None] = READ_ONLY  #: Fields that values were asked for.
    field_values: Opt[Any] = READ_ONLY  #: The proposed values.
    job_id: Opt[str | None] = READ_ONLY  #: Job that made the proposal.
    parent_job_id: Opt[str | None] = READ_ONLY  #: Job over several objects that it belongs to.
    review_status: Opt[ReviewStatus | None] = READ_ONLY  #: Whether somebody has decided on it.
    user_id: Opt[str | None] = READ_ONLY  #: User who asked for it.
    version_id: Opt[str | None] = READ_ONLY  #: Version that the values are for.
    view_id: Opt[str | None] = READ_ONLY  #: Metadata view that the fields stand in.
    warnings: Opt[list[str] | None] = READ_ONLY  #: Warnings to read before accepting.


@model
class OutputEndpoint(Model):
    """Destination of a result."""

    key: Opt[str] = REQUIRED  #: Key of the result in the storage.
    headers: Got[dict[str, Any]] = field(default=UNSET, secret=True)  #: Headers that a request must carry.


@model
class QueuedJob(Model):
    """An entry of the queue."""

    date_created: Opt[str | None] = UNSET  #: Date of creation.
    date_updated: Opt[str | None] = UNSET  #: Date of the last change.
    id: Opt[str | None] = UNSET  #: Identifier of the entry.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    priority: Opt[int | None] = field(default=UNSET, bounds="1..10")  #: How urgent it is.
    retry_count: Opt[int | None] = UNSET  #: How often it has been tried again.
    status: Opt[str | None] = UNSET  #: State of the job.
    system_domain: Opt[str | None] = UNSET  #: Name of the system domain that it belongs to.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    system_domain_timestamp: Opt[float | None] = UNSET  #: Time that the queue keeps for the system domain; iconik does not document what for.
    system_name: Opt[str | None] = UNSET  #: Part of iconik that asked for it.
    type: Opt[str | None] = UNSET  #: Kind of the job.
    user_id: Opt[str | None] = UNSET  #: User who asked for it.


@model
class SpecifiedKeyframe(Model):
    """A picture to use."""

    url: Opt[str] = field(default=UNSET, required=True, secret=True)  #: URL of the picture.


@model
class StorageJob(Model):
    """A file on a local storage that is to be transcoded."""

    asset_id: Opt[str] = REQUIRED  #: Identifier of the asset.
    directory_path: Opt[str] = REQUIRED  #: Directory of the storage that holds the file; empty for the top.
    file_id: Opt[str] = REQUIRED  #: Identifier of the file.
    file_set_id: Opt[str] = REQUIRED  #: File set that the file is part of.
    filename: Opt[str] = REQUIRED  #: Name of the file on the storage.
    format_id: Opt[str] = REQUIRED  #: Format that the file is part of.
    job_id: Opt[str] = REQUIRED  #: Job that reports the progress.
    size: Opt[int] = REQUIRED  #: Size in bytes.
    version_id: Opt[str] = REQUIRED  #: Identifier of the version.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    collection_id: Opt[str | None] = UNSET  #: Identifier of the collection.
    component_ids: Opt[list[str] | None] = UNSET  #: Components of the file.
    id: Opt[str | None] = UNSET  #: Identifier of the transcode job on the storage.
    metadata_update_only: Opt[bool | None] = UNSET  #: Whether only the facts about the file are read anew.
    priority: Opt[int | None] = field(default=UNSET, bounds="1..10")  #: How urgent it is.


@model
class StorageJobsAbort(Model):
    """Why jobs are aborted."""

    error_message: Got[str] = UNSET  #: Reason for the abortion of the jobs.


@model
class ThumbnailOutput(Model):
    """Keyframes to take."""

    output_endpoint: Opt[OutputEndpoint] = REQUIRED  #: Destination of the result.
    height: Got[int] = UNSET  #: Height in pixels.
    id: Got[str] = UNSET  #: Identifier of the output.
    max_number: Got[int] = UNSET  #: Most pictures to take.
    min_interval: Got[int] = UNSET  #: Least time between two pictures; iconik does not document the unit.
    set_as_custom_keyframe: Got[bool] = UNSET  #: Make the picture taken the asset's custom keyframe.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End of the stretch in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start of the stretch in milliseconds.
    timestamp: Got[int] = UNSET  #: Time of the picture in the media; iconik does not document the unit.
    width: Got[int] = UNSET  #: Width in pixels.


@model
class TranscodeInput(Model):
    """The file that is transcoded."""

    endpoint: Opt[InputEndpoint] = REQUIRED  #: Place at which the file can be read.
    asset_id: Opt[str | None] = UNSET  #: Identifier of the asset.
    closed_captions: Got[bool] = UNSET  #: Whether the file holds closed captions.
    collection_id: Opt[str | None] = UNSET  #: Identifier of the collection.
    directory_path: Opt[str | None] = UNSET  #: Directory of the storage that holds the file; empty for the top.
    engine: Got[str] = UNSET  #: Service that transcribes it.
    file_id: Opt[str | None] = UNSET  #: Identifier of the file.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    language: Got[str] = UNSET  #: Language that is spoken.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_name: Got[str] = UNSET  #: Name that the file had where it came from.
    proxy_id: Opt[str | None] = UNSET  #: Identifier of the proxy.
    storage_id: Got[str] = UNSET  #: Identifier of the storage.
    update_proxy_mediainfo: Opt[bool | None] = UNSET  #: Whether the facts about the proxy are read anew.
    version_id: Opt[str | None] = UNSET  #: Identifier of the version.


@model
class TranscodeJob(Model):
    """Input of a job, its outputs and their destinations."""

    amazon_rekognition: Got[bool] = UNSET  #: Whether Amazon Rekognition analyses it.
    analysis_data: Got[dict[str, Any]] = field(default=UNSET, secret=True)  #: Parameters of the analysis; may hold credentials of a service.
    analysis_query_default_service_account: Got[bool] = UNSET  #: Whether the analysis may use the default service account.
    analyzed_before: Got[bool] = UNSET  #: Whether it has been analysed before.
    asset_id: Got[str] = UNSET  #: Identifier of the asset.
    asset_link: Got[str] = UNSET  #: Address that the asset links to.
    collection_id: Got[str] = UNSET  #: Identifier of the collection.
    create_transcription: Got[bool] = UNSET  #: Whether speech is turned into text.
    delete_old_transcriptions: Got[bool] = UNSET  #: Whether earlier transcriptions are deleted.
    force_transcoder: Got[str] = UNSET  #: Transcoder that must be used.
    google_cloud_video_intelligence: Got[bool] = UNSET  #: Whether Google Cloud Video Intelligence analyses it.
    input: Got[TranscodeInput] = UNSET  #: Input of the job.
    job_id: Got[str] = UNSET  #: Job that reports the progress.
    job_steps: Got[list[TranscodeJobStep]] = UNSET  #: Steps of the job.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    media_info: Opt[str | None] = UNSET  #: Output of MediaInfo for the file.
    overwrite: Got[bool] = UNSET  #: Whether earlier results are replaced.
    priority: Got[int] = field(default=UNSET, bounds="1..10")  #: How urgent it is.
    speakers: Opt[int | None] = field(default=UNSET, bounds="2..100")  #: How many people speak.
    thumbnail: Got[list[ThumbnailOutput]] = UNSET  #: Keyframes to take.
    transcode: Got[list[TranscodeOutput]] = UNSET  #: Renditions to make.
    valid_transcoders: Got[list[TranscoderChoice]] = UNSET  #: Transcoders that may be used.
    version_id: Got[str] = UNSET  #: Identifier of the version.


@model
class TranscodeJobStep(Model):
    """A part of the work of a transcode job."""

    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_updated: Opt[str | None] = READ_ONLY  #: Date of the last change of the step.
    id: Got[str] = UNSET  #: Identifier of the step.
    label: Got[str] = UNSET  #: Name of the step shown to people.
    message: Got[str] = UNSET  #: Present activity of the step.
    status: Got[str] = UNSET  #: State of the step.


@model
class TranscodeOutput(Model):
    """A rendition to make."""

    output_endpoint: Opt[OutputEndpoint] = REQUIRED  #: Destination of the result.
    height: Got[int] = UNSET  #: Height in pixels.
    id: Got[str] = UNSET  #: Identifier of the output.
    width: Got[int] = UNSET  #: Width in pixels.


@model
class TranscoderChoice(Model):
    """A transcoder that may be used."""

    id: Got[str] = UNSET  #: Identifier of the transcoder.
    name: Got[str] = UNSET  #: Name shown to people.
    settings: Got[dict[str, Any]] = field(default=UNSET, secret=True)  #: Settings of the transcoder, keys of its service among them.
    type: Got[str] = UNSET  #: Kind of transcoder.


@model
class TranscriptionRequest(Model):
    """How to transcribe."""

    engine: Opt[str | None] = UNSET  #: Service that does it; that of the profile if it is left out.
    force: Got[bool] = UNSET  #: Do it again where it has been done already.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    profile_id: Got[str] = UNSET  #: Identifier of the profile; the default one if it is left out.
    speakers: Opt[int | None] = field(default=UNSET, bounds="1..100")  #: How many people speak.
    summary: Opt[bool | None] = UNSET  #: Write a summary as well.
    topics_extraction: Got[bool] = UNSET  #: Look for topics as well.
    translate_languages: Opt[list[str] | None] = UNSET  #: Languages to translate the text into.


@model
class StorageJobs(Model):
    """One page of the transcode jobs of a storage."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[StorageJob] | None] = READ_ONLY  #: The jobs on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class TranscodeQueue(Model):
    """One page of the queue."""

    facets: Opt[dict[str, Facet] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[QueuedJob] | None] = READ_ONLY  #: The entries on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
