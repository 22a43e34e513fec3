"""All operations of one service, synchronous and asynchronous."""

from __future__ import annotations

from ...runtime.op import Async, Sync
from .delete_queue import DeleteQueueOperations
from .file_sets import FileSetsOperations
from .files import FilesOperations
from .formats import FormatsOperations
from .keyframes import KeyframesOperations
from .multipart import MultipartOperations
from .proxies import ProxiesOperations
from .storages import StoragesOperations

__all__ = ["AsyncFiles", "FilesService", "SyncFiles"]


class FilesService(
    DeleteQueueOperations,
    FileSetsOperations,
    FilesOperations,
    FormatsOperations,
    KeyframesOperations,
    MultipartOperations,
    ProxiesOperations,
    StoragesOperations,
):
    """Formats, file sets, files, proxies and keyframes of assets, and the storages they lie on."""


class SyncFiles(Sync, FilesService):
    """The operations of files, returning their responses."""


class AsyncFiles(Async, FilesService):
    """The operations of files, awaited."""
