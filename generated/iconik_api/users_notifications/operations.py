"""Operations of users_notifications, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AsyncDeviceTokensOperations",
    "AsyncNotificationSettingsOperations",
    "AsyncNotificationsOperations",
    "AsyncSubscriptionsOperations",
    "AsyncUsersNotifications",
    "DeviceTokensOperations",
    "NotificationSettingsOperations",
    "NotificationsOperations",
    "SubscriptionsOperations",
    "SyncDeviceTokensOperations",
    "SyncNotificationSettingsOperations",
    "SyncNotificationsOperations",
    "SyncSubscriptionsOperations",
    "SyncUsersNotifications",
    "UsersNotificationsService",
]


class DeviceTokensOperations(Resource):
    """Operations on device tokens."""

    @op
    def create_device_token(self, body: m.DeviceToken | JsonBody, **options: Unpack[Options]) -> Call[m.DeviceToken]:
        """Register a device of the calling user.

        Notifications of the calling user are pushed to the device from now on.
        A token that is known already is brought up to date.
        """
        return Call("POST", "API/users-notifications/v1/device_tokens/", m.DeviceToken, body=Body(body, m.DeviceToken), options=options)

    @op.read
    def list_user_device_tokens(self, user_id: str, *, per_page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.DeviceTokens]:
        """List the devices of a user.

        The list has one page only; `per_page` bounds it.

        Args:
            per_page: Objects in one page, at most 1,000.
        """
        return Call("GET", "API/users-notifications/v1/users/{user_id}/device_tokens/", m.DeviceTokens, segments={"user_id": user_id}, query={"per_page": per_page}, paging=Paging(per_page=100), options=options)

    @op
    def create_user_device_token(self, user_id: str, body: m.DeviceToken | JsonBody, **options: Unpack[Options]) -> Call[m.DeviceToken]:
        """Register a device of a user.

        Notifications of this user are pushed to the device from now on.
        A token that is known already is brought up to date.
        """
        return Call("POST", "API/users-notifications/v1/users/{user_id}/device_tokens/", m.DeviceToken, segments={"user_id": user_id}, body=Body(body, m.DeviceToken), options=options)

    @op.destroy
    def delete_user_device_tokens(self, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Forget all devices of a user.

        Nothing is pushed to any of them any more, until an application registers one again.
        """
        return Call("DELETE", "API/users-notifications/v1/users/{user_id}/device_tokens/", None, segments={"user_id": user_id}, options=options)

    @op.read
    def get_user_device_token(self, user_id: str, device_token: str, **options: Unpack[Options]) -> Call[m.DeviceToken]:
        """Fetch one device of a user.

        The device is named by the token that its push service knows it under.

        Args:
            device_token: Token under which the push service knows the device.
        """
        return Call("GET", "API/users-notifications/v1/users/{user_id}/device_tokens/{device_token}/", m.DeviceToken, segments={"user_id": user_id, "device_token": device_token}, secrets=("device_token",), options=options)

    @op
    def update_user_device_token(self, user_id: str, device_token: str, body: m.DeviceToken | JsonBody, **options: Unpack[Options]) -> Call[m.DeviceToken]:
        """Change some properties of a device of a user.

        Such as the version of the application after an update, or `is_active` to pause what is pushed.

        Args:
            device_token: Token under which the push service knows the device.
        """
        return Call(
            "PATCH",
            "API/users-notifications/v1/users/{user_id}/device_tokens/{device_token}/",
            m.DeviceToken,
            segments={"user_id": user_id, "device_token": device_token},
            body=Body(body, m.DeviceToken),
            secrets=("device_token",),
            options=options,
        )

    @op.destroy
    def delete_user_device_token(self, user_id: str, device_token: str, **options: Unpack[Options]) -> Call[None]:
        """Forget one device of a user.

        Nothing is pushed to the device any more, as after a logout.

        Args:
            device_token: Token under which the push service knows the device.
        """
        return Call("DELETE", "API/users-notifications/v1/users/{user_id}/device_tokens/{device_token}/", None, segments={"user_id": user_id, "device_token": device_token}, secrets=("device_token",), options=options)


class NotificationSettingsOperations(Resource):
    """Operations on notification settings."""

    @op.read
    def list_notification_settings(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.NotificationSettings]:
        """List what the user is told about.

        One entry for each kind of event and each way to the calling user.
        Needs the role can_read_notification_settings.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/notification_settings/",
            m.NotificationSettings,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_notification_settings",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op.read
    def get_notification_setting(self, object_type: str, sub_object_type: str, event_type: str, protocol: str, **options: Unpack[Options]) -> Call[m.NotificationSetting]:
        """Fetch the setting for one kind of event.

        Says whether the calling user is told about these events in this way.
        Needs the role can_read_notification_settings.

        Args:
            object_type: Kind of object that the event is about.
            sub_object_type: Kind of object inside the object, such as a comment.
            event_type: Kind of event.
            protocol: Way to the user, such as mail or push.
        """
        return Call(
            "GET",
            "API/users-notifications/v1/notification_settings/{object_type}/{sub_object_type}/{event_type}/{protocol}/",
            m.NotificationSetting,
            segments={"object_type": object_type, "sub_object_type": sub_object_type, "event_type": event_type, "protocol": protocol},
            roles=("can_read_notification_settings",),
            options=options,
        )

    @op
    def replace_notification_setting(self, object_type: str, sub_object_type: str, event_type: str, protocol: str, body: m.NotificationSetting | JsonBody, **options: Unpack[Options]) -> Call[m.NotificationSetting]:
        """Choose whether to be told about one kind of event.

        Holds for the calling user from now on.
        The path says which events and which way are meant.

        Args:
            object_type: Kind of object that the event is about.
            sub_object_type: Kind of object inside the object, such as a comment.
            event_type: Kind of event.
            protocol: Way to the user, such as mail or push.
        """
        return Call(
            "PUT",
            "API/users-notifications/v1/notification_settings/{object_type}/{sub_object_type}/{event_type}/{protocol}/",
            m.NotificationSetting,
            segments={"object_type": object_type, "sub_object_type": sub_object_type, "event_type": event_type, "protocol": protocol},
            body=Body(body, m.NotificationSetting),
            options=options,
        )


class NotificationsOperations(Resource):
    """Operations on notifications."""

    @op.read
    def list_notifications(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Notifications]:
        """List the notifications of the user.

        Those of the calling user, read and unread.
        Go on with the `id` of the last one as `last_id`.
        Needs the role can_read_notifications.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/users-notifications/v1/notifications/", m.Notifications, query={"per_page": per_page, "last_id": last_id}, roles=("can_read_notifications",), paging=Paging(("last_id",), per_page=100), options=options)

    @op
    def create_notification(self, body: m.Notification | JsonBody, **options: Unpack[Options]) -> Call[m.Notification]:
        """Notify a user.

        Sends a message to `recipient_id`; whether it goes out as mail or push as well is decided by the settings of
        that user.
        """
        return Call("POST", "API/users-notifications/v1/notifications/", m.Notification, body=Body(body, m.Notification), options=options)

    @op
    def mark_all_notifications_read(self, **options: Unpack[Options]) -> Call[Any]:
        """Mark all notifications as read.

        Concerns every notification of the calling user.
        Needs the role can_read_notifications.
        """
        return Call("PUT", "API/users-notifications/v1/notifications/all/read/", None, roles=("can_read_notifications",), options=options)

    @op
    def create_system_notification(self, body: m.SystemNotification | JsonBody, **options: Unpack[Options]) -> Call[m.Notification]:
        """Notify a user on behalf of the system.

        Like `create_notification`, but for events without an object; the system domain has to be named.
        """
        return Call("POST", "API/users-notifications/v1/notifications/system/", m.Notification, body=Body(body, m.SystemNotification), options=options)

    @op.read
    def get_notification(self, notification_id: str, **options: Unpack[Options]) -> Call[m.Notification]:
        """Fetch one notification.

        To mark it as read there is `mark_notification_read`.
        Needs the role can_read_notifications.
        """
        return Call("GET", "API/users-notifications/v1/notifications/{notification_id}/", m.Notification, segments={"notification_id": notification_id}, roles=("can_read_notifications",), options=options)

    @op.destroy
    def delete_notification(self, notification_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a notification.

        Removes the message only; what it tells about stays as it is.
        Needs the role can_delete_notifications.
        """
        return Call("DELETE", "API/users-notifications/v1/notifications/{notification_id}/", None, segments={"notification_id": notification_id}, roles=("can_delete_notifications",), options=options)

    @op
    def mark_notification_read(self, notification_id: str, **options: Unpack[Options]) -> Call[m.Notification]:
        """Mark a notification as read.

        Sets `status` to `READ`.
        A notification that is read already stays so.
        Needs the role can_read_notifications.
        """
        return Call("PUT", "API/users-notifications/v1/notifications/{notification_id}/read/", m.Notification, segments={"notification_id": notification_id}, roles=("can_read_notifications",), options=options)


class SubscriptionsOperations(Resource):
    """Operations on subscriptions."""

    @op.read
    def list_subscriptions(self, **options: Unpack[ListOptions]) -> Call[m.Subscriptions]:
        """List what the user follows.

        All subscriptions of the calling user.
        Needs the role can_read_subscriptions.
        """
        return Call("GET", "API/users-notifications/v1/subscriptions/", m.Subscriptions, roles=("can_read_subscriptions",), paging=Paging(), options=options)

    @op
    def create_subscription(self, body: m.Subscription | JsonBody, **options: Unpack[Options]) -> Call[m.Subscription]:
        """Follow an object.

        The calling user is told about events of the object from now on; `event_type` narrows them down.
        """
        return Call("POST", "API/users-notifications/v1/subscriptions/", m.Subscription, body=Body(body, m.Subscription), options=options)

    @op.read
    def get_subscription(self, subscription_id: str, **options: Unpack[Options]) -> Call[m.Subscription]:
        """Fetch one subscription.

        Says which object is followed, and whether only some of its events are.
        Needs the role can_read_subscriptions.
        """
        return Call("GET", "API/users-notifications/v1/subscriptions/{subscription_id}/", m.Subscription, segments={"subscription_id": subscription_id}, roles=("can_read_subscriptions",), options=options)

    @op.destroy
    def delete_subscription(self, subscription_id: str, **options: Unpack[Options]) -> Call[None]:
        """Stop following an object.

        Ends one subscription; others to the same object stay.
        Needs the role can_write_subscriptions.
        """
        return Call("DELETE", "API/users-notifications/v1/subscriptions/{subscription_id}/", None, segments={"subscription_id": subscription_id}, roles=("can_write_subscriptions",), options=options)

    @op.read
    def list_object_subscriptions(self, object_type: str, object_id: str, **options: Unpack[ListOptions]) -> Call[m.Subscriptions]:
        """List the subscriptions to an object.

        Tells whether, and to which events, the object is followed.
        Needs the role can_read_subscriptions.

        Args:
            object_type: Kind of object, such as `assets`.
        """
        return Call(
            "GET", "API/users-notifications/v1/{object_type}/{object_id}/subscriptions/", m.Subscriptions, segments={"object_type": object_type, "object_id": object_id}, roles=("can_read_subscriptions",), paging=Paging(), options=options
        )

    @op.destroy
    def delete_object_subscriptions(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[m.Subscription]:
        """Stop following an object altogether.

        Ends every subscription of the calling user to the object.
        Needs the role can_read_subscriptions.

        Args:
            object_type: Kind of object, such as `assets`.
        """
        return Call("DELETE", "API/users-notifications/v1/{object_type}/{object_id}/subscriptions/all/", m.Subscription, segments={"object_type": object_type, "object_id": object_id}, roles=("can_read_subscriptions",), options=options)


class SyncDeviceTokensOperations(Sync, DeviceTokensOperations):
    """The same, returning responses."""


class SyncNotificationSettingsOperations(Sync, NotificationSettingsOperations):
    """The same, returning responses."""


class SyncNotificationsOperations(Sync, NotificationsOperations):
    """The same, returning responses."""


class SyncSubscriptionsOperations(Sync, SubscriptionsOperations):
    """The same, returning responses."""


class AsyncDeviceTokensOperations(Async, DeviceTokensOperations):
    """The same, awaited."""


class AsyncNotificationSettingsOperations(Async, NotificationSettingsOperations):
    """The same, awaited."""


class AsyncNotificationsOperations(Async, NotificationsOperations):
    """The same, awaited."""


class AsyncSubscriptionsOperations(Async, SubscriptionsOperations):
    """The same, awaited."""


class UsersNotificationsService(DeviceTokensOperations, NotificationSettingsOperations, NotificationsOperations, SubscriptionsOperations):
    """Messages to single users, what they want to be told about, and the devices that show it."""


class SyncUsersNotifications(Sync, UsersNotificationsService):
    """The operations of users_notifications, returning their responses."""

    device_tokens = part(SyncDeviceTokensOperations)
    notification_settings = part(SyncNotificationSettingsOperations)
    notifications = part(SyncNotificationsOperations)
    subscriptions = part(SyncSubscriptionsOperations)


class AsyncUsersNotifications(Async, UsersNotificationsService):
    """The operations of users_notifications, awaited."""

    device_tokens = part(AsyncDeviceTokensOperations)
    notification_settings = part(AsyncNotificationSettingsOperations)
    notifications = part(AsyncNotificationsOperations)
    subscriptions = part(AsyncSubscriptionsOperations)
