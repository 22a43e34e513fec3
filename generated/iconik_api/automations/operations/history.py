"""Operations on history."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncHistoryOperations", "HistoryOperations", "SyncHistoryOperations"]


class HistoryOperations(Resource):
    """Operations on history."""

    @op
    def create_automation_history(
        self, automation_id: str, body: m.AutomationHistory | JsonBody, *, ttl: Opt[int] = UNSET, **options: Unpack[Options]
    ) -> Call[m.AutomationHistory]:
        """Record that an automation has acted on an object.

        Notes the outcome, so that it can be told on which objects the automation has acted. The record counts until
        `ttl` has passed. Needs the role can_write_automations.

        Args:
            automation_id: Identifier of the automation.
            body: `AutomationHistory`, or plain values of that form.
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

    @op
    def get_automation_history(
        self, automation_id: str, object_type: str, object_id: str, version_id: str, **options: Unpack[Options]
    ) -> Call[m.AutomationHistory]:
        """Fetch what an automation has done to an object.

        Says whether it succeeded and which job did the work. Without a record the answer is 404. Needs the role
        can_read_automations.

        Args:
            automation_id: Identifier of the automation.
            object_type: Kind of object, such as `assets`.
            object_id: Identifier of the object.
            version_id: Identifier of the version.
        """
        return Call(
            "GET",
            "API/automations/v1/automations/{automation_id}/history/{object_type}/{object_id}/{version_id}/",
            m.AutomationHistory,
            segments={"automation_id": automation_id, "object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_automations",),
            options=options,
        )

    @op
    def delete_automation_history(
        self, automation_id: str, object_type: str, object_id: str, version_id: str, **options: Unpack[Options]
    ) -> Call[None]:
        """Forget that an automation has acted on an object.

        The automation may act on the object again, the next time something starts it. Needs the role
        can_read_automations.

        Args:
            automation_id: Identifier of the automation.
            object_type: Kind of object, such as `assets`.
            object_id: Identifier of the object.
            version_id: Identifier of the version.
        """
        return Call(
            "DELETE",
            "API/automations/v1/automations/{automation_id}/history/{object_type}/{object_id}/{version_id}/",
            None,
            segments={"automation_id": automation_id, "object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_automations",),
            options=options,
        )


class SyncHistoryOperations(Sync, HistoryOperations):
    """Operations on history, returning their responses."""


class AsyncHistoryOperations(Async, HistoryOperations):
    """Operations on history, awaited."""
