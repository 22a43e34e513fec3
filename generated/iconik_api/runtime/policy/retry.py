"""Retries of failed requests."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

from ..base.failure import EngineError
from ..base.shown import safe_repr

if TYPE_CHECKING:
    from datetime import datetime

    from ..http.response import HttpResponse

__all__ = ["NO_RETRIES", "Retries", "retry_after"]

#: The server refused the request: too many requests, or no server available.
_REFUSED = frozenset({429, 502, 503, 504})
#: The server may have carried out the request before it failed.
_FAILED = frozenset({500})
#: Methods that may be repeated without harm.
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Retries:
    """Maximum number of attempts for a request, and the delays between them.

    Every method is retried after 429, 502, 503 and 504, and if no connection was made. Idempotent methods (GET, HEAD,
    OPTIONS, PUT, DELETE) are also retried after 500, a read timeout, a broken connection, and a response that broke off
    or cannot be read.

    Args:
        attempts: Maximum number of attempts, the first included. Default: 4.
        backoff: Maximum first delay in seconds; it doubles with each retry. A delay is a random part of the maximum.
            Default: 0.5.
        max_delay: Maximum delay in seconds, also for `Retry-After`. Default: 60.
        deadline: Seconds from the start of a call; a delay that would end later is not started, and the last outcome is
            the result. `None` for no deadline. Default: 300. The timeout bounds a single attempt.
        writes: Retry POST and PATCH like idempotent methods, although they may then be carried out twice.
            Default: false.

    Raises:
        ValueError: A number is out of range.
    """

    __slots__ = ("attempts", "backoff", "deadline", "max_delay", "writes")

    def __init__(
        self, attempts: int = 4, *, backoff: float = 0.5, max_delay: float = 60.0, deadline: float | None = 300.0, writes: bool = False
    ) -> None:
        if isinstance(attempts, bool) or not isinstance(attempts, int) or attempts < 1:
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

    def may_repeat(self, method: str) -> bool:
        """Return whether a request may be sent again although it may have been carried out."""
        return self.writes or method in _IDEMPOTENT

    def should_retry(self, method: str, outcome: HttpResponse | EngineError) -> bool:
        """Return whether a request with this outcome should be sent again."""
        may_repeat = self.may_repeat(method)
        if not isinstance(outcome, EngineError):
            return outcome.status_code in _REFUSED or (may_repeat and outcome.status_code in _FAILED)
        return outcome.kind != "invalid" and (outcome.unsent or may_repeat)

    def pause(self, attempt: int, outcome: HttpResponse | EngineError, uniform: Callable[[float, float], float] | None = None) -> float:
        """Return the delay in seconds after an attempt, counted from 1; tests replace `random.uniform` by `uniform`."""
        import random

        if not isinstance(outcome, EngineError):
            asked = retry_after(outcome)
            if asked is not None:
                return min(asked, self.max_delay)
        # The exponent is bounded, because floats are; 2 ** 64 exceeds any maximum delay.
        return (uniform or random.uniform)(0, min(self.backoff * 2.0 ** min(attempt - 1, 64), self.max_delay))


#: No retries: every request is sent once.
NO_RETRIES = Retries(1)


def retry_after(response: HttpResponse, now: datetime | None = None) -> float | None:
    """Return the seconds of a `Retry-After` header, a number or a date; `None` if it is missing or invalid."""
    value = response.headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    # An import here, because few responses have the header.
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, (date - (now or datetime.now(UTC))).total_seconds())
