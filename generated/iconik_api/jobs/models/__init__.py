"""Models of jobs, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors, JobStarted as JobStarted, Reindex as Reindex
    from .jobs import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".jobs": "ActionContext ActionContextValue IndexedJob IndexedJobStep JobAction JobChildProgress JobResponse JobStatus JobStep JobStepStatus JobStepUpdate JobStepsUpdate JobTypes Jobs JobsDelete JobsPriority JobsState JobsUpdate RelatedObject",
        "...shared.models.shared": "Errors JobStarted Reindex",
    },
)
