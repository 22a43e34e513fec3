"""The files of a contract of others, their nodes, and the references between them.

`generator.source` requires a strict form of our own contract; this package accepts all input of OpenAPI tools.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterable, Iterator, KeysView
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

import attrs

from ..bounds import BOUNDS
from ..bundle import read_pointer
from ..errors import Location, SpecError
from ..source import Pointer
from .text import DamagedError, data_of, lines_of

__all__ = ["Files", "Node", "Place", "RefusedError"]

#: A scheme of a URL, or the drive of a path of Windows.
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


@attrs.frozen
class Place:
    """A node of a file."""

    file: Path
    pointer: Pointer = ()


class RefusedError(Exception):
    """A part of the contract is not supported.

    Attributes:
        reason: Why.
        place: The part.
    """

    def __init__(self, reason: str, place: Place) -> None:
        super().__init__(reason)
        self.reason = reason
        self.place = place


class Node:
    """A value in a file, with its place. A child that does not exist has the value `None`.

    A value that is read as a mapping, a list or a text and is something else counts as missing, and is noted.

    Args:
        value: The value.
        file: The file.
        pointer: Keys from the top of the file.
        noted: Takes what a value should be, by its place.
    """

    __slots__ = ("_noted", "file", "pointer", "value")

    def __init__(self, value: Any, file: Path, pointer: Pointer = (), noted: dict[Place, str] | None = None) -> None:
        self.value = value
        self.file = file
        self.pointer = pointer
        self._noted: dict[Place, str] = {} if noted is None else noted

    @property
    def place(self) -> Place:
        """The place of the value."""
        return Place(self.file, self.pointer)

    @property
    def is_mapping(self) -> bool:
        """Whether the value is a mapping."""
        return isinstance(self.value, dict)

    def with_value(self, value: Any) -> Node:
        """Return another value in the same place."""
        return Node(value, self.file, self.pointer, self._noted)

    def __contains__(self, key: str) -> bool:
        return key in self._mapping()

    def get(self, key: str) -> Node:
        """Return a child of a mapping."""
        return Node(self._mapping().get(key), self.file, (*self.pointer, key), self._noted)

    def items(self) -> Iterator[tuple[str, Node]]:
        """Yield the children of a mapping with their keys."""
        for key, value in self._mapping().items():
            yield key, Node(value, self.file, (*self.pointer, key), self._noted)

    def __iter__(self) -> Iterator[Node]:
        """Yield the items of a list."""
        if isinstance(self.value, list):
            for index, value in enumerate(self.value):
                yield Node(value, self.file, (*self.pointer, index), self._noted)
        elif self.value is not None:
            self._noted[self.place] = "a list"

    def text(self, key: str) -> str:
        """Return a child that is a text or a number, as text; an empty text for any other child."""
        value = self._mapping().get(key)
        if isinstance(value, str):
            return value
        if isinstance(value, int | float):
            return str(value).lower() if isinstance(value, bool) else str(value)
        if value is not None:
            self._noted[Place(self.file, (*self.pointer, key))] = "a text"
        return ""

    def flag(self, key: str) -> bool:
        """Return whether a child is `true`."""
        value = self._mapping().get(key)
        if value is not None and not isinstance(value, bool):
            self._noted[Place(self.file, (*self.pointer, key))] = "true or false"
        return value is True

    def keys(self) -> KeysView[str]:
        """Return the keys of a mapping."""
        return self._mapping().keys()

    def _mapping(self) -> dict[str, Any]:
        if isinstance(self.value, dict):
            return self.value
        # A schema may be true or false.
        if self.value is not None and not isinstance(self.value, bool):
            self._noted[self.place] = "a mapping"
        return {}


class Files:
    """Reader of files that reads each file once and follows references.

    Args:
        folders: Folders that references may lead into. A symbolic link counts as the file that it leads to.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders = [folder.resolve() for folder in folders]
        self._read: dict[Path, Any] = {}
        #: The expected kind of each value that is of another kind, by its place.
        self.noted: dict[Place, str] = {}
        #: Schemas by their URI (`$id`, `$anchor`), and the URI that references in a mapping start from.
        self._identified: dict[str, Place] = {}
        self._bases: dict[int, str] = {}

    def load(self, file: Path) -> Any:
        """Return the content of a file, with texts as keys.

        Raises:
            SpecError: The file is missing, in another folder, too large, or neither JSON nor YAML.
        """
        if file not in self._read:
            if not self._allows(file):
                raise SpecError(f"{file}: not in the folder of the document: allow a folder with --allow-refs")
            if len(self._read) == BOUNDS.files:
                raise SpecError(f"{file}: more than {BOUNDS.files} files")
            text = _text_of(file)
            try:
                self._read[file] = data_of(text)
            except DamagedError as error:
                raise SpecError(error.message, Location(file, error.line)) from None
            if any(word in text for word in ("$id", "$anchor", "$dynamicAnchor", "$self")):
                self._identify(file, self._read[file])
        return self._read[file]

    def root(self, file: Path) -> Node:
        """Return the top of a file; see `load`."""
        return Node(self.load(file), file, (), self.noted)

    def follow(self, node: Node) -> Node:
        """Return the target of a node that is a reference, through any number of references, and any other node.

        Raises:
            RefusedError: A reference does not resolve, leads out of the files, or is circular.
        """
        return self.follow_while(node, lambda each: reference_of(each.value) is not None)

    def follow_while(self, node: Node, is_reference: Callable[[Node], bool]) -> Node:
        """Return the target of a node, through references as long as nothing beside them matters; see `follow`."""
        seen: set[Place] = set()
        while is_reference(node):
            target = str(reference_of(node.value))
            found = self._target(target, node)
            if found.place in seen:
                raise RefusedError(f"the reference {_short(target)} is circular", node.place)
            seen.add(found.place)
            node = found
        return node

    def step(self, node: Node) -> Node:
        """Return the target of one reference; see `follow`."""
        return self._target(str(reference_of(node.value)), node)

    def locations(self, places: Iterable[Place]) -> dict[Place, Location]:
        """Return file and line of places."""
        by_file: dict[Path, list[Pointer]] = {}
        for place in places:
            by_file.setdefault(place.file, []).append(place.pointer)
        return {
            Place(file, pointer): Location(file, line)
            for file, pointers in by_file.items()
            for pointer, line in lines_of(_text_of(file), pointers).items()
        }

    def _allows(self, file: Path) -> bool:
        return any(file.resolve().is_relative_to(folder) for folder in self._folders)

    def _target(self, target: str, node: Node) -> Node:
        place = self._identified_place(target, node) or self._place(target, node)
        try:
            value = self.load(place.file)
            for part in place.pointer:
                value = value[int(part)] if isinstance(value, list) else value[part]
        except (LookupError, TypeError, ValueError, SpecError) as error:
            if isinstance(error, SpecError) and error.location is not None:
                # A damaged file refuses the whole document, as it does at the top.
                raise
            raise RefusedError(f"the reference {_short(target)} does not resolve", node.place) from None
        return Node(value, place.file, place.pointer, self.noted)

    def _place(self, target: str, node: Node) -> Place:
        name, _, fragment = target.partition("#")
        if _SCHEME.match(name) or name.startswith(("//", "\\\\")):
            raise RefusedError(
                f"the reference {_short(target)} is a URL: only files are read, by their paths", node.place
            )
        try:
            file = (node.file.parent / unquote(name)).resolve() if name else node.file
        except (OSError, ValueError):
            raise RefusedError(f"the reference {_short(target)} is not a file name", node.place) from None
        if not self._allows(file):
            raise RefusedError(
                f"the reference {_short(target)} leaves the folder of the document: allow a folder with --allow-refs",
                node.place,
            )
        try:
            return Place(file, read_pointer(fragment))
        except ValueError:
            pass
        try:
            self.load(file)
        except SpecError:
            raise RefusedError(f"the reference {_short(target)} does not resolve", node.place) from None
        if (found := self._identified.get(f"{file.as_uri()}#{fragment}")) is None:
            raise RefusedError(f"the part after # in {_short(target)} is not a JSON pointer", node.place)
        return found

    # --- identifiers of JSON Schema -----------------------------------------------------------------------------------

    def _identify(self, file: Path, data: Any) -> None:
        """Note the identifiers in a file. The values of examples, enumerations and constants are data."""
        own = file.as_uri()
        start = data.get("$self") if isinstance(data, dict) else None
        if isinstance(start, str):
            self._identified.setdefault(urldefrag(urljoin(own, start))[0], Place(file))
        pending: list[tuple[Any, Pointer, str]] = [(data, (), own)]
        while pending:
            value, pointer, base = pending.pop()
            if isinstance(value, list):
                pending += [(each, (*pointer, index), base) for index, each in enumerate(value)]
            elif isinstance(value, dict):
                identifier = value.get("$id")
                # A property may have the name of a keyword.
                if isinstance(identifier, str) and pointer[-1:] != ("properties",):
                    base = urldefrag(_joined(base, identifier))[0]
                    self._identified.setdefault(base, Place(file, pointer))
                for keyword in ("$anchor", "$dynamicAnchor"):
                    if isinstance(value.get(keyword), str):
                        self._identified.setdefault(f"{base}#{value[keyword]}", Place(file, pointer))
                        self._identified.setdefault(f"{own}#{value[keyword]}", Place(file, pointer))
                if base != own:
                    self._bases[id(value)] = base
                pending += [
                    (each, (*pointer, key), base)
                    for key, each in value.items()
                    if key not in ("example", "examples", "enum", "const", "default")
                ]

    def _identified_place(self, target: str, node: Node) -> Place | None:
        """Return the schema that a reference identifies by its URI."""
        if not self._identified:
            return None
        base = self._bases.get(id(node.value), node.file.as_uri())
        name, _, fragment = _joined(base, target).partition("#")
        if not fragment.startswith("/"):
            return self._identified.get(f"{name}#{fragment}" if fragment else name)
        start = self._identified.get(name)
        if start is None:
            return None
        place = Place(start.file, (*start.pointer, *read_pointer(fragment)))
        # Documents also count the pointers in a schema with an identifier from the top of the file.
        return place if self._exists(place) else Place(start.file, read_pointer(fragment))

    def _exists(self, place: Place) -> bool:
        value = self._read.get(place.file)
        for part in place.pointer:
            if isinstance(value, dict) and part in value:
                value = value[part]
            elif isinstance(value, list) and str(part).isdigit() and int(part) < len(value):
                value = value[int(part)]
            else:
                return False
        return True


def reference_of(value: Any) -> str | None:
    """Return the target if a value is a reference."""
    if not isinstance(value, dict):
        return None
    target = value.get("$ref", value.get("$dynamicRef"))
    return target if isinstance(target, str) else None


def _joined(base: str, target: str) -> str:
    try:
        return urljoin(base, target)
    except ValueError:
        return target


def _short(target: str) -> str:
    return f"{target!r:.100}"


def _text_of(file: Path) -> str:
    try:
        # Not a pipe or a device, which has no end.
        if not stat.S_ISREG(file.stat().st_mode):
            raise SpecError(f"{file}: not a file")
        if file.stat().st_size > BOUNDS.file:
            raise SpecError(f"{file}: larger than {BOUNDS.file:,} bytes")
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SpecError(f"{file}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SpecError(f"{file}: not UTF-8") from None
