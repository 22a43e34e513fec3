"""Operations on queue."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, ListOptions, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncQueueOperations", "QueueOperations", "SyncQueueOperations"]


class QueueOperations(Resource):
    """Operations on queue."""

    @op
    def list_queue(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.TranscodeQueue]:
        """List what waits to be transcoded.

        The queue of the system domain, page by page. Needs the role can_read_transcode_jobs.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/transcode/v1/transcode/queue/",
            m.TranscodeQueue,
            query={"per_page": per_page, "page": page, "sort": sort},
            roles=("can_read_transcode_jobs",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def list_system_queue(
        self,
        *,
        per_domain_id: Opt[bool] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.TranscodeQueue]:
        """List what waits to be transcoded, of all system domains.

        The queue across system domains, page by page.

        Args:
            per_domain_id: Whether `facets` counts by system domain.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/transcode/v1/transcode/queue/system/",
            m.TranscodeQueue,
            query={"per_domain_id": per_domain_id, "per_page": per_page, "page": page, "sort": sort},
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def list_object_queue(self, object_type: str, object_id: str, **options: Unpack[ListOptions]) -> Call[m.IndexedQueuedJobs]:
        """List what waits to be transcoded of one object.

        Entries of the queue that belong to the object. The list always comes whole. Needs the role
        can_read_transcode_jobs.

        Args:
            object_type: Kind of the object, such as `assets`.
            object_id: Identifier of the object.
        """
        return Call(
            "GET",
            "API/transcode/v1/transcode/{object_type}/{object_id}/",
            m.IndexedQueuedJobs,
            segments={"object_type": object_type, "object_id": object_id},
            roles=("can_read_transcode_jobs",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_object_version_queue(
        self, object_type: str, object_id: str, version_id: str, **options: Unpack[ListOptions]
    ) -> Call[m.IndexedQueuedJobs]:
        """List what waits to be transcoded of one version of an object.

        Entries of the queue that belong to the version. The list always comes whole. Needs the role
        can_read_transcode_jobs.

        Args:
            object_type: Kind of the object, such as `assets`.
            object_id: Identifier of the object.
            version_id: Identifier of the version.
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


class SyncQueueOperations(Sync, QueueOperations):
    """Operations on queue, returning their responses."""


class AsyncQueueOperations(Async, QueueOperations):
    """Operations on queue, awaited."""
