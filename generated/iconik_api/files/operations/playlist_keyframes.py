"""Operations on playlist keyframes."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncPlaylistKeyframesOperations", "PlaylistKeyframesOperations", "SyncPlaylistKeyframesOperations"]


class PlaylistKeyframesOperations(Resource):
    """Operations on playlist keyframes."""

    @op
    def list_playlist_keyframes(
        self,
        playlist_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.PlaylistKeyframes]:
        """List the keyframes of a playlist.

        Each picture carries a signed URL, which expires; `type` tells posters from keyframes. Needs the role
        can_read_playlists.

        Args:
            playlist_id: Identifier of the playlist.
            per_page: Objects in one page.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/playlists/{playlist_id}/keyframes/",
            m.PlaylistKeyframes,
            segments={"playlist_id": playlist_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "last_id": last_id},
            roles=("can_read_playlists",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_playlist_keyframe(self, playlist_id: str, body: m.PlaylistKeyframe | JsonBody, **options: Unpack[Options]) -> Call[m.PlaylistKeyframe]:
        """Register a keyframe of a playlist and open its upload.

        Makes the record and answers with the `upload_url` that takes the picture in one request. When the bytes are
        there, update the keyframe to `CLOSED`. Needs the role can_write_keyframes.

        Args:
            playlist_id: Identifier of the playlist.
            body: `PlaylistKeyframe`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/playlists/{playlist_id}/keyframes/",
            m.PlaylistKeyframe,
            segments={"playlist_id": playlist_id},
            body=Body(body, m.PlaylistKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def get_playlist_keyframe(self, playlist_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[m.PlaylistKeyframe]:
        """Fetch one keyframe of a playlist.

        The record with a signed URL of the picture. Needs the role can_read_playlists.

        Args:
            playlist_id: Identifier of the playlist.
            keyframe_id: Identifier of the keyframe.
        """
        return Call(
            "GET",
            "API/files/v1/playlists/{playlist_id}/keyframes/{keyframe_id}/",
            m.PlaylistKeyframe,
            segments={"playlist_id": playlist_id, "keyframe_id": keyframe_id},
            roles=("can_read_playlists",),
            options=options,
        )

    @op
    def replace_playlist_keyframe(
        self, playlist_id: str, keyframe_id: str, body: m.PlaylistKeyframe | JsonBody, **options: Unpack[Options]
    ) -> Call[m.PlaylistKeyframe]:
        """Replace the properties of a keyframe of a playlist.

        A property that is left out falls back to empty; to change single properties use `update_playlist_keyframe`.
        Needs the role can_write_keyframes.

        Args:
            playlist_id: Identifier of the playlist.
            keyframe_id: Identifier of the keyframe.
            body: `PlaylistKeyframe`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/playlists/{playlist_id}/keyframes/{keyframe_id}/",
            m.PlaylistKeyframe,
            segments={"playlist_id": playlist_id, "keyframe_id": keyframe_id},
            body=Body(body, m.PlaylistKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def update_playlist_keyframe(
        self, playlist_id: str, keyframe_id: str, body: m.PlaylistKeyframe | JsonBody, **options: Unpack[Options]
    ) -> Call[m.PlaylistKeyframe]:
        """Change some properties of a keyframe of a playlist.

        Only the properties in the body change. `{"status": "CLOSED"}` ends an upload. Needs the role
        can_write_keyframes.

        Args:
            playlist_id: Identifier of the playlist.
            keyframe_id: Identifier of the keyframe.
            body: `PlaylistKeyframe`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/playlists/{playlist_id}/keyframes/{keyframe_id}/",
            m.PlaylistKeyframe,
            segments={"playlist_id": playlist_id, "keyframe_id": keyframe_id},
            body=Body(body, m.PlaylistKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def delete_playlist_keyframe(
        self, playlist_id: str, keyframe_id: str, *, regenerate_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete a keyframe of a playlist.

        Removes the picture for good. With `regenerate_keyframes`, iconik picks another one from what the playlist
        holds. Needs the role can_write_keyframes.

        Args:
            playlist_id: Identifier of the playlist.
            keyframe_id: Identifier of the keyframe.
            regenerate_keyframes: Make a new keyframe in place of the deleted one.
        """
        return Call(
            "DELETE",
            "API/files/v1/playlists/{playlist_id}/keyframes/{keyframe_id}/",
            None,
            segments={"playlist_id": playlist_id, "keyframe_id": keyframe_id},
            query={"regenerate_keyframes": regenerate_keyframes},
            roles=("can_write_keyframes",),
            options=options,
        )


class SyncPlaylistKeyframesOperations(Sync, PlaylistKeyframesOperations):
    """Operations on playlist keyframes, returning their responses."""


class AsyncPlaylistKeyframesOperations(Async, PlaylistKeyframesOperations):
    """Operations on playlist keyframes, awaited."""
