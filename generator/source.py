"""Reader of YAML files that records the line of every node.

The reader accepts a part of YAML only, since people and many programs read a contract:

* Anchors, aliases, merge keys, tags and second documents are refused; OpenAPI tools understand `$ref` instead.
* Keys are text and occur once.
* A plain word has one meaning in every YAML reader. ``no``, ``012`` and ``1e5`` are a boolean, an octal number and text
  in YAML 1.1, and something else in YAML 1.2, so they must be quoted. A date stays text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

import attrs
import yaml

from .errors import Location, SpecError

Pointer: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the top of a document to one of its nodes."""

MAX_DEPTH = 100

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_YAML_1_1: Any = yaml.resolver.Resolver()
_YAML_1_2: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    ("null", re.compile(r"null|~|"), lambda text: None),
    ("bool", re.compile(r"true|false"), lambda text: text == "true"),
    ("int", re.compile(r"[-+]?[0-9]+"), int),
    ("float", re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), float),
)
_AS_TEXT = {"timestamp", "value"}


@attrs.frozen(eq=False)
class Document:
    """One YAML file: its content and the line of each of its nodes."""

    path: Path
    data: Any
    lines: Mapping[Pointer, int] = attrs.field(repr=False)
    length: int
    """Lines in the file."""

    def locate(self, pointer: Pointer) -> Location:
        """Return the place of a node, or of its nearest ancestor if the node does not exist."""
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return Location(self.path, self.lines.get(pointer, 1))


def read(path: Path) -> Document:
    """Read a file.

    Raises:
        SpecError: The file is missing, is not YAML in UTF-8, or uses a refused feature.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SpecError(f"cannot be read: {error.strerror}", Location(path, 1)) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SpecError("not UTF-8", Location(path, line)) from None
    return parse(text, path)


def parse(text: str, path: Path) -> Document:
    """Read YAML text; ``path`` only serves the messages. See `read`."""
    try:
        return Document(path, *_parsed(text))
    except _RefusedError as error:
        raise SpecError(error.message, Location(path, error.line)) from None


# A review reads each side several times, and most files of both sides are the same.
@lru_cache(maxsize=1024)
def _parsed(text: str) -> tuple[Any, Mapping[Pointer, int], int]:
    """Return the content of YAML text, the line of each node and the number of lines.

    The same text gives the same objects, which nobody may change.
    """
    reader = _Reader(text)
    try:
        data = reader.document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        message = ", ".join(part for part in (error.context, error.problem) if part)
        raise _RefusedError(message, mark.line + 1 if mark else 1) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise _RefusedError(f"character {error.character!r}: {error.reason}", line) from None
    return data, reader.lines, len(text.splitlines())


class _RefusedError(Exception):
    """Text that is not read.

    Attributes:
        message: Fault of the text.
        line: Line of the fault.
    """

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message, line)
        self.message = message
        self.line = line


class _Reader:
    """Builder of plain Python values from the event stream of a YAML parser."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Pointer, int] = {}
        self._events: Iterator[Any] = yaml.parse(text, Loader=_Loader)

    def document(self) -> Any:
        next(self._events)  # the stream starts
        start = next(self._events)
        if isinstance(start, yaml.StreamEndEvent):
            raise _RefusedError("the file is empty", 1)
        data = self._value(next(self._events), ())
        next(self._events)  # the document ends
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            self._fail(after, "a second document in one file")
        return data

    def _value(self, event: Any, pointer: Pointer) -> Any:
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            self._fail(event, "anchors and aliases are not used here: write a $ref")
        self.lines.setdefault(pointer, event.start_mark.line + 1)
        if len(pointer) > MAX_DEPTH:
            self._fail(event, f"nested more than {MAX_DEPTH} levels deep")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if event.tag is not None:
            self._fail(event, f"tags are not used here: {event.tag}")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(pointer)
        return self._mapping(pointer)

    def _sequence(self, pointer: Pointer) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            values.append(self._value(event, (*pointer, len(values))))
        return values

    def _mapping(self, pointer: Pointer) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event)
            if key in values:
                first = self.lines[*pointer, key]
                self._fail(event, f"key {key!r} is already on line {first}")
            self.lines[*pointer, key] = event.start_mark.line + 1
            values[key] = self._value(next(self._events), (*pointer, key))
        return values

    def _key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._fail(event, "a key must be text")
        if event.anchor is not None:
            self._fail(event, "anchors and aliases are not used here: write a $ref")
        if event.value == "<<" and not event.style:
            self._fail(event, "merge keys are not used here: write a $ref")
        key = self._scalar(event)
        if not isinstance(key, str):
            self._fail(event, f'a key must be text: write "{event.value}"')
        return key

    def _scalar(self, event: Any) -> Any:
        if event.tag is not None:
            self._fail(event, f"tags are not used here: {event.tag}")
        text: str = event.value
        if event.style:  # quoted, or a block
            return text
        try:
            return _plain(text)
        except ValueError as error:
            self._fail(event, str(error))

    def _fail(self, event: Any, message: str) -> NoReturn:
        raise _RefusedError(message, event.start_mark.line + 1)


@cache
def _plain(text: str) -> Any:
    """Return the value of a scalar without quotes.

    Raises:
        ValueError: YAML readers disagree about the value, or the number cannot be represented.
    """
    kind, build = next(((kind, build) for kind, form, build in _YAML_1_2 if form.fullmatch(text)), ("str", str))
    old_tag = _YAML_1_1.resolve(yaml.ScalarNode, text, (True, False))
    old_kind = old_tag.removeprefix("tag:yaml.org,2002:")
    if old_kind in _AS_TEXT:
        return text
    if kind != old_kind or (kind == "int" and _is_octal(text)):
        raise ValueError(f'means different things to different YAML readers: write "{text}" or plain decimal')
    try:
        value = build(text)
    except ValueError:
        raise ValueError("a number with too many digits") from None
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number too large for JSON")
    return value


def _is_octal(text: str) -> bool:
    digits = text.lstrip("+-")
    return len(digits) > 1 and digits.startswith("0")
