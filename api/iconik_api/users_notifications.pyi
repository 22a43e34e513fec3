# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.users_notifications.models

DevicePlatform: TypeAlias = Literal['android', 'ios'] | str

@model
class DeviceToken(Model):
    device_token: Opt[str] = field(default=UNSET, required=True, secret=True)
    platform: Opt[DevicePlatform] = field(default=UNSET, required=True)
    app_bundle_id: Opt[str | None] = UNSET
    app_version: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    device_name: Opt[str | None] = UNSET
    failed_count: Opt[int | None] = field(default=UNSET, read_only=True)
    is_active: Opt[bool | None] = UNSET
    last_failed_at: Opt[str | None] = field(default=UNSET, read_only=True)
    last_used_at: Opt[str | None] = field(default=UNSET, read_only=True)
    push_service: Opt[PushService | None] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = UNSET

@model
class DeviceTokens(Model):
    first_url: Opt[str | None] = UNSET
    last_url: Opt[str | None] = UNSET
    next_url: Opt[str | None] = UNSET
    objects: Opt[list[DeviceToken] | None] = UNSET
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    prev_url: Opt[str | None] = UNSET
    total: Opt[int | None] = UNSET

from iconik_api.shared.models import Errors as Errors

@model
class Notification(Model):
    event_type: Opt[str] = field(default=UNSET, required=True)
    message_long: Opt[str] = field(default=UNSET, required=True)
    message_short: Opt[str] = field(default=UNSET, required=True)
    object_id: Union[T, UnsetType, None][str] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)
    recipient_id: Opt[str] = field(default=UNSET, required=True)
    sender_id: Opt[str] = field(default=UNSET, required=True)
    context: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    exclude_users: Opt[list[str] | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    share_id: Union[T, UnsetType, None][str] = UNSET
    share_user_id: Union[T, UnsetType, None][str] = UNSET
    status: Union[T, UnsetType, None][NotificationStatus] = UNSET
    sub_object_id: Union[T, UnsetType, None][str] = UNSET
    sub_object_type: Union[T, UnsetType, None][str] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Union[T, UnsetType, None][str] = UNSET

@model
class NotificationSetting(Model):
    enabled: Opt[bool] = field(default=UNSET, required=True)
    event_type: Opt[str] = field(default=UNSET, read_only=True)
    object_type: Opt[str] = field(default=UNSET, read_only=True)
    protocol: Opt[str | None] = field(default=UNSET, read_only=True)
    recipient_id: Opt[str | None] = field(default=UNSET, read_only=True)
    settings: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    sub_object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class NotificationSettings(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[NotificationSetting] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

NotificationStatus: TypeAlias = Literal['QUEUED', 'READ', 'SENT'] | str

@model
class Notifications(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[Notification] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

PushService: TypeAlias = Literal['apns', 'fcm'] | str

@model
class Subscription(Model):
    object_type: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    event_type: Union[T, UnsetType, None][str] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_id: Union[T, UnsetType, None][str] = UNSET
    sub_object_id: Union[T, UnsetType, None][str] = UNSET
    sub_object_type: Union[T, UnsetType, None][str] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class Subscriptions(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[Subscription] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class SystemNotification(Model):
    event_type: Opt[str] = field(default=UNSET, required=True)
    message_long: Opt[str] = field(default=UNSET, required=True)
    message_short: Opt[str] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)
    recipient_id: Opt[str] = field(default=UNSET, required=True)
    sender_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)
    context: Union[T, UnsetType, None][dict[str, Any]] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    exclude_users: Opt[list[str] | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_id: Opt[str | None] = UNSET
    share_id: Union[T, UnsetType, None][str] = UNSET
    share_user_id: Union[T, UnsetType, None][str] = UNSET
    status: Opt[NotificationStatus | None] = UNSET
    sub_object_id: Union[T, UnsetType, None][str] = UNSET
    sub_object_type: Union[T, UnsetType, None][str] = UNSET
    user_id: Union[T, UnsetType, None][str] = UNSET

# --- iconik_api.users_notifications.operations


class AsyncDeviceTokensOperations(Async, DeviceTokensOperations): ...

class AsyncNotificationSettingsOperations(Async, NotificationSettingsOperations): ...

class AsyncNotificationsOperations(Async, NotificationsOperations): ...

class AsyncSubscriptionsOperations(Async, SubscriptionsOperations): ...

class AsyncUsersNotifications(Async, UsersNotificationsService):
    device_tokens = part(AsyncDeviceTokensOperations)
    notification_settings = part(AsyncNotificationSettingsOperations)
    notifications = part(AsyncNotificationsOperations)
    subscriptions = part(AsyncSubscriptionsOperations)

class DeviceTokensOperations(Resource):
    @op
    def create_device_token(self, body: DeviceToken | JsonBody, **options: Unpack[Options]) -> Call[DeviceToken]: ...
    @op.read
    def list_user_device_tokens(
        self,
        user_id: str,
        *,
        per_page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[DeviceTokens]: ...
    @op
    def create_user_device_token(
        self,
        user_id: str,
        body: DeviceToken | JsonBody,
        **options: Unpack[Options],
    ) -> Call[DeviceToken]: ...
    @op.destroy
    def delete_user_device_tokens(self, user_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def get_user_device_token(
        self,
        user_id: str,
        device_token: str,
        **options: Unpack[Options],
    ) -> Call[DeviceToken]: ...
    @op
    def update_user_device_token(
        self,
        user_id: str,
        device_token: str,
        body: DeviceToken | JsonBody,
        **options: Unpack[Options],
    ) -> Call[DeviceToken]: ...
    @op.destroy
    def delete_user_device_token(self, user_id: str, device_token: str, **options: Unpack[Options]) -> Call[None]: ...

class NotificationSettingsOperations(Resource):
    @op.read
    def list_notification_settings(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[NotificationSettings]: ...
    @op.read
    def get_notification_setting(
        self,
        object_type: str,
        sub_object_type: str,
        event_type: str,
        protocol: str,
        **options: Unpack[Options],
    ) -> Call[NotificationSetting]: ...
    @op
    def replace_notification_setting(
        self,
        object_type: str,
        sub_object_type: str,
        event_type: str,
        protocol: str,
        body: NotificationSetting | JsonBody,
        **options: Unpack[Options],
    ) -> Call[NotificationSetting]: ...

class NotificationsOperations(Resource):
    @op.read
    def list_notifications(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Notifications]: ...
    @op
    def create_notification(self, body: Notification | JsonBody, **options: Unpack[Options]) -> Call[Notification]: ...
    @op
    def mark_all_notifications_read(self, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def create_system_notification(
        self,
        body: SystemNotification | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Notification]: ...
    @op.read
    def get_notification(self, notification_id: str, **options: Unpack[Options]) -> Call[Notification]: ...
    @op.destroy
    def delete_notification(self, notification_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def mark_notification_read(self, notification_id: str, **options: Unpack[Options]) -> Call[Notification]: ...

class SubscriptionsOperations(Resource):
    @op.read
    def list_subscriptions(self, **options: Unpack[ListOptions]) -> Call[Subscriptions]: ...
    @op
    def create_subscription(self, body: Subscription | JsonBody, **options: Unpack[Options]) -> Call[Subscription]: ...
    @op.read
    def get_subscription(self, subscription_id: str, **options: Unpack[Options]) -> Call[Subscription]: ...
    @op.destroy
    def delete_subscription(self, subscription_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_object_subscriptions(
        self,
        object_type: str,
        object_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[Subscriptions]: ...
    @op.destroy
    def delete_object_subscriptions(
        self,
        object_type: str,
        object_id: str,
        **options: Unpack[Options],
    ) -> Call[Subscription]: ...

class SyncDeviceTokensOperations(Sync, DeviceTokensOperations): ...

class SyncNotificationSettingsOperations(Sync, NotificationSettingsOperations): ...

class SyncNotificationsOperations(Sync, NotificationsOperations): ...

class SyncSubscriptionsOperations(Sync, SubscriptionsOperations): ...

class SyncUsersNotifications(Sync, UsersNotificationsService):
    device_tokens = part(SyncDeviceTokensOperations)
    notification_settings = part(SyncNotificationSettingsOperations)
    notifications = part(SyncNotificationsOperations)
    subscriptions = part(SyncSubscriptionsOperations)

class UsersNotificationsService(DeviceTokensOperations, NotificationSettingsOperations, NotificationsOperations, SubscriptionsOperations): ...
