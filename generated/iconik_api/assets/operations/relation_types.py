"""Operations on relation types."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncRelationTypesOperations", "RelationTypesOperations", "SyncRelationTypesOperations"]


class RelationTypesOperations(Resource):
    """Operations on relation types."""

    @op
    def list_relation_types(self, **options: Unpack[ListOptions]) -> Call[m.RelationTypes]:
        """List the types of relations.

        The list always comes whole. Needs the role can_read_asset_relations.
        """
        return Call(
            "GET", "API/assets/v1/assets/relation_types/", m.RelationTypes, roles=("can_read_asset_relations",), paging=Paging(), options=options
        )

    @op
    def create_relation_type(self, body: m.RelationType | JsonBody, **options: Unpack[Options]) -> Call[m.RelationType]:
        """Create a type of relation.

        Its name identifies it from then on. Needs the role can_write_asset_relation_types.

        Args:
            body: `RelationType`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/relation_types/",
            m.RelationType,
            body=Body(body, m.RelationType),
            roles=("can_write_asset_relation_types",),
            options=options,
        )

    @op
    def get_relation_type(self, relation_type: str, **options: Unpack[Options]) -> Call[m.RelationType]:
        """Fetch one type of relation.

        A type is found by its name. Needs the role can_read_asset_relations.

        Args:
            relation_type: Name of the type of relation.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/relation_types/{relation_type}/",
            m.RelationType,
            segments={"relation_type": relation_type},
            roles=("can_read_asset_relations",),
            options=options,
        )

    @op
    def replace_relation_type(self, relation_type: str, body: m.RelationType | JsonBody, **options: Unpack[Options]) -> Call[m.RelationType]:
        """Replace the properties of a type of relation.

        A property that is left out falls back to empty. Needs the role can_write_asset_relation_types.

        Args:
            relation_type: Name of the type of relation.
            body: `RelationType`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/relation_types/{relation_type}/",
            m.RelationType,
            segments={"relation_type": relation_type},
            body=Body(body, m.RelationType),
            roles=("can_write_asset_relation_types",),
            options=options,
        )

    @op
    def update_relation_type(self, relation_type: str, body: m.RelationType | JsonBody, **options: Unpack[Options]) -> Call[m.RelationType]:
        """Change some properties of a type of relation.

        Only the properties in the body change. Needs the role can_write_asset_relation_types.

        Args:
            relation_type: Name of the type of relation.
            body: `RelationType`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/assets/relation_types/{relation_type}/",
            m.RelationType,
            segments={"relation_type": relation_type},
            body=Body(body, m.RelationType),
            roles=("can_write_asset_relation_types",),
            options=options,
        )

    @op
    def delete_relation_type(self, relation_type: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a type of relation.

        No relation of this type can be made afterwards. Needs the role can_delete_asset_relation_types.

        Args:
            relation_type: Name of the type of relation.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/relation_types/{relation_type}/",
            None,
            segments={"relation_type": relation_type},
            roles=("can_delete_asset_relation_types",),
            options=options,
        )


class SyncRelationTypesOperations(Sync, RelationTypesOperations):
    """Operations on relation types, returning their responses."""


class AsyncRelationTypesOperations(Async, RelationTypesOperations):
    """Operations on relation types, awaited."""
