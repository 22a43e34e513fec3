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
    def list_deleted_file_sets(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedFileSets]:
        """List the file sets that wait to be purged.

        The file sets in the delete queue, from the index: one deleted a moment ago may be missing. Needs the role
        can_read_files.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            query: Text to look for.
            field_name: Field that `query` refers to.
        """
        return Call(
            "GET",
            "API/files/v1/delete_queue/file_sets/",
            m.IndexedFileSets,
            query={"per_page": per_page, "page": page, "sort": sort, "query": query, "field_name": field_name},
            roles=("can_read_files",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def restore_deleted_file_sets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take file sets out of the delete queue.

        The file sets are in use again. Nothing is purged by this, although the method is DELETE. Needs the role
        can_write_files.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "DELETE", "API/files/v1/delete_queue/file_sets/", None, body=Body(body, m.DeleteQueue), roles=("can_write_files",), options=options
        )

    @op
    def purge_deleted_file_sets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Purge file sets that are in the delete queue.

        Deletes the records for good, and the files from their storages. Nothing brings them back. Needs the role
        can_purge_files.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "POST", "API/files/v1/delete_queue/file_sets/purge/", None, body=Body(body, m.DeleteQueue), roles=("can_purge_files",), options=options
        )

    @op
    def purge_all_deleted_file_sets(self, **options: Unpack[Options]) -> Call[None]:
        """Purge all file sets that are in the delete queue.

        Deletes for good what the whole system domain has in the queue of file sets, with the files. Nothing brings
        it back. Needs the role can_purge_files.
        """
        return Call("POST", "API/files/v1/delete_queue/file_sets/purge/all/", None, roles=("can_purge_files",), options=options)

    @op
    def list_deleted_formats(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        field_name: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedFormats]:
        """List the formats that wait to be purged.

        The formats in the delete queue, from the index: one deleted a moment ago may be missing. Needs the role
        can_read_formats.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            query: Text to look for.
            field_name: Field that `query` refers to.
        """
        return Call(
            "GET",
            "API/files/v1/delete_queue/formats/",
            m.IndexedFormats,
            query={"per_page": per_page, "page": page, "sort": sort, "query": query, "field_name": field_name},
            roles=("can_read_formats",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def restore_deleted_formats(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take formats out of the delete queue.

        The formats are in use again, with their file sets. Nothing is purged by this, although the method is
        DELETE. Needs the role can_write_formats.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "DELETE", "API/files/v1/delete_queue/formats/", None, body=Body(body, m.DeleteQueue), roles=("can_write_formats",), options=options
        )

    @op
    def purge_deleted_formats(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Purge formats that are in the delete queue.

        Deletes the records for good, with their file sets and files. Nothing brings them back. Needs the role
        can_purge_formats.

        Args:
            body: `DeleteQueue`, or plain values of that form.
        """
        return Call(
            "POST", "API/files/v1/delete_queue/formats/purge/", None, body=Body(body, m.DeleteQueue), roles=("can_purge_formats",), options=options
        )

    @op
    def purge_all_deleted_formats(self, **options: Unpack[Options]) -> Call[None]:
        """Purge all formats that are in the delete queue.

        Deletes for good what the whole system domain has in the queue of formats, with the files. Nothing brings it
        back. Needs the role can_purge_formats.
        """
        return Call("POST", "API/files/v1/delete_queue/formats/purge/all/", None, roles=("can_purge_formats",), options=options)


class SyncDeleteQueueOperations(Sync, DeleteQueueOperations):
    """Operations on delete queue, returning their responses."""


class AsyncDeleteQueueOperations(Async, DeleteQueueOperations):
    """Operations on delete queue, awaited."""
