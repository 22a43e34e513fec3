"""Operations of automations, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AsyncAutomations",
    "AsyncAutomationsOperations",
    "AsyncHistoryOperations",
    "AsyncRunsOperations",
    "AutomationsOperations",
    "AutomationsService",
    "HistoryOperations",
    "RunsOperations",
    "SyncAutomations",
    "SyncAutomationsOperations",
    "SyncHistoryOperations",
    "SyncRunsOperations",
]


class AutomationsOperations(Resource):
    """Operations on automations."""

    @op.read
    def list_automations(self, **options: Unpack[ListOptions]) -> Call[m.Automations]:
        """List automations.

        All automations of the system domain, inactive ones included.
        The list has no parameters for paging.
        Needs the role can_read_automations.
        """
        return Call("GET", "API/automations/v1/automations/", m.Automations, roles=("can_read_automations",), paging=Paging(), options=options)

    @op
    def create_automation(self, body: m.Automation | JsonBody, **options: Unpack[Options]) -> Call[m.Automation]:
        """Create an automation.

        Acts from now on, as far as its status is `ACTIVE`, on whatever a trigger starts it for and all conditions
        hold for.
        Actions are done in the order in which they stand.
        Needs the role can_write_automations.
        """
        return Call("POST", "API/automations/v1/automations/", m.Automation, body=Body(body, m.Automation), roles=("can_write_automations",), options=options)

    @op.read
    def get_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[m.Automation]:
        """Fetch one automation.

        With all its triggers, conditions and actions.
        Needs the role can_read_automations.
        """
        return Call("GET", "API/automations/v1/automations/{automation_id}/", m.Automation, segments={"automation_id": automation_id}, roles=("can_read_automations",), options=options)

    @op
    def replace_automation(self, automation_id: str, body: m.Automation | JsonBody, **options: Unpack[Options]) -> Call[m.Automation]:
        """Replace the properties of an automation.

        A property that is left out falls back to empty; to change single properties use `update_automation`.
        Needs the role can_write_automations.
        """
        return Call("PUT", "API/automations/v1/automations/{automation_id}/", m.Automation, segments={"automation_id": automation_id}, body=Body(body, m.Automation), roles=("can_write_automations",), options=options)

    @op
    def update_automation(self, automation_id: str, body: m.Automation | JsonBody, **options: Unpack[Options]) -> Call[m.Automation]:
        """Change some properties of an automation.

        Only the properties in the body change; a list that is sent replaces the whole list.
        Send only `status` to switch it on or off.
        Needs the role can_write_automations.
        """
        return Call("PATCH", "API/automations/v1/automations/{automation_id}/", m.Automation, segments={"automation_id": automation_id}, body=Body(body, m.Automation), roles=("can_write_automations",), options=options)

    @op.destroy
    def delete_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an automation.

        To pause it, set its status to `INACTIVE` with `update_automation` instead.
        Needs the role can_delete_automations.
        """
        return Call("DELETE", "API/automations/v1/automations/{automation_id}/", None, segments={"automation_id": automation_id}, roles=("can_delete_automations",), options=options)


class HistoryOperations(Resource):
    """Operations on history."""

    @op
    def create_automation_history(self, automation_id: str, body: m.AutomationHistory | JsonBody, *, ttl: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.AutomationHistory]:
        """Record that an automation has acted on an object.

        Notes the outcome, so that it can be told on which objects the automation has acted.
        The record counts until `ttl` has passed.
        Needs the role can_write_automations.

        Args:
            ttl: How long the record is kept; iconik does not document the unit.
        """
        return Call(
            "POST",
            "API/automations/v1/automations/{automation_id}/history/",
            m.AutomationHistory,
            segments={"automation_id": automation_id},
            query={"ttl": ttl},
            body=Body(body, m.AutomationHistory),
            roles=("can_write_automations",),
            options=options,
        )

    @op.read
    def get_automation_history(self, automation_id: str, object_type: str, object_id: str, version_id: str, **options: Unpack[Options]) -> Call[m.AutomationHistory]:
        """Fetch what an automation has done to an object.

        Says whether it succeeded and which job did the work.
        Without a record the answer is 404.
        Needs the role can_read_automations.

        Args:
            object_type: Kind of object, such as `assets`.
        """
        return Call(
            "GET",
            "API/automations/v1/automations/{automation_id}/history/{object_type}/{object_id}/{version_id}/",
            m.AutomationHistory,
            segments={"automation_id": automation_id, "object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_automations",),
            options=options,
        )

    @op.destroy
    def delete_automation_history(self, automation_id: str, object_type: str, object_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Forget that an automation has acted on an object.

        The automation may act on the object again, the next time something starts it.
        Needs the role can_read_automations.

        Args:
            object_type: Kind of object, such as `assets`.
        """
        return Call(
            "DELETE",
            "API/automations/v1/automations/{automation_id}/history/{object_type}/{object_id}/{version_id}/",
            None,
            segments={"automation_id": automation_id, "object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_automations",),
            options=options,
        )


class RunsOperations(Resource):
    """Operations on runs."""

    @op
    def run_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Run an automation now.

        Acts in the background on all objects that the conditions hold for, whatever its triggers say.
        `get_automation_run_estimate` tells beforehand how many that are.
        Needs the role can_run_automations.
        """
        return Call("POST", "API/automations/v1/automations/{automation_id}/runs/", None, segments={"automation_id": automation_id}, roles=("can_run_automations",), options=options)

    @op.read
    def get_automation_run_estimate(self, automation_id: str, **options: Unpack[Options]) -> Call[m.AutomationRunEstimate]:
        """Count what a run of an automation would act on.

        Changes nothing.
        The count is that of the index, which may lag a moment behind a change.
        Needs the role can_run_automations.
        """
        return Call("GET", "API/automations/v1/automations/{automation_id}/runs/estimate/", m.AutomationRunEstimate, segments={"automation_id": automation_id}, roles=("can_run_automations",), options=options)


class SyncAutomationsOperations(Sync, AutomationsOperations):
    """The same, returning responses."""


class SyncHistoryOperations(Sync, HistoryOperations):
    """The same, returning responses."""


class SyncRunsOperations(Sync, RunsOperations):
    """The same, returning responses."""


class AsyncAutomationsOperations(Async, AutomationsOperations):
    """The same, awaited."""


class AsyncHistoryOperations(Async, HistoryOperations):
    """The same, awaited."""


class AsyncRunsOperations(Async, RunsOperations):
    """The same, awaited."""


class AutomationsService(AutomationsOperations, HistoryOperations, RunsOperations):
    """Rules that act on assets and collections by themselves when something happens to them."""


class SyncAutomations(Sync, AutomationsService):
    """The operations of automations, returning their responses."""

    automations = part(SyncAutomationsOperations)
    history = part(SyncHistoryOperations)
    runs = part(SyncRunsOperations)


class AsyncAutomations(Async, AutomationsService):
    """The operations of automations, awaited."""

    automations = part(AsyncAutomationsOperations)
    history = part(AsyncHistoryOperations)
    runs = part(AsyncRunsOperations)
