"""Waiting for the end of a job: the intervals between requests, and the meaning of each status."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from uuid import UUID

from iconik_api.jobs import models as m
from iconik_api.runtime.base.unset import Opt
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.operations.op import Notify, Pause, Steps
from iconik_api.shared.models import JobStarted

from ..exceptions import DecodeError, JobAbortedError, JobFailedError, JobTimeoutError

if TYPE_CHECKING:
    from iconik_api.runtime.calls.call import Call

#: Function that gets a job after each change of its status or progress. With `AsyncPythonikClient` it may be a
#: coroutine function.
OnJobProgress: TypeAlias = Callable[[m.JobResponse], object]

#: Maximum interval in seconds between two requests, unless the first interval is longer.
LONGEST_INTERVAL = 30.0
_GROWTH = 1.5

#: Answers whose `id` is that of a job. Plain values are answers without a schema.
_NAMED_BY_ID = (m.JobResponse, JobStarted, dict)

#: Statuses of success. SKIPPED means that there was nothing to do.
_DONE = frozenset({m.JobStatus.FINISHED, m.JobStatus.FINISHED_WITH_WARNING, m.JobStatus.SKIPPED})
#: Statuses after an abort, during the job or before its start.
_ABORTED = frozenset({m.JobStatus.ABORTED, m.JobStatus.DISCARDED})


class HasJobId(Protocol):
    """An answer that names a job in `job_id`."""

    @property
    def job_id(self) -> Opt[str | None]:
        """Identifier of the job."""
        ...


#: An answer that names a job.
StartedJob: TypeAlias = HasJobId | m.JobResponse


def identifier_of(job: object) -> str:
    """Return the identifier of a job, given as it is or in an answer.

    Raises:
        ApiStatusError: The answer is an error.
        DecodeError: The answer names no job.
    """
    answer = job.raise_for_status().data if isinstance(job, Response) else job
    if isinstance(answer, (str, UUID)):
        return str(answer)
    get = getattr(answer, "get", None)
    found = get and (get("job_id") or (isinstance(answer, _NAMED_BY_ID) and get("id")))
    if not isinstance(found, str):
        raise DecodeError("$", "the answer does not name a job")
    return found


def wait_for(
    call: Call[m.JobResponse], timeout: float | None, poll: float, on_progress: OnJobProgress | None
) -> Steps[m.JobResponse]:
    """Fetch a job repeatedly, until it has ended.

    Args:
        call: Fetches the job.
        timeout: Maximum time in seconds; `None` for no maximum.
        poll: Interval in seconds before the second request. Each further interval is longer by half.
        on_progress: See `OnJobProgress`.

    Raises:
        ValueError: A number is out of range.
        JobFailedError: The job failed.
        JobAbortedError: The job was aborted or discarded.
        JobTimeoutError: The job has not ended within the timeout.
        ApiStatusError: The job cannot be fetched.
        DecodeError: The response does not contain a job.
    """
    if timeout is not None and not timeout >= 0:
        raise ValueError(f"timeout must be at least 0 seconds, or None for no limit, not {timeout!r}")
    if not 0 < poll < math.inf:
        raise ValueError(f"poll must be above 0 seconds and finite, not {poll!r}")
    deadline = math.inf if timeout is None else time.monotonic() + timeout
    interval = poll
    seen: object = None
    while True:
        response = (yield call).raise_for_status()
        job = response.data
        if not isinstance(job, m.JobResponse):
            raise DecodeError("$", "the response does not contain a job")
        if on_progress is not None and _state(job) != seen:
            seen = _state(job)
            yield Notify(on_progress, job)
        if _has_ended(job):
            return response
        left = deadline - time.monotonic()
        if left <= 0:
            raise JobTimeoutError(job, f"has not ended within {timeout} s")
        # The last pause ends at the deadline, so that a job which ends during the pause is noticed.
        yield Pause(min(interval, left))
        interval = max(interval, min(interval * _GROWTH, LONGEST_INTERVAL))


def _has_ended(job: m.JobResponse) -> bool:
    """Return whether a job has succeeded. An unknown status counts as running."""
    if job.status == m.JobStatus.FAILED:
        raise JobFailedError(job, "failed")
    if job.status in _ABORTED:
        raise JobAbortedError(job, f"was {str(job.status).lower()}")
    return job.status in _DONE


def _state(job: m.JobResponse) -> tuple[Any, ...]:
    return job.status, job.progress, job.progress_processed
