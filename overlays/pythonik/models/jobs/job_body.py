"""Bodies that create and change a job, under the import paths of pythonik 1.x."""

from iconik_api.jobs.models import (
    ActionContext,
    ActionContextValue as ABORT,
    ActionContextValue as CHANGEPRIORITY,
    ActionContextValue as PAUSE,
    ActionContextValue as RESTART,
    ActionContextValue as RESUME,
    JobResponse as JobBody,
    JobStatus,
    JobTypes,
    RelatedObject,
)

__all__ = [
    "ABORT",
    "CHANGEPRIORITY",
    "PAUSE",
    "RESTART",
    "RESUME",
    "ActionContext",
    "JobBody",
    "JobStatus",
    "JobTypes",
    "RelatedObject",
]
