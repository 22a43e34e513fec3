"""The exchange of a request for its final response, as steps without I/O.

The steps are the same for synchronous and asynchronous programs. A transport only executes them: it sends, waits, and
asks the rate limiter. So the policy (retries, redirects, deadlines) is written and tested once.
"""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from itertools import count
from math import inf
from typing import TYPE_CHECKING, Any, TypeAlias

from ..base.errors import clear_frame_locals, connection_error
from ..base.failure import EngineError
from ..base.log import log_exchange, log_excused, log_failure, log_retry
from ..calls.call import Answer, Binary, Location, Text, is_json
from ..calls.request import redirect_request, request_of
from ..calls.response import read_ahead
from ..http.response import is_read, parsed
from ..policy.retry import may_be_done

if TYPE_CHECKING:
    from ..base.timeouts import Timeout
    from ..calls.call import Call
    from ..http.request import HttpRequest
    from ..http.response import HttpResponse
    from ..policy.settings import Settings

_UNAUTHORIZED = 401
#: Statuses of a DELETE of something that does not exist.
_GONE = (404, 410)


class Send:
    """Send a request. The outcome of the step is the response, or the failure that came in its place.

    Args:
        request: The request.
        streamed: Leave the body of the response unread.
        ticket: The ticket that the rate limiter let it through with, if it had to ask.
        limits: The times of the call.
    """

    __slots__ = ("_limits", "request", "streamed", "ticket")

    def __init__(self, request: HttpRequest, streamed: bool, ticket: str | None, limits: Limits) -> None:
        self.request = request
        self.streamed = streamed
        self.ticket = ticket
        self._limits = limits

    def end_of_body(self) -> float:
        """Return the time until which the body of the response may come, once its headers are there."""
        if self.streamed:
            return self._limits.total
        read = self.request.timeout.read
        # The body of a request may take longer than the deadline: its response has time for one wait at least.
        return min(self._limits.total, max(self._limits.deadline, time.monotonic() + (inf if read is None else read)))


class Discard:
    """Close a response that is not the final one.

    Args:
        response: The response.
    """

    __slots__ = ("response",)

    def __init__(self, response: HttpResponse) -> None:
        self.response = response


class Wait:
    """Wait before the request is sent again.

    Args:
        seconds: Seconds to wait.
        attempt: Number of the attempt that failed, from 1.
        reason: Why it failed.
    """

    __slots__ = ("attempt", "reason", "seconds")

    def __init__(self, seconds: float, attempt: int, reason: str) -> None:
        self.seconds = seconds
        self.attempt = attempt
        self.reason = reason


class Admit:
    """Wait until the rate limiter grants a ticket. The outcome of the step is the seconds that it took.

    Args:
        ticket: Ticket of the request.
        until: Time after which not to wait. The outcome is infinite if the ticket is not granted by then.
    """

    __slots__ = ("ticket", "until")

    def __init__(self, ticket: str, until: float = inf) -> None:
        self.ticket = ticket
        self.until = until


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

    def __init__(self, ticket: str, response: HttpResponse) -> None:
        self.ticket = ticket
        self.response = response


Step: TypeAlias = Admit | Discard | Observe | Release | Send | Wait
#: The outcome of a step: of `Send` the response or the failure in its place, of `Admit` seconds, of the others nothing.
Outcome: TypeAlias = "HttpResponse | EngineError | float | None"
Steps: TypeAlias = Generator[Step, Any, "HttpResponse"]


def exchange(settings: Settings, call: Call[Any], streamed: bool = False) -> Steps:
    """Send a call until its final response; follow redirects unless the result of the call is one.

    Raises:
        ApiConnectionError: No response arrived.
        TypeError: A value cannot be part of a path, a query, a header or a JSON document.
        ValueError: An identifier is empty or would lead to another path.
    """
    request = request_of(settings, call)
    limits = Limits(settings, request.timeout)
    history: list[HttpResponse] = []
    # Why earlier attempts failed that may have been carried out nevertheless.
    doubts: list[str] = []
    for hops in count():
        response = yield from _attempts(settings, call, request, limits, streamed, doubts)
        further = None if call.result is Location else redirect_request(settings, response, hops)
        if further is None or not further.is_repeatable:
            response.history = history
            if doubts and request.method == "DELETE" and response.status_code in _GONE:
                response.excused = True
                log_excused(response, doubts)
            if settings.recorder is not None:
                settings.recorder.note(call, response)
            return response
        yield Discard(response)
        history.append(response)
        request = further
    raise AssertionError("unreachable")


class Limits:
    """The times of `time.monotonic` at which a call ends; infinite without a limit.

    Attributes:
        deadline: No attempt begins after it, by `Retries.deadline`.
        total: Nothing goes on after it, by `Timeout.total`.
        first: The earlier of both.
        seconds: The total as it was given.
    """

    __slots__ = ("deadline", "first", "seconds", "total")

    def __init__(self, settings: Settings, timeout: Timeout) -> None:
        now = time.monotonic()
        deadline, total = settings.retries.deadline, timeout.total
        self.deadline = inf if deadline is None else now + deadline
        self.total = inf if total is None else now + total
        self.seconds = total
        self.first = min(self.deadline, self.total)

    def of_attempt(self, timeout: Timeout) -> Timeout:
        """Return the timeout of an attempt that begins now; its total is what is left, and 0 if nothing is."""
        if self.first == inf:
            return timeout
        now = time.monotonic()
        timeout = timeout.within(self.deadline - now)
        return timeout if self.total == inf else timeout.ending_in(self.total - now)


def overdue(seconds: float | None) -> EngineError:
    """Return the failure of a call that has taken longer than its total."""
    return EngineError(f"no response within {seconds} s", "timeout")


def _attempts(
    settings: Settings, call: Call[Any], request: HttpRequest, limits: Limits, streamed: bool, doubts: list[str]
) -> Steps:
    renewed = False
    timeout = request.timeout
    for attempt in count(1):
        ticket = _new_ticket() if settings.rate_limit is not None and settings.trusts(request.url) else None
        if ticket and (yield Admit(ticket, limits.first)) == inf:
            raise connection_error(EngineError("the rate limit would not grant it in time", "timeout"), request)
        request.timeout = limits.of_attempt(timeout)
        if request.timeout.total == 0:
            raise connection_error(overdue(limits.seconds), request)
        sent = time.monotonic()
        outcome: HttpResponse | EngineError = yield Send(request, streamed, ticket, limits)
        if isinstance(outcome, EngineError):
            clear_frame_locals(outcome)
            if ticket:
                yield Release(ticket)
            log_failure(request, outcome, time.monotonic() - sent)
        else:
            log_exchange(outcome, time.monotonic() - sent)
            if ticket:
                yield Observe(ticket, outcome)
        if not renewed and not isinstance(outcome, EngineError) and _wants_new_token(settings, outcome):
            renewed = True
            yield Discard(outcome)
            continue
        pause = _retry_delay(settings, call, request, attempt, outcome, limits)
        if pause is None:
            if isinstance(outcome, EngineError):
                raise connection_error(outcome, request) from outcome
            return outcome
        reason = _reason(outcome)
        if may_be_done(outcome):
            doubts.append(reason)
        log_retry(request, attempt, reason, pause)
        if not isinstance(outcome, EngineError):
            yield Discard(outcome)
        yield Wait(pause, attempt, reason)
    raise AssertionError("unreachable")


def _wants_new_token(settings: Settings, response: HttpResponse) -> bool:
    """Return whether a request was refused for a token that a function may give anew."""
    request = response.request
    return (
        response.status_code == _UNAUTHORIZED and request.trusted and settings.auth.renewable and request.is_repeatable
    )


def _new_ticket() -> str:
    # From the system, since the children of a fork share the state of `random`.
    return os.urandom(8).hex()


def _retry_delay(
    settings: Settings,
    call: Call[Any],
    request: HttpRequest,
    attempt: int,
    outcome: HttpResponse | EngineError,
    limits: Limits,
) -> float | None:
    """Return the seconds until the request is sent again, or `None` if it is not."""
    retries = settings.retries
    if retries.is_over(attempt) or not request.is_repeatable:
        return None
    kind = request.method, call.effect
    truncated = (
        not isinstance(outcome, EngineError) and retries.may_repeat(*kind) and _is_truncated(settings, call, outcome)
    )
    if not truncated and not retries.should_retry(*kind, outcome):
        return None
    pause = retries.pause(attempt, outcome)
    return pause if time.monotonic() + pause <= limits.first else None


def _reason(outcome: HttpResponse | EngineError) -> str:
    """Return why a request is sent again, for the log."""
    if isinstance(outcome, EngineError):
        return outcome.name
    return f"{outcome.status_code}, cut off" if outcome.is_success else str(outcome.status_code)


def _is_truncated(settings: Settings, call: Call[Any], response: HttpResponse) -> bool:
    """Return whether a response claims to be JSON and is only the beginning of it."""
    if call.result in (None, Text, Binary, Location) or isinstance(call.result, Answer) or not response.is_success:
        return False
    if not is_read(response) or not response.content:
        return False
    try:
        if settings.strict:
            parsed(response)
        else:
            # The object is needed next, unless it cannot be read.
            read_ahead(response, call.result)
    except ValueError:
        return is_json(response.headers.get("Content-Type", ""))
    return False
