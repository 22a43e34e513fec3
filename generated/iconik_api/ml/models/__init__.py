"""Models of ml, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...jobs.models.jobs import JobsPriority as JobsPriority
    from ...shared.models.shared import Errors as Errors, Reindex as Reindex
    from .embeddings import *
    from .face_recognition import *
    from .person_instances import *
    from .persons import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".embeddings": "EmbeddingsReindex",
        ".face_recognition": "FaceExtraction FaceExtractionObjectType JobsState JobsStateAction",
        ".person_instances": "AssetPersonsDelete PersonAssetVersion PersonInstance PersonInstanceChange PersonInstanceWithAsset PersonInstances PersonInstancesDelete PersonInstancesWithAssets PersonVersion",
        ".persons": "FaceImage Person PersonConfirm PersonStatus PersonUpdate PersonUpdateAndConfirm Persons PersonsDelete PersonsReindex",
        "...jobs.models.jobs": "JobsPriority",
        "...shared.models.shared": "Errors Reindex",
    },
)
