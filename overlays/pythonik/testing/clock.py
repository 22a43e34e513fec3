"""Clocks of the stand-in: the time that a test sets, and the time that passes.

Dates of records follow the clock of the process, so that a test can set it with freezegun or time-machine. The server
itself, and the signatures for the storage, which is a process of its own, need the time that passes.
"""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Final

__all__ = ["Calendar", "RealTimeLoop", "real_now"]

_ONE_MICROSECOND = timedelta(microseconds=1)
_NEAR = timedelta(seconds=1)


def real_now() -> datetime:
    """Return the time, also while a test has set the clock of the process."""
    seconds = time.time
    if (freezegun := sys.modules.get("freezegun")) is not None:
        seconds = freezegun.api.real_time
    if (time_machine := sys.modules.get("time_machine")) is not None and time_machine.escape_hatch.is_travelling():
        seconds = time_machine.escape_hatch.time.time
    return datetime.fromtimestamp(seconds(), UTC)


class RealTimeLoop(asyncio.SelectorEventLoop):
    """Event loop whose timers run while the clock of the process stands still."""

    # freezegun replaces the functions of modules, not those of classes.
    _clock: Final = staticmethod(time.monotonic)

    def time(self) -> float:
        """Return the time that timers are set by."""
        return self._clock()


class Calendar:
    """Source of distinct dates by the clock of the process."""

    def __init__(self) -> None:
        self._read = self._last = datetime.fromtimestamp(0, UTC)

    def now(self) -> str:
        """Return a new date in the form of iconik, with microseconds and without a zone."""
        read = datetime.now(UTC)
        # A clock that stands still, or falls back a little, must not give a date twice. One that is set back may.
        near = self._read - _NEAR < read <= self._last
        self._read, self._last = read, self._last + _ONE_MICROSECOND if near else read
        return self._last.strftime("%Y-%m-%dT%H:%M:%S.%f")
