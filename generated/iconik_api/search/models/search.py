"""Search of search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...assets.models.collections import StorageContentInfo
    from ...files.models.files import File
    from ...files.models.formats import Format
    from ...files.models.keyframes import Keyframe
    from ...files.models.proxies import Proxy

__all__ = [
    "DocType",
    "FacetsFilter",
    "Filter",
    "Highlight",
    "Object",
    "Range",
    "SearchBody",
    "SearchContentInfo",
    "SearchCriteria",
    "SearchHistory",
    "SearchHistoryList",
    "SearchResponse",
    "SearchToCollection",
    "SortItem",
    "Suggestion",
    "SuggestionRequest",
    "Suggestions",
    "Term",
    "Version",
]

#: Kinds of objects that can be searched for.
DocType: TypeAlias = Literal["assets", "collections", "saved_searches", "saved_search_groups", "segments"] | str


@model
class FacetsFilter(Model):
    """A facet that the user has ticked."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Field of the facet.
    value_in: Opt[list[str] | None] = UNSET  #: Values to keep.


@model
class Filter(Model):
    """Conditions, and further filters, joined by one operator."""

    filters: Opt[list[Filter] | None] = UNSET  #: Filters inside this one.
    operator: Opt[str] = field(
        default=UNSET, required=True
    )  #: `AND`, `OR`, `NOT`, or `NESTED` for conditions that must hold within one nested object.
    path: Opt[str | None] = UNSET  #: Field that holds the nested objects, for `NESTED`.
    terms: Opt[list[Term] | None] = UNSET  #: Conditions on single fields.


@model
class Highlight(Model):
    """Passages in which the text was found; other fields than the title come as they are."""

    title: Opt[list[str] | None] = UNSET  #: Passages of the title, the matches marked up.


@model
class Object(Model):
    """A hit. Which fields it has depends on its `object_type` and on `include_fields` and `exclude_fields`."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the object.
    object_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of object, such as `assets`.
    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    highlight: Opt[Highlight | None] = field(default=UNSET, wire="_highlight")  #: Where the text was found.
    sort: Opt[list[Any] | None] = field(default=UNSET, wire="_sort")  #: Sort values of the hit; as `search_after` they give what comes behind it.
    analyze_status: Opt[str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    ancestor_collections: Opt[list[str] | None] = UNSET  #: Identifiers of the collections above it at every level.
    archive_status: Opt[str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    created_by_share: Opt[str | None] = UNSET  #: Identifier of the share it was uploaded through.
    created_by_share_user: Opt[str | None] = UNSET  #: Who uploaded it through the share.
    created_by_user: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    created_by_user_info: Opt[dict[str, Any] | None] = UNSET  #: Who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_deleted: Opt[str | None] = UNSET  #: When it went into the delete queue.
    date_imported: Opt[str | None] = UNSET  #: When it came into iconik.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_viewed: Opt[str | None] = UNSET  #: When the calling user last opened it.
    deleted_by_user: Opt[str | None] = UNSET  #: Identifier of the user who deleted it.
    description: Opt[str | None] = UNSET  #: Free description.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    external_link: Opt[str | None] = UNSET  #: Address outside iconik; what a link points to.
    face_recognition_status: Opt[str | None] = UNSET  #: How far the recognition of faces has come.
    file_names: Opt[list[str] | None] = UNSET  #: Names of its files.
    files: Opt[list[File] | None] = UNSET  #: Files behind it.
    format: Opt[str | None] = UNSET  #: Name of the format.
    formats: Opt[list[Format] | None] = UNSET  #: Formats that it is stored in.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    in_collections: Opt[list[str] | None] = UNSET  #: Identifiers of the collections that hold it directly.
    is_blocked: Opt[bool | None] = UNSET  #: Whether its use is blocked.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    keyframes: Opt[list[Keyframe] | None] = UNSET  #: Still pictures of it.
    last_archive_restore_date: Opt[str | None] = UNSET  #: When it was last restored from the archive.
    media_type: Opt[str | None] = UNSET  #: Kind of media, such as `video` or `image`.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    permissions: Opt[list[str] | None] = UNSET  #: What the calling user may do with it.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    position: Opt[int | None] = UNSET  #: Place in the custom order of a collection.
    proxies: Opt[list[Proxy] | None] = UNSET  #: Renditions for viewing.
    site_name: Opt[str | None] = UNSET  #: Name of the site that a link points to.
    status: Opt[str | None] = UNSET  #: Life cycle, such as `ACTIVE`.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    system_name: Opt[str | None] = UNSET  #: Name of the system.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line in milliseconds.
    transcribe_status: Opt[str | None] = UNSET  #: How far the transcription has come.
    transcribed_languages: Opt[list[str] | None] = UNSET  #: Languages of its transcriptions.
    type: Opt[str | None] = UNSET  #: Kind of asset, such as `ASSET` or `LINK`.
    updated_by_user: Opt[str | None] = UNSET  #: Identifier of who changed it last.
    versions: Opt[list[Version] | None] = UNSET  #: Versions; the newest comes last.
    versions_number: Opt[int | None] = UNSET  #: Number of versions.
    warning: Opt[str | None] = UNSET  #: Warning that is shown beside it.


@model
class Range(Model):
    """Bounds of a value; a number or a date is written as text."""

    max: Opt[str | None] = UNSET  #: Largest value.
    min: Opt[str | None] = UNSET  #: Smallest value.
    timezone: Opt[str | None] = UNSET  #: Time zone of the bounds, for dates.


@model
class SearchBody(Model):
    """What to search for, and what to answer with."""

    doc_types: Opt[list[DocType] | None] = UNSET  #: Kinds of objects to search for.
    exclude_fields: Opt[list[str] | None] = UNSET  #: Fields to leave out of the hits.
    facets: Opt[list[str] | None] = UNSET  #: Fields whose values are to be counted.
    facets_filters: Opt[list[FacetsFilter] | None] = UNSET  #: Facets that narrow the hits down.
    filter: Opt[Filter | None] = UNSET  #: Conditions on fields.
    include_fields: Opt[list[str] | None] = UNSET  #: Only these fields in the hits.
    metadata_view_id: Opt[str | None] = UNSET  #: Identifier of the metadata view whose fields are searched and answered.
    query: Opt[str | None] = UNSET  #: Text to look for.
    search_after: Opt[list[Any] | None] = UNSET  #: The `_sort` of the last hit received; the next page starts behind it.
    search_fields: Opt[list[str] | None] = UNSET  #: Fields that the text is looked for in.
    sort: Opt[list[SortItem] | None] = UNSET  #: Order of the hits, the first key first.


@model
class SearchContentInfo(Model):
    """Counts and sizes of what a search finds."""

    assets_count: Opt[int | None] = UNSET  #: Assets counted.
    collections_count: Opt[int | None] = UNSET  #: Collections counted.
    storage_info: Opt[list[StorageContentInfo] | None] = UNSET  #: The same figures storage by storage; filled in when `by_storage_id` was asked for.
    title: Opt[str | None] = UNSET  #: Name of the saved search.
    total_duration_milliseconds: Opt[int | None] = UNSET  #: Playing time of the assets together, in milliseconds.
    total_size: Opt[int | None] = UNSET  #: Size of the files together, in bytes.


@model
class SearchCriteria(Model):
    """What a search looks for; a search that is saved or counted has no pages."""

    doc_types: Opt[list[DocType] | None] = UNSET  #: Kinds of objects to search for.
    exclude_fields: Opt[list[str] | None] = UNSET  #: Fields to leave out of the hits.
    facets: Opt[list[str] | None] = UNSET  #: Fields whose values are to be counted.
    facets_filters: Opt[list[FacetsFilter] | None] = UNSET  #: Facets that narrow the hits down.
    filter: Opt[Filter | None] = UNSET  #: Conditions on fields.
    include_fields: Opt[list[str] | None] = UNSET  #: Only these fields in the hits.
    metadata_view_id: Opt[str | None] = UNSET  #: Identifier of the metadata view whose fields are searched and answered.
    query: Opt[str | None] = UNSET  #: Text to look for.
    search_fields: Opt[list[str] | None] = UNSET  #: Fields that the text is looked for in.
    sort: Opt[list[SortItem] | None] = UNSET  #: Order of the hits, the first key first.


@model
class SearchHistory(Model):
    """A search that was made before."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the entry.
    criteria: Opt[dict[str, Any]] = field(default=UNSET, required=True)  #: What was searched for, shaped like SearchBody.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the search was made.


@model
class SearchHistoryList(Model):
    """The searches made before."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[SearchHistory] | None] = field(default=UNSET, read_only=True)  #: The searches.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class SearchResponse(Model):
    """One page of hits."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[Object] | None] = field(default=UNSET, read_only=True)  #: The hits on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_criteria_document: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True
    )  #: The saved search that was run; only `search_v2` answers with it.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class SearchToCollection(Model):
    """A search and the collection for what it finds."""

    collection_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the collection.
    doc_types: Opt[list[DocType] | None] = UNSET  #: Kinds of objects to search for.
    exclude_fields: Opt[list[str] | None] = UNSET  #: Fields to leave out of the hits.
    facets: Opt[list[str] | None] = UNSET  #: Fields whose values are to be counted.
    facets_filters: Opt[list[FacetsFilter] | None] = UNSET  #: Facets that narrow the hits down.
    filter: Opt[Filter | None] = UNSET  #: Conditions on fields.
    include_fields: Opt[list[str] | None] = UNSET  #: Only these fields in the hits.
    metadata_view_id: Opt[str | None] = UNSET  #: Identifier of the metadata view whose fields are searched and answered.
    query: Opt[str | None] = UNSET  #: Text to look for.
    search_fields: Opt[list[str] | None] = UNSET  #: Fields that the text is looked for in.
    sort: Opt[list[SortItem] | None] = UNSET  #: Order of the hits, the first key first.


@model
class SortItem(Model):
    """A key to sort by."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Field to sort by.
    order: Opt[str | None] = UNSET  #: Direction, `asc` or `desc`.


@model
class Suggestion(Model):
    """A value that completes what is being typed."""

    value: Opt[str | None] = UNSET  #: Value that completes what was typed.


@model
class SuggestionRequest(Model):
    """What has been typed and where."""

    field_name: Opt[str] = field(default=UNSET, required=True)  #: Field whose values are suggested.
    query: Opt[str] = field(default=UNSET, required=True)  #: What has been typed so far.
    doc_types: Opt[list[DocType] | None] = UNSET  #: Kinds of objects to search for.
    metadata_view_id: Opt[str | None] = UNSET  #: Identifier of the metadata view that the field stands in.


@model
class Suggestions(Model):
    """Values that complete what is being typed."""

    objects: Opt[list[Suggestion] | None] = field(default=UNSET, read_only=True)  #: The values.


@model
class Term(Model):
    """A condition on one field; one of the other properties says which."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Field, such as `files.storage_id` or `metadata.keywords`.
    exists: Opt[bool | None] = UNSET  #: The field has a value.
    missing: Opt[bool | None] = UNSET  #: The field has no value.
    range: Opt[Range | None] = UNSET  #: The value lies between two bounds.
    value: Opt[str | None] = UNSET  #: The field has this value.
    value_in: Opt[list[str] | None] = UNSET  #: The field has one of these values.


@model
class Version(Model):
    """A version of an asset that was found."""

    id: Opt[str | None] = UNSET  #: Identifier of the version.
    analyze_status: Opt[str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[str | None] = UNSET  #: Whether its media is in the archive.
    created_by_user: Opt[str | None] = UNSET  #: Identifier of the user who created the version.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    face_recognition_status: Opt[str | None] = UNSET  #: How far the recognition of faces has come.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    status: Opt[str | None] = UNSET  #: Life cycle, such as `ACTIVE`.
    transcribe_status: Opt[str | None] = UNSET  #: How far the transcription has come.
    transcribed_languages: Opt[list[str] | None] = UNSET  #: Codes of the languages it has been transcribed in.
