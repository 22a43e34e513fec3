"""Assets, with the method names of pythonik 1.x."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any, Unpack

from iconik_api.assets import models as m
from iconik_api.assets.operations import AssetsService, AsyncAssets, SyncAssets
from iconik_api.runtime.calls.call import Call, JsonBody, ListOptions, Options
from iconik_api.runtime.operations.op import Resource, Steps, flow, op

from .base import AsyncSpec, Spec, with_body
from .collection import AsyncCollectionSpec, CollectionSpec

__all__ = ["AssetSpec", "AsyncAssetSpec"]


class AssetMethods(Resource):
    """The methods of 1.x, each in terms of the generated operation."""

    @op
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
            body: The asset. `name` is understood as `title`. Metadata is no part of an asset: `metadata` is left
                out with a warning; send it by `client.metadata().update_asset_metadata` once the asset exists.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
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
            body: What to change.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
        """
        return with_body(AssetsService.update_asset.build(asset_id, {}, **options), body, m.Asset, m.AssetPost)

    @op
    def delete(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Move an asset to the delete queue (operation `delete_asset`).

        Args:
            asset_id: Identifier of the asset.
        """
        return AssetsService.delete_asset.build(asset_id, **options)

    @op
    def list_all(self, **options: Unpack[ListOptions]) -> Call[m.Assets]:
        """List assets (operation `list_assets`); paging goes by `params=`."""
        return AssetsService.list_assets.build(**options)

    # --- delete queue -------------------------------------------------------------------------------------------------

    @flow
    def bulk_delete(
        self,
        body: m.BulkDelete | JsonBody,
        permanently_delete: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Steps[None]:
        """Move several objects to the delete queue (operation `bulk_delete_objects`).

        Args:
            body: Which objects.
            permanently_delete: Purge these objects, and only these, from the queue as well. That is a second request,
                sent once the first has succeeded; its answer is then returned.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.

        Raises:
            ValueError: `permanently_delete` is set for objects that cannot be purged one by one.
        """
        call = with_body(AssetsService.bulk_delete_objects.build({}, **options), body, m.BulkDelete)
        purge = _purge(body, **options) if permanently_delete else None
        response = yield call
        if purge is not None and response.response.is_success:
            response = yield purge
        return response

    @op
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
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
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
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
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
            body: What to change; times are in milliseconds.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
        """
        call = AssetsService.partial_update_segment.build(asset_id, segment_id, {}, **options)
        return with_body(call, body, m.SegmentBody, m.SegmentResponse)

    @op
    def delete_segment(
        self, asset_id: str, segment_id: str, soft_delete: bool = True, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete a segment (operation `delete_segment`).

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            soft_delete: Keep a trace of it.
        """
        return AssetsService.delete_segment.build(asset_id, segment_id, soft_delete=soft_delete, **options)

    @op
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
            body: Which segments.
            immediately: Delete them before the answer comes.
            ignore_reindexing: Leave the search index as it is.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
        """
        call = AssetsService.bulk_delete_segments.build(
            asset_id, {}, immediately=immediately, ignore_reindexing=ignore_reindexing, **options
        )
        return with_body(call, body, m.BulkDeleteSegmentsBody)

    @op
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
        """List the segments of an asset (operation `list_segments`). What is `None` does not filter.

        Args:
            asset_id: Identifier of the asset.
            per_page: Segments in one page.
            page: Number of the page, from 1.
            scroll: Begin a scroll.
            scroll_id: Go on with a scroll.
            transcription_id: Only those of this transcription.
            version_id: Only those of this version.
            segment_type: Only those of this type.
            segment_color: Only those of this colour.
            time_start_milliseconds: Only those that start here.
            time_end_milliseconds: Only those that end here.
            time_start_milliseconds__gte: Only those that start here or later.
            time_end_milliseconds__lte: Only those that end here or earlier.
            status: Only those with this status.
            person_id: Only those of this person.
            share_id: Only those of this share.
            project_id: Only those of this project.
            include_users: Also fill in who made them.
            include_all_versions: Those of all versions.
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
            body: What to take over from an earlier version.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
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
        """Make another asset a version of this one (operation `create_asset_version_from_asset`).

        Args:
            asset_id: Identifier of the asset.
            source_asset_id: Identifier of the asset that becomes a version.
            body: What to take over.
            exclude_defaults: Taken for the sake of 1.x: what was set is sent, and nothing else.
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
            ApiStatusError: 400, 401, 403 and 404, when the client was made with `raise_on_error=True`.
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
            body: What to change.

        Raises:
            ApiStatusError: 400, 401, 403 and 404, when the client was made with `raise_on_error=True`.
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

    @op
    def delete_version(
        self, asset_id: str, version_id: str, hard_delete: bool = False, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete a version (operation `delete_asset_version`).

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            hard_delete: Remove it completely.
        """
        call = AssetsService.delete_asset_version.build(asset_id, version_id, **options)
        call.query = {"hard_delete": True} if hard_delete else {}
        return call

    @op
    def delete_old_versions(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete all versions of an asset but the newest (operation `delete_old_asset_versions`).

        Args:
            asset_id: Identifier of the asset.
        """
        return AssetsService.delete_old_asset_versions.build(asset_id, **options)

    # --- history ------------------------------------------------------------------------------------------------------

    @op
    def list_asset_history_entities(
        self, asset_id: str, **options: Unpack[ListOptions]
    ) -> Call[m.AssetHistoryEntities]:
        """List what happened to an asset (operation `list_asset_history`); paging goes by `params=`.

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
        """Note an event in the history of an asset (operation `create_asset_history_entry`).

        Args:
            asset_id: Identifier of the asset.
            operation_description: What happened, in words.
            operation_type: What kind of event it is.
        """
        entry = {"operation_description": operation_description, "operation_type": operation_type}
        return AssetsService.create_asset_history_entry.build(asset_id, entry, **options)


class AssetSpec(AssetMethods, Spec, SyncAssets):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations on assets: the methods of 1.x, and every operation of the service by its operationId."""

    # Where both have a name, the signature of 1.x wins: what type checkers are told to let pass.

    server = "API/assets/"

    @property
    def collections(self) -> CollectionSpec:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        """The facade for collections."""
        return CollectionSpec(self.transport)


class AsyncAssetSpec(AssetMethods, AsyncSpec, AsyncAssets):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations on assets, awaited; see `AssetSpec`."""

    server = "API/assets/"

    @property
    def collections(self) -> AsyncCollectionSpec:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        """The facade for collections."""
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
        raise ValueError(f"permanently_delete: objects of type {object_type!r} cannot be purged one by one")
    return purges[object_type].build({"ids": values.get("object_ids", [])}, **options)
