"""Operations on storage gateway telemetry."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncStorageGatewayTelemetryOperations", "StorageGatewayTelemetryOperations", "SyncStorageGatewayTelemetryOperations"]


class StorageGatewayTelemetryOperations(Resource):
    """Operations on storage gateway telemetry."""

    @op
    def list_all_storage_gateway_telemetry(
        self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.StorageGatewaysTelemetry]:
        """List the last telemetry of all storage gateways.

        One entry for each running gateway program, ten a page unless `per_page` says otherwise. Needs the role
        can_read_storages.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storage_gateways/telemetry/",
            m.StorageGatewaysTelemetry,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_storages",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def get_storage_gateway_worker_telemetry(self, worker_id: str, **options: Unpack[Options]) -> Call[m.StorageGatewayTelemetry]:
        """Fetch the last telemetry of one storage gateway program.

        A gateway may have run as several programs, each with an entry of its own. Needs the role can_read_storages.

        Args:
            worker_id: Identifier of the gateway program that runs.
        """
        return Call(
            "GET",
            "API/files/v1/storage_gateways/telemetry/{worker_id}/",
            m.StorageGatewayTelemetry,
            segments={"worker_id": worker_id},
            roles=("can_read_storages",),
            options=options,
        )

    @op
    def list_storage_gateway_telemetry(self, storage_gateway_id: str, **options: Unpack[ListOptions]) -> Call[m.StorageGatewaysTelemetry]:
        """List the last telemetry of one storage gateway.

        An entry for each program that runs as this gateway. The list always comes whole. Needs the role
        can_read_storages.

        Args:
            storage_gateway_id: Identifier of the storage gateway.
        """
        return Call(
            "GET",
            "API/files/v1/storage_gateways/{storage_gateway_id}/telemetry/",
            m.StorageGatewaysTelemetry,
            segments={"storage_gateway_id": storage_gateway_id},
            roles=("can_read_storages",),
            paging=Paging(),
            options=options,
        )

    @op
    def report_storage_gateway_telemetry(
        self, storage_gateway_id: str, body: m.StorageGatewayTelemetry | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Report the telemetry of a storage gateway.

        For storage gateways. The body says where the program runs and how it does.

        Args:
            storage_gateway_id: Identifier of the storage gateway.
            body: `StorageGatewayTelemetry`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storage_gateways/{storage_gateway_id}/telemetry/",
            None,
            segments={"storage_gateway_id": storage_gateway_id},
            body=Body(body, m.StorageGatewayTelemetry),
            options=options,
        )


class SyncStorageGatewayTelemetryOperations(Sync, StorageGatewayTelemetryOperations):
    """Operations on storage gateway telemetry, returning their responses."""


class AsyncStorageGatewayTelemetryOperations(Async, StorageGatewayTelemetryOperations):
    """Operations on storage gateway telemetry, awaited."""
