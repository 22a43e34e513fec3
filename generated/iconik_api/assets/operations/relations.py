"""Operations on relations."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncRelationsOperations", "RelationsOperations", "SyncRelationsOperations"]


class RelationsOperations(Resource):
    """Operations on relations."""

    @op
    def list_related_assets(
        self,
        asset_id: str,
        *,
        include_deleted: Opt[bool] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        search_after: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Assets]:
        """List the assets that an asset is related to.

        Whatever the type of the relation, ten a page unless `per_page` says otherwise. Each asset names its
        `relations`. Needs the role can_read_asset_relations.

        Args:
            asset_id: Identifier of the asset.
            include_deleted: Also list assets that are in the delete queue.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            search_after: The `search_after` of the last answer; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/relations/",
            m.Assets,
            segments={"asset_id": asset_id},
            query={"include_deleted": include_deleted, "per_page": per_page, "page": page, "sort": sort, "search_after": search_after},
            roles=("can_read_asset_relations",),
            paging=Paging(("page", "search_after"), per_page=100),
            options=options,
        )

    @op
    def create_relation(self, asset_id: str, body: m.Relation | JsonBody, **options: Unpack[Options]) -> Call[m.Relation]:
        """Relate an asset to another one.

        The type of relation must exist, see `create_relation_type`. Needs the role can_create_asset_relations.

        Args:
            asset_id: Identifier of the asset.
            body: `Relation`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/relations/",
            m.Relation,
            segments={"asset_id": asset_id},
            body=Body(body, m.Relation),
            roles=("can_create_asset_relations",),
            options=options,
        )

    @op
    def list_related_assets_of_type(
        self,
        asset_id: str,
        relation_type: str,
        *,
        include_deleted: Opt[bool] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        search_after: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Assets]:
        """List the assets that an asset is related to in one way.

        Ten a page unless `per_page` says otherwise. Needs the role can_read_asset_relations.

        Args:
            asset_id: Identifier of the asset.
            relation_type: Name of the type of relation.
            include_deleted: Also list assets that are in the delete queue.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            search_after: The `search_after` of the last answer; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/relations/{relation_type}/",
            m.Assets,
            segments={"asset_id": asset_id, "relation_type": relation_type},
            query={"include_deleted": include_deleted, "per_page": per_page, "page": page, "search_after": search_after},
            roles=("can_read_asset_relations",),
            paging=Paging(("page", "search_after"), per_page=100),
            options=options,
        )

    @op
    def create_relation_to_asset(
        self, asset_id: str, relation_type: str, related_to_asset_id: str, body: m.Relation | JsonBody, **options: Unpack[Options]
    ) -> Call[m.Relation]:
        """Relate an asset to another one that the path names.

        Does what `create_relation` does. Needs the role can_create_asset_relations.

        Args:
            asset_id: Identifier of the asset.
            relation_type: Name of the type of relation.
            related_to_asset_id: Asset that the relation points to.
            body: `Relation`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/relations/{relation_type}/{related_to_asset_id}/",
            m.Relation,
            segments={"asset_id": asset_id, "relation_type": relation_type, "related_to_asset_id": related_to_asset_id},
            body=Body(body, m.Relation),
            roles=("can_create_asset_relations",),
            options=options,
        )

    @op
    def delete_relation(self, asset_id: str, relation_type: str, related_to_asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a relation.

        Both assets stay. Needs the role can_delete_asset_relations.

        Args:
            asset_id: Identifier of the asset.
            relation_type: Name of the type of relation.
            related_to_asset_id: Asset that the relation points to.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/relations/{relation_type}/{related_to_asset_id}/",
            None,
            segments={"asset_id": asset_id, "relation_type": relation_type, "related_to_asset_id": related_to_asset_id},
            roles=("can_delete_asset_relations",),
            options=options,
        )

    @op
    def reverse_relation(self, asset_id: str, relation_type: str, related_to_asset_id: str, **options: Unpack[Options]) -> Call[m.Relation]:
        """Turn a relation around.

        The asset that the relation pointed to becomes the one that it starts from. Needs the role
        can_create_asset_relations.

        Args:
            asset_id: Identifier of the asset.
            relation_type: Name of the type of relation.
            related_to_asset_id: Asset that the relation points to.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/relations/{relation_type}/{related_to_asset_id}/reverse/",
            m.Relation,
            segments={"asset_id": asset_id, "relation_type": relation_type, "related_to_asset_id": related_to_asset_id},
            roles=("can_create_asset_relations",),
            options=options,
        )


class SyncRelationsOperations(Sync, RelationsOperations):
    """Operations on relations, returning their responses."""


class AsyncRelationsOperations(Async, RelationsOperations):
    """Operations on relations, awaited."""
