"""Waiting for a job to end: when to look at it, and what its end means."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from iconik_api.jobs import models as m
from iconik_api.runtime.operations.op import Notify, Pause, Steps

from ..exceptions import DecodeError, JobAbortedError, JobFailedError, JobTimeoutError

if TYPE_CHECKING:
    from iconik_api.runtime.calls.call import Call

__all__ = ["LONGEST_INTERVAL", "OnJobProgress", "wait_for"]

#: Called with a job when its status or its progress is another than before; with `AsyncPythonikClient` it may be a
#: coroutine function.
OnJobProgress: TypeAlias = Callable[[m.JobResponse], object]

#: Seconds between two looks at most, unless the first interval is longer.
LONGEST_INTERVAL = 30.0
_GROWTH = 1.5

#: Ends that are no failure. SKIPPED: iconik found that there was nothing to do.
_DONE = frozenset({m.JobStatus.FINISHED, m.JobStatus.FINISHED_WITH_WARNING, m.JobStatus.SKIPPED})
#: Ends because somebody wanted one, while the job ran or before it began.
_ABORTED = frozenset({m.JobStatus.ABORTED, m.JobStatus.DISCARDED})


def wait_for(
    call: Call[m.JobResponse], timeout: float | None, poll: float, on_progress: OnJobProgress | None
) -> Steps[m.JobResponse]:
    """Look at a job until it has ended.

    Args:
        call: Fetches the job.
        timeout: Seconds after which to give up; `None` waits for ever.
        poll: Seconds before the second look; each interval is half as long again as the one before.
        on_progress: See `OnJobProgress`.

    Raises:
        ValueError: A number is out of range.
        JobFailedError: The job failed.
        JobAbortedError: It was aborted or discarded.
        JobTimeoutError: It has not ended in time.
        ApiStatusError: The job cannot be fetched.
        DecodeError: The answer holds no job.
    """
    if timeout is not None and not timeout >= 0:
        raise ValueError(f"timeout must be a number of seconds from 0 on, or None to wait for ever, not {timeout!r}")
    if not 0 < poll < math.inf:
        raise ValueError(f"poll must be a number of seconds above 0, not {poll!r}")
    deadline = math.inf if timeout is None else time.monotonic() + timeout
    interval = poll
    seen: object = None
    while True:
        response = (yield call).raise_for_status()
        job = response.data
        if not isinstance(job, m.JobResponse):
            raise DecodeError("$", "the answer is no job")
        if on_progress is not None and _state(job) != seen:
            seen = _state(job)
            yield Notify(on_progress, job)
        if _has_ended(job):
            return response
        left = deadline - time.monotonic()
        if left <= 0:
            raise JobTimeoutError(job, f"has not ended within {timeout} s")
        # The last pause ends with the time, so that a job that ends in it is seen.
        yield Pause(min(interval, left))
        interval = max(interval, min(interval * _GROWTH, LONGEST_INTERVAL))


def _has_ended(job: m.JobResponse) -> bool:
    """Whether a job has come to a good end; any status that is not known goes on."""
    if job.status == m.JobStatus.FAILED:
        raise JobFailedError(job, "failed")
    if job.status in _ABORTED:
        raise JobAbortedError(job, f"was {str(job.status).lower()}")
    return job.status in _DONE


def _state(job: m.JobResponse) -> tuple[Any, ...]:
    return job.status, job.progress, job.progress_processed
