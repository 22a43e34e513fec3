"""Responses about a job, under the import paths of pythonik 1.x."""

from iconik_api.jobs.models import JobResponse

from .job_body import JobBody

__all__ = ["JobBody", "JobResponse"]
