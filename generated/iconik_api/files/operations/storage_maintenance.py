"""Operations on storage maintenance."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncStorageMaintenanceOperations", "StorageMaintenanceOperations", "SyncStorageMaintenanceOperations"]


class StorageMaintenanceOperations(Resource):
    """Operations on storage maintenance."""

    @op
    def reindex_files_of_all_storages(self, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index the files of all storages anew.

        Done in the background, which takes long where there are many files. Index the files of one storage where
        that is enough. Needs the role can_reindex_storages.

        Args:
            body: What is sent.
        """
        return Call(
            "POST", "API/files/v1/storages/files/reindex/", None, body=Body(body, dict[str, Any]), roles=("can_reindex_storages",), options=options
        )

    @op
    def reindex_storages(self, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index all storages anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_storages.

        Args:
            body: What is sent.
        """
        return Call("POST", "API/files/v1/storages/reindex/", None, body=Body(body, dict[str, Any]), roles=("can_reindex_storages",), options=options)

    @op
    def verify_storage_settings_access(self, body: m.StorageAccessRequest | JsonBody, **options: Unpack[Options]) -> Call[m.StorageAccess]:
        """Check that a storage with some settings can be reached.

        For a storage that is not created yet. That it cannot be reached is no error of the call; the body tells.
        Needs the role can_read_storages.

        Args:
            body: `StorageAccessRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storages/verifications/access/",
            m.StorageAccess,
            body=Body(body, m.StorageAccessRequest),
            roles=("can_read_storages",),
            options=options,
        )

    @op
    def verify_storage_settings_permissions(
        self, body: m.StoragePermissionsRequest | JsonBody, **options: Unpack[Options]
    ) -> Call[m.StoragePermissions]:
        """Check what some settings permit on a storage.

        For a storage that is not created yet. Tries what the purpose needs: reading, writing and deleting. Needs
        the role can_write_storages.

        Args:
            body: `StoragePermissionsRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storages/verifications/permissions/",
            m.StoragePermissions,
            body=Body(body, m.StoragePermissionsRequest),
            roles=("can_write_storages",),
            options=options,
        )

    @op
    def get_storage_auto_scan(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StorageAutoScan]:
        """Find out how often a storage is scanned.

        Answered with 404 when the storage is scanned only on request. Needs the role can_scan_bucket.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/auto_scan/",
            m.StorageAutoScan,
            segments={"storage_id": storage_id},
            roles=("can_scan_bucket",),
            options=options,
        )

    @op
    def schedule_storage_auto_scan(self, storage_id: str, body: m.StorageAutoScan | JsonBody, **options: Unpack[Options]) -> Call[m.StorageAutoScan]:
        """Have a storage scanned again and again.

        Takes the place of the interval before it. Scans of large buckets cost requests at the provider. Needs the
        role can_scan_bucket.

        Args:
            storage_id: Identifier of the storage.
            body: `StorageAutoScan`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/auto_scan/",
            m.StorageAutoScan,
            segments={"storage_id": storage_id},
            body=Body(body, m.StorageAutoScan),
            roles=("can_scan_bucket",),
            options=options,
        )

    @op
    def stop_storage_auto_scan(self, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Scan a storage only on request.

        A scan that runs goes on to its end. Needs the role can_scan_bucket.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/auto_scan/",
            None,
            segments={"storage_id": storage_id},
            roles=("can_scan_bucket",),
            options=options,
        )

    @op
    def reindex_storage_files(self, storage_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index the files of a storage anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_storages.

        Args:
            storage_id: Identifier of the storage.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/files/reindex/",
            None,
            segments={"storage_id": storage_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_storages",),
            options=options,
        )

    @op
    def reindex_storage_file(self, storage_id: str, file_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index one file of a storage anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_storages.

        Args:
            storage_id: Identifier of the storage.
            file_id: Identifier of the file.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/files/{file_id}/reindex/",
            None,
            segments={"storage_id": storage_id, "file_id": file_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_storages",),
            options=options,
        )

    @op
    def reindex_storage(self, storage_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a storage anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_storages.

        Args:
            storage_id: Identifier of the storage.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/reindex/",
            None,
            segments={"storage_id": storage_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_storages",),
            options=options,
        )

    @op
    def scan_storage(self, storage_id: str, body: m.StorageScan | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Start a scan of a storage.

        Looks on the storage for files that iconik does not know and for known ones that are gone; the answer comes
        before the work is done. An empty body scans all. Needs the role can_scan_bucket.

        Args:
            storage_id: Identifier of the storage.
            body: `StorageScan`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/scan/",
            None,
            segments={"storage_id": storage_id},
            body=Body(body, m.StorageScan),
            roles=("can_scan_bucket",),
            options=options,
        )

    @op
    @deprecated("call reindex_storage()", category=None)
    def replace_storage_search_document(self, storage_id: str, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Overwrite what the index holds of a storage.

        Writes into the index alone, not into the record. `reindex_storage` does the same from the record.
        Deprecated: call reindex_storage(). Needs the role can_reindex_storages.

        Args:
            storage_id: Identifier of the storage.
            body: `Storage`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/storages/{storage_id}/search_document/",
            None,
            segments={"storage_id": storage_id},
            body=Body(body, m.Storage),
            roles=("can_reindex_storages",),
            options=options,
        )

    @op
    def verify_storage_access(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StorageAccess]:
        """Check that a storage can be reached.

        Tries it now. That it cannot be reached is no error of the call; the body tells. Needs the role
        can_read_storages.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/verifications/access/",
            m.StorageAccess,
            segments={"storage_id": storage_id},
            roles=("can_read_storages",),
            options=options,
        )

    @op
    def verify_storage_permissions(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StoragePermissions]:
        """Check what the keys of a storage permit.

        Tries what the purpose of the storage needs: reading, writing and deleting. Needs the role
        can_write_storages.

        Args:
            storage_id: Identifier of the storage.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/verifications/permissions/",
            m.StoragePermissions,
            segments={"storage_id": storage_id},
            roles=("can_write_storages",),
            options=options,
        )


class SyncStorageMaintenanceOperations(Sync, StorageMaintenanceOperations):
    """Operations on storage maintenance, returning their responses."""


class AsyncStorageMaintenanceOperations(Async, StorageMaintenanceOperations):
    """Operations on storage maintenance, awaited."""
