"""The job in iconik that shows an upload, and by which a user can abort it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from iconik_api.jobs import models as m
from iconik_api.jobs.operations import JobsService
from iconik_api.runtime.base.errors import ApiConnectionError

from ...exceptions import UploadAbortedError
from ..base.steps import Report, Steps, note, send
from ..state.record import create

if TYPE_CHECKING:
    from ..base.progress import Progress
    from ..state.journal import Journal

_log = logging.getLogger("pythonik.uploads")

_ABORTED = frozenset({m.JobStatus.ABORT_PENDING, m.JobStatus.ABORTED})


class TransferJob:
    """Job of one upload. Without a job, the methods do nothing.

    A failed update of the job does not end the upload. It is logged as a warning.

    Args:
        journal: Holds the identifier of the job.
        is_wanted: Whether to create a job.
    """

    def __init__(self, journal: Journal, is_wanted: bool) -> None:
        self._journal = journal
        self._is_wanted = is_wanted

    @property
    def id(self) -> str | None:
        """Identifier of the job; `None` without a job."""
        found: str | None = self._journal.values.get("job_id")
        return found

    def begin(self, asset_id: str, title: str) -> Steps[None]:
        """Create the job, or mark it as started again."""
        if not self._is_wanted:
            return
        if self.id is not None:
            yield from self._patch({"status": "STARTED"})
            return
        body = {"object_type": "assets", "object_id": asset_id, "type": "TRANSFER", "status": "STARTED", "title": title}
        job = yield from create(self._journal, JobsService.create_job.build(body), f"job {title!r}")
        yield from note(lambda: self._journal.note(job_id=job.id))

    def update(self, progress: Progress) -> Steps[None]:
        """Update the progress of the job.

        Raises:
            UploadAbortedError: A user has aborted the job.
        """
        values: dict[str, Any] = {"progress_processed": progress.sent}
        if progress.total is not None:
            values["progress_total"] = progress.total
        job = yield from self._patch(values)
        if job is not None and job.status in _ABORTED:
            raise UploadAbortedError(f"job {self.id} of the upload was aborted in iconik")

    def watch(self, progress: Progress) -> Steps[None]:
        """Report the progress, and update the job if it is due. The steps are carried out again and again.

        Raises:
            UploadAbortedError: A user has aborted the job.
        """
        yield Report(progress)
        if progress.is_due_for_job():
            yield from self.update(progress)

    def finish(self, size: int) -> Steps[None]:
        """Mark the job as finished.

        Args:
            size: Size of the upload in bytes.
        """
        yield from self._patch({"status": "FINISHED", "progress_processed": size, "progress_total": size})

    def fail(self, error: BaseException) -> Steps[None]:
        """Mark the job as failed, also if the upload can be resumed; as aborted after an `UploadAbortedError`."""
        if isinstance(error, UploadAbortedError):
            yield from self.abort()
        else:
            reason = str(error) if isinstance(error, Exception) else ""
            yield from self._patch({"status": "FAILED", "error_message": reason or "interrupted"})

    def abort(self) -> Steps[None]:
        """Mark the job as aborted."""
        yield from self._patch({"status": "ABORTED"})

    def _patch(self, values: Mapping[str, Any]) -> Steps[m.JobResponse | None]:
        if self.id is None:
            return None
        call = JobsService.update_job.build(self.id, values)
        # A second request with these values changes nothing, so it is repeated like a read.
        call.effect = "read"
        try:
            response = yield from send(call)
        except ApiConnectionError as error:
            _log.warning("job %s: %s", self.id, error)
            return None
        if not response.response.is_success:
            _log.warning("job %s: iconik responded with status %s", self.id, response.response.status_code)
        return response.data
