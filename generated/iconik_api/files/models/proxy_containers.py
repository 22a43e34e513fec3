"""Proxy containers of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .files import FileType, TemplateEngine

__all__ = ["PlaybackAuthorization", "ProxyContainer", "ProxyContainerFile", "ProxyContainerFileStatus", "ProxyContainerFileUpdate"]

#: Whether a file of a stream is complete.
ProxyContainerFileStatus: TypeAlias = Literal["CLOSED", "FAILED", "OPEN"] | str


@model
class PlaybackAuthorization(Model):
    """What a player needs to get the licence of a protected stream."""

    server_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the licence server.
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token that the licence server takes.


@model
class ProxyContainer(Model):
    """A proxy that was cut into segments for streaming."""

    id: Opt[str | None] = UNSET  #: Identifier of the container.
    drm: Opt[str | None] = UNSET  #: Protection scheme of the segments.
    frame_count: Opt[int | None] = UNSET  #: How many frames the stream has.
    frame_rate: Opt[float | None] = UNSET  #: Frames a second.
    parent_container_id: Opt[str | None] = UNSET  #: Container that this one was made from.
    segment_duration: Opt[float | None] = UNSET  #: Length of a segment; iconik does not document the unit.
    user_id: Opt[str | None] = UNSET  #: User whom the stream was made for.
    watermark: Opt[str | None] = UNSET  #: Watermark that the stream carries.


@model
class ProxyContainerFile(Model):
    """A file of a stream, such as a run of segments or a playlist."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the file.
    name: Opt[str | None] = UNSET  #: Name on the storage.
    original_name: Opt[str] = field(default=UNSET, required=True)  #: Name that the file had where it came from.
    asset_id: Opt[str | None] = UNSET  #: Asset that it belongs to.
    checksum: Opt[str | None] = UNSET  #: Checksum of the content.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    directory_path: Opt[str] = field(default=UNSET, required=True)  #: Directory of the storage that holds the file; empty for the top.
    file_date_created: Opt[str | None] = UNSET  #: When the file itself was created.
    file_date_modified: Opt[str | None] = UNSET  #: When the content of the file last changed.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    parent_id: Opt[str | None] = UNSET  #: Record of the directory that holds the file.
    proxy_sequence_type: Opt[str] = field(default=UNSET, required=True)  #: Part that the file plays in the stream.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[ProxyContainerFileStatus | None] = UNSET  #: Whether the file is complete.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    template: Opt[str | None] = UNSET  #: For a sequence, the pattern of the names of its frames.
    template_engine: Opt[TemplateEngine | None] = UNSET  #: Language that `template` is written in.
    type: Opt[FileType | str] = field(default=UNSET, required=True)  #: What kind of entry on the storage this is.
    user_id: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class ProxyContainerFileUpdate(Model):
    """What can be changed of a file of a stream."""

    status: Opt[ProxyContainerFileStatus] = field(default=UNSET, required=True)  #: Whether the file is complete.
