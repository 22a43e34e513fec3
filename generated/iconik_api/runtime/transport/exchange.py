"""The exchange of a request for its final response, as steps without I/O.

The steps are the same for synchronous and asynchronous programs. A transport only executes them: it sends, waits, and
asks the rate limiter. So the policy (retries, redirects, deadlines) is written and tested once.
"""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from itertools import count
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx

from ..base.errors import clear_frame_locals, connection_error
from ..base.log import log_exchange, log_failure, log_retry
from ..calls.call import Binary, Location, Text, is_json
from ..calls.request import redirect_request, request_of

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..http.response import HttpResponse
    from ..policy.settings import Settings

__all__ = ["Admit", "Discard", "Observe", "Outcome", "Release", "Send", "Step", "Steps", "Wait", "exchange"]


class Send:
    """Send a request; the outcome of the step is the response or an exception.

    Args:
        request: The request to send.
        streamed: Leave the body of the response unread.
        ticket: Ticket of the rate limiter, if the request needs one.
    """

    __slots__ = ("request", "streamed", "ticket")

    def __init__(self, request: httpx.Request, streamed: bool, ticket: str | None = None) -> None:
        self.request = request
        self.streamed = streamed
        self.ticket = ticket


class Discard:
    """Close a response that is not the final one.

    Args:
        response: The response.
    """

    __slots__ = ("response",)

    def __init__(self, response: HttpResponse) -> None:
        self.response = response


class Wait:
    """Wait.

    Args:
        seconds: Seconds to wait.
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Admit:
    """Wait until the rate limiter grants a ticket.

    Args:
        ticket: Ticket of the request.
    """

    __slots__ = ("ticket",)

    def __init__(self, ticket: str) -> None:
        self.ticket = ticket


class Release:
    """Report a request without a response to the rate limiter.

    Args:
        ticket: Ticket of the request.
    """

    __slots__ = ("ticket",)

    def __init__(self, ticket: str) -> None:
        self.ticket = ticket


class Observe:
    """Report a response to the rate limiter.

    Args:
        ticket: Ticket of the request.
        response: The response.
    """

    __slots__ = ("response", "ticket")

    def __init__(self, ticket: str, response: httpx.Response) -> None:
        self.ticket = ticket
        self.response = response


Step: TypeAlias = Admit | Discard | Observe | Release | Send | Wait
#: Outcome of a step: the response or the exception of `Send`, `None` for the other steps.
Outcome: TypeAlias = "HttpResponse | httpx.RequestError | httpx.InvalidURL | None"
Steps: TypeAlias = Generator[Step, Any, "HttpResponse"]


def exchange(settings: Settings, call: Call[Any], streamed: bool = False) -> Steps:
    """Send a call until its final response; follow redirects unless the result of the call is one.

    Raises:
        ApiConnectionError: No response arrived.
        TypeError: A value cannot be written as part of a query, a header or JSON.
        ValueError: A number cannot be written as JSON, or the timeout is out of range.
    """
    started = time.monotonic()
    request = request_of(settings, call)
    for hops in count():
        response = yield from _attempts(settings, call, request, started, streamed)
        further = None if call.result is Location else redirect_request(settings, response, hops)
        if further is None or not getattr(further.stream, "repeatable", True):
            return response
        yield Discard(response)
        request = further
    raise AssertionError("unreachable")


def _attempts(settings: Settings, call: Call[Any], request: httpx.Request, started: float, streamed: bool) -> Steps:
    for attempt in count(1):
        ticket = _new_ticket() if settings.rate_limit is not None and settings.trusts(request.url) else None
        if ticket:
            yield Admit(ticket)
        sent = time.monotonic()
        outcome: HttpResponse | httpx.RequestError | httpx.InvalidURL = yield Send(request, streamed, ticket)
        if isinstance(outcome, Exception):
            clear_frame_locals(outcome)
            if ticket:
                yield Release(ticket)
        if isinstance(outcome, httpx.InvalidURL):
            # httpx parses the target of a redirect even if it does not follow it.
            raise connection_error(outcome, request) from outcome
        if isinstance(outcome, httpx.RequestError):
            log_failure(request, outcome, time.monotonic() - sent)
        else:
            log_exchange(outcome, time.monotonic() - sent)
            if ticket:
                yield Observe(ticket, outcome)
        pause = _retry_delay(settings, call, request, attempt, outcome, time.monotonic() - started)
        if pause is None:
            if isinstance(outcome, httpx.RequestError):
                raise connection_error(outcome, request) from outcome
            return outcome
        log_retry(request, attempt, _reason(outcome), pause)
        if not isinstance(outcome, httpx.RequestError):
            yield Discard(outcome)
        yield Wait(pause)
    raise AssertionError("unreachable")


def _new_ticket() -> str:
    # From the system, since the children of a fork share the state of `random`.
    return os.urandom(8).hex()


def _retry_delay(
    settings: Settings, call: Call[Any], request: httpx.Request, attempt: int, outcome: HttpResponse | httpx.RequestError, elapsed: float
) -> float | None:
    """Return the seconds until the request is sent again, or `None` if it is not."""
    retries = settings.retries
    if attempt >= retries.attempts or not _can_be_sent_again(request):
        return None
    truncated = not isinstance(outcome, httpx.RequestError) and retries.may_repeat(request.method) and _is_truncated(call, outcome)
    if not truncated and not retries.should_retry(request.method, outcome):
        return None
    pause = retries.pause(attempt, outcome)
    if retries.deadline is not None and elapsed + pause > retries.deadline:
        return None
    return pause


def _reason(outcome: HttpResponse | httpx.RequestError) -> str:
    """Return the reason for a retry, for the log."""
    if isinstance(outcome, httpx.RequestError):
        return type(outcome).__name__
    return f"{outcome.status_code}, cut off" if outcome.is_success else str(outcome.status_code)


def _can_be_sent_again(request: httpx.Request) -> bool:
    """Return whether the body can be sent again: bytes, or a file that can be read again."""
    return getattr(request.stream, "repeatable", isinstance(request.stream, httpx.ByteStream))


def _is_truncated(call: Call[Any], response: HttpResponse) -> bool:
    """Return whether a response announces JSON but contains only the beginning of it."""
    if call.result in (None, Text, Binary, Location) or not response.is_success:
        return False
    if not hasattr(response, "_content") or not response.content:
        return False
    try:
        response.parsed()
    except ValueError:
        return is_json(response.headers.get("Content-Type", ""))
    return False
