"""Models of jobs by name: values, then objects, pages of lists last."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import Errors, JobStarted, Reindex

__all__ = [
    "ActionContext",
    "ActionContextValue",
    "Errors",
    "IndexedJob",
    "IndexedJobStep",
    "JobAction",
    "JobChildProgress",
    "JobResponse",
    "JobStarted",
    "JobStatus",
    "JobStep",
    "JobStepStatus",
    "JobStepUpdate",
    "JobStepsUpdate",
    "JobTypes",
    "Jobs",
    "JobsDelete",
    "JobsPriority",
    "JobsState",
    "JobsUpdate",
    "Reindex",
    "RelatedObject",
]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "Errors JobStarted Reindex"})

#: Actions on running jobs.
JobAction: TypeAlias = Literal["ABORT", "PAUSE", "RESTART", "RESUME"] | str


class JobStatus(StrEnum):
    """States of a job. `ABORT_PENDING` means that somebody asked for an end and the worker has not stopped yet."""

    READY = "READY"
    STARTED = "STARTED"
    FINISHED = "FINISHED"
    FINISHED_WITH_WARNING = "FINISHED_WITH_WARNING"
    FAILED = "FAILED"
    WAITING = "WAITING"
    ABORT_PENDING = "ABORT_PENDING"
    ABORTED = "ABORTED"
    SKIPPED = "SKIPPED"
    PAUSED = "PAUSED"
    DISCARDED = "DISCARDED"
    PENDING_USER = "PENDING_USER"


#: States of a step.
JobStepStatus: TypeAlias = Literal["IN_PROGRESS", "WAITING", "FAILED", "DONE", "SKIPPED"] | str


class JobTypes(StrEnum):
    """Kinds of work. A client names its own kind with `CUSTOM` and `custom_type`."""

    TRANSFER = "TRANSFER"
    COPY = "COPY"
    CUSTOM = "CUSTOM"
    ACL = "ACL"
    ANALYZE = "ANALYZE"
    ARCHIVE = "ARCHIVE"
    AUTOMATION = "AUTOMATION"
    CHANGE_PERSON = "CHANGE_PERSON"
    COLLECTION_CUSTOM_ORDER = "COLLECTION_CUSTOM_ORDER"
    CONFIRM_PERSON = "CONFIRM_PERSON"
    CONVERT_SAVED_SEARCH_TO_COLLECTION = "CONVERT_SAVED_SEARCH_TO_COLLECTION"
    CONVERT_SEARCH_TO_COLLECTION = "CONVERT_SEARCH_TO_COLLECTION"
    DELETE = "DELETE"
    DELETE_JOBS = "DELETE_JOBS"
    DELETE_PERSON = "DELETE_PERSON"
    EDIT_JOBS = "EDIT_JOBS"
    EXPORT = "EXPORT"
    FACE_RECOGNITION = "FACE_RECOGNITION"
    KEYFRAMES = "KEYFRAMES"
    MARK_MISSING = "MARK_MISSING"
    MEDIAINFO = "MEDIAINFO"
    METADATA = "METADATA"
    METADATA_FILLING = "METADATA_FILLING"
    MOVE = "MOVE"
    PUBLISH = "PUBLISH"
    PUBLISH_SCHEDULED = "PUBLISH_SCHEDULED"
    REINDEX = "REINDEX"
    REQUEST_APPROVAL = "REQUEST_APPROVAL"
    REQUEST_COLLECTION_MAP = "REQUEST_COLLECTION_MAP"
    RESTORE = "RESTORE"
    RESTORE_FROM_GLACIER = "RESTORE_FROM_GLACIER"
    REVIEW_REQUEST = "REVIEW_REQUEST"
    SCAN = "SCAN"
    SET_APPROVAL = "SET_APPROVAL"
    STORAGE_GATEWAY_FILE_INGEST = "STORAGE_GATEWAY_FILE_INGEST"
    TRANSCODE = "TRANSCODE"
    TRANSCRIPTION = "TRANSCRIPTION"


@model
class ActionContext(Model):
    """How each action on a job is carried out; an action without an entry is not offered."""

    ABORT: Got[ActionContextValue] = UNSET  #: How to abort the job.
    CHANGE_PRIORITY: Got[ActionContextValue] = UNSET  #: How to change the priority of the job.
    PAUSE: Got[ActionContextValue] = UNSET  #: How to pause the job.
    RESTART: Got[ActionContextValue] = UNSET  #: How to start the job again.
    RESUME: Got[ActionContextValue] = UNSET  #: How to go on with a paused job.


@model
class ActionContextValue(Model):
    """Request for one action on a job."""

    bulk: Got[bool] = UNSET  #: Whether one call may name several jobs.
    url: Got[str] = UNSET  #: URL to call.


@model
class IndexedJob(Model):
    """A job as the index holds it."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the job.
    title: Opt[str] = REQUIRED  #: Title shown to people.
    action_context: Opt[ActionContext | None] = UNSET  #: Actions that the job offers.
    children_progress: Opt[dict[str, JobChildProgress] | None] = READ_ONLY  #: Progress of the children, by the identifier of the child.
    completed_at: Opt[str | None] = UNSET  #: Date on which the work ended.
    created_by: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    custom_type: Opt[str | None] = UNSET  #: Free name of the kind of work, for the type `CUSTOM`.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    error_message: Opt[str | None] = UNSET  #: Why the job failed.
    has_children: Opt[bool | None] = UNSET  #: Whether other jobs run below this one.
    job_context: Opt[dict[str, Any] | None] = UNSET  #: Data for the worker of the job.
    message: Opt[str | None] = UNSET  #: Present activity of the job.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Free values that clients keep on the job.
    object_id: Opt[str | None] = UNSET  #: Identifier of the object that the job is about.
    object_type: Opt[str | None] = UNSET  #: Kind of that object, such as `assets`.
    parent_id: Opt[str | None] = UNSET  #: Identifier of the job above this one.
    priority: Opt[int | None] = READ_ONLY  #: Priority from 1 to 10.
    progress: Opt[int | None] = READ_ONLY  #: Progress in per cent.
    progress_processed: Opt[int | None] = UNSET  #: Units done so far, for example bytes.
    progress_total: Opt[int | None] = UNSET  #: Units to do altogether.
    related_objects: Opt[list[RelatedObject] | None] = field(default=UNSET, bounds="1..")  #: Further objects that the job touches.
    started_at: Opt[str | None] = UNSET  #: Date on which the work began.
    status: Opt[JobStatus | str] = REQUIRED  #: State of the job.
    steps: Opt[list[IndexedJobStep] | None] = READ_ONLY  #: Parts of the work, in order.
    storage_id: Opt[str | None] = READ_ONLY  #: Identifier of the storage it works on.
    type: Opt[JobTypes | str] = REQUIRED  #: Kind of work.


@model
class IndexedJobStep(Model):
    """A step of a job as the index holds it."""

    id: Opt[str | None] = UNSET  #: Identifier of the step.
    label: Opt[str] = REQUIRED  #: Name of the step shown to people.
    date_updated: Opt[str | None] = READ_ONLY  #: Date of the last change of the step.
    error_message: Opt[str | None] = UNSET  #: Why the step failed.
    message: Opt[str | None] = UNSET  #: Present activity of the step.
    status: Opt[str | None] = UNSET  #: State of the step, one of JobStepStatus.


@model
class JobChildProgress(Model):
    """How far one child of a job has come."""

    progress_processed: Got[int] = UNSET  #: Units done so far.
    progress_total: Got[int] = UNSET  #: Units to do altogether.
    status: Got[JobStatus | str] = UNSET  #: State of the child.


@model
class JobResponse(Model):
    """Work in the background, as it is sent and as it is answered. To create or to replace a job, iconik asks for title, type and status; a change may send any one field."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the job.
    title: Opt[str] = UNSET  #: Title shown to people.
    action_context: Got[ActionContext] = UNSET  #: Actions that the job offers.
    children_progress: Opt[dict[str, JobChildProgress] | None] = READ_ONLY  #: Progress of the children, by the identifier of the child.
    completed_at: Got[str] = UNSET  #: Date on which the work ended.
    created_by: Opt[str | None] = READ_ONLY  #: Identifier of the user who created it.
    custom_type: Opt[str | None] = UNSET  #: Free name of the kind of work, for the type `CUSTOM`.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    error_message: Got[str] = UNSET  #: Why the job failed.
    has_children: Got[bool] = UNSET  #: Whether other jobs run below this one.
    job_context: Got[dict[str, Any]] = UNSET  #: Data for the worker of the job.
    message: Got[str] = UNSET  #: Present activity of the job.
    metadata: Got[dict[str, Any]] = UNSET  #: Free values that clients keep on the job.
    object_id: Opt[str | None] = UNSET  #: Identifier of the object that the job is about.
    object_type: Opt[str | None] = UNSET  #: Kind of that object, such as `assets`.
    parent_id: Opt[str | None] = UNSET  #: Identifier of the job above this one.
    priority: Opt[int | None] = READ_ONLY  #: Priority from 1 to 10; `set_jobs_priority` changes it.
    progress: Got[int] = UNSET  #: Progress in per cent.
    progress_processed: Got[int] = UNSET  #: Units done so far, for example bytes; with `progress_total` it gives the progress.
    progress_total: Got[int] = UNSET  #: Units to do altogether.
    related_objects: Got[list[RelatedObject]] = field(default=UNSET, bounds="1..")  #: Further objects that the job touches.
    started_at: Got[str] = UNSET  #: Date on which the work began.
    status: Opt[JobStatus | str] = UNSET  #: State of the job.
    steps: Got[list[JobStep]] = UNSET  #: Parts of the work, in order; the operations on steps change them.
    type: Opt[JobTypes | str] = UNSET  #: Kind of work.


@model
class JobStep(Model):
    """A part of the work of a job."""

    id: Got[str] = UNSET  #: Identifier of the step.
    label: Opt[str] = REQUIRED  #: Name of the step shown to people.
    date_updated: Opt[str | None] = READ_ONLY  #: Date of the last change of the step.
    error_message: Opt[str | None] = UNSET  #: Why the step failed.
    message: Opt[str | None] = UNSET  #: Present activity of the step.
    status: Opt[JobStepStatus] = REQUIRED  #: State of the step.


@model
class JobStepUpdate(Model):
    """The new state of one step among several."""

    id: Opt[str] = REQUIRED  #: Identifier of the step.
    label: Opt[str] = REQUIRED  #: Name of the step shown to people.
    date_updated: Opt[str | None] = READ_ONLY  #: Date of the last change of the step.
    error_message: Opt[str | None] = UNSET  #: Why the step failed.
    message: Opt[str | None] = UNSET  #: Present activity of the step.
    status: Opt[JobStepStatus] = REQUIRED  #: State of the step.


@model
class JobStepsUpdate(Model):
    """New states of several steps of one job."""

    steps: Opt[list[JobStepUpdate]] = REQUIRED  #: The steps to change.


@model
class JobsDelete(Model):
    """Jobs to be deleted."""

    job_ids: Got[list[str]] = field(default=UNSET, bounds="1..500")  #: Identifiers of the jobs.


@model
class JobsPriority(Model):
    """Jobs and the priority that they are to have."""

    job_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the jobs.
    priority: Opt[int] = field(default=UNSET, required=True, bounds="1..10")  #: Priority from 1 to 10.


@model
class JobsState(Model):
    """Jobs and what is to be done to them."""

    action: Opt[JobAction] = REQUIRED  #: Action to carry out.
    job_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the jobs.


@model
class JobsUpdate(Model):
    """Changes of several jobs."""

    error_message: Got[str] = UNSET  #: Why the jobs failed.
    job_context: Got[dict[str, Any]] = UNSET  #: Data for the worker of the job.
    message: Got[str] = UNSET  #: Present activity of the jobs.
    metadata: Got[dict[str, Any]] = UNSET  #: Free data of the client that does the work.
    status: Got[JobStatus | str] = UNSET  #: How far the jobs have come.


@model
class RelatedObject(Model):
    """An object that a job touches."""

    object_id: Opt[str] = REQUIRED  #: Identifier of the object.
    object_type: Opt[str] = REQUIRED  #: Kind of the object, such as `assets`.


@model
class Jobs(Model):
    """One page of jobs."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedJob] | None] = READ_ONLY  #: The jobs on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = UNSET  #: Sort values of the last object on this page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
