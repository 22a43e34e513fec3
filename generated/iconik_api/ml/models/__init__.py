"""Models of ml, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...jobs.models.jobs import JobAction as JobAction, JobsPriority as JobsPriority, JobsState as JobsState
    from ...shared.models.shared import BulkObjectType as BulkObjectType, Errors as Errors, Reindex as Reindex
    from .embeddings import *
    from .face_recognition import *
    from .person_instances import *
    from .persons import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".embeddings": "ReindexEmbeddings",
        ".face_recognition": "FaceExtraction",
        ".person_instances": "AssetPersonsDelete PersonAssetVersion PersonInstance PersonInstanceChange PersonInstanceWithAsset PersonInstances PersonInstancesDelete PersonInstancesWithAssets PersonVersion",
        ".persons": "FaceImage Person PersonConfirm PersonStatus PersonUpdate PersonUpdateAndConfirm Persons PersonsDelete ReindexPersons",
        "...jobs.models.jobs": "JobAction JobsPriority JobsState",
        "...shared.models.shared": "BulkObjectType Errors Reindex",
    },
)
