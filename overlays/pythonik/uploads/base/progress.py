"""Progress of an upload, for the caller and for the job in iconik."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Literal, TypeAlias

import attrs

UploadState: TypeAlias = Literal["registering", "uploading", "finishing", "done"]

#: Period of the rate in seconds.
_WINDOW = 10.0
#: Minimum interval between two updates of the job in seconds.
_JOB_INTERVAL = 5.0
#: Maximum interval between two reports while bytes are sent, in seconds.
_REPORT_INTERVAL = 1.0


@attrs.frozen
class UploadProgress:
    """Progress of an upload.

    Attributes:
        state: Current state.
        sent: Bytes confirmed by the storage. The number never falls, and never exceeds `total`.
        total: Size of the file in bytes; `None` while unknown.
        rate: Bytes a second that were sent, over the last ten seconds.
        in_flight: Bytes that were sent, and that the storage has not confirmed yet. They may have to be sent again.
        files: Number of uploaded files of a directory; `None` for a single file.
        total_files: Number of files of the directory; `None` for a single file.
    """

    state: UploadState
    sent: int
    total: int | None
    rate: float
    in_flight: int = 0
    files: int | None = None
    total_files: int | None = None


#: The upload calls the function after each change and once a second while it sends bytes, never in parallel. In an
#: asynchronous program it may be a coroutine function. An exception of the function ends the upload, which can be
#: resumed.
OnProgress: TypeAlias = Callable[[UploadProgress], object]


class Progress:
    """Counter of sent and confirmed bytes. Safe to share between threads.

    Args:
        listener: Function to report to.
        total: Size of the file in bytes; `None` while unknown.
        total_files: Number of files of a directory; `None` for a single file.

    Attributes:
        raised: Exception of the listener; `None` if it has not raised any.
    """

    def __init__(self, listener: OnProgress | None, total: int | None, total_files: int | None = None) -> None:
        self._listener = listener
        self._lock = threading.Lock()
        self._state: UploadState = "registering"
        self._confirmed = 0
        self._shown = 0
        #: Bytes in flight, by file and number of the part.
        self._flying: dict[tuple[int, int], int] = {}
        self._files = None if total_files is None else 0
        self._total_files = total_files
        self.total = total
        self.raised: BaseException | None = None
        self._reported: UploadProgress | None = None
        self._reported_at = 0.0
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

    def hand_over(self, part: int, size: int, file: int = 0) -> None:
        """Note how many bytes of a part are in flight.

        Args:
            part: Number of the part.
            size: Number of bytes.
            file: Number of the file.
        """
        with self._lock:
            self._flying[file, part] = size

    def confirm(self, size: int, part: int = 0, file: int = 0) -> None:
        """Count the bytes of a part that the storage has confirmed."""
        with self._lock:
            self._flying.pop((file, part), None)
            self._confirmed += size
            # After a restart the confirmed bytes are below the reported bytes, which must not fall.
            self._shown = max(self._shown, self._confirmed)
            self._note()

    def finish_file(self) -> None:
        """Count a file of a directory."""
        with self._lock:
            self._files = (self._files or 0) + 1

    def lose(self, size: int | None = None, file: int = 0) -> None:
        """Subtract bytes that the storage has lost; without a size, all of them."""
        with self._lock:
            self._confirmed -= self._confirmed if size is None else size
            for each in [each for each in self._flying if each[0] == file]:
                del self._flying[each]

    def pending_report(self) -> tuple[OnProgress | None, UploadProgress | None]:
        """Return the function to report to, and the progress if it is due: it has changed, or a second is over."""
        if self._listener is None:
            return None, None
        with self._lock:
            self._note()
            (since, before), (until, after) = self._history[0], self._history[-1]
            rate = max(0.0, (after - before) / (until - since)) if until > since else 0.0
            found = UploadProgress(
                self._state, self._shown, self.total, rate, self._in_flight, self._files, self._total_files
            )
            same = self._reported is not None and attrs.evolve(self._reported, rate=rate) == found
            if same and (self._state != "uploading" or until - self._reported_at < _REPORT_INTERVAL):
                return self._listener, None
            self._reported, self._reported_at = found, until
            return self._listener, found

    def is_due_for_job(self, seconds: float | None = None) -> bool:
        """Return whether the job is due for an update. The caller that gets true must update the job.

        Args:
            seconds: Minimum interval between two updates. Default: 5.
        """
        now = time.monotonic()
        with self._lock:
            if now - self._job_reported < (_JOB_INTERVAL if seconds is None else seconds):
                return False
            self._job_reported = now
            return True

    @property
    def _in_flight(self) -> int:
        flying = sum(self._flying.values())
        return flying if self.total is None else min(flying, self.total - self._shown)

    def _note(self) -> None:
        """Note the sent bytes for the rate."""
        now = time.monotonic()
        self._history.append((now, self._shown + self._in_flight))
        while len(self._history) > 2 and now - self._history[0][0] > _WINDOW:
            self._history.popleft()


class MemberProgress(Progress):
    """Progress of one of several files, counted in the progress of all files.

    Args:
        whole: Progress of all files.
        size: Size of the file in bytes, as it counts in the total.
    """

    def __init__(self, whole: Progress, size: int = 0) -> None:
        super().__init__(None, None)
        self._whole = whole
        self._size = size
        self._own = 0

    @property
    def sent(self) -> int:
        """Confirmed bytes of all files."""
        return self._whole.sent

    def enter(self, state: UploadState) -> None:
        """Keep the state, which is the state of all files."""

    def begin(self, size: int | None) -> None:
        """Take the total of all files. The file may have grown since the total was counted."""
        if size is not None and self._whole.total is not None:
            self._whole.total += size - self._size
            self._size = size
        self.total = self._whole.total

    def resume(self, size: int) -> None:
        """Count bytes of an earlier call."""
        self._own += size
        self._whole.resume(size)

    def hand_over(self, part: int, size: int, file: int = 0) -> None:
        """Note how many bytes of a part are in flight."""
        self._whole.hand_over(part, size, id(self))

    def confirm(self, size: int, part: int = 0, file: int = 0) -> None:
        """Count the bytes of a part that the storage has confirmed."""
        self._own += size
        self._whole.confirm(size, part, id(self))

    def lose(self, size: int | None = None, file: int = 0) -> None:
        """Subtract bytes of this file that the storage has lost."""
        lost = self._own if size is None else size
        self._own -= lost
        self._whole.lose(lost, id(self))

    def pending_report(self) -> tuple[OnProgress | None, UploadProgress | None]:
        """Return nothing: the directory reports the progress of all files."""
        return None, None

    def is_due_for_job(self, seconds: float | None = None) -> bool:
        """Return false: the directory updates its job."""
        return False
