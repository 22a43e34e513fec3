"""Operations of users, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import IO, Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AsyncCurrentUserOperations",
    "AsyncGroupMappingsOperations",
    "AsyncGroupsOperations",
    "AsyncInvitationsOperations",
    "AsyncPartnerAccessOperations",
    "AsyncRoleGroupsOperations",
    "AsyncTeamsOperations",
    "AsyncTwoFactorOperations",
    "AsyncUsers",
    "AsyncUsersOperations",
    "CurrentUserOperations",
    "GroupMappingsOperations",
    "GroupsOperations",
    "InvitationsOperations",
    "PartnerAccessOperations",
    "RoleGroupsOperations",
    "SyncCurrentUserOperations",
    "SyncGroupMappingsOperations",
    "SyncGroupsOperations",
    "SyncInvitationsOperations",
    "SyncPartnerAccessOperations",
    "SyncRoleGroupsOperations",
    "SyncTeamsOperations",
    "SyncTwoFactorOperations",
    "SyncUsers",
    "SyncUsersOperations",
    "TeamsOperations",
    "TwoFactorOperations",
    "UsersOperations",
    "UsersService",
]


class CurrentUserOperations(Resource):
    """Operations on current user."""

    @op.read
    def get_current_user(self, **options: Unpack[Options]) -> Call[m.User]:
        """Fetch the calling user.

        Needs no role, so it is also a way to find out whether a token is good.
        """
        return Call("GET", "API/users/v1/users/current/", m.User, options=options)

    @op
    def replace_current_user(self, body: m.User | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Replace the properties of the calling user.

        A property that is left out falls back to empty.
        Properties that only administrators may change, such as the type, do not change.
        """
        return Call("PUT", "API/users/v1/users/current/", m.User, body=Body(body, m.User), options=options)

    @op
    def update_current_user(self, body: m.User | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Change some properties of the calling user.

        Only the properties in the body change, except for what only administrators may change, such as the type.
        """
        return Call("PATCH", "API/users/v1/users/current/", m.User, body=Body(body, m.User), options=options)

    @op
    def upload_current_user_photo(self, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedPhoto]:
        """Upload the portrait of the calling user.

        The body is the picture itself.
        It takes the place of a portrait that is there; iconik makes the smaller ones.

        Args:
            content_type: Media type of the body: `image/*`.
        """
        return Call("POST", "API/users/v1/users/current/photo/", m.UploadedPhoto, body=Body(body, bytes, content_type), options=options)

    @op.destroy
    def delete_current_user_photo(self, **options: Unpack[Options]) -> Call[None]:
        """Delete the portrait of the calling user.

        The portraits of all sizes go with it.
        """
        return Call("DELETE", "API/users/v1/users/current/photo/", None, options=options)

    @op.read
    def list_current_user_roles(self, **options: Unpack[ListOptions]) -> Call[m.UserRoles]:
        """List the roles of the calling user.

        Returns the roles that all groups of the user grant together.
        Use it to see beforehand which operations are allowed.
        """
        return Call("GET", "API/users/v1/users/current/roles/", m.UserRoles, paging=Paging(), options=options)


class GroupMappingsOperations(Resource):
    """Operations on group mappings."""

    @op.read
    def list_group_mappings(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.GroupMappings]:
        """List the names that stand for groups.

        At a login by SAML, these names select the groups of the user.
        Needs the role can_read_group_mappings.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/users/v1/groups/mappings/", m.GroupMappings, query={"per_page": per_page, "last_id": last_id}, roles=("can_read_group_mappings",), paging=Paging(("last_id",), per_page=100), options=options)

    @op
    def create_group_mapping(self, body: m.GroupMapping | JsonBody, **options: Unpack[Options]) -> Call[m.GroupMapping]:
        """Let a name stand for a group.

        From the next login by SAML, users for whom the identity provider sends this name are put in the group,
        which must exist.
        Needs the role can_write_group_mappings.
        """
        return Call("POST", "API/users/v1/groups/mappings/", m.GroupMapping, body=Body(body, m.GroupMapping), roles=("can_write_group_mappings",), options=options)

    @op.read
    def get_group_mapping(self, name: str, **options: Unpack[Options]) -> Call[m.GroupMapping]:
        """Fetch the group that a name stands for.

        Names are as the identity provider sends them.
        Needs the role can_read_group_mappings.

        Args:
            name: Name that the identity provider sends.
        """
        return Call("GET", "API/users/v1/groups/mappings/{name}/", m.GroupMapping, segments={"name": name}, roles=("can_read_group_mappings",), options=options)

    @op.destroy
    def delete_group_mapping(self, name: str, **options: Unpack[Options]) -> Call[None]:
        """Let a name no longer stand for a group.

        The group and its members stay.
        Needs the role can_delete_group_mappings.

        Args:
            name: Name that the identity provider sends.
        """
        return Call("DELETE", "API/users/v1/groups/mappings/{name}/", None, segments={"name": name}, roles=("can_delete_group_mappings",), options=options)


class GroupsOperations(Resource):
    """Operations on groups."""

    @op.read
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

        Groups of every type with the roles they grant.
        The list comes from the index, so a group that was created or changed a moment ago may be missing or old in
        it.

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
            query={"page": page, "per_page": per_page, "sort": sort, "alias": alias, "description": description, "name": name, "roles": roles, "date_created": date_created, "date_modified": date_modified, "query": query, "ids": ids},
            paging=Paging(("page",), per_page=100, most=100),
            options=options,
        )

    @op
    def create_group(self, body: m.Group | JsonBody, **options: Unpack[Options]) -> Call[m.Group]:
        """Create a group.

        Only the name must be given.
        The group is empty; users are added to it one by one.
        Needs the role can_write_groups.
        """
        return Call("POST", "API/users/v1/groups/", m.Group, body=Body(body, m.Group), roles=("can_write_groups",), options=options)

    @op.read
    def list_all_groups_basic(self, *, page: Opt[int] = UNSET, per_page: Opt[int] = UNSET, ids: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Groups]:
        """List groups of every kind without the right to read them.

        Also groups that `list_groups_basic` leaves out.
        Any user may call it, for instance to show names beside identifiers.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 1,000.
            ids: Only the groups with these identifiers, separated by commas.
        """
        return Call("GET", "API/users/v1/groups/all/basic/", m.Groups, query={"page": page, "per_page": per_page, "ids": ids}, paging=Paging(("page",), per_page=100), options=options)

    @op.read
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

        As `list_groups`, but any user may call it.
        Properties for administrators only, such as the roles, may be missing.

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
            query={"page": page, "per_page": per_page, "sort": sort, "alias": alias, "description": description, "name": name, "roles": roles, "date_created": date_created, "date_modified": date_modified, "query": query, "ids": ids},
            paging=Paging(("page",), per_page=100, most=100),
            options=options,
        )

    @op.read
    def get_group(self, group_id: str, **options: Unpack[Options]) -> Call[m.Group]:
        """Fetch one group.

        The group with its roles; who is in it stands in the records of the users.
        Needs the role can_read_groups.
        """
        return Call("GET", "API/users/v1/groups/{group_id}/", m.Group, segments={"group_id": group_id}, roles=("can_read_groups",), options=options)

    @op
    def replace_group(self, group_id: str, body: m.Group | JsonBody, **options: Unpack[Options]) -> Call[m.Group]:
        """Replace the properties of a group.

        A property that is left out falls back to empty, the roles among it.
        Members keep their membership.
        Needs the role can_write_groups.
        """
        return Call("PUT", "API/users/v1/groups/{group_id}/", m.Group, segments={"group_id": group_id}, body=Body(body, m.Group), roles=("can_write_groups",), options=options)

    @op
    def update_group(self, group_id: str, body: m.Group | JsonBody, **options: Unpack[Options]) -> Call[m.Group]:
        """Change some properties of a group.

        Only the properties in the body change; a list such as `roles` is replaced as a whole.
        Needs the role can_write_groups.
        """
        return Call("PATCH", "API/users/v1/groups/{group_id}/", m.Group, segments={"group_id": group_id}, body=Body(body, m.Group), roles=("can_write_groups",), options=options)

    @op.destroy
    def delete_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a group.

        Its members stay users, but lose the roles and the access that came with the group.
        Needs the role can_delete_groups.
        """
        return Call("DELETE", "API/users/v1/groups/{group_id}/", None, segments={"group_id": group_id}, roles=("can_delete_groups",), options=options)

    @op
    def upload_group_logo(self, group_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedLogo]:
        """Upload the logo of a group.

        The body is the picture itself.
        It takes the place of a logo that is there.
        Needs the role can_write_groups.

        Args:
            content_type: Media type of the body: `image/*`.
        """
        return Call("POST", "API/users/v1/groups/{group_id}/logo/", m.UploadedLogo, segments={"group_id": group_id}, body=Body(body, bytes, content_type), roles=("can_write_groups",), options=options)

    @op.destroy
    def delete_group_logo(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the logo of a group.

        The group is then shown without a picture.
        Needs the role can_write_groups.
        """
        return Call("DELETE", "API/users/v1/groups/{group_id}/logo/", None, segments={"group_id": group_id}, roles=("can_write_groups",), options=options)

    @op
    def reindex_group(self, group_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a group anew.

        The work runs in the background.
        The call only repairs the index.
        The body is an empty object.
        Needs the role can_reindex_groups.
        """
        return Call("POST", "API/users/v1/groups/{group_id}/reindex/", m.JobStarted, segments={"group_id": group_id}, roles=("can_reindex_groups",), options=options)

    @op
    def add_user_to_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Put a user in a group.

        The roles of the group hold for the user at once.
        The user must exist.
        Needs the role can_write_groups.
        """
        return Call("POST", "API/users/v1/groups/{group_id}/users/{user_id}/", m.User, segments={"group_id": group_id, "user_id": user_id}, roles=("can_write_groups",), options=options)

    @op.destroy
    def remove_user_from_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Take a user out of a group.

        The user loses the roles and the access that came with the group, unless another group grants them too.
        Needs the role can_delete_groups.
        """
        return Call("DELETE", "API/users/v1/groups/{group_id}/users/{user_id}/", m.User, segments={"group_id": group_id, "user_id": user_id}, roles=("can_delete_groups",), options=options)


class InvitationsOperations(Resource):
    """Operations on invitations."""

    @op.destroy
    def purge_invitations(self, **options: Unpack[Options]) -> Call[Any]:
        """Delete all links for invitations.

        Links that were given out before no longer let anyone in.
        Users who came by them stay.
        """
        return Call("DELETE", "API/users/v1/users/invite/purge/", None, options=options)

    @op
    def register_invited_user(self, body: m.InvitationRegistration | JsonBody, **options: Unpack[Options]) -> Call[m.InvitedUser]:
        """Join a system domain by an invitation.

        Creates the user that the invitation is for, or lets an existing one into the system domain.
        Nobody is logged in by this.
        """
        return Call("POST", "API/users/v1/users/invite/register/", m.InvitedUser, body=Body(body, m.InvitationRegistration), credentials=(), options=options)

    @op
    def create_invitation_link(self, body: m.InvitationLinkRequest | JsonBody, **options: Unpack[Options]) -> Call[m.InvitationLink]:
        """Create a link for invitations.

        Anyone with the link can join the system domain with the groups and the type named here, until the links are
        purged.
        Needs the role can_create_users.
        """
        return Call("POST", "API/users/v1/users/invite/token/request/", m.InvitationLink, body=Body(body, m.InvitationLinkRequest), roles=("can_create_users",), options=options)

    @op.read
    def validate_invitation(self, *, hash: str, **options: Unpack[Options]) -> Call[m.InvitationDomain]:
        """Check an invitation.

        Tells which system domain the invitation leads to.
        An invitation that is no longer good is refused.

        Args:
            hash: Identifier of the invitation, from its link.
        """
        return Call("POST", "API/users/v1/users/invite/validate/", m.InvitationDomain, query={"hash": hash}, credentials=(), options=options)


class PartnerAccessOperations(Resource):
    """Operations on partner access."""

    @op
    def grant_partner_domain_access(self, body: m.PartnerDomainAccess | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Let the people of a partner into the system domain of a customer.

        The users of the partner's domain are added in the background.
        """
        return Call("POST", "API/users/v1/users/partner_domain_access/", None, body=Body(body, m.PartnerDomainAccess), options=options)

    @op.destroy
    def revoke_partner_domain_access(self, body: m.PartnerDomainAccess | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Shut the people of a partner out of the domain of a customer.

        The users of the partner's domain are removed in the background; they stay users of their own domain.
        """
        return Call("DELETE", "API/users/v1/users/partner_domain_access/", None, body=Body(body, m.PartnerDomainAccess), options=options)


class RoleGroupsOperations(Resource):
    """Operations on role groups."""

    @op.read
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

        Role groups with the roles they grant.
        The list comes from the index, so a group that was created or changed a moment ago may be missing or old in
        it.
        Needs the role can_read_role_groups.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 1,000.
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
            query={"page": page, "per_page": per_page, "sort": sort, "alias": alias, "description": description, "name": name, "roles": roles, "date_created": date_created, "date_modified": date_modified, "query": query, "ids": ids},
            roles=("can_read_role_groups",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_role_group(self, body: m.RoleGroup | JsonBody, **options: Unpack[Options]) -> Call[m.RoleGroup]:
        """Create a role group.

        Only the name must be given.
        Without roles, the group grants nothing.
        Needs the role can_write_role_groups.
        """
        return Call("POST", "API/users/v1/role_groups/", m.RoleGroup, body=Body(body, m.RoleGroup), roles=("can_write_role_groups",), options=options)

    @op.read
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

        As `list_role_groups`, but any user may call it.
        Properties for administrators only, such as the roles, may be missing.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 100.
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
            query={"page": page, "per_page": per_page, "sort": sort, "alias": alias, "description": description, "name": name, "roles": roles, "date_created": date_created, "date_modified": date_modified, "query": query, "ids": ids},
            paging=Paging(("page",), per_page=100, most=100),
            options=options,
        )

    @op.read
    def get_role_group(self, group_id: str, **options: Unpack[Options]) -> Call[m.RoleGroup]:
        """Fetch one role group.

        The group with its roles; who is in it stands in the records of the users.
        Needs the role can_read_role_groups.
        """
        return Call("GET", "API/users/v1/role_groups/{group_id}/", m.RoleGroup, segments={"group_id": group_id}, roles=("can_read_role_groups",), options=options)

    @op
    def replace_role_group(self, group_id: str, body: m.RoleGroup | JsonBody, **options: Unpack[Options]) -> Call[m.RoleGroup]:
        """Replace the properties of a role group.

        A property that is left out falls back to empty, the roles among it.
        Members keep their membership.
        Needs the role can_write_role_groups.
        """
        return Call("PUT", "API/users/v1/role_groups/{group_id}/", m.RoleGroup, segments={"group_id": group_id}, body=Body(body, m.RoleGroup), roles=("can_write_role_groups",), options=options)

    @op
    def update_role_group(self, group_id: str, body: m.RoleGroup | JsonBody, **options: Unpack[Options]) -> Call[m.RoleGroup]:
        """Change some properties of a role group.

        Only the properties in the body change; a list such as `roles` is replaced as a whole.
        Needs the role can_write_role_groups.
        """
        return Call("PATCH", "API/users/v1/role_groups/{group_id}/", m.RoleGroup, segments={"group_id": group_id}, body=Body(body, m.RoleGroup), roles=("can_write_role_groups",), options=options)

    @op.destroy
    def delete_role_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a role group.

        Its members stay users, but lose the roles that came with the group.
        Needs the role can_delete_role_groups.
        """
        return Call("DELETE", "API/users/v1/role_groups/{group_id}/", None, segments={"group_id": group_id}, roles=("can_delete_role_groups",), options=options)

    @op
    def add_user_to_role_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Put a user in a role group.

        The roles of the group hold for the user at once.
        The user must exist.
        Needs the role can_write_role_groups.
        """
        return Call("POST", "API/users/v1/role_groups/{group_id}/users/{user_id}/", m.User, segments={"group_id": group_id, "user_id": user_id}, roles=("can_write_role_groups",), options=options)

    @op.destroy
    def remove_user_from_role_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Take a user out of a role group.

        The user loses the roles that came with the group, unless another group grants them too.
        Needs the role can_delete_role_groups.
        """
        return Call("DELETE", "API/users/v1/role_groups/{group_id}/users/{user_id}/", m.User, segments={"group_id": group_id, "user_id": user_id}, roles=("can_delete_role_groups",), options=options)


class TeamsOperations(Resource):
    """Operations on teams."""

    @op.read
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
        it.
        Needs the role can_read_teams.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 100.
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
            query={"page": page, "per_page": per_page, "sort": sort, "alias": alias, "description": description, "name": name, "date_created": date_created, "date_modified": date_modified, "query": query, "ids": ids},
            roles=("can_read_teams",),
            paging=Paging(("page",), per_page=100, most=100),
            options=options,
        )

    @op
    def create_team(self, body: m.Team | JsonBody, **options: Unpack[Options]) -> Call[m.Team]:
        """Create a team.

        Only the name must be given.
        The team is empty; users are added to it one by one.
        Needs the role can_write_teams.
        """
        return Call("POST", "API/users/v1/teams/", m.Team, body=Body(body, m.Team), roles=("can_write_teams",), options=options)

    @op.read
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
            per_page: Objects in one page, at most 100.
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
            query={"page": page, "per_page": per_page, "sort": sort, "alias": alias, "description": description, "name": name, "date_created": date_created, "date_modified": date_modified, "query": query, "ids": ids},
            paging=Paging(("page",), per_page=100, most=100),
            options=options,
        )

    @op.read
    def get_team(self, team_id: str, **options: Unpack[Options]) -> Call[m.Team]:
        """Fetch one team.

        The records of the users hold the members of the team.
        Needs the role can_read_teams.
        """
        return Call("GET", "API/users/v1/teams/{team_id}/", m.Team, segments={"team_id": team_id}, roles=("can_read_teams",), options=options)

    @op
    def replace_team(self, team_id: str, body: m.Team | JsonBody, **options: Unpack[Options]) -> Call[m.Team]:
        """Replace the properties of a team.

        A property that is left out falls back to empty.
        Members keep their membership.
        Needs the role can_write_teams.
        """
        return Call("PUT", "API/users/v1/teams/{team_id}/", m.Team, segments={"team_id": team_id}, body=Body(body, m.Team), roles=("can_write_teams",), options=options)

    @op
    def update_team(self, team_id: str, body: m.Team | JsonBody, **options: Unpack[Options]) -> Call[m.Team]:
        """Change some properties of a team.

        Only the properties in the body change.
        Needs the role can_write_teams.
        """
        return Call("PATCH", "API/users/v1/teams/{team_id}/", m.Team, segments={"team_id": team_id}, body=Body(body, m.Team), roles=("can_write_teams",), options=options)

    @op.destroy
    def delete_team(self, team_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a team.

        Its members stay users, but lose the access to what was shared with the team.
        Needs the role can_delete_teams.
        """
        return Call("DELETE", "API/users/v1/teams/{team_id}/", None, segments={"team_id": team_id}, roles=("can_delete_teams",), options=options)

    @op
    def upload_team_logo(self, team_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedLogo]:
        """Upload the logo of a team.

        The body is the picture itself.
        It takes the place of a logo that is there.
        Needs the role can_write_teams.

        Args:
            content_type: Media type of the body: `image/*`.
        """
        return Call("POST", "API/users/v1/teams/{team_id}/logo/", m.UploadedLogo, segments={"team_id": team_id}, body=Body(body, bytes, content_type), roles=("can_write_teams",), options=options)

    @op.destroy
    def delete_team_logo(self, team_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the logo of a team.

        The team is then shown without a picture.
        Needs the role can_write_teams.
        """
        return Call("DELETE", "API/users/v1/teams/{team_id}/logo/", None, segments={"team_id": team_id}, roles=("can_write_teams",), options=options)

    @op
    def add_user_to_team(self, team_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Put a user in a team.

        The user can reach at once what is shared with the team.
        The user must exist.
        Needs the role can_write_teams.
        """
        return Call("POST", "API/users/v1/teams/{team_id}/users/{user_id}/", m.User, segments={"team_id": team_id, "user_id": user_id}, roles=("can_write_teams",), options=options)

    @op.destroy
    def remove_user_from_team(self, team_id: str, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Take a user out of a team.

        The user can no longer reach what is shared with the team alone.
        Needs the role can_delete_teams.
        """
        return Call("DELETE", "API/users/v1/teams/{team_id}/users/{user_id}/", m.User, segments={"team_id": team_id, "user_id": user_id}, roles=("can_delete_teams",), options=options)


class TwoFactorOperations(Resource):
    """Operations on two factor."""

    @op.read
    def get_current_user_otp(self, **options: Unpack[Options]) -> Call[m.TwoFactorSettings]:
        """Fetch how the calling user proves who it is a second time.

        The methods that are set up for the user, and whether a login asks for one.
        """
        return Call("GET", "API/users/v1/users/current/otp/configure/", m.TwoFactorSettings, options=options)

    @op
    def replace_current_user_otp(self, body: m.TwoFactorChange | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Change how the calling user uses one-time passwords.

        A one-time password of the method is needed for it.
        """
        return Call("PUT", "API/users/v1/users/current/otp/configure/", None, body=Body(body, m.TwoFactorChange), options=options)

    @op
    def configure_current_user_otp(self, body: m.TwoFactorChange | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Set up one-time passwords for the calling user.

        A one-time password of the method proves that the user can receive them.
        From then on, a login may ask for one.
        """
        return Call("POST", "API/users/v1/users/current/otp/configure/", None, body=Body(body, m.TwoFactorChange), options=options)

    @op
    def create_current_user_totp(self, body: m.OneTimePassword | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.TotpSecret]:
        """Start to set up an authenticator for the calling user.

        Answers the secret that the authenticator makes its one-time passwords from.
        It counts when one of these was confirmed.
        The body is optional.
        """
        return Call("POST", "API/users/v1/users/current/totp/configure/", m.TotpSecret, body=Body(body, m.OneTimePassword), options=options)

    @op.destroy
    def delete_current_user_totp(self, body: m.OneTimePassword | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Remove the authenticator of the calling user.

        A one-time password is needed for it.
        A login then no longer asks for one of the authenticator.
        """
        return Call("DELETE", "API/users/v1/users/current/totp/configure/", None, body=Body(body, m.OneTimePassword), options=options)

    @op
    def confirm_current_user_totp(self, body: m.OneTimePassword | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Confirm the authenticator of the calling user.

        The first one-time password shows that the authenticator knows the secret; from then on it is in use.
        """
        return Call("POST", "API/users/v1/users/current/totp/validate_configuration/", None, body=Body(body, m.OneTimePassword), options=options)


class UsersOperations(Resource):
    """Operations on users."""

    @op.read
    def list_users(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        email: Opt[str] = UNSET,
        first_name: Opt[str] = UNSET,
        last_name: Opt[str] = UNSET,
        groups: Opt[str] = UNSET,
        hide_email: Opt[str] = UNSET,
        hide_phone: Opt[str] = UNSET,
        is_admin: Opt[str] = UNSET,
        password_changed: Opt[str] = UNSET,
        phone: Opt[str] = UNSET,
        photo: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Users]:
        """List users.

        All users of the system domain, or those that the filters leave.
        The list comes from the index, so a user who was created or changed a moment ago may be missing or old in
        it.
        Needs the role can_read_users.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            date_created: Only users that were created at this time.
            date_modified: Only users that were last changed at this time.
            email: Only users with this mail address.
            first_name: Only users with this given name.
            last_name: Only users with this family name.
            groups: Only members of these groups, given by identifier and separated by commas.
            hide_email: Only users who hide their mail address (`true`), or do not (`false`).
            hide_phone: Only users who hide their telephone number (`true`), or do not (`false`).
            is_admin: Only administrators (`true`), or only the others (`false`).
            password_changed: Only users who last changed their password at this time.
            phone: Only users with this telephone number.
            photo: Only users whose portrait has this URL.
            status: Only users with this status, such as `ACTIVE`.
            query: Text to look for.
            ids: Only the users with these identifiers, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/users/",
            m.Users,
            query={
                "page": page,
                "per_page": per_page,
                "sort": sort,
                "date_created": date_created,
                "date_modified": date_modified,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "groups": groups,
                "hide_email": hide_email,
                "hide_phone": hide_phone,
                "is_admin": is_admin,
                "password_changed": password_changed,
                "phone": phone,
                "photo": photo,
                "status": status,
                "query": query,
                "ids": ids,
            },
            roles=("can_read_users",),
            paging=Paging(("page",), per_page=100, most=100),
            options=options,
        )

    @op
    def create_user(self, body: m.UserCreate | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Create a user.

        The address must not be taken.
        Without a password, the user receives a mail to choose one.
        The type decides what the account may do at most.
        Needs the role can_create_users.
        """
        return Call("POST", "API/users/v1/users/", m.User, body=Body(body, m.UserCreate), roles=("can_create_users",), options=options)

    @op.read
    def list_users_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        email: Opt[str] = UNSET,
        first_name: Opt[str] = UNSET,
        last_name: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        emails: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.UsersBasic]:
        """List names and portraits of users.

        As `list_users`, but any user may call it, and little more than name and address is answered.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            email: Only users with this mail address.
            first_name: Only users with this given name.
            last_name: Only users with this family name.
            query: Text to look for.
            ids: Only the users with these identifiers, separated by commas.
            emails: Only users with these mail addresses, separated by commas.
        """
        return Call(
            "GET",
            "API/users/v1/users/basic/",
            m.UsersBasic,
            query={"page": page, "per_page": per_page, "sort": sort, "email": email, "first_name": first_name, "last_name": last_name, "query": query, "ids": ids, "emails": emails},
            paging=Paging(("page",), per_page=100, most=100),
            options=options,
        )

    @op.read
    def get_user(self, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Fetch one user.

        The whole record, with the groups and, apart from these, the role groups and teams.
        Needs the role can_read_users.
        """
        return Call("GET", "API/users/v1/users/{user_id}/", m.User, segments={"user_id": user_id}, roles=("can_read_users",), options=options)

    @op
    def replace_user(self, user_id: str, body: m.User | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Replace the properties of a user.

        A property that is left out falls back to empty, the groups among it.
        Needs the role can_write_users.
        """
        return Call("PUT", "API/users/v1/users/{user_id}/", m.User, segments={"user_id": user_id}, body=Body(body, m.User), roles=("can_write_users",), options=options)

    @op
    def update_user(self, user_id: str, body: m.User | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Change some properties of a user.

        Only the properties in the body change; a list such as `groups` is replaced as a whole.
        Needs the role can_write_users.
        """
        return Call("PATCH", "API/users/v1/users/{user_id}/", m.User, segments={"user_id": user_id}, body=Body(body, m.User), roles=("can_write_users",), options=options)

    @op.destroy
    def delete_user(self, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a user.

        The user can no longer log in.
        Objects that the user created stay.
        Needs the role can_delete_users.
        """
        return Call("DELETE", "API/users/v1/users/{user_id}/", None, segments={"user_id": user_id}, roles=("can_delete_users",), options=options)

    @op
    def upload_user_photo(self, user_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.UploadedPhoto]:
        """Upload the portrait of a user.

        The body is the picture itself.
        It takes the place of a portrait that is there; iconik makes the smaller ones.
        Needs the role can_write_users.

        Args:
            content_type: Media type of the body: `image/*`.
        """
        return Call("POST", "API/users/v1/users/{user_id}/photo/", m.UploadedPhoto, segments={"user_id": user_id}, body=Body(body, bytes, content_type), roles=("can_write_users",), options=options)

    @op.destroy
    def delete_user_photo(self, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the portrait of a user.

        The portraits of all sizes go with it.
        Needs the role can_write_users.
        """
        return Call("DELETE", "API/users/v1/users/{user_id}/photo/", None, segments={"user_id": user_id}, roles=("can_write_users",), options=options)

    @op
    def reindex_user(self, user_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a user anew.

        The work runs in the background.
        The call only repairs the index.
        The body is an empty object.
        Needs the role can_reindex_users.
        """
        return Call("POST", "API/users/v1/users/{user_id}/reindex/", m.JobStarted, segments={"user_id": user_id}, roles=("can_reindex_users",), options=options)

    @op.read
    def list_user_roles(self, user_id: str, **options: Unpack[ListOptions]) -> Call[m.UserRoles]:
        """List the roles of a user.

        Returns the roles that all groups of the user grant together.
        Needs the role can_read_users.
        """
        return Call("GET", "API/users/v1/users/{user_id}/roles/", m.UserRoles, segments={"user_id": user_id}, roles=("can_read_users",), paging=Paging(), options=options)

    @op.read
    def check_user_role(self, user_id: str, role: str, **options: Unpack[Options]) -> Call[Any]:
        """Check whether a user has a role.

        Succeeds when the user has the role and answers 404 when not.
        Needs the role can_read_users.

        Args:
            role: Identifier of the role, such as `can_read_assets`.
        """
        return Call("GET", "API/users/v1/users/{user_id}/roles/{role}/", None, segments={"user_id": user_id, "role": role}, roles=("can_read_users",), options=options)

    @op
    def replace_user_identity_provider(self, user_id: str, body: m.UserIdentityProvider | JsonBody, **options: Unpack[Options]) -> Call[m.User]:
        """Let a user log in by an identity provider.

        From now on the user logs in there, under the address that the identity provider knows.
        """
        return Call("PUT", "API/users/v1/users/{user_id}/saml/", m.User, segments={"user_id": user_id}, body=Body(body, m.UserIdentityProvider), options=options)

    @op.destroy
    def remove_user_identity_provider(self, user_id: str, **options: Unpack[Options]) -> Call[m.User]:
        """Let a user no longer log in by an identity provider.

        The user logs in by password again, and must set a missing password.
        """
        return Call("DELETE", "API/users/v1/users/{user_id}/saml/", m.User, segments={"user_id": user_id}, options=options)


class SyncCurrentUserOperations(Sync, CurrentUserOperations):
    """The same, returning responses."""


class SyncGroupMappingsOperations(Sync, GroupMappingsOperations):
    """The same, returning responses."""


class SyncGroupsOperations(Sync, GroupsOperations):
    """The same, returning responses."""


class SyncInvitationsOperations(Sync, InvitationsOperations):
    """The same, returning responses."""


class SyncPartnerAccessOperations(Sync, PartnerAccessOperations):
    """The same, returning responses."""


class SyncRoleGroupsOperations(Sync, RoleGroupsOperations):
    """The same, returning responses."""


class SyncTeamsOperations(Sync, TeamsOperations):
    """The same, returning responses."""


class SyncTwoFactorOperations(Sync, TwoFactorOperations):
    """The same, returning responses."""


class SyncUsersOperations(Sync, UsersOperations):
    """The same, returning responses."""


class AsyncCurrentUserOperations(Async, CurrentUserOperations):
    """The same, awaited."""


class AsyncGroupMappingsOperations(Async, GroupMappingsOperations):
    """The same, awaited."""


class AsyncGroupsOperations(Async, GroupsOperations):
    """The same, awaited."""


class AsyncInvitationsOperations(Async, InvitationsOperations):
    """The same, awaited."""


class AsyncPartnerAccessOperations(Async, PartnerAccessOperations):
    """The same, awaited."""


class AsyncRoleGroupsOperations(Async, RoleGroupsOperations):
    """The same, awaited."""


class AsyncTeamsOperations(Async, TeamsOperations):
    """The same, awaited."""


class AsyncTwoFactorOperations(Async, TwoFactorOperations):
    """The same, awaited."""


class AsyncUsersOperations(Async, UsersOperations):
    """The same, awaited."""


class UsersService(CurrentUserOperations, GroupMappingsOperations, GroupsOperations, InvitationsOperations, PartnerAccessOperations, RoleGroupsOperations, TeamsOperations, TwoFactorOperations, UsersOperations):
    """People, the groups and teams they are in, and what their roles allow."""


class SyncUsers(Sync, UsersService):
    """The operations of users, returning their responses."""

    current_user = part(SyncCurrentUserOperations)
    group_mappings = part(SyncGroupMappingsOperations)
    groups = part(SyncGroupsOperations)
    invitations = part(SyncInvitationsOperations)
    partner_access = part(SyncPartnerAccessOperations)
    role_groups = part(SyncRoleGroupsOperations)
    teams = part(SyncTeamsOperations)
    two_factor = part(SyncTwoFactorOperations)
    users = part(SyncUsersOperations)


class AsyncUsers(Async, UsersService):
    """The operations of users, awaited."""

    current_user = part(AsyncCurrentUserOperations)
    group_mappings = part(AsyncGroupMappingsOperations)
    groups = part(AsyncGroupsOperations)
    invitations = part(AsyncInvitationsOperations)
    partner_access = part(AsyncPartnerAccessOperations)
    role_groups = part(AsyncRoleGroupsOperations)
    teams = part(AsyncTeamsOperations)
    two_factor = part(AsyncTwoFactorOperations)
    users = part(AsyncUsersOperations)
