"""Operations on passwords."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncPasswordsOperations", "PasswordsOperations", "SyncPasswordsOperations"]


class PasswordsOperations(Resource):
    """Operations on passwords."""

    @op
    def get_password_rules(self, **options: Unpack[Options]) -> Call[m.PasswordRules]:
        """Fetch what a password of the calling user must be like.

        Check new passwords against it before they are sent.
        """
        return Call("GET", "API/auth/v1/password/checks/", m.PasswordRules, options=options)

    @op
    def request_password_reset(self, body: m.PasswordResetRequest | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Ask for a mail to set a new password.

        It holds a link that works for a while; the hash in it goes to `reset_password`.

        Args:
            body: `PasswordResetRequest`, or plain values of that form.
        """
        return Call("POST", "API/auth/v1/password/forgot/", None, body=Body(body, m.PasswordResetRequest), credentials=(), options=options)

    @op
    def reset_password(self, reset_hash: str, body: m.PasswordReset | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Set a new password by the link in a mail.

        The link is the proof, so no other credentials are needed. It works for a while only.

        Args:
            reset_hash: What identifies the request, from the link in the mail.
            body: `PasswordReset`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/auth/v1/password/reset/{reset_hash}/",
            None,
            segments={"reset_hash": reset_hash},
            body=Body(body, m.PasswordReset),
            credentials=(),
            secrets=("reset_hash",),
            options=options,
        )

    @op
    def get_password_reset_rules(self, reset_hash: str, **options: Unpack[Options]) -> Call[m.PasswordRules]:
        """Fetch what a password must be like that is set by mail.

        The rules of the system domain of the user who asked; no credentials are needed.

        Args:
            reset_hash: What identifies the request, from the link in the mail.
        """
        return Call(
            "GET",
            "API/auth/v1/password/{reset_hash}/checks/",
            m.PasswordRules,
            segments={"reset_hash": reset_hash},
            credentials=(),
            secrets=("reset_hash",),
            options=options,
        )


class SyncPasswordsOperations(Sync, PasswordsOperations):
    """Operations on passwords, returning their responses."""


class AsyncPasswordsOperations(Async, PasswordsOperations):
    """Operations on passwords, awaited."""
