"""What the makers of records ask of iconik, each the same for all of them."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, TypeVar

from iconik_api.files.operations import FilesService
from iconik_api.runtime.base.errors import ApiConnectionError, ForbiddenError, NotFoundError
from iconik_api.runtime.calls.call import Call

from ...exceptions import UploadError
from ..base.steps import Steps, do, send
from ..flow.transfer import METHODS, unsupported_storage
from ..state.record import require
from ..storages.base import storage_request

if TYPE_CHECKING:
    from iconik_api.files import models as m

    from ..state.journal import Journal

__all__ = ["choose_storage", "confirm_size", "remove_record", "require_existing", "start_transcoding"]

T = TypeVar("T")

_log = logging.getLogger("pythonik.uploads")

_TOTAL = re.compile(r"bytes \S+/(\d+)")


def require_existing(call: Call[T], what: str) -> Steps[T]:
    """Fetch what the caller has named.

    Args:
        call: Fetches it.
        what: What to call it.

    Raises:
        UploadError: There is no such thing.
    """
    try:
        return (yield from require(call))
    except NotFoundError:
        raise UploadError(f"there is no {what}") from None


def choose_storage(journal: Journal, purpose: str, storage_id: str | None) -> Steps[None]:
    """Write down which storage the bytes go to: the one that the caller named, or iconik's own for the purpose.

    Raises:
        UploadError: There is no such storage, or it takes no uploads from here.
    """
    if storage_id is not None:
        storage: m.Storage = yield from require_existing(
            FilesService.get_storage.build(storage_id), f"storage {storage_id}"
        )
    else:
        call = FilesService.get_matching_storage.build(purpose)
        storage = yield from require_existing(call, f"storage for {purpose.lower()}: name one by storage_id")
    if storage.method not in METHODS:
        raise unsupported_storage(str(storage.method or ""))
    demands_md5 = bool((storage.settings or {}).get("presign_md5_checksum"))
    note = {"storage_id": storage.id, "method": str(storage.method), "demands_md5": demands_md5}
    yield from do(lambda: journal.note(**note))


def start_transcoding(journal: Journal, call: Call[Any]) -> Steps[None]:
    """Have proxies and keyframes made.

    That the storage ignores such files (204), or that the user may not start it (403), does not spoil the upload.
    """
    if "transcode_job_id" in journal.values:
        return
    try:
        response = (yield from send(call)).raise_for_status()
    except ForbiddenError as error:
        _log.warning("no proxy and no keyframes: %s", error)
        return
    job_id = getattr(response.data, "job_id", None) or None
    yield from do(lambda: journal.note(transcode_job_id=job_id))


def confirm_size(journal: Journal, call: Call[Any]) -> Steps[None]:
    """Make sure that an object is there, of which the storage has not said so.

    Args:
        journal: Tells how many bytes it has to have. If it is not there, the next call brings it anew.
        call: Fetches a record with the URL of the object.

    Raises:
        UploadError: The object is not there, or has another size.
    """
    if not journal.values["is_assumed"]:
        return
    size = journal.values["uploaded_size"]
    record = yield from require(call)
    url = getattr(record, "url", None)
    if not url:
        raise UploadError("the storage did not say that it made an object of the parts, and iconik has no URL to look")
    span = {"Range": "bytes=0-0"}
    response = (yield from send(storage_request("GET", url, span))).response
    total = _TOTAL.fullmatch(response.headers.get("Content-Range", ""))
    found = int(total[1]) if total else int(response.headers.get("Content-Length", -1)) if response.is_success else None
    if found != size:
        yield from do(journal.forget_parts)
        yield from do(lambda: journal.note(uploaded_size=None, completing=False, upload_id=None))
        raise UploadError(f"the storage made no object of the parts: it has {found} bytes of {size}")


def remove_record(call: Call[Any], what: str) -> Steps[list[str]]:
    """Remove something that was made; what had to be left.

    Args:
        call: Removes it.
        what: What to call it.
    """
    try:
        response = (yield from send(call)).response
    except ApiConnectionError as error:
        return [f"{what} ({error})"]
    if response.is_success or response.status_code == 404:
        return []
    return [f"{what} ({response.status_code})"]
