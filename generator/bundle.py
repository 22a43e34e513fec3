"""Put the YAML files of a service together into one standard OpenAPI document.

A referenced schema, parameter or response occurs once, below ``components``, under the key that it has in its file. Any
other reference (path items, examples, the version, the security schemes) is replaced by its target. Every node of the
result can be traced back to its line in a source file.
"""

from __future__ import annotations

import json
import re
import stat
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote

import attrs

from .bounds import BOUNDS
from .errors import Location, SpecError, SpecErrors, raise_all
from .grammar import ANY, GRAMMAR, HOISTED, Field, Shape, field_of, reference
from .source import Document, Pointer, read

__all__ = [
    "Bundle",
    "Location",
    "Origin",
    "SpecError",
    "SpecErrors",
    "bundle",
    "circles",
    "contract_json",
    "parts",
    "services",
]

INDEX = "openapi.yaml"
SHARED = "shared"
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_BAD_ESCAPE = re.compile(r"~(?![01])")
_PROSE = {"description", "summary"}


@attrs.frozen(eq=False)
class Origin:
    """A node of a source file."""

    document: Document
    pointer: Pointer

    @property
    def location(self) -> Location:
        """Line of the node in its file."""
        return self.document.locate(self.pointer)

    def below(self, rest: Pointer) -> Origin:
        """Return the node that ``rest`` leads to from here."""
        return Origin(self.document, (*self.pointer, *rest))

    @property
    def key(self) -> tuple[Path, Pointer]:
        """Key that is equal for two origins of the same place."""
        return self.document.path, self.pointer

    def __str__(self) -> str:
        return f"{self.location.file}#{write_pointer(self.pointer)}"


@attrs.frozen(eq=False)
class Bundle:
    """The document of one service, with the places that its parts were written in."""

    service: str
    document: dict[str, Any] = attrs.field(repr=False)
    _origins: Mapping[Pointer, Origin] = attrs.field(repr=False)

    def origin(self, *pointer: str | int) -> Origin:
        """Return the place in the sources of a node of the document."""
        for length in range(len(pointer), -1, -1):
            if joint := self._origins.get(pointer[:length]):
                return joint.below(pointer[length:])
        raise KeyError(pointer)

    def locate(self, *pointer: str | int) -> Location:
        """Return the line of a node of the document, or of its nearest ancestor that the sources know."""
        return self.origin(*pointer).location

    def resource_of(self, schema_name: str) -> str:
        """Return the resource of a schema: the stem of its file, or ``shared`` for a schema that services share."""
        path = self._origins["components", "schemas", schema_name].document.path
        return SHARED if path.parent.name == SHARED else path.stem

    def sources(self) -> Iterator[Origin]:
        """Yield every source of the document: the index and the targets of all references."""
        yield from self._origins.values()


def services(spec: Path) -> list[str]:
    """Return the names of the services that a specification folder describes, sorted."""
    if not spec.is_dir():
        raise SpecError(f"{spec}: this folder does not exist")
    found = sorted(index.parent.name for index in spec.glob(f"*/{INDEX}"))
    if not found:
        raise SpecError(f"{spec}: contains no service; a service is a folder with an {INDEX}")
    return found


def bundle(spec: Path, only: Collection[str] = ()) -> dict[str, Bundle]:
    """Bundle every service of a specification folder, or ``only`` some of them.

    Raises:
        SpecError: A file cannot be read, or a reference cannot be resolved.
        SpecErrors: There are several such faults.
    """
    known = services(spec)
    if unknown := sorted(set(only) - set(known)):
        raise SpecError(f"{spec}: unknown service {', '.join(unknown)}: expected one of {', '.join(known)}")
    sources = _Sources(spec)
    bundles: dict[str, Bundle] = {}
    errors: list[SpecError] = []
    for service in known:
        if only and service not in only:
            continue
        bundler = _Bundler(service, sources)
        result = bundler.run()
        errors += bundler.errors
        if result:
            bundles[service] = result
    raise_all(errors)
    return bundles


# --- references -------------------------------------------------------------------------------------------------------


def read_pointer(text: str) -> Pointer:
    """Split a JSON pointer, the part of a reference behind ``#``.

    Raises:
        ValueError: The text does not start with a slash, or has an invalid escape.
    """
    text = unquote(text)
    if not text:
        return ()
    if not text.startswith("/") or _BAD_ESCAPE.search(text):
        raise ValueError(text)
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in text[1:].split("/"))


def write_pointer(pointer: Pointer) -> str:
    """Write a JSON pointer, with its escapes."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in pointer)


class _UnresolvedError(Exception):
    """A reference leads nowhere."""


class _Sources:
    """The files of a specification folder, each read once, and the references between them."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self._documents: dict[Path, Document | SpecError] = {}
        self._paths: dict[tuple[Path, str], Path] = {}

    def document(self, path: Path) -> Document:
        if path not in self._documents:
            try:
                self._documents[path] = read(path)
            except SpecError as error:
                self._documents[path] = error
        found = self._documents[path]
        if isinstance(found, SpecError):
            raise found
        return found

    def resolve(self, target: str, base: Path) -> tuple[Origin, Any]:
        """Return the target of a reference in the file ``base``: its place and its content."""
        name, _, fragment = target.partition("#")
        if _SCHEME.match(name) or name.startswith("/"):
            raise _UnresolvedError(f"{target!r} is not a relative path")
        path = self._path(name, base, target) if name else base
        try:
            pointer = read_pointer(fragment)
        except ValueError:
            raise _UnresolvedError(f"{target!r}: the part after # is not a JSON pointer") from None
        document = self.document(path)
        return self._descend(Origin(document, ()), document.data, pointer, target)

    def _path(self, name: str, base: Path, target: str) -> Path:
        """Return the file that a reference in the file ``base`` names."""
        key = (base.parent, name)
        if key not in self._paths:
            path = base.parent / unquote(name)
            try:
                path = path.resolve()
                # Not is_file(): from Python 3.14 on it takes a name that is too long for a file that does not exist.
                found = stat.S_ISREG(path.stat().st_mode)
            except (FileNotFoundError, NotADirectoryError):
                found = False
            except (OSError, ValueError):
                raise _UnresolvedError(f"{target!r} is not a file name") from None
            if not path.is_relative_to(self.root):
                raise _UnresolvedError(f"{target!r} leaves the specification folder")
            if not found:
                raise _UnresolvedError(f"{target!r}: this file does not exist")
            self._paths[key] = path
        return self._paths[key]

    def _descend(self, origin: Origin, value: Any, pointer: Pointer, target: str) -> tuple[Origin, Any]:
        for part in pointer:
            if isinstance(value, dict) and part in value:
                value = value[part]
            elif isinstance(value, list) and str(part).isdecimal() and int(part) < len(value):
                part = int(part)
                value = value[part]
            else:
                raise _UnresolvedError(f"{target!r}: {part!r} does not exist in {origin}")
            origin = origin.below((part,))
        return origin, value


# --- one service ------------------------------------------------------------------------------------------------------

_Chain: TypeAlias = tuple[Origin, ...]


class _Bundler:
    """Builder of the document of one service; `errors` collects the faults."""

    def __init__(self, service: str, sources: _Sources) -> None:
        self.service = service
        self.errors: list[SpecError] = []
        self._sources = sources
        self._origins: dict[Pointer, Origin] = {}
        self._pending: deque[tuple[str, Pointer, Any]] = deque()

    def run(self) -> Bundle | None:
        """Return the document, or None after an error."""
        try:
            index = Origin(self._sources.document(self._sources.root / self.service / INDEX), ())
        except SpecError as error:
            self.errors.append(error)
            return None
        if not isinstance(index.document.data, dict):
            self._fail(index, "an index must be a mapping")
            return None
        self._origins[()] = index
        document = self._value(Field("document"), index.document.data, index, (), (index,))
        components = self._components(document.pop("components", {}), index)
        if not self.errors:
            self._refuse_circles(components)
        if self.errors:
            return None
        return Bundle(self.service, {**document, "components": components}, self._origins)

    def _components(self, written: Any, index: Origin) -> dict[str, Any]:
        """Build the components: the targets of references, and the components of the index itself."""
        if not isinstance(written, dict):
            self._fail(index.below(("components",)), "components must be a mapping")
            return {}
        for section in sorted(set(HOISTED.values()) & set(written)):
            self._fail(index.below(("components", section)), f"{section} stand in a file of their own, not in an index")
        hoisted: dict[str, dict[str, Any]] = {}
        while self._pending:
            kind, pointer, value = self._pending.popleft()
            origin = self._origins[pointer]
            section, name = str(pointer[1]), str(pointer[2])
            hoisted.setdefault(section, {})[name] = self._value(Field(kind), value, origin, pointer, (origin,))
        ordered = {
            section: dict(sorted(hoisted[section].items())) for section in HOISTED.values() if section in hoisted
        }
        return {**ordered, **{section: value for section, value in written.items() if section not in ordered}}

    def _value(self, field: Field, value: Any, origin: Origin, out: Pointer, chain: _Chain) -> Any:
        """Build one value: from ``origin``, to ``out``; ``chain`` has the places that were inlined on the way."""
        target = reference(value)
        if field.kind == "reference" and field.shape == "one" and isinstance(value, str):
            return self._hoist("schema", value, origin)
        if target is not None:
            place = origin.below(("$ref",))
            if field.kind in HOISTED and field.shape == "one":
                return {"$ref": self._hoist(field.kind, target, place)}
            return self._inline(field, target, place, out, chain)
        if isinstance(value, dict):
            return {
                key: self._value(self._below(field, key), item, origin.below((key,)), (*out, key), chain)
                for key, item in value.items()
            }
        if isinstance(value, list):
            below = Field(field.kind if field.shape == "many" else ANY)
            return [
                self._value(below, item, origin.below((index,)), (*out, index), chain)
                for index, item in enumerate(value)
            ]
        return value

    @staticmethod
    def _below(field: Field, key: str) -> Field:
        """Return the field of the value at a key of a mapping."""
        if field.shape == "named":
            return Field(field.kind)
        return (field.shape == "one" and field_of(field.kind, key)) or Field(ANY)

    def _hoist(self, kind: str, target: str, place: Origin) -> str:
        """Queue a target to be built below ``components``, and return its reference there."""
        found = self._resolve(target, place)
        if found is None:
            return target
        origin, value = found
        if len(origin.pointer) != 1:
            self._fail(place, f"{target!r} must refer to a key at the top of a file")
            return target
        pointer: Pointer = ("components", HOISTED[kind], *origin.pointer)
        known = self._origins.get(pointer)
        if known is None:
            self._origins[pointer] = origin
            self._pending.append((kind, pointer, value))
        elif known.key != origin.key:
            self._fail(origin, f"{self.service} has another {kind} {origin.pointer[0]!r} at {known.location}")
        return f"#{write_pointer(pointer)}"

    def _inline(self, field: Field, target: str, place: Origin, out: Pointer, chain: _Chain) -> Any:
        """Build a target in the place of its reference."""
        found = self._resolve(target, place)
        if found is None:
            return {}
        origin, value = found
        if any(origin.key == link.key for link in chain):
            self._fail(place, f"circular reference: {' → '.join(str(link) for link in (*chain[1:], origin))}")
            return {}
        self._origins[out] = origin
        if len(self._origins) > BOUNDS.files:
            self._fail(place, f"more than {BOUNDS.files:,} references are replaced by their targets")
            return {}
        return self._value(field, value, origin, out, (*chain, origin))

    def _resolve(self, target: str, place: Origin) -> tuple[Origin, Any] | None:
        try:
            return self._sources.resolve(target, place.document.path)
        except _UnresolvedError as error:
            self._fail(place, f"unresolved reference: {error}")
        except SpecError as error:
            self.errors.append(error)
        return None

    def _refuse_circles(self, components: Mapping[str, Any]) -> None:
        """Refuse components that consist of themselves. A component may contain itself, in a property for example."""
        for kind, section in HOISTED.items():
            graph = {name: list(parts(kind, value)) for name, value in components.get(section, {}).items()}
            for circle in circles(graph):
                origins = [self._origins["components", section, name] for name in circle]
                self._fail(origins[0], f"circular reference: {' → '.join(map(str, origins))}")

    def _fail(self, place: Origin, message: str) -> None:
        self.errors.append(SpecError(message, place.location))


def parts(kind: str, value: Any) -> Iterator[str]:
    """Yield the names of the components that a component consists of."""
    target = reference(value)
    if target is not None:
        yield str(read_pointer(target.partition("#")[2])[-1])
    elif kind == "schema" and isinstance(value, dict):
        for keyword in ("allOf", "oneOf", "anyOf"):
            members = value.get(keyword)
            for member in members if isinstance(members, list) else ():
                yield from parts(kind, member)
        yield from parts(kind, value.get("not"))


def circles(graph: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """Yield each circle of a graph once, as the names on it with the first one again at the end."""
    done: set[str] = set()

    def visit(name: str, path: list[str]) -> Iterator[list[str]]:
        if name in path:
            yield [*path[path.index(name) :], name]
        elif name not in done:
            for following in graph.get(name, ()):
                yield from visit(following, [*path, name])
            done.add(name)

    for name in graph:
        yield from visit(name, [])


# --- the contract that ships with the client --------------------------------------------------------------------------


def contract_json(document: Mapping[str, Any]) -> str:
    """Write a document for machines: no prose, keys sorted, each path and each component on a line of its own."""
    bare = _without_prose("document", "one", document)
    return (
        _spread(bare, {"paths": {}, "components": {key: {} for key in (*HOISTED.values(), "securitySchemes")}}) + "\n"
    )


def _without_prose(kind: str, shape: Shape, value: Any) -> Any:
    """Drop the keywords ``description`` and ``summary``; properties and example values of these names stay."""
    if shape == "many" and isinstance(value, list):
        return [_without_prose(kind, "one", item) for item in value]
    if shape == "named" and isinstance(value, dict):
        return {name: _without_prose(kind, "one", item) for name, item in value.items()}
    if kind not in GRAMMAR or not isinstance(value, dict):
        return value
    kept = {}
    for keyword, item in value.items():
        field = field_of(kind, keyword) or Field(ANY)
        if keyword not in _PROSE:
            kept[keyword] = _without_prose(field.kind, field.shape, item)
    if kind == "response" and "$ref" not in kept:
        kept["description"] = ""  # Required. Tools that validate skip a response without it.
    return kept


def _spread(value: Any, lines: Mapping[str, Any] | None) -> str:
    """Write a mapping with one entry a line, and those of its entries that ``lines`` names in the same way."""
    if lines is None or not isinstance(value, dict) or not value:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    entries = (f"{json.dumps(key, ensure_ascii=False)}:{_spread(value[key], lines.get(key))}" for key in sorted(value))
    return "{\n" + ",\n".join(entries) + "\n}"
