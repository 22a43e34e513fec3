"""Logos of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "Logo",
    "Logos",
]


@model
class Logo(Model):
    """A picture that pages for outsiders are branded with. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the logo.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the record was made.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the record last changed.
    filename: Opt[str | None] = UNSET  #: Name of the file on the storage.
    storage_id: Opt[str | None] = UNSET  #: Storage that holds the picture.
    storage_method: Opt[str | None] = field(
        default=UNSET, read_only=True
    )  #: How that storage is reached, such as `S3` or `GCS`.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: The iconik domain that owns the logo.
    upload_credentials: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: What the storage asks for beside the URL, such as a token of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the bytes.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the picture.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: User who created the logo.


@model
class Logos(Model):
    """One page of logos."""

    objects: Opt[list[Logo] | None] = field(default=UNSET, read_only=True)  #: The logos of this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the first page.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the last page.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the next page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: How many pages there are.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Most objects in a page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the previous page.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mark to scroll on from.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Logos in all pages.
