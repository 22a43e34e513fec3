"""Embeddings of ml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "EmbeddingsReindex",
]


@model
class EmbeddingsReindex(Model):
    """Embeddings to be brought into the index again."""

    embedding_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the embeddings; without them all are meant.
    sync_to_another_dc: Opt[bool | None] = UNSET  #: Whether the index of another data centre follows.
