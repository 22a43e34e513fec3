"""All exceptions of this package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iconik_api.runtime.base.errors import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    BadRequestError,
    ClientClosedError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    PagingError,
    PythonikError,
    RateLimitedError,
    ResponseTooLargeError,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
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
    "PartialUploadError",
    "PythonikError",
    "PythonikException",
    "RateLimitedError",
    "ResponseTooLargeError",
    "ServerError",
    "SourceChangedError",
    "UnauthorizedError",
    "UnexpectedStorageMethodForProxy",
    "UnprocessableEntityError",
    "UploadAbortedError",
    "UploadError",
]

#: Maximum number of files that the message of an error lists.
_MOST_SHOWN = 10

#: Name of the base class in pythonik 1.x.
PythonikException = PythonikError


class UnexpectedStorageMethodForProxy(PythonikError):  # noqa: N818  (the name is that of 1.x)
    """The storage of a proxy or keyframe is neither S3 nor GCS, and has no upload ids."""


class JobError(PythonikError):
    """A job did not succeed while it was waited for.

    Attributes:
        job: Last known state of the job.
    """

    def __init__(self, job: JobResponse | dict[str, Any], what: str) -> None:
        if isinstance(job, dict):
            from iconik_api.jobs.models import JobResponse

            job = JobResponse.model_validate(job)
        text = f"job {job.id} {what}, status {job.status}"
        text = f"{text}: {job.error_message}" if job.error_message else text
        super().__init__(job.model_dump(include=("id", "status", "error_message")), what, text=text)
        self.job = job


class JobFailedError(JobError):
    """The job failed. The message contains the reason, if iconik gives one."""


class JobAbortedError(JobError):
    """The job was aborted, or discarded before it started."""


class JobTimeoutError(JobError):
    """The job has not ended within the timeout. It may still be running."""


class DownloadError(PythonikError):
    """The bytes from a storage are incomplete, or are not the requested file."""


class UploadError(PythonikError):
    """An upload failed or cannot be resumed. The message says what to do."""


class PartialUploadError(UploadError):
    """Some files of a directory could not be uploaded; the others are in iconik, and stay there.

    Attributes:
        failures: Error of each file, by its path below the directory, with slashes.
        files: Identifier of each uploaded file, by path.
        asset_id: Identifier of the asset; `None` if nothing was created.
        uploaded: `UploadedDirectory` of the other files; `None` if nothing was created, and in a copy.
    """

    uploaded: Any = None

    def __init__(
        self, failures: Mapping[str, Exception | str], files: Mapping[str, str], asset_id: str | None = None
    ) -> None:
        texts = {path: f"{error}" or type(error).__name__ for path, error in failures.items()}
        shown = [f"{path}: {text}" for path, text in texts.items()]
        more = [f"and {len(shown) - _MOST_SHOWN} more"] if len(shown) > _MOST_SHOWN else []
        what = f"{len(shown)} of {len(shown) + len(files)} files not uploaded"
        text = f"{what}: {'; '.join(shown[:_MOST_SHOWN] + more)}"
        super().__init__(texts, dict(files), asset_id, text=text)
        self.failures = {
            path: UploadError(error) if isinstance(error, str) else error for path, error in failures.items()
        }
        self.files = files
        self.asset_id = asset_id


class SourceChangedError(UploadError):
    """The source of an upload has changed since the upload started."""


class UploadAbortedError(UploadError):
    """The job of the upload was aborted in iconik. The created records were removed."""
