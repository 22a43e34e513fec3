"""Publications of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "PublicationDestination",
    "PublicationDestinations",
    "PublicationDraft",
    "PublicationJobCreate",
    "PublicationTemplate",
    "PublicationTemplateUse",
    "PublicationTemplates",
    "PublicationThumbnail",
    "PublicationThumbnailType",
    "PublicationToken",
    "PublicationVideoMode",
    "PublicationVideoSource",
]

#: What the picture of a post is taken from.
PublicationThumbnailType: TypeAlias = Literal["KEYFRAME",] | str

#: How a file is handed over to the publishing service.
PublicationVideoMode: TypeAlias = Literal["as-is",] | str


@model
class PublicationDestination(Model):
    """A platform or an account on it."""

    label: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name shown to people.
    value: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name in the publishing service.


@model
class PublicationDestinations(Model):
    """Where assets can be published."""

    objects: Opt[list[PublicationDestination] | None] = field(default=UNSET, read_only=True)  #: The destinations.


@model
class PublicationDraft(Model):
    """A publication that was prepared but not started."""

    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the asset to publish.
    metadata_overrides: Opt[dict[str, Any] | None] = field(
        default=UNSET, read_only=True
    )  #: Values that differ from those of the asset, by the name of their field.
    publish_at_time: Opt[str | None] = field(default=UNSET, read_only=True)  #: When to publish; at once without it.
    storage_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Storage whose file is published.
    template: Opt[PublicationTemplate | None] = field(default=UNSET, read_only=True)  #: Template that texts and destinations come from.
    thumbnail: Opt[PublicationThumbnail | None] = field(default=UNSET, read_only=True)  #: Picture of the post.
    title: Opt[str | None] = field(default=UNSET, read_only=True)  #: Title of the post; without it that of the asset.


@model
class PublicationJobCreate(Model):
    """What to publish and how."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the asset to publish.
    allow_transfer: Opt[bool | None] = UNSET  #: Let the file be moved to where the publishing service can read it.
    metadata_overrides: Opt[dict[str, Any] | None] = UNSET  #: Values that differ from those of the asset, by the name of their field.
    publish_at_time: Opt[str | None] = UNSET  #: When to publish; at once without it.
    save_clip_as_draft: Opt[bool | None] = UNSET  #: Leave it to somebody to finish the post in the publishing service.
    storage_id: Opt[str | None] = UNSET  #: Storage whose file is published.
    template: Opt[PublicationTemplateUse | None] = UNSET  #: Template that texts and destinations come from.
    thumbnail: Opt[PublicationThumbnail | None] = UNSET  #: Picture of the post.
    title: Opt[str | None] = UNSET  #: Title of the post; without it that of the asset.
    video_source: Opt[PublicationVideoSource | None] = UNSET  #: File to publish; the publishing service chooses without it.


@model
class PublicationTemplate(Model):
    """Texts and destinations of a kind of post."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the template in the publishing service.
    name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name shown to people.


@model
class PublicationTemplateUse(Model):
    """A template and what of it is used."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the template in the publishing service.
    apply: Opt[bool | dict[str, bool] | None] = UNSET  #: Whether to use all of it, or for each part by its name.
    data: Opt[dict[str, Any] | None] = UNSET  #: Values for the placeholders of the template.


@model
class PublicationTemplates(Model):
    """Templates of publications."""

    objects: Opt[list[PublicationTemplate] | None] = field(default=UNSET, read_only=True)  #: The templates.


@model
class PublicationThumbnail(Model):
    """A keyframe that serves as the picture of a post."""

    asset_id: Opt[str] = field(default=UNSET, required=True)  #: Asset that the keyframe belongs to.
    keyframe_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the keyframe.
    type: Opt[PublicationThumbnailType] = field(default=UNSET, required=True)  #: What the picture is taken from.


@model
class PublicationToken(Model):
    """Access to the publishing service."""

    api_base_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where its API is.
    token: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Token that the publishing service takes.
    ui_base_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where its pages are.


@model
class PublicationVideoSource(Model):
    """Which file of an asset is published."""

    file_id: Opt[str | None] = UNSET  #: Identifier of the file.
    mode: Opt[PublicationVideoMode | None] = UNSET  #: How the file is handed over.
