"""Retries of failed requests."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

from ..base.failure import EngineError
from ..base.shown import safe_repr

if TYPE_CHECKING:
    from datetime import datetime

    from ..http.request import Effect
    from ..http.response import HttpResponse

#: Statuses after which a request is sent again, if it may be. 520 to 524 come from a content delivery network.
_FAILED = frozenset({408, 421, 425, 429, 500, 502, 503, 504, *range(520, 525)})
#: Statuses of requests that were certainly not carried out.
_UNTOUCHED = frozenset({401, 421, 425, 429})
#: Methods that do no more the second time, whatever the operation is.
_IDEMPOTENT = frozenset({"PUT", "DELETE"})


class Retries:
    """Maximum number of attempts for a request, and the delays between them.

    Operations that read (by any method), PUT and DELETE are repeated after 408, 421, 425, 429, 500, 502, 503, 504 and
    520 to 524, if no connection was made or it broke, after a read timeout, and if a response broke off or cannot be
    read. All other requests may have been carried out by then: they are repeated only after 429, after 503 with
    `Retry-After`, and if nothing was sent.

    Args:
        attempts: Maximum number of attempts, the first included; `None` for any number until the deadline. Default: 4.
        backoff: Maximum first delay in seconds; it doubles with each retry. A delay is a random part of the maximum,
            or the delay of `Retry-After`, whichever is longer. Default: 0.5.
        max_delay: Maximum delay in seconds, also for `Retry-After`. Default: 60.
        deadline: Seconds from the start of a call; a delay that would end later is not started, and the last outcome is
            the result. `None` for no deadline. Default: 300. The timeout bounds a single attempt. A transfer of bytes
            counts from the first of several failures in a row.
        writes: Repeat all requests like reads, although a POST or PATCH may then be carried out twice.
            Default: false.

    Raises:
        ValueError: A number is out of range.
    """

    __slots__ = ("attempts", "backoff", "deadline", "max_delay", "writes")

    def __init__(self, attempts: int | None = 4, *, backoff: float = 0.5, max_delay: float = 60.0, deadline: float | None = 300.0, writes: bool = False) -> None:
        if attempts is None and deadline is None:
            raise ValueError("attempts and deadline cannot both be None")
        if attempts is not None and (isinstance(attempts, bool) or not isinstance(attempts, int) or attempts < 1):
            raise ValueError(f"attempts must be a whole number, at least 1, not {attempts!r}")
        end = 0 if deadline is None else deadline
        for name, seconds in (("backoff", backoff), ("max_delay", max_delay), ("deadline", end)):
            if seconds is None or not 0 <= seconds < inf:
                raise ValueError(f"{name} must be a number of seconds, at least 0, not {seconds!r}")
        self.attempts = attempts
        self.backoff = backoff
        self.max_delay = max_delay
        self.deadline = deadline
        self.writes = writes

    @safe_repr
    def __repr__(self) -> str:
        return f"Retries({self.attempts}, backoff={self.backoff}, max_delay={self.max_delay}, deadline={self.deadline}, writes={self.writes})"

    def is_over(self, attempt: int, seconds: float = 0.0) -> bool:
        """Return whether an attempt is the last one.

        Args:
            attempt: Number of the attempt, from 1.
            seconds: Seconds since the first failure.
        """
        last, deadline = self.attempts, self.deadline
        return (last is not None and attempt >= last) or (deadline is not None and 0 < deadline <= seconds)

    def may_repeat(self, method: str, effect: Effect) -> bool:
        """Return whether a request may be sent again although it may have been carried out."""
        return self.writes or effect == "read" or method in _IDEMPOTENT

    def should_retry(self, method: str, effect: Effect, outcome: HttpResponse | EngineError) -> bool:
        """Return whether a request with this outcome should be sent again."""
        if isinstance(outcome, EngineError):
            return outcome.kind != "invalid" and (outcome.unsent or self.may_repeat(method, effect))
        return outcome.status_code in _FAILED and (_is_refusal(outcome) or self.may_repeat(method, effect))

    def pause(self, attempt: int, outcome: HttpResponse | EngineError, uniform: Callable[[float, float], float] | None = None) -> float:
        """Return the delay in seconds after an attempt, counted from 1; tests replace `random.uniform` by `uniform`."""
        import random

        # The exponent is bounded, because floats are; 2 ** 64 exceeds any maximum delay.
        backoff = (uniform or random.uniform)(0, min(self.backoff * 2.0 ** min(attempt - 1, 64), self.max_delay))
        asked = None if isinstance(outcome, EngineError) else retry_after(outcome)
        return min(max(asked or 0.0, backoff), self.max_delay)


class Failures:
    """Failures in a row of one transfer.

    Attributes:
        number: Number of failures.
    """

    def __init__(self, retries: Retries) -> None:
        self.number = 0
        self._retries = retries
        self._since = 0.0

    def pause(self, outcome: HttpResponse | EngineError) -> float | None:
        """Count a failure. Return the delay in seconds before the next attempt; `None` after the last one."""
        now = time.monotonic()
        self.number += 1
        if self.number == 1:
            self._since = now
        is_over = self._retries.is_over(self.number, now - self._since)
        return None if is_over else self._retries.pause(self.number, outcome)


#: No retries: every request is sent once.
NO_RETRIES = Retries(1)


def may_be_done(outcome: HttpResponse | EngineError) -> bool:
    """Return whether a request with this outcome may have been carried out."""
    if isinstance(outcome, EngineError):
        return not outcome.unsent
    return outcome.status_code not in _UNTOUCHED


def retry_after(response: HttpResponse) -> float | None:
    """Return the seconds of a `Retry-After` header, a number or a date; `None` if it is missing or invalid.

    A date is compared with the `Date` of the response, since the clocks of client and server may differ.
    """
    value = response.headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    end = _date(value)
    if end is None:
        return None
    # An import here, because few responses have the header.
    from datetime import UTC, datetime

    now = _date(response.headers.get("Date", "")) or datetime.now(UTC)
    return max(0.0, (end - now).total_seconds())


def _date(value: str) -> datetime | None:
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)


def _is_refusal(response: HttpResponse) -> bool:
    """Return whether a server that is busy states that a request is welcome later."""
    status = response.status_code
    return status == 429 or (status == 503 and retry_after(response) is not None)
