"""Operations on history."""

from __future__ import annotations

from typing import Unpack

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
    def create_asset_history_entry(
        self, asset_id: str, body: m.AssetHistory | JsonBody, **options: Unpack[Options]
    ) -> Call[m.AssetHistory]:
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


class SyncHistoryOperations(Sync, HistoryOperations):
    """Operations on history, returning their responses."""


class AsyncHistoryOperations(Async, HistoryOperations):
    """Operations on history, awaited."""
