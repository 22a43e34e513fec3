"""Operations of jobs, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Literal, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging, joined
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = ["AsyncJobs", "AsyncJobsOperations", "JobsOperations", "JobsService", "SyncJobs", "SyncJobsOperations"]


class JobsOperations(Resource):
    """Operations on jobs."""

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
        type: Opt[list[m.JobTypes | str]] = UNSET,
        status: Opt[list[m.JobStatus | str]] = UNSET,
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
    ) -> Call[m.Jobs]:
        """List jobs.

        Reads the index, which may lag a moment behind a change; fetch a single job for its present state.
        Filters narrow each other down.
        Needs the role can_read_jobs.

        Args:
            page: Number of the page, from 1.
            per_page: Jobs in one page.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            search_after: The `search_after` of the last answer; the next page starts behind it.
            sort: Field to sort by.
            facets: Also count the matching jobs by field, in `facets`.
            aggregations: Names of the fields to count.
            query: Text to look for.
            ids: Only these jobs.
            type: Only jobs of one of these types.
            status: Only jobs in one of these states.
            object_type: Only jobs about this kind of object, such as `assets`.
            object_id: Only jobs about this object.
            parent_id: Only the children of this job.
            created_by: Only jobs of one of these users.
            date_created: Only jobs created then.
            date_modified: Only jobs last changed then.
            metadata_automation_id: Only jobs that this automation started.
            exists: Only jobs in which all of these fields have a value.
            missing: Only jobs in which none of these fields has a value.
        """
        return Call(
            "GET",
            "API/jobs/v1/jobs/",
            m.Jobs,
            query={
                "page": page,
                "per_page": per_page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "search_after": joined(search_after),
                "sort": sort,
                "facets": facets,
                "aggregations": aggregations,
                "query": query,
                "ids": joined(ids),
                "type": joined(type),
                "status": joined(status),
                "object_type": object_type,
                "object_id": object_id,
                "parent_id": parent_id,
                "created_by": joined(created_by),
                "date_created": date_created,
                "date_modified": date_modified,
                "metadata.automation_id": metadata_automation_id,
                "_exists_": joined(exists),
                "_missing_": joined(missing),
            },
            roles=("can_read_jobs",),
            paging=Paging(("page", "scroll_id", "search_after"), per_page=100, most=100),
            options=options,
        )

    @op
    def create_job(self, body: m.JobResponse | JsonBody, **options: Unpack[Options]) -> Call[m.JobResponse]:
        """Create a job.

        Announces work that the caller does itself.
        `title`, `type` and `status` must be given.
        Report progress with `update_job` and end the job with `FINISHED`, `FAILED` or `ABORTED`.
        Needs the role can_write_jobs.
        """
        return Call("POST", "API/jobs/v1/jobs/", m.JobResponse, body=Body(body, m.JobResponse), roles=("can_write_jobs",), options=options)

    @op
    def update_jobs(
        self,
        body: m.JobsUpdate | JsonBody,
        *,
        parent_id: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        created_by: Opt[list[str]] = UNSET,
        status: Opt[list[m.JobStatus | str]] = UNSET,
        type: Opt[list[m.JobTypes | str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[list[str]] = UNSET,
        merge_metadata: Opt[bool] = UNSET,
        metadata_automation_id: Opt[str] = UNSET,
        missing: Opt[list[str]] = UNSET,
        exists: Opt[list[str]] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.JobStarted]:
        """Change some properties of several jobs.

        All jobs that meet the conditions in the query get the same values.
        The changes are made in the background by a job of type `EDIT_JOBS`.
        Needs the role can_write_jobs.

        Args:
            parent_id: Only the children of this job.
            object_id: Only jobs about this object.
            created_by: Only jobs of one of these users.
            status: Only jobs in one of these states.
            type: Only jobs of one of these types.
            date_created: Only jobs created then.
            date_modified: Only jobs last changed then.
            query: Text to look for.
            ids: Only these jobs.
            merge_metadata: Merge `metadata` into what each job has, instead of replacing it.
            metadata_automation_id: Only jobs that this automation started.
            missing: Only jobs in which none of these fields has a value.
            exists: Only jobs in which all of these fields have a value.
        """
        return Call(
            "PATCH",
            "API/jobs/v1/jobs/",
            m.JobStarted,
            query={
                "parent_id": parent_id,
                "object_id": object_id,
                "created_by": joined(created_by),
                "status": joined(status),
                "type": joined(type),
                "date_created": date_created,
                "date_modified": date_modified,
                "query": query,
                "ids": joined(ids),
                "merge_metadata": merge_metadata,
                "metadata.automation_id": metadata_automation_id,
                "_missing_": joined(missing),
                "_exists_": joined(exists),
            },
            body=Body(body, m.JobsUpdate),
            roles=("can_write_jobs",),
            options=options,
        )

    @op.destroy
    def delete_jobs(
        self,
        body: m.JobsDelete | JsonBody | None = None,
        *,
        parent_id: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        created_by: Opt[list[str]] = UNSET,
        status: Opt[list[Literal["ABORTED", "DISCARDED", "FAILED", "FINISHED", "FINISHED_WITH_WARNING", "SKIPPED"] | str]] = UNSET,
        type: Opt[list[m.JobTypes | str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[list[str]] = UNSET,
        metadata_automation_id: Opt[str] = UNSET,
        missing: Opt[list[str]] = UNSET,
        exists: Opt[list[str]] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Delete several jobs.

        Name the jobs in the body, or choose them by conditions in the query.
        Only jobs that have come to an end are deleted: abort the others first with `change_jobs_state`.
        The work is done by a job of type `DELETE_JOBS`.
        Needs the role can_delete_jobs.

        Args:
            parent_id: Only the children of this job.
            object_id: Only jobs about this object.
            created_by: Only jobs of one of these users.
            status: Only jobs in one of these states.
            type: Only jobs of one of these types.
            date_created: Only jobs created then.
            date_modified: Only jobs last changed then.
            query: Text to look for.
            ids: Only these jobs.
            metadata_automation_id: Only jobs that this automation started.
            missing: Only jobs in which none of these fields has a value.
            exists: Only jobs in which all of these fields have a value.
        """
        return Call(
            "DELETE",
            "API/jobs/v1/jobs/",
            None,
            query={
                "parent_id": parent_id,
                "object_id": object_id,
                "created_by": joined(created_by),
                "status": joined(status),
                "type": joined(type),
                "date_created": date_created,
                "date_modified": date_modified,
                "query": query,
                "ids": joined(ids),
                "metadata.automation_id": metadata_automation_id,
                "_missing_": joined(missing),
                "_exists_": joined(exists),
            },
            body=Body(body, m.JobsDelete),
            roles=("can_delete_jobs",),
            options=options,
        )

    @op
    def set_jobs_priority(self, body: m.JobsPriority | JsonBody, **options: Unpack[Options]) -> Call[m.JobsPriority]:
        """Set the priority of several jobs.

        All of them get the same priority; at most 500 jobs a call.
        Needs the role can_write_jobs.
        """
        return Call("PUT", "API/jobs/v1/jobs/priority/", m.JobsPriority, body=Body(body, m.JobsPriority), roles=("can_write_jobs",), options=options)

    @op
    def change_jobs_state(self, body: m.JobsState | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Abort, pause, resume or restart several jobs.

        Takes at most 500 jobs a call.
        An abort is a request: the job turns to `ABORT_PENDING` until whoever does the work stops and reports
        `ABORTED`.
        Which actions a job takes stands in its `action_context`.
        Needs the role can_write_jobs.
        """
        return Call("PUT", "API/jobs/v1/jobs/state/", None, body=Body(body, m.JobsState), roles=("can_write_jobs",), options=options)

    @op.read
    def get_job(self, job_id: str, **options: Unpack[Options]) -> Call[m.JobResponse]:
        """Fetch one job.

        The job with its steps.
        To wait for its end, ask again until `status` is a final one.
        Needs the role can_read_jobs.
        """
        return Call("GET", "API/jobs/v1/jobs/{job_id}/", m.JobResponse, segments={"job_id": job_id}, roles=("can_read_jobs",), options=options)

    @op
    def replace_job(self, job_id: str, body: m.JobResponse | JsonBody, *, merge_metadata: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.JobResponse]:
        """Replace the properties of a job.

        Send the whole job; `title`, `type` and `status` must be given.
        `update_job` reports progress with less.
        Needs the role can_write_jobs.

        Args:
            merge_metadata: Merge `metadata` into what the job has, instead of replacing it.
        """
        return Call("PUT", "API/jobs/v1/jobs/{job_id}/", m.JobResponse, segments={"job_id": job_id}, query={"merge_metadata": merge_metadata}, body=Body(body, m.JobResponse), roles=("can_write_jobs",), options=options)

    @op
    def update_job(self, job_id: str, body: m.JobResponse | JsonBody, *, merge_metadata: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.JobResponse]:
        """Change some properties of a job.

        How a client reports progress and the end of its work.
        A job whose answer says `ABORT_PENDING` is to be stopped.
        Needs the role can_write_jobs.

        Args:
            merge_metadata: Merge `metadata` into what the job has, instead of replacing it.
        """
        return Call("PATCH", "API/jobs/v1/jobs/{job_id}/", m.JobResponse, segments={"job_id": job_id}, query={"merge_metadata": merge_metadata}, body=Body(body, m.JobResponse), roles=("can_write_jobs",), options=options)

    @op.destroy
    def delete_job(self, job_id: str, *, recursive: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete a job.

        Removes the record.
        Abort a job that still runs first.
        Needs the role can_delete_jobs.

        Args:
            recursive: Delete the children of the job as well.
        """
        return Call("DELETE", "API/jobs/v1/jobs/{job_id}/", None, segments={"job_id": job_id}, query={"recursive": recursive}, roles=("can_delete_jobs",), options=options)

    @op
    def reindex_job(self, job_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index a job anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_write_jobs.
        """
        return Call("POST", "API/jobs/v1/jobs/{job_id}/reindex/", None, segments={"job_id": job_id}, body=Body(body, m.Reindex), roles=("can_write_jobs",), options=options)

    @op
    def replace_job_steps(self, job_id: str, body: m.JobStepsUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.JobResponse]:
        """Replace several steps of a job.

        Every step is named by its `id` and sent whole.
        Needs the role can_write_jobs.
        """
        return Call("PUT", "API/jobs/v1/jobs/{job_id}/steps/", m.JobResponse, segments={"job_id": job_id}, body=Body(body, m.JobStepsUpdate), roles=("can_write_jobs",), options=options)

    @op
    def update_job_steps(self, job_id: str, body: m.JobStepsUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.JobResponse]:
        """Change several steps of a job.

        Every step is named by its `id`; fields that are left out stay as they are.
        Needs the role can_write_jobs.
        """
        return Call("PATCH", "API/jobs/v1/jobs/{job_id}/steps/", m.JobResponse, segments={"job_id": job_id}, body=Body(body, m.JobStepsUpdate), roles=("can_write_jobs",), options=options)

    @op
    def replace_job_step(self, job_id: str, job_step_id: str, body: m.JobStep | JsonBody, **options: Unpack[Options]) -> Call[m.JobResponse]:
        """Replace one step of a job.

        Send the whole step; the job has to have it already.
        Needs the role can_write_jobs.

        Args:
            job_step_id: Identifier of the step.
        """
        return Call("PUT", "API/jobs/v1/jobs/{job_id}/steps/{job_step_id}/", m.JobResponse, segments={"job_id": job_id, "job_step_id": job_step_id}, body=Body(body, m.JobStep), roles=("can_write_jobs",), options=options)

    @op
    def update_job_step(self, job_id: str, job_step_id: str, body: m.JobStep | JsonBody, **options: Unpack[Options]) -> Call[m.JobResponse]:
        """Change one step of a job.

        Fields other than `label` and `status` may be left out and stay as they are.
        Needs the role can_write_jobs.

        Args:
            job_step_id: Identifier of the step.
        """
        return Call("PATCH", "API/jobs/v1/jobs/{job_id}/steps/{job_step_id}/", m.JobResponse, segments={"job_id": job_id, "job_step_id": job_step_id}, body=Body(body, m.JobStep), roles=("can_write_jobs",), options=options)


class SyncJobsOperations(Sync, JobsOperations):
    """The same, returning responses."""


class AsyncJobsOperations(Async, JobsOperations):
    """The same, awaited."""


class JobsService(JobsOperations):
    """Work in the background, of iconik itself and of clients that report their own, with its state and progress."""


class SyncJobs(Sync, JobsService):
    """The operations of jobs, returning their responses."""

    jobs = part(SyncJobsOperations)


class AsyncJobs(Async, JobsService):
    """The operations of jobs, awaited."""

    jobs = part(AsyncJobsOperations)
