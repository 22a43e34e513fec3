"""Everything that this package raises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iconik_api.runtime.base.errors import (
    ApiConnectionError as ApiConnectionError,
    ApiStatusError as ApiStatusError,
    ApiTimeoutError as ApiTimeoutError,
    BadRequestError as BadRequestError,
    ClientClosedError as ClientClosedError,
    ConflictError as ConflictError,
    DecodeError as DecodeError,
    ForbiddenError as ForbiddenError,
    NotFoundError as NotFoundError,
    PagingError as PagingError,
    PythonikError as PythonikError,
    RateLimitedError as RateLimitedError,
    ServerError as ServerError,
    UnauthorizedError as UnauthorizedError,
    UnprocessableEntityError as UnprocessableEntityError,
)

if TYPE_CHECKING:
    from iconik_api.jobs.models import JobResponse

__all__ = [
    "ApiConnectionError",
    "ApiStatusError",
    "ApiTimeoutError",
    "BadRequestError",
    "ClientClosedError",
    "ConflictError",
    "DecodeError",
    "DownloadError",
    "ForbiddenError",
    "JobAbortedError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "NotFoundError",
    "PagingError",
    "PythonikError",
    "PythonikException",
    "RateLimitedError",
    "ServerError",
    "SourceChangedError",
    "UnauthorizedError",
    "UnexpectedStorageMethodForProxy",
    "UnprocessableEntityError",
    "UploadAbortedError",
    "UploadError",
]

#: The base class under the name that pythonik 1.x gave it.
PythonikException = PythonikError


class UnexpectedStorageMethodForProxy(PythonikError):  # noqa: N818  (the name is that of 1.x)
    """A proxy or keyframe lies on a storage that hands out no upload id: neither S3 nor GCS."""


class JobError(PythonikError):
    """A job that was waited for did not come to a good end.

    Attributes:
        job: The job as it was seen last.
    """

    def __init__(self, job: JobResponse, what: str) -> None:
        text = f"job {job.id} {what}, status {job.status}"
        super().__init__(f"{text}: {job.error_message}" if job.error_message else text)
        self.job = job


class JobFailedError(JobError):
    """The job failed; the text says why, if iconik does."""


class JobAbortedError(JobError):
    """Somebody aborted the job, or discarded it before it began."""


class JobTimeoutError(JobError):
    """The job has not ended in the time that the caller gave it. It may still run."""


class DownloadError(PythonikError):
    """What a storage sent is not the whole file, or not the file that was asked for."""


class UploadError(PythonikError):
    """An upload cannot be done, or cannot go on; the text says what to do."""


class SourceChangedError(UploadError):
    """What is uploaded is not what it was when the upload began: it was written to, or cut off."""


class UploadAbortedError(UploadError):
    """Somebody aborted the job of the upload in iconik; what had been made was removed."""
