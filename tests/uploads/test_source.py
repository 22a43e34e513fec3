from __future__ import annotations

import hashlib
import io
import os
import socket
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import given, strategies as st

from pythonik.exceptions import SourceChangedError
from pythonik.uploads.base.parts import Part, cut
from pythonik.uploads.base.progress import Progress
from pythonik.uploads.base.source import (
    CHUNK,
    FileSource,
    PartStream,
    SeekableSource,
    Source,
    StreamSource,
    open_source,
    upload_name,
)
from pythonik.uploads.base.steps import Stop, StoppedError
from pythonik.uploads.base.throttle import Throttle
from pythonik.uploads.base.window import Flight, Window


class Trickle:
    """Gives few bytes at a time and cannot seek, as a pipe does."""

    def __init__(self, data: bytes, most: int = 3) -> None:
        self._data = io.BytesIO(data)
        self._most = most

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(size, self._most))


class FillingTrickle(Trickle):
    """Fills memory that it is given, as pipes of Python do."""

    def readinto(self, view: memoryview) -> int:
        return self._data.readinto(view[: self._most])


def sent(source: Source, part: Part, skip: int = 0) -> bytes:
    return b"".join(PartStream(source, part, Stop(), Throttle(None), Flight(Progress(None, None), Window(), 1), skip))


@given(
    data=st.binary(max_size=300),
    part_size=st.integers(1, 80),
    most=st.integers(1, 7),
    kind=st.sampled_from([Trickle, FillingTrickle]),
)
def test_a_stream_comes_in_parts(data: bytes, part_size: int, most: int, kind: type[Trickle]) -> None:
    source = StreamSource(kind(data, most), checksum="sha1")  # type: ignore[arg-type]
    parts = []
    while part := source.next_part(part_size):
        parts.append(part)
    assert [(part.number, part.start, part.size, part.is_last) for part in parts] == [
        (part.number, part.start, part.size, part.is_last) for part in cut(len(data), part_size)
    ]
    assert b"".join(sent(source, part) for part in parts) == data
    assert source.hexdigest == hashlib.sha1(data).hexdigest()


@pytest.mark.parametrize("announced", [9, 11])
def test_a_stream_of_another_length_is_refused(announced: int) -> None:
    source = StreamSource(Trickle(b"x" * 10), announced)  # type: ignore[arg-type]
    with pytest.raises(SourceChangedError, match=f"the stream has 10 bytes, expected {announced}"):
        source.next_part(100)


@given(data=st.binary(min_size=1, max_size=200), start=st.integers(0, 50), part_size=st.integers(1, 80))
def test_an_open_file_is_read_from_where_it_stands(data: bytes, start: int, part_size: int) -> None:
    file = io.BytesIO(data)
    file.seek(min(start, len(data)))
    with SeekableSource(file) as source:
        assert b"".join(sent(source, part) for part in cut(source.size, part_size)) == data[start:]
    assert file.tell() == min(start, len(data))


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK + 5])
@pytest.mark.parametrize("skip", [0, 1])
def test_a_part_is_sent_piece_by_piece(tmp_path: Path, size: int, skip: int) -> None:
    data = os.urandom(size + 20)
    path = tmp_path / "harbour.mov"
    path.write_bytes(data)
    with FileSource(path) as source:
        part = Part(1, 10, size, is_last=False)
        stream = PartStream(
            source, part, Stop(), Throttle(None), Flight(Progress(None, None), Window(), 1), min(skip, size)
        )
        pieces = list(stream)
        assert b"".join(pieces) == data[10 + min(skip, size) : 10 + size]
        assert all(len(piece) <= CHUNK for piece in pieces)
        assert stream.headers == {"Content-Length": str(size - min(skip, size))}
        assert list(stream) == pieces  # it may be sent again

        async def read() -> bytes:
            return b"".join([piece async for piece in stream])

        assert anyio.run(read) == b"".join(pieces)


def test_threads_read_side_by_side(tmp_path: Path) -> None:
    data = os.urandom(1 << 20)
    path = tmp_path / "harbour.mov"
    path.write_bytes(data)
    file = io.BytesIO(data)
    with FileSource(path) as on_disk, SeekableSource(file) as in_memory, ThreadPoolExecutor(8) as pool:
        for source in (on_disk, in_memory):
            found = pool.map(partial(sent, source), cut(len(data), 10_007))
            assert b"".join(found) == data


def test_a_file_that_is_cut_off_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "harbour.mov"
    path.write_bytes(b"x" * 100)
    with FileSource(path) as source:
        source.check()
        os.truncate(path, 60)
        with pytest.raises(SourceChangedError, match="ended at byte 60 of 100"):
            source.read(50, 30)
        with pytest.raises(SourceChangedError, match="changed during its upload"):
            source.check()


def test_a_file_that_is_written_to_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "harbour.mov"
    path.write_bytes(b"x" * 100)
    with FileSource(path) as source:
        path.write_bytes(b"y" * 100)
        os.utime(path, ns=(1, 1))
        with pytest.raises(SourceChangedError, match="changed during its upload"):
            source.check()
    file = io.BytesIO(b"x" * 100)
    with SeekableSource(file) as source2:
        file.seek(0, os.SEEK_END)
        file.write(b"y")
        with pytest.raises(SourceChangedError, match="now has 101 bytes, not 100"):
            source2.check()


def test_invalid_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_source(tmp_path / "missing.mov")
    with pytest.raises(IsADirectoryError, match="upload_directory"):
        open_source(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ValueError, match="not a regular file"):
        open_source(tmp_path / "pipe")
    with pytest.raises(TypeError, match="opened in binary mode, not StringIO"):
        open_source(io.StringIO("text"))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not int"):
        open_source(7)  # type: ignore[arg-type]
    (tmp_path / "a.mov").touch()
    for given_ in (tmp_path / "a.mov", io.BytesIO()):
        with pytest.raises(ValueError, match="size is for streams"):
            open_source(given_, 7)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read anything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.mov").touch(mode=0)
    with pytest.raises(PermissionError):
        open_source(tmp_path / "a.mov")


def test_sockets_are_streams() -> None:
    one, other = socket.socketpair()
    with one, other, other.makefile("rb") as file:
        one.sendall(b"footage")
        one.close()
        source = open_source(file)
        assert isinstance(source, StreamSource)
        part = source.next_part(100)
        assert part is not None
        assert (part.data, part.is_last) == (b"footage", True)
        assert source.next_part(100) is None


def test_a_stream_that_is_stopped_ends(tmp_path: Path) -> None:
    stop = Stop()
    stream = iter(
        PartStream(
            SeekableSource(io.BytesIO(b"x" * 10)),
            Part(1, 0, 10, is_last=True),
            stop,
            Throttle(None),
            Flight(Progress(None, None), Window(), 1),
        )
    )
    stop.set()
    with pytest.raises(StoppedError):
        next(stream)


@pytest.mark.parametrize(
    ("given_", "name", "expected"),
    [("/films/harbour.mov", None, "harbour.mov"), (Path("a/b.mov"), None, "b.mov"), (io.BytesIO(), "c.mov", "c.mov")],
)
def test_names(given_: Any, name: str | None, expected: str) -> None:
    assert upload_name(given_, name) == expected


@pytest.mark.parametrize(
    ("given_", "name"), [(io.BytesIO(), None), ("a.mov", ""), ("a.mov", "b/c.mov"), ("a.mov", "b\\c")]
)
def test_names_that_are_none_are_refused(given_: Any, name: str | None) -> None:
    with pytest.raises(ValueError, match="name must be a file name"):
        upload_name(given_, name)
