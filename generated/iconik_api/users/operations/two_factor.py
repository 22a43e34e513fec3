"""Operations on two factor."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncTwoFactorOperations", "SyncTwoFactorOperations", "TwoFactorOperations"]


class TwoFactorOperations(Resource):
    """Operations on two factor."""

    @op
    def get_current_user_otp(self, **options: Unpack[Options]) -> Call[m.TwoFactorSettings]:
        """Fetch how the calling user proves who it is a second time.

        The methods that are set up for the user, and whether a login asks for one.
        """
        return Call("GET", "API/users/v1/users/current/otp/configure/", m.TwoFactorSettings, options=options)

    @op
    def replace_current_user_otp(self, body: m.TwoFactorChange | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Change how the calling user uses one-time passwords.

        A one-time password of the method is needed for it.

        Args:
            body: `TwoFactorChange`, or plain values of that form.
        """
        return Call("PUT", "API/users/v1/users/current/otp/configure/", None, body=Body(body, m.TwoFactorChange), options=options)

    @op
    def configure_current_user_otp(self, body: m.TwoFactorChange | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Set up one-time passwords for the calling user.

        A one-time password of the method proves that the user can receive them. From then on, a login may ask for
        one.

        Args:
            body: `TwoFactorChange`, or plain values of that form.
        """
        return Call("POST", "API/users/v1/users/current/otp/configure/", None, body=Body(body, m.TwoFactorChange), options=options)

    @op
    def create_current_user_totp(self, body: m.OneTimePassword | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.TotpSecret]:
        """Start to set up an authenticator for the calling user.

        Answers the secret that the authenticator makes its one-time passwords from. It counts when one of these was
        confirmed. The body is optional.

        Args:
            body: `OneTimePassword`, or plain values of that form.
        """
        return Call("POST", "API/users/v1/users/current/totp/configure/", m.TotpSecret, body=Body(body, m.OneTimePassword), options=options)

    @op
    def delete_current_user_totp(self, body: m.OneTimePassword | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Remove the authenticator of the calling user.

        A one-time password is needed for it. A login then no longer asks for one of the authenticator.

        Args:
            body: `OneTimePassword`, or plain values of that form.
        """
        return Call("DELETE", "API/users/v1/users/current/totp/configure/", None, body=Body(body, m.OneTimePassword), options=options)

    @op
    def confirm_current_user_totp(self, body: m.OneTimePassword | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Confirm the authenticator of the calling user.

        The first one-time password shows that the authenticator knows the secret; from then on it is in use.

        Args:
            body: `OneTimePassword`, or plain values of that form.
        """
        return Call("POST", "API/users/v1/users/current/totp/validate_configuration/", None, body=Body(body, m.OneTimePassword), options=options)


class SyncTwoFactorOperations(Sync, TwoFactorOperations):
    """Operations on two factor, returning their responses."""


class AsyncTwoFactorOperations(Async, TwoFactorOperations):
    """Operations on two factor, awaited."""
