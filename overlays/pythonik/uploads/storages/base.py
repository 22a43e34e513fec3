"""The protocol of all storages, and requests to addresses that expire."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urljoin

import attrs

from iconik_api.runtime.base.errors import ApiConnectionError, ApiStatusError, status_error
from iconik_api.runtime.calls.call import Body, Call
from iconik_api.runtime.http.response import error_texts
from iconik_api.runtime.policy.retry import Failures

from ..._internal.xml import XmlError, elements, text_at
from ...exceptions import UploadError
from ..base.parts import Limits, Part
from ..base.source import CHUNK, PartStream, read_part
from ..base.steps import Pause, Steps, note, send
from ..base.window import Flight, Window

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse
    from iconik_api.runtime.policy.retry import Retries

    from ..base.progress import Progress
    from ..base.source import Source
    from ..base.steps import Stop
    from ..base.throttle import Throttle
    from ..state.journal import Journal
    from ..state.record import Record

#: Statuses of storages for an expired address, among other reasons.
EXPIRED_STATUSES = frozenset({400, 401, 403})
#: Statuses of servers that are busy, beside those from 500.
_BUSY_STATUSES = frozenset({408, 429})
#: Error codes of S3 that call for another attempt, also with a status below 500: `RequestTimeout` has 400.
TRANSIENT_CODES = frozenset(
    {
        "BandwidthLimitExceeded",
        "InternalError",
        "OperationAborted",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestTimeout",
        "ServiceUnavailable",
        "SlowDown",
        "SlowDownRead",
        "SlowDownWrite",
        "Throttling",
        "ThrottlingException",
        "TooManyRequests",
    }
)
#: Statuses of redirects that keep the method and the body. 308 means something else at Google Cloud Storage.
_REDIRECT = 307
_MOST_REDIRECTS = 3


class UploadLostError(Exception):
    """The storage has lost the upload, which must start again."""


@attrs.define
class TransferContext:
    """Context of an upload to a storage.

    Attributes:
        record: Record in iconik.
        source: Source of the bytes.
        journal: Journal of the upload.
        progress: Progress of the upload.
        stop: Signal that ends request bodies.
        throttle: Bandwidth limit.
        retries: Number of attempts and delays between them.
        with_md5: Send the MD5 of each part, which the storage verifies.
        window: Bytes in flight.
        may_be_smaller: Returns whether smaller parts can be tried.
        flights: Flights of parts, by number.
    """

    record: Record
    source: Source
    journal: Journal
    progress: Progress
    stop: Stop
    throttle: Throttle
    retries: Retries
    with_md5: bool
    window: Window = attrs.field(factory=Window)
    may_be_smaller: Callable[[], bool] = lambda: False
    flights: dict[int, Flight] = attrs.field(factory=dict, init=False)

    @property
    def url(self) -> str:
        """URL of the upload.

        Raises:
            UploadError: The record has no URL.
        """
        url = self.record.address.url
        if not url:
            raise UploadError("iconik gave no URL to upload to: the record may be closed already")
        return url

    def note_completing(self) -> Steps[bool]:
        """Note in the journal that the completion is requested. Return whether it was requested before."""
        already_requested = bool(self.journal.values.get("completing"))
        if not already_requested:
            yield from note(lambda: self.journal.note(completing=True))
        return already_requested

    def body(self, part: Part, skip: int = 0, *, once: bool = False) -> Body | None:
        """Return a request body with the bytes of a part; `None` without bytes to send.

        Args:
            part: The part.
            skip: Number of bytes at its start to leave out.
            once: The request must not be sent again as it is.
        """
        if part.size == skip:
            return None
        flight = self.flights.get(part.number)
        if flight is None:
            flight = Flight(self.progress, self.window, part.number, self.may_be_smaller)
            self.flights[part.number] = flight
        stream = PartStream(self.source, part, self.stop, self.throttle, flight, skip, once=once)
        return Body(stream, content_type="application/octet-stream")

    def digest(self, part: Part, algorithm: str) -> Any:
        """Return the digest of a part, by an algorithm of `hashlib`."""
        digest = hashlib.new(algorithm, usedforsecurity=False)
        for start in range(0, part.size, CHUNK):
            digest.update(read_part(self.source, part, start, min(CHUNK, part.size - start)))
        return digest


class StorageUpload(Protocol):
    """An upload to one kind of storage.

    Attributes:
        limits: Limits of the storage.
        is_parallel: Whether parts may be sent in parallel and in any order.
        is_assumed: Whether the existence of the object is inferred: after its completion was requested, the upload id
            became unknown to the storage.
    """

    limits: Limits
    is_parallel: bool
    is_assumed: bool

    def start(self, size: int | None) -> Steps[None]:
        """Start the upload, or resume it from the journal. Parts that the storage lacks are removed from the journal.

        Args:
            size: Size of the file in bytes; `None` while unknown.
        """
        ...

    def send(self, part: Part) -> Steps[str]:
        """Send a part, and return its receipt, such as an ETag.

        Raises:
            UploadLostError: The storage has lost the upload.
        """
        ...

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """Complete the object.

        Args:
            receipts: Receipt of each part, by part number.
        """
        ...

    def abort(self) -> Steps[str | None]:
        """Abort the upload. Return a description of what stays on the storage and for how long; `None` for nothing."""
        ...


def storage_request(method: str, url: str, headers: Mapping[str, str] | None = None, **more: Any) -> Call[None]:
    """Return a request to a storage, which accepts every content type but no content encoding."""
    accepted = {"Accept": "*/*", "Accept-Encoding": "identity"}
    return Call(method, "", url=url, headers={**accepted, **(headers or {})}, **more)


def send_to_storage(make: Callable[[], Call[Any]]) -> Steps[HttpResponse]:
    """Send a request, and follow redirects of the storage: S3 redirects requests for buckets that are young.

    The URL of the redirect repeats the signature. A request with another credential is not redirected.

    Args:
        make: Returns the request; called again for each redirect.
    """
    call = make()
    for _ in range(_MOST_REDIRECTS):
        response: HttpResponse = (yield from send(call)).response
        target = response.headers.get("Location", "")
        if response.status_code != _REDIRECT or not target or "Authorization" in (call.headers or {}):
            return response
        before = str(response.request.url)
        after = urljoin(before, target)
        if not after.startswith(("https://", before[: before.index(":") + 3])):
            return response  # Not to a connection without encryption.
        call = make()
        call.url, call.query = after, {}
    return (yield from send(call)).response


def send_renewing(make: Callable[[], Call[Any]], renew: Callable[[], Steps[None]]) -> Steps[HttpResponse]:
    """Send a request. If it is refused or its connection fails, renew the address, and send it once more.

    Args:
        make: Returns the request; called again after the renewal.
        renew: Fetches a fresh address.
    """
    try:
        response = yield from send_to_storage(make)
    except ApiConnectionError:
        # A storage that refuses a request may close the connection before the body is sent.
        pass
    else:
        if response.status_code not in EXPIRED_STATUSES or is_transient(response):
            return response
    yield from renew()
    return (yield from send_to_storage(make))


def retry_transient(retries: Retries, attempt: Callable[[], Steps[HttpResponse]]) -> Steps[HttpResponse]:
    """Repeat a request that may be repeated, while the storage refuses it by a transient error code of S3.

    Args:
        retries: Number of attempts and delays between them.
        attempt: One attempt. Its own retries cover statuses and failed connections.
    """
    failures = Failures(retries)
    while True:
        response = yield from attempt()
        pause = failures.pause(response) if error_code(response) in TRANSIENT_CODES else None
        if pause is None:
            return response
        yield Pause(pause)


def error_code(response: HttpResponse) -> str | None:
    """Return the code of an XML error in a response, whatever its status; `None` if it contains no error.

    An error without a code has an empty code.
    """
    try:
        found = elements(response.content)
    except XmlError:
        return None
    code = next((text for path, text in found if path[-2:] == ("Error", "Code")), None)
    return "" if code is None and found and found[-1][0] == ("Error",) else code


def is_transient(response: HttpResponse) -> bool:
    """Return whether a response calls for another attempt, by its status or by an error code of S3."""
    status = response.status_code
    return status >= 500 or status in _BUSY_STATUSES or error_code(response) in TRANSIENT_CODES


def retry_until_done(retries: Retries, attempt: Callable[[int], Steps[HttpResponse | None]]) -> Steps[None]:
    """Repeat an attempt until it succeeds, such as a POST that may have been carried out although no response arrived.

    Args:
        retries: Number of attempts and delays between them.
        attempt: One attempt, given its number from 1. Returns `None` for success, or a response that calls for another
            attempt.

    Raises:
        ApiConnectionError: No response arrived in the last attempt.
        ApiStatusError: The last attempt failed with this status.
    """
    failures = Failures(retries)
    while True:
        try:
            response = yield from attempt(failures.number + 1)
        except ApiConnectionError as error:
            pause = failures.pause(error.__cause__)  # type: ignore[arg-type]
            if pause is None:
                raise
        else:
            if response is None:
                return
            pause = failures.pause(response)
            if pause is None:
                raise refusal(response)
        yield Pause(pause)


def refusal(response: HttpResponse) -> ApiStatusError | UploadError:
    """Return the error for a response of a storage, with the code and message of its XML, if any."""
    code = error_code(response)
    if code is None:
        texts = error_texts(response)
    else:
        texts = [f"{code or None}: {text_at(response.content, 'Error', 'Message') or ''}"]
    if response.is_success:
        return UploadError(f"the storage refused with status {response.status_code}: {'; '.join(texts)}")
    return status_error(response, [text for text in texts if text != "None: "])
