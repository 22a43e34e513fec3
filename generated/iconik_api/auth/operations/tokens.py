"""Operations on tokens."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncTokensOperations", "SyncTokensOperations", "TokensOperations"]


class TokensOperations(Resource):
    """Operations on tokens."""

    @op
    def check_current_token(self, **options: Unpack[Options]) -> Call[None]:
        """Check the token that calls.

        Succeeds as long as the token is good.
        """
        return Call("GET", "API/auth/v1/auth/token/", None, options=options)

    @op
    def refresh_current_token(self, **options: Unpack[Options]) -> Call[m.Token]:
        """Prolong the token that calls.

        Call it before the token expires, and use the token in the answer from then on.
        """
        return Call("PUT", "API/auth/v1/auth/token/", m.Token, options=options)

    @op
    def create_token(self, *, expires_in: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.Token]:
        """Create a further token for the calling user.

        For the same application. Only this answer holds it.

        Args:
            expires_in: Lifetime of the token in seconds; without it iconik decides.
        """
        return Call("POST", "API/auth/v1/auth/token/", m.Token, query={"expires_in": expires_in}, options=options)

    @op
    def delete_current_token(self, **options: Unpack[Options]) -> Call[None]:
        """Give up the token that calls.

        Calls with it are refused from then on; this is how a user logs out.
        """
        return Call("DELETE", "API/auth/v1/auth/token/", None, options=options)

    @op
    def check_token(self, token_id: str, **options: Unpack[Options]) -> Call[None]:
        """Check a token by its identifier.

        Succeeds as long as the token is good.

        Args:
            token_id: Identifier of the token.
        """
        return Call("GET", "API/auth/v1/auth/token/{token_id}/", None, segments={"token_id": token_id}, options=options)

    @op
    def delete_token(self, token_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a token by its identifier.

        Calls with it are refused from then on.

        Args:
            token_id: Identifier of the token.
        """
        return Call("DELETE", "API/auth/v1/auth/token/{token_id}/", None, segments={"token_id": token_id}, options=options)

    @op
    def list_tokens(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Tokens]:
        """List the tokens of the calling user.

        What they are for and when they expire, but not the tokens themselves.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/auth/v1/auth/tokens/",
            m.Tokens,
            query={"per_page": per_page, "last_id": last_id},
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def list_app_tokens(
        self, app_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Tokens]:
        """List the tokens of an application.

        What they are for and when they expire, but not the tokens themselves.

        Args:
            app_id: Identifier of the application.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/auth/v1/auth/{app_id}/tokens/",
            m.Tokens,
            segments={"app_id": app_id},
            query={"per_page": per_page, "last_id": last_id},
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )


class SyncTokensOperations(Sync, TokensOperations):
    """Operations on tokens, returning their responses."""


class AsyncTokensOperations(Async, TokensOperations):
    """Operations on tokens, awaited."""
