"""Operations on group mappings."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncGroupMappingsOperations", "GroupMappingsOperations", "SyncGroupMappingsOperations"]


class GroupMappingsOperations(Resource):
    """Operations on group mappings."""

    @op
    def list_group_mappings(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.GroupMappings]:
        """List the names that stand for groups.

        When a user logs in by SAML, these names are looked up to find the groups that the user is put in. Needs the
        role can_read_group_mappings.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/users/v1/groups/mappings/",
            m.GroupMappings,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_group_mappings",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_group_mapping(self, body: m.GroupMapping | JsonBody, **options: Unpack[Options]) -> Call[m.GroupMapping]:
        """Let a name stand for a group.

        From the next login by SAML, users for whom the identity provider sends this name are put in the group,
        which must exist. Needs the role can_write_group_mappings.

        Args:
            body: `GroupMapping`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/users/v1/groups/mappings/",
            m.GroupMapping,
            body=Body(body, m.GroupMapping),
            roles=("can_write_group_mappings",),
            options=options,
        )

    @op
    def get_group_mapping(self, name: str, **options: Unpack[Options]) -> Call[m.GroupMapping]:
        """Fetch the group that a name stands for.

        Names are as the identity provider sends them. Needs the role can_read_group_mappings.

        Args:
            name: Name that the identity provider sends.
        """
        return Call(
            "GET",
            "API/users/v1/groups/mappings/{name}/",
            m.GroupMapping,
            segments={"name": name},
            roles=("can_read_group_mappings",),
            options=options,
        )

    @op
    def delete_group_mapping(self, name: str, **options: Unpack[Options]) -> Call[None]:
        """Let a name no longer stand for a group.

        The group and its members stay. Needs the role can_delete_group_mappings.

        Args:
            name: Name that the identity provider sends.
        """
        return Call(
            "DELETE", "API/users/v1/groups/mappings/{name}/", None, segments={"name": name}, roles=("can_delete_group_mappings",), options=options
        )


class SyncGroupMappingsOperations(Sync, GroupMappingsOperations):
    """Operations on group mappings, returning their responses."""


class AsyncGroupMappingsOperations(Async, GroupMappingsOperations):
    """Operations on group mappings, awaited."""
