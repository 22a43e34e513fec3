"""Uploads in parts to S3. A signer, such as iconik, provides the URL of each request."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from iconik_api.runtime.base.errors import ApiConnectionError, ApiStatusError
from iconik_api.runtime.calls.call import Body

from ..._internal.xml import XmlError, elements, render
from ...exceptions import UploadError
from ..base.parts import GIB, MIB, Limits, Part
from ..base.steps import Steps, do, note, send
from .base import (
    EXPIRED_STATUSES,
    TransferContext,
    UploadLostError,
    error_code,
    is_transient,
    refusal,
    retry_transient,
    retry_until_done,
    send_renewing,
    send_to_storage,
    storage_request,
)

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

    from ..state.record import PartUrls

#: Number of URLs signed by one request: the default of iconik.
_PER_PAGE = 10
#: Number of parts whose URLs are signed in advance.
_AHEAD = 8
#: Error codes of S3 for a list of parts that S3 does not accept.
_REFUSED_LISTS = frozenset({"InvalidPart", "InvalidPartOrder", "EntityTooSmall", "MalformedXML"})


class S3Parts:
    """An upload in parts to S3.

    Args:
        context: Context of the upload.
        urls: Signer of the URLs.
    """

    limits = Limits(smallest=5 * MIB, largest=5 * GIB, most=10_000)
    is_parallel = True

    def __init__(self, context: TransferContext, urls: PartUrls) -> None:
        self.is_assumed = False
        self._context = context
        self._journal = context.journal
        self._signer = urls
        self._urls: dict[int, str] = {}
        self._pages: set[int] = set()
        self._parts: int | None = None
        self._part_size = 0

    @property
    def _upload_id(self) -> str:
        return str(self._journal.values["upload_id"])

    def start(self, size: int | None) -> Steps[None]:
        """Start or resume the upload; see `StorageUpload.start`."""
        self._part_size = self._journal.values["part_size"]
        self._parts = None if size is None else max(1, -(-size // self._part_size))
        if not self._journal.values.get("upload_id"):
            yield from self._begin()
        elif not self._journal.values.get("completing"):
            yield from self._reconcile(size)

    def send(self, part: Part) -> Steps[str]:
        """Send a part, and return its ETag."""
        headers: dict[str, str] = {}
        if self._context.with_md5:
            digest = yield from do(lambda: self._context.digest(part, "md5").digest())
            headers["Content-MD5"] = base64.b64encode(digest).decode()
        yield from self._sign(part.number, headers.get("Content-MD5"))
        response = yield from retry_transient(
            self._context.retries,
            lambda: send_renewing(
                lambda: storage_request("PUT", self._urls[part.number], headers, body=self._context.body(part)),
                lambda: self._sign_again(part.number, headers.get("Content-MD5")),
            ),
        )
        self._urls.pop(part.number, None)
        if not response.is_success or error_code(response) is not None:
            if error_code(response) == "NoSuchUpload":
                yield from do(self._forget)
                raise UploadLostError
            raise refusal(response)
        tag = response.headers.get("ETag")
        if not tag:
            raise UploadError(f"the response of the storage to part {part.number} has no ETag")
        return str(tag)

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """Complete the upload; see `StorageUpload.finish`."""
        rows = [("Part", {"PartNumber": str(n), "ETag": receipts[n]}) for n in sorted(receipts)]
        document = render("CompleteMultipartUpload", rows)
        already_requested = yield from self._context.note_completing()
        yield from retry_until_done(
            self._context.retries, lambda attempt: self._complete(document, already_requested or attempt > 1)
        )

    def abort(self) -> Steps[str | None]:
        """Abort the upload; see `StorageUpload.abort`."""
        if not self._journal.values.get("upload_id"):
            return None
        try:
            if (yield from self._signer.abort(self._upload_id)):
                return None
        except ApiConnectionError:
            pass  # The return value below reports it.
        return "the parts on the storage, until they expire: iconik may not abort uploads there"

    def _begin(self) -> Steps[None]:
        url = self._signer.start_url()
        if not url:
            yield from self._context.record.renew()
            url = self._signer.start_url()
        if not url:
            raise UploadError("iconik gave no URL that starts an upload in parts")
        upload_id: str | None = None

        def attempt(_: int) -> Steps[HttpResponse | None]:
            # A lost response leaves an upload on the storage whose id nobody has; the next attempt starts another.
            nonlocal upload_id
            response = yield from send_renewing(
                lambda: storage_request("POST", self._signer.start_url() or ""),
                self._context.record.renew,
            )
            if is_transient(response):
                return response
            if response.is_success and error_code(response) is None:
                # The name of the root differs by server. Another attempt would start a second upload.
                upload_id = _upload_id_in(response)
                if upload_id:
                    return None
            raise refusal(response)

        yield from retry_until_done(self._context.retries, attempt)
        yield from note(lambda: self._journal.note(upload_id=upload_id))

    def _sign(self, number: int, md5: str | None) -> Steps[None]:
        """Sign the URLs of a part and of the next parts."""
        if md5 is not None:
            url = yield from self._signer.with_md5(self._upload_id, number, md5)
            if url is not None:
                self._urls[number] = url
                return
        ahead = self._page_of(min(number + _AHEAD, self._parts or number + _AHEAD))
        for page in range(self._page_of(number), ahead + 1):
            if page not in self._pages:
                self._pages.add(page)
                yield from self._sign_page(page)
        if number not in self._urls:
            # Another worker is signing this page, or the part is sent again. A page signed twice does no harm.
            yield from self._sign_page(self._page_of(number))
        if number not in self._urls:
            raise UploadError(f"iconik signed no URL for part {number}")

    def _sign_again(self, number: int, md5: str | None) -> Steps[None]:
        self._urls.pop(number, None)
        yield from self._sign(number, md5)

    def _sign_page(self, page: int) -> Steps[None]:
        of = self._parts or min(page * _PER_PAGE, self.limits.most)
        self._urls.update((yield from self._signer.page(self._upload_id, of, page, _PER_PAGE)))

    def _page_of(self, number: int) -> int:
        return (number - 1) // _PER_PAGE + 1

    def _complete(self, document: bytes, already_requested: bool) -> Steps[HttpResponse | None]:
        url = yield from self._signer.complete_url(self._upload_id)
        if not url:
            raise UploadError("iconik gave no URL that completes the upload")
        call = storage_request("POST", url, body=Body(document, content_type="application/xml"))
        response = yield from send_to_storage(lambda: call)
        code = error_code(response)
        if response.is_success and code is None and _has_root(response):
            return None
        if code == "NoSuchUpload" and already_requested:
            # An upload disappears when it is completed or aborted. Its completion was requested.
            self.is_assumed = True
            return None
        if code == "NoSuchUpload":
            yield from do(self._forget)
            raise UploadError("the storage has lost the parts: repeat the call to send them again")
        # A fresh URL may help if this one has expired. It does not help if the list of parts is refused.
        may_help = code is None or is_transient(response) or response.status_code in EXPIRED_STATUSES
        if code in _REFUSED_LISTS or not may_help:
            raise refusal(response)
        return response

    def _reconcile(self, size: int | None) -> Steps[None]:
        """Update the journal from the list of parts on the storage, if listing is permitted."""
        highest = max([self._parts or 1, *self._journal.parts])
        try:
            there = yield from self._list(highest)
        except (ApiConnectionError, ApiStatusError, XmlError):
            return  # Listing is not permitted: the journal is used as it is.
        if there is None:
            yield from do(self._forget)
            yield from self._begin()
            return
        listed, is_whole = there
        for number, (tag, length) in listed.items():
            if size is not None and length != min(self._part_size, size - (number - 1) * self._part_size):
                continue
            if self._journal.parts.get(number) != tag:
                yield from note(lambda n=number, t=tag: self._journal.note_part(n, t))  # type: ignore[misc]
        if is_whole:
            yield from do(lambda: self._journal.forget_parts(self._journal.parts.keys() - listed.keys()))

    def _forget(self) -> None:
        """Remove the upload from the journal, because the storage has lost it."""
        self._urls.clear()
        self._pages.clear()
        self._journal.forget_parts()
        self._journal.note(upload_id=None, completing=False)

    def _list(self, highest: int) -> Steps[tuple[dict[int, tuple[str, int]], bool] | None]:
        """Return the parts on the storage (number to ETag and size), and whether the list is complete.

        Returns:
            `None` if the storage has lost the upload.
        """
        found: dict[int, tuple[str, int]] = {}
        is_whole = False
        for url in (yield from self._signer.list_urls(self._upload_id, highest)):
            response = (yield from send(storage_request("GET", url))).response
            if response.status_code == 404:
                return None
            if not response.is_success:
                raise refusal(response)
            is_whole = _read_list(elements(response.content), found)
        return found, is_whole


def _upload_id_in(response: HttpResponse) -> str | None:
    try:
        found = elements(response.content)
    except XmlError:
        return None
    return next((text for path, text in found if path[1:] == ("UploadId",) and text), None)


def _has_root(response: HttpResponse) -> bool:
    """Return whether a response is XML, and so more than the page of a proxy."""
    try:
        return bool(elements(response.content))
    except XmlError:
        return False


def _read_list(found: Iterable[tuple[tuple[str, ...], str]], into: dict[int, tuple[str, int]]) -> bool:
    """Read the parts of a list into a dict. Return whether the list is complete."""
    row: dict[str, str] = {}
    is_whole = False
    for path, text in found:
        match path:
            case (_, "Part", name):
                row[name] = text
            case (_, "Part"):
                into[int(row["PartNumber"])] = row["ETag"], int(row["Size"])
                row = {}
            case (_, "IsTruncated"):
                is_whole = text == "false"
    return is_whole
