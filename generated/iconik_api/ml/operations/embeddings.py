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
    def reindex_embeddings(self, body: m.ReindexEmbeddings | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Index several embeddings anew.

        Without `embedding_ids` every embedding is indexed. Done in the background. Only needed when the index went
        wrong. Needs the role can_reindex_person.

        Args:
            body: `ReindexEmbeddings`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/embeddings/reindex/",
            None,
            body=Body(body, m.ReindexEmbeddings),
            roles=("can_reindex_person",),
            options=options,
        )

    @op
    def reindex_embedding(self, embedding_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index an embedding anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_person.

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
