"""A storage that keeps nothing: it counts, so that 20 GiB can go through it, as fast or as slow as a test wants."""

from __future__ import annotations

import hashlib
import re
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from pythonik.testing.backend import S3Backend

from .http_server import Answer, HttpServer, Received, RequestBody, xml_error

_BUFFER = 1 << 20
_SMALLEST_PART = 5 << 20
_PARTS_IN_A_LIST = 1000
_PART = re.compile(r"<Part>(.*?)</Part>", re.DOTALL)
_NUMBER = re.compile(r"<PartNumber>(\d+)</PartNumber>")
_ETAG = re.compile(r"<ETag>(.*?)</ETag>")


@dataclass(frozen=True)
class Piece:
    """An object or a part of one that came.

    Attributes:
        md5: Hexadecimal; empty where no digests are taken.
    """

    size: int
    md5: str

    @property
    def etag(self) -> str:
        return f'"{self.md5 or self.size}"'


@dataclass
class Upload:
    """An upload in parts."""

    key: str
    parts: dict[int, Piece] = field(default_factory=dict)


class Sink(HttpServer):
    """The server.

    Args:
        digests: Take the MD5 of what comes; half a second for each GiB.
        latency: Seconds before each answer.
        rate: Bytes a second at most on each connection.

    Attributes:
        objects: Objects by key; the MD5 of an object in parts is empty.
        uploads: Uploads in parts that are not finished, by their id.
        counted: Bytes of all bodies that came so far.
    """

    def __init__(self, *, digests: bool = False, latency: float = 0.0, rate: float | None = None) -> None:
        super().__init__()
        self.digests = digests
        self.latency = latency
        self.rate = rate
        self.objects: dict[str, Piece] = {}
        self.uploads: dict[str, Upload] = {}
        self.counted = 0

    def answer(self, request: Received, body: RequestBody) -> Answer:
        answer = self._answer(request, body)
        if self.latency:
            time.sleep(self.latency)
        return answer

    def _answer(self, request: Received, body: RequestBody) -> Answer:
        key, query = request.path.removeprefix("/"), request.query
        match request.method:
            case "POST" if "uploads" in query:
                upload_id = secrets.token_hex(16)
                with self.lock:
                    self.uploads[upload_id] = Upload(key)
                return _xml("InitiateMultipartUploadResult", f"<UploadId>{upload_id}</UploadId>")
            case "PUT" if "partNumber" not in query:
                self.objects[key] = piece = self._count(body)
                return Answer(200, headers={"ETag": piece.etag})
            case "GET" | "HEAD" if "uploadId" not in query:
                return self._header(request, key)
        upload = self.uploads.get(query.get("uploadId", ""))
        if upload is None or upload.key != key:
            return xml_error(404, "NoSuchUpload", "The upload does not exist.")
        match request.method:
            case "PUT":
                upload.parts[int(query["partNumber"])] = piece = self._count(body)
                return Answer(200, headers={"ETag": piece.etag})
            case "GET":
                return _list(upload, int(query.get("part-number-marker", 0)))
            case "POST":
                return self._complete(query["uploadId"], upload, body.read().decode())
            case "DELETE":
                with self.lock:
                    del self.uploads[query["uploadId"]]
                return Answer(204)
        return xml_error(405, "MethodNotAllowed", "Not for an upload.")

    def _count(self, body: RequestBody) -> Piece:
        digest = hashlib.md5() if self.digests else None
        buffer = memoryview(bytearray(min(_BUFFER, max(body.size, 1))))
        begun, size = time.monotonic(), 0
        while count := body.read_into(buffer):
            size += count
            if digest is not None:
                digest.update(buffer[:count])
            with self.lock:
                self.counted += count
            if self.rate is not None:
                time.sleep(max(0.0, begun + size / self.rate - time.monotonic()))
        return Piece(size, digest.hexdigest() if digest is not None else "")

    def _complete(self, upload_id: str, upload: Upload, document: str) -> Answer:
        told = [
            (int(number), etag.replace("&quot;", '"'))
            for part in _PART.findall(document)
            for number, etag in zip(_NUMBER.findall(part), _ETAG.findall(part), strict=True)
        ]
        numbers = [number for number, _ in told]
        if not told:
            return xml_error(400, "MalformedXML", "The list of parts cannot be read.")
        if numbers != sorted(set(numbers)):
            return xml_error(400, "InvalidPartOrder", "The parts are not in ascending order.")
        if any(
            number not in upload.parts or upload.parts[number].etag.strip('"') != e.strip('"') for number, e in told
        ):
            return xml_error(400, "InvalidPart", "A part is not there, or its ETag differs.")
        sizes = [upload.parts[number].size for number in numbers]
        if any(size < _SMALLEST_PART for size in sizes[:-1]):
            return xml_error(400, "EntityTooSmall", "A part but the last is smaller than 5 MiB.")
        with self.lock:
            del self.uploads[upload_id]
            self.objects[upload.key] = Piece(sum(sizes), "")
        return _xml("CompleteMultipartUploadResult", f"<Key>{upload.key}</Key>")

    def _header(self, request: Received, key: str) -> Answer:
        """Say how large an object is; its bytes are gone."""
        if key not in self.objects:
            return xml_error(404, "NoSuchKey", "The object does not exist.")
        if request.headers.get("range") != "bytes=0-0":
            return xml_error(501, "NotImplemented", "The sink keeps no bytes.")
        return Answer(206, b"\0", {"Content-Range": f"bytes 0-0/{self.objects[key].size}"})


class SinkBackend(S3Backend):
    """The sink as the stand-in uses it: S3 with URLs that need no signature."""

    def __init__(self, sink: Sink) -> None:
        self.sink = sink
        super().__init__(None)  # type: ignore[arg-type]

    @property
    def endpoint(self) -> str:
        return self.sink.url

    def sign(
        self,
        method: str,
        key: str,
        query: Mapping[str, str] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        allowed: bool = True,
    ) -> str:
        return f"{self.sink.url}/{quote(key)}?{urlencode(query or {})}"

    def put(self, key: str, data: bytes) -> None:
        self.sink.objects[key] = Piece(len(data), hashlib.md5(data).hexdigest())

    def stop(self) -> None:
        """The creator of the sink ends it."""


def _list(upload: Upload, marker: int) -> Answer:
    numbers = sorted(number for number in upload.parts if number > marker)
    rows = "".join(
        f"<Part><PartNumber>{number}</PartNumber><ETag>{upload.parts[number].etag}</ETag>"
        f"<Size>{upload.parts[number].size}</Size></Part>"
        for number in numbers[:_PARTS_IN_A_LIST]
    )
    truncated = str(len(numbers) > _PARTS_IN_A_LIST).lower()
    return _xml("ListPartsResult", f"{rows}<IsTruncated>{truncated}</IsTruncated>")


def _xml(root: str, inside: Any) -> Answer:
    space = "http://s3.amazonaws.com/doc/2006-03-01/"
    body = f"<?xml version='1.0' encoding='UTF-8'?><{root} xmlns='{space}'>{inside}</{root}>"
    return Answer(200, body.encode(), {"Content-Type": "application/xml"})
