"""Operations on transcriptions."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncTranscriptionsOperations", "SyncTranscriptionsOperations", "TranscriptionsOperations"]


class TranscriptionsOperations(Resource):
    """Operations on transcriptions."""

    @op
    def list_transcription_properties(self, asset_id: str, version_id: str, **options: Unpack[ListOptions]) -> Call[m.TranscriptionPropertiesList]:
        """List the properties of the transcriptions of a version.

        One entry a transcription. The words themselves are segments, see `list_segments`. The list always comes
        whole. Needs the role can_read_transcriptions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/properties/",
            m.TranscriptionPropertiesList,
            segments={"asset_id": asset_id, "version_id": version_id},
            roles=("can_read_transcriptions",),
            paging=Paging(),
            options=options,
        )

    @op
    def create_transcription_properties(
        self, asset_id: str, version_id: str, body: m.TranscriptionProperties | JsonBody, **options: Unpack[Options]
    ) -> Call[m.TranscriptionProperties]:
        """Create the properties of a transcription.

        The `id` in the answer is the `transcription_id` that the segments with the words are to name. Needs the
        role can_write_transcriptions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: `TranscriptionProperties`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/properties/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.TranscriptionProperties),
            roles=("can_write_transcriptions",),
            options=options,
        )

    @op
    def create_transcription_from_subtitle(
        self, asset_id: str, version_id: str, body: m.TranscriptionFromSubtitle | JsonBody, **options: Unpack[Options]
    ) -> Call[m.TranscriptionProperties]:
        """Turn a subtitle into a transcription.

        Takes the subtitle's text in `content`, or a subtitle that iconik has already in `source_subtitle_id`. Needs
        the role can_write_transcriptions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: `TranscriptionFromSubtitle`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/subtitles/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.TranscriptionFromSubtitle),
            roles=("can_write_transcriptions",),
            options=options,
        )

    @op
    def get_transcription_properties(
        self, asset_id: str, version_id: str, transcription_id: str, **options: Unpack[Options]
    ) -> Call[m.TranscriptionProperties]:
        """Fetch the properties of a transcription.

        The words themselves are segments, see `list_segments`. Needs the role can_read_transcriptions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            transcription_id: Identifier of the transcription.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/{transcription_id}/properties/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id, "transcription_id": transcription_id},
            roles=("can_read_transcriptions",),
            options=options,
        )

    @op
    def replace_transcription_properties(
        self, asset_id: str, version_id: str, transcription_id: str, body: m.TranscriptionProperties | JsonBody, **options: Unpack[Options]
    ) -> Call[m.TranscriptionProperties]:
        """Replace the properties of a transcription.

        A property that is left out falls back to empty. Needs the role can_write_transcriptions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            transcription_id: Identifier of the transcription.
            body: `TranscriptionProperties`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/{transcription_id}/properties/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id, "transcription_id": transcription_id},
            body=Body(body, m.TranscriptionProperties),
            roles=("can_write_transcriptions",),
            options=options,
        )

    @op
    def update_transcription_properties(
        self, asset_id: str, version_id: str, transcription_id: str, body: m.TranscriptionProperties | JsonBody, **options: Unpack[Options]
    ) -> Call[m.TranscriptionProperties]:
        """Change the properties of a transcription.

        Only the properties in the body change, for example the names of the speakers. Needs the role
        can_write_transcriptions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            transcription_id: Identifier of the transcription.
            body: `TranscriptionProperties`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/{transcription_id}/properties/",
            m.TranscriptionProperties,
            segments={"asset_id": asset_id, "version_id": version_id, "transcription_id": transcription_id},
            body=Body(body, m.TranscriptionProperties),
            roles=("can_write_transcriptions",),
            options=options,
        )

    @op
    def delete_transcription_properties(self, asset_id: str, version_id: str, transcription_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the properties of a transcription.

        The words themselves are segments, see `bulk_delete_segments`. Needs the role can_delete_transcriptions.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            transcription_id: Identifier of the transcription.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/versions/{version_id}/transcriptions/{transcription_id}/properties/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id, "transcription_id": transcription_id},
            roles=("can_delete_transcriptions",),
            options=options,
        )


class SyncTranscriptionsOperations(Sync, TranscriptionsOperations):
    """Operations on transcriptions, returning their responses."""


class AsyncTranscriptionsOperations(Async, TranscriptionsOperations):
    """Operations on transcriptions, awaited."""
