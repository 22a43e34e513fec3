"""Keeping below the number of requests that a server allows."""

from __future__ import annotations

import os
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from math import ceil, inf
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from ..base.lock import Lock
from .retry import retry_after

if TYPE_CHECKING:
    import httpx

__all__ = ["MAX_DELAY", "MAX_FLIGHT", "RateLimit", "RateLimiter", "advice", "check_size"]

#: Seconds after which a request is taken to have arrived, even if there is no answer yet.
MAX_FLIGHT = 30.0
#: Seconds: whatever a server asks for, after these somebody tries again.
MAX_DELAY = 60.0
#: Seconds to leave a server alone that says "too many requests" and not for how long.
_PAUSE = 1.0


class RateLimiter(Protocol):
    """A line that requests stand in until they may be sent. One may serve many threads, tasks, processes or machines.

    Each time that a request is sent it has a ticket, a text that no other has. It asks for its turn with `reserve`,
    until it has it, and is over with `observe` or `release`. Each method has a twin that does the same without blocking
    the event loop.
    """

    def reserve(self, ticket: str) -> float:
        """Ask for a turn.

        Returns:
            0 when the request may, and will, be sent now; otherwise the seconds after which to ask again.
        """
        ...

    async def areserve(self, ticket: str) -> float:
        """Ask for a turn."""
        ...

    def observe(self, ticket: str, response: httpx.Response) -> None:
        """Learn that a request was answered, and from the answer how much is left."""
        ...

    async def aobserve(self, ticket: str, response: httpx.Response) -> None:
        """Learn that a request was answered, and from the answer how much is left."""
        ...

    def release(self, ticket: str) -> None:
        """Learn that a request gave up waiting, or got no answer; of a ticket that is over already, do nothing."""
        ...

    async def arelease(self, ticket: str) -> None:
        """Learn that a request gave up waiting, or got no answer."""
        ...


#: A request under way: since when, and how many did not count any more when it went.
_Flight: TypeAlias = tuple[float, int]


class RateLimit:
    """At most so many requests in any stretch of time, for the threads and tasks of one process.

    The window slides: a short burst goes at once, and what follows waits until the first of it leaves the window.
    Whoever asked first goes first. When a request reaches the server is not known here, but it does before it is
    answered: from then on its time in the window is counted.

    It follows `RateLimit-Remaining`, which also counts what other programs with the same token send: that many go at
    once, further ones evenly. After a 429 nobody goes for as long as it says, also of those who wait already.

    A copy counts for itself: one that was pickled for another process, and the one that a fork leaves in the child.

    Args:
        requests: How many.
        seconds: In how long a time.
        clock: Seconds from any start.

    Raises:
        ValueError: A number is out of range.
    """

    def __init__(self, requests: int, seconds: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        check_size(requests, seconds)
        self._requests = requests
        self._seconds = seconds
        self._clock = clock
        self._lock = Lock()
        self._process = os.getpid()
        # Tickets that wait, the first in front. Ordered, since a dict is slow to find its first key after many went.
        self._line: OrderedDict[str, None] = OrderedDict()
        # The requests that are under way, the oldest in front.
        self._flying: OrderedDict[str, _Flight] = OrderedDict()
        # When those were over that still count, the oldest in front; and how many do not any more.
        self._over: deque[float] = deque()
        self._gone = 0
        self._closed_until = -inf
        # When the server has room for the next request, by what it last said.
        self._room_at = -inf

    def __repr__(self) -> str:
        return f"RateLimit({self._requests}, {self._seconds})"

    def __getstate__(self) -> dict[str, Any]:
        """The numbers, not what was counted: a clock of one process says nothing in another."""
        return {"requests": self._requests, "seconds": self._seconds, "clock": self._clock}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """A limit of its own, that has counted nothing yet."""
        self.__init__(**state)  # type: ignore[misc]

    def reserve(self, ticket: str) -> float:
        """Ask for a turn.

        Returns:
            0 when the request may, and will, be sent now; otherwise the seconds after which to ask again.
        """
        with self._lock:
            now = self._now()
            turn = self._turn(self._rank(ticket), now)
            if turn > now:
                self._line[ticket] = None
                return turn - now
            self._line.pop(ticket, None)
            self._flying[ticket] = now, self._gone
            self._room_at += self._step
            return 0.0

    async def areserve(self, ticket: str) -> float:
        """Ask for a turn; see `reserve`."""
        return self.reserve(ticket)

    def observe(self, ticket: str, response: httpx.Response) -> None:
        """Learn that a request was answered, and from the answer how much is left."""
        left, pause = advice(response, self._seconds)
        with self._lock:
            now = self._now()
            flight = self._end(ticket, now)
            if pause:
                self._closed_until = max(self._closed_until, now + pause)
            if left is None or flight is None:
                return
            # When the server said it, it may still have counted what has gone since.
            _, gone = flight
            if left < self._free - (self._gone - gone):
                # More is taken than by us, so others send, too. Otherwise the window says it all, and more exactly.
                self._room_at = max(self._room_at, now - (left - 1) * self._step)

    async def aobserve(self, ticket: str, response: httpx.Response) -> None:
        """Learn that a request was answered, and from the answer how much is left."""
        self.observe(ticket, response)

    def release(self, ticket: str) -> None:
        """Learn that a request gave up waiting, or got no answer; of a ticket that is over already, do nothing."""
        with self._lock:
            self._end(ticket, self._now())

    async def arelease(self, ticket: str) -> None:
        """Learn that a request gave up waiting, or got no answer; see `release`."""
        self.release(ticket)

    @property
    def _step(self) -> float:
        """Seconds from one request to the next, were they sent evenly."""
        return self._seconds / self._requests

    @property
    def _free(self) -> int:
        """How many may still go in this window."""
        return self._requests - len(self._over) - len(self._flying)

    def _now(self) -> float:
        """The time, after what it has made obsolete is forgotten."""
        if self._process != os.getpid():
            # We are the child of a fork. Those who wait and those who are under way are so in the parent.
            self._line.clear()
            self._flying.clear()
            self._process = os.getpid()
        now = self._clock()
        while self._over and self._over[0] + self._seconds <= now:
            self._over.popleft()
            self._gone += 1
        while self._flying and next(iter(self._flying.values()))[0] + MAX_FLIGHT <= now:
            self._flying.popitem(last=False)
            self._over.append(now)
        return now

    def _end(self, ticket: str, now: float) -> _Flight | None:
        """Count a request as over; return what is known of it if it was under way."""
        self._line.pop(ticket, None)
        flight = self._flying.pop(ticket, None)
        if flight is not None:
            self._over.append(now)
        return flight

    def _rank(self, ticket: str) -> int:
        """How many stand before a ticket."""
        if ticket not in self._line:
            return len(self._line)
        return next(rank for rank, other in enumerate(self._line) if other == ticket)

    def _turn(self, rank: int, now: float) -> float:
        """The earliest time for the one before whom so many stand."""
        rounds, place = divmod(rank, self._requests)
        turn = max(now, self._closed_until)
        taken = place - self._free
        if taken >= 0:
            # The place of one who is over, or of one who may be over at any moment.
            leaves = self._over[taken] if taken < len(self._over) else now
            turn = max(turn, leaves + self._seconds)
        return max(turn + rounds * self._seconds, self._room_at + rank * self._step)


def advice(response: httpx.Response, window: float) -> tuple[int | None, float]:
    """What an answer says of the limit in `RateLimit-Remaining`, `RateLimit-Reset` and, if it is a 429, `Retry-After`.

    Args:
        response: The answer.
        window: Seconds: a `RateLimit-Reset` beyond them is not about this limit, or no number of seconds.

    Returns:
        How many requests are left, if it says so, and for how many seconds to wait.
    """
    left = _whole(response.headers.get("RateLimit-Remaining", ""))
    reset = _whole(response.headers.get("RateLimit-Reset", "")) or 0
    reset = reset if reset <= ceil(window) else 0
    if response.status_code == 429:
        asked = retry_after(response)
        if asked is None:
            asked = reset or _PAUSE
        return 0, min(asked, MAX_DELAY)
    return left, reset if left == 0 else 0.0


def check_size(requests: int, seconds: float) -> None:
    """Check the numbers that a limiter is made with.

    Raises:
        ValueError: One is out of range.
    """
    if isinstance(requests, bool) or not isinstance(requests, int) or requests < 1:
        raise ValueError(f"requests must be a whole number from 1 on, not {requests!r}")
    if not 0 < seconds < inf:
        raise ValueError(f"seconds must be a number above 0, not {seconds!r}")


def _whole(text: str) -> int | None:
    # Nine digits are more than any server allows, and less than would take long to read.
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None
