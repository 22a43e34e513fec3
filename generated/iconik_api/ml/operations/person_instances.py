"""Operations on person instances."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncPersonInstancesOperations", "PersonInstancesOperations", "SyncPersonInstancesOperations"]


class PersonInstancesOperations(Resource):
    """Operations on person instances."""

    @op
    def bulk_delete_asset_persons(self, asset_id: str, body: m.AssetPersonsDelete | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take several persons out of an asset.

        Each pair names a person and the version that the person is taken out of. The persons themselves stay. Needs
        the role can_delete_person.

        Args:
            asset_id: Identifier of the asset.
            body: `AssetPersonsDelete`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/ml/v1/face_recognition/assets/{asset_id}/persons/bulk/",
            None,
            segments={"asset_id": asset_id},
            body=Body(body, m.AssetPersonsDelete),
            roles=("can_delete_person",),
            options=options,
        )

    @op
    def list_asset_version_persons(
        self, asset_id: str, version_id: str, *, fetch_image_url: Opt[bool] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.PersonInstances]:
        """List who was recognised in an asset version.

        Confirmed and unconfirmed persons; `status` tells them apart. The list always comes whole. Needs the role
        can_read_person.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
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

    @op
    def delete_person_instance(self, person_id: str, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a person out of an asset version.

        For a face that was mistaken for the person, or is none. The person itself stays. Needs the role
        can_delete_person.

        Args:
            person_id: Identifier of the person.
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
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
    def change_person_instance(
        self, person_id: str, asset_id: str, version_id: str, body: m.PersonInstanceChange | JsonBody, **options: Unpack[Options]
    ) -> Call[m.PersonInstance]:
        """Say that an instance shows another person.

        Name the other person by `new_person_id`; with `new_person_name`, a person of that name is created. Other
        versions stay as they are. Needs the roles can_delete_person, can_edit_person, can_add_person.

        Args:
            person_id: Identifier of the person.
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            body: `PersonInstanceChange`, or plain values of that form.
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
    def confirm_person_instance(
        self, person_id: str, asset_id: str, version_id: str, *, use_instance_as_main_face: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.PersonInstance]:
        """Confirm that an instance shows the person.

        Concerns this version only; `confirm_person` confirms several at once. Needs the roles can_delete_person,
        can_edit_person.

        Args:
            person_id: Identifier of the person.
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
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

    @op
    def bulk_delete_person_instances(self, person_id: str, body: m.PersonInstancesDelete | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take a person out of several asset versions.

        The person itself stays. What takes long is done in the background. Needs the role can_delete_person.

        Args:
            person_id: Identifier of the person.
            body: `PersonInstancesDelete`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/ml/v1/face_recognition/persons/{person_id}/bulk/",
            None,
            segments={"person_id": person_id},
            body=Body(body, m.PersonInstancesDelete),
            roles=("can_delete_person",),
            options=options,
        )

    @op
    def list_person_instances(
        self,
        person_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        include_admin_details: Opt[bool] = UNSET,
        use_instance_as_main_face: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.PersonInstancesWithAssets]:
        """List where a person was recognised.

        One entry for each version of an asset in which the person is seen. Needs the role can_read_person.

        Args:
            person_id: Identifier of the person.
            per_page: Objects in one page.
            page: Number of the page, from 1.
            include_admin_details: Also tell the title of the asset and the number of the version.
            use_instance_as_main_face: Show the face seen in the version, not the one that stands for the person.
        """
        return Call(
            "GET",
            "API/ml/v1/face_recognition/persons/{person_id}/versions/",
            m.PersonInstancesWithAssets,
            segments={"person_id": person_id},
            query={
                "per_page": per_page,
                "page": page,
                "include_admin_details": include_admin_details,
                "use_instance_as_main_face": use_instance_as_main_face,
            },
            roles=("can_read_person",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )


class SyncPersonInstancesOperations(Sync, PersonInstancesOperations):
    """Operations on person instances, returning their responses."""


class AsyncPersonInstancesOperations(Async, PersonInstancesOperations):
    """Operations on person instances, awaited."""
