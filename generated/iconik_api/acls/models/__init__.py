"""Models of acls, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors
    from .acl_templates import *
    from .acls import *
    from .group_acls import *
    from .share_acls import *
    from .user_acls import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".acl_templates": "ACLTemplate ACLTemplates",
        ".acls": "ACL CombinedPermissions ContentPermissionsGrant ContentPermissionsRemoval GrantMode GroupPermissions ManyPermissionsGrants ObjectKeys Permission PermissionsCheck PermissionsCheckObject PermissionsCheckResult PermissionsGrant PermissionsGrantEntry PermissionsGranted PermissionsRemoval PropagatingGroupACL PropagatingUserACL UserPermissions",
        ".group_acls": "GroupACL",
        ".share_acls": "ShareACL SharePermissionsGrant SharesACL",
        ".user_acls": "UserACL",
        "...shared.models.shared": "Errors",
    },
)
