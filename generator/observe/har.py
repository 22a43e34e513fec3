"""Reader of HAR files, as browsers, proxies and test tools write them.

The file is read as a stream, one entry after the other. It may be plain, packed by gzip or zlib, or a member of a zip.
Members that recorders write wrongly are not read at all: times, sizes, cookies, the list of query parameters.
"""

from __future__ import annotations

import codecs
import gzip
import json
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from typing import IO, Any, cast
from urllib.parse import urlsplit

from .bodies import Attached, Fields, read_query, request_body, response_body
from .exchange import Exchange, Skipped
from .scan import CutError, MalformedError, Scanner, TooLargeError
from .shapes import shape_of

__all__ = ["HarFile"]

_CHUNK = 1 << 18
#: Maximum size of an entry, and of a body in a file of its own.
_MAX_ENTRY = 1 << 28
_MAX_UNPACKED = 1 << 34
_ZIP, _GZIP = b"PK\x03\x04", b"\x1f\x8b"
_ZLIB = re.compile(rb"x[\x01\x5e\x9c\xda]")
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_UTF8_MARK = b"\xef\xbb\xbf"
#: Places where an entry may start, after damage.
_START = re.compile(rb'\{\s*"')
_SWITCHING = 101
_NOT_MODIFIED = 304
_UNKNOWN_CREATOR = "an unknown recorder"
#: A recorder that writes the parsed value of a body, and the last response of a chain of redirects.
_REWRITING = "axios-har-tracker"


class HarFile:
    """A HAR file.

    Args:
        path: The file.

    Attributes:
        creator: Name and version of the recorder, once the file has been read to the end.
        problems: Faults of the file, in words.
        entries: Number of entries so far.
        bodies: Number of bodies by side (`request`, `response`) and state.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.creator = ""
        self.problems: list[str] = []
        self.entries = 0
        self.bodies: Counter[tuple[str, str]] = Counter()

    def read(self) -> Iterator[Exchange | Skipped]:
        """Yield the exchanges.

        Raises:
            OSError: The file cannot be read.
        """
        with ExitStack() as opened:
            chunks, attached = self._open(opened)
            scanner = Scanner(self._whole(chunks), _MAX_ENTRY)
            for entry in self._entries(scanner):
                found = self._exchange(entry, attached)
                if isinstance(found, Exchange):
                    self.bodies["request", found.request.state] += 1
                    self.bodies["response", found.response.state] += 1
                yield found
        if not self.creator:
            self.creator = _UNKNOWN_CREATOR

    # --- the file ---

    def _open(self, opened: ExitStack) -> tuple[Iterator[bytes], Attached]:
        file = opened.enter_context(self._path.open("rb"))
        start = file.read(4)
        file.seek(0)
        if start == _ZIP:
            return self._open_zip(file, opened)
        beside = self._beside
        if start.startswith(_GZIP):
            return self._unpacked(opened.enter_context(gzip.open(file))), beside
        if _ZLIB.match(start):
            return self._inflated(file), beside
        if encoding := _UTF16.get(start[:2]):
            return self._converted(file, encoding), beside
        return self._unpacked(file), beside

    def _open_zip(self, file: IO[bytes], opened: ExitStack) -> tuple[Iterator[bytes], Attached]:
        try:
            archive = opened.enter_context(zipfile.ZipFile(file))
        except zipfile.BadZipFile:
            self.problems.append("the zip is damaged")
            return iter(()), self._nothing
        members = [each for each in archive.infolist() if each.filename.lower().endswith(".har")]
        if len(members) != 1:
            self.problems.append(f"the zip contains {len(members)} members that end in .har: expected one")
            return iter(()), self._nothing

        def member(name: str) -> bytes | None:
            if not _is_plain(name) or name not in archive.NameToInfo:
                return None
            try:
                with archive.open(name) as body:
                    return _bounded(body)
            except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError):
                return None

        try:
            return self._unpacked(opened.enter_context(archive.open(members[0]))), member
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError):
            self.problems.append("the member of the zip cannot be unpacked")
            return iter(()), self._nothing

    def _beside(self, name: str) -> bytes | None:
        if not _is_plain(name):
            return None
        path = self._path.parent / name
        try:
            if path.is_symlink():
                return None
            with path.open("rb") as body:
                return _bounded(body)
        except OSError:
            return None

    @staticmethod
    def _nothing(name: str) -> None:
        return None

    def _unpacked(self, file: Any) -> Iterator[bytes]:
        try:
            while chunk := file.read(_CHUNK):
                yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, gzip.BadGzipFile):
            self.problems.append("the packed file is damaged; its beginning was read")

    def _inflated(self, file: IO[bytes]) -> Iterator[bytes]:
        unpacker = zlib.decompressobj()
        try:
            while chunk := file.read(_CHUNK):
                while chunk:
                    yield unpacker.decompress(chunk, _CHUNK)
                    chunk = unpacker.unconsumed_tail
            yield unpacker.flush()
        except zlib.error:
            self.problems.append("the packed file is damaged; its beginning was read")
        else:
            if not unpacker.eof:
                self.problems.append("the packed file ends too early; its beginning was read")

    def _converted(self, file: IO[bytes], encoding: str) -> Iterator[bytes]:
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        while chunk := file.read(_CHUNK):
            yield decoder.decode(chunk).encode("utf-8", "surrogatepass").removeprefix(_UTF8_MARK)

    def _whole(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        size = 0
        for chunk in chunks:
            piece = chunk if size else chunk.removeprefix(_UTF8_MARK)
            size += len(chunk)
            if size > _MAX_UNPACKED:
                self.problems.append(f"the file unpacks to more than {_MAX_UNPACKED >> 30} GiB; its beginning was read")
                return
            yield piece

    # --- the entries ---

    def _entries(self, scanner: Scanner) -> Iterator[Any]:
        try:
            if scanner.peek() != b"{":
                self.problems.append(
                    "not a HAR file: expected an object with the member log" if scanner.peek() else "the file is empty"
                )
                return
            found = 0
            for name in scanner.members():
                if name == b'"log"' and scanner.peek() == b"{":
                    for inner in scanner.members():
                        found += inner == b'"entries"'
                        yield from self._member(inner, scanner)
                else:
                    found += name == b'"entries"'
                    yield from self._member(name, scanner)
            if not found:
                self.problems.append("not a HAR file: the member entries is missing")
            elif scanner.peek():
                self.problems.append(f"data after the end at byte {scanner.offset} was left out")
        except (CutError, MalformedError, TooLargeError) as error:
            where = f"after {self.entries} entries" if self.entries else "before the first entry"
            self.problems.append(f"damaged {where}, at byte {scanner.offset}: {error}")

    def _member(self, name: bytes, scanner: Scanner) -> Iterator[Any]:
        if name == b'"entries"' and scanner.peek() == b"[":
            yield from self._listed(scanner)
        elif name == b'"creator"':
            self.creator = _name_of(scanner.value())
        else:
            scanner.value(keep=False)

    def _listed(self, scanner: Scanner) -> Iterator[Any]:
        scanner.take(b"[")
        if scanner.peek() == b"]":
            scanner.take(b"]")
            return
        while True:
            scanner.peek()
            start = scanner.offset
            try:
                raw = scanner.value()
            except (CutError, TooLargeError):
                yield from self._recovered(scanner.kept, start)
                raise
            except MalformedError:
                self.entries += 1
                raise
            yield from self._parsed(raw, start)
            if scanner.peek() != b",":
                break
            scanner.take(b",")
        scanner.take(b"]")

    def _parsed(self, raw: bytes, start: int) -> Iterator[Any]:
        try:
            entry = json.loads(raw.decode("utf-8", "surrogatepass"))
        except (ValueError, RecursionError):
            yield from self._recovered(raw, start)
            return
        self.entries += 1
        yield entry

    def _recovered(self, raw: bytes, start: int) -> Iterator[Any]:
        """Yield the entries that can still be read in a damaged part of the list."""
        self.entries += 1
        self.problems.append(f"entry {self.entries}, at byte {start}: damaged, left out")
        text = raw.decode("utf-8", "replace")
        decoder = json.JSONDecoder()
        place = 1
        while (found := text.find("{", place)) >= 0:
            place = found + 1
            head = text[found : found + 40]
            if not re.match(r'\{\s*"', head):
                continue
            try:
                entry, end = decoder.raw_decode(text, found)
            except (ValueError, RecursionError):
                continue
            if isinstance(entry, dict) and {"request", "response"} <= entry.keys():
                self.entries += 1
                yield entry
                place = end

    # --- one entry ---

    def _exchange(self, entry: Any, attached: Attached) -> Exchange | Skipped:
        request, response = (_mapping(entry, "request"), _mapping(entry, "response"))
        url, method = request.get("url"), request.get("method")
        if not isinstance(url, str) or not isinstance(method, str):
            self.problems.append(f"entry {self.entries}: no request, left out")
            return Skipped("damaged entries")
        if reason := _reason_to_skip(entry, response, url):
            return Skipped(reason)
        try:
            split = urlsplit(url)
            host = split.netloc.rpartition("@")[2]
        except ValueError:
            return Skipped("requests with an unreadable URL")
        method = method.upper()
        status = cast("int", response.get("status"))
        sent, received = Fields.of(request.get("headers")), Fields.of(response.get("headers"))
        if method == "OPTIONS" and "access-control-request-method" in sent.values:
            return Skipped("preflight requests")
        pairs = read_query(split.query)
        is_rewritten = self.creator.startswith(_REWRITING)
        return Exchange(
            place=f"{self._path.name} entry {self.entries}",
            method=method,
            host=host,
            path=split.path or "/",
            values=None,
            query=None if pairs is None else [(name, shape_of(value)) for name, value in pairs],
            status=status,
            request_headers=_trusted(request, response, sent),
            response_headers=received.names,
            request=request_body(method, sent, request, attached),
            response=response_body(method, status, received, response, attached),
            is_rewritten=is_rewritten,
            follows_redirects=is_rewritten,
        )


def _reason_to_skip(entry: Any, response: Mapping[str, Any], url: str) -> str | None:
    """Return why an entry says nothing about the contract. The status decides first, since a body may come later."""
    status = response.get("status")
    if not re.match(r"https?://", url, re.IGNORECASE):
        return "requests that are not HTTP"
    if isinstance(status, bool) or not isinstance(status, int) or status <= 0:
        return "requests without a response"
    if status == _SWITCHING:
        return "websockets"
    if status < 200:
        return "interim responses"
    if status == _NOT_MODIFIED:
        return "responses that were not modified"
    if entry.get("_wasFulfilled"):
        return "responses of the recording test itself"
    return None


def _trusted(request: Mapping[str, Any], response: Mapping[str, Any], fields: Fields) -> frozenset[str]:
    """Return the names of the request headers; none for a response from a cache, which has a part of them."""
    sizes = (response.get("_transferSize"), response.get("bodySize"))
    is_cached = bool(response.get("_fetchedViaServiceWorker")) or any(
        isinstance(size, int) and size < -1 for size in sizes
    )
    return frozenset() if is_cached else fields.names


def _mapping(entry: Any, name: str) -> Mapping[str, Any]:
    found = entry.get(name) if isinstance(entry, dict) else None
    return found if isinstance(found, dict) else {}


def _name_of(raw: bytes) -> str:
    try:
        creator = json.loads(raw.decode("utf-8", "replace"))
    except ValueError:
        return ""
    if not isinstance(creator, dict):
        return ""
    words = [creator.get(name) for name in ("name", "version")]
    return " ".join(" ".join(word.split())[:60] for word in words if isinstance(word, str)).strip()


def _is_plain(name: str) -> bool:
    """Return whether a name is the name of a file in the same folder."""
    return bool(name) and PurePosixPath(name).name == name and "\\" not in name and ":" not in name and name != ".."


def _bounded(file: Any) -> bytes | None:
    content: bytes = file.read(_MAX_ENTRY + 1)
    return None if len(content) > _MAX_ENTRY else content
