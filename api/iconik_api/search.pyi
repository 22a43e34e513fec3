# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.search.models

from iconik_api.assets.models import AnyAssetType as AnyAssetType
from iconik_api.shared.models import ArchiveStatus as ArchiveStatus

@model
class ColumnWidth(Model):
    auto_resize: Union[T, UnsetType, None][bool] = UNSET
    current: Union[T, UnsetType, None][int] = UNSET
    fixed: Union[T, UnsetType, None][int] = UNSET
    max: Union[T, UnsetType, None][int] = UNSET
    min: Union[T, UnsetType, None][int] = UNSET

from iconik_api.files.models import Component as Component
from iconik_api.files.models import ComponentType as ComponentType

@model
class ConnectionTest(Model):
    ok: Opt[bool] = field(default=UNSET, required=True)
    supported: Opt[bool] = field(default=UNSET, required=True)
    message: Opt[str | None] = UNSET

@model
class DiscoveryEntities(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[DiscoveryEntity] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class DiscoveryEntity(Model):
    object_id: Opt[str] = field(default=UNSET, required=True)
    object_type: Opt[DiscoveryObjectType] = field(default=UNSET, required=True)
    title: Opt[str] = field(default=UNSET, required=True)
    user_id: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata: Union[T, UnsetType, None][dict[str, Any]] = UNSET

DiscoveryObjectType: TypeAlias = Literal['COLLECTION', 'SAVED_SEARCH'] | str

@model
class DiscoverySettings(Model):
    entity_ids: Opt[list[str]] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class DisplayedFilters(Model):
    facets: Opt[dict[str, Any] | None] = UNSET
    filters: Opt[dict[str, Any] | None] = UNSET

DocType: TypeAlias = Literal['assets', 'collections', 'saved_searches', 'saved_search_groups', 'segments'] | str
from iconik_api.shared.models import Errors as Errors

@model
class Evidence(Model):
    field_: Opt[str | None] = field(default=UNSET, wire='field')
    kind: Opt[EvidenceKind | None] = UNSET
    location: Opt[str | None] = UNSET
    source: Opt[str | None] = UNSET
    source_label: Opt[str | None] = UNSET
    text: Opt[str | None] = UNSET

EvidenceKind: TypeAlias = Literal['clause', 'rationale', 'text'] | str
from iconik_api.files.models import ExternalReference as ExternalReference

@model
class FacetsFilter(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    value_in: Union[T, UnsetType, None][list[str]] = UNSET

@model
class Favorites(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')

from iconik_api.files.models import File as File
from iconik_api.files.models import FileStatus as FileStatus
from iconik_api.files.models import FileType as FileType

@model
class Filter(Model):
    filters: Union[T, UnsetType, None][list[Filter]] = UNSET
    operator: Opt[str] = field(default=UNSET, required=True)
    path: Opt[str | None] = UNSET
    terms: Union[T, UnsetType, None][list[Term]] = UNSET

FilterDisposition: TypeAlias = Literal['mandatory', 'relaxable'] | str

@model
class FilterGroup(Model):
    items: Opt[list[str]] = field(default=UNSET, required=True)
    modifier: Opt[FilterModifier] = field(default=UNSET, required=True)

FilterModifier: TypeAlias = Literal['exclude_all_of', 'exclude_any_of', 'include_all_of', 'include_any_of'] | str
FilterRole: TypeAlias = Literal['filter', 'scoring'] | str
from iconik_api.files.models import Format as Format

@model
class Highlight(Model):
    title: Opt[list[str] | None] = UNSET

ImageSimilarity: TypeAlias = Literal['semantic', 'visual'] | str

@model
class IndexedSavedSearch(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    criteria: Opt[str | SearchCriteria | None] = UNSET
    date_created: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = UNSET
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    group_id: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    permissions: Opt[list[str] | None] = field(default=UNSET, read_only=True)

@model
class Interpretation(Model):
    answered: Opt[bool | None] = UNSET
    confidence: Opt[float | None] = UNSET
    filters: Opt[NaturalSearchReading | None] = UNSET
    why: Opt[str | None] = UNSET

from iconik_api.shared.models import JobStarted as JobStarted
from iconik_api.files.models import Keyframe as Keyframe
from iconik_api.files.models import KeyframeType as KeyframeType

@model
class KeywordPredicate(Model):
    op: Opt[PredicateOperator] = field(default=UNSET, required=True)
    value: Opt[str | bool | float | int | RangeBound | list[str | RangeBound | list[str | bool | float | int] | bool | float | int]] = field(default=UNSET, required=True)
    kind: Opt[KeywordPredicateKind] = field(default=UNSET, tags=('keyword',))
    negate: Opt[bool | None] = UNSET

KeywordPredicateKind: TypeAlias = Literal['keyword',] | str
LexicalOperator: TypeAlias = Literal['and', 'or'] | str

@model
class LexicalPredicate(Model):
    any_of: Opt[list[str] | None] = UNSET
    fuzziness: Opt[str | None] = UNSET
    kind: Opt[LexicalPredicateKind] = field(default=UNSET, tags=('lexical',))
    operator: Opt[LexicalOperator | None] = UNSET
    sub_field: Opt[str | None] = UNSET
    terms: Opt[str | None] = UNSET
    tier: Opt[PredicateTier | None] = UNSET

LexicalPredicateKind: TypeAlias = Literal['lexical',] | str

@model
class MatchAssessment(Model):
    quality: Opt[MatchQuality] = field(default=UNSET, required=True)
    basis: Opt[MatchBasis | None] = UNSET
    round_index: Opt[int | None] = UNSET

MatchBasis: TypeAlias = Literal['judge', 'reranker', 'retrieval'] | str
MatchQuality: TypeAlias = Literal['approximate', 'exact', 'filters_only', 'related'] | str
Modality: TypeAlias = Literal['audio', 'document', 'spoken', 'visual'] | str

@model
class NaturalSearchBody(Model):
    filters: Opt[list[NaturalSearchFilter] | None] = UNSET
    image: Opt[NaturalSearchImage | None] = UNSET
    limit: Opt[int | None] = UNSET
    max_sub_items: Opt[int | None] = UNSET
    nested_results: Opt[bool | None] = UNSET
    page: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    query: Opt[str | None] = UNSET
    replay: Opt[NaturalSearchReplay | None] = UNSET
    result_unit: Opt[ResultUnit | None] = UNSET
    search_after: Opt[list[Any] | None] = UNSET

@model
class NaturalSearchFilter(Model):
    field_: Opt[str] = field(default=UNSET, wire='field', required=True)
    predicate: Opt[KeywordPredicate | LexicalPredicate | SemanticPredicate] = field(default=UNSET, required=True)
    disposition: Opt[FilterDisposition | None] = UNSET
    facetable: Opt[bool | None] = UNSET
    field_type: Opt[str | None] = UNSET
    label: Opt[str | None] = UNSET
    pushed_down: Opt[bool | None] = UNSET
    reason: Opt[str | None] = UNSET
    role: Opt[FilterRole | None] = UNSET
    value_labels: Opt[dict[str, str] | None] = UNSET
    weight: Opt[float | None] = UNSET

@model
class NaturalSearchHit(Model):
    object_type: Opt[str] = field(default=UNSET, required=True)
    title: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = UNSET
    description: Opt[str | None] = UNSET
    evidence: Opt[list[Evidence] | None] = UNSET
    id: Opt[str | None] = UNSET
    match: Opt[MatchAssessment | None] = UNSET
    metadata: Opt[dict[str, Any] | None] = UNSET
    score: Opt[float | None] = UNSET
    segments: Opt[list[NaturalSearchSegment] | None] = UNSET

@model
class NaturalSearchImage(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    similarity: Opt[ImageSimilarity | None] = UNSET

@model
class NaturalSearchMoment(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str] = field(default=UNSET, required=True)
    end_s: Opt[float | None] = UNSET
    evidence: Opt[list[Evidence] | None] = UNSET
    match: Opt[MatchAssessment | None] = UNSET
    score: Opt[float | None] = UNSET
    start_s: Opt[float | None] = UNSET
    thumbnail_s: Opt[float | None] = UNSET

@model
class NaturalSearchPagination(Model):
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    reason: Opt[PaginationRefusal | None] = UNSET
    supported: Opt[bool | None] = UNSET
    total: Opt[int | None] = UNSET

NaturalSearchPredicate: TypeAlias = KeywordPredicate | LexicalPredicate | SemanticPredicate

@model
class NaturalSearchReading(Model):
    applied: Opt[list[NaturalSearchFilter] | None] = UNSET
    exact_text: Opt[bool | None] = UNSET
    meaning_led: Opt[bool | None] = UNSET
    modalities: Opt[list[Modality] | None] = UNSET
    order: Opt[ResultOrder | None] = UNSET
    query: Opt[str | None] = UNSET
    ranking_unit: Opt[ResultUnit | None] = UNSET
    rejected: Opt[list[NaturalSearchFilter] | None] = UNSET
    relaxed: Opt[list[NaturalSearchFilter] | None] = UNSET
    result_unit: Opt[ResultUnit | None] = UNSET
    scoring: Opt[Scoring | None] = UNSET
    sources: Opt[list[NaturalSearchSource] | None] = UNSET
    version: Opt[int | None] = UNSET

@model
class NaturalSearchReplay(Model):
    version: Opt[int] = field(default=UNSET, required=True)
    applied: Opt[list[NaturalSearchFilter] | None] = UNSET
    exact_text: Opt[bool | None] = UNSET
    meaning_led: Opt[bool | None] = UNSET
    order: Opt[ResultOrder | None] = UNSET
    ranking_unit: Opt[ResultUnit | None] = UNSET

@model
class NaturalSearchResponse(Model):
    assets: Opt[dict[str, Object] | None] = UNSET
    degraded: Opt[bool | None] = UNSET
    facets: Opt[dict[str, Any] | None] = UNSET
    filters: Opt[NaturalSearchReading | None] = UNSET
    first_url: Opt[str | None] = UNSET
    interpretations: Opt[list[Interpretation] | None] = UNSET
    language: Opt[str | None] = UNSET
    last_url: Opt[str | None] = UNSET
    match_quality: Opt[MatchQuality | None] = UNSET
    next_url: Opt[str | None] = UNSET
    objects: Opt[list[NaturalSearchHit | NaturalSearchMoment] | None] = UNSET
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    pagination: Opt[NaturalSearchPagination | None] = UNSET
    per_page: Opt[int | None] = UNSET
    prev_url: Opt[str | None] = UNSET
    scroll_id: Opt[str | None] = UNSET
    total: Opt[int | None] = UNSET

NaturalSearchResult: TypeAlias = NaturalSearchHit | NaturalSearchMoment

@model
class NaturalSearchSegment(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    end_s: Opt[float | None] = UNSET
    evidence: Opt[list[Evidence] | None] = UNSET
    match: Opt[MatchAssessment | None] = UNSET
    score: Opt[float | None] = UNSET
    start_s: Opt[float | None] = UNSET
    thumbnail_s: Opt[float | None] = UNSET

@model
class NaturalSearchSource(Model):
    display_name: Opt[str] = field(default=UNSET, required=True)
    ref: Opt[str] = field(default=UNSET, required=True)
    state: Opt[SourceState] = field(default=UNSET, required=True)

@model
class Object(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str] = field(default=UNSET, required=True)
    title: Opt[str] = field(default=UNSET, required=True)
    highlight: Opt[Highlight | None] = field(default=UNSET, wire='_highlight')
    sort: Opt[list[Any] | None] = field(default=UNSET, wire='_sort')
    analyze_status: Opt[str | None] = UNSET
    ancestor_collections: Opt[list[str] | None] = UNSET
    archive_status: Opt[str | None] = UNSET
    category: Opt[str | None] = UNSET
    created_by_share: Opt[str | None] = UNSET
    created_by_share_user: Opt[str | None] = UNSET
    created_by_user: Opt[str | None] = UNSET
    created_by_user_info: Opt[dict[str, Any] | None] = UNSET
    custom_keyframe: Opt[str | None] = UNSET
    custom_poster: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_deleted: Opt[str | None] = UNSET
    date_imported: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_viewed: Opt[str | None] = UNSET
    deleted_by_user: Opt[str | None] = UNSET
    description: Opt[str | None] = UNSET
    external_id: Opt[str | None] = UNSET
    external_link: Opt[str | None] = UNSET
    face_recognition_status: Opt[str | None] = UNSET
    file_names: Opt[list[str] | None] = UNSET
    files: Opt[list[File] | None] = UNSET
    format: Opt[str | None] = UNSET
    formats: Opt[list[Format] | None] = UNSET
    has_unconfirmed_persons: Opt[bool | None] = UNSET
    in_collections: Opt[list[str] | None] = UNSET
    is_blocked: Opt[bool | None] = UNSET
    is_online: Opt[bool | None] = UNSET
    keyframes: Opt[list[Keyframe] | None] = UNSET
    last_archive_restore_date: Opt[str | None] = UNSET
    media_type: Opt[str | None] = UNSET
    metadata: Opt[dict[str, Any] | None] = UNSET
    original_asset_id: Opt[str | None] = UNSET
    original_segment_id: Opt[str | None] = UNSET
    original_version_id: Opt[str | None] = UNSET
    permissions: Opt[list[str] | None] = UNSET
    person_ids: Opt[list[str] | None] = UNSET
    position: Opt[int | None] = UNSET
    proxies: Opt[list[Proxy] | None] = UNSET
    site_name: Opt[str | None] = UNSET
    status: Opt[str | None] = UNSET
    system_domain_id: Opt[str | None] = UNSET
    system_name: Opt[str | None] = UNSET
    time_end_milliseconds: Opt[int | None] = UNSET
    time_start_milliseconds: Opt[int | None] = UNSET
    transcribe_status: Opt[str | None] = UNSET
    transcribed_languages: Opt[list[str] | None] = UNSET
    type: Opt[str | None] = UNSET
    updated_by_user: Opt[str | None] = UNSET
    versions: Opt[list[Version] | None] = UNSET
    versions_number: Opt[int | None] = UNSET
    warning: Opt[str | None] = UNSET

PaginationRefusal: TypeAlias = Literal['external_backend', 'multiple_rounds', 'no_results', 'rerank_applied', 'segment_result_unit', 'unexpressible_query'] | str

@model
class ParsedQuery(Model):
    metadata: Opt[ParsedQueryMetadata | None] = UNSET
    result: Opt[ParsedQueryResult | None] = UNSET

@model
class ParsedQueryMetadata(Model):
    model: Opt[str | None] = UNSET
    original_query: Opt[str | None] = UNSET
    provider: Opt[str | None] = UNSET
    source_trace_id: Opt[str | None] = UNSET

@model
class ParsedQueryResult(Model):
    facets_filters: Opt[dict[str, list[str]] | None] = UNSET
    field_types: Opt[dict[str, str] | None] = UNSET
    filter: Opt[dict[str, str | list[str] | list[FilterGroup] | Range] | None] = UNSET
    filter_options: Opt[dict[str, list[str | float]] | None] = UNSET
    query: Opt[str | None] = UNSET
    query_mapping: Opt[dict[str, str] | None] = UNSET

@model
class Ping(Model):
    service: Opt[str | None] = UNSET
    status: Opt[str | None] = UNSET
    version: Opt[str | None] = UNSET

PredicateOperator: TypeAlias = Literal['all', 'any_of', 'eq', 'exists', 'in', 'range'] | str
PredicateTier: TypeAlias = Literal['prefer', 'require', 'try'] | str
from iconik_api.files.models import Proxy as Proxy

@model
class QueryContext(Model):
    displayed_filters: Opt[DisplayedFilters | None] = UNSET

@model
class QueryToParse(Model):
    query: Opt[str] = field(default=UNSET, required=True)
    context: Opt[QueryContext | None] = UNSET

@model
class Range(Model):
    max: Union[T, UnsetType, None][str] = UNSET
    min: Union[T, UnsetType, None][str] = UNSET
    timezone: Union[T, UnsetType, None][str] = UNSET

@model
class RangeBound(Model):
    gt: Opt[str | bool | float | int | None] = UNSET
    gte: Opt[str | bool | float | int | None] = UNSET
    lt: Opt[str | bool | float | int | None] = UNSET
    lte: Opt[str | bool | float | int | None] = UNSET

from iconik_api.shared.models import Reindex as Reindex
from iconik_api.files.models import Resolution as Resolution
ResultOrder: TypeAlias = Literal['recent', 'relevance'] | str
ResultUnit: TypeAlias = Literal['asset', 'collection', 'post', 'segment'] | str

@model
class SavedSearch(Model):
    criteria: Opt[SearchCriteria] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    favoured: Opt[bool | None] = field(default=UNSET, read_only=True)
    group_id: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    permissions: Opt[list[str] | None] = field(default=UNSET, read_only=True)

@model
class SavedSearchGroup(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    saved_searches_count: Opt[int | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SavedSearchGroups(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[SavedSearchGroup] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class SavedSearchResults(Model):
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = UNSET
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Opt[str | None] = UNSET
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[Object] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_criteria_document: Opt[SavedSearch | None] = UNSET
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class SavedSearchToCollection(Model):
    collection_id: Opt[str] = field(default=UNSET, required=True)

@model
class SavedSearches(Model):
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedSavedSearch] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class Scoring(Model):
    methods: Opt[list[ScoringMethod] | None] = UNSET

@model
class ScoringMethod(Model):
    method: Opt[str] = field(default=UNSET, required=True)
    stage: Opt[ScoringStage] = field(default=UNSET, required=True)
    model: Opt[str | None] = UNSET
    params: Opt[dict[str, str] | None] = UNSET

ScoringStage: TypeAlias = Literal['fusion', 'rerank'] | str

@model
class SearchBackend(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    kind: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = UNSET
    enabled: Opt[bool | None] = UNSET
    name: Opt[str | None] = UNSET
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)

@model
class SearchBackendCreate(Model):
    kind: Opt[str] = field(default=UNSET, required=True)
    enabled: Opt[bool | None] = UNSET
    name: Opt[str | None] = UNSET
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)

@model
class SearchBackendKind(Model):
    kind: Opt[str] = field(default=UNSET, required=True)
    options_schema: Opt[dict[str, Any]] = field(default=UNSET, required=True)

@model
class SearchBackendKinds(Model):
    objects: Opt[list[SearchBackendKind]] = field(default=UNSET, required=True)

@model
class SearchBackendUpdate(Model):
    enabled: Opt[bool | None] = UNSET
    kind: Opt[str | None] = UNSET
    name: Opt[str | None] = UNSET
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)

@model
class SearchBackends(Model):
    objects: Opt[list[SearchBackend]] = field(default=UNSET, required=True)

@model
class SearchBody(Model):
    doc_types: Union[T, UnsetType, None][list[DocType]] = UNSET
    exclude_fields: Union[T, UnsetType, None][list[str]] = UNSET
    facets: Union[T, UnsetType, None][list[str]] = UNSET
    facets_filters: Union[T, UnsetType, None][list[FacetsFilter]] = UNSET
    filter: Union[T, UnsetType, None][Filter] = UNSET
    include_fields: Union[T, UnsetType, None][list[str]] = UNSET
    metadata_view_id: Union[T, UnsetType, None][str] = UNSET
    query: Union[T, UnsetType, None][str] = UNSET
    search_after: Union[T, UnsetType, None][list[Any]] = UNSET
    search_fields: Union[T, UnsetType, None][list[str]] = UNSET
    sort: Union[T, UnsetType, None][list[SortItem]] = UNSET

@model
class SearchContentInfo(Model):
    assets_count: Opt[int | None] = UNSET
    collections_count: Opt[int | None] = UNSET
    storage_info: Opt[list[StorageContentInfo] | None] = UNSET
    title: Opt[str | None] = UNSET
    total_duration_milliseconds: Opt[int | None] = UNSET
    total_size: Opt[int | None] = UNSET

@model
class SearchCriteria(Model):
    doc_types: Union[T, UnsetType, None][list[DocType]] = UNSET
    exclude_fields: Union[T, UnsetType, None][list[str]] = UNSET
    facets: Union[T, UnsetType, None][list[str]] = UNSET
    facets_filters: Union[T, UnsetType, None][list[FacetsFilter]] = UNSET
    filter: Union[T, UnsetType, None][Filter] = UNSET
    include_fields: Union[T, UnsetType, None][list[str]] = UNSET
    metadata_view_id: Union[T, UnsetType, None][str] = UNSET
    query: Union[T, UnsetType, None][str] = UNSET
    search_fields: Union[T, UnsetType, None][list[str]] = UNSET
    sort: Union[T, UnsetType, None][list[SortItem]] = UNSET

@model
class SearchHistory(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    criteria: Opt[dict[str, Any]] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SearchHistoryList(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[SearchHistory] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class SearchResponse(Model):
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[Object] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    search_criteria_document: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class SearchToCollection(Model):
    collection_id: Opt[str] = field(default=UNSET, required=True)
    doc_types: Opt[list[DocType] | None] = UNSET
    exclude_fields: Opt[list[str] | None] = UNSET
    facets: Opt[list[str] | None] = UNSET
    facets_filters: Opt[list[FacetsFilter] | None] = UNSET
    filter: Opt[Filter | None] = UNSET
    include_fields: Opt[list[str] | None] = UNSET
    metadata_view_id: Opt[str | None] = UNSET
    query: Opt[str | None] = UNSET
    search_fields: Opt[list[str] | None] = UNSET
    sort: Opt[list[SortItem] | None] = UNSET

@model
class SearchView(Model):
    auto_resize_title_column: Union[T, UnsetType, None][bool] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Union[T, UnsetType, None][str] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    name: Union[T, UnsetType, None][str] = UNSET
    view_fields: Union[T, UnsetType, None][list[SearchViewField]] = UNSET

@model
class SearchViewField(Model):
    facetable: Union[T, UnsetType, None][bool] = UNSET
    label: Union[T, UnsetType, None][str] = UNSET
    name: Union[T, UnsetType, None][str] = UNSET
    origin_field_name: Union[T, UnsetType, None][str] = UNSET
    sortable: Union[T, UnsetType, None][bool] = UNSET
    type: Union[T, UnsetType, None][str] = UNSET
    width: Union[T, UnsetType, None][ColumnWidth] = UNSET

@model
class SearchViews(Model):
    objects: Opt[list[SearchView] | None] = UNSET

@model
class SearchViewsDelete(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')

@model
class SemanticPredicate(Model):
    text: Opt[str] = field(default=UNSET, required=True)
    kind: Opt[SemanticPredicateKind] = field(default=UNSET, tags=('semantic',))
    tier: Opt[PredicateTier | None] = UNSET

SemanticPredicateKind: TypeAlias = Literal['semantic',] | str

@model
class SortItem(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    order: Union[T, UnsetType, None][str] = UNSET

SourceState: TypeAlias = Literal['error', 'ok', 'partial', 'timeout', 'unavailable'] | str
from iconik_api.shared.models import Status as Status
from iconik_api.assets.models import StorageContentInfo as StorageContentInfo

@model
class Suggestion(Model):
    value: Opt[str | None] = UNSET

@model
class SuggestionRequest(Model):
    field_name: Opt[str] = field(default=UNSET, required=True)
    query: Opt[str] = field(default=UNSET, required=True)
    doc_types: Union[T, UnsetType, None][list[DocType]] = UNSET
    metadata_view_id: Union[T, UnsetType, None][str] = UNSET

@model
class Suggestions(Model):
    objects: Opt[list[Suggestion] | None] = field(default=UNSET, read_only=True)

from iconik_api.files.models import TemplateEngine as TemplateEngine

@model
class Term(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    exists: Union[T, UnsetType, None][bool] = UNSET
    missing: Union[T, UnsetType, None][bool] = UNSET
    range: Union[T, UnsetType, None][Range] = UNSET
    value: Union[T, UnsetType, None][str] = UNSET
    value_in: Union[T, UnsetType, None][list[str]] = UNSET

from iconik_api.files.models import TimeBase as TimeBase
from iconik_api.files.models import TimeCode as TimeCode

@model
class Version(Model):
    id: Opt[str | None] = UNSET
    analyze_status: Opt[str | None] = UNSET
    archive_status: Opt[str | None] = UNSET
    created_by_user: Opt[str | None] = UNSET
    date_created: Opt[str | None] = UNSET
    face_recognition_status: Opt[str | None] = UNSET
    has_unconfirmed_persons: Opt[bool | None] = UNSET
    is_online: Opt[bool | None] = UNSET
    person_ids: Opt[list[str] | None] = UNSET
    status: Opt[str | None] = UNSET
    transcribe_status: Opt[str | None] = UNSET
    transcribed_languages: Opt[list[str] | None] = UNSET

# --- iconik_api.search.operations


class AsyncDiscoveryOperations(Async, DiscoveryOperations): ...

class AsyncFavoritesOperations(Async, FavoritesOperations): ...

class AsyncHealthOperations(Async, HealthOperations): ...

class AsyncNaturalLanguageOperations(Async, NaturalLanguageOperations): ...

class AsyncSavedSearchGroupsOperations(Async, SavedSearchGroupsOperations): ...

class AsyncSavedSearchesOperations(Async, SavedSearchesOperations): ...

class AsyncSearch(Async, SearchService):
    discovery = part(AsyncDiscoveryOperations)
    favorites = part(AsyncFavoritesOperations)
    health = part(AsyncHealthOperations)
    natural_language = part(AsyncNaturalLanguageOperations)
    saved_search_groups = part(AsyncSavedSearchGroupsOperations)
    saved_searches = part(AsyncSavedSearchesOperations)
    search_ = part(AsyncSearchOperations)
    search_backends = part(AsyncSearchBackendsOperations)
    views = part(AsyncViewsOperations)

class AsyncSearchBackendsOperations(Async, SearchBackendsOperations): ...

class AsyncSearchOperations(Async, SearchOperations): ...

class AsyncViewsOperations(Async, ViewsOperations): ...

class DiscoveryOperations(Resource):
    @op
    def replace_discovery_settings(
        self,
        body: DiscoverySettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[DiscoverySettings]: ...
    @op.read
    def list_discovery_entities(self, **options: Unpack[ListOptions]) -> Call[DiscoveryEntities]: ...
    @op
    def create_discovery_entity(
        self,
        body: DiscoveryEntity | JsonBody,
        **options: Unpack[Options],
    ) -> Call[DiscoveryEntity]: ...
    @op.read
    def list_all_discovery_entities(self, **options: Unpack[ListOptions]) -> Call[DiscoveryEntities]: ...
    @op.read
    def get_discovery_entity(self, entity_id: str, **options: Unpack[Options]) -> Call[DiscoveryEntity]: ...
    @op
    def replace_discovery_entity(
        self,
        entity_id: str,
        body: DiscoveryEntity | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def update_discovery_entity(
        self,
        entity_id: str,
        body: DiscoveryEntity | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def delete_discovery_entity(self, entity_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def replace_object_discovery_entity(
        self,
        object_type: str,
        object_id: str,
        body: DiscoveryEntity | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def update_object_discovery_entity(
        self,
        object_type: str,
        object_id: str,
        body: DiscoveryEntity | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class FavoritesOperations(Resource):
    @op
    def add_favorites(self, body: Favorites | JsonBody, **options: Unpack[Options]) -> Call[Favorites]: ...
    @op.destroy
    def remove_favorites(self, body: Favorites | JsonBody, **options: Unpack[Options]) -> Call[Favorites]: ...

class HealthOperations(Resource):
    @op.read
    def ping(self, **options: Unpack[Options]) -> Call[Ping]: ...

class NaturalLanguageOperations(Resource):
    @op.read
    def parse_query(self, body: QueryToParse | JsonBody, **options: Unpack[Options]) -> Call[ParsedQuery]: ...
    @op.read
    def parse_query_v2(self, body: QueryToParse | JsonBody, **options: Unpack[Options]) -> Call[ParsedQuery]: ...
    @op.read
    def search_natural(
        self,
        body: NaturalSearchBody | JsonBody,
        *,
        generate_signed_url: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        include_users: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[NaturalSearchResponse]: ...

class SavedSearchGroupsOperations(Resource):
    @op
    def create_saved_search_group(
        self,
        body: SavedSearchGroup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SavedSearchGroup]: ...
    @op.read
    def get_saved_search_group(self, group_id: str, **options: Unpack[Options]) -> Call[SavedSearchGroup]: ...
    @op
    def replace_saved_search_group(
        self,
        group_id: str,
        body: SavedSearchGroup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SavedSearchGroup]: ...
    @op
    def update_saved_search_group(
        self,
        group_id: str,
        body: SavedSearchGroup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SavedSearchGroup]: ...
    @op.destroy
    def delete_saved_search_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def add_saved_search_to_group(self, group_id: str, search_id: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op.destroy
    def remove_saved_search_from_group(
        self,
        group_id: str,
        search_id: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_saved_search_groups(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        ids: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SavedSearchGroups]: ...
    @op
    def reindex_saved_search_group(
        self,
        group_id: str,
        body: Reindex | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...

class SavedSearchesOperations(Resource):
    @op.read
    def list_saved_searches(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        group_id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        favorites: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SavedSearches]: ...
    @op
    def create_saved_search(self, body: SavedSearch | JsonBody, **options: Unpack[Options]) -> Call[SavedSearch]: ...
    @op.read
    def search_from_saved_search(
        self,
        search_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        include_results: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        search_after: Opt[list[Any]] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SavedSearchResults]: ...
    @op
    def replace_saved_search(
        self,
        search_id: str,
        body: SavedSearch | JsonBody,
        **options: Unpack[ListOptions],
    ) -> Call[SearchResponse]: ...
    @op
    def update_saved_search(
        self,
        search_id: str,
        body: SavedSearch | JsonBody,
        **options: Unpack[ListOptions],
    ) -> Call[SearchResponse]: ...
    @op.destroy
    def delete_saved_search(self, search_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def get_saved_search_content_info(
        self,
        search_id: str,
        *,
        format_name: Opt[str] = UNSET,
        by_storage_id: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SearchContentInfo]: ...
    @op
    def convert_saved_search_to_collection(
        self,
        search_id: str,
        body: SavedSearchToCollection | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def reindex_saved_search(
        self,
        search_id: str,
        body: Reindex | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...

class SearchBackendsOperations(Resource):
    @op.read
    def list_search_backends(self, **options: Unpack[ListOptions]) -> Call[SearchBackends]: ...
    @op
    def create_search_backend(
        self,
        body: SearchBackendCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SearchBackend]: ...
    @op.read
    def list_search_backend_kinds(self, **options: Unpack[ListOptions]) -> Call[SearchBackendKinds]: ...
    @op.read
    def get_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[SearchBackend]: ...
    @op
    def replace_search_backend(
        self,
        backend_id: str,
        body: SearchBackendUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SearchBackend]: ...
    @op
    def update_search_backend(
        self,
        backend_id: str,
        body: SearchBackendUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SearchBackend]: ...
    @op.destroy
    def delete_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def test_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[ConnectionTest]: ...

class SearchOperations(Resource):
    @op.read
    def search(
        self,
        body: SearchBody | JsonBody,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        save_search_history: Opt[bool] = UNSET,
        types: Opt[list[AnyAssetType]] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SearchResponse]: ...
    @op.read
    def count_search_content(
        self,
        body: SearchCriteria | JsonBody,
        *,
        format_name: Opt[str] = UNSET,
        by_storage_id: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[SearchContentInfo]: ...
    @op
    def convert_search_to_collection(
        self,
        body: SearchToCollection | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def list_search_history(self, **options: Unpack[ListOptions]) -> Call[SearchHistoryList]: ...
    @op.read
    def search_from_history(
        self,
        search_history_id: str,
        *,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SearchResponse]: ...
    @op.destroy
    def delete_search_history(self, search_history_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def suggest(self, body: SuggestionRequest | JsonBody, **options: Unpack[ListOptions]) -> Call[Suggestions]: ...
    @op.read
    def search_v2(
        self,
        body: SearchBody | JsonBody,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        generate_signed_download_url: Opt[bool] = UNSET,
        generate_signed_proxy_url: Opt[bool] = UNSET,
        save_search_history: Opt[bool] = UNSET,
        types: Opt[list[AnyAssetType]] = UNSET,
        include_users: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[SearchResponse]: ...
    @op.read
    def suggest_v2(self, body: SuggestionRequest | JsonBody, **options: Unpack[ListOptions]) -> Call[Suggestions]: ...

class SearchService(DiscoveryOperations, FavoritesOperations, HealthOperations, NaturalLanguageOperations, SavedSearchGroupsOperations, SavedSearchesOperations, SearchOperations, SearchBackendsOperations, ViewsOperations): ...

class SyncDiscoveryOperations(Sync, DiscoveryOperations): ...

class SyncFavoritesOperations(Sync, FavoritesOperations): ...

class SyncHealthOperations(Sync, HealthOperations): ...

class SyncNaturalLanguageOperations(Sync, NaturalLanguageOperations): ...

class SyncSavedSearchGroupsOperations(Sync, SavedSearchGroupsOperations): ...

class SyncSavedSearchesOperations(Sync, SavedSearchesOperations): ...

class SyncSearch(Sync, SearchService):
    discovery = part(SyncDiscoveryOperations)
    favorites = part(SyncFavoritesOperations)
    health = part(SyncHealthOperations)
    natural_language = part(SyncNaturalLanguageOperations)
    saved_search_groups = part(SyncSavedSearchGroupsOperations)
    saved_searches = part(SyncSavedSearchesOperations)
    search_ = part(SyncSearchOperations)
    search_backends = part(SyncSearchBackendsOperations)
    views = part(SyncViewsOperations)

class SyncSearchBackendsOperations(Sync, SearchBackendsOperations): ...

class SyncSearchOperations(Sync, SearchOperations): ...

class SyncViewsOperations(Sync, ViewsOperations): ...

class ViewsOperations(Resource):
    @op.read
    def list_search_views(self, **options: Unpack[ListOptions]) -> Call[SearchViews]: ...
    @op
    def create_search_view(self, body: SearchView | JsonBody, **options: Unpack[Options]) -> Call[SearchView]: ...
    @op.destroy
    def delete_search_views(
        self,
        body: SearchViewsDelete | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_search_view(self, view_id: str, **options: Unpack[Options]) -> Call[SearchView]: ...
    @op
    def replace_search_view(
        self,
        view_id: str,
        body: SearchView | JsonBody,
        **options: Unpack[Options],
    ) -> Call[SearchView]: ...
    @op.destroy
    def delete_search_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]: ...
