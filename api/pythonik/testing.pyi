# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- pythonik.testing


class Backend(ABC):
    method: ClassVar[str]
    def __init__(self) -> None: ...
    @property
    @abstractmethod
    def endpoint(self) -> str: ...
    @abstractmethod
    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> dict[str, Any]: ...
    @abstractmethod
    def download_url(self, key: str, disposition: str, content_type: str | None) -> str: ...
    @abstractmethod
    def put(self, key: str, data: bytes) -> None: ...
    def stop(self) -> None: ...
    def shown(self, url: str) -> str: ...

@dataclass(frozen=True)
class Bucket:
    endpoint: str
    name: str
    access_key: str
    secret_key: str = field(repr=False)
    region: str = 'us-east-1'
    def sign(
        self,
        method: str,
        key: str = '',
        query: Mapping[str, str] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        lifetime: int = 3600,
        now: datetime | None = None,
    ) -> str: ...

@dataclass(frozen=True)
class Delivery:
    receiver: str
    url: str
    payload: Mapping[str, Any]
    headers: Mapping[str, str] = field(repr=False)
    status: int | None
    error: str | None
    answer: bytes = field(default=b'', repr=False)

class LargeFileBackend(Backend):
    method = 'B2'
    @abstractmethod
    def start_large_file(self, key: str) -> str: ...
    @abstractmethod
    def part_address(self, large_file_id: str) -> PartAddress: ...
    @abstractmethod
    def finish_large_file(self, large_file_id: str, digests: Sequence[str]) -> None: ...
    @abstractmethod
    def cancel_large_file(self, large_file_id: str) -> None: ...

class LargeFileError(Exception):
    def __init__(self, code: str, text: str) -> None: ...

class Nanio(S3Server):
    def command(
        self,
        bucket: Bucket,
        port: int,
        data: Path,
        folder: Path,
    ) -> tuple[Sequence[str], Mapping[str, str]]: ...

@dataclass(frozen=True)
class PartAddress:
    url: str = field(repr=False)
    token: str = field(repr=False)

@dataclass(frozen=True)
class RecordedRequest:
    method: str
    path: str
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    service: str | None
    operation: str | None
    status: int
    errors: Sequence[str]
    example: bool = False
    ignored: Sequence[str] = ()
    @property
    def json(self) -> Any: ...

class S3Backend(Backend):
    method = 'S3'
    def __init__(self, server: S3Server) -> None: ...
    @property
    def endpoint(self) -> str: ...
    def sign(
        self,
        method: str,
        key: str,
        query: Mapping[str, str] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        allowed: bool = True,
    ) -> str: ...
    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> dict[str, Any]: ...
    def download_url(self, key: str, disposition: str, content_type: str | None) -> str: ...
    def put(self, key: str, data: bytes) -> None: ...
    def part_url(self, key: str, upload_id: str, number: int, checksum: str | None = None) -> str: ...
    def complete_url(self, key: str, upload_id: str) -> str: ...
    def abort_url(self, key: str, upload_id: str) -> str: ...
    def list_urls(self, key: str, upload_id: str, highest: int) -> Sequence[str]: ...
    def abort(self, key: str, upload_id: str) -> None: ...
    def stop(self) -> None: ...

class S3Server(ABC):
    stop_signal = signal.SIGTERM
    def __init__(self, data: Path | None = None) -> None: ...
    @abstractmethod
    def command(
        self,
        bucket: Bucket,
        port: int,
        data: Path,
        folder: Path,
    ) -> tuple[Sequence[str], Mapping[str, str]]: ...
    @property
    def bucket(self) -> Bucket: ...
    def send(self, method: str, key: str, query: Mapping[str, str] | None = None, body: bytes = b'') -> bytes: ...
    def stop(self) -> None: ...

class SeaweedFS(S3Server):
    stop_signal = signal.SIGKILL
    def __init__(self, data: Path | None = None) -> None: ...
    def command(
        self,
        bucket: Bucket,
        port: int,
        data: Path,
        folder: Path,
    ) -> tuple[Sequence[str], Mapping[str, str]]: ...

class StandIn:
    def __init__(
        self,
        *,
        port: int = 0,
        storage: str | Backend | None = None,
        data: Path | None = None,
        contract: Path | None = None,
        strict_unknown: bool = True,
        examples: Literal['answer', 'refuse'] = 'answer',
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    @property
    def base_url(self) -> str: ...
    @property
    def storage_endpoint(self) -> str | None: ...
    @property
    def storages(self) -> Sequence[dict[str, Any]]: ...
    @property
    def requests(self) -> Sequence[RecordedRequest]: ...
    @property
    def faults(self) -> Sequence[str]: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def reset(self) -> None: ...
    def fail(
        self,
        operation: str,
        status: int,
        *,
        times: int | None = 1,
        errors: Sequence[str] = (),
        headers: Mapping[str, Any] | None = None,
        delay: float = 0.0,
        carried_out: bool = False,
    ) -> None: ...
    def slow(self, operation: str, seconds: float, *, times: int | None = None) -> None: ...
    def allow_roles(self, roles: Iterable[str] | None) -> None: ...
    def limit_requests(self, requests: int | None, *, period: float = 1.0) -> None: ...
    def expire_token(self, after: float = 0.0) -> None: ...
    @property
    def deliveries(self) -> Sequence[Delivery]: ...
    def wait_for_deliveries(self, timeout: float = 5.0) -> Sequence[Delivery]: ...
    def finish_jobs(self) -> None: ...

class StorageError(Exception):
    def __init__(self, text: str, status: int | None = None) -> None: ...

# --- pythonik.testing.pytest_plugin

@pytest.fixture
def iconik(iconik_server: StandIn) -> Iterator[StandIn]: ...
@pytest.fixture(scope='session')
def iconik_server(request: pytest.FixtureRequest) -> Iterator[StandIn]: ...
