"""Operations on history."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncHistoryOperations", "HistoryOperations", "SyncHistoryOperations"]


class HistoryOperations(Resource):
    """Operations on history."""

    @op
    def list_asset_history(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        filter: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.AssetHistoryEntities]:
        """List what has happened to an asset.

        Entries that iconik made and entries that clients added, ten a page unless `per_page` says otherwise. The
        list comes from the index, so an entry shows up a moment after the event. Needs the role
        can_read_assets_history.

        Args:
            asset_id: Identifier of the asset.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            filter: Conditions on fields, each as field, operator and value, as in
                `status,eq,ACTIVE;title,eq,Harbour`.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/history/",
            m.AssetHistoryEntities,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "page": page, "sort": sort, "filter": filter},
            roles=("can_read_assets_history",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_asset_history_entry(self, asset_id: str, body: m.AssetHistory | JsonBody, **options: Unpack[Options]) -> Call[m.AssetHistory]:
        """Add an entry to the history of an asset.

        Records an event that iconik cannot know of; nothing else changes. The time and the user of the entry are
        those of the call. Needs the role can_write_assets_history.

        Args:
            asset_id: Identifier of the asset.
            body: `AssetHistory`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/history/",
            m.AssetHistory,
            segments={"asset_id": asset_id},
            body=Body(body, m.AssetHistory),
            roles=("can_write_assets_history",),
            options=options,
        )

    @op
    def get_asset_history_entry(self, asset_id: str, history_entity_id: str, **options: Unpack[Options]) -> Call[m.AssetHistory]:
        """Fetch one entry of the history of an asset.

        Entries of iconik and of clients alike. Needs the role can_read_assets_history.

        Args:
            asset_id: Identifier of the asset.
            history_entity_id: Identifier of the entry.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/history/{history_entity_id}/",
            m.AssetHistory,
            segments={"asset_id": asset_id, "history_entity_id": history_entity_id},
            roles=("can_read_assets_history",),
            options=options,
        )

    @op
    def delete_asset_history_entry(self, asset_id: str, history_entity_id: str, **options: Unpack[Options]) -> Call[m.AssetHistory]:
        """Delete an entry of the history of an asset.

        Only the entry goes; what it tells of stays done. Needs the role can_delete_assets_history.

        Args:
            asset_id: Identifier of the asset.
            history_entity_id: Identifier of the entry.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/history/{history_entity_id}/",
            m.AssetHistory,
            segments={"asset_id": asset_id, "history_entity_id": history_entity_id},
            roles=("can_delete_assets_history",),
            options=options,
        )

    @op
    def reindex_asset_history_entry(
        self, asset_id: str, history_entity_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Index an entry of the history of an asset anew.

        Done in the background. Only needed when the index went wrong. The body may be empty. Needs the role
        can_reindex_assets_history.

        Args:
            asset_id: Identifier of the asset.
            history_entity_id: Identifier of the entry.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/history/{history_entity_id}/reindex/",
            None,
            segments={"asset_id": asset_id, "history_entity_id": history_entity_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_assets_history",),
            options=options,
        )


class SyncHistoryOperations(Sync, HistoryOperations):
    """Operations on history, returning their responses."""


class AsyncHistoryOperations(Async, HistoryOperations):
    """Operations on history, awaited."""
