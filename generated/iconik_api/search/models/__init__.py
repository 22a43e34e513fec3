"""Models of search, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...assets.models.assets import AnyAssetType as AnyAssetType
    from ...assets.models.collections import StorageContentInfo as StorageContentInfo
    from ...files.models.files import File as File, FileStatus as FileStatus, FileType as FileType, TemplateEngine as TemplateEngine
    from ...files.models.formats import (
        Component as Component,
        ComponentType as ComponentType,
        ExternalReference as ExternalReference,
        Format as Format,
    )
    from ...files.models.keyframes import (
        Keyframe as Keyframe,
        KeyframeType as KeyframeType,
        Resolution as Resolution,
        TimeBase as TimeBase,
        TimeCode as TimeCode,
    )
    from ...files.models.proxies import Proxy as Proxy
    from ...shared.models.shared import (
        ArchiveStatus as ArchiveStatus,
        Errors as Errors,
        JobStarted as JobStarted,
        Reindex as Reindex,
        Status as Status,
    )
    from .discovery import *
    from .favorites import *
    from .health import *
    from .natural_language import *
    from .saved_search_groups import *
    from .saved_searches import *
    from .search import *
    from .search_backends import *
    from .views import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".discovery": "DiscoveryEntities DiscoveryEntity DiscoveryObjectType DiscoverySettings",
        ".favorites": "Favorites",
        ".health": "Ping",
        ".natural_language": "DisplayedFilters Evidence EvidenceKind FilterDisposition FilterGroup FilterModifier FilterRole ImageSimilarity Interpretation KeywordPredicate KeywordPredicateKind LexicalOperator LexicalPredicate LexicalPredicateKind MatchAssessment MatchBasis MatchQuality Modality NaturalSearchBody NaturalSearchFilter NaturalSearchHit NaturalSearchImage NaturalSearchMoment NaturalSearchPagination NaturalSearchPredicate NaturalSearchReading NaturalSearchReplay NaturalSearchResponse NaturalSearchResult NaturalSearchSegment NaturalSearchSource PaginationRefusal ParsedQuery ParsedQueryMetadata ParsedQueryResult PredicateOperator PredicateTier QueryContext QueryToParse RangeBound ResultOrder ResultUnit Scoring ScoringMethod ScoringStage SemanticPredicate SemanticPredicateKind SourceState",
        ".saved_search_groups": "SavedSearchGroup SavedSearchGroups",
        ".saved_searches": "IndexedSavedSearch SavedSearch SavedSearchResults SavedSearchToCollection SavedSearches",
        ".search": "DocType FacetsFilter Filter Highlight Object Range SearchBody SearchContentInfo SearchCriteria SearchHistory SearchHistoryList SearchResponse SearchToCollection SortItem Suggestion SuggestionRequest Suggestions Term Version",
        ".search_backends": "ConnectionTest SearchBackend SearchBackendCreate SearchBackendKind SearchBackendKinds SearchBackendUpdate SearchBackends",
        ".views": "ColumnWidth SearchView SearchViewField SearchViews SearchViewsDelete",
        "...assets.models.assets": "AnyAssetType",
        "...assets.models.collections": "StorageContentInfo",
        "...files.models.files": "File FileStatus FileType TemplateEngine",
        "...files.models.formats": "Component ComponentType ExternalReference Format",
        "...files.models.keyframes": "Keyframe KeyframeType Resolution TimeBase TimeCode",
        "...files.models.proxies": "Proxy",
        "...shared.models.shared": "ArchiveStatus Errors JobStarted Reindex Status",
    },
)
