"""Playlist keyframes of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .files import FileStatus
    from .keyframes import KeyframeType, Resolution, TimeCode

__all__ = ["PlaylistKeyframe", "PlaylistKeyframes"]


@model
class PlaylistKeyframe(Model):
    """A picture that stands for a playlist. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the keyframe.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    filename: Opt[str | None] = UNSET  #: Name of the file on the storage.
    format: Opt[str | None] = UNSET  #: Picture format such as `JPEG`.
    is_custom_keyframe: Opt[bool | None] = UNSET  #: Whether a person chose the picture.
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it can be fetched without credentials.
    playlist_id: Opt[str | None] = UNSET  #: Playlist that the picture stands for.
    resolution: Opt[Resolution | None] = UNSET  #: Size of the picture in pixels.
    rotation: Opt[int | None] = UNSET  #: Rotation for display in degrees.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: Where the upload stands; set it to `CLOSED` once all bytes are there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    time_code: Opt[TimeCode | None] = UNSET  #: Place in the media that the picture was taken from.
    type: Opt[KeyframeType] = field(default=UNSET, required=True)  #: Purpose of the picture.
    upload_credentials: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: What the storage asks for beside the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the picture.


@model
class PlaylistKeyframes(Model):
    """One page of keyframes of a playlist."""

    objects: Opt[list[PlaylistKeyframe] | None] = field(default=UNSET, read_only=True)  #: The keyframes on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
