"""Operations of ml, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AsyncEmbeddingsOperations",
    "AsyncFaceRecognitionOperations",
    "AsyncMl",
    "AsyncPersonInstancesOperations",
    "AsyncPersonsOperations",
    "EmbeddingsOperations",
    "FaceRecognitionOperations",
    "MlService",
    "PersonInstancesOperations",
    "PersonsOperations",
    "SyncEmbeddingsOperations",
    "SyncFaceRecognitionOperations",
    "SyncMl",
    "SyncPersonInstancesOperations",
    "SyncPersonsOperations",
]


class EmbeddingsOperations(Resource):
    """Operations on embeddings."""

    @op
    def reindex_embeddings(self, body: m.ReindexEmbeddings | JsonBody | None = None, **options: Unpack[Options]) -> Call[Any]:
        """Index several embeddings anew.

        Without `embedding_ids` every embedding is indexed.
        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_person.
        """
        return Call("POST", "API/ml/v1/face_recognition/embeddings/reindex/", None, body=Body(body, m.ReindexEmbeddings), roles=("can_reindex_person",), options=options)

    @op
    def reindex_embedding(self, embedding_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index an embedding anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_person.
        """
        return Call("POST", "API/ml/v1/face_recognition/embeddings/{embedding_id}/reindex/", None, segments={"embedding_id": embedding_id}, body=Body(body, m.Reindex), roles=("can_reindex_person",), options=options)


class FaceRecognitionOperations(Resource):
    """Operations on face recognition."""

    @op
    def bulk_extract_faces(self, body: m.FaceExtraction | JsonBody | None = None, **options: Unpack[Options]) -> Call[Any]:
        """Look for faces in several assets.

        Starts jobs for the assets named, for those in the collections named, or for those that saved searches find,
        depending on `object_type`.
        Needs the role can_trigger_face_recognition.
        """
        return Call("POST", "API/ml/v1/face_recognition/bulk/extract/", None, body=Body(body, m.FaceExtraction), roles=("can_trigger_face_recognition",), options=options)

    @op
    def change_person_jobs_state(self, body: m.JobsState | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Abort or restart jobs that change persons.

        Concerns jobs that merge, confirm or delete persons in the background.
        Needs the role can_write_jobs.
        """
        return Call("PUT", "API/ml/v1/face_recognition/change_person/jobs/state/", None, body=Body(body, m.JobsState), roles=("can_write_jobs",), options=options)

    @op
    def extract_asset_version_faces(
        self, asset_id: str, version_id: str, *, face_image_analysis_profile_id: Opt[str] = UNSET, face_video_analysis_profile_id: Opt[str] = UNSET, force: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[Any]:
        """Look for faces in an asset version.

        Starts a job; the persons found turn up in `list_asset_version_persons`.
        Needs the role can_trigger_face_recognition.

        Args:
            face_image_analysis_profile_id: Analysis profile to use for still pictures; without it the usual one.
            face_video_analysis_profile_id: Analysis profile to use for video; without it the usual one.
            force: Look again where faces were looked for already.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/extract/assets/{asset_id}/versions/{version_id}/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"face_image_analysis_profile_id": face_image_analysis_profile_id, "face_video_analysis_profile_id": face_video_analysis_profile_id, "force": force},
            roles=("can_trigger_face_recognition",),
            options=options,
        )

    @op
    def set_face_recognition_jobs_priority(self, body: m.JobsPriority | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Set the priority of jobs that look for faces.

        All of them get the same priority.
        Needs the role can_write_jobs.
        """
        return Call("PUT", "API/ml/v1/face_recognition/jobs/priority/", None, body=Body(body, m.JobsPriority), roles=("can_write_jobs",), options=options)

    @op
    def change_face_recognition_jobs_state(self, body: m.JobsState | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Abort or restart jobs that look for faces.

        Name the jobs by their identifiers; an abort is a request that takes a moment.
        Needs the role can_write_jobs.
        """
        return Call("PUT", "API/ml/v1/face_recognition/jobs/state/", None, body=Body(body, m.JobsState), roles=("can_write_jobs",), options=options)


class PersonInstancesOperations(Resource):
    """Operations on person instances."""

    @op.destroy
    def bulk_delete_asset_persons(self, asset_id: str, body: m.AssetPersonsDelete | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Take several persons out of an asset.

        Each pair names a person and the version that the person is taken out of.
        The persons themselves stay.
        Needs the role can_delete_person.
        """
        return Call("DELETE", "API/ml/v1/face_recognition/assets/{asset_id}/persons/bulk/", m.JobStarted, segments={"asset_id": asset_id}, body=Body(body, m.AssetPersonsDelete), roles=("can_delete_person",), options=options)

    @op.read
    def list_asset_version_persons(self, asset_id: str, version_id: str, *, fetch_image_url: Opt[bool] = UNSET, **options: Unpack[ListOptions]) -> Call[m.PersonInstances]:
        """List who was recognised in an asset version.

        Lists confirmed and unconfirmed persons; `status` distinguishes them.
        The list always comes whole.
        Needs the role can_read_person.

        Args:
            fetch_image_url: Sign the URLs of the faces; `false` saves the time when only the records are wanted.
        """
        return Call(
            "GET",
            "API/ml/v1/face_recognition/assets/{asset_id}/versions/{version_id}/persons/",
            m.PersonInstances,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"fetch_image_url": fetch_image_url},
            roles=("can_read_person",),
            paging=Paging(),
            options=options,
        )

    @op.destroy
    def delete_person_instance(self, person_id: str, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a person out of an asset version.

        For a face of another person, or for something that is not a face.
        The person itself stays.
        Needs the role can_delete_person.
        """
        return Call(
            "DELETE",
            "API/ml/v1/face_recognition/persons/{person_id}/assets/{asset_id}/versions/{version_id}/",
            None,
            segments={"person_id": person_id, "asset_id": asset_id, "version_id": version_id},
            roles=("can_delete_person",),
            options=options,
        )

    @op
    def change_person_instance(self, person_id: str, asset_id: str, version_id: str, body: m.PersonInstanceChange | JsonBody, **options: Unpack[Options]) -> Call[m.PersonInstance]:
        """Say that an instance shows another person.

        Name the other person by `new_person_id`; with `new_person_name`, a person of that name is created.
        Other versions stay as they are.
        Needs the roles can_delete_person, can_edit_person, can_add_person.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/persons/{person_id}/assets/{asset_id}/versions/{version_id}/change_person/",
            m.PersonInstance,
            segments={"person_id": person_id, "asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.PersonInstanceChange),
            roles=("can_delete_person", "can_edit_person", "can_add_person"),
            options=options,
        )

    @op
    def confirm_person_instance(self, person_id: str, asset_id: str, version_id: str, *, use_instance_as_main_face: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.PersonInstance]:
        """Confirm that an instance shows the person.

        Concerns this version only; `confirm_person` confirms several at once.
        Needs the roles can_delete_person, can_edit_person.

        Args:
            use_instance_as_main_face: Let the face seen in the version stand for the person.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/persons/{person_id}/assets/{asset_id}/versions/{version_id}/confirm_person/",
            m.PersonInstance,
            segments={"person_id": person_id, "asset_id": asset_id, "version_id": version_id},
            query={"use_instance_as_main_face": use_instance_as_main_face},
            roles=("can_delete_person", "can_edit_person"),
            options=options,
        )

    @op.destroy
    def bulk_delete_person_instances(self, person_id: str, body: m.PersonInstancesDelete | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Take a person out of several asset versions.

        The person itself stays.
        Long work runs in the background.
        Needs the role can_delete_person.
        """
        return Call("DELETE", "API/ml/v1/face_recognition/persons/{person_id}/bulk/", m.JobStarted, segments={"person_id": person_id}, body=Body(body, m.PersonInstancesDelete), roles=("can_delete_person",), options=options)

    @op.read
    def list_person_instances(
        self, person_id: str, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, include_admin_details: Opt[bool] = UNSET, use_instance_as_main_face: Opt[bool] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.PersonInstancesWithAssets]:
        """List where a person was recognised.

        One entry for each version of an asset in which the person is seen.
        Needs the role can_read_person.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            include_admin_details: Also tell the title of the asset and the number of the version.
            use_instance_as_main_face: Show the face seen in the version, not the one that stands for the person.
        """
        return Call(
            "GET",
            "API/ml/v1/face_recognition/persons/{person_id}/versions/",
            m.PersonInstancesWithAssets,
            segments={"person_id": person_id},
            query={"per_page": per_page, "page": page, "include_admin_details": include_admin_details, "use_instance_as_main_face": use_instance_as_main_face},
            roles=("can_read_person",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )


class PersonsOperations(Resource):
    """Operations on persons."""

    @op.read
    def list_persons(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        status_in: Opt[str] = UNSET,
        has_name: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Persons]:
        """List persons.

        Reads the index, which may lag a moment behind a change.
        Conditions narrow each other down.
        Needs the role can_read_person.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            status: Only persons in this state.
            name: Only persons of this name.
            status_in: Only persons in one of these states, separated by commas.
            has_name: Only persons that have a name, or only those that have none.
        """
        return Call(
            "GET",
            "API/ml/v1/face_recognition/persons/",
            m.Persons,
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "status": status, "name": name, "status_in": status_in, "has_name": has_name},
            roles=("can_read_person",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op.destroy
    def bulk_delete_persons(self, body: m.PersonsDelete | JsonBody, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Delete several persons.

        Takes the persons out of every asset; what takes long is done in the background.
        Needs the role can_delete_person.
        """
        return Call("DELETE", "API/ml/v1/face_recognition/persons/bulk_delete/", m.JobStarted, body=Body(body, m.PersonsDelete), roles=("can_delete_person",), options=options)

    @op
    def reindex_persons(self, body: m.ReindexPersons | JsonBody, *, sync_assets: Opt[bool] = UNSET, low_priority_indexing: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Index several persons anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_person.

        Args:
            sync_assets: Index the assets as well in which the persons were recognised.
            low_priority_indexing: Let other indexing go first.
        """
        return Call(
            "POST", "API/ml/v1/face_recognition/persons/reindex/", None, query={"sync_assets": sync_assets, "low_priority_indexing": low_priority_indexing}, body=Body(body, m.ReindexPersons), roles=("can_reindex_person",), options=options
        )

    @op.read
    def get_person(self, person_id: str, **options: Unpack[Options]) -> Call[m.Person]:
        """Fetch one person.

        With signed URLs of the face that stands for the person.
        Needs the role can_read_person.
        """
        return Call("GET", "API/ml/v1/face_recognition/persons/{person_id}/", m.Person, segments={"person_id": person_id}, roles=("can_read_person",), options=options)

    @op
    def replace_person(self, person_id: str, body: m.PersonUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.Person]:
        """Replace name and main face of a person.

        Send both; `update_person` changes one of them.
        The recognitions of the person are not confirmed by that.
        Needs the role can_edit_person.
        """
        return Call("PUT", "API/ml/v1/face_recognition/persons/{person_id}/", m.Person, segments={"person_id": person_id}, body=Body(body, m.PersonUpdate), roles=("can_edit_person",), options=options)

    @op
    def update_person(self, person_id: str, body: m.PersonUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.Person]:
        """Change some properties of a person.

        Gives a name or another main face.
        The recognitions of the person are not confirmed by that.
        Needs the role can_edit_person.
        """
        return Call("PATCH", "API/ml/v1/face_recognition/persons/{person_id}/", m.Person, segments={"person_id": person_id}, body=Body(body, m.PersonUpdate), roles=("can_edit_person",), options=options)

    @op.destroy
    def delete_person(self, person_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Delete a person.

        Takes the person out of every asset.
        A person with many instances is deleted in the background.
        Needs the role can_delete_person.
        """
        return Call("DELETE", "API/ml/v1/face_recognition/persons/{person_id}/", m.JobStarted, segments={"person_id": person_id}, roles=("can_delete_person",), options=options)

    @op
    def confirm_person(self, person_id: str, body: m.PersonConfirm | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Confirm the recognitions of a person.

        Says that the person is who iconik thinks it is, in the versions named or in all of them.
        Needs the roles can_delete_person, can_edit_person.
        """
        return Call("POST", "API/ml/v1/face_recognition/persons/{person_id}/confirm_person/", None, segments={"person_id": person_id}, body=Body(body, m.PersonConfirm), roles=("can_delete_person", "can_edit_person"), options=options)

    @op.read
    def get_person_face_image_url(self, person_id: str, face_id: str, *, storage_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.FaceImage]:
        """Fetch the URL of a picture of a face.

        The URL is signed and valid for a while only.

        Args:
            storage_id: Storage that the picture lies on.
        """
        return Call("GET", "API/ml/v1/face_recognition/persons/{person_id}/faces/{face_id}/image_url/", m.FaceImage, segments={"person_id": person_id, "face_id": face_id}, query={"storage_id": storage_id}, options=options)

    @op.destroy
    def merge_person(self, person_id: str, new_person_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Merge a person into another.

        Every instance of the person becomes one of the person named by `new_person_id`, which stays; the person
        itself is gone afterwards.
        Needs the roles can_delete_person, can_edit_person, can_add_person.

        Args:
            new_person_id: Identifier of the person that stays.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/persons/{person_id}/merge/{new_person_id}/",
            m.JobStarted,
            segments={"person_id": person_id, "new_person_id": new_person_id},
            roles=("can_delete_person", "can_edit_person", "can_add_person"),
            options=options,
        )

    @op
    def reindex_person(self, person_id: str, body: m.Reindex | JsonBody | None = None, *, sync_assets: Opt[bool] = UNSET, low_priority_indexing: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Index a person anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_person.

        Args:
            sync_assets: Index the assets as well in which the persons were recognised.
            low_priority_indexing: Let other indexing go first.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/persons/{person_id}/reindex/",
            None,
            segments={"person_id": person_id},
            query={"sync_assets": sync_assets, "low_priority_indexing": low_priority_indexing},
            body=Body(body, m.Reindex),
            roles=("can_reindex_person",),
            options=options,
        )

    @op
    def confirm_and_name_person(self, person_id: str, body: m.PersonUpdateAndConfirm | JsonBody, **options: Unpack[Options]) -> Call[m.Person]:
        """Confirm the recognitions of a person and give it a name.

        Does in one step what `update_person` and `confirm_person` do one after the other.
        Needs the roles can_delete_person, can_edit_person.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/persons/{person_id}/update_and_confirm/",
            m.Person,
            segments={"person_id": person_id},
            body=Body(body, m.PersonUpdateAndConfirm),
            roles=("can_delete_person", "can_edit_person"),
            options=options,
        )


class SyncEmbeddingsOperations(Sync, EmbeddingsOperations):
    """The same, returning responses."""


class SyncFaceRecognitionOperations(Sync, FaceRecognitionOperations):
    """The same, returning responses."""


class SyncPersonInstancesOperations(Sync, PersonInstancesOperations):
    """The same, returning responses."""


class SyncPersonsOperations(Sync, PersonsOperations):
    """The same, returning responses."""


class AsyncEmbeddingsOperations(Async, EmbeddingsOperations):
    """The same, awaited."""


class AsyncFaceRecognitionOperations(Async, FaceRecognitionOperations):
    """The same, awaited."""


class AsyncPersonInstancesOperations(Async, PersonInstancesOperations):
    """The same, awaited."""


class AsyncPersonsOperations(Async, PersonsOperations):
    """The same, awaited."""


class MlService(EmbeddingsOperations, FaceRecognitionOperations, PersonInstancesOperations, PersonsOperations):
    """Recognition of faces, and the persons that they belong to."""


class SyncMl(Sync, MlService):
    """The operations of ml, returning their responses."""

    embeddings = part(SyncEmbeddingsOperations)
    face_recognition = part(SyncFaceRecognitionOperations)
    person_instances = part(SyncPersonInstancesOperations)
    persons = part(SyncPersonsOperations)


class AsyncMl(Async, MlService):
    """The operations of ml, awaited."""

    embeddings = part(AsyncEmbeddingsOperations)
    face_recognition = part(AsyncFaceRecognitionOperations)
    person_instances = part(AsyncPersonInstancesOperations)
    persons = part(AsyncPersonsOperations)
