"""What is to be asked of a storage for one file, and what its answers mean. Nothing here sends or waits."""

from __future__ import annotations

import hashlib
import threading
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import httpx

from iconik_api.runtime.base.errors import connection_error, status_error, without_query
from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.calls.response import error_texts

from ..exceptions import DownloadError
from .partial_file import Journal
from .version import Span, Version

if TYPE_CHECKING:
    from iconik_api.runtime.http.response import HttpResponse
    from iconik_api.runtime.policy.retry import Retries

    from .partial_file import PartialFile
    from .request import DownloadRequest

__all__ = ["CHUNK", "Download", "Part", "Task"]

#: Bytes that are read, and kept in memory for each part on its way, at a time.
CHUNK = 1 << 18
#: More parts than this make a journal that takes longer to write than it saves; parts get larger instead.
_MOST_PARTS = 10_000


@attrs.frozen
class Download:
    """A file that has arrived.

    Attributes:
        path: Where it is.
        size: Bytes.
        checksum: What its bytes come to, as `algorithm:hex`, where that was checked; else `None`.
        parts: In how many parts it was fetched.
        resumed: Bytes of it that an earlier download had left behind.
    """

    path: Path
    size: int
    checksum: str | None
    parts: int
    resumed: int


@attrs.define
class Part:
    """A stretch of the file.

    Attributes:
        number: From 0.
        start: Where its first byte belongs.
        end: Where the byte behind its last one would belong; `None` until that is known.
        done: Bytes of it that have arrived.
        until: `end` of what the present answer brings.
        begun: `done` when the present answer began.
        failures: How often in a row an answer broke off before it brought anything.
    """

    number: int
    start: int
    end: int | None
    done: int = 0
    until: int | None = None
    begun: int = 0
    failures: int = 0

    @property
    def position(self) -> int:
        """Where the next byte belongs."""
        return self.start + self.done

    @property
    def is_complete(self) -> bool:
        """Whether all of it has arrived."""
        return self.position == self.end


class Task:
    """One download. Its parts may be worked on from several threads, each part from one.

    The first part is fetched by itself: its answer says how long the file is, in which version, and whether the storage
    gives parts at all. If it does not, or does not say which version they are of, the file comes in one stream.

    Args:
        order: What is wanted; its source has a URL by now.
        pair: Where the bytes go.
        retries: How often an answer that breaks off is asked for again.

    Attributes:
        waiting: Parts that nobody works on yet.
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
        #: Whether the version of the journal is that of the storage.
        self._confirmed = False
        self._in_parts = True
        self._size: int | None = None
        self._arrived = 0
        self._resumed = 0
        self._reported = 0

    def first(self) -> Part:
        """The part to begin with: of what an earlier download left behind, or of the whole."""
        journal = self._partial_file.load()
        if journal is None or journal.source != self._fingerprint():
            self._partial_file.reset()
            return Part(0, 0, None)
        self._journal = journal
        self._size = journal.version.size
        parts = self._parts(journal)
        # Even if all parts are there, the storage is asked whether they still are what it has.
        journal.finished.discard(parts[-1].number)
        self.waiting.extend(part for part in parts if part.number not in journal.finished)
        self._arrived = self._resumed = self._size - sum((part.end or 0) - part.start for part in self.waiting)
        return self.waiting.popleft()

    def next(self) -> Part | None:
        """A part that nobody works on yet; `None` if there is no more."""
        try:
            return self.waiting.popleft()
        except IndexError:
            return None

    def call(self, part: Part, url: str | None) -> Call[None]:
        """What asks for the bytes of a part that are missing."""
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if self._in_parts:
            # Some storages refuse a range that reaches behind the end.
            most = min(self._part_size, self._source.size or self._part_size)
            end = part.start + most if part.end is None else part.end
            headers["Range"] = f"bytes={part.position}-{end - 1}"
            if self._journal is not None:
                headers["If-Range"] = self._journal.version.validator
        return Call("GET", "", url=url, headers=headers)

    def begin(self, part: Part, response: HttpResponse) -> bool:
        """Take an answer for a part; whether its bytes are to be read. If not, it is to be asked for again.

        Raises:
            ApiStatusError: The storage refuses.
            DownloadError: The bytes are not those that are missing.
            OSError: There is no room for them.
        """
        match response.status_code:
            case 206:
                taken = self._begin_span(part, response)
            case 200:
                taken = self._begin_whole(part, response)
            case 416 if self._journal is not None:
                taken = self._changed(part)
            case 416 if response.headers.get("Content-Range", "").lower() == "bytes */0":
                self._begin_stream(part, 0)
                taken = False  # the body is the text of the refusal
            case _:
                raise status_error(response, error_texts(response))
        part.begun = part.done
        return taken

    def write(self, part: Part, data: bytes) -> None:
        """Put bytes in their place.

        Raises:
            DownloadError: They are more than the answer announced.
            OSError: They cannot be written.
        """
        if part.until is not None and part.position + len(data) > part.until:
            raise self._discard("the storage sent more than it announced")
        self._partial_file.write(part.position, data)
        part.done += len(data)
        with self._lock:
            self._arrived += len(data)

    def end(self, part: Part, response: HttpResponse) -> None:
        """Take the end of an answer.

        Raises:
            httpx.RemoteProtocolError: It came too early.
            OSError: The journal cannot be written.
        """
        if part.until is None:
            part.end = part.until = part.position
        if part.position != part.until:
            raise httpx.RemoteProtocolError("the answer ended too early", request=response.request)
        if part.is_complete and self._journal is not None:
            # A lock of its own: to bring bytes to the disk takes long, and the other parts go on meanwhile.
            with self._saving:
                self._journal.finished.add(part.number)
                self._partial_file.save(self._journal)

    def broken(self, part: Part, error: httpx.RequestError) -> float:
        """Take the failure of an answer that had begun; return the seconds after which to ask again.

        Raises:
            ApiConnectionError: It was the last attempt.
        """
        kept = self._in_parts and part.done > part.begun
        part.failures = 1 if kept else part.failures + 1
        if part.failures >= self._retries.attempts:
            raise connection_error(error, error.request) from error
        if not self._in_parts:
            self._restart(part)
        return self._retries.pause(part.failures, error)

    def progress(self) -> tuple[int, int | None] | None:
        """Bytes that have arrived, and of how many; `None` if they are not more than when this was last asked."""
        with self._lock:
            if self._arrived <= self._reported:
                return None
            self._reported = self._arrived
            return self._arrived, self._size

    def finish(self) -> Download:
        """Check the bytes and give the file its name.

        Raises:
            DownloadError: They are not those of the file; they are removed.
            OSError: The file cannot have the name.
        """
        size = self._partial_file.size()
        if size != self._arrived:
            raise self._discard(f"{self._arrived} bytes arrived, {size} are in {self._partial_file.part}")
        self._expect(size)
        if self._checksum is not None:
            found = self._checksum.of(self._partial_file.part)
            if found != self._checksum:
                raise self._discard(f"its checksum is {found}, not {self._checksum}")
        self._partial_file.finish()
        parts = len(self._parts(self._journal)) if self._journal is not None else 1
        checked = str(self._checksum) if self._checksum else None
        return Download(self._target, size, checked, parts, self._resumed)

    # --- what the answers say ---

    def _begin_span(self, part: Part, response: HttpResponse) -> bool:
        span = Span.of(response)
        if span is None or span.version is None:
            if self._journal is not None:
                return self._changed(part)
            if not self._in_parts:
                raise self._discard("the storage sent a part where the whole was asked for")
            self._in_parts = False
            return False
        if self._journal is None:
            self._expect(span.version.size)
            self._plan(part, span.version)
        elif span.version != self._journal.version:
            return self._changed(part)
        if span.start != part.position or span.end > (part.end or 0):
            raise self._discard(f"the storage sent bytes from {span.start} to {span.end} instead of those asked for")
        self._confirm()
        part.until = span.end
        return True

    def _begin_whole(self, part: Part, response: HttpResponse) -> bool:
        if self._journal is not None:
            # What `If-Range` asks for where the object has changed.
            return self._changed(part)
        length = response.headers.get("Content-Length", "")
        return self._begin_stream(part, int(length) if length.isascii() and length.isdigit() else None)

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
        """The storage has the version that the journal speaks of."""
        if not self._confirmed and self._size is not None:
            self._partial_file.require_space(self._size - self._arrived)
            self._confirmed = True

    def _changed(self, part: Part) -> bool:
        """The storage has another version than the journal: begin anew, unless parts of it are on their way already.

        Raises:
            DownloadError: They are.
        """
        if self._confirmed:
            raise self._discard("the file changed on the storage while it was downloaded")
        self._restart(part)
        return False

    def _restart(self, part: Part) -> None:
        self._partial_file.reset()
        self.waiting.clear()
        self._journal = self._size = None
        self._arrived = self._resumed = 0
        part.number, part.start, part.end, part.done, part.until = 0, 0, None, 0, None

    # --- what holds of the whole ---

    def _parts(self, journal: Journal) -> list[Part]:
        size, step = journal.version.size, journal.part_size
        return [Part(number, start, min(start + step, size)) for number, start in enumerate(range(0, size, step))]

    def _expect(self, size: int) -> None:
        if self._source.size is not None and size != self._source.size:
            raise self._discard(f"the storage has {size} bytes, iconik knows of {self._source.size}")

    def _discard(self, reason: str) -> DownloadError:
        """The error to raise when what has arrived is of no use any more."""
        self._partial_file.discard()
        return DownloadError(f"{self._address()}: {reason}")

    def _address(self) -> str:
        return without_query(httpx.URL(self._source.url or ""))

    def _fingerprint(self) -> str:
        return hashlib.sha256(self._address().encode()).hexdigest()
