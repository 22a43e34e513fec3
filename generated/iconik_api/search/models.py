"""Models of search by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..assets.models import AnyAssetType, StorageContentInfo
    from ..files.models import Component, ComponentType, ExternalReference, File, FileStatus, FileType, Format, Keyframe, KeyframeType, Proxy, Resolution, TemplateEngine, TimeBase, TimeCode
    from ..shared.models import ArchiveStatus, Errors, JobStarted, Reindex, Status

__all__ = [
    "AnyAssetType",
    "ArchiveStatus",
    "ColumnWidth",
    "Component",
    "ComponentType",
    "ConnectionTest",
    "DiscoveryEntities",
    "DiscoveryEntity",
    "DiscoveryObjectType",
    "DiscoverySettings",
    "DisplayedFilters",
    "DocType",
    "Errors",
    "Evidence",
    "EvidenceKind",
    "ExternalReference",
    "FacetsFilter",
    "Favorites",
    "File",
    "FileStatus",
    "FileType",
    "Filter",
    "FilterDisposition",
    "FilterGroup",
    "FilterModifier",
    "FilterRole",
    "Format",
    "Highlight",
    "ImageSimilarity",
    "IndexedSavedSearch",
    "Interpretation",
    "JobStarted",
    "Keyframe",
    "KeyframeType",
    "KeywordPredicate",
    "KeywordPredicateKind",
    "LexicalOperator",
    "LexicalPredicate",
    "LexicalPredicateKind",
    "MatchAssessment",
    "MatchBasis",
    "MatchQuality",
    "Modality",
    "NaturalSearchBody",
    "NaturalSearchFilter",
    "NaturalSearchHit",
    "NaturalSearchImage",
    "NaturalSearchMoment",
    "NaturalSearchPagination",
    "NaturalSearchPredicate",
    "NaturalSearchReading",
    "NaturalSearchReplay",
    "NaturalSearchResponse",
    "NaturalSearchResult",
    "NaturalSearchSegment",
    "NaturalSearchSource",
    "Object",
    "PaginationRefusal",
    "ParsedQuery",
    "ParsedQueryMetadata",
    "ParsedQueryResult",
    "Ping",
    "PredicateOperator",
    "PredicateTier",
    "Proxy",
    "QueryContext",
    "QueryToParse",
    "Range",
    "RangeBound",
    "Reindex",
    "Resolution",
    "ResultOrder",
    "ResultUnit",
    "SavedSearch",
    "SavedSearchGroup",
    "SavedSearchGroups",
    "SavedSearchResults",
    "SavedSearchToCollection",
    "SavedSearches",
    "Scoring",
    "ScoringMethod",
    "ScoringStage",
    "SearchBackend",
    "SearchBackendCreate",
    "SearchBackendKind",
    "SearchBackendKinds",
    "SearchBackendUpdate",
    "SearchBackends",
    "SearchBody",
    "SearchContentInfo",
    "SearchCriteria",
    "SearchHistory",
    "SearchHistoryList",
    "SearchResponse",
    "SearchToCollection",
    "SearchView",
    "SearchViewField",
    "SearchViews",
    "SearchViewsDelete",
    "SemanticPredicate",
    "SemanticPredicateKind",
    "SortItem",
    "SourceState",
    "Status",
    "StorageContentInfo",
    "Suggestion",
    "SuggestionRequest",
    "Suggestions",
    "TemplateEngine",
    "Term",
    "TimeBase",
    "TimeCode",
    "Version",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "..assets.models": "AnyAssetType StorageContentInfo",
        "..files.models": "Component ComponentType ExternalReference File FileStatus FileType Format Keyframe KeyframeType Proxy Resolution TemplateEngine TimeBase TimeCode",
        "..shared.models": "ArchiveStatus Errors JobStarted Reindex Status",
    },
)

#: Kinds of objects that the start page can offer.
DiscoveryObjectType: TypeAlias = Literal["COLLECTION", "SAVED_SEARCH"] | str

#: Kinds of objects that can be searched for.
DocType: TypeAlias = Literal["assets", "collections", "saved_searches", "saved_search_groups", "segments"] | str

#: Kinds of evidence for a hit.
EvidenceKind: TypeAlias = Literal["clause", "rationale", "text"] | str

#: Whether a condition may be given up.
FilterDisposition: TypeAlias = Literal["mandatory", "relaxable"] | str

#: Whether any or all values of a group are wanted or unwanted.
FilterModifier: TypeAlias = Literal["exclude_all_of", "exclude_any_of", "include_all_of", "include_any_of"] | str

#: Whether a condition chooses hits or ranks them.
FilterRole: TypeAlias = Literal["filter", "scoring"] | str

#: Ways in which something is like a picture.
ImageSimilarity: TypeAlias = Literal["semantic", "visual"] | str

#: Tells KeywordPredicate from other predicates.
KeywordPredicateKind: TypeAlias = Literal["keyword",] | str

#: Whether one word is enough or all must occur.
LexicalOperator: TypeAlias = Literal["and", "or"] | str

#: Tells LexicalPredicate from other predicates.
LexicalPredicateKind: TypeAlias = Literal["lexical",] | str

#: Judges of the match of a hit.
MatchBasis: TypeAlias = Literal["judge", "reranker", "retrieval"] | str

#: How well hits match what was asked.
MatchQuality: TypeAlias = Literal["approximate", "exact", "filters_only", "related"] | str

#: Modalities that can be searched.
Modality: TypeAlias = Literal["audio", "document", "spoken", "visual"] | str

#: Reasons for the end of the pages.
PaginationRefusal: TypeAlias = Literal["external_backend", "multiple_rounds", "no_results", "rerank_applied", "segment_result_unit", "unexpressible_query"] | str

#: Ways to compare a field with values.
PredicateOperator: TypeAlias = Literal["all", "any_of", "eq", "exists", "in", "range"] | str

#: How much depends on a condition.
PredicateTier: TypeAlias = Literal["prefer", "require", "try"] | str

#: Orders of hits.
ResultOrder: TypeAlias = Literal["recent", "relevance"] | str

#: Unit of one hit.
ResultUnit: TypeAlias = Literal["asset", "collection", "post", "segment"] | str

#: Stages at which a step of a ranking is applied.
ScoringStage: TypeAlias = Literal["fusion", "rerank"] | str

#: Tells SemanticPredicate from other predicates.
SemanticPredicateKind: TypeAlias = Literal["semantic",] | str

#: How a search engine fared.
SourceState: TypeAlias = Literal["error", "ok", "partial", "timeout", "unavailable"] | str

#: A condition of hits; `kind` selects the kind.
NaturalSearchPredicate: TypeAlias = "KeywordPredicate | LexicalPredicate | SemanticPredicate"

#: An object that was found, or a stretch of one.
NaturalSearchResult: TypeAlias = "NaturalSearchHit | NaturalSearchMoment"


@model
class ColumnWidth(Model):
    """Width of a column, in pixels."""

    auto_resize: Got[bool] = UNSET  #: Whether the column takes the room that is left.
    current: Got[int] = UNSET  #: Width at present.
    fixed: Got[int] = UNSET  #: Width that cannot be changed, if any.
    max: Got[int] = UNSET  #: Largest width.
    min: Got[int] = UNSET  #: Smallest width.


@model
class ConnectionTest(Model):
    """How a test of a connection went."""

    ok: Opt[bool] = REQUIRED  #: Whether the backend answered.
    supported: Opt[bool] = REQUIRED  #: Whether this kind of backend can be tested.
    message: Opt[str | None] = UNSET  #: Errors of the proposal.


@model
class DiscoveryEntity(Model):
    """A collection or saved search that the start page offers."""

    object_id: Opt[str] = REQUIRED  #: Identifier of the collection or saved search.
    object_type: Opt[DiscoveryObjectType] = REQUIRED  #: Whether it is a collection or a saved search.
    title: Opt[str] = REQUIRED  #: Title shown to people.
    user_id: Opt[str] = REQUIRED  #: Identifier of the user who put it there.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    metadata: Got[dict[str, Any]] = UNSET  #: Further data for the application that shows the page, such as a picture.


@model
class DiscoverySettings(Model):
    """Content of the start page in its order."""

    entity_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the entries in the order in which they are shown.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the settings.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class DisplayedFilters(Model):
    """Filters on show."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: Facets on show with their values.
    filters: Opt[dict[str, Any] | None] = UNSET  #: Filters on show with their values.


@model
class Evidence(Model):
    """Something that speaks for a hit."""

    field_: Opt[str | None] = field(default=UNSET, wire="field")  #: Field that it stands in.
    kind: Opt[EvidenceKind | None] = UNSET  #: Kind of the evidence.
    location: Opt[str | None] = UNSET  #: Place in the field.
    source: Opt[str | None] = UNSET  #: Finder of the evidence.
    source_label: Opt[str | None] = UNSET  #: Title of who found it.
    text: Opt[str | None] = UNSET  #: The passage or reason.


@model
class FacetsFilter(Model):
    """A facet that the user has ticked."""

    name: Opt[str] = REQUIRED  #: Field of the facet.
    value_in: Got[list[str]] = UNSET  #: Values to keep.


@model
class Favorites(Model):
    """Saved searches that are or were favourites."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the saved searches.


@model
class Filter(Model):
    """Conditions, and further filters, joined by one operator."""

    filters: Got[list[Filter]] = UNSET  #: Filters inside this one.
    operator: Opt[str] = REQUIRED  #: `AND`, `OR`, `NOT`, or `NESTED` for conditions that must hold within one nested object.
    path: Opt[str | None] = UNSET  #: Field that holds the nested objects, for `NESTED`.
    terms: Got[list[Term]] = UNSET  #: Conditions on single fields.


@model
class FilterGroup(Model):
    """Values of a field that are wanted or unwanted together."""

    items: Opt[list[str]] = REQUIRED  #: The values.
    modifier: Opt[FilterModifier] = REQUIRED  #: Whether any or all of them are wanted or unwanted.


@model
class Highlight(Model):
    """Passages in which the text was found; other fields than the title come as they are."""

    title: Opt[list[str] | None] = UNSET  #: Passages of the title, the matches marked up.


@model
class IndexedSavedSearch(Model):
    """A saved search as the index knows it."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    criteria: Opt[str | SearchCriteria | None] = UNSET  #: Criteria of the search; a list may have them as JSON text.
    date_created: Opt[str | None] = UNSET  #: Date of creation.
    date_modified: Opt[str | None] = UNSET  #: Date of the last change.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    group_id: Opt[str | None] = UNSET  #: Group that it is kept in.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the saved search.
    permissions: Opt[list[str] | None] = READ_ONLY  #: Rights of the calling user.


@model
class Interpretation(Model):
    """One way to read a question."""

    answered: Opt[bool | None] = UNSET  #: Whether the hits answer this reading.
    confidence: Opt[float | None] = UNSET  #: How likely it is, from 0 to 1.
    filters: Opt[NaturalSearchReading | None] = UNSET  #: The reading.
    why: Opt[str | None] = UNSET  #: Why it was read so.


@model
class KeywordPredicate(Model):
    """The field has certain values."""

    op: Opt[PredicateOperator] = REQUIRED  #: How the values are compared.
    value: Opt[str | bool | float | int | RangeBound | list[str | RangeBound | list[str | bool | float | int] | bool | float | int]] = REQUIRED  #: Value, bounds or list of these to compare with.
    kind: Opt[KeywordPredicateKind] = field(default=UNSET, tags=("keyword",))  #: Kind of predicate, always `keyword`.
    negate: Opt[bool | None] = UNSET  #: Turn the condition round.


@model
class LexicalPredicate(Model):
    """The field holds certain words."""

    any_of: Opt[list[str] | None] = UNSET  #: Phrases, one of which must occur.
    fuzziness: Opt[str | None] = UNSET  #: How far words may be off, such as `AUTO`.
    kind: Opt[LexicalPredicateKind] = field(default=UNSET, tags=("lexical",))  #: Kind of predicate, always `lexical`.
    operator: Opt[LexicalOperator | None] = UNSET  #: Whether one of the words is enough or all must occur.
    sub_field: Opt[str | None] = UNSET  #: Part of the field that is analysed in another way.
    terms: Opt[str | None] = UNSET  #: The words.
    tier: Opt[PredicateTier | None] = UNSET  #: How much depends on it; answers lack it.


@model
class MatchAssessment(Model):
    """How well a hit matches."""

    quality: Opt[MatchQuality] = REQUIRED  #: How well.
    basis: Opt[MatchBasis | None] = UNSET  #: Judge of the match.
    round_index: Opt[int | None] = UNSET  #: Round of the search that found it, from 0.


@model
class NaturalSearchBody(Model):
    """A question with options for its response."""

    filters: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions to hold, whatever is read out of the question.
    image: Opt[NaturalSearchImage | None] = UNSET  #: Picture that hits should be like.
    limit: Opt[int | None] = UNSET  #: Hits at most.
    max_sub_items: Opt[int | None] = UNSET  #: Segments at most in each hit.
    nested_results: Opt[bool | None] = UNSET  #: Put moments into the hit of their asset, in `segments`.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    per_page: Opt[int | None] = UNSET  #: Hits in one page; without it as many as `limit` says.
    query: Opt[str | None] = UNSET  #: The question, such as `ships leaving the harbour at dawn`.
    replay: Opt[NaturalSearchReplay | None] = UNSET  #: How the question was read before, to be read the same way.
    result_unit: Opt[ResultUnit | None] = UNSET  #: Unit of one hit.
    search_after: Opt[list[Any] | None] = UNSET  #: Sort values of the last hit received; the next page starts behind it.


@model
class NaturalSearchFilter(Model):
    """A condition on one field."""

    field_: Opt[str] = field(default=UNSET, wire="field", required=True)  #: Name of the field.
    predicate: Opt[KeywordPredicate | LexicalPredicate | SemanticPredicate] = REQUIRED  #: Condition of a hit.
    disposition: Opt[FilterDisposition | None] = UNSET  #: Whether the condition may be given up when too little is found.
    facetable: Opt[bool | None] = UNSET  #: Whether the values can be counted as a facet.
    field_type: Opt[str | None] = UNSET  #: Type of the field, such as `string`.
    label: Opt[str | None] = UNSET  #: Title of the field.
    pushed_down: Opt[bool | None] = UNSET  #: Whether the index itself applied it.
    reason: Opt[str | None] = UNSET  #: Why it was read out of the question.
    role: Opt[FilterRole | None] = UNSET  #: Whether it chooses the hits or only ranks them.
    value_labels: Opt[dict[str, str] | None] = UNSET  #: Titles of the values by the value.
    weight: Opt[float | None] = UNSET  #: How much it counts in the ranking.


@model
class NaturalSearchHit(Model):
    """An asset, collection or post that was found."""

    object_type: Opt[str] = REQUIRED  #: Kind of object, such as `assets`.
    title: Opt[str] = REQUIRED  #: Title shown to people.
    date_created: Opt[str | None] = UNSET  #: Date of creation.
    date_modified: Opt[str | None] = UNSET  #: Date of the last change.
    description: Opt[str | None] = UNSET  #: Free description.
    evidence: Opt[list[Evidence] | None] = UNSET  #: Evidence that the hit matches the question.
    id: Opt[str | None] = UNSET  #: Identifier of the object.
    match: Opt[MatchAssessment | None] = UNSET  #: How well it matches.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    score: Opt[float | None] = UNSET  #: How well it matches, in figures; comparable within one answer only.
    segments: Opt[list[NaturalSearchSegment] | None] = UNSET  #: Moments in it that match.


@model
class NaturalSearchImage(Model):
    """A picture that hits should be like."""

    asset_id: Opt[str] = REQUIRED  #: Asset that the picture is taken from.
    similarity: Opt[ImageSimilarity | None] = UNSET  #: In which way hits should be like it.


@model
class NaturalSearchMoment(Model):
    """A stretch of an asset that was found."""

    asset_id: Opt[str] = REQUIRED  #: Identifier of the asset.
    id: Opt[str] = REQUIRED  #: Identifier of the moment.
    end_s: Opt[float | None] = UNSET  #: End on the time line, in seconds.
    evidence: Opt[list[Evidence] | None] = UNSET  #: Evidence that the hit matches the question.
    match: Opt[MatchAssessment | None] = UNSET  #: How well it matches.
    score: Opt[float | None] = UNSET  #: How well it matches, in figures; comparable within one answer only.
    start_s: Opt[float | None] = UNSET  #: Start on the time line, in seconds.
    thumbnail_s: Opt[float | None] = UNSET  #: Place on the time line that a picture is best taken from, in seconds.


@model
class NaturalSearchPagination(Model):
    """Which page an answer is, and whether there can be others."""

    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Hits in a full page.
    reason: Opt[PaginationRefusal | None] = UNSET  #: Reason for the end of the pages.
    supported: Opt[bool | None] = UNSET  #: Whether pages can be asked for.
    total: Opt[int | None] = UNSET  #: Hits on all pages together.


@model
class NaturalSearchReading(Model):
    """How a question was read."""

    applied: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions that held.
    exact_text: Opt[bool | None] = UNSET  #: Whether the words themselves are looked for, not words like them.
    meaning_led: Opt[bool | None] = UNSET  #: Whether the meaning decides, not the words.
    modalities: Opt[list[Modality] | None] = UNSET  #: Modalities that were searched.
    order: Opt[ResultOrder | None] = UNSET  #: Order of the hits.
    query: Opt[str | None] = UNSET  #: The question.
    ranking_unit: Opt[ResultUnit | None] = UNSET  #: Unit of the ranking.
    rejected: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions that were read out of it but not used.
    relaxed: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions that were given up since too little was found.
    result_unit: Opt[ResultUnit | None] = UNSET  #: Unit of one hit.
    scoring: Opt[Scoring | None] = UNSET  #: How the hits were ranked.
    sources: Opt[list[NaturalSearchSource] | None] = UNSET  #: Sources that were asked.
    version: Opt[int | None] = UNSET  #: Version of the form that the reading of the query is written in.


@model
class NaturalSearchReplay(Model):
    """How a question was read before, taken from `filters` of that answer."""

    version: Opt[int] = REQUIRED  #: Version of the form that the reading of the query is written in.
    applied: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions that held.
    exact_text: Opt[bool | None] = UNSET  #: Whether the words themselves are looked for, not words like them.
    meaning_led: Opt[bool | None] = UNSET  #: Whether the meaning decides, not the words.
    order: Opt[ResultOrder | None] = UNSET  #: Order of the hits.
    ranking_unit: Opt[ResultUnit | None] = UNSET  #: Unit of the ranking.


@model
class NaturalSearchSegment(Model):
    """A stretch of the asset it stands in."""

    id: Opt[str] = REQUIRED  #: Identifier of the segment.
    end_s: Opt[float | None] = UNSET  #: End on the time line, in seconds.
    evidence: Opt[list[Evidence] | None] = UNSET  #: Evidence that the hit matches the question.
    match: Opt[MatchAssessment | None] = UNSET  #: How well it matches.
    score: Opt[float | None] = UNSET  #: How well it matches, in figures; comparable within one answer only.
    start_s: Opt[float | None] = UNSET  #: Start on the time line, in seconds.
    thumbnail_s: Opt[float | None] = UNSET  #: Place on the time line that a picture is best taken from, in seconds.


@model
class NaturalSearchSource(Model):
    """A search engine that was asked."""

    display_name: Opt[str] = REQUIRED  #: Title of the search engine.
    ref: Opt[str] = REQUIRED  #: Name of the source, such as the identifier of a search backend.
    state: Opt[SourceState] = REQUIRED  #: How it fared.


@model
class Object(Model):
    """A hit. Which fields it has depends on its `object_type` and on `include_fields` and `exclude_fields`."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the object.
    object_type: Opt[str] = REQUIRED  #: Kind of object, such as `assets`.
    title: Opt[str] = REQUIRED  #: Title shown to people.
    highlight: Opt[Highlight | None] = field(default=UNSET, wire="_highlight")  #: Places at which the text was found.
    sort: Opt[list[Any] | None] = field(default=UNSET, wire="_sort")  #: Sort values of the hit; as `search_after` they give what comes behind it.
    analyze_status: Opt[str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    ancestor_collections: Opt[list[str] | None] = UNSET  #: Identifiers of the collections above it at every level.
    archive_status: Opt[str | None] = UNSET  #: Whether its media is in the archive.
    category: Opt[str | None] = UNSET  #: Free category.
    created_by_share: Opt[str | None] = UNSET  #: Identifier of the share it was uploaded through.
    created_by_share_user: Opt[str | None] = UNSET  #: User of the share who uploaded it.
    created_by_user: Opt[str | None] = UNSET  #: Identifier of the user who created it.
    created_by_user_info: Opt[dict[str, Any] | None] = UNSET  #: User who created it.
    custom_keyframe: Opt[str | None] = UNSET  #: Keyframe that somebody chose to stand for it.
    custom_poster: Opt[str | None] = UNSET  #: Keyframe that somebody chose as its poster.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_deleted: Opt[str | None] = UNSET  #: Date of the move into the delete queue.
    date_imported: Opt[str | None] = UNSET  #: Date of the import into iconik.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_viewed: Opt[str | None] = UNSET  #: Date of the calling user's last visit.
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
    last_archive_restore_date: Opt[str | None] = UNSET  #: Date of the last restore from the archive.
    media_type: Opt[str | None] = UNSET  #: Kind of media, such as `video` or `image`.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_segment_id: Opt[str | None] = UNSET  #: Segment that a subclip was made from.
    original_version_id: Opt[str | None] = UNSET  #: Version that a subclip was cut from.
    permissions: Opt[list[str] | None] = UNSET  #: Rights of the calling user.
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
class ParsedQuery(Model):
    """Interpretation of a question."""

    metadata: Opt[ParsedQueryMetadata | None] = UNSET  #: How it was read.
    result: Opt[ParsedQueryResult | None] = UNSET  #: Interpretation in the terms of a search.


@model
class ParsedQueryMetadata(Model):
    """How a question was read."""

    model: Opt[str | None] = UNSET  #: Language model that read it.
    original_query: Opt[str | None] = UNSET  #: The question as it was asked.
    provider: Opt[str | None] = UNSET  #: Provider of the language model.
    source_trace_id: Opt[str | None] = UNSET  #: Name that the reading can be traced under; the first version lacks it.


@model
class ParsedQueryResult(Model):
    """Interpretation of a question in the terms of a search."""

    facets_filters: Opt[dict[str, list[str]] | None] = UNSET  #: Values to keep by the facet.
    field_types: Opt[dict[str, str] | None] = UNSET  #: Types of the fields by their name.
    filter: Opt[dict[str, str | list[str] | list[FilterGroup] | Range] | None] = UNSET  #: Conditions by the name of the field.
    filter_options: Opt[dict[str, list[str | float]] | None] = UNSET  #: Values that can be chosen from by the name of the field.
    query: Opt[str | None] = UNSET  #: Text to look for.
    query_mapping: Opt[dict[str, str] | None] = UNSET  #: Which part of the question stands for which field.


@model
class Ping(Model):
    """A sign of life."""

    service: Opt[str | None] = UNSET  #: Name of the service.
    status: Opt[str | None] = UNSET  #: State of the service, such as `ok`.
    version: Opt[str | None] = UNSET  #: Version of the service.


@model
class QueryContext(Model):
    """Content of the page on which a question is asked."""

    displayed_filters: Opt[DisplayedFilters | None] = UNSET  #: Filters on show.


@model
class QueryToParse(Model):
    """A question in words, and what is shown where it is asked."""

    query: Opt[str] = REQUIRED  #: The question, such as `harbour clips from last week`.
    context: Opt[QueryContext | None] = UNSET  #: Filters that are shown where the question is asked.


@model
class Range(Model):
    """Bounds of a value; a number or a date is written as text."""

    max: Got[str] = UNSET  #: Largest value.
    min: Got[str] = UNSET  #: Smallest value.
    timezone: Got[str] = UNSET  #: Time zone of the bounds, for dates.


@model
class RangeBound(Model):
    """Bounds that a value lies within."""

    gt: Opt[str | bool | float | int | None] = UNSET  #: The value is greater than this.
    gte: Opt[str | bool | float | int | None] = UNSET  #: The value is this or greater.
    lt: Opt[str | bool | float | int | None] = UNSET  #: The value is less than this.
    lte: Opt[str | bool | float | int | None] = UNSET  #: The value is this or less.


@model
class SavedSearch(Model):
    """A search kept under a name."""

    criteria: Opt[SearchCriteria] = REQUIRED  #: Criteria of the search.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    favoured: Opt[bool | None] = READ_ONLY  #: Whether the calling user marked it as a favourite.
    group_id: Opt[str | None] = UNSET  #: Group that it is kept in.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the saved search.
    permissions: Opt[list[str] | None] = READ_ONLY  #: Rights of the calling user.


@model
class SavedSearchGroup(Model):
    """A group that saved searches are kept in."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the saved search group.
    saved_searches_count: Opt[int | None] = READ_ONLY  #: Searches in the group.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    user_id: Opt[str | None] = READ_ONLY  #: Identifier of the user whose group it is.


@model
class SavedSearchToCollection(Model):
    """The collection for what a saved search finds."""

    collection_id: Opt[str] = REQUIRED  #: Identifier of the collection.


@model
class Scoring(Model):
    """How hits were ranked."""

    methods: Opt[list[ScoringMethod] | None] = UNSET  #: Steps of the ranking, in order.


@model
class ScoringMethod(Model):
    """One step of a ranking."""

    method: Opt[str] = REQUIRED  #: Name of the method.
    stage: Opt[ScoringStage] = REQUIRED  #: Stage at which it was applied.
    model: Opt[str | None] = UNSET  #: Model that it used.
    params: Opt[dict[str, str] | None] = UNSET  #: Settings of the method.


@model
class SearchBackend(Model):
    """A search engine outside iconik."""

    id: Opt[str] = REQUIRED  #: Identifier of the search backend.
    kind: Opt[str] = REQUIRED  #: Kind of backend, one of `list_search_backend_kinds`.
    date_created: Opt[str | None] = UNSET  #: Date of creation.
    date_modified: Opt[str | None] = UNSET  #: Date of the last change.
    enabled: Opt[bool | None] = UNSET  #: Whether searches ask it.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Options of this kind of backend, such as address and credentials.


@model
class SearchBackendCreate(Model):
    """A search backend to be created."""

    kind: Opt[str] = REQUIRED  #: Kind of backend, one of `list_search_backend_kinds`.
    enabled: Opt[bool | None] = UNSET  #: Whether searches ask it.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Options of this kind of backend, such as address and credentials.


@model
class SearchBackendKind(Model):
    """A kind of search backend."""

    kind: Opt[str] = REQUIRED  #: Name of the kind.
    options_schema: Opt[dict[str, Any]] = REQUIRED  #: JSON Schema of its options.


@model
class SearchBackendKinds(Model):
    """All kinds of search backends."""

    objects: Opt[list[SearchBackendKind]] = REQUIRED  #: The kinds.


@model
class SearchBackendUpdate(Model):
    """Writable properties of a search backend."""

    enabled: Opt[bool | None] = UNSET  #: Whether searches ask it.
    kind: Opt[str | None] = UNSET  #: Kind of backend, one of `list_search_backend_kinds`.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Options of this kind of backend, such as address and credentials.


@model
class SearchBackends(Model):
    """All search backends."""

    objects: Opt[list[SearchBackend]] = REQUIRED  #: The backends.


@model
class SearchBody(Model):
    """A search with options for its response."""

    doc_types: Got[list[DocType]] = UNSET  #: Kinds of objects to search for.
    exclude_fields: Got[list[str]] = UNSET  #: Fields to leave out of the hits.
    facets: Got[list[str]] = UNSET  #: Fields whose values are to be counted.
    facets_filters: Got[list[FacetsFilter]] = UNSET  #: Facets that narrow the hits down.
    filter: Got[Filter] = UNSET  #: Conditions on fields.
    include_fields: Got[list[str]] = UNSET  #: Only these fields in the hits.
    metadata_view_id: Got[str] = UNSET  #: Identifier of the metadata view whose fields are searched and answered.
    query: Got[str] = UNSET  #: Text to look for.
    search_after: Got[list[Any]] = UNSET  #: The `_sort` of the last hit received; the next page starts behind it.
    search_fields: Got[list[str]] = UNSET  #: Fields that the text is looked for in.
    sort: Got[list[SortItem]] = UNSET  #: Order of the hits, the first key first.


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
    """Criteria of a search; a saved or counted search has no pages."""

    doc_types: Got[list[DocType]] = UNSET  #: Kinds of objects to search for.
    exclude_fields: Got[list[str]] = UNSET  #: Fields to leave out of the hits.
    facets: Got[list[str]] = UNSET  #: Fields whose values are to be counted.
    facets_filters: Got[list[FacetsFilter]] = UNSET  #: Facets that narrow the hits down.
    filter: Got[Filter] = UNSET  #: Conditions on fields.
    include_fields: Got[list[str]] = UNSET  #: Only these fields in the hits.
    metadata_view_id: Got[str] = UNSET  #: Identifier of the metadata view whose fields are searched and answered.
    query: Got[str] = UNSET  #: Text to look for.
    search_fields: Got[list[str]] = UNSET  #: Fields that the text is looked for in.
    sort: Got[list[SortItem]] = UNSET  #: Order of the hits, the first key first.


@model
class SearchHistory(Model):
    """A search that was made before."""

    id: Opt[str] = REQUIRED  #: Identifier of the entry.
    criteria: Opt[dict[str, Any]] = REQUIRED  #: Criteria of the search, in the form of SearchBody.
    date_created: Opt[str | None] = READ_ONLY  #: Date of the search.


@model
class SearchToCollection(Model):
    """A search and the collection for what it finds."""

    collection_id: Opt[str] = REQUIRED  #: Identifier of the collection.
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
class SearchView(Model):
    """Which columns an application shows of hits."""

    auto_resize_title_column: Got[bool] = UNSET  #: Whether the column of the title takes the room that is left.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    description: Got[str] = UNSET  #: Purpose of the view.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the view.
    name: Got[str] = UNSET  #: Name shown to people.
    view_fields: Got[list[SearchViewField]] = UNSET  #: Columns, from left to right.


@model
class SearchViewField(Model):
    """A column of a view."""

    facetable: Got[bool] = UNSET  #: Whether the values can be counted as a facet.
    label: Got[str] = UNSET  #: Head of the column.
    name: Got[str] = UNSET  #: Name of the field.
    origin_field_name: Got[str] = UNSET  #: Name of the field before it was mapped to another.
    sortable: Got[bool] = UNSET  #: Whether hits can be sorted by the field.
    type: Got[str] = UNSET  #: Type of the values.
    width: Got[ColumnWidth] = UNSET  #: Width of the column.


@model
class SearchViews(Model):
    """All views of hits."""

    objects: Opt[list[SearchView] | None] = UNSET  #: The views.


@model
class SearchViewsDelete(Model):
    """Views to be deleted."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the views.


@model
class SemanticPredicate(Model):
    """The field means something like a text."""

    text: Opt[str] = REQUIRED  #: Text whose meaning is looked for.
    kind: Opt[SemanticPredicateKind] = field(default=UNSET, tags=("semantic",))  #: Kind of predicate, always `semantic`.
    tier: Opt[PredicateTier | None] = UNSET  #: How much depends on it; answers lack it.


@model
class SortItem(Model):
    """A key to sort by."""

    name: Opt[str] = REQUIRED  #: Field to sort by.
    order: Got[str] = UNSET  #: Direction, `asc` or `desc`.


@model
class Suggestion(Model):
    """A value that completes what is being typed."""

    value: Opt[str | None] = UNSET  #: Value that completes what was typed.


@model
class SuggestionRequest(Model):
    """The typed text and its place."""

    field_name: Opt[str] = REQUIRED  #: Field whose values are suggested.
    query: Opt[str] = REQUIRED  #: Text that has been typed so far.
    doc_types: Got[list[DocType]] = UNSET  #: Kinds of objects to search for.
    metadata_view_id: Got[str] = UNSET  #: Identifier of the metadata view that the field stands in.


@model
class Suggestions(Model):
    """Values that complete what is being typed."""

    objects: Opt[list[Suggestion] | None] = READ_ONLY  #: The values.


@model
class Term(Model):
    """A condition on one field; one of the other properties says which."""

    name: Opt[str] = REQUIRED  #: Field, such as `files.storage_id` or `metadata.keywords`.
    exists: Got[bool] = UNSET  #: The field has a value.
    missing: Got[bool] = UNSET  #: The field has no value.
    range: Got[Range] = UNSET  #: The value lies between two bounds.
    value: Got[str] = UNSET  #: The field has this value.
    value_in: Got[list[str]] = UNSET  #: The field has one of these values.


@model
class Version(Model):
    """A version of an asset that was found."""

    id: Opt[str | None] = UNSET  #: Identifier of the version.
    analyze_status: Opt[str | None] = UNSET  #: How far the analysis of its pictures and sound has come.
    archive_status: Opt[str | None] = UNSET  #: Whether its media is in the archive.
    created_by_user: Opt[str | None] = UNSET  #: Identifier of the user who created the version.
    date_created: Opt[str | None] = UNSET  #: Date of creation.
    face_recognition_status: Opt[str | None] = UNSET  #: How far the recognition of faces has come.
    has_unconfirmed_persons: Opt[bool | None] = UNSET  #: Whether recognised persons still wait to be confirmed.
    is_online: Opt[bool | None] = UNSET  #: Whether its media can be read without a restore.
    person_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the persons recognised in it.
    status: Opt[str | None] = UNSET  #: Life cycle, such as `ACTIVE`.
    transcribe_status: Opt[str | None] = UNSET  #: How far the transcription has come.
    transcribed_languages: Opt[list[str] | None] = UNSET  #: Codes of the languages it has been transcribed in.


@model
class DiscoveryEntities(Model):
    """Entries of the start page."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[DiscoveryEntity] | None] = READ_ONLY  #: The entries.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class NaturalSearchResponse(Model):
    """One page of hits, and how the question was read."""

    assets: Opt[dict[str, Object] | None] = UNSET  #: Assets of the moments in `objects` by their identifier.
    degraded: Opt[bool | None] = UNSET  #: Whether a part of the service failed and the hits are fewer or worse for it.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    filters: Opt[NaturalSearchReading | None] = UNSET  #: How the question was read.
    first_url: Opt[str | None] = UNSET  #: URL of the first page.
    interpretations: Opt[list[Interpretation] | None] = UNSET  #: Ways to read the question, the likeliest first.
    language: Opt[str | None] = UNSET  #: Language of the question.
    last_url: Opt[str | None] = UNSET  #: URL of the last page.
    match_quality: Opt[MatchQuality | None] = UNSET  #: How well the hits match altogether.
    next_url: Opt[str | None] = UNSET  #: URL of the next page; null on the last page.
    objects: Opt[list[NaturalSearchHit | NaturalSearchMoment] | None] = UNSET  #: The hits on this page.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    pagination: Opt[NaturalSearchPagination | None] = UNSET  #: Which page this is, and whether there can be others.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = UNSET  #: Names the scroll for the next call.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.


@model
class SavedSearchGroups(Model):
    """One page of groups."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[SavedSearchGroup] | None] = READ_ONLY  #: The groups.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class SavedSearchResults(Model):
    """A saved search and a page of what it finds."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    id: Opt[str | None] = UNSET  #: Identifier of the saved search.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    name: Opt[str | None] = UNSET  #: Title of the saved search.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[Object] | None] = READ_ONLY  #: The hits on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_criteria_document: Opt[SavedSearch | None] = UNSET  #: The saved search itself.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class SavedSearches(Model):
    """One page of saved searches."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedSavedSearch] | None] = READ_ONLY  #: The saved searches.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class SearchHistoryList(Model):
    """The searches made before."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[SearchHistory] | None] = READ_ONLY  #: The searches.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class SearchResponse(Model):
    """One page of hits."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[Object] | None] = READ_ONLY  #: The hits on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = READ_ONLY  #: Names the scroll for the next call.
    search_criteria_document: Opt[dict[str, Any] | None] = READ_ONLY  #: The saved search that was run; only `search_v2` answers with it.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
