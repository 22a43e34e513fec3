"""A bound on bytes a second, shared by all parts of an upload."""

from __future__ import annotations

import threading
import time

__all__ = ["Throttle"]


class Throttle:
    """Says how long to wait before bytes may go.

    Args:
        bytes_per_second: How many may go in a second; `None` for no bound.

    Raises:
        ValueError: It is no number above 0.
    """

    def __init__(self, bytes_per_second: float | None) -> None:
        if bytes_per_second is not None and not bytes_per_second > 0:
            raise ValueError(f"bandwidth must be a number of bytes a second above 0, not {bytes_per_second!r}")
        self._rate = bytes_per_second
        self._lock = threading.Lock()
        self._free = 0.0

    def take(self, size: int) -> float:
        """Seconds to wait before so many bytes are sent."""
        if self._rate is None:
            return 0.0
        with self._lock:
            now = time.monotonic()
            start = max(now, self._free)
            self._free = start + size / self._rate
            return start - now
