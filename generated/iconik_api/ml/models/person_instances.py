"""Person instances of ml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .persons import PersonStatus

__all__ = [
    "AssetPersonsDelete",
    "PersonAssetVersion",
    "PersonInstance",
    "PersonInstanceChange",
    "PersonInstanceWithAsset",
    "PersonInstances",
    "PersonInstancesDelete",
    "PersonInstancesWithAssets",
    "PersonVersion",
]


@model
class AssetPersonsDelete(Model):
    """Persons to be taken out of an asset."""

    objects: Opt[list[PersonVersion]] = field(default=UNSET, required=True)  #: The persons, each with a version.


@model
class PersonAssetVersion(Model):
    """A version of an asset to take a person out of."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    version_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the version of the asset.


@model
class PersonInstance(Model):
    """A person as recognised in one version of an asset."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    created_by_user: Opt[str | None] = field(
        default=UNSET, required=True
    )  #: Identifier of the user who named the person; null for one that iconik found.
    date_created: Opt[str] = field(default=UNSET, required=True)  #: When it was created.
    date_modified: Opt[str] = field(default=UNSET, required=True)  #: When it was last changed.
    has_unconfirmed_instances: Opt[bool] = field(default=UNSET, required=True)  #: Whether some recognitions of the person wait for a confirmation.
    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the person.
    image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)  #: Signed URL of the face that stands for the person.
    main_face_id: Opt[str | None] = field(default=UNSET, required=True)  #: Identifier of the face that stands for the person.
    name: Opt[str | None] = field(default=UNSET, required=True)  #: Name of the person; null as long as nobody has given one.
    person_version_face_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the face as it is seen in the version.
    person_version_face_image_url: Opt[str | None] = field(
        default=UNSET, required=True, secret=True
    )  #: Signed URL of the face as it is seen in one version.
    status: Opt[PersonStatus] = field(default=UNSET, required=True)  #: Whether iconik or a user has confirmed who it is.
    version_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the version of the asset.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class PersonInstanceChange(Model):
    """Who an instance really shows, by identifier or by name."""

    new_person_id: Opt[str | None] = UNSET  #: Identifier of the person that the instance shows.
    new_person_name: Opt[str | None] = UNSET  #: Name of a person who is not known yet.


@model
class PersonInstanceWithAsset(Model):
    """A person as recognised in one version of an asset, and what the asset is called."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset.
    asset_title: Opt[str] = field(default=UNSET, required=True)  #: Title of the asset.
    created_by_user: Opt[str | None] = field(
        default=UNSET, required=True
    )  #: Identifier of the user who named the person; null for one that iconik found.
    date_created: Opt[str] = field(default=UNSET, required=True)  #: When it was created.
    date_modified: Opt[str] = field(default=UNSET, required=True)  #: When it was last changed.
    has_unconfirmed_instances: Opt[bool] = field(default=UNSET, required=True)  #: Whether some recognitions of the person wait for a confirmation.
    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the person.
    image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)  #: Signed URL of the face that stands for the person.
    main_face_id: Opt[str | None] = field(default=UNSET, required=True)  #: Identifier of the face that stands for the person.
    name: Opt[str | None] = field(default=UNSET, required=True)  #: Name of the person; null as long as nobody has given one.
    person_version_face_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the face as it is seen in the version.
    person_version_face_image_url: Opt[str | None] = field(
        default=UNSET, required=True, secret=True
    )  #: Signed URL of the face as it is seen in one version.
    status: Opt[PersonStatus] = field(default=UNSET, required=True)  #: Whether iconik or a user has confirmed who it is.
    version_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the version of the asset.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    version_number: Opt[str | None] = UNSET  #: Number of the version, from 1.


@model
class PersonInstances(Model):
    """All persons recognised in an asset version."""

    objects: Opt[list[PersonInstance] | None] = UNSET  #: The persons.


@model
class PersonInstancesDelete(Model):
    """Asset versions that a person is to be taken out of."""

    objects: Opt[list[PersonAssetVersion]] = field(default=UNSET, required=True)  #: The versions.


@model
class PersonInstancesWithAssets(Model):
    """One page of asset versions in which a person was recognised."""

    first_url: Opt[str | None] = UNSET  #: Where the first page is.
    last_url: Opt[str | None] = UNSET  #: Where the last page is.
    next_url: Opt[str | None] = UNSET  #: Where the next page is; null on the last one.
    objects: Opt[list[PersonInstanceWithAsset] | None] = UNSET  #: The instances.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = UNSET  #: Names the scroll for the next call.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.


@model
class PersonVersion(Model):
    """A person and the version of an asset to take it out of."""

    person_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the person.
    version_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the version of the asset.
