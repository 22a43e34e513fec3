"""Operations on share users."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncShareUsersOperations", "ShareUsersOperations", "SyncShareUsersOperations"]


class ShareUsersOperations(Resource):
    """Operations on share users."""

    @op
    def list_share_users(
        self,
        object_type: str,
        object_id: str,
        share_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.ShareUsers]:
        """List those who are invited to a share.

        Pages go on with `last_id`. Needs the role can_read_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/",
            m.ShareUsers,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_shares",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def add_share_user(
        self, object_type: str, object_id: str, share_id: str, body: m.ShareUser | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ShareUser]:
        """Invite somebody to a share.

        Only `email` is needed. Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
            body: `ShareUser`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/",
            m.ShareUser,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id},
            body=Body(body, m.ShareUser),
            roles=("can_write_shares",),
            options=options,
        )

    @op
    def get_share_user(self, object_type: str, object_id: str, share_id: str, share_user_id: str, **options: Unpack[Options]) -> Call[m.ShareUser]:
        """Fetch one of those who are invited to a share.

        Tells how often and when last the visitor came. Needs the role can_read_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
            share_user_id: Identifier of the invitation.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/{share_user_id}/",
            m.ShareUser,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id, "share_user_id": share_user_id},
            roles=("can_read_shares",),
            options=options,
        )

    @op
    def replace_share_user(
        self, object_type: str, object_id: str, share_id: str, share_user_id: str, body: m.ShareUser | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ShareUser]:
        """Replace the invitation of somebody to a share.

        A property that is left out falls back to empty. Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
            share_user_id: Identifier of the invitation.
            body: `ShareUser`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/{share_user_id}/",
            m.ShareUser,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id, "share_user_id": share_user_id},
            body=Body(body, m.ShareUser),
            roles=("can_write_shares",),
            options=options,
        )

    @op
    def update_share_user(
        self, object_type: str, object_id: str, share_id: str, share_user_id: str, body: m.ShareUser | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ShareUser]:
        """Change some properties of the invitation of somebody to a share.

        Only the properties in the body change, for example the password. Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
            share_user_id: Identifier of the invitation.
            body: `ShareUser`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/{share_user_id}/",
            m.ShareUser,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id, "share_user_id": share_user_id},
            body=Body(body, m.ShareUser),
            roles=("can_write_shares",),
            options=options,
        )

    @op
    def remove_share_user(self, object_type: str, object_id: str, share_id: str, share_user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take back the invitation of somebody to a share.

        The visitor can no longer open the share. The share itself stays. Needs the role can_write_shares.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            share_id: Identifier of the share.
            share_user_id: Identifier of the invitation.
        """
        return Call(
            "DELETE",
            "API/assets/v1/{object_type}/{object_id}/shares/{share_id}/users/{share_user_id}/",
            None,
            segments={"object_type": object_type, "object_id": object_id, "share_id": share_id, "share_user_id": share_user_id},
            roles=("can_write_shares",),
            options=options,
        )


class SyncShareUsersOperations(Sync, ShareUsersOperations):
    """Operations on share users, returning their responses."""


class AsyncShareUsersOperations(Async, ShareUsersOperations):
    """Operations on share users, awaited."""
