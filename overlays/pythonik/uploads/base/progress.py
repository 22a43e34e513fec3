"""Progress of an upload, for the caller and for the job in iconik."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Literal, TypeAlias

import attrs

__all__ = ["MemberProgress", "OnProgress", "Progress", "UploadProgress", "UploadState"]

UploadState: TypeAlias = Literal["registering", "uploading", "finishing", "done"]

#: Period of the rate in seconds.
_WINDOW = 10.0
#: Minimum interval between two updates of the job in seconds.
_JOB_INTERVAL = 5.0


@attrs.frozen
class UploadProgress:
    """Progress of an upload.

    Attributes:
        state: Current state.
        sent: Bytes confirmed by the storage. The number never falls, and never exceeds `total`.
        total: Size of the file in bytes; `None` while unknown.
        rate: Confirmed bytes a second, over the last ten seconds.
    """

    state: UploadState
    sent: int
    total: int | None
    rate: float


#: The upload calls the function after each change, never in parallel. In an asynchronous program it may be a coroutine
#: function. An exception of the function ends the upload, which can be resumed.
OnProgress: TypeAlias = Callable[[UploadProgress], object]


class Progress:
    """Counter of confirmed bytes. Safe to share between threads.

    Args:
        listener: Function to report to.
        total: Size of the file in bytes; `None` while unknown.
    """

    def __init__(self, listener: OnProgress | None, total: int | None) -> None:
        self._listener = listener
        self._lock = threading.Lock()
        self._state: UploadState = "registering"
        self._confirmed = 0
        self._shown = 0
        self.total = total
        self._reported: UploadProgress | None = None
        self._history: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])
        self._job_reported = time.monotonic()

    @property
    def sent(self) -> int:
        """Bytes confirmed by the storage."""
        return self._shown

    def enter(self, state: UploadState) -> None:
        """Enter another state."""
        self._state = state

    def begin(self, size: int | None) -> None:
        """Enter the state `uploading`, with the size in bytes if it is known."""
        self.total = size
        self._state = "uploading"

    def resume(self, size: int) -> None:
        """Count bytes of an earlier call. They do not count for the rate."""
        with self._lock:
            self._confirmed += size
            self._shown = max(self._shown, self._confirmed)
            self._history = deque([(time.monotonic(), self._shown)])

    def confirm(self, size: int) -> None:
        """Count bytes that the storage has confirmed."""
        now = time.monotonic()
        with self._lock:
            self._confirmed += size
            # After a restart the confirmed bytes are below the reported bytes, which must not fall.
            self._shown = max(self._shown, self._confirmed)
            self._history.append((now, self._shown))
            while len(self._history) > 2 and now - self._history[0][0] > _WINDOW:
                self._history.popleft()

    def lose(self, size: int | None = None) -> None:
        """Subtract bytes that the storage has lost; without a size, all of them."""
        with self._lock:
            self._confirmed -= self._confirmed if size is None else size

    def pending_report(self) -> tuple[OnProgress | None, UploadProgress | None]:
        """Return the function to report to, and the progress if it differs from the last report."""
        if self._listener is None:
            return None, None
        with self._lock:
            (since, before), (until, after) = self._history[0], self._history[-1]
            rate = (after - before) / (until - since) if until > since else 0.0
            found = UploadProgress(self._state, self._shown, self.total, rate)
            last = self._reported
            if last is not None and (last.state, last.sent, last.total) == (found.state, found.sent, found.total):
                return self._listener, None
            self._reported = found
            return self._listener, found

    def is_due_for_job(self) -> bool:
        """Return whether the job is due for an update. The caller that gets true must update the job."""
        now = time.monotonic()
        with self._lock:
            if now - self._job_reported < _JOB_INTERVAL:
                return False
            self._job_reported = now
            return True


class MemberProgress(Progress):
    """Progress of one of several files, counted in the progress of all files.

    Args:
        whole: Progress of all files.
    """

    def __init__(self, whole: Progress) -> None:
        super().__init__(None, None)
        self._whole = whole
        self._own = 0

    @property
    def sent(self) -> int:
        """Confirmed bytes of all files."""
        return self._whole.sent

    def enter(self, state: UploadState) -> None:
        """Keep the state, which is the state of all files."""

    def begin(self, size: int | None) -> None:
        """Take the total of all files."""
        self.total = self._whole.total

    def resume(self, size: int) -> None:
        """Count bytes of an earlier call."""
        self._own += size
        self._whole.resume(size)

    def confirm(self, size: int) -> None:
        """Count bytes that the storage has confirmed."""
        self._own += size
        self._whole.confirm(size)

    def lose(self, size: int | None = None) -> None:
        """Subtract bytes of this file that the storage has lost."""
        lost = self._own if size is None else size
        self._own -= lost
        self._whole.lose(lost)

    def pending_report(self) -> tuple[OnProgress | None, UploadProgress | None]:
        """Return the pending report of all files."""
        return self._whole.pending_report()

    def is_due_for_job(self) -> bool:
        """Return whether the job of all files is due for an update."""
        return self._whole.is_due_for_job()
