"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .jobs import AsyncJobsOperations, JobsOperations, SyncJobsOperations

    class _Operations(JobsOperations): ...

else:
    _Operations = operations(
        __name__,
        {
            "jobs.JobsOperations": "change_jobs_state create_job delete_job delete_jobs get_job list_jobs reindex_job replace_job replace_job_step replace_job_steps set_jobs_priority update_job update_job_step update_job_steps update_jobs"
        },
    )

__all__ = ["AsyncJobs", "JobsService", "SyncJobs"]


class JobsService(_Operations):
    """Work in the background, of iconik itself and of clients that report their own, with its state and progress."""


class SyncJobs(Sync, JobsService):
    """The operations of jobs, returning their responses."""

    jobs: part[SyncJobsOperations] = part("jobs.SyncJobsOperations")


class AsyncJobs(Async, JobsService):
    """The operations of jobs, awaited."""

    jobs: part[AsyncJobsOperations] = part("jobs.AsyncJobsOperations")
