"""Operations on storage gateway events."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncStorageGatewayEventsOperations", "StorageGatewayEventsOperations", "SyncStorageGatewayEventsOperations"]


class StorageGatewayEventsOperations(Resource):
    """Operations on storage gateway events."""

    @op
    def list_storage_gateway_events(
        self, storage_id: str, *, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.StorageGatewayEvents]:
        """List the orders that wait for a storage gateway.

        For storage gateways, which delete what they have carried out. `data` may hold signed URLs.

        Args:
            storage_id: Identifier of the storage.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/gateway/events/",
            m.StorageGatewayEvents,
            segments={"storage_id": storage_id},
            query={"last_id": last_id},
            paging=Paging(("last_id",)),
            options=options,
        )

    @op
    def create_storage_gateway_event(
        self, storage_id: str, body: m.StorageGatewayEvent | JsonBody, **options: Unpack[Options]
    ) -> Call[m.StorageGatewayEvent]:
        """Give an order to the gateway of a storage.

        The gateway carries it out when it next asks, so nothing has happened yet when the answer comes.

        Args:
            storage_id: Identifier of the storage.
            body: `StorageGatewayEvent`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/gateway/events/",
            m.StorageGatewayEvent,
            segments={"storage_id": storage_id},
            body=Body(body, m.StorageGatewayEvent),
            options=options,
        )

    @op
    def purge_storage_gateway_events(self, storage_id: str, body: m.StorageGatewayEventsPurge | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take several orders off the list of a gateway.

        Up to 100 in one call. An order that the gateway has fetched already may be carried out all the same.

        Args:
            storage_id: Identifier of the storage.
            body: `StorageGatewayEventsPurge`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/gateway/events/purge/",
            None,
            segments={"storage_id": storage_id},
            body=Body(body, m.StorageGatewayEventsPurge),
            options=options,
        )

    @op
    def delete_storage_gateway_event(self, storage_id: str, event_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take one order off the list of a gateway.

        For storage gateways, when it is carried out; for others, before the gateway has fetched it.

        Args:
            storage_id: Identifier of the storage.
            event_id: Identifier of the order.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/gateway/events/{event_id}/",
            None,
            segments={"storage_id": storage_id, "event_id": event_id},
            options=options,
        )


class SyncStorageGatewayEventsOperations(Sync, StorageGatewayEventsOperations):
    """Operations on storage gateway events, returning their responses."""


class AsyncStorageGatewayEventsOperations(Async, StorageGatewayEventsOperations):
    """Operations on storage gateway events, awaited."""
