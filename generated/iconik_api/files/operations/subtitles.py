"""Operations on subtitles."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging, Text
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSubtitlesOperations", "SubtitlesOperations", "SyncSubtitlesOperations"]


class SubtitlesOperations(Resource):
    """Operations on subtitles."""

    @op
    def extract_file_subtitles(
        self, asset_id: str, file_id: str, body: m.SubtitleExtraction | JsonBody | None = None, **options: Unpack[Options]
    ) -> Call[None]:
        """Start reading the subtitles out of a file.

        Queues a job that makes subtitles of what it finds in the file. Needs the role can_create_transcode_jobs.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `SubtitleExtraction`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/subtitles/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.SubtitleExtraction),
            roles=("can_create_transcode_jobs",),
            options=options,
        )

    @op
    def list_subtitles(
        self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Subtitles]:
        """List the subtitles of an asset.

        The records without their text, ten a page unless `per_page` says otherwise. Needs the role
        can_read_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/subtitles/",
            m.Subtitles,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_asset_subtitles",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_subtitle(self, asset_id: str, body: m.Subtitle | JsonBody, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Add subtitles in one language.

        The text goes into `content`. The format that the subtitles belong to must exist. Needs the role
        can_write_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            body: `Subtitle`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/subtitles/",
            m.Subtitle,
            segments={"asset_id": asset_id},
            body=Body(body, m.Subtitle),
            roles=("can_write_asset_subtitles",),
            options=options,
        )

    @op
    def get_closed_captions(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Fetch the closed captions of a language.

        The record with its text, for the current version of the asset. Needs the role can_read_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            language: Language of the captions, such as `en`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/subtitles/{language}/cc/",
            m.Subtitle,
            segments={"asset_id": asset_id, "language": language},
            roles=("can_read_asset_subtitles",),
            options=options,
        )

    @op
    def get_closed_captions_as_webvtt(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[str]:
        """Fetch the closed captions of a language as WebVTT.

        Plain text that players read, for the current version of the asset. Needs the role can_read_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            language: Language of the captions, such as `en`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/subtitles/{language}/cc/webvtt/",
            Text,
            segments={"asset_id": asset_id, "language": language},
            roles=("can_read_asset_subtitles",),
            options=options,
        )

    @op
    def get_subtitle_as_webvtt(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[str]:
        """Fetch the subtitles of a language as WebVTT.

        Plain text that players read, for the current version of the asset. Needs the role can_read_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            language: Language of the subtitles, such as `en`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/subtitles/{language}/webvtt/",
            Text,
            segments={"asset_id": asset_id, "language": language},
            roles=("can_read_asset_subtitles",),
            options=options,
        )

    @op
    def get_subtitle(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Fetch the subtitles of one language.

        The record with its text. Needs the role can_read_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            subtitle_id: Identifier of the subtitle.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/",
            m.Subtitle,
            segments={"asset_id": asset_id, "subtitle_id": subtitle_id},
            roles=("can_read_asset_subtitles",),
            options=options,
        )

    @op
    def replace_subtitle(self, asset_id: str, subtitle_id: str, body: m.Subtitle | JsonBody, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Replace subtitles with their text.

        A property that is left out falls back to empty; to change single properties use `update_subtitle`. Needs
        the role can_write_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            subtitle_id: Identifier of the subtitle.
            body: `Subtitle`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/",
            m.Subtitle,
            segments={"asset_id": asset_id, "subtitle_id": subtitle_id},
            body=Body(body, m.Subtitle),
            roles=("can_write_asset_subtitles",),
            options=options,
        )

    @op
    def update_subtitle(self, asset_id: str, subtitle_id: str, body: m.Subtitle | JsonBody, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Change some properties of subtitles.

        Only the properties in the body change. Needs the role can_write_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            subtitle_id: Identifier of the subtitle.
            body: `Subtitle`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/",
            m.Subtitle,
            segments={"asset_id": asset_id, "subtitle_id": subtitle_id},
            body=Body(body, m.Subtitle),
            roles=("can_write_asset_subtitles",),
            options=options,
        )

    @op
    def delete_subtitle(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the subtitles of one language.

        Removes the record and its text for good. Needs the role can_delete_assets.

        Args:
            asset_id: Identifier of the asset.
            subtitle_id: Identifier of the subtitle.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/",
            None,
            segments={"asset_id": asset_id, "subtitle_id": subtitle_id},
            roles=("can_delete_assets",),
            options=options,
        )

    @op
    def delete_closed_captions(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete closed captions.

        As `delete_subtitle`, for a record that holds closed captions. Needs the role can_delete_assets.

        Args:
            asset_id: Identifier of the asset.
            subtitle_id: Identifier of the subtitle.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/cc/",
            None,
            segments={"asset_id": asset_id, "subtitle_id": subtitle_id},
            roles=("can_delete_assets",),
            options=options,
        )

    @op
    def delete_all_subtitles(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the subtitles of every version of an asset.

        Removes the records and their text for good, closed captions included. Needs the role can_delete_assets.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/all/subtitles/",
            None,
            segments={"asset_id": asset_id},
            roles=("can_delete_assets",),
            options=options,
        )

    @op
    def list_version_subtitles(
        self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Subtitles]:
        """List the subtitles of one version.

        The records without their text, ten a page unless `per_page` says otherwise. Needs the role
        can_read_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/subtitles/",
            m.Subtitles,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_asset_subtitles",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def delete_version_subtitles(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the subtitles of one version.

        Removes the records and their text for good, closed captions included. Needs the role can_delete_assets.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/subtitles/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            roles=("can_delete_assets",),
            options=options,
        )

    @op
    def get_version_closed_captions_as_webvtt(self, asset_id: str, version_id: str, language: str, **options: Unpack[Options]) -> Call[str]:
        """Fetch the closed captions of a version as WebVTT.

        Plain text that players read, in the named language. Needs the role can_read_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            language: Language of the captions, such as `en`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/subtitles/{language}/cc/webvtt/",
            Text,
            segments={"asset_id": asset_id, "version_id": version_id, "language": language},
            roles=("can_read_asset_subtitles",),
            options=options,
        )

    @op
    def get_version_subtitle_as_webvtt(self, asset_id: str, version_id: str, language: str, **options: Unpack[Options]) -> Call[str]:
        """Fetch the subtitles of a version as WebVTT.

        Plain text that players read, in the named language. Needs the role can_read_asset_subtitles.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            language: Language of the subtitles, such as `en`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/subtitles/{language}/webvtt/",
            Text,
            segments={"asset_id": asset_id, "version_id": version_id, "language": language},
            roles=("can_read_asset_subtitles",),
            options=options,
        )


class SyncSubtitlesOperations(Sync, SubtitlesOperations):
    """Operations on subtitles, returning their responses."""


class AsyncSubtitlesOperations(Async, SubtitlesOperations):
    """Operations on subtitles, awaited."""
