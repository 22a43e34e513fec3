"""Operations on teams."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncTeamsOperations", "SyncTeamsOperations", "TeamsOperations"]


class TeamsOperations(Resource):
    """Operations on teams."""

    @op
    def get_team_settings(self, team_id: str, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Fetch the settings of a team.

        Only what is set for the team itself; null where it leaves a choice to the system.

        Args:
            team_id: Identifier of the team.
        """
        return Call("GET", "API/settings/v1/team/{team_id}/", m.GroupSettings, segments={"team_id": team_id}, options=options)

    @op
    def replace_team_settings(self, team_id: str, body: m.GroupSettings | JsonBody, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Replace the settings of a team.

        Settings that the request leaves out are unset, so that those of the system apply. Needs the role
        can_write_teams.

        Args:
            team_id: Identifier of the team.
            body: `GroupSettings`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/settings/v1/team/{team_id}/",
            m.GroupSettings,
            segments={"team_id": team_id},
            body=Body(body, m.GroupSettings),
            roles=("can_write_teams",),
            options=options,
        )

    @op
    def update_team_settings(self, team_id: str, body: m.GroupSettings | JsonBody, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Change some settings of a team.

        Settings that the request leaves out stay. Needs the role can_write_teams.

        Args:
            team_id: Identifier of the team.
            body: `GroupSettings`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/settings/v1/team/{team_id}/",
            m.GroupSettings,
            segments={"team_id": team_id},
            body=Body(body, m.GroupSettings),
            roles=("can_write_teams",),
            options=options,
        )

    @op
    def delete_team_settings(self, team_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the settings of a team.

        The team stays; its members fall back to the settings of the system. Needs the role can_write_teams.

        Args:
            team_id: Identifier of the team.
        """
        return Call("DELETE", "API/settings/v1/team/{team_id}/", None, segments={"team_id": team_id}, roles=("can_write_teams",), options=options)


class SyncTeamsOperations(Sync, TeamsOperations):
    """Operations on teams, returning their responses."""


class AsyncTeamsOperations(Async, TeamsOperations):
    """Operations on teams, awaited."""
