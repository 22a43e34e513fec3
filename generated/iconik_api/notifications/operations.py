"""Operations of notifications, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Unpack

from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = ["AsyncNotifications", "AsyncWebhooksOperations", "NotificationsService", "SyncNotifications", "SyncWebhooksOperations", "WebhooksOperations"]


class WebhooksOperations(Resource):
    """Operations on webhooks."""

    @op.read
    def list_webhooks(self, **options: Unpack[ListOptions]) -> Call[m.Webhooks]:
        """List webhooks.

        All webhooks of the system domain.
        Shows which of them fail, and since when.
        The list always comes whole.
        Needs the role can_read_webhooks.
        """
        return Call("GET", "API/notifications/v1/webhooks/", m.Webhooks, roles=("can_read_webhooks",), paging=Paging(), options=options)

    @op
    def create_webhook(self, body: m.Webhook | JsonBody, **options: Unpack[Options]) -> Call[m.Webhook]:
        """Create a webhook.

        iconik calls `url` with POST whenever an event of `event_type` happens, from now on, unless `status` is
        `DISABLED`.
        Narrow the events down with `realm`, `operation`, `object_id` or `query`, and prove who calls with a header
        of your own.
        Needs the role can_write_webhooks.
        """
        return Call("POST", "API/notifications/v1/webhooks/", m.Webhook, body=Body(body, m.Webhook), roles=("can_write_webhooks",), options=options)

    @op.read
    def get_webhook(self, webhook_id: str, **options: Unpack[Options]) -> Call[m.Webhook]:
        """Fetch one webhook.

        Its `last_error` and `last_payload` help to find out why calls fail.
        Needs the role can_read_webhooks.
        """
        return Call("GET", "API/notifications/v1/webhooks/{webhook_id}/", m.Webhook, segments={"webhook_id": webhook_id}, roles=("can_read_webhooks",), options=options)

    @op
    def replace_webhook(self, webhook_id: str, body: m.Webhook | JsonBody, **options: Unpack[Options]) -> Call[m.Webhook]:
        """Replace the properties of a webhook.

        A property that is left out falls back to empty.
        Its `status` switches the calls on and off, `ENABLED` or `DISABLED`.
        Needs the role can_write_webhooks.
        """
        return Call("PUT", "API/notifications/v1/webhooks/{webhook_id}/", m.Webhook, segments={"webhook_id": webhook_id}, body=Body(body, m.Webhook), roles=("can_write_webhooks",), options=options)

    @op.destroy
    def delete_webhook(self, webhook_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a webhook.

        The address is not called any more.
        To pause the calls, replace the webhook with status `DISABLED` instead.
        Needs the role can_delete_webhooks.
        """
        return Call("DELETE", "API/notifications/v1/webhooks/{webhook_id}/", None, segments={"webhook_id": webhook_id}, roles=("can_delete_webhooks",), options=options)


class SyncWebhooksOperations(Sync, WebhooksOperations):
    """The same, returning responses."""


class AsyncWebhooksOperations(Async, WebhooksOperations):
    """The same, awaited."""


class NotificationsService(WebhooksOperations):
    """Webhooks that tell other systems what happens in iconik."""


class SyncNotifications(Sync, NotificationsService):
    """The operations of notifications, returning their responses."""

    webhooks = part(SyncWebhooksOperations)


class AsyncNotifications(Async, NotificationsService):
    """The operations of notifications, awaited."""

    webhooks = part(AsyncWebhooksOperations)
