"""Operations on metadata filling."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncMetadataFillingOperations", "MetadataFillingOperations", "SyncMetadataFillingOperations"]


class MetadataFillingOperations(Resource):
    """Operations on metadata filling."""

    @op
    def fill_asset_metadata(
        self, asset_id: str, version_id: str, body: m.MetadataFillingRequest | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Let a language model fill in metadata of an asset.

        Starts a job and comes back at once. Unless `auto_accept` is set, the values wait as a proposal until
        somebody accepts or discards it. Needs the roles can_trigger_metadata_ai_filling, can_write_metadata_values.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: `MetadataFillingRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/metadata_filling/assets/{asset_id}/versions/{version_id}/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.MetadataFillingRequest),
            roles=("can_trigger_metadata_ai_filling", "can_write_metadata_values"),
            options=options,
        )

    @op
    def bulk_fill_objects_metadata(self, body: m.BulkMetadataFillingRequest | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Let a language model fill in metadata of several objects.

        Collections and saved searches stand for the assets that they hold. Starts a job with a child for each asset
        and comes back at once; proposals can be accepted or discarded together by the parent job. Needs the roles
        can_trigger_metadata_ai_filling, can_write_metadata_values.

        Args:
            body: `BulkMetadataFillingRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/metadata_filling/bulk/",
            None,
            body=Body(body, m.BulkMetadataFillingRequest),
            roles=("can_trigger_metadata_ai_filling", "can_write_metadata_values"),
            options=options,
        )


class SyncMetadataFillingOperations(Sync, MetadataFillingOperations):
    """Operations on metadata filling, returning their responses."""


class AsyncMetadataFillingOperations(Async, MetadataFillingOperations):
    """Operations on metadata filling, awaited."""
