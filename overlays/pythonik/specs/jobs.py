"""Jobs, with the method names of pythonik 1.x."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Unpack

from iconik_api.jobs import models as m
from iconik_api.jobs.operations import AsyncJobs, JobsService, SyncJobs
from iconik_api.runtime.calls.call import Call, JsonBody, Options
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.operations.op import Resource, Steps, flow, op

from .base import AsyncSpec, Spec, with_body

if TYPE_CHECKING:
    from .job_waiting import OnJobProgress

__all__ = ["AsyncJobSpec", "JobSpec"]

# `JobMethods.list` takes the name of the built-in within the class.
_JobSteps: TypeAlias = list[m.JobStep]


class JobMethods(Resource):
    """The methods of 1.x, each in terms of the generated operation, and how to wait for a job."""

    get = JobsService.get_job
    list = JobsService.list_jobs

    @flow
    def steps(self, job_id: str, **options: Unpack[Options]) -> Steps[_JobSteps]:
        """The steps of a job (operation `get_job`): a list, empty where the job has none.

        Args:
            job_id: Identifier of the job.
        """
        call = JobsService.get_job.build(job_id, **options)
        response = yield call
        job = response.data
        found = (job.steps or []) if isinstance(job, m.JobResponse) else None
        return Response(response.response, found, roles=call.roles)

    @flow
    def wait(
        self,
        job_id: str,
        timeout: float | None = None,
        poll: float = 1.0,
        on_progress: OnJobProgress | None = None,
    ) -> Steps[m.JobResponse]:
        """Wait until a job has ended, and return it (operation `get_job`, again and again).

        FINISHED, FINISHED_WITH_WARNING and SKIPPED are returned; FAILED, ABORTED and DISCARDED raise. Any other status
        is waited through, PAUSED and PENDING_USER too, and those that the contract does not know.

        Args:
            job_id: Identifier of the job.
            timeout: Seconds after which to give up; `None` waits for ever. A request that is under way is not broken
                off: it has the timeout of the client.
            poll: Seconds between the first two looks. Each interval is half as long again as the one before, up to 30
                seconds (or this, if it is longer).
            on_progress: Called with the job when its status or its progress is another than before; on an
                asynchronous client it may be a coroutine function. What it raises ends the waiting.

        Raises:
            JobFailedError: The job failed; all of these three have it as `job`.
            JobAbortedError: It was aborted or discarded.
            JobTimeoutError: It has not ended in time.
            ApiStatusError: The job cannot be fetched, whether or not the client raises errors otherwise.
            ApiConnectionError: No answer arrived.
            DecodeError: The answer holds no job.
            ValueError: A number is out of range.
        """
        from .job_waiting import wait_for

        return (yield from wait_for(JobsService.get_job.build(job_id), timeout, poll, on_progress))

    @op
    def create(
        self, body: m.JobResponse | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.JobResponse]:
        """Announce a job that the caller does itself (operation `create_job`).

        Args:
            body: The job, in 1.x called `JobBody`; iconik asks for title, type and status.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
        """
        return with_body(JobsService.create_job.build({}, **options), body, m.JobResponse)

    @op
    def update(
        self, job_id: str, body: m.JobResponse | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.JobResponse]:
        """Change some properties of a job by PATCH (operation `update_job`).

        Args:
            job_id: Identifier of the job.
            body: What to change, in 1.x called `JobBody`; `progress` is in per cent.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
        """
        return with_body(JobsService.update_job.build(job_id, {}, **options), body, m.JobResponse)


class JobSpec(JobMethods, Spec, SyncJobs):
    """Operations on jobs: the methods of 1.x, and every operation of the service by its operationId."""

    server = "API/jobs/"


class AsyncJobSpec(JobMethods, AsyncSpec, AsyncJobs):
    """Operations on jobs, awaited; see `JobSpec`."""

    server = "API/jobs/"
