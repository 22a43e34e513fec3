"""Download of one file: the requests to the storage and the meaning of its responses, without sending or waiting."""

from __future__ import annotations

import hashlib
import threading
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from iconik_api.runtime.base.errors import connection_error, status_error
from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.base.origin import without_query
from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.http.response import error_texts
from iconik_api.runtime.policy.retry import Failures

from ..exceptions import DownloadError
from .journal import Journal
from .version import Content, Span, Version, content_of, validator_of

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse
    from iconik_api.runtime.policy.retry import Retries

    from .partial_file import PartialFile
    from .request import DownloadRequest

#: Bytes read at a time, and kept in memory for each part that is being received.
CHUNK = 1 << 18
#: Maximum number of parts. With more of them the journal takes longer to write than it saves; parts get larger instead.
_MOST_PARTS = 10_000


@attrs.frozen
class Download:
    """Result of a download.

    Attributes:
        path: Path of the file.
        size: Size in bytes.
        checksum: Verified checksum, as `algorithm:hex`; `None` without a known checksum.
        parts: Number of parts.
        resumed: Bytes that an earlier download had received.
    """

    path: Path
    size: int
    checksum: str | None
    parts: int
    resumed: int


@attrs.define
class Part:
    """A part of the file.

    Attributes:
        number: Number of the part, from 0.
        start: Position of its first byte.
        end: Position after its last byte; `None` while unknown.
        done: Received bytes.
        until: Position after the last byte of the current response.
        begun: Value of `done` at the start of the current response.
        failures: Responses in a row that failed without any bytes.
    """

    number: int
    start: int
    end: int | None
    done: int = 0
    until: int | None = None
    begun: int = 0
    failures: Failures | None = None

    @property
    def position(self) -> int:
        """Position of the next byte."""
        return self.start + self.done

    @property
    def is_complete(self) -> bool:
        """Whether the part is complete."""
        return self.position == self.end


class RestartError(Exception):
    """All parts must stop, and the file is fetched again in one stream."""


class Task:
    """One download. Several threads may work on it, each on another part.

    The first part is fetched alone: its response contains the size and version of the file, and shows whether the
    storage supports ranges. Without ranges or a version, the file is fetched in one stream.

    Args:
        request: Arguments of the download. Its source already has a URL.
        partial_file: File for the received bytes.
        retries: Number of attempts after interrupted responses, and delays between them.

    Attributes:
        waiting: Parts that no worker has taken yet.
    """

    def __init__(self, request: DownloadRequest, partial_file: PartialFile, retries: Retries) -> None:
        self.waiting: deque[Part] = deque()
        self._source = request.source
        self._target = request.target
        self._part_size = request.part_size
        self._checksum = request.checksum or request.source.checksum
        self._partial_file = partial_file
        self._retries = retries
        self._lock = threading.Lock()
        self._saving = threading.Lock()
        self._journal: Journal | None = None
        #: Whether the storage still has the version of the journal.
        self._confirmed = False
        self._in_parts = True
        #: Whether the storage understands `If-Range`. The version of each response is checked anyway.
        self._if_range = True
        self._modified: str | None = None
        self._size: int | None = None
        self._arrived = 0
        self._resumed = 0
        self._reported = 0

    def first(self) -> Part:
        """Return the first part to fetch, of an earlier download or of the whole file."""
        journal = self._partial_file.load()
        if journal is None or journal.source != self._fingerprint():
            self._partial_file.reset()
            return Part(0, 0, None)
        self._journal = journal
        self._size = journal.version.size
        parts = self._parts(journal)
        # Even if all parts are complete, one request checks that the storage still has this version.
        journal.finished.discard(parts[-1].number)
        self.waiting.extend(part for part in parts if part.number not in journal.finished)
        self._arrived = self._resumed = self._size - sum((part.end or 0) - part.start for part in self.waiting)
        return self.waiting.popleft()

    def next(self) -> Part | None:
        """Return a part that no worker has taken yet; `None` at the end."""
        try:
            return self.waiting.popleft()
        except IndexError:
            return None

    def call(self, part: Part, url: str | None) -> Call[None]:
        """Return the call that fetches the missing bytes of a part."""
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if self._in_parts:
            # Some storages refuse a range beyond the end of the object.
            most = min(self._part_size, self._source.size or self._part_size)
            end = part.start + most if part.end is None else part.end
            headers["Range"] = f"bytes={part.position}-{end - 1}"
            if self._journal is not None and self._if_range:
                headers["If-Range"] = self._journal.version.validator
        return Call("GET", "", url=url, headers=headers)

    def begin(self, part: Part, response: HttpResponse) -> bool:
        """Check the response to a part. Return whether to read its bytes; if not, the part is requested again.

        Raises:
            ApiStatusError: The storage refused the request.
            DownloadError: The response does not contain the file or the missing bytes.
            OSError: The free space on the disk is too small.
            RestartError: All parts must stop, and the task goes on by `restart`.
        """
        status = response.status_code
        match content_of(response):
            case Content.SPAN:
                taken = self._begin_span(part, response)
            case Content.WHOLE:
                taken = self._begin_whole(part, response)
            case Content.NOTHING:
                taken = self._begin_nothing(part, response)
            case Content.OTHER:
                raise self._discard(f"a response with status {status} does not contain the file")
            case Content.NO_SUCH_RANGE:
                taken = self._begin_without_range(part, response)
            case Content.ERROR:
                raise status_error(response, error_texts(response))
        part.begun = part.done
        return taken

    def write(self, part: Part, data: bytes) -> None:
        """Write bytes of a part.

        Raises:
            DownloadError: The response is longer than announced.
            OSError: The bytes cannot be written.
        """
        if part.until is not None and part.position + len(data) > part.until:
            raise self._discard("the storage sent more than it announced")
        self._partial_file.write(part.position, data)
        part.done += len(data)
        with self._lock:
            self._arrived += len(data)

    def end(self, part: Part, response: HttpResponse) -> None:
        """Note the end of a response.

        Raises:
            EngineError: The response is shorter than announced.
            OSError: The journal cannot be written.
        """
        if part.until is None:
            part.end = part.until = part.position
        if part.position != part.until:
            raise EngineError("the response ended too early")
        if part.is_complete and self._journal is not None:
            # A separate lock: a sync to disk takes long, and must not block the other parts.
            with self._saving:
                self._partial_file.save(self._journal, part.number)

    def broken(self, part: Part, response: HttpResponse, error: EngineError) -> float:
        """Note the failure of a response. Return the delay in seconds before the next request.

        Raises:
            ApiConnectionError: The last attempt has failed.
        """
        kept = self._in_parts and part.done > part.begun
        if kept or part.failures is None:
            part.failures = Failures(self._retries)
        pause = part.failures.pause(error)
        if pause is None:
            raise connection_error(error, response.request) from error
        if not self._in_parts:
            self._restart(part)
        return pause

    def progress(self) -> tuple[int, int | None] | None:
        """Return the received bytes and the total; `None` without any bytes since the last call."""
        with self._lock:
            if self._arrived <= self._reported:
                return None
            self._reported = self._arrived
            return self._arrived, self._size

    def finish(self) -> Download:
        """Check size and checksum, and rename the file to its final path.

        Raises:
            DownloadError: Size or checksum differ. The received bytes are removed.
            OSError: The file cannot be renamed.
        """
        size = self._partial_file.size()
        if size != self._arrived:
            raise self._discard(f"received {self._arrived} bytes, but {self._partial_file.part} has {size}")
        self._expect(size)
        if self._checksum is not None:
            found = self._checksum.of(self._partial_file.part)
            if found != self._checksum:
                raise self._discard(f"the checksum is {found}, expected {self._checksum}")
        self._partial_file.finish()
        parts = len(self._parts(self._journal)) if self._journal is not None else 1
        checked = str(self._checksum) if self._checksum else None
        return Download(self._target, size, checked, parts, self._resumed)

    # --- responses ---

    def _begin_span(self, part: Part, response: HttpResponse) -> bool:
        span = Span.of(response)
        if span is not None and span.size == 0:
            return self._begin_nothing(part, response)
        if span is None or span.version is None:
            if self._journal is not None:
                return self._changed(part, response)
            if not self._in_parts:
                return self._begin_whole_span(part, response, span)
            self._in_parts = False
            return False
        if not self._in_parts:
            return self._begin_whole_span(part, response, span)
        if self._journal is None:
            self._expect(span.size)
            self._plan(part, span.version)
            self._modified = response.headers.get("Last-Modified")
        elif span.version != self._journal.version:
            return self._changed(part, response)
        if span.start != part.position or span.end > (part.end or 0):
            raise self._discard(f"the storage sent bytes {span.start} to {span.end} instead of the requested range")
        self._confirm()
        part.until = span.end
        return True

    def _begin_whole_span(self, part: Part, response: HttpResponse, span: Span | None) -> bool:
        """Begin a response that is called a range although the whole file was requested."""
        if span is None or (span.start, span.end) != (0, span.size):
            where = response.headers.get("Content-Range", "no Content-Range")
            raise self._discard(f"the storage sent a part ({where}) in response to a request for the whole file")
        return self._begin_stream(part, span.size)

    def _begin_whole(self, part: Part, response: HttpResponse) -> bool:
        if self._journal is not None:
            # The response to `If-Range` is whole if the object has changed, or the storage does not know the field.
            if self._if_range and validator_of(response) == self._journal.version.validator:
                self._if_range = False
                return False
            return self._changed(part, response)
        length = response.headers.get("Content-Length", "")
        return self._begin_stream(part, int(length) if length.isascii() and length.isdigit() else None)

    def _begin_nothing(self, part: Part, response: HttpResponse) -> bool:
        """Begin an empty file. A body, such as the text of an error, is not read."""
        if self._journal is not None:
            return self._changed(part, response)
        self._begin_stream(part, 0)
        return False

    def _begin_without_range(self, part: Part, response: HttpResponse) -> bool:
        """Request the whole file: most storages have no range of an empty file, and do not name its size."""
        if self._journal is not None:
            return self._changed(part, response)
        if not self._in_parts:
            raise status_error(response, error_texts(response))
        if response.headers.get("Content-Range", "").lower() == "bytes */0":
            return self._begin_nothing(part, response)
        self._in_parts = False
        return False

    def _begin_stream(self, part: Part, size: int | None) -> bool:
        self._in_parts = False
        self._size = part.end = part.until = size
        if size is not None:
            self._expect(size)
            self._partial_file.require_space(size)
        return True

    def _plan(self, part: Part, version: Version) -> None:
        self._part_size = max(self._part_size, -(-version.size // _MOST_PARTS))
        self._journal = Journal(self._fingerprint(), version, self._part_size)
        self._size = version.size
        first, *others = self._parts(self._journal)
        part.end = first.end
        self.waiting.extend(others)

    def _confirm(self) -> None:
        """Note that the storage has the version of the journal."""
        if not self._confirmed and self._size is not None:
            self._partial_file.require_space(self._size - self._arrived)
            self._confirmed = True

    def _changed(self, part: Part, response: HttpResponse) -> bool:
        """Start again with the new version of the storage.

        The servers of a storage may have different ETags for the same bytes. So bytes of several responses cannot be
        combined any more, but one response has bytes of one version.

        Raises:
            DownloadError: The size or the date of modification has changed during this download.
            RestartError: Other parts may be running.
        """
        if self._confirmed:
            size = response.headers.get("Content-Range", "/" + response.headers.get("Content-Length", "")).split("/")[1]
            modified = response.headers.get("Last-Modified")
            if size not in ("", "*", str(self._size)) or modified != self._modified or not response.is_success:
                raise self._discard("the file changed on the storage during the download")
            raise RestartError
        self._restart(part)
        return False

    def restart(self) -> Part:
        """Give up all parts, and return the whole file as the part to fetch."""
        self._in_parts = self._confirmed = False
        part = Part(0, 0, None)
        self._restart(part)
        return part

    def _restart(self, part: Part) -> None:
        self._partial_file.reset()
        self.waiting.clear()
        self._journal = self._size = None
        self._arrived = self._resumed = 0
        part.number, part.start, part.end, part.done, part.until = 0, 0, None, 0, None

    # --- the whole file ---

    def _parts(self, journal: Journal) -> list[Part]:
        size, step = journal.version.size, journal.part_size
        return [Part(number, start, min(start + step, size)) for number, start in enumerate(range(0, size, step))]

    def _expect(self, size: int) -> None:
        if self._source.size is not None and size != self._source.size:
            raise self._discard(f"the storage has {size} bytes, the record in iconik {self._source.size}")

    def _discard(self, reason: str) -> DownloadError:
        """Discard the received bytes, and return the error to raise."""
        self._partial_file.discard()
        return DownloadError(f"{self._address()}: {reason}")

    def _address(self) -> str:
        return without_query(self._source.url or "")

    def _fingerprint(self) -> str:
        return hashlib.sha256(self._address().encode()).hexdigest()
