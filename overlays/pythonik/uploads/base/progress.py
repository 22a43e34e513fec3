"""How far an upload is, for the caller and for the job in iconik."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Literal, TypeAlias

import attrs

__all__ = ["MemberProgress", "OnProgress", "Progress", "UploadProgress", "UploadState"]

UploadState: TypeAlias = Literal["registering", "uploading", "finishing", "done"]

#: Seconds that the rate is taken over.
_WINDOW = 10.0
#: Seconds between two reports to the job.
_JOB_INTERVAL = 5.0


@attrs.frozen
class UploadProgress:
    """How far an upload is.

    Attributes:
        state: What it is at.
        sent: Bytes that the storage has confirmed. It only grows, and never passes `total`.
        total: Bytes of the file; `None` while nobody knows.
        rate: Confirmed bytes a second, over the last ten seconds.
    """

    state: UploadState
    sent: int
    total: int | None
    rate: float


#: Called when there is something new, never by two at once. In an asynchronous program it may be a coroutine function.
#: What it raises ends the upload, which can be resumed.
OnProgress: TypeAlias = Callable[[UploadProgress], object]


class Progress:
    """Counts what the storage confirms. Safe to share between threads.

    Args:
        listener: Whom to tell.
        total: Bytes of the file; `None` while nobody knows.
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
        """Bytes that the storage has confirmed."""
        return self._shown

    def enter(self, state: UploadState) -> None:
        """Go on to another state."""
        self._state = state

    def begin(self, size: int | None) -> None:
        """Bytes are on their way now: so many, if anybody knows."""
        self.total = size
        self._state = "uploading"

    def resume(self, size: int) -> None:
        """Count bytes that were there before; they say nothing about the rate."""
        with self._lock:
            self._confirmed += size
            self._shown = max(self._shown, self._confirmed)
            self._history = deque([(time.monotonic(), self._shown)])

    def confirm(self, size: int) -> None:
        """Count bytes that the storage has taken."""
        now = time.monotonic()
        with self._lock:
            self._confirmed += size
            # After a new start fewer are confirmed than were shown; what is shown waits for them.
            self._shown = max(self._shown, self._confirmed)
            self._history.append((now, self._shown))
            while len(self._history) > 2 and now - self._history[0][0] > _WINDOW:
                self._history.popleft()

    def lose(self, size: int | None = None) -> None:
        """The storage has lost bytes that it had confirmed, or all."""
        with self._lock:
            self._confirmed -= self._confirmed if size is None else size

    def pending_report(self) -> tuple[OnProgress | None, UploadProgress | None]:
        """Whom to tell what; nothing where it is what was told last."""
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
        """Whether it is time to report to the job; whoever is told so does it."""
        now = time.monotonic()
        with self._lock:
            if now - self._job_reported < _JOB_INTERVAL:
                return False
            self._job_reported = now
            return True


class MemberProgress(Progress):
    """How far one of several files is: counted in the progress of all.

    Args:
        whole: The progress of all.
    """

    def __init__(self, whole: Progress) -> None:
        super().__init__(None, None)
        self._whole = whole
        self._own = 0

    @property
    def sent(self) -> int:
        """Bytes of all files that the storage has confirmed."""
        return self._whole.sent

    def enter(self, state: UploadState) -> None:
        """The state is that of all."""

    def begin(self, size: int | None) -> None:
        """The total is that of all, and known."""
        self.total = self._whole.total

    def resume(self, size: int) -> None:
        """Count bytes that were there before."""
        self._own += size
        self._whole.resume(size)

    def confirm(self, size: int) -> None:
        """Count bytes that the storage has taken."""
        self._own += size
        self._whole.confirm(size)

    def lose(self, size: int | None = None) -> None:
        """The storage has lost bytes of this file."""
        lost = self._own if size is None else size
        self._own -= lost
        self._whole.lose(lost)

    def pending_report(self) -> tuple[OnProgress | None, UploadProgress | None]:
        """What is new of all."""
        return self._whole.pending_report()

    def is_due_for_job(self) -> bool:
        """Whether it is time to report to the job of all."""
        return self._whole.is_due_for_job()
