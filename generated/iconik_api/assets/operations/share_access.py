"""Operations on share access."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncShareAccessOperations", "ShareAccessOperations", "SyncShareAccessOperations"]


class ShareAccessOperations(Resource):
    """Operations on share access."""

    @op
    def login_to_share(self, body: m.ShareLogin | JsonBody, **options: Unpack[Options]) -> Call[m.ShareToken]:
        """Exchange the address of a share for a token.

        For visitors without an account: `hash` is the last part of the address that they were given. A protected
        share asks for its `password` as well, an invitation for its `token`.

        Args:
            body: `ShareLogin`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/shares/auth/login/", m.ShareToken, body=Body(body, m.ShareLogin), credentials=("App-ID",), options=options)

    @op
    def get_share_token(self, *, share_auth_token: str, **options: Unpack[Options]) -> Call[m.ShareToken]:
        """Fetch what a share token stands for.

        Tells the share, the visitor, the roles and when the token expires.

        Args:
            share_auth_token: Token that `login_to_share` gave.
        """
        return Call("GET", "API/assets/v1/shares/auth/token/", m.ShareToken, headers={"Share-Auth-Token": share_auth_token}, options=options)

    @op
    def refresh_share_token(self, *, share_auth_token: str, **options: Unpack[Options]) -> Call[m.ShareToken]:
        """Extend the life of a share token.

        Only a token that has not expired yet can be extended.

        Args:
            share_auth_token: Token that `login_to_share` gave.
        """
        return Call("PUT", "API/assets/v1/shares/auth/token/", m.ShareToken, headers={"Share-Auth-Token": share_auth_token}, options=options)

    @op
    def check_magic_link(self, body: m.MagicLinkCheck | JsonBody, **options: Unpack[Options]) -> Call[m.MagicLinkEnabled]:
        """Ask whether a share can be opened by magic link.

        Needs no credentials but the secret part of the share's address. A 404 says that it cannot.

        Args:
            body: `MagicLinkCheck`, or plain values of that form.
        """
        return Call(
            "POST", "API/assets/v1/shares/magic_link/enabled/", m.MagicLinkEnabled, body=Body(body, m.MagicLinkCheck), credentials=(), options=options
        )

    @op
    def request_magic_link(self, share_id: str, body: m.MagicLinkRequest | JsonBody, **options: Unpack[Options]) -> Call[m.MagicLinkRequested]:
        """Have a magic link sent to a visitor.

        The mail goes out only if the address may open shares by magic link, see `list_share_allowlist_entries`.

        Args:
            share_id: Identifier of the share.
            body: `MagicLinkRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/shares/{share_id}/magic_link/request/",
            m.MagicLinkRequested,
            segments={"share_id": share_id},
            body=Body(body, m.MagicLinkRequest),
            credentials=(),
            options=options,
        )

    @op
    def validate_magic_link(self, share_id: str, body: m.MagicLinkValidation | JsonBody, **options: Unpack[Options]) -> Call[m.ShareToken]:
        """Exchange a magic link for a share token.

        What the link carries is sent in the body. A link is good for a short time only.

        Args:
            share_id: Identifier of the share.
            body: `MagicLinkValidation`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/shares/{share_id}/magic_link/validate/",
            m.ShareToken,
            segments={"share_id": share_id},
            body=Body(body, m.MagicLinkValidation),
            credentials=(),
            options=options,
        )


class SyncShareAccessOperations(Sync, ShareAccessOperations):
    """Operations on share access, returning their responses."""


class AsyncShareAccessOperations(Async, ShareAccessOperations):
    """Operations on share access, awaited."""
