"""Calls to iconik that the record factories share."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any, TypeVar

from iconik_api.files.operations import FilesService
from iconik_api.runtime.base.errors import ApiConnectionError, ApiStatusError, ForbiddenError, NotFoundError
from iconik_api.runtime.calls.call import Call

from ...exceptions import UploadError
from ..base.steps import Steps, do, note, send
from ..flow.transfer import METHODS, unsupported_storage
from ..state.record import require
from ..storages.base import storage_request

if TYPE_CHECKING:
    from iconik_api.files import models as m

    from ..state.journal import Journal

T = TypeVar("T")

_log = logging.getLogger("pythonik.uploads")

_TOTAL = re.compile(r"bytes \S+/(\d+)")


def require_existing(call: Call[T], what: str) -> Steps[T]:
    """Fetch an object that the caller has named.

    Args:
        call: Fetches the object.
        what: Description of the object for the error.

    Raises:
        UploadError: The object does not exist.
    """
    try:
        return (yield from require(call))
    except NotFoundError:
        raise UploadError(f"{what} does not exist") from None


def choose_storage(journal: Journal, purpose: str, storage_id: str | None) -> Steps[None]:
    """Write the storage to the journal: the given one, or the default storage of iconik for the purpose.

    Raises:
        UploadError: The storage does not exist, or does not accept uploads.
    """
    if storage_id is not None:
        storage: m.Storage = yield from require_existing(
            FilesService.get_storage.build(storage_id), f"storage {storage_id}"
        )
    else:
        call = FilesService.get_matching_storage.build(purpose)
        storage = yield from require_existing(call, f"a default storage for {purpose.lower()}")
    if storage.method not in METHODS:
        raise unsupported_storage(str(storage.method or ""))
    demands_md5 = bool((storage.settings or {}).get("presign_md5_checksum"))
    values = {"storage_id": storage.id, "method": str(storage.method), "demands_md5": demands_md5}
    yield from note(lambda: journal.note(**values))


def start_transcoding(journal: Journal, call: Call[Any]) -> Steps[None]:
    """Start the creation of proxies and keyframes.

    The upload succeeds even if the storage ignores such files (204), or the user lacks the permission (403).
    """
    if "transcode_job_id" in journal.values:
        return
    try:
        response = (yield from send(call)).raise_for_status()
    except ForbiddenError as error:
        _log.warning("proxy and keyframes are not created: %s", error)
        return
    job_id = getattr(response.data, "job_id", None) or None
    yield from note(lambda: journal.note(transcode_job_id=job_id))


def close_record(close: Call[Any], fetch: Call[Any]) -> Steps[None]:
    """Close a record, after which iconik regards its bytes as complete.

    If it is in doubt whether iconik has closed the record, it is fetched, and closed again unless it is closed.

    Args:
        close: Closes the record.
        fetch: Fetches the record.
    """
    try:
        yield from require(close)
    except ApiStatusError as error:
        if error.status < 500 and error.status != 408:
            raise
    except ApiConnectionError:
        pass  # The next request shows whether iconik can be reached.
    else:
        return
    if getattr((yield from require(fetch)), "status", None) != "CLOSED":
        yield from require(close)


def confirm_size(journal: Journal, call: Call[Any]) -> Steps[None]:
    """Check that an object exists whose completion the storage has not confirmed.

    Args:
        journal: Holds the expected size. If the check fails, the next call uploads all parts again.
        call: Fetches a record with the URL of the object.

    Raises:
        UploadError: The object does not exist, or has another size.
    """
    if not journal.values["is_assumed"]:
        return
    size = journal.values["uploaded_size"]
    record = yield from require(call)
    url = getattr(record, "url", None)
    if not url:
        raise UploadError("the storage did not confirm the completion, and iconik gave no URL to check it with")
    span = {"Range": "bytes=0-0"}
    response = (yield from send(storage_request("GET", url, span))).response
    total = _TOTAL.fullmatch(response.headers.get("Content-Range", ""))
    found = int(total[1]) if total else int(response.headers.get("Content-Length", -1)) if response.is_success else None
    if found != size:
        yield from do(journal.forget_parts)
        yield from note(lambda: journal.note(uploaded_size=None, completing=False, upload_id=None))
        raise UploadError(f"the storage did not complete the object: found {found} bytes, expected {size}")


def remove_record(call: Call[Any], what: str) -> Steps[list[str]]:
    """Remove a record. Return its description if it could not be removed.

    Args:
        call: Removes the record.
        what: Description of the record.
    """
    try:
        response = (yield from send(call)).response
    except ApiConnectionError as error:
        return [f"{what} ({error})"]
    if response.is_success or response.status_code == 404:
        return []
    return [f"{what} ({response.status_code})"]
