"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .current_user import AsyncCurrentUserOperations, CurrentUserOperations, SyncCurrentUserOperations
    from .group_mappings import AsyncGroupMappingsOperations, GroupMappingsOperations, SyncGroupMappingsOperations
    from .groups import AsyncGroupsOperations, GroupsOperations, SyncGroupsOperations
    from .invitations import AsyncInvitationsOperations, InvitationsOperations, SyncInvitationsOperations
    from .partner_access import AsyncPartnerAccessOperations, PartnerAccessOperations, SyncPartnerAccessOperations
    from .role_groups import AsyncRoleGroupsOperations, RoleGroupsOperations, SyncRoleGroupsOperations
    from .teams import AsyncTeamsOperations, SyncTeamsOperations, TeamsOperations
    from .two_factor import AsyncTwoFactorOperations, SyncTwoFactorOperations, TwoFactorOperations
    from .users import AsyncUsersOperations, SyncUsersOperations, UsersOperations

    class _Operations(
        CurrentUserOperations,
        GroupMappingsOperations,
        GroupsOperations,
        InvitationsOperations,
        PartnerAccessOperations,
        RoleGroupsOperations,
        TeamsOperations,
        TwoFactorOperations,
        UsersOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "current_user.CurrentUserOperations": "delete_current_user_photo get_current_user list_current_user_roles replace_current_user update_current_user upload_current_user_photo",
            "group_mappings.GroupMappingsOperations": "create_group_mapping delete_group_mapping get_group_mapping list_group_mappings",
            "groups.GroupsOperations": "add_user_to_group create_group delete_group delete_group_logo get_group list_all_groups_basic list_groups list_groups_basic reindex_group remove_user_from_group replace_group update_group upload_group_logo",
            "invitations.InvitationsOperations": "create_invitation_link purge_invitations register_invited_user validate_invitation",
            "partner_access.PartnerAccessOperations": "grant_partner_domain_access revoke_partner_domain_access",
            "role_groups.RoleGroupsOperations": "add_user_to_role_group create_role_group delete_role_group get_role_group list_role_groups list_role_groups_basic remove_user_from_role_group replace_role_group update_role_group",
            "teams.TeamsOperations": "add_user_to_team create_team delete_team delete_team_logo get_team list_teams list_teams_basic remove_user_from_team replace_team update_team upload_team_logo",
            "two_factor.TwoFactorOperations": "configure_current_user_otp confirm_current_user_totp create_current_user_totp delete_current_user_totp get_current_user_otp replace_current_user_otp",
            "users.UsersOperations": "check_user_role create_user delete_user delete_user_photo get_user list_user_roles list_users list_users_basic reindex_user remove_user_identity_provider replace_user replace_user_identity_provider update_user upload_user_photo",
        },
    )

__all__ = ["AsyncUsers", "SyncUsers", "UsersService"]


class UsersService(_Operations):
    """People, the groups and teams they are in, and what their roles allow."""


class SyncUsers(Sync, UsersService):
    """The operations of users, returning their responses."""

    current_user: part[SyncCurrentUserOperations] = part("current_user.SyncCurrentUserOperations")
    group_mappings: part[SyncGroupMappingsOperations] = part("group_mappings.SyncGroupMappingsOperations")
    groups: part[SyncGroupsOperations] = part("groups.SyncGroupsOperations")
    invitations: part[SyncInvitationsOperations] = part("invitations.SyncInvitationsOperations")
    partner_access: part[SyncPartnerAccessOperations] = part("partner_access.SyncPartnerAccessOperations")
    role_groups: part[SyncRoleGroupsOperations] = part("role_groups.SyncRoleGroupsOperations")
    teams: part[SyncTeamsOperations] = part("teams.SyncTeamsOperations")
    two_factor: part[SyncTwoFactorOperations] = part("two_factor.SyncTwoFactorOperations")
    users: part[SyncUsersOperations] = part("users.SyncUsersOperations")


class AsyncUsers(Async, UsersService):
    """The operations of users, awaited."""

    current_user: part[AsyncCurrentUserOperations] = part("current_user.AsyncCurrentUserOperations")
    group_mappings: part[AsyncGroupMappingsOperations] = part("group_mappings.AsyncGroupMappingsOperations")
    groups: part[AsyncGroupsOperations] = part("groups.AsyncGroupsOperations")
    invitations: part[AsyncInvitationsOperations] = part("invitations.AsyncInvitationsOperations")
    partner_access: part[AsyncPartnerAccessOperations] = part("partner_access.AsyncPartnerAccessOperations")
    role_groups: part[AsyncRoleGroupsOperations] = part("role_groups.AsyncRoleGroupsOperations")
    teams: part[AsyncTeamsOperations] = part("teams.AsyncTeamsOperations")
    two_factor: part[AsyncTwoFactorOperations] = part("two_factor.AsyncTwoFactorOperations")
    users: part[AsyncUsersOperations] = part("users.AsyncUsersOperations")
