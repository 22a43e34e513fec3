"""Collections of assets."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...files.models.keyframes import Keyframe
    from ...shared.models.shared import ObjectType, Status
    from .assets import IndexedAsset

__all__ = [
    "Collection",
    "CollectionContentInfo",
    "CollectionContents",
    "CollectionSize",
    "Collections",
    "Content",
    "ContentPosition",
    "CustomOrder",
    "CustomOrderStatus",
    "IndexedCollectionContent",
    "IndexedRecentCollection",
    "RecentCollections",
    "StorageContentInfo",
]


class CustomOrderStatus(StrEnum):
    """Whether the contents of a collection stand in an order made by hand; `ENABLING` while positions are being written."""

    DISABLED = "DISABLED"
    ENABLING = "ENABLING"
    ENABLED = "ENABLED"


#: An asset or a collection, as the index holds it.
IndexedCollectionContent: TypeAlias = "IndexedAsset | Collection"


@model
class Collection(Model):
    """A folder of assets and of further collections. The same object serves to create, replace and update."""

    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the collection.
    category: Opt[str | None] = UNSET  #: Free category.
    created_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe chosen by hand as the small picture.
    custom_order_status: Opt[CustomOrderStatus | str | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the contents stand in an order made by hand.
    custom_poster: Opt[str | None] = UNSET  #: Poster chosen by hand as the large picture.
    date_created: Opt[str | None] = UNSET  #: When it was created; an import may set it.
    date_deleted: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it went into the delete queue.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who deleted it.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the calling user marked it as a favourite.
    in_collections: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Identifiers of the collections that hold it directly.
    is_root: Opt[bool | None] = UNSET  #: Whether it stands at the top level.
    keyframe_asset_ids: Opt[list[str] | None] = UNSET  #: Assets whose keyframes make up the picture of the collection.
    keyframes: Opt[list[Keyframe] | None] = field(default=UNSET, read_only=True)  #: Still pictures to show for it.
    metadata: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True
    )  #: Metadata values by the name of their field; written through the metadata service.
    object_type: Opt[str | None] = field(
        default=UNSET, read_only=True, tags=("collections",)
    )  #: Always `collections`; tells it from an asset in mixed lists.
    parent_id: Opt[str | None] = UNSET  #: Collection directly above; null at the top level.
    parents: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Collections above this one.
    permissions: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: What the calling user may do with it.
    position: Opt[int | None] = field(default=UNSET, read_only=True)  #: Place among its siblings where those are ordered by hand.
    project_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Project that it belongs to.
    status: Opt[Status | str | None] = UNSET  #: Whether the collection is live, hidden or in the delete queue.
    storage_id: Opt[str | None] = UNSET  #: Storage whose folder the collection mirrors.


@model
class CollectionContentInfo(Model):
    """Counts and sizes of what a collection holds."""

    assets_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: Assets counted.
    collections_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: Collections counted.
    storage_info: Opt[list[StorageContentInfo] | None] = field(
        default=UNSET, read_only=True
    )  #: The same figures storage by storage; filled in when `by_storage_id` was asked for.
    title: Opt[str | None] = field(default=UNSET, read_only=True)  #: Title of the collection.
    total_duration_milliseconds: Opt[int | None] = field(default=UNSET, read_only=True)  #: Playing time of the assets together, in milliseconds.
    total_proxy_size: Opt[int | None] = field(default=UNSET, read_only=True)  #: Size of the proxies together, in bytes.
    total_size: Opt[int | None] = field(default=UNSET, read_only=True)  #: Size of the files together, in bytes.


@model
class CollectionContents(Model):
    """One page of what a collection holds."""

    objects: Opt[list[IndexedAsset | Collection] | None] = field(
        default=UNSET, read_only=True
    )  #: Assets and collections on this page; `object_type` says which is which.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class CollectionSize(Model):
    """How much a collection holds."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the collection.
    size: Opt[int | None] = field(default=UNSET, read_only=True)  #: Size of the files together in bytes.
    title: Opt[str | None] = field(default=UNSET, read_only=True)  #: Title of the collection.


@model
class Collections(Model):
    """One page of collections."""

    objects: Opt[list[Collection] | None] = field(default=UNSET, read_only=True)  #: The collections on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class Content(Model):
    """The place of an asset or a collection inside a collection."""

    object_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset or collection held.
    object_type: Opt[ObjectType | str] = field(default=UNSET, required=True)  #: Whether `object_id` names an asset or a collection.
    collection_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Collection that holds it.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was put there.


@model
class ContentPosition(Model):
    """New place of an object in a collection; one of the three is enough."""

    after_object_id: Opt[str | None] = UNSET  #: Object that it comes right behind.
    before_object_id: Opt[str | None] = UNSET  #: Object that it comes right before.
    position: Opt[int | None] = UNSET  #: Place among all that the collection holds.


@model
class CustomOrder(Model):
    """How an order made by hand begins."""

    custom_order_sort: Opt[str | None] = UNSET  #: Order to start from, as in `date_created,desc`.


@model
class IndexedRecentCollection(Model):
    """That a user opened a collection, as the index holds it."""

    date_viewed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last opened it.
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the collection.
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Always `collections`.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user who opened it.


@model
class RecentCollections(Model):
    """One page of collections that the user opened."""

    objects: Opt[list[IndexedRecentCollection] | None] = field(default=UNSET, read_only=True)  #: The collections on this page, the latest first.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class StorageContentInfo(Model):
    """The part of a collection's contents that lies on one storage."""

    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the storage.
    assets_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: Assets with files on the storage.
    file_count: Opt[int | None] = field(default=UNSET, read_only=True)  #: Files of these assets on the storage.
    total_duration_milliseconds: Opt[int | None] = field(default=UNSET, read_only=True)  #: Playing time of these assets, in milliseconds.
    total_size: Opt[int | None] = field(default=UNSET, read_only=True)  #: Size of these files together, in bytes.
