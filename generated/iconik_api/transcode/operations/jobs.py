"""Operations on jobs."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncJobsOperations", "JobsOperations", "SyncJobsOperations"]


class JobsOperations(Resource):
    """Operations on jobs."""

    @op
    @deprecated("call create_file_keyframes() of files", category=None)
    def create_transcode_job(self, body: m.TranscodeJob | JsonBody, **options: Unpack[Options]) -> Call[m.TranscodeJob]:
        """Create a transcode job.

        Low-level and superseded: to get proxies and keyframes of a file, ask the files service, which knows the
        storages and fills the job in. Deprecated: call create_file_keyframes() of files. Needs the role
        can_write_transcode_jobs.

        Args:
            body: `TranscodeJob`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/transcode/",
            m.TranscodeJob,
            body=Body(body, m.TranscodeJob),
            roles=("can_write_transcode_jobs",),
            options=options,
        )

    @op
    def get_transcode_job(self, transcode_job_id: str, **options: Unpack[Options]) -> Call[m.TranscodeJob]:
        """Fetch one transcode job.

        What is read, what is made of it and where that goes. The jobs service tells how far the job has come. Needs
        the role can_read_transcode_jobs.

        Args:
            transcode_job_id: Identifier of the transcode job.
        """
        return Call(
            "GET",
            "API/transcode/v1/transcode/{transcode_job_id}/",
            m.TranscodeJob,
            segments={"transcode_job_id": transcode_job_id},
            roles=("can_read_transcode_jobs",),
            options=options,
        )

    @op
    @deprecated("see its documentation", category=None)
    def delete_transcode_job(self, transcode_job_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a transcode job.

        Takes the job out of the queue. Superseded; abort the job in the jobs service instead. Deprecated. Needs the
        role can_delete_transcode_jobs.

        Args:
            transcode_job_id: Identifier of the transcode job.
        """
        return Call(
            "DELETE",
            "API/transcode/v1/transcode/{transcode_job_id}/",
            None,
            segments={"transcode_job_id": transcode_job_id},
            roles=("can_delete_transcode_jobs",),
            options=options,
        )

    @op
    @deprecated("call set_jobs_priority() of jobs", category=None)
    def move_transcode_job(self, transcode_job_id: str, position: str, **options: Unpack[Options]) -> Call[None]:
        """Move a transcode job within the queue.

        Superseded by priorities, which the jobs service sets. Deprecated: call set_jobs_priority() of jobs. Needs
        the role can_write_transcode_jobs.

        Args:
            transcode_job_id: Identifier of the transcode job.
            position: New place in the queue.
        """
        return Call(
            "POST",
            "API/transcode/v1/transcode/{transcode_job_id}/position/{position}/",
            None,
            segments={"transcode_job_id": transcode_job_id, "position": position},
            roles=("can_write_transcode_jobs",),
            options=options,
        )

    @op
    @deprecated("call set_jobs_priority() of jobs", category=None)
    def set_transcode_job_priority(self, transcode_job_id: str, priority: int, **options: Unpack[Options]) -> Call[None]:
        """Set the priority of a transcode job.

        Superseded; the jobs service sets priorities. Deprecated: call set_jobs_priority() of jobs. Needs the role
        can_write_transcode_jobs.

        Args:
            transcode_job_id: Identifier of the transcode job.
            priority: New priority.
        """
        return Call(
            "PUT",
            "API/transcode/v1/transcode/{transcode_job_id}/priority/{priority}/",
            None,
            segments={"transcode_job_id": transcode_job_id, "priority": priority},
            roles=("can_write_transcode_jobs",),
            options=options,
        )


class SyncJobsOperations(Sync, JobsOperations):
    """Operations on jobs, returning their responses."""


class AsyncJobsOperations(Async, JobsOperations):
    """Operations on jobs, awaited."""
