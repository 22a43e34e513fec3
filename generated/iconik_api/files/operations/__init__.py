"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .delete_queue import AsyncDeleteQueueOperations, DeleteQueueOperations, SyncDeleteQueueOperations
    from .file_sets import AsyncFileSetsOperations, FileSetsOperations, SyncFileSetsOperations
    from .files import AsyncFilesOperations, FilesOperations, SyncFilesOperations
    from .formats import AsyncFormatsOperations, FormatsOperations, SyncFormatsOperations
    from .keyframes import AsyncKeyframesOperations, KeyframesOperations, SyncKeyframesOperations
    from .multipart import AsyncMultipartOperations, MultipartOperations, SyncMultipartOperations
    from .proxies import AsyncProxiesOperations, ProxiesOperations, SyncProxiesOperations
    from .storages import AsyncStoragesOperations, StoragesOperations, SyncStoragesOperations

    class _Operations(
        DeleteQueueOperations,
        FileSetsOperations,
        FilesOperations,
        FormatsOperations,
        KeyframesOperations,
        MultipartOperations,
        ProxiesOperations,
        StoragesOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "delete_queue.DeleteQueueOperations": "list_deleted_file_sets list_deleted_formats",
            "file_sets.FileSetsOperations": "create_file_set delete_file_set get_file_set list_file_set_files list_file_sets list_version_file_sets replace_file_set update_file_set",
            "files.FilesOperations": "create_file create_file_keyframes create_file_mediainfo delete_file get_file list_files list_version_files replace_file update_file",
            "formats.FormatsOperations": "create_format create_format_component delete_format get_format list_format_components list_formats list_version_formats replace_format update_format",
            "keyframes.KeyframesOperations": "create_asset_keyframe delete_asset_keyframe get_asset_keyframe list_asset_keyframes replace_asset_keyframe update_asset_keyframe",
            "multipart.MultipartOperations": "cancel_file_b2_upload cleanup_file_multipart cleanup_proxy_multipart finish_file_b2_upload get_file_multipart_urls get_proxy_multipart_urls list_file_part_urls list_proxy_part_urls sign_file_s3_parts start_file_b2_upload",
            "proxies.ProxiesOperations": "create_proxy delete_proxy get_proxy list_proxies replace_proxy update_proxy",
            "storages.StoragesOperations": "create_storage_file get_matching_storage get_storage list_storage_files list_storages",
        },
    )

__all__ = ["AsyncFiles", "FilesService", "SyncFiles"]


class FilesService(_Operations):
    """Formats, file sets, files, proxies and keyframes of assets, and the storages they lie on."""


class SyncFiles(Sync, FilesService):
    """The operations of files, returning their responses."""

    delete_queue: part[SyncDeleteQueueOperations] = part("delete_queue.SyncDeleteQueueOperations")
    file_sets: part[SyncFileSetsOperations] = part("file_sets.SyncFileSetsOperations")
    files: part[SyncFilesOperations] = part("files.SyncFilesOperations")
    formats: part[SyncFormatsOperations] = part("formats.SyncFormatsOperations")
    keyframes: part[SyncKeyframesOperations] = part("keyframes.SyncKeyframesOperations")
    multipart: part[SyncMultipartOperations] = part("multipart.SyncMultipartOperations")
    proxies: part[SyncProxiesOperations] = part("proxies.SyncProxiesOperations")
    storages: part[SyncStoragesOperations] = part("storages.SyncStoragesOperations")


class AsyncFiles(Async, FilesService):
    """The operations of files, awaited."""

    delete_queue: part[AsyncDeleteQueueOperations] = part("delete_queue.AsyncDeleteQueueOperations")
    file_sets: part[AsyncFileSetsOperations] = part("file_sets.AsyncFileSetsOperations")
    files: part[AsyncFilesOperations] = part("files.AsyncFilesOperations")
    formats: part[AsyncFormatsOperations] = part("formats.AsyncFormatsOperations")
    keyframes: part[AsyncKeyframesOperations] = part("keyframes.AsyncKeyframesOperations")
    multipart: part[AsyncMultipartOperations] = part("multipart.AsyncMultipartOperations")
    proxies: part[AsyncProxiesOperations] = part("proxies.AsyncProxiesOperations")
    storages: part[AsyncStoragesOperations] = part("storages.AsyncStoragesOperations")
