"""The commands and options of the command line."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

import attrs
import typer

from .durations import parse_duration
from .exits import ExitCode, UsageError
from .failures import FAILURES, describe, one_line
from .metadata import parse_metadata
from .output import Output, Together, output_for
from .report import Row, check_report, summary_of, write_report
from .sizes import parse_size
from .tasks import Task, run_all

if TYPE_CHECKING:
    from ..client import PythonikClient
    from ..uploads.flow.options import TransferOptions

__all__ = ["app", "run"]

T = TypeVar("T")

#: Number of paths that are uploaded side by side.
_PATHS_AT_ONCE = 4
#: Maximum delay between two attempts with `--retry-for`, in seconds: soon after an outage, the work goes on.
_MAX_DELAY = 15.0


def run(arguments: Sequence[str]) -> int:
    """Run the command line, and return the exit code."""
    command = typer.main.get_command(app)
    try:
        code: int | None = command.main(list(arguments), prog_name="pythonik", standalone_mode=False)
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        where = context.command_path if context is not None else "pythonik"
        # A command without arguments has an empty message, because typer has shown the help.
        if message := error.format_message():
            _print_error(f"{where}: {message} (see `{where} --help`)")
        return ExitCode.USAGE_ERROR
    except UsageError as error:
        _print_error(f"pythonik: {error}")
        return ExitCode.USAGE_ERROR
    return code or ExitCode.DONE


app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Upload files to iconik, and download them. The credentials are read from ICONIK_APP_ID and "
    "ICONIK_AUTH_TOKEN, the base URL from ICONIK_BASE_URL.",
    epilog="Exit codes: 0 success, 1 failure, 2 usage error, 3 failed but resumable, 130 interrupted by Ctrl-C.",
)
uploads = typer.Typer(no_args_is_help=True, help="List, resume or abort interrupted uploads.")
app.add_typer(uploads, name="uploads")


def _parsed(parse: Callable[[str], T]) -> Any:
    """Return a parser for typer, which reports a `ValueError` as a usage error."""

    def convert(text: str) -> T:
        try:
            return parse(text)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None

    return convert


def _checksum(text: str) -> str:
    from ..downloads.checksum import Checksum

    return str(Checksum.parse(text))


def _show_version(wanted: bool) -> None:
    if wanted:
        from iconik_api import __version__

        print(f"pythonik {__version__}")
        raise typer.Exit


Json = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Log requests to standard error.")]
PartSize = Annotated[
    int | None, typer.Option(parser=_parsed(parse_size), metavar="SIZE", help="Part size, such as 16MiB.")
]
Workers = Annotated[int, typer.Option(min=1, help="Number of parts sent in parallel.")]
Bandwidth = Annotated[
    int | None, typer.Option(parser=_parsed(parse_size), metavar="SIZE", help="Maximum bytes a second, such as 50MB.")
]
SmallFiles = Annotated[int, typer.Option("--files", min=1, help="Number of small files sent in parallel.")]
RetryFor = Annotated[
    float | None,
    typer.Option(
        "--retry-for",
        parser=_parsed(parse_duration),
        metavar="TIME",
        help="Repeat failing requests for a time, such as 30m. Default: four attempts.",
    ),
]
Timeout = Annotated[
    float | None,
    typer.Option(parser=_parsed(parse_duration), metavar="TIME", help="Longest wait for a connection or a response."),
]
Report = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write a CSV with path, id, size and checksum of each file.")
]
ChecksumAlgorithm = Annotated[
    Literal["md5", "sha1", "sha256"] | None,
    typer.Option("--checksum", help="Checksum algorithm. The digest is stored in iconik."),
]


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command()
def upload(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATHS...", help="Files, directories, and - for standard input.")
    ],
    name: Annotated[str | None, typer.Option(help="Name on the storage. Default: the name of the file.")] = None,
    title: Annotated[str | None, typer.Option(help="Title of the asset. Default: the name of the file.")] = None,
    collection: Annotated[str | None, typer.Option(metavar="ID", help="Collection for new assets.")] = None,
    storage: Annotated[str | None, typer.Option(metavar="ID", help="Storage. Default: the one of iconik.")] = None,
    metadata: Annotated[
        dict[str, Any] | None,
        typer.Option(parser=_parsed(parse_metadata), metavar="JSON|@FILE", help="Metadata values by field."),
    ] = None,
    view: Annotated[str | None, typer.Option(metavar="ID", help="Metadata view for the values.")] = None,
    asset: Annotated[str | None, typer.Option(metavar="ID", help="Add the files to an existing asset.")] = None,
    new_version: Annotated[bool, typer.Option("--new-version", help="Create a new version of the asset.")] = False,
    no_transcode: Annotated[bool, typer.Option("--no-transcode", help="Create no proxy and no keyframes.")] = False,
    no_job: Annotated[bool, typer.Option("--no-job", help="Create no job in iconik.")] = False,
    part_size: PartSize = None,
    workers: Workers = 8,
    bandwidth: Bandwidth = None,
    checksum: ChecksumAlgorithm = None,
    include_hidden: Annotated[
        bool, typer.Option("--include-hidden", help="Upload .DS_Store, Thumbs.db, desktop.ini and ._* of a directory.")
    ] = False,
    exclude: Annotated[
        list[str] | None, typer.Option(metavar="PATTERN", help="Leave out files of a directory, such as '*.tmp'.")
    ] = None,
    fail_fast: Annotated[
        bool, typer.Option("--fail-fast", help="Stop at the first file of a directory that cannot be uploaded.")
    ] = False,
    files: SmallFiles = 32,
    retry_for: RetryFor = None,
    timeout: Timeout = None,
    report: Report = None,
    no_resume: Annotated[bool, typer.Option("--no-resume", help="Start new uploads, and remove failed ones.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check the upload without changing anything.")] = False,
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Create an asset from each file and directory, or add files to an existing asset.

    The same command resumes an interrupted upload.
    """
    from .upload import UploadCommand

    transfer = _transfer(part_size, workers, bandwidth, checksum)
    transfer["resume"] = not no_resume
    transfer["files"] = files
    command = UploadCommand(
        paths=paths,
        name=name,
        title=title,
        collection_id=collection,
        storage_id=storage,
        metadata=metadata,
        view_id=view,
        asset_id=asset,
        new_version=new_version,
        transcode=not no_transcode,
        job=not no_job,
        directory={"include_hidden": include_hidden, "exclude": exclude or [], "fail_fast": fail_fast},
        transfer=transfer,
    )
    command.check()
    how = _How(as_json=as_json, verbose=verbose, retry_for=retry_for, timeout=timeout, report=report)
    if dry_run:
        return _carry_out(command.dry_runs, how)
    return _carry_out(command.tasks, attrs.evolve(how, at_once=_PATHS_AT_ONCE))


@app.command()
def download(
    asset_id: Annotated[str, typer.Argument(metavar="ASSET_ID")],
    file_id: Annotated[str | None, typer.Argument(metavar="FILE_ID", help="The file. Not allowed with --all.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All files of the asset.")] = False,
    to: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Directory, or path of the file. Default: the current directory."),
    ] = None,
    parts: Annotated[int, typer.Option(min=1, help="Number of parts fetched in parallel.")] = 4,
    files: Annotated[int, typer.Option(min=1, help="With --all: number of files fetched in parallel.")] = 32,
    part_size: PartSize = None,
    retry_for: RetryFor = None,
    timeout: Timeout = None,
    report: Report = None,
    checksum: Annotated[
        str | None,
        typer.Option(parser=_parsed(_checksum), metavar="HEX", help="Expected checksum."),
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace existing files.")] = False,
    no_resume: Annotated[
        bool, typer.Option("--no-resume", help="Start new downloads, and remove failed ones.")
    ] = False,
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Download one file of an asset, or all of them.

    The same command resumes an interrupted download.
    """
    from .download import DownloadCommand

    if (file_id is None) != every:
        raise UsageError("pass either FILE_ID or --all")
    transfer: dict[str, Any] = {
        "parts": parts,
        "checksum": checksum,
        "overwrite": overwrite,
        "resume": not no_resume,
    }
    if part_size is not None:
        transfer["part_size"] = part_size
    command = DownloadCommand(asset_id=asset_id, file_id=file_id, to=to, transfer=transfer)
    command.check()
    together = str(to or Path()) if every else None
    how = _How(as_json=as_json, verbose=verbose, retry_for=retry_for, timeout=timeout, report=report)
    return _carry_out(command.tasks, attrs.evolve(how, at_once=files, together=together))


@app.command()
def doctor(
    requests: Annotated[int, typer.Option(min=1, help="Maximum number of requests.")] = 60,
    record: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Record the shapes of the calls, without content.")
    ] = None,
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Examine iconik by reading: services, clock, limits, roles, and departures from the contract.

    The command changes nothing.
    """
    from .doctor import Doctor

    with _client(_How(as_json=as_json, verbose=verbose)) as client, _reporting(as_json, verbose) as output:
        examination = Doctor(client, requests, record)
        for kind, text, facts in examination.examine():
            if as_json:
                output.event(kind, "", **facts)
            else:
                print(one_line(text))
        return ExitCode.DONE if examination.has_answer else ExitCode.FAILED


@uploads.command("list")
def list_unfinished(as_json: Json = False) -> int:
    """List the interrupted uploads of this machine, the oldest first."""
    from .unfinished import describe_unfinished, facts_of, find_unfinished

    with _reporting(as_json, verbose=False) as output:
        for each in find_unfinished():
            if as_json:
                output.event("unfinished", "", **facts_of(each))
            else:
                print(one_line(describe_unfinished(each)))
    return ExitCode.DONE


@uploads.command()
def resume(
    upload_ids: Annotated[
        list[str] | None, typer.Argument(metavar="ID...", help="Identifiers from `uploads list`.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every interrupted upload for the current base URL.")] = False,
    workers: Workers = 8,
    bandwidth: Bandwidth = None,
    checksum: ChecksumAlgorithm = None,
    files: SmallFiles = 32,
    retry_for: RetryFor = None,
    timeout: Timeout = None,
    report: Report = None,
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Resume interrupted uploads."""
    from .unfinished import resume_tasks

    if bool(upload_ids) == every:
        raise UsageError("pass either an ID or --all")
    transfer = _transfer(None, workers, bandwidth, checksum)
    transfer["files"] = files
    how = _How(as_json=as_json, verbose=verbose, retry_for=retry_for, timeout=timeout, report=report)
    tasks = partial(resume_tasks, upload_ids=upload_ids or [], transfer=transfer)
    return _carry_out(tasks, attrs.evolve(how, at_once=_PATHS_AT_ONCE))


@uploads.command()
def abort(
    upload_ids: Annotated[list[str], typer.Argument(metavar="ID...", help="Identifiers from `uploads list`.")],
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Abort interrupted uploads: remove their records from iconik and their parts from the storage."""
    from .unfinished import abort_tasks

    return _carry_out(partial(abort_tasks, upload_ids=upload_ids), _How(as_json=as_json, verbose=verbose))


@attrs.frozen(kw_only=True)
class _How:
    """Options that commands share.

    Attributes:
        as_json: Print JSON.
        verbose: Log requests.
        retry_for: Seconds for which failing requests are repeated; `None` for the default number of attempts.
        timeout: Longest wait for a connection or a response in seconds; `None` for the default.
        report: Path of the report; `None` for no report.
        at_once: Number of tasks side by side.
        together: Path of the directory whose files are shown as one; `None` to show each path.
    """

    as_json: bool
    verbose: bool
    retry_for: float | None = None
    timeout: float | None = None
    report: Path | None = None
    at_once: int = 1
    together: str | None = None


def _transfer(part_size: int | None, workers: int, bandwidth: int | None, checksum: Any) -> TransferOptions:
    from ..uploads.base.throttle import Throttle

    # The limit is of the command, not of each path.
    shared: Any = None if bandwidth is None else Throttle(bandwidth)
    transfer: TransferOptions = {"workers": workers, "bandwidth": shared, "checksum": checksum}
    if part_size is not None:
        transfer["part_size"] = part_size
    return transfer


def _carry_out(plan: Callable[[PythonikClient], Sequence[Task]], how: _How) -> int:
    if how.report is not None:
        check_report(how.report)
    began, rows = time.monotonic(), list[Row]()
    with _client(how) as client, _reporting(how.as_json, how.verbose) as output:
        tasks = plan(client)
        shown: Output = output
        if how.together is not None:
            sizes: Any = {task.path: getattr(task, "size", None) for task in tasks}
            shown = Together(output, how.together, sizes)
        try:
            code = run_all(tasks, shown, rows, how.at_once)
        finally:
            if how.report is not None:
                write_report(how.report, rows)
        if len(tasks) > 1 and how.at_once > 1 and code != ExitCode.INTERRUPTED:
            text, facts = summary_of(rows, time.monotonic() - began)
            output.event("summary", text, path=how.together, **facts)
        return code


@contextmanager
def _reporting(as_json: bool, verbose: bool) -> Iterator[Output]:
    """Open the output. Report errors that are raised outside of tasks."""
    output = output_for(as_json=as_json, verbose=verbose)
    try:
        yield output
    except KeyboardInterrupt:
        output.event("interrupted", "interrupted before anything was started", resume_command=None)
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    except FAILURES as error:
        text = describe(error)
        output.event("error", f"pythonik: {text}", error=text, resume_command=None)
        raise typer.Exit(ExitCode.FAILED) from None
    finally:
        output.close()


def _client(how: _How) -> PythonikClient:
    """Return a client with credentials from the environment. All users of a machine can see command lines."""
    from iconik_api.runtime.policy.retry import Retries

    from ..client import PythonikClient

    for variable in ("ICONIK_APP_ID", "ICONIK_AUTH_TOKEN"):
        if not os.environ.get(variable):
            raise UsageError(f"environment variable {variable} is not set")
    if how.verbose:
        os.environ.setdefault("PYTHONIK_LOG", "info")
    options: dict[str, Any] = {}
    if how.retry_for is not None:
        options["retries"] = Retries(None, deadline=how.retry_for, max_delay=_MAX_DELAY)
    if how.timeout is not None:
        options["timeout"] = how.timeout
    try:
        return PythonikClient(**options)
    except ValueError as error:
        raise UsageError(str(error)) from None


def _print_error(text: str) -> None:
    print(one_line(text), file=sys.stderr)
