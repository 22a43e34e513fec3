"""Group acls of acls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .acls import Permission

__all__ = ["GroupACL"]


@model
class GroupACL(Model):
    """Rights of a group to an object."""

    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    group_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the group.
    object_key: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the object.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of the object.
