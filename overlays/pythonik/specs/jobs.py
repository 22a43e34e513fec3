"""Jobs, with the method names of pythonik 1.x."""

from __future__ import annotations

from typing import Unpack

from iconik_api.jobs import models as m
from iconik_api.jobs.operations import AsyncJobs, JobsService, SyncJobs
from iconik_api.runtime.call import Call, JsonBody, Options
from iconik_api.runtime.op import Resource, op

from .base import AsyncSpec, Spec, with_body

__all__ = ["AsyncJobSpec", "JobSpec"]


class JobMethods(Resource):
    """The methods of 1.x, each in terms of the generated operation."""

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
