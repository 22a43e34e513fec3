"""Operations on storage gateway reports."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncStorageGatewayReportsOperations", "StorageGatewayReportsOperations", "SyncStorageGatewayReportsOperations"]


class StorageGatewayReportsOperations(Resource):
    """Operations on storage gateway reports."""

    @op
    def get_storage_gateway_report(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StorageGatewayReport]:
        """Fetch what the gateway last said about a storage.

        Counts of files and jobs, the last lines of the log, and how the last start went. `date_reported` tells how
        old it is.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "GET", "API/files/v1/storages/{storage_id}/gateway/report/", m.StorageGatewayReport, segments={"storage_id": storage_id}, options=options
        )

    @op
    def replace_storage_gateway_report(self, storage_id: str, body: m.StorageGatewayReport | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Report how a storage does.

        For storage gateways. Takes the place of the report before it. Needs the role is_storage_worker.

        Args:
            storage_id: Identifier of the storage.
            body: `StorageGatewayReport`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/storages/{storage_id}/gateway/report/",
            None,
            segments={"storage_id": storage_id},
            body=Body(body, m.StorageGatewayReport),
            roles=("is_storage_worker",),
            options=options,
        )

    @op
    def set_storage_gateway_status(self, storage_id: str, body: m.StorageGatewayStatusReport | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Report the status of the gateway of a storage.

        For storage gateways, when they start and stop. Needs the role is_storage_worker.

        Args:
            storage_id: Identifier of the storage.
            body: `StorageGatewayStatusReport`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/storages/{storage_id}/gateway/status/",
            None,
            segments={"storage_id": storage_id},
            body=Body(body, m.StorageGatewayStatusReport),
            roles=("is_storage_worker",),
            options=options,
        )

    @op
    def request_storage_log_upload(self, storage_id: str, body: m.LogToUpload | JsonBody, **options: Unpack[Options]) -> Call[m.LogUpload]:
        """Ask where to upload a log about a storage.

        For storage gateways. The log goes to the URL of the answer, without credentials of iconik. Needs the role
        is_storage_worker.

        Args:
            storage_id: Identifier of the storage.
            body: `LogToUpload`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/logs/",
            m.LogUpload,
            segments={"storage_id": storage_id},
            body=Body(body, m.LogToUpload),
            roles=("is_storage_worker",),
            options=options,
        )


class SyncStorageGatewayReportsOperations(Sync, StorageGatewayReportsOperations):
    """Operations on storage gateway reports, returning their responses."""


class AsyncStorageGatewayReportsOperations(Async, StorageGatewayReportsOperations):
    """Operations on storage gateway reports, awaited."""
