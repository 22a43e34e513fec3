"""Operations on embeddings."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncEmbeddingsOperations", "EmbeddingsOperations", "SyncEmbeddingsOperations"]


class EmbeddingsOperations(Resource):
    """Operations on embeddings."""

    @op
    def reindex_embeddings(
        self, body: m.EmbeddingsReindex | JsonBody | None = None, **options: Unpack[Options]
    ) -> Call[None]:
        """Bring several embeddings into the index again.

        Without a body all embeddings are indexed. Works in the background. Needs the role can_reindex_person.

        Args:
            body: `EmbeddingsReindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/embeddings/reindex/",
            None,
            body=Body(body, m.EmbeddingsReindex),
            roles=("can_reindex_person",),
            options=options,
        )

    @op
    def reindex_embedding(
        self, embedding_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Bring an embedding into the index again.

        Works in the background. For a face that is not recognised as it should be. Needs the role
        can_reindex_person.

        Args:
            embedding_id: Identifier of the embedding.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/embeddings/{embedding_id}/reindex/",
            None,
            segments={"embedding_id": embedding_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_person",),
            options=options,
        )


class SyncEmbeddingsOperations(Sync, EmbeddingsOperations):
    """Operations on embeddings, returning their responses."""


class AsyncEmbeddingsOperations(Async, EmbeddingsOperations):
    """Operations on embeddings, awaited."""
