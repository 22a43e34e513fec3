"""Formats of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import ArchiveStatus, Status

__all__ = [
    "ArchivedCopy",
    "Component",
    "ComponentType",
    "Components",
    "ExternalReference",
    "Format",
    "FormatArchive",
    "FormatArchiveV1",
    "FormatRestore",
    "Formats",
]

#: Kinds of components.
ComponentType: TypeAlias = Literal["VIDEO", "AUDIO", "IMAGE", "TEXT", "OTHER", "NON_MEDIA", "EXIF", "IPTC", "XMP", "GENERAL", "MANIFEST"] | str


@model
class ArchivedCopy(Model):
    """Which archived copy of a format to delete."""

    file_set_id: Opt[str | None] = UNSET  #: File set of the archived copy; all of them if it is left out.


@model
class Component(Model):
    """One part of the media in a format, such as a video track, a sound track or a block of EXIF data."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the component.
    name: Opt[str] = field(default=UNSET, required=True)  #: What the component is called.
    metadata: Opt[dict[str, str] | None] = UNSET  #: Technical properties of the component, such as its codec.
    type: Opt[ComponentType] = field(default=UNSET, required=True)  #: What the component holds.


@model
class Components(Model):
    """The components of a format."""

    objects: Opt[list[Component] | None] = field(default=UNSET, read_only=True)  #: The components on this page.
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
class ExternalReference(Model):
    """A link to a format in some system outside iconik."""

    uri: Opt[str] = field(default=UNSET, required=True)  #: Address of the format in the other system.
    action: Opt[str | None] = UNSET  #: What following the link does.
    display_name: Opt[str | None] = UNSET  #: Text shown for the link.
    icon: Opt[str | None] = UNSET  #: Picture shown beside the text.


@model
class Format(Model):
    """A rendition of one version of an asset, such as `ORIGINAL`. Its files lie in file sets, one for every storage that holds a copy. A new format needs a `name`."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the format.
    name: Opt[str] = UNSET  #: What the rendition is called; the uploaded media is `ORIGINAL`.
    archive_status: Opt[ArchiveStatus | str | None] = UNSET  #: Whether its media is in the archive.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the format belongs to.
    components: Opt[list[Component] | None] = UNSET  #: Tracks and embedded descriptions found in the media.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_deleted: Opt[str | None] = UNSET  #: When it went into the delete queue.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    external_references: Opt[list[ExternalReference] | None] = UNSET  #: Where the format is kept or handled outside iconik.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    metadata: Opt[list[dict[str, str]] | None] = UNSET  #: Technical properties of the media, such as `internet_media_type`.
    status: Opt[Status | str | None] = UNSET  #: `ACTIVE`, or `DELETED` while the format waits in the delete queue.
    storage_methods: Opt[list[str] | None] = UNSET  #: Methods of the storages that hold a copy, such as S3 or FILE.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the format belongs to.
    warnings: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: What iconik found wrong with the media, one text a finding.


@model
class FormatArchive(Model):
    """Where to archive a format, and from which storage."""

    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_filename: Opt[str | None] = UNSET  #: Name that the file gets at the destination.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage to use; that of the system domain if it is left out.
    preferred_original_storage_id: Opt[str | None] = UNSET  #: Storage to read from where several hold a copy.


@model
class FormatArchiveV1(Model):
    """Where to archive a format, and from which copy, in version 1."""

    delete_original: Opt[bool | None] = UNSET  #: Delete the original once the copy is there.
    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_file_set_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the file set at the destination.
    destination_storage_id: Opt[str | None] = UNSET  #: Archive storage to use.
    destination_storage_method: Opt[str | None] = UNSET  #: Method of the archive storage, such as `S3`.
    format_id: Opt[str | None] = UNSET  #: Format to archive.
    original_file_set_id: Opt[str | None] = UNSET  #: File set to read.


@model
class FormatRestore(Model):
    """Where to bring an archived format back to."""

    destination_directory_path: Opt[str | None] = UNSET  #: Directory of the destination that the files go into; empty for the top.
    destination_storage_id: Opt[str | None] = UNSET  #: Storage that the files go to; that which they came from if it is left out.
    storage_id: Opt[str | None] = UNSET  #: Archive storage to read.


@model
class Formats(Model):
    """One page of formats."""

    objects: Opt[list[Format] | None] = field(default=UNSET, read_only=True)  #: The formats on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
