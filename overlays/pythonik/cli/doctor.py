"""The command `doctor`: examines an installation of iconik by reading, with the user's credentials."""

from __future__ import annotations

import inspect
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from iconik_api.client import SyncServices
from iconik_api.runtime.base.errors import ApiConnectionError, DecodeError
from iconik_api.runtime.models.strict import check
from iconik_api.runtime.operations.op import op
from iconik_api.runtime.policy.retry import NO_RETRIES
from iconik_api.runtime.recording.shapes import ANYTHING, Expected, expected_of, is_spelt

if TYPE_CHECKING:
    from iconik_api.runtime.calls.call import Call
    from iconik_api.runtime.calls.response import Response
    from iconik_api.runtime.http.request import HttpRequest

    from ..client import PythonikClient

__all__ = ["Doctor", "departures"]

#: Number of objects of each list that are examined.
_SAMPLE = 10
#: Difference of the clocks in seconds that makes a report.
_CLOCK_TOLERANCE = 5
_FORBIDDEN = 403


class _SpentError(Exception):
    """All requests are spent."""


@attrs.frozen
class _Question:
    """A request that reads.

    Attributes:
        service: Name of the service.
        name: Name of the operation.
        call: The request.
    """

    service: str
    name: str
    call: Call[Any]


class Doctor:
    """Examination of iconik. Only GET requests of operations that read are sent, and no request is sent twice.

    Args:
        client: Client, with the rate limit that the requests obey.
        requests: Maximum number of requests.
        record: File to record the shapes of the calls in.
        now: Clock, in seconds since 1970.
    """

    def __init__(
        self,
        client: PythonikClient,
        requests: int,
        record: Path | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        recorded: dict[str, Any] = {} if record is None else {"record": record}
        self._client = client.with_options(on_request=self._count, retries=NO_RETRIES, raise_on_error=False, **recorded)
        self._left = requests
        self._sent = 0
        self._now = now
        self._departures: Counter[tuple[str, str]] = Counter()
        self._missing_roles: dict[str, list[str]] = {}
        self._answered = False

    @property
    def has_answer(self) -> bool:
        """Whether a service answered."""
        return self._answered

    def examine(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Yield the events of the examination: kind, text and facts."""
        first, others = _questions(self._client)
        last: Response[Any] | None = None
        try:
            for question in first:
                answer, event = self._ask_service(question)
                last = answer or last
                yield event
            for question in others:
                try:
                    last = self._ask(question)
                except ApiConnectionError:
                    continue  # the service was reported
        except _SpentError:
            pass
        if last is not None:
            yield from self._server(last)
        yield self._roles()
        for (name, text), count in sorted(self._departures.items()):
            yield "departure", f"{name}: {text} ({count} times)", {"operation": name, "departure": text, "count": count}
        yield "done", f"{self._sent} requests, {len(self._departures)} departures", {"requests": self._sent}

    def _count(self, request: HttpRequest) -> None:
        if request.method != "GET":
            raise RuntimeError(f"the examination only reads, and does not send {request.method}")
        if self._left <= 0:
            raise _SpentError
        self._left -= 1
        self._sent += 1

    def _ask_service(self, question: _Question) -> tuple[Response[Any] | None, tuple[str, str, dict[str, Any]]]:
        facts: dict[str, Any] = {"service": question.service, "operation": question.name}
        try:
            answer = self._ask(question)
        except ApiConnectionError as error:
            reason = type(error).__name__
            return None, ("service", f"{question.service}: no answer ({reason})", {**facts, "status": None})
        self._answered = True
        status = answer.response.status_code
        return answer, ("service", f"{question.service}: {status} ({question.name})", {**facts, "status": status})

    def _ask(self, question: _Question) -> Response[Any]:
        answer = self._client._transport.send(question.call)
        name = f"{question.service}.{question.name}"
        if answer.response.status_code == _FORBIDDEN:
            for role in question.call.roles:
                self._missing_roles.setdefault(role, []).append(name)
        elif answer.response.is_success:
            try:
                value = answer.response.json()
            except ValueError:
                self._departures[name, "the response is not JSON"] += 1
            else:
                for text in departures(value, question.call.result):
                    self._departures[name, text] += 1
        return answer

    def _server(self, answer: Response[Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
        headers = answer.response.headers
        if date := headers.get("Date"):
            try:
                seconds = round(self._now() - parsedate_to_datetime(date).timestamp())
            except ValueError:
                seconds = 0
            verdict = "agrees" if abs(seconds) <= _CLOCK_TOLERANCE else f"is {seconds} s ahead of the server"
            yield "clock", f"the clock of this machine {verdict}", {"seconds": seconds}
        limits = {name.lower(): headers[name] for name in headers if name.lower().startswith("ratelimit")}
        shown = ", ".join(f"{name} {value}" for name, value in limits.items())
        yield "limits", f"rate limit: {shown or 'the server states none'}", {"limits": limits}

    def _roles(self) -> tuple[str, str, dict[str, Any]]:
        listed = "; ".join(f"{role} ({', '.join(names)})" for role, names in sorted(self._missing_roles.items()))
        text = f"roles that were missing: {listed}" if listed else "roles: no request was refused"
        return "roles", text, {"missing": self._missing_roles}


def _questions(client: PythonikClient) -> tuple[list[_Question], list[_Question]]:
    """Return a question for each service, and the other lists."""
    first: list[_Question] = []
    others: list[_Question] = []
    for service, accessor in vars(SyncServices).items():
        if not str(getattr(accessor, "__annotations__", {}).get("return")).startswith("Sync"):
            continue  # not a service, such as `close`
        found = sorted(_reads(type(accessor(client))), key=lambda each: each[1].paging is None)
        questions = [_Question(service, name, call) for name, call in found]
        first += questions[:1]
        others += [each for each in questions[1:] if each.call.paging is not None]
    return first, others


def _reads(resource: type[Any]) -> Iterator[tuple[str, Call[Any]]]:
    """Yield the operations that read objects and need no argument."""
    for name in dir(resource):
        declared = getattr(resource, name)
        if not isinstance(declared, op) or declared.effect != "read" or declared._deprecated is not None:
            continue
        _, *parameters = inspect.signature(declared.__wrapped__).parameters.values()
        if any(each.default is each.empty and each.kind is not each.VAR_KEYWORD for each in parameters):
            continue
        options: dict[str, Any] = {"per_page": _SAMPLE} if any(each.name == "per_page" for each in parameters) else {}
        call = declared.build(**options)
        if call.method == "GET" and expected_of(call.result).fields:
            yield name, call


def departures(value: Any, result: Any) -> set[str]:
    """Return the departures of a response from the types of the client, in words and without values.

    Of each object of a list, the first departing value is named, and all undescribed properties.
    """
    objects = value.get("objects") if isinstance(value, dict) else None
    parts = [{**value, "objects": [each]} for each in objects] if isinstance(objects, list) else []
    found = set(_undescribed(value, expected_of(result), "$"))
    for part in parts or [value]:
        try:
            check(part, result)
        except DecodeError as error:
            names = re.sub(r"\[[0-9]+\]", "[]", error.path).split(".")
            place = ".".join(name if is_spelt(name.removesuffix("[]")) else "*" for name in names[1:])
            reason = str(error).rpartition(": ")[2]
            words = "is not a documented value" if "documented value" in reason else reason
            found.add(f"$.{place} {words}")
    return found


def _undescribed(value: Any, expected: Expected, path: str) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _undescribed(item, expected.items or ANYTHING, f"{path}[]")
    elif isinstance(value, dict):
        fields = expected.described(value)
        for name, item in value.items():
            if not fields:
                yield from _undescribed(item, expected.values or ANYTHING, f"{path}.*")
            elif name in fields:
                yield from _undescribed(item, fields.get(name) or ANYTHING, f"{path}.{name}")
            else:
                yield f"{path}.{name if is_spelt(name) else '*'} is not described"
