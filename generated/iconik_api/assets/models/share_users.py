"""Share users of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["ShareUser", "ShareUsers"]


@model
class ShareUser(Model):
    """Somebody who is invited to a share."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the invitation.
    access_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: How often the visitor has come.
    download_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: How often the visitor has downloaded something.
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name.
    internal_user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user, if the visitor has an account.
    last_access_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the last visit was.
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of what is shared.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of what is shared, `assets` or `collections`.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password that the visitor has to give.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    share_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Share that the visitor is invited to.


@model
class ShareUsers(Model):
    """One page of those who are invited to a share."""

    objects: Opt[list[ShareUser] | None] = field(default=UNSET, read_only=True)  #: The visitors on this page.
