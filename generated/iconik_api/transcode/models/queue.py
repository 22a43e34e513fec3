"""Queue of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import Facet

__all__ = ["IndexedQueuedJob", "IndexedQueuedJobs", "QueuedJob", "TranscodeQueue"]


@model
class IndexedQueuedJob(Model):
    """An entry of the queue as the index holds it, every value as text."""

    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_updated: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it last changed.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the entry.
    job_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Job that reports the progress.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the object.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Kind of the object.
    priority: Opt[str | None] = field(default=UNSET, read_only=True)  #: How urgent it is.
    queue: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the queue.
    retry_count: Opt[str | None] = field(default=UNSET, read_only=True)  #: How often it has been tried again.
    status: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where it stands.
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the storage.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    system_domain_timestamp: Opt[str | None] = field(
        default=UNSET, read_only=True
    )  #: Time that the queue keeps for the system domain; iconik does not document what for.
    system_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Part of iconik that asked for it.
    type: Opt[str | None] = field(default=UNSET, read_only=True)  #: What is to be done.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: User who asked for it.
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the version.


@model
class IndexedQueuedJobs(Model):
    """Entries of the queue as the index holds them."""

    objects: Opt[list[IndexedQueuedJob] | None] = field(default=UNSET, read_only=True)  #: The entries.


@model
class QueuedJob(Model):
    """An entry of the queue."""

    date_created: Opt[str | None] = UNSET  #: When it was created.
    date_updated: Opt[str | None] = UNSET  #: When it last changed.
    id: Opt[str | None] = UNSET  #: Identifier of the entry.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    priority: Opt[int | None] = UNSET  #: How urgent it is.
    retry_count: Opt[int | None] = UNSET  #: How often it has been tried again.
    status: Opt[str | None] = UNSET  #: Where it stands.
    system_domain: Opt[str | None] = UNSET  #: Name of the system domain that it belongs to.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    system_domain_timestamp: Opt[float | None] = UNSET  #: Time that the queue keeps for the system domain; iconik does not document what for.
    system_name: Opt[str | None] = UNSET  #: Part of iconik that asked for it.
    type: Opt[str | None] = UNSET  #: What is to be done.
    user_id: Opt[str | None] = UNSET  #: User who asked for it.


@model
class TranscodeQueue(Model):
    """One page of the queue."""

    facets: Opt[dict[str, Facet] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[QueuedJob] | None] = field(default=UNSET, read_only=True)  #: The entries on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
