"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .analysis_profiles import AnalysisProfilesOperations, AsyncAnalysisProfilesOperations, SyncAnalysisProfilesOperations
    from .analysis_service_accounts import (
        AnalysisServiceAccountsOperations,
        AsyncAnalysisServiceAccountsOperations,
        SyncAnalysisServiceAccountsOperations,
    )
    from .archives import ArchivesOperations, AsyncArchivesOperations, SyncArchivesOperations
    from .attachments import AsyncAttachmentsOperations, AttachmentsOperations, SyncAttachmentsOperations
    from .collection_keyframes import AsyncCollectionKeyframesOperations, CollectionKeyframesOperations, SyncCollectionKeyframesOperations
    from .delete_queue import AsyncDeleteQueueOperations, DeleteQueueOperations, SyncDeleteQueueOperations
    from .export_locations import AsyncExportLocationsOperations, ExportLocationsOperations, SyncExportLocationsOperations
    from .exports import AsyncExportsOperations, ExportsOperations, SyncExportsOperations
    from .file_deletions import AsyncFileDeletionsOperations, FileDeletionsOperations, SyncFileDeletionsOperations
    from .file_sets import AsyncFileSetsOperations, FileSetsOperations, SyncFileSetsOperations
    from .files import AsyncFilesOperations, FilesOperations, SyncFilesOperations
    from .formats import AsyncFormatsOperations, FormatsOperations, SyncFormatsOperations
    from .keyframes import AsyncKeyframesOperations, KeyframesOperations, SyncKeyframesOperations
    from .logos import AsyncLogosOperations, LogosOperations, SyncLogosOperations
    from .multipart import AsyncMultipartOperations, MultipartOperations, SyncMultipartOperations
    from .playlist_keyframes import AsyncPlaylistKeyframesOperations, PlaylistKeyframesOperations, SyncPlaylistKeyframesOperations
    from .proxies import AsyncProxiesOperations, ProxiesOperations, SyncProxiesOperations
    from .proxy_containers import AsyncProxyContainersOperations, ProxyContainersOperations, SyncProxyContainersOperations
    from .storage_gateway_clusters import (
        AsyncStorageGatewayClustersOperations,
        StorageGatewayClustersOperations,
        SyncStorageGatewayClustersOperations,
    )
    from .storage_gateway_events import AsyncStorageGatewayEventsOperations, StorageGatewayEventsOperations, SyncStorageGatewayEventsOperations
    from .storage_gateway_reports import AsyncStorageGatewayReportsOperations, StorageGatewayReportsOperations, SyncStorageGatewayReportsOperations
    from .storage_gateway_telemetry import (
        AsyncStorageGatewayTelemetryOperations,
        StorageGatewayTelemetryOperations,
        SyncStorageGatewayTelemetryOperations,
    )
    from .storage_gateways import AsyncStorageGatewaysOperations, StorageGatewaysOperations, SyncStorageGatewaysOperations
    from .storage_maintenance import AsyncStorageMaintenanceOperations, StorageMaintenanceOperations, SyncStorageMaintenanceOperations
    from .storage_transfers import AsyncStorageTransfersOperations, StorageTransfersOperations, SyncStorageTransfersOperations
    from .storages import AsyncStoragesOperations, StoragesOperations, SyncStoragesOperations
    from .subtitles import AsyncSubtitlesOperations, SubtitlesOperations, SyncSubtitlesOperations
    from .temporary_files import AsyncTemporaryFilesOperations, SyncTemporaryFilesOperations, TemporaryFilesOperations
    from .transcoders import AsyncTranscodersOperations, SyncTranscodersOperations, TranscodersOperations
    from .transfers import AsyncTransfersOperations, SyncTransfersOperations, TransfersOperations

    class _Operations(
        AnalysisProfilesOperations,
        AnalysisServiceAccountsOperations,
        ArchivesOperations,
        AttachmentsOperations,
        CollectionKeyframesOperations,
        DeleteQueueOperations,
        ExportLocationsOperations,
        ExportsOperations,
        FileDeletionsOperations,
        FileSetsOperations,
        FilesOperations,
        FormatsOperations,
        KeyframesOperations,
        LogosOperations,
        MultipartOperations,
        PlaylistKeyframesOperations,
        ProxiesOperations,
        ProxyContainersOperations,
        StorageGatewayClustersOperations,
        StorageGatewayEventsOperations,
        StorageGatewayReportsOperations,
        StorageGatewayTelemetryOperations,
        StorageGatewaysOperations,
        StorageMaintenanceOperations,
        StorageTransfersOperations,
        StoragesOperations,
        SubtitlesOperations,
        TemporaryFilesOperations,
        TranscodersOperations,
        TransfersOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "analysis_profiles.AnalysisProfilesOperations": "clear_default_analysis_profile create_analysis_profile delete_analysis_profile get_analysis_profile get_default_analysis_profile get_default_transcription_settings list_analysis_profiles replace_analysis_profile set_default_analysis_profile update_analysis_profile",
            "analysis_service_accounts.AnalysisServiceAccountsOperations": "create_analysis_service_account delete_analysis_service_account get_analysis_service_account list_analysis_service_accounts replace_analysis_service_account update_analysis_service_account",
            "archives.ArchivesOperations": "bulk_archive_assets bulk_archive_collections bulk_archive_saved_searches bulk_restore_assets bulk_restore_collections bulk_restore_saved_searches",
            "attachments.AttachmentsOperations": "create_attachment delete_attachment delete_attachments get_attachment list_attachments replace_attachment update_attachment",
            "collection_keyframes.CollectionKeyframesOperations": "copy_collection_keyframes create_collection_keyframe delete_collection_keyframe get_collection_keyframe list_collection_keyframes replace_collection_keyframe set_collection_custom_keyframe update_collection_keyframe",
            "delete_queue.DeleteQueueOperations": "list_deleted_file_sets list_deleted_formats purge_all_deleted_file_sets purge_all_deleted_formats purge_deleted_file_sets purge_deleted_formats restore_deleted_file_sets restore_deleted_formats",
            "export_locations.ExportLocationsOperations": "bulk_export_objects create_export_location delete_export_location get_export_location list_export_locations reindex_export_location replace_export_location update_export_location",
            "exports.ExportsOperations": "bulk_export_assets bulk_export_collections bulk_export_saved_searches export_asset export_assets export_collection finish_export_to_storage",
            "file_deletions.FileDeletionsOperations": "delete_file_deletions_from_storage delete_storage_deletion list_deletions_from_storage list_storage_deletions",
            "file_sets.FileSetsOperations": "bulk_delete_file_sets create_file_set delete_all_file_sets delete_file_set delete_version_file_sets get_file_set list_file_set_files list_file_sets list_files_of_file_set list_format_file_sets list_format_sources list_format_sources_by_method list_format_storage_file_sets list_version_file_sets purge_file_set replace_file_set restore_file_set update_file_set",
            "files.FilesOperations": "capture_file_frame check_file_on_storage check_shared_file create_file create_file_edit_proxy create_file_keyframes create_file_mediainfo delete_all_files delete_file delete_missing_files delete_version_files get_file get_file_download_url get_file_gateway_url list_files list_files_by_checksum list_version_files reindex_file replace_file update_file upload_file",
            "formats.FormatsOperations": "archive_format archive_format_v1 create_format create_format_component delete_all_formats delete_archived_format delete_format delete_format_component delete_version_formats get_format get_format_component list_format_components list_formats list_version_formats purge_format replace_format replace_format_component restore_archived_format restore_format update_format",
            "keyframes.KeyframesOperations": "bulk_create_keyframes create_asset_custom_keyframe create_asset_keyframe create_asset_keyframe_by_method delete_all_keyframes delete_asset_keyframe delete_version_keyframes get_asset_keyframe list_asset_keyframes list_version_keyframes publish_asset_keyframe replace_asset_keyframe set_asset_custom_keyframe unpublish_asset_keyframe update_asset_keyframe",
            "logos.LogosOperations": "create_logo delete_logo get_logo list_logos update_logo",
            "multipart.MultipartOperations": "cancel_file_b2_upload cleanup_file_multipart cleanup_proxy_multipart compose_file_parts finish_file_b2_upload get_file_multipart_urls get_proxy_multipart_urls list_file_part_urls list_proxy_part_urls sign_file_compose_url sign_file_s3_parts start_file_b2_upload",
            "playlist_keyframes.PlaylistKeyframesOperations": "create_playlist_keyframe delete_playlist_keyframe get_playlist_keyframe list_playlist_keyframes replace_playlist_keyframe update_playlist_keyframe",
            "proxies.ProxiesOperations": "create_proxy create_proxy_by_method create_proxy_keyframes delete_all_proxies delete_proxy delete_version_proxies find_watermark_matches get_proxy get_proxy_download_url list_proxies list_version_proxies publish_proxy replace_proxy transcode_version unpublish_proxy update_proxy",
            "proxy_containers.ProxyContainersOperations": "authorize_proxy_playback create_proxy_container create_proxy_container_file get_proxy_manifest replace_proxy_container_file update_proxy_container_file",
            "storage_gateway_clusters.StorageGatewayClustersOperations": "create_storage_gateway_cluster delete_storage_gateway_cluster get_storage_gateway_cluster list_storage_gateway_clusters replace_storage_gateway_cluster update_storage_gateway_cluster",
            "storage_gateway_events.StorageGatewayEventsOperations": "create_storage_gateway_event delete_storage_gateway_event list_storage_gateway_events purge_storage_gateway_events",
            "storage_gateway_reports.StorageGatewayReportsOperations": "get_storage_gateway_report replace_storage_gateway_report request_storage_log_upload set_storage_gateway_status",
            "storage_gateway_telemetry.StorageGatewayTelemetryOperations": "get_storage_gateway_worker_telemetry list_all_storage_gateway_telemetry list_storage_gateway_telemetry report_storage_gateway_telemetry",
            "storage_gateways.StorageGatewaysOperations": "create_storage_gateway delete_storage_gateway get_latest_storage_gateway_version get_storage_gateway list_storage_gateways replace_storage_gateway request_storage_gateway_log_upload update_storage_gateway",
            "storage_maintenance.StorageMaintenanceOperations": "get_storage_auto_scan reindex_files_of_all_storages reindex_storage reindex_storage_file reindex_storage_files reindex_storages replace_storage_search_document scan_storage schedule_storage_auto_scan stop_storage_auto_scan verify_storage_access verify_storage_permissions verify_storage_settings_access verify_storage_settings_permissions",
            "storage_transfers.StorageTransfersOperations": "bulk_transfer_assets bulk_transfer_collections bulk_transfer_saved_searches transfer_format",
            "storages.StoragesOperations": "clear_default_storage create_storage create_storage_file delete_storage delete_storage_files delete_storage_files_of_objects get_default_storage get_matching_storage get_matching_storage_by_method get_storage list_storage_files list_storage_temporary_files list_storages replace_storage replace_storage_file set_default_storage swap_storages update_storage update_storage_file",
            "subtitles.SubtitlesOperations": "create_subtitle delete_all_subtitles delete_closed_captions delete_subtitle delete_version_subtitles extract_file_subtitles get_closed_captions get_closed_captions_as_webvtt get_subtitle get_subtitle_as_webvtt get_version_closed_captions_as_webvtt get_version_subtitle_as_webvtt list_subtitles list_version_subtitles replace_subtitle update_subtitle",
            "temporary_files.TemporaryFilesOperations": "create_temporary_file create_temporary_file_set delete_temporary_file_set list_temporary_file_set_files replace_temporary_file update_temporary_file",
            "transcoders.TranscodersOperations": "add_transcoder_to_storage create_transcoder delete_transcoder get_transcoder list_storage_transcoders list_transcoder_options list_transcoder_storages list_transcoders reindex_transcoder remove_transcoder_from_storage replace_transcoder request_transcoder_log_upload update_transcoder",
            "transfers.TransfersOperations": "bulk_archive_format bulk_copy_objects_to_storage bulk_restore_format copy_file_set_to_storage copy_format_to_storage create_transfer_url delete_file_set_transfers_from_storage delete_file_set_transfers_to_storage delete_transfer_from_storage delete_transfer_to_storage get_transfer_from_storage get_transfer_to_storage list_transfers_from_storage list_transfers_to_storage verify_transfer_url",
        },
    )

__all__ = ["AsyncFiles", "FilesService", "SyncFiles"]


class FilesService(_Operations):
    """Formats, file sets, files, proxies and keyframes of assets, and the storages they lie on."""


class SyncFiles(Sync, FilesService):
    """The operations of files, returning their responses."""

    analysis_profiles: part[SyncAnalysisProfilesOperations] = part("analysis_profiles.SyncAnalysisProfilesOperations")
    analysis_service_accounts: part[SyncAnalysisServiceAccountsOperations] = part("analysis_service_accounts.SyncAnalysisServiceAccountsOperations")
    archives: part[SyncArchivesOperations] = part("archives.SyncArchivesOperations")
    attachments: part[SyncAttachmentsOperations] = part("attachments.SyncAttachmentsOperations")
    collection_keyframes: part[SyncCollectionKeyframesOperations] = part("collection_keyframes.SyncCollectionKeyframesOperations")
    delete_queue: part[SyncDeleteQueueOperations] = part("delete_queue.SyncDeleteQueueOperations")
    export_locations: part[SyncExportLocationsOperations] = part("export_locations.SyncExportLocationsOperations")
    exports: part[SyncExportsOperations] = part("exports.SyncExportsOperations")
    file_deletions: part[SyncFileDeletionsOperations] = part("file_deletions.SyncFileDeletionsOperations")
    file_sets: part[SyncFileSetsOperations] = part("file_sets.SyncFileSetsOperations")
    files: part[SyncFilesOperations] = part("files.SyncFilesOperations")
    formats: part[SyncFormatsOperations] = part("formats.SyncFormatsOperations")
    keyframes: part[SyncKeyframesOperations] = part("keyframes.SyncKeyframesOperations")
    logos: part[SyncLogosOperations] = part("logos.SyncLogosOperations")
    multipart: part[SyncMultipartOperations] = part("multipart.SyncMultipartOperations")
    playlist_keyframes: part[SyncPlaylistKeyframesOperations] = part("playlist_keyframes.SyncPlaylistKeyframesOperations")
    proxies: part[SyncProxiesOperations] = part("proxies.SyncProxiesOperations")
    proxy_containers: part[SyncProxyContainersOperations] = part("proxy_containers.SyncProxyContainersOperations")
    storage_gateway_clusters: part[SyncStorageGatewayClustersOperations] = part("storage_gateway_clusters.SyncStorageGatewayClustersOperations")
    storage_gateway_events: part[SyncStorageGatewayEventsOperations] = part("storage_gateway_events.SyncStorageGatewayEventsOperations")
    storage_gateway_reports: part[SyncStorageGatewayReportsOperations] = part("storage_gateway_reports.SyncStorageGatewayReportsOperations")
    storage_gateway_telemetry: part[SyncStorageGatewayTelemetryOperations] = part("storage_gateway_telemetry.SyncStorageGatewayTelemetryOperations")
    storage_gateways: part[SyncStorageGatewaysOperations] = part("storage_gateways.SyncStorageGatewaysOperations")
    storage_maintenance: part[SyncStorageMaintenanceOperations] = part("storage_maintenance.SyncStorageMaintenanceOperations")
    storage_transfers: part[SyncStorageTransfersOperations] = part("storage_transfers.SyncStorageTransfersOperations")
    storages: part[SyncStoragesOperations] = part("storages.SyncStoragesOperations")
    subtitles: part[SyncSubtitlesOperations] = part("subtitles.SyncSubtitlesOperations")
    temporary_files: part[SyncTemporaryFilesOperations] = part("temporary_files.SyncTemporaryFilesOperations")
    transcoders: part[SyncTranscodersOperations] = part("transcoders.SyncTranscodersOperations")
    transfers: part[SyncTransfersOperations] = part("transfers.SyncTransfersOperations")


class AsyncFiles(Async, FilesService):
    """The operations of files, awaited."""

    analysis_profiles: part[AsyncAnalysisProfilesOperations] = part("analysis_profiles.AsyncAnalysisProfilesOperations")
    analysis_service_accounts: part[AsyncAnalysisServiceAccountsOperations] = part("analysis_service_accounts.AsyncAnalysisServiceAccountsOperations")
    archives: part[AsyncArchivesOperations] = part("archives.AsyncArchivesOperations")
    attachments: part[AsyncAttachmentsOperations] = part("attachments.AsyncAttachmentsOperations")
    collection_keyframes: part[AsyncCollectionKeyframesOperations] = part("collection_keyframes.AsyncCollectionKeyframesOperations")
    delete_queue: part[AsyncDeleteQueueOperations] = part("delete_queue.AsyncDeleteQueueOperations")
    export_locations: part[AsyncExportLocationsOperations] = part("export_locations.AsyncExportLocationsOperations")
    exports: part[AsyncExportsOperations] = part("exports.AsyncExportsOperations")
    file_deletions: part[AsyncFileDeletionsOperations] = part("file_deletions.AsyncFileDeletionsOperations")
    file_sets: part[AsyncFileSetsOperations] = part("file_sets.AsyncFileSetsOperations")
    files: part[AsyncFilesOperations] = part("files.AsyncFilesOperations")
    formats: part[AsyncFormatsOperations] = part("formats.AsyncFormatsOperations")
    keyframes: part[AsyncKeyframesOperations] = part("keyframes.AsyncKeyframesOperations")
    logos: part[AsyncLogosOperations] = part("logos.AsyncLogosOperations")
    multipart: part[AsyncMultipartOperations] = part("multipart.AsyncMultipartOperations")
    playlist_keyframes: part[AsyncPlaylistKeyframesOperations] = part("playlist_keyframes.AsyncPlaylistKeyframesOperations")
    proxies: part[AsyncProxiesOperations] = part("proxies.AsyncProxiesOperations")
    proxy_containers: part[AsyncProxyContainersOperations] = part("proxy_containers.AsyncProxyContainersOperations")
    storage_gateway_clusters: part[AsyncStorageGatewayClustersOperations] = part("storage_gateway_clusters.AsyncStorageGatewayClustersOperations")
    storage_gateway_events: part[AsyncStorageGatewayEventsOperations] = part("storage_gateway_events.AsyncStorageGatewayEventsOperations")
    storage_gateway_reports: part[AsyncStorageGatewayReportsOperations] = part("storage_gateway_reports.AsyncStorageGatewayReportsOperations")
    storage_gateway_telemetry: part[AsyncStorageGatewayTelemetryOperations] = part("storage_gateway_telemetry.AsyncStorageGatewayTelemetryOperations")
    storage_gateways: part[AsyncStorageGatewaysOperations] = part("storage_gateways.AsyncStorageGatewaysOperations")
    storage_maintenance: part[AsyncStorageMaintenanceOperations] = part("storage_maintenance.AsyncStorageMaintenanceOperations")
    storage_transfers: part[AsyncStorageTransfersOperations] = part("storage_transfers.AsyncStorageTransfersOperations")
    storages: part[AsyncStoragesOperations] = part("storages.AsyncStoragesOperations")
    subtitles: part[AsyncSubtitlesOperations] = part("subtitles.AsyncSubtitlesOperations")
    temporary_files: part[AsyncTemporaryFilesOperations] = part("temporary_files.AsyncTemporaryFilesOperations")
    transcoders: part[AsyncTranscodersOperations] = part("transcoders.AsyncTranscodersOperations")
    transfers: part[AsyncTransfersOperations] = part("transfers.AsyncTransfersOperations")
