"""Operations on oauth."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncOauthOperations", "OauthOperations", "SyncOauthOperations"]


class OauthOperations(Resource):
    """Operations on oauth."""

    @op
    def get_oauth_consent(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        scope: str,
        response_type: str,
        code_challenge: str,
        code_challenge_method: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.OAuthConsent]:
        """Fetch what a user is asked before an application is let in.

        Who asks for which scopes, for the page that asks the user. Nothing is granted yet.

        Args:
            client_id: Identifier of the application.
            redirect_uri: Where the user goes on; one of those that the application registered.
            scope: Scopes that the application asks for, separated by spaces.
            response_type: Always `code`.
            code_challenge: Hash of the code verifier (PKCE), which the exchange of the code has to show.
            code_challenge_method: How the hash was made, such as `S256`.
        """
        return Call(
            "GET",
            "API/auth/v1/oauth/authorize/",
            m.OAuthConsent,
            query={
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
                "response_type": response_type,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
            },
            options=options,
        )

    @op
    def authorize_oauth_app(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        scope: str,
        response_type: str,
        code_challenge: str,
        code_challenge_method: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.OAuthRedirect]:
        """Let an application act for the calling user.

        The address in the answer carries the code that the application exchanges with `create_oauth_token`.

        Args:
            client_id: Identifier of the application.
            redirect_uri: Where the user goes on; one of those that the application registered.
            scope: Scopes that the application asks for, separated by spaces.
            response_type: Always `code`.
            code_challenge: Hash of the code verifier (PKCE), which the exchange of the code has to show.
            code_challenge_method: How the hash was made, such as `S256`.
        """
        return Call(
            "POST",
            "API/auth/v1/oauth/authorize/",
            m.OAuthRedirect,
            query={
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
                "response_type": response_type,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
            },
            options=options,
        )

    @op
    def create_oauth_token(self, body: m.OAuthTokenRequest | JsonBody, *, expires_in: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.Token]:
        """Get a token by OAuth.

        Exchanges a code, the credentials of the application, or a refresh token. Which fields are needed follows
        from `grant_type`. An application that keeps its credentials out of the body sends them as HTTP Basic, in a
        header `Authorization` of its own.

        Args:
            body: `OAuthTokenRequest`, or plain values of that form.
            expires_in: Lifetime of the token in seconds; without it iconik decides.
        """
        return Call(
            "POST",
            "API/auth/v1/oauth/token/",
            m.Token,
            query={"expires_in": expires_in},
            body=Body(body, m.OAuthTokenRequest, "application/x-www-form-urlencoded"),
            credentials=(),
            options=options,
        )


class SyncOauthOperations(Sync, OauthOperations):
    """Operations on oauth, returning their responses."""


class AsyncOauthOperations(Async, OauthOperations):
    """Operations on oauth, awaited."""
