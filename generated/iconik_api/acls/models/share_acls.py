"""Share acls of acls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .acls import Permission

__all__ = ["ShareACL", "SharePermissionsGrant", "SharesACL"]


@model
class ShareACL(Model):
    """Rights of the visitors of a share to an object."""

    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    object_key: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the object.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of the object.
    share_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the share.


@model
class SharePermissionsGrant(Model):
    """Which rights to which objects to give to the visitors of a share."""

    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    object_keys: Opt[list[str] | None] = UNSET  #: Identifiers of the objects.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of the objects, such as `assets` or `collections`.
    share_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the share.


@model
class SharesACL(Model):
    """Rights of shares to an object."""

    objects: Opt[list[ShareACL] | None] = field(default=UNSET, read_only=True)  #: The rights, one entry a share.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
