"""Operations on notifications."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncNotificationsOperations", "NotificationsOperations", "SyncNotificationsOperations"]


class NotificationsOperations(Resource):
    """Operations on notifications."""

    @op
    def list_notifications(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Notifications]:
        """List the notifications of the user.

        Those of the calling user, read and unread. Go on with the `id` of the last one as `last_id`. Needs the role
        can_read_notifications.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/notifications/",
            m.Notifications,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_notifications",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_notification(self, body: m.Notification | JsonBody, **options: Unpack[Options]) -> Call[m.Notification]:
        """Notify a user.

        Sends a message to `recipient_id`; whether it goes out as mail or push as well is decided by the settings of
        that user.

        Args:
            body: `Notification`, or plain values of that form.
        """
        return Call("POST", "API/users-notifications/v1/notifications/", m.Notification, body=Body(body, m.Notification), options=options)

    @op
    def mark_all_notifications_read(self, **options: Unpack[Options]) -> Call[None]:
        """Mark all notifications as read.

        Concerns every notification of the calling user. Needs the role can_read_notifications.
        """
        return Call("PUT", "API/users-notifications/v1/notifications/all/read/", None, roles=("can_read_notifications",), options=options)

    @op
    def create_system_notification(self, body: m.SystemNotification | JsonBody, **options: Unpack[Options]) -> Call[m.Notification]:
        """Notify a user on behalf of the system.

        Like `create_notification`, but for events without an object; the system domain has to be named.

        Args:
            body: `SystemNotification`, or plain values of that form.
        """
        return Call(
            "POST", "API/users-notifications/v1/notifications/system/", m.Notification, body=Body(body, m.SystemNotification), options=options
        )

    @op
    def get_notification(self, notification_id: str, **options: Unpack[Options]) -> Call[m.Notification]:
        """Fetch one notification.

        To mark it as read there is `mark_notification_read`. Needs the role can_read_notifications.

        Args:
            notification_id: Identifier of the notification.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/notifications/{notification_id}/",
            m.Notification,
            segments={"notification_id": notification_id},
            roles=("can_read_notifications",),
            options=options,
        )

    @op
    def delete_notification(self, notification_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a notification.

        Removes the message only; what it tells about stays as it is. Needs the role can_delete_notifications.

        Args:
            notification_id: Identifier of the notification.
        """
        return Call(
            "DELETE",
            "API/users-notifications/v1/notifications/{notification_id}/",
            None,
            segments={"notification_id": notification_id},
            roles=("can_delete_notifications",),
            options=options,
        )

    @op
    def mark_notification_read(self, notification_id: str, **options: Unpack[Options]) -> Call[m.Notification]:
        """Mark a notification as read.

        Sets `status` to `READ`. A notification that is read already stays so. Needs the role
        can_read_notifications.

        Args:
            notification_id: Identifier of the notification.
        """
        return Call(
            "PUT",
            "API/users-notifications/v1/notifications/{notification_id}/read/",
            m.Notification,
            segments={"notification_id": notification_id},
            roles=("can_read_notifications",),
            options=options,
        )


class SyncNotificationsOperations(Sync, NotificationsOperations):
    """Operations on notifications, returning their responses."""


class AsyncNotificationsOperations(Async, NotificationsOperations):
    """Operations on notifications, awaited."""
