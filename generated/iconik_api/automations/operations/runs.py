"""Operations on runs."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncRunsOperations", "RunsOperations", "SyncRunsOperations"]


class RunsOperations(Resource):
    """Operations on runs."""

    @op
    def run_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[None]:
        """Run an automation now.

        Acts in the background on all objects that the conditions hold for, whatever its triggers say.
        `get_automation_run_estimate` tells beforehand how many that are. Needs the role can_run_automations.

        Args:
            automation_id: Identifier of the automation.
        """
        return Call(
            "POST",
            "API/automations/v1/automations/{automation_id}/runs/",
            None,
            segments={"automation_id": automation_id},
            roles=("can_run_automations",),
            options=options,
        )

    @op
    def get_automation_run_estimate(self, automation_id: str, **options: Unpack[Options]) -> Call[m.AutomationRunEstimate]:
        """Count what a run of an automation would act on.

        Changes nothing. The count is that of the index, which may lag a moment behind a change. Needs the role
        can_run_automations.

        Args:
            automation_id: Identifier of the automation.
        """
        return Call(
            "GET",
            "API/automations/v1/automations/{automation_id}/runs/estimate/",
            m.AutomationRunEstimate,
            segments={"automation_id": automation_id},
            roles=("can_run_automations",),
            options=options,
        )


class SyncRunsOperations(Sync, RunsOperations):
    """Operations on runs, returning their responses."""


class AsyncRunsOperations(Async, RunsOperations):
    """Operations on runs, awaited."""
