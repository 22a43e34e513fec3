"""Models of ml by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..jobs.models import JobAction, JobsPriority, JobsState
    from ..shared.models import BulkObjectType, Errors, JobStarted, Reindex

__all__ = [
    "AssetPersonsDelete",
    "BulkObjectType",
    "Errors",
    "FaceExtraction",
    "FaceImage",
    "JobAction",
    "JobStarted",
    "JobsPriority",
    "JobsState",
    "Person",
    "PersonAssetVersion",
    "PersonConfirm",
    "PersonInstance",
    "PersonInstanceChange",
    "PersonInstanceWithAsset",
    "PersonInstances",
    "PersonInstancesDelete",
    "PersonInstancesWithAssets",
    "PersonStatus",
    "PersonUpdate",
    "PersonUpdateAndConfirm",
    "PersonVersion",
    "Persons",
    "PersonsDelete",
    "Reindex",
    "ReindexEmbeddings",
    "ReindexPersons",
]

__getattr__, __dir__ = lazy(__name__, {"..jobs.models": "JobAction JobsPriority JobsState", "..shared.models": "BulkObjectType Errors JobStarted Reindex"})

#: How sure it is who a face belongs to.
PersonStatus: TypeAlias = Literal["NEW", "SYSTEM_CONFIRMED", "UNCONFIRMED", "USER_CONFIRMED"] | str


@model
class AssetPersonsDelete(Model):
    """Persons to be taken out of an asset."""

    objects: Opt[list[PersonVersion]] = REQUIRED  #: The persons, each with a version.


@model
class FaceExtraction(Model):
    """Objects to search for faces."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the assets, collections or saved searches.
    object_type: Opt[BulkObjectType] = REQUIRED  #: Type of the objects of the identifiers.
    face_image_analysis_profile_id: Got[str] = UNSET  #: Analysis profile to use for still pictures; without it the usual one.
    face_video_analysis_profile_id: Got[str] = UNSET  #: Analysis profile to use for video; without it the usual one.
    force: Got[bool] = UNSET  #: Look again where faces were looked for already.
    include_assets: Got[bool] = UNSET  #: Whether to look into the assets in the collections.
    include_collections: Got[bool] = UNSET  #: Whether to look into the collections in the collections.


@model
class FaceImage(Model):
    """URL of the picture of a face."""

    url: Opt[str | None] = field(default=UNSET, secret=True)  #: Signed URL of the picture.


@model
class Person(Model):
    """Somebody whose face is known."""

    created_by_user: Opt[str | None] = REQUIRED  #: Identifier of the user who named the person; null for one that iconik found.
    date_created: Opt[str] = REQUIRED  #: Date of creation.
    date_modified: Opt[str] = REQUIRED  #: Date of the last change.
    has_unconfirmed_instances: Opt[bool] = REQUIRED  #: Whether some recognitions of the person wait for a confirmation.
    id: Opt[str] = REQUIRED  #: Identifier of the person.
    image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)  #: Signed URL of the face that stands for the person.
    main_face_id: Opt[str | None] = REQUIRED  #: Identifier of the face that stands for the person.
    name: Opt[str | None] = REQUIRED  #: Name of the person; null as long as nobody has given one.
    person_version_face_image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)  #: Signed URL of the face as it is seen in one version.
    status: Opt[PersonStatus] = REQUIRED  #: Whether iconik or a user has confirmed who it is.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class PersonAssetVersion(Model):
    """A version of an asset to take a person out of."""

    asset_id: Opt[str] = REQUIRED  #: Identifier of the asset.
    version_id: Opt[str] = REQUIRED  #: Identifier of the version of the asset.


@model
class PersonConfirm(Model):
    """Which recognitions of a person are right."""

    all_instances_except_unconfirmed: Got[bool] = UNSET  #: Concern every instance but those that wait for a confirmation.
    version_ids: Opt[list[str] | None] = field(default=UNSET, bounds="1..100")  #: Versions whose instances are meant; without them, those of all versions.


@model
class PersonInstance(Model):
    """A person as recognised in one version of an asset."""

    asset_id: Opt[str] = REQUIRED  #: Identifier of the asset.
    created_by_user: Opt[str | None] = REQUIRED  #: Identifier of the user who named the person; null for one that iconik found.
    date_created: Opt[str] = REQUIRED  #: Date of creation.
    date_modified: Opt[str] = REQUIRED  #: Date of the last change.
    has_unconfirmed_instances: Opt[bool] = REQUIRED  #: Whether some recognitions of the person wait for a confirmation.
    id: Opt[str] = REQUIRED  #: Identifier of the person.
    image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)  #: Signed URL of the face that stands for the person.
    main_face_id: Opt[str | None] = REQUIRED  #: Identifier of the face that stands for the person.
    name: Opt[str | None] = REQUIRED  #: Name of the person; null as long as nobody has given one.
    person_version_face_id: Opt[str] = REQUIRED  #: Identifier of the face as it is seen in the version.
    person_version_face_image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)  #: Signed URL of the face as it is seen in one version.
    status: Opt[PersonStatus] = REQUIRED  #: Whether iconik or a user has confirmed who it is.
    version_id: Opt[str] = REQUIRED  #: Identifier of the version of the asset.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class PersonInstanceChange(Model):
    """Person in an instance, by identifier or by name."""

    new_person_id: Opt[str | None] = UNSET  #: Identifier of the person that the instance shows.
    new_person_name: Opt[str | None] = field(default=UNSET, bounds="1..128")  #: Name of a person who is not known yet.


@model
class PersonInstanceWithAsset(Model):
    """A person as recognised in one version of an asset, and what the asset is called."""

    asset_id: Opt[str] = REQUIRED  #: Identifier of the asset.
    asset_title: Opt[str] = REQUIRED  #: Title of the asset.
    created_by_user: Opt[str | None] = REQUIRED  #: Identifier of the user who named the person; null for one that iconik found.
    date_created: Opt[str] = REQUIRED  #: Date of creation.
    date_modified: Opt[str] = REQUIRED  #: Date of the last change.
    has_unconfirmed_instances: Opt[bool] = REQUIRED  #: Whether some recognitions of the person wait for a confirmation.
    id: Opt[str] = REQUIRED  #: Identifier of the person.
    image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)  #: Signed URL of the face that stands for the person.
    main_face_id: Opt[str | None] = REQUIRED  #: Identifier of the face that stands for the person.
    name: Opt[str | None] = REQUIRED  #: Name of the person; null as long as nobody has given one.
    person_version_face_id: Opt[str] = REQUIRED  #: Identifier of the face as it is seen in the version.
    person_version_face_image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)  #: Signed URL of the face as it is seen in one version.
    status: Opt[PersonStatus] = REQUIRED  #: Whether iconik or a user has confirmed who it is.
    version_id: Opt[str] = REQUIRED  #: Identifier of the version of the asset.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    version_number: Opt[str | None] = UNSET  #: Number of the version, from 1.


@model
class PersonInstances(Model):
    """All persons recognised in an asset version."""

    objects: Opt[list[PersonInstance] | None] = UNSET  #: The persons.


@model
class PersonInstancesDelete(Model):
    """Asset versions that a person is to be taken out of."""

    objects: Opt[list[PersonAssetVersion]] = field(default=UNSET, required=True, bounds="1..100")  #: The versions.


@model
class PersonUpdate(Model):
    """Writable properties of a person."""

    main_face_id: Got[str] = UNSET  #: Identifier of the face that stands for the person.
    name: Opt[str | None] = field(default=UNSET, bounds="1..128")  #: Name of the person.


@model
class PersonUpdateAndConfirm(Model):
    """The name of a person and which of its recognitions are right."""

    name: Opt[str] = field(default=UNSET, required=True, bounds="1..128")  #: Name of the person.
    all_instances_except_unconfirmed: Got[bool] = UNSET  #: Concern every instance but those that wait for a confirmation.
    version_ids: Opt[list[str] | None] = field(default=UNSET, bounds="1..100")  #: Versions whose instances are meant; without them, those of all versions.


@model
class PersonVersion(Model):
    """A person and the version of an asset to take it out of."""

    person_id: Opt[str] = REQUIRED  #: Identifier of the person.
    version_id: Opt[str] = REQUIRED  #: Identifier of the version of the asset.


@model
class PersonsDelete(Model):
    """Persons to be deleted."""

    person_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds="1..500")  #: Identifiers of the persons.


@model
class ReindexEmbeddings(Model):
    """Which embeddings to index anew."""

    embedding_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the embeddings; without them all are meant.
    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexPersons(Model):
    """Which persons to index anew."""

    person_ids: Opt[list[str]] = REQUIRED  #: Identifiers of the persons.
    sync_to_another_dc: Got[bool] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class PersonInstancesWithAssets(Model):
    """One page of asset versions in which a person was recognised."""

    first_url: Opt[str | None] = UNSET  #: URL of the first page.
    last_url: Opt[str | None] = UNSET  #: URL of the last page.
    next_url: Opt[str | None] = UNSET  #: URL of the next page; null on the last page.
    objects: Opt[list[PersonInstanceWithAsset] | None] = UNSET  #: The instances.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = UNSET  #: Names the scroll for the next call.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.


@model
class Persons(Model):
    """One page of persons."""

    facets: Opt[dict[str, Any] | None] = UNSET  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = UNSET  #: URL of the first page.
    last_url: Opt[str | None] = UNSET  #: URL of the last page.
    next_url: Opt[str | None] = UNSET  #: URL of the next page; null on the last page.
    objects: Opt[list[Person] | None] = UNSET  #: The persons.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: URL of the previous page; null on the first page.
    scroll_id: Opt[str | None] = UNSET  #: Names the scroll for the next call.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.
