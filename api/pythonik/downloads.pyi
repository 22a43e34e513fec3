# What is public, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- pythonik.downloads

from pythonik.downloads.task import Download as Download
from pythonik.downloads.request import DownloadRequest as DownloadRequest
from pythonik.downloads.source import Downloadable as Downloadable
from pythonik.downloads.request import OnProgress as OnProgress
from pythonik.downloads.drivers import async_download as async_download
from pythonik.downloads.drivers import download as download

# --- pythonik.downloads.checksum


@attrs.frozen
class Checksum:
    algorithm: str
    value: str
    @classmethod
    def parse(cls, text: str) -> Self: ...
    def of(self, path: Path) -> Self: ...
    def __str__(self) -> str: ...

# --- pythonik.downloads.drivers

async def async_download(transport: AsyncTransport, request: DownloadRequest) -> Download: ...
def download(transport: SyncTransport, request: DownloadRequest) -> Download: ...

# --- pythonik.downloads.partial_file


@attrs.define
class Journal:
    source: str
    version: Version
    part_size: int
    finished: set[int] = attrs.field(factory=set)
    def required_size(self) -> int: ...
    def dump(self) -> bytes: ...
    @classmethod
    def load(cls, text: bytes) -> Self: ...

class PartialFile:
    def __init__(self, path: Path, *, overwrite: bool, resume: bool) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def load(self) -> Journal | None: ...
    def save(self, journal: Journal) -> None: ...
    def reset(self) -> None: ...
    def require_space(self, size: int) -> None: ...
    def write(self, offset: int, data: bytes) -> None: ...
    @property
    def part(self) -> Path: ...
    def size(self) -> int: ...
    def finish(self) -> None: ...
    def discard(self) -> None: ...

# --- pythonik.downloads.request


class DownloadRequest:
    def __init__(
        self,
        url_or_file: Downloadable,
        path: str | os.PathLike[str],
        *,
        parts: int,
        part_size: int,
        resume: bool,
        checksum: str | None,
        on_progress: OnProgress | None,
        overwrite: bool,
    ) -> None: ...
    def partial_file(self) -> PartialFile: ...

OnProgress: TypeAlias = Callable[[int, int | None], object]

# --- pythonik.downloads.source

Downloadable: TypeAlias = str | m.File | m.Proxy | m.Keyframe | tuple[str, str]

class Source:
    def __init__(self, what: Downloadable) -> None: ...
    def call(self) -> Call[m.File]: ...
    def renew(self, response: Response[m.File]) -> None: ...
    def is_expired(self, url: str | None, response: HttpResponse) -> bool: ...

# --- pythonik.downloads.task

CHUNK = 1 << 18

@attrs.frozen
class Download:
    path: Path
    size: int
    checksum: str | None
    parts: int
    resumed: int

@attrs.define
class Part:
    number: int
    start: int
    end: int | None
    done: int = 0
    until: int | None = None
    begun: int = 0
    failures: int = 0
    @property
    def position(self) -> int: ...
    @property
    def is_complete(self) -> bool: ...

class Task:
    def __init__(self, request: DownloadRequest, partial_file: PartialFile, retries: Retries) -> None: ...
    def first(self) -> Part: ...
    def next(self) -> Part | None: ...
    def call(self, part: Part, url: str | None) -> Call[None]: ...
    def begin(self, part: Part, response: HttpResponse) -> bool: ...
    def write(self, part: Part, data: bytes) -> None: ...
    def end(self, part: Part, response: HttpResponse) -> None: ...
    def broken(self, part: Part, error: httpx.RequestError) -> float: ...
    def progress(self) -> tuple[int, int | None] | None: ...
    def finish(self) -> Download: ...

# --- pythonik.downloads.version


@attrs.frozen
class Span:
    start: int
    end: int
    version: Version | None
    @classmethod
    def of(cls, response: httpx.Response) -> Self | None: ...

@attrs.frozen
class Version:
    size: int
    validator: str
