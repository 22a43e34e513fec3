"""Operations on embed tokens."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncEmbedTokensOperations", "EmbedTokensOperations", "SyncEmbedTokensOperations"]


class EmbedTokensOperations(Resource):
    """Operations on embed tokens."""

    @op
    def create_embed_token(self, body: m.EmbedTokenRequest | JsonBody, **options: Unpack[Options]) -> Call[m.EmbedToken]:
        """Create a token for an embedded part of iconik.

        Hand it to the embedded page, which exchanges it soon for a token of its own.

        Args:
            body: `EmbedTokenRequest`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/auth/embed/token/", m.EmbedToken, body=Body(body, m.EmbedTokenRequest), options=options)

    @op
    def exchange_embed_token(
        self, body: m.EmbedTokenExchange | JsonBody, *, format: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.BearerToken]:
        """Exchange the token of an embedded part for one to call with.

        The embedded token itself is the proof, so no other credentials are needed. A part of the scopes can be
        asked for.

        Args:
            body: `EmbedTokenExchange`, or plain values of that form.
            format: Form of the answer.
        """
        return Call(
            "POST",
            "API/auth/v1/auth/embed/token/exchange/",
            m.BearerToken,
            query={"format": format},
            body=Body(body, m.EmbedTokenExchange),
            credentials=(),
            options=options,
        )


class SyncEmbedTokensOperations(Sync, EmbedTokensOperations):
    """Operations on embed tokens, returning their responses."""


class AsyncEmbedTokensOperations(Async, EmbedTokensOperations):
    """Operations on embed tokens, awaited."""
