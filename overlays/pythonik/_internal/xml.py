"""The small XML documents of storages, read with entities refused and within bounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from xml.parsers import expat

#: Maximum size of a document in bytes. The longest lists of storages, 50,000 blocks of Azure, have 6 MB.
_MAX_SIZE = 16 << 20
#: Maximum depth of elements. The documents of storages have five levels at most.
_MAX_DEPTH = 16
#: Maximum number of elements. A list of 50,000 blocks has 150,000.
_MAX_ELEMENTS = 250_000


class XmlError(ValueError):
    """A document is not XML, is too large or too deep, or has a DOCTYPE.

    A DOCTYPE may declare entities, which can grow without bound.
    """


def elements(document: bytes) -> list[tuple[tuple[str, ...], str]]:
    """Return the path (local names) and the text of each element, in the order in which the elements end.

    Raises:
        XmlError: The document is not XML, is too large or too deep, or has a DOCTYPE.
    """
    if len(document) > _MAX_SIZE:
        raise XmlError(f"the document has {len(document)} bytes, more than {_MAX_SIZE}")
    here: list[str] = []
    texts: list[list[str]] = []
    found: list[tuple[tuple[str, ...], str]] = []

    def start(name: str, _: object) -> None:
        if len(here) == _MAX_DEPTH:
            raise XmlError(f"elements are nested more than {_MAX_DEPTH} levels deep")
        if len(found) == _MAX_ELEMENTS:
            raise XmlError(f"the document has more than {_MAX_ELEMENTS} elements")
        here.append(name.rpartition(" ")[2])
        texts.append([])

    def end(_: str) -> None:
        found.append((tuple(here), "".join(texts.pop()).strip()))
        here.pop()

    def characters(data: str) -> None:
        texts[-1].append(data)

    def refuse(*_: object) -> None:
        raise XmlError("a DOCTYPE is not allowed")

    # With a fixed encoding, an unknown encoding in the document cannot raise a LookupError.
    parser = expat.ParserCreate("UTF-8", " ")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = refuse
    try:
        # Storages send spaces while they work, to keep the connection open.
        parser.Parse(document.lstrip(), True)
    except expat.ExpatError as error:
        raise XmlError(str(error)) from None
    return found


def text_at(document: bytes, *path: str) -> str | None:
    """Return the text of the first non-empty element at a path; `None` without a match.

    Raises:
        XmlError: See `elements`.
    """
    return next((text for where, text in elements(document) if where == path and text), None)


def render(root: str, rows: Iterable[tuple[str, str | Mapping[str, str]]]) -> bytes:
    """Return a document: a root element with rows, each with a text or with one more level of elements."""
    lines = []
    for name, content in rows:
        if isinstance(content, str):
            inner = escape(content, quote=False)
        else:
            inner = "".join(f"<{key}>{escape(value, quote=False)}</{key}>" for key, value in content.items())
        lines.append(f"<{name}>{inner}</{name}>")
    return f'<?xml version="1.0" encoding="UTF-8"?><{root}>{"".join(lines)}</{root}>'.encode()
