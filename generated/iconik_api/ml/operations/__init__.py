"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .embeddings import AsyncEmbeddingsOperations, EmbeddingsOperations, SyncEmbeddingsOperations
    from .face_recognition import AsyncFaceRecognitionOperations, FaceRecognitionOperations, SyncFaceRecognitionOperations
    from .person_instances import AsyncPersonInstancesOperations, PersonInstancesOperations, SyncPersonInstancesOperations
    from .persons import AsyncPersonsOperations, PersonsOperations, SyncPersonsOperations

    class _Operations(EmbeddingsOperations, FaceRecognitionOperations, PersonInstancesOperations, PersonsOperations): ...

else:
    _Operations = operations(
        __name__,
        {
            "embeddings.EmbeddingsOperations": "reindex_embedding reindex_embeddings",
            "face_recognition.FaceRecognitionOperations": "bulk_extract_faces change_face_recognition_jobs_state change_person_jobs_state extract_asset_version_faces set_face_recognition_jobs_priority",
            "person_instances.PersonInstancesOperations": "bulk_delete_asset_persons bulk_delete_person_instances change_person_instance confirm_person_instance delete_person_instance list_asset_version_persons list_person_instances",
            "persons.PersonsOperations": "bulk_delete_persons confirm_and_name_person confirm_person delete_person get_person get_person_face_image_url list_persons merge_person reindex_person reindex_persons replace_person update_person",
        },
    )

__all__ = ["AsyncMl", "MlService", "SyncMl"]


class MlService(_Operations):
    """Recognition of faces, and the persons that they belong to."""


class SyncMl(Sync, MlService):
    """The operations of ml, returning their responses."""

    embeddings: part[SyncEmbeddingsOperations] = part("embeddings.SyncEmbeddingsOperations")
    face_recognition: part[SyncFaceRecognitionOperations] = part("face_recognition.SyncFaceRecognitionOperations")
    person_instances: part[SyncPersonInstancesOperations] = part("person_instances.SyncPersonInstancesOperations")
    persons: part[SyncPersonsOperations] = part("persons.SyncPersonsOperations")


class AsyncMl(Async, MlService):
    """The operations of ml, awaited."""

    embeddings: part[AsyncEmbeddingsOperations] = part("embeddings.AsyncEmbeddingsOperations")
    face_recognition: part[AsyncFaceRecognitionOperations] = part("face_recognition.AsyncFaceRecognitionOperations")
    person_instances: part[AsyncPersonInstancesOperations] = part("person_instances.AsyncPersonInstancesOperations")
    persons: part[AsyncPersonsOperations] = part("persons.AsyncPersonsOperations")
