"""Operations of acls, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AclTemplatesOperations",
    "AclsOperations",
    "AclsService",
    "AsyncAclTemplatesOperations",
    "AsyncAcls",
    "AsyncAclsOperations",
    "AsyncGroupAclsOperations",
    "AsyncShareAclsOperations",
    "AsyncUserAclsOperations",
    "GroupAclsOperations",
    "ShareAclsOperations",
    "SyncAclTemplatesOperations",
    "SyncAcls",
    "SyncAclsOperations",
    "SyncGroupAclsOperations",
    "SyncShareAclsOperations",
    "SyncUserAclsOperations",
    "UserAclsOperations",
]


class AclTemplatesOperations(Resource):
    """Operations on acl templates."""

    @op.read
    def list_acl_templates(self, **options: Unpack[ListOptions]) -> Call[m.ACLTemplates]:
        """List templates of access rights.

        The list always comes whole.
        It has the names, not the rights of the templates.
        Needs the role can_read_acl_templates.
        """
        return Call("GET", "API/acls/v1/acl/templates/", m.ACLTemplates, roles=("can_read_acl_templates",), paging=Paging(), options=options)

    @op
    def create_acl_template(self, body: m.ACLTemplate | JsonBody, **options: Unpack[Options]) -> Call[m.ACLTemplate]:
        """Create a template of access rights.

        It holds no rights at first.
        Needs the role can_write_acl_templates.
        """
        return Call("POST", "API/acls/v1/acl/templates/", m.ACLTemplate, body=Body(body, m.ACLTemplate), roles=("can_write_acl_templates",), options=options)

    @op.read
    def get_acl_template(self, template_id: str, **options: Unpack[Options]) -> Call[m.ACLTemplate]:
        """Fetch one template of access rights.

        The record with its name, without the rights.
        Needs the role can_read_acl_templates.
        """
        return Call("GET", "API/acls/v1/acl/templates/{template_id}/", m.ACLTemplate, segments={"template_id": template_id}, roles=("can_read_acl_templates",), options=options)

    @op
    def replace_acl_template(self, template_id: str, body: m.ACLTemplate | JsonBody, **options: Unpack[Options]) -> Call[m.ACLTemplate]:
        """Replace the properties of a template of access rights.

        A property that is left out falls back to empty; the rights stay.
        Needs the role can_write_acl_templates.
        """
        return Call("PUT", "API/acls/v1/acl/templates/{template_id}/", m.ACLTemplate, segments={"template_id": template_id}, body=Body(body, m.ACLTemplate), roles=("can_write_acl_templates",), options=options)

    @op
    def update_acl_template(self, template_id: str, body: m.ACLTemplate | JsonBody, **options: Unpack[Options]) -> Call[m.ACLTemplate]:
        """Change some properties of a template of access rights.

        Only the properties in the body change; the rights stay.
        Needs the role can_write_acl_templates.
        """
        return Call("PATCH", "API/acls/v1/acl/templates/{template_id}/", m.ACLTemplate, segments={"template_id": template_id}, body=Body(body, m.ACLTemplate), roles=("can_write_acl_templates",), options=options)

    @op.destroy
    def delete_acl_template(self, template_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a template of access rights.

        It can no longer be applied. iconik does not document whether objects keep the rights that it gave them.
        Needs the role can_delete_acl_templates.
        """
        return Call("DELETE", "API/acls/v1/acl/templates/{template_id}/", None, segments={"template_id": template_id}, roles=("can_delete_acl_templates",), options=options)

    @op
    def apply_acl_template(self, template_id: str, object_type: str, object_key: str, *, ignore_reindexing: Opt[bool] = UNSET, restrict_acls_collection_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Give an object the access rights of a template.

        iconik does not document whether later changes of the template reach the object.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            ignore_reindexing: Do not bring the index up to date; searches keep the old rights until something else
                does.
            restrict_acls_collection_id: Leave the object no more rights than the collection with this identifier
                has.
        """
        return Call(
            "POST",
            "API/acls/v1/acl/templates/{template_id}/{object_type}/{object_key}/",
            None,
            segments={"template_id": template_id, "object_type": object_type, "object_key": object_key},
            query={"ignore_reindexing": ignore_reindexing, "restrict_acls_collection_id": restrict_acls_collection_id},
            options=options,
        )


class AclsOperations(Resource):
    """Operations on acls."""

    @op.read
    def check_permissions(self, body: m.PermissionsCheck | JsonBody, **options: Unpack[Options]) -> Call[m.PermissionsCheckResult]:
        """Ask which of several objects the user has rights to.

        The body may mix kinds of objects and rights.
        Each object lands in one of the two lists of the answer.
        Needs the role can_read_acls.
        """
        return Call("POST", "API/acls/v1/acl/", m.PermissionsCheckResult, body=Body(body, m.PermissionsCheck), roles=("can_read_acls",), options=options)

    @op
    def grant_permissions(self, object_type: str, body: m.PermissionsGrant | JsonBody, **options: Unpack[Options]) -> Call[m.PermissionsGranted]:
        """Give users and groups rights to objects.

        Every user and group named gets the same rights to every object named.
        `mode` says whether these are added to the rights that they had or take their place.
        Needs the role can_write_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
        """
        return Call("PUT", "API/acls/v1/acl/{object_type}/", m.PermissionsGranted, segments={"object_type": object_type}, body=Body(body, m.PermissionsGrant), roles=("can_write_acls",), options=options)

    @op.destroy
    def remove_permissions(self, object_type: str, body: m.PermissionsRemoval | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Take all rights to objects from users and groups.

        Rights that come from collections above stay.
        Needs the role can_delete_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
        """
        return Call("DELETE", "API/acls/v1/acl/{object_type}/", None, segments={"object_type": object_type}, body=Body(body, m.PermissionsRemoval), roles=("can_delete_acls",), options=options)

    @op
    def bulk_grant_permissions(self, object_type: str, body: m.ManyPermissionsGrants | JsonBody, **options: Unpack[Options]) -> Call[list[m.PermissionsGranted]]:
        """Give users and groups different rights in one request.

        Does what `grant_permissions` does for each entry of the body, in its order.
        Needs the role can_write_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
        """
        return Call("PUT", "API/acls/v1/acl/{object_type}/bulk/", list[m.PermissionsGranted], segments={"object_type": object_type}, body=Body(body, m.ManyPermissionsGrants), roles=("can_write_acls",), options=options)

    @op
    def grant_content_permissions(self, object_type: str, body: m.ContentPermissionsGrant | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Give users and groups rights to what collections hold.

        The work runs in the background.
        `mode` says whether the rights are added to those that users and groups had or take their place.
        A 501 says that this cannot be done for objects of this kind.
        Needs the role can_write_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
        """
        return Call("PUT", "API/acls/v1/acl/{object_type}/content/", None, segments={"object_type": object_type}, body=Body(body, m.ContentPermissionsGrant), roles=("can_write_acls",), options=options)

    @op.destroy
    def remove_content_permissions(self, object_type: str, body: m.ContentPermissionsRemoval | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Take all rights to what collections hold.

        Covers the assets, the collections or both, as the body says.
        Needs the role can_delete_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
        """
        return Call("DELETE", "API/acls/v1/acl/{object_type}/content/", None, segments={"object_type": object_type}, body=Body(body, m.ContentPermissionsRemoval), roles=("can_delete_acls",), options=options)

    @op.read
    def get_acl(self, object_type: str, object_key: str, *, exclude_deleted: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.ACL]:
        """Fetch all rights to an object.

        Tells the rights given to the object itself from those that come from collections above and those that go
        down from it.
        Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            exclude_deleted: Leave out users and groups that are deleted.
        """
        return Call("GET", "API/acls/v1/acl/{object_type}/{object_key}/", m.ACL, segments={"object_type": object_type, "object_key": object_key}, query={"exclude_deleted": exclude_deleted}, roles=("can_read_acls",), options=options)

    @op.read
    def get_permissions(self, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[m.CombinedPermissions]:
        """Fetch the rights that the user has to an object.

        Adds up the rights of the user and of the user's groups, also those that come from collections above.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call("GET", "API/acls/v1/acl/{object_type}/{object_key}/permissions/", m.CombinedPermissions, segments={"object_type": object_type, "object_key": object_key}, options=options)

    @op.read
    def check_permission(self, object_type: str, object_key: str, permission: str, **options: Unpack[Options]) -> Call[Any]:
        """Ask whether the user has a right to an object.

        The answer has no body; a 403 says that the user has not.
        Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            permission: Right to ask about: `read`, `write`, `delete` or `change-acl`.
        """
        return Call("GET", "API/acls/v1/acl/{object_type}/{object_key}/{permission}/", None, segments={"object_type": object_type, "object_key": object_key, "permission": permission}, roles=("can_read_acls",), options=options)

    @op.read
    def check_permission_to_objects(self, object_type: str, permission: str, body: m.ObjectKeys | JsonBody, **options: Unpack[Options]) -> Call[m.PermissionsCheckResult]:
        """Ask to which of several objects the user has a right.

        For objects of one kind; `check_permissions` takes several kinds.
        Needs the role can_read_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
            permission: Right to ask about: `read`, `write`, `delete` or `change-acl`.
        """
        return Call("POST", "API/acls/v1/acl/{object_type}/{permission}/", m.PermissionsCheckResult, segments={"object_type": object_type, "permission": permission}, body=Body(body, m.ObjectKeys), roles=("can_read_acls",), options=options)


class GroupAclsOperations(Resource):
    """Operations on group acls."""

    @op.read
    def get_group_acl(self, group_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[m.GroupACL]:
        """Fetch the rights of a group to an object.

        Only what was given to the group for this very object.
        A 404 says that nothing was.
        Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call("GET", "API/acls/v1/groups/{group_id}/acl/{object_type}/{object_key}/", m.GroupACL, segments={"group_id": group_id, "object_type": object_type, "object_key": object_key}, roles=("can_read_acls",), options=options)

    @op
    def replace_group_acl(self, group_id: str, object_type: str, object_key: str, body: m.GroupACL | JsonBody, **options: Unpack[Options]) -> Call[m.GroupACL]:
        """Set the rights of a group to an object.

        The rights in the body stand instead of those that the group had.
        Needs the role can_write_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
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

    @op.destroy
    def remove_group_acl(self, group_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[None]:
        """Take all rights to an object from a group.

        Members may still have rights of their own or through other groups.
        Needs the role can_delete_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call("DELETE", "API/acls/v1/groups/{group_id}/acl/{object_type}/{object_key}/", None, segments={"group_id": group_id, "object_type": object_type, "object_key": object_key}, roles=("can_delete_acls",), options=options)

    @op.read
    def check_group_permission(self, group_id: str, object_type: str, object_key: str, permission: str, **options: Unpack[Options]) -> Call[Any]:
        """Ask whether a group has a right to an object.

        The answer has no body; a 403 says that the group has not.
        Needs the role can_read_acls.

        Args:
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


class ShareAclsOperations(Resource):
    """Operations on share acls."""

    @op.read
    def list_share_acls(self, object_type: str, object_key: str, **options: Unpack[ListOptions]) -> Call[m.SharesACL]:
        """List the rights of all shares to an object.

        One entry a share.
        The list always comes whole.
        Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call("GET", "API/acls/v1/shares/{object_type}/{object_key}/", m.SharesACL, segments={"object_type": object_type, "object_key": object_key}, roles=("can_read_acls",), paging=Paging(), options=options)

    @op
    def grant_share_permissions(self, share_id: str, object_type: str, body: m.SharePermissionsGrant | JsonBody, **options: Unpack[Options]) -> Call[m.PermissionsGranted]:
        """Give the visitors of a share rights to several objects.

        Serves to open further objects through a share that exists.
        Needs the role can_write_acls.

        Args:
            object_type: Kind of the objects, such as `assets` or `collections`.
        """
        return Call(
            "PUT", "API/acls/v1/shares/{share_id}/acl/{object_type}/", m.PermissionsGranted, segments={"share_id": share_id, "object_type": object_type}, body=Body(body, m.SharePermissionsGrant), roles=("can_write_acls",), options=options
        )

    @op.read
    def get_share_acl(self, share_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[m.ShareACL]:
        """Fetch the rights of the visitors of a share to an object.

        Only what was given to the share for this very object.
        Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call("GET", "API/acls/v1/shares/{share_id}/acl/{object_type}/{object_key}/", m.ShareACL, segments={"share_id": share_id, "object_type": object_type, "object_key": object_key}, roles=("can_read_acls",), options=options)

    @op
    def replace_share_acl(self, share_id: str, object_type: str, object_key: str, body: m.ShareACL | JsonBody, **options: Unpack[Options]) -> Call[m.ShareACL]:
        """Set the rights of the visitors of a share to an object.

        The rights in the body stand instead of those that were there.
        Needs the role can_write_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
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
    def create_share_acl(self, share_id: str, object_type: str, object_key: str, body: m.ShareACL | JsonBody, **options: Unpack[Options]) -> Call[m.ShareACL]:
        """Give the visitors of a share rights to an object.

        For a share without rights to the object; `replace_share_acl` changes what is there.
        Needs the role can_write_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
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

    @op.destroy
    def remove_share_acl(self, share_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[None]:
        """Take all rights to an object from the visitors of a share.

        The share itself stays and goes on to show other objects.
        Needs the role can_delete_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call("DELETE", "API/acls/v1/shares/{share_id}/acl/{object_type}/{object_key}/", None, segments={"share_id": share_id, "object_type": object_type, "object_key": object_key}, roles=("can_delete_acls",), options=options)

    @op.read
    def check_share_permission(self, share_id: str, object_type: str, object_key: str, permission: str, **options: Unpack[Options]) -> Call[Any]:
        """Ask whether the visitors of a share have a right to an object.

        The answer has no body; a 403 says that they have not.
        Needs the role can_read_acls.

        Args:
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


class UserAclsOperations(Resource):
    """Operations on user acls."""

    @op.read
    def get_user_acl(self, user_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[m.UserACL]:
        """Fetch the rights of a user to an object.

        Only what was given to the user for this very object, nothing that comes through groups.
        Needs the role can_read_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call("GET", "API/acls/v1/users/{user_id}/acl/{object_type}/{object_key}/", m.UserACL, segments={"user_id": user_id, "object_type": object_type, "object_key": object_key}, roles=("can_read_acls",), options=options)

    @op
    def replace_user_acl(self, user_id: str, object_type: str, object_key: str, body: m.UserACL | JsonBody, **options: Unpack[Options]) -> Call[m.UserACL]:
        """Set the rights of a user to an object.

        The rights in the body stand instead of those that the user had.
        Needs the role can_write_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
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

    @op.destroy
    def remove_user_acl(self, user_id: str, object_type: str, object_key: str, **options: Unpack[Options]) -> Call[None]:
        """Take all rights to an object from a user.

        The user may still have rights through groups.
        Needs the role can_delete_acls.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
        """
        return Call("DELETE", "API/acls/v1/users/{user_id}/acl/{object_type}/{object_key}/", None, segments={"user_id": user_id, "object_type": object_type, "object_key": object_key}, roles=("can_delete_acls",), options=options)

    @op.read
    def check_user_permission(self, user_id: str, object_type: str, object_key: str, permission: str, **options: Unpack[Options]) -> Call[m.UserACL]:
        """Ask whether a user has a right to an object.

        A 403 says that the user has not.
        Needs the role can_read_acls.

        Args:
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


class SyncAclTemplatesOperations(Sync, AclTemplatesOperations):
    """The same, returning responses."""


class SyncAclsOperations(Sync, AclsOperations):
    """The same, returning responses."""


class SyncGroupAclsOperations(Sync, GroupAclsOperations):
    """The same, returning responses."""


class SyncShareAclsOperations(Sync, ShareAclsOperations):
    """The same, returning responses."""


class SyncUserAclsOperations(Sync, UserAclsOperations):
    """The same, returning responses."""


class AsyncAclTemplatesOperations(Async, AclTemplatesOperations):
    """The same, awaited."""


class AsyncAclsOperations(Async, AclsOperations):
    """The same, awaited."""


class AsyncGroupAclsOperations(Async, GroupAclsOperations):
    """The same, awaited."""


class AsyncShareAclsOperations(Async, ShareAclsOperations):
    """The same, awaited."""


class AsyncUserAclsOperations(Async, UserAclsOperations):
    """The same, awaited."""


class AclsService(AclTemplatesOperations, AclsOperations, GroupAclsOperations, ShareAclsOperations, UserAclsOperations):
    """Rights to read, change, delete or share an object, by user, by group and by share."""


class SyncAcls(Sync, AclsService):
    """The operations of acls, returning their responses."""

    acl_templates = part(SyncAclTemplatesOperations)
    acls = part(SyncAclsOperations)
    group_acls = part(SyncGroupAclsOperations)
    share_acls = part(SyncShareAclsOperations)
    user_acls = part(SyncUserAclsOperations)


class AsyncAcls(Async, AclsService):
    """The operations of acls, awaited."""

    acl_templates = part(AsyncAclTemplatesOperations)
    acls = part(AsyncAclsOperations)
    group_acls = part(AsyncGroupAclsOperations)
    share_acls = part(AsyncShareAclsOperations)
    user_acls = part(AsyncUserAclsOperations)
