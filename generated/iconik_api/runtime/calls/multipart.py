"""Bodies of the media type `multipart/form-data`."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..http.streams import FileStream, Stream

#: Characters that would end a quoted name, or its line.
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_ANY_TYPE = "application/octet-stream"


class MultipartStream(Stream):
    """A multipart body. Files in it are read while it is sent.

    Args:
        parts: Name and content of each part. The content is bytes, text, a file opened in binary mode, or a tuple of
            file name (or `None`), content, and optionally media type.

    Raises:
        TypeError: The content of a part is of another type.
    """

    def __init__(self, parts: Iterable[tuple[str, Any]]) -> None:
        self._boundary = os.urandom(16).hex()
        self._parts = [_Part(self._boundary, name, content) for name, content in parts]
        self._end = f"--{self._boundary}--\r\n".encode()

    @property
    def content_type(self) -> str:
        """Media type, with the boundary between the parts."""
        return f"multipart/form-data; boundary={self._boundary}"

    @property
    def repeatable(self) -> bool:
        """Whether every file in the body can be read a second time."""
        return all(part.is_repeatable for part in self._parts)

    @property
    def is_spent(self) -> bool:
        """Whether a file in the body cannot be read a second time, and was read."""
        return any(part.is_spent for part in self._parts)

    @property
    def headers(self) -> dict[str, str]:
        """The header that tells the server where the body ends: its length in bytes, or `Transfer-Encoding`."""
        lengths = [part.length for part in self._parts]
        known = [length for length in lengths if length is not None]
        if len(known) < len(lengths):
            return {"Transfer-Encoding": "chunked"}
        return {"Content-Length": str(sum(known) + len(self._end))}

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            yield from part
        yield self._end


class _Part:
    def __init__(self, boundary: str, name: str, content: Any) -> None:
        file_name, value, media_type = _taken_apart(content)
        disposition = f'form-data; name="{name.translate(_ESCAPES)}"'
        if file_name is not None:
            disposition += f'; filename="{file_name.translate(_ESCAPES)}"'
            media_type = media_type or mimetypes.guess_type(file_name)[0] or _ANY_TYPE
        lines = [f"--{boundary}", f"Content-Disposition: {disposition}"]
        if media_type is not None:
            lines.append(f"Content-Type: {media_type}")
        self._head = "\r\n".join([*lines, "", ""]).encode()
        if hasattr(value, "read"):
            self._content: bytes | FileStream = FileStream(value)
        elif isinstance(value, (bytes, bytearray, memoryview)):
            self._content = bytes(value)
        else:
            expected = "bytes, text or a file opened in binary mode"
            raise TypeError(f"part {name!r} must be {expected}, not {type(value).__name__}")

    @property
    def is_repeatable(self) -> bool:
        return isinstance(self._content, bytes) or self._content.repeatable

    @property
    def is_spent(self) -> bool:
        return not isinstance(self._content, bytes) and self._content.is_spent

    @property
    def length(self) -> int | None:
        if isinstance(self._content, bytes):
            size = len(self._content)
        else:
            text = self._content.headers.get("Content-Length")
            if text is None:
                return None
            size = int(text)
        return len(self._head) + size + 2

    def __iter__(self) -> Iterator[bytes]:
        yield self._head
        if isinstance(self._content, bytes):
            yield self._content
        else:
            yield from self._content
        yield b"\r\n"


def _taken_apart(content: Any) -> tuple[str | None, Any, str | None]:
    """Return file name, content and media type of a part."""
    if isinstance(content, tuple):
        file_name, value, media_type = (*content, None)[:3]
    elif isinstance(content, str):
        file_name, value, media_type = None, content, None
    else:
        name = getattr(content, "name", None)
        file_name = Path(name).name if isinstance(name, str) and name else "upload"
        value, media_type = content, None
    return file_name, value.encode() if isinstance(value, str) else value, media_type
