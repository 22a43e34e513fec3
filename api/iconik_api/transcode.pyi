# What is public, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.transcode.models

from iconik_api.transcode.models.analyses import AnalysisForceType as AnalysisForceType
from iconik_api.transcode.models.analyses import AnalysisRequest as AnalysisRequest
from iconik_api.transcode.models.analyses import BulkAnalysisRequest as BulkAnalysisRequest
from iconik_api.transcode.models.metadata_filling import BulkMetadataFillingRequest as BulkMetadataFillingRequest
from iconik_api.shared.models.shared import BulkObjectType as BulkObjectType
from iconik_api.transcode.models.transcriptions import BulkTranscriptionRequest as BulkTranscriptionRequest
from iconik_api.transcode.models.keyframes import CollectionKeyframeRequest as CollectionKeyframeRequest
from iconik_api.transcode.models.edge_jobs import EdgeInput as EdgeInput
from iconik_api.transcode.models.edge_jobs import EdgeInputEndpoint as EdgeInputEndpoint
from iconik_api.transcode.models.edge_jobs import EdgeJob as EdgeJob
from iconik_api.transcode.models.edge_jobs import EdgeJobs as EdgeJobs
from iconik_api.transcode.models.edge_jobs import EdgeThumbnailOutput as EdgeThumbnailOutput
from iconik_api.transcode.models.edge_jobs import EdgeTranscodeOutput as EdgeTranscodeOutput
from iconik_api.transcode.models.edge_workers import EdgeWorker as EdgeWorker
from iconik_api.transcode.models.edge_workers import EdgeWorkerStatus as EdgeWorkerStatus
from iconik_api.transcode.models.edge_workers import EdgeWorkers as EdgeWorkers
from iconik_api.shared.models.shared import Errors as Errors
from iconik_api.shared.models.shared import Facet as Facet
from iconik_api.shared.models.shared import FacetBucket as FacetBucket
from iconik_api.transcode.models.queue import IndexedQueuedJob as IndexedQueuedJob
from iconik_api.transcode.models.queue import IndexedQueuedJobs as IndexedQueuedJobs
from iconik_api.transcode.models.jobs import InputEndpoint as InputEndpoint
from iconik_api.transcode.models.metadata_filling import MetadataFillingRequest as MetadataFillingRequest
from iconik_api.transcode.models.metadata_proposals import MetadataProposal as MetadataProposal
from iconik_api.transcode.models.jobs import OutputEndpoint as OutputEndpoint
from iconik_api.transcode.models.queue import QueuedJob as QueuedJob
from iconik_api.transcode.models.metadata_proposals import ReviewStatus as ReviewStatus
from iconik_api.transcode.models.keyframes import SpecifiedKeyframe as SpecifiedKeyframe
from iconik_api.transcode.models.storage_jobs import StorageJob as StorageJob
from iconik_api.transcode.models.storage_jobs import StorageJobs as StorageJobs
from iconik_api.transcode.models.storage_jobs import StorageJobsAbort as StorageJobsAbort
from iconik_api.transcode.models.jobs import ThumbnailOutput as ThumbnailOutput
from iconik_api.transcode.models.jobs import TranscodeInput as TranscodeInput
from iconik_api.transcode.models.jobs import TranscodeJob as TranscodeJob
from iconik_api.transcode.models.jobs import TranscodeJobStep as TranscodeJobStep
from iconik_api.transcode.models.jobs import TranscodeOutput as TranscodeOutput
from iconik_api.transcode.models.queue import TranscodeQueue as TranscodeQueue
from iconik_api.transcode.models.jobs import TranscoderChoice as TranscoderChoice
from iconik_api.transcode.models.transcriptions import TranscriptionRequest as TranscriptionRequest

# --- iconik_api.transcode.models.analyses

AnalysisForceType: TypeAlias = Literal['APPEND', 'OVERWRITE'] | str

@model
class AnalysisRequest(Model):
    force: Opt[bool | None] = UNSET
    force_type: Opt[AnalysisForceType | None] = UNSET
    service_name: Opt[str | None] = UNSET

@model
class BulkAnalysisRequest(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    force: Opt[bool | None] = UNSET
    force_type: Opt[AnalysisForceType | None] = UNSET
    profile_id: Opt[str | None] = UNSET

# --- iconik_api.transcode.models.edge_jobs


@model
class EdgeInput(Model):
    endpoint: Opt[EdgeInputEndpoint] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = UNSET
    closed_captions: Opt[bool | None] = UNSET
    directory_path: Opt[str | None] = UNSET
    file_id: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    language: Opt[str | None] = UNSET
    original_asset_id: Opt[str | None] = UNSET
    original_name: Opt[str | None] = UNSET
    proxy_id: Opt[str | None] = UNSET
    storage_id: Opt[str | None] = UNSET

@model
class EdgeInputEndpoint(Model):
    url: Opt[str] = field(default=UNSET, required=True, secret=True)
    data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    method: Opt[str | None] = UNSET
    storage_method: Opt[str | None] = UNSET
    type: Opt[str | None] = UNSET

@model
class EdgeJob(Model):
    input: Opt[EdgeInput] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    job_id: Opt[str | None] = UNSET
    job_steps: Opt[list[TranscodeJobStep] | None] = UNSET
    media_info: Opt[str | None] = UNSET
    thumbnail: Opt[list[EdgeThumbnailOutput] | None] = UNSET
    transcode: Opt[list[EdgeTranscodeOutput] | None] = UNSET

@model
class EdgeJobs(Model):
    objects: Opt[list[EdgeJob] | None] = UNSET

@model
class EdgeThumbnailOutput(Model):
    height: Opt[int | None] = UNSET
    id: Opt[str | None] = UNSET
    max_number: Opt[int | None] = UNSET
    min_interval: Opt[int | None] = UNSET
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    timestamp: Opt[int | None] = UNSET
    width: Opt[int | None] = UNSET

@model
class EdgeTranscodeOutput(Model):
    height: Opt[int | None] = UNSET
    id: Opt[str | None] = UNSET
    width: Opt[int | None] = UNSET

# --- iconik_api.transcode.models.edge_workers


@model
class EdgeWorker(Model):
    status: Opt[EdgeWorkerStatus] = field(default=UNSET, required=True)
    storage_id: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    last_update_date: Opt[str | None] = field(default=UNSET, read_only=True)

EdgeWorkerStatus: TypeAlias = Literal['ACTIVE', 'INACTIVE'] | str

@model
class EdgeWorkers(Model):
    objects: Opt[list[EdgeWorker] | None] = UNSET

# --- iconik_api.transcode.models.jobs


@model
class InputEndpoint(Model):
    url: Opt[str] = field(default=UNSET, required=True, secret=True)
    data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    headers: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    method: Opt[str | None] = UNSET
    storage_method: Opt[str | None] = UNSET
    type: Opt[str | None] = UNSET

@model
class OutputEndpoint(Model):
    key: Opt[str] = field(default=UNSET, required=True)
    headers: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)

@model
class ThumbnailOutput(Model):
    output_endpoint: Opt[OutputEndpoint] = field(default=UNSET, required=True)
    height: Opt[int | None] = UNSET
    id: Opt[str | None] = UNSET
    max_number: Opt[int | None] = UNSET
    min_interval: Opt[int | None] = UNSET
    set_as_custom_keyframe: Opt[bool | None] = UNSET
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    timestamp: Opt[int | None] = UNSET
    width: Opt[int | None] = UNSET

@model
class TranscodeInput(Model):
    endpoint: Opt[InputEndpoint] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = UNSET
    closed_captions: Opt[bool | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    directory_path: Opt[str | None] = UNSET
    engine: Opt[str | None] = UNSET
    file_id: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    language: Opt[str | None] = UNSET
    original_asset_id: Opt[str | None] = UNSET
    original_name: Opt[str | None] = UNSET
    proxy_id: Opt[str | None] = UNSET
    storage_id: Opt[str | None] = UNSET
    update_proxy_mediainfo: Opt[bool | None] = UNSET
    version_id: Opt[str | None] = UNSET

@model
class TranscodeJob(Model):
    amazon_rekognition: Opt[bool | None] = UNSET
    analysis_data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    analysis_query_default_service_account: Opt[bool | None] = UNSET
    analyzed_before: Opt[bool | None] = UNSET
    asset_id: Opt[str | None] = UNSET
    asset_link: Opt[str | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    create_transcription: Opt[bool | None] = UNSET
    delete_old_transcriptions: Opt[bool | None] = UNSET
    force_transcoder: Opt[str | None] = UNSET
    google_cloud_video_intelligence: Opt[bool | None] = UNSET
    input: Opt[TranscodeInput | None] = UNSET
    job_id: Opt[str | None] = UNSET
    job_steps: Opt[list[TranscodeJobStep] | None] = UNSET
    language: Opt[str | None] = UNSET
    media_info: Opt[str | None] = UNSET
    overwrite: Opt[bool | None] = UNSET
    priority: Opt[int | None] = UNSET
    speakers: Opt[int | None] = UNSET
    thumbnail: Opt[list[ThumbnailOutput] | None] = UNSET
    transcode: Opt[list[TranscodeOutput] | None] = UNSET
    valid_transcoders: Opt[list[TranscoderChoice] | None] = UNSET
    version_id: Opt[str | None] = UNSET

@model
class TranscodeJobStep(Model):
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_updated: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = UNSET
    label: Opt[str | None] = UNSET
    message: Opt[str | None] = UNSET
    status: Opt[str | None] = UNSET

@model
class TranscodeOutput(Model):
    output_endpoint: Opt[OutputEndpoint] = field(default=UNSET, required=True)
    height: Opt[int | None] = UNSET
    id: Opt[str | None] = UNSET
    width: Opt[int | None] = UNSET

@model
class TranscoderChoice(Model):
    id: Opt[str | None] = UNSET
    name: Opt[str | None] = UNSET
    settings: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)
    type: Opt[str | None] = UNSET

# --- iconik_api.transcode.models.keyframes


@model
class CollectionKeyframeRequest(Model):
    deleted_asset_id: Opt[str | None] = UNSET
    force: Opt[bool | None] = UNSET
    specified_asset_ids: Opt[list[str] | None] = UNSET
    specified_keyframes: Opt[list[SpecifiedKeyframe] | None] = UNSET

@model
class SpecifiedKeyframe(Model):
    url: Opt[str] = field(default=UNSET, required=True, secret=True)

# --- iconik_api.transcode.models.metadata_filling


@model
class BulkMetadataFillingRequest(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    view_id: Opt[str] = field(default=UNSET, required=True)
    auto_accept: Opt[bool | None] = UNSET
    field_names: Opt[list[str] | None] = UNSET
    overwrite: Opt[bool | None] = UNSET

@model
class MetadataFillingRequest(Model):
    field_names: Opt[list[str]] = field(default=UNSET, required=True)
    view_id: Opt[str] = field(default=UNSET, required=True)
    auto_accept: Opt[bool | None] = UNSET
    overwrite: Opt[bool | None] = UNSET

# --- iconik_api.transcode.models.metadata_proposals


@model
class MetadataProposal(Model):
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)
    bulk_review_in_progress: Opt[bool | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    errors: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    field_names: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    field_values: Opt[Any] = field(default=UNSET, read_only=True)
    job_id: Opt[str | None] = field(default=UNSET, read_only=True)
    parent_job_id: Opt[str | None] = field(default=UNSET, read_only=True)
    review_status: Opt[ReviewStatus | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)
    view_id: Opt[str | None] = field(default=UNSET, read_only=True)
    warnings: Opt[list[str] | None] = field(default=UNSET, read_only=True)

ReviewStatus: TypeAlias = Literal['ACCEPTED', 'PENDING_USER', 'REJECTED'] | str

# --- iconik_api.transcode.models.queue


@model
class IndexedQueuedJob(Model):
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_updated: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    job_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    priority: Opt[str | None] = field(default=UNSET, read_only=True)
    queue: Opt[str | None] = field(default=UNSET, read_only=True)
    retry_count: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Opt[str | None] = field(default=UNSET, read_only=True)
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_timestamp: Opt[str | None] = field(default=UNSET, read_only=True)
    system_name: Opt[str | None] = field(default=UNSET, read_only=True)
    type: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class IndexedQueuedJobs(Model):
    objects: Opt[list[IndexedQueuedJob] | None] = field(default=UNSET, read_only=True)

@model
class QueuedJob(Model):
    date_created: Opt[str | None] = UNSET
    date_updated: Opt[str | None] = UNSET
    id: Opt[str | None] = UNSET
    job_id: Opt[str | None] = UNSET
    priority: Opt[int | None] = UNSET
    retry_count: Opt[int | None] = UNSET
    status: Opt[str | None] = UNSET
    system_domain: Opt[str | None] = UNSET
    system_domain_id: Opt[str | None] = UNSET
    system_domain_timestamp: Opt[float | None] = UNSET
    system_name: Opt[str | None] = UNSET
    type: Opt[str | None] = UNSET
    user_id: Opt[str | None] = UNSET

@model
class TranscodeQueue(Model):
    facets: Opt[dict[str, Facet] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[QueuedJob] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

# --- iconik_api.transcode.models.storage_jobs


@model
class StorageJob(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    directory_path: Opt[str] = field(default=UNSET, required=True)
    file_id: Opt[str] = field(default=UNSET, required=True)
    file_set_id: Opt[str] = field(default=UNSET, required=True)
    filename: Opt[str] = field(default=UNSET, required=True)
    format_id: Opt[str] = field(default=UNSET, required=True)
    job_id: Opt[str] = field(default=UNSET, required=True)
    size: Opt[int] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)
    checksum: Opt[str | None] = UNSET
    collection_id: Opt[str | None] = UNSET
    component_ids: Opt[list[str] | None] = UNSET
    id: Opt[str | None] = UNSET
    metadata_update_only: Opt[bool | None] = UNSET
    priority: Opt[int | None] = UNSET

@model
class StorageJobs(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[StorageJob] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class StorageJobsAbort(Model):
    error_message: Opt[str | None] = UNSET

# --- iconik_api.transcode.models.transcriptions


@model
class BulkTranscriptionRequest(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    engine: Opt[str | None] = UNSET
    force: Opt[bool | None] = UNSET
    language: Opt[str | None] = UNSET
    profile_id: Opt[str | None] = UNSET
    speakers: Opt[int | None] = UNSET
    summary: Opt[bool | None] = UNSET
    topics_extraction: Opt[bool | None] = UNSET
    translate_languages: Opt[list[str] | None] = UNSET

@model
class TranscriptionRequest(Model):
    engine: Opt[str | None] = UNSET
    force: Opt[bool | None] = UNSET
    language: Opt[str | None] = UNSET
    profile_id: Opt[str | None] = UNSET
    speakers: Opt[int | None] = UNSET
    summary: Opt[bool | None] = UNSET
    topics_extraction: Opt[bool | None] = UNSET
    translate_languages: Opt[list[str] | None] = UNSET

# --- iconik_api.transcode.operations


class AsyncTranscode(Async, TranscodeService):
    analyses: part[AsyncAnalysesOperations] = part('analyses.AsyncAnalysesOperations')
    edge_jobs: part[AsyncEdgeJobsOperations] = part('edge_jobs.AsyncEdgeJobsOperations')
    edge_workers: part[AsyncEdgeWorkersOperations] = part('edge_workers.AsyncEdgeWorkersOperations')
    jobs: part[AsyncJobsOperations] = part('jobs.AsyncJobsOperations')
    keyframes: part[AsyncKeyframesOperations] = part('keyframes.AsyncKeyframesOperations')
    metadata_filling: part[AsyncMetadataFillingOperations] = part('metadata_filling.AsyncMetadataFillingOperations')
    metadata_proposals: part[AsyncMetadataProposalsOperations] = part('metadata_proposals.AsyncMetadataProposalsOperations')
    queue: part[AsyncQueueOperations] = part('queue.AsyncQueueOperations')
    storage_jobs: part[AsyncStorageJobsOperations] = part('storage_jobs.AsyncStorageJobsOperations')
    transcriptions: part[AsyncTranscriptionsOperations] = part('transcriptions.AsyncTranscriptionsOperations')

class SyncTranscode(Sync, TranscodeService):
    analyses: part[SyncAnalysesOperations] = part('analyses.SyncAnalysesOperations')
    edge_jobs: part[SyncEdgeJobsOperations] = part('edge_jobs.SyncEdgeJobsOperations')
    edge_workers: part[SyncEdgeWorkersOperations] = part('edge_workers.SyncEdgeWorkersOperations')
    jobs: part[SyncJobsOperations] = part('jobs.SyncJobsOperations')
    keyframes: part[SyncKeyframesOperations] = part('keyframes.SyncKeyframesOperations')
    metadata_filling: part[SyncMetadataFillingOperations] = part('metadata_filling.SyncMetadataFillingOperations')
    metadata_proposals: part[SyncMetadataProposalsOperations] = part('metadata_proposals.SyncMetadataProposalsOperations')
    queue: part[SyncQueueOperations] = part('queue.SyncQueueOperations')
    storage_jobs: part[SyncStorageJobsOperations] = part('storage_jobs.SyncStorageJobsOperations')
    transcriptions: part[SyncTranscriptionsOperations] = part('transcriptions.SyncTranscriptionsOperations')

class TranscodeService(_Operations): ...

class _Operations(AnalysesOperations, EdgeJobsOperations, EdgeWorkersOperations, JobsOperations, KeyframesOperations, MetadataFillingOperations, MetadataProposalsOperations, QueueOperations, StorageJobsOperations, TranscriptionsOperations): ...

# --- iconik_api.transcode.operations.analyses


class AnalysesOperations(Resource):
    @op
    @deprecated('see its documentation', category=None)
    def analyze_asset(
        self,
        asset_id: str,
        body: m.AnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def analyze_asset_with_default_profile(
        self,
        asset_id: str,
        body: m.AnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def analyze_asset_with_default_profile_for_media_type(
        self,
        asset_id: str,
        media_type: str,
        body: m.AnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def analyze_asset_with_profile(
        self,
        asset_id: str,
        profile_id: str,
        body: m.AnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_analyze_objects(
        self,
        body: m.BulkAnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class AsyncAnalysesOperations(Async, AnalysesOperations): ...

class SyncAnalysesOperations(Sync, AnalysesOperations): ...

# --- iconik_api.transcode.operations.edge_jobs


class AsyncEdgeJobsOperations(Async, EdgeJobsOperations): ...

class EdgeJobsOperations(Resource):
    @op
    def acknowledge_edge_job(self, job_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_edge_jobs(
        self,
        storage_id: str,
        *,
        limit: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.EdgeJobs]: ...

class SyncEdgeJobsOperations(Sync, EdgeJobsOperations): ...

# --- iconik_api.transcode.operations.edge_workers


class AsyncEdgeWorkersOperations(Async, EdgeWorkersOperations): ...

class EdgeWorkersOperations(Resource):
    @op
    def list_edge_workers(self, **options: Unpack[ListOptions]) -> Call[m.EdgeWorkers]: ...
    @op
    def create_edge_worker(self, body: m.EdgeWorker | JsonBody, **options: Unpack[Options]) -> Call[m.EdgeWorker]: ...
    @op
    def get_edge_worker(self, worker_id: str, **options: Unpack[Options]) -> Call[m.EdgeWorker]: ...
    @op
    def replace_edge_worker(
        self,
        worker_id: str,
        body: m.EdgeWorker | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.EdgeWorker]: ...
    @op
    def update_edge_worker(
        self,
        worker_id: str,
        body: m.EdgeWorker | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.EdgeWorker]: ...
    @op
    def delete_edge_worker(self, worker_id: str, **options: Unpack[Options]) -> Call[None]: ...

class SyncEdgeWorkersOperations(Sync, EdgeWorkersOperations): ...

# --- iconik_api.transcode.operations.jobs


class AsyncJobsOperations(Async, JobsOperations): ...

class JobsOperations(Resource):
    @op
    @deprecated('call create_file_keyframes() of files', category=None)
    def create_transcode_job(
        self,
        body: m.TranscodeJob | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.TranscodeJob]: ...
    @op
    def get_transcode_job(self, transcode_job_id: str, **options: Unpack[Options]) -> Call[m.TranscodeJob]: ...
    @op
    @deprecated('see its documentation', category=None)
    def delete_transcode_job(self, transcode_job_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    @deprecated('call set_jobs_priority() of jobs', category=None)
    def move_transcode_job(self, transcode_job_id: str, position: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    @deprecated('call set_jobs_priority() of jobs', category=None)
    def set_transcode_job_priority(
        self,
        transcode_job_id: str,
        priority: int,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncJobsOperations(Sync, JobsOperations): ...

# --- iconik_api.transcode.operations.keyframes


class AsyncKeyframesOperations(Async, KeyframesOperations): ...

class KeyframesOperations(Resource):
    @op
    def generate_collection_keyframe(
        self,
        collection_id: str,
        body: m.CollectionKeyframeRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def generate_playlist_keyframe(
        self,
        playlist_id: str,
        body: m.CollectionKeyframeRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncKeyframesOperations(Sync, KeyframesOperations): ...

# --- iconik_api.transcode.operations.metadata_filling


class AsyncMetadataFillingOperations(Async, MetadataFillingOperations): ...

class MetadataFillingOperations(Resource):
    @op
    def fill_asset_metadata(
        self,
        asset_id: str,
        version_id: str,
        body: m.MetadataFillingRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_fill_objects_metadata(
        self,
        body: m.BulkMetadataFillingRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncMetadataFillingOperations(Sync, MetadataFillingOperations): ...

# --- iconik_api.transcode.operations.metadata_proposals


class AsyncMetadataProposalsOperations(Async, MetadataProposalsOperations): ...

class MetadataProposalsOperations(Resource):
    @op
    def get_asset_metadata_proposal(
        self,
        asset_id: str,
        version_id: str,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> Call[m.MetadataProposal]: ...
    @op
    def get_metadata_proposal(self, job_id: str, **options: Unpack[Options]) -> Call[m.MetadataProposal]: ...
    @op
    def accept_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def discard_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def regenerate_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def bulk_accept_metadata_proposals(
        self,
        parent_job_id: str,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_discard_metadata_proposals(
        self,
        parent_job_id: str,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class SyncMetadataProposalsOperations(Sync, MetadataProposalsOperations): ...

# --- iconik_api.transcode.operations.queue


class AsyncQueueOperations(Async, QueueOperations): ...

class QueueOperations(Resource):
    @op
    def list_queue(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.TranscodeQueue]: ...
    @op
    def list_system_queue(
        self,
        *,
        per_domain_id: Opt[bool] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.TranscodeQueue]: ...
    @op
    def list_object_queue(
        self,
        object_type: str,
        object_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedQueuedJobs]: ...
    @op
    def list_object_version_queue(
        self,
        object_type: str,
        object_id: str,
        version_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedQueuedJobs]: ...

class SyncQueueOperations(Sync, QueueOperations): ...

# --- iconik_api.transcode.operations.storage_jobs


class AsyncStorageJobsOperations(Async, StorageJobsOperations): ...

class StorageJobsOperations(Resource):
    @op
    def abort_storage_jobs(
        self,
        storage_id: str,
        body: m.StorageJobsAbort | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    @deprecated('call delete_storage_job()', category=None)
    def delete_file_storage_job(self, storage_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_storage_jobs(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.StorageJobs]: ...
    @op
    def get_storage_job(self, storage_id: str, record_id: str, **options: Unpack[Options]) -> Call[m.StorageJob]: ...
    @op
    def delete_storage_job(self, storage_id: str, record_id: str, **options: Unpack[Options]) -> Call[None]: ...

class SyncStorageJobsOperations(Sync, StorageJobsOperations): ...

# --- iconik_api.transcode.operations.transcriptions


class AsyncTranscriptionsOperations(Async, TranscriptionsOperations): ...

class SyncTranscriptionsOperations(Sync, TranscriptionsOperations): ...

class TranscriptionsOperations(Resource):
    @op
    def transcribe_asset(
        self,
        asset_id: str,
        body: m.TranscriptionRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_transcribe_objects(
        self,
        body: m.BulkTranscriptionRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
