"""Models of users_notifications by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import Errors

__all__ = [
    "DevicePlatform",
    "DeviceToken",
    "DeviceTokens",
    "Errors",
    "Notification",
    "NotificationSetting",
    "NotificationSettings",
    "NotificationStatus",
    "Notifications",
    "PushService",
    "Subscription",
    "Subscriptions",
    "SystemNotification",
]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "Errors"})

#: Operating systems that can be pushed to.
DevicePlatform: TypeAlias = Literal["android", "ios"] | str

#: How far a notification has come.
NotificationStatus: TypeAlias = Literal["QUEUED", "READ", "SENT"] | str

#: Services that reach a device.
PushService: TypeAlias = Literal["apns", "fcm"] | str


@model
class DeviceToken(Model):
    """A phone or tablet that notifications are pushed to."""

    device_token: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Token under which the push service knows the device.
    platform: Opt[DevicePlatform] = REQUIRED  #: Operating system of the device.
    app_bundle_id: Opt[str | None] = UNSET  #: Identifier of the application in its store.
    app_version: Opt[str | None] = UNSET  #: Version of the application.
    date_created: Opt[str | None] = READ_ONLY  #: Date of the registration of the device.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    device_name: Opt[str | None] = UNSET  #: Name that the owner gave the device.
    failed_count: Opt[int | None] = READ_ONLY  #: How often pushing has failed since it last worked.
    is_active: Opt[bool | None] = UNSET  #: Whether notifications are pushed to the device.
    last_failed_at: Opt[str | None] = READ_ONLY  #: Date of the last failed push.
    last_used_at: Opt[str | None] = READ_ONLY  #: Date of the last push.
    push_service: Opt[PushService | None] = UNSET  #: Service that reaches the device.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    user_id: Opt[str | None] = UNSET  #: User who owns the device.


@model
class Notification(Model):
    """A message to a user about something that happened."""

    event_type: Opt[str] = REQUIRED  #: Kind of event.
    message_long: Opt[str] = REQUIRED  #: The whole message, such as for a mail.
    message_short: Opt[str] = REQUIRED  #: The message in one line, such as for a list.
    object_id: Got[str] = REQUIRED  #: Identifier of the object that the event is about.
    object_type: Opt[str] = REQUIRED  #: Kind of object that the event is about.
    recipient_id: Opt[str] = REQUIRED  #: User who gets the notification.
    sender_id: Opt[str] = REQUIRED  #: User who caused it.
    context: Got[dict[str, Any]] = UNSET  #: Data of the message.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    exclude_users: Opt[list[str] | None] = UNSET  #: Users who are not told, whatever they follow.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the notification.
    share_id: Got[str] = UNSET  #: Share through which it was caused, if any.
    share_user_id: Got[str] = UNSET  #: Visitor of the share who caused it.
    status: Got[NotificationStatus] = UNSET  #: How far the notification has come.
    sub_object_id: Got[str] = UNSET  #: Identifier of the object inside the object.
    sub_object_type: Got[str] = UNSET  #: Kind of object inside the object, such as a comment.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    user_id: Got[str] = UNSET  #: User whom the event is about.


@model
class NotificationSetting(Model):
    """Whether a user is told about one kind of event in one way."""

    enabled: Opt[bool] = REQUIRED  #: Whether the user is told.
    event_type: Opt[str] = READ_ONLY  #: Kind of event.
    object_type: Opt[str] = READ_ONLY  #: Kind of object that the event is about.
    protocol: Opt[str | None] = READ_ONLY  #: Way to the user, such as mail or push.
    recipient_id: Opt[str | None] = READ_ONLY  #: User whose setting it is.
    settings: Got[dict[str, Any]] = UNSET  #: Particulars of the way, such as how often.
    sub_object_type: Opt[str | None] = READ_ONLY  #: Kind of object inside the object, such as a comment.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class Subscription(Model):
    """A user's wish to be told about events of an object."""

    object_type: Opt[str] = REQUIRED  #: Kind of object that is followed, such as `assets`.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    event_type: Got[str] = UNSET  #: The only kind of event to be told about; without it all are.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the subscription.
    object_id: Got[str] = UNSET  #: Identifier of the object that is followed.
    sub_object_id: Got[str] = UNSET  #: The only object inside it to be told about.
    sub_object_type: Got[str] = UNSET  #: The only kind of object inside it to be told about.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    user_id: Opt[str | None] = READ_ONLY  #: User who follows the object.


@model
class SystemNotification(Model):
    """A message to a user that the system itself sends."""

    event_type: Opt[str] = REQUIRED  #: Kind of event.
    message_long: Opt[str] = REQUIRED  #: The whole message, such as for a mail.
    message_short: Opt[str] = REQUIRED  #: The message in one line, such as for a list.
    object_type: Opt[str] = REQUIRED  #: Kind of object that the event is about.
    recipient_id: Opt[str] = REQUIRED  #: User who gets the notification.
    sender_id: Opt[str] = REQUIRED  #: User who caused it.
    system_domain_id: Opt[str] = REQUIRED  #: System domain that it belongs to.
    context: Got[dict[str, Any]] = UNSET  #: Data of the message.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    exclude_users: Opt[list[str] | None] = UNSET  #: Users who are not told, whatever they follow.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the system notification.
    object_id: Opt[str | None] = UNSET  #: Identifier of the object that the event is about.
    share_id: Got[str] = UNSET  #: Share through which it was caused, if any.
    share_user_id: Got[str] = UNSET  #: Visitor of the share who caused it.
    status: Opt[NotificationStatus | None] = UNSET  #: How far the notification has come.
    sub_object_id: Got[str] = UNSET  #: Identifier of the object inside the object.
    sub_object_type: Got[str] = UNSET  #: Kind of object inside the object, such as a comment.
    user_id: Got[str] = UNSET  #: User whom the event is about.


@model
class DeviceTokens(Model):
    """The devices of a user."""

    first_url: Opt[str | None] = UNSET  #: URL of the first page.
    last_url: Opt[str | None] = UNSET  #: URL of the last page.
    next_url: Opt[str | None] = UNSET  #: URL of the next page; null on the last page.
    objects: Opt[list[DeviceToken] | None] = UNSET  #: The devices.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.


@model
class NotificationSettings(Model):
    """One page of notification settings."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[NotificationSetting] | None] = READ_ONLY  #: The settings.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Notifications(Model):
    """One page of notifications."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[Notification] | None] = READ_ONLY  #: The notifications.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Subscriptions(Model):
    """One page of subscriptions."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[Subscription] | None] = READ_ONLY  #: The subscriptions.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
