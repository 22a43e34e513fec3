# What is public, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- pythonik.specs.assets


class AssetMethods(Resource):
    @op
    def get(self, asset_id: str, **options: Unpack[Options]) -> Call[m.Asset | m.AssetPost]: ...
    @op
    def create(
        self,
        body: m.AssetCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Asset | m.AssetPost]: ...
    @op
    def partial_update_asset(
        self,
        asset_id: str,
        body: m.Asset | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Asset | m.AssetPost]: ...
    @op
    def delete(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_all(self, **options: Unpack[ListOptions]) -> Call[m.Assets]: ...
    @flow
    def bulk_delete(
        self,
        body: m.BulkDelete | JsonBody,
        permanently_delete: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Steps[None]: ...
    @op
    def permanently_delete(self, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_segment(
        self,
        asset_id: str,
        body: m.SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.SegmentResponse]: ...
    @op
    def update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: m.SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.SegmentResponse]: ...
    @op
    def partial_update_segment(
        self,
        asset_id: str,
        segment_id: str,
        body: m.SegmentBody | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.SegmentResponse]: ...
    @op
    def delete_segment(
        self,
        asset_id: str,
        segment_id: str,
        soft_delete: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def bulk_delete_segments(
        self,
        asset_id: str,
        body: m.BulkDeleteSegmentsBody | JsonBody,
        immediately: bool = True,
        ignore_reindexing: bool = False,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
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
    ) -> Call[m.SegmentListResponse]: ...
    @op
    def create_version(
        self,
        asset_id: str,
        body: m.AssetVersionCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.AssetVersionResponse]: ...
    @op
    def create_version_from_asset(
        self,
        asset_id: str,
        source_asset_id: str,
        body: m.AssetVersionFromAssetCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def update_version(
        self,
        asset_id: str,
        version_id: str,
        body: m.AssetVersion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AssetVersionResponse | m.AssetVersion]: ...
    @op
    def partial_update_version(
        self,
        asset_id: str,
        version_id: str,
        body: m.AssetVersion | JsonBody,
        **options: Unpack[Options],
    ) -> Call[m.AssetVersionResponse | m.AssetVersion]: ...
    @op
    def promote_version(
        self,
        asset_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[m.AssetVersionResponse]: ...
    @op
    def delete_version(
        self,
        asset_id: str,
        version_id: str,
        hard_delete: bool = False,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def delete_old_versions(self, asset_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_asset_history_entities(
        self,
        asset_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.AssetHistoryEntities]: ...
    @op
    def create_history_entity(
        self,
        asset_id: str,
        operation_description: str,
        operation_type: m.HistoryOperationType | str,
        **options: Unpack[Options],
    ) -> Call[m.AssetHistory]: ...

class AssetSpec(AssetMethods, Spec, SyncAssets):
    server = 'API/assets/'
    @property
    def collections(self) -> CollectionSpec: ...

class AsyncAssetSpec(AssetMethods, AsyncSpec, AsyncAssets):
    server = 'API/assets/'
    @property
    def collections(self) -> AsyncCollectionSpec: ...

# --- pythonik.specs.base


class AsyncSpec(_Addressed, Async):
    def __init__(
        self,
        session: AsyncTransport | httpx.AsyncClient,
        timeout: Timeout = 3.0,
        base_url: str = BASE_URL,
    ) -> None: ...
    @property
    def session(self) -> httpx.AsyncClient: ...
    @property
    def timeout(self) -> Timeout: ...
    async def send_request(self, method: str, path: str, **kwargs: Any) -> HttpResponse: ...

PythonikResponse = Response
from iconik_api.runtime.calls.response import Response as Response

class Spec(_Addressed, Sync):
    def __init__(
        self,
        session: SyncTransport | httpx.Client,
        timeout: Timeout = 3.0,
        base_url: str = BASE_URL,
    ) -> None: ...
    @property
    def session(self) -> httpx.Client: ...
    @property
    def timeout(self) -> Timeout: ...
    def send_request(self, method: str, path: str, **kwargs: Any) -> HttpResponse: ...

class _Addressed:
    server: ClassVar[str] = ''
    api_version: ClassVar[str] = 'v1'
    base_url: str = BASE_URL
    @_ClassOrInstanceMethod
    def gen_url(self, path: str) -> str: ...
    @staticmethod
    def parse_response(response: HttpResponse, model: Any = None) -> Response[Any]: ...

def with_body(call: Call[T], body: object, *models: type[Model]) -> Call[T]: ...

# --- pythonik.specs.collection


class AsyncCollectionSpec(CollectionMethods, AsyncSpec, AsyncAssets):
    server = 'API/assets/'

class CollectionMethods(Resource):
    @op
    def get(self, collection_id: str, **options: Unpack[Options]) -> Call[m.Collection]: ...
    @op
    def create(
        self,
        body: m.Collection | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Collection]: ...
    @op
    def delete(self, collection_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def get_info(self, collection_id: str, **options: Unpack[Options]) -> Call[m.CollectionContentInfo]: ...
    @op
    def get_contents(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[m.CollectionContents]: ...
    @op
    def add_content(
        self,
        collection_id: str,
        body: m.Content | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class CollectionSpec(CollectionMethods, Spec, SyncAssets):
    server = 'API/assets/'

# --- pythonik.specs.files


class AsyncFilesSpec(FilesMethods, AsyncSpec, AsyncFiles):
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

class FilesMethods(Resource):
    @op
    def get_asset_formats(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.Formats]: ...
    @op
    def get_asset_formats_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[m.Formats]: ...
    @op
    def get_asset_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[m.Format]: ...
    @op
    def create_asset_format(
        self,
        asset_id: str,
        body: m.Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Format]: ...
    @op
    def update_asset_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Format]: ...
    @op
    def partial_update_asset_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Format]: ...
    @op
    def list_asset_format_components(
        self,
        asset_id: str,
        format_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.Components]: ...
    @op
    def create_asset_format_component(
        self,
        asset_id: str,
        format_id: str,
        body: m.Component | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Component]: ...
    @op
    def get_deleted_formats(self, **options: Unpack[ListOptions]) -> Call[m.IndexedFormats]: ...
    @op
    def get_asset_filesets(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.FileSets]: ...
    @op
    def get_asset_file_sets_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        file_count: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]: ...
    @op
    def get_asset_file_set_files(
        self,
        asset_id: str,
        file_sets_id: str,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]: ...
    @op
    def create_asset_file_sets(
        self,
        asset_id: str,
        body: m.FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]: ...
    @op
    @deprecated('call create_asset_file_sets()', category=None)
    def create_asset_filesets(
        self,
        asset_id: str,
        body: m.FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]: ...
    @op
    def update_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: m.FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]: ...
    @op
    def partial_update_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: m.FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]: ...
    @op
    def delete_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        keep_source: bool = False,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def get_deleted_file_sets(self, **options: Unpack[ListOptions]) -> Call[m.IndexedFileSets]: ...
    get_deleted_filesets = get_deleted_file_sets
    @op
    def get_asset_files(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.Files]: ...
    @op
    def get_asset_files_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        generate_signed_url: bool | None = None,
        content_disposition: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]: ...
    @op
    def get_asset_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.File]: ...
    @op
    def create_asset_file(
        self,
        asset_id: str,
        body: m.FileCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.File]: ...
    @op
    def update_asset_file(
        self,
        asset_id: str,
        file_id: str,
        body: m.FileCreate | m.File | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.File]: ...
    @op
    def partial_update_asset_file(
        self,
        asset_id: str,
        file_id: str,
        body: m.FileCreate | m.File | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.File]: ...
    @op
    def delete_asset_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def create_mediainfo_job(
        self,
        asset_id: str,
        file_id: str,
        priority: int = 5,
        **options: Unpack[Options],
    ) -> Call[m.TranscodeResponse]: ...
    @op
    def create_transcode_job(
        self,
        asset_id: str,
        file_id: str,
        priority: int = 5,
        **options: Unpack[Options],
    ) -> Call[m.TranscodeResponse]: ...
    @op
    def get_asset_proxies(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.Proxies]: ...
    @op
    def get_asset_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.Proxy]: ...
    @op
    def create_asset_proxy(
        self,
        asset_id: str,
        body: m.Proxy | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Proxy]: ...
    @op
    def update_asset_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        body: m.Proxy | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Proxy]: ...
    @flow
    def get_upload_id_for_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Steps[str]: ...
    @op
    def get_s3_presigned_url(
        self,
        asset_id: str,
        proxy_id: str,
        upload_id: str,
        part_number: int,
        **options: Unpack[ListOptions],
    ) -> Call[m.S3MultipartUploadResponse]: ...
    @flow
    def get_s3_complete_url(
        self,
        asset_id: str,
        proxy_id: str,
        upload_id: str,
        **options: Unpack[Options],
    ) -> Steps[str]: ...
    @op
    def get_asset_keyframes(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.Keyframes]: ...
    @op
    def create_asset_keyframe(
        self,
        asset_id: str,
        body: m.Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def update_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: m.Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @op
    def partial_update_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: m.Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]: ...
    @flow
    def get_upload_id_for_keyframe(
        self,
        keyframe: m.Keyframe,
        **options: Unpack[Options],
    ) -> Steps[GCSKeyframeUploadResponse]: ...
    @op
    def get_storages(self, **options: Unpack[ListOptions]) -> Call[m.Storages]: ...
    @op
    def create_storage_file(
        self,
        storage_id: str,
        body: m.File | m.FileBase | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FileBase]: ...

class FilesSpec(FilesMethods, Spec, SyncFiles):
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

# --- pythonik.specs.intercept


class InterceptedResponse(HttpResponse):
    def __init__(self, original: httpx.Response) -> None: ...
    @property
    def ok(self) -> bool: ...
    @property
    def is_success(self) -> bool: ...
    @property
    def is_error(self) -> bool: ...
    def raise_for_status(self) -> InterceptedResponse: ...

# --- pythonik.specs.job_waiting

LONGEST_INTERVAL = 30.0
OnJobProgress: TypeAlias = Callable[[m.JobResponse], object]
def wait_for(
    call: Call[m.JobResponse],
    timeout: float | None,
    poll: float,
    on_progress: OnJobProgress | None,
) -> Steps[m.JobResponse]: ...

# --- pythonik.specs.jobs


class AsyncJobSpec(JobMethods, AsyncSpec, AsyncJobs):
    server = 'API/jobs/'

class JobMethods(Resource):
    get = JobsService.get_job
    list = JobsService.list_jobs
    @flow
    def steps(self, job_id: str, **options: Unpack[Options]) -> Steps[_JobSteps]: ...
    @flow
    def wait(
        self,
        job_id: str,
        timeout: float | None = None,
        poll: float = 1.0,
        on_progress: OnJobProgress | None = None,
    ) -> Steps[m.JobResponse]: ...
    @op
    def create(
        self,
        body: m.JobResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.JobResponse]: ...
    @op
    def update(
        self,
        job_id: str,
        body: m.JobResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.JobResponse]: ...

class JobSpec(JobMethods, Spec, SyncJobs):
    server = 'API/jobs/'

# --- pythonik.specs.metadata


class AsyncMetadataSpec(MetadataMethods, AsyncSpec, AsyncMetadata):
    server = 'API/metadata/'

class MetadataMethods(Resource):
    @flow
    def get_object_metadata(
        self,
        object_type: ObjectType,
        object_id: str,
        view_id: str | None = None,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]: ...
    @flow
    def get_asset_metadata(
        self,
        asset_id: str,
        view_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]: ...
    @flow
    def get_collection_metadata(
        self,
        collection_id: str,
        view_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]: ...
    @flow
    def get_segment_metadata(
        self,
        segment_id: str,
        view_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]: ...
    @flow
    def get_object_metadata_direct(
        self,
        object_type: ObjectType,
        object_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]: ...
    @flow
    def get_asset_metadata_direct(
        self,
        asset_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]: ...
    @flow
    def get_collection_metadata_direct(
        self,
        collection_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]: ...
    @flow
    def get_segment_metadata_direct(
        self,
        segment_id: str,
        intercept_404: m.ViewMetadata | bool = False,
        **options: Unpack[Options],
    ) -> Steps[m.ViewMetadata]: ...
    @op
    def update_asset_metadata(
        self,
        asset_id: str,
        view_id: str,
        metadata: m.ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]: ...
    @op
    def put_metadata_direct(
        self,
        object_type: str,
        object_id: str,
        metadata: m.ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]: ...
    @op
    def put_object_view_metadata(
        self,
        asset_id: str,
        object_type: Literal['segments'],
        object_id: str,
        view_id: str,
        metadata: m.ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]: ...
    @op
    def put_segment_view_metadata(
        self,
        asset_id: str,
        segment_id: str,
        view_id: str,
        metadata: m.ViewMetadata | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewMetadata]: ...
    put_segment_metadata = put_segment_view_metadata
    @op
    def get_views(self, **options: Unpack[ListOptions]) -> Call[m.ViewListResponse]: ...
    @op
    def get_view(
        self,
        view_id: str,
        merge_fields: bool | None = None,
        **options: Unpack[Options],
    ) -> Call[m.ViewResponse]: ...
    @op
    def create_view(
        self,
        view: m.CreateViewRequest | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewResponse]: ...
    @op
    def update_view(
        self,
        view_id: str,
        view: m.UpdateViewRequest | m.CreateViewRequest | m.ViewResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewResponse]: ...
    @op
    def replace_view(
        self,
        view_id: str,
        view: m.CreateViewRequest | m.UpdateViewRequest | m.ViewResponse | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.ViewResponse]: ...
    @op
    def delete_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def list_fields(
        self,
        per_page: int | None = None,
        last_field_name: str | None = None,
        filter: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[m.FieldListResponse]: ...
    @op
    def get_field(self, field_name: str, **options: Unpack[Options]) -> Call[m.FieldResponse]: ...
    @op
    def create_field(
        self,
        field_data: m.FieldCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FieldResponse]: ...
    @op
    def update_field(
        self,
        field_name: str,
        field_data: m.FieldResponse | m.FieldCreate | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FieldResponse]: ...
    @op
    def delete_field(self, field_name: str, **options: Unpack[Options]) -> Call[None]: ...
    create_metadata_field = create_field
    update_metadata_field = update_field
    delete_metadata_field = delete_field

class MetadataSpec(MetadataMethods, Spec, SyncMetadata):
    server = 'API/metadata/'

# --- pythonik.specs.search


class AsyncSearchSpec(SearchMethods, AsyncSpec, AsyncSearch):
    server = 'API/search/'

class SearchMethods(Resource):
    @op
    def search(
        self,
        search_body: m.SearchBody | JsonBody,
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
    ) -> Call[m.SearchResponse]: ...

class SearchSpec(SearchMethods, Spec, SyncSearch):
    server = 'API/search/'

# --- pythonik.specs.upload_sessions

def gcs_upload(record: m.Proxy | m.Keyframe, options: Options) -> Call[None]: ...
def gcs_upload_id(answer: HttpResponse) -> str | None: ...
def s3_upload(record: m.Proxy, options: Options) -> Call[None]: ...
def s3_upload_id(answer: HttpResponse) -> str | None: ...

# --- pythonik.specs.uploads


class AsyncUploadSpec(UploadMethods, Async): ...

class UploadMethods(Resource):
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

class UploadSpec(UploadMethods, Sync): ...
