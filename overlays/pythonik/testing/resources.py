"""Resources whose operations only keep records: create, list, read, replace, change and delete at one path.

Each row is a resource. `handlers/records` has the behavior of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .tables import KINDS, Kind

PARENTS: Mapping[str, str] = {
    "asset_id": "assets",
    "automation_id": "automations",
    "collection_id": "collections",
    "group_id": "groups",
    "playlist_id": "playlists",
    "project_id": "projects",
    "segment_id": "segments",
    "sequence_id": "sequences",
    "share_id": "shares",
    "storage_gateway_id": "storage_gateways",
    "storage_id": "storages",
    "team_id": "teams",
    "transcoder_id": "transcoders",
    "user_id": "users",
    "version_id": "versions",
    "container_id": "proxy_containers",
    "proxy_id": "proxies",
}
"""Tables of the records that parameters of a path refer to. The record must exist."""


@dataclass(frozen=True)
class Resource:
    """Records of one kind, at one path of a service.

    Attributes:
        service: Service.
        path: Path of one record, after the prefix of the service. Its last parameter names the record, the others its
            owner.
        table: Table.
        key: Field of the record that the last parameter names. With None the path has one record at most.
        defaults: Fields of a new record.
        upserts: Whether PUT and PATCH create the record if it does not exist.
        queue: Whether a deleted record waits in a delete queue.
        words: Fields that a word of a text query is searched in.
        lists: Further paths that list the records.
        creates: Further path that creates a record, in place of the path of the list.
    """

    service: str
    path: str
    table: str
    key: str | None = "id"
    defaults: Mapping[str, Any] = field(default_factory=dict)
    upserts: bool = False
    queue: bool = False
    words: tuple[str, ...] = ("name", "title")
    lists: tuple[str, ...] = ()
    creates: str | None = None

    @property
    def parameters(self) -> list[str]:
        """Parameters of the path."""
        return re.findall(r"{(\w+)}", self.path)

    @property
    def owners(self) -> list[str]:
        """Parameters that name the owner of a record."""
        return self.parameters if self.key is None else self.parameters[:-1]

    @property
    def list_path(self) -> str | None:
        """Path that lists all records of an owner; None if the path has one record at most."""
        return None if self.key is None else self.path[: self.path.rstrip("/").rindex("/") + 1]

    @property
    def kind(self) -> Kind:
        """Kind of the records of the table."""
        of = {name: (PARENTS[name],) if name in PARENTS else () for name in self.owners}
        noun = self.table.removesuffix("s").replace("_", " ")
        return KINDS.get(self.table) or Kind(f"{noun[:-2]}y" if noun.endswith("ie") else noun, of=of)


_ACTIVE = {"status": "ACTIVE"}
_ASSET = "v1/assets/{asset_id}/"
_VERSION = _ASSET + "versions/{version_id}/"
_OBJECT = "v1/{object_type}/{object_id}/"

RESOURCES: Sequence[Resource] = (
    # acls
    Resource("acls", "v1/acl/templates/{template_id}/", "acl_templates"),
    # assets
    Resource("assets", _ASSET + "history/{history_entity_id}/", "history"),
    Resource("assets", "v1/assets/relation_types/{relation_type}/", "relation_types", key="name"),
    Resource(
        "assets",
        _VERSION + "transcriptions/{transcription_id}/properties/",
        "transcriptions",
        lists=(_VERSION + "transcriptions/properties/",),
        creates=_VERSION + "transcriptions/properties/",
    ),
    Resource(
        "assets",
        "v1/custom_actions/{context}/{action_id}/",
        "custom_actions",
        defaults={"type": "POST", "status": "HEALTHY", "disabled": False, "headers": {}},
        lists=("v1/custom_actions/",),
    ),
    Resource("assets", "v1/playlists/{playlist_id}/", "playlists", defaults=_ACTIVE),
    Resource("assets", "v1/playlists/{playlist_id}/items/{item_id}/", "playlist_items"),
    Resource("assets", "v1/portals/{portal_id}/", "portals"),
    Resource("assets", "v1/projects/{project_id}/", "projects", defaults=_ACTIVE),
    Resource("assets", "v1/projects/{project_id}/members/{member_id}/", "project_members"),
    Resource("assets", "v1/sequences/{sequence_id}/", "sequences"),
    Resource("assets", "v1/sequences/{sequence_id}/items/{item_id}/", "sequence_items"),
    Resource("assets", "v1/shares/allowlist/entries/{entry_id}/", "share_allowlist_entries"),
    Resource("assets", "v1/sync/sessions/{sync_session_id}/", "sync_sessions"),
    Resource("assets", _OBJECT + "shares/{share_id}/", "shares", words=("title", "message")),
    Resource("assets", _OBJECT + "shares/{share_id}/users/{share_user_id}/", "share_users", words=("email",)),
    # auth
    Resource("auth", "v1/apps/{app_id}/", "apps"),
    Resource("auth", "v1/auth/saml/idp/{identity_provider_id}/", "identity_providers"),
    Resource("auth", "v1/auth/saml/domains/{domain}/", "identity_provider_domains", key="domain"),
    Resource("auth", "v1/referral_codes/{code}/", "referral_codes", key="code"),
    # automations
    Resource("automations", "v1/automations/{automation_id}/", "automations"),
    # files
    Resource("files", "v1/analysis/profiles/{profile_id}/", "analysis_profiles"),
    Resource("files", "v1/analysis/service_accounts/{analysis_service_account_id}/", "analysis_service_accounts"),
    Resource("files", "v1/collections/{collection_id}/keyframes/{keyframe_id}/", "collection_keyframes"),
    Resource("files", "v1/export_locations/{export_location_id}/", "export_locations"),
    Resource("files", "v1/logos/{logo_id}/", "logos"),
    Resource("files", "v1/playlists/{playlist_id}/keyframes/{keyframe_id}/", "playlist_keyframes"),
    Resource("files", "v1/storage_gateway_clusters/{cluster_id}/", "storage_gateway_clusters"),
    Resource("files", "v1/storage_gateways/{storage_gateway_id}/", "storage_gateways"),
    Resource("files", "v1/storages/{storage_id}/", "storages", defaults=_ACTIVE, words=("name", "description")),
    Resource("files", "v1/storages/{storage_id}/gateway/events/{event_id}/", "storage_gateway_events"),
    Resource("files", "v1/storages/{storage_id}/transfers_from/{transfer_id}/", "transfers_from"),
    Resource("files", "v1/storages/{storage_id}/transfers_to/{transfer_id}/", "transfers_to"),
    Resource("files", _ASSET + "subtitles/{subtitle_id}/", "subtitles", defaults={"closed_captions": False}),
    Resource("files", "v1/transcoders/{transcoder_id}/", "transcoders"),
    # metadata
    Resource("metadata", "v1/{object_type}/categories/{name}/", "categories", key="name"),
    Resource("metadata", "v1/mapping/fields/{field_name}/", "field_mappings", key="name"),
    # notifications
    Resource("notifications", "v1/webhooks/{webhook_id}/", "webhooks", defaults={"headers": {}}),
    # search
    Resource(
        "search",
        "v1/discovery/default/entities/{entity_id}/",
        "discovery_entities",
        lists=("v1/discovery/default/entities/admin/",),
    ),
    Resource("search", "v1/search/saved/{search_id}/", "saved_searches"),
    Resource(
        "search",
        "v1/search/saved/group/{group_id}/",
        "saved_search_groups",
        lists=("v1/search/saved/groups/",),
        creates="v1/search/saved/group/",
    ),
    Resource("search", "v1/views/{view_id}/", "search_views"),
    Resource("search", "v2/search_backends/{backend_id}/", "search_backends"),
    # settings
    Resource("settings", "v1/cors_hosts/{cors_host_id}/", "cors_hosts"),
    Resource("settings", "v1/group/{group_id}/", "group_settings", key=None, upserts=True),
    Resource("settings", "v1/system/current/", "system_settings", key=None, upserts=True),
    Resource("settings", "v1/team/{team_id}/", "team_settings", key=None, upserts=True),
    Resource("settings", "v1/themes/{theme_id}/", "themes"),
    Resource("settings", "v1/user/{user_id}/", "user_settings", key=None, upserts=True),
    # stats
    Resource("stats", "v1/system/logs/recipients/{logs_recipient_id}/", "logs_recipients"),
    # transcode
    Resource("transcode", "v1/edge_transcode/workers/{worker_id}/", "edge_workers"),
    # users
    Resource(
        "users",
        "v1/groups/{group_id}/",
        "groups",
        lists=("v1/groups/basic/", "v1/groups/all/basic/"),
        words=("name", "alias"),
        defaults={"roles": []},
    ),
    Resource("users", "v1/groups/mappings/{name}/", "group_mappings", key="name"),
    Resource(
        "users", "v1/role_groups/{group_id}/", "role_groups", lists=("v1/role_groups/basic/",), defaults={"roles": []}
    ),
    Resource("users", "v1/teams/{team_id}/", "teams", lists=("v1/teams/basic/",)),
    Resource(
        "users",
        "v1/users/{user_id}/",
        "users",
        lists=("v1/users/basic/",),
        words=("email", "first_name", "last_name"),
        defaults={"status": "ACTIVE", "groups": [], "is_admin": False, "role_groups": [], "teams": []},
    ),
    # users_notifications
    Resource("users_notifications", "v1/notifications/{notification_id}/", "notifications"),
    Resource("users_notifications", "v1/subscriptions/{subscription_id}/", "subscriptions"),
    Resource(
        "users_notifications",
        "v1/notification_settings/{object_type}/{sub_object_type}/{event_type}/{protocol}/",
        "notification_settings",
        key="protocol",
        upserts=True,
        lists=("v1/notification_settings/",),
    ),
    Resource(
        "users_notifications", "v1/users/{user_id}/device_tokens/{device_token}/", "device_tokens", key="device_token"
    ),
)


def kinds() -> Mapping[str, Kind]:
    """Return the kinds of records by table that the resources add."""
    return {resource.table: resource.kind for resource in RESOURCES if resource.table not in KINDS}


def tables() -> Iterator[str]:
    """Return the names of all tables."""
    yield from KINDS
    yield from kinds()


def resource(table: str) -> Resource:
    """Return the row of a table."""
    return next(each for each in RESOURCES if each.table == table)
