# What is public, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- pythonik.cli

def main(arguments: Sequence[str] | None = None) -> int: ...

# --- pythonik.cli.app

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help='Upload files to iconik, and download them. The credentials are read from ICONIK_APP_ID and ICONIK_AUTH_TOKEN, the base URL from ICONIK_BASE_URL.', epilog='Exit codes: 0 success, 1 failure, 2 usage error, 3 failed but resumable, 130 interrupted by Ctrl-C.')
def run(arguments: Sequence[str]) -> int: ...

# --- pythonik.cli.bar


class Bar:
    def __init__(self, file: IO[str]) -> None: ...
    def progress(self, progress: Progress) -> None: ...
    def event(self, kind: str, text: str, /, **facts: Any) -> None: ...
    def close(self) -> None: ...

# --- pythonik.cli.download


@attrs.frozen(kw_only=True)
class DownloadCommand:
    asset_id: str
    file_id: str | None
    to: Path | None
    transfer: dict[str, Any]
    def check(self) -> None: ...
    def tasks(self, client: PythonikClient) -> list[Task]: ...

def targets(files: Sequence[m.File], folder: Path) -> dict[str, Path]: ...

# --- pythonik.cli.exits


class ExitCode(IntEnum):
    DONE = 0
    FAILED = 1
    USAGE_ERROR = 2
    RESUMABLE = 3
    INTERRUPTED = 130

class UsageError(Exception): ...

# --- pythonik.cli.failures

FAILURES = (PythonikError, OSError, ValueError)
def describe(error: BaseException) -> str: ...
def one_line(text: str) -> str: ...

# --- pythonik.cli.metadata

def parse_metadata(text: str) -> dict[str, Any]: ...

# --- pythonik.cli.output


class JsonLines:
    def __init__(self, file: IO[str]) -> None: ...
    def progress(self, progress: Progress) -> None: ...
    def event(self, kind: str, text: str, /, **facts: Any) -> None: ...
    def close(self) -> None: ...

class Output(Protocol):
    def progress(self, progress: Progress) -> None: ...
    def event(self, kind: str, text: str, /, **facts: Any) -> None: ...
    def close(self) -> None: ...

class PlainLines:
    def __init__(self, file: IO[str]) -> None: ...
    def progress(self, progress: Progress) -> None: ...
    def event(self, kind: str, text: str, /, **facts: Any) -> None: ...
    def close(self) -> None: ...

def output_for(*, as_json: bool, verbose: bool) -> Output: ...

# --- pythonik.cli.paths

def mode_of(path: Path) -> int: ...

# --- pythonik.cli.progress


@attrs.frozen
class Progress:
    path: str
    state: str
    done: int
    total: int | None
    rate: float
    @property
    def seconds_left(self) -> float | None: ...
    def describe(self) -> str: ...

# --- pythonik.cli.sizes

def parse_size(text: str) -> int: ...
def show_size(size: float) -> str: ...

# --- pythonik.cli.tasks


@attrs.frozen
class Outcome:
    kind: str
    text: str
    facts: Mapping[str, Any]
    code: ExitCode = ExitCode.DONE

class Task(Protocol):
    @property
    def path(self) -> str: ...
    def run(self, output: Output) -> Outcome: ...
    def resume_command(self, error: BaseException) -> str | None: ...

def run_all(tasks: Sequence[Task], output: Output) -> ExitCode: ...

# --- pythonik.cli.unfinished

def abort_tasks(client: PythonikClient, upload_ids: Sequence[str]) -> list[Task]: ...
def describe_unfinished(unfinished: Unfinished) -> str: ...
def facts_of(unfinished: Unfinished) -> dict[str, Any]: ...
def find_unfinished(upload_ids: Sequence[str] = ()) -> list[Unfinished]: ...
def resume_tasks(client: PythonikClient, upload_ids: Sequence[str], transfer: TransferOptions) -> list[Task]: ...

# --- pythonik.cli.upload

STANDARD_INPUT = '-'

@attrs.frozen(kw_only=True)
class UploadCommand:
    paths: Sequence[str]
    name: str | None
    title: str | None
    collection_id: str | None
    storage_id: str | None
    metadata: Mapping[str, Any] | None
    view_id: str | None
    asset_id: str | None
    new_version: bool
    transcode: bool
    job: bool
    transfer: TransferOptions
    def check(self) -> None: ...
    def tasks(self, client: PythonikClient) -> list[Task]: ...
    def dry_runs(self, client: PythonikClient) -> list[Task]: ...

# --- pythonik.cli.upload_task


@attrs.frozen
class UploadTask:
    path: str
    upload: Callable[[OnProgress], Upload | UploadedDirectory]
    def run(self, output: Output) -> Outcome: ...
    def resume_command(self, error: BaseException) -> str | None: ...
