"""Uploads that broke off: going on with them, and giving them up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...exceptions import UploadError
from ..base.source import UnreadSource
from ..base.steps import Steps
from ..flow.factory import RecordFactory
from ..flow.job import TransferJob
from ..flow.options import Options
from ..flow.upload import Upload, abort, upload
from ..state.journal import Journal, Unfinished, unfinished_uploads
from .directories import UploadedDirectory, abort_directory, upload_directory
from .files import FileUpload
from .proxies import ProxyUpload

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

__all__ = ["abort_unfinished", "find_unfinished", "resume_unfinished"]

_DIRECTORY = "directory"
_FACTORIES: dict[str, Any] = {each.kind: each for each in (FileUpload, ProxyUpload)}


def find_unfinished(folder: Path, upload_id: str) -> Unfinished:
    """The unfinished upload of this name.

    Raises:
        UploadError: There is none.
    """
    for each in unfinished_uploads(folder):
        if each.id == upload_id:
            return each
    raise UploadError(f"there is no unfinished upload {upload_id} in {folder}")


def resume_unfinished(
    unfinished: Unfinished, options: Options, settings: Settings
) -> Steps[Upload | UploadedDirectory]:
    """Go on with an upload."""
    _check(unfinished, settings)
    if unfinished.header.kind == _DIRECTORY:
        folder = Path(unfinished.header.path)
        return upload_directory(FileUpload(**unfinished.header.target), folder, options, settings)
    return upload(_factory(unfinished), unfinished.header.path, None, options, settings)


def abort_unfinished(unfinished: Unfinished, settings: Settings) -> Steps[list[str]]:
    """Give an upload up: remove what is in iconik and at the storage; what had to be left."""
    _check(unfinished, settings)
    with Journal(unfinished.header, unfinished.path.parent) as journal:
        yield from TransferJob(journal, is_wanted=False).abort()
        if unfinished.header.kind == _DIRECTORY:
            folder = Path(unfinished.header.path)
            return (yield from abort_directory(FileUpload(**unfinished.header.target), folder, journal, settings))
        return (yield from abort(_factory(unfinished), UnreadSource(unfinished.header.size), journal, settings))


def _factory(unfinished: Unfinished) -> RecordFactory:
    make = _FACTORIES.get(unfinished.header.kind)
    if make is None:
        raise UploadError(f"{unfinished.path} is of another version of pythonik: it speaks of {unfinished.header.kind}")
    factory: RecordFactory = make(**unfinished.header.target)
    return factory


def _check(unfinished: Unfinished, settings: Settings) -> None:
    """An upload goes on where it began: what one iconik has made, another does not know."""
    if unfinished.header.base_url != settings.base_url:
        raise UploadError(
            f"the upload {unfinished.id} belongs to {unfinished.header.base_url}, not {settings.base_url}"
        )
