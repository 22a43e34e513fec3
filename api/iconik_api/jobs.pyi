# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.jobs.models


@model
class ActionContext(Model):
    ABORT: Union[T, UnsetType, None][ActionContextValue] = UNSET
    CHANGE_PRIORITY: Union[T, UnsetType, None][ActionContextValue] = UNSET
    PAUSE: Union[T, UnsetType, None][ActionContextValue] = UNSET
    RESTART: Union[T, UnsetType, None][ActionContextValue] = UNSET
    RESUME: Union[T, UnsetType, None][ActionContextValue] = UNSET

@model
class ActionContextValue(Model):
    bulk: Union[T, UnsetType, None][bool] = UNSET
    url: Union[T, UnsetType, None][str] = UNSET

from iconik_api.shared.models import Errors as Errors

@model
class IndexedJob(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    title: Opt[str] = field(default=UNSET, required=True)
    action_context: Opt[ActionContext | None] = UNSET
    children_progress: Opt[dict[str, JobChildProgress] | None] = field(default=UNSET, read_only=True)
    completed_at: Opt[str | None] = UNSET
    created_by: Opt[str | None] = field(default=UNSET, read_only=True)
    custom_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    error_message: Opt[str | None] = UNSET
    has_children: Opt[bool | None] = UNSET
    job_context: Opt[dict[str, Any] | None] = UNSET
    message: Opt[str | None] = UNSET
    metadata: Opt[dict[str, Any] | None] = UNSET
    object_id: Opt[str | None] = UNSET
    object_type: Opt[str | None] = UNSET
    parent_id: Opt[str | None] = UNSET
    priority: Opt[int | None] = field(default=UNSET, read_only=True)
    progress: Opt[int | None] = field(default=UNSET, read_only=True)
    progress_processed: Opt[int | None] = UNSET
    progress_total: Opt[int | None] = UNSET
    related_objects: Opt[list[RelatedObject] | None] = field(default=UNSET, bounds='1..')
    started_at: Opt[str | None] = UNSET
    status: Opt[JobStatus | str] = field(default=UNSET, required=True)
    steps: Opt[list[IndexedJobStep] | None] = field(default=UNSET, read_only=True)
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)
    type: Opt[JobTypes | str] = field(default=UNSET, required=True)

@model
class IndexedJobStep(Model):
    id: Opt[str | None] = UNSET
    label: Opt[str] = field(default=UNSET, required=True)
    date_updated: Opt[str | None] = field(default=UNSET, read_only=True)
    error_message: Opt[str | None] = UNSET
    message: Opt[str | None] = UNSET
    status: Opt[str | None] = UNSET

JobAction: TypeAlias = Literal['ABORT', 'PAUSE', 'RESTART', 'RESUME'] | str

@model
class JobChildProgress(Model):
    progress_processed: Union[T, UnsetType, None][int] = UNSET
    progress_total: Union[T, UnsetType, None][int] = UNSET
    status: Union[T, UnsetType, None][JobStatus | str] = UNSET

@model
class JobResponse(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    title: Opt[str] = UNSET
    action_context: Union[T, UnsetType, None][ActionContext] = UNSET
    children_progress: Opt[dict[str, JobChildProgress] | None] = field(default=UNSET, read_only=True)
    completed_at: Union[T, UnsetType, None][str] = UNSET
    created_by: Opt[str | None] = field(default=UNSET, read_only=True)
    custom_type: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    error_message: Union[T, UnsetType, None][str] = UNSET
    has_children: Union[T, UnsetType, None][bool] = UNSET
    job_context: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    message: Union[T, UnsetType, None][str] = UNSET
    metadata: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    object_id: Opt[str | None] = UNSET
    object_type: Opt[str | None] = UNSET
    parent_id: Opt[str | None] = UNSET
    priority: Opt[int | None] = field(default=UNSET, read_only=True)
    progress: Union[T, UnsetType, None][int] = UNSET
    progress_processed: Union[T, UnsetType, None][int] = UNSET
    progress_total: Union[T, UnsetType, None][int] = UNSET
    related_objects: Union[T, UnsetType, None][list[RelatedObject]] = field(default=UNSET, bounds='1..')
    started_at: Union[T, UnsetType, None][str] = UNSET
    status: Opt[JobStatus | str] = UNSET
    steps: Union[T, UnsetType, None][list[JobStep]] = UNSET
    type: Opt[JobTypes | str] = UNSET

from iconik_api.shared.models import JobStarted as JobStarted

class JobStatus(StrEnum):
    READY = 'READY'
    STARTED = 'STARTED'
    FINISHED = 'FINISHED'
    FINISHED_WITH_WARNING = 'FINISHED_WITH_WARNING'
    FAILED = 'FAILED'
    WAITING = 'WAITING'
    ABORT_PENDING = 'ABORT_PENDING'
    ABORTED = 'ABORTED'
    SKIPPED = 'SKIPPED'
    PAUSED = 'PAUSED'
    DISCARDED = 'DISCARDED'
    PENDING_USER = 'PENDING_USER'

@model
class JobStep(Model):
    id: Union[T, UnsetType, None][str] = UNSET
    label: Opt[str] = field(default=UNSET, required=True)
    date_updated: Opt[str | None] = field(default=UNSET, read_only=True)
    error_message: Opt[str | None] = UNSET
    message: Opt[str | None] = UNSET
    status: Opt[JobStepStatus] = field(default=UNSET, required=True)

JobStepStatus: TypeAlias = Literal['IN_PROGRESS', 'WAITING', 'FAILED', 'DONE', 'SKIPPED'] | str

@model
class JobStepUpdate(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    label: Opt[str] = field(default=UNSET, required=True)
    date_updated: Opt[str | None] = field(default=UNSET, read_only=True)
    error_message: Opt[str | None] = UNSET
    message: Opt[str | None] = UNSET
    status: Opt[JobStepStatus] = field(default=UNSET, required=True)

@model
class JobStepsUpdate(Model):
    steps: Opt[list[JobStepUpdate]] = field(default=UNSET, required=True)

class JobTypes(StrEnum):
    TRANSFER = 'TRANSFER'
    COPY = 'COPY'
    CUSTOM = 'CUSTOM'
    ACL = 'ACL'
    ANALYZE = 'ANALYZE'
    ARCHIVE = 'ARCHIVE'
    AUTOMATION = 'AUTOMATION'
    CHANGE_PERSON = 'CHANGE_PERSON'
    COLLECTION_CUSTOM_ORDER = 'COLLECTION_CUSTOM_ORDER'
    CONFIRM_PERSON = 'CONFIRM_PERSON'
    CONVERT_SAVED_SEARCH_TO_COLLECTION = 'CONVERT_SAVED_SEARCH_TO_COLLECTION'
    CONVERT_SEARCH_TO_COLLECTION = 'CONVERT_SEARCH_TO_COLLECTION'
    DELETE = 'DELETE'
    DELETE_JOBS = 'DELETE_JOBS'
    DELETE_PERSON = 'DELETE_PERSON'
    EDIT_JOBS = 'EDIT_JOBS'
    EXPORT = 'EXPORT'
    FACE_RECOGNITION = 'FACE_RECOGNITION'
    KEYFRAMES = 'KEYFRAMES'
    MARK_MISSING = 'MARK_MISSING'
    MEDIAINFO = 'MEDIAINFO'
    METADATA = 'METADATA'
    METADATA_FILLING = 'METADATA_FILLING'
    MOVE = 'MOVE'
    PUBLISH = 'PUBLISH'
    PUBLISH_SCHEDULED = 'PUBLISH_SCHEDULED'
    REINDEX = 'REINDEX'
    REQUEST_APPROVAL = 'REQUEST_APPROVAL'
    REQUEST_COLLECTION_MAP = 'REQUEST_COLLECTION_MAP'
    RESTORE = 'RESTORE'
    RESTORE_FROM_GLACIER = 'RESTORE_FROM_GLACIER'
    REVIEW_REQUEST = 'REVIEW_REQUEST'
    SCAN = 'SCAN'
    SET_APPROVAL = 'SET_APPROVAL'
    STORAGE_GATEWAY_FILE_INGEST = 'STORAGE_GATEWAY_FILE_INGEST'
    TRANSCODE = 'TRANSCODE'
    TRANSCRIPTION = 'TRANSCRIPTION'

@model
class Jobs(Model):
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedJob] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_after: Opt[list[Any] | None] = UNSET
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class JobsDelete(Model):
    job_ids: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='1..500')

@model
class JobsPriority(Model):
    job_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    priority: Opt[int] = field(default=UNSET, required=True, bounds='1..10')

@model
class JobsState(Model):
    action: Opt[JobAction] = field(default=UNSET, required=True)
    job_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')

@model
class JobsUpdate(Model):
    error_message: Union[T, UnsetType, None][str] = UNSET
    job_context: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    message: Union[T, UnsetType, None][str] = UNSET
    metadata: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    status: Union[T, UnsetType, None][JobStatus | str] = UNSET

from iconik_api.shared.models import Reindex as Reindex

@model
class RelatedObject(Model):
    object_id: Opt[str] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)

# --- iconik_api.jobs.operations


class AsyncJobs(Async, JobsService):
    jobs = part(AsyncJobsOperations)

class AsyncJobsOperations(Async, JobsOperations): ...

class JobsOperations(Resource):
    @op.read
    def list_jobs(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        search_after: Opt[list[Any]] = UNSET,
        sort: Opt[str] = UNSET,
        facets: Opt[bool] = UNSET,
        aggregations: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[list[str]] = UNSET,
        type: Opt[list[JobTypes | str]] = UNSET,
        status: Opt[list[JobStatus | str]] = UNSET,
        object_type: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        parent_id: Opt[str] = UNSET,
        created_by: Opt[list[str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        metadata_automation_id: Opt[str] = UNSET,
        exists: Opt[list[str]] = UNSET,
        missing: Opt[list[str]] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Jobs]: ...
    @op
    def create_job(self, body: JobResponse | JsonBody, **options: Unpack[Options]) -> Call[JobResponse]: ...
    @op
    def update_jobs(
        self,
        body: JobsUpdate | JsonBody,
        *,
        parent_id: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        created_by: Opt[list[str]] = UNSET,
        status: Opt[list[JobStatus | str]] = UNSET,
        type: Opt[list[JobTypes | str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[list[str]] = UNSET,
        merge_metadata: Opt[bool] = UNSET,
        metadata_automation_id: Opt[str] = UNSET,
        missing: Opt[list[str]] = UNSET,
        exists: Opt[list[str]] = UNSET,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op.destroy
    def delete_jobs(
        self,
        body: JobsDelete | JsonBody | None = None,
        *,
        parent_id: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        created_by: Opt[list[str]] = UNSET,
        status: Opt[list[Literal['ABORTED', 'DISCARDED', 'FAILED', 'FINISHED', 'FINISHED_WITH_WARNING', 'SKIPPED'] | str]] = UNSET,
        type: Opt[list[JobTypes | str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[list[str]] = UNSET,
        metadata_automation_id: Opt[str] = UNSET,
        missing: Opt[list[str]] = UNSET,
        exists: Opt[list[str]] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def set_jobs_priority(self, body: JobsPriority | JsonBody, **options: Unpack[Options]) -> Call[JobsPriority]: ...
    @op
    def change_jobs_state(self, body: JobsState | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def get_job(self, job_id: str, **options: Unpack[Options]) -> Call[JobResponse]: ...
    @op
    def replace_job(
        self,
        job_id: str,
        body: JobResponse | JsonBody,
        *,
        merge_metadata: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...
    @op
    def update_job(
        self,
        job_id: str,
        body: JobResponse | JsonBody,
        *,
        merge_metadata: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...
    @op.destroy
    def delete_job(self, job_id: str, *, recursive: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reindex_job(self, job_id: str, body: Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def replace_job_steps(
        self,
        job_id: str,
        body: JobStepsUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...
    @op
    def update_job_steps(
        self,
        job_id: str,
        body: JobStepsUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...
    @op
    def replace_job_step(
        self,
        job_id: str,
        job_step_id: str,
        body: JobStep | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...
    @op
    def update_job_step(
        self,
        job_id: str,
        job_step_id: str,
        body: JobStep | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...

class JobsService(JobsOperations): ...

class SyncJobs(Sync, JobsService):
    jobs = part(SyncJobsOperations)

class SyncJobsOperations(Sync, JobsOperations): ...
