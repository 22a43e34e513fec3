# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- pythonik.specs.assets


class AssetSpec(Resource, Spec, SyncAssets):
    server = 'API/assets/'
    @property
    def collections(self) -> CollectionSpec: ...
    @op.read
    def get(self, asset_id: str, **options: Unpack[Options]) -> Call[Asset | AssetPost]: ...
    @op
    def create(
        self,
        body: AssetCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Asset | AssetPost]: ...
    @op
    def partial_update_asset(
        self,
        asset_id: str,
        body: Asset | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Asset | AssetPost]: ...
    @op.destroy
    def delete(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_all(self, **options: Unpack[ListOptions]) -> Call[Assets]: ...
    @flow.destroy
    def bulk_delete(
        self,
        body: BulkDelete | JsonBody,
        permanently_delete: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Steps[None]: ...
    @op.destroy
    def permanently_delete(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_segment(
        self,
        asset_id: str,
        body: SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op
    def update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op
    def partial_update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op.destroy
    def delete_segment(
        self,
        asset_id: str,
        segment_id: str,
        soft_delete: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.destroy
    def bulk_delete_segments(
        self,
        asset_id: str,
        body: BulkDeleteSegmentsBody | JsonBody,
        immediately: bool = True,
        ignore_reindexing: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_segments(
        self,
        asset_id: str,
        per_page: int | None = None,
        page: int | None = None,
        scroll: bool | None = None,
        scroll_id: str | None = None,
        transcription_id: str | None = None,
        version_id: str | None = None,
        segment_type: str | None = None,
        segment_color: str | None = None,
        time_start_milliseconds: int | None = None,
        time_end_milliseconds: int | None = None,
        time_start_milliseconds__gte: int | None = None,
        time_end_milliseconds__lte: int | None = None,
        status: str | None = None,
        person_id: str | None = None,
        share_id: str | None = None,
        project_id: str | None = None,
        include_users: bool | None = None,
        include_all_versions: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[SegmentListResponse]: ...
    @op
    def create_version(
        self,
        asset_id: str,
        body: AssetVersionCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse]: ...
    @op
    def create_version_from_asset(
        self,
        asset_id: str,
        source_asset_id: str,
        body: AssetVersionFromAssetCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def update_version(
        self,
        asset_id: str,
        version_id: str,
        body: AssetVersion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse | AssetVersion]: ...
    @op
    def partial_update_version(
        self,
        asset_id: str,
        version_id: str,
        body: AssetVersion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse | AssetVersion]: ...
    @op
    def promote_version(
        self,
        asset_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse]: ...
    @op.destroy
    def delete_version(
        self,
        asset_id: str,
        version_id: str,
        hard_delete: bool = False,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.destroy
    def delete_old_versions(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_asset_history_entities(
        self,
        asset_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[AssetHistoryEntities]: ...
    @op
    def create_history_entity(
        self,
        asset_id: str,
        operation_description: str,
        operation_type: HistoryOperationType | str,
        **options: Unpack[Options],
    ) -> Call[AssetHistory]: ...

class AsyncAssetSpec(Resource, AsyncSpec, AsyncAssets):
    server = 'API/assets/'
    @property
    def collections(self) -> AsyncCollectionSpec: ...
    @op.read
    def get(self, asset_id: str, **options: Unpack[Options]) -> Call[Asset | AssetPost]: ...
    @op
    def create(
        self,
        body: AssetCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Asset | AssetPost]: ...
    @op
    def partial_update_asset(
        self,
        asset_id: str,
        body: Asset | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Asset | AssetPost]: ...
    @op.destroy
    def delete(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_all(self, **options: Unpack[ListOptions]) -> Call[Assets]: ...
    @flow.destroy
    def bulk_delete(
        self,
        body: BulkDelete | JsonBody,
        permanently_delete: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Steps[None]: ...
    @op.destroy
    def permanently_delete(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_segment(
        self,
        asset_id: str,
        body: SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op
    def update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op
    def partial_update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[SegmentResponse]: ...
    @op.destroy
    def delete_segment(
        self,
        asset_id: str,
        segment_id: str,
        soft_delete: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.destroy
    def bulk_delete_segments(
        self,
        asset_id: str,
        body: BulkDeleteSegmentsBody | JsonBody,
        immediately: bool = True,
        ignore_reindexing: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_segments(
        self,
        asset_id: str,
        per_page: int | None = None,
        page: int | None = None,
        scroll: bool | None = None,
        scroll_id: str | None = None,
        transcription_id: str | None = None,
        version_id: str | None = None,
        segment_type: str | None = None,
        segment_color: str | None = None,
        time_start_milliseconds: int | None = None,
        time_end_milliseconds: int | None = None,
        time_start_milliseconds__gte: int | None = None,
        time_end_milliseconds__lte: int | None = None,
        status: str | None = None,
        person_id: str | None = None,
        share_id: str | None = None,
        project_id: str | None = None,
        include_users: bool | None = None,
        include_all_versions: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[SegmentListResponse]: ...
    @op
    def create_version(
        self,
        asset_id: str,
        body: AssetVersionCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse]: ...
    @op
    def create_version_from_asset(
        self,
        asset_id: str,
        source_asset_id: str,
        body: AssetVersionFromAssetCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def update_version(
        self,
        asset_id: str,
        version_id: str,
        body: AssetVersion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse | AssetVersion]: ...
    @op
    def partial_update_version(
        self,
        asset_id: str,
        version_id: str,
        body: AssetVersion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse | AssetVersion]: ...
    @op
    def promote_version(
        self,
        asset_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[AssetVersionResponse]: ...
    @op.destroy
    def delete_version(
        self,
        asset_id: str,
        version_id: str,
        hard_delete: bool = False,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.destroy
    def delete_old_versions(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_asset_history_entities(
        self,
        asset_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[AssetHistoryEntities]: ...
    @op
    def create_history_entity(
        self,
        asset_id: str,
        operation_description: str,
        operation_type: HistoryOperationType | str,
        **options: Unpack[Options],
    ) -> Call[AssetHistory]: ...

# --- pythonik.specs.base


class AsyncSpec(Async):
    def __init__(
        self,
        session: Any,
        timeout: TimeoutInput = float('3.0'),
        base_url: str = 'https://app.iconik.io',
    ) -> None: ...
    @property
    def session(self) -> AsyncSession: ...
    @property
    def timeout(self) -> TimeoutInput: ...
    async def send_request(self, method: str, path: str, **kwargs: Any) -> HttpResponse: ...
    server: ClassVar[str] = ''
    api_version: ClassVar[str] = 'v1'
    base_url: str = 'https://app.iconik.io'
    @ClassOrInstanceMethod
    def gen_url(self, path: str) -> str: ...
    @staticmethod
    def parse_response(response: HttpResponse, model: Any = None) -> Response[Any]: ...
    @classmethod
    def set_class_attribute(cls, name: str, value: Any) -> None: ...

PythonikResponse = Response
from iconik_api import Response as Response

class Spec(Sync):
    def __init__(
        self,
        session: Any,
        timeout: TimeoutInput = float('3.0'),
        base_url: str = 'https://app.iconik.io',
    ) -> None: ...
    @property
    def session(self) -> Session: ...
    @property
    def timeout(self) -> TimeoutInput: ...
    def send_request(self, method: str, path: str, **kwargs: Any) -> HttpResponse: ...
    server: ClassVar[str] = ''
    api_version: ClassVar[str] = 'v1'
    base_url: str = 'https://app.iconik.io'
    @ClassOrInstanceMethod
    def gen_url(self, path: str) -> str: ...
    @staticmethod
    def parse_response(response: HttpResponse, model: Any = None) -> Response[Any]: ...
    @classmethod
    def set_class_attribute(cls, name: str, value: Any) -> None: ...

def names_of_1x(module: str) -> Callable[[str], Any]: ...
def with_body(call: Call[T], body: object, *models: type[Model]) -> Call[T]: ...

# --- pythonik.specs.collection


class AsyncCollectionSpec(Resource, AsyncSpec, AsyncAssets):
    server = 'API/assets/'
    @op.read
    def get(self, collection_id: str, **options: Unpack[Options]) -> Call[Collection]: ...
    @op
    def create(
        self,
        body: Collection | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Collection]: ...
    @op.destroy
    def delete(self, collection_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def get_info(self, collection_id: str, **options: Unpack[Options]) -> Call[CollectionContentInfo]: ...
    @op.read
    def get_contents(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[CollectionContents]: ...
    @op
    def add_content(
        self,
        collection_id: str,
        body: Content | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Model]: ...

class CollectionSpec(Resource, Spec, SyncAssets):
    server = 'API/assets/'
    @op.read
    def get(self, collection_id: str, **options: Unpack[Options]) -> Call[Collection]: ...
    @op
    def create(
        self,
        body: Collection | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Collection]: ...
    @op.destroy
    def delete(self, collection_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def get_info(self, collection_id: str, **options: Unpack[Options]) -> Call[CollectionContentInfo]: ...
    @op.read
    def get_contents(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[CollectionContents]: ...
    @op
    def add_content(
        self,
        collection_id: str,
        body: Content | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Model]: ...

# --- pythonik.specs.files


class AsyncFilesSpec(Resource, AsyncSpec, AsyncFiles):
    server = 'API/files/'
    async def download(
        self,
        url_or_file: Downloadable,
        path: str | os.PathLike[str],
        *,
        parts: int = 4,
        part_size: int = 1 << 24,
        resume: bool = True,
        checksum: str | None = None,
        on_progress: OnProgress | None = None,
        overwrite: bool = False,
    ) -> Download: ...
    @op.read
    def get_asset_formats(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[Formats]: ...
    @op.read
    def get_asset_formats_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[Formats]: ...
    @op.read
    def get_asset_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[Format]: ...
    @op
    def create_asset_format(
        self,
        asset_id: str,
        body: Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Format]: ...
    @op
    def update_asset_format(
        self,
        asset_id: str,
        format_id: str,
        body: Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Format]: ...
    @op
    def partial_update_asset_format(
        self,
        asset_id: str,
        format_id: str,
        body: Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Format]: ...
    @op.read
    def list_asset_format_components(
        self,
        asset_id: str,
        format_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[Components]: ...
    @op
    def create_asset_format_component(
        self,
        asset_id: str,
        format_id: str,
        body: Component | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Component]: ...
    @op.read
    def get_deleted_formats(self, **options: Unpack[ListOptions]) -> Call[IndexedFormats]: ...
    @op.read
    def get_asset_filesets(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[FileSets]: ...
    @op.read
    def get_asset_file_sets_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        file_count: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[FileSets]: ...
    @op.read
    def get_asset_file_set_files(
        self,
        asset_id: str,
        file_sets_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op
    def create_asset_file_sets(
        self,
        asset_id: str,
        body: FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op
    @deprecated('call create_asset_file_sets()', category=None)
    def create_asset_filesets(
        self,
        asset_id: str,
        body: FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op
    def update_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op
    def partial_update_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op.destroy
    def delete_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        keep_source: bool = False,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_deleted_file_sets(self, **options: Unpack[ListOptions]) -> Call[IndexedFileSets]: ...
    get_deleted_filesets = get_deleted_file_sets
    @op.read
    def get_asset_files(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[Files]: ...
    @op.read
    def get_asset_files_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        generate_signed_url: bool | None = None,
        content_disposition: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op.read
    def get_asset_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[File]: ...
    @op
    def create_asset_file(
        self,
        asset_id: str,
        body: FileCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op
    def update_asset_file(
        self,
        asset_id: str,
        file_id: str,
        body: FileCreate | File | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op
    def partial_update_asset_file(
        self,
        asset_id: str,
        file_id: str,
        body: FileCreate | File | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op.destroy
    def delete_asset_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_mediainfo_job(
        self,
        asset_id: str,
        file_id: str,
        priority: int = 5,
        **options: Unpack[Options],
    ) -> Call[TranscodeResponse]: ...
    @op
    def create_transcode_job(
        self,
        asset_id: str,
        file_id: str,
        priority: int = 5,
        **options: Unpack[Options],
    ) -> Call[TranscodeResponse]: ...
    @op.read
    def get_asset_proxies(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[Proxies]: ...
    @op.read
    def get_asset_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[Proxy]: ...
    @op
    def create_asset_proxy(
        self,
        asset_id: str,
        body: Proxy | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Proxy]: ...
    @op
    def update_asset_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        body: Proxy | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Proxy]: ...
    @flow
    def get_upload_id_for_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Steps[str]: ...
    @op.read
    def get_s3_presigned_url(
        self,
        asset_id: str,
        proxy_id: str,
        upload_id: str,
        part_number: int,
        **options: Unpack[ListOptions],
    ) -> Call[S3MultipartUploadResponse]: ...
    @flow.read
    def get_s3_complete_url(
        self,
        asset_id: str,
        proxy_id: str,
        upload_id: str,
        **options: Unpack[Options],
    ) -> Steps[str]: ...
    @op.read
    def get_asset_keyframes(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[Keyframes]: ...
    @op
    def create_asset_keyframe(
        self,
        asset_id: str,
        body: Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op
    def update_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op
    def partial_update_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @flow
    def get_upload_id_for_keyframe(
        self,
        keyframe: Keyframe,
        **options: Unpack[Options],
    ) -> Steps[GCSKeyframeUploadResponse]: ...
    @op.read
    def get_storages(self, **options: Unpack[ListOptions]) -> Call[Storages]: ...
    @op
    def create_storage_file(
        self,
        storage_id: str,
        body: File | FileBase | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileBase]: ...

class FilesSpec(Resource, Spec, SyncFiles):
    server = 'API/files/'
    def download(
        self,
        url_or_file: Downloadable,
        path: str | os.PathLike[str],
        *,
        parts: int = 4,
        part_size: int = 1 << 24,
        resume: bool = True,
        checksum: str | None = None,
        on_progress: OnProgress | None = None,
        overwrite: bool = False,
    ) -> Download: ...
    @op.read
    def get_asset_formats(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[Formats]: ...
    @op.read
    def get_asset_formats_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[Formats]: ...
    @op.read
    def get_asset_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[Format]: ...
    @op
    def create_asset_format(
        self,
        asset_id: str,
        body: Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Format]: ...
    @op
    def update_asset_format(
        self,
        asset_id: str,
        format_id: str,
        body: Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Format]: ...
    @op
    def partial_update_asset_format(
        self,
        asset_id: str,
        format_id: str,
        body: Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Format]: ...
    @op.read
    def list_asset_format_components(
        self,
        asset_id: str,
        format_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[Components]: ...
    @op
    def create_asset_format_component(
        self,
        asset_id: str,
        format_id: str,
        body: Component | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Component]: ...
    @op.read
    def get_deleted_formats(self, **options: Unpack[ListOptions]) -> Call[IndexedFormats]: ...
    @op.read
    def get_asset_filesets(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[FileSets]: ...
    @op.read
    def get_asset_file_sets_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        file_count: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[FileSets]: ...
    @op.read
    def get_asset_file_set_files(
        self,
        asset_id: str,
        file_sets_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op
    def create_asset_file_sets(
        self,
        asset_id: str,
        body: FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op
    @deprecated('call create_asset_file_sets()', category=None)
    def create_asset_filesets(
        self,
        asset_id: str,
        body: FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op
    def update_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op
    def partial_update_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileSet]: ...
    @op.destroy
    def delete_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        keep_source: bool = False,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_deleted_file_sets(self, **options: Unpack[ListOptions]) -> Call[IndexedFileSets]: ...
    get_deleted_filesets = get_deleted_file_sets
    @op.read
    def get_asset_files(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[Files]: ...
    @op.read
    def get_asset_files_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        generate_signed_url: bool | None = None,
        content_disposition: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[Files]: ...
    @op.read
    def get_asset_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[File]: ...
    @op
    def create_asset_file(
        self,
        asset_id: str,
        body: FileCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op
    def update_asset_file(
        self,
        asset_id: str,
        file_id: str,
        body: FileCreate | File | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op
    def partial_update_asset_file(
        self,
        asset_id: str,
        file_id: str,
        body: FileCreate | File | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[File]: ...
    @op.destroy
    def delete_asset_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_mediainfo_job(
        self,
        asset_id: str,
        file_id: str,
        priority: int = 5,
        **options: Unpack[Options],
    ) -> Call[TranscodeResponse]: ...
    @op
    def create_transcode_job(
        self,
        asset_id: str,
        file_id: str,
        priority: int = 5,
        **options: Unpack[Options],
    ) -> Call[TranscodeResponse]: ...
    @op.read
    def get_asset_proxies(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[Proxies]: ...
    @op.read
    def get_asset_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[Proxy]: ...
    @op
    def create_asset_proxy(
        self,
        asset_id: str,
        body: Proxy | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Proxy]: ...
    @op
    def update_asset_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        body: Proxy | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Proxy]: ...
    @flow
    def get_upload_id_for_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Steps[str]: ...
    @op.read
    def get_s3_presigned_url(
        self,
        asset_id: str,
        proxy_id: str,
        upload_id: str,
        part_number: int,
        **options: Unpack[ListOptions],
    ) -> Call[S3MultipartUploadResponse]: ...
    @flow.read
    def get_s3_complete_url(
        self,
        asset_id: str,
        proxy_id: str,
        upload_id: str,
        **options: Unpack[Options],
    ) -> Steps[str]: ...
    @op.read
    def get_asset_keyframes(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[Keyframes]: ...
    @op
    def create_asset_keyframe(
        self,
        asset_id: str,
        body: Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op
    def update_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @op
    def partial_update_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Keyframe]: ...
    @flow
    def get_upload_id_for_keyframe(
        self,
        keyframe: Keyframe,
        **options: Unpack[Options],
    ) -> Steps[GCSKeyframeUploadResponse]: ...
    @op.read
    def get_storages(self, **options: Unpack[ListOptions]) -> Call[Storages]: ...
    @op
    def create_storage_file(
        self,
        storage_id: str,
        body: File | FileBase | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FileBase]: ...

# --- pythonik.specs.jobs


class AsyncJobSpec(Resource, AsyncSpec, AsyncJobs):
    server = 'API/jobs/'
    get = JobsService.get_job
    list = JobsService.list_jobs
    @flow.read
    def steps(self, job_id: str, **options: Unpack[Options]) -> Steps[list[JobStep]]: ...
    @flow.read
    def wait(
        self,
        job_id: str | (HasJobId | JobResponse) | Response[HasJobId | JobResponse],
        timeout: float | None = None,
        poll: float = 1.0,
        on_progress: Callable[[JobResponse], object] | None = None,
    ) -> Steps[JobResponse]: ...
    @op
    def create(
        self,
        body: JobResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...
    @op
    def update(
        self,
        job_id: str,
        body: JobResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...

class JobSpec(Resource, Spec, SyncJobs):
    server = 'API/jobs/'
    get = JobsService.get_job
    list = JobsService.list_jobs
    @flow.read
    def steps(self, job_id: str, **options: Unpack[Options]) -> Steps[list[JobStep]]: ...
    @flow.read
    def wait(
        self,
        job_id: str | (HasJobId | JobResponse) | Response[HasJobId | JobResponse],
        timeout: float | None = None,
        poll: float = 1.0,
        on_progress: Callable[[JobResponse], object] | None = None,
    ) -> Steps[JobResponse]: ...
    @op
    def create(
        self,
        body: JobResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...
    @op
    def update(
        self,
        job_id: str,
        body: JobResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[JobResponse]: ...

# --- pythonik.specs.metadata


class AsyncMetadataSpec(Resource, AsyncSpec, AsyncMetadata):
    server = 'API/metadata/'
    @flow.read
    def get_object_metadata(
        self,
        object_type: Literal['assets', 'collections', 'segments'],
        object_id: str,
        view_id: str | None = None,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_asset_metadata(
        self,
        asset_id: str,
        view_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_collection_metadata(
        self,
        collection_id: str,
        view_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_segment_metadata(
        self,
        segment_id: str,
        view_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_object_metadata_direct(
        self,
        object_type: Literal['assets', 'collections', 'segments'],
        object_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_asset_metadata_direct(
        self,
        asset_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_collection_metadata_direct(
        self,
        collection_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_segment_metadata_direct(
        self,
        segment_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @op
    def update_asset_metadata(
        self,
        asset_id: str,
        view_id: str,
        metadata: ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def put_metadata_direct(
        self,
        object_type: str,
        object_id: str,
        metadata: ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def put_object_view_metadata(
        self,
        asset_id: str,
        object_type: Literal['segments'],
        object_id: str,
        view_id: str,
        metadata: ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def put_segment_view_metadata(
        self,
        asset_id: str,
        segment_id: str,
        view_id: str,
        metadata: ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    put_segment_metadata = put_segment_view_metadata
    @op.read
    def get_views(self, **options: Unpack[ListOptions]) -> Call[ViewListResponse]: ...
    @op.read
    def get_view(
        self,
        view_id: str,
        merge_fields: bool | None = None,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op
    def create_view(
        self,
        view: CreateViewRequest | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op
    def update_view(
        self,
        view_id: str,
        view: UpdateViewRequest | CreateViewRequest | ViewResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op
    def replace_view(
        self,
        view_id: str,
        view: CreateViewRequest | UpdateViewRequest | ViewResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op.destroy
    def delete_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_fields(
        self,
        per_page: int | None = None,
        last_field_name: str | None = None,
        filter: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[FieldListResponse]: ...
    @op.read
    def get_field(self, field_name: str, **options: Unpack[Options]) -> Call[FieldResponse]: ...
    @op
    def create_field(
        self,
        field_data: FieldCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FieldResponse]: ...
    @op
    def update_field(
        self,
        field_name: str,
        field_data: FieldResponse | FieldCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FieldResponse]: ...
    @op.destroy
    def delete_field(self, field_name: str, **options: Unpack[Options]) -> Call[None]: ...
    create_metadata_field = create_field
    update_metadata_field = update_field
    delete_metadata_field = delete_field

class MetadataSpec(Resource, Spec, SyncMetadata):
    server = 'API/metadata/'
    @flow.read
    def get_object_metadata(
        self,
        object_type: Literal['assets', 'collections', 'segments'],
        object_id: str,
        view_id: str | None = None,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_asset_metadata(
        self,
        asset_id: str,
        view_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_collection_metadata(
        self,
        collection_id: str,
        view_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_segment_metadata(
        self,
        segment_id: str,
        view_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_object_metadata_direct(
        self,
        object_type: Literal['assets', 'collections', 'segments'],
        object_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_asset_metadata_direct(
        self,
        asset_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_collection_metadata_direct(
        self,
        collection_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @flow.read
    def get_segment_metadata_direct(
        self,
        segment_id: str,
        intercept_404: ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[ViewMetadata]: ...
    @op
    def update_asset_metadata(
        self,
        asset_id: str,
        view_id: str,
        metadata: ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def put_metadata_direct(
        self,
        object_type: str,
        object_id: str,
        metadata: ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def put_object_view_metadata(
        self,
        asset_id: str,
        object_type: Literal['segments'],
        object_id: str,
        view_id: str,
        metadata: ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    @op
    def put_segment_view_metadata(
        self,
        asset_id: str,
        segment_id: str,
        view_id: str,
        metadata: ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewMetadata]: ...
    put_segment_metadata = put_segment_view_metadata
    @op.read
    def get_views(self, **options: Unpack[ListOptions]) -> Call[ViewListResponse]: ...
    @op.read
    def get_view(
        self,
        view_id: str,
        merge_fields: bool | None = None,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op
    def create_view(
        self,
        view: CreateViewRequest | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op
    def update_view(
        self,
        view_id: str,
        view: UpdateViewRequest | CreateViewRequest | ViewResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op
    def replace_view(
        self,
        view_id: str,
        view: CreateViewRequest | UpdateViewRequest | ViewResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[ViewResponse]: ...
    @op.destroy
    def delete_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_fields(
        self,
        per_page: int | None = None,
        last_field_name: str | None = None,
        filter: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[FieldListResponse]: ...
    @op.read
    def get_field(self, field_name: str, **options: Unpack[Options]) -> Call[FieldResponse]: ...
    @op
    def create_field(
        self,
        field_data: FieldCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FieldResponse]: ...
    @op
    def update_field(
        self,
        field_name: str,
        field_data: FieldResponse | FieldCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[FieldResponse]: ...
    @op.destroy
    def delete_field(self, field_name: str, **options: Unpack[Options]) -> Call[None]: ...
    create_metadata_field = create_field
    update_metadata_field = update_field
    delete_metadata_field = delete_field

# --- pythonik.specs.search


class AsyncSearchSpec(Resource, AsyncSpec, AsyncSearch):
    server = 'API/search/'
    @op.read
    def search(
        self,
        search_body: SearchBody | JsonBody,
        per_page: int | None = None,
        page: int | None = None,
        scroll: bool | None = None,
        scroll_id: str | None = None,
        generate_signed_url: bool | None = None,
        generate_signed_download_url: bool | None = None,
        generate_signed_proxy_url: bool | None = None,
        save_search_history: bool | None = None,
        exclude_defaults: bool = True,
        **options: Unpack[ListOptions],
    ) -> Call[SearchResponse]: ...

class SearchSpec(Resource, Spec, SyncSearch):
    server = 'API/search/'
    @op.read
    def search(
        self,
        search_body: SearchBody | JsonBody,
        per_page: int | None = None,
        page: int | None = None,
        scroll: bool | None = None,
        scroll_id: str | None = None,
        generate_signed_url: bool | None = None,
        generate_signed_download_url: bool | None = None,
        generate_signed_proxy_url: bool | None = None,
        save_search_history: bool | None = None,
        exclude_defaults: bool = True,
        **options: Unpack[ListOptions],
    ) -> Call[SearchResponse]: ...

# --- pythonik.specs.uploads


class AsyncUploadSpec(Resource, Async):
    @driven
    def upload(
        self,
        source: Uploadable,
        *,
        title: str | None = None,
        collection_id: str | None = None,
        storage_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        view_id: str | None = None,
        name: str | None = None,
        directory: str = '',
        size: int | None = None,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_file(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        new_version: bool = False,
        format_name: str = 'ORIGINAL',
        format_id: str | None = None,
        file_set_id: str | None = None,
        storage_id: str | None = None,
        name: str | None = None,
        directory: str = '',
        size: int | None = None,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_directory(
        self,
        path: str | os.PathLike[str],
        *,
        title: str | None = None,
        collection_id: str | None = None,
        storage_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        view_id: str | None = None,
        directory: str = '',
        exclude: Sequence[str] = (),
        include_hidden: bool = False,
        fail_fast: bool = False,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[UploadedDirectory]: ...
    @driven
    def upload_proxy(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        job: bool = True,
        keyframes: bool = False,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_keyframe(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        type: str = 'KEYFRAME',
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_attachment(
        self,
        source: Uploadable,
        asset_id: str,
        segment_id: str,
        *,
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_parts(
        self,
        source: Uploadable,
        urls: MultipartUpload,
        *,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[UploadedParts]: ...
    def unfinished(self, journal_directory: Path | None = None) -> Sequence[Unfinished]: ...
    @driven
    def resume(self, upload_id: str, **options: Unpack[TransferOptions]) -> Steps[Upload | UploadedDirectory]: ...
    @driven
    def abort(self, upload_id: str, journal_directory: Path | None = None) -> Steps[Sequence[str]]: ...

class UploadSpec(Resource, Sync):
    @driven
    def upload(
        self,
        source: Uploadable,
        *,
        title: str | None = None,
        collection_id: str | None = None,
        storage_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        view_id: str | None = None,
        name: str | None = None,
        directory: str = '',
        size: int | None = None,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_file(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        new_version: bool = False,
        format_name: str = 'ORIGINAL',
        format_id: str | None = None,
        file_set_id: str | None = None,
        storage_id: str | None = None,
        name: str | None = None,
        directory: str = '',
        size: int | None = None,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_directory(
        self,
        path: str | os.PathLike[str],
        *,
        title: str | None = None,
        collection_id: str | None = None,
        storage_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        view_id: str | None = None,
        directory: str = '',
        exclude: Sequence[str] = (),
        include_hidden: bool = False,
        fail_fast: bool = False,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[UploadedDirectory]: ...
    @driven
    def upload_proxy(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        job: bool = True,
        keyframes: bool = False,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_keyframe(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        type: str = 'KEYFRAME',
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_attachment(
        self,
        source: Uploadable,
        asset_id: str,
        segment_id: str,
        *,
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]: ...
    @driven
    def upload_parts(
        self,
        source: Uploadable,
        urls: MultipartUpload,
        *,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[UploadedParts]: ...
    def unfinished(self, journal_directory: Path | None = None) -> Sequence[Unfinished]: ...
    @driven
    def resume(self, upload_id: str, **options: Unpack[TransferOptions]) -> Steps[Upload | UploadedDirectory]: ...
    @driven
    def abort(self, upload_id: str, journal_directory: Path | None = None) -> Steps[Sequence[str]]: ...
