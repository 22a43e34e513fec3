"""Deliveries: events to webhooks, and calls of custom actions, as POST requests to receivers on this machine.

Events are delivered in their order by one thread, after the response to the request that has caused them. A receiver
elsewhere gets nothing.
"""

from __future__ import annotations

import json
import queue
import re
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from .query import event_query
from .state import Event, State
from .tables import Record

__all__ = ["Deliveries", "Delivery"]

_SECONDS = 10.0
"""Time that a receiver has for its answer."""
_HERE = frozenset({"127.0.0.1", "localhost", "::1"})
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}")
_SECRET = frozenset({"password", "token"})
_POLL_SECONDS = 0.005
_ANY = (None, "", "all")
"""Values of a webhook's realm and operation that stand for each."""


@dataclass(frozen=True)
class Delivery:
    """One POST to a receiver.

    Attributes:
        receiver: Identifier of the webhook or the custom action.
        url: URL of the receiver.
        payload: Body.
        headers: Headers that the webhook or custom action adds.
        status: Status of the answer; None without an answer.
        error: Reason of the failure; None for an answer with a status below 400.
        answer: Body of the answer.
    """

    receiver: str
    url: str
    payload: Mapping[str, Any]
    headers: Mapping[str, str] = field(repr=False)
    status: int | None
    error: str | None
    answer: bytes = field(default=b"", repr=False)


class Deliveries:
    """Deliveries of one stand-in.

    Attributes:
        done: Finished deliveries, the oldest first.
    """

    def __init__(self) -> None:
        self.done: list[Delivery] = []
        self._waiting: queue.SimpleQueue[tuple[State, Record, Record] | None] = queue.SimpleQueue()
        self._open = 0
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def announce(self, state: State) -> None:
        """Queue the changes of the state for its webhooks. The lock of the state must be held."""
        events = state.taken_events()
        webhooks = [webhook for webhook in state.webhooks if webhook["status"] not in {"DISABLED", "DELETED"}]
        if not webhooks:
            return
        for event in events:
            payload = _payload(state, event)
            for webhook in webhooks:
                if _wants(webhook, payload) and event_query(webhook.get("query"))(payload):
                    self._enqueue((state, webhook, payload))

    def send(self, receiver: Record, payload: Mapping[str, Any]) -> Delivery:
        """Send a payload at once, and wait for the answer."""
        delivery = _post(receiver, payload)
        self.done.append(delivery)
        return delivery

    def wait(self, timeout: float) -> bool:
        """Wait until all events are delivered. Return whether they are."""
        # The clock of the process may stand still in a test, so attempts are counted instead of seconds.
        for _ in range(max(1, int(timeout / _POLL_SECONDS))):
            with self._lock:
                if not self._open:
                    return True
            time.sleep(_POLL_SECONDS)
        return False

    def stop(self) -> None:
        """End the thread after the delivery at hand. Events that wait are dropped."""
        thread, self._thread = self._thread, None
        if thread is not None:
            while not self._waiting.empty():
                self._waiting.get()
            self._waiting.put(None)
            thread.join()

    def _enqueue(self, item: tuple[State, Record, Record]) -> None:
        with self._lock:
            self._open += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="pythonik-stand-in-events", daemon=True)
                self._thread.start()
        self._waiting.put(item)

    def _run(self) -> None:
        while (item := self._waiting.get()) is not None:
            state, webhook, payload = item
            try:
                delivery = self.send(webhook, payload)
                with state.lock:
                    _note_webhook(state, webhook, delivery)
            finally:
                with self._lock:
                    self._open -= 1


def is_here(url: str) -> bool:
    """Return whether a URL is one that the stand-in sends to: HTTP, on this machine."""
    parts = urlsplit(url)
    return parts.scheme == "http" and parts.hostname in _HERE


def _post(receiver: Record, payload: Mapping[str, Any]) -> Delivery:
    url, headers = receiver["url"], dict(receiver.get("headers") or {})

    def outcome(status: int | None, error: str | None, answer: bytes = b"") -> Delivery:
        return Delivery(receiver["id"], url, payload, headers, status, error, answer)

    if not is_here(url):
        return outcome(None, "the stand-in sends to http:// on this machine only")
    parts = urlsplit(url)
    connection = HTTPConnection(str(parts.hostname), parts.port or 80, timeout=_SECONDS)
    try:
        body = json.dumps(payload).encode()
        address = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", address, body, {"Content-Type": "application/json", **headers})
        response = connection.getresponse()
        answer = response.read()
    except (OSError, HTTPException, ValueError) as error:
        return outcome(None, f"{type(error).__name__}: {error}")
    finally:
        connection.close()
    return outcome(response.status, None if response.status < 400 else f"status {response.status}", answer)


def _note_webhook(state: State, webhook: Record, delivery: Delivery) -> None:
    if not is_here(delivery.url):
        return
    if delivery.error is None:
        if webhook["status"] == "FAILING":
            state.change(webhook, {"status": "ENABLED", "first_failed_at": None})
        return
    state.change(
        webhook,
        {
            "status": "FAILING",
            "first_failed_at": webhook.get("first_failed_at") or state.now(),
            "last_error": delivery.error,
            "last_payload": json.dumps(delivery.payload),
        },
    )


def _wants(webhook: Record, payload: Record) -> bool:
    wanted = webhook.get("object_id")
    data = payload["data"]
    return (
        webhook["event_type"] == payload["event_type"]
        and webhook.get("realm") in (*_ANY, payload["realm"])
        and webhook.get("operation") in (*_ANY, payload["operation"])
        and (wanted is None or wanted in {payload["object_id"], *(data.get(name) for name in _OBJECTS)})
    )


_OBJECTS = ("id", "asset_id", "object_id", "collection_id")
_OF_OBJECT: Sequence[str] = ("contents", "values", "acls")
"""Tables whose events name the object that a record belongs to, in place of the record."""


def _payload(state: State, event: Event) -> Record:
    record = event.record
    event_type, realm = event.kind.event or (None, "")
    named = record["object_id"] if record["_table"] in _OF_OBJECT else record["id"]
    return {
        "system_domain_id": state.system_domain_id,
        "event_type": event_type or record["object_type"],
        "realm": realm,
        "operation": event.operation,
        "object_id": named,
        "user_id": state.user["id"],
        "data": dict(_public(record)),
        "request_id": uuid4().hex,
    }


def _public(record: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Return the fields of a record as they are sent: without secrets, and dates with a zone."""
    for name, value in record.items():
        if not name.startswith("_") and name not in _SECRET:
            yield name, _sent(value)


def _sent(value: Any) -> Any:
    if isinstance(value, dict):
        return dict(_public(value))
    if isinstance(value, list):
        return [_sent(item) for item in value]
    return f"{value}+00:00" if isinstance(value, str) and _DATE.fullmatch(value) else value
