"""Operations on persons."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncPersonsOperations", "PersonsOperations", "SyncPersonsOperations"]


class PersonsOperations(Resource):
    """Operations on persons."""

    @op
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

        Reads the index, which may lag a moment behind a change. Conditions narrow each other down. Needs the role
        can_read_person.

        Args:
            per_page: Objects in one page.
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
            query={
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
                "status": status,
                "name": name,
                "status_in": status_in,
                "has_name": has_name,
            },
            roles=("can_read_person",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def bulk_delete_persons(self, body: m.PersonsDelete | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Delete several persons.

        Takes the persons out of every asset; what takes long is done in the background. Needs the role
        can_delete_person.

        Args:
            body: `PersonsDelete`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/ml/v1/face_recognition/persons/bulk_delete/",
            None,
            body=Body(body, m.PersonsDelete),
            roles=("can_delete_person",),
            options=options,
        )

    @op
    def reindex_persons(
        self,
        body: m.ReindexPersons | JsonBody,
        *,
        sync_assets: Opt[bool] = UNSET,
        low_priority_indexing: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Index several persons anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_person.

        Args:
            body: `ReindexPersons`, or plain values of that form.
            sync_assets: Index the assets as well in which the persons were recognised.
            low_priority_indexing: Let other indexing go first.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/persons/reindex/",
            None,
            query={"sync_assets": sync_assets, "low_priority_indexing": low_priority_indexing},
            body=Body(body, m.ReindexPersons),
            roles=("can_reindex_person",),
            options=options,
        )

    @op
    def get_person(self, person_id: str, **options: Unpack[Options]) -> Call[m.Person]:
        """Fetch one person.

        With signed URLs of the face that stands for the person. Needs the role can_read_person.

        Args:
            person_id: Identifier of the person.
        """
        return Call(
            "GET",
            "API/ml/v1/face_recognition/persons/{person_id}/",
            m.Person,
            segments={"person_id": person_id},
            roles=("can_read_person",),
            options=options,
        )

    @op
    def replace_person(self, person_id: str, body: m.PersonUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.Person]:
        """Replace name and main face of a person.

        Send both; `update_person` changes one of them. The recognitions of the person are not confirmed by that.
        Needs the role can_edit_person.

        Args:
            person_id: Identifier of the person.
            body: `PersonUpdate`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/ml/v1/face_recognition/persons/{person_id}/",
            m.Person,
            segments={"person_id": person_id},
            body=Body(body, m.PersonUpdate),
            roles=("can_edit_person",),
            options=options,
        )

    @op
    def update_person(self, person_id: str, body: m.PersonUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.Person]:
        """Change some properties of a person.

        Gives a name or another main face. The recognitions of the person are not confirmed by that. Needs the role
        can_edit_person.

        Args:
            person_id: Identifier of the person.
            body: `PersonUpdate`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/ml/v1/face_recognition/persons/{person_id}/",
            m.Person,
            segments={"person_id": person_id},
            body=Body(body, m.PersonUpdate),
            roles=("can_edit_person",),
            options=options,
        )

    @op
    def delete_person(self, person_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a person.

        Takes the person out of every asset. A person with many instances is deleted in the background. Needs the
        role can_delete_person.

        Args:
            person_id: Identifier of the person.
        """
        return Call(
            "DELETE",
            "API/ml/v1/face_recognition/persons/{person_id}/",
            None,
            segments={"person_id": person_id},
            roles=("can_delete_person",),
            options=options,
        )

    @op
    def confirm_person(self, person_id: str, body: m.PersonConfirm | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Confirm the recognitions of a person.

        Says that the person is who iconik thinks it is, in the versions named or in all of them. Needs the roles
        can_delete_person, can_edit_person.

        Args:
            person_id: Identifier of the person.
            body: `PersonConfirm`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/persons/{person_id}/confirm_person/",
            None,
            segments={"person_id": person_id},
            body=Body(body, m.PersonConfirm),
            roles=("can_delete_person", "can_edit_person"),
            options=options,
        )

    @op
    def get_person_face_image_url(
        self, person_id: str, face_id: str, *, storage_id: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.FaceImage]:
        """Fetch the URL of a picture of a face.

        The URL is signed and valid for a while only.

        Args:
            person_id: Identifier of the person.
            face_id: Identifier of the face.
            storage_id: Storage that the picture lies on.
        """
        return Call(
            "GET",
            "API/ml/v1/face_recognition/persons/{person_id}/faces/{face_id}/image_url/",
            m.FaceImage,
            segments={"person_id": person_id, "face_id": face_id},
            query={"storage_id": storage_id},
            options=options,
        )

    @op
    def merge_person(self, person_id: str, new_person_id: str, **options: Unpack[Options]) -> Call[None]:
        """Merge a person into another.

        Every instance of the person becomes one of the person named by `new_person_id`, which stays; the person
        itself is gone afterwards. Needs the roles can_delete_person, can_edit_person, can_add_person.

        Args:
            person_id: Identifier of the person.
            new_person_id: Identifier of the person that stays.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/persons/{person_id}/merge/{new_person_id}/",
            None,
            segments={"person_id": person_id, "new_person_id": new_person_id},
            roles=("can_delete_person", "can_edit_person", "can_add_person"),
            options=options,
        )

    @op
    def reindex_person(
        self,
        person_id: str,
        body: m.Reindex | JsonBody | None = None,
        *,
        sync_assets: Opt[bool] = UNSET,
        low_priority_indexing: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Index a person anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_person.

        Args:
            person_id: Identifier of the person.
            body: `Reindex`, or plain values of that form.
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

        Does in one step what `update_person` and `confirm_person` do one after the other. Needs the roles
        can_delete_person, can_edit_person.

        Args:
            person_id: Identifier of the person.
            body: `PersonUpdateAndConfirm`, or plain values of that form.
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


class SyncPersonsOperations(Sync, PersonsOperations):
    """Operations on persons, returning their responses."""


class AsyncPersonsOperations(Async, PersonsOperations):
    """Operations on persons, awaited."""
