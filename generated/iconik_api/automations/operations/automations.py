"""Operations on automations."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncAutomationsOperations", "AutomationsOperations", "SyncAutomationsOperations"]


class AutomationsOperations(Resource):
    """Operations on automations."""

    @op
    def list_automations(self, **options: Unpack[ListOptions]) -> Call[m.Automations]:
        """List automations.

        All automations of the system domain, inactive ones included. The list has no parameters for paging. Needs
        the role can_read_automations.
        """
        return Call("GET", "API/automations/v1/automations/", m.Automations, roles=("can_read_automations",), paging=Paging(), options=options)

    @op
    def create_automation(self, body: m.Automation | JsonBody, **options: Unpack[Options]) -> Call[m.Automation]:
        """Create an automation.

        Acts from now on, as far as its status is `ACTIVE`, on whatever a trigger starts it for and all conditions
        hold for. Actions are done in the order in which they stand. Needs the role can_write_automations.

        Args:
            body: `Automation`, or plain values of that form.
        """
        return Call(
            "POST", "API/automations/v1/automations/", m.Automation, body=Body(body, m.Automation), roles=("can_write_automations",), options=options
        )

    @op
    def get_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[m.Automation]:
        """Fetch one automation.

        With all its triggers, conditions and actions. Needs the role can_read_automations.

        Args:
            automation_id: Identifier of the automation.
        """
        return Call(
            "GET",
            "API/automations/v1/automations/{automation_id}/",
            m.Automation,
            segments={"automation_id": automation_id},
            roles=("can_read_automations",),
            options=options,
        )

    @op
    def replace_automation(self, automation_id: str, body: m.Automation | JsonBody, **options: Unpack[Options]) -> Call[m.Automation]:
        """Replace the properties of an automation.

        A property that is left out falls back to empty; to change single properties use `update_automation`. Needs
        the role can_write_automations.

        Args:
            automation_id: Identifier of the automation.
            body: `Automation`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/automations/v1/automations/{automation_id}/",
            m.Automation,
            segments={"automation_id": automation_id},
            body=Body(body, m.Automation),
            roles=("can_write_automations",),
            options=options,
        )

    @op
    def update_automation(self, automation_id: str, body: m.Automation | JsonBody, **options: Unpack[Options]) -> Call[m.Automation]:
        """Change some properties of an automation.

        Only the properties in the body change; a list that is sent replaces the whole list. Send only `status` to
        switch it on or off. Needs the role can_write_automations.

        Args:
            automation_id: Identifier of the automation.
            body: `Automation`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/automations/v1/automations/{automation_id}/",
            m.Automation,
            segments={"automation_id": automation_id},
            body=Body(body, m.Automation),
            roles=("can_write_automations",),
            options=options,
        )

    @op
    def delete_automation(self, automation_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an automation.

        To pause it, set its status to `INACTIVE` with `update_automation` instead. Needs the role
        can_delete_automations.

        Args:
            automation_id: Identifier of the automation.
        """
        return Call(
            "DELETE",
            "API/automations/v1/automations/{automation_id}/",
            None,
            segments={"automation_id": automation_id},
            roles=("can_delete_automations",),
            options=options,
        )


class SyncAutomationsOperations(Sync, AutomationsOperations):
    """Operations on automations, returning their responses."""


class AsyncAutomationsOperations(Async, AutomationsOperations):
    """Operations on automations, awaited."""
