"""Operations on transfers."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncTransfersOperations", "SyncTransfersOperations", "TransfersOperations"]


class TransfersOperations(Resource):
    """Operations on transfers."""

    @op
    def copy_file_set_to_storage(
        self,
        file_set_id: str,
        storage_id: str,
        body: m.TransferFromStorage | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Copy the files of a file set to a storage.

        Starts a transfer and answers before it is done; the job tells the progress. The storage gets a file set of
        its own, and the original stays unless the body asks for its deletion. Needs the roles can_read_files,
        can_write_transfers.

        Args:
            file_set_id: Identifier of the file set.
            storage_id: Identifier of the storage.
            body: `TransferFromStorage`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/file_sets/{file_set_id}/storages/{storage_id}/",
            None,
            segments={"file_set_id": file_set_id, "storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.TransferFromStorage),
            roles=("can_read_files", "can_write_transfers"),
            options=options,
        )

    @op
    @deprecated("call delete_transfer_from_storage()", category=None)
    def delete_file_set_transfers_from_storage(
        self, file_set_id: str, storage_id: str, *, failed: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Drop the transfers of a file set from a storage.

        For storage gateways, when the work is done. `delete_transfer_from_storage` takes its place. Deprecated:
        call delete_transfer_from_storage(). Needs the role can_write_transfers.

        Args:
            file_set_id: Identifier of the file set.
            storage_id: Identifier of the storage.
            failed: Whether the transfer failed.
        """
        return Call(
            "DELETE",
            "API/files/v1/file_sets/{file_set_id}/transfers_from/{storage_id}/",
            None,
            segments={"file_set_id": file_set_id, "storage_id": storage_id},
            query={"failed": failed},
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    @deprecated("call delete_transfer_to_storage()", category=None)
    def delete_file_set_transfers_to_storage(
        self, file_set_id: str, storage_id: str, *, failed: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Drop the transfers of a file set to a storage.

        For storage gateways, when the work is done. `delete_transfer_to_storage` takes its place. Deprecated: call
        delete_transfer_to_storage(). Needs the role can_write_transfers.

        Args:
            file_set_id: Identifier of the file set.
            storage_id: Identifier of the storage.
            failed: Whether the transfer failed.
        """
        return Call(
            "DELETE",
            "API/files/v1/file_sets/{file_set_id}/transfers_to/{storage_id}/",
            None,
            segments={"file_set_id": file_set_id, "storage_id": storage_id},
            query={"failed": failed},
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def copy_format_to_storage(
        self, format_id: str, storage_id: str, body: m.TransferFromStorage | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Copy the files of a format to a storage.

        Starts a transfer from a storage that holds the format and answers before it is done. The storage gets a
        file set of its own. Needs the roles can_read_formats, can_write_transfers.

        Args:
            format_id: Identifier of the format.
            storage_id: Identifier of the storage.
            body: `TransferFromStorage`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/formats/{format_id}/storages/{storage_id}/",
            None,
            segments={"format_id": format_id, "storage_id": storage_id},
            body=Body(body, m.TransferFromStorage),
            roles=("can_read_formats", "can_write_transfers"),
            options=options,
        )

    @op
    def bulk_archive_format(
        self, format_name: str, body: m.BulkArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Archive one format of many objects.

        Starts jobs that copy the format of up to 500 objects to an archive storage; the answer comes before the
        work is done. Of collections, playlists and saved searches the assets in them are archived. Needs the role
        can_archive_formats.

        Args:
            format_name: Name of the format, such as `ORIGINAL`.
            body: `BulkArchive`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/formats/{format_name}/archive/bulk/",
            None,
            segments={"format_name": format_name},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkArchive),
            roles=("can_archive_formats",),
            options=options,
        )

    @op
    def bulk_restore_format(
        self, format_name: str, body: m.BulkRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Bring one format of many objects back from the archive.

        Starts jobs that copy the archived format of up to 500 objects back; the answer comes before the work is
        done. Some archives take hours before the first byte. Needs the role can_restore_archived_formats.

        Args:
            format_name: Name of the format, such as `ORIGINAL`.
            body: `BulkRestore`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/formats/{format_name}/restore/bulk/",
            None,
            segments={"format_name": format_name},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkRestore),
            roles=("can_restore_archived_formats",),
            options=options,
        )

    @op
    def bulk_copy_objects_to_storage(
        self, storage_id: str, body: m.BulkCopy | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Copy the files of many objects to a storage.

        Starts jobs that copy one format of up to 500 objects to the storage; the answer comes before the work is
        done. Of collections, playlists and saved searches the assets in them are copied. Needs the roles
        can_read_files, can_write_transfers.

        Args:
            storage_id: Identifier of the storage.
            body: `BulkCopy`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/bulk/",
            None,
            segments={"storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkCopy),
            roles=("can_read_files", "can_write_transfers"),
            options=options,
        )

    @op
    def list_transfers_from_storage(
        self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.TransfersFromStorage]:
        """List the transfers from a storage.

        What is to be carried off the storage, ten a page unless `per_page` says otherwise. A storage gateway works
        by this list. Needs the role can_read_transfers.

        Args:
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/transfers_from/",
            m.TransfersFromStorage,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_transfers",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def get_transfer_from_storage(self, storage_id: str, transfer_id: str, **options: Unpack[Options]) -> Call[m.TransferFromStorage]:
        """Fetch one transfer from a storage.

        What is carried where. The job tells how far it has come. Needs the role can_read_transfers.

        Args:
            storage_id: Identifier of the storage.
            transfer_id: Identifier of the transfer.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/transfers_from/{transfer_id}/",
            m.TransferFromStorage,
            segments={"storage_id": storage_id, "transfer_id": transfer_id},
            roles=("can_read_transfers",),
            options=options,
        )

    @op
    def delete_transfer_from_storage(
        self, storage_id: str, transfer_id: str, *, failed: Opt[bool] = UNSET, completed: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Take a transfer from a storage off the list.

        For storage gateways, when it is done or has failed. For others, it calls a transfer off that has not begun.
        Needs the role can_write_transfers.

        Args:
            storage_id: Identifier of the storage.
            transfer_id: Identifier of the transfer.
            failed: Whether the transfer failed.
            completed: Whether the transfer is done.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/transfers_from/{transfer_id}/",
            None,
            segments={"storage_id": storage_id, "transfer_id": transfer_id},
            query={"failed": failed, "completed": completed},
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def list_transfers_to_storage(
        self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.TransfersToStorage]:
        """List the transfers to a storage.

        What is to be carried onto the storage, ten a page unless `per_page` says otherwise. A storage gateway works
        by this list. Needs the role can_read_transfers.

        Args:
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/transfers_to/",
            m.TransfersToStorage,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_transfers",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def get_transfer_to_storage(self, storage_id: str, transfer_id: str, **options: Unpack[Options]) -> Call[m.TransferToStorage]:
        """Fetch one transfer to a storage.

        What is carried where. The job tells how far it has come. Needs the role can_read_transfers.

        Args:
            storage_id: Identifier of the storage.
            transfer_id: Identifier of the transfer.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/transfers_to/{transfer_id}/",
            m.TransferToStorage,
            segments={"storage_id": storage_id, "transfer_id": transfer_id},
            roles=("can_read_transfers",),
            options=options,
        )

    @op
    def delete_transfer_to_storage(
        self, storage_id: str, transfer_id: str, *, failed: Opt[bool] = UNSET, completed: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Take a transfer to a storage off the list.

        For storage gateways, when it is done or has failed. For others, it calls a transfer off that has not begun.
        Needs the role can_write_transfers.

        Args:
            storage_id: Identifier of the storage.
            transfer_id: Identifier of the transfer.
            failed: Whether the transfer failed.
            completed: Whether the transfer is done.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/transfers_to/{transfer_id}/",
            None,
            segments={"storage_id": storage_id, "transfer_id": transfer_id},
            query={"failed": failed, "completed": completed},
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def create_transfer_url(self, transfer_id: str, **options: Unpack[Options]) -> Call[m.DownloadUrl]:
        """Sign a URL for the files of a transfer.

        The URL works without credentials, so whoever has it can download the files until it expires.

        Args:
            transfer_id: Identifier of the transfer.
        """
        return Call("POST", "API/files/v1/transfers/{transfer_id}/urls/", m.DownloadUrl, segments={"transfer_id": transfer_id}, options=options)

    @op
    def verify_transfer_url(self, transfer_id: str, *, user_id: str, signature: str, **options: Unpack[Options]) -> Call[None]:
        """Check the signature of a transfer's URL.

        For those who serve the files. A signature that is wrong or has expired is answered with 400.

        Args:
            transfer_id: Identifier of the transfer.
            user_id: User whom the URL was signed for.
            signature: Signature in the URL.
        """
        return Call(
            "GET",
            "API/files/v1/transfers/{transfer_id}/urls/verify/",
            None,
            segments={"transfer_id": transfer_id},
            query={"user_id": user_id, "signature": signature},
            options=options,
        )


class SyncTransfersOperations(Sync, TransfersOperations):
    """Operations on transfers, returning their responses."""


class AsyncTransfersOperations(Async, TransfersOperations):
    """Operations on transfers, awaited."""
