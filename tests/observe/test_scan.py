"""The scanner of large JSON texts: chunks of any size, damage, and memory."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis.strategies import dictionaries, floats, integers, lists, none, recursive, text

from generator.observe.scan import CutError, MalformedError, Scanner, TooLargeError

VALUES = recursive(
    none() | integers() | floats(allow_nan=False, allow_infinity=False) | text(),
    lambda inner: lists(inner, max_size=4) | dictionaries(text(), inner, max_size=4),
    max_leaves=12,
)


def chunks(data: bytes, size: int) -> Iterator[bytes]:
    yield from (data[start : start + size] for start in range(0, len(data), size))


@settings(max_examples=25)
@given(VALUES, VALUES, integers(1, 9))
def test_value_in_chunks_is_read_whole(first: object, second: object, size: int) -> None:
    written = {"a\\": first, 'b"': second}
    data = json.dumps(written, ensure_ascii=False).encode("utf-8", "surrogatepass")
    scanner = Scanner(chunks(data, size))
    assert {
        json.loads(name): json.loads(scanner.value().decode("utf-8", "surrogatepass")) for name in scanner.members()
    } == written
    scanner = Scanner(chunks(data, size))
    assert scanner.value() == data
    assert scanner.peek() == b""


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_text_that_ends_inside_a_value_is_refused(size: int) -> None:
    data = b'{"a": ["b\\"", {"c": "d'
    scanner = Scanner(chunks(data, size))
    with pytest.raises(CutError, match="ends too early"):
        scanner.value()
    assert scanner.kept == data


def test_missing_colon_is_refused_with_its_byte() -> None:
    scanner = Scanner([b'{"a" 1}'])
    with pytest.raises(MalformedError, match="expected ':' at byte 5"):
        next(scanner.members())


def test_value_above_the_limit_is_refused() -> None:
    with pytest.raises(TooLargeError, match="larger than 10 bytes"):
        Scanner(chunks(b'"' + b"x" * 50 + b'"', 4), limit=10).value()


def test_memory_does_not_grow_with_the_text() -> None:
    entry = json.dumps({"text": json.dumps({"title": 'A "quoted" title'}) * 200}).encode()

    def peak(count: int) -> int:
        scanner = Scanner(iter([b"[", *([entry + b","] * count), b"1]"]))
        tracemalloc.start()
        scanner.take(b"[")
        for _ in range(count):
            scanner.value()
            scanner.take(b",")
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest

    assert peak(200) < peak(20) + len(entry)
