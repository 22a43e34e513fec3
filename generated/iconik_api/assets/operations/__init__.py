"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .assets import AssetsOperations, AsyncAssetsOperations, SyncAssetsOperations
    from .collection_index import (
        AsyncCollectionIndexOperations,
        CollectionIndexOperations,
        SyncCollectionIndexOperations,
    )
    from .collections import AsyncCollectionsOperations, CollectionsOperations, SyncCollectionsOperations
    from .delete_queue import AsyncDeleteQueueOperations, DeleteQueueOperations, SyncDeleteQueueOperations
    from .history import AsyncHistoryOperations, HistoryOperations, SyncHistoryOperations
    from .playlists import AsyncPlaylistsOperations, PlaylistsOperations, SyncPlaylistsOperations
    from .portals import AsyncPortalsOperations, PortalsOperations, SyncPortalsOperations
    from .projects import AsyncProjectsOperations, ProjectsOperations, SyncProjectsOperations
    from .publications import AsyncPublicationsOperations, PublicationsOperations, SyncPublicationsOperations
    from .segments import AsyncSegmentsOperations, SegmentsOperations, SyncSegmentsOperations
    from .sequences import AsyncSequencesOperations, SequencesOperations, SyncSequencesOperations
    from .share_access import AsyncShareAccessOperations, ShareAccessOperations, SyncShareAccessOperations
    from .share_allowlist import AsyncShareAllowlistOperations, ShareAllowlistOperations, SyncShareAllowlistOperations
    from .shares import AsyncSharesOperations, SharesOperations, SyncSharesOperations
    from .versions import AsyncVersionsOperations, SyncVersionsOperations, VersionsOperations

    class _Operations(
        AssetsOperations,
        CollectionIndexOperations,
        CollectionsOperations,
        DeleteQueueOperations,
        HistoryOperations,
        PlaylistsOperations,
        PortalsOperations,
        ProjectsOperations,
        PublicationsOperations,
        SegmentsOperations,
        SequencesOperations,
        ShareAccessOperations,
        ShareAllowlistOperations,
        SharesOperations,
        VersionsOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "assets.AssetsOperations": "create_asset delete_asset get_asset list_assets replace_asset replace_assets update_asset update_assets",
            "collection_index.CollectionIndexOperations": "reindex_collection reindex_collection_content reindex_collection_contents reindex_collections replace_collection_search_document synchronize_collection_keyframes",
            "collections.CollectionsOperations": "add_collection_content create_collection create_subcollection delete_collection disable_custom_order enable_custom_order get_collection get_collection_content_info get_collection_path get_collection_size list_collection_ancestors list_collection_contents list_collections list_recent_collections mark_collection_viewed purge_collection remove_collection_content reorder_collection_content replace_collection restore_collection update_collection",
            "delete_queue.DeleteQueueOperations": "add_delete_queue_assets add_delete_queue_collections bulk_delete_objects list_delete_queue_assets list_delete_queue_collections purge_delete_queue purge_delete_queue_assets purge_delete_queue_collections remove_delete_queue_assets remove_delete_queue_collections",
            "history.HistoryOperations": "create_asset_history_entry list_asset_history",
            "playlists.PlaylistsOperations": "add_playlist_item create_playlist delete_playlist get_playlist list_playlist_items list_playlists reindex_playlist remove_playlist_item reorder_playlist_item replace_playlist replace_playlist_item synchronize_playlist_keyframes update_playlist update_playlist_item",
            "portals.PortalsOperations": "create_portal delete_portal delete_portal_logo get_portal list_portals reindex_portal replace_portal update_portal upload_portal_logo",
            "projects.ProjectsOperations": "add_project_member create_project delete_project get_project get_project_member list_project_members list_projects reindex_project remove_project_member replace_project update_project",
            "publications.PublicationsOperations": "cancel_publication create_publication_job get_publication_draft get_publication_token list_publication_accounts list_publication_platforms list_publication_templates",
            "segments.SegmentsOperations": "bulk_delete_segments create_segment delete_segment get_segment list_segments partial_update_segment replace_segment",
            "sequences.SequencesOperations": "add_sequence_item create_sequence delete_sequence get_sequence list_sequence_items list_sequences reindex_sequence remove_sequence_item reorder_sequence_item replace_sequence update_sequence",
            "share_access.ShareAccessOperations": "check_magic_link get_share_token login_to_share refresh_share_token request_magic_link validate_magic_link",
            "share_allowlist.ShareAllowlistOperations": "create_share_allowlist_entry delete_share_allowlist_entry get_share_allowlist_entry list_share_allowlist_entries replace_share_allowlist_entry",
            "shares.SharesOperations": "delete_shares delete_shares_of_any_owner list_all_shares list_collection_shares list_shares",
            "versions.VersionsOperations": "create_asset_version create_asset_version_from_asset delete_asset_version delete_old_asset_versions promote_version replace_asset_version update_asset_version",
        },
    )

__all__ = ["AssetsService", "AsyncAssets", "SyncAssets"]


class AssetsService(_Operations):
    """Assets with their versions, segments and history, the collections that hold them, playlists, portals, projects, publications, sequences, shares, and the delete queue."""


class SyncAssets(Sync, AssetsService):
    """The operations of assets, returning their responses."""

    assets: part[SyncAssetsOperations] = part("assets.SyncAssetsOperations")
    collection_index: part[SyncCollectionIndexOperations] = part("collection_index.SyncCollectionIndexOperations")
    collections: part[SyncCollectionsOperations] = part("collections.SyncCollectionsOperations")
    delete_queue: part[SyncDeleteQueueOperations] = part("delete_queue.SyncDeleteQueueOperations")
    history: part[SyncHistoryOperations] = part("history.SyncHistoryOperations")
    playlists: part[SyncPlaylistsOperations] = part("playlists.SyncPlaylistsOperations")
    portals: part[SyncPortalsOperations] = part("portals.SyncPortalsOperations")
    projects: part[SyncProjectsOperations] = part("projects.SyncProjectsOperations")
    publications: part[SyncPublicationsOperations] = part("publications.SyncPublicationsOperations")
    segments: part[SyncSegmentsOperations] = part("segments.SyncSegmentsOperations")
    sequences: part[SyncSequencesOperations] = part("sequences.SyncSequencesOperations")
    share_access: part[SyncShareAccessOperations] = part("share_access.SyncShareAccessOperations")
    share_allowlist: part[SyncShareAllowlistOperations] = part("share_allowlist.SyncShareAllowlistOperations")
    shares: part[SyncSharesOperations] = part("shares.SyncSharesOperations")
    versions: part[SyncVersionsOperations] = part("versions.SyncVersionsOperations")


class AsyncAssets(Async, AssetsService):
    """The operations of assets, awaited."""

    assets: part[AsyncAssetsOperations] = part("assets.AsyncAssetsOperations")
    collection_index: part[AsyncCollectionIndexOperations] = part("collection_index.AsyncCollectionIndexOperations")
    collections: part[AsyncCollectionsOperations] = part("collections.AsyncCollectionsOperations")
    delete_queue: part[AsyncDeleteQueueOperations] = part("delete_queue.AsyncDeleteQueueOperations")
    history: part[AsyncHistoryOperations] = part("history.AsyncHistoryOperations")
    playlists: part[AsyncPlaylistsOperations] = part("playlists.AsyncPlaylistsOperations")
    portals: part[AsyncPortalsOperations] = part("portals.AsyncPortalsOperations")
    projects: part[AsyncProjectsOperations] = part("projects.AsyncProjectsOperations")
    publications: part[AsyncPublicationsOperations] = part("publications.AsyncPublicationsOperations")
    segments: part[AsyncSegmentsOperations] = part("segments.AsyncSegmentsOperations")
    sequences: part[AsyncSequencesOperations] = part("sequences.AsyncSequencesOperations")
    share_access: part[AsyncShareAccessOperations] = part("share_access.AsyncShareAccessOperations")
    share_allowlist: part[AsyncShareAllowlistOperations] = part("share_allowlist.AsyncShareAllowlistOperations")
    shares: part[AsyncSharesOperations] = part("shares.AsyncSharesOperations")
    versions: part[AsyncVersionsOperations] = part("versions.AsyncVersionsOperations")
