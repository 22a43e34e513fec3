"""Operations on delete queue."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncDeleteQueueOperations", "DeleteQueueOperations", "SyncDeleteQueueOperations"]


class DeleteQueueOperations(Resource):
    """Operations on delete queue."""

    @op
    def list_delete_queue_assets(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, filter: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Assets]:
        """List deleted assets.

        Assets that wait in the delete queue to be restored or purged, ten a page unless `per_page` says otherwise.
        Needs the role can_read_assets.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            filter: Conditions on fields, each as field, operator and value, as in
                `status,eq,ACTIVE;title,eq,Harbour`.
        """
        return Call(
            "GET",
            "API/assets/v1/delete_queue/assets/",
            m.Assets,
            query={"per_page": per_page, "page": page, "sort": sort, "filter": filter},
            roles=("can_read_assets",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def add_delete_queue_assets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Put assets into the delete queue.

        Does for several assets what `delete_asset` does for one: they are gone from lists and searches and can be
        restored until the queue is purged. Needs the role can_delete_assets.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/delete_queue/assets/", None, body=Body(body, m.DeleteQueue), roles=("can_delete_assets",), options=options)

    @op
    def remove_delete_queue_assets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take assets out of the delete queue.

        The assets are live again. Nothing is purged by this, although the method is DELETE. Needs the role
        can_write_assets.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "DELETE", "API/assets/v1/delete_queue/assets/", None, body=Body(body, m.DeleteQueue), roles=("can_write_assets",), options=options
        )

    @op
    def purge_delete_queue_assets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Purge assets that are in the delete queue.

        The assets are gone for good. Only those that are in the queue already can be purged. Needs the role
        can_purge_assets.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "POST", "API/assets/v1/delete_queue/assets/purge/", None, body=Body(body, m.DeleteQueue), roles=("can_purge_assets",), options=options
        )

    @op
    def purge_all_delete_queue_assets(self, **options: Unpack[Options]) -> Call[None]:
        """Purge all assets that are in the delete queue.

        Every deleted asset of the whole system domain is gone for good, whoever deleted it. There is no way back.
        Needs the role can_purge_assets.
        """
        return Call("POST", "API/assets/v1/delete_queue/assets/purge/all/", None, roles=("can_purge_assets",), options=options)

    @op
    def restore_all_delete_queue_assets(self, **options: Unpack[Options]) -> Call[None]:
        """Take all assets out of the delete queue.

        Every deleted asset of the system domain is live again, whoever deleted it. Needs the role can_write_assets.
        """
        return Call("POST", "API/assets/v1/delete_queue/assets/restore/all/", None, roles=("can_write_assets",), options=options)

    @op
    def bulk_delete_objects(self, body: m.BulkDelete | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Delete many assets, collections or saved searches.

        Starts a job that puts up to 500 objects of one type into the delete queue; the answer comes before the work
        is done. Of collections and saved searches only the contents are deleted, unless `content_only` is false.
        Needs the role can_delete_assets.

        Args:
            body: `BulkDelete`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/delete_queue/bulk/", None, body=Body(body, m.BulkDelete), roles=("can_delete_assets",), options=options)

    @op
    def list_delete_queue_collections(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, filter: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Collections]:
        """List deleted collections.

        Collections that wait in the delete queue to be restored or purged, ten a page unless `per_page` says
        otherwise. Needs the role can_read_collections.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            filter: Conditions on fields, each as field, operator and value, as in
                `status,eq,ACTIVE;title,eq,Harbour`.
        """
        return Call(
            "GET",
            "API/assets/v1/delete_queue/collections/",
            m.Collections,
            query={"per_page": per_page, "page": page, "sort": sort, "filter": filter},
            roles=("can_read_collections",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def add_delete_queue_collections(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Put collections into the delete queue.

        Does for several collections what `delete_collection` does for one: they are gone from lists and searches
        and can be restored until the queue is purged. Needs the role can_delete_collections.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/delete_queue/collections/",
            None,
            body=Body(body, m.DeleteQueue),
            roles=("can_delete_collections",),
            options=options,
        )

    @op
    def remove_delete_queue_collections(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take collections out of the delete queue.

        The collections are live again. Nothing is purged by this, although the method is DELETE. Needs the role
        can_write_collections.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/assets/v1/delete_queue/collections/",
            None,
            body=Body(body, m.DeleteQueue),
            roles=("can_write_collections",),
            options=options,
        )

    @op
    def purge_delete_queue_collections(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Purge collections that are in the delete queue.

        The collections are gone for good. Only those that are in the queue already can be purged. Needs the role
        can_purge_collections.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/delete_queue/collections/purge/",
            None,
            body=Body(body, m.DeleteQueue),
            roles=("can_purge_collections",),
            options=options,
        )

    @op
    def purge_all_delete_queue_collections(self, **options: Unpack[Options]) -> Call[None]:
        """Purge all collections that are in the delete queue.

        Every deleted collection of the whole system domain is gone for good, whoever deleted it. There is no way
        back. Needs the role can_purge_collections.
        """
        return Call("POST", "API/assets/v1/delete_queue/collections/purge/all/", None, roles=("can_purge_collections",), options=options)

    @op
    def restore_all_delete_queue_collections(self, **options: Unpack[Options]) -> Call[None]:
        """Take all collections out of the delete queue.

        Every deleted collection of the system domain is live again, whoever deleted it. Needs the role
        can_write_collections.
        """
        return Call("POST", "API/assets/v1/delete_queue/collections/restore/all/", None, roles=("can_write_collections",), options=options)

    @op
    def purge_delete_queue(self, **options: Unpack[Options]) -> Call[None]:
        """Delete everything in the delete queue for good.

        Removes every asset and every collection in the queue of the whole system domain, whoever deleted it,
        together with the files. There is no way back, and no way to name single objects here. Needs the roles
        can_purge_assets, can_purge_collections.
        """
        return Call("POST", "API/assets/v1/delete_queue/purge/all/", None, roles=("can_purge_assets", "can_purge_collections"), options=options)


class SyncDeleteQueueOperations(Sync, DeleteQueueOperations):
    """Operations on delete queue, returning their responses."""


class AsyncDeleteQueueOperations(Async, DeleteQueueOperations):
    """Operations on delete queue, awaited."""
