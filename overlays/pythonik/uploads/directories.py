"""Folders: one asset whose file set holds many files, such as the frames of a sequence or the clips of a card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    pass

__all__ = ["DirectoryUpload", "UploadedDirectory", "upload_directory"]

#: Files that are sent side by side. Small ones cost a few requests each, so that one alone leaves the line idle.
_FILES_AT_ONCE = 4


@attrs.frozen(kw_only=True)
class UploadedDirectory:
    """What the upload of a folder has made.

    Attributes:
        asset_id: Identifier of the asset.
        format_id: Identifier of its format.
        file_set_id: Identifier of the file set that holds the files.
        storage_id: Identifier of the storage.
        files: Identifier of each file, by its path below the folder, with slashes.
        size: Bytes of all files.
        job_id: Identifier of the job that showed the upload, if there was one.
        transcode_job_id: Identifier of the job that makes proxy and keyframes, if one was started.
    """

    asset_id: str
    format_id: str
    file_set_id: str
    storage_id: str
    files: Mapping[str, str]
    size: int
    job_id: str | None
    transcode_job_id: str | None
