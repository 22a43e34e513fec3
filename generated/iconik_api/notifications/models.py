"""Models of notifications by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import Errors

__all__ = ["Errors", "Webhook", "WebhookStatus", "Webhooks"]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "Errors"})

#: Whether a webhook is called; `FAILING` is set by iconik.
WebhookStatus: TypeAlias = Literal["DELETED", "DISABLED", "ENABLED", "FAILING"] | str


@model
class Webhook(Model):
    """An address that iconik calls when something happens."""

    event_type: Opt[str] = REQUIRED  #: Subject of the events, such as `assets` or jobs.
    id: Opt[str] = READ_ONLY  #: Identifier of the webhook.
    status: Opt[WebhookStatus] = REQUIRED  #: Whether the address is called.
    url: Opt[str] = REQUIRED  #: Address that iconik calls with POST.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    deleted_at: Opt[str | None] = READ_ONLY  #: Date of the deletion.
    description: Got[str] = UNSET  #: Purpose of the webhook.
    first_failed_at: Opt[str | None] = READ_ONLY  #: Date of the first of the present failures; null without failures.
    headers: Got[dict[str, str]] = field(default=UNSET, secret=True)  #: Headers sent with every call, such as one that proves who calls.
    last_error: Opt[str | None] = READ_ONLY  #: Error of the last failed call.
    last_payload: Opt[str | None] = READ_ONLY  #: Body of the last call that failed.
    name: Got[str] = UNSET  #: Name shown to people.
    object_id: Opt[str | None] = UNSET  #: Only events about this object.
    operation: Opt[str | None] = UNSET  #: Only events of this operation, such as `create`, update or delete.
    query: Got[str] = UNSET  #: Condition that an event has to meet.
    realm: Opt[str | None] = UNSET  #: Only events of this part of the object, such as `metadata` or contents.


@model
class Webhooks(Model):
    """All webhooks."""

    objects: Opt[list[Webhook] | None] = UNSET  #: The webhooks.
