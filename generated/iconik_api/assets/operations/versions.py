"""Operations on versions."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncVersionsOperations", "SyncVersionsOperations", "VersionsOperations"]


class VersionsOperations(Resource):
    """Operations on versions."""

    @op
    def create_asset_version(self, asset_id: str, body: m.AssetVersionCreate | JsonBody, **options: Unpack[Options]) -> Call[m.AssetVersionResponse]:
        """Add a version to an asset.

        The new version starts without files; formats and file sets are then added to it. Metadata, segments and
        recognised persons can be taken over from an earlier version. Needs the role can_write_versions.

        Args:
            asset_id: Identifier of the asset.
            body: `AssetVersionCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/",
            m.AssetVersionResponse,
            segments={"asset_id": asset_id},
            body=Body(body, m.AssetVersionCreate),
            roles=("can_write_versions",),
            options=options,
        )

    @op
    def create_asset_version_from_asset(
        self, asset_id: str, source_asset_id: str, body: m.AssetVersionFromAssetCreate | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Add another asset to an asset as a new version.

        The media of the source asset becomes the newest version of the asset in the path. A job does the work, so
        the version is not there yet when the answer comes. Needs the role can_write_versions.

        Args:
            asset_id: Identifier of the asset.
            source_asset_id: Identifier of the asset that becomes a version.
            body: `AssetVersionFromAssetCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/from/assets/{source_asset_id}/",
            None,
            segments={"asset_id": asset_id, "source_asset_id": source_asset_id},
            body=Body(body, m.AssetVersionFromAssetCreate),
            roles=("can_write_versions",),
            options=options,
        )

    @op
    def create_asset_version_from_version(
        self, asset_id: str, source_version_id: str, body: m.AssetVersionFromVersionCreate | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Create a version out of an earlier one.

        Copies the media of the earlier version in the background; `exclude_format_ids` leaves formats out. Needs
        the role can_write_versions.

        Args:
            asset_id: Identifier of the asset.
            source_version_id: Identifier of the version to copy.
            body: `AssetVersionFromVersionCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/from/versions/{source_version_id}/",
            None,
            segments={"asset_id": asset_id, "source_version_id": source_version_id},
            body=Body(body, m.AssetVersionFromVersionCreate),
            roles=("can_write_versions",),
            options=options,
        )

    @op
    def delete_old_asset_versions(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete all versions of an asset but the newest.

        The newest version and whatever belongs to it stay; every other version is deleted. Needs the role
        can_delete_versions.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/versions/old/",
            None,
            segments={"asset_id": asset_id},
            roles=("can_delete_versions",),
            options=options,
        )

    @op
    def replace_asset_version(
        self, asset_id: str, version_id: str, body: m.AssetVersion | JsonBody, **options: Unpack[Options]
    ) -> Call[m.AssetVersionResponse | m.AssetVersion]:
        """Replace the properties of a version.

        A property that is left out falls back to empty. The files of the version stay as they are. Needs the role
        can_write_versions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: `AssetVersion`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/",
            m.AssetVersionResponse | m.AssetVersion,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.AssetVersion),
            roles=("can_write_versions",),
            options=options,
        )

    @op
    def update_asset_version(
        self, asset_id: str, version_id: str, body: m.AssetVersion | JsonBody, **options: Unpack[Options]
    ) -> Call[m.AssetVersionResponse | m.AssetVersion]:
        """Change some properties of a version.

        Only the properties in the body change; a `status` of `ACTIVE` makes a finished version live. Needs the role
        can_write_versions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: `AssetVersion`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/",
            m.AssetVersionResponse | m.AssetVersion,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.AssetVersion),
            roles=("can_write_versions",),
            options=options,
        )

    @op
    def delete_asset_version(self, asset_id: str, version_id: str, *, hard_delete: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete one version of an asset.

        The version is marked as deleted; with `hard_delete` it is removed completely and cannot come back. Needs
        the role can_delete_versions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            hard_delete: Remove the version for good.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"hard_delete": hard_delete},
            roles=("can_delete_versions",),
            options=options,
        )

    @op
    def promote_version(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[m.AssetVersionResponse]:
        """Make a version the newest one.

        An older version becomes the newest of the asset again. The other versions stay. Needs the role
        can_write_versions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/promote/",
            m.AssetVersionResponse,
            segments={"asset_id": asset_id, "version_id": version_id},
            roles=("can_write_versions",),
            options=options,
        )


class SyncVersionsOperations(Sync, VersionsOperations):
    """Operations on versions, returning their responses."""


class AsyncVersionsOperations(Async, VersionsOperations):
    """Operations on versions, awaited."""
