"""Rate limit shared by processes and machines, kept in Redis. Requires `pip install 'pythonik[redis]'`."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from math import ceil, inf
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

import anyio.to_thread
import redis

from iconik_api.runtime.base.errors import PythonikError, clear_frame_locals
from iconik_api.runtime.base.log import logger
from iconik_api.runtime.base.shown import hidden, safe_repr
from iconik_api.runtime.base.timeouts import call_end
from iconik_api.runtime.policy.limit import MAX_DELAY, MAX_FLIGHT, advice, check_size

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

__all__ = ["RateLimiterError", "RedisRateLimit"]

T = TypeVar("T")

#: Default timeout for Redis in seconds; the URL may contain another one.
_TIMEOUT = 5.0
#: Maximum interval in seconds between two requests of a waiting ticket.
_PATIENCE = 20.0
#: Seconds after its next expected request at which a waiting ticket counts as dead.
_GRACE = 5.0

# Times are whole microseconds of the clock of Redis, so that the clocks of the machines do not matter. string.format
# writes them, because the default format of Lua keeps 14 digits, and a time has 16. An unused key expires when its
# contents no longer count.
_COMMON = """
local waiting = KEYS[1]    -- waiting tickets, by the time of their first request
local leases = KEYS[2]     -- waiting tickets, by the time after which they count as dead
local in_flight = KEYS[3]  -- tickets of requests under way, by their start
local finished = KEYS[4]   -- tickets of finished requests, by their end; those within the window count
local advice = KEYS[5]     -- from responses: closed (until this time), room (time of the next free request)
local late = KEYS[6]       -- tickets that did not call in time, by the time of their first request
local ticket = ARGV[1]
local requests, window, flight = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local step = math.ceil(window / requests)

local now = tonumber(ARGV[5])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end

local function text(number)
  return string.format('%.0f', number)
end
local function add(set, time, member)
  redis.call('ZADD', set, text(time), member)
end
local function members_until(set, time)
  return redis.call('ZRANGEBYSCORE', set, '-inf', text(time))
end
local function expire(key, after)
  redis.call('PEXPIRE', key, math.ceil(after / 1000))
end
local function finish(member)
  redis.call('ZREM', in_flight, member)
  add(finished, now, member)
  expire(finished, window + flight)
end
local function free_at(time)
  return requests - redis.call('ZCOUNT', finished, '(' .. text(time - window), '+inf') - redis.call('ZCARD', in_flight)
end
local function stop_waiting(member)
  redis.call('ZREM', waiting, member)
  redis.call('ZREM', leases, member)
end
local function set_aside(member)
  local since = redis.call('ZSCORE', waiting, member)
  if since then redis.call('ZADD', late, since, member) end
  stop_waiting(member)
  expire(late, flight)
end
local function get_advice(field)
  return tonumber(redis.call('HGET', advice, field) or 0)
end
local function set_advice(field, value)
  redis.call('HSET', advice, field, text(value))
end

redis.call('ZREMRANGEBYSCORE', finished, '-inf', text(now - window - flight))
for _, lost in ipairs(members_until(in_flight, now - flight)) do finish(lost) end
for _, dead in ipairs(members_until(leases, now)) do set_aside(dead) end
"""

_RESERVE = """
local patience, grace = tonumber(ARGV[6]), tonumber(ARGV[7])
-- The client repeats a call whose response was lost.
if redis.call('ZSCORE', in_flight, ticket) then return 0 end
-- A ticket that was late has its place again, or tickets could send each other to the end of the line for ever.
if not redis.call('ZSCORE', waiting, ticket) then
  redis.call('ZADD', waiting, redis.call('ZSCORE', late, ticket) or text(now), ticket)
  redis.call('ZREM', late, ticket)
end

local rank = redis.call('ZRANK', waiting, ticket)
local place = rank % requests
local turn = math.max(now, get_advice('closed'))
local taken = place - free_at(now)
if taken >= 0 then
  -- The turn comes with the place of a finished request, or of a request that may finish at any moment.
  local counts = {finished, '(' .. text(now - window), '+inf', 'WITHSCORES', 'LIMIT', taken, 1}
  local leaves = redis.call('ZRANGEBYSCORE', unpack(counts))[2] or now
  turn = math.max(turn, leaves + window)
end
local room = get_advice('room')
turn = math.max(turn + (rank - place) / requests * window, room + rank * step)

if turn > now then
  local wait = math.min(turn - now, patience)
  add(leases, now + wait + grace, ticket)
  -- No ticket waits longer than the patience before its next call, so that no lease ends later.
  expire(waiting, patience + grace)
  expire(leases, patience + grace)
  return wait
end
stop_waiting(ticket)
add(in_flight, now, ticket)
expire(in_flight, flight + window)
if room > 0 then set_advice('room', room + step) end
return 0
"""

_OBSERVE = """
local left, pause, keep = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local since = redis.call('ZSCORE', in_flight, ticket)
stop_waiting(ticket)
redis.call('ZREM', late, ticket)
if since then finish(ticket) end
if pause > 0 then set_advice('closed', math.max(get_advice('closed'), now + pause)) end
-- If fewer requests are left than this limit has free, other clients use the same token.
if since and left >= 0 and left < free_at(since) then
  set_advice('room', math.max(get_advice('room'), now - (left - 1) * step))
end
expire(advice, keep)
"""


class RateLimiterError(PythonikError):
    """Redis did not grant a request, which was not sent."""


class RedisRateLimit:
    """Maximum number of requests in any period, shared by all limits with the same name.

    The rules are those of `RateLimit`. Time is taken from the clock of Redis, and unused keys expire. A process that
    dies while waiting keeps its place for at most 25 seconds.

    A copy, pickled or forked, is the same limit. The pickle contains the URL, including a password in it. The `repr`
    does not.

    If Redis is not reachable, requests are not sent, and `RateLimiterError` is raised. A response is still returned,
    but its values for the limit are lost, with a warning in the log.

    Args:
        url: URL of Redis: `redis://host:6379/0`, `rediss://` with TLS, `unix:///path`.
        name: Name of the limit. Use one name for each token, because iconik counts by token.
        requests: Maximum number of requests.
        seconds: Period in seconds.
        clock: Seconds from any start, the same for all who share the limit. Default: the clock of Redis.

    Raises:
        ValueError: A number is out of range, the name is empty, or the URL is invalid.
    """

    def __init__(
        self, url: str, name: str, requests: int, seconds: float, *, clock: Callable[[], float] | None = None
    ) -> None:
        url = hidden(url)
        check_size(requests, seconds)
        if not name:
            raise ValueError("name must not be empty")
        self._url = url
        self._name = name
        self._requests = requests
        self._seconds = seconds
        self._clock = clock
        # It connects at the first request, and again in the child process of a fork.
        self._redis = _connected(url)
        self._reserve = self._redis.register_script(_COMMON + _RESERVE)
        self._observe = self._redis.register_script(_COMMON + _OBSERVE)
        # The braces keep all keys of a limit on one node of a cluster.
        parts = ("waiting", "leases", "in_flight", "finished", "advice", "late")
        self._keys = [f"pythonik:limit:{{{name}}}:{part}" for part in parts]

    @safe_repr
    def __repr__(self) -> str:
        return f"<RedisRateLimit {self._name!r}: {self._requests} in {self._seconds} s>"

    def __getstate__(self) -> dict[str, Any]:
        """Return URL, name, numbers and clock."""
        numbers = {"requests": self._requests, "seconds": self._seconds}
        return {"url": self._url, "name": self._name, **numbers, "clock": self._clock}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Restore the limit, with its own connections."""
        self.__init__(**state)  # type: ignore[misc]

    def reserve(self, ticket: str) -> float:
        """Reserve a request.

        Returns:
            0 if the request is granted, and must be sent now; otherwise the seconds after which to call again, which
            are infinite if Redis does not respond before the end of the call.

        Raises:
            RateLimiterError: Redis does not respond.
        """
        ask = _Reservation(self, ticket)
        try:
            return _within_the_call(ask)
        except TimeoutError:
            ask.is_given_up = True
            return inf
        except BaseException:
            ask.is_given_up = True
            raise

    async def areserve(self, ticket: str) -> float:
        """Reserve a request; see `reserve`."""
        # A thread is fast enough for 50 calls a second. It lets one client serve asyncio, trio and any number of event
        # loops. A call that is cancelled does not wait for it.
        ask = _Reservation(self, ticket)
        try:
            return await anyio.to_thread.run_sync(ask, abandon_on_cancel=True)
        except BaseException:
            ask.is_given_up = True
            raise

    def observe(self, ticket: str, response: HttpResponse) -> None:
        """Note the end of a request, and the remaining requests according to its response."""
        left, pause = advice(response, self._seconds)
        self._end(ticket, left, pause)

    async def aobserve(self, ticket: str, response: HttpResponse) -> None:
        """Note the end of a request; see `observe`."""
        await anyio.to_thread.run_sync(self.observe, ticket, response, abandon_on_cancel=True)

    def release(self, ticket: str) -> None:
        """Note that a request gave up waiting or got no response. Do nothing for a ticket that has ended already."""
        self._end(ticket, None, 0.0)

    async def arelease(self, ticket: str) -> None:
        """Note that a request gave up waiting or got no response; see `release`."""
        await anyio.to_thread.run_sync(self.release, ticket, abandon_on_cancel=True)

    def close(self) -> None:
        """Close the connections to Redis. The limit stays usable, and connects again when needed."""
        self._redis.close()

    def _end(self, ticket: str, left: int | None, pause: float) -> None:
        numbers = (-1 if left is None else left, _microseconds(pause), _microseconds(MAX_DELAY + self._seconds))

        def end() -> None:
            try:
                self._run(self._observe, ticket, *numbers)
            except redis.RedisError as error:
                # Until the maximum duration of a request has passed, the ticket counts as waiting or under way.
                logger.warning("%r could not note the end of a request: %s", self, type(error).__name__)

        with suppress(TimeoutError):
            _within_the_call(end)

    def _ask(self, ticket: str) -> float:
        try:
            return self._run(self._reserve, ticket, _microseconds(_PATIENCE), _microseconds(_GRACE)) / 1e6
        except redis.RedisError as error:
            raise RateLimiterError(f"Redis did not respond for {self!r}: {type(error).__name__}") from error

    def _run(self, script: Callable[..., Any], ticket: str, *numbers: int) -> int:
        size = (self._requests, _microseconds(self._seconds), _microseconds(MAX_FLIGHT))
        now = "" if self._clock is None else _microseconds(self._clock())
        try:
            return script(self._keys, (ticket, *size, now, *numbers)) or 0
        except BaseException as error:
            # The library holds the password there when a connection is not accepted, or the wait for it ends.
            clear_frame_locals(error)
            raise


class _Reservation:
    """Request for a ticket, which may be given up before Redis responds: its thread then gives back what it got."""

    def __init__(self, limit: RedisRateLimit, ticket: str) -> None:
        self.is_given_up = False
        self._limit = limit
        self._ticket = ticket

    def __call__(self) -> float:
        seconds = self._limit._ask(self._ticket)
        if self.is_given_up:
            self._limit.release(self._ticket)
        return seconds


def _within_the_call(function: Callable[[], T]) -> T:
    """Return the result of a function, in a thread of its own if the call has a total.

    Raises:
        TimeoutError: The call is over. The function continues.
    """
    end = call_end.get()
    if end is None:
        return function()
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(function())
        except BaseException as error:
            future.set_exception(error)

    Thread(target=run, daemon=True).start()
    return future.result(max(end - time.monotonic(), 0))


def _connected(url: str) -> redis.Redis:
    """Return a client of Redis that shows its password nowhere.

    Raises:
        ValueError: The URL is invalid.
    """
    try:
        client = redis.Redis.from_url(url, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT)
    except (ValueError, TypeError) as error:
        # Its text may hold a part of the password.
        clear_frame_locals(error)
    else:
        options = client.connection_pool.connection_kwargs
        if "password" in options:
            # The pool shows its options in its `repr`.
            named = options.pop("username", None), options.pop("password")
            options["credential_provider"] = redis.UsernamePasswordCredentialProvider(*named)
        return client
    raise ValueError(
        "invalid URL of Redis: expected redis://host:6379/0, rediss://host:6379/0 or unix:///path, "
        "and in a password %23 for #, %2F for /, %3F for ?, %40 for @"
    )


def _microseconds(seconds: float) -> int:
    return ceil(seconds * 1e6)
