"""Models of files, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import ArchiveStatus as ArchiveStatus, Errors as Errors, Status as Status
    from .delete_queue import *
    from .file_sets import *
    from .files import *
    from .formats import *
    from .keyframes import *
    from .multipart import *
    from .proxies import *
    from .storages import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".delete_queue": "IndexedFileSets IndexedFormats",
        ".file_sets": "FileSet FileSetStatus FileSetType FileSets",
        ".files": "File FileBase FileCreate FileStatus FileType Files IndexedFile IndexedFiles TemplateEngine TranscodeRequest TranscodeResponse",
        ".formats": "Component ComponentType Components ExternalReference Format Formats",
        ".keyframes": "Keyframe KeyframeType Keyframes Resolution TimeBase TimeCode",
        ".multipart": "MultipartB2CancelUpload MultipartB2FinishUpload MultipartB2StartUpload MultipartS3UrlPart MultipartS3UrlParts MultipartUploadCleanup MultipartUploadProxyCleanup MultipartUrls S3MultipartUploadResponse UploadUrlResponse",
        ".proxies": "Proxies Proxy",
        ".storages": "Storage StorageMethod StoragePurpose StorageStatus Storages",
        "...shared.models.shared": "ArchiveStatus Errors Status",
    },
)
