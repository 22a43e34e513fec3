"""Operations on logins."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncLoginsOperations", "LoginsOperations", "SyncLoginsOperations"]


class LoginsOperations(Resource):
    """Operations on logins."""

    @op
    def login_with_active_directory(self, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[m.Token]:
        """Log in by Active Directory.

        The body is what the directory that is set up asks for.

        Args:
            body: What is sent.
        """
        return Call("POST", "API/auth/v1/auth/ad/login/", m.Token, body=Body(body, dict[str, Any]), credentials=(), options=options)

    @op
    def send_current_user_otp(self, **options: Unpack[Options]) -> Call[None]:
        """Send the calling user a one-time password.

        For what asks for one although the user is logged in, such as changing how to log in. It comes by mail.
        """
        return Call("POST", "API/auth/v1/auth/current/otp/generate/", None, options=options)

    @op
    def login_to_system_domain(self, body: m.DomainLogin | JsonBody, *, temp_auth_token: str, **options: Unpack[Options]) -> Call[m.Token]:
        """Log in to one of several system domains.

        The second step after `login_with_password`, with the short-lived token and, where it is asked for, a
        one-time password.

        Args:
            body: `DomainLogin`, or plain values of that form.
            temp_auth_token: Short-lived token from the login by password.
        """
        return Call(
            "POST",
            "API/auth/v1/auth/multidomain/login/",
            m.Token,
            headers={"Temp-Auth-Token": temp_auth_token},
            body=Body(body, m.DomainLogin),
            credentials=(),
            options=options,
        )

    @op
    def send_login_otp(self, body: m.DomainLogin | JsonBody, *, temp_auth_token: str, **options: Unpack[Options]) -> Call[None]:
        """Send the user a one-time password to log in with.

        Between `login_with_password` and `login_to_system_domain`. It comes by mail.

        Args:
            body: `DomainLogin`, or plain values of that form.
            temp_auth_token: Short-lived token from the login by password.
        """
        return Call(
            "POST",
            "API/auth/v1/auth/otp/generate/",
            None,
            headers={"Temp-Auth-Token": temp_auth_token},
            body=Body(body, m.DomainLogin),
            credentials=(),
            options=options,
        )

    @op
    def login_with_password(self, body: m.PasswordLogin | JsonBody, **options: Unpack[Options]) -> Call[m.LoginToken]:
        """Log in by mail address and password.

        A user of several system domains receives a short-lived token for each of these, to go on with
        `login_to_system_domain`; so does one who needs a one-time password.

        Args:
            body: `PasswordLogin`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/auth/simple/login/", m.LoginToken, body=Body(body, m.PasswordLogin), credentials=(), options=options)


class SyncLoginsOperations(Sync, LoginsOperations):
    """Operations on logins, returning their responses."""


class AsyncLoginsOperations(Async, LoginsOperations):
    """Operations on logins, awaited."""
