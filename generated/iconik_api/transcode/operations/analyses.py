"""Operations on analyses."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AnalysesOperations", "AsyncAnalysesOperations", "SyncAnalysesOperations"]


class AnalysesOperations(Resource):
    """Operations on analyses."""

    @op
    @deprecated("see its documentation", category=None)
    def analyze_asset(self, asset_id: str, body: m.AnalysisRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Analyse an asset.

        Superseded by the operations that name a profile. Starts a job and comes back at once. Deprecated. Needs the
        role can_analyze_content.

        Args:
            asset_id: Identifier of the asset.
            body: `AnalysisRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/analyze/assets/{asset_id}/",
            None,
            segments={"asset_id": asset_id},
            body=Body(body, m.AnalysisRequest),
            roles=("can_analyze_content",),
            options=options,
        )

    @op
    def analyze_asset_with_default_profile(
        self, asset_id: str, body: m.AnalysisRequest | JsonBody | None = None, **options: Unpack[Options]
    ) -> Call[None]:
        """Analyse an asset with the default profile.

        Starts a job and comes back at once; results appear as metadata and segments of the asset. The system domain
        needs a default profile for the kind of media. Needs the role can_analyze_content.

        Args:
            asset_id: Identifier of the asset.
            body: `AnalysisRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/analyze/assets/{asset_id}/profiles/default/",
            None,
            segments={"asset_id": asset_id},
            body=Body(body, m.AnalysisRequest),
            roles=("can_analyze_content",),
            options=options,
        )

    @op
    def analyze_asset_with_default_profile_for_media_type(
        self, asset_id: str, media_type: str, body: m.AnalysisRequest | JsonBody | None = None, **options: Unpack[Options]
    ) -> Call[None]:
        """Analyse an asset with the default profile for a kind of media.

        Starts a job and comes back at once. Choose this where the asset holds several kinds of media. Needs the
        role can_analyze_content.

        Args:
            asset_id: Identifier of the asset.
            media_type: Kind of media, such as `video`.
            body: `AnalysisRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/analyze/assets/{asset_id}/profiles/default/{media_type}/",
            None,
            segments={"asset_id": asset_id, "media_type": media_type},
            body=Body(body, m.AnalysisRequest),
            roles=("can_analyze_content",),
            options=options,
        )

    @op
    def analyze_asset_with_profile(
        self, asset_id: str, profile_id: str, body: m.AnalysisRequest | JsonBody | None = None, **options: Unpack[Options]
    ) -> Call[None]:
        """Analyse an asset with a profile.

        Starts a job and comes back at once; results appear as metadata and segments of the asset. Needs the role
        can_analyze_content.

        Args:
            asset_id: Identifier of the asset.
            profile_id: Identifier of the analysis profile.
            body: `AnalysisRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/analyze/assets/{asset_id}/profiles/{profile_id}/",
            None,
            segments={"asset_id": asset_id, "profile_id": profile_id},
            body=Body(body, m.AnalysisRequest),
            roles=("can_analyze_content",),
            options=options,
        )

    @op
    def bulk_analyze_objects(self, body: m.BulkAnalysisRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Analyse several objects.

        At most 500 objects of one type; collections and saved searches stand for the assets that they hold. Starts
        a job and comes back at once. Needs the role can_analyze_content.

        Args:
            body: `BulkAnalysisRequest`, or plain values of that form.
        """
        return Call(
            "POST", "API/transcode/v1/analyze/bulk/", None, body=Body(body, m.BulkAnalysisRequest), roles=("can_analyze_content",), options=options
        )


class SyncAnalysesOperations(Sync, AnalysesOperations):
    """Operations on analyses, returning their responses."""


class AsyncAnalysesOperations(Async, AnalysesOperations):
    """Operations on analyses, awaited."""
