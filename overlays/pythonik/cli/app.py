"""What can be said on the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

import typer

from .exits import ExitCode, UsageError
from .failures import FAILURES, describe, one_line
from .metadata import parse_metadata
from .output import Output, output_for
from .sizes import parse_size
from .tasks import Task, run_all

if TYPE_CHECKING:
    from ..client import PythonikClient
    from ..uploads.flow.options import TransferOptions

__all__ = ["app", "run"]

T = TypeVar("T")


def run(arguments: Sequence[str]) -> int:
    """Run the command line; return the exit code."""
    command = typer.main.get_command(app)
    try:
        code: int | None = command.main(list(arguments), prog_name="pythonik", standalone_mode=False)
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        where = context.command_path if context is not None else "pythonik"
        # Nothing is to be said where nothing was: that has shown the help.
        if message := error.format_message():
            _print_error(f"{where}: {message} (`{where} --help` shows what there is)")
        return ExitCode.USAGE_ERROR
    except UsageError as error:
        _print_error(f"pythonik: {error}")
        return ExitCode.USAGE_ERROR
    return code or ExitCode.DONE


app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Bring files to iconik, and fetch them. Credentials come from ICONIK_APP_ID and ICONIK_AUTH_TOKEN, the "
    "address of iconik from ICONIK_BASE_URL.",
    epilog="Ends with 0 when all is done, 1 when something failed, 2 for a command that makes no sense, 3 when what "
    "failed can go on, 130 after Ctrl-C.",
)
uploads = typer.Typer(no_args_is_help=True, help="Uploads that broke off: list them, go on, or give them up.")
app.add_typer(uploads, name="uploads")


def _parsed(parse: Callable[[str], T]) -> Any:
    """A parser as the command line takes it, which says what is wrong with a value."""

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


Json = Annotated[bool, typer.Option("--json", help="Say everything as JSON, one object a line.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Show the requests on standard error.")]
PartSize = Annotated[
    int | None, typer.Option(parser=_parsed(parse_size), metavar="SIZE", help="Bytes of a part, as 16MiB.")
]
Workers = Annotated[int, typer.Option(min=1, help="Parts that are sent side by side.")]
Bandwidth = Annotated[
    int | None, typer.Option(parser=_parsed(parse_size), metavar="SIZE", help="Bytes a second at most, as 50MB.")
]
ChecksumAlgorithm = Annotated[
    Literal["md5", "sha1", "sha256"] | None, typer.Option("--checksum", help="What iconik is to note of the bytes.")
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
    paths: Annotated[list[str], typer.Argument(metavar="PATHS...", help="Files, folders, and - for standard input.")],
    name: Annotated[str | None, typer.Option(help="Name on the storage; by default that of the file.")] = None,
    title: Annotated[str | None, typer.Option(help="Title of the asset; by default the name of the file.")] = None,
    collection: Annotated[str | None, typer.Option(metavar="ID", help="Collection for the new assets.")] = None,
    storage: Annotated[str | None, typer.Option(metavar="ID", help="Storage; by default that of iconik.")] = None,
    metadata: Annotated[
        dict[str, Any] | None,
        typer.Option(parser=_parsed(parse_metadata), metavar="JSON|@FILE", help="Metadata values by field."),
    ] = None,
    view: Annotated[str | None, typer.Option(metavar="ID", help="Metadata view to write them through.")] = None,
    asset: Annotated[str | None, typer.Option(metavar="ID", help="Add the files to this asset.")] = None,
    new_version: Annotated[bool, typer.Option("--new-version", help="As a new version of that asset.")] = False,
    no_transcode: Annotated[bool, typer.Option("--no-transcode", help="Have no proxy and no keyframes made.")] = False,
    no_job: Annotated[bool, typer.Option("--no-job", help="Show no job in iconik.")] = False,
    part_size: PartSize = None,
    workers: Workers = 8,
    bandwidth: Bandwidth = None,
    checksum: ChecksumAlgorithm = None,
    no_resume: Annotated[
        bool, typer.Option("--no-resume", help="Do not go on with what broke off; remove what fails.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only look whether it could be done.")] = False,
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Make an asset of each file and of each folder, or add files to an asset.

    An upload that broke off goes on when the same command is given again.
    """
    from .upload import UploadCommand

    transfer = _transfer(part_size, workers, bandwidth, checksum)
    transfer["resume"] = not no_resume
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
        transfer=transfer,
    )
    command.check()
    return _carry_out(command.dry_runs if dry_run else command.tasks, as_json, verbose)


@app.command()
def download(
    asset_id: Annotated[str, typer.Argument(metavar="ASSET_ID")],
    file_id: Annotated[str | None, typer.Argument(metavar="FILE_ID", help="The file; --all in its place.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All files of the asset.")] = False,
    to: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Folder, or path of the one file; by default the present folder."),
    ] = None,
    parts: Annotated[int, typer.Option(min=1, help="Parts that are fetched side by side.")] = 4,
    part_size: PartSize = None,
    checksum: Annotated[
        str | None,
        typer.Option(parser=_parsed(_checksum), metavar="HEX", help="What the bytes have to come to."),
    ] = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that are there.")] = False,
    no_resume: Annotated[
        bool, typer.Option("--no-resume", help="Do not go on with what broke off; keep nothing of what fails.")
    ] = False,
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Fetch a file of an asset, or all of them.

    A download that broke off goes on when the same command is given again.
    """
    from .download import DownloadCommand

    if (file_id is None) != every:
        raise UsageError("say either FILE_ID or --all")
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
    return _carry_out(command.tasks, as_json, verbose)


@uploads.command("list")
def list_unfinished(as_json: Json = False) -> int:
    """Show the uploads that broke off on this machine, the oldest first."""
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
    upload_ids: Annotated[list[str] | None, typer.Argument(metavar="ID...", help="As `uploads list` shows.")] = None,
    every: Annotated[bool, typer.Option("--all", help="All that began at this iconik.")] = False,
    workers: Workers = 8,
    bandwidth: Bandwidth = None,
    checksum: ChecksumAlgorithm = None,
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Go on with uploads that broke off."""
    from .unfinished import resume_tasks

    if bool(upload_ids) == every:
        raise UsageError("say either the ID of an upload or --all")
    transfer = _transfer(None, workers, bandwidth, checksum)
    return _carry_out(partial(resume_tasks, upload_ids=upload_ids or [], transfer=transfer), as_json, verbose)


@uploads.command()
def abort(
    upload_ids: Annotated[list[str], typer.Argument(metavar="ID...", help="As `uploads list` shows.")],
    as_json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Give uploads that broke off up: remove what they have made in iconik and on the storage."""
    from .unfinished import abort_tasks

    return _carry_out(partial(abort_tasks, upload_ids=upload_ids), as_json, verbose)


def _transfer(part_size: int | None, workers: int, bandwidth: int | None, checksum: Any) -> TransferOptions:
    transfer: TransferOptions = {"workers": workers, "bandwidth": bandwidth, "checksum": checksum}
    if part_size is not None:
        transfer["part_size"] = part_size
    return transfer


def _carry_out(plan: Callable[[PythonikClient], Sequence[Task]], as_json: bool, verbose: bool) -> int:
    with _client(verbose) as client, _reporting(as_json, verbose) as output:
        return run_all(plan(client), output)


@contextmanager
def _reporting(as_json: bool, verbose: bool) -> Iterator[Output]:
    """Tell also what goes wrong before the first task."""
    output = output_for(as_json=as_json, verbose=verbose)
    try:
        yield output
    except KeyboardInterrupt:
        output.event("interrupted", "interrupted: nothing was begun", resume_command=None)
        raise typer.Exit(ExitCode.INTERRUPTED) from None
    except FAILURES as error:
        text = describe(error)
        output.event("error", f"pythonik: {text}", error=text, resume_command=None)
        raise typer.Exit(ExitCode.FAILED) from None
    finally:
        output.close()


def _client(verbose: bool) -> PythonikClient:
    """A client with what the environment says; never with what the command line says, which all users see."""
    from ..client import PythonikClient

    for variable in ("ICONIK_APP_ID", "ICONIK_AUTH_TOKEN"):
        if not os.environ.get(variable):
            raise UsageError(f"set the environment variable {variable}")
    if verbose:
        os.environ.setdefault("PYTHONIK_LOG", "info")
    try:
        return PythonikClient()
    except ValueError as error:
        raise UsageError(str(error)) from None


def _print_error(text: str) -> None:
    print(one_line(text), file=sys.stderr)
