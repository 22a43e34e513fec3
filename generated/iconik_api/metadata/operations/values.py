"""Operations on values."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncValuesOperations", "SyncValuesOperations", "ValuesOperations"]


class ValuesOperations(Resource):
    """Operations on values."""

    @op
    def get_asset_version_metadata(
        self, asset_id: str, version_id: str, view_id: str, *, reencode_values_to_string: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.ViewMetadata]:
        """Fetch the values of an asset version in one view.

        What this version of the asset holds in the fields of the view, whichever version is shown at present. Needs
        the role can_read_metadata_values.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            view_id: Identifier of the metadata view.
            reencode_values_to_string: Return every value as a string, whatever the type of its field.
        """
        return Call(
            "GET",
            "API/metadata/v1/assets/{asset_id}/versions/{version_id}/views/{view_id}/",
            m.ViewMetadata,
            segments={"asset_id": asset_id, "version_id": version_id, "view_id": view_id},
            query={"reencode_values_to_string": reencode_values_to_string},
            roles=("can_read_metadata_values",),
            options=options,
        )

    @op
    def get_asset_object_version_metadata(
        self, asset_id: str, object_type: m.AssetPartType, object_id: str, version_id: str, view_id: str, **options: Unpack[Options]
    ) -> Call[m.ViewMetadata]:
        """Fetch the values of a part of an asset version in one view.

        What a segment held in the fields of the view for this version of the asset. Needs the role
        can_read_metadata_values.

        Args:
            asset_id: Identifier of the asset.
            object_type: Kind of object within the asset.
            object_id: Identifier of the object within the asset.
            version_id: Identifier of the version.
            view_id: Identifier of the metadata view.
        """
        return Call(
            "GET",
            "API/metadata/v1/assets/{asset_id}/{object_type}/{object_id}/versions/{version_id}/views/{view_id}/",
            m.ViewMetadata,
            segments={"asset_id": asset_id, "object_type": object_type, "object_id": object_id, "version_id": version_id, "view_id": view_id},
            roles=("can_read_metadata_values",),
            options=options,
        )

    @op
    def get_asset_object_metadata(
        self,
        asset_id: str,
        object_type: m.AssetPartType,
        object_id: str,
        view_id: str,
        *,
        reencode_values_to_string: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Fetch the values of a part of an asset in one view.

        What a segment of the asset holds in the fields of the view. `get_view_metadata` reads the same without
        naming the asset; values of the asset itself are read there, too, with `assets` as object type. Needs the
        role can_read_metadata_values.

        Args:
            asset_id: Identifier of the asset.
            object_type: Kind of object within the asset.
            object_id: Identifier of the object within the asset.
            view_id: Identifier of the metadata view.
            reencode_values_to_string: Return every value as a string, whatever the type of its field.
        """
        return Call(
            "GET",
            "API/metadata/v1/assets/{asset_id}/{object_type}/{object_id}/views/{view_id}/",
            m.ViewMetadata,
            segments={"asset_id": asset_id, "object_type": object_type, "object_id": object_id, "view_id": view_id},
            query={"reencode_values_to_string": reencode_values_to_string},
            roles=("can_read_metadata_values",),
            options=options,
        )

    @op
    def replace_asset_object_metadata(
        self,
        asset_id: str,
        object_type: m.AssetPartType,
        object_id: str,
        view_id: str,
        body: m.ViewMetadata | JsonBody,
        *,
        ignore_unchanged: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Write values of a part of an asset through one view.

        Writes to a segment of the asset. The values sent for a field take the place of those it had, unless `mode`
        says that they are added or taken away. Needs the role can_write_metadata_values.

        Args:
            asset_id: Identifier of the asset.
            object_type: Kind of object within the asset.
            object_id: Identifier of the object within the asset.
            view_id: Identifier of the metadata view.
            body: `ViewMetadata`, or plain values of that form.
            ignore_unchanged: Leave out values that equal those already stored.
        """
        return Call(
            "PUT",
            "API/metadata/v1/assets/{asset_id}/{object_type}/{object_id}/views/{view_id}/",
            m.ViewMetadata,
            segments={"asset_id": asset_id, "object_type": object_type, "object_id": object_id, "view_id": view_id},
            query={"ignore_unchanged": ignore_unchanged},
            body=Body(body, m.ViewMetadata),
            roles=("can_write_metadata_values",),
            options=options,
        )

    @op
    def replace_content_metadata(
        self, object_type: m.MetadataObjectType, view_id: str, body: m.ContentMetadata | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Write the same values to all that collections hold.

        Goes through the contents of the collections in the background. The values sent for a field take the place
        of those it had, unless `mode` says that they are added or taken away. Needs the role
        can_write_metadata_values.

        Args:
            object_type: Kind of the objects that hold the contents.
            view_id: Identifier of the metadata view.
            body: `ContentMetadata`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/metadata/v1/{object_type}/content/views/{view_id}/",
            None,
            segments={"object_type": object_type, "view_id": view_id},
            body=Body(body, m.ContentMetadata),
            roles=("can_write_metadata_values",),
            options=options,
        )

    @op
    def replace_objects_metadata(
        self, object_type: m.MetadataObjectType, view_id: str, body: m.ObjectsMetadata | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Write the same values to several objects.

        Works in the background. The values sent for a field take the place of those it had, unless `mode` says that
        they are added or taken away. Needs the role can_write_metadata_values.

        Args:
            object_type: Kind of object.
            view_id: Identifier of the metadata view.
            body: `ObjectsMetadata`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/metadata/v1/{object_type}/views/{view_id}/",
            None,
            segments={"object_type": object_type, "view_id": view_id},
            body=Body(body, m.ObjectsMetadata),
            roles=("can_write_metadata_values",),
            options=options,
        )

    @op
    def create_objects_metadata(
        self, object_type: m.MetadataObjectType, view_id: str, body: m.ObjectsMetadataCreate | JsonBody, **options: Unpack[Options]
    ) -> Call[None]:
        """Write values of their own to several objects.

        Each object gets the values that stand beside its identifier, in the background. To write the same values to
        all of them there is `replace_objects_metadata`. Needs the role can_write_metadata_values.

        Args:
            object_type: Kind of object.
            view_id: Identifier of the metadata view.
            body: `ObjectsMetadataCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/metadata/v1/{object_type}/views/{view_id}/",
            None,
            segments={"object_type": object_type, "view_id": view_id},
            body=Body(body, m.ObjectsMetadataCreate),
            roles=("can_write_metadata_values",),
            options=options,
        )

    @op
    def get_metadata(
        self,
        object_type: m.MetadataObjectType,
        object_id: str,
        *,
        check_if_subclip: Opt[bool] = UNSET,
        include_values_for_deleted_fields: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ObjectMetadata]:
        """Fetch all values of an object.

        Every value that the object holds, whatever view its field stands in. The answer is flat, a mapping from
        field name to the field's type and values: not the shape that `replace_metadata` takes.

        Args:
            object_type: Kind of object; `fields` and `views` in its place lead to other operations.
            object_id: Identifier of the object.
            check_if_subclip: Look first whether the object is a subclip, and treat it as one.
            include_values_for_deleted_fields: Return values of fields that have been deleted since, too.
        """
        return Call(
            "GET",
            "API/metadata/v1/{object_type}/{object_id}/",
            m.ObjectMetadata,
            segments={"object_type": object_type, "object_id": object_id},
            query={"check_if_subclip": check_if_subclip, "include_values_for_deleted_fields": include_values_for_deleted_fields},
            options=options,
        )

    @op
    def replace_metadata(
        self,
        object_type: m.MetadataObjectType,
        object_id: str,
        body: m.ViewMetadata | JsonBody,
        *,
        check_if_subclip: Opt[bool] = UNSET,
        ignore_unchanged: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Write values of an object without a view.

        Writes to any field of the object; no view is asked whether it holds the field. The values sent for a field
        take the place of those it had, unless `mode` says that they are added or taken away.

        Args:
            object_type: Kind of object; `fields` and `views` in its place lead to other operations.
            object_id: Identifier of the object.
            body: `ViewMetadata`, or plain values of that form.
            check_if_subclip: Look first whether the object is a subclip, and treat it as one.
            ignore_unchanged: Leave out values that equal those already stored.
        """
        return Call(
            "PUT",
            "API/metadata/v1/{object_type}/{object_id}/",
            m.ViewMetadata,
            segments={"object_type": object_type, "object_id": object_id},
            query={"check_if_subclip": check_if_subclip, "ignore_unchanged": ignore_unchanged},
            body=Body(body, m.ViewMetadata),
            options=options,
        )

    @op
    def get_view_metadata(
        self,
        object_type: m.MetadataObjectType,
        object_id: str,
        view_id: str,
        *,
        check_if_subclip: Opt[bool] = UNSET,
        reencode_values_to_string: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Fetch the values of an object in one view.

        What the object holds in the fields of the view. An object without any values may be answered with 404.
        Needs the role can_read_metadata_values.

        Args:
            object_type: Kind of object.
            object_id: Identifier of the object.
            view_id: Identifier of the metadata view.
            check_if_subclip: Look first whether the object is a subclip, and treat it as one.
            reencode_values_to_string: Return every value as a string, whatever the type of its field.
        """
        return Call(
            "GET",
            "API/metadata/v1/{object_type}/{object_id}/views/{view_id}/",
            m.ViewMetadata,
            segments={"object_type": object_type, "object_id": object_id, "view_id": view_id},
            query={"check_if_subclip": check_if_subclip, "reencode_values_to_string": reencode_values_to_string},
            roles=("can_read_metadata_values",),
            options=options,
        )

    @op
    def replace_view_metadata(
        self,
        object_type: m.MetadataObjectType,
        object_id: str,
        view_id: str,
        body: m.ViewMetadata | JsonBody,
        *,
        check_if_subclip: Opt[bool] = UNSET,
        ignore_unchanged: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Write values of an object through one view.

        Writes to fields that the view holds. The values sent for a field take the place of those it had, unless
        `mode` says that they are added or taken away. Needs the role can_write_metadata_values.

        Args:
            object_type: Kind of object.
            object_id: Identifier of the object.
            view_id: Identifier of the metadata view.
            body: `ViewMetadata`, or plain values of that form.
            check_if_subclip: Look first whether the object is a subclip, and treat it as one.
            ignore_unchanged: Leave out values that equal those already stored.
        """
        return Call(
            "PUT",
            "API/metadata/v1/{object_type}/{object_id}/views/{view_id}/",
            m.ViewMetadata,
            segments={"object_type": object_type, "object_id": object_id, "view_id": view_id},
            query={"check_if_subclip": check_if_subclip, "ignore_unchanged": ignore_unchanged},
            body=Body(body, m.ViewMetadata),
            roles=("can_write_metadata_values",),
            options=options,
        )


class SyncValuesOperations(Sync, ValuesOperations):
    """Operations on values, returning their responses."""


class AsyncValuesOperations(Async, ValuesOperations):
    """Operations on values, awaited."""
