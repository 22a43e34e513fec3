"""The little XML that storages speak, read with entities refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from xml.parsers import expat

__all__ = ["XmlError", "elements", "render", "text_at"]


class XmlError(ValueError):
    """A document is no XML, or declares a type and with it maybe entities, which can grow without bound."""


def elements(document: bytes) -> list[tuple[tuple[str, ...], str]]:
    """The path of each element, of local names, with its own text, in the order in which they end.

    Raises:
        XmlError: The document cannot be read.
    """
    here: list[str] = []
    texts: list[list[str]] = []
    found: list[tuple[tuple[str, ...], str]] = []

    def start(name: str, _: object) -> None:
        here.append(name.rpartition(" ")[2])
        texts.append([])

    def end(_: str) -> None:
        found.append((tuple(here), "".join(texts.pop()).strip()))
        here.pop()

    def characters(data: str) -> None:
        texts[-1].append(data)

    def refuse(*_: object) -> None:
        raise XmlError("it has a DOCTYPE")

    # The encoding is given, since one that the document names and Python does not know would raise a LookupError.
    parser = expat.ParserCreate("UTF-8", " ")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(document, True)
    except expat.ExpatError as error:
        raise XmlError(str(error)) from None
    return found


def text_at(document: bytes, *path: str) -> str | None:
    """The text of the first element at a path; `None` where there is none, or it is empty.

    Raises:
        XmlError: The document cannot be read.
    """
    return next((text for where, text in elements(document) if where == path and text), None)


def render(root: str, rows: Iterable[tuple[str, str | Mapping[str, str]]]) -> bytes:
    """A document of a root with rows below it: each an element with a text, or with one level of elements more."""
    lines = []
    for name, content in rows:
        if isinstance(content, str):
            inner = escape(content, quote=False)
        else:
            inner = "".join(f"<{key}>{escape(value, quote=False)}</{key}>" for key, value in content.items())
        lines.append(f"<{name}>{inner}</{name}>")
    return f'<?xml version="1.0" encoding="UTF-8"?><{root}>{"".join(lines)}</{root}>'.encode()
