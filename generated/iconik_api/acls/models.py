"""Models of acls by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import Errors

__all__ = [
    "ACL",
    "ACLTemplate",
    "ACLTemplates",
    "CombinedPermissions",
    "ContentPermissionsGrant",
    "ContentPermissionsRemoval",
    "Errors",
    "GrantMode",
    "GroupACL",
    "GroupPermissions",
    "ManyPermissionsGrants",
    "ObjectKeys",
    "Permission",
    "PermissionsCheck",
    "PermissionsCheckObject",
    "PermissionsCheckResult",
    "PermissionsGrant",
    "PermissionsGrantEntry",
    "PermissionsGranted",
    "PermissionsRemoval",
    "PropagatingGroupACL",
    "PropagatingUserACL",
    "ShareACL",
    "SharePermissionsGrant",
    "SharesACL",
    "UserACL",
    "UserPermissions",
]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "Errors"})

#: Treatment of the existing rights of a user or group.
GrantMode: TypeAlias = Literal["APPEND", "OVERWRITE"] | str

#: Rights to an object.
Permission: TypeAlias = Literal["change-acl", "delete", "read", "write"] | str


@model
class ACL(Model):
    """All rights to an object: its own, inherited and passed on."""

    groups_acl: Opt[list[GroupPermissions] | None] = READ_ONLY  #: Rights of groups to the object itself.
    inherited_groups_acl: Opt[list[PropagatingGroupACL] | None] = READ_ONLY  #: Rights of groups that come from collections above.
    inherited_users_acl: Opt[list[PropagatingUserACL] | None] = READ_ONLY  #: Rights of users that come from collections above.
    propagating_groups_acl: Opt[list[PropagatingGroupACL] | None] = READ_ONLY  #: Rights of groups that go down to what the object holds.
    propagating_users_acl: Opt[list[PropagatingUserACL] | None] = READ_ONLY  #: Rights of users that go down to what the object holds.
    users_acl: Opt[list[UserPermissions] | None] = READ_ONLY  #: Rights of users to the object itself.


@model
class ACLTemplate(Model):
    """A named set of access rights. The same object serves to create, replace and update."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the template.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.


@model
class ACLTemplates(Model):
    """The templates."""

    objects: Opt[list[ACLTemplate] | None] = READ_ONLY  #: The templates.


@model
class CombinedPermissions(Model):
    """All rights of the user to an object."""

    permissions: Opt[list[Permission] | None] = READ_ONLY  #: Rights, of `read`, `write`, `delete` and `change-acl`.


@model
class ContentPermissionsGrant(Model):
    """Which rights to what collections hold to give to whom."""

    include_assets: Opt[bool] = REQUIRED  #: Whether the assets in the collections are meant.
    include_collections: Opt[bool] = REQUIRED  #: Whether the collections in the collections are meant.
    permissions: Opt[list[Permission]] = REQUIRED  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    group_ids: Got[list[str]] = UNSET  #: Identifiers of the groups.
    mode: Got[GrantMode] = UNSET  #: `APPEND` adds to the rights that the users and groups have, `OVERWRITE` replaces them.
    object_ids: Got[list[str]] = field(default=UNSET, bounds="..500")  #: Identifiers of the collections.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the objects, such as `assets` or `collections`.
    user_ids: Got[list[str]] = UNSET  #: Identifiers of the users.


@model
class ContentPermissionsRemoval(Model):
    """Users, groups and collections whose rights to the contents are removed."""

    include_assets: Opt[bool] = REQUIRED  #: Whether the assets in the collections are meant.
    include_collections: Opt[bool] = REQUIRED  #: Whether the collections in the collections are meant.
    group_ids: Got[list[str]] = UNSET  #: Identifiers of the groups.
    object_ids: Got[list[str]] = field(default=UNSET, bounds="..500")  #: Identifiers of the collections.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the objects, such as `assets` or `collections`.
    user_ids: Got[list[str]] = UNSET  #: Identifiers of the users.


@model
class GroupACL(Model):
    """Rights of a group to an object."""

    permissions: Opt[list[Permission]] = REQUIRED  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    group_id: Opt[str | None] = READ_ONLY  #: Identifier of the group.
    object_key: Opt[str | None] = READ_ONLY  #: Identifier of the object.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the object.


@model
class GroupPermissions(Model):
    """Rights of one group."""

    permissions: Opt[list[Permission]] = field(default=UNSET, required=True, read_only=True)  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    group_id: Opt[str | None] = READ_ONLY  #: Identifier of the group.


@model
class ManyPermissionsGrants(Model):
    """Different rights to give in one request."""

    objects: Opt[list[PermissionsGrantEntry]] = field(default=UNSET, required=True, bounds="1..100")  #: Grants, entry by entry.


@model
class ObjectKeys(Model):
    """Which objects to ask about."""

    object_keys: Got[list[str]] = field(default=UNSET, bounds="..500")  #: Identifiers of the objects.


@model
class PermissionsCheck(Model):
    """Which rights to which objects to ask about."""

    objects: Opt[list[PermissionsCheckObject]] = field(default=UNSET, required=True, bounds="..500")  #: Objects and rights, one entry for each kind of object and set of rights.


@model
class PermissionsCheckObject(Model):
    """Objects of one kind and the rights to ask about."""

    object_keys: Opt[list[str]] = REQUIRED  #: Identifiers of the objects.
    object_type: Opt[str] = REQUIRED  #: Kind of the objects, such as `assets` or `collections`.
    permissions: Opt[list[Permission]] = REQUIRED  #: Rights to ask about.


@model
class PermissionsCheckResult(Model):
    """Outcome of asking about several objects."""

    access_denied: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the objects that the user lacks a right to.
    access_granted: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the objects that the user has the rights to.


@model
class PermissionsGrant(Model):
    """Which rights to which objects to give to whom."""

    object_keys: Opt[list[str]] = field(default=UNSET, required=True, bounds="..500")  #: Identifiers of the objects.
    permissions: Opt[list[Permission]] = REQUIRED  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    group_ids: Got[list[str]] = UNSET  #: Identifiers of the groups.
    mode: Got[GrantMode] = UNSET  #: `APPEND` adds to the rights that the users and groups have, `OVERWRITE` replaces them.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the objects, such as `assets` or `collections`.
    user_ids: Got[list[str]] = UNSET  #: Identifiers of the users.


@model
class PermissionsGrantEntry(Model):
    """One of several grants: which rights to which objects to give to whom."""

    object_keys: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..1")  #: Identifiers of the objects.
    permissions: Opt[list[Permission]] = REQUIRED  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    group_ids: Got[list[str]] = UNSET  #: Identifiers of the groups.
    mode: Got[GrantMode] = UNSET  #: `APPEND` adds to the rights that the users and groups have, `OVERWRITE` replaces them.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the objects; that of the path without it.
    user_ids: Got[list[str]] = UNSET  #: Identifiers of the users.


@model
class PermissionsGranted(Model):
    """Result of granting rights."""

    updated_object_keys: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the objects whose rights changed.


@model
class PermissionsRemoval(Model):
    """Users, groups and objects whose rights are removed."""

    group_ids: Got[list[str]] = UNSET  #: Identifiers of the groups.
    object_keys: Got[list[str]] = field(default=UNSET, bounds="..500")  #: Identifiers of the objects.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the objects, such as `assets` or `collections`.
    user_ids: Got[list[str]] = UNSET  #: Identifiers of the users.


@model
class PropagatingGroupACL(Model):
    """Rights of one group that go down from a collection."""

    permissions: Opt[list[Permission]] = field(default=UNSET, required=True, read_only=True)  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    group_id: Opt[str | None] = READ_ONLY  #: Identifier of the group.
    object_key: Opt[str | None] = READ_ONLY  #: Identifier of the collection that they come from.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the object that they come from.


@model
class PropagatingUserACL(Model):
    """Rights of one user that go down from a collection."""

    permissions: Opt[list[Permission]] = field(default=UNSET, required=True, read_only=True)  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    object_key: Opt[str | None] = READ_ONLY  #: Identifier of the collection that they come from.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the object that they come from.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user.


@model
class ShareACL(Model):
    """Rights of the visitors of a share to an object."""

    permissions: Opt[list[Permission]] = REQUIRED  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    object_key: Opt[str | None] = READ_ONLY  #: Identifier of the object.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the object.
    share_id: Opt[str | None] = READ_ONLY  #: Identifier of the share.


@model
class SharePermissionsGrant(Model):
    """Which rights to which objects to give to the visitors of a share."""

    permissions: Opt[list[Permission]] = REQUIRED  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    object_keys: Got[list[str]] = field(default=UNSET, bounds="..500")  #: Identifiers of the objects.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the objects, such as `assets` or `collections`.
    share_id: Opt[str | None] = READ_ONLY  #: Identifier of the share.


@model
class UserACL(Model):
    """Rights of a user to an object."""

    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    object_key: Opt[str | None] = READ_ONLY  #: Identifier of the object.
    object_type: Opt[str | None] = READ_ONLY  #: Kind of the object.
    permissions: Got[list[Permission]] = UNSET  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user.


@model
class UserPermissions(Model):
    """Rights of one user."""

    permissions: Opt[list[Permission]] = field(default=UNSET, required=True, read_only=True)  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user.


@model
class SharesACL(Model):
    """Rights of shares to an object."""

    objects: Opt[list[ShareACL] | None] = READ_ONLY  #: The rights, one entry a share.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
