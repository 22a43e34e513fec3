"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .approvals import ApprovalsOperations, AsyncApprovalsOperations, SyncApprovalsOperations
    from .asset_index import AssetIndexOperations, AsyncAssetIndexOperations, SyncAssetIndexOperations
    from .assets import AssetsOperations, AsyncAssetsOperations, SyncAssetsOperations
    from .collection_index import AsyncCollectionIndexOperations, CollectionIndexOperations, SyncCollectionIndexOperations
    from .collections import AsyncCollectionsOperations, CollectionsOperations, SyncCollectionsOperations
    from .custom_actions import AsyncCustomActionsOperations, CustomActionsOperations, SyncCustomActionsOperations
    from .delete_queue import AsyncDeleteQueueOperations, DeleteQueueOperations, SyncDeleteQueueOperations
    from .favorites import AsyncFavoritesOperations, FavoritesOperations, SyncFavoritesOperations
    from .history import AsyncHistoryOperations, HistoryOperations, SyncHistoryOperations
    from .object_shares import AsyncObjectSharesOperations, ObjectSharesOperations, SyncObjectSharesOperations
    from .persons import AsyncPersonsOperations, PersonsOperations, SyncPersonsOperations
    from .playlists import AsyncPlaylistsOperations, PlaylistsOperations, SyncPlaylistsOperations
    from .portals import AsyncPortalsOperations, PortalsOperations, SyncPortalsOperations
    from .projects import AsyncProjectsOperations, ProjectsOperations, SyncProjectsOperations
    from .publications import AsyncPublicationsOperations, PublicationsOperations, SyncPublicationsOperations
    from .relation_types import AsyncRelationTypesOperations, RelationTypesOperations, SyncRelationTypesOperations
    from .relations import AsyncRelationsOperations, RelationsOperations, SyncRelationsOperations
    from .segments import AsyncSegmentsOperations, SegmentsOperations, SyncSegmentsOperations
    from .sequences import AsyncSequencesOperations, SequencesOperations, SyncSequencesOperations
    from .share_access import AsyncShareAccessOperations, ShareAccessOperations, SyncShareAccessOperations
    from .share_allowlist import AsyncShareAllowlistOperations, ShareAllowlistOperations, SyncShareAllowlistOperations
    from .share_users import AsyncShareUsersOperations, ShareUsersOperations, SyncShareUsersOperations
    from .shares import AsyncSharesOperations, SharesOperations, SyncSharesOperations
    from .sync_sessions import AsyncSyncSessionsOperations, SyncSessionsOperations, SyncSyncSessionsOperations
    from .transcriptions import AsyncTranscriptionsOperations, SyncTranscriptionsOperations, TranscriptionsOperations
    from .versions import AsyncVersionsOperations, SyncVersionsOperations, VersionsOperations

    class _Operations(
        ApprovalsOperations,
        AssetIndexOperations,
        AssetsOperations,
        CollectionIndexOperations,
        CollectionsOperations,
        CustomActionsOperations,
        DeleteQueueOperations,
        FavoritesOperations,
        HistoryOperations,
        ObjectSharesOperations,
        PersonsOperations,
        PlaylistsOperations,
        PortalsOperations,
        ProjectsOperations,
        PublicationsOperations,
        RelationTypesOperations,
        RelationsOperations,
        SegmentsOperations,
        SequencesOperations,
        ShareAccessOperations,
        ShareAllowlistOperations,
        ShareUsersOperations,
        SharesOperations,
        SyncSessionsOperations,
        TranscriptionsOperations,
        VersionsOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "approvals.ApprovalsOperations": "bulk_remove_approvals bulk_set_approvals create_approval_request delete_approval_request get_approval_request get_version_approval_request list_approvals list_version_approvals remove_approvals remove_external_approval remove_user_approval replace_approval_request set_approval update_approval_request",
            "asset_index.AssetIndexOperations": "bulk_reindex_objects reindex_asset reindex_assets replace_asset_search_document",
            "assets.AssetsOperations": "create_asset delete_asset get_asset list_assets list_recent_assets mark_asset_viewed purge_asset remove_asset_uploads replace_asset replace_assets restore_asset update_asset update_assets",
            "collection_index.CollectionIndexOperations": "reindex_collection reindex_collection_content reindex_collection_contents reindex_collections replace_collection_search_document synchronize_collection_keyframes",
            "collections.CollectionsOperations": "add_collection_content create_collection create_subcollection delete_collection disable_custom_order enable_custom_order get_collection get_collection_content_info get_collection_path get_collection_size list_collection_ancestors list_collection_contents list_collections list_recent_collections mark_collection_viewed purge_collection remove_collection_content reorder_collection_content replace_collection restore_collection update_collection",
            "custom_actions.CustomActionsOperations": "create_custom_action delete_custom_action get_custom_action list_custom_actions list_custom_actions_of_context replace_custom_action trigger_custom_action trigger_shared_custom_action update_custom_action",
            "delete_queue.DeleteQueueOperations": "add_delete_queue_assets add_delete_queue_collections bulk_delete_objects list_delete_queue_assets list_delete_queue_collections purge_all_delete_queue_assets purge_all_delete_queue_collections purge_delete_queue purge_delete_queue_assets purge_delete_queue_collections remove_delete_queue_assets remove_delete_queue_collections restore_all_delete_queue_assets restore_all_delete_queue_collections",
            "favorites.FavoritesOperations": "add_favorites list_favorites remove_all_favorites remove_all_favourites remove_favorites",
            "history.HistoryOperations": "create_asset_history_entry delete_asset_history_entry get_asset_history_entry list_asset_history reindex_asset_history_entry",
            "object_shares.ObjectSharesOperations": "create_share create_share_url delete_share get_share list_asset_shares list_object_shares reindex_share replace_share share_objects",
            "persons.PersonsOperations": "list_assets_of_person",
            "playlists.PlaylistsOperations": "add_playlist_item create_playlist delete_playlist get_playlist list_playlist_items list_playlists reindex_playlist remove_playlist_item reorder_playlist_item replace_playlist replace_playlist_item synchronize_playlist_keyframes update_playlist update_playlist_item",
            "portals.PortalsOperations": "create_portal delete_portal delete_portal_logo get_portal list_portals reindex_portal replace_portal update_portal upload_portal_logo",
            "projects.ProjectsOperations": "add_project_member create_project delete_project get_project get_project_member list_project_members list_projects reindex_project remove_project_member replace_project update_project",
            "publications.PublicationsOperations": "cancel_publication create_publication_job get_publication_draft get_publication_token list_publication_accounts list_publication_platforms list_publication_templates",
            "relation_types.RelationTypesOperations": "create_relation_type delete_relation_type get_relation_type list_relation_types replace_relation_type update_relation_type",
            "relations.RelationsOperations": "create_relation create_relation_to_asset delete_relation list_related_assets list_related_assets_of_type reverse_relation",
            "segments.SegmentsOperations": "bulk_create_segments bulk_delete_segments bulk_replace_segments create_segment delete_segment get_segment get_segments_as_csv get_segments_as_srt get_segments_as_text get_segments_as_vtt list_segments partial_update_segment reindex_asset_segments reindex_segment reindex_segments reindex_segments_of_assets replace_segment",
            "sequences.SequencesOperations": "add_sequence_item create_sequence delete_sequence get_sequence list_sequence_items list_sequences reindex_sequence remove_sequence_item reorder_sequence_item replace_sequence update_sequence",
            "share_access.ShareAccessOperations": "check_magic_link get_share_token login_to_share refresh_share_token request_magic_link validate_magic_link",
            "share_allowlist.ShareAllowlistOperations": "create_share_allowlist_entry delete_share_allowlist_entry get_share_allowlist_entry list_share_allowlist_entries replace_share_allowlist_entry",
            "share_users.ShareUsersOperations": "add_share_user get_share_user list_share_users remove_share_user replace_share_user update_share_user",
            "shares.SharesOperations": "bulk_delete_shares bulk_delete_shares_of_any_owner list_all_shares list_collection_shares list_shares",
            "sync_sessions.SyncSessionsOperations": "create_sync_session delete_sync_session get_sync_session replace_sync_session update_sync_session",
            "transcriptions.TranscriptionsOperations": "create_transcription_from_subtitle create_transcription_properties delete_transcription_properties get_transcription_properties list_transcription_properties replace_transcription_properties update_transcription_properties",
            "versions.VersionsOperations": "create_asset_version create_asset_version_from_asset create_asset_version_from_version delete_asset_version delete_old_asset_versions promote_version replace_asset_version update_asset_version",
        },
    )

__all__ = ["AssetsService", "AsyncAssets", "SyncAssets"]


class AssetsService(_Operations):
    """Assets with their versions, segments, relations, approvals and history, the collections that hold them, playlists, portals, projects, publications, sequences, shares, custom actions, favourites, and the delete queue."""


class SyncAssets(Sync, AssetsService):
    """The operations of assets, returning their responses."""

    approvals: part[SyncApprovalsOperations] = part("approvals.SyncApprovalsOperations")
    asset_index: part[SyncAssetIndexOperations] = part("asset_index.SyncAssetIndexOperations")
    assets: part[SyncAssetsOperations] = part("assets.SyncAssetsOperations")
    collection_index: part[SyncCollectionIndexOperations] = part("collection_index.SyncCollectionIndexOperations")
    collections: part[SyncCollectionsOperations] = part("collections.SyncCollectionsOperations")
    custom_actions: part[SyncCustomActionsOperations] = part("custom_actions.SyncCustomActionsOperations")
    delete_queue: part[SyncDeleteQueueOperations] = part("delete_queue.SyncDeleteQueueOperations")
    favorites: part[SyncFavoritesOperations] = part("favorites.SyncFavoritesOperations")
    history: part[SyncHistoryOperations] = part("history.SyncHistoryOperations")
    object_shares: part[SyncObjectSharesOperations] = part("object_shares.SyncObjectSharesOperations")
    persons: part[SyncPersonsOperations] = part("persons.SyncPersonsOperations")
    playlists: part[SyncPlaylistsOperations] = part("playlists.SyncPlaylistsOperations")
    portals: part[SyncPortalsOperations] = part("portals.SyncPortalsOperations")
    projects: part[SyncProjectsOperations] = part("projects.SyncProjectsOperations")
    publications: part[SyncPublicationsOperations] = part("publications.SyncPublicationsOperations")
    relation_types: part[SyncRelationTypesOperations] = part("relation_types.SyncRelationTypesOperations")
    relations: part[SyncRelationsOperations] = part("relations.SyncRelationsOperations")
    segments: part[SyncSegmentsOperations] = part("segments.SyncSegmentsOperations")
    sequences: part[SyncSequencesOperations] = part("sequences.SyncSequencesOperations")
    share_access: part[SyncShareAccessOperations] = part("share_access.SyncShareAccessOperations")
    share_allowlist: part[SyncShareAllowlistOperations] = part("share_allowlist.SyncShareAllowlistOperations")
    share_users: part[SyncShareUsersOperations] = part("share_users.SyncShareUsersOperations")
    shares: part[SyncSharesOperations] = part("shares.SyncSharesOperations")
    sync_sessions: part[SyncSyncSessionsOperations] = part("sync_sessions.SyncSyncSessionsOperations")
    transcriptions: part[SyncTranscriptionsOperations] = part("transcriptions.SyncTranscriptionsOperations")
    versions: part[SyncVersionsOperations] = part("versions.SyncVersionsOperations")


class AsyncAssets(Async, AssetsService):
    """The operations of assets, awaited."""

    approvals: part[AsyncApprovalsOperations] = part("approvals.AsyncApprovalsOperations")
    asset_index: part[AsyncAssetIndexOperations] = part("asset_index.AsyncAssetIndexOperations")
    assets: part[AsyncAssetsOperations] = part("assets.AsyncAssetsOperations")
    collection_index: part[AsyncCollectionIndexOperations] = part("collection_index.AsyncCollectionIndexOperations")
    collections: part[AsyncCollectionsOperations] = part("collections.AsyncCollectionsOperations")
    custom_actions: part[AsyncCustomActionsOperations] = part("custom_actions.AsyncCustomActionsOperations")
    delete_queue: part[AsyncDeleteQueueOperations] = part("delete_queue.AsyncDeleteQueueOperations")
    favorites: part[AsyncFavoritesOperations] = part("favorites.AsyncFavoritesOperations")
    history: part[AsyncHistoryOperations] = part("history.AsyncHistoryOperations")
    object_shares: part[AsyncObjectSharesOperations] = part("object_shares.AsyncObjectSharesOperations")
    persons: part[AsyncPersonsOperations] = part("persons.AsyncPersonsOperations")
    playlists: part[AsyncPlaylistsOperations] = part("playlists.AsyncPlaylistsOperations")
    portals: part[AsyncPortalsOperations] = part("portals.AsyncPortalsOperations")
    projects: part[AsyncProjectsOperations] = part("projects.AsyncProjectsOperations")
    publications: part[AsyncPublicationsOperations] = part("publications.AsyncPublicationsOperations")
    relation_types: part[AsyncRelationTypesOperations] = part("relation_types.AsyncRelationTypesOperations")
    relations: part[AsyncRelationsOperations] = part("relations.AsyncRelationsOperations")
    segments: part[AsyncSegmentsOperations] = part("segments.AsyncSegmentsOperations")
    sequences: part[AsyncSequencesOperations] = part("sequences.AsyncSequencesOperations")
    share_access: part[AsyncShareAccessOperations] = part("share_access.AsyncShareAccessOperations")
    share_allowlist: part[AsyncShareAllowlistOperations] = part("share_allowlist.AsyncShareAllowlistOperations")
    share_users: part[AsyncShareUsersOperations] = part("share_users.AsyncShareUsersOperations")
    shares: part[AsyncSharesOperations] = part("shares.AsyncSharesOperations")
    sync_sessions: part[AsyncSyncSessionsOperations] = part("sync_sessions.AsyncSyncSessionsOperations")
    transcriptions: part[AsyncTranscriptionsOperations] = part("transcriptions.AsyncTranscriptionsOperations")
    versions: part[AsyncVersionsOperations] = part("versions.AsyncVersionsOperations")
