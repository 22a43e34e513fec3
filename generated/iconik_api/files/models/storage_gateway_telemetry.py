"""Storage gateway telemetry of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["StorageGatewayStartStatus", "StorageGatewayTelemetry", "StorageGatewayWorkerStatus", "StorageGatewaysTelemetry"]

#: How the start of a storage gateway went.
StorageGatewayStartStatus: TypeAlias = Literal["SUCCESS", "FAILED"] | str

#: Conditions that the program of a storage gateway can be in.
StorageGatewayWorkerStatus: TypeAlias = Literal["OFFLINE", "LIVE", "UNKNOWN", "ERROR", "STOPPED", "WARNING"] | str


@model
class StorageGatewayTelemetry(Model):
    """What a storage gateway last said about itself."""

    error_log_lines: Opt[list[str] | None] = UNSET  #: Last lines of the log of errors.
    host_info: Opt[str | None] = UNSET  #: What kind of machine the gateway runs on.
    host_ip: Opt[str | None] = UNSET  #: Address of the machine in its network.
    host_name: Opt[str | None] = UNSET  #: Name of the machine.
    is_leader: Opt[bool | None] = UNSET  #: Whether it leads its cluster.
    log_lines: Opt[list[str] | None] = UNSET  #: Last lines of the log.
    start_last_date: Opt[str | None] = UNSET  #: When the gateway was last started.
    start_status: Opt[StorageGatewayStartStatus | None] = UNSET  #: How the last start went.
    start_status_message: Opt[str | None] = UNSET  #: What led to that outcome.
    status: Opt[StorageGatewayWorkerStatus | None] = UNSET  #: How the gateway does.
    storage_gateway_id: Opt[str | None] = UNSET  #: Gateway that the program runs as.
    version: Opt[str | None] = UNSET  #: Version of the gateway program.
    worker_id: Opt[str] = field(default=UNSET, required=True)  #: Gateway program that runs.


@model
class StorageGatewaysTelemetry(Model):
    """One page of telemetry."""

    objects: Opt[list[StorageGatewayTelemetry] | None] = field(default=UNSET, read_only=True)  #: The telemetry on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
