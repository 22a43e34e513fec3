"""YAML and JSON of others as plain data, and the lines of nodes in it.

YAML is read by the rules of version 1.2: `yes`, `=` and dates are texts. Aliases and merge keys are followed. Keys are
the texts that are written, since status codes are often written without quotes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any, NoReturn, TypeAlias

import yaml

from ..bounds import BOUNDS
from ..source import Pointer

__all__ = ["DamagedError", "data_of", "lines_of"]

_EVENTS: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: No JSON number of use is larger, and Python refuses to write it from 4,300 digits on.
_MOST_BITS = 1024
_TAG = "tag:yaml.org,2002:"
_NULL = re.compile(r"null|Null|NULL|~|")
_BOOLEAN = re.compile(r"true|True|TRUE|false|False|FALSE")
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_BLANKS = re.compile(r"[ \t\n\r]*")

_Tree: TypeAlias = dict[Any, "_Tree"]


class DamagedError(Exception):
    """A text is neither JSON nor YAML, or beyond a bound.

    Attributes:
        message: The fault.
        line: Its line.
    """

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message, line)
        self.message = message
        self.line = line


def data_of(text: str) -> Any:
    """Return JSON or YAML text as plain data.

    Raises:
        DamagedError: The text is damaged, a mapping has a key twice, or the data is beyond a bound.
    """
    if text.lstrip()[:1] in ("{", "["):
        try:
            data = json.loads(text, object_pairs_hook=_unique)
        except (ValueError, RecursionError):
            pass  # YAML has the same braces
        except _TwiceError:
            _fail_at_key(text)
        else:
            _check(data)
            return data
    return _Yaml(text).document()


class _TwiceError(Exception):
    """A mapping has a key twice."""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _TwiceError
    return found


def _check(data: Any) -> None:
    """Check data of JSON against the bounds.

    Raises:
        DamagedError: The data is beyond a bound.
    """
    count, level = 0, [data]
    for depth in range(BOUNDS.depth + 2):
        if not level:
            return
        count += len(level)
        if count > BOUNDS.nodes:
            raise DamagedError(f"too large: more than {BOUNDS.nodes:,} values")
        if depth > BOUNDS.depth:
            break
        below: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                below += value.values()
            elif isinstance(value, list):
                below += value
            else:
                _check_scalar(value, 1)
        level = below
    raise DamagedError(f"too large: nested more than {BOUNDS.depth} levels deep")


def _check_scalar(value: Any, line: int) -> None:
    if isinstance(value, str) and len(value) > BOUNDS.text:
        raise DamagedError(f"too large: a text of more than {BOUNDS.text:,} characters", line)
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise DamagedError("a number of too many digits", line)


class _Yaml:
    """Builder of plain data from the events of a YAML parser."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._events: Iterator[Any] = yaml.parse(text, Loader=_EVENTS)
        self._count = 0
        self._depth = 0
        #: Value and number of values of each anchor.
        self._anchors: dict[str, tuple[Any, int]] = {}

    def document(self) -> Any:
        try:
            next(self._events)
            start = next(self._events)
            if isinstance(start, yaml.StreamEndEvent):
                raise DamagedError("the file is empty")
            return self._value(next(self._events))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            reason = ", ".join(part for part in (error.context, error.problem) if part)
            raise DamagedError(f"neither JSON nor YAML: {reason}", mark.line + 1 if mark else 1) from None
        except yaml.reader.ReaderError as error:
            line = self._text.count("\n", 0, error.position) + 1
            raise DamagedError(f"neither JSON nor YAML: {error.reason}", line) from None
        except (UnicodeEncodeError, RecursionError) as error:
            raise DamagedError(f"neither JSON nor YAML: {type(error).__name__}") from None

    def _value(self, event: Any) -> Any:
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._anchors:
                self._fail(event, f"the alias *{event.anchor} has no anchor before it")
            value, size = self._anchors[event.anchor]
            self._add(event, size)
            return value
        before = self._count
        self._add(event, 1)
        if isinstance(event, yaml.ScalarEvent):
            value = _scalar(event)
            _check_scalar(value, _line(event))
        else:
            self._depth += 1
            if self._depth > BOUNDS.depth:
                self._fail(event, f"too large: nested more than {BOUNDS.depth} levels deep")
            value = self._list() if isinstance(event, yaml.SequenceStartEvent) else self._mapping()
            self._depth -= 1
        if event.anchor is not None:
            self._anchors[event.anchor] = value, self._count - before
        return value

    def _list(self) -> list[Any]:
        values = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            values.append(self._value(event))
        return values

    def _mapping(self) -> dict[str, Any]:
        values: dict[str, Any] = {}
        lines: dict[str, int] = {}
        merged: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            if isinstance(event, yaml.AliasEvent) and isinstance(self._anchors.get(str(event.anchor), (0, 0))[0], str):
                key = self._anchors[str(event.anchor)][0]
            elif not isinstance(event, yaml.ScalarEvent):
                self._fail(event, "a key must be a text")
            else:
                key = str(event.value)
                if key == "<<" and not event.style:
                    for source in _mappings(self._value(next(self._events))):
                        merged = {**source, **merged}
                    continue
            line = _line(event)
            if key in lines:
                self._fail(event, f"the key {key!r:.100} is already on line {lines[key]}")
            lines[key] = line
            values[key] = self._value(next(self._events))
        return {**merged, **values} if merged else values

    def _add(self, event: Any, size: int) -> None:
        self._count += size
        if self._count > BOUNDS.nodes:
            self._fail(event, f"too large: more than {BOUNDS.nodes:,} values")

    def _fail(self, event: Any, message: str) -> NoReturn:
        raise DamagedError(message, _line(event))


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _mappings(value: Any) -> list[dict[str, Any]]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict)]


def _scalar(event: Any) -> Any:
    text: str = event.value
    tag = (event.tag or "").removeprefix(_TAG)
    if event.style or tag in ("str", "!", "timestamp", "binary"):
        return text
    if _NULL.fullmatch(text):
        return None
    if _BOOLEAN.fullmatch(text):
        return text[0] in "tT"
    try:
        if _INTEGER.fullmatch(text):
            return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
        if _FLOAT.fullmatch(text):
            number = float(text)
            return number if number - number == 0 else text
    except ValueError:
        raise DamagedError("a number of too many digits", _line(event)) from None
    return text


# --- lines


def lines_of(text: str, pointers: Iterable[Pointer]) -> dict[Pointer, int]:
    """Return the lines of nodes; a node that does not exist has the line of its nearest ancestor."""
    wanted = list(pointers)
    tree: _Tree = {}
    for pointer in wanted:
        branch = tree
        for part in pointer:
            branch = branch.setdefault(str(part), {})
    try:
        found = dict(_places_in_json(text, tree))
    except (ValueError, IndexError, RecursionError):
        found = dict(_places_in_yaml(text, tree))
    lines: dict[Pointer, int] = {}
    for pointer in wanted:
        key = tuple(map(str, pointer))
        while key and key not in found:
            key = key[:-1]
        lines[pointer] = found.get(key, 1)
    return lines


def _places_in_json(text: str, tree: _Tree) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the nodes of a tree with their lines; everything else is skipped by the decoder of Python.

    Raises:
        ValueError: The text is not JSON.
    """
    found: list[tuple[int, tuple[str, ...]]] = []
    skip = json.JSONDecoder().raw_decode

    def past(position: int) -> int:
        match = _BLANKS.match(text, position)
        return match.end() if match else position

    def walk(position: int, branch: _Tree, pointer: tuple[str, ...]) -> int:
        opening = text[position]
        if opening not in "{[" or not branch:
            return skip(text, position)[1]
        position, index = past(position + 1), 0
        while text[position] not in "}]":
            start = position
            if opening == "{":
                if text[position] != '"':
                    raise ValueError(position)
                key, position = scanstring(text, position + 1, False)
                position = past(past(position) + 1)
            else:
                key, index = str(index), index + 1
            if key in branch:
                found.append((start, (*pointer, key)))
                position = walk(position, branch[key], (*pointer, key))
            else:
                position = skip(text, position)[1]
            position = past(position)
            if text[position] == ",":
                position = past(position + 1)
        return position + 1

    walk(past(0), tree, ())
    line, before = 1, 0
    for position, pointer in sorted(found):
        line += text.count("\n", before, position)
        before = position
        yield pointer, line


def _places_in_yaml(text: str, tree: _Tree) -> list[tuple[tuple[str, ...], int]]:
    """Return the nodes of a tree with their lines."""
    found: list[tuple[tuple[str, ...], int]] = []
    events: Iterator[Any] = (each for each in yaml.parse(text, Loader=_EVENTS) if _has_place(each))

    def walk(event: Any, branch: _Tree, pointer: tuple[str, ...]) -> None:
        if isinstance(event, yaml.SequenceStartEvent):
            index = 0
            while not isinstance(item := next(events), yaml.SequenceEndEvent):
                enter(item, item, str(index), branch, pointer)
                index += 1
        elif isinstance(event, yaml.MappingStartEvent):
            while not isinstance(key := next(events), yaml.MappingEndEvent):
                enter(key, next(events), str(getattr(key, "value", "")), branch, pointer)

    def enter(start: Any, event: Any, key: str, branch: _Tree, pointer: tuple[str, ...]) -> None:
        if key in branch:
            found.append(((*pointer, key), _line(start)))
        walk(event, branch.get(key, {}), (*pointer, key))

    walk(next(events), tree, ())
    return found


def _has_place(event: Any) -> bool:
    return isinstance(event, (yaml.NodeEvent, yaml.CollectionEndEvent))


def _fail_at_key(text: str) -> NoReturn:
    """Raise the error for the first key of JSON text that occurs twice in its mapping."""
    newlines = [match.start() for match in re.finditer("\n", text)]

    def line_of(position: int) -> int:
        from bisect import bisect_left

        return bisect_left(newlines, position) + 1

    stack: list[dict[str, int] | None] = []
    expects_key = False
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]', text):
        mark = token[0]
        if mark in "{[":
            stack.append({} if mark == "{" else None)
        elif mark in "}]":
            stack.pop()
        elif mark[0] == '"' and expects_key and stack and stack[-1] is not None:
            key = json.loads(mark, strict=False)
            if key in stack[-1]:
                first = line_of(stack[-1][key])
                raise DamagedError(f"the key {key!r:.100} is already on line {first}", line_of(token.start()))
            stack[-1][key] = token.start()
        expects_key = mark in "{,"
    raise DamagedError("a key occurs twice in a mapping")
