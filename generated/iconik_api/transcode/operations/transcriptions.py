"""Operations on transcriptions."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncTranscriptionsOperations", "SyncTranscriptionsOperations", "TranscriptionsOperations"]


class TranscriptionsOperations(Resource):
    """Operations on transcriptions."""

    @op
    def transcribe_asset(self, asset_id: str, body: m.TranscriptionRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Transcribe an asset.

        Turns speech into text with the default profile, unless the request says otherwise. Starts a job and comes
        back at once; the text appears as segments of the asset. Needs the role can_transcribe_content.

        Args:
            asset_id: Identifier of the asset.
            body: `TranscriptionRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/transcribe/assets/{asset_id}/profiles/default/",
            None,
            segments={"asset_id": asset_id},
            body=Body(body, m.TranscriptionRequest),
            roles=("can_transcribe_content",),
            options=options,
        )

    @op
    def bulk_transcribe_objects(self, body: m.BulkTranscriptionRequest | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Transcribe several objects.

        At most 500 objects of one type; collections and saved searches stand for the assets that they hold. Starts
        a job and comes back at once. Needs the role can_transcribe_content.

        Args:
            body: `BulkTranscriptionRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/transcribe/bulk/",
            None,
            body=Body(body, m.BulkTranscriptionRequest),
            roles=("can_transcribe_content",),
            options=options,
        )


class SyncTranscriptionsOperations(Sync, TranscriptionsOperations):
    """Operations on transcriptions, returning their responses."""


class AsyncTranscriptionsOperations(Async, TranscriptionsOperations):
    """Operations on transcriptions, awaited."""
