"""Bandwidth limit, shared by all parts of an upload."""

from __future__ import annotations

import threading
import time

#: Minimum number of bytes to send at a time.
_LEAST = 4096


class Throttle:
    """Bandwidth limit.

    Args:
        bytes_per_second: Maximum bytes a second; `None` for no limit.

    Raises:
        ValueError: The limit is not above 0.
    """

    def __init__(self, bytes_per_second: float | None) -> None:
        if bytes_per_second is not None and not bytes_per_second > 0:
            raise ValueError(f"bandwidth must be above 0 bytes a second, not {bytes_per_second!r}")
        self._rate = bytes_per_second
        self._lock = threading.Lock()
        self._free = 0.0

    @classmethod
    def of(cls, limit: float | Throttle | None) -> Throttle:
        """Return a limit of bytes a second, or the limit that several uploads share."""
        return limit if isinstance(limit, Throttle) else cls(limit)

    def piece(self, most: int) -> int:
        """Return the bytes to send at a time. At a low rate, pieces are small, so that no connection idles for long."""
        return most if self._rate is None else int(min(most, max(_LEAST, self._rate / 4)))

    def take(self, size: int) -> float:
        """Reserve bandwidth, and return the seconds to wait before these bytes are sent."""
        if self._rate is None:
            return 0.0
        with self._lock:
            now = time.monotonic()
            start = max(now, self._free)
            self._free = start + size / self._rate
            return start - now
