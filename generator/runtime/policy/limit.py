"""Rate limits: keeping below the number of requests that a server allows."""

from __future__ import annotations

import os
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from math import ceil, inf
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from ..base.lock import new_lock
from ..base.shown import safe_repr
from .retry import retry_after

if TYPE_CHECKING:
    from ..http.headers import Headers
    from ..http.response import HttpResponse

#: Seconds after which a request counts as arrived, even without a response.
MAX_FLIGHT = 30.0
#: Maximum delay in seconds that a server can demand.
MAX_DELAY = 60.0
#: Seconds after which a waiting ticket that has not asked again holds up no other.
_GRACE = 5.0
#: Delay in seconds after a 429 without a delay.
_PAUSE = 1.0


class RateLimiter(Protocol):
    """A queue of requests that wait for permission. One limiter may serve threads, tasks, processes or machines.

    Each attempt to send a request has a ticket, a unique text. `reserve` is called until it grants the ticket;
    `observe` or `release` ends the ticket. Each method has an asynchronous variant, which does not block the event
    loop.
    """

    def reserve(self, ticket: str) -> float:
        """Ask for permission to send.

        Returns:
            0 if the request must be sent now; otherwise the seconds after which to ask again.
        """
        ...

    async def areserve(self, ticket: str) -> float:
        """Ask for permission to send; see `reserve`."""
        ...

    def observe(self, ticket: str, response: HttpResponse) -> None:
        """Record the response to a request, and the number of remaining requests that it states."""
        ...

    async def aobserve(self, ticket: str, response: HttpResponse) -> None:
        """Record the response to a request, and the number of remaining requests that it states."""
        ...

    def release(self, ticket: str) -> None:
        """Record that a request was given up or got no response; ignore a ticket that has ended."""
        ...

    async def arelease(self, ticket: str) -> None:
        """Record that a request was given up or got no response; see `release`."""
        ...


#: A running request: its start, and the number of requests that had left the window at its start.
_Flight: TypeAlias = tuple[float, int]


class RateLimit:
    """A maximum number of requests in any time window, for the threads and tasks of one process.

    The window slides: a short burst is sent at once, and later requests wait until the first of the burst leaves the
    window. Requests are sent in the order of `reserve`. The arrival of a request at the server is unknown, but precedes
    its response: the time of a request in the window is counted from the response on.

    The limit follows the number of remaining requests that the server states, which also counts requests of other
    programs with the same token: the remaining requests are sent at once, further ones evenly. After a 429 no request
    is sent for the delay that it states.

    A copy counts separately: a copy that is pickled for another process, and the copy that a fork makes in the child.

    Args:
        requests: Maximum number of requests in a window.
        seconds: Length of the window in seconds.
        clock: Returns seconds since any start. Default: `time.monotonic`.

    Raises:
        ValueError: A number is out of range.
    """

    def __init__(self, requests: int, seconds: float, *, clock: Callable[[], float] = time.monotonic) -> None:
        check_size(requests, seconds)
        self._requests = requests
        self._seconds = seconds
        self._clock = clock
        self._lock = new_lock()
        self._process = os.getpid()
        # Waiting tickets in order, with the time at which each asks again. An OrderedDict, because a dict is slow to
        # find its first key after many removals.
        self._line: OrderedDict[str, float] = OrderedDict()
        # Tickets that have not asked again in time, with the time of their removal from the line. They come back at its
        # front, for at its end three of them could send each other there for ever.
        self._late: OrderedDict[str, float] = OrderedDict()
        # Running requests, the oldest first.
        self._flying: OrderedDict[str, _Flight] = OrderedDict()
        # End times of requests in the window, the oldest first; and the number of requests that have left the window.
        self._over: deque[float] = deque()
        self._gone = 0
        self._closed_until = -inf
        # Time at which the server accepts the next request, by its last response.
        self._room_at = -inf

    @safe_repr
    def __repr__(self) -> str:
        return f"RateLimit({self._requests}, {self._seconds})"

    def __getstate__(self) -> dict[str, Any]:
        """Return the arguments without the counts, because clocks of two processes cannot be compared."""
        return {"requests": self._requests, "seconds": self._seconds, "clock": self._clock}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Make a separate limit with empty counts."""
        self.__init__(**state)  # type: ignore[misc]

    def reserve(self, ticket: str) -> float:
        """Ask for permission to send.

        Returns:
            0 if the request must be sent now; otherwise the seconds after which to ask again.
        """
        with self._lock:
            now = self._now()
            is_late = ticket in self._late
            turn = self._turn(0 if is_late else self._rank(ticket), now)
            if turn > now:
                self._line[ticket] = turn
                if is_late:
                    self._line.move_to_end(ticket, last=False)
                    del self._late[ticket]
                return turn - now
            # In this order: a signal handler may raise between two lines, and a request may count twice, but not never.
            self._flying[ticket] = now, self._gone
            self._leave(ticket)
            self._room_at += self._step
            return 0.0

    async def areserve(self, ticket: str) -> float:
        """Ask for permission to send; see `reserve`."""
        return self.reserve(ticket)

    def observe(self, ticket: str, response: HttpResponse) -> None:
        """Record the response to a request, and the number of remaining requests that it states."""
        left, pause = advice(response, self._seconds)
        with self._lock:
            now = self._now()
            flight = self._end(ticket, now)
            if pause:
                self._closed_until = max(self._closed_until, now + pause)
            if left is None or flight is None:
                return
            # The server may have counted requests that have left the window since.
            _, gone = flight
            if left < self._free - (self._gone - gone):
                # Other programs send, too. Without them, the window alone is more exact.
                self._room_at = max(self._room_at, now - (left - 1) * self._step)

    async def aobserve(self, ticket: str, response: HttpResponse) -> None:
        """Record the response to a request, and the number of remaining requests that it states."""
        self.observe(ticket, response)

    def release(self, ticket: str) -> None:
        """Record that a request was given up or got no response; ignore a ticket that has ended."""
        with self._lock:
            self._end(ticket, self._now())

    async def arelease(self, ticket: str) -> None:
        """Record that a request was given up or got no response; see `release`."""
        self.release(ticket)

    @property
    def _step(self) -> float:
        """Seconds between two requests at an even rate."""
        return self._seconds / self._requests

    @property
    def _free(self) -> int:
        """Number of requests that may still be sent in this window."""
        return self._requests - len(self._over) - len(self._flying)

    def _now(self) -> float:
        """Return the time, after removal of expired entries."""
        if self._process != os.getpid():
            # This is the child of a fork. The waiting and running requests are those of the parent.
            self._line.clear()
            self._late.clear()
            self._flying.clear()
            self._process = os.getpid()
        now = self._clock()
        while self._over and self._over[0] + self._seconds <= now:
            self._over.popleft()
            self._gone += 1
        while self._flying and next(iter(self._flying.values()))[0] + MAX_FLIGHT <= now:
            self._over.append(now)
            self._flying.popitem(last=False)
        # A ticket that was interrupted may never have been released, and must not hold up those behind it.
        while self._line and next(iter(self._line.values())) + _GRACE <= now:
            ticket, _ = self._line.popitem(last=False)
            self._late[ticket] = now
        while self._late and next(iter(self._late.values())) + MAX_FLIGHT <= now:
            self._late.popitem(last=False)
        return now

    def _leave(self, ticket: str) -> None:
        self._line.pop(ticket, None)
        self._late.pop(ticket, None)

    def _end(self, ticket: str, now: float) -> _Flight | None:
        """Count a request as ended; return its entry if it was running."""
        self._leave(ticket)
        flight = self._flying.get(ticket)
        if flight is not None:
            self._over.append(now)
            del self._flying[ticket]
        return flight

    def _rank(self, ticket: str) -> int:
        """Return the number of tickets that wait before a ticket."""
        if ticket not in self._line:
            return len(self._line)
        return next(rank for rank, other in enumerate(self._line) if other == ticket)

    def _turn(self, rank: int, now: float) -> float:
        """Return the earliest time for a ticket with a rank in the queue."""
        rounds, place = divmod(rank, self._requests)
        turn = max(now, self._closed_until)
        taken = place - self._free
        if taken >= 0:
            # The place of an ended request, or of a running request, which may end at any moment.
            leaves = self._over[taken] if taken < len(self._over) else now
            turn = max(turn, leaves + self._seconds)
        return max(turn + rounds * self._seconds, self._room_at + rank * self._step)


def advice(response: HttpResponse, window: float) -> tuple[int | None, float]:
    """Read the remaining requests of a response (`RateLimit-Remaining`, `RateLimit`) and, for a 429, `Retry-After`.

    Args:
        response: The response.
        window: Window in seconds. A longer time until a reset is ignored: it is of another limit or in another unit.

    Returns:
        The number of remaining requests, or `None`, and the seconds to wait.
    """
    quotas = _quotas(response.headers)
    used_up = [reset for left, reset in quotas if left == 0 and reset <= ceil(window)]
    if response.status_code == 429:
        resets = used_up or [reset for _, reset in quotas if reset <= ceil(window)]
        # A delay of 0 seconds is not a delay: other requests would be refused, too.
        return 0, min(retry_after(response) or max(resets, default=0) or _PAUSE, MAX_DELAY)
    return min((left for left, _ in quotas if left is not None), default=None), max(used_up, default=0.0)


def _quotas(headers: Headers) -> list[tuple[int | None, int]]:
    """Return the remaining requests and the seconds until there are more, of each limit that a server states."""
    quotas = [(_whole(headers.get("RateLimit-Remaining", "")), _whole(headers.get("RateLimit-Reset", "")) or 0)]
    if field := headers.get("RateLimit", ""):
        # An import here, because few servers send the field.
        from .quotas import quotas_in

        quotas += quotas_in(field, headers.get("RateLimit-Policy", ""))
    return quotas


def check_size(requests: int, seconds: float) -> None:
    """Check the size of a limit.

    Raises:
        ValueError: A number is out of range.
    """
    if isinstance(requests, bool) or not isinstance(requests, int) or requests < 1:
        raise ValueError(f"requests must be a whole number, at least 1, not {requests!r}")
    if not 0 < seconds < inf:
        raise ValueError(f"seconds must be a number above 0, not {seconds!r}")


def _whole(text: str) -> int | None:
    # Nine digits are more than any server allows; far more digits would take long to parse.
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else None
