"""Operations on file deletions."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, ListOptions, Options, Paging
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncFileDeletionsOperations", "FileDeletionsOperations", "SyncFileDeletionsOperations"]


class FileDeletionsOperations(Resource):
    """Operations on file deletions."""

    @op
    @deprecated("see its documentation", category=None)
    def delete_file_deletions_from_storage(self, file_id: str, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Drop the deletions of a file from a storage.

        For storage gateways, when the file is deleted. The list of deletions from the storage has newer entries.
        Deprecated. Needs the role is_storage_worker.

        Args:
            file_id: Identifier of the file.
            storage_id: Identifier of the storage.
        """
        return Call(
            "DELETE",
            "API/files/v1/files/{file_id}/deletions_from/{storage_id}/",
            None,
            segments={"file_id": file_id, "storage_id": storage_id},
            roles=("is_storage_worker",),
            options=options,
        )

    @op
    @deprecated("call list_deletions_from_storage()", category=None)
    def list_storage_deletions(
        self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.FileDeletions]:
        """List the deletions of a storage.

        For storage gateways. `list_deletions_from_storage` takes its place. Deprecated: call
        list_deletions_from_storage(). Needs the role is_storage_worker.

        Args:
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/deletions/",
            m.FileDeletions,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("is_storage_worker",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    @deprecated("see its documentation", category=None)
    def delete_storage_deletion(self, storage_id: str, deletion_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a deletion off the list of a storage.

        For storage gateways, when the file is deleted. Deprecated. Needs the role is_storage_worker.

        Args:
            storage_id: Identifier of the storage.
            deletion_id: Identifier of the deletion.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/deletions/{deletion_id}/",
            None,
            segments={"storage_id": storage_id, "deletion_id": deletion_id},
            roles=("is_storage_worker",),
            options=options,
        )

    @op
    def list_deletions_from_storage(
        self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.FileDeletions]:
        """List the files that are to be deleted from a storage.

        For storage gateways, which delete the files and then take the entries off the list. Ten a page unless
        `per_page` says otherwise. Needs the role is_storage_worker.

        Args:
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/deletions_from/",
            m.FileDeletions,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("is_storage_worker",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )


class SyncFileDeletionsOperations(Sync, FileDeletionsOperations):
    """Operations on file deletions, returning their responses."""


class AsyncFileDeletionsOperations(Async, FileDeletionsOperations):
    """Operations on file deletions, awaited."""
