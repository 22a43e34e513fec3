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
    def purge_invitations(self, **options: Unpack[Options]) -> Call[None]:
        """Delete all links for invitations.

        Links that were given out before no longer let anyone in. Users who came by them stay.
        """
        return Call("DELETE", "API/users/v1/users/invite/purge/", None, options=options)

    @op
    def register_invited_user(self, body: m.InvitationRegistration | JsonBody, **options: Unpack[Options]) -> Call[m.InvitedUser]:
        """Join a system domain by an invitation.

        Creates the user that the invitation is for, or lets an existing one into the system domain. Nobody is
        logged in by this.

        Args:
            body: `InvitationRegistration`, or plain values of that form.
        """
        return Call(
            "POST", "API/users/v1/users/invite/register/", m.InvitedUser, body=Body(body, m.InvitationRegistration), credentials=(), options=options
        )

    @op
    def create_invitation_link(self, body: m.InvitationLinkRequest | JsonBody, **options: Unpack[Options]) -> Call[m.InvitationLink]:
        """Create a link for invitations.

        Whoever has the link can join the system domain with the groups and the type named here, until the links are
        purged. Needs the role can_create_users.

        Args:
            body: `InvitationLinkRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/users/v1/users/invite/token/request/",
            m.InvitationLink,
            body=Body(body, m.InvitationLinkRequest),
            roles=("can_create_users",),
            options=options,
        )

    @op
    def validate_invitation(self, *, hash: str, **options: Unpack[Options]) -> Call[m.InvitationDomain]:
        """Check an invitation.

        Tells which system domain the invitation leads to. An invitation that is no longer good is refused.

        Args:
            hash: What identifies the invitation, from its link.
        """
        return Call("POST", "API/users/v1/users/invite/validate/", m.InvitationDomain, query={"hash": hash}, credentials=(), options=options)


class SyncInvitationsOperations(Sync, InvitationsOperations):
    """Operations on invitations, returning their responses."""


class AsyncInvitationsOperations(Async, InvitationsOperations):
    """Operations on invitations, awaited."""
