"""How long to wait."""

from __future__ import annotations

from contextvars import ContextVar
from math import inf
from typing import Any, TypeAlias

from .shown import safe_repr

_NAMES = ("connect", "read", "write", "pool", "total")
_NOT_GIVEN: Any = object()
#: A connection is made within 10 seconds, or not at all. A response may take a minute.
#: All connections may be busy for as long as calls may take, by the deadline of their retries.
_DEFAULTS = {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 300.0}

#: Time of `time.monotonic` at which the synchronous call under way ends, for a rate limiter that waits for another
#: program. `None` without a total.
call_end: ContextVar[float | None] = ContextVar("call_end", default=None)

#: Seconds of a wait that the end of a call leaves too little time for.
_SHORTEST = 0.001


class Timeout:
    """Seconds to wait; `None` waits for ever.

    Args:
        default: For connect, read and write, where they are not named. Without it they are 10, 60 and 60.
        connect: To make a connection.
        read: For bytes of the response.
        write: For the connection to take bytes of the request.
        pool: For a free connection. Default: 300, or for ever if `default` is `None`.
        total: For the whole call: its retries and their pauses, the rate limit, and a response that comes byte by byte.
            A streamed response counts to the end of its body. Default: no limit.

    Raises:
        TypeError: A value is not a number.
        ValueError: A value is negative or infinite.
    """

    __slots__ = _NAMES

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
    total: float | None

    def __init__(self, default: float | None = _NOT_GIVEN, *, connect: float | None = _NOT_GIVEN, read: float | None = _NOT_GIVEN, write: float | None = _NOT_GIVEN, pool: float | None = _NOT_GIVEN, total: float | None = None) -> None:
        given = {"connect": connect, "read": read, "write": write, "pool": pool, "total": total}
        for name, value in given.items():
            # A number for the waits of a request says nothing about the wait for other requests.
            usual = default is _NOT_GIVEN or (name == "pool" and default is not None)
            seconds = value if value is not _NOT_GIVEN else _DEFAULTS[name] if usual else default
            if seconds is not None and (isinstance(seconds, bool) or not isinstance(seconds, (int, float))):
                raise TypeError(f"timeout: {name} must be a number of seconds or None, not {type(seconds).__name__}")
            if seconds is not None and not 0 <= seconds < inf:
                raise ValueError(f"timeout: {name} must be 0 or more, or None to wait for ever, not {seconds!r}")
            setattr(self, name, seconds)

    @classmethod
    def of(cls, value: TimeoutInput) -> Timeout:
        """Return a timeout as it is, or make one.

        Args:
            value: Seconds; a pair (connect, read); four values (connect, read, write, pool), as httpx takes them; an
                `httpx.Timeout`; or `None` to wait for ever.

        Raises:
            TypeError: The value has another form.
            ValueError: A number is negative or infinite.
        """
        if isinstance(value, Timeout):
            return value
        if value is None or isinstance(value, (int, float)):
            return cls(value)
        if isinstance(value, tuple) and len(value) == 2:
            connect, read = value
            return cls(connect=connect, read=read, write=read)
        if isinstance(value, tuple) and len(value) == 4:
            connect, read, write, pool = value
            return cls(connect=connect, read=read, write=write, pool=pool)
        if all(hasattr(value, name) for name in _NAMES[:4]):
            return cls(**{name: getattr(value, name) for name in _NAMES[:4]})
        raise TypeError(f"timeout must be a number of seconds, a pair of them, a Timeout or None, not {value!r:.60}")

    def as_dict(self) -> dict[str, float | None]:
        """Return connect, read, write and pool by name, none of them longer than the total."""
        waits = {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}
        if self.total is None:
            return waits
        return {name: self.total if value is None else min(value, self.total) for name, value in waits.items()}

    def within(self, seconds: float) -> Timeout:
        """Return a timeout of which no wait for the server is longer than so many seconds."""
        connect, read, write = self.connect, self.read, self.write
        if not (connect is None or read is None or write is None) and max(connect, read, write) <= seconds:
            return self
        waits = {"connect": connect, "read": read, "write": write}
        shortest = max(seconds, _SHORTEST)
        waits = {name: shortest if value is None else min(value, shortest) for name, value in waits.items()}
        return Timeout(**waits, pool=self.pool, total=self.total)

    def ending_in(self, seconds: float) -> Timeout:
        """Return the timeout with another total, 0 if the seconds are negative."""
        return Timeout(**{name: getattr(self, name) for name in _NAMES[:4]}, total=max(seconds, 0.0))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _NAMES)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in _NAMES))

    @safe_repr
    def __repr__(self) -> str:
        return f"Timeout({', '.join(f'{name}={getattr(self, name)!r}' for name in _NAMES)})"


#: The forms of a timeout: see `Timeout.of`.
TimeoutInput: TypeAlias = Timeout | float | tuple[float | None, float | None] | tuple[float | None, float | None, float | None, float | None] | None

#: The timeout of a client that is given none.
DEFAULT_TIMEOUT = Timeout()
