"""Operations on invitations."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncInvitationsOperations", "InvitationsOperations", "SyncInvitationsOperations"]


class InvitationsOperations(Resource):
    """Operations on invitations."""

    @op
    def complete_invitation(
        self, reset_hash: str, body: m.InvitationCompletion | JsonBody, **options: Unpack[Options]
    ) -> Call[m.CompletedInvitation]:
        """Accept an invitation to an account by choosing a password.

        The link in the invitation is the proof, so no other credentials are needed. It works for a while only.

        Args:
            reset_hash: What identifies the request, from the link in the mail.
            body: `InvitationCompletion`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/auth/v1/invitation/complete/{reset_hash}/",
            m.CompletedInvitation,
            segments={"reset_hash": reset_hash},
            body=Body(body, m.InvitationCompletion),
            credentials=(),
            secrets=("reset_hash",),
            options=options,
        )


class SyncInvitationsOperations(Sync, InvitationsOperations):
    """Operations on invitations, returning their responses."""


class AsyncInvitationsOperations(Async, InvitationsOperations):
    """Operations on invitations, awaited."""
