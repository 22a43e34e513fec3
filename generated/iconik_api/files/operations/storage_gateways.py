"""Operations on storage gateways."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncStorageGatewaysOperations", "StorageGatewaysOperations", "SyncStorageGatewaysOperations"]


class StorageGatewaysOperations(Resource):
    """Operations on storage gateways."""

    @op
    def list_storage_gateways(
        self,
        *,
        cluster_id: Opt[str] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        query: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.StorageGateways]:
        """List storage gateways.

        All gateways of the system domain, or those of one cluster, each with its last telemetry.

        Args:
            cluster_id: Only gateways of this cluster.
            page: Number of the page, from 1.
            per_page: Objects in one page.
            query: Text to look for.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/files/v1/storage_gateways/",
            m.StorageGateways,
            query={"cluster_id": cluster_id, "page": page, "per_page": per_page, "query": query, "sort": sort},
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_storage_gateway(self, body: m.StorageGateway | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGateway]:
        """Register a storage gateway.

        Makes the record only. The program itself is installed and started by whoever runs it.

        Args:
            body: `StorageGateway`, or plain values of that form.
        """
        return Call("POST", "API/files/v1/storage_gateways/", m.StorageGateway, body=Body(body, m.StorageGateway), options=options)

    @op
    def get_storage_gateway(self, storage_gateway_id: str, **options: Unpack[Options]) -> Call[m.StorageGateway]:
        """Fetch one storage gateway.

        The record with its status, its last telemetry, and the settings that result from those of its cluster and
        its own.

        Args:
            storage_gateway_id: Identifier of the storage gateway.
        """
        return Call(
            "GET",
            "API/files/v1/storage_gateways/{storage_gateway_id}/",
            m.StorageGateway,
            segments={"storage_gateway_id": storage_gateway_id},
            options=options,
        )

    @op
    def replace_storage_gateway(
        self, storage_gateway_id: str, body: m.StorageGateway | JsonBody, **options: Unpack[Options]
    ) -> Call[m.StorageGateway]:
        """Replace the properties of a storage gateway.

        A property that is left out falls back to empty; to change single properties use `update_storage_gateway`.

        Args:
            storage_gateway_id: Identifier of the storage gateway.
            body: `StorageGateway`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/storage_gateways/{storage_gateway_id}/",
            m.StorageGateway,
            segments={"storage_gateway_id": storage_gateway_id},
            body=Body(body, m.StorageGateway),
            options=options,
        )

    @op
    def update_storage_gateway(
        self, storage_gateway_id: str, body: m.StorageGateway | JsonBody, **options: Unpack[Options]
    ) -> Call[m.StorageGateway]:
        """Change some properties of a storage gateway.

        Only the properties in the body change.

        Args:
            storage_gateway_id: Identifier of the storage gateway.
            body: `StorageGateway`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/storage_gateways/{storage_gateway_id}/",
            m.StorageGateway,
            segments={"storage_gateway_id": storage_gateway_id},
            body=Body(body, m.StorageGateway),
            options=options,
        )

    @op
    def delete_storage_gateway(self, storage_gateway_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove a storage gateway.

        Removes the record; stop the program as well. Its storages and their files stay.

        Args:
            storage_gateway_id: Identifier of the storage gateway.
        """
        return Call(
            "DELETE",
            "API/files/v1/storage_gateways/{storage_gateway_id}/",
            None,
            segments={"storage_gateway_id": storage_gateway_id},
            options=options,
        )

    @op
    def request_storage_gateway_log_upload(
        self, storage_gateway_id: str, body: m.LogToUpload | JsonBody, **options: Unpack[Options]
    ) -> Call[m.LogUpload]:
        """Ask where to upload a log of a storage gateway.

        For storage gateways. The log goes to the URL of the answer, without credentials of iconik. Needs the role
        is_storage_worker.

        Args:
            storage_gateway_id: Identifier of the storage gateway.
            body: `LogToUpload`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storage_gateways/{storage_gateway_id}/logs/",
            m.LogUpload,
            segments={"storage_gateway_id": storage_gateway_id},
            body=Body(body, m.LogToUpload),
            roles=("is_storage_worker",),
            options=options,
        )

    @op
    def get_latest_storage_gateway_version(self, **options: Unpack[Options]) -> Call[m.StorageGatewayVersion]:
        """Find out the newest version of the storage gateway.

        What to compare the `version` of a gateway's telemetry with. Nothing is installed by this. Needs the role
        can_read_storages.
        """
        return Call("GET", "API/files/v1/storages/isg/latest_version/", m.StorageGatewayVersion, roles=("can_read_storages",), options=options)


class SyncStorageGatewaysOperations(Sync, StorageGatewaysOperations):
    """Operations on storage gateways, returning their responses."""


class AsyncStorageGatewaysOperations(Async, StorageGatewaysOperations):
    """Operations on storage gateways, awaited."""
