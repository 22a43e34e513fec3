"""Delete queue of files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .file_sets import FileSet
    from .formats import Format

__all__ = [
    "IndexedFileSets",
    "IndexedFormats",
]


@model
class IndexedFileSets(Model):
    """One page of file sets as the index holds them."""

    objects: Opt[list[FileSet] | None] = field(default=UNSET, read_only=True)  #: The file sets of this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: Counts of values by field.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the first page.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the last page.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the next page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: How many pages there are.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Most objects in a page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the previous page.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mark to scroll on from.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: File sets in all pages.


@model
class IndexedFormats(Model):
    """One page of formats as the index holds them."""

    objects: Opt[list[Format] | None] = field(default=UNSET, read_only=True)  #: The formats of this page.
    facets: Opt[dict[str, Any] | None] = UNSET  #: Counts of values by field.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the first page.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the last page.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the next page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: How many pages there are.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Most objects in a page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the previous page.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mark to scroll on from.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Formats in all pages.
