"""Transcoders of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .storages import Storage

__all__ = ["StorageTranscoder", "StorageTranscoders", "Transcoder", "TranscoderOption", "TranscoderOptions", "TranscoderType", "Transcoders"]

#: Products that make other renditions of media.
TranscoderType: TypeAlias = (
    Literal[
        "VANTAGE",
        "FFMPEG",
        "EDIT_PROXY",
        "IMAGEMAGICK",
        "ENCODING_COM",
        "ZENCODER",
        "TELESTREAM_CLOUD",
        "ELEMENTAL_MEDIACONVERT",
        "ELEMENTAL_SERVER",
        "REDLINE",
        "ICONIK_EDGE_TRANSCODER",
        "WATCH_FOLDER_VIDEO",
        "EDITREADY",
        "FLICS",
        "LIBREOFFICE",
        "WILDMOKA",
    ]
    | str
)


@model
class StorageTranscoder(Model):
    """A transcoder that works for a storage."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the transcoder.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    settings: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Settings of its type, such as patterns and sizes, and its keys.
    storage_id: Opt[str | None] = UNSET  #: Storage that it works for.
    type: Opt[TranscoderType | None] = UNSET  #: What product it is.


@model
class StorageTranscoders(Model):
    """One page of transcoders that work for a storage."""

    objects: Opt[list[StorageTranscoder] | None] = field(default=UNSET, read_only=True)  #: The transcoders on this page.
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
class Transcoder(Model):
    """A service or a program that makes other renditions of media."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the transcoder.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    settings: Opt[dict[str, Any]] = field(
        default=UNSET, required=True, secret=True
    )  #: Settings of its type, such as patterns and sizes, and its keys.
    storages: Opt[list[Storage] | None] = field(
        default=UNSET, read_only=True
    )  #: Storages that it works for; only in lists asked for with `include_storages`.
    type: Opt[TranscoderType] = field(default=UNSET, required=True)  #: What product it is.


@model
class TranscoderOption(Model):
    """A value that an option of a transcoder may have."""

    label: Opt[str | None] = field(default=UNSET, read_only=True)  #: What to show to people.
    value: Opt[str | None] = field(default=UNSET, read_only=True)  #: What to write into the settings.


@model
class TranscoderOptions(Model):
    """Values that an option of a transcoder may have."""

    objects: Opt[list[TranscoderOption] | None] = field(default=UNSET, read_only=True)  #: The values.


@model
class Transcoders(Model):
    """One page of transcoders."""

    objects: Opt[list[Transcoder] | None] = field(default=UNSET, read_only=True)  #: The transcoders on this page.
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
