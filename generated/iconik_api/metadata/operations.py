"""Operations of metadata, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ..runtime.operations.deprecation import deprecated
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AsyncCategoriesOperations",
    "AsyncFieldMappingsOperations",
    "AsyncFieldsOperations",
    "AsyncMetadata",
    "AsyncValuesOperations",
    "AsyncViewsOperations",
    "CategoriesOperations",
    "FieldMappingsOperations",
    "FieldsOperations",
    "MetadataService",
    "SyncCategoriesOperations",
    "SyncFieldMappingsOperations",
    "SyncFieldsOperations",
    "SyncMetadata",
    "SyncValuesOperations",
    "SyncViewsOperations",
    "ValuesOperations",
    "ViewsOperations",
]


class CategoriesOperations(Resource):
    """Operations on categories."""

    @op.read
    def list_categories(self, object_type: str, **options: Unpack[ListOptions]) -> Call[m.Categories]:
        """List the metadata categories of a kind of object.

        The list always comes whole.
        The views themselves are read with `get_category_views`.
        Needs the role can_read_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
        """
        return Call("GET", "API/metadata/v1/{object_type}/categories/", m.Categories, segments={"object_type": object_type}, roles=("can_read_metadata_categories",), paging=Paging(), options=options)

    @op
    def create_category(self, object_type: str, body: m.Category | JsonBody, **options: Unpack[Options]) -> Call[m.Category]:
        """Create a metadata category.

        The caller chooses its name, which must be new for this kind of object.
        The views have to exist.
        Needs the role can_write_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
        """
        return Call("POST", "API/metadata/v1/{object_type}/categories/", m.Category, segments={"object_type": object_type}, body=Body(body, m.Category), roles=("can_write_metadata_categories",), options=options)

    @op.read
    def get_category(self, object_type: str, name: str, **options: Unpack[Options]) -> Call[m.Category]:
        """Fetch one metadata category.

        Names the views of the category; `get_category_views` brings them along.
        Needs the role can_read_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            name: Name of the category.
        """
        return Call("GET", "API/metadata/v1/{object_type}/categories/{name}/", m.Category, segments={"object_type": object_type, "name": name}, roles=("can_read_metadata_categories",), options=options)

    @op
    def replace_category(self, object_type: str, name: str, body: m.Category | JsonBody, **options: Unpack[Options]) -> Call[m.Category]:
        """Replace the properties of a metadata category.

        A property that is left out falls back to empty.
        Views that are left out no longer belong to it, but stay as they are.
        Needs the role can_write_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            name: Name of the category.
        """
        return Call("PUT", "API/metadata/v1/{object_type}/categories/{name}/", m.Category, segments={"object_type": object_type, "name": name}, body=Body(body, m.Category), roles=("can_write_metadata_categories",), options=options)

    @op.destroy
    def delete_category(self, object_type: str, name: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a metadata category.

        The views in it stay, and so do the values written through them.
        Needs the role can_delete_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            name: Name of the category.
        """
        return Call("DELETE", "API/metadata/v1/{object_type}/categories/{name}/", None, segments={"object_type": object_type, "name": name}, roles=("can_delete_metadata_categories",), options=options)

    @op.read
    def get_category_views(self, object_type: str, name: str, *, ext_options: Opt[bool] = UNSET, writable_only: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Category]:
        """Fetch a metadata category with its views.

        Every view in `views` comes with its fields, ready to draw a form.
        Needs the role can_read_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            name: Name of the category.
            ext_options: Load the options of fields that keep them at another address, see `source_url`.
            writable_only: Only views that the user may write through.
        """
        return Call(
            "GET",
            "API/metadata/v1/{object_type}/categories/{name}/views/",
            m.Category,
            segments={"object_type": object_type, "name": name},
            query={"ext_options": ext_options, "writable_only": writable_only},
            roles=("can_read_metadata_categories",),
            options=options,
        )


class FieldMappingsOperations(Resource):
    """Operations on field mappings."""

    @op
    def create_field_mapping(self, body: m.FieldMapping | JsonBody, **options: Unpack[Options]) -> Call[m.FieldMapping]:
        """Map a field to another name.

        The field keeps its values in the field named by `mapped_field_name` from now on.
        `list_field_mapping_options` says which names can be mapped to.
        Needs the role can_read_metadata_fields.
        """
        return Call("POST", "API/metadata/v1/mapping/fields/", m.FieldMapping, body=Body(body, m.FieldMapping), roles=("can_read_metadata_fields",), options=options)

    @op.read
    def get_field_mapping(self, field_name: str, **options: Unpack[Options]) -> Call[m.FieldMapping]:
        """Fetch the mapping of one field.

        Says which name the values of the field are kept under.
        Needs the role can_read_metadata_fields.

        Args:
            field_name: Name of the field.
        """
        return Call("GET", "API/metadata/v1/mapping/fields/{field_name}/", m.FieldMapping, segments={"field_name": field_name}, roles=("can_read_metadata_fields",), options=options)

    @op.read
    def list_field_mapping_options(self, **options: Unpack[ListOptions]) -> Call[m.FieldMappingOptions]:
        """List the names that a field can be mapped to.

        The list always comes whole.
        Needs the role can_read_metadata_fields.
        """
        return Call("GET", "API/metadata/v1/mapping/options/", m.FieldMappingOptions, roles=("can_read_metadata_fields",), paging=Paging(), options=options)


class FieldsOperations(Resource):
    """Operations on fields."""

    @op.read
    def list_fields(self, *, per_page: Opt[int] = UNSET, last_field_name: Opt[str] = UNSET, filter: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.FieldListResponse]:
        """List metadata fields.

        The definitions of all fields, page by page.
        Pages have no numbers: the name of the last field received goes into `last_field_name` of the next call.
        Needs the role can_read_metadata_fields.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_field_name: Name of the last field already received; the next page starts behind it.
            filter: Field names, separated by commas; only these fields are listed.
        """
        return Call(
            "GET",
            "API/metadata/v1/fields/",
            m.FieldListResponse,
            query={"per_page": per_page, "last_field_name": last_field_name, "filter": filter},
            roles=("can_read_metadata_fields",),
            paging=Paging(("last_field_name",), per_page=100),
            options=options,
        )

    @op
    def create_field(self, body: m.FieldCreate | JsonBody, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Create a metadata field.

        The name identifies the field from now on and cannot be changed later; the label is what people see.
        People fill in the field once a view holds it.
        Needs the role can_write_metadata_fields.
        """
        return Call("POST", "API/metadata/v1/fields/", m.FieldResponse, body=Body(body, m.FieldCreate), roles=("can_write_metadata_fields",), options=options)

    @op.read
    def get_field(self, field_name: str, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Fetch one metadata field.

        The definition by itself.
        The view describes its changes of the field.
        Needs the role can_read_metadata_fields.

        Args:
            field_name: Name of the field (not its label).
        """
        return Call("GET", "API/metadata/v1/fields/{field_name}/", m.FieldResponse, segments={"field_name": field_name}, roles=("can_read_metadata_fields",), options=options)

    @op
    def replace_field(self, field_name: str, body: m.FieldResponse | JsonBody, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Replace the definition of a metadata field.

        Takes the whole definition: fetch the field, change it and put it back.
        The name in the path decides which field it is; a name in the body is not sent.
        Needs the role can_write_metadata_fields.

        Args:
            field_name: Name of the field (not its label).
        """
        return Call("PUT", "API/metadata/v1/fields/{field_name}/", m.FieldResponse, segments={"field_name": field_name}, body=Body(body, m.FieldResponse), roles=("can_write_metadata_fields",), options=options)

    @op
    def partial_update_field(self, field_name: str, body: m.FieldResponse | JsonBody, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Change some properties of a metadata field.

        Properties that are not sent stay as they are.
        The declared body is that of the PUT, so type and label count as required here too.
        Needs the role can_write_metadata_fields.

        Args:
            field_name: Name of the field (not its label).
        """
        return Call("PATCH", "API/metadata/v1/fields/{field_name}/", m.FieldResponse, segments={"field_name": field_name}, body=Body(body, m.FieldResponse), roles=("can_write_metadata_fields",), options=options)

    @op.destroy
    def delete_field(self, field_name: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a metadata field.

        Objects may still hold values in a deleted field: `get_metadata` returns them with
        `include_values_for_deleted_fields`.
        Needs the role can_delete_metadata_fields.

        Args:
            field_name: Name of the field (not its label).
        """
        return Call("DELETE", "API/metadata/v1/fields/{field_name}/", None, segments={"field_name": field_name}, roles=("can_delete_metadata_fields",), options=options)

    @op.read
    def list_user_fields(self, **options: Unpack[ListOptions]) -> Call[m.FieldListResponse]:
        """List the metadata fields that the user may read.

        Those that the calling user may see.
        The list always comes whole.
        Needs the role can_read_metadata_fields.
        """
        return Call("GET", "API/metadata/v1/user/fields/", m.FieldListResponse, roles=("can_read_metadata_fields",), paging=Paging(), options=options)


class ValuesOperations(Resource):
    """Operations on values."""

    @op.read
    def get_asset_version_metadata(self, asset_id: str, version_id: str, view_id: str, *, reencode_values_to_string: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.ViewMetadata]:
        """Fetch the values of an asset version in one view.

        Returns the values of this version of the asset in the fields of the view, whichever version is shown at
        present.
        Needs the role can_read_metadata_values.

        Args:
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

    @op.read
    @deprecated("see its documentation", category=None)
    def get_asset_object_version_metadata(self, asset_id: str, object_type: m.AssetPartType, object_id: str, version_id: str, view_id: str, **options: Unpack[Options]) -> Call[m.ViewMetadata]:
        """Fetch the values of a part of an asset version in one view.

        Returns the values of a segment in the fields of the view for this version of the asset.
        Deprecated.
        Needs the role can_read_metadata_values.

        Args:
            object_type: Kind of object within the asset.
            object_id: Identifier of the object within the asset.
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

    @op.read
    def get_asset_object_metadata(self, asset_id: str, object_type: m.AssetPartType, object_id: str, view_id: str, *, reencode_values_to_string: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.ViewMetadata]:
        """Fetch the values of a part of an asset in one view.

        Returns the values of a segment of the asset in the fields of the view.
        `get_view_metadata` reads the same without naming the asset; values of the asset itself are read there, too,
        with `assets` as object type.
        Needs the role can_read_metadata_values.

        Args:
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
        self, asset_id: str, object_type: m.AssetPartType, object_id: str, view_id: str, body: m.ViewMetadata | JsonBody, *, ignore_unchanged: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.ViewMetadata]:
        """Write values of a part of an asset through one view.

        Writes to a segment of the asset.
        The values sent for a field take the place of those it had, unless `mode` says that they are added or taken
        away.
        Needs the role can_write_metadata_values.

        Args:
            object_type: Kind of object within the asset.
            object_id: Identifier of the object within the asset.
            view_id: Identifier of the metadata view.
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
    def replace_content_metadata(self, object_type: m.MetadataObjectType, view_id: str, body: m.ContentMetadata | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Write the same values to all that collections hold.

        Goes through the contents of the collections in the background.
        The values sent for a field take the place of those it had, unless `mode` says that they are added or taken
        away.
        Needs the role can_write_metadata_values.

        Args:
            object_type: Kind of the objects that hold the contents.
            view_id: Identifier of the metadata view.
        """
        return Call("PUT", "API/metadata/v1/{object_type}/content/views/{view_id}/", None, segments={"object_type": object_type, "view_id": view_id}, body=Body(body, m.ContentMetadata), roles=("can_write_metadata_values",), options=options)

    @op
    def replace_objects_metadata(self, object_type: m.MetadataObjectType, view_id: str, body: m.ObjectsMetadata | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Write the same values to several objects.

        Works in the background.
        The values sent for a field take the place of those it had, unless `mode` says that they are added or taken
        away.
        Needs the role can_write_metadata_values.

        Args:
            object_type: Kind of object.
            view_id: Identifier of the metadata view.
        """
        return Call("PUT", "API/metadata/v1/{object_type}/views/{view_id}/", None, segments={"object_type": object_type, "view_id": view_id}, body=Body(body, m.ObjectsMetadata), roles=("can_write_metadata_values",), options=options)

    @op
    def create_objects_metadata(self, object_type: m.MetadataObjectType, view_id: str, body: m.ObjectsMetadataCreate | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Write values of their own to several objects.

        Each object gets the values that stand beside its identifier, in the background.
        To write the same values to all of them there is `replace_objects_metadata`.
        Needs the role can_write_metadata_values.

        Args:
            object_type: Kind of object.
            view_id: Identifier of the metadata view.
        """
        return Call("POST", "API/metadata/v1/{object_type}/views/{view_id}/", None, segments={"object_type": object_type, "view_id": view_id}, body=Body(body, m.ObjectsMetadataCreate), roles=("can_write_metadata_values",), options=options)

    @op.read
    def get_metadata(self, object_type: m.MetadataObjectType, object_id: str, *, check_if_subclip: Opt[bool] = UNSET, include_values_for_deleted_fields: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.ObjectMetadata]:
        """Fetch all values of an object.

        Every value that the object holds, whatever view its field stands in.
        The answer is flat, a mapping from field name to the field's type and values: not the shape that
        `replace_metadata` takes.

        Args:
            object_type: Kind of object; `fields` and `views` in its place lead to other operations.
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
        self, object_type: m.MetadataObjectType, object_id: str, body: m.ViewMetadata | JsonBody, *, check_if_subclip: Opt[bool] = UNSET, ignore_unchanged: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.ViewMetadata]:
        """Write values of an object without a view.

        Writes to any field of the object; no view is asked whether it holds the field.
        The values sent for a field take the place of those it had, unless `mode` says that they are added or taken
        away.

        Args:
            object_type: Kind of object; `fields` and `views` in its place lead to other operations.
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

    @op.read
    def get_view_metadata(self, object_type: m.MetadataObjectType, object_id: str, view_id: str, *, check_if_subclip: Opt[bool] = UNSET, reencode_values_to_string: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.ViewMetadata]:
        """Fetch the values of an object in one view.

        Returns the values of the object in the fields of the view.
        An object without any values may be answered with 404.
        Needs the role can_read_metadata_values.

        Args:
            object_type: Kind of object.
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
        self, object_type: m.MetadataObjectType, object_id: str, view_id: str, body: m.ViewMetadata | JsonBody, *, check_if_subclip: Opt[bool] = UNSET, ignore_unchanged: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.ViewMetadata]:
        """Write values of an object through one view.

        Writes to fields that the view holds.
        The values sent for a field take the place of those it had, unless `mode` says that they are added or taken
        away.
        Needs the role can_write_metadata_values.

        Args:
            object_type: Kind of object.
            view_id: Identifier of the metadata view.
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


class ViewsOperations(Resource):
    """Operations on views."""

    @op.read
    def get_share_custom_action_view(self, context: str, action_id: str, *, share_id: str, share_user_id: str, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Fetch the view that a custom action asks for in a share.

        Lets a visitor of a share fill in the form of a custom action.
        The headers name the share and the visitor.

        Args:
            context: Context of the action, such as `ASSET`.
            action_id: Identifier of the custom action.
            share_user_id: Identifier of the visitor of the share.
        """
        return Call(
            "GET", "API/metadata/v1/shares/custom_actions/{context}/{action_id}/views/", m.ViewResponse, segments={"context": context, "action_id": action_id}, headers={"Share-ID": share_id, "Share-User-ID": share_user_id}, options=options
        )

    @op.read
    def list_views(self, *, include_fields: Opt[str] = UNSET, exclude_fields: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.ViewListResponse]:
        """List metadata views.

        All views in one answer.
        The entries of `view_fields` are short here: what a field's own definition says is only part of `get_view`.
        Needs the role can_read_metadata_views.

        Args:
            include_fields: Properties of a view to return, separated by commas; all others are left out.
            exclude_fields: Properties of a view to leave out, separated by commas.
        """
        return Call("GET", "API/metadata/v1/views/", m.ViewListResponse, query={"include_fields": include_fields, "exclude_fields": exclude_fields}, roles=("can_read_metadata_views",), paging=Paging(), options=options)

    @op
    def create_view(self, body: m.CreateViewRequest | JsonBody, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Create a metadata view.

        A view refers to existing fields by name.
        It may give a field another label, other options or other rules than the field's own definition; what it
        leaves out comes from there.
        Needs the role can_write_metadata_views.
        """
        return Call("POST", "API/metadata/v1/views/", m.ViewResponse, body=Body(body, m.CreateViewRequest), roles=("can_write_metadata_views",), options=options)

    @op
    def reindex_views(self, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index all metadata views anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_metadata_views.
        """
        return Call("POST", "API/metadata/v1/views/reindex/", None, body=Body(body, m.Reindex), roles=("can_reindex_metadata_views",), options=options)

    @op.read
    def get_view(self, view_id: str, *, merge_fields: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Fetch one metadata view.

        The view with its fields.
        By default each entry shows the field's own definition with the changes that the view makes to it.
        Needs the role can_read_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
            merge_fields: Join each field's definition with what the view changes about it.
        """
        return Call("GET", "API/metadata/v1/views/{view_id}/", m.ViewResponse, segments={"view_id": view_id}, query={"merge_fields": merge_fields}, roles=("can_read_metadata_views",), options=options)

    @op
    def replace_view(self, view_id: str, body: m.UpdateViewRequest | JsonBody, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Replace the properties of a metadata view.

        Takes the whole view: fetch it, change it and put it back.
        The definition of a field (its type, its bounds) is changed with `replace_field`, not here.
        Needs the role can_write_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
        """
        return Call("PUT", "API/metadata/v1/views/{view_id}/", m.ViewResponse, segments={"view_id": view_id}, body=Body(body, m.UpdateViewRequest), roles=("can_write_metadata_views",), options=options)

    @op
    def update_view(self, view_id: str, body: m.UpdateViewRequest | JsonBody, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Change some properties of a metadata view.

        Properties that are not sent stay as they are.
        The declared body is that of the PUT, so name and fields count as required here too.
        Needs the role can_write_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
        """
        return Call("PATCH", "API/metadata/v1/views/{view_id}/", m.ViewResponse, segments={"view_id": view_id}, body=Body(body, m.UpdateViewRequest), roles=("can_write_metadata_views",), options=options)

    @op.destroy
    def delete_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a metadata view.

        Takes away the view only; its fields are resources of their own and stay.
        Needs the role can_delete_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
        """
        return Call("DELETE", "API/metadata/v1/views/{view_id}/", None, segments={"view_id": view_id}, roles=("can_delete_metadata_views",), options=options)

    @op
    def reindex_view(self, view_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Index a metadata view anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
        """
        return Call("POST", "API/metadata/v1/views/{view_id}/reindex/", None, segments={"view_id": view_id}, body=Body(body, m.Reindex), roles=("can_reindex_metadata_views",), options=options)


class SyncCategoriesOperations(Sync, CategoriesOperations):
    """The same, returning responses."""


class SyncFieldMappingsOperations(Sync, FieldMappingsOperations):
    """The same, returning responses."""


class SyncFieldsOperations(Sync, FieldsOperations):
    """The same, returning responses."""


class SyncValuesOperations(Sync, ValuesOperations):
    """The same, returning responses."""


class SyncViewsOperations(Sync, ViewsOperations):
    """The same, returning responses."""


class AsyncCategoriesOperations(Async, CategoriesOperations):
    """The same, awaited."""


class AsyncFieldMappingsOperations(Async, FieldMappingsOperations):
    """The same, awaited."""


class AsyncFieldsOperations(Async, FieldsOperations):
    """The same, awaited."""


class AsyncValuesOperations(Async, ValuesOperations):
    """The same, awaited."""


class AsyncViewsOperations(Async, ViewsOperations):
    """The same, awaited."""


class MetadataService(CategoriesOperations, FieldMappingsOperations, FieldsOperations, ValuesOperations, ViewsOperations):
    """Metadata fields, the views that group them, and the values that objects carry."""


class SyncMetadata(Sync, MetadataService):
    """The operations of metadata, returning their responses."""

    categories = part(SyncCategoriesOperations)
    field_mappings = part(SyncFieldMappingsOperations)
    fields = part(SyncFieldsOperations)
    values = part(SyncValuesOperations)
    views = part(SyncViewsOperations)


class AsyncMetadata(Async, MetadataService):
    """The operations of metadata, awaited."""

    categories = part(AsyncCategoriesOperations)
    field_mappings = part(AsyncFieldMappingsOperations)
    fields = part(AsyncFieldsOperations)
    values = part(AsyncValuesOperations)
    views = part(AsyncViewsOperations)
