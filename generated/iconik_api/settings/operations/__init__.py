"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .ai_consents import AiConsentsOperations, AsyncAiConsentsOperations, SyncAiConsentsOperations
    from .cors_hosts import AsyncCorsHostsOperations, CorsHostsOperations, SyncCorsHostsOperations
    from .groups import AsyncGroupsOperations, GroupsOperations, SyncGroupsOperations
    from .merged import AsyncMergedOperations, MergedOperations, SyncMergedOperations
    from .search_views import AsyncSearchViewsOperations, SearchViewsOperations, SyncSearchViewsOperations
    from .system import AsyncSystemOperations, SyncSystemOperations, SystemOperations
    from .teams import AsyncTeamsOperations, SyncTeamsOperations, TeamsOperations
    from .themes import AsyncThemesOperations, SyncThemesOperations, ThemesOperations
    from .users import AsyncUsersOperations, SyncUsersOperations, UsersOperations

    class _Operations(
        AiConsentsOperations,
        CorsHostsOperations,
        GroupsOperations,
        MergedOperations,
        SearchViewsOperations,
        SystemOperations,
        TeamsOperations,
        ThemesOperations,
        UsersOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "ai_consents.AiConsentsOperations": "accept_ai_documents decline_ai_documents list_ai_consent_events list_ai_consents list_ai_documents revoke_ai_consents",
            "cors_hosts.CorsHostsOperations": "create_cors_host delete_cors_host get_cors_host list_cors_hosts",
            "groups.GroupsOperations": "delete_group_settings get_group_settings replace_group_settings update_group_settings",
            "merged.MergedOperations": "get_current_merged_settings get_merged_settings",
            "search_views.SearchViewsOperations": "get_search_view_groups remove_search_view_groups replace_search_view_groups update_search_view_groups",
            "system.SystemOperations": "get_current_system_settings get_system_settings replace_current_system_settings replace_system_settings update_current_system_settings update_system_settings",
            "teams.TeamsOperations": "delete_team_settings get_team_settings replace_team_settings update_team_settings",
            "themes.ThemesOperations": "create_theme delete_theme get_theme list_themes replace_theme update_theme",
            "users.UsersOperations": "delete_user_settings get_user_settings replace_user_settings update_user_settings",
        },
    )

__all__ = ["AsyncSettings", "SettingsService", "SyncSettings"]


class SettingsService(_Operations):
    """Settings of a system domain and of its groups, teams and users, themes, web hosts and consents to AI."""


class SyncSettings(Sync, SettingsService):
    """The operations of settings, returning their responses."""

    ai_consents: part[SyncAiConsentsOperations] = part("ai_consents.SyncAiConsentsOperations")
    cors_hosts: part[SyncCorsHostsOperations] = part("cors_hosts.SyncCorsHostsOperations")
    groups: part[SyncGroupsOperations] = part("groups.SyncGroupsOperations")
    merged: part[SyncMergedOperations] = part("merged.SyncMergedOperations")
    search_views: part[SyncSearchViewsOperations] = part("search_views.SyncSearchViewsOperations")
    system: part[SyncSystemOperations] = part("system.SyncSystemOperations")
    teams: part[SyncTeamsOperations] = part("teams.SyncTeamsOperations")
    themes: part[SyncThemesOperations] = part("themes.SyncThemesOperations")
    users: part[SyncUsersOperations] = part("users.SyncUsersOperations")


class AsyncSettings(Async, SettingsService):
    """The operations of settings, awaited."""

    ai_consents: part[AsyncAiConsentsOperations] = part("ai_consents.AsyncAiConsentsOperations")
    cors_hosts: part[AsyncCorsHostsOperations] = part("cors_hosts.AsyncCorsHostsOperations")
    groups: part[AsyncGroupsOperations] = part("groups.AsyncGroupsOperations")
    merged: part[AsyncMergedOperations] = part("merged.AsyncMergedOperations")
    search_views: part[AsyncSearchViewsOperations] = part("search_views.AsyncSearchViewsOperations")
    system: part[AsyncSystemOperations] = part("system.AsyncSystemOperations")
    teams: part[AsyncTeamsOperations] = part("teams.AsyncTeamsOperations")
    themes: part[AsyncThemesOperations] = part("themes.AsyncThemesOperations")
    users: part[AsyncUsersOperations] = part("users.AsyncUsersOperations")
