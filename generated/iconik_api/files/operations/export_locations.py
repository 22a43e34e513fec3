"""Operations on export locations."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncExportLocationsOperations", "ExportLocationsOperations", "SyncExportLocationsOperations"]


class ExportLocationsOperations(Resource):
    """Operations on export locations."""

    @op
    def list_export_locations(
        self,
        *,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.ExportLocations]:
        """List export locations.

        All that the caller may export to, or what the filters leave. The list comes from the index, so a location
        that was created or changed a moment ago may be missing or old in it. Needs the role
        can_read_export_locations.

        Args:
            query: Text to look for.
            ids: Only the locations with these identifiers, separated by commas.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/files/v1/export_locations/",
            m.ExportLocations,
            query={"query": query, "ids": ids, "per_page": per_page, "last_id": last_id, "sort": sort},
            roles=("can_read_export_locations",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_export_location(self, body: m.ExportLocation | JsonBody, **options: Unpack[Options]) -> Call[m.ExportLocation]:
        """Create an export location.

        The storage must exist and have the purpose `EXPORTS` or `FILES`. Only the ways of exporting that are set
        here take place. Needs the role can_write_export_locations.

        Args:
            body: `ExportLocation`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/export_locations/",
            m.ExportLocation,
            body=Body(body, m.ExportLocation),
            roles=("can_write_export_locations",),
            options=options,
        )

    @op
    def get_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[m.ExportLocation]:
        """Fetch one export location.

        The record, which says what an export puts where. Needs the role can_read_export_locations.

        Args:
            export_location_id: Identifier of the export location.
        """
        return Call(
            "GET",
            "API/files/v1/export_locations/{export_location_id}/",
            m.ExportLocation,
            segments={"export_location_id": export_location_id},
            roles=("can_read_export_locations",),
            options=options,
        )

    @op
    def replace_export_location(
        self, export_location_id: str, body: m.ExportLocation | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ExportLocation]:
        """Replace the properties of an export location.

        A property that is left out falls back to empty; to change single properties use `update_export_location`.
        Needs the role can_write_export_locations.

        Args:
            export_location_id: Identifier of the export location.
            body: `ExportLocation`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/export_locations/{export_location_id}/",
            m.ExportLocation,
            segments={"export_location_id": export_location_id},
            body=Body(body, m.ExportLocation),
            roles=("can_write_export_locations",),
            options=options,
        )

    @op
    def update_export_location(
        self, export_location_id: str, body: m.ExportLocation | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ExportLocation]:
        """Change some properties of an export location.

        Only the properties in the body change. Needs the role can_write_export_locations.

        Args:
            export_location_id: Identifier of the export location.
            body: `ExportLocation`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/export_locations/{export_location_id}/",
            m.ExportLocation,
            segments={"export_location_id": export_location_id},
            body=Body(body, m.ExportLocation),
            roles=("can_write_export_locations",),
            options=options,
        )

    @op
    def delete_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an export location.

        What was exported stays where it is. Needs the role can_delete_export_locations.

        Args:
            export_location_id: Identifier of the export location.
        """
        return Call(
            "DELETE",
            "API/files/v1/export_locations/{export_location_id}/",
            None,
            segments={"export_location_id": export_location_id},
            roles=("can_delete_export_locations",),
            options=options,
        )

    @op
    def bulk_export_objects(
        self, export_location_id: str, body: m.BulkExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Export many assets or collections.

        Starts jobs that export up to 500 objects of one type to the location; the answer comes before the work is
        done. What the body leaves out is done as the location says. Needs the role can_write_exports.

        Args:
            export_location_id: Identifier of the export location.
            body: `BulkExport`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/export_locations/{export_location_id}/bulk_export/",
            None,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def reindex_export_location(self, export_location_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index an export location anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_export_locations.

        Args:
            export_location_id: Identifier of the export location.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/files/v1/export_locations/{export_location_id}/reindex/",
            None,
            segments={"export_location_id": export_location_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_export_locations",),
            options=options,
        )


class SyncExportLocationsOperations(Sync, ExportLocationsOperations):
    """Operations on export locations, returning their responses."""


class AsyncExportLocationsOperations(Async, ExportLocationsOperations):
    """Operations on export locations, awaited."""
