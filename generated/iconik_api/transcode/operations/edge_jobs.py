"""Operations on edge jobs."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncEdgeJobsOperations", "EdgeJobsOperations", "SyncEdgeJobsOperations"]


class EdgeJobsOperations(Resource):
    """Operations on edge jobs."""

    @op
    def acknowledge_edge_job(self, job_id: str, **options: Unpack[Options]) -> Call[None]:
        """Acknowledge a job of an edge worker.

        Tells iconik that a worker has taken the job. Needs the role can_read_transcode_jobs.

        Args:
            job_id: Identifier of the job.
        """
        return Call(
            "POST",
            "API/transcode/v1/edge_transcode/jobs/{job_id}/acknowledge/",
            None,
            segments={"job_id": job_id},
            roles=("can_read_transcode_jobs",),
            options=options,
        )

    @op
    def list_edge_jobs(self, storage_id: str, *, limit: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.EdgeJobs]:
        """List the jobs that an edge worker can take.

        Jobs that wait for a worker beside this storage, at most `limit`. Acknowledge a job before working on it.
        Needs the role can_read_transcode_jobs.

        Args:
            storage_id: Identifier of the storage.
            limit: Most jobs in the answer.
        """
        return Call(
            "GET",
            "API/transcode/v1/storages/{storage_id}/edge_transcode/jobs/",
            m.EdgeJobs,
            segments={"storage_id": storage_id},
            query={"limit": limit},
            roles=("can_read_transcode_jobs",),
            paging=Paging(),
            options=options,
        )


class SyncEdgeJobsOperations(Sync, EdgeJobsOperations):
    """Operations on edge jobs, returning their responses."""


class AsyncEdgeJobsOperations(Async, EdgeJobsOperations):
    """Operations on edge jobs, awaited."""
