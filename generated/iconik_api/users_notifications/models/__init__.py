"""Models of users_notifications, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors
    from .device_tokens import *
    from .notification_settings import *
    from .notifications import *
    from .subscriptions import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".device_tokens": "DevicePlatform DeviceToken DeviceTokens PushService",
        ".notification_settings": "NotificationSetting NotificationSettings",
        ".notifications": "Notification NotificationStatus Notifications SystemNotification",
        ".subscriptions": "Subscription Subscriptions",
        "...shared.models.shared": "Errors",
    },
)
