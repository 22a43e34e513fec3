"""Edge workers of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["EdgeWorker", "EdgeWorkerStatus", "EdgeWorkers"]

#: Whether a worker takes jobs.
EdgeWorkerStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str


@model
class EdgeWorker(Model):
    """A worker that transcodes beside a storage."""

    status: Opt[EdgeWorkerStatus] = field(default=UNSET, required=True)  #: Whether it takes jobs.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that it reads from.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the worker.
    last_update_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it last reported.


@model
class EdgeWorkers(Model):
    """Workers of the system domain."""

    objects: Opt[list[EdgeWorker] | None] = UNSET  #: The workers.
