"""Messages that a server sends to the caller: webhooks, and callbacks of operations."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .. import ir
from ..names import python_names
from ..prepare import METHODS as METHODS_OF_3_1
from .content import kind_of
from .files import Files, Node, RefusedError
from .report import Drop
from .schemas import Schemas

__all__ = ["METHODS", "Messages"]

#: The methods of OpenAPI 3.2.
METHODS = (*METHODS_OF_3_1, "query")


class Messages:
    """Collector of the messages of a document.

    Args:
        files: The files.
        schemas: Converter of schemas.
    """

    def __init__(self, files: Files, schemas: Schemas) -> None:
        self._files = files
        self._schemas = schemas
        self._found: list[tuple[str, str, str, ir.Type]] = []

    def add_webhooks(self, root: Node, omit: Callable[[Drop], None]) -> None:
        """Add the webhooks of a document, also those of the extension that came before OpenAPI 3.1."""
        for key in ("webhooks", "x-webhooks"):
            for name, written in root.get(key).items():
                self._add(name, f"webhook {name!r:.60}", written, omit)

    def add_callbacks(self, operation: Node, words: str, omit: Callable[[Drop], None]) -> None:
        """Add the callbacks of an operation."""
        for name, written in operation.get("callbacks").items():
            what = f"callback {name!r:.60}"
            try:
                callback = self._files.follow(written)
            except RefusedError as error:
                omit(Drop(f"{what}: {error.reason}", error.place))
                continue
            for url, item in callback.items():
                if not url.startswith("x-"):
                    self._add(f"{words} {name}", what, item, omit)

    def messages(self) -> tuple[ir.Message, ...]:
        """Return the messages, each with the name of its parser."""
        names = python_names([f"parse_{name}" for name, _, _, _ in self._found], frozenset())
        return tuple(
            ir.Message(name, summary, kind, found)
            for name, (_, summary, kind, found) in zip(names, self._found, strict=True)
        )

    def _add(self, words: str, what: str, written: Node, omit: Callable[[Drop], None]) -> None:
        try:
            item = self._files.follow(written)
            operations = list(_operations(item))
            for method, node in operations:
                hint = words if len(operations) == 1 else f"{words} {method}"
                self._add_body(hint, what, self._files.follow(node), omit)
        except RefusedError as error:
            omit(Drop(f"{what}: {error.reason}", error.place))

    def _add_body(self, words: str, what: str, operation: Node, omit: Callable[[Drop], None]) -> None:
        content = self._files.follow(operation.get("requestBody")).get("content")
        summary = operation.text("summary") or f"Body of the {what}"
        for name, media in content.items():
            kind = kind_of(name)
            if kind in ("json", "form", "open"):
                found = self._schemas.of(self._files.follow(media).get("schema"), f"{words} message")
                self._found.append((words, summary, "form" if kind == "form" else "json", found))
                return
        for name, media in content.items():
            omit(Drop(f"the body of the {what} as {name!r:.60}", media.place))


def _operations(item: Node) -> Iterator[tuple[str, Node]]:
    for method, node in item.items():
        if method.lower() in METHODS:
            yield method.lower(), node
