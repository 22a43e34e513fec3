"""All operations of one service, synchronous and asynchronous."""

from __future__ import annotations

from ...runtime.op import Async, Sync
from .jobs import JobsOperations

__all__ = ["AsyncJobs", "JobsService", "SyncJobs"]


class JobsService(
    JobsOperations,
):
    """Work in the background, of iconik itself and of clients that report their own, with its state and progress."""


class SyncJobs(Sync, JobsService):
    """The operations of jobs, returning their responses."""


class AsyncJobs(Async, JobsService):
    """The operations of jobs, awaited."""
