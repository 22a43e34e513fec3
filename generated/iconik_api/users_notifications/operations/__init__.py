"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .device_tokens import AsyncDeviceTokensOperations, DeviceTokensOperations, SyncDeviceTokensOperations
    from .notification_settings import AsyncNotificationSettingsOperations, NotificationSettingsOperations, SyncNotificationSettingsOperations
    from .notifications import AsyncNotificationsOperations, NotificationsOperations, SyncNotificationsOperations
    from .subscriptions import AsyncSubscriptionsOperations, SubscriptionsOperations, SyncSubscriptionsOperations

    class _Operations(DeviceTokensOperations, NotificationSettingsOperations, NotificationsOperations, SubscriptionsOperations): ...

else:
    _Operations = operations(
        __name__,
        {
            "device_tokens.DeviceTokensOperations": "create_device_token create_user_device_token delete_user_device_token delete_user_device_tokens get_user_device_token list_user_device_tokens update_user_device_token",
            "notification_settings.NotificationSettingsOperations": "get_notification_setting list_notification_settings replace_notification_setting",
            "notifications.NotificationsOperations": "create_notification create_system_notification delete_notification get_notification list_notifications mark_all_notifications_read mark_notification_read",
            "subscriptions.SubscriptionsOperations": "create_subscription delete_object_subscriptions delete_subscription get_subscription list_object_subscriptions list_subscriptions",
        },
    )

__all__ = ["AsyncUsersNotifications", "SyncUsersNotifications", "UsersNotificationsService"]


class UsersNotificationsService(_Operations):
    """Messages to single users, what they want to be told about, and the devices that show it."""


class SyncUsersNotifications(Sync, UsersNotificationsService):
    """The operations of users_notifications, returning their responses."""

    device_tokens: part[SyncDeviceTokensOperations] = part("device_tokens.SyncDeviceTokensOperations")
    notification_settings: part[SyncNotificationSettingsOperations] = part("notification_settings.SyncNotificationSettingsOperations")
    notifications: part[SyncNotificationsOperations] = part("notifications.SyncNotificationsOperations")
    subscriptions: part[SyncSubscriptionsOperations] = part("subscriptions.SyncSubscriptionsOperations")


class AsyncUsersNotifications(Async, UsersNotificationsService):
    """The operations of users_notifications, awaited."""

    device_tokens: part[AsyncDeviceTokensOperations] = part("device_tokens.AsyncDeviceTokensOperations")
    notification_settings: part[AsyncNotificationSettingsOperations] = part("notification_settings.AsyncNotificationSettingsOperations")
    notifications: part[AsyncNotificationsOperations] = part("notifications.AsyncNotificationsOperations")
    subscriptions: part[AsyncSubscriptionsOperations] = part("subscriptions.AsyncSubscriptionsOperations")
