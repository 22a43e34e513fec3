"""Resumable uploads to Google Cloud Storage as its XML interface does them, and a backend of the stand-in before it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from pythonik.testing.backend import LIFETIME, Backend

from .http_server import Answer, CutOffError, HttpServer, Received, RequestBody, ranged, xml_error

UNIT = 256 * 1024

_BUCKET = "iconik"
_SPAN = re.compile(r"bytes (?:(\d+)-(\d+)|\*)/(\d+|\*)")


@dataclass
class Session:
    """An upload that was opened and is not whole."""

    key: str
    kept: bytearray = field(default_factory=bytearray)
    is_whole: bool = False


class GcsServer(HttpServer):
    """The storage.

    Attributes:
        objects: Bytes of each object, by its key.
        sessions: By their upload id.
        keep_at_most: Of the next body that is not the last one, only so many bytes are kept, rounded down to 256 KiB.
    """

    def __init__(self) -> None:
        super().__init__()
        self.objects: dict[str, bytes] = {}
        self.sessions: dict[str, Session] = {}
        self.keep_at_most: int | None = None
        self._lost: dict[str, int] = {}
        self._secret = secrets.token_bytes(20)
        self._era = 0

    def sign(
        self,
        method: str,
        key: str,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        lifetime: int = LIFETIME,
    ) -> str:
        """A URL that allows one method on one object, with these headers and this query."""
        whole = {
            **(query or {}),
            "X-Goog-Date": str(self._era),
            "X-Goog-Expires": str(int(time.time()) + lifetime),
            "X-Goog-SignedHeaders": ";".join(sorted({"host", *(headers or {})})),
        }
        signature = self._signature(method, key, whole, headers or {})
        return f"{self.url}/{_BUCKET}/{quote(key)}?{urlencode({**whole, 'X-Goog-Signature': signature})}"

    def expire_all(self) -> None:
        """Let all URLs that were signed so far expire. Sessions need none and go on."""
        self._era += 1

    def lose_sessions(self, status: int = 410) -> None:
        """Forget all sessions; they are answered with this status from now on."""
        with self.lock:
            self._lost.update(dict.fromkeys(self.sessions, status))
            self.sessions.clear()

    def answer(self, request: Received, body: RequestBody) -> Answer:
        _, _, key = request.path.removeprefix("/").partition("/")
        upload_id = request.query.get("upload_id")
        if upload_id is not None:
            return self._in_session(upload_id, request, body)
        refusal = self._check(request, key)
        if refusal is not None:
            return refusal
        if request.method == "POST" and request.headers.get("x-goog-resumable") == "start":
            return self._open(key, request, body)
        if request.method == "PUT":
            self.objects[key] = data = body.read()
            return _stored(data)
        if request.method in ("GET", "HEAD"):
            if key not in self.objects:
                return xml_error(404, "NoSuchKey", "The specified key does not exist.")
            return ranged(self.objects[key], request)
        return xml_error(400, "InvalidArgument", "Neither an upload nor a download.")

    def _signature(self, method: str, key: str, query: Mapping[str, str], headers: Mapping[str, str]) -> str:
        signed = [f"{name.lower()}:{value}" for name, value in sorted(headers.items())]
        text = "\n".join([method, key, urlencode(sorted(query.items())), *signed])
        return hmac.new(self._secret, text.encode(), "sha256").hexdigest()

    def _check(self, request: Received, key: str) -> Answer | None:
        query = {name: value for name, value in request.query.items() if name != "X-Goog-Signature"}
        names = query.get("X-Goog-SignedHeaders", "host").split(";")
        headers = {name: request.headers.get(name, "") for name in names if name != "host"}
        wanted = self._signature(request.method, key, query, headers)
        if not hmac.compare_digest(wanted, request.query.get("X-Goog-Signature", "")):
            return xml_error(403, "SignatureDoesNotMatch", "Access denied.")
        if int(query["X-Goog-Date"]) < self._era or int(query["X-Goog-Expires"]) < time.time():
            return xml_error(400, "ExpiredToken", "The provided token has expired.")
        return None

    def _open(self, key: str, request: Received, body: RequestBody) -> Answer:
        if body.size or "content-length" not in request.headers:
            return xml_error(400, "InvalidArgument", "The request that opens a session has an empty body.")
        upload_id = secrets.token_urlsafe(24)
        with self.lock:
            self.sessions[upload_id] = Session(key)
        location = f"{self.url}/{_BUCKET}/{quote(key)}?upload_id={upload_id}"
        return Answer(201, headers={"Location": location, "X-GUploader-UploadID": upload_id})

    def _in_session(self, upload_id: str, request: Received, body: RequestBody) -> Answer:
        session = self.sessions.get(upload_id)
        if session is None:
            return xml_error(self._lost.get(upload_id, 404), "NoSuchUpload", "The requested upload was not found.")
        if request.method == "DELETE":
            with self.lock:
                del self.sessions[upload_id]
            return Answer(499)
        if request.method != "PUT":
            return xml_error(405, "MethodNotAllowed", "A session takes PUT and DELETE.")
        if session.is_whole:
            return _stored(self.objects[session.key])
        if "content-range" not in request.headers:
            return self._take(session, 0, body.size, body.size, body)
        span = _SPAN.fullmatch(request.headers["content-range"])
        if span is None:
            return xml_error(400, "InvalidArgument", "The Content-Range cannot be read.")
        total = None if span[3] == "*" else int(span[3])
        if span[1] is not None:
            return self._take(session, int(span[1]), int(span[2]) + 1, total, body)
        if body.size:
            return xml_error(400, "InvalidArgument", "A question has no body.")
        return self._state(session, total)

    def _take(self, session: Session, start: int, end: int, total: int | None, body: RequestBody) -> Answer:
        is_last = end == total
        if body.size != end - start or (total is not None and end > total):
            return xml_error(400, "InvalidArgument", "The Content-Range does not fit the body.")
        if not is_last and body.size % UNIT:
            return xml_error(400, "InvalidArgument", "All but the last request carry multiples of 262144 bytes.")
        if start > len(session.kept):
            return xml_error(400, "InvalidArgument", "The offset exceeds the size that was uploaded.")
        sent = bytearray()
        buffer = memoryview(bytearray(UNIT))
        try:
            while count := body.read_into(buffer):
                sent += buffer[:count]
        except CutOffError:
            self._keep(session, start, sent)
            raise
        if is_last:
            session.kept[start:] = sent
        else:
            most, self.keep_at_most = self.keep_at_most, None
            self._keep(session, start, sent[:most])
        return self._state(session, total if is_last else None)

    @staticmethod
    def _keep(session: Session, start: int, sent: bytearray) -> None:
        """Keep whole units; what was there already stays as it is."""
        behind = sent[len(session.kept) - start :]
        session.kept += behind[: (len(session.kept) + len(behind)) // UNIT * UNIT - len(session.kept)]

    def _state(self, session: Session, total: int | None) -> Answer:
        if total is not None and total == len(session.kept):
            with self.lock:
                session.is_whole = True
                self.objects[session.key] = bytes(session.kept)
            return _stored(self.objects[session.key])
        return Answer(308, headers={"Range": f"bytes=0-{len(session.kept) - 1}"} if session.kept else {})


class GcsBackend(Backend):
    """The storage as the stand-in uses it."""

    method = "GCS"

    def __init__(self, server: GcsServer) -> None:
        super().__init__()
        self.lifetime = LIFETIME
        self.server = server

    @property
    def endpoint(self) -> str:
        return self.server.url

    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> dict[str, Any]:
        method, headers = ("POST", {"x-goog-resumable": "start"}) if resumable else ("PUT", {})
        url = self.server.sign(method, key, headers, lifetime=self.lifetime)
        return {"upload_url": self.shown(url), "upload_method": method, "upload_headers": {}, "upload_credentials": {}}

    def download_url(self, key: str, disposition: str, content_type: str | None) -> str:
        query = {"response-content-disposition": disposition}
        return self.shown(self.server.sign("GET", key, query=query, lifetime=self.lifetime))

    def put(self, key: str, data: bytes) -> None:
        self.server.objects[key] = data

    def expire_all(self) -> None:
        self.server.expire_all()


def _stored(data: bytes) -> Answer:
    md5 = hashlib.md5(data).digest()
    headers = {"ETag": f'"{md5.hex()}"', "x-goog-hash": f"md5={base64.b64encode(md5).decode()}"}
    return Answer(200, headers={**headers, "x-goog-stored-content-length": str(len(data))})
