"""Operations on edge workers."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncEdgeWorkersOperations", "EdgeWorkersOperations", "SyncEdgeWorkersOperations"]


class EdgeWorkersOperations(Resource):
    """Operations on edge workers."""

    @op
    def list_edge_workers(self, **options: Unpack[ListOptions]) -> Call[m.EdgeWorkers]:
        """List edge workers.

        All workers of the system domain, whether active or not. The list always comes whole. Needs the roles
        is_storage_worker, can_read_transcoders.
        """
        return Call(
            "GET",
            "API/transcode/v1/edge_transcode/workers/",
            m.EdgeWorkers,
            roles=("is_storage_worker", "can_read_transcoders"),
            paging=Paging(),
            options=options,
        )

    @op
    def create_edge_worker(self, body: m.EdgeWorker | JsonBody, **options: Unpack[Options]) -> Call[m.EdgeWorker]:
        """Register an edge worker.

        A worker does this when it starts. It belongs to one storage and reports its status from then on. Needs the
        roles is_storage_worker, can_write_transcoders.

        Args:
            body: `EdgeWorker`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/edge_transcode/workers/",
            m.EdgeWorker,
            body=Body(body, m.EdgeWorker),
            roles=("is_storage_worker", "can_write_transcoders"),
            options=options,
        )

    @op
    def get_edge_worker(self, worker_id: str, **options: Unpack[Options]) -> Call[m.EdgeWorker]:
        """Fetch one edge worker.

        The record with the time of the last report. Needs the roles is_storage_worker, can_read_transcoders.

        Args:
            worker_id: Identifier of the worker.
        """
        return Call(
            "GET",
            "API/transcode/v1/edge_transcode/workers/{worker_id}/",
            m.EdgeWorker,
            segments={"worker_id": worker_id},
            roles=("is_storage_worker", "can_read_transcoders"),
            options=options,
        )

    @op
    def replace_edge_worker(self, worker_id: str, body: m.EdgeWorker | JsonBody, **options: Unpack[Options]) -> Call[m.EdgeWorker]:
        """Replace the properties of an edge worker.

        Status and storage must both be given. Needs the roles is_storage_worker, can_write_transcoders.

        Args:
            worker_id: Identifier of the worker.
            body: `EdgeWorker`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/transcode/v1/edge_transcode/workers/{worker_id}/",
            m.EdgeWorker,
            segments={"worker_id": worker_id},
            body=Body(body, m.EdgeWorker),
            roles=("is_storage_worker", "can_write_transcoders"),
            options=options,
        )

    @op
    def update_edge_worker(self, worker_id: str, body: m.EdgeWorker | JsonBody, **options: Unpack[Options]) -> Call[m.EdgeWorker]:
        """Change some properties of an edge worker.

        Only the properties in the body change. Needs the roles is_storage_worker, can_write_transcoders.

        Args:
            worker_id: Identifier of the worker.
            body: `EdgeWorker`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/transcode/v1/edge_transcode/workers/{worker_id}/",
            m.EdgeWorker,
            segments={"worker_id": worker_id},
            body=Body(body, m.EdgeWorker),
            roles=("is_storage_worker", "can_write_transcoders"),
            options=options,
        )

    @op
    def delete_edge_worker(self, worker_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an edge worker.

        A worker does this when it stops for good. Needs the roles is_storage_worker, can_write_transcoders.

        Args:
            worker_id: Identifier of the worker.
        """
        return Call(
            "DELETE",
            "API/transcode/v1/edge_transcode/workers/{worker_id}/",
            None,
            segments={"worker_id": worker_id},
            roles=("is_storage_worker", "can_write_transcoders"),
            options=options,
        )


class SyncEdgeWorkersOperations(Sync, EdgeWorkersOperations):
    """Operations on edge workers, returning their responses."""


class AsyncEdgeWorkersOperations(Async, EdgeWorkersOperations):
    """Operations on edge workers, awaited."""
