"""Operations on delete queue."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, ListOptions, Paging
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


class SyncDeleteQueueOperations(Sync, DeleteQueueOperations):
    """Operations on delete queue, returning their responses."""


class AsyncDeleteQueueOperations(Async, DeleteQueueOperations):
    """Operations on delete queue, awaited."""
