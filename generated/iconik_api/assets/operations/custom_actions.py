"""Operations on custom actions."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncCustomActionsOperations", "CustomActionsOperations", "SyncCustomActionsOperations"]


class CustomActionsOperations(Resource):
    """Operations on custom actions."""

    @op
    def list_custom_actions(self, **options: Unpack[ListOptions]) -> Call[m.CustomActions]:
        """List custom actions.

        Those of every context that the user may see. The list always comes whole. Needs the role
        can_read_custom_actions.
        """
        return Call("GET", "API/assets/v1/custom_actions/", m.CustomActions, roles=("can_read_custom_actions",), paging=Paging(), options=options)

    @op
    def trigger_shared_custom_action(
        self, context: str, action_id: str, body: m.CustomActionCall | JsonBody, **options: Unpack[Options]
    ) -> Call[m.CustomActionReply]:
        """Run a custom action as the visitor of a share.

        Does what `trigger_custom_action` does. The share must have `allow_custom_actions` set. Needs the role
        can_read_custom_actions.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
            body: `CustomActionCall`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/custom_actions/shared/{context}/{action_id}/callback/",
            m.CustomActionReply,
            segments={"context": context, "action_id": action_id},
            body=Body(body, m.CustomActionCall),
            roles=("can_read_custom_actions",),
            options=options,
        )

    @op
    def list_custom_actions_of_context(self, context: str, **options: Unpack[ListOptions]) -> Call[m.CustomActions]:
        """List the custom actions of one context.

        The list always comes whole. Needs the role can_read_custom_actions.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
        """
        return Call(
            "GET",
            "API/assets/v1/custom_actions/{context}/",
            m.CustomActions,
            segments={"context": context},
            roles=("can_read_custom_actions",),
            paging=Paging(),
            options=options,
        )

    @op
    def create_custom_action(self, context: str, body: m.CustomActionCreate | JsonBody, **options: Unpack[Options]) -> Call[m.CustomAction]:
        """Create a custom action.

        Who may see it follows from access rights, unless `read_access_for_everyone` is set.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            body: `CustomActionCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/custom_actions/{context}/",
            m.CustomAction,
            segments={"context": context},
            body=Body(body, m.CustomActionCreate),
            options=options,
        )

    @op
    def get_custom_action(self, context: str, action_id: str, **options: Unpack[Options]) -> Call[m.CustomAction]:
        """Fetch one custom action.

        Its `status` and `last_error` tell whether the address it calls has failed. Needs the role
        can_read_custom_actions.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
        """
        return Call(
            "GET",
            "API/assets/v1/custom_actions/{context}/{action_id}/",
            m.CustomAction,
            segments={"context": context, "action_id": action_id},
            roles=("can_read_custom_actions",),
            options=options,
        )

    @op
    def replace_custom_action(
        self, context: str, action_id: str, body: m.CustomAction | JsonBody, **options: Unpack[Options]
    ) -> Call[m.CustomAction]:
        """Replace the properties of a custom action.

        A property that is left out falls back to empty.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
            body: `CustomAction`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/custom_actions/{context}/{action_id}/",
            m.CustomAction,
            segments={"context": context, "action_id": action_id},
            body=Body(body, m.CustomAction),
            options=options,
        )

    @op
    def update_custom_action(self, context: str, action_id: str, body: m.CustomAction | JsonBody, **options: Unpack[Options]) -> Call[m.CustomAction]:
        """Change some properties of a custom action.

        Only the properties in the body change.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
            body: `CustomAction`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/custom_actions/{context}/{action_id}/",
            m.CustomAction,
            segments={"context": context, "action_id": action_id},
            body=Body(body, m.CustomAction),
            options=options,
        )

    @op
    def delete_custom_action(self, context: str, action_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a custom action.

        Its entry disappears from the menus. Setting `disabled` hides it for a while only.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
        """
        return Call(
            "DELETE",
            "API/assets/v1/custom_actions/{context}/{action_id}/",
            None,
            segments={"context": context, "action_id": action_id},
            options=options,
        )

    @op
    def trigger_custom_action(
        self, context: str, action_id: str, body: m.CustomActionCall | JsonBody, **options: Unpack[Options]
    ) -> Call[m.CustomActionReply]:
        """Run a custom action.

        iconik sends the identifiers and the metadata values in the body to the address of the action, as it does
        when a user chooses the entry. Needs the role can_read_custom_actions.

        Args:
            context: Place in iconik where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
            body: `CustomActionCall`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/custom_actions/{context}/{action_id}/callback/",
            m.CustomActionReply,
            segments={"context": context, "action_id": action_id},
            body=Body(body, m.CustomActionCall),
            roles=("can_read_custom_actions",),
            options=options,
        )


class SyncCustomActionsOperations(Sync, CustomActionsOperations):
    """Operations on custom actions, returning their responses."""


class AsyncCustomActionsOperations(Async, CustomActionsOperations):
    """Operations on custom actions, awaited."""
