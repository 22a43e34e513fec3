"""Operations on collection keyframes."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncCollectionKeyframesOperations", "CollectionKeyframesOperations", "SyncCollectionKeyframesOperations"]


class CollectionKeyframesOperations(Resource):
    """Operations on collection keyframes."""

    @op
    def set_collection_custom_keyframe(
        self, collection_id: str, poster_id: str, *, overwrite: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.CollectionKeyframe]:
        """Let a poster stand for a collection.

        Makes the collection's custom keyframe from one of its posters; the request has no body. A custom keyframe
        that is there already stays unless `overwrite` is set. Needs the role can_write_keyframes.

        Args:
            collection_id: Identifier of the collection.
            poster_id: Identifier of the poster.
            overwrite: Take the place of a custom keyframe that is there already.
        """
        return Call(
            "POST",
            "API/files/v1/collections/{collection_id}/custom_keyframe/{poster_id}/",
            m.CollectionKeyframe,
            segments={"collection_id": collection_id, "poster_id": poster_id},
            query={"overwrite": overwrite},
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def list_collection_keyframes(
        self,
        collection_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.CollectionKeyframes]:
        """List the keyframes of a collection.

        Each picture carries a signed URL, which expires; `type` tells posters from keyframes. Needs the role
        can_read_collections.

        Args:
            collection_id: Identifier of the collection.
            per_page: Objects in one page.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/collections/{collection_id}/keyframes/",
            m.CollectionKeyframes,
            segments={"collection_id": collection_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "last_id": last_id},
            roles=("can_read_collections",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_collection_keyframe(
        self, collection_id: str, body: m.CollectionKeyframe | JsonBody, **options: Unpack[Options]
    ) -> Call[m.CollectionKeyframe]:
        """Register a keyframe of a collection and open its upload.

        Makes the record and answers with the `upload_url` that takes the picture in one request. When the bytes are
        there, update the keyframe to `CLOSED`. Needs the role can_write_keyframes.

        Args:
            collection_id: Identifier of the collection.
            body: `CollectionKeyframe`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/collections/{collection_id}/keyframes/",
            m.CollectionKeyframe,
            segments={"collection_id": collection_id},
            body=Body(body, m.CollectionKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def copy_collection_keyframes(
        self, collection_id: str, body: m.KeyframesToCopy | JsonBody, **options: Unpack[Options]
    ) -> Call[m.CopiedKeyframes]:
        """Copy chosen pictures to a collection.

        Copies the custom keyframe and the custom poster of another object to this collection, those of them that
        the body names, and answers with the identifiers of the copies. Needs the role can_write_keyframes.

        Args:
            collection_id: Identifier of the collection.
            body: `KeyframesToCopy`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/collections/{collection_id}/keyframes/copy/",
            m.CopiedKeyframes,
            segments={"collection_id": collection_id},
            body=Body(body, m.KeyframesToCopy),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def get_collection_keyframe(self, collection_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[m.CollectionKeyframe]:
        """Fetch one keyframe of a collection.

        The record with a signed URL of the picture. Needs the role can_read_collections.

        Args:
            collection_id: Identifier of the collection.
            keyframe_id: Identifier of the keyframe.
        """
        return Call(
            "GET",
            "API/files/v1/collections/{collection_id}/keyframes/{keyframe_id}/",
            m.CollectionKeyframe,
            segments={"collection_id": collection_id, "keyframe_id": keyframe_id},
            roles=("can_read_collections",),
            options=options,
        )

    @op
    def replace_collection_keyframe(
        self, collection_id: str, keyframe_id: str, body: m.CollectionKeyframe | JsonBody, **options: Unpack[Options]
    ) -> Call[m.CollectionKeyframe]:
        """Replace the properties of a keyframe of a collection.

        A property that is left out falls back to empty; to change single properties use
        `update_collection_keyframe`. Needs the role can_write_keyframes.

        Args:
            collection_id: Identifier of the collection.
            keyframe_id: Identifier of the keyframe.
            body: `CollectionKeyframe`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/collections/{collection_id}/keyframes/{keyframe_id}/",
            m.CollectionKeyframe,
            segments={"collection_id": collection_id, "keyframe_id": keyframe_id},
            body=Body(body, m.CollectionKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def update_collection_keyframe(
        self, collection_id: str, keyframe_id: str, body: m.CollectionKeyframe | JsonBody, **options: Unpack[Options]
    ) -> Call[m.CollectionKeyframe]:
        """Change some properties of a keyframe of a collection.

        Only the properties in the body change. `{"status": "CLOSED"}` ends an upload. Needs the role
        can_write_keyframes.

        Args:
            collection_id: Identifier of the collection.
            keyframe_id: Identifier of the keyframe.
            body: `CollectionKeyframe`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/collections/{collection_id}/keyframes/{keyframe_id}/",
            m.CollectionKeyframe,
            segments={"collection_id": collection_id, "keyframe_id": keyframe_id},
            body=Body(body, m.CollectionKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def delete_collection_keyframe(
        self, collection_id: str, keyframe_id: str, *, regenerate_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete a keyframe of a collection.

        Removes the picture for good. With `regenerate_keyframes`, iconik picks another one from what the collection
        holds. Needs the role can_write_keyframes.

        Args:
            collection_id: Identifier of the collection.
            keyframe_id: Identifier of the keyframe.
            regenerate_keyframes: Make a new keyframe in place of the deleted one.
        """
        return Call(
            "DELETE",
            "API/files/v1/collections/{collection_id}/keyframes/{keyframe_id}/",
            None,
            segments={"collection_id": collection_id, "keyframe_id": keyframe_id},
            query={"regenerate_keyframes": regenerate_keyframes},
            roles=("can_write_keyframes",),
            options=options,
        )


class SyncCollectionKeyframesOperations(Sync, CollectionKeyframesOperations):
    """Operations on collection keyframes, returning their responses."""


class AsyncCollectionKeyframesOperations(Async, CollectionKeyframesOperations):
    """Operations on collection keyframes, awaited."""
