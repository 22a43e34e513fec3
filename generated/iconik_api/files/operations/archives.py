"""Operations on archives."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["ArchivesOperations", "AsyncArchivesOperations", "SyncArchivesOperations"]


class ArchivesOperations(Resource):
    """Operations on archives."""

    @op
    def bulk_archive_assets(
        self, body: m.BulkAssetArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Archive many assets.

        Every asset has its own settings. The work goes on after the answer, below one job if the body names it.
        Needs the role can_archive_formats.

        Args:
            body: `BulkAssetArchive`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/bulk/archive/",
            None,
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkAssetArchive),
            roles=("can_archive_formats",),
            options=options,
        )

    @op
    def bulk_restore_assets(
        self, body: m.BulkAssetRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Bring many assets back from the archive.

        Every asset has its own settings. The work goes on after the answer, below one job if the body names it.
        Needs the role can_restore_archived_formats.

        Args:
            body: `BulkAssetRestore`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/bulk/restore/",
            None,
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkAssetRestore),
            roles=("can_restore_archived_formats",),
            options=options,
        )

    @op
    def bulk_archive_collections(
        self, body: m.BulkCollectionArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Archive the assets of many collections.

        Every collection has its own settings, which hold for all that it contains. The work goes on after the
        answer. Needs the role can_archive_formats.

        Args:
            body: `BulkCollectionArchive`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/collections/bulk/archive/",
            None,
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkCollectionArchive),
            roles=("can_archive_formats",),
            options=options,
        )

    @op
    def bulk_restore_collections(
        self, body: m.BulkCollectionRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Bring the assets of many collections back from the archive.

        Every collection has its own settings, which hold for all that it contains. The work goes on after the
        answer. Needs the role can_restore_archived_formats.

        Args:
            body: `BulkCollectionRestore`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/collections/bulk/restore/",
            None,
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkCollectionRestore),
            roles=("can_restore_archived_formats",),
            options=options,
        )

    @op
    def bulk_archive_saved_searches(
        self, body: m.BulkSavedSearchArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Archive the assets that saved searches find.

        Runs the searches and archives what they find at that moment. The work goes on after the answer. Needs the
        role can_archive_formats.

        Args:
            body: `BulkSavedSearchArchive`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/saved_searches/bulk/archive/",
            None,
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkSavedSearchArchive),
            roles=("can_archive_formats",),
            options=options,
        )

    @op
    def bulk_restore_saved_searches(
        self, body: m.BulkSavedSearchRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Bring what saved searches find back from the archive.

        Runs the searches and restores what they find at that moment. The work goes on after the answer. Needs the
        role can_restore_archived_formats.

        Args:
            body: `BulkSavedSearchRestore`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/saved_searches/bulk/restore/",
            None,
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkSavedSearchRestore),
            roles=("can_restore_archived_formats",),
            options=options,
        )


class SyncArchivesOperations(Sync, ArchivesOperations):
    """Operations on archives, returning their responses."""


class AsyncArchivesOperations(Async, ArchivesOperations):
    """Operations on archives, awaited."""
