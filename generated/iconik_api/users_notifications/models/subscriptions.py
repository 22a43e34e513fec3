"""Subscriptions of users_notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["Subscription", "Subscriptions"]


@model
class Subscription(Model):
    """A user's wish to be told about events of an object."""

    object_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of object that is followed, such as `assets`.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    event_type: Opt[str | None] = UNSET  #: The only kind of event to be told about; without it all are.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the subscription.
    object_id: Opt[str | None] = UNSET  #: Identifier of the object that is followed.
    sub_object_id: Opt[str | None] = UNSET  #: The only object inside it to be told about.
    sub_object_type: Opt[str | None] = UNSET  #: The only kind of object inside it to be told about.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: User who follows the object.


@model
class Subscriptions(Model):
    """One page of subscriptions."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[Subscription] | None] = field(default=UNSET, read_only=True)  #: The subscriptions.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
