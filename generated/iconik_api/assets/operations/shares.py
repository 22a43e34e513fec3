"""Operations on shares."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging, joined
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSharesOperations", "SharesOperations", "SyncSharesOperations"]


class SharesOperations(Resource):
    """Operations on shares."""

    @op
    def list_collection_shares(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[m.IndexedShares]:
        """List all shares of a collection.

        The shares of every owner, from the index, so a share made a moment ago may be missing. The list always
        comes whole. Needs the role can_read_shares.

        Args:
            collection_id: Identifier of the collection.
        """
        return Call(
            "GET",
            "API/assets/v1/collections/{collection_id}/shares/all/",
            m.IndexedShares,
            segments={"collection_id": collection_id},
            roles=("can_read_shares",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_shares(
        self,
        *,
        title: Opt[str] = UNSET,
        object_type: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        exists: Opt[list[str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        expires: Opt[str] = UNSET,
        include_created_by_me: Opt[bool] = UNSET,
        include_member_of: Opt[bool] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedShares]:
        """List shares of the user.

        Shares that the user made or was invited to, from the index, so a share made a moment ago may be missing.
        Ten a page unless `per_page` says otherwise. Needs the role can_read_shares.

        Args:
            title: Only shares with this title.
            object_type: Only shares of this kind of object, `assets` or `collections`.
            object_id: Only shares of this object.
            ids: Only the shares with these identifiers, separated by commas.
            query: Only shares in which this text occurs.
            exists: Only shares in which all of these fields have a value.
            date_created: Only shares created then.
            date_modified: Only shares last changed then.
            expires: Only shares that end then.
            include_created_by_me: List what the user made.
            include_member_of: List what the user was invited to.
            page: Number of the page, from 1.
            per_page: Objects in one page.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/assets/v1/shares/",
            m.IndexedShares,
            query={
                "title": title,
                "object_type": object_type,
                "object_id": object_id,
                "ids": ids,
                "query": query,
                "_exists_": joined(exists),
                "date_created": date_created,
                "date_modified": date_modified,
                "expires": expires,
                "include_created_by_me": include_created_by_me,
                "include_member_of": include_member_of,
                "page": page,
                "per_page": per_page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
            },
            roles=("can_read_shares",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def list_all_shares(
        self,
        *,
        title: Opt[str] = UNSET,
        object_type: Opt[str] = UNSET,
        object_id: Opt[str] = UNSET,
        owner_id: Opt[str] = UNSET,
        member_id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        exists: Opt[list[str]] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        expires: Opt[str] = UNSET,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedShares]:
        """List the shares of all users.

        For administrators; `list_shares` has those of the user alone. Ten a page unless `per_page` says otherwise.
        Needs the role can_manage_all_shares.

        Args:
            title: Only shares with this title.
            object_type: Only shares of this kind of object, `assets` or `collections`.
            object_id: Only shares of this object.
            owner_id: Only shares that belong to this user.
            member_id: Only shares that this user was invited to.
            ids: Only the shares with these identifiers, separated by commas.
            query: Only shares in which this text occurs.
            exists: Only shares in which all of these fields have a value.
            date_created: Only shares created then.
            date_modified: Only shares last changed then.
            expires: Only shares that end then.
            page: Number of the page, from 1.
            per_page: Objects in one page.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/assets/v1/shares/all/",
            m.IndexedShares,
            query={
                "title": title,
                "object_type": object_type,
                "object_id": object_id,
                "owner_id": owner_id,
                "member_id": member_id,
                "ids": ids,
                "query": query,
                "_exists_": joined(exists),
                "date_created": date_created,
                "date_modified": date_modified,
                "expires": expires,
                "page": page,
                "per_page": per_page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
            },
            roles=("can_manage_all_shares",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def bulk_delete_shares(self, body: m.BulkShareDelete | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Delete several shares.

        Their addresses stop working. A 202 says that the work goes on in the background. Needs the role
        can_delete_object_shares.

        Args:
            body: `BulkShareDelete`, or plain values of that form.
        """
        return Call(
            "DELETE", "API/assets/v1/shares/bulk/", None, body=Body(body, m.BulkShareDelete), roles=("can_delete_object_shares",), options=options
        )

    @op
    def bulk_delete_shares_of_any_owner(self, body: m.BulkShareDelete | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Delete several shares, whoever owns them.

        For administrators; `bulk_delete_shares` deletes what the user may delete. Their addresses stop working.
        Needs the role can_manage_all_shares.

        Args:
            body: `BulkShareDelete`, or plain values of that form.
        """
        return Call(
            "DELETE", "API/assets/v1/shares/bulk/all/", None, body=Body(body, m.BulkShareDelete), roles=("can_manage_all_shares",), options=options
        )


class SyncSharesOperations(Sync, SharesOperations):
    """Operations on shares, returning their responses."""


class AsyncSharesOperations(Async, SharesOperations):
    """Operations on shares, awaited."""
