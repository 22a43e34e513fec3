"""Temporary files of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .file_sets import FileSetStatus, FileSetType
    from .files import FileStatus, FileType, TemplateEngine

__all__ = ["TemporaryFile", "TemporaryFileSet"]


@model
class TemporaryFile(Model):
    """A file of a temporary file set that is about to be uploaded."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the file.
    name: Opt[str | None] = UNSET  #: Name that the file gets on the storage.
    original_name: Opt[str] = field(default=UNSET, required=True)  #: Name of the file where it comes from.
    asset_id: Opt[str | None] = UNSET  #: Asset that it belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    content_type: Opt[str | None] = UNSET  #: Media type that the upload will state.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    directory_path: Opt[str] = field(default=UNSET, required=True)  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Opt[str | None] = UNSET  #: When the file itself was created.
    file_date_modified: Opt[str | None] = UNSET  #: When the content of the file last changed.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that starts an upload in parts; S3 only.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    path_exist: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the storage has a file of this name already.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: How far the upload has come and whether the file is still there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file goes to.
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: How the storage is reached, such as `S3` or `GCS`.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = field(default=UNSET, required=True)  #: What kind of entry on the storage this is.
    upload_credentials: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: What the storage asks for beside the URL, such as the `authorizationToken` of B2.
    upload_filename: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name that the upload must state; used by B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class TemporaryFileSet(Model):
    """Files that a job needs on the way, all on one storage and below one directory."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the file set.
    name: Opt[str] = field(default=UNSET, required=True)  #: What the file set is called, often the name of its file.
    archive_file_set_id: Opt[str | None] = UNSET  #: File set that holds the archived copy of this one.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the file set belongs to.
    base_dir: Opt[str] = field(default=UNSET, required=True)  #: Directory on the storage that all the files lie below; empty for the top.
    component_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Components of the format that these files hold; may be empty.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_deleted: Opt[str | None] = UNSET  #: When it went into the delete queue.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    file_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: How many files there are.
    format_id: Opt[str] = field(default=UNSET, required=True)  #: Format that the files are a copy of.
    is_archive: Opt[bool | None] = UNSET  #: Whether this is the archived copy.
    job_id: Opt[str] = field(default=UNSET, required=True)  #: Job that needs the files.
    original_storage_id: Opt[str | None] = UNSET  #: Storage that the files came from.
    status: Opt[FileSetStatus | None] = UNSET  #: Whether the files are in use.
    storage_id: Opt[str | None] = UNSET  #: Storage that the files lie on.
    type: Opt[FileSetType | None] = UNSET  #: Whether the file set is one of very many files.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file set belongs to.
