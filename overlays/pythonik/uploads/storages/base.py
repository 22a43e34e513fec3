"""What the storages have in common: the protocol, and requests to addresses that expire."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

import attrs

from iconik_api.runtime.base.errors import ApiConnectionError, ApiStatusError, status_error
from iconik_api.runtime.calls.call import Body, Call
from iconik_api.runtime.calls.response import error_texts

from ..._internal.xml import XmlError, text_at
from ...exceptions import UploadError
from ..base.parts import Limits, Part
from ..base.source import CHUNK, PartStream, read_part
from ..base.steps import Pause, Steps, do, send

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse
    from iconik_api.runtime.policy.retry import Retries

    from ..base.progress import Progress
    from ..base.source import Source
    from ..base.steps import Stop
    from ..base.throttle import Throttle
    from ..state.journal import Journal
    from ..state.record import Record

__all__ = [
    "EXPIRED_STATUSES",
    "StorageUpload",
    "TransferContext",
    "UploadLostError",
    "refusal",
    "retry_until_done",
    "send_renewing",
    "storage_request",
]

#: Statuses of storages for an address that has expired, among other things.
EXPIRED_STATUSES = frozenset({400, 401, 403})


class UploadLostError(Exception):
    """What the storage had of the upload is gone: it begins anew."""


@attrs.define
class TransferContext:
    """What an upload to a storage works with.

    Attributes:
        record: What is uploaded, as iconik knows it.
        source: Where the bytes come from.
        journal: What was achieved.
        progress: How far it is.
        stop: Ends bodies on their way.
        throttle: Says how fast bytes may go.
        retries: How often, and with which pauses, something is tried.
        with_md5: Send each part with its MD5, so that the storage checks it.
    """

    record: Record
    source: Source
    journal: Journal
    progress: Progress
    stop: Stop
    throttle: Throttle
    retries: Retries
    with_md5: bool

    @property
    def url(self) -> str:
        """Where iconik says that the bytes go.

        Raises:
            UploadError: It does not say.
        """
        url = self.record.address.url
        if not url:
            raise UploadError("iconik gave no URL to upload to: is the record still open?")
        return url

    def note_completing(self) -> Steps[bool]:
        """Write down that the storage is told to make an object of the parts; whether it was told so before."""
        already_requested = bool(self.journal.values.get("completing"))
        if not already_requested:
            yield from do(lambda: self.journal.note(completing=True))
        return already_requested

    def body(self, part: Part, skip: int = 0) -> Body | None:
        """The bytes of a part as a request body; `None` where there are none."""
        if part.size == skip:
            return None
        stream = PartStream(self.source, part, self.stop, self.throttle, skip)
        return Body(stream, content_type="application/octet-stream")

    def digest(self, part: Part, algorithm: str) -> Any:
        """What the bytes of a part come to, by an algorithm of `hashlib`."""
        digest = hashlib.new(algorithm, usedforsecurity=False)
        for start in range(0, part.size, CHUNK):
            digest.update(read_part(self.source, part, start, min(CHUNK, part.size - start)))
        return digest


class StorageUpload(Protocol):
    """An upload to one kind of storage.

    Attributes:
        limits: What the storage takes.
        is_parallel: Whether parts may be sent side by side, and in any order.
        is_assumed: Whether the object is there by inference only: the storage does not know the upload any more, after
            it was told to make an object of it.
    """

    limits: Limits
    is_parallel: bool
    is_assumed: bool

    def start(self, size: int | None) -> Steps[None]:
        """Begin, or go on with what the journal tells of; parts that the storage lacks are taken out of the journal.

        Args:
            size: Bytes of the file; `None` while nobody knows.
        """
        ...

    def send(self, part: Part) -> Steps[str]:
        """Send a part; what the storage gave for it.

        Raises:
            LostError: What the storage had is gone.
        """
        ...

    def finish(self, receipts: Mapping[int, str]) -> Steps[None]:
        """Make an object of the parts.

        Args:
            receipts: What the storage gave for each part, by its number.
        """
        ...

    def abort(self) -> Steps[str | None]:
        """Drop what is there; what had to be left, and until when, or `None` for nothing."""
        ...


def storage_request(method: str, url: str, headers: Mapping[str, str] | None = None, **more: Any) -> Call[None]:
    """A request to a storage. It takes any kind of answer, and none that is packed."""
    accepted = {"Accept": "*/*", "Accept-Encoding": "identity"}
    return Call(method, "", url=url, headers={**accepted, **(headers or {})}, **more)


def send_renewing(make: Callable[[], Call[Any]], renew: Callable[[], Steps[None]]) -> Steps[HttpResponse]:
    """Send a request whose address may have expired; once more, to a fresh one, where it is refused or breaks off.

    Args:
        make: Makes the request; again after a renewal.
        renew: Gets a fresh address.
    """
    try:
        response = (yield from send(make())).response
    except ApiConnectionError:
        # A storage that refuses may close the connection while the body is still on its way.
        pass
    else:
        if response.status_code not in EXPIRED_STATUSES:
            return response
    yield from renew()
    return (yield from send(make())).response


def retry_until_done(retries: Retries, attempt: Callable[[int], Steps[HttpResponse | None]]) -> Steps[None]:
    """Try something until it is done: a POST that a storage may have carried out although no answer came.

    Args:
        retries: How often, and with which pauses.
        attempt: One try, given its number from 1; `None` when it is done, else the answer that asks for another.

    Raises:
        ApiConnectionError: No answer arrived to the last try.
        ApiStatusError: The last answer.
    """
    number = 1
    while True:
        try:
            response = yield from attempt(number)
        except ApiConnectionError as error:
            if number >= retries.attempts:
                raise
            pause = retries.pause(number, error.__cause__)  # type: ignore[arg-type]
        else:
            if response is None:
                return
            if number >= retries.attempts:
                raise refusal(response)
            pause = retries.pause(number, response)
        yield Pause(pause)
        number += 1


def refusal(response: HttpResponse) -> ApiStatusError | UploadError:
    """The error for an answer of a storage, with the words of its XML where it has some."""
    try:
        texts = [f"{text_at(response.content, 'Error', 'Code')}: {text_at(response.content, 'Error', 'Message') or ''}"]
    except XmlError:
        texts = error_texts(response)
    if response.is_success:
        return UploadError(f"the storage answered {response.status_code}, and yet refused: {'; '.join(texts)}")
    return status_error(response, [text for text in texts if text != "None: "])
