"""Keeping below the number of requests that a server allows."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from .retry import retry_after

if TYPE_CHECKING:
    import httpx

__all__ = ["RateLimit", "RateLimiter"]


class RateLimiter(Protocol):
    """Says how long to wait before a request. One limiter may serve many threads, tasks, processes or machines."""

    def reserve(self) -> float:
        """Take the place of one request; return the seconds to wait until it may be sent."""
        ...

    async def areserve(self) -> float:
        """Do the same without blocking the event loop."""
        ...

    def observe(self, response: httpx.Response) -> None:
        """Learn from an answer how much is left."""
        ...

    async def aobserve(self, response: httpx.Response) -> None:
        """Do the same without blocking the event loop."""
        ...


class RateLimit:
    """At most so many requests in any stretch of time, for the threads and tasks of one process.

    The window slides: a short burst goes at once, and what follows waits until the first of it leaves the window.

    It follows `RateLimit-Remaining`, which also counts what other programs with the same token send, and waits as long
    as a 429 says.

    Args:
        requests: How many.
        seconds: In how long a time.
        margin: Seconds that a request may be on its way longer than another.
        clock: Seconds from any start.

    Raises:
        ValueError: A number is out of range.
    """

    def __init__(
        self,
        requests: int,
        seconds: float,
        *,
        margin: float = 0.25,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if isinstance(requests, bool) or not isinstance(requests, int) or requests < 1:
            raise ValueError(f"requests must be a whole number from 1 on, not {requests!r}")
        if not seconds > 0 or not margin >= 0:
            raise ValueError(f"seconds must be above 0 and margin from 0 on, not {seconds!r} and {margin!r}")
        self._requests = requests
        self._window = seconds + margin
        self._clock = clock
        self._lock = threading.Lock()
        # When each of the last so many requests leaves, or left, the first of them in front.
        self._sent: deque[float] = deque(maxlen=requests)
        self._blocked_until = -float("inf")

    def reserve(self) -> float:
        """Take the place of one request; return the seconds to wait until it may be sent."""
        with self._lock:
            now = self._clock()
            earliest = max(now, self._blocked_until)
            if len(self._sent) == self._requests:
                earliest = max(earliest, self._sent[0] + self._window)
            self._sent.append(earliest)
            return earliest - now

    async def areserve(self) -> float:
        """Take the place of one request; return the seconds to wait until it may be sent."""
        return self.reserve()

    def observe(self, response: httpx.Response) -> None:
        """Learn from an answer how much is left."""
        with self._lock:
            now = self._clock()
            if response.status_code == 429:
                self._blocked_until = max(self._blocked_until, now + (retry_after(response) or 0.0))
            remaining = response.headers.get("RateLimit-Remaining", "")
            if remaining.isascii() and remaining.isdigit():
                self._leave_room_for(int(remaining), now)

    async def aobserve(self, response: httpx.Response) -> None:
        """Learn from an answer how much is left."""
        self.observe(response)

    def _leave_room_for(self, remaining: int, now: float) -> None:
        used = [when for when in self._sent if when > now - self._window]
        # What others sent counts as if we had sent it just now; what we are still to send comes behind.
        by_others = max(0, self._requests - len(used) - remaining)
        self._sent.clear()
        self._sent.extend(sorted([*used, *([now] * by_others)]))
