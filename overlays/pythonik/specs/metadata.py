"""Metadata, with the method names of pythonik 1.x."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, Unpack, cast

from iconik_api.metadata import models as m
from iconik_api.metadata.operations import AsyncMetadata, MetadataService, SyncMetadata
from iconik_api.runtime.base.errors import NotFoundError
from iconik_api.runtime.calls.call import Call, JsonBody, ListOptions, Options
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.operations.op import Resource, Steps, flow, op

from .base import AsyncSpec, Spec, names_of_1x, with_body

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

__all__ = ["AsyncMetadataSpec", "MetadataSpec"]

__getattr__ = names_of_1x(__name__)


T = TypeVar("T")

#: Types of objects that have metadata.
ObjectType: TypeAlias = Literal["assets", "collections", "segments"]

_OBJECT_TYPES: Final = ("assets", "collections", "segments")
_PART_TYPES: Final = ("segments",)

#: Properties of a field in a response without a view, besides its values. They are not sent back.
_FIELD_DESCRIPTION: Final = ("name", "type")


class MetadataMethods(Resource):
    """Methods of 1.x, each in terms of a generated operation."""

    # --- values, read through a view ----------------------------------------------------------------------------------

    @flow.read
    def get_object_metadata(
        self,
        object_type: ObjectType,
        object_id: str,
        view_id: str | None = None,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]:
        """Fetch the values of an object (operation `get_view_metadata`, without a view `get_metadata`).

        Args:
            object_type: Type of the object: `assets`, `collections` or `segments`.
            object_id: Identifier of the object.
            view_id: Identifier of the view; without one, the values in all fields are fetched.
            intercept_404: Value of `data` if the object has no values (404). The response then counts as OK.

        Raises:
            ValueError: Objects of this type have no metadata.
        """
        _check_object_type(object_type, _OBJECT_TYPES)
        if view_id is None:
            return _read_all(object_type, object_id, intercept_404, **options)
        return _read_view(object_type, object_id, view_id, intercept_404, **options)

    @flow.read
    def get_asset_metadata(
        self,
        asset_id: str,
        view_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]:
        """Fetch the values of an asset in one view (operation `get_view_metadata`).

        Args:
            asset_id: Identifier of the asset.
            view_id: Identifier of the view.
            intercept_404: Value of `data` if the asset has no values (404). The response then counts as OK.
        """
        return _read_view("assets", asset_id, view_id, intercept_404, **options)

    @flow.read
    def get_collection_metadata(
        self,
        collection_id: str,
        view_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]:
        """Fetch the values of a collection in one view (operation `get_view_metadata`).

        Args:
            collection_id: Identifier of the collection.
            view_id: Identifier of the view.
            intercept_404: Value of `data` if the collection has no values (404). The response then counts as OK.
        """
        return _read_view("collections", collection_id, view_id, intercept_404, **options)

    @flow.read
    def get_segment_metadata(
        self,
        segment_id: str,
        view_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]:
        """Fetch the values of a segment in one view (operation `get_view_metadata`).

        Args:
            segment_id: Identifier of the segment.
            view_id: Identifier of the view.
            intercept_404: Value of `data` if the segment has no values (404). The response then counts as OK.
        """
        return _read_view("segments", segment_id, view_id, intercept_404, **options)

    # --- values, read without a view ----------------------------------------------------------------------------------

    @flow.read
    def get_object_metadata_direct(
        self,
        object_type: ObjectType,
        object_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]:
        """Fetch the values of an object in all fields (operation `get_metadata`).

        Args:
            object_type: Type of the object: `assets`, `collections` or `segments`.
            object_id: Identifier of the object.
            intercept_404: Value of `data` if the object has no values (404). The response then counts as OK.

        Raises:
            ValueError: Objects of this type have no metadata.
        """
        _check_object_type(object_type, _OBJECT_TYPES)
        return _read_all(object_type, object_id, intercept_404, **options)

    @flow.read
    def get_asset_metadata_direct(
        self, asset_id: str, intercept_404: m.ViewMetadata | bool = False, **options: Unpack[Options]
    ) -> Steps[m.ViewMetadata]:
        """Fetch the values of an asset in all fields (operation `get_metadata`).

        Args:
            asset_id: Identifier of the asset.
            intercept_404: Value of `data` if the asset has no values (404). The response then counts as OK.
        """
        return _read_all("assets", asset_id, intercept_404, **options)

    @flow.read
    def get_collection_metadata_direct(
        self, collection_id: str, intercept_404: m.ViewMetadata | bool = False, **options: Unpack[Options]
    ) -> Steps[m.ViewMetadata]:
        """Fetch the values of a collection in all fields (operation `get_metadata`).

        Args:
            collection_id: Identifier of the collection.
            intercept_404: Value of `data` if the collection has no values (404). The response then counts as OK.
        """
        return _read_all("collections", collection_id, intercept_404, **options)

    @flow.read
    def get_segment_metadata_direct(
        self, segment_id: str, intercept_404: m.ViewMetadata | bool = False, **options: Unpack[Options]
    ) -> Steps[m.ViewMetadata]:
        """Fetch the values of a segment in all fields (operation `get_metadata`).

        Args:
            segment_id: Identifier of the segment.
            intercept_404: Value of `data` if the segment has no values (404). The response then counts as OK.
        """
        return _read_all("segments", segment_id, intercept_404, **options)

    # --- values, written ----------------------------------------------------------------------------------------------

    @op
    def update_asset_metadata(
        self,
        asset_id: str,
        view_id: str,
        metadata: m.ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Write values of an asset through one view by PUT (operation `replace_view_metadata`).

        Args:
            asset_id: Identifier of the asset.
            view_id: Identifier of the view.
            metadata: The values, in 1.x called `UpdateMetadata`. Other fields do not change.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = MetadataService.replace_view_metadata.build("assets", asset_id, view_id, {}, **options)
        return _with_values(call, metadata)

    @op
    def put_metadata_direct(
        self,
        object_type: str,
        object_id: str,
        metadata: m.ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Write values of an object without a view by PUT (operation `replace_metadata`).

        Args:
            object_type: Type of the object: `assets`, `collections` or `segments`.
            object_id: Identifier of the object.
            metadata: The values, in 1.x called `UpdateMetadata`. Other fields do not change.
            exclude_defaults: Ignored; see `Spec`.
        """
        return _with_values(MetadataService.replace_metadata.build(object_type, object_id, {}, **options), metadata)

    @op
    def put_object_view_metadata(
        self,
        asset_id: str,
        object_type: Literal["segments"],
        object_id: str,
        view_id: str,
        metadata: m.ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Write values of an object within an asset through one view (operation `replace_asset_object_metadata`).

        Args:
            asset_id: Identifier of the asset.
            object_type: Type of the object within the asset.
            object_id: Identifier of the object within the asset.
            view_id: Identifier of the view.
            metadata: The values, in 1.x called `UpdateMetadata`. Other fields do not change.
            exclude_defaults: Ignored; see `Spec`.

        Raises:
            ValueError: An asset has no objects of this type with metadata.
        """
        _check_object_type(object_type, _PART_TYPES)
        build = MetadataService.replace_asset_object_metadata.build
        return _with_values(build(asset_id, object_type, object_id, view_id, {}, **options), metadata)

    @op
    def put_segment_view_metadata(
        self,
        asset_id: str,
        segment_id: str,
        view_id: str,
        metadata: m.ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]:
        """Write values of a segment through one view. Older name of `put_object_view_metadata` for segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            view_id: Identifier of the view.
            metadata: The values, in 1.x called `UpdateMetadata`. Other fields do not change.
            exclude_defaults: Ignored; see `Spec`.
        """
        build = MetadataMethods.put_object_view_metadata.build
        return build(asset_id, "segments", segment_id, view_id, metadata, **options)

    put_segment_metadata = put_segment_view_metadata

    # --- views --------------------------------------------------------------------------------------------------------

    @op.read
    def get_views(self, **options: Unpack[ListOptions]) -> Call[m.ViewListResponse]:
        """List metadata views (operation `list_views`)."""
        return MetadataService.list_views.build(**options)

    @op.read
    def get_view(
        self, view_id: str, merge_fields: bool | None = None, **options: Unpack[Options]
    ) -> Call[m.ViewResponse]:
        """Fetch one metadata view (operation `get_view`).

        Args:
            view_id: Identifier of the view.
            merge_fields: Merge the definition of each field with the changes of the view. Default of iconik: true.
        """
        call = MetadataService.get_view.build(view_id, **options)
        call.query = {"merge_fields": merge_fields}
        return call

    @op
    def create_view(
        self, view: m.CreateViewRequest | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.ViewResponse]:
        """Create a metadata view (operation `create_view`).

        Args:
            view: The view. Its fields refer to existing fields by name.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(MetadataService.create_view.build({}, **options), view, m.CreateViewRequest)

    @op
    def update_view(
        self,
        view_id: str,
        view: m.UpdateViewRequest | m.CreateViewRequest | m.ViewResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewResponse]:
        """Change some properties of a metadata view by PATCH (operation `update_view`).

        Args:
            view_id: Identifier of the view.
            view: Properties to change.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = MetadataService.update_view.build(view_id, {}, **options)
        return with_body(call, view, m.UpdateViewRequest, m.CreateViewRequest, m.ViewResponse)

    @op
    def replace_view(
        self,
        view_id: str,
        view: m.CreateViewRequest | m.UpdateViewRequest | m.ViewResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewResponse]:
        """Replace a metadata view by PUT (operation `replace_view`).

        Args:
            view_id: Identifier of the view.
            view: The whole view, such as a fetched view with changes.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = MetadataService.replace_view.build(view_id, {}, **options)
        return with_body(call, view, m.CreateViewRequest, m.UpdateViewRequest, m.ViewResponse)

    @op.destroy
    def delete_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a metadata view; its fields stay (operation `delete_view`).

        Args:
            view_id: Identifier of the view.
        """
        return MetadataService.delete_view.build(view_id, **options)

    # --- fields -------------------------------------------------------------------------------------------------------

    @op.read
    def list_fields(
        self,
        per_page: int | None = None,
        last_field_name: str | None = None,
        filter: str | None = None,  # noqa: A002  (the name in 1.x)
        **options: Unpack[ListOptions],
    ) -> Call[m.FieldListResponse]:
        """List metadata fields (operation `list_fields`).

        Args:
            per_page: Number of fields in a page.
            last_field_name: Name of the last received field; the next page starts after it.
            filter: Names of the fields to list, separated by commas.
        """
        call = MetadataService.list_fields.build(**options)
        call.query = {"per_page": per_page, "last_field_name": last_field_name or None, "filter": filter or None}
        return call

    @op.read
    def get_field(self, field_name: str, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Fetch one metadata field (operation `get_field`).

        Args:
            field_name: Name of the field (not its label).
        """
        return MetadataService.get_field.build(field_name, **options)

    @op
    def create_field(
        self, field_data: m.FieldCreate | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.FieldResponse]:
        """Create a metadata field (operation `create_field`).

        Args:
            field_data: The field. Its name is its permanent identifier.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(MetadataService.create_field.build({}, **options), field_data, m.FieldCreate)

    @op
    def update_field(
        self,
        field_name: str,
        field_data: m.FieldResponse | m.FieldCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FieldResponse]:
        """Replace the definition of a metadata field by PUT (operation `replace_field`).

        Args:
            field_name: Name of the field (not its label).
            field_data: The whole definition, in 1.x called `FieldUpdate`, such as a fetched definition with changes.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = MetadataService.replace_field.build(field_name, {}, **options)
        return with_body(call, field_data, m.FieldResponse, m.FieldCreate)

    @op.destroy
    def delete_field(self, field_name: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a metadata field (operation `delete_field`).

        Args:
            field_name: Name of the field (not its label).
        """
        return MetadataService.delete_field.build(field_name, **options)

    # Older names in 1.x.
    create_metadata_field = create_field
    update_metadata_field = update_field
    delete_metadata_field = delete_field


class MetadataSpec(MetadataMethods, Spec, SyncMetadata):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations on metadata: methods of 1.x, and every operation of the service by its operationId."""

    # If two names clash, the signature of 1.x is used. Type checkers are told to ignore this.

    server = "API/metadata/"


class AsyncMetadataSpec(MetadataMethods, AsyncSpec, AsyncMetadata):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations on metadata, asynchronous; see `MetadataSpec`."""

    server = "API/metadata/"


def _check_object_type(object_type: str, known: tuple[str, ...]) -> None:
    if object_type not in known:
        raise ValueError(f"object_type must be one of {', '.join(known)}, not {object_type!r}")


def _read_view(
    object_type: ObjectType,
    object_id: str,
    view_id: str,
    intercept_404: m.ViewMetadata | bool,
    **options: Unpack[Options],
) -> Steps[m.ViewMetadata]:
    call = MetadataService.get_view_metadata.build(object_type, object_id, view_id, **options)
    answer = yield from _intercepted(call, intercept_404)
    data = answer.data
    if isinstance(data, m.ViewMetadata) and data is not intercept_404 and not data.metadata_values:
        return Response(answer.response, data=_with_legacy_values(data))
    return answer


def _read_all(
    object_type: ObjectType, object_id: str, intercept_404: m.ViewMetadata | bool, **options: Unpack[Options]
) -> Steps[m.ViewMetadata]:
    answer = yield from _intercepted(
        MetadataService.get_metadata.build(object_type, object_id, **options), intercept_404
    )
    if answer.response.status_code >= 400:
        return answer
    return Response(answer.response, data=_in_view_shape(answer.data))


def _intercepted(call: Call[Any], substitute: m.ViewMetadata | bool | None) -> Steps[Any]:
    """Send a call. With a substitute, a 404 becomes a response that counts as OK and contains the substitute."""
    given = substitute is not None and substitute is not False
    try:
        answer = yield call
    except NotFoundError as error:
        if not given:
            raise
        missing = error.response
    else:
        if not given or answer.response.status_code != 404:
            return answer
        missing = answer.response
    from .intercept import InterceptedResponse

    return Response(InterceptedResponse(cast("HttpResponse", missing)), data=substitute)


def _with_legacy_values(data: m.ViewMetadata) -> m.ViewMetadata:
    """Return values that iconik sent as `{field: {"values": […]}}` in their place, as 1.x did; all else is kept."""
    fields = {name: each for name, each in data.additional_properties.items() if isinstance(each, dict)}
    legacy = {name: each["values"] for name, each in fields.items() if "values" in each}
    if not legacy:
        return data
    values = {name: {"field_values": each} for name, each in legacy.items()}
    return m.ViewMetadata.model_validate({**data.model_dump(by_alias=True), "metadata_values": values})


def _in_view_shape(values: object) -> m.ViewMetadata | None:
    """Return the values of a response without a view, `{field: {"values": […]}}`, as with a view.

    Further properties of a field, such as its type, are kept in the `additional_properties` of its `FieldValues`, those
    of the object in the `additional_properties` of the `ViewMetadata`.
    """
    if not isinstance(values, m.ObjectMetadata):
        return None
    record = values.model_dump(by_alias=True)
    held = record.get("metadata_values")
    if isinstance(held, dict) and not isinstance(held.get("values"), list):
        return m.ViewMetadata.model_validate(record)
    fields = {name: record.pop(name) for name in list(record) if isinstance(record[name], dict)}
    for field in fields.values():
        if "values" in field:
            field["field_values"] = field.pop("values")
    return m.ViewMetadata.model_validate({**record, "metadata_values": fields})


def _with_values(call: Call[T], metadata: m.ViewMetadata | JsonBody) -> Call[T]:
    """Return a call that writes values. `metadata_values=[]` in a model means no values, like `{}`."""
    if not isinstance(metadata, m.ViewMetadata):
        return with_body(call, metadata, m.ViewMetadata)
    body: dict[str, Any] = MetadataSpec._prepare_model_data(metadata)
    values = body.get("metadata_values")
    if values == []:
        body["metadata_values"] = {}
    elif isinstance(values, dict):
        body["metadata_values"] = {name: _writable(field) for name, field in values.items()}
    return with_body(call, body)


def _writable(field: Any) -> Any:
    if not isinstance(field, dict):
        return field
    return {name: value for name, value in field.items() if name not in _FIELD_DESCRIPTION}
