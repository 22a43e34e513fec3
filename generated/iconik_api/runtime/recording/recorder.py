"""Recordings of calls: one line of JSON for each call, with shapes and without content.

A line contains the method and the path of an operation, with the names of its arguments; names and forms of the query;
the status; names of headers; and the shapes of both bodies. Free names are hashed with a key that no file contains.

The work of a recording is bounded: each operation has an allowance for each call, and a call is only counted if the
allowance is used up. So the first calls of an operation are recorded, and a part of the later calls.
"""

from __future__ import annotations

import os
import platform
import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import msgspec

from ..base import json
from ..base.log import logger
from ..base.unset import UNSET
from ..calls.call import FORM, Binary, Location, Text, is_json
from ..http.response import is_read, parsed
from .forms import integer_form, text_form
from .shapes import ANYTHING, ERROR, Expected, Shaper, expected_of, is_spelt

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..http.headers import Headers
    from ..http.request import HttpRequest
    from ..http.response import HttpResponse

#: Allowance of an operation at its first call, and for each call.
_FIRST = 1 << 14
_EACH = 512
#: Costs of a line, a value, and a byte that has to be decoded; the share of a body that its call is allowed.
_PER_LINE = 512
_PER_VALUE = 40
_PER_BYTE = 4
_SHARE = 16

_HEADER = re.compile(r"[a-z]+(?:-[a-z]+)*")
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]{1,60}")
_INTEGER = re.compile(r"-?[0-9]{1,30}")

#: All texts of a line are our own, or names and listed values of the contract.
_encode = msgspec.json.Encoder().encode

_recorders: dict[str, Recorder] = {}
_lock = threading.Lock()


def recorder_of(path: str | os.PathLike[str], client: str) -> Recorder:
    """Return the recorder of a file; all clients of a process share it, until the file is moved or removed.

    Raises:
        OSError: The file cannot be opened.
    """
    file = str(Path(path).absolute())
    with _lock:
        found = _recorders.get(file)
        if found is None or not found.is_at(file):
            found = _recorders[file] = Recorder(file, client)
        return found


class Recorder:
    """Writer of a recording. Threads and processes may write to one file: a line is written by one call of the system.

    Args:
        path: The file, which only its owner may read. Lines are added to an existing file.
        client: Name and version of the client.

    Raises:
        OSError: The file cannot be opened.
    """

    def __init__(self, path: str, client: str) -> None:
        self._path = path
        self._key = os.urandom(16)
        self._id = os.urandom(4).hex()
        #: Allowance of each operation, and number of the calls that were only counted since its last line.
        self._allowances: dict[object, tuple[int, int]] = {}
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        if hasattr(os, "fchmod"):
            os.fchmod(self._file, 0o600)
        self._write({"shapes": 1, "id": self._id, "client": client, "python": platform.python_version()})

    def is_at(self, path: str) -> bool:
        """Return whether the recording goes on in the file of a path."""
        try:
            return self._file >= 0 and os.path.samestat(Path(path).stat(), os.fstat(self._file))
        except FileNotFoundError:
            return False

    def note(self, call: Call[Any], response: HttpResponse) -> None:
        """Write a line for a call. A call to another server than the API is left out.

        A failure to write ends the recording, and is logged; it does not fail the call.
        """
        if self._file < 0:
            return
        first = response.history[0] if response.history else response
        request = first.request
        if not request.trusted:
            return
        # The names and the values of a path that the caller wrote cannot be told apart.
        path = None if call.url is not None or call.operation is None else call.path
        key = (call.method, path, response.status_code)
        size = len(request.body) if isinstance(request.body, bytes) else 0
        if is_read(response):
            size += len(response.content)
        allowance, skipped = self._allowances.get(key, (_FIRST, 0))
        allowance = min(_FIRST, allowance + _EACH + size // _SHARE)
        if allowance <= 0:
            self._allowances[key] = allowance, skipped + 1
            return
        shaper = Shaper(self._hashed)
        line = {"shapes": 1, "id": self._id, "method": call.method, "path": path and f"/{path}"}
        if path is not None:
            line["values"] = dict(self._values(call))
            line["query"] = list(self._query(call, request.url.partition("?")[2]))
            line["sent"] = self._sent(call, request, shaper)
            line["received"] = self._received(call, response, shaper)
        self._write({**line, "status": response.status_code, "skipped": skipped})
        cost = _PER_LINE + shaper.nodes * _PER_VALUE + size // _PER_BYTE
        self._allowances[key] = allowance - cost, 0

    @staticmethod
    def _values(call: Call[Any]) -> Iterator[tuple[str, str]]:
        if "{" in call.path:
            for name, value in zip(call.path.split("/"), call.target.split("/"), strict=True):
                if name.startswith("{"):
                    yield name[1:-1], _text_shape(unquote(value))

    def _query(self, call: Call[Any], query: str) -> Iterator[tuple[str, str]]:
        for name, value in parse_qsl(query, keep_blank_values=True) if query else ():
            base, dot, rest = name.partition("[" if "[" in name else ".")
            shown = base if base in call.query or is_spelt(base) else self._hashed(base)
            if name in call.query and not rest:
                shown = name
            elif rest:
                shown = f"{shown}{dot}{self._hashed(rest)}"
            yield shown, _text_shape(value)

    def _sent(self, call: Call[Any], request: HttpRequest, shaper: Shaper) -> dict[str, Any]:
        headers = [name.lower() for name, value in call.headers.items() if value is not None and value is not UNSET]
        if not call.body:
            return {"headers": headers, "type": None, "state": "empty"}
        media_type = _media_type(request.headers)
        sent: dict[str, Any] = {"headers": headers, "type": media_type, "state": "not kept"}
        if not isinstance(request.body, bytes):
            return sent
        expected = expected_of(call.body.expected)
        if is_json(media_type or ""):
            sent["body"] = shaper.shape(json.loads(request.body), expected)
        elif media_type == FORM:
            pairs = dict(parse_qsl(request.body.decode("ascii", "replace"), keep_blank_values=True))
            sent["body"] = shaper.shape(pairs, expected)
            sent["text"] = True
        sent["state"] = "kept"
        return sent

    @staticmethod
    def _received(call: Call[Any], response: HttpResponse, shaper: Shaper) -> dict[str, Any]:
        names = _shown_names(tuple(response.headers))
        media_type = _media_type(response.headers)
        received: dict[str, Any] = {"headers": names, "type": media_type, "state": "not kept"}
        if not is_read(response):
            return received
        if not response.content:
            received["state"] = "empty"
        elif not is_json(media_type or ""):
            received["state"] = "kept"
        else:
            try:
                received["body"] = shaper.shape(parsed(response), _result_of(call, response))
                received["state"] = "kept"
            except ValueError:
                received["state"] = "damaged"
        return received

    def _hashed(self, name: str) -> str:
        return f"#{blake2b(name.encode('utf-8', 'surrogatepass'), digest_size=6, key=self._key).hexdigest()}"

    def _write(self, line: dict[str, Any]) -> None:
        try:
            data = _encode(line) + b"\n"
            if os.write(self._file, data) < len(data):
                raise OSError("the disk is full")
        except OSError as error:
            self._file, file = -1, self._file
            os.close(file)
            logger.warning("the recording of shapes has ended: %s", error.strerror or error)


def _result_of(call: Call[Any], response: HttpResponse) -> Expected:
    if not response.is_success:
        return ERROR
    return ANYTHING if call.result in (None, Text, Binary, Location) else expected_of(call.result)


@lru_cache(maxsize=64)
def _shown_names(names: tuple[str, ...]) -> list[str]:
    return [name for name in names if _HEADER.fullmatch(name)]


def _media_type(headers: Headers) -> str | None:
    bare = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return bare if _MEDIA_TYPE.fullmatch(bare) else None


def _text_shape(text: str) -> str:
    """Return the shape of a value in a path or a query."""
    if text in ("true", "false"):
        return "boolean"
    if _INTEGER.fullmatch(text):
        return f"integer {integer_form(int(text))}"
    return f"string {text_form(text)}"
