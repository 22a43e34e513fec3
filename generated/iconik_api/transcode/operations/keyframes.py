"""Operations on keyframes."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncKeyframesOperations", "KeyframesOperations", "SyncKeyframesOperations"]


class KeyframesOperations(Resource):
    """Operations on keyframes."""

    @op
    def generate_collection_keyframe(
        self, collection_id: str, body: m.CollectionKeyframeRequest | JsonBody | None = None, **options: Unpack[Options]
    ) -> Call[None]:
        """Make the keyframe of a collection.

        Composes one picture from up to four pictures of what the collection holds. Starts a job and comes back at
        once. Needs the role can_write_transcode_jobs.

        Args:
            collection_id: Identifier of the collection.
            body: `CollectionKeyframeRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/keyframes/collections/{collection_id}/",
            None,
            segments={"collection_id": collection_id},
            body=Body(body, m.CollectionKeyframeRequest),
            roles=("can_write_transcode_jobs",),
            options=options,
        )

    @op
    def generate_playlist_keyframe(
        self, playlist_id: str, body: m.CollectionKeyframeRequest | JsonBody | None = None, **options: Unpack[Options]
    ) -> Call[None]:
        """Make the keyframe of a playlist.

        Composes one picture from up to four pictures of what the playlist holds. Starts a job and comes back at
        once. Needs the role can_write_transcode_jobs.

        Args:
            playlist_id: Identifier of the playlist.
            body: `CollectionKeyframeRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/transcode/v1/keyframes/playlists/{playlist_id}/",
            None,
            segments={"playlist_id": playlist_id},
            body=Body(body, m.CollectionKeyframeRequest),
            roles=("can_write_transcode_jobs",),
            options=options,
        )


class SyncKeyframesOperations(Sync, KeyframesOperations):
    """Operations on keyframes, returning their responses."""


class AsyncKeyframesOperations(Async, KeyframesOperations):
    """Operations on keyframes, awaited."""
