"""Jobs, with the method names of pythonik 1.x."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Unpack

from iconik_api.jobs import models as m
from iconik_api.jobs.operations import AsyncJobs, JobsService, SyncJobs
from iconik_api.runtime.calls.call import Call, JsonBody, Options
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.operations.op import Resource, Steps, flow, op

from .base import AsyncSpec, Spec, names_of_1x, with_body

if TYPE_CHECKING:
    from .job_waiting import OnJobProgress, StartedJob

__all__ = ["AsyncJobSpec", "JobSpec"]

__getattr__ = names_of_1x(__name__)


# `JobMethods.list` takes the name of the built-in within the class.
_JobSteps: TypeAlias = list[m.JobStep]


class JobMethods(Resource):
    """Methods of 1.x, each in terms of a generated operation, and `wait`."""

    get = JobsService.get_job
    list = JobsService.list_jobs

    @flow.read
    def steps(self, job_id: str, **options: Unpack[Options]) -> Steps[_JobSteps]:
        """Fetch the steps of a job (operation `get_job`) as a list, which may be empty.

        Args:
            job_id: Identifier of the job.
        """
        call = JobsService.get_job.build(job_id, **options)
        response = yield call
        job = response.data
        found = (job.steps or []) if isinstance(job, m.JobResponse) else None
        return Response(response.response, found, roles=call.roles)

    @flow.read
    def wait(
        self,
        job_id: str | StartedJob | Response[StartedJob],
        timeout: float | None = None,
        poll: float = 1.0,
        on_progress: OnJobProgress | None = None,
    ) -> Steps[m.JobResponse]:
        """Wait until a job has ended, and return it (operation `get_job`, repeatedly).

        FINISHED, FINISHED_WITH_WARNING and SKIPPED are returned. FAILED, ABORTED and DISCARDED raise. Any other status
        keeps waiting, including PAUSED, PENDING_USER and unknown ones.

        Args:
            job_id: Identifier of the job, or the answer of an operation that started the job.
            timeout: Maximum time in seconds. Requests have the timeout of the client, and are not cut short. Default:
                `None`, no maximum.
            poll: Interval in seconds between the first two requests. Each further interval is longer by half, up to 30
                seconds, or up to `poll` if that is longer. Default: 1.
            on_progress: Function that gets the job after each change of its status or progress. On an asynchronous
                client it may be a coroutine function. An exception of the function ends the waiting.

        Raises:
            JobFailedError: The job failed. The attribute `job` of this and the next two errors is the job.
            JobAbortedError: The job was aborted or discarded.
            JobTimeoutError: The job has not ended within the timeout.
            ApiStatusError: The job cannot be fetched. This does not depend on `raise_on_error`.
            ApiConnectionError: No response arrived.
            DecodeError: A response does not contain a job.
            ValueError: A number is out of range.
        """
        from .job_waiting import identifier_of, wait_for

        return (yield from wait_for(JobsService.get_job.build(identifier_of(job_id)), timeout, poll, on_progress))

    @op
    def create(
        self, body: m.JobResponse | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.JobResponse]:
        """Create a job that the caller carries out (operation `create_job`).

        Args:
            body: The job, in 1.x called `JobBody`. iconik requires title, type and status.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(JobsService.create_job.build({}, **options), body, m.JobResponse)

    @op
    def update(
        self, job_id: str, body: m.JobResponse | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.JobResponse]:
        """Change some properties of a job by PATCH (operation `update_job`).

        Args:
            job_id: Identifier of the job.
            body: Properties to change, in 1.x called `JobBody`. `progress` is a percentage.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(JobsService.update_job.build(job_id, {}, **options), body, m.JobResponse)


class JobSpec(JobMethods, Spec, SyncJobs):
    """Operations on jobs: methods of 1.x, and every operation of the service by its operationId."""

    server = "API/jobs/"


class AsyncJobSpec(JobMethods, AsyncSpec, AsyncJobs):
    """Operations on jobs, asynchronous; see `JobSpec`."""

    server = "API/jobs/"
