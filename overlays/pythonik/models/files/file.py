"""Files and file sets under the import paths of pythonik 1.x."""

from iconik_api.files.models import (
    File as File,
    FileCreate as FileCreate,
    Files as FileSetsFilesResponse,
    Files as Files,
    FileSet as FileSet,
    FileSet as FileSetCreate,
    FileSets as FileSets,
    FileStatus as FileStatus,
    S3MultipartUploadResponse as S3MultipartUploadResponse,
    UploadUrlResponse as UploadUrlResponse,
)

from ..base import FileType as FileType, PaginatedResponse as PaginatedResponse

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
