"""Upload of a file in one request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...exceptions import UploadError
from ..base.parts import GIB, Limits, Part
from ..base.steps import Steps, do, no_steps, send
from .base import (
    TransferContext,
    error_code,
    is_transient,
    refusal,
    retry_transient,
    retry_until_done,
    send_renewing,
    storage_request,
)

if TYPE_CHECKING:
    from iconik_api.runtime.calls.call import Call
    from iconik_api.runtime.http.response import HttpResponse


class SingleRequest:
    """An upload in one request, with the method and headers from iconik.

    Args:
        context: Context of the upload.
    """

    # S3, Azure and B2 all accept this size in one request. An empty file also has one part.
    limits = Limits(smallest=1, largest=5 * GIB, most=1)
    is_parallel = False
    is_assumed = False

    def __init__(self, context: TransferContext) -> None:
        self._context = context

    def start(self, size: int | None) -> Steps[None]:
        """Clear the journal: an interrupted request leaves nothing on the storage."""
        yield from do(lambda: self._context.journal.forget_parts())

    def send(self, part: Part) -> Steps[str]:
        """Send the file, and return its ETag, if any."""
        method = self._context.record.address.method
        digest = ""
        if method == "B2":
            digest = yield from do(lambda: self._context.digest(part, "sha1").hexdigest())
        verb = self._context.record.address.verb or ("POST" if method == "B2" else "PUT")
        tag = ""

        def request() -> Call[None]:
            body = self._context.body(part, once=method == "B2")
            return storage_request(verb, self._context.url, self._headers(digest), body=body)

        def attempt(number: int) -> Steps[HttpResponse | None]:
            nonlocal tag
            if method != "B2":
                response = yield from retry_transient(
                    self._context.retries, lambda: send_renewing(request, self._context.record.renew)
                )
            else:
                # The documentation of B2 requires another address after a transient error.
                if number > 1:
                    yield from self._context.record.renew()
                response = (yield from send(request())).response
            if response.is_success and error_code(response) is None:
                tag = response.headers.get("ETag", "")
                return None
            if not is_transient(response) and not (method == "B2" and response.status_code == 401):
                raise refusal(response)
            return response

        # The transport repeats a PUT, but not a POST. The object may be written twice without harm.
        yield from retry_until_done(self._context.retries, attempt)
        return tag

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """Do nothing: the request has completed the object."""
        return no_steps(None)

    def abort(self) -> Steps[str | None]:
        """Do nothing: an incomplete request leaves nothing on the storage."""
        return no_steps(None)

    def _headers(self, sha1: str) -> dict[str, str]:
        address = self._context.record.address
        headers: dict[str, str] = {}
        if address.method == "AZURE":
            headers["x-ms-blob-type"] = "BlockBlob"
        if address.method == "B2":
            if not address.token or not address.file_name:
                raise UploadError("iconik gave no token or no file name, which B2 requires")
            headers = {
                "Authorization": address.token,
                "X-Bz-File-Name": address.file_name,
                "X-Bz-Content-Sha1": sha1,
                "Content-Type": "b2/x-auto",
            }
        return {**headers, **address.headers}
