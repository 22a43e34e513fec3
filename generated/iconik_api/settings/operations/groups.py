"""Operations on groups."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncGroupsOperations", "GroupsOperations", "SyncGroupsOperations"]


class GroupsOperations(Resource):
    """Operations on groups."""

    @op
    def get_group_settings(self, group_id: str, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Fetch the settings of a group.

        Only what is set for the group itself; null where it leaves a choice to the system. `get_merged_settings`
        tells what is in force.

        Args:
            group_id: Group that the settings belong to.
        """
        return Call("GET", "API/settings/v1/group/{group_id}/", m.GroupSettings, segments={"group_id": group_id}, options=options)

    @op
    def replace_group_settings(self, group_id: str, body: m.GroupSettings | JsonBody, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Replace the settings of a group.

        Settings that the request leaves out are unset, so that those of the system apply. Needs the role
        can_write_groups.

        Args:
            group_id: Group that the settings belong to.
            body: `GroupSettings`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/settings/v1/group/{group_id}/",
            m.GroupSettings,
            segments={"group_id": group_id},
            body=Body(body, m.GroupSettings),
            roles=("can_write_groups",),
            options=options,
        )

    @op
    def update_group_settings(self, group_id: str, body: m.GroupSettings | JsonBody, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Change some settings of a group.

        Settings that the request leaves out stay. Needs the role can_write_groups.

        Args:
            group_id: Group that the settings belong to.
            body: `GroupSettings`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/settings/v1/group/{group_id}/",
            m.GroupSettings,
            segments={"group_id": group_id},
            body=Body(body, m.GroupSettings),
            roles=("can_write_groups",),
            options=options,
        )

    @op
    def delete_group_settings(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the settings of a group.

        The group stays; its members fall back to the settings of the system. Needs the role can_write_groups.

        Args:
            group_id: Group that the settings belong to.
        """
        return Call(
            "DELETE", "API/settings/v1/group/{group_id}/", None, segments={"group_id": group_id}, roles=("can_write_groups",), options=options
        )


class SyncGroupsOperations(Sync, GroupsOperations):
    """Operations on groups, returning their responses."""


class AsyncGroupsOperations(Async, GroupsOperations):
    """Operations on groups, awaited."""
