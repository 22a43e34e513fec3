"""Operations on acls."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AclsOperations", "AsyncAclsOperations", "SyncAclsOperations"]


class AclsOperations(Resource):
    """Operations on acls."""

    @op
    def check_permissions(self, body: m.PermissionsCheck | JsonBody, **options: Unpack[Options]) -> Call[m.PermissionsCheckResult]:
        """Ask which of several objects the user has rights to.

        The body may mix kinds of objects and rights. Each object lands in one of the two lists of the answer. Needs
        the role can_read_acls.

        Args:
            body: `PermissionsCheck`, or plain values of that form.
        """
        return Call(
            "POST", "API/acls/v1/acl/", m.PermissionsCheckResult, body=Body(body, m.PermissionsCheck), roles=("can_read_acls",), options=options
        )

    @op
    def grant_permissions(self, object_type: str, body: m.PermissionsGrant | JsonBody, **options: Unpack[Options]) -> Call[m.PermissionsGranted]:
        """Give users and groups rights to objects.

        Every user and group named gets the same rights to every object named. `mode` says whether these are added
        to the rights that they had or take their place. Needs the role can_write_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
            body: `PermissionsGrant`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/acls/v1/acl/{object_type}/",
            m.PermissionsGranted,
            segments={"object_type": object_type},
            body=Body(body, m.PermissionsGrant),
            roles=("can_write_acls",),
            options=options,
        )

    @op
    def remove_permissions(self, object_type: str, body: m.PermissionsRemoval | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take all rights to objects from users and groups.

        Rights that come from collections above stay. Needs the role can_delete_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
            body: `PermissionsRemoval`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/acls/v1/acl/{object_type}/",
            None,
            segments={"object_type": object_type},
            body=Body(body, m.PermissionsRemoval),
            roles=("can_delete_acls",),
            options=options,
        )

    @op
    def bulk_grant_permissions(
        self, object_type: str, body: m.ManyPermissionsGrants | JsonBody, **options: Unpack[Options]
    ) -> Call[list[m.PermissionsGranted]]:
        """Give users and groups different rights in one request.

        Does what `grant_permissions` does for each entry of the body, in its order. Needs the role can_write_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
            body: `ManyPermissionsGrants`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/acls/v1/acl/{object_type}/bulk/",
            list[m.PermissionsGranted],
            segments={"object_type": object_type},
            body=Body(body, m.ManyPermissionsGrants),
            roles=("can_write_acls",),
            options=options,
        )

    @op
    def grant_content_permissions(self, object_type: str, body: m.ContentPermissionsGrant | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Give users and groups rights to what collections hold.

        Done in the background. `mode` says whether the rights are added to those that users and groups had or take
        their place. A 501 says that this cannot be done for objects of this kind. Needs the role can_write_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
            body: `ContentPermissionsGrant`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/acls/v1/acl/{object_type}/content/",
            None,
            segments={"object_type": object_type},
            body=Body(body, m.ContentPermissionsGrant),
            roles=("can_write_acls",),
            options=options,
        )

    @op
    def remove_content_permissions(self, object_type: str, body: m.ContentPermissionsRemoval | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take all rights to what collections hold.

        Covers the assets, the collections or both, as the body says. Needs the role can_delete_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
            body: `ContentPermissionsRemoval`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/acls/v1/acl/{object_type}/content/",
            None,
            segments={"object_type": object_type},
            body=Body(body, m.ContentPermissionsRemoval),
            roles=("can_delete_acls",),
            options=options,
        )

    @op
    def get_acl(self, object_type: str, object_key: str, *, exclude_deleted: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.ACL]:
        """Fetch all rights to an object.

        Tells the rights given to the object itself from those that come from collections above and those that go
        down from it. Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            exclude_deleted: Leave out users and groups that are deleted.
        """
        return Call(
            "GET",
            "API/acls/v1/acl/{object_type}/{object_key}/",
            m.ACL,
            segments={"object_type": object_type, "object_key": object_key},
            query={"exclude_deleted": exclude_deleted},
            roles=("can_read_acls",),
            options=options,
        )

    @op
    def get_permissions(self, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[m.CombinedPermissions]:
        """Fetch the rights that the user has to an object.

        Adds up the rights of the user and of the user's groups, also those that come from collections above.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call(
            "GET",
            "API/acls/v1/acl/{object_type}/{object_key}/permissions/",
            m.CombinedPermissions,
            segments={"object_type": object_type, "object_key": object_key},
            options=options,
        )

    @op
    def check_permission(self, object_type: str, object_key: str, permission: str, **options: Unpack[Options]) -> Call[None]:
        """Ask whether the user has a right to an object.

        The answer has no body; a 403 says that the user has not. Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            permission: Right to ask about: `read`, `write`, `delete` or `change-acl`.
        """
        return Call(
            "GET",
            "API/acls/v1/acl/{object_type}/{object_key}/{permission}/",
            None,
            segments={"object_type": object_type, "object_key": object_key, "permission": permission},
            roles=("can_read_acls",),
            options=options,
        )

    @op
    def check_permission_to_objects(
        self, object_type: str, permission: str, body: m.ObjectKeys | JsonBody, **options: Unpack[Options]
    ) -> Call[m.PermissionsCheckResult]:
        """Ask to which of several objects the user has a right.

        For objects of one kind; `check_permissions` takes several kinds. Needs the role can_read_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
            permission: Right to ask about: `read`, `write`, `delete` or `change-acl`.
            body: `ObjectKeys`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/acls/v1/acl/{object_type}/{permission}/",
            m.PermissionsCheckResult,
            segments={"object_type": object_type, "permission": permission},
            body=Body(body, m.ObjectKeys),
            roles=("can_read_acls",),
            options=options,
        )


class SyncAclsOperations(Sync, AclsOperations):
    """Operations on acls, returning their responses."""


class AsyncAclsOperations(Async, AclsOperations):
    """Operations on acls, awaited."""
