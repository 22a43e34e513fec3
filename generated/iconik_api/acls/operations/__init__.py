"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .acl_templates import AclTemplatesOperations, AsyncAclTemplatesOperations, SyncAclTemplatesOperations
    from .acls import AclsOperations, AsyncAclsOperations, SyncAclsOperations
    from .group_acls import AsyncGroupAclsOperations, GroupAclsOperations, SyncGroupAclsOperations
    from .share_acls import AsyncShareAclsOperations, ShareAclsOperations, SyncShareAclsOperations
    from .user_acls import AsyncUserAclsOperations, SyncUserAclsOperations, UserAclsOperations

    class _Operations(AclTemplatesOperations, AclsOperations, GroupAclsOperations, ShareAclsOperations, UserAclsOperations): ...

else:
    _Operations = operations(
        __name__,
        {
            "acl_templates.AclTemplatesOperations": "apply_acl_template create_acl_template delete_acl_template get_acl_template list_acl_templates replace_acl_template update_acl_template",
            "acls.AclsOperations": "bulk_grant_permissions check_permission check_permission_to_objects check_permissions get_acl get_permissions grant_content_permissions grant_permissions remove_content_permissions remove_permissions",
            "group_acls.GroupAclsOperations": "check_group_permission get_group_acl remove_group_acl replace_group_acl",
            "share_acls.ShareAclsOperations": "check_share_permission create_share_acl get_share_acl grant_share_permissions list_share_acls remove_share_acl replace_share_acl",
            "user_acls.UserAclsOperations": "check_user_permission get_user_acl remove_user_acl replace_user_acl",
        },
    )

__all__ = ["AclsService", "AsyncAcls", "SyncAcls"]


class AclsService(_Operations):
    """Who may read, change, delete or share an object, user by user, group by group and share by share."""


class SyncAcls(Sync, AclsService):
    """The operations of acls, returning their responses."""

    acl_templates: part[SyncAclTemplatesOperations] = part("acl_templates.SyncAclTemplatesOperations")
    acls: part[SyncAclsOperations] = part("acls.SyncAclsOperations")
    group_acls: part[SyncGroupAclsOperations] = part("group_acls.SyncGroupAclsOperations")
    share_acls: part[SyncShareAclsOperations] = part("share_acls.SyncShareAclsOperations")
    user_acls: part[SyncUserAclsOperations] = part("user_acls.SyncUserAclsOperations")


class AsyncAcls(Async, AclsService):
    """The operations of acls, awaited."""

    acl_templates: part[AsyncAclTemplatesOperations] = part("acl_templates.AsyncAclTemplatesOperations")
    acls: part[AsyncAclsOperations] = part("acls.AsyncAclsOperations")
    group_acls: part[AsyncGroupAclsOperations] = part("group_acls.AsyncGroupAclsOperations")
    share_acls: part[AsyncShareAclsOperations] = part("share_acls.AsyncShareAclsOperations")
    user_acls: part[AsyncUserAclsOperations] = part("user_acls.AsyncUserAclsOperations")
