"""Custom actions: their calls reach a receiver on this machine. And webhooks, whose events do."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

import json
from typing import Any

from ..query import QueryError, event_query
from ..resources import resource
from ..tables import Record, RefusedError
from .records import Records
from .registry import Call, Registry

operation = Registry("assets")
in_notifications = Registry("notifications")

_ACTIONS = Records(resource("custom_actions"))
_WEBHOOKS = Records(resource("webhooks"))
_SELECTIONS = ("asset_ids", "collection_ids", "saved_search_ids", "playlist_ids")


@operation
def create_custom_action(call: Call) -> Record:
    if call.body["context"] != call.id("context"):
        raise RefusedError(400, f"body.context: must be {call.id('context')}, as in the path")
    return _ACTIONS.create(call)


@operation
def trigger_custom_action(call: Call) -> Record:
    return _trigger(call, _ACTIONS.find(call))


@operation
def trigger_shared_custom_action(call: Call) -> Record:
    action = _ACTIONS.find(call)
    if action["type"] != "OPEN":
        raise RefusedError(400, f"custom action {action['id']}: only actions of the type OPEN work in a share")
    return _trigger(call, action)


def _trigger(call: Call, action: Record) -> Record:
    """Call the receiver of an action of the type POST. An action of the type OPEN has none: its URL is opened."""
    if action.get("disabled"):
        raise RefusedError(400, f"custom action {action['id']} is disabled")
    if action["type"] == "OPEN":
        return {"redirect_url": action["url"]}
    payload = _payload(call, action)
    with call.state.unlocked():  # The receiver may call back before it answers.
        delivery = call.deliveries.send(action, payload)
    if delivery.error is None:
        call.state.change(action, {"status": "HEALTHY"})
        return {"redirect_url": _redirect_url(delivery.answer)}
    failed = {"status": "FAILING", "last_error": delivery.error, "last_error_date": call.state.now()}
    call.state.change(action, failed)
    raise RefusedError(400, f"custom action {action['id']}: {delivery.error}")


def _payload(call: Call, action: Record) -> Record:
    state, body = call.state, call.body
    return {
        "user_id": state.user["id"],
        "system_domain_id": state.system_domain_id,
        "action_id": action["id"],
        "context": action["context"],
        **{name: body.get(name) or [] for name in _SELECTIONS},
        "from_collection_id": body.get("from_collection_id"),
        "metadata_view_id": body.get("metadata_view_id"),
        "metadata_values": body.get("metadata_values"),
        "date_created": state.now(),
        "auth_token": state.new_token(action.get("app_id"))["token"],
    }


def _redirect_url(answer: bytes) -> Any:
    """Return the address in the answer of a receiver, which need not be JSON."""
    try:
        found = json.loads(answer)
    except ValueError:
        return None
    return found.get("redirect_url") if isinstance(found, dict) else None


@in_notifications
def create_webhook(call: Call) -> Record:
    _check(call)
    return _WEBHOOKS.create(call)


@in_notifications
def replace_webhook(call: Call) -> Record:
    _check(call)
    return _WEBHOOKS.replace(call)


def _check(call: Call) -> None:
    try:
        event_query(call.body.get("query"))
    except QueryError as error:
        raise RefusedError(400, f"body.query: {error}") from None
