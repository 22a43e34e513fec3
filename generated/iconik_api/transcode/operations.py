"""Operations of transcode, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.deprecation import deprecated
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AnalysesOperations",
    "AsyncAnalysesOperations",
    "AsyncEdgeJobsOperations",
    "AsyncEdgeWorkersOperations",
    "AsyncJobsOperations",
    "AsyncKeyframesOperations",
    "AsyncMetadataFillingOperations",
    "AsyncMetadataProposalsOperations",
    "AsyncQueueOperations",
    "AsyncStorageJobsOperations",
    "AsyncTranscode",
    "AsyncTranscriptionsOperations",
    "EdgeJobsOperations",
    "EdgeWorkersOperations",
    "JobsOperations",
    "KeyframesOperations",
    "MetadataFillingOperations",
    "MetadataProposalsOperations",
    "QueueOperations",
    "StorageJobsOperations",
    "SyncAnalysesOperations",
    "SyncEdgeJobsOperations",
    "SyncEdgeWorkersOperations",
    "SyncJobsOperations",
    "SyncKeyframesOperations",
    "SyncMetadataFillingOperations",
    "SyncMetadataProposalsOperations",
    "SyncQueueOperations",
    "SyncStorageJobsOperations",
    "SyncTranscode",
    "SyncTranscriptionsOperations",
    "TranscodeService",
    "TranscriptionsOperations",
]


class AnalysesOperations(Resource):
    """Operations on analyses."""

    @op
    @deprecated("see its documentation", category=None)
    def analyze_asset(self, asset_id: str, body: m.AnalysisRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Analyse an asset.

        The operations with a profile replace it.
        Starts a job and comes back at once.
        Deprecated.
        Needs the role can_analyze_content.
        """
        return Call("POST", "API/transcode/v1/analyze/assets/{asset_id}/", m.JobStarted, segments={"asset_id": asset_id}, body=Body(body, m.AnalysisRequest), roles=("can_analyze_content",), options=options)

    @op
    def analyze_asset_with_default_profile(self, asset_id: str, body: m.AnalysisRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Analyse an asset with the default profile.

        Starts a job and comes back at once; results appear as metadata and segments of the asset.
        The system domain needs a default profile for the kind of media.
        Needs the role can_analyze_content.
        """
        return Call("POST", "API/transcode/v1/analyze/assets/{asset_id}/profiles/default/", m.JobStarted, segments={"asset_id": asset_id}, body=Body(body, m.AnalysisRequest), roles=("can_analyze_content",), options=options)

    @op
    def analyze_asset_with_default_profile_for_media_type(self, asset_id: str, media_type: str, body: m.AnalysisRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Analyse an asset with the default profile for a kind of media.

        Starts a job and comes back at once.
        Choose this where the asset holds several kinds of media.
        Needs the role can_analyze_content.

        Args:
            media_type: Kind of media, such as `video`.
        """
        return Call(
            "POST",
            "API/transcode/v1/analyze/assets/{asset_id}/profiles/default/{media_type}/",
            m.JobStarted,
            segments={"asset_id": asset_id, "media_type": media_type},
            body=Body(body, m.AnalysisRequest),
            roles=("can_analyze_content",),
            options=options,
        )

    @op
    def analyze_asset_with_profile(self, asset_id: str, profile_id: str, body: m.AnalysisRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Analyse an asset with a profile.

        Starts a job and comes back at once; results appear as metadata and segments of the asset.
        Needs the role can_analyze_content.

        Args:
            profile_id: Identifier of the analysis profile.
        """
        return Call(
            "POST",
            "API/transcode/v1/analyze/assets/{asset_id}/profiles/{profile_id}/",
            m.JobStarted,
            segments={"asset_id": asset_id, "profile_id": profile_id},
            body=Body(body, m.AnalysisRequest),
            roles=("can_analyze_content",),
            options=options,
        )

    @op
    def bulk_analyze_objects(self, body: m.BulkAnalysisRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Analyse several objects.

        At most 500 objects of one type; collections and saved searches stand for the assets that they hold.
        Starts a job and comes back at once.
        Needs the role can_analyze_content.
        """
        return Call("POST", "API/transcode/v1/analyze/bulk/", m.JobStarted, body=Body(body, m.BulkAnalysisRequest), roles=("can_analyze_content",), options=options)


class EdgeJobsOperations(Resource):
    """Operations on edge jobs."""

    @op
    def acknowledge_edge_job(self, job_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Acknowledge a job of an edge worker.

        Tells iconik that a worker has taken the job.
        Needs the role can_read_transcode_jobs.
        """
        return Call("POST", "API/transcode/v1/edge_transcode/jobs/{job_id}/acknowledge/", None, segments={"job_id": job_id}, roles=("can_read_transcode_jobs",), options=options)

    @op.read
    def list_edge_jobs(self, storage_id: str, *, limit: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.EdgeJobs]:
        """List the jobs that an edge worker can take.

        Jobs that wait for a worker beside this storage, at most `limit`.
        Acknowledge a job before working on it.
        Needs the role can_read_transcode_jobs.

        Args:
            limit: Most jobs in the answer.
        """
        return Call("GET", "API/transcode/v1/storages/{storage_id}/edge_transcode/jobs/", m.EdgeJobs, segments={"storage_id": storage_id}, query={"limit": limit}, roles=("can_read_transcode_jobs",), paging=Paging(), options=options)


class EdgeWorkersOperations(Resource):
    """Operations on edge workers."""

    @op.read
    def list_edge_workers(self, **options: Unpack[ListOptions]) -> Call[m.EdgeWorkers]:
        """List edge workers.

        All workers of the system domain, whether active or not.
        The list always comes whole.
        Needs the roles is_storage_worker, can_read_transcoders.
        """
        return Call("GET", "API/transcode/v1/edge_transcode/workers/", m.EdgeWorkers, roles=("is_storage_worker", "can_read_transcoders"), paging=Paging(), options=options)

    @op
    def create_edge_worker(self, body: m.EdgeWorker | JsonBody, **options: Unpack[Options]) -> Call[m.EdgeWorker]:
        """Register an edge worker.

        A worker does this when it starts.
        It belongs to one storage and reports its status from then on.
        Needs the roles is_storage_worker, can_write_transcoders.
        """
        return Call("POST", "API/transcode/v1/edge_transcode/workers/", m.EdgeWorker, body=Body(body, m.EdgeWorker), roles=("is_storage_worker", "can_write_transcoders"), options=options)

    @op.read
    def get_edge_worker(self, worker_id: str, **options: Unpack[Options]) -> Call[m.EdgeWorker]:
        """Fetch one edge worker.

        The record with the time of the last report.
        Needs the roles is_storage_worker, can_read_transcoders.
        """
        return Call("GET", "API/transcode/v1/edge_transcode/workers/{worker_id}/", m.EdgeWorker, segments={"worker_id": worker_id}, roles=("is_storage_worker", "can_read_transcoders"), options=options)

    @op
    def replace_edge_worker(self, worker_id: str, body: m.EdgeWorker | JsonBody, **options: Unpack[Options]) -> Call[m.EdgeWorker]:
        """Replace the properties of an edge worker.

        Status and storage must both be given.
        Needs the roles is_storage_worker, can_write_transcoders.
        """
        return Call("PUT", "API/transcode/v1/edge_transcode/workers/{worker_id}/", m.EdgeWorker, segments={"worker_id": worker_id}, body=Body(body, m.EdgeWorker), roles=("is_storage_worker", "can_write_transcoders"), options=options)

    @op
    def update_edge_worker(self, worker_id: str, body: m.EdgeWorker | JsonBody, **options: Unpack[Options]) -> Call[m.EdgeWorker]:
        """Change some properties of an edge worker.

        Only the properties in the body change.
        Needs the roles is_storage_worker, can_write_transcoders.
        """
        return Call("PATCH", "API/transcode/v1/edge_transcode/workers/{worker_id}/", m.EdgeWorker, segments={"worker_id": worker_id}, body=Body(body, m.EdgeWorker), roles=("is_storage_worker", "can_write_transcoders"), options=options)

    @op.destroy
    def delete_edge_worker(self, worker_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an edge worker.

        A worker does this when it stops for good.
        Needs the roles is_storage_worker, can_write_transcoders.
        """
        return Call("DELETE", "API/transcode/v1/edge_transcode/workers/{worker_id}/", None, segments={"worker_id": worker_id}, roles=("is_storage_worker", "can_write_transcoders"), options=options)


class JobsOperations(Resource):
    """Operations on jobs."""

    @op
    @deprecated("call create_file_keyframes() of files", category=None)
    def create_transcode_job(self, body: m.TranscodeJob | JsonBody, **options: Unpack[Options]) -> Call[m.TranscodeJob]:
        """Create a transcode job.

        Low-level and superseded: to get proxies and keyframes of a file, ask the files service, which knows the
        storages and fills the job in.
        Deprecated: call create_file_keyframes() of files.
        Needs the role can_write_transcode_jobs.
        """
        return Call("POST", "API/transcode/v1/transcode/", m.TranscodeJob, body=Body(body, m.TranscodeJob), roles=("can_write_transcode_jobs",), options=options)

    @op.read
    def get_transcode_job(self, transcode_job_id: str, **options: Unpack[Options]) -> Call[m.TranscodeJob]:
        """Fetch one transcode job.

        Returns the input, the outputs and their destinations.
        The jobs service has the progress of the job.
        Needs the role can_read_transcode_jobs.
        """
        return Call("GET", "API/transcode/v1/transcode/{transcode_job_id}/", m.TranscodeJob, segments={"transcode_job_id": transcode_job_id}, roles=("can_read_transcode_jobs",), options=options)

    @op.destroy
    @deprecated("see its documentation", category=None)
    def delete_transcode_job(self, transcode_job_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a transcode job.

        Takes the job out of the queue.
        Superseded; abort the job in the jobs service instead.
        Deprecated.
        Needs the role can_delete_transcode_jobs.
        """
        return Call("DELETE", "API/transcode/v1/transcode/{transcode_job_id}/", None, segments={"transcode_job_id": transcode_job_id}, roles=("can_delete_transcode_jobs",), options=options)

    @op
    @deprecated("call set_jobs_priority() of jobs", category=None)
    def move_transcode_job(self, transcode_job_id: str, position: str, **options: Unpack[Options]) -> Call[Any]:
        """Move a transcode job within the queue.

        The priorities of the jobs service replace it.
        Deprecated: call set_jobs_priority() of jobs.
        Needs the role can_write_transcode_jobs.

        Args:
            position: New place in the queue.
        """
        return Call("POST", "API/transcode/v1/transcode/{transcode_job_id}/position/{position}/", None, segments={"transcode_job_id": transcode_job_id, "position": position}, roles=("can_write_transcode_jobs",), options=options)

    @op
    @deprecated("call set_jobs_priority() of jobs", category=None)
    def set_transcode_job_priority(self, transcode_job_id: str, priority: int, **options: Unpack[Options]) -> Call[Any]:
        """Set the priority of a transcode job.

        Superseded; the jobs service sets priorities.
        Deprecated: call set_jobs_priority() of jobs.
        Needs the role can_write_transcode_jobs.

        Args:
            priority: New priority.
        """
        return Call("PUT", "API/transcode/v1/transcode/{transcode_job_id}/priority/{priority}/", None, segments={"transcode_job_id": transcode_job_id, "priority": priority}, roles=("can_write_transcode_jobs",), options=options)


class KeyframesOperations(Resource):
    """Operations on keyframes."""

    @op
    def generate_collection_keyframe(self, collection_id: str, body: m.CollectionKeyframeRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Make the keyframe of a collection.

        Composes one picture from up to four pictures of what the collection holds.
        Starts a job and comes back at once.
        Needs the role can_write_transcode_jobs.
        """
        return Call(
            "POST", "API/transcode/v1/keyframes/collections/{collection_id}/", m.JobStarted, segments={"collection_id": collection_id}, body=Body(body, m.CollectionKeyframeRequest), roles=("can_write_transcode_jobs",), options=options
        )

    @op
    def generate_playlist_keyframe(self, playlist_id: str, body: m.CollectionKeyframeRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[Any]:
        """Make the keyframe of a playlist.

        Composes one picture from up to four pictures of what the playlist holds.
        Starts a job and comes back at once.
        Needs the role can_write_transcode_jobs.
        """
        return Call("POST", "API/transcode/v1/keyframes/playlists/{playlist_id}/", None, segments={"playlist_id": playlist_id}, body=Body(body, m.CollectionKeyframeRequest), roles=("can_write_transcode_jobs",), options=options)


class MetadataFillingOperations(Resource):
    """Operations on metadata filling."""

    @op
    def fill_asset_metadata(self, asset_id: str, version_id: str, body: m.MetadataFillingRequest | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Let a language model fill in metadata of an asset.

        Starts a job and comes back at once.
        Unless `auto_accept` is set, the values wait as a proposal until somebody accepts or discards it.
        Needs the roles can_trigger_metadata_ai_filling, can_write_metadata_values.
        """
        return Call(
            "POST",
            "API/transcode/v1/metadata_filling/assets/{asset_id}/versions/{version_id}/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.MetadataFillingRequest),
            roles=("can_trigger_metadata_ai_filling", "can_write_metadata_values"),
            options=options,
        )

    @op
    def bulk_fill_objects_metadata(self, body: m.BulkMetadataFillingRequest | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Let a language model fill in metadata of several objects.

        Collections and saved searches stand for the assets that they hold.
        Starts a job with a child for each asset and comes back at once; proposals can be accepted or discarded
        together by the parent job.
        Needs the roles can_trigger_metadata_ai_filling, can_write_metadata_values.
        """
        return Call("POST", "API/transcode/v1/metadata_filling/bulk/", None, body=Body(body, m.BulkMetadataFillingRequest), roles=("can_trigger_metadata_ai_filling", "can_write_metadata_values"), options=options)


class MetadataProposalsOperations(Resource):
    """Operations on metadata proposals."""

    @op.read
    def get_asset_metadata_proposal(self, asset_id: str, version_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[m.MetadataProposal]:
        """Fetch the metadata proposal for a version of an asset.

        Returns proposals of a language model for the version without a decision of the user.
        Needs the role can_read_metadata_values.

        Args:
            user_id: Identifier of the user who reviews.
        """
        return Call(
            "GET",
            "API/transcode/v1/metadata_filling/proposals/assets/{asset_id}/versions/{version_id}/",
            m.MetadataProposal,
            segments={"asset_id": asset_id, "version_id": version_id},
            headers={"User-ID": user_id},
            roles=("can_read_metadata_values",),
            options=options,
        )

    @op.read
    def get_metadata_proposal(self, job_id: str, **options: Unpack[Options]) -> Call[m.MetadataProposal]:
        """Fetch the metadata proposal that a job made.

        Values for the fields that the job was started for, with warnings and errors.
        Needs the role can_read_metadata_values.

        Args:
            job_id: Identifier of the job that made the proposal.
        """
        return Call("GET", "API/transcode/v1/metadata_filling/proposals/{job_id}/", m.MetadataProposal, segments={"job_id": job_id}, roles=("can_read_metadata_values",), options=options)

    @op
    def accept_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Accept a metadata proposal.

        The proposed values become metadata of the asset.
        Needs the role can_write_metadata_values.

        Args:
            job_id: Identifier of the job that made the proposal.
            user_id: Identifier of the user who reviews.
        """
        return Call("POST", "API/transcode/v1/metadata_filling/proposals/{job_id}/accept/", None, segments={"job_id": job_id}, headers={"User-ID": user_id}, roles=("can_write_metadata_values",), options=options)

    @op.destroy
    def discard_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Discard a metadata proposal.

        The metadata of the asset stays as it is.
        Needs the role can_write_metadata_values.

        Args:
            job_id: Identifier of the job that made the proposal.
            user_id: Identifier of the user who reviews.
        """
        return Call("POST", "API/transcode/v1/metadata_filling/proposals/{job_id}/discard/", None, segments={"job_id": job_id}, headers={"User-ID": user_id}, roles=("can_write_metadata_values",), options=options)

    @op
    def regenerate_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Ask for another metadata proposal.

        Starts a new job with the same fields and comes back at once.
        Needs the role can_write_metadata_values.

        Args:
            job_id: Identifier of the job that made the proposal.
            user_id: Identifier of the user who reviews.
        """
        return Call("POST", "API/transcode/v1/metadata_filling/proposals/{job_id}/regenerate/", None, segments={"job_id": job_id}, headers={"User-ID": user_id}, roles=("can_write_metadata_values",), options=options)

    @op
    def bulk_accept_metadata_proposals(self, parent_job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Accept all metadata proposals of a job.

        iconik accepts the proposals of all children of the job in the background.
        Needs the role can_write_metadata_values.

        Args:
            parent_job_id: Identifier of the job that the proposals belong to.
            user_id: Identifier of the user who reviews.
        """
        return Call("POST", "API/transcode/v1/metadata_filling/proposals/{parent_job_id}/bulk/accept/", None, segments={"parent_job_id": parent_job_id}, headers={"User-ID": user_id}, roles=("can_write_metadata_values",), options=options)

    @op.destroy
    def bulk_discard_metadata_proposals(self, parent_job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Discard all metadata proposals of a job.

        iconik discards the proposals of all children of the job in the background.
        Needs the role can_write_metadata_values.

        Args:
            parent_job_id: Identifier of the job that the proposals belong to.
            user_id: Identifier of the user who reviews.
        """
        return Call("POST", "API/transcode/v1/metadata_filling/proposals/{parent_job_id}/bulk/discard/", None, segments={"parent_job_id": parent_job_id}, headers={"User-ID": user_id}, roles=("can_write_metadata_values",), options=options)


class QueueOperations(Resource):
    """Operations on queue."""

    @op.read
    def list_queue(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.TranscodeQueue]:
        """List what waits to be transcoded.

        The queue of the system domain, page by page.
        Needs the role can_read_transcode_jobs.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call("GET", "API/transcode/v1/transcode/queue/", m.TranscodeQueue, query={"per_page": per_page, "page": page, "sort": sort}, roles=("can_read_transcode_jobs",), paging=Paging(("page",), per_page=100), options=options)

    @op.read
    def list_system_queue(self, *, per_domain_id: Opt[bool] = UNSET, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.TranscodeQueue]:
        """List what waits to be transcoded, of all system domains.

        The queue across system domains, page by page.

        Args:
            per_domain_id: Whether `facets` counts by system domain.
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call("GET", "API/transcode/v1/transcode/queue/system/", m.TranscodeQueue, query={"per_domain_id": per_domain_id, "per_page": per_page, "page": page, "sort": sort}, paging=Paging(("page",), per_page=100), options=options)

    @op.read
    def list_object_queue(self, object_type: str, object_id: str, **options: Unpack[ListOptions]) -> Call[m.IndexedQueuedJobs]:
        """List what waits to be transcoded of one object.

        Entries of the queue that belong to the object.
        The list always comes whole.
        Needs the role can_read_transcode_jobs.

        Args:
            object_type: Kind of the object, such as `assets`.
        """
        return Call("GET", "API/transcode/v1/transcode/{object_type}/{object_id}/", m.IndexedQueuedJobs, segments={"object_type": object_type, "object_id": object_id}, roles=("can_read_transcode_jobs",), paging=Paging(), options=options)

    @op.read
    def list_object_version_queue(self, object_type: str, object_id: str, version_id: str, **options: Unpack[ListOptions]) -> Call[m.IndexedQueuedJobs]:
        """List what waits to be transcoded of one version of an object.

        Entries of the queue that belong to the version.
        The list always comes whole.
        Needs the role can_read_transcode_jobs.

        Args:
            object_type: Kind of the object, such as `assets`.
        """
        return Call(
            "GET",
            "API/transcode/v1/transcode/{object_type}/{object_id}/versions/{version_id}/",
            m.IndexedQueuedJobs,
            segments={"object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_transcode_jobs",),
            paging=Paging(),
            options=options,
        )


class StorageJobsOperations(Resource):
    """Operations on storage jobs."""

    @op.destroy
    def abort_storage_jobs(self, storage_id: str, body: m.StorageJobsAbort | JsonBody | None = None, **options: Unpack[Options]) -> Call[Any]:
        """Abort all transcode jobs of a storage.

        For a storage that is going away or cannot be reached any more. iconik may answer before all jobs are
        aborted, with 202.
        Needs the role can_delete_transcode_jobs.
        """
        return Call("DELETE", "API/transcode/v1/storages/{storage_id}/", None, segments={"storage_id": storage_id}, body=Body(body, m.StorageJobsAbort), roles=("can_delete_transcode_jobs",), options=options)

    @op.destroy
    @deprecated("call delete_storage_job()", category=None)
    def delete_file_storage_job(self, storage_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the transcode job of a file.

        The replacement is `delete_storage_job`, which names the job itself.
        Deprecated: call delete_storage_job().
        Needs the role can_read_transcode_jobs.
        """
        return Call("DELETE", "API/transcode/v1/storages/{storage_id}/files/{file_id}/transcode/", None, segments={"storage_id": storage_id, "file_id": file_id}, roles=("can_read_transcode_jobs",), options=options)

    @op.read
    def list_storage_jobs(self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.StorageJobs]:
        """List the transcode jobs of a storage.

        Files on the storage that are to be transcoded, page by page.
        Needs the role can_read_transcode_jobs.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/transcode/v1/storages/{storage_id}/transcode/",
            m.StorageJobs,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_transcode_jobs",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op.read
    def get_storage_job(self, storage_id: str, record_id: str, **options: Unpack[Options]) -> Call[m.StorageJob]:
        """Fetch one transcode job of a storage.

        The file that is to be transcoded, and where it belongs.
        Needs the role can_read_transcode_jobs.

        Args:
            record_id: Identifier of the transcode job on the storage.
        """
        return Call("GET", "API/transcode/v1/storages/{storage_id}/transcode/{record_id}/", m.StorageJob, segments={"storage_id": storage_id, "record_id": record_id}, roles=("can_read_transcode_jobs",), options=options)

    @op.destroy
    def delete_storage_job(self, storage_id: str, record_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete one transcode job of a storage.

        Takes the file off the list of what is to be transcoded.
        Needs the role can_read_transcode_jobs.

        Args:
            record_id: Identifier of the transcode job on the storage.
        """
        return Call("DELETE", "API/transcode/v1/storages/{storage_id}/transcode/{record_id}/", None, segments={"storage_id": storage_id, "record_id": record_id}, roles=("can_read_transcode_jobs",), options=options)


class TranscriptionsOperations(Resource):
    """Operations on transcriptions."""

    @op
    def transcribe_asset(self, asset_id: str, body: m.TranscriptionRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Transcribe an asset.

        Turns speech into text with the default profile, unless the request says otherwise.
        Starts a job and comes back at once; the text appears as segments of the asset.
        Needs the role can_transcribe_content.
        """
        return Call("POST", "API/transcode/v1/transcribe/assets/{asset_id}/profiles/default/", m.JobStarted, segments={"asset_id": asset_id}, body=Body(body, m.TranscriptionRequest), roles=("can_transcribe_content",), options=options)

    @op
    def bulk_transcribe_objects(self, body: m.BulkTranscriptionRequest | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Transcribe several objects.

        At most 500 objects of one type; collections and saved searches stand for the assets that they hold.
        Starts a job and comes back at once.
        Needs the role can_transcribe_content.
        """
        return Call("POST", "API/transcode/v1/transcribe/bulk/", m.JobStarted, body=Body(body, m.BulkTranscriptionRequest), roles=("can_transcribe_content",), options=options)


class SyncAnalysesOperations(Sync, AnalysesOperations):
    """The same, returning responses."""


class SyncEdgeJobsOperations(Sync, EdgeJobsOperations):
    """The same, returning responses."""


class SyncEdgeWorkersOperations(Sync, EdgeWorkersOperations):
    """The same, returning responses."""


class SyncJobsOperations(Sync, JobsOperations):
    """The same, returning responses."""


class SyncKeyframesOperations(Sync, KeyframesOperations):
    """The same, returning responses."""


class SyncMetadataFillingOperations(Sync, MetadataFillingOperations):
    """The same, returning responses."""


class SyncMetadataProposalsOperations(Sync, MetadataProposalsOperations):
    """The same, returning responses."""


class SyncQueueOperations(Sync, QueueOperations):
    """The same, returning responses."""


class SyncStorageJobsOperations(Sync, StorageJobsOperations):
    """The same, returning responses."""


class SyncTranscriptionsOperations(Sync, TranscriptionsOperations):
    """The same, returning responses."""


class AsyncAnalysesOperations(Async, AnalysesOperations):
    """The same, awaited."""


class AsyncEdgeJobsOperations(Async, EdgeJobsOperations):
    """The same, awaited."""


class AsyncEdgeWorkersOperations(Async, EdgeWorkersOperations):
    """The same, awaited."""


class AsyncJobsOperations(Async, JobsOperations):
    """The same, awaited."""


class AsyncKeyframesOperations(Async, KeyframesOperations):
    """The same, awaited."""


class AsyncMetadataFillingOperations(Async, MetadataFillingOperations):
    """The same, awaited."""


class AsyncMetadataProposalsOperations(Async, MetadataProposalsOperations):
    """The same, awaited."""


class AsyncQueueOperations(Async, QueueOperations):
    """The same, awaited."""


class AsyncStorageJobsOperations(Async, StorageJobsOperations):
    """The same, awaited."""


class AsyncTranscriptionsOperations(Async, TranscriptionsOperations):
    """The same, awaited."""


class TranscodeService(
    AnalysesOperations, EdgeJobsOperations, EdgeWorkersOperations, JobsOperations, KeyframesOperations, MetadataFillingOperations, MetadataProposalsOperations, QueueOperations, StorageJobsOperations, TranscriptionsOperations
):
    """Transcoding, analysis and transcription of media, the queue that these wait in, and metadata filled in by a language model."""


class SyncTranscode(Sync, TranscodeService):
    """The operations of transcode, returning their responses."""

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


class AsyncTranscode(Async, TranscodeService):
    """The operations of transcode, awaited."""

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
