"""Operations on teams."""

from __future__ import annotations

from typing import IO, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncTeamsOperations", "SyncTeamsOperations", "TeamsOperations"]


class TeamsOperations(Resource):
    """Operations on teams."""

    @op
    def list_teams(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Teams]:
        """List teams.

        The list comes from the index, so a team that was created or changed a moment ago may be missing or old in
        it. Needs the role can_read_teams.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            alias: Only teams with this alias.
            description: Only teams with this description.
            name: Only teams of this name.
            date_created: Only teams that were created at this time.
            date_modified: Only teams that were last changed at this time.
            query: Text to look for.
            ids: Only the teams with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/teams/",
            m.Teams,
            query={
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "alias": alias,
                "description": description,
                "name": name,
                "date_created": date_created,
                "date_modified": date_modified,
                "query": query,
                "ids": ids,
            },
            roles=("can_read_teams",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_team(self, body: m.Team | JsonBody, **options: Unpack[Options]) -> Call[m.Team]:
        """Create a team.

        Only the name must be given. The team is empty; users are added to it one by one. Needs the role
        can_write_teams.

        Args:
            body: `Team`, or plain values of that form.
        """
        return Call("POST", "API/users/v1/teams/", m.Team, body=Body(body, m.Team), roles=("can_write_teams",), options=options)

    @op
    def list_teams_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Groups]:
        """List teams without the right to read them.

        As `list_teams`, but any user may call it.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            alias: Only teams with this alias.
            description: Only teams with this description.
            name: Only teams of this name.
            date_created: Only teams that were created at this time.
            date_modified: Only teams that were last changed at this time.
            query: Text to look for.
            ids: Only the teams with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/teams/basic/",
            m.Groups,
            query={
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "alias": alias,
                "description": description,
                "name": name,
                "date_created": date_created,
                "date_modified": date_modified,
                "query": query,
                "ids": ids,
            },
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def get_team(self, team_id: str, **options: Unpack[Options]) -> Call[m.Team]:
        """Fetch one team.

        Who is in the team stands in the records of the users. Needs the role can_read_teams.

        Args:
            team_id: Identifier of the team.
        """
        return Call("GET", "API/users/v1/teams/{team_id}/", m.Team, segments={"team_id": team_id}, roles=("can_read_teams",), options=options)

    @op
    def replace_team(self, team_id: str, body: m.Team | JsonBody, **options: Unpack[Options]) -> Call[m.Team]:
        """Replace the properties of a team.

        A property that is left out falls back to empty. Members keep their membership. Needs the role
        can_write_teams.

        Args:
            team_id: Identifier of the team.
            body: `Team`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/users/v1/teams/{team_id}/",
            m.Team,
            segments={"team_id": team_id},
            body=Body(body, m.Team),
            roles=("can_write_teams",),
            options=options,
        )

    @op
    def update_team(self, team_id: str, body: m.Team | JsonBody, **options: Unpack[Options]) -> Call[m.Team]:
        """Change some properties of a team.

        Only the properties in the body change. Needs the role can_write_teams.

        Args:
            team_id: Identifier of the team.
            body: `Team`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/users/v1/teams/{team_id}/",
            m.Team,
            segments={"team_id": team_id},
            body=Body(body, m.Team),
            roles=("can_write_teams",),
            options=options,
        )

    @op
    def delete_team(self, team_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a team.

        Its members stay users, but lose the access to what was shared with the team. Needs the role
        can_delete_teams.

        Args:
            team_id: Identifier of the team.
        """
        return Call("DELETE", "API/users/v1/teams/{team_id}/", None, segments={"team_id": team_id}, roles=("can_delete_teams",), options=options)

    @op
    def upload_team_logo(self, team_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedLogo]:
        """Upload the logo of a team.

        The body is the picture itself. It takes the place of a logo that is there. Needs the role can_write_teams.

        Args:
            team_id: Identifier of the team.
            body: What is sent.
            content_type: What the body is: `image/*`.
        """
        return Call(
            "POST",
            "API/users/v1/teams/{team_id}/logo/",
            m.UploadedLogo,
            segments={"team_id": team_id},
            body=Body(body, bytes, content_type),
            roles=("can_write_teams",),
            options=options,
        )

    @op
    def delete_team_logo(self, team_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the logo of a team.

        The team is then shown without a picture. Needs the role can_write_teams.

        Args:
            team_id: Identifier of the team.
        """
        return Call("DELETE", "API/users/v1/teams/{team_id}/logo/", None, segments={"team_id": team_id}, roles=("can_write_teams",), options=options)

    @op
    def add_user_to_team(self, team_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Put a user in a team.

        The user can reach at once what is shared with the team. The user must exist. Needs the role
        can_write_teams.

        Args:
            team_id: Identifier of the team.
            user_id: Identifier of the user.
        """
        return Call(
            "POST",
            "API/users/v1/teams/{team_id}/users/{user_id}/",
            m.User,
            segments={"team_id": team_id, "user_id": user_id},
            roles=("can_write_teams",),
            options=options,
        )

    @op
    def remove_user_from_team(self, team_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Take a user out of a team.

        The user can no longer reach what is shared with the team alone. Needs the role can_delete_teams.

        Args:
            team_id: Identifier of the team.
            user_id: Identifier of the user.
        """
        return Call(
            "DELETE",
            "API/users/v1/teams/{team_id}/users/{user_id}/",
            m.User,
            segments={"team_id": team_id, "user_id": user_id},
            roles=("can_delete_teams",),
            options=options,
        )


class SyncTeamsOperations(Sync, TeamsOperations):
    """Operations on teams, returning their responses."""


class AsyncTeamsOperations(Async, TeamsOperations):
    """Operations on teams, awaited."""
