"""Operations on storage jobs."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncStorageJobsOperations", "StorageJobsOperations", "SyncStorageJobsOperations"]


class StorageJobsOperations(Resource):
    """Operations on storage jobs."""

    @op
    def abort_storage_jobs(self, storage_id: str, body: m.StorageJobsAbort | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Abort all transcode jobs of a storage.

        For a storage that is going away or cannot be reached any more. iconik may answer before all jobs are
        aborted, with 202. Needs the role can_delete_transcode_jobs.

        Args:
            storage_id: Identifier of the storage.
            body: `StorageJobsAbort`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/transcode/v1/storages/{storage_id}/",
            None,
            segments={"storage_id": storage_id},
            body=Body(body, m.StorageJobsAbort),
            roles=("can_delete_transcode_jobs",),
            options=options,
        )

    @op
    @deprecated("call delete_storage_job()", category=None)
    def delete_file_storage_job(self, storage_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the transcode job of a file.

        Superseded by `delete_storage_job`, which names the job itself. Deprecated: call delete_storage_job(). Needs
        the role can_read_transcode_jobs.

        Args:
            storage_id: Identifier of the storage.
            file_id: Identifier of the file.
        """
        return Call(
            "DELETE",
            "API/transcode/v1/storages/{storage_id}/files/{file_id}/transcode/",
            None,
            segments={"storage_id": storage_id, "file_id": file_id},
            roles=("can_read_transcode_jobs",),
            options=options,
        )

    @op
    def list_storage_jobs(
        self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.StorageJobs]:
        """List the transcode jobs of a storage.

        Files on the storage that are to be transcoded, page by page. Needs the role can_read_transcode_jobs.

        Args:
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
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

    @op
    def get_storage_job(self, storage_id: str, record_id: str, **options: Unpack[Options]) -> Call[m.StorageJob]:
        """Fetch one transcode job of a storage.

        The file that is to be transcoded, and where it belongs. Needs the role can_read_transcode_jobs.

        Args:
            storage_id: Identifier of the storage.
            record_id: Identifier of the transcode job on the storage.
        """
        return Call(
            "GET",
            "API/transcode/v1/storages/{storage_id}/transcode/{record_id}/",
            m.StorageJob,
            segments={"storage_id": storage_id, "record_id": record_id},
            roles=("can_read_transcode_jobs",),
            options=options,
        )

    @op
    def delete_storage_job(self, storage_id: str, record_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete one transcode job of a storage.

        Takes the file off the list of what is to be transcoded. Needs the role can_read_transcode_jobs.

        Args:
            storage_id: Identifier of the storage.
            record_id: Identifier of the transcode job on the storage.
        """
        return Call(
            "DELETE",
            "API/transcode/v1/storages/{storage_id}/transcode/{record_id}/",
            None,
            segments={"storage_id": storage_id, "record_id": record_id},
            roles=("can_read_transcode_jobs",),
            options=options,
        )


class SyncStorageJobsOperations(Sync, StorageJobsOperations):
    """Operations on storage jobs, returning their responses."""


class AsyncStorageJobsOperations(Async, StorageJobsOperations):
    """Operations on storage jobs, awaited."""
