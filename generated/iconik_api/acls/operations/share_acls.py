"""Operations on share acls."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncShareAclsOperations", "ShareAclsOperations", "SyncShareAclsOperations"]


class ShareAclsOperations(Resource):
    """Operations on share acls."""

    @op
    def list_share_acls(self, object_type: str, object_key: str, **options: Unpack[ListOptions]) -> Call[m.SharesACL]:
        """List the rights of all shares to an object.

        One entry a share. The list always comes whole. Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call(
            "GET",
            "API/acls/v1/shares/{object_type}/{object_key}/",
            m.SharesACL,
            segments={"object_type": object_type, "object_key": object_key},
            roles=("can_read_acls",),
            paging=Paging(),
            options=options,
        )

    @op
    def grant_share_permissions(
        self, share_id: str, object_type: str, body: m.SharePermissionsGrant | JsonBody, **options: Unpack[Options]
    ) -> Call[m.PermissionsGranted]:
        """Give the visitors of a share rights to several objects.

        Serves to open further objects through a share that exists. Needs the role can_write_acls.

        Args:
            share_id: Identifier of the share.
            object_type: Kind of the objects, such as `assets` or `collections`.
            body: `SharePermissionsGrant`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/acls/v1/shares/{share_id}/acl/{object_type}/",
            m.PermissionsGranted,
            segments={"share_id": share_id, "object_type": object_type},
            body=Body(body, m.SharePermissionsGrant),
            roles=("can_write_acls",),
            options=options,
        )

    @op
    def get_share_acl(self, share_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[m.ShareACL]:
        """Fetch the rights of the visitors of a share to an object.

        Only what was given to the share for this very object. Needs the role can_read_acls.

        Args:
            share_id: Identifier of the share.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call(
            "GET",
            "API/acls/v1/shares/{share_id}/acl/{object_type}/{object_key}/",
            m.ShareACL,
            segments={"share_id": share_id, "object_type": object_type, "object_key": object_key},
            roles=("can_read_acls",),
            options=options,
        )

    @op
    def replace_share_acl(
        self, share_id: str, object_type: str, object_key: str, body: m.ShareACL | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ShareACL]:
        """Set the rights of the visitors of a share to an object.

        The rights in the body stand instead of those that were there. Needs the role can_write_acls.

        Args:
            share_id: Identifier of the share.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            body: `ShareACL`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/acls/v1/shares/{share_id}/acl/{object_type}/{object_key}/",
            m.ShareACL,
            segments={"share_id": share_id, "object_type": object_type, "object_key": object_key},
            body=Body(body, m.ShareACL),
            roles=("can_write_acls",),
            options=options,
        )

    @op
    def create_share_acl(
        self, share_id: str, object_type: str, object_key: str, body: m.ShareACL | JsonBody, **options: Unpack[Options]
    ) -> Call[m.ShareACL]:
        """Give the visitors of a share rights to an object.

        For a share without rights to the object; `replace_share_acl` changes what is there. Needs the role
        can_write_acls.

        Args:
            share_id: Identifier of the share.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            body: `ShareACL`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/acls/v1/shares/{share_id}/acl/{object_type}/{object_key}/",
            m.ShareACL,
            segments={"share_id": share_id, "object_type": object_type, "object_key": object_key},
            body=Body(body, m.ShareACL),
            roles=("can_write_acls",),
            options=options,
        )

    @op
    def remove_share_acl(self, share_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[None]:
        """Take all rights to an object from the visitors of a share.

        The share itself stays and goes on to show other objects. Needs the role can_delete_acls.

        Args:
            share_id: Identifier of the share.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call(
            "DELETE",
            "API/acls/v1/shares/{share_id}/acl/{object_type}/{object_key}/",
            None,
            segments={"share_id": share_id, "object_type": object_type, "object_key": object_key},
            roles=("can_delete_acls",),
            options=options,
        )

    @op
    def check_share_permission(self, share_id: str, object_type: str, object_key: str, permission: str, **options: Unpack[Options]) -> Call[None]:
        """Ask whether the visitors of a share have a right to an object.

        The answer has no body; a 403 says that they have not. Needs the role can_read_acls.

        Args:
            share_id: Identifier of the share.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            permission: Right to ask about: `read`, `write`, `delete` or `change-acl`.
        """
        return Call(
            "GET",
            "API/acls/v1/shares/{share_id}/acl/{object_type}/{object_key}/{permission}/",
            None,
            segments={"share_id": share_id, "object_type": object_type, "object_key": object_key, "permission": permission},
            roles=("can_read_acls",),
            options=options,
        )


class SyncShareAclsOperations(Sync, ShareAclsOperations):
    """Operations on share acls, returning their responses."""


class AsyncShareAclsOperations(Async, ShareAclsOperations):
    """Operations on share acls, awaited."""
