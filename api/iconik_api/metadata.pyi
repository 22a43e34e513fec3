# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.metadata.models

AssetPartType: TypeAlias = Literal['segments',] | str

@model
class Categories(Model):
    objects: Opt[list[Category] | None] = field(default=UNSET, read_only=True)

@model
class Category(Model):
    label: Opt[str] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    view_ids: Union[T, UnsetType, None][list[str]] = UNSET
    views: Opt[list[ViewResponse] | None] = field(default=UNSET, read_only=True)

@model
class ContentMetadata(Model):
    include_assets: Opt[bool] = field(default=UNSET, required=True)
    include_collections: Opt[bool] = field(default=UNSET, required=True)
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Union[T, UnsetType, None][str] = UNSET

@model
class CreateViewRequest(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    description: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    view_fields: Opt[list[ViewField]] = field(default=UNSET, required=True)
    write_access_for_everyone: Opt[bool | None] = UNSET

from iconik_api.shared.models import Errors as Errors

@model
class FieldCreate(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    label: Opt[str] = field(default=UNSET, required=True)
    field_type: Opt[str | IconikFieldType] = field(default=UNSET, required=True)
    ai_prompt_description: Opt[str | None] = UNSET
    auto_set: Opt[bool | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Union[T, UnsetType, None][str] = UNSET
    external_id: Union[T, UnsetType, None][str] = UNSET
    hide_if_not_set: Opt[bool | None] = UNSET
    is_block_field: Union[T, UnsetType, None][bool] = UNSET
    is_warning_field: Union[T, UnsetType, None][bool] = UNSET
    mapped_field_name: Opt[str | None] = field(default=UNSET, read_only=True)
    max_value: Union[T, UnsetType, None][float] = UNSET
    min_value: Union[T, UnsetType, None][float] = UNSET
    multi: Union[T, UnsetType, None][bool] = UNSET
    options: Union[T, UnsetType, None][list[FieldOption]] = UNSET
    read_only: Opt[bool | None] = UNSET
    representative: Union[T, UnsetType, None][bool] = UNSET
    required: Opt[bool | None] = UNSET
    sortable: Union[T, UnsetType, None][bool] = UNSET
    source_url: Opt[str | None] = UNSET
    use_as_facet: Union[T, UnsetType, None][bool] = UNSET

@model
class FieldListResponse(Model):
    objects: Opt[list[FieldResponse] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class FieldMapping(Model):
    mapped_field_name: Opt[str] = field(default=UNSET, required=True, bounds='1..')
    name: Opt[str] = field(default=UNSET, required=True, bounds='1..')
    field_type: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class FieldMappingOption(Model):
    name: Opt[str] = field(default=UNSET, required=True, bounds='1..')

@model
class FieldMappingOptions(Model):
    objects: Opt[list[FieldMappingOption]] = field(default=UNSET, required=True)

@model
class FieldOption(Model):
    label: Union[T, UnsetType, None][str] = UNSET
    value: Union[T, UnsetType, None][str] = UNSET

@model
class FieldResponse(Model):
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)
    label: Opt[str] = field(default=UNSET, required=True)
    field_type: Opt[str | IconikFieldType] = field(default=UNSET, required=True)
    ai_prompt_description: Opt[str | None] = UNSET
    auto_set: Opt[bool | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Union[T, UnsetType, None][str] = UNSET
    external_id: Union[T, UnsetType, None][str] = UNSET
    hide_if_not_set: Opt[bool | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_block_field: Union[T, UnsetType, None][bool] = UNSET
    is_warning_field: Union[T, UnsetType, None][bool] = UNSET
    mapped_field_name: Opt[str | None] = field(default=UNSET, read_only=True)
    max_value: Union[T, UnsetType, None][float] = UNSET
    min_value: Union[T, UnsetType, None][float] = UNSET
    multi: Union[T, UnsetType, None][bool] = UNSET
    options: Union[T, UnsetType, None][list[FieldOption]] = UNSET
    read_only: Opt[bool | None] = UNSET
    representative: Union[T, UnsetType, None][bool] = UNSET
    required: Opt[bool | None] = UNSET
    sortable: Union[T, UnsetType, None][bool] = UNSET
    source_url: Opt[str | None] = UNSET
    use_as_facet: Union[T, UnsetType, None][bool] = UNSET

@model
class FieldValue(Model):
    value: Opt[Any] = UNSET
    label: Opt[str | None] = UNSET
    score: Opt[float | None] = UNSET

@model
class FieldValues(Model):
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    field_values: Union[T, UnsetType, None][list[FieldValue]] = UNSET
    mode: Union[T, UnsetType, None][FieldValuesMode] = UNSET

FieldValuesMode: TypeAlias = Literal['append', 'delete', 'overwrite'] | str

class IconikFieldType(StrEnum):
    INTEGER = 'integer'
    FLOAT = 'float'
    BOOLEAN = 'boolean'
    STRING = 'string'
    STRING_EXACT = 'string_exact'
    TEXT = 'text'
    DATE = 'date'
    DATETIME = 'datetime'
    TAG_CLOUD = 'tag_cloud'
    URL = 'url'
    DROPDOWN = 'drop_down'
    EMAIL = 'email'

MetadataObjectType: TypeAlias = Literal['assets', 'collections', 'segments'] | str

class MetadataValues(MapModel[FieldValues]): ...

class ObjectMetadata(MapModel[ObjectMetadataField]): ...

@model
class ObjectMetadataField(Model):
    name: Opt[str | None] = UNSET
    type: Opt[str | None] = UNSET
    values: Opt[list[FieldValue] | None] = UNSET

@model
class ObjectValues(Model):
    id: Opt[str] = field(default=UNSET, required=True)
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)

@model
class ObjectsMetadata(Model):
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Union[T, UnsetType, None][str] = UNSET

@model
class ObjectsMetadataCreate(Model):
    metadata_values_object_id_mapping: Opt[list[ObjectValues]] = field(default=UNSET, required=True)
    object_ids: Opt[list[str]] = field(default=UNSET, required=True)
    asset_id: Union[T, UnsetType, None][str] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Union[T, UnsetType, None][str] = UNSET

from iconik_api.shared.models import Reindex as Reindex

@model
class UpdateViewRequest(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    description: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    view_fields: Opt[list[ViewField]] = field(default=UNSET, required=True)

@model
class ViewField(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    label: Union[T, UnsetType, None][str] = UNSET
    ai_prompt_description: Opt[str | None] = field(default=UNSET, read_only=True)
    auto_set: Opt[bool | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = field(default=UNSET, read_only=True)
    field_type: Opt[str | IconikFieldType | None] = field(default=UNSET, read_only=True)
    hide_if_not_set: Opt[bool | None] = UNSET
    is_block_field: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_warning_field: Opt[bool | None] = field(default=UNSET, read_only=True)
    mapped_field_name: Union[T, UnsetType, None][str] = UNSET
    max_value: Opt[float | None] = field(default=UNSET, read_only=True)
    min_value: Opt[float | None] = field(default=UNSET, read_only=True)
    multi: Opt[bool | None] = field(default=UNSET, read_only=True)
    options: Union[T, UnsetType, None][list[FieldOption]] = UNSET
    read_only: Opt[bool | None] = UNSET
    representative: Opt[bool | None] = field(default=UNSET, read_only=True)
    required: Opt[bool | None] = UNSET
    sortable: Opt[bool | None] = field(default=UNSET, read_only=True)
    source_url: Opt[str | None] = UNSET
    use_as_facet: Opt[bool | None] = field(default=UNSET, read_only=True)

@model
class ViewListResponse(Model):
    objects: Opt[list[ViewResponse] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class ViewMetadata(Model):
    metadata_values: Opt[MetadataValues] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    job_id: Union[T, UnsetType, None][str] = UNSET
    object_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    version_id: Union[T, UnsetType, None][str] = UNSET

@model
class ViewResponse(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    view_fields: Opt[list[ViewField]] = UNSET

# --- iconik_api.metadata.operations


class AsyncCategoriesOperations(Async, CategoriesOperations): ...

class AsyncFieldMappingsOperations(Async, FieldMappingsOperations): ...

class AsyncFieldsOperations(Async, FieldsOperations): ...

class AsyncMetadata(Async, MetadataService):
    categories = part(AsyncCategoriesOperations)
    field_mappings = part(AsyncFieldMappingsOperations)
    fields = part(AsyncFieldsOperations)
    values = part(AsyncValuesOperations)
    views = part(AsyncViewsOperations)

class AsyncValuesOperations(Async, ValuesOperations): ...

class AsyncViewsOperations(Async, ViewsOperations): ...

class CategoriesOperations(Resource):
    @op.read
    def list_categories(self, object_type: str, **options: Unpack[ListOptions]) -> Call[Categories]: ...
    @op
    def create_category(
        self,
        object_type: str,
        body: Category | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Category]: ...
    @op.read
    def get_category(self, object_type: str, name: str, **options: Unpack[Options]) -> Call[Category]: ...
    @op
    def replace_category(
        self,
        object_type: str,
        name: str,
        body: Category | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Category]: ...
    @op.destroy
    def delete_category(self, object_type: str, name: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def get_category_views(
        self,
        object_type: str,
        name: str,
        *,
        ext_options: Opt[bool] = UNSET,
        writable_only: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Category]: ...

class FieldMappingsOperations(Resource):
    @op
    def create_field_mapping(self, body: FieldMapping | JsonBody, **options: Unpack[Options]) -> Call[FieldMapping]: ...
    @op.read
    def get_field_mapping(self, field_name: str, **options: Unpack[Options]) -> Call[FieldMapping]: ...
    @op.read
    def list_field_mapping_options(self, **options: Unpack[ListOptions]) -> Call[FieldMappingOptions]: ...

class FieldsOperations(Resource):
    @op.read
    def list_fields(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_field_name: Opt[str] = UNSET,
        filter: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[FieldListResponse]: ...
    @op
    def create_field(self, body: FieldCreate | JsonBody, **options: Unpack[Options]) -> Call[FieldResponse]: ...
    @op.read
    def get_field(self, field_name: str, **options: Unpack[Options]) -> Call[FieldResponse]: ...
    @op
    def replace_field(
        self,
        field_name: str,
        body: FieldResponse | JsonBody,
        **options: Unpack[Options],
    ) -> Call[FieldResponse]: ...
    @op
    def partial_update_field(
        self,
        field_name: str,
        body: FieldResponse | JsonBody,
        **options: Unpack[Options],
    ) -> Call[FieldResponse]: ...
    @op.destroy
    def delete_field(self, field_name: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_user_fields(self, **options: Unpack[ListOptions]) -> Call[FieldListResponse]: ...

class MetadataService(CategoriesOperations, FieldMappingsOperations, FieldsOperations, ValuesOperations, ViewsOperations): ...

class SyncCategoriesOperations(Sync, CategoriesOperations): ...

class SyncFieldMappingsOperations(Sync, FieldMappingsOperations): ...

class SyncFieldsOperations(Sync, FieldsOperations): ...

class SyncMetadata(Sync, MetadataService):
    categories = part(SyncCategoriesOperations)
    field_mappings = part(SyncFieldMappingsOperations)
    fields = part(SyncFieldsOperations)
    values = part(SyncValuesOperations)
    views = part(SyncViewsOperations)

class SyncValuesOperations(Sync, ValuesOperations): ...

class SyncViewsOperations(Sync, ViewsOperations): ...

class ValuesOperations(Resource):
    @op.read
    def get_asset_version_metadata(
        self,
        asset_id: str,
        version_id: str,
        view_id: str,
        *,
        reencode_values_to_string: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op.read
    @deprecated('see its documentation', category=None)
    def get_asset_object_version_metadata(
        self,
        asset_id: str,
        object_type: AssetPartType,
        object_id: str,
        version_id: str,
        view_id: str,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op.read
    def get_asset_object_metadata(
        self,
        asset_id: str,
        object_type: AssetPartType,
        object_id: str,
        view_id: str,
        *,
        reencode_values_to_string: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def replace_asset_object_metadata(
        self,
        asset_id: str,
        object_type: AssetPartType,
        object_id: str,
        view_id: str,
        body: ViewMetadata | JsonBody,
        *,
        ignore_unchanged: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def replace_content_metadata(
        self,
        object_type: MetadataObjectType,
        view_id: str,
        body: ContentMetadata | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def replace_objects_metadata(
        self,
        object_type: MetadataObjectType,
        view_id: str,
        body: ObjectsMetadata | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def create_objects_metadata(
        self,
        object_type: MetadataObjectType,
        view_id: str,
        body: ObjectsMetadataCreate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_metadata(
        self,
        object_type: MetadataObjectType,
        object_id: str,
        *,
        check_if_subclip: Opt[bool] = UNSET,
        include_values_for_deleted_fields: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ObjectMetadata]: ...
    @op
    def replace_metadata(
        self,
        object_type: MetadataObjectType,
        object_id: str,
        body: ViewMetadata | JsonBody,
        *,
        check_if_subclip: Opt[bool] = UNSET,
        ignore_unchanged: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op.read
    def get_view_metadata(
        self,
        object_type: MetadataObjectType,
        object_id: str,
        view_id: str,
        *,
        check_if_subclip: Opt[bool] = UNSET,
        reencode_values_to_string: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def replace_view_metadata(
        self,
        object_type: MetadataObjectType,
        object_id: str,
        view_id: str,
        body: ViewMetadata | JsonBody,
        *,
        check_if_subclip: Opt[bool] = UNSET,
        ignore_unchanged: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...

class ViewsOperations(Resource):
    @op.read
    def get_share_custom_action_view(
        self,
        context: str,
        action_id: str,
        *,
        share_id: str,
        share_user_id: str,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op.read
    def list_views(
        self,
        *,
        include_fields: Opt[str] = UNSET,
        exclude_fields: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[ViewListResponse]: ...
    @op
    def create_view(self, body: CreateViewRequest | JsonBody, **options: Unpack[Options]) -> Call[ViewResponse]: ...
    @op
    def reindex_views(self, body: Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op.read
    def get_view(
        self,
        view_id: str,
        *,
        merge_fields: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op
    def replace_view(
        self,
        view_id: str,
        body: UpdateViewRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op
    def update_view(
        self,
        view_id: str,
        body: UpdateViewRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op.destroy
    def delete_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reindex_view(self, view_id: str, body: Reindex | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
