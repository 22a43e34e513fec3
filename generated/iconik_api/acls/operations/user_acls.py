"""Operations on user acls."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncUserAclsOperations", "SyncUserAclsOperations", "UserAclsOperations"]


class UserAclsOperations(Resource):
    """Operations on user acls."""

    @op
    def get_user_acl(self, user_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[m.UserACL]:
        """Fetch the rights of a user to an object.

        Only what was given to the user for this very object, nothing that comes through groups. Needs the role
        can_read_acls.

        Args:
            user_id: Identifier of the user.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call(
            "GET",
            "API/acls/v1/users/{user_id}/acl/{object_type}/{object_key}/",
            m.UserACL,
            segments={"user_id": user_id, "object_type": object_type, "object_key": object_key},
            roles=("can_read_acls",),
            options=options,
        )

    @op
    def replace_user_acl(
        self, user_id: str, object_type: str, object_key: str, body: m.UserACL | JsonBody, **options: Unpack[Options]
    ) -> Call[m.UserACL]:
        """Set the rights of a user to an object.

        The rights in the body stand instead of those that the user had. Needs the role can_write_acls.

        Args:
            user_id: Identifier of the user.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            body: `UserACL`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/acls/v1/users/{user_id}/acl/{object_type}/{object_key}/",
            m.UserACL,
            segments={"user_id": user_id, "object_type": object_type, "object_key": object_key},
            body=Body(body, m.UserACL),
            roles=("can_write_acls",),
            options=options,
        )

    @op
    def remove_user_acl(self, user_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[None]:
        """Take all rights to an object from a user.

        The user may still have rights through groups. Needs the role can_delete_acls.

        Args:
            user_id: Identifier of the user.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call(
            "DELETE",
            "API/acls/v1/users/{user_id}/acl/{object_type}/{object_key}/",
            None,
            segments={"user_id": user_id, "object_type": object_type, "object_key": object_key},
            roles=("can_delete_acls",),
            options=options,
        )

    @op
    def check_user_permission(self, user_id: str, object_type: str, object_key: str, permission: str, **options: Unpack[Options]) -> Call[m.UserACL]:
        """Ask whether a user has a right to an object.

        A 403 says that the user has not. Needs the role can_read_acls.

        Args:
            user_id: Identifier of the user.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            permission: Right to ask about: `read`, `write`, `delete` or `change-acl`.
        """
        return Call(
            "GET",
            "API/acls/v1/users/{user_id}/acl/{object_type}/{object_key}/{permission}/",
            m.UserACL,
            segments={"user_id": user_id, "object_type": object_type, "object_key": object_key, "permission": permission},
            roles=("can_read_acls",),
            options=options,
        )


class SyncUserAclsOperations(Sync, UserAclsOperations):
    """Operations on user acls, returning their responses."""


class AsyncUserAclsOperations(Async, UserAclsOperations):
    """Operations on user acls, awaited."""
