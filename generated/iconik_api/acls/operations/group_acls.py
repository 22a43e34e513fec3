"""Operations on group acls."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncGroupAclsOperations", "GroupAclsOperations", "SyncGroupAclsOperations"]


class GroupAclsOperations(Resource):
    """Operations on group acls."""

    @op
    def get_group_acl(self, group_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[m.GroupACL]:
        """Fetch the rights of a group to an object.

        Only what was given to the group for this very object. A 404 says that nothing was. Needs the role
        can_read_acls.

        Args:
            group_id: Identifier of the group.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call(
            "GET",
            "API/acls/v1/groups/{group_id}/acl/{object_type}/{object_key}/",
            m.GroupACL,
            segments={"group_id": group_id, "object_type": object_type, "object_key": object_key},
            roles=("can_read_acls",),
            options=options,
        )

    @op
    def replace_group_acl(
        self, group_id: str, object_type: str, object_key: str, body: m.GroupACL | JsonBody, **options: Unpack[Options]
    ) -> Call[m.GroupACL]:
        """Set the rights of a group to an object.

        The rights in the body stand instead of those that the group had. Needs the role can_write_acls.

        Args:
            group_id: Identifier of the group.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            body: `GroupACL`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/acls/v1/groups/{group_id}/acl/{object_type}/{object_key}/",
            m.GroupACL,
            segments={"group_id": group_id, "object_type": object_type, "object_key": object_key},
            body=Body(body, m.GroupACL),
            roles=("can_write_acls",),
            options=options,
        )

    @op
    def remove_group_acl(self, group_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[None]:
        """Take all rights to an object from a group.

        Members may still have rights of their own or through other groups. Needs the role can_delete_acls.

        Args:
            group_id: Identifier of the group.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call(
            "DELETE",
            "API/acls/v1/groups/{group_id}/acl/{object_type}/{object_key}/",
            None,
            segments={"group_id": group_id, "object_type": object_type, "object_key": object_key},
            roles=("can_delete_acls",),
            options=options,
        )

    @op
    def check_group_permission(self, group_id: str, object_type: str, object_key: str, permission: str, **options: Unpack[Options]) -> Call[None]:
        """Ask whether a group has a right to an object.

        The answer has no body; a 403 says that the group has not. Needs the role can_read_acls.

        Args:
            group_id: Identifier of the group.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            permission: Right to ask about: `read`, `write`, `delete` or `change-acl`.
        """
        return Call(
            "GET",
            "API/acls/v1/groups/{group_id}/acl/{object_type}/{object_key}/{permission}/",
            None,
            segments={"group_id": group_id, "object_type": object_type, "object_key": object_key, "permission": permission},
            roles=("can_read_acls",),
            options=options,
        )


class SyncGroupAclsOperations(Sync, GroupAclsOperations):
    """Operations on group acls, returning their responses."""


class AsyncGroupAclsOperations(Async, GroupAclsOperations):
    """Operations on group acls, awaited."""
