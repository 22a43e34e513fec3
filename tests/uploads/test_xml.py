from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, strategies as st

from pythonik._internal.xml import XmlError, elements, render, text_at

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20).map(str.strip)


@given(rows=st.lists(st.tuples(words, words), max_size=5))
def test_written_xml_is_read(rows: list[tuple[str, str]]) -> None:
    document = render("List", [("Part", {"Number": a, "ETag": b}) for a, b in rows])
    found = [text for path, text in elements(document) if path[:2] == ("List", "Part") and len(path) == 3]
    assert found == [text.strip() for row in rows for text in row]


def test_namespaces_are_left_aside() -> None:
    document = b'<a xmlns="http://s3.example/doc"><b>one</b><b>two</b></a>'
    assert text_at(document, "a", "b") == "one"
    assert text_at(document, "a", "c") is None


@pytest.mark.parametrize(
    "document",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<a><b></a>",
        b"",
        b"\xff\xfe",
    ],
)
def test_dangerous_xml_is_refused(document: bytes) -> None:
    with pytest.raises(XmlError):
        elements(document)


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (b"<a>" * 10_000, "nested more than 16 levels"),
        (b"<a>" * 10_000 + b"</a>" * 10_000, "nested more than 16 levels"),
        (b"<a>" + b"<b/>" * 300_000 + b"</a>", "more than 250000 elements"),
        (b"<a>" + bytes(17 << 20), "more than 16777216"),
    ],
    ids=["deep", "deep and closed", "many elements", "large"],
)
def test_xml_beyond_the_bounds_is_refused_in_little_memory(document: bytes, reason: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(XmlError, match=reason):
            elements(document)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 64 << 20


def test_longest_list_of_a_storage_is_read() -> None:
    """All blocks of a blob of Azure."""
    block = b"<Block><Name>" + b"A" * 64 + b"</Name><Size>4194304000</Size></Block>"
    document = b"<BlockList><UncommittedBlocks>" + block * 50_000 + b"</UncommittedBlocks></BlockList>"
    assert len(elements(document)) == 150_002


def test_depth_of_16_is_read() -> None:
    assert len(elements(b"<a>" * 16 + b"</a>" * 16)) == 16


def test_spaces_that_keep_a_connection_open_are_no_error() -> None:
    assert text_at(b'  \n<?xml version="1.0"?><R><Id>u</Id></R>', "R", "Id") == "u"
