"""Rate of a transfer."""

from __future__ import annotations

import time
from collections import deque

__all__ = ["Rate"]

#: Period of the rate in seconds.
_WINDOW = 10.0


class Rate:
    """Rate of received bytes, over the last ten seconds. Bytes of an earlier download do not count."""

    def __init__(self) -> None:
        self._history: deque[tuple[float, int]] = deque()

    def take(self, done: int) -> float:
        """Note the number of received bytes, and return the rate in bytes a second."""
        now = time.monotonic()
        self._history.append((now, done))
        while len(self._history) > 2 and now - self._history[0][0] > _WINDOW:
            self._history.popleft()
        since, before = self._history[0]
        return (done - before) / (now - since) if now > since else 0.0
