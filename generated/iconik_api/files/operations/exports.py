"""Operations on exports."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncExportsOperations", "ExportsOperations", "SyncExportsOperations"]


class ExportsOperations(Resource):
    """Operations on exports."""

    @op
    @deprecated("call bulk_export_assets()", category=None)
    def export_assets(
        self, export_location_id: str, body: m.AssetBatchExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Export several assets with the same settings.

        Starts the exports and answers before they are done. `bulk_export_assets` takes its place and has settings
        for each asset. Deprecated: call bulk_export_assets(). Needs the role can_write_exports.

        Args:
            export_location_id: Identifier of the export location.
            body: `AssetBatchExport`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/assets/export_locations/{export_location_id}/",
            None,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.AssetBatchExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def export_asset(
        self,
        asset_id: str,
        export_location_id: str,
        body: m.AssetExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Export one asset.

        Copies the media of a format to the export location, with transcoded copies or metadata where the body asks
        for them. The export goes on after the answer; the jobs service shows how far it is. Needs the role
        can_write_exports.

        Args:
            asset_id: Identifier of the asset.
            export_location_id: Identifier of the export location.
            body: `AssetExport`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/export_locations/{export_location_id}/",
            None,
            segments={"asset_id": asset_id, "export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.AssetExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def export_collection(
        self,
        collection_id: str,
        export_location_id: str,
        body: m.CollectionExport | JsonBody,
        *,
        allow_host_transfer: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Export the assets of a collection.

        Exports all that the collection holds, collections below it included. The export goes on after the answer;
        the jobs service shows how far it is. Needs the role can_write_exports.

        Args:
            collection_id: Identifier of the collection.
            export_location_id: Identifier of the export location.
            body: `CollectionExport`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/collections/{collection_id}/export_locations/{export_location_id}/",
            None,
            segments={"collection_id": collection_id, "export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.CollectionExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def finish_export_to_storage(self, file_set_id: str, storage_id: str, body: m.LocalExport | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Send a temporary file set on to a local storage.

        The last step of an export to a storage behind a storage gateway: starts the transfer of what was gathered
        in the temporary file set, and answers before it is done. Needs the roles can_read_files,
        can_write_transfers.

        Args:
            file_set_id: Identifier of the file set.
            storage_id: Identifier of the storage.
            body: `LocalExport`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/exports/temporary_file_sets/{file_set_id}/storages/{storage_id}/",
            None,
            segments={"file_set_id": file_set_id, "storage_id": storage_id},
            body=Body(body, m.LocalExport),
            roles=("can_read_files", "can_write_transfers"),
            options=options,
        )

    @op
    def bulk_export_assets(
        self, export_location_id: str, body: m.BulkAssetExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Export many assets.

        Every asset has its own settings. The exports go on after the answer, below one job if the body names it.
        Needs the role can_write_exports.

        Args:
            export_location_id: Identifier of the export location.
            body: `BulkAssetExport`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/export_locations/{export_location_id}/bulk/export/",
            None,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkAssetExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def bulk_export_collections(
        self, export_location_id: str, body: m.BulkCollectionExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Export the assets of many collections.

        Every collection has its own settings, which hold for all that it contains. The exports go on after the
        answer. Needs the role can_write_exports.

        Args:
            export_location_id: Identifier of the export location.
            body: `BulkCollectionExport`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/collections/export_locations/{export_location_id}/bulk/export/",
            None,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkCollectionExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def bulk_export_saved_searches(
        self, export_location_id: str, body: m.BulkSavedSearchExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Export the assets that saved searches find.

        Runs the searches and exports what they find at that moment. The exports go on after the answer. Needs the
        role can_write_exports.

        Args:
            export_location_id: Identifier of the export location.
            body: `BulkSavedSearchExport`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/saved_searches/export_locations/{export_location_id}/bulk/export/",
            None,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkSavedSearchExport),
            roles=("can_write_exports",),
            options=options,
        )


class SyncExportsOperations(Sync, ExportsOperations):
    """Operations on exports, returning their responses."""


class AsyncExportsOperations(Async, ExportsOperations):
    """Operations on exports, awaited."""
