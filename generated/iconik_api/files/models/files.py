"""Files of files."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "DownloadUrl",
    "EditProxy",
    "EditProxyRequest",
    "File",
    "FileBase",
    "FileCreate",
    "FileStatus",
    "FileToCheck",
    "FileType",
    "FileUpload",
    "Files",
    "GatewayUrl",
    "IndexedFile",
    "IndexedFiles",
    "TemplateEngine",
    "TranscodeRequest",
    "TranscodeResponse",
]


class FileStatus(StrEnum):
    """Life cycle of files and of all else that is uploaded. An `OPEN` or `GROWING` file still takes content, an `AWAITED` one is announced, a `CLOSED` one is complete."""

    OPEN = "OPEN"
    GROWING = "GROWING"
    AWAITED = "AWAITED"
    CLOSED = "CLOSED"
    FAILED = "FAILED"
    ARCHIVED = "ARCHIVED"
    MISSING = "MISSING"
    REDISCOVERED = "REDISCOVERED"
    DELETED = "DELETED"


class FileType(StrEnum):
    """Kinds of entries on a storage; a `SEQUENCE` is a run of numbered frames under one record."""

    FILE = "FILE"
    DIRECTORY = "DIRECTORY"
    SYMLINK = "SYMLINK"
    SEQUENCE = "SEQUENCE"


#: Languages for patterns of file names.
TemplateEngine: TypeAlias = Literal["SIMPLE", "JINJA2"] | str


@model
class DownloadUrl(Model):
    """Where the content can be downloaded."""

    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that gives the content.


@model
class EditProxy(Model):
    """How to make the edit proxy, and where it belongs."""

    id: Opt[str | None] = UNSET  #: Identifier of the edit proxy.
    name: Opt[str | None] = UNSET  #: Name of the edit proxy.
    audio_bitrate: Opt[int | None] = UNSET  #: Rate of the sound in bits a second.
    audio_codec: Opt[str | None] = UNSET  #: Codec of the sound such as `aac`.
    bitrate: Opt[int | None] = UNSET  #: Rate of the picture in bits a second.
    codec: Opt[str | None] = UNSET  #: Codec of the picture such as `h264`.
    directory_path: Opt[str | None] = UNSET  #: Directory of the storage that it goes to; empty for the top.
    file_set_id: Opt[str | None] = UNSET  #: File set that it becomes part of.
    format_id: Opt[str | None] = UNSET  #: Format that it becomes part of.
    height: Opt[int | None] = UNSET  #: Height in pixels.
    transcoder_id: Opt[str | None] = UNSET  #: Transcoder that makes it.
    type: Opt[str | None] = UNSET  #: Kind of transcoder that makes it.
    width: Opt[int | None] = UNSET  #: Width in pixels.


@model
class EditProxyRequest(Model):
    """A file that an edit proxy is wanted of."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the file.
    allow_mxf: Opt[bool | None] = UNSET  #: The edit proxy may be an MXF file.
    directory_path: Opt[str | None] = field(default=UNSET, required=True)  #: Directory of the storage that the edit proxy goes to; empty for the top.
    file_suffix: Opt[str | None] = UNSET  #: Text to append to the name of the file.
    force_storage_id: Opt[bool | None] = UNSET  #: Take this storage whatever the settings say.
    height: Opt[int] = field(default=UNSET, required=True)  #: Height of the original in pixels.
    ignore_transcoder_settings: Opt[bool | None] = UNSET  #: Do not read the settings of a transcoder.
    keep_extension: Opt[bool | None] = UNSET  #: Keep the extension of the original.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that the edit proxy goes to.
    version_id: Opt[str] = field(default=UNSET, required=True)  #: Version of the asset that the file belongs to.
    width: Opt[int] = field(default=UNSET, required=True)  #: Width of the original in pixels.


@model
class File(Model):
    """A file or directory of an asset, with what a caller needs to upload or download it. Changing some fields with PATCH needs only these; replacing the record with PUT needs `original_name`, `directory_path`, `type` and `file_set_id`."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the file.
    name: Opt[str | None] = UNSET  #: Name on the storage.
    original_name: Opt[str] = UNSET  #: Name that the file had where it came from.
    asset_id: Opt[str | None] = UNSET  #: Asset that the file belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    directory_path: Opt[str] = UNSET  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Opt[str | None] = UNSET  #: When the file itself was created.
    file_date_modified: Opt[str | None] = UNSET  #: When the content of the file last changed.
    file_set_id: Opt[str] = UNSET  #: File set that the file is part of.
    file_set_status: Opt[str | None] = field(default=UNSET, read_only=True)  #: Status of the file set.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    format_status: Opt[str | None] = field(default=UNSET, read_only=True)  #: Status of the format.
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that starts an upload in parts; S3 only.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: How far the upload has come and whether the file is still there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: How the storage is reached, such as `S3` or `GCS`.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = UNSET  #: What kind of entry on the storage this is.
    upload_credentials: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: What the storage asks for beside the URL, such as the `authorizationToken` of B2.
    upload_filename: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name that the upload must state; used by B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that gives the content.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file belongs to.


@model
class FileBase(Model):
    """A file as the storage knows it, without anything for uploading or downloading."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the file.
    name: Opt[str | None] = UNSET  #: Name on the storage.
    original_name: Opt[str] = field(default=UNSET, required=True)  #: Name that the file had where it came from.
    asset_id: Opt[str | None] = UNSET  #: Asset that the file belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    directory_path: Opt[str] = field(default=UNSET, required=True)  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Opt[str | None] = UNSET  #: When the file itself was created.
    file_date_modified: Opt[str | None] = UNSET  #: When the content of the file last changed.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: Whether the file is complete and still there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = field(default=UNSET, required=True)  #: What kind of entry on the storage this is.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file belongs to.


@model
class FileCreate(Model):
    """A file that is about to be uploaded. The format, the file set and the storage must exist."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the file.
    name: Opt[str | None] = UNSET  #: Name that the file gets on the storage.
    original_name: Opt[str] = field(default=UNSET, required=True)  #: Name of the file where it comes from.
    asset_id: Opt[str | None] = UNSET  #: Asset that the file belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    content_type: Opt[str | None] = UNSET  #: Media type that the upload will state.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    directory_path: Opt[str] = field(default=UNSET, required=True)  #: Directory on the storage that the file goes into; empty for the top.
    file_date_created: Opt[str | None] = UNSET  #: When the file itself was created.
    file_date_modified: Opt[str | None] = UNSET  #: When the content of the file last changed.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file becomes part of.
    file_set_status: Opt[str | None] = field(default=UNSET, read_only=True)  #: Status of the file set.
    format_id: Opt[str | None] = UNSET  #: Format that the file becomes part of.
    format_status: Opt[str | None] = field(default=UNSET, read_only=True)  #: Status of the format.
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that starts an upload in parts; S3 only.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: Usually left out: the file is `OPEN` until its upload is reported as finished.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file goes to.
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: How the storage is reached, such as `S3` or `GCS`.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
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
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that gives the content.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file belongs to.


@model
class FileToCheck(Model):
    """Which file to look for on a storage."""

    directory_path: Opt[str] = field(default=UNSET, required=True)  #: Directory of the storage to look in; empty for the top.
    file_name: Opt[str] = field(default=UNSET, required=True)  #: Name of the file.
    file_type: Opt[FileType | str | None] = UNSET  #: What kind of entry to look for.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[str | None] = UNSET  #: Language that `template` is written in.


@model
class FileUpload(Model):
    """A small file, and where it belongs."""

    asset_id: Opt[str | None] = UNSET  #: Asset that the file becomes part of; a new one if left out.
    asset_title: Opt[str | None] = UNSET  #: Title of the asset, if a new one is made.
    collection_id: Opt[str | None] = UNSET  #: Collection that a new asset is put into.
    create_keyframes: Opt[bool | None] = UNSET  #: Whether to start making proxies and keyframes afterwards.
    file: Opt[bytes] = UNSET  #: Content of the file.
    file_name: Opt[str] = field(default=UNSET, required=True)  #: Name that the file gets on the storage.
    format_metadata: Opt[list[dict[str, str]] | None] = UNSET  #: Technical metadata of the format, one object a component.
    format_name: Opt[str | None] = UNSET  #: Name of the format that the file becomes part of, such as `ORIGINAL`.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that the file goes to.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file becomes part of.


@model
class Files(Model):
    """One page of files."""

    objects: Opt[list[File] | None] = field(default=UNSET, read_only=True)  #: The files on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class GatewayUrl(Model):
    """How a machine beside a storage gateway opens a file."""

    url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address that the gateway's program on that machine understands.


@model
class IndexedFile(Model):
    """A file as the search index has it. The index lags a little behind the records."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the file.
    name: Opt[str | None] = UNSET  #: Name on the storage.
    original_name: Opt[str] = field(default=UNSET, required=True)  #: Name that the file had where it came from.
    asset_id: Opt[str | None] = UNSET  #: Asset that the file belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    directory_path: Opt[str] = field(default=UNSET, required=True)  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Opt[str | None] = UNSET  #: When the file itself was created.
    file_date_modified: Opt[str | None] = UNSET  #: When the content of the file last changed.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    file_set_status: Opt[str | None] = field(default=UNSET, read_only=True)  #: Status of the file set.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    format_status: Opt[str | None] = field(default=UNSET, read_only=True)  #: Status of the format.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: Whether the file is complete and still there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = field(default=UNSET, required=True)  #: What kind of entry on the storage this is.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file belongs to.


@model
class IndexedFiles(Model):
    """One page of files found in the search index."""

    objects: Opt[list[IndexedFile] | None] = field(default=UNSET, read_only=True)  #: The files on this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class TranscodeRequest(Model):
    """How to run a job that reads media. An empty object takes what the system domain has set."""

    job_id: Opt[str | None] = UNSET  #: Job that the work is to be shown under.
    priority: Opt[int | None] = UNSET  #: Priority of the job, from 1 to 10.
    set_as_custom_keyframe: Opt[bool | None] = UNSET  #: Make the picture taken the asset's custom keyframe.
    update_proxy_mediainfo: Opt[bool | None] = UNSET  #: Read the media information of the proxy as well.
    use_storage_transcode_ignore_pattern: Opt[bool | None] = UNSET  #: Skip files that match the storage's ignore pattern.


@model
class TranscodeResponse(Model):
    """The job that was started."""

    job_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Job to follow in the jobs service.
