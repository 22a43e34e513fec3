# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.transcode.models

AnalysisForceType: TypeAlias = Literal['APPEND', 'OVERWRITE'] | str

@model
class AnalysisRequest(Model):
    force: Union[T, UnsetType, None][bool] = UNSET
    force_type: Opt[AnalysisForceType | None] = UNSET
    service_name: Union[T, UnsetType, None][str] = UNSET

@model
class BulkAnalysisRequest(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    force: Union[T, UnsetType, None][bool] = UNSET
    force_type: Opt[AnalysisForceType | None] = UNSET
    profile_id: Union[T, UnsetType, None][str] = UNSET

@model
class BulkMetadataFillingRequest(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    view_id: Opt[str] = field(default=UNSET, required=True)
    auto_accept: Opt[bool | None] = UNSET
    field_names: Opt[list[str] | None] = UNSET
    overwrite: Opt[bool | None] = UNSET

from iconik_api.shared.models import BulkObjectType as BulkObjectType

@model
class BulkTranscriptionRequest(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    engine: Opt[str | None] = UNSET
    force: Union[T, UnsetType, None][bool] = UNSET
    language: Opt[str | None] = UNSET
    profile_id: Union[T, UnsetType, None][str] = UNSET
    speakers: Opt[int | None] = field(default=UNSET, bounds='1..100')
    summary: Opt[bool | None] = UNSET
    topics_extraction: Union[T, UnsetType, None][bool] = UNSET
    translate_languages: Opt[list[str] | None] = UNSET

@model
class CollectionKeyframeRequest(Model):
    deleted_asset_id: Union[T, UnsetType, None][str] = UNSET
    force: Union[T, UnsetType, None][bool] = UNSET
    specified_asset_ids: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='..4')
    specified_keyframes: Union[T, UnsetType, None][list[SpecifiedKeyframe]] = field(default=UNSET, bounds='..4')

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

from iconik_api.shared.models import Errors as Errors
from iconik_api.shared.models import Facet as Facet
from iconik_api.shared.models import FacetBucket as FacetBucket

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
class InputEndpoint(Model):
    url: Opt[str] = field(default=UNSET, required=True, secret=True)
    data: Union[T, UnsetType, None][dict[str, Any]] = field(default=UNSET, secret=True)
    headers: Union[T, UnsetType, None][dict[str, Any]] = field(default=UNSET, secret=True)
    method: Union[T, UnsetType, None][str] = UNSET
    storage_method: Union[T, UnsetType, None][str] = UNSET
    type: Union[T, UnsetType, None][str] = UNSET

from iconik_api.shared.models import JobStarted as JobStarted

@model
class MetadataFillingRequest(Model):
    field_names: Opt[list[str]] = field(default=UNSET, required=True)
    view_id: Opt[str] = field(default=UNSET, required=True)
    auto_accept: Opt[bool | None] = UNSET
    overwrite: Opt[bool | None] = UNSET

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

@model
class OutputEndpoint(Model):
    key: Opt[str] = field(default=UNSET, required=True)
    headers: Union[T, UnsetType, None][dict[str, Any]] = field(default=UNSET, secret=True)

@model
class QueuedJob(Model):
    date_created: Opt[str | None] = UNSET
    date_updated: Opt[str | None] = UNSET
    id: Opt[str | None] = UNSET
    job_id: Opt[str | None] = UNSET
    priority: Opt[int | None] = field(default=UNSET, bounds='1..10')
    retry_count: Opt[int | None] = UNSET
    status: Opt[str | None] = UNSET
    system_domain: Opt[str | None] = UNSET
    system_domain_id: Opt[str | None] = UNSET
    system_domain_timestamp: Opt[float | None] = UNSET
    system_name: Opt[str | None] = UNSET
    type: Opt[str | None] = UNSET
    user_id: Opt[str | None] = UNSET

ReviewStatus: TypeAlias = Literal['ACCEPTED', 'PENDING_USER', 'REJECTED'] | str

@model
class SpecifiedKeyframe(Model):
    url: Opt[str] = field(default=UNSET, required=True, secret=True)

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
    priority: Opt[int | None] = field(default=UNSET, bounds='1..10')

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
    error_message: Union[T, UnsetType, None][str] = UNSET

@model
class ThumbnailOutput(Model):
    output_endpoint: Opt[OutputEndpoint] = field(default=UNSET, required=True)
    height: Union[T, UnsetType, None][int] = UNSET
    id: Union[T, UnsetType, None][str] = UNSET
    max_number: Union[T, UnsetType, None][int] = UNSET
    min_interval: Union[T, UnsetType, None][int] = UNSET
    set_as_custom_keyframe: Union[T, UnsetType, None][bool] = UNSET
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    timestamp: Union[T, UnsetType, None][int] = UNSET
    width: Union[T, UnsetType, None][int] = UNSET

@model
class TranscodeInput(Model):
    endpoint: Opt[InputEndpoint] = field(default=UNSET, required=True)
    asset_id: Opt[str | None] = UNSET
    closed_captions: Union[T, UnsetType, None][bool] = UNSET
    collection_id: Opt[str | None] = UNSET
    directory_path: Opt[str | None] = UNSET
    engine: Union[T, UnsetType, None][str] = UNSET
    file_id: Opt[str | None] = UNSET
    file_set_id: Opt[str | None] = UNSET
    format_id: Opt[str | None] = UNSET
    language: Union[T, UnsetType, None][str] = UNSET
    original_asset_id: Opt[str | None] = UNSET
    original_name: Union[T, UnsetType, None][str] = UNSET
    proxy_id: Opt[str | None] = UNSET
    storage_id: Union[T, UnsetType, None][str] = UNSET
    update_proxy_mediainfo: Opt[bool | None] = UNSET
    version_id: Opt[str | None] = UNSET

@model
class TranscodeJob(Model):
    amazon_rekognition: Union[T, UnsetType, None][bool] = UNSET
    analysis_data: Union[T, UnsetType, None][dict[str, Any]] = field(default=UNSET, secret=True)
    analysis_query_default_service_account: Union[T, UnsetType, None][bool] = UNSET
    analyzed_before: Union[T, UnsetType, None][bool] = UNSET
    asset_id: Union[T, UnsetType, None][str] = UNSET
    asset_link: Union[T, UnsetType, None][str] = UNSET
    collection_id: Union[T, UnsetType, None][str] = UNSET
    create_transcription: Union[T, UnsetType, None][bool] = UNSET
    delete_old_transcriptions: Union[T, UnsetType, None][bool] = UNSET
    force_transcoder: Union[T, UnsetType, None][str] = UNSET
    google_cloud_video_intelligence: Union[T, UnsetType, None][bool] = UNSET
    input: Union[T, UnsetType, None][TranscodeInput] = UNSET
    job_id: Union[T, UnsetType, None][str] = UNSET
    job_steps: Union[T, UnsetType, None][list[TranscodeJobStep]] = UNSET
    language: Opt[str | None] = UNSET
    media_info: Opt[str | None] = UNSET
    overwrite: Union[T, UnsetType, None][bool] = UNSET
    priority: Union[T, UnsetType, None][int] = field(default=UNSET, bounds='1..10')
    speakers: Opt[int | None] = field(default=UNSET, bounds='2..100')
    thumbnail: Union[T, UnsetType, None][list[ThumbnailOutput]] = UNSET
    transcode: Union[T, UnsetType, None][list[TranscodeOutput]] = UNSET
    valid_transcoders: Union[T, UnsetType, None][list[TranscoderChoice]] = UNSET
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class TranscodeJobStep(Model):
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_updated: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Union[T, UnsetType, None][str] = UNSET
    label: Union[T, UnsetType, None][str] = UNSET
    message: Union[T, UnsetType, None][str] = UNSET
    status: Union[T, UnsetType, None][str] = UNSET

@model
class TranscodeOutput(Model):
    output_endpoint: Opt[OutputEndpoint] = field(default=UNSET, required=True)
    height: Union[T, UnsetType, None][int] = UNSET
    id: Union[T, UnsetType, None][str] = UNSET
    width: Union[T, UnsetType, None][int] = UNSET

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

@model
class TranscoderChoice(Model):
    id: Union[T, UnsetType, None][str] = UNSET
    name: Union[T, UnsetType, None][str] = UNSET
    settings: Union[T, UnsetType, None][dict[str, Any]] = field(default=UNSET, secret=True)
    type: Union[T, UnsetType, None][str] = UNSET

@model
class TranscriptionRequest(Model):
    engine: Opt[str | None] = UNSET
    force: Union[T, UnsetType, None][bool] = UNSET
    language: Opt[str | None] = UNSET
    profile_id: Union[T, UnsetType, None][str] = UNSET
    speakers: Opt[int | None] = field(default=UNSET, bounds='1..100')
    summary: Opt[bool | None] = UNSET
    topics_extraction: Union[T, UnsetType, None][bool] = UNSET
    translate_languages: Opt[list[str] | None] = UNSET

# --- iconik_api.transcode.operations


class AnalysesOperations(Resource):
    @op
    @deprecated('see its documentation', category=None)
    def analyze_asset(
        self,
        asset_id: str,
        body: AnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def analyze_asset_with_default_profile(
        self,
        asset_id: str,
        body: AnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def analyze_asset_with_default_profile_for_media_type(
        self,
        asset_id: str,
        media_type: str,
        body: AnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def analyze_asset_with_profile(
        self,
        asset_id: str,
        profile_id: str,
        body: AnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def bulk_analyze_objects(
        self,
        body: BulkAnalysisRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...

class AsyncAnalysesOperations(Async, AnalysesOperations): ...

class AsyncEdgeJobsOperations(Async, EdgeJobsOperations): ...

class AsyncEdgeWorkersOperations(Async, EdgeWorkersOperations): ...

class AsyncJobsOperations(Async, JobsOperations): ...

class AsyncKeyframesOperations(Async, KeyframesOperations): ...

class AsyncMetadataFillingOperations(Async, MetadataFillingOperations): ...

class AsyncMetadataProposalsOperations(Async, MetadataProposalsOperations): ...

class AsyncQueueOperations(Async, QueueOperations): ...

class AsyncStorageJobsOperations(Async, StorageJobsOperations): ...

class AsyncTranscode(Async, TranscodeService):
    analyses = part(AsyncAnalysesOperations)
    edge_jobs = part(AsyncEdgeJobsOperations)
    edge_workers = part(AsyncEdgeWorkersOperations)
    jobs = part(AsyncJobsOperations)
    keyframes = part(AsyncKeyframesOperations)
    metadata_filling = part(AsyncMetadataFillingOperations)
    metadata_proposals = part(AsyncMetadataProposalsOperations)
    queue = part(AsyncQueueOperations)
    storage_jobs = part(AsyncStorageJobsOperations)
    transcriptions = part(AsyncTranscriptionsOperations)

class AsyncTranscriptionsOperations(Async, TranscriptionsOperations): ...

class EdgeJobsOperations(Resource):
    @op
    def acknowledge_edge_job(self, job_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def list_edge_jobs(
        self,
        storage_id: str,
        *,
        limit: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[EdgeJobs]: ...

class EdgeWorkersOperations(Resource):
    @op.read
    def list_edge_workers(self, **options: Unpack[ListOptions]) -> Call[EdgeWorkers]: ...
    @op
    def create_edge_worker(self, body: EdgeWorker | JsonBody, **options: Unpack[Options]) -> Call[EdgeWorker]: ...
    @op.read
    def get_edge_worker(self, worker_id: str, **options: Unpack[Options]) -> Call[EdgeWorker]: ...
    @op
    def replace_edge_worker(
        self,
        worker_id: str,
        body: EdgeWorker | JsonBody,
        **options: Unpack[Options],
    ) -> Call[EdgeWorker]: ...
    @op
    def update_edge_worker(
        self,
        worker_id: str,
        body: EdgeWorker | JsonBody,
        **options: Unpack[Options],
    ) -> Call[EdgeWorker]: ...
    @op.destroy
    def delete_edge_worker(self, worker_id: str, **options: Unpack[Options]) -> Call[None]: ...

class JobsOperations(Resource):
    @op
    @deprecated('call create_file_keyframes() of files', category=None)
    def create_transcode_job(self, body: TranscodeJob | JsonBody, **options: Unpack[Options]) -> Call[TranscodeJob]: ...
    @op.read
    def get_transcode_job(self, transcode_job_id: str, **options: Unpack[Options]) -> Call[TranscodeJob]: ...
    @op.destroy
    @deprecated('see its documentation', category=None)
    def delete_transcode_job(self, transcode_job_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    @deprecated('call set_jobs_priority() of jobs', category=None)
    def move_transcode_job(self, transcode_job_id: str, position: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    @deprecated('call set_jobs_priority() of jobs', category=None)
    def set_transcode_job_priority(
        self,
        transcode_job_id: str,
        priority: int,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class KeyframesOperations(Resource):
    @op
    def generate_collection_keyframe(
        self,
        collection_id: str,
        body: CollectionKeyframeRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def generate_playlist_keyframe(
        self,
        playlist_id: str,
        body: CollectionKeyframeRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class MetadataFillingOperations(Resource):
    @op
    def fill_asset_metadata(
        self,
        asset_id: str,
        version_id: str,
        body: MetadataFillingRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_fill_objects_metadata(
        self,
        body: BulkMetadataFillingRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class MetadataProposalsOperations(Resource):
    @op.read
    def get_asset_metadata_proposal(
        self,
        asset_id: str,
        version_id: str,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> Call[MetadataProposal]: ...
    @op.read
    def get_metadata_proposal(self, job_id: str, **options: Unpack[Options]) -> Call[MetadataProposal]: ...
    @op
    def accept_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.destroy
    def discard_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def regenerate_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def bulk_accept_metadata_proposals(
        self,
        parent_job_id: str,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def bulk_discard_metadata_proposals(
        self,
        parent_job_id: str,
        *,
        user_id: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class QueueOperations(Resource):
    @op.read
    def list_queue(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[TranscodeQueue]: ...
    @op.read
    def list_system_queue(
        self,
        *,
        per_domain_id: Opt[bool] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[TranscodeQueue]: ...
    @op.read
    def list_object_queue(
        self,
        object_type: str,
        object_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[IndexedQueuedJobs]: ...
    @op.read
    def list_object_version_queue(
        self,
        object_type: str,
        object_id: str,
        version_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[IndexedQueuedJobs]: ...

class StorageJobsOperations(Resource):
    @op.destroy
    def abort_storage_jobs(
        self,
        storage_id: str,
        body: StorageJobsAbort | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    @deprecated('call delete_storage_job()', category=None)
    def delete_file_storage_job(self, storage_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_storage_jobs(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[StorageJobs]: ...
    @op.read
    def get_storage_job(self, storage_id: str, record_id: str, **options: Unpack[Options]) -> Call[StorageJob]: ...
    @op.destroy
    def delete_storage_job(self, storage_id: str, record_id: str, **options: Unpack[Options]) -> Call[None]: ...

class SyncAnalysesOperations(Sync, AnalysesOperations): ...

class SyncEdgeJobsOperations(Sync, EdgeJobsOperations): ...

class SyncEdgeWorkersOperations(Sync, EdgeWorkersOperations): ...

class SyncJobsOperations(Sync, JobsOperations): ...

class SyncKeyframesOperations(Sync, KeyframesOperations): ...

class SyncMetadataFillingOperations(Sync, MetadataFillingOperations): ...

class SyncMetadataProposalsOperations(Sync, MetadataProposalsOperations): ...

class SyncQueueOperations(Sync, QueueOperations): ...

class SyncStorageJobsOperations(Sync, StorageJobsOperations): ...

class SyncTranscode(Sync, TranscodeService):
    analyses = part(SyncAnalysesOperations)
    edge_jobs = part(SyncEdgeJobsOperations)
    edge_workers = part(SyncEdgeWorkersOperations)
    jobs = part(SyncJobsOperations)
    keyframes = part(SyncKeyframesOperations)
    metadata_filling = part(SyncMetadataFillingOperations)
    metadata_proposals = part(SyncMetadataProposalsOperations)
    queue = part(SyncQueueOperations)
    storage_jobs = part(SyncStorageJobsOperations)
    transcriptions = part(SyncTranscriptionsOperations)

class SyncTranscriptionsOperations(Sync, TranscriptionsOperations): ...

class TranscodeService(AnalysesOperations, EdgeJobsOperations, EdgeWorkersOperations, JobsOperations, KeyframesOperations, MetadataFillingOperations, MetadataProposalsOperations, QueueOperations, StorageJobsOperations, TranscriptionsOperations): ...

class TranscriptionsOperations(Resource):
    @op
    def transcribe_asset(
        self,
        asset_id: str,
        body: TranscriptionRequest | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op
    def bulk_transcribe_objects(
        self,
        body: BulkTranscriptionRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
