"""Resumable uploads to Google Cloud Storage: one session, whose bytes go up in order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from iconik_api.runtime.base.errors import ApiConnectionError
from iconik_api.runtime.calls.call import Call

from ...exceptions import UploadError
from ..parts import GIB, Limits, Part
from ..steps import Pause, Steps, answer, do, nothing
from .base import Context, LostError, ask, refused, renewing, repeated

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

__all__ = ["GcsSession"]

_UNIT = 256 * 1024
_KEPT = re.compile(r"bytes=0-(\d+)")
#: Statuses for a session that does not exist any more.
_GONE = frozenset({404, 410})


class GcsSession:
    """An upload session.

    Args:
        context: What it works with.
    """

    limits = Limits(smallest=_UNIT, largest=5 * GIB, most=1 << 20, multiple=_UNIT)
    is_parallel = False
    is_assumed = False

    def __init__(self, context: Context) -> None:
        self._context = context
        self._journal = context.journal
        self._size: int | None = None
        self._kept = 0
        self._is_whole = False

    @property
    def _session(self) -> str:
        return str(self._journal.values["session"])

    def start(self, size: int | None) -> Steps[None]:
        """Begin or go on; see `StorageUpload.start`."""
        self._size = size
        if "session" in self._journal.values:
            response = (yield from answer(self._question())).response
            if response.status_code not in _GONE:
                self._take(response)
                if not self._is_whole:
                    part_size = self._journal.values["part_size"]
                    missing = {n for n in self._journal.parts if min(n * part_size, size or n * part_size) > self._kept}
                    yield from do(lambda: self._journal.forget_parts(missing))
                return
        yield from self._begin()

    def send(self, part: Part) -> Steps[str]:
        """Send the rest of a part.

        Raises:
            LostError: The session is gone.
        """
        retries = self._context.retries
        failures = 0
        while not self._has(part):
            if self._kept < part.start and part.data is not None:
                raise UploadError(f"the storage has lost the stream behind byte {self._kept}")
            before = self._kept
            try:
                self._take((yield from answer(self._bytes(part))).response)
            except ApiConnectionError as error:
                failures += 1
                if failures >= retries.attempts:
                    raise
                yield Pause(retries.pause(failures, error.__cause__))  # type: ignore[arg-type]
                # How much of it arrived, the storage knows.
                self._take((yield from answer(self._question())).response)
            if self._kept > before:
                failures = 0
            elif not self._has(part):
                failures += 1
                if failures > retries.attempts:
                    raise UploadError(f"the storage keeps nothing behind byte {self._kept}")
        return "kept"

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """The last part has finished the session."""
        return nothing(None)

    def abort(self) -> Steps[str | None]:
        """Give the session up; the storage answers 499 to that."""
        if "session" not in self._journal.values:
            return None
        try:
            response = (yield from answer(ask("DELETE", self._session))).response
        except ApiConnectionError:
            pass  # said below
        else:
            if response.is_success or response.status_code in (499, *_GONE):
                return None
        return "the upload session at the storage, which it drops after a week"

    def _has(self, part: Part) -> bool:
        return self._is_whole or (self._kept >= part.end and not part.is_last)

    def _begin(self) -> Steps[None]:
        record = self._context.record
        session: str | None = None

        def attempt(_: int) -> Steps[HttpResponse | None]:
            nonlocal session
            response = yield from renewing(
                # A header more, a Content-Type say, may break the signature.
                lambda: ask("POST", self._context.url, {"x-goog-resumable": "start", **record.address.headers}),
                record.renew,
            )
            session = response.headers.get("Location") if response.is_success else None
            if session is None and response.status_code < 500:
                raise refused(response)
            return None if session else response

        yield from repeated(self._context.retries, attempt)
        self._kept, self._is_whole = 0, False
        # The address of a session is as good as a signature for as long as it lives: the journal is readable by its
        # owner only.
        yield from do(lambda: self._journal.forget_parts())
        yield from do(lambda: self._journal.note(session=session))

    def _bytes(self, part: Part) -> Call[None]:
        skip = self._kept - part.start
        total = part.end if part.is_last else self._size
        shown = "*" if total is None else str(total)
        span = f"{self._kept}-{part.end - 1}" if self._kept < part.end else "*"
        headers = {"Content-Range": f"bytes {span}/{shown}"}
        return ask("PUT", self._session, headers, body=self._context.body(part, skip))

    def _question(self) -> Call[None]:
        shown = "*" if self._size is None else str(self._size)
        return ask("PUT", self._session, {"Content-Range": f"bytes */{shown}"})

    def _take(self, response: HttpResponse) -> None:
        """How much the storage has.

        Raises:
            LostError: The session is gone.
            ApiStatusError: The storage refuses.
        """
        if response.status_code == 308:
            kept = _KEPT.fullmatch(response.headers.get("Range", ""))
            self._kept = int(kept[1]) + 1 if kept else 0
        elif response.is_success:
            self._is_whole = True
        elif response.status_code in _GONE:
            raise LostError
        else:
            raise refused(response)
