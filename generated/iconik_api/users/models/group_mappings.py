"""Group mappings of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["GroupMapping", "GroupMappings"]


@model
class GroupMapping(Model):
    """A name that an identity provider sends, and the group it stands for."""

    group_id: Opt[str] = field(default=UNSET, required=True)  #: Group that users with this name are put in.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name that the identity provider sends.


@model
class GroupMappings(Model):
    """One page of names that stand for groups."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[GroupMapping] | None] = field(default=UNSET, read_only=True)  #: The mappings on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
