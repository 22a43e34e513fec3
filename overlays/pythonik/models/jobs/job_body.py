"""What a job is created and changed with, under the import paths of pythonik 1.x."""

from iconik_api.jobs.models import ActionContext as ActionContext
from iconik_api.jobs.models import ActionContextValue as ABORT
from iconik_api.jobs.models import ActionContextValue as CHANGEPRIORITY
from iconik_api.jobs.models import ActionContextValue as PAUSE
from iconik_api.jobs.models import ActionContextValue as RESTART
from iconik_api.jobs.models import ActionContextValue as RESUME
from iconik_api.jobs.models import JobResponse as JobBody
from iconik_api.jobs.models import JobStatus as JobStatus
from iconik_api.jobs.models import JobTypes as JobTypes
from iconik_api.jobs.models import RelatedObject as RelatedObject

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
