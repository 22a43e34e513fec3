"""Uploads that broke off: going on with them, and giving them up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..exceptions import UploadError
from .directories import UploadedDirectory, abort_directory, upload_directory
from .files import FileUpload
from .flow import Maker, Options, Upload, abort, upload
from .job import TransferJob
from .journal import Journal, Unfinished, journals
from .proxies import ProxyUpload
from .source import GoneSource
from .steps import Steps

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

__all__ = ["abandon", "find", "go_on"]

_DIRECTORY = "directory"
_MAKERS: dict[str, Any] = {each.kind: each for each in (FileUpload, ProxyUpload)}


def find(folder: Path, upload_id: str) -> Unfinished:
    """The unfinished upload of this name.

    Raises:
        UploadError: There is none.
    """
    for each in journals(folder):
        if each.id == upload_id:
            return each
    raise UploadError(f"there is no unfinished upload {upload_id} in {folder}")


def go_on(unfinished: Unfinished, options: Options, settings: Settings) -> Steps[Upload | UploadedDirectory]:
    """Go on with an upload."""
    _check(unfinished, settings)
    if unfinished.head.kind == _DIRECTORY:
        folder = Path(unfinished.head.path)
        return upload_directory(FileUpload(**unfinished.head.target), folder, options, settings)
    return upload(_maker(unfinished), unfinished.head.path, None, options, settings)


def abandon(unfinished: Unfinished, settings: Settings) -> Steps[list[str]]:
    """Give an upload up: remove what is in iconik and at the storage; what had to be left."""
    _check(unfinished, settings)
    with Journal(unfinished.head, unfinished.path.parent) as journal:
        yield from TransferJob(journal, is_wanted=False).abort()
        if unfinished.head.kind == _DIRECTORY:
            folder = Path(unfinished.head.path)
            return (yield from abort_directory(FileUpload(**unfinished.head.target), folder, journal, settings))
        return (yield from abort(_maker(unfinished), GoneSource(unfinished.head.size), journal, settings))


def _maker(unfinished: Unfinished) -> Maker:
    make = _MAKERS.get(unfinished.head.kind)
    if make is None:
        raise UploadError(f"{unfinished.path} is of another version of pythonik: it speaks of {unfinished.head.kind}")
    maker: Maker = make(**unfinished.head.target)
    return maker


def _check(unfinished: Unfinished, settings: Settings) -> None:
    """An upload goes on where it began: what one iconik has made, another does not know."""
    if unfinished.head.base_url != settings.base_url:
        raise UploadError(f"the upload {unfinished.id} belongs to {unfinished.head.base_url}, not {settings.base_url}")
