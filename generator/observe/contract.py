"""The contract as the comparison needs it: operations and schemas, each with the place where it is written.

Both our own contract (a folder) and documents of others are read file by file, and references are followed to the file
that they name. So each node has its line, and an edit its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import attrs
import yaml

from ..bundle import INDEX, read_pointer, services
from ..errors import Location, SpecError
from ..foreign.files import Files
from ..grammar import reference
from ..source import Document, Pointer, read

__all__ = ["Contract", "Node", "Operation", "PathItem", "Sources", "read_contract", "read_document"]

METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace")
_MAX_HOPS = 50
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@attrs.frozen(eq=False)
class Node:
    """A node of a file.

    Attributes:
        document: The file.
        pointer: Way from the top of the file.
        value: The node.
        sources: The reader of the files.
    """

    document: Document
    pointer: Pointer
    value: Any
    sources: Sources = attrs.field(repr=False)

    @property
    def location(self) -> Location:
        """Line of the node."""
        return self.document.locate(self.pointer)

    @cached_property
    def key(self) -> tuple[str, Pointer]:
        """Key of the place."""
        return str(self.document.path), self.pointer

    def get(self, name: str | int) -> Node:
        """Return a child; the value of a missing child is `None`."""
        value = None
        if isinstance(self.value, dict):
            value = self.value.get(name)
        elif isinstance(self.value, list) and isinstance(name, int) and name < len(self.value):
            value = self.value[name]
        return Node(self.document, (*self.pointer, name), value, self.sources)

    def items(self) -> Iterator[tuple[str, Node]]:
        """Yield the children of a mapping by name."""
        for name in self.value if isinstance(self.value, dict) else ():
            yield str(name), self.get(name)

    def __iter__(self) -> Iterator[Node]:
        """Yield the items of a list."""
        for index in range(len(self.value) if isinstance(self.value, list) else 0):
            yield self.get(index)

    def followed(self) -> Node:
        """Return the target of a reference; any other node is returned as it is."""
        return self.sources.follow(self)


class Sources:
    """Reader of files that reads each file once.

    Args:
        load: Reads a file.
    """

    def __init__(self, load: Callable[[Path], Document]) -> None:
        self._load = load
        self._documents: dict[Path, Document] = {}

    def root(self, path: Path) -> Node:
        """Return the top of a file.

        Raises:
            SpecError: The file cannot be read.
        """
        path = path.resolve()
        if path not in self._documents:
            self._documents[path] = self._load(path)
        document = self._documents[path]
        return Node(document, (), document.data, self)

    def follow(self, node: Node) -> Node:
        """Return the target of a reference. A reference that leads nowhere gives a node without a value."""
        for _ in range(_MAX_HOPS):
            target = reference(node.value)
            if target is None:
                return node
            node = self._target(target, node)
        return attrs.evolve(node, value=None)

    def _target(self, target: str, node: Node) -> Node:
        name, _, fragment = target.partition("#")
        try:
            if "://" in name:
                raise ValueError(name)
            found = self.root(node.document.path.parent / unquote(name) if name else node.document.path)
            for part in read_pointer(fragment):
                found = found.get(int(part) if isinstance(found.value, list) else part)
        except (SpecError, ValueError, OSError):
            return attrs.evolve(node, value=None)
        return found


@attrs.frozen(eq=False)
class PathItem:
    """A path of the contract.

    Attributes:
        service: Name of the service.
        template: Path with the path of the server.
        node: The path item.
        listed: The entry of the list of paths.
        operations: Operations by method in upper case.
    """

    service: str
    template: str
    node: Node
    listed: Node
    operations: dict[str, Operation] = attrs.field(factory=dict, repr=False)


@attrs.frozen(eq=False)
class Operation:
    """An operation.

    Attributes:
        name: `service.operationId`, or the operation's method and path.
        method: HTTP method in upper case.
        path: Its path.
        node: The operation.
        parameters: Parameters by location and name; headers in lower case.
    """

    name: str
    method: str
    path: PathItem
    node: Node
    parameters: Mapping[tuple[str, str], Node]

    @cached_property
    def responses(self) -> Mapping[str, Node]:
        """Responses by status."""
        return {status.upper(): each.followed() for status, each in self.node.get("responses").items()}

    def response(self, status: int) -> Node | None:
        """Return the documented response of a status: by the number, by its class, or the default."""
        found = (self.responses.get(key) for key in (str(status), f"{status // 100}XX", "DEFAULT"))
        return next((each for each in found if each is not None), None)

    @cached_property
    def body(self) -> Node | None:
        """The request body."""
        found = self.node.get("requestBody").followed()
        return found if isinstance(found.value, dict) else None

    def named(self, location: str) -> Mapping[str, Node]:
        """Return the parameters of a location by name."""
        return {name: each for (where, name), each in self.parameters.items() if where == location}


@attrs.frozen(eq=False)
class Contract:
    """A contract.

    Attributes:
        paths: All paths.
        hosts: Hosts of the servers.
        bases: Paths of the servers, without a slash at the end, each with the list of its paths.
        credentials: Locations and names of the credentials; headers in lower case.
        names: Names of properties in the contract.
    """

    paths: Sequence[PathItem]
    hosts: frozenset[str]
    bases: Sequence[tuple[str, Node]]
    credentials: frozenset[tuple[str, str]]
    names: frozenset[str]

    @property
    def operations(self) -> Iterator[Operation]:
        """All operations."""
        for path in self.paths:
            yield from path.operations.values()

    @cached_property
    def spelling(self) -> re.Pattern[str]:
        """Pattern of names that are spelt as in the contract. A name with digits may be an identifier: no match."""
        forms = ["[a-z]+(?:_[a-z]+)*"]
        if any(re.fullmatch("[a-z]+[A-Z][A-Za-z]*", name) for name in self.names):
            forms.append("[a-z]+(?:[A-Z][a-z]*)*")
        if any(re.fullmatch("[a-z]+(?:-[a-z]+)+", name) for name in self.names):
            forms.append("[a-z]+(?:-[a-z]+)*")
        if any(re.fullmatch("[A-Z][a-z]+[A-Za-z]*", name) for name in self.names):
            forms.append("(?:[A-Z][a-z]*)+")
        return re.compile(f"(?=.{{1,40}}$)(?:{'|'.join(forms)})")

    def shown(self, name: str) -> str:
        """Return a name if it is spelt as in the contract, and its form otherwise."""
        return name if self.spelling.fullmatch(name) else "(another spelling)"


def read_contract(spec: Path) -> Contract:
    """Read our own contract: a folder with a folder for each service.

    Raises:
        SpecError: A file cannot be read.
    """
    sources = Sources(read)
    return _contract([(service, sources.root(spec / service / INDEX)) for service in services(spec)])


def read_document(path: Path, url: str | None = None, allowed: Sequence[Path] = ()) -> Contract:
    """Read a document of others, or a folder with the layout of docs/contract.md.

    Args:
        path: OpenAPI 3.0 or 3.1, as YAML or JSON; it may refer to other files.
        url: URL of the API. Default: the servers of the document.
        allowed: Folders beside that of the document that references may lead into.

    Raises:
        SpecError: The document cannot be read, or is not OpenAPI.
    """
    if path.is_dir():
        return read_contract(path)
    files = Files(path.resolve().parent, *allowed)
    root = Sources(lambda file: _lenient(files, file)).root(path)
    if not re.match(r"3\.", str(root.get("openapi").value)):
        raise SpecError(f"{path}: not an OpenAPI document of version 3")
    return _contract([("", root)], url)


def _lenient(files: Files, path: Path) -> Document:
    data = files.load(path)
    lines: dict[Pointer, int] = {}
    text = path.read_text(encoding="utf-8-sig")
    try:
        _note_lines(yaml.compose(text, Loader=_Loader), (), lines)
    except (yaml.YAMLError, RecursionError):
        lines.clear()  # JSON that is not YAML, such as JSON with tabs: every node is then on line 1
    return Document(path, data, lines, text.count("\n") + 1)


def _note_lines(node: Any, pointer: Pointer, lines: dict[Pointer, int]) -> None:
    if pointer in lines or len(pointer) > 100:
        return
    lines[pointer] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            below = (*pointer, str(key.value))
            _note_lines(value, below, lines)
            lines[below] = key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            _note_lines(value, (*pointer, index), lines)


def _contract(roots: Sequence[tuple[str, Node]], url: str | None = None) -> Contract:
    paths: list[PathItem] = []
    hosts: set[str] = set()
    bases: list[tuple[str, Node]] = []
    credentials: set[tuple[str, str]] = set()
    names: set[str] = set()
    documents: dict[str, Any] = {}
    for service, root in roots:
        urls = [url] if url else [str(each.get("url").value) for each in root.get("servers")] or [""]
        for each in urls:
            split = urlsplit(each)
            hosts.add(split.netloc)
            base = re.sub(r"\{[^}]*\}", "", split.path).rstrip("/")
            if base not in [known for known, _ in bases]:
                bases.append((base, root.get("paths")))
                paths += _paths(service, base, root)
        for scheme in root.get("components").get("securitySchemes").followed().items():
            credentials.update(_credential(scheme[1].followed().value))
    for path in paths:
        documents.setdefault(str(path.node.document.path), path.node.document.data)
        # The names of one document are enough to learn how the contract spells.
    for document in documents.values():
        names.update(_property_names(document))
    return Contract(paths, frozenset(hosts - {""}), bases, frozenset(credentials), frozenset(names))


def _credential(scheme: Any) -> Iterator[tuple[str, str]]:
    if isinstance(scheme, dict) and isinstance(scheme.get("name"), str):
        where, name = str(scheme.get("in")), scheme["name"]
        yield where, name.lower() if where == "header" else name


def _property_names(value: Any) -> Iterator[str]:
    pending = [value]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            properties = value.get("properties")
            if isinstance(properties, dict):
                yield from (str(name) for name in properties)
            pending += value.values()
        elif isinstance(value, list):
            pending += value


def _paths(service: str, base: str, root: Node) -> Iterator[PathItem]:
    for template, listed in root.get("paths").items():
        node = listed.followed()
        if not template.startswith("/") or not isinstance(node.value, dict):
            continue
        path = PathItem(service, base + template, node, listed)
        for method in METHODS:
            operation = node.get(method)
            if isinstance(operation.value, dict):
                path.operations[method.upper()] = _operation(path, method.upper(), operation, node)
        yield path


def _operation(path: PathItem, method: str, node: Node, item: Node) -> Operation:
    written = node.value.get("operationId")
    name = ".".join(filter(None, (path.service, str(written)))) if written else f"{method} {path.template}"
    parameters: dict[tuple[str, str], Node] = {}
    for holder in (item, node):
        for each in holder.get("parameters"):
            found = each.followed()
            if isinstance(found.value, dict) and isinstance(found.value.get("name"), str):
                where, name_ = str(found.value.get("in")), found.value["name"]
                parameters[where, name_.lower() if where == "header" else name_] = found
    return Operation(name, method, path, node, parameters)
