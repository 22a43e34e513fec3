"""Logos of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["Logo", "Logos"]


@model
class Logo(Model):
    """A picture that pages for outsiders are branded with. One record serves to create, to change and to answer; the upload fields are filled in the answer to its creation."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the logo.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name shown to people.
    content_type: Opt[str | None] = UNSET  #: Media type of the upload; taken on creation only.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    filename: Opt[str | None] = UNSET  #: Name of the file on the storage.
    storage_id: Opt[str | None] = UNSET  #: Storage that the picture lies on.
    storage_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: How the storage is reached, such as `S3` or `GCS`.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    upload_credentials: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True, secret=True
    )  #: What the storage asks for beside the URL, such as the `authorizationToken` of B2.
    upload_headers: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True, secret=True)  #: Headers that the upload must carry.
    upload_method: Opt[str | None] = field(default=UNSET, read_only=True)  #: HTTP method of the upload.
    upload_url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL that takes the content.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the picture.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.


@model
class Logos(Model):
    """One page of logos."""

    objects: Opt[list[Logo] | None] = field(default=UNSET, read_only=True)  #: The logos on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
