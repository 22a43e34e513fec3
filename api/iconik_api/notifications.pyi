# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.notifications.models

from iconik_api.shared.models import Errors as Errors

@model
class Webhook(Model):
    event_type: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str] = field(default=UNSET, read_only=True)
    status: Opt[WebhookStatus] = field(default=UNSET, required=True)
    url: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    deleted_at: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Union[T, UnsetType, None][str] = UNSET
    first_failed_at: Opt[str | None] = field(default=UNSET, read_only=True)
    headers: Union[T, UnsetType, None][dict[str, str]] = field(default=UNSET, secret=True)
    last_error: Opt[str | None] = field(default=UNSET, read_only=True)
    last_payload: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    object_id: Opt[str | None] = UNSET
    operation: Opt[str | None] = UNSET
    query: Union[T, UnsetType, None][str] = UNSET
    realm: Opt[str | None] = UNSET

WebhookStatus: TypeAlias = Literal['DELETED', 'DISABLED', 'ENABLED', 'FAILING'] | str

@model
class Webhooks(Model):
    objects: Opt[list[Webhook] | None] = UNSET

# --- iconik_api.notifications.operations


class AsyncNotifications(Async, NotificationsService):
    webhooks = part(AsyncWebhooksOperations)

class AsyncWebhooksOperations(Async, WebhooksOperations): ...

class NotificationsService(WebhooksOperations): ...

class SyncNotifications(Sync, NotificationsService):
    webhooks = part(SyncWebhooksOperations)

class SyncWebhooksOperations(Sync, WebhooksOperations): ...

class WebhooksOperations(Resource):
    @op.read
    def list_webhooks(self, **options: Unpack[ListOptions]) -> Call[Webhooks]: ...
    @op
    def create_webhook(self, body: Webhook | JsonBody, **options: Unpack[Options]) -> Call[Webhook]: ...
    @op.read
    def get_webhook(self, webhook_id: str, **options: Unpack[Options]) -> Call[Webhook]: ...
    @op
    def replace_webhook(
        self,
        webhook_id: str,
        body: Webhook | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Webhook]: ...
    @op.destroy
    def delete_webhook(self, webhook_id: str, **options: Unpack[Options]) -> Call[None]: ...
