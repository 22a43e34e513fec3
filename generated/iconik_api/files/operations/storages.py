"""Operations on storages."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncStoragesOperations", "StoragesOperations", "SyncStoragesOperations"]


class StoragesOperations(Resource):
    """Operations on storages."""

    @op
    def list_storages(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        last_scanned: Opt[str] = UNSET,
        method: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        purpose: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        scanner_status: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Storages]:
        """List storages.

        All storages of the system domain, or those that the filters leave. The list comes from the index, so a
        storage that was created or changed a moment ago may be missing or old in it. Needs the role
        can_read_storages.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            id: Only the storage with this identifier.
            ids: Only the storages with these identifiers, separated by commas.
            last_scanned: Only storages that were last scanned at this time.
            method: Only storages of this method, such as `S3`.
            name: Only storages of this name.
            purpose: Only storages for this purpose, such as `FILES`.
            query: Text to look for.
            scanner_status: Only storages with this status of the scan.
            status: Only storages with this status, such as `ACTIVE`.
        """
        return Call(
            "GET",
            "API/files/v1/storages/",
            m.Storages,
            query={
                "per_page": per_page,
                "page": page,
                "sort": sort,
                "id": id,
                "ids": ids,
                "last_scanned": last_scanned,
                "method": method,
                "name": name,
                "purpose": purpose,
                "query": query,
                "scanner_status": scanner_status,
                "status": status,
            },
            roles=("can_read_storages",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_storage(self, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[m.Storage]:
        """Create a storage.

        Tells iconik of a bucket or a disk that exists; nothing is made there. `settings` holds what the method
        needs, its keys among it. Verify access and permissions before with the same settings. Needs the role
        can_write_storages.

        Args:
            body: `Storage`, or plain values of that form.
        """
        return Call("POST", "API/files/v1/storages/", m.Storage, body=Body(body, m.Storage), roles=("can_write_storages",), options=options)

    @op
    def get_matching_storage(self, purpose: str, *, storage_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Storage]:
        """Find the storage to use for a purpose.

        The storage that iconik would take itself. Its `method` decides how files are uploaded to it. Needs the role
        can_read_storages.

        Args:
            purpose: What the storage is to be for, such as `FILES`, `PROXIES` or `KEYFRAMES`.
            storage_id: Storage that is preferred, if it suits the purpose.
        """
        return Call(
            "GET",
            "API/files/v1/storages/matching/{purpose}/",
            m.Storage,
            segments={"purpose": purpose},
            query={"storage_id": storage_id},
            roles=("can_read_storages",),
            options=options,
        )

    @op
    def get_matching_storage_by_method(self, purpose: str, method: str, **options: Unpack[Options]) -> Call[m.Storage]:
        """Find the storage of one method to use for a purpose.

        The storage that iconik would take itself among those that are reached in the named way. Needs the role
        can_read_storages.

        Args:
            purpose: What the storage is to be for, such as `FILES`, `PROXIES` or `KEYFRAMES`.
            method: How the storage is to be reached, such as `S3` or `FILE`.
        """
        return Call(
            "GET",
            "API/files/v1/storages/matching/{purpose}/method/{method}/",
            m.Storage,
            segments={"purpose": purpose, "method": method},
            roles=("can_read_storages",),
            options=options,
        )

    @op
    def swap_storages(self, body: m.StorageSwap | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Put one storage in the place of another.

        What refers to the source refers to the destination afterwards. iconik does not document whether files are
        moved as well.

        Args:
            body: `StorageSwap`, or plain values of that form.
        """
        return Call("POST", "API/files/v1/storages/swap/", None, body=Body(body, m.StorageSwap), options=options)

    @op
    def get_default_storage(self, purpose: str, **options: Unpack[Options]) -> Call[m.Storage]:
        """Fetch the storage that a purpose has by default.

        Where new files for the purpose go when no storage is named. `get_matching_storage` also finds one where
        there is no default. Needs the role can_read_storages.

        Args:
            purpose: What the storage is for, such as `FILES`, `PROXIES` or `KEYFRAMES`.
        """
        return Call(
            "GET", "API/files/v1/storages/{purpose}/default/", m.Storage, segments={"purpose": purpose}, roles=("can_read_storages",), options=options
        )

    @op
    def get_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[m.Storage]:
        """Fetch one storage.

        The record with its settings. Treat these as secret, since they may hold the keys of the storage. Needs the
        role can_read_storages.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/",
            m.Storage,
            segments={"storage_id": storage_id},
            roles=("can_read_storages",),
            options=options,
        )

    @op
    def replace_storage(self, storage_id: str, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[m.Storage]:
        """Replace the properties of a storage.

        A property that is left out falls back to empty, the keys in `settings` too. To change single properties use
        `update_storage`. Needs the role can_write_storages.

        Args:
            storage_id: Identifier of the storage.
            body: `Storage`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/storages/{storage_id}/",
            m.Storage,
            segments={"storage_id": storage_id},
            body=Body(body, m.Storage),
            roles=("can_write_storages",),
            options=options,
        )

    @op
    def update_storage(self, storage_id: str, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[m.Storage]:
        """Change some properties of a storage.

        Only the properties in the body change. `settings` is one property, so send all that is to stay in it. Needs
        the role can_write_storages.

        Args:
            storage_id: Identifier of the storage.
            body: `Storage`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/storages/{storage_id}/",
            m.Storage,
            segments={"storage_id": storage_id},
            body=Body(body, m.Storage),
            roles=("can_write_storages",),
            options=options,
        )

    @op
    def delete_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove a storage.

        iconik forgets the storage and what lies on it. The files themselves stay. Needs the role
        can_delete_storages.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/",
            None,
            segments={"storage_id": storage_id},
            roles=("can_delete_storages",),
            options=options,
        )

    @op
    def set_default_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Make a storage the default for its purpose.

        Takes the place of the default before it. Files that are there already stay where they are. Needs the role
        can_write_storages.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/default/",
            None,
            segments={"storage_id": storage_id},
            roles=("can_write_storages",),
            options=options,
        )

    @op
    def clear_default_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Make a storage the default no longer.

        Its purpose is then without a default. The storage itself stays. Needs the role can_write_storages.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/default/",
            None,
            segments={"storage_id": storage_id},
            roles=("can_write_storages",),
            options=options,
        )

    @op
    def list_storage_files(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        checksum: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        directory_path: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        path: Opt[str] = UNSET,
        path_separator: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        type: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedFiles]:
        """List the files on a storage.

        All that is registered on the storage, or what the filters leave. The list comes from the index, so a file
        that was created or changed a moment ago may be missing or old in it. Use a scroll to walk through a large
        storage. Needs the role can_list_storage_files.

        Args:
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            checksum: Only files with this checksum.
            date_created: Only files whose record was created at this time.
            date_modified: Only files whose record last changed at this time.
            directory_path: Only files in this directory.
            id: Only the file with this identifier.
            name: Only files of this name.
            path: Only the file at this path, directory and name together.
            path_separator: Character that separates the directories in `path`.
            status: Only files with this status, such as `CLOSED`.
            type: Only entries of this type, such as `FILE`.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/files/",
            m.IndexedFiles,
            segments={"storage_id": storage_id},
            query={
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
                "checksum": checksum,
                "date_created": date_created,
                "date_modified": date_modified,
                "directory_path": directory_path,
                "id": id,
                "name": name,
                "path": path,
                "path_separator": path_separator,
                "status": status,
                "type": type,
            },
            roles=("can_list_storage_files",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def replace_storage_file(self, storage_id: str, body: m.FileBase | JsonBody, **options: Unpack[Options]) -> Call[m.FileBase]:
        """Replace the properties of a file on a storage.

        The body says by directory and name which file it is, and is written as a whole. To change single properties
        use `update_storage_file`. Needs the role can_write_files.

        Args:
            storage_id: Identifier of the storage.
            body: `FileBase`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/storages/{storage_id}/files/",
            m.FileBase,
            segments={"storage_id": storage_id},
            body=Body(body, m.FileBase),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def create_storage_file(self, storage_id: str, body: m.FileBase | JsonBody, **options: Unpack[Options]) -> Call[m.FileBase]:
        """Register a file that is on a storage.

        Tells iconik of a file that already lies on the storage. Nothing is uploaded; to upload a file, register it
        on its asset.

        Args:
            storage_id: Identifier of the storage.
            body: `FileBase`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/files/",
            m.FileBase,
            segments={"storage_id": storage_id},
            body=Body(body, m.FileBase),
            options=options,
        )

    @op
    def update_storage_file(self, storage_id: str, body: m.FileBase | JsonBody, **options: Unpack[Options]) -> Call[m.FileBase]:
        """Change some properties of a file on a storage.

        The body says by directory and name which file it is; its other properties are written. Needs the role
        can_write_files.

        Args:
            storage_id: Identifier of the storage.
            body: `FileBase`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/storages/{storage_id}/files/",
            m.FileBase,
            segments={"storage_id": storage_id},
            body=Body(body, m.FileBase),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def delete_storage_files(
        self,
        storage_id: str,
        *,
        path: Opt[str] = UNSET,
        path_separator: Opt[str] = UNSET,
        directory_path: Opt[str] = UNSET,
        checksum: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        type: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedFiles]:
        """Delete files from a storage.

        Deletes all that the filters leave, so a call without any deletes every file that is registered on the
        storage. Needs the roles can_read_storages, can_delete_files.

        Args:
            storage_id: Identifier of the storage.
            path: Only the file at this path, directory and name together.
            path_separator: Character that separates the directories in `path`.
            directory_path: Only files in this directory.
            checksum: Only files with this checksum.
            id: Only the file with this identifier.
            name: Only files of this name.
            type: Only entries of this type, such as `FILE`.
            status: Only files with this status, such as `MISSING`.
            date_created: Only files whose record was created at this time.
            date_modified: Only files whose record last changed at this time.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/files/",
            m.IndexedFiles,
            segments={"storage_id": storage_id},
            query={
                "path": path,
                "path_separator": path_separator,
                "directory_path": directory_path,
                "checksum": checksum,
                "id": id,
                "name": name,
                "type": type,
                "status": status,
                "date_created": date_created,
                "date_modified": date_modified,
            },
            roles=("can_read_storages", "can_delete_files"),
            paging=Paging(),
            options=options,
        )

    @op
    def list_storage_temporary_files(
        self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Files]:
        """List the temporary files on a storage.

        Files that jobs left on the storage for a while and that belong to no asset, 100 a page unless `per_page`
        says otherwise. Needs the role can_read_storages.

        Args:
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/temporary_files/",
            m.Files,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_storages",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def delete_storage_files_of_objects(
        self, storage_id: str, object_type: str, body: m.FilesOfObjects | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete from a storage what belongs to some objects.

        Deletes the files of up to 500 assets, or of the assets in collections, from this storage only; copies on
        other storages stay. A long list is done in the background. Needs the roles can_read_storages,
        can_delete_files.

        Args:
            storage_id: Identifier of the storage.
            object_type: What the identifiers name, such as `assets`.
            body: `FilesOfObjects`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/{object_type}/files/",
            None,
            segments={"storage_id": storage_id, "object_type": object_type},
            body=Body(body, m.FilesOfObjects),
            roles=("can_read_storages", "can_delete_files"),
            options=options,
        )


class SyncStoragesOperations(Sync, StoragesOperations):
    """Operations on storages, returning their responses."""


class AsyncStoragesOperations(Async, StoragesOperations):
    """Operations on storages, awaited."""
