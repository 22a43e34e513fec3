"""Files and file sets under the import paths of pythonik 1.x."""

from iconik_api.files.models import (
    File,
    FileCreate,
    Files,
    Files as FileSetsFilesResponse,
    FileSet,
    FileSet as FileSetCreate,
    FileSets,
    FileStatus,
    S3MultipartUploadResponse,
    UploadUrlResponse,
)

from ..base import FileType, PaginatedResponse

__all__ = [
    "File",
    "FileCreate",
    "FileSet",
    "FileSetCreate",
    "FileSets",
    "FileSetsFilesResponse",
    "FileStatus",
    "FileType",
    "Files",
    "PaginatedResponse",
    "S3MultipartUploadResponse",
    "UploadUrlResponse",
]
