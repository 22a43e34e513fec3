"""Notification settings of users_notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["NotificationSetting", "NotificationSettings"]


@model
class NotificationSetting(Model):
    """Whether a user is told about one kind of event in one way."""

    enabled: Opt[bool] = field(default=UNSET, required=True)  #: Whether the user is told.
    event_type: Opt[str] = field(default=UNSET, read_only=True)  #: Kind of event.
    object_type: Opt[str] = field(default=UNSET, read_only=True)  #: Kind of object that the event is about.
    protocol: Opt[str | None] = field(default=UNSET, read_only=True)  #: Way to the user, such as mail or push.
    recipient_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: User whose setting it is.
    settings: Opt[dict[str, Any] | None] = UNSET  #: Particulars of the way, such as how often.
    sub_object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of object inside the object, such as a comment.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.


@model
class NotificationSettings(Model):
    """One page of notification settings."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[NotificationSetting] | None] = field(default=UNSET, read_only=True)  #: The settings.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
