"""Resumable uploads to Google Cloud Storage: one session, which accepts bytes in order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from iconik_api.runtime.base.errors import ApiConnectionError
from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.policy.retry import Failures

from ...exceptions import UploadError
from ..base.parts import GIB, Limits, Part
from ..base.steps import Pause, Steps, do, no_steps, note, send
from .base import (
    TransferContext,
    UploadLostError,
    is_transient,
    refusal,
    retry_until_done,
    send_renewing,
    storage_request,
)

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

_UNIT = 256 * 1024
_RECEIVED = re.compile(r"bytes=0-(\d+)")
#: Statuses for a session that no longer exists.
_GONE = frozenset({404, 410})


class GcsSession:
    """An upload session.

    Args:
        context: Context of the upload.
    """

    limits = Limits(smallest=_UNIT, largest=5 * GIB, most=1 << 20, multiple=_UNIT)
    is_parallel = False
    is_assumed = False

    def __init__(self, context: TransferContext) -> None:
        self._context = context
        self._journal = context.journal
        self._size: int | None = None
        self._received = 0
        self._is_complete = False

    @property
    def _session(self) -> str:
        return str(self._journal.values["session"])

    def start(self, size: int | None) -> Steps[None]:
        """Start or resume the session; see `StorageUpload.start`."""
        self._size = size
        if "session" in self._journal.values:
            response = (yield from send(self._status_request())).response
            if response.status_code not in _GONE:
                self._take(response)
                if not self._is_complete:
                    part_size = self._journal.values["part_size"]
                    missing = {
                        n for n in self._journal.parts if min(n * part_size, size or n * part_size) > self._received
                    }
                    yield from do(lambda: self._journal.forget_parts(missing))
                return
        yield from self._begin()

    def send(self, part: Part) -> Steps[str]:
        """Send the missing bytes of a part.

        Raises:
            UploadLostError: The session no longer exists.
        """
        failures = Failures(self._context.retries)
        while not self._has(part):
            if self._received < part.start and part.data is not None:
                raise UploadError(f"the session fell back to byte {self._received}, and a stream cannot be read again")
            before = self._received
            try:
                outcome = (yield from send(self._data_request(part))).response
            except ApiConnectionError as error:
                pause = failures.pause(error.__cause__)  # type: ignore[arg-type]
                if pause is None:
                    raise
                yield Pause(pause)
                # Only the storage can tell how many bytes have arrived.
                self._take((yield from send(self._status_request())).response)
                if self._received > before:
                    failures.number = 0
                continue
            self._take(outcome)
            if self._received > before:
                failures.number = 0
            elif not self._has(part):
                pause = failures.pause(outcome)
                if pause is None:
                    raise UploadError(f"the storage accepted no data after byte {self._received}")
                yield Pause(pause)
        return "kept"

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """Do nothing: the last part has completed the object."""
        return no_steps(None)

    def abort(self) -> Steps[str | None]:
        """Cancel the session, which the storage confirms with status 499."""
        if "session" not in self._journal.values:
            return None
        try:
            response = (yield from send(storage_request("DELETE", self._session))).response
        except ApiConnectionError:
            pass  # The return value below reports it.
        else:
            if response.is_success or response.status_code in (499, *_GONE):
                return None
        return "the upload session on the storage, which expires after a week"

    def _has(self, part: Part) -> bool:
        return self._is_complete or (self._received >= part.end and not part.is_last)

    def _begin(self) -> Steps[None]:
        record = self._context.record
        session: str | None = None

        def attempt(_: int) -> Steps[HttpResponse | None]:
            nonlocal session
            response = yield from send_renewing(
                # A further header, such as Content-Type, may break the signature.
                lambda: storage_request(
                    "POST", self._context.url, {"x-goog-resumable": "start", **record.address.headers}
                ),
                record.renew,
            )
            session = response.headers.get("Location") if response.is_success else None
            if session is None and not is_transient(response):
                raise refusal(response)
            return None if session else response

        yield from retry_until_done(self._context.retries, attempt)
        self._received, self._is_complete = 0, False
        # Until it expires, the address of a session is as secret as a signature. The journal is readable by its owner
        # only.
        yield from do(lambda: self._journal.forget_parts())
        yield from note(lambda: self._journal.note(session=session))

    def _data_request(self, part: Part) -> Call[None]:
        skip = self._received - part.start
        total = part.end if part.is_last else self._size
        shown = "*" if total is None else str(total)
        span = f"{self._received}-{part.end - 1}" if self._received < part.end else "*"
        headers = {"Content-Range": f"bytes {span}/{shown}"}
        return storage_request("PUT", self._session, headers, body=self._context.body(part, skip))

    def _status_request(self) -> Call[None]:
        shown = "*" if self._size is None else str(self._size)
        return storage_request("PUT", self._session, {"Content-Range": f"bytes */{shown}"})

    def _take(self, response: HttpResponse) -> None:
        """Read the number of received bytes from a response.

        Raises:
            UploadLostError: The session no longer exists.
            ApiStatusError: The storage refused the request.
        """
        if response.status_code == 308:
            kept = _RECEIVED.fullmatch(response.headers.get("Range", ""))
            self._received = int(kept[1]) + 1 if kept else 0
        elif response.is_success:
            self._is_complete = True
        elif response.status_code in _GONE:
            raise UploadLostError
        else:
            raise refusal(response)
