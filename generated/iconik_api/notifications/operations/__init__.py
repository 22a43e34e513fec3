"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .webhooks import AsyncWebhooksOperations, SyncWebhooksOperations, WebhooksOperations

    class _Operations(WebhooksOperations): ...

else:
    _Operations = operations(__name__, {"webhooks.WebhooksOperations": "create_webhook delete_webhook get_webhook list_webhooks replace_webhook"})

__all__ = ["AsyncNotifications", "NotificationsService", "SyncNotifications"]


class NotificationsService(_Operations):
    """Webhooks that tell other systems what happens in iconik."""


class SyncNotifications(Sync, NotificationsService):
    """The operations of notifications, returning their responses."""

    webhooks: part[SyncWebhooksOperations] = part("webhooks.SyncWebhooksOperations")


class AsyncNotifications(Async, NotificationsService):
    """The operations of notifications, awaited."""

    webhooks: part[AsyncWebhooksOperations] = part("webhooks.AsyncWebhooksOperations")
