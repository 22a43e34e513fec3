"""Upload of bytes to S3 in parts over URLs of the caller, without a record in iconik."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import attrs

from iconik_api.runtime.base.errors import PythonikError

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


@attrs.frozen(kw_only=True)
class MultipartUpload:
    """Signed URLs of an upload in parts. The functions may block; on an event loop they run in threads.

    Args:
        part_url: Returns the URL for a part, given the upload id and the part number, from 1. It is called again if the
            storage refuses the URL.
        complete_url: Returns the URL that completes the upload, given the upload id.
        start_url: URL that starts the upload. Not allowed with an `upload_id`.
        upload_id: Upload id of an upload that is already started.
        abort_url: Returns the URL whose DELETE removes the parts, given the upload id. Without it the parts of a failed
            upload stay on the storage.

    Raises:
        ValueError: Both or neither of `start_url` and `upload_id` are given.
    """

    part_url: Callable[[str, int], str]
    complete_url: Callable[[str], str]
    start_url: str | None = attrs.field(default=None, repr=False)
    upload_id: str | None = None
    abort_url: Callable[[str], str] | None = None

    def __attrs_post_init__(self) -> None:
        if (self.start_url is None) == (self.upload_id is None):
            raise ValueError("pass either start_url or upload_id")


@attrs.frozen(kw_only=True)
class UploadedParts:
    """Result of an upload in parts.

    Attributes:
        upload_id: Upload id of the storage.
        size: Size in bytes.
        etags: ETag of each part, in order.
    """

    upload_id: str
    size: int
    etags: Sequence[str]


def upload_parts(
    urls: MultipartUpload, given: Uploadable, size: int | None, options: Options, settings: Settings
) -> Steps[UploadedParts]:
    """Upload a source to S3 in parts.

    Args:
        urls: Signed URLs.
        given: The source.
        size: Size of a stream in bytes; `None` if unknown.
        options: Options of the upload. Without a journal, the upload cannot be resumed.
        settings: Settings of the client.
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
            throttle=Throttle.of(options.bandwidth),
            retries=settings.retries,
            with_md5=options.part_md5,
        )
        signer = _Signer(urls)
        transfer = Transfer(
            context, TransferJob(journal, False), options.part_size, options.workers, stop, signer, always_parts=True
        )
        try:
            yield from transfer.run()
        except GeneratorExit:
            raise  # No driver carries out further steps.
        except BaseException as error:
            try:
                left = yield from transfer.abort()
            except PythonikError as failure:
                left = f"the parts on the storage ({failure})"
            if left:
                error.add_note(f"Not removed: {left}.")
            raise
        progress.enter("done")
        yield Report(progress)
        return UploadedParts(
            upload_id=journal.values["upload_id"],
            size=journal.values["uploaded_size"],
            etags=[journal.parts[number] for number in sorted(journal.parts)],
        )


class _NoRecord:
    """Stand-in for a record: the start URL cannot be renewed, and a request that failed is sent again with it."""

    address = Address("S3", None)

    def renew(self) -> Steps[None]:
        return no_steps(None)


class _Signer:
    """Signer that calls the functions of the caller."""

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
