"""Natural language of search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .search import Object, Range

__all__ = [
    "DisplayedFilters",
    "Evidence",
    "EvidenceKind",
    "FilterDisposition",
    "FilterGroup",
    "FilterModifier",
    "FilterRole",
    "ImageSimilarity",
    "Interpretation",
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
    "PaginationRefusal",
    "ParsedQuery",
    "ParsedQueryMetadata",
    "ParsedQueryResult",
    "PredicateOperator",
    "PredicateTier",
    "QueryContext",
    "QueryToParse",
    "RangeBound",
    "ResultOrder",
    "ResultUnit",
    "Scoring",
    "ScoringMethod",
    "ScoringStage",
    "SemanticPredicate",
    "SemanticPredicateKind",
    "SourceState",
]

#: What can speak for a hit.
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

#: Who judges how well a hit matches.
MatchBasis: TypeAlias = Literal["judge", "reranker", "retrieval"] | str

#: How well hits match what was asked.
MatchQuality: TypeAlias = Literal["approximate", "exact", "filters_only", "related"] | str

#: What can be looked at or listened to.
Modality: TypeAlias = Literal["audio", "document", "spoken", "visual"] | str

#: Reasons why there can be no other page.
PaginationRefusal: TypeAlias = (
    Literal["external_backend", "multiple_rounds", "no_results", "rerank_applied", "segment_result_unit", "unexpressible_query"] | str
)

#: Ways to compare a field with values.
PredicateOperator: TypeAlias = Literal["all", "any_of", "eq", "exists", "in", "range"] | str

#: How much depends on a condition.
PredicateTier: TypeAlias = Literal["prefer", "require", "try"] | str

#: Orders of hits.
ResultOrder: TypeAlias = Literal["recent", "relevance"] | str

#: What one hit is.
ResultUnit: TypeAlias = Literal["asset", "collection", "post", "segment"] | str

#: When a step of a ranking is applied.
ScoringStage: TypeAlias = Literal["fusion", "rerank"] | str

#: Tells SemanticPredicate from other predicates.
SemanticPredicateKind: TypeAlias = Literal["semantic",] | str

#: How a search engine fared.
SourceState: TypeAlias = Literal["error", "ok", "partial", "timeout", "unavailable"] | str

#: What must hold, told apart by `kind`.
NaturalSearchPredicate: TypeAlias = "KeywordPredicate | LexicalPredicate | SemanticPredicate"

#: An object that was found, or a stretch of one.
NaturalSearchResult: TypeAlias = "NaturalSearchHit | NaturalSearchMoment"


@model
class DisplayedFilters(Model):
    """Filters on show."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: Facets on show with their values.
    filters: Opt[dict[str, Any] | None] = UNSET  #: Filters on show with their values.


@model
class Evidence(Model):
    """Something that speaks for a hit."""

    field_: Opt[str | None] = field(default=UNSET, wire="field")  #: Field that it stands in.
    kind: Opt[EvidenceKind | None] = UNSET  #: What it is.
    location: Opt[str | None] = UNSET  #: Place in the field.
    source: Opt[str | None] = UNSET  #: Who found it.
    source_label: Opt[str | None] = UNSET  #: Title of who found it.
    text: Opt[str | None] = UNSET  #: The passage or reason.


@model
class FilterGroup(Model):
    """Values of a field that are wanted or unwanted together."""

    items: Opt[list[str]] = field(default=UNSET, required=True)  #: The values.
    modifier: Opt[FilterModifier] = field(default=UNSET, required=True)  #: Whether any or all of them are wanted or unwanted.


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

    op: Opt[PredicateOperator] = field(default=UNSET, required=True)  #: How the values are compared.
    value: Opt[bool | float | int | str | RangeBound | list[RangeBound | list[bool | float | int | str] | bool | float | int | str]] = field(
        default=UNSET, required=True
    )  #: Value, bounds or list of these to compare with.
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

    quality: Opt[MatchQuality] = field(default=UNSET, required=True)  #: How well.
    basis: Opt[MatchBasis | None] = UNSET  #: Who judged it.
    round_index: Opt[int | None] = UNSET  #: Round of the search that found it, from 0.


@model
class NaturalSearchBody(Model):
    """What is asked, and what to answer with."""

    filters: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions to hold, whatever is read out of the question.
    image: Opt[NaturalSearchImage | None] = UNSET  #: Picture that hits should be like.
    limit: Opt[int | None] = UNSET  #: Hits at most.
    max_sub_items: Opt[int | None] = UNSET  #: Segments at most in each hit.
    nested_results: Opt[bool | None] = UNSET  #: Put moments into the hit of their asset, in `segments`.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    per_page: Opt[int | None] = UNSET  #: Hits in one page; without it as many as `limit` says.
    query: Opt[str | None] = UNSET  #: The question, such as `ships leaving the harbour at dawn`.
    replay: Opt[NaturalSearchReplay | None] = UNSET  #: How the question was read before, to be read the same way.
    result_unit: Opt[ResultUnit | None] = UNSET  #: What one hit is.
    search_after: Opt[list[Any] | None] = UNSET  #: Sort values of the last hit received; the next page starts behind it.


@model
class NaturalSearchFilter(Model):
    """A condition on one field."""

    field_: Opt[str] = field(default=UNSET, wire="field", required=True)  #: Name of the field.
    predicate: Opt[KeywordPredicate | LexicalPredicate | SemanticPredicate] = field(default=UNSET, required=True)  #: What must hold.
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

    object_type: Opt[str] = field(default=UNSET, required=True)  #: Kind of object, such as `assets`.
    title: Opt[str] = field(default=UNSET, required=True)  #: Title shown to people.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    date_modified: Opt[str | None] = UNSET  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: Free description.
    evidence: Opt[list[Evidence] | None] = UNSET  #: What speaks for it being what was asked for.
    id: Opt[str | None] = UNSET  #: Identifier of the object.
    match: Opt[MatchAssessment | None] = UNSET  #: How well it matches.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    score: Opt[float | None] = UNSET  #: How well it matches, in figures; comparable within one answer only.
    segments: Opt[list[NaturalSearchSegment] | None] = UNSET  #: Moments in it that match.


@model
class NaturalSearchImage(Model):
    """A picture that hits should be like."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Asset that the picture is taken from.
    similarity: Opt[ImageSimilarity | None] = UNSET  #: In which way hits should be like it.


@model
class NaturalSearchMoment(Model):
    """A stretch of an asset that was found."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the moment.
    end_s: Opt[float | None] = UNSET  #: End on the time line, in seconds.
    evidence: Opt[list[Evidence] | None] = UNSET  #: What speaks for it being what was asked for.
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
    reason: Opt[PaginationRefusal | None] = UNSET  #: Why there can be no other page.
    supported: Opt[bool | None] = UNSET  #: Whether pages can be asked for.
    total: Opt[int | None] = UNSET  #: Hits on all pages together.


@model
class NaturalSearchReading(Model):
    """How a question was read."""

    applied: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions that held.
    exact_text: Opt[bool | None] = UNSET  #: Whether the words themselves are looked for, not words like them.
    meaning_led: Opt[bool | None] = UNSET  #: Whether the meaning decides, not the words.
    modalities: Opt[list[Modality] | None] = UNSET  #: What was looked at or listened to.
    order: Opt[ResultOrder | None] = UNSET  #: Order of the hits.
    query: Opt[str | None] = UNSET  #: The question.
    ranking_unit: Opt[ResultUnit | None] = UNSET  #: What is ranked.
    rejected: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions that were read out of it but not used.
    relaxed: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions that were given up since too little was found.
    result_unit: Opt[ResultUnit | None] = UNSET  #: What one hit is.
    scoring: Opt[Scoring | None] = UNSET  #: How the hits were ranked.
    sources: Opt[list[NaturalSearchSource] | None] = UNSET  #: Who was asked.
    version: Opt[int | None] = UNSET  #: Version of the form that the reading of the query is written in.


@model
class NaturalSearchReplay(Model):
    """How a question was read before, taken from `filters` of that answer."""

    version: Opt[int] = field(default=UNSET, required=True)  #: Version of the form that the reading of the query is written in.
    applied: Opt[list[NaturalSearchFilter] | None] = UNSET  #: Conditions that held.
    exact_text: Opt[bool | None] = UNSET  #: Whether the words themselves are looked for, not words like them.
    meaning_led: Opt[bool | None] = UNSET  #: Whether the meaning decides, not the words.
    order: Opt[ResultOrder | None] = UNSET  #: Order of the hits.
    ranking_unit: Opt[ResultUnit | None] = UNSET  #: What is ranked.


@model
class NaturalSearchResponse(Model):
    """One page of hits, and how the question was read."""

    assets: Opt[dict[str, Object] | None] = UNSET  #: Assets of the moments in `objects` by their identifier.
    degraded: Opt[bool | None] = UNSET  #: Whether a part of the service failed and the hits are fewer or worse for it.
    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    filters: Opt[NaturalSearchReading | None] = UNSET  #: How the question was read.
    first_url: Opt[str | None] = UNSET  #: Where the first page is.
    interpretations: Opt[list[Interpretation] | None] = UNSET  #: Ways to read the question, the likeliest first.
    language: Opt[str | None] = UNSET  #: Language of the question.
    last_url: Opt[str | None] = UNSET  #: Where the last page is.
    match_quality: Opt[MatchQuality | None] = UNSET  #: How well the hits match altogether.
    next_url: Opt[str | None] = UNSET  #: Where the next page is; null on the last one.
    objects: Opt[list[NaturalSearchHit | NaturalSearchMoment] | None] = UNSET  #: The hits on this page.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    pagination: Opt[NaturalSearchPagination | None] = UNSET  #: Which page this is, and whether there can be others.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = UNSET  #: Names the scroll for the next call.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.


@model
class NaturalSearchSegment(Model):
    """A stretch of the asset it stands in."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the segment.
    end_s: Opt[float | None] = UNSET  #: End on the time line, in seconds.
    evidence: Opt[list[Evidence] | None] = UNSET  #: What speaks for it being what was asked for.
    match: Opt[MatchAssessment | None] = UNSET  #: How well it matches.
    score: Opt[float | None] = UNSET  #: How well it matches, in figures; comparable within one answer only.
    start_s: Opt[float | None] = UNSET  #: Start on the time line, in seconds.
    thumbnail_s: Opt[float | None] = UNSET  #: Place on the time line that a picture is best taken from, in seconds.


@model
class NaturalSearchSource(Model):
    """A search engine that was asked."""

    display_name: Opt[str] = field(default=UNSET, required=True)  #: Title of the search engine.
    ref: Opt[str] = field(default=UNSET, required=True)  #: What names it, such as the identifier of a search backend.
    state: Opt[SourceState] = field(default=UNSET, required=True)  #: How it fared.


@model
class ParsedQuery(Model):
    """What was read out of a question."""

    metadata: Opt[ParsedQueryMetadata | None] = UNSET  #: How it was read.
    result: Opt[ParsedQueryResult | None] = UNSET  #: What was read, in the terms of a search.


@model
class ParsedQueryMetadata(Model):
    """How a question was read."""

    model: Opt[str | None] = UNSET  #: Language model that read it.
    original_query: Opt[str | None] = UNSET  #: The question as it was asked.
    provider: Opt[str | None] = UNSET  #: Who runs the language model.
    source_trace_id: Opt[str | None] = UNSET  #: Name that the reading can be traced under; the first version lacks it.


@model
class ParsedQueryResult(Model):
    """What was read out of a question, in the terms of a search."""

    facets_filters: Opt[dict[str, list[str]] | None] = UNSET  #: Values to keep by the facet.
    field_types: Opt[dict[str, str] | None] = UNSET  #: Types of the fields by their name.
    filter: Opt[dict[str, str | list[str] | list[FilterGroup] | Range] | None] = UNSET  #: Conditions by the name of the field.
    filter_options: Opt[dict[str, list[float | str]] | None] = UNSET  #: Values that can be chosen from by the name of the field.
    query: Opt[str | None] = UNSET  #: Text to look for.
    query_mapping: Opt[dict[str, str] | None] = UNSET  #: Which part of the question stands for which field.


@model
class QueryContext(Model):
    """What is shown where a question is asked."""

    displayed_filters: Opt[DisplayedFilters | None] = UNSET  #: Filters on show.


@model
class QueryToParse(Model):
    """A question in words, and what is shown where it is asked."""

    query: Opt[str] = field(default=UNSET, required=True)  #: The question, such as `harbour clips from last week`.
    context: Opt[QueryContext | None] = UNSET  #: Filters that are shown where the question is asked.


@model
class RangeBound(Model):
    """Bounds that a value lies within."""

    gt: Opt[bool | float | int | str | None] = UNSET  #: The value is greater than this.
    gte: Opt[bool | float | int | str | None] = UNSET  #: The value is this or greater.
    lt: Opt[bool | float | int | str | None] = UNSET  #: The value is less than this.
    lte: Opt[bool | float | int | str | None] = UNSET  #: The value is this or less.


@model
class Scoring(Model):
    """How hits were ranked."""

    methods: Opt[list[ScoringMethod] | None] = UNSET  #: Steps of the ranking, in order.


@model
class ScoringMethod(Model):
    """One step of a ranking."""

    method: Opt[str] = field(default=UNSET, required=True)  #: Name of the method.
    stage: Opt[ScoringStage] = field(default=UNSET, required=True)  #: When it was applied.
    model: Opt[str | None] = UNSET  #: Model that it used.
    params: Opt[dict[str, str] | None] = UNSET  #: Settings of the method.


@model
class SemanticPredicate(Model):
    """The field means something like a text."""

    text: Opt[str] = field(default=UNSET, required=True)  #: Text whose meaning is looked for.
    kind: Opt[SemanticPredicateKind] = field(default=UNSET, tags=("semantic",))  #: Kind of predicate, always `semantic`.
    tier: Opt[PredicateTier | None] = UNSET  #: How much depends on it; answers lack it.
