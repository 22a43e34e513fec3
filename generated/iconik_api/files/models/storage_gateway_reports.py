"""Storage gateway reports of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .storage_gateway_telemetry import StorageGatewayStartStatus, StorageGatewayWorkerStatus

__all__ = ["StorageGatewayReport", "StorageGatewayStatusReport"]


@model
class StorageGatewayReport(Model):
    """What a storage gateway last said about a storage."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the report.
    await_checksum_files_number: Opt[int | None] = UNSET  #: Files whose checksum is still to be computed.
    date_reported: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the report was made.
    empty_files_number: Opt[int | None] = UNSET  #: Files of no bytes.
    error_log_lines: Opt[list[str] | None] = UNSET  #: Last lines of the log of errors.
    exported_files_number: Opt[int | None] = UNSET  #: Files that exports have put there.
    faulty_files_number: Opt[int | None] = UNSET  #: Files that could not be read.
    host_info: Opt[str | None] = UNSET  #: What kind of machine the gateway runs on.
    host_name: Opt[str | None] = UNSET  #: Name of the machine.
    ingested_files_number: Opt[int | None] = UNSET  #: Files that iconik knows.
    ingested_files_uploads_number: Opt[int | None] = UNSET  #: Files that iconik knows and that wait to be uploaded elsewhere.
    ingesting_files_number: Opt[int | None] = UNSET  #: Files that iconik is being told of.
    last_scan_time: Opt[int | None] = UNSET  #: How long the last scan took; iconik does not document the unit.
    log_lines: Opt[list[str] | None] = UNSET  #: Last lines of the log.
    logs_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logs that were uploaded.
    missing_files_number: Opt[int | None] = UNSET  #: Files that iconik knows and that are gone.
    scanned_files_number: Opt[int | None] = UNSET  #: Files that the scan has seen.
    skipped_files_number: Opt[int | None] = UNSET  #: Files that the scan has passed over by its patterns.
    start_last_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the gateway was last started.
    start_status: Opt[StorageGatewayStartStatus | None] = UNSET  #: How the last start went.
    start_status_message: Opt[str | None] = UNSET  #: What led to that outcome.
    status: Opt[StorageGatewayWorkerStatus | None] = UNSET  #: How the gateway does.
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Storage that the report is about.
    total_files_number: Opt[int | None] = UNSET  #: Files on the storage.
    total_folders_number: Opt[int | None] = UNSET  #: Directories on the storage.
    version: Opt[str | None] = UNSET  #: Version of the gateway program.
    waiting_preview_transcode_jobs_number: Opt[int | None] = UNSET  #: Previews that wait to be made.
    waiting_transcode_jobs_number: Opt[int | None] = UNSET  #: Transcodes that wait to be done.


@model
class StorageGatewayStatusReport(Model):
    """The status that a storage gateway reports."""

    status: Opt[str | None] = UNSET  #: How the gateway does, such as `LIVE`.
