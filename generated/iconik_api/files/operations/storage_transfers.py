"""Operations on storage transfers."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncStorageTransfersOperations", "StorageTransfersOperations", "SyncStorageTransfersOperations"]


class StorageTransfersOperations(Resource):
    """Operations on storage transfers."""

    @op
    def bulk_transfer_assets(
        self, storage_id: str, body: m.BulkAssetTransfer | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Copy or move many assets to a storage.

        Every asset has its own settings; `delete_original` makes a move of a copy. The transfers go on after the
        answer, below one job if the body names it. Needs the role can_write_transfers.

        Args:
            storage_id: Identifier of the storage.
            body: `BulkAssetTransfer`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/storages/{storage_id}/bulk/transfer/",
            None,
            segments={"storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkAssetTransfer),
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def transfer_format(
        self,
        asset_id: str,
        format_id: str,
        storage_id: str,
        body: m.FormatTransfer | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Copy a format to a storage.

        The storage gets a file set of its own, and the original stays. The transfer goes on after the answer. Needs
        the role can_write_transfers.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            storage_id: Identifier of the storage.
            body: `FormatTransfer`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/{asset_id}/formats/{format_id}/storages/{storage_id}/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id, "storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.FormatTransfer),
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def bulk_transfer_collections(
        self, storage_id: str, body: m.BulkCollectionTransfer | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Copy or move the assets of many collections to a storage.

        Every collection has its own settings, which hold for all that it contains; `delete_original` makes a move
        of a copy. The transfers go on after the answer. Needs the role can_write_transfers.

        Args:
            storage_id: Identifier of the storage.
            body: `BulkCollectionTransfer`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/collections/storages/{storage_id}/bulk/transfer/",
            None,
            segments={"storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkCollectionTransfer),
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def bulk_transfer_saved_searches(
        self, storage_id: str, body: m.BulkSavedSearchTransfer | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Copy or move the assets that saved searches find to a storage.

        Runs the searches and transfers what they find at that moment; `delete_original` makes a move of a copy. The
        transfers go on after the answer. Needs the role can_write_transfers.

        Args:
            storage_id: Identifier of the storage.
            body: `BulkSavedSearchTransfer`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/saved_searches/storages/{storage_id}/bulk/transfer/",
            None,
            segments={"storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkSavedSearchTransfer),
            roles=("can_write_transfers",),
            options=options,
        )


class SyncStorageTransfersOperations(Sync, StorageTransfersOperations):
    """Operations on storage transfers, returning their responses."""


class AsyncStorageTransfersOperations(Async, StorageTransfersOperations):
    """Operations on storage transfers, awaited."""
