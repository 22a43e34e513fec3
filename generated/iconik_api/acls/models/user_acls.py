"""User acls of acls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .acls import Permission

__all__ = ["UserACL"]


@model
class UserACL(Model):
    """Rights of a user to an object."""

    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    object_key: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the object.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of the object.
    permissions: Opt[list[Permission] | None] = UNSET  #: Rights, of `read`, `write`, `delete` and `change-acl`.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.
