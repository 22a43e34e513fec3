"""Keyframes of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .files import FileStatus
    from .storages import StorageMethod
    from .transfers import BulkMediaObjectType

__all__ = ["BulkTranscode", "Keyframe", "KeyframeType", "Keyframes", "Resolution", "TimeBase", "TimeCode"]

#: Purpose of a keyframe: a single picture, a map of many, or the poster.
KeyframeType: TypeAlias = Literal["KEYFRAME_MAP", "KEYFRAME", "POSTER"] | str


@model
class BulkTranscode(Model):
    """Which objects to make proxies and keyframes of, and from which copies."""

    format_name: Opt[str | None] = UNSET  #: Name of the format to read.
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Assets, or objects that hold them.
    object_type: Opt[BulkMediaObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    prefer_any_cloud: Opt[bool | None] = UNSET  #: Read a copy in cloud storage if there is one.
    preferred_storage_id: Opt[str | None] = UNSET  #: Storage to read from if it has a copy.
    preferred_storage_method: Opt[StorageMethod | str | None] = UNSET  #: Method of the storages to read from if one has a copy.
    priority: Opt[int | None] = UNSET  #: Priority of the job, from 1 to 10.


@model
class Keyframe(Model):
    """A picture that stands for an asset or a collection. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the keyframe.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    type: Opt[KeyframeType] = UNSET  #: Purpose of the picture; needed to create and to replace.
    asset_id: Opt[str | None] = UNSET  #: Asset that the picture stands for.
    collection_id: Opt[str | None] = UNSET  #: Collection that the picture stands for.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    filename: Opt[str | None] = UNSET  #: Name of the file on the storage.
    format: Opt[str | None] = UNSET  #: Picture format such as `JPEG`.
    is_custom_keyframe: Opt[bool | None] = UNSET  #: Whether a person chose the picture.
    is_public: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it can be fetched without credentials.
    resolution: Opt[Resolution | None] = UNSET  #: Size of the picture in pixels.
    rotation: Opt[int | None] = UNSET  #: Rotation for display in degrees.
    size: Opt[int | None] = UNSET  #: Size in bytes.
    status: Opt[FileStatus | str | None] = UNSET  #: Where the upload stands; set it to `CLOSED` once all bytes are there.
    storage_id: Opt[str | None] = UNSET  #: Storage that the file lies on.
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: How the storage is reached, such as `S3` or `GCS`.
    time_code: Opt[TimeCode | None] = UNSET  #: Place in the media that the picture was taken from.
    upload_credentials: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: What the storage asks for beside the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the picture.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the picture belongs to.


@model
class Keyframes(Model):
    """One page of keyframes."""

    objects: Opt[list[Keyframe] | None] = UNSET  #: The keyframes on this page.
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
class Resolution(Model):
    """Size of a picture."""

    height: Opt[int | None] = UNSET  #: Height in pixels.
    width: Opt[int | None] = UNSET  #: Width in pixels.


@model
class TimeBase(Model):
    """Unit that frames are counted in, as a fraction."""

    denominator: Opt[int | None] = UNSET  #: Lower part of the fraction.
    numerator: Opt[int | None] = UNSET  #: Upper part of the fraction.


@model
class TimeCode(Model):
    """A place in the media, counted in frames."""

    frames_number: Opt[int | None] = UNSET  #: Frames from the start.
    is_drop_frame: Opt[bool | None] = UNSET  #: Whether the time code drops frame numbers.
    time_base: Opt[TimeBase | None] = UNSET  #: Unit that the frames are counted in.
