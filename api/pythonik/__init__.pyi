# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- pythonik

from pythonik.client import AsyncPythonikClient as AsyncPythonikClient
from iconik_api import NO_RETRIES as NO_RETRIES
from pythonik.client import PythonikClient as PythonikClient
from iconik_api import PythonikError as PythonikError
from pythonik.specs.base import PythonikResponse as PythonikResponse
from iconik_api import RateLimit as RateLimit
from iconik_api import RateLimiter as RateLimiter
from iconik_api import Retries as Retries
from msgspec import UNSET as UNSET
from iconik_api import __version__ as __version__

# --- pythonik.aiohttp


class AiohttpTransport(httpx.AsyncBaseTransport):
    def __init__(self, connections: int = 100) -> None: ...
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response: ...
    async def aclose(self) -> None: ...

# --- pythonik.cli

def main(arguments: Sequence[str] | None = None) -> int: ...

# --- pythonik.client


class AsyncPythonikClient:
    def __init__(
        self,
        app_id: str | None = None,
        auth_token: str | None = None,
        timeout: Timeout = (10.0, 60.0),
        base_url: str | None = None,
        *,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        allow_http: bool = False,
        pickle_credentials: bool = False,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @property
    def session(self) -> httpx.AsyncClient: ...
    def assets(self) -> AsyncAssetSpec: ...
    def collections(self) -> AsyncCollectionSpec: ...
    def files(self) -> AsyncFilesSpec: ...
    def jobs(self) -> AsyncJobSpec: ...
    def metadata(self) -> AsyncMetadataSpec: ...
    def search(self) -> AsyncSearchSpec: ...
    def uploads(self) -> AsyncUploadSpec: ...
    @property
    def timeout(self) -> Timeout: ...
    @property
    def base_url(self) -> str: ...
    def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    def __getstate__(self) -> dict[str, Any]: ...
    def __setstate__(self, state: dict[str, Any]) -> None: ...
    def __repr__(self) -> str: ...
    def acls(self) -> AsyncAcls: ...
    def auth(self) -> AsyncAuth: ...
    def automations(self) -> AsyncAutomations: ...
    def ml(self) -> AsyncMl: ...
    def notifications(self) -> AsyncNotifications: ...
    def settings(self) -> AsyncSettings: ...
    def stats(self) -> AsyncStats: ...
    def transcode(self) -> AsyncTranscode: ...
    def users(self) -> AsyncUsers: ...
    def users_notifications(self) -> AsyncUsersNotifications: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

PUBLISHED_LIMIT = (1000, 20.0)

class PythonikClient:
    def __init__(
        self,
        app_id: str | None = None,
        auth_token: str | None = None,
        timeout: Timeout = (10.0, 60.0),
        base_url: str | None = None,
        *,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        allow_http: bool = False,
        pickle_credentials: bool = False,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @property
    def session(self) -> httpx.Client: ...
    def assets(self) -> AssetSpec: ...
    def collections(self) -> CollectionSpec: ...
    def files(self) -> FilesSpec: ...
    def jobs(self) -> JobSpec: ...
    def metadata(self) -> MetadataSpec: ...
    def search(self) -> SearchSpec: ...
    def uploads(self) -> UploadSpec: ...
    @property
    def timeout(self) -> Timeout: ...
    @property
    def base_url(self) -> str: ...
    def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...
    def __getstate__(self) -> dict[str, Any]: ...
    def __setstate__(self, state: dict[str, Any]) -> None: ...
    def __repr__(self) -> str: ...
    def acls(self) -> SyncAcls: ...
    def auth(self) -> SyncAuth: ...
    def automations(self) -> SyncAutomations: ...
    def ml(self) -> SyncMl: ...
    def notifications(self) -> SyncNotifications: ...
    def settings(self) -> SyncSettings: ...
    def stats(self) -> SyncStats: ...
    def transcode(self) -> SyncTranscode: ...
    def users(self) -> SyncUsers: ...
    def users_notifications(self) -> SyncUsersNotifications: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

# --- pythonik.constants

GCS_KEYFRAME_LOCATION_KEY = 'Location'
GCS_UPLOADID_KEY = 'X-GUploader-UploadID'
S3_UPLOADID_KEY = 'UploadId'

# --- pythonik.downloads


@attrs.frozen
class Download:
    path: Path
    size: int
    checksum: str | None
    parts: int
    resumed: int

Downloadable: TypeAlias = str | File | Proxy | Keyframe | tuple[str, str]
OnProgress: TypeAlias = Callable[[int, int | None], object]

# --- pythonik.exceptions

from iconik_api import ApiConnectionError as ApiConnectionError
from iconik_api import ApiStatusError as ApiStatusError
from iconik_api import ApiTimeoutError as ApiTimeoutError
from iconik_api import BadRequestError as BadRequestError
from iconik_api import ClientClosedError as ClientClosedError
from iconik_api import ConflictError as ConflictError
from iconik_api import DecodeError as DecodeError

class DownloadError(PythonikError): ...

from iconik_api import ForbiddenError as ForbiddenError

class JobAbortedError(JobError): ...

class JobError(PythonikError):
    def __init__(self, job: JobResponse, what: str) -> None: ...

class JobFailedError(JobError): ...

class JobTimeoutError(JobError): ...

from iconik_api import NotFoundError as NotFoundError
from iconik_api import PagingError as PagingError
from iconik_api import PythonikError as PythonikError
PythonikException = PythonikError
from iconik_api import RateLimitedError as RateLimitedError
from iconik_api import ResponseTooLargeError as ResponseTooLargeError
from iconik_api import ServerError as ServerError

class SourceChangedError(UploadError): ...

from iconik_api import UnauthorizedError as UnauthorizedError

class UnexpectedStorageMethodForProxy(PythonikError): ...

from iconik_api import UnprocessableEntityError as UnprocessableEntityError

class UploadAbortedError(UploadError): ...

class UploadError(PythonikError): ...

# --- pythonik.redis_limit


class RateLimiterError(PythonikError): ...

class RedisRateLimit:
    def __init__(
        self,
        url: str,
        name: str,
        requests: int,
        seconds: float,
        *,
        clock: Callable[[], float] | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def __getstate__(self) -> dict[str, Any]: ...
    def __setstate__(self, state: dict[str, Any]) -> None: ...
    def reserve(self, ticket: str) -> float: ...
    async def areserve(self, ticket: str) -> float: ...
    def observe(self, ticket: str, response: httpx.Response) -> None: ...
    async def aobserve(self, ticket: str, response: httpx.Response) -> None: ...
    def release(self, ticket: str) -> None: ...
    async def arelease(self, ticket: str) -> None: ...
    def close(self) -> None: ...

# --- pythonik.uploads


@attrs.frozen(kw_only=True)
class JournalHeader:
    kind: str
    base_url: str
    path: str
    size: int
    modified: int
    target: Mapping[str, Any] = attrs.field(factory=dict)
    started_at: str = attrs.field(factory=lambda: datetime.now(UTC).isoformat(timespec='seconds'))
    @property
    def name(self) -> str: ...

@attrs.frozen(kw_only=True)
class MultipartUpload:
    part_url: Callable[[str, int], str]
    complete_url: Callable[[str], str]
    start_url: str | None = attrs.field(default=None, repr=False)
    upload_id: str | None = None
    abort_url: Callable[[str], str] | None = None
    def __attrs_post_init__(self) -> None: ...

OnProgress: TypeAlias = Callable[[UploadProgress], object]

class TransferOptions(TypedDict, False):
    part_size: int
    workers: int
    bandwidth: float | None
    part_md5: bool
    checksum: Literal['md5', 'sha1', 'sha256'] | None
    resume: bool
    journal_directory: Path | None
    on_progress: OnProgress | None

@attrs.frozen
class Unfinished:
    path: Path
    header: JournalHeader
    values: Mapping[str, Any] = attrs.field(repr=False)
    parts: int
    @property
    def id(self) -> str: ...

@attrs.frozen(kw_only=True)
class Upload:
    kind: str
    id: str
    asset_id: str
    size: int
    parts: int
    version_id: str | None = None
    format_id: str | None = None
    file_set_id: str | None = None
    storage_id: str | None = None
    checksum: str | None = None
    resumed: int = 0
    job_id: str | None = None
    transcode_job_id: str | None = None

@attrs.frozen
class UploadProgress:
    state: UploadState
    sent: int
    total: int | None
    rate: float

UploadState: TypeAlias = Literal['registering', 'uploading', 'finishing', 'done']
Uploadable: TypeAlias = str | os.PathLike[str] | IO[bytes]

@attrs.frozen(kw_only=True)
class UploadedDirectory:
    asset_id: str
    format_id: str
    file_set_id: str
    storage_id: str
    files: Mapping[str, str]
    size: int
    job_id: str | None
    transcode_job_id: str | None

@attrs.frozen(kw_only=True)
class UploadedParts:
    upload_id: str
    size: int
    etags: Sequence[str]
