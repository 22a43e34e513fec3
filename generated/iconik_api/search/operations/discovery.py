"""Operations on discovery."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncDiscoveryOperations", "DiscoveryOperations", "SyncDiscoveryOperations"]


class DiscoveryOperations(Resource):
    """Operations on discovery."""

    @op
    def replace_discovery_settings(self, body: m.DiscoverySettings | JsonBody, **options: Unpack[Options]) -> Call[m.DiscoverySettings]:
        """Order what the start page offers.

        Send the identifiers of all entries in the order in which they are to be shown. Needs the role
        can_write_discovery_entities.

        Args:
            body: `DiscoverySettings`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/search/v1/discovery/default/",
            m.DiscoverySettings,
            body=Body(body, m.DiscoverySettings),
            roles=("can_write_discovery_entities",),
            options=options,
        )

    @op
    def list_discovery_entities(self, **options: Unpack[ListOptions]) -> Call[m.DiscoveryEntities]:
        """List what the start page offers.

        Only what the calling user may see. The list has no parameters for paging. Needs the role
        can_read_discovery_entities.
        """
        return Call(
            "GET",
            "API/search/v1/discovery/default/entities/",
            m.DiscoveryEntities,
            roles=("can_read_discovery_entities",),
            paging=Paging(),
            options=options,
        )

    @op
    def create_discovery_entity(self, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]) -> Call[m.DiscoveryEntity]:
        """Offer a collection or a saved search on the start page.

        The object has to exist. Its place among the others is set by `replace_discovery_settings`. Needs the role
        can_write_discovery_entities.

        Args:
            body: `DiscoveryEntity`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v1/discovery/default/entities/",
            m.DiscoveryEntity,
            body=Body(body, m.DiscoveryEntity),
            roles=("can_write_discovery_entities",),
            options=options,
        )

    @op
    def list_all_discovery_entities(self, **options: Unpack[ListOptions]) -> Call[m.DiscoveryEntities]:
        """List everything the start page offers to anybody.

        Holds also what the calling user may not see, for whoever puts the page together. Needs the role
        can_write_discovery_entities.
        """
        return Call(
            "GET",
            "API/search/v1/discovery/default/entities/admin/",
            m.DiscoveryEntities,
            roles=("can_write_discovery_entities",),
            paging=Paging(),
            options=options,
        )

    @op
    def get_discovery_entity(self, entity_id: str, **options: Unpack[Options]) -> Call[m.DiscoveryEntity]:
        """Fetch one entry of the start page.

        Says which collection or saved search it offers. Needs the role can_read_discovery_entities.

        Args:
            entity_id: Identifier of the entry.
        """
        return Call(
            "GET",
            "API/search/v1/discovery/default/entities/{entity_id}/",
            m.DiscoveryEntity,
            segments={"entity_id": entity_id},
            roles=("can_read_discovery_entities",),
            options=options,
        )

    @op
    def replace_discovery_entity(self, entity_id: str, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Replace the properties of an entry of the start page.

        A property that is left out falls back to empty. The answer has no body. Needs the role
        can_write_discovery_entities.

        Args:
            entity_id: Identifier of the entry.
            body: `DiscoveryEntity`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/search/v1/discovery/default/entities/{entity_id}/",
            None,
            segments={"entity_id": entity_id},
            body=Body(body, m.DiscoveryEntity),
            roles=("can_write_discovery_entities",),
            options=options,
        )

    @op
    def update_discovery_entity(self, entity_id: str, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Change some properties of an entry of the start page.

        Only the properties in the body change. The answer has no body. Needs the role can_write_discovery_entities.

        Args:
            entity_id: Identifier of the entry.
            body: `DiscoveryEntity`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/search/v1/discovery/default/entities/{entity_id}/",
            None,
            segments={"entity_id": entity_id},
            body=Body(body, m.DiscoveryEntity),
            roles=("can_write_discovery_entities",),
            options=options,
        )

    @op
    def delete_discovery_entity(self, entity_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an entry off the start page.

        The collection or saved search itself stays. Needs the role can_delete_discovery_entities.

        Args:
            entity_id: Identifier of the entry.
        """
        return Call(
            "DELETE",
            "API/search/v1/discovery/default/entities/{entity_id}/",
            None,
            segments={"entity_id": entity_id},
            roles=("can_delete_discovery_entities",),
            options=options,
        )

    @op
    def replace_object_discovery_entity(
        self, object_type: str, object_id: str, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Replace the entry that offers an object.

        Like `replace_discovery_entity`, with the entry named by the collection or saved search that it offers.
        Needs the role can_write_discovery_entities.

        Args:
            object_type: Kind of object, `COLLECTION` or `SAVED_SEARCH`.
            object_id: Identifier of the collection or saved search.
            body: `DiscoveryEntity`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/search/v1/discovery/entities/{object_type}/{object_id}/",
            None,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.DiscoveryEntity),
            roles=("can_write_discovery_entities",),
            options=options,
        )

    @op
    def update_object_discovery_entity(
        self, object_type: str, object_id: str, body: m.DiscoveryEntity | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Change some properties of the entry that offers an object.

        Like `update_discovery_entity`, with the entry named by the collection or saved search that it offers. Needs
        the role can_write_discovery_entities.

        Args:
            object_type: Kind of object, `COLLECTION` or `SAVED_SEARCH`.
            object_id: Identifier of the collection or saved search.
            body: `DiscoveryEntity`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/search/v1/discovery/entities/{object_type}/{object_id}/",
            None,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.DiscoveryEntity),
            roles=("can_write_discovery_entities",),
            options=options,
        )


class SyncDiscoveryOperations(Sync, DiscoveryOperations):
    """Operations on discovery, returning their responses."""


class AsyncDiscoveryOperations(Async, DiscoveryOperations):
    """Operations on discovery, awaited."""
