"""File sets of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["FileSet", "FileSetSelection", "FileSetSource", "FileSetSources", "FileSetStatus", "FileSetType", "FileSets"]

#: Life cycle of file sets.
FileSetStatus: TypeAlias = Literal["ACTIVE", "ARCHIVED", "DELETED"] | str

#: Kinds of file sets.
FileSetType: TypeAlias = Literal["REGULAR", "MANY_FILES"] | str


@model
class FileSet(Model):
    """The files that hold one copy of a format, all on one storage and below one directory. A new file set needs `name`, `format_id`, `base_dir` and `component_ids`."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the file set.
    name: Opt[str] = UNSET  #: What the file set is called, often the name of its file.
    archive_file_set_id: Opt[str | None] = UNSET  #: File set that holds the archived copy of this one.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the file set belongs to.
    base_dir: Opt[str] = UNSET  #: Directory on the storage that all the files lie below; empty for the top.
    component_ids: Opt[list[str]] = UNSET  #: Components of the format that these files hold; may be empty.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_deleted: Opt[str | None] = UNSET  #: When it went into the delete queue.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    file_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: How many files there are; only in lists asked for with `file_count`.
    format_id: Opt[str] = UNSET  #: Format that the files are a copy of.
    is_archive: Opt[bool | None] = UNSET  #: Whether this is the archived copy.
    original_storage_id: Opt[str | None] = UNSET  #: Storage that the files came from.
    status: Opt[FileSetStatus | None] = UNSET  #: Whether the files are in use.
    storage_id: Opt[str | None] = UNSET  #: Storage that the files lie on.
    type: Opt[FileSetType | None] = UNSET  #: Whether the file set is one of very many files.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file set belongs to.


@model
class FileSetSelection(Model):
    """Names several file sets."""

    ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the file sets.


@model
class FileSetSource(Model):
    """A copy of a format that media can be read from, with the method of its storage."""

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
    original_storage_id: Opt[str | None] = UNSET  #: Storage that the files came from.
    status: Opt[FileSetStatus | None] = UNSET  #: Whether the files are in use.
    storage_id: Opt[str] = field(default=UNSET, required=True)  #: Storage that the files lie on.
    storage_method: Opt[str] = field(default=UNSET, required=True)  #: How the storage is reached, such as `S3` or `GCS`.
    type: Opt[FileSetType | None] = UNSET  #: Whether the file set is one of very many files.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the file set belongs to.


@model
class FileSetSources(Model):
    """The copies of a format that media can be read from."""

    objects: Opt[list[FileSetSource] | None] = field(default=UNSET, read_only=True)  #: The file sets to read from.
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
class FileSets(Model):
    """One page of file sets."""

    objects: Opt[list[FileSet] | None] = field(default=UNSET, read_only=True)  #: The file sets on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
