"""Operations on segments."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging, Text
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSegmentsOperations", "SegmentsOperations", "SyncSegmentsOperations"]


class SegmentsOperations(Resource):
    """Operations on segments."""

    @op
    def reindex_segments_of_assets(self, body: m.ReindexSegmentsOfAssets | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index the segments of several assets anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_segments.

        Args:
            body: `ReindexSegmentsOfAssets`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/segments/reindex/",
            None,
            body=Body(body, m.ReindexSegmentsOfAssets),
            roles=("can_reindex_segments",),
            options=options,
        )

    @op
    def list_segments(
        self,
        asset_id: str,
        *,
        sort: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        includes: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        time_start_milliseconds: Opt[int] = UNSET,
        time_end_milliseconds: Opt[int] = UNSET,
        time_start_milliseconds_gte: Opt[int] = UNSET,
        time_end_milliseconds_lte: Opt[int] = UNSET,
        status: Opt[str] = UNSET,
        person_id: Opt[str] = UNSET,
        share_id: Opt[str] = UNSET,
        project_id: Opt[str] = UNSET,
        include_users: Opt[bool] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.SegmentListResponse]:
        """List the segments of an asset.

        Comments, markers, transcriptions and whatever else marks a stretch of the time line, ten a page unless
        `per_page` says otherwise. The list comes from the index, so a segment that was created or changed a moment
        ago may be missing or old in it. Needs the role can_read_segments.

        Args:
            asset_id: Identifier of the asset.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            includes: Only these properties of each segment, separated by commas.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            time_start_milliseconds: Only segments that start exactly here, in milliseconds.
            time_end_milliseconds: Only segments that end exactly here, in milliseconds.
            time_start_milliseconds_gte: Only segments that start here or later, in milliseconds.
            time_end_milliseconds_lte: Only segments that end here or earlier, in milliseconds.
            status: Only segments with this status.
            person_id: Only segments in which this person is recognised.
            share_id: Only segments made through this share.
            project_id: Only segments of this project.
            include_users: Also fill in `user_info`.
            include_all_versions: Segments of every version, not of one alone.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/",
            m.SegmentListResponse,
            segments={"asset_id": asset_id},
            query={
                "sort": sort,
                "ids": ids,
                "query": query,
                "includes": includes,
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
                "time_start_milliseconds__gte": time_start_milliseconds_gte,
                "time_end_milliseconds__lte": time_end_milliseconds_lte,
                "status": status,
                "person_id": person_id,
                "share_id": share_id,
                "project_id": project_id,
                "include_users": include_users,
                "include_all_versions": include_all_versions,
            },
            roles=("can_read_segments",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_segment(
        self, asset_id: str, body: m.SegmentBody | JsonBody, *, share_user_email: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.SegmentResponse]:
        """Create a segment on an asset.

        `segment_type` says what the segment is; iconik documents it as required. With `parent_id` it becomes a
        reply to another segment. Needs the role can_create_segments.

        Args:
            asset_id: Identifier of the asset.
            body: `SegmentBody`, or plain values of that form.
            share_user_email: Address of the visitor in whose name a share creates the segment.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/segments/",
            m.SegmentResponse,
            segments={"asset_id": asset_id},
            headers={"Share-User-Email": share_user_email},
            body=Body(body, m.SegmentBody),
            roles=("can_create_segments",),
            options=options,
        )

    @op
    def bulk_replace_segments(
        self, asset_id: str, body: m.BulkReplaceSegmentsBody | JsonBody, *, generate_subclip_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Replace the properties of many segments of an asset.

        Each entry names one segment by its `id`; properties that the entry leaves out fall back to empty. Needs the
        role can_write_segments.

        Args:
            asset_id: Identifier of the asset.
            body: `BulkReplaceSegmentsBody`, or plain values of that form.
            generate_subclip_keyframes: Also make new keyframes for the subclips that were made from the segments.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/segments/bulk/",
            None,
            segments={"asset_id": asset_id},
            query={"generate_subclip_keyframes": generate_subclip_keyframes},
            body=Body(body, m.BulkReplaceSegmentsBody),
            roles=("can_write_segments",),
            options=options,
        )

    @op
    def bulk_create_segments(self, asset_id: str, body: m.BulkCreateSegmentsBody | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Create many segments on an asset.

        Takes up to 500 segments. They show up in `list_segments` once the index has caught up. Needs the role
        can_create_segments.

        Args:
            asset_id: Identifier of the asset.
            body: `BulkCreateSegmentsBody`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/segments/bulk/",
            None,
            segments={"asset_id": asset_id},
            body=Body(body, m.BulkCreateSegmentsBody),
            roles=("can_create_segments",),
            options=options,
        )

    @op
    def bulk_delete_segments(
        self,
        asset_id: str,
        body: m.BulkDeleteSegmentsBody | JsonBody,
        *,
        immediately: Opt[bool] = UNSET,
        ignore_reindexing: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Delete many segments of an asset.

        Takes up to 500 identifiers, or a kind, a version or properties that the segments have in common. Needs the
        role can_delete_segments.

        Args:
            asset_id: Identifier of the asset.
            body: `BulkDeleteSegmentsBody`, or plain values of that form.
            immediately: Delete before answering; `false` leaves the work to the background.
            ignore_reindexing: Leave the index as it is; the segments may then stay in lists for a while.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/segments/bulk/",
            None,
            segments={"asset_id": asset_id},
            query={"immediately": immediately, "ignore_reindexing": ignore_reindexing},
            body=Body(body, m.BulkDeleteSegmentsBody),
            roles=("can_delete_segments",),
            options=options,
        )

    @op
    def get_segments_as_csv(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]:
        """Fetch the segments of an asset as CSV.

        A row a segment, for spreadsheets. The query chooses the segments as in `list_segments`. Needs the role
        can_read_segments.

        Args:
            asset_id: Identifier of the asset.
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            status: Only segments with this status.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/csv/",
            Text,
            segments={"asset_id": asset_id},
            query={
                "ids": ids,
                "query": query,
                "transcription_id": transcription_id,
                "version_id": version_id,
                "segment_type": segment_type,
                "segment_color": segment_color,
                "status": status,
            },
            roles=("can_read_segments",),
            options=options,
        )

    @op
    def reindex_asset_segments(self, asset_id: str, body: m.ReindexSegment | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index the segments of an asset anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_segments.

        Args:
            asset_id: Identifier of the asset.
            body: `ReindexSegment`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/segments/reindex/",
            None,
            segments={"asset_id": asset_id},
            body=Body(body, m.ReindexSegment),
            roles=("can_reindex_segments",),
            options=options,
        )

    @op
    def get_segments_as_srt(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        words_per_line: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]:
        """Fetch the segments of an asset as SRT subtitles.

        Mostly for transcriptions; the query chooses the segments as in `list_segments`. Needs the role
        can_read_segments.

        Args:
            asset_id: Identifier of the asset.
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            status: Only segments with this status.
            words_per_line: Words in a line at most.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/srt/",
            Text,
            segments={"asset_id": asset_id},
            query={
                "ids": ids,
                "query": query,
                "transcription_id": transcription_id,
                "version_id": version_id,
                "segment_type": segment_type,
                "segment_color": segment_color,
                "status": status,
                "words_per_line": words_per_line,
            },
            roles=("can_read_segments",),
            options=options,
        )

    @op
    def get_segments_as_text(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]:
        """Fetch the segments of an asset as plain text.

        Mostly for transcriptions and comments; the query chooses the segments as in `list_segments`. Needs the role
        can_read_segments.

        Args:
            asset_id: Identifier of the asset.
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            status: Only segments with this status.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/text/",
            Text,
            segments={"asset_id": asset_id},
            query={
                "ids": ids,
                "query": query,
                "transcription_id": transcription_id,
                "version_id": version_id,
                "segment_type": segment_type,
                "segment_color": segment_color,
                "status": status,
            },
            roles=("can_read_segments",),
            options=options,
        )

    @op
    def get_segments_as_vtt(
        self,
        asset_id: str,
        *,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        transcription_id: Opt[str] = UNSET,
        version_id: Opt[str] = UNSET,
        segment_type: Opt[str] = UNSET,
        segment_color: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        words_per_line: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[str]:
        """Fetch the segments of an asset as WebVTT subtitles.

        Mostly for transcriptions; the query chooses the segments as in `list_segments`. Needs the role
        can_read_segments.

        Args:
            asset_id: Identifier of the asset.
            ids: Only the segments with these identifiers, separated by commas.
            query: Only segments in which these words are found.
            transcription_id: Only segments of this transcription.
            version_id: Only segments of this version of the asset.
            segment_type: Only segments of this kind, for example `COMMENT`.
            segment_color: Only segments of this colour.
            status: Only segments with this status.
            words_per_line: Words in a line at most.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/vtt/",
            Text,
            segments={"asset_id": asset_id},
            query={
                "ids": ids,
                "query": query,
                "transcription_id": transcription_id,
                "version_id": version_id,
                "segment_type": segment_type,
                "segment_color": segment_color,
                "status": status,
                "words_per_line": words_per_line,
            },
            roles=("can_read_segments",),
            options=options,
        )

    @op
    def get_segment(
        self, asset_id: str, segment_id: str, *, scroll: Opt[bool] = UNSET, scroll_id: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.SegmentResponse]:
        """Fetch one segment.

        The segment without its attachments; those stand in `list_segments`. `scroll` and `scroll_id` are declared
        by iconik although a single segment has no pages. Needs the role can_read_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
        """
        return Call(
            "GET",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/",
            m.SegmentResponse,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"scroll": scroll, "scroll_id": scroll_id},
            roles=("can_read_segments",),
            options=options,
        )

    @op
    def replace_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: m.SegmentBody | JsonBody,
        *,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.SegmentResponse]:
        """Replace the properties of a segment.

        A property that is left out falls back to empty; to change single properties use `partial_update_segment`.
        Needs the role can_write_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            body: `SegmentBody`, or plain values of that form.
            generate_subclip_keyframes: Also make new keyframes for the subclip that was made from the segment.
        """
        return Call(
            "PUT",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/",
            m.SegmentResponse,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"generate_subclip_keyframes": generate_subclip_keyframes},
            body=Body(body, m.SegmentBody),
            roles=("can_write_segments",),
            options=options,
        )

    @op
    def partial_update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: m.SegmentBody | JsonBody,
        *,
        generate_subclip_keyframes: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.SegmentResponse]:
        """Change some properties of a segment.

        Only the properties in the body change. Needs the role can_write_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            body: `SegmentBody`, or plain values of that form.
            generate_subclip_keyframes: Also make new keyframes for the subclip that was made from the segment.
        """
        return Call(
            "PATCH",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/",
            m.SegmentResponse,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"generate_subclip_keyframes": generate_subclip_keyframes},
            body=Body(body, m.SegmentBody),
            roles=("can_write_segments",),
            options=options,
        )

    @op
    def delete_segment(self, asset_id: str, segment_id: str, *, soft_delete: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete a segment.

        With `soft_delete` the segment only takes the status `DELETED`, without it the record goes away. Needs the
        role can_delete_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            soft_delete: Mark the segment as deleted instead of removing it.
        """
        return Call(
            "DELETE",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/",
            None,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"soft_delete": soft_delete},
            roles=("can_delete_segments",),
            options=options,
        )

    @op
    def reindex_segment(self, asset_id: str, segment_id: str, body: m.ReindexSegment | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a segment anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            body: `ReindexSegment`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/assets/{asset_id}/segments/{segment_id}/reindex/",
            None,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            body=Body(body, m.ReindexSegment),
            roles=("can_reindex_segments",),
            options=options,
        )

    @op
    def reindex_segments(self, body: m.ReindexSegments | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index several segments anew.

        Takes up to 500 segments, of any assets. Done in the background. Only needed when the index went wrong.
        Needs the role can_reindex_segments.

        Args:
            body: `ReindexSegments`, or plain values of that form.
        """
        return Call(
            "POST", "API/assets/v1/segments/reindex/", None, body=Body(body, m.ReindexSegments), roles=("can_reindex_segments",), options=options
        )


class SyncSegmentsOperations(Sync, SegmentsOperations):
    """Operations on segments, returning their responses."""


class AsyncSegmentsOperations(Async, SegmentsOperations):
    """Operations on segments, awaited."""
