"""Models of transcode, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import BulkObjectType as BulkObjectType, Errors as Errors, Facet as Facet, FacetBucket as FacetBucket
    from .analyses import *
    from .edge_jobs import *
    from .edge_workers import *
    from .jobs import *
    from .keyframes import *
    from .metadata_filling import *
    from .metadata_proposals import *
    from .queue import *
    from .storage_jobs import *
    from .transcriptions import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".analyses": "AnalysisForceType AnalysisRequest BulkAnalysisRequest",
        ".edge_jobs": "EdgeInput EdgeInputEndpoint EdgeJob EdgeJobs EdgeThumbnailOutput EdgeTranscodeOutput",
        ".edge_workers": "EdgeWorker EdgeWorkerStatus EdgeWorkers",
        ".jobs": "InputEndpoint OutputEndpoint ThumbnailOutput TranscodeInput TranscodeJob TranscodeJobStep TranscodeOutput TranscoderChoice",
        ".keyframes": "CollectionKeyframeRequest SpecifiedKeyframe",
        ".metadata_filling": "BulkMetadataFillingRequest MetadataFillingRequest",
        ".metadata_proposals": "MetadataProposal ReviewStatus",
        ".queue": "IndexedQueuedJob IndexedQueuedJobs QueuedJob TranscodeQueue",
        ".storage_jobs": "StorageJob StorageJobs StorageJobsAbort",
        ".transcriptions": "BulkTranscriptionRequest TranscriptionRequest",
        "...shared.models.shared": "BulkObjectType Errors Facet FacetBucket",
    },
)
