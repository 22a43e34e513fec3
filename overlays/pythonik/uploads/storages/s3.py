"""Uploads in parts to S3: started, signed, sent, listed and put together over URLs that somebody else signs."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from iconik_api.runtime.base.errors import ApiConnectionError, ApiStatusError
from iconik_api.runtime.calls.call import Body

from ..._internal.xml import XmlError, elements, render, text_at
from ...exceptions import UploadError
from ..base.parts import GIB, MIB, Limits, Part
from ..base.steps import Steps, do, send
from .base import (
    EXPIRED_STATUSES,
    TransferContext,
    UploadLostError,
    refusal,
    retry_until_done,
    send_renewing,
    storage_request,
)

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse

    from ..state.record import PartUrls

__all__ = ["S3Parts"]

#: URLs that are signed at a time: what iconik signs unless it is asked for another number.
_PER_PAGE = 10
#: Parts for which URLs are signed before anybody needs them.
_AHEAD = 8
#: Codes of S3 that a later attempt may not meet with.
_TRANSIENT_CODES = frozenset({"InternalError", "OperationAborted", "RequestTimeout", "ServiceUnavailable", "SlowDown"})

#: Error codes of S3 for a list of parts that S3 does not accept.
_REFUSED_LISTS = frozenset({"InvalidPart", "InvalidPartOrder", "EntityTooSmall", "MalformedXML"})


class S3Parts:
    """An upload in parts to S3.

    Args:
        context: What it works with.
        urls: Who signs the requests.
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
        """Begin or go on; see `StorageUpload.start`."""
        self._part_size = self._journal.values["part_size"]
        self._parts = None if size is None else max(1, -(-size // self._part_size))
        if not self._journal.values.get("upload_id"):
            yield from self._begin()
        elif not self._journal.values.get("completing"):
            yield from self._reconcile(size)

    def send(self, part: Part) -> Steps[str]:
        """Send a part; its ETag."""
        headers: dict[str, str] = {}
        if self._context.with_md5:
            digest = yield from do(lambda: self._context.digest(part, "md5").digest())
            headers["Content-MD5"] = base64.b64encode(digest).decode()
        yield from self._sign(part.number, headers.get("Content-MD5"))
        response = yield from send_renewing(
            lambda: storage_request("PUT", self._urls[part.number], headers, body=self._context.body(part)),
            lambda: self._sign_again(part.number, headers.get("Content-MD5")),
        )
        self._urls.pop(part.number, None)
        if not response.is_success:
            if _error_code(response) == "NoSuchUpload":
                yield from do(self._forget)
                raise UploadLostError
            raise refusal(response)
        tag = response.headers.get("ETag")
        if not tag:
            raise UploadError(f"the storage took part {part.number}, but gave no ETag for it")
        return str(tag)

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """Put the parts together; see `StorageUpload.finish`."""
        rows = [("Part", {"PartNumber": str(n), "ETag": receipts[n]}) for n in sorted(receipts)]
        document = render("CompleteMultipartUpload", rows)
        already_requested = yield from self._context.note_completing()
        yield from retry_until_done(
            self._context.retries, lambda attempt: self._complete(document, already_requested or attempt > 1)
        )

    def abort(self) -> Steps[str | None]:
        """Drop the parts; see `StorageUpload.abort`."""
        if not self._journal.values.get("upload_id"):
            return None
        try:
            if (yield from self._signer.abort(self._upload_id)):
                return None
        except ApiConnectionError:
            pass  # said below
        return "the parts at the storage, until it expires them: iconik may not abort uploads there"

    def _begin(self) -> Steps[None]:
        url = self._signer.start_url()
        if not url:
            yield from self._context.record.renew()
            url = self._signer.start_url()
        if not url:
            raise UploadError("iconik gave no URL to start an upload in parts with")
        upload_id: str | None = None

        def attempt(_: int) -> Steps[HttpResponse | None]:
            # Where an answer got lost, a second upload is started, and the first one is never heard of again.
            nonlocal upload_id
            response = yield from send_renewing(
                lambda: storage_request("POST", self._signer.start_url() or ""),
                self._context.record.renew,
            )
            if response.is_success:
                try:
                    upload_id = text_at(response.content, "InitiateMultipartUploadResult", "UploadId")
                except XmlError:
                    return response
                return None if upload_id else response
            if response.status_code < 500:
                raise refusal(response)
            return response

        yield from retry_until_done(self._context.retries, attempt)
        yield from do(lambda: self._journal.note(upload_id=upload_id))

    def _sign(self, number: int, md5: str | None) -> Steps[None]:
        """Have a URL for a part, and for those that come soon."""
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
            # Another worker is at this page, or the part is sent again: two more URLs do no harm.
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
            raise UploadError("iconik gave no URL to put the parts together with")
        call = storage_request("POST", url, body=Body(document, content_type="application/xml"))
        response = (yield from send(call)).response
        code = _error_code(response)
        if response.is_success and code == "":
            return None
        if code == "NoSuchUpload" and already_requested:
            # An upload goes by being completed or aborted, and it was told to complete.
            self.is_assumed = True
            return None
        if code == "NoSuchUpload":
            yield from do(self._forget)
            raise UploadError("the storage has dropped the parts: the same call sends them anew")
        is_transient = code in _TRANSIENT_CODES or code is None or response.status_code >= 500
        # A fresh URL may help if this one has expired. It does not help if the list of parts is refused.
        has_expired = response.status_code in EXPIRED_STATUSES
        if code in _REFUSED_LISTS or not (is_transient or has_expired):
            raise refusal(response)
        return response

    def _reconcile(self, size: int | None) -> Steps[None]:
        """Hold the journal against what the storage has, as far as it says."""
        highest = max([self._parts or 1, *self._journal.parts])
        try:
            there = yield from self._list(highest)
        except (ApiConnectionError, ApiStatusError, XmlError):
            return  # the storage, or iconik, does not let us look: the journal has to do
        if there is None:
            yield from do(self._forget)
            yield from self._begin()
            return
        listed, is_whole = there
        for number, (tag, length) in listed.items():
            if size is not None and length != min(self._part_size, size - (number - 1) * self._part_size):
                continue
            if self._journal.parts.get(number) != tag:
                yield from do(lambda n=number, t=tag: self._journal.note_part(n, t))  # type: ignore[misc]
        if is_whole:
            yield from do(lambda: self._journal.forget_parts(self._journal.parts.keys() - listed.keys()))

    def _forget(self) -> None:
        """The storage has dropped the upload."""
        self._urls.clear()
        self._pages.clear()
        self._journal.forget_parts()
        self._journal.note(upload_id=None, completing=False)

    def _list(self, highest: int) -> Steps[tuple[dict[int, tuple[str, int]], bool] | None]:
        """The parts that the storage has (ETag and bytes by number) and whether these are all; `None` for no upload."""
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


def _error_code(response: HttpResponse) -> str | None:
    """The code of S3's refusal, empty where it says that an object is made; `None` where nothing can be read."""
    try:
        found = dict(elements(response.content))
    except XmlError:
        return None
    if any(path[0] == "CompleteMultipartUploadResult" for path in found):
        return ""
    return found.get(("Error", "Code"))


def _read_list(found: Iterable[tuple[tuple[str, ...], str]], into: dict[int, tuple[str, int]]) -> bool:
    """Take the parts of a list; whether it says that no more follow."""
    row: dict[str, str] = {}
    is_whole = False
    for path, text in found:
        match path:
            case ("ListPartsResult", "Part", name):
                row[name] = text
            case ("ListPartsResult", "Part"):
                into[int(row["PartNumber"])] = row["ETag"], int(row["Size"])
                row = {}
            case ("ListPartsResult", "IsTruncated"):
                is_whole = text == "false"
    return is_whole
