"""Models of search, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...files.models.files import (
        File as File,
        FileStatus as FileStatus,
        FileType as FileType,
        TemplateEngine as TemplateEngine,
    )
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
    from ...shared.models.shared import ArchiveStatus as ArchiveStatus, Errors as Errors, Status as Status
    from .search import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".search": "DocType FacetsFilter Filter Highlight Object Range SearchAssetType SearchBody SearchHistory SearchHistoryList SearchResponse SortItem Term Version",
        "...files.models.files": "File FileStatus FileType TemplateEngine",
        "...files.models.formats": "Component ComponentType ExternalReference Format",
        "...files.models.keyframes": "Keyframe KeyframeType Resolution TimeBase TimeCode",
        "...files.models.proxies": "Proxy",
        "...shared.models.shared": "ArchiveStatus Errors Status",
    },
)
