"""Operations on external auth."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncExternalAuthOperations", "ExternalAuthOperations", "SyncExternalAuthOperations"]


class ExternalAuthOperations(Resource):
    """Operations on external auth."""

    @op
    def create_external_auth(self, body: m.ExternalAuthRequest | JsonBody, **options: Unpack[Options]) -> Call[m.ExternalAuthGranted]:
        """Let an application outside the browser in.

        Called for the user who lets the application in. The application, which made up the secret, then fetches a
        token with it.

        Args:
            body: `ExternalAuthRequest`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/apps/external/auth/", m.ExternalAuthGranted, body=Body(body, m.ExternalAuthRequest), options=options)

    @op
    def get_external_auth(self, secret: str, **options: Unpack[Options]) -> Call[m.ExternalAuth]:
        """Fetch the token of an application that was let in.

        Called by the application with its own secret, over and over until the user has let it in.

        Args:
            secret: The secret that the application made up for this one time.
        """
        return Call(
            "GET",
            "API/auth/v1/apps/external/auth/{secret}/",
            m.ExternalAuth,
            segments={"secret": secret},
            credentials=(),
            secrets=("secret",),
            options=options,
        )


class SyncExternalAuthOperations(Sync, ExternalAuthOperations):
    """Operations on external auth, returning their responses."""


class AsyncExternalAuthOperations(Async, ExternalAuthOperations):
    """Operations on external auth, awaited."""
