"""Notifications of users_notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["Notification", "NotificationStatus", "Notifications", "SystemNotification"]

#: How far a notification has come.
NotificationStatus: TypeAlias = Literal["QUEUED", "READ", "SENT"] | str


@model
class Notification(Model):
    """A message to a user about something that happened."""

    event_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of event.
    message_long: Opt[str] = field(default=UNSET, required=True)  #: The whole message, such as for a mail.
    message_short: Opt[str] = field(default=UNSET, required=True)  #: The message in one line, such as for a list.
    object_id: Opt[str | None] = field(default=UNSET, required=True)  #: Identifier of the object that the event is about.
    object_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of object that the event is about.
    recipient_id: Opt[str] = field(default=UNSET, required=True)  #: User who gets the notification.
    sender_id: Opt[str] = field(default=UNSET, required=True)  #: User who caused it.
    context: Opt[dict[str, Any] | None] = UNSET  #: What the message is made from.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    exclude_users: Opt[list[str] | None] = UNSET  #: Users who are not told, whatever they follow.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the notification.
    share_id: Opt[str | None] = UNSET  #: Share through which it was caused, if any.
    share_user_id: Opt[str | None] = UNSET  #: Visitor of the share who caused it.
    status: Opt[NotificationStatus | None] = UNSET  #: How far the notification has come.
    sub_object_id: Opt[str | None] = UNSET  #: Identifier of the object inside the object.
    sub_object_type: Opt[str | None] = UNSET  #: Kind of object inside the object, such as a comment.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    user_id: Opt[str | None] = UNSET  #: User whom the event is about.


@model
class Notifications(Model):
    """One page of notifications."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[Notification] | None] = field(default=UNSET, read_only=True)  #: The notifications.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class SystemNotification(Model):
    """A message to a user that the system itself sends."""

    event_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of event.
    message_long: Opt[str] = field(default=UNSET, required=True)  #: The whole message, such as for a mail.
    message_short: Opt[str] = field(default=UNSET, required=True)  #: The message in one line, such as for a list.
    object_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of object that the event is about.
    recipient_id: Opt[str] = field(default=UNSET, required=True)  #: User who gets the notification.
    sender_id: Opt[str] = field(default=UNSET, required=True)  #: User who caused it.
    system_domain_id: Opt[str] = field(default=UNSET, required=True)  #: System domain that it belongs to.
    context: Opt[dict[str, Any] | None] = UNSET  #: What the message is made from.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    exclude_users: Opt[list[str] | None] = UNSET  #: Users who are not told, whatever they follow.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the system notification.
    object_id: Opt[str | None] = UNSET  #: Identifier of the object that the event is about.
    share_id: Opt[str | None] = UNSET  #: Share through which it was caused, if any.
    share_user_id: Opt[str | None] = UNSET  #: Visitor of the share who caused it.
    status: Opt[NotificationStatus | None] = UNSET  #: How far the notification has come.
    sub_object_id: Opt[str | None] = UNSET  #: Identifier of the object inside the object.
    sub_object_type: Opt[str | None] = UNSET  #: Kind of object inside the object, such as a comment.
    user_id: Opt[str | None] = UNSET  #: User whom the event is about.
