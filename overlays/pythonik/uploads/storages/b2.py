"""Large files on Backblaze B2: iconik starts them, and returns an upload address for each worker."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from iconik_api.files import models as m
from iconik_api.files.operations import FilesService
from iconik_api.runtime.base.errors import ApiConnectionError

from ...exceptions import UploadError
from ..base.parts import GIB, Limits, Part
from ..base.steps import Steps, do, note, send
from ..state.record import require
from .base import TransferContext, is_transient, refusal, retry_until_done, storage_request

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

_MB = 1_000_000


@attrs.frozen
class _Address:
    """Upload address of one worker, for one part at a time."""

    url: str = attrs.field(repr=False)
    token: str = attrs.field(repr=False)


class B2Large:
    """Upload of a large file.

    Args:
        context: Context of the upload.
        asset_id: Identifier of the asset.
        file_id: Identifier of the file.
    """

    limits = Limits(smallest=5 * _MB, largest=5 * GIB, most=10_000)
    is_parallel = True

    def __init__(self, context: TransferContext, asset_id: str, file_id: str) -> None:
        self.is_assumed = False
        self._context = context
        self._ids = asset_id, file_id
        self._free: deque[_Address] = deque()
        self._lock = threading.Lock()

    @property
    def _large_file_id(self) -> str:
        return str(self._context.journal.values["b2_file_id"])

    def start(self, size: int | None) -> Steps[None]:
        """Start the large file; see `StorageUpload.start`.

        B2 lists the parts to iconik only: a resumed upload relies on the journal.
        """
        journal = self._context.journal
        if "b2_file_id" not in journal.values:
            opened = yield from self._ask({})
            if not opened.upload_file_id:
                raise UploadError("iconik's response contains no id of the large file on B2")
            yield from note(lambda: journal.note(b2_file_id=opened.upload_file_id))
            self._free.append(_address_in(opened))

    def send(self, part: Part) -> Steps[str]:
        """Send a part, and return its SHA-1."""
        sha1 = yield from do(lambda: str(self._context.digest(part, "sha1").hexdigest()))

        def attempt(_: int) -> Steps[HttpResponse | None]:
            address = yield from self._address()
            headers = {
                "Authorization": address.token,
                "X-Bz-Part-Number": str(part.number),
                "X-Bz-Content-Sha1": sha1,
            }
            sent = send(storage_request("POST", address.url, headers, body=self._context.body(part, once=True)))
            response: HttpResponse = (yield from sent).response
            if response.is_success:
                with self._lock:
                    self._free.append(address)
                return None
            # The documentation of B2 requires another address after a transient error.
            if not is_transient(response) and response.status_code != 401:
                raise refusal(response)
            return response

        yield from retry_until_done(self._context.retries, attempt)
        return sha1

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """Finish the large file; see `StorageUpload.finish`."""
        body = {"upload_file_id": self._large_file_id, "sha1_list": [receipts[number] for number in sorted(receipts)]}
        already_requested = yield from self._context.note_completing()

        def attempt(number: int) -> Steps[HttpResponse | None]:
            call = FilesService.finish_file_b2_upload.build(*self._ids, body)
            response = (yield from send(call)).response
            if response.is_success:
                return None
            if response.status_code in (400, 404) and (already_requested or number > 1):
                # A large file disappears when it is finished or cancelled, and a request to finish it was sent.
                self.is_assumed = True
                return None
            if not is_transient(response):
                raise refusal(response)
            return response

        yield from retry_until_done(self._context.retries, attempt)

    def abort(self) -> Steps[str | None]:
        """Cancel the large file; see `StorageUpload.abort`."""
        if "b2_file_id" not in self._context.journal.values:
            return None
        call = FilesService.cancel_file_b2_upload.build(*self._ids, {"upload_file_id": self._large_file_id})
        try:
            if (yield from send(call)).response.is_success:
                return None
        except ApiConnectionError:
            pass  # The return value below reports it.
        return "the parts on the storage: iconik could not cancel the large file"

    def _address(self) -> Steps[_Address]:
        """Return an address that no other worker uses."""
        with self._lock:
            if self._free:
                return self._free.popleft()
        return _address_in((yield from self._ask({"upload_file_id": self._large_file_id})))

    def _ask(self, body: Mapping[str, str]) -> Steps[m.MultipartB2StartUpload]:
        call = FilesService.start_file_b2_upload.build(*self._ids, body)
        if body:
            # With the id of a large file, the operation starts nothing.
            call.effect = "read"
        opened = yield from require(call)
        if opened.error or opened.error_code:
            raise UploadError(f"B2 refused the large file: {opened.error_code}: {opened.error}")
        return opened


def _address_in(opened: m.MultipartB2StartUpload) -> _Address:
    if not opened.upload_url or not opened.authorization_token:
        raise UploadError("iconik gave no upload address for parts of the large file on B2")
    return _Address(opened.upload_url, opened.authorization_token)
