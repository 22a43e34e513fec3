"""Assets, with the method names of pythonik 1.x."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any, Unpack

from iconik_api.assets import models as m
from iconik_api.assets.operations import AssetsService, AsyncAssets, SyncAssets
from iconik_api.runtime.calls.call import Call, JsonBody, ListOptions, Options
from iconik_api.runtime.operations.op import Resource, Steps, flow, op

from .base import AsyncSpec, Spec, names_of_1x, with_body
from .collection import AsyncCollectionSpec, CollectionSpec

__all__ = ["AssetSpec", "AsyncAssetSpec"]

__getattr__ = names_of_1x(__name__)


class AssetMethods(Resource):
    """Methods of 1.x, each in terms of a generated operation."""

    @op.read
    def get(self, asset_id: str, **options: Unpack[Options]) -> Call[m.Asset | m.AssetPost]:
        """Fetch one asset (operation `get_asset`).

        Args:
            asset_id: Identifier of the asset.
        """
        return AssetsService.get_asset.build(asset_id, **options)

    @op
    def create(
        self, body: m.AssetCreate | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.Asset | m.AssetPost]:
        """Create an asset (operation `create_asset`).

        Args:
            body: The asset. `name` is an alias of `title`. `metadata` is removed with a warning, because it is not part
                of an asset. Write it by `client.metadata().update_asset_metadata` after the asset is created.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = AssetsService.create_asset.build({}, **options)
        return with_body(call, _creation(body) if isinstance(body, m.AssetCreate) else body, m.AssetCreate)

    @op
    def partial_update_asset(
        self, asset_id: str, body: m.Asset | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.Asset | m.AssetPost]:
        """Change some properties of an asset (operation `update_asset`).

        Args:
            asset_id: Identifier of the asset.
            body: Properties to change.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(AssetsService.update_asset.build(asset_id, {}, **options), body, m.Asset, m.AssetPost)

    @op.destroy
    def delete(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Move an asset to the delete queue (operation `delete_asset`).

        Args:
            asset_id: Identifier of the asset.
        """
        return AssetsService.delete_asset.build(asset_id, **options)

    @op.read
    def list_all(self, **options: Unpack[ListOptions]) -> Call[m.Assets]:
        """List assets (operation `list_assets`); pass page numbers by `params=`."""
        return AssetsService.list_assets.build(**options)

    # --- delete queue -------------------------------------------------------------------------------------------------

    @flow.destroy
    def bulk_delete(
        self,
        body: m.BulkDelete | JsonBody,
        permanently_delete: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Steps[None]:
        """Move several objects to the delete queue (operation `bulk_delete_objects`).

        Args:
            body: The objects.
            permanently_delete: Purge these objects, and only these, from the queue as well. This is a second request,
                sent after the first one has succeeded. Its response is returned.
            exclude_defaults: Ignored; see `Spec`.

        Raises:
            ValueError: `permanently_delete` is set for objects that cannot be purged individually.
        """
        call = with_body(AssetsService.bulk_delete_objects.build({}, **options), body, m.BulkDelete)
        purge = _purge(body, **options) if permanently_delete else None
        response = yield call
        if purge is not None and response.response.is_success:
            response = yield purge
        return response

    @op.destroy
    def permanently_delete(self, **options: Unpack[Options]) -> Call[None]:
        """Purge everything in the delete queue of the whole system domain (operation `purge_delete_queue`)."""
        return AssetsService.purge_delete_queue.build(**options)

    # --- segments -----------------------------------------------------------------------------------------------------

    @op
    def create_segment(
        self, asset_id: str, body: m.SegmentBody | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.SegmentResponse]:
        """Create a segment, such as a comment (operation `create_segment`).

        Args:
            asset_id: Identifier of the asset.
            body: The segment; times are in milliseconds.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = AssetsService.create_segment.build(asset_id, {}, **options)
        return with_body(call, body, m.SegmentBody, m.SegmentResponse)

    @op
    def update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: m.SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.SegmentResponse]:
        """Replace a segment by PUT (operation `replace_segment`).

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            body: The whole segment; times are in milliseconds.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = AssetsService.replace_segment.build(asset_id, segment_id, {}, **options)
        return with_body(call, body, m.SegmentBody, m.SegmentResponse)

    @op
    def partial_update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: m.SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.SegmentResponse]:
        """Change some properties of a segment by PATCH (operation `partial_update_segment`).

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            body: Properties to change; times are in milliseconds.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = AssetsService.partial_update_segment.build(asset_id, segment_id, {}, **options)
        return with_body(call, body, m.SegmentBody, m.SegmentResponse)

    @op.destroy
    def delete_segment(
        self, asset_id: str, segment_id: str, soft_delete: bool = True, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete a segment (operation `delete_segment`).

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            soft_delete: Mark the segment as deleted instead of removing it.
        """
        return AssetsService.delete_segment.build(asset_id, segment_id, soft_delete=soft_delete, **options)

    @op.destroy
    def bulk_delete_segments(
        self,
        asset_id: str,
        body: m.BulkDeleteSegmentsBody | JsonBody,
        immediately: bool = True,
        ignore_reindexing: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Delete several segments (operation `bulk_delete_segments`).

        Args:
            asset_id: Identifier of the asset.
            body: The segments.
            immediately: Delete them before the response is sent.
            ignore_reindexing: Do not update the search index.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = AssetsService.bulk_delete_segments.build(
            asset_id, {}, immediately=immediately, ignore_reindexing=ignore_reindexing, **options
        )
        return with_body(call, body, m.BulkDeleteSegmentsBody)

    @op.read
    def get_segments(
        self,
        asset_id: str,
        per_page: int | None = None,
        page: int | None = None,
        scroll: bool | None = None,
        scroll_id: str | None = None,
        transcription_id: str | None = None,
        version_id: str | None = None,
        segment_type: str | None = None,
        segment_color: str | None = None,
        time_start_milliseconds: int | None = None,
        time_end_milliseconds: int | None = None,
        time_start_milliseconds__gte: int | None = None,
        time_end_milliseconds__lte: int | None = None,
        status: str | None = None,
        person_id: str | None = None,
        share_id: str | None = None,
        project_id: str | None = None,
        include_users: bool | None = None,
        include_all_versions: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[m.SegmentListResponse]:
        """List the segments of an asset (operation `list_segments`). An argument of `None` does not filter.

        Args:
            asset_id: Identifier of the asset.
            per_page: Number of segments in a page.
            page: Number of the page, from 1.
            scroll: Start a scroll.
            scroll_id: Identifier of a scroll to continue.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version.
            segment_type: Only segments of this type.
            segment_color: Only segments of this color.
            time_start_milliseconds: Only segments that start at this time.
            time_end_milliseconds: Only segments that end at this time.
            time_start_milliseconds__gte: Only segments that start at this time or later.
            time_end_milliseconds__lte: Only segments that end at this time or earlier.
            status: Only segments with this status.
            person_id: Only segments of this person.
            share_id: Only segments of this share.
            project_id: Only segments of this project.
            include_users: Include the users who created the segments.
            include_all_versions: Include segments of all versions.
        """
        filters = {
            "per_page": per_page,
            "page": page,
            "scroll": scroll,
            "scroll_id": scroll_id,
            "transcription_id": transcription_id,
            "version_id": version_id,
            "segment_type": segment_type,
            "segment_color": segment_color,
            "time_start_milliseconds": time_start_milliseconds,
            "time_end_milliseconds": time_end_milliseconds,
            "time_start_milliseconds__gte": time_start_milliseconds__gte,
            "time_end_milliseconds__lte": time_end_milliseconds__lte,
            "status": status,
            "person_id": person_id,
            "share_id": share_id,
            "project_id": project_id,
            "include_users": include_users,
            "include_all_versions": include_all_versions,
        }
        call = AssetsService.list_segments.build(asset_id, **options)
        call.query = {**call.query, **filters}
        return call

    # --- versions -----------------------------------------------------------------------------------------------------

    @op
    def create_version(
        self,
        asset_id: str,
        body: m.AssetVersionCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.AssetVersionResponse]:
        """Add a version to an asset (operation `create_asset_version`).

        Args:
            asset_id: Identifier of the asset.
            body: Contents to copy from an earlier version.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(AssetsService.create_asset_version.build(asset_id, {}, **options), body, m.AssetVersionCreate)

    @op
    def create_version_from_asset(
        self,
        asset_id: str,
        source_asset_id: str,
        body: m.AssetVersionFromAssetCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Add another asset as a version (operation `create_asset_version_from_asset`).

        Args:
            asset_id: Identifier of the asset.
            source_asset_id: Identifier of the asset that becomes a version.
            body: Contents to copy.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = AssetsService.create_asset_version_from_asset.build(asset_id, source_asset_id, {}, **options)
        return with_body(call, body, m.AssetVersionFromAssetCreate)

    @op
    def update_version(
        self, asset_id: str, version_id: str, body: m.AssetVersion | JsonBody, **options: Unpack[Options]
    ) -> Call[m.AssetVersionResponse | m.AssetVersion]:
        """Replace the properties of a version by PUT (operation `replace_asset_version`).

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: The whole version.

        Raises:
            ApiStatusError: Status 400, 401, 403 or 404, with `raise_on_error=True`.
        """
        call = AssetsService.replace_asset_version.build(asset_id, version_id, {}, **options)
        return with_body(call, body, m.AssetVersion)

    @op
    def partial_update_version(
        self, asset_id: str, version_id: str, body: m.AssetVersion | JsonBody, **options: Unpack[Options]
    ) -> Call[m.AssetVersionResponse | m.AssetVersion]:
        """Change some properties of a version by PATCH (operation `update_asset_version`).

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: Properties to change.

        Raises:
            ApiStatusError: Status 400, 401, 403 or 404, with `raise_on_error=True`.
        """
        call = AssetsService.update_asset_version.build(asset_id, version_id, {}, **options)
        return with_body(call, body, m.AssetVersion)

    @op
    def promote_version(
        self, asset_id: str, version_id: str, **options: Unpack[Options]
    ) -> Call[m.AssetVersionResponse]:
        """Make a version the newest one of its asset (operation `promote_version`).

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
        """
        return AssetsService.promote_version.build(asset_id, version_id, **options)

    @op.destroy
    def delete_version(
        self, asset_id: str, version_id: str, hard_delete: bool = False, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete a version (operation `delete_asset_version`).

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            hard_delete: Remove the version permanently.
        """
        call = AssetsService.delete_asset_version.build(asset_id, version_id, **options)
        call.query = {"hard_delete": True} if hard_delete else {}
        return call

    @op.destroy
    def delete_old_versions(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete all versions of an asset but the newest (operation `delete_old_asset_versions`).

        Args:
            asset_id: Identifier of the asset.
        """
        return AssetsService.delete_old_asset_versions.build(asset_id, **options)

    # --- history ------------------------------------------------------------------------------------------------------

    @op.read
    def list_asset_history_entities(
        self, asset_id: str, **options: Unpack[ListOptions]
    ) -> Call[m.AssetHistoryEntities]:
        """List the history of an asset (operation `list_asset_history`); pass page numbers by `params=`.

        Args:
            asset_id: Identifier of the asset.
        """
        return AssetsService.list_asset_history.build(asset_id, **options)

    @op
    def create_history_entity(
        self,
        asset_id: str,
        operation_description: str,
        operation_type: m.HistoryOperationType | str,
        **options: Unpack[Options],
    ) -> Call[m.AssetHistory]:
        """Add an event to the history of an asset (operation `create_asset_history_entry`).

        Args:
            asset_id: Identifier of the asset.
            operation_description: Description of the event.
            operation_type: Type of the event.
        """
        entry = {"operation_description": operation_description, "operation_type": operation_type}
        return AssetsService.create_asset_history_entry.build(asset_id, entry, **options)


class AssetSpec(AssetMethods, Spec, SyncAssets):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations on assets: methods of 1.x, and every operation of the service by its operationId."""

    # If two names clash, the signature of 1.x is used. Type checkers are told to ignore this.

    server = "API/assets/"

    @property
    def collections(self) -> CollectionSpec:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        """Return the facade for collections."""
        return CollectionSpec(self.transport)


class AsyncAssetSpec(AssetMethods, AsyncSpec, AsyncAssets):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations on assets, asynchronous; see `AssetSpec`."""

    server = "API/assets/"

    @property
    def collections(self) -> AsyncCollectionSpec:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        """Return the facade for collections."""
        return AsyncCollectionSpec(self.transport)


def _creation(body: m.AssetCreate) -> dict[str, Any]:
    values = AssetSpec._prepare_model_data(body)
    if "name" in values:
        name = values.pop("name")
        values.setdefault("title", name)
    if "metadata" in values:
        del values["metadata"]
        warnings.warn(
            "an asset is created without metadata: send it by client.metadata().update_asset_metadata()",
            UserWarning,
            stacklevel=5,
        )
    return values  # type: ignore[no-any-return]


def _purge(body: m.BulkDelete | JsonBody, **options: Unpack[Options]) -> Call[None]:
    values = AssetSpec._prepare_model_data(body)
    if not isinstance(values, Mapping):
        raise TypeError(f"permanently_delete: body must be BulkDelete or a dict, not {type(body).__name__}")
    purges = {
        "assets": AssetsService.purge_delete_queue_assets,
        "collections": AssetsService.purge_delete_queue_collections,
    }
    object_type = values.get("object_type")
    if object_type not in purges:
        raise ValueError(f"permanently_delete: objects of type {object_type!r} cannot be purged individually")
    return purges[object_type].build({"ids": values.get("object_ids", [])}, **options)
