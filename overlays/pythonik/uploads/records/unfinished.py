"""Interrupted uploads: resume and abort them."""

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
from ..state.journal import DIRECTORY, Journal, Unfinished
from .directories import DirectoryOptions, UploadedDirectory, abort_directory, upload_directory
from .files import FileUpload
from .listing import Rules
from .proxies import ProxyUpload

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

_FACTORIES: dict[str, Any] = {each.kind: each for each in (FileUpload, ProxyUpload)}


def resume_unfinished(
    unfinished: Unfinished, options: Options, settings: Settings
) -> Steps[Upload | UploadedDirectory]:
    """Resume an upload."""
    _check(unfinished, settings)
    if unfinished.header.kind == DIRECTORY:
        folder = Path(unfinished.header.path)
        how = DirectoryOptions(rules=Rules(**unfinished.values.get("rules", {})))
        return upload_directory(FileUpload(**unfinished.header.target), folder, options, settings, how)
    return upload(_factory(unfinished), unfinished.header.path, None, options, settings)


def abort_unfinished(unfinished: Unfinished, settings: Settings) -> Steps[list[str]]:
    """Abort an upload: remove it from iconik and from the storage. Return descriptions of what was not removed."""
    _check(unfinished, settings)
    with Journal(unfinished.header, unfinished.path.parent) as journal:
        yield from TransferJob(journal, is_wanted=False).abort()
        if unfinished.header.kind == DIRECTORY:
            folder = Path(unfinished.header.path)
            return (yield from abort_directory(FileUpload(**unfinished.header.target), folder, journal, settings))
        return (yield from abort(_factory(unfinished), UnreadSource(unfinished.header.size), journal, settings))


def _factory(unfinished: Unfinished) -> RecordFactory:
    make = _FACTORIES.get(unfinished.header.kind)
    if make is None:
        raise UploadError(
            f"{unfinished.path} was written by another version of pythonik: "
            f"unknown kind of upload {unfinished.header.kind}"
        )
    factory: RecordFactory = make(**unfinished.header.target)
    return factory


def _check(unfinished: Unfinished, settings: Settings) -> None:
    """Check that an upload belongs to the base URL of the client."""
    if unfinished.header.base_url != settings.base_url:
        raise UploadError(
            f"the upload {unfinished.id} belongs to {unfinished.header.base_url}, not {settings.base_url}"
        )
