"""An upload in parts to S3 for those who have the URLs themselves: only the bytes, without any record in iconik."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import attrs

from iconik_api.runtime.base.errors import PythonikError

from ...exceptions import UploadError
from ..base.progress import Progress
from ..base.source import Uploadable, open_source
from ..base.steps import Report, Steps, Stop, do, no_steps, send
from ..base.throttle import Throttle
from ..state.journal import Journal
from ..state.record import Address
from ..storages.base import TransferContext, storage_request
from .job import TransferJob
from .options import Options
from .transfer import Transfer

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings

__all__ = ["MultipartUpload", "UploadedParts", "upload_parts"]


@attrs.frozen(kw_only=True)
class MultipartUpload:
    """Who signs the requests of an upload in parts. The functions may block; on an event loop they run in threads.

    Args:
        part_url: The URL that takes a part, given the upload id and the number of the part, from 1. It is asked again
            when the storage refuses a URL.
        complete_url: The URL that puts the parts together, given the upload id.
        start_url: The URL that starts the upload; not needed with an `upload_id`.
        upload_id: Of an upload that was started already.
        abort_url: The URL whose DELETE drops the parts, given the upload id. Without it they are left when the upload
            fails.
    """

    part_url: Callable[[str, int], str]
    complete_url: Callable[[str], str]
    start_url: str | None = attrs.field(default=None, repr=False)
    upload_id: str | None = None
    abort_url: Callable[[str], str] | None = None

    def __attrs_post_init__(self) -> None:
        if (self.start_url is None) == (self.upload_id is None):
            raise ValueError("an upload in parts takes either start_url or upload_id")


@attrs.frozen(kw_only=True)
class UploadedParts:
    """What an upload in parts has brought to the storage.

    Attributes:
        upload_id: What the storage called the upload.
        size: Bytes.
        etags: What the storage gave for each part, in their order.
    """

    upload_id: str
    size: int
    etags: Sequence[str]


def upload_parts(
    urls: MultipartUpload, given: Uploadable, size: int | None, options: Options, settings: Settings
) -> Steps[UploadedParts]:
    """Bring something to S3 in parts, over given URLs.

    Args:
        urls: Who signs.
        given: Where the bytes are.
        size: How many a stream will give, if somebody knows.
        options: How they go up. There is no journal, so nothing is resumed.
        settings: How the client sends.
    """
    with open_source(given, size) as source, Journal(None, None) as journal:
        if urls.upload_id is not None:
            journal.note(upload_id=urls.upload_id)
        stop, progress = Stop(), Progress(options.on_progress, source.size)
        context = TransferContext(
            record=_NoRecord(),
            source=source,
            journal=journal,
            progress=progress,
            stop=stop,
            throttle=Throttle(options.bandwidth),
            retries=settings.retries,
            with_md5=options.part_md5,
        )
        signer = _Signer(urls)
        transfer = Transfer(
            context, TransferJob(journal, False), options.part_size, options.workers, stop, signer, always_parts=True
        )
        try:
            yield from transfer.run()
        except Exception as error:
            try:
                left = yield from transfer.abort()
            except PythonikError as failure:
                left = f"the parts at the storage ({failure})"
            if left:
                error.add_note(f"Left behind: {left}.")
            raise
        progress.enter("done")
        yield Report(progress)
        return UploadedParts(
            upload_id=journal.values["upload_id"],
            size=journal.values["uploaded_size"],
            etags=[journal.parts[number] for number in sorted(journal.parts)],
        )


class _NoRecord:
    """There is no record in iconik: nobody has another URL to start with."""

    address = Address("S3", None)

    def renew(self) -> Steps[None]:
        raise UploadError("the storage refused the URL that starts the upload")


class _Signer:
    """Asks the caller for URLs."""

    def __init__(self, urls: MultipartUpload) -> None:
        self._urls = urls

    def start_url(self) -> str | None:
        return self._urls.start_url

    def page(self, upload_id: str, of: int, page: int, per_page: int) -> Steps[dict[int, str]]:
        numbers = range((page - 1) * per_page + 1, min(page * per_page, of) + 1)
        return do(lambda: {number: self._urls.part_url(upload_id, number) for number in numbers})

    def with_md5(self, upload_id: str, number: int, md5: str) -> Steps[str | None]:
        return no_steps(None)

    def complete_url(self, upload_id: str) -> Steps[str | None]:
        return do(lambda: self._urls.complete_url(upload_id))

    def list_urls(self, upload_id: str, parts: int) -> Steps[list[str]]:
        return no_steps([])

    def abort(self, upload_id: str) -> Steps[bool]:
        abort_url = self._urls.abort_url
        if abort_url is None:
            return False
        url = yield from do(lambda: abort_url(upload_id))
        return (yield from send(storage_request("DELETE", url))).response.is_success
