"""Operations on collection index."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncCollectionIndexOperations", "CollectionIndexOperations", "SyncCollectionIndexOperations"]


class CollectionIndexOperations(Resource):
    """Operations on collection index."""

    @op
    def reindex_collections(self, body: m.ReindexCollections | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Index several collections anew.

        Done in the background, so lists and searches show the result a while later. Only needed when the index went
        wrong. Needs the role can_reindex_collections.

        Args:
            body: `ReindexCollections`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/reindex/",
            None,
            body=Body(body, m.ReindexCollections),
            roles=("can_reindex_collections",),
            options=options,
        )

    @op
    def reindex_collection_content(
        self, collection_id: str, object_type: str, object_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Index the place of one object in a collection anew.

        Brings the index up to date with whether and where the collection holds the object; done in the background.
        Needs the role can_reindex_collections.

        Args:
            collection_id: Identifier of the collection.
            object_type: Kind of the object, `assets` or `collections`.
            object_id: Identifier of the asset or collection held.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/contents/{object_type}/{object_id}/reindex/",
            None,
            segments={"collection_id": collection_id, "object_type": object_type, "object_id": object_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_collections",),
            options=options,
        )

    @op
    def synchronize_collection_keyframes(self, collection_id: str, body: m.SynchronizeKeyframes | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Compose the picture of a collection anew.

        Takes the keyframes of the assets named; done in the background. Needs the role can_reindex_collections.

        Args:
            collection_id: Identifier of the collection.
            body: `SynchronizeKeyframes`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/keyframes/",
            None,
            segments={"collection_id": collection_id},
            body=Body(body, m.SynchronizeKeyframes),
            roles=("can_reindex_collections",),
            options=options,
        )

    @op
    def reindex_collection(self, collection_id: str, body: m.ReindexRealms | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a collection anew.

        Covers the record of the collection, not what it holds; done in the background. Needs the role
        can_reindex_collections.

        Args:
            collection_id: Identifier of the collection.
            body: `ReindexRealms`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/reindex/",
            None,
            segments={"collection_id": collection_id},
            body=Body(body, m.ReindexRealms),
            roles=("can_reindex_collections",),
            options=options,
        )

    @op
    def reindex_collection_contents(self, collection_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index what a collection holds anew.

        Done in the background, which takes a while for a large collection. The body may be empty. Needs the role
        can_reindex_collections.

        Args:
            collection_id: Identifier of the collection.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/assets/v1/collections/{collection_id}/reindex/contents/",
            None,
            segments={"collection_id": collection_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_collections",),
            options=options,
        )

    @op
    @deprecated("call reindex_collection()", category=None)
    def replace_collection_search_document(self, collection_id: str, body: m.Collection | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Overwrite what the index holds of a collection.

        Writes into the index alone, not into the record. `reindex_collection` does the same from the record.
        Deprecated: call reindex_collection(). Needs the role can_reindex_collections.

        Args:
            collection_id: Identifier of the collection.
            body: `Collection`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/collections/{collection_id}/search_document/",
            None,
            segments={"collection_id": collection_id},
            body=Body(body, m.Collection),
            roles=("can_reindex_collections",),
            options=options,
        )


class SyncCollectionIndexOperations(Sync, CollectionIndexOperations):
    """Operations on collection index, returning their responses."""


class AsyncCollectionIndexOperations(Async, CollectionIndexOperations):
    """Operations on collection index, awaited."""
