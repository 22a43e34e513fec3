"""Proxies of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .files import FileStatus
    from .keyframes import Resolution

__all__ = ["Proxies", "Proxy"]


@model
class Proxies(Model):
    """One page of proxies."""

    objects: Opt[list[Proxy] | None] = field(default=UNSET, read_only=True)  #: The proxies on this page.
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
class Proxy(Model):
    """A light copy of the media for playing. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the proxy.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    asset_id: Opt[str | None] = UNSET  #: Asset that the proxy belongs to.
    audio_bitrate: Opt[int | None] = UNSET  #: Rate of the sound in bits a second.
    audio_channels: Opt[int | None] = UNSET  #: How many audio channels it has.
    bit_rate: Opt[int | None] = UNSET  #: Rate of the whole in bits a second.
    codec: Opt[str | None] = UNSET  #: Codec of the picture such as `h264`.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    filename: Opt[str | None] = UNSET  #: Name of the file on the storage.
    format: Opt[str | None] = UNSET  #: Container format such as `MP4`.
    frame_rate: Opt[str | float | None] = UNSET  #: Frames a second; iconik answers with a text as well as with a number.
    is_drop_frame: Opt[bool | None] = UNSET  #: Whether the time code drops frame numbers.
    is_multichannel: Opt[bool | None] = UNSET  #: Whether the audio channels are kept apart.
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it can be fetched without credentials.
    multipart_upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that starts an upload in parts; S3 only.
    proxy_container_id: Opt[str | None] = UNSET  #: Container that the proxy stands in.
    resolution: Opt[Resolution | None] = UNSET  #: Size of the picture in pixels.
    rotation: Opt[int | None] = UNSET  #: Rotation for display in degrees.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    start_time_code: Opt[str | None] = UNSET  #: Time code of the first frame.
    status: Opt[FileStatus | str | None] = UNSET  #: Where the upload stands; set it to `CLOSED` once all bytes are there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    storage_method: Opt[str | None] = UNSET  #: How the storage is reached, such as `S3` or `GCS`.
    upload_credentials: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: What the storage asks for beside the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL for playing or fetching the file.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the proxy belongs to.
