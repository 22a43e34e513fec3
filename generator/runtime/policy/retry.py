"""When a request is sent again."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    import httpx

__all__ = ["NO_RETRIES", "Retries", "retry_after"]

#: The server did not do what was asked, whatever the method: too many requests, or nobody there to serve them.
_REFUSED = frozenset({429, 502, 503, 504})
#: The server may have done what was asked before it failed.
_FAILED = frozenset({500})
#: Sending these twice comes to the same as sending them once.
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class Retries:
    """How often a request is repeated, and after which pauses.

    Repeated are, for every method: answers 429, 502, 503 and 504, and connections that could not be made. For methods
    that may be repeated without harm (GET, HEAD, OPTIONS, PUT, DELETE) also: answers 500, no answer in time,
    connections that broke after the request went out, and answers that broke off or cannot be read.

    Args:
        attempts: How often a request is sent at most, the first time included.
        backoff: Seconds: the longest first pause. The bound doubles with each repetition; a pause is a random part of
            it.
        max_delay: Seconds: the bound grows no further, and a `Retry-After` is cut to it.
        deadline: Seconds from the start of a call: a pause that would end later is not begun, and what there is then is
            the result; `None` for no end. How long a single attempt takes is a matter of the timeout.
        writes: Repeat POST and PATCH in every case, too, although they may then be carried out twice.

    Raises:
        ValueError: A number is out of range.
    """

    __slots__ = ("attempts", "backoff", "deadline", "max_delay", "writes")

    def __init__(
        self,
        attempts: int = 4,
        *,
        backoff: float = 0.5,
        max_delay: float = 60.0,
        deadline: float | None = 300.0,
        writes: bool = False,
    ) -> None:
        if isinstance(attempts, bool) or not isinstance(attempts, int) or attempts < 1:
            raise ValueError(f"attempts must be a whole number from 1 on, not {attempts!r}")
        end = 0 if deadline is None else deadline
        for name, seconds in (("backoff", backoff), ("max_delay", max_delay), ("deadline", end)):
            if seconds is None or not 0 <= seconds < inf:
                raise ValueError(f"{name} must be a number of seconds from 0 on, not {seconds!r}")
        self.attempts = attempts
        self.backoff = backoff
        self.max_delay = max_delay
        self.deadline = deadline
        self.writes = writes

    def __repr__(self) -> str:
        return (
            f"Retries({self.attempts}, backoff={self.backoff}, max_delay={self.max_delay}, "
            f"deadline={self.deadline}, writes={self.writes})"
        )

    def may_repeat(self, method: str) -> bool:
        """Whether a request may be repeated although it may have been carried out."""
        return self.writes or method in _IDEMPOTENT

    def should_retry(self, method: str, outcome: httpx.Response | httpx.RequestError) -> bool:
        """Whether a request with this outcome may be sent again."""
        import httpx

        may_repeat = self.may_repeat(method)
        if isinstance(outcome, httpx.Response):
            return outcome.status_code in _REFUSED or (may_repeat and outcome.status_code in _FAILED)
        if isinstance(outcome, httpx.LocalProtocolError):
            # The request is none that HTTP allows, and will be none the next time.
            return False
        unsent = isinstance(outcome, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))
        return unsent or (may_repeat and isinstance(outcome, (httpx.TransportError, httpx.DecodingError)))

    def pause(
        self,
        attempt: int,
        outcome: httpx.Response | httpx.RequestError,
        uniform: Callable[[float, float], float] | None = None,
    ) -> float:
        """Seconds to wait after an attempt, counted from 1; `uniform` stands for `random.uniform` in tests."""
        import random

        import httpx

        if isinstance(outcome, httpx.Response):
            asked = retry_after(outcome)
            if asked is not None:
                return min(asked, self.max_delay)
        # Beyond 2 ** 64 nothing but the longest pause is left, and floats have an end.
        return (uniform or random.uniform)(0, min(self.backoff * 2.0 ** min(attempt - 1, 64), self.max_delay))


#: Every request is sent once.
NO_RETRIES = Retries(1)


def retry_after(response: httpx.Response, now: datetime | None = None) -> float | None:
    """The seconds that a `Retry-After` header asks for, in either of its forms; `None` without one that can be read."""
    value = response.headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    # Here, since only a program that is told to wait has a use for them.
    from datetime import UTC, datetime
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, (date - (now or datetime.now(UTC))).total_seconds())
