"""Operations on role groups."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncRoleGroupsOperations", "RoleGroupsOperations", "SyncRoleGroupsOperations"]


class RoleGroupsOperations(Resource):
    """Operations on role groups."""

    @op
    def list_role_groups(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        roles: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Groups]:
        """List role groups.

        Role groups with the roles they grant. The list comes from the index, so a group that was created or changed
        a moment ago may be missing or old in it. Needs the role can_read_role_groups.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            alias: Only role groups with this alias.
            description: Only role groups with this description.
            name: Only role groups of this name.
            roles: Only role groups that grant these roles, separated by commas.
            date_created: Only role groups that were created at this time.
            date_modified: Only role groups that were last changed at this time.
            query: Text to look for.
            ids: Only the role groups with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/role_groups/",
            m.Groups,
            query={
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "alias": alias,
                "description": description,
                "name": name,
                "roles": roles,
                "date_created": date_created,
                "date_modified": date_modified,
                "query": query,
                "ids": ids,
            },
            roles=("can_read_role_groups",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_role_group(self, body: m.RoleGroup | JsonBody, **options: Unpack[Options]) -> Call[m.RoleGroup]:
        """Create a role group.

        Only the name must be given. Without roles, the group grants nothing. Needs the role can_write_role_groups.

        Args:
            body: `RoleGroup`, or plain values of that form.
        """
        return Call("POST", "API/users/v1/role_groups/", m.RoleGroup, body=Body(body, m.RoleGroup), roles=("can_write_role_groups",), options=options)

    @op
    def list_role_groups_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        roles: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Groups]:
        """List role groups without the right to read them.

        As `list_role_groups`, but any user may call it. What only administrators are to know, such as the roles,
        may be missing.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            alias: Only role groups with this alias.
            description: Only role groups with this description.
            name: Only role groups of this name.
            roles: Only role groups that grant these roles, separated by commas.
            date_created: Only role groups that were created at this time.
            date_modified: Only role groups that were last changed at this time.
            query: Text to look for.
            ids: Only the role groups with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/role_groups/basic/",
            m.Groups,
            query={
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "alias": alias,
                "description": description,
                "name": name,
                "roles": roles,
                "date_created": date_created,
                "date_modified": date_modified,
                "query": query,
                "ids": ids,
            },
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def get_role_group(self, group_id: str, **options: Unpack[Options]) -> Call[m.RoleGroup]:
        """Fetch one role group.

        The group with its roles; who is in it stands in the records of the users. Needs the role
        can_read_role_groups.

        Args:
            group_id: Identifier of the group.
        """
        return Call(
            "GET",
            "API/users/v1/role_groups/{group_id}/",
            m.RoleGroup,
            segments={"group_id": group_id},
            roles=("can_read_role_groups",),
            options=options,
        )

    @op
    def replace_role_group(self, group_id: str, body: m.RoleGroup | JsonBody, **options: Unpack[Options]) -> Call[m.RoleGroup]:
        """Replace the properties of a role group.

        A property that is left out falls back to empty, the roles among it. Members keep their membership. Needs
        the role can_write_role_groups.

        Args:
            group_id: Identifier of the group.
            body: `RoleGroup`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/users/v1/role_groups/{group_id}/",
            m.RoleGroup,
            segments={"group_id": group_id},
            body=Body(body, m.RoleGroup),
            roles=("can_write_role_groups",),
            options=options,
        )

    @op
    def update_role_group(self, group_id: str, body: m.RoleGroup | JsonBody, **options: Unpack[Options]) -> Call[m.RoleGroup]:
        """Change some properties of a role group.

        Only the properties in the body change; a list such as `roles` is replaced as a whole. Needs the role
        can_write_role_groups.

        Args:
            group_id: Identifier of the group.
            body: `RoleGroup`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/users/v1/role_groups/{group_id}/",
            m.RoleGroup,
            segments={"group_id": group_id},
            body=Body(body, m.RoleGroup),
            roles=("can_write_role_groups",),
            options=options,
        )

    @op
    def delete_role_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a role group.

        Its members stay users, but lose the roles that came with the group. Needs the role can_delete_role_groups.

        Args:
            group_id: Identifier of the group.
        """
        return Call(
            "DELETE",
            "API/users/v1/role_groups/{group_id}/",
            None,
            segments={"group_id": group_id},
            roles=("can_delete_role_groups",),
            options=options,
        )

    @op
    def add_user_to_role_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Put a user in a role group.

        The roles of the group hold for the user at once. The user must exist. Needs the role can_write_role_groups.

        Args:
            group_id: Identifier of the group.
            user_id: Identifier of the user.
        """
        return Call(
            "POST",
            "API/users/v1/role_groups/{group_id}/users/{user_id}/",
            m.User,
            segments={"group_id": group_id, "user_id": user_id},
            roles=("can_write_role_groups",),
            options=options,
        )

    @op
    def remove_user_from_role_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Take a user out of a role group.

        The user loses the roles that came with the group, unless another group grants them too. Needs the role
        can_delete_role_groups.

        Args:
            group_id: Identifier of the group.
            user_id: Identifier of the user.
        """
        return Call(
            "DELETE",
            "API/users/v1/role_groups/{group_id}/users/{user_id}/",
            m.User,
            segments={"group_id": group_id, "user_id": user_id},
            roles=("can_delete_role_groups",),
            options=options,
        )


class SyncRoleGroupsOperations(Sync, RoleGroupsOperations):
    """Operations on role groups, returning their responses."""


class AsyncRoleGroupsOperations(Async, RoleGroupsOperations):
    """Operations on role groups, awaited."""
