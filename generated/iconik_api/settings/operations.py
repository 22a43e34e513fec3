"""Operations of settings, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AiConsentsOperations",
    "AsyncAiConsentsOperations",
    "AsyncCorsHostsOperations",
    "AsyncGroupsOperations",
    "AsyncMergedOperations",
    "AsyncSearchViewsOperations",
    "AsyncSettings",
    "AsyncSystemOperations",
    "AsyncTeamsOperations",
    "AsyncThemesOperations",
    "AsyncUsersOperations",
    "CorsHostsOperations",
    "GroupsOperations",
    "MergedOperations",
    "SearchViewsOperations",
    "SettingsService",
    "SyncAiConsentsOperations",
    "SyncCorsHostsOperations",
    "SyncGroupsOperations",
    "SyncMergedOperations",
    "SyncSearchViewsOperations",
    "SyncSettings",
    "SyncSystemOperations",
    "SyncTeamsOperations",
    "SyncThemesOperations",
    "SyncUsersOperations",
    "SystemOperations",
    "TeamsOperations",
    "ThemesOperations",
    "UsersOperations",
]


class AiConsentsOperations(Resource):
    """Operations on ai consents."""

    @op.read
    def list_ai_consent_events(self, *, per_page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.AIConsentEvents]:
        """List what happened to the AI consents.

        Lists consents, refusals and revocations with their users and dates.
        The list has one page only; `per_page` bounds it.

        Args:
            per_page: Most events in the answer.
        """
        return Call("GET", "API/settings/v1/ai/consent_events/", m.AIConsentEvents, query={"per_page": per_page}, paging=Paging(per_page=100, most=0), options=options)

    @op.read
    def list_ai_consents(self, **options: Unpack[ListOptions]) -> Call[m.AIConsents]:
        """List the AI consents of the system domain.

        Consents that were given, declined or revoked, one a document.
        The list always comes whole.
        """
        return Call("GET", "API/settings/v1/ai/consents/", m.AIConsents, paging=Paging(), options=options)

    @op
    def accept_ai_documents(self, body: m.AIConsentDecision | JsonBody, **options: Unpack[ListOptions]) -> Call[m.AIConsents]:
        """Consent to AI documents.

        Consents on behalf of the whole system domain.
        Each document is named with the version that was read; features that ask for it become usable.
        """
        return Call("POST", "API/settings/v1/ai/consents/", m.AIConsents, body=Body(body, m.AIConsentDecision), paging=Paging(), options=options)

    @op
    def decline_ai_documents(self, body: m.AIConsentDecision | JsonBody, **options: Unpack[ListOptions]) -> Call[m.AIConsents]:
        """Decline AI documents.

        Records that the system domain does not consent.
        Features that ask for these documents stay off.
        """
        return Call("POST", "API/settings/v1/ai/consents/decline/", m.AIConsents, body=Body(body, m.AIConsentDecision), paging=Paging(), options=options)

    @op.destroy
    def revoke_ai_consents(self, body: m.AIConsentRevocation | JsonBody, **options: Unpack[ListOptions]) -> Call[m.AIConsents]:
        """Revoke AI consents.

        Takes back consents that were given earlier.
        Features that ask for these documents stop working.
        """
        return Call("POST", "API/settings/v1/ai/consents/revoke/", m.AIConsents, body=Body(body, m.AIConsentRevocation), paging=Paging(), options=options)

    @op.read
    def list_ai_documents(self, **options: Unpack[ListOptions]) -> Call[m.AIDocuments]:
        """List the AI documents that ask for consent.

        The documents in force at present.
        A consent names a document together with its version.
        The list always comes whole.
        """
        return Call("GET", "API/settings/v1/ai/documents/", m.AIDocuments, paging=Paging(), options=options)


class CorsHostsOperations(Resource):
    """Operations on cors hosts."""

    @op.read
    def list_cors_hosts(self, **options: Unpack[ListOptions]) -> Call[m.CORSHosts]:
        """List CORS hosts.

        All hosts of the system domain whose pages may call iconik from a browser.
        The list always comes whole.
        Needs the role can_read_cors_hosts.
        """
        return Call("GET", "API/settings/v1/cors_hosts/", m.CORSHosts, roles=("can_read_cors_hosts",), paging=Paging(), options=options)

    @op
    def create_cors_host(self, body: m.CORSHost | JsonBody, **options: Unpack[Options]) -> Call[m.CORSHost]:
        """Allow a host to call from a browser.

        Pages of the host may then send requests with the credentials of a user.
        Add a host for each application in a browser.
        Needs the role can_write_cors_hosts.
        """
        return Call("POST", "API/settings/v1/cors_hosts/", m.CORSHost, body=Body(body, m.CORSHost), roles=("can_write_cors_hosts",), options=options)

    @op.read
    def get_cors_host(self, cors_host_id: str, **options: Unpack[Options]) -> Call[m.CORSHost]:
        """Fetch one CORS host.

        The host with its identifier.
        Needs the role can_read_cors_hosts.

        Args:
            cors_host_id: Identifier of the host.
        """
        return Call("GET", "API/settings/v1/cors_hosts/{cors_host_id}/", m.CORSHost, segments={"cors_host_id": cors_host_id}, roles=("can_read_cors_hosts",), options=options)

    @op.destroy
    def delete_cors_host(self, cors_host_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a CORS host.

        Browsers refuse its pages access to iconik from then on.
        Needs the role can_delete_cors_hosts.

        Args:
            cors_host_id: Identifier of the host.
        """
        return Call("DELETE", "API/settings/v1/cors_hosts/{cors_host_id}/", None, segments={"cors_host_id": cors_host_id}, roles=("can_delete_cors_hosts",), options=options)


class GroupsOperations(Resource):
    """Operations on groups."""

    @op.read
    def get_group_settings(self, group_id: str, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Fetch the settings of a group.

        Only what is set for the group itself; null where it leaves a choice to the system.
        `get_merged_settings` tells what is in force.

        Args:
            group_id: Group that the settings belong to.
        """
        return Call("GET", "API/settings/v1/group/{group_id}/", m.GroupSettings, segments={"group_id": group_id}, options=options)

    @op
    def replace_group_settings(self, group_id: str, body: m.GroupSettings | JsonBody, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Replace the settings of a group.

        Settings that the request leaves out are unset, so that those of the system apply.
        Needs the role can_write_groups.

        Args:
            group_id: Group that the settings belong to.
        """
        return Call("PUT", "API/settings/v1/group/{group_id}/", m.GroupSettings, segments={"group_id": group_id}, body=Body(body, m.GroupSettings), roles=("can_write_groups",), options=options)

    @op
    def update_group_settings(self, group_id: str, body: m.GroupSettings | JsonBody, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Change some settings of a group.

        Settings that the request leaves out stay.
        Needs the role can_write_groups.

        Args:
            group_id: Group that the settings belong to.
        """
        return Call("PATCH", "API/settings/v1/group/{group_id}/", m.GroupSettings, segments={"group_id": group_id}, body=Body(body, m.GroupSettings), roles=("can_write_groups",), options=options)

    @op.destroy
    def delete_group_settings(self, group_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the settings of a group.

        The group stays; its members fall back to the settings of the system.
        Needs the role can_write_groups.

        Args:
            group_id: Group that the settings belong to.
        """
        return Call("DELETE", "API/settings/v1/group/{group_id}/", None, segments={"group_id": group_id}, roles=("can_write_groups",), options=options)


class MergedOperations(Resource):
    """Operations on merged."""

    @op.read
    def get_current_merged_settings(self, *, ignore_logo_url: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.MergedSettings]:
        """Fetch the settings in force for the caller.

        Settings of the user where there are any, else those of the primary group, else those of the system.

        Args:
            ignore_logo_url: Leave `logo_url` out, which saves the time to sign it.
        """
        return Call("GET", "API/settings/v1/merged/current/", m.MergedSettings, query={"ignore_logo_url": ignore_logo_url}, options=options)

    @op.read
    def get_merged_settings(self, user_id: str, *, ignore_logo_url: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.MergedSettings]:
        """Fetch the settings in force for a user.

        Settings of the user where there are any, else those of the primary group, else those of the system.

        Args:
            ignore_logo_url: Leave `logo_url` out, which saves the time to sign it.
        """
        return Call("GET", "API/settings/v1/merged/{user_id}/", m.MergedSettings, segments={"user_id": user_id}, query={"ignore_logo_url": ignore_logo_url}, options=options)


class SearchViewsOperations(Resource):
    """Operations on search views."""

    @op.read
    def get_search_view_groups(self, view_id: str, **options: Unpack[Options]) -> Call[m.SearchViewGroups]:
        """Fetch the groups of a search view.

        The groups whose settings name the search view.
        The list always comes whole.

        Args:
            view_id: Identifier of the search view.
        """
        return Call("GET", "API/settings/v1/search_view/{view_id}/group_ids/", m.SearchViewGroups, segments={"view_id": view_id}, options=options)

    @op
    def replace_search_view_groups(self, view_id: str, body: m.SearchViewGroups | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Set a search view for exactly these groups.

        Groups that the request does not name no longer have the search view in their settings.

        Args:
            view_id: Identifier of the search view.
        """
        return Call("PUT", "API/settings/v1/search_view/{view_id}/group_ids/", None, segments={"view_id": view_id}, body=Body(body, m.SearchViewGroups), options=options)

    @op
    def update_search_view_groups(self, view_id: str, body: m.SearchViewGroups | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Set a search view for further groups.

        Groups that have the search view already keep it.

        Args:
            view_id: Identifier of the search view.
        """
        return Call("PATCH", "API/settings/v1/search_view/{view_id}/group_ids/", None, segments={"view_id": view_id}, body=Body(body, m.SearchViewGroups), options=options)

    @op.destroy
    def remove_search_view_groups(self, view_id: str, body: m.SearchViewGroups | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take a search view away from groups.

        Only the settings of the groups in the request change; the search view itself stays.

        Args:
            view_id: Identifier of the search view.
        """
        return Call("DELETE", "API/settings/v1/search_view/{view_id}/group_ids/", None, segments={"view_id": view_id}, body=Body(body, m.SearchViewGroups), options=options)


class SystemOperations(Resource):
    """Operations on system."""

    @op.read
    def get_current_system_settings(self, *, ignore_logo_url: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Fetch the settings of the caller's system domain.

        Returns the settings that apply unless groups and users override them.

        Args:
            ignore_logo_url: Leave `logo_url` out, which saves the time to sign it.
        """
        return Call("GET", "API/settings/v1/system/current/", m.SystemSettings, query={"ignore_logo_url": ignore_logo_url}, options=options)

    @op
    def replace_current_system_settings(self, body: m.SystemSettings | JsonBody, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Replace the settings of the caller's system domain.

        Settings that the request leaves out are unset for everybody in the system domain; to change a few, use
        `update_current_system_settings`.
        """
        return Call("PUT", "API/settings/v1/system/current/", m.SystemSettings, body=Body(body, m.SystemSettings), options=options)

    @op
    def update_current_system_settings(self, body: m.SystemSettings | JsonBody, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Change some settings of the caller's system domain.

        Settings that the request leaves out stay.
        The change concerns everybody in the system domain.
        """
        return Call("PATCH", "API/settings/v1/system/current/", m.SystemSettings, body=Body(body, m.SystemSettings), options=options)

    @op.read
    def get_system_settings(self, system_domain_id: str, *, ignore_logo_url: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Fetch the settings of a system domain.

        For one's own system domain, `get_current_system_settings` needs no identifier.

        Args:
            ignore_logo_url: Leave `logo_url` out, which saves the time to sign it.
        """
        return Call("GET", "API/settings/v1/system/{system_domain_id}/", m.SystemSettings, segments={"system_domain_id": system_domain_id}, query={"ignore_logo_url": ignore_logo_url}, options=options)

    @op
    def replace_system_settings(self, system_domain_id: str, body: m.SystemSettings | JsonBody, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Replace the settings of a system domain.

        Settings that the request leaves out are unset for everybody in the system domain; to change a few, use
        `update_system_settings`.
        """
        return Call("PUT", "API/settings/v1/system/{system_domain_id}/", m.SystemSettings, segments={"system_domain_id": system_domain_id}, body=Body(body, m.SystemSettings), options=options)

    @op
    def update_system_settings(self, system_domain_id: str, body: m.SystemSettings | JsonBody, **options: Unpack[Options]) -> Call[m.SystemSettings]:
        """Change some settings of a system domain.

        Settings that the request leaves out stay.
        The change concerns everybody in the system domain.
        """
        return Call("PATCH", "API/settings/v1/system/{system_domain_id}/", m.SystemSettings, segments={"system_domain_id": system_domain_id}, body=Body(body, m.SystemSettings), options=options)


class TeamsOperations(Resource):
    """Operations on teams."""

    @op.read
    def get_team_settings(self, team_id: str, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Fetch the settings of a team.

        Only what is set for the team itself; null where it leaves a choice to the system.
        """
        return Call("GET", "API/settings/v1/team/{team_id}/", m.GroupSettings, segments={"team_id": team_id}, options=options)

    @op
    def replace_team_settings(self, team_id: str, body: m.GroupSettings | JsonBody, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Replace the settings of a team.

        Settings that the request leaves out are unset, so that those of the system apply.
        Needs the role can_write_teams.
        """
        return Call("PUT", "API/settings/v1/team/{team_id}/", m.GroupSettings, segments={"team_id": team_id}, body=Body(body, m.GroupSettings), roles=("can_write_teams",), options=options)

    @op
    def update_team_settings(self, team_id: str, body: m.GroupSettings | JsonBody, **options: Unpack[Options]) -> Call[m.GroupSettings]:
        """Change some settings of a team.

        Settings that the request leaves out stay.
        Needs the role can_write_teams.
        """
        return Call("PATCH", "API/settings/v1/team/{team_id}/", m.GroupSettings, segments={"team_id": team_id}, body=Body(body, m.GroupSettings), roles=("can_write_teams",), options=options)

    @op.destroy
    def delete_team_settings(self, team_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the settings of a team.

        The team stays; its members fall back to the settings of the system.
        Needs the role can_write_teams.
        """
        return Call("DELETE", "API/settings/v1/team/{team_id}/", None, segments={"team_id": team_id}, roles=("can_write_teams",), options=options)


class ThemesOperations(Resource):
    """Operations on themes."""

    @op.read
    def list_themes(self, **options: Unpack[ListOptions]) -> Call[m.Themes]:
        """List themes.

        All themes of the system domain.
        The list always comes whole.
        Needs the role can_read_themes.
        """
        return Call("GET", "API/settings/v1/themes/", m.Themes, roles=("can_read_themes",), paging=Paging(), options=options)

    @op
    def create_theme(self, body: m.Theme | JsonBody, **options: Unpack[Options]) -> Call[m.Theme]:
        """Create a theme.

        The name and `theme_data` must be given.
        Values that `theme_data` leaves out come from its base.
        Needs the role can_write_themes.
        """
        return Call("POST", "API/settings/v1/themes/", m.Theme, body=Body(body, m.Theme), roles=("can_write_themes",), options=options)

    @op.read
    def get_theme(self, theme_id: str, **options: Unpack[Options]) -> Call[m.Theme]:
        """Fetch one theme.

        The theme with its colours and fonts.
        Needs the role can_read_themes.
        """
        return Call("GET", "API/settings/v1/themes/{theme_id}/", m.Theme, segments={"theme_id": theme_id}, roles=("can_read_themes",), options=options)

    @op
    def replace_theme(self, theme_id: str, body: m.Theme | JsonBody, **options: Unpack[Options]) -> Call[m.Theme]:
        """Replace the properties of a theme.

        The theme becomes what the request says; only its identifier stays.
        Needs the role can_write_themes.
        """
        return Call("PUT", "API/settings/v1/themes/{theme_id}/", m.Theme, segments={"theme_id": theme_id}, body=Body(body, m.Theme), roles=("can_write_themes",), options=options)

    @op
    def update_theme(self, theme_id: str, body: m.Theme | JsonBody, **options: Unpack[Options]) -> Call[m.Theme]:
        """Change some properties of a theme.

        Only the properties in the body change.
        Needs the role can_write_themes.
        """
        return Call("PATCH", "API/settings/v1/themes/{theme_id}/", m.Theme, segments={"theme_id": theme_id}, body=Body(body, m.Theme), roles=("can_write_themes",), options=options)

    @op.destroy
    def delete_theme(self, theme_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a theme.

        Removes the theme for everybody in the system domain.
        Needs the role can_delete_themes.
        """
        return Call("DELETE", "API/settings/v1/themes/{theme_id}/", None, segments={"theme_id": theme_id}, roles=("can_delete_themes",), options=options)


class UsersOperations(Resource):
    """Operations on users."""

    @op.destroy
    def delete_user_setting_attributes(self, body: m.UserSettingAttributes | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Unset some settings of many users.

        The users fall back to the settings of their groups and of the system for the settings that the body names.
        iconik documents the operation, and newer clients do not have it.
        """
        return Call("DELETE", "API/settings/v1/user/attributes/", None, body=Body(body, m.UserSettingAttributes), options=options)

    @op.read
    def get_user_settings(self, user_id: str, **options: Unpack[Options]) -> Call[m.UserSettings]:
        """Fetch the settings of a user.

        Only what the user has set; null elsewhere.
        `get_merged_settings` tells what is in force.
        """
        return Call("GET", "API/settings/v1/user/{user_id}/", m.UserSettings, segments={"user_id": user_id}, options=options)

    @op
    def replace_user_settings(self, user_id: str, body: m.UserSettings | JsonBody, **options: Unpack[Options]) -> Call[m.UserSettings]:
        """Replace the settings of a user.

        Settings that the request leaves out are unset, so that those of the group and of the system apply.
        """
        return Call("PUT", "API/settings/v1/user/{user_id}/", m.UserSettings, segments={"user_id": user_id}, body=Body(body, m.UserSettings), options=options)

    @op
    def update_user_settings(self, user_id: str, body: m.UserSettings | JsonBody, **options: Unpack[Options]) -> Call[m.UserSettings]:
        """Change some settings of a user.

        Settings that the request leaves out stay.
        """
        return Call("PATCH", "API/settings/v1/user/{user_id}/", m.UserSettings, segments={"user_id": user_id}, body=Body(body, m.UserSettings), options=options)

    @op.destroy
    def delete_user_settings(self, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the settings of a user.

        The user stays and falls back to the settings of the group and of the system.
        """
        return Call("DELETE", "API/settings/v1/user/{user_id}/", None, segments={"user_id": user_id}, options=options)


class SyncAiConsentsOperations(Sync, AiConsentsOperations):
    """The same, returning responses."""


class SyncCorsHostsOperations(Sync, CorsHostsOperations):
    """The same, returning responses."""


class SyncGroupsOperations(Sync, GroupsOperations):
    """The same, returning responses."""


class SyncMergedOperations(Sync, MergedOperations):
    """The same, returning responses."""


class SyncSearchViewsOperations(Sync, SearchViewsOperations):
    """The same, returning responses."""


class SyncSystemOperations(Sync, SystemOperations):
    """The same, returning responses."""


class SyncTeamsOperations(Sync, TeamsOperations):
    """The same, returning responses."""


class SyncThemesOperations(Sync, ThemesOperations):
    """The same, returning responses."""


class SyncUsersOperations(Sync, UsersOperations):
    """The same, returning responses."""


class AsyncAiConsentsOperations(Async, AiConsentsOperations):
    """The same, awaited."""


class AsyncCorsHostsOperations(Async, CorsHostsOperations):
    """The same, awaited."""


class AsyncGroupsOperations(Async, GroupsOperations):
    """The same, awaited."""


class AsyncMergedOperations(Async, MergedOperations):
    """The same, awaited."""


class AsyncSearchViewsOperations(Async, SearchViewsOperations):
    """The same, awaited."""


class AsyncSystemOperations(Async, SystemOperations):
    """The same, awaited."""


class AsyncTeamsOperations(Async, TeamsOperations):
    """The same, awaited."""


class AsyncThemesOperations(Async, ThemesOperations):
    """The same, awaited."""


class AsyncUsersOperations(Async, UsersOperations):
    """The same, awaited."""


class SettingsService(AiConsentsOperations, CorsHostsOperations, GroupsOperations, MergedOperations, SearchViewsOperations, SystemOperations, TeamsOperations, ThemesOperations, UsersOperations):
    """Settings of a system domain and of its groups, teams and users, themes, web hosts and consents to AI."""


class SyncSettings(Sync, SettingsService):
    """The operations of settings, returning their responses."""

    ai_consents = part(SyncAiConsentsOperations)
    cors_hosts = part(SyncCorsHostsOperations)
    groups = part(SyncGroupsOperations)
    merged = part(SyncMergedOperations)
    search_views = part(SyncSearchViewsOperations)
    system = part(SyncSystemOperations)
    teams = part(SyncTeamsOperations)
    themes = part(SyncThemesOperations)
    users = part(SyncUsersOperations)


class AsyncSettings(Async, SettingsService):
    """The operations of settings, awaited."""

    ai_consents = part(AsyncAiConsentsOperations)
    cors_hosts = part(AsyncCorsHostsOperations)
    groups = part(AsyncGroupsOperations)
    merged = part(AsyncMergedOperations)
    search_views = part(AsyncSearchViewsOperations)
    system = part(AsyncSystemOperations)
    teams = part(AsyncTeamsOperations)
    themes = part(AsyncThemesOperations)
    users = part(AsyncUsersOperations)
