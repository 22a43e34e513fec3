"""Timeouts: the forms that a caller may give, and the form that httpx's transports take."""

from __future__ import annotations

from math import inf

__all__ = ["DEFAULT_TIMEOUT", "Timeout", "seconds_of"]

#: Seconds, or (connect, read); `None` waits for ever.
Timeout = float | tuple[float | None, float | None] | None

#: A connection is made within 10 seconds or not at all; an answer may take a minute.
DEFAULT_TIMEOUT: Timeout = (10.0, 60.0)


def seconds_of(timeout: Timeout) -> dict[str, float | None]:
    """A timeout as httpx's transports take it.

    Raises:
        ValueError: It is negative or infinite.
        TypeError: It is no number and no pair of numbers.
    """
    pair = timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout, timeout)
    for seconds in pair:
        if seconds is not None and (isinstance(seconds, bool) or not isinstance(seconds, (int, float))):
            raise TypeError(f"timeout must be a number of seconds, a pair of them or None, not {timeout!r}")
        if seconds is not None and not 0 <= seconds < inf:
            raise ValueError(f"timeout must be from 0 on, or None to wait for ever, not {timeout!r}")
    connect, read = pair
    return {"connect": connect, "read": read, "write": read, "pool": connect}
