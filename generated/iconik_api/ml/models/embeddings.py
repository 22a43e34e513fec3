"""Embeddings of ml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["ReindexEmbeddings"]


@model
class ReindexEmbeddings(Model):
    """Which embeddings to index anew."""

    embedding_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the embeddings; without them all are meant.
    sync_to_another_dc: Opt[bool | None] = UNSET  #: Also bring the copy of the index in the other data centre up to date.
