"""Timeouts: the forms that a caller may give, and the form that httpx's transports take."""

from __future__ import annotations

from math import inf

__all__ = ["DEFAULT_TIMEOUT", "Timeout", "seconds_of"]

#: Seconds, or (connect, read); `None` waits without limit.
Timeout = float | tuple[float | None, float | None] | None

#: 10 seconds to connect, 60 seconds to read.
DEFAULT_TIMEOUT: Timeout = (10.0, 60.0)


def seconds_of(timeout: Timeout) -> dict[str, float | None]:
    """Return a timeout in the form that httpx's transports take.

    Raises:
        ValueError: The timeout is negative or infinite.
        TypeError: The timeout is neither a number nor a pair of numbers.
    """
    pair = timeout if isinstance(timeout, tuple) and len(timeout) == 2 else (timeout, timeout)
    for seconds in pair:
        if seconds is not None and (isinstance(seconds, bool) or not isinstance(seconds, (int, float))):
            raise TypeError(f"timeout must be a number of seconds, a pair of them or None, not {timeout!r}")
        if seconds is not None and not 0 <= seconds < inf:
            raise ValueError(f"timeout must be at least 0, or None for no limit, not {timeout!r}")
    connect, read = pair
    return {"connect": connect, "read": read, "write": read, "pool": connect}
