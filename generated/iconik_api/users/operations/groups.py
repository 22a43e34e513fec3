"""Operations on groups."""

from __future__ import annotations

from typing import IO, Any, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncGroupsOperations", "GroupsOperations", "SyncGroupsOperations"]


class GroupsOperations(Resource):
    """Operations on groups."""

    @op
    def list_groups(
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
        """List groups.

        Groups of every type with the roles they grant. The list comes from the index, so a group that was created
        or changed a moment ago may be missing or old in it.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            alias: Only groups with this alias.
            description: Only groups with this description.
            name: Only groups of this name.
            roles: Only groups that grant these roles, separated by commas.
            date_created: Only groups that were created at this time.
            date_modified: Only groups that were last changed at this time.
            query: Text to look for.
            ids: Only the groups with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/groups/",
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
    def create_group(self, body: m.Group | JsonBody, **options: Unpack[Options]) -> Call[m.Group]:
        """Create a group.

        Only the name must be given. The group is empty; users are added to it one by one. Needs the role
        can_write_groups.

        Args:
            body: `Group`, or plain values of that form.
        """
        return Call("POST", "API/users/v1/groups/", m.Group, body=Body(body, m.Group), roles=("can_write_groups",), options=options)

    @op
    def list_all_groups_basic(
        self, *, page: Opt[int] = UNSET, per_page: Opt[int] = UNSET, ids: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Groups]:
        """List groups of every kind without the right to read them.

        Also groups that `list_groups_basic` leaves out. Any user may call it, for instance to show names beside
        identifiers.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            ids: Only the groups with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/groups/all/basic/",
            m.Groups,
            query={"page": page, "per_page": per_page, "ids": ids},
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def list_groups_basic(
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
        """List groups without the right to read them.

        As `list_groups`, but any user may call it. What only administrators are to know, such as the roles, may be
        missing.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            alias: Only groups with this alias.
            description: Only groups with this description.
            name: Only groups of this name.
            roles: Only groups that grant these roles, separated by commas.
            date_created: Only groups that were created at this time.
            date_modified: Only groups that were last changed at this time.
            query: Text to look for.
            ids: Only the groups with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/groups/basic/",
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
    def get_group(self, group_id: str, **options: Unpack[Options]) -> Call[m.Group]:
        """Fetch one group.

        The group with its roles; who is in it stands in the records of the users. Needs the role can_read_groups.

        Args:
            group_id: Identifier of the group.
        """
        return Call("GET", "API/users/v1/groups/{group_id}/", m.Group, segments={"group_id": group_id}, roles=("can_read_groups",), options=options)

    @op
    def replace_group(self, group_id: str, body: m.Group | JsonBody, **options: Unpack[Options]) -> Call[m.Group]:
        """Replace the properties of a group.

        A property that is left out falls back to empty, the roles among it. Members keep their membership. Needs
        the role can_write_groups.

        Args:
            group_id: Identifier of the group.
            body: `Group`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/users/v1/groups/{group_id}/",
            m.Group,
            segments={"group_id": group_id},
            body=Body(body, m.Group),
            roles=("can_write_groups",),
            options=options,
        )

    @op
    def update_group(self, group_id: str, body: m.Group | JsonBody, **options: Unpack[Options]) -> Call[m.Group]:
        """Change some properties of a group.

        Only the properties in the body change; a list such as `roles` is replaced as a whole. Needs the role
        can_write_groups.

        Args:
            group_id: Identifier of the group.
            body: `Group`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/users/v1/groups/{group_id}/",
            m.Group,
            segments={"group_id": group_id},
            body=Body(body, m.Group),
            roles=("can_write_groups",),
            options=options,
        )

    @op
    def delete_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a group.

        Its members stay users, but lose the roles and the access that came with the group. Needs the role
        can_delete_groups.

        Args:
            group_id: Identifier of the group.
        """
        return Call("DELETE", "API/users/v1/groups/{group_id}/", None, segments={"group_id": group_id}, roles=("can_delete_groups",), options=options)

    @op
    def upload_group_logo(self, group_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedLogo]:
        """Upload the logo of a group.

        The body is the picture itself. It takes the place of a logo that is there. Needs the role can_write_groups.

        Args:
            group_id: Identifier of the group.
            body: What is sent.
            content_type: What the body is: `image/*`.
        """
        return Call(
            "POST",
            "API/users/v1/groups/{group_id}/logo/",
            m.UploadedLogo,
            segments={"group_id": group_id},
            body=Body(body, bytes, content_type),
            roles=("can_write_groups",),
            options=options,
        )

    @op
    def delete_group_logo(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the logo of a group.

        The group is then shown without a picture. Needs the role can_write_groups.

        Args:
            group_id: Identifier of the group.
        """
        return Call(
            "DELETE", "API/users/v1/groups/{group_id}/logo/", None, segments={"group_id": group_id}, roles=("can_write_groups",), options=options
        )

    @op
    def reindex_group(self, group_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a group anew.

        Done in the background. Only needed when the index went wrong. The body is an empty object. Needs the role
        can_reindex_groups.

        Args:
            group_id: Identifier of the group.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/users/v1/groups/{group_id}/reindex/",
            m.JobStarted,
            segments={"group_id": group_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_groups",),
            options=options,
        )

    @op
    def add_user_to_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Put a user in a group.

        The roles of the group hold for the user at once. The user must exist. Needs the role can_write_groups.

        Args:
            group_id: Identifier of the group.
            user_id: Identifier of the user.
        """
        return Call(
            "POST",
            "API/users/v1/groups/{group_id}/users/{user_id}/",
            m.User,
            segments={"group_id": group_id, "user_id": user_id},
            roles=("can_write_groups",),
            options=options,
        )

    @op
    def remove_user_from_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Take a user out of a group.

        The user loses the roles and the access that came with the group, unless another group grants them too.
        Needs the role can_delete_groups.

        Args:
            group_id: Identifier of the group.
            user_id: Identifier of the user.
        """
        return Call(
            "DELETE",
            "API/users/v1/groups/{group_id}/users/{user_id}/",
            m.User,
            segments={"group_id": group_id, "user_id": user_id},
            roles=("can_delete_groups",),
            options=options,
        )


class SyncGroupsOperations(Sync, GroupsOperations):
    """Operations on groups, returning their responses."""


class AsyncGroupsOperations(Async, GroupsOperations):
    """Operations on groups, awaited."""
