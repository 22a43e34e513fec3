from __future__ import annotations

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
