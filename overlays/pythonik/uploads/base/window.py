"""Bytes in flight: few on a slow line, so that parts arrive before it breaks."""

from __future__ import annotations

import threading
import time
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from .progress import Progress

_MIB = 1 << 20
#: Bytes in flight before the speed of the line is known.
_FIRST = 32 * _MIB
#: A line is fast if it takes so many bytes within so many seconds. The buffers of a connection take about 7 MiB.
_FAST, _WITHIN = 24 * _MIB, 2.0
#: Seconds that a part should take at most: some lines are cut every few tens of seconds.
_SECONDS = 15.0
#: Number of attempts for a part before smaller parts are tried.
_MOST_ATTEMPTS = 2


class LineTooSlowError(Exception):
    """The line breaks before the first part has arrived: smaller parts may arrive."""


class Window:
    """Maximum number of bytes in flight, over all parts of a file or a directory.

    The window is unlimited once the line proves fast. It shrinks when an attempt fails, and grows when parts arrive.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._size: float = _FIRST
        self._flying: dict[object, tuple[int, float]] = {}
        self._began: float | None = None
        self._handed = 0
        self._is_judged = False

    def enter(self, part: object, size: int) -> bool:
        """Let a part take off. Return false if it has to wait; a part alone never has to."""
        with self._lock:
            if self._flying and self._total + size > self._size:
                return False
            now = time.monotonic()
            self._began = self._began or now
            self._flying[part] = size, now
            return True

    def hand_over(self, size: int) -> None:
        """Count bytes that were handed to the network."""
        if self._is_judged:
            return
        with self._lock:
            self._handed += size
            if self._handed >= _FAST:
                self._is_judged = True
                if time.monotonic() - (self._began or 0.0) <= _WITHIN:
                    self._size = inf

    def leave(self, part: object, *, arrived: bool) -> None:
        """Let a part land, confirmed by the storage or not."""
        with self._lock:
            size, since = self._flying.pop(part)
            if arrived:
                # The parts share the line, which carries all of them in the time of one.
                rate = (size + self._total) / max(time.monotonic() - since, 0.001)
                self._size = max(self._size, min(rate * _SECONDS, 2 * self._size))

    def shrink(self) -> None:
        """Halve the window, because an attempt has failed."""
        with self._lock:
            self._size = min(self._size, self._total) / 2

    @property
    def _total(self) -> int:
        return sum(size for size, _ in self._flying.values())


class Flight:
    """All attempts to send one part."""

    def __init__(
        self, progress: Progress, window: Window, part: int, may_be_smaller: Callable[[], bool] = lambda: False
    ) -> None:
        self._progress = progress
        self._window = window
        self._part = part
        self._may_be_smaller = may_be_smaller
        self._attempts = 0

    def begin(self) -> None:
        """Note the start of an attempt: the one before has failed."""
        self._attempts += 1
        if self._attempts > 1:
            self._window.shrink()
        if self._attempts > _MOST_ATTEMPTS and self._may_be_smaller():
            raise LineTooSlowError

    def hand_over(self, position: int, size: int) -> None:
        """Note that the network has taken all bytes before a position, and takes some more."""
        self._progress.hand_over(self._part, position)
        self._window.hand_over(size)
