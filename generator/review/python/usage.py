"""Use of the Python surface by the contract: directions of models, and methods that send an operation."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from generator.review.change import Change, Place
from generator.review.wire.contract import Spot, WireContract
from generator.review.wire.operations import operations_of
from generator.review.wire.shape import REQUEST, RESPONSE

__all__ = ["Usage"]

_BOTH = frozenset({REQUEST, RESPONSE})


@attrs.frozen
class Usage:
    """The usage of the surface of a side.

    Attributes:
        directions: Directions of a schema, by service and name.
        operations: Operations with a schema, by service and name.
        places: Place of an operation or a schema, by service and name.
        methods: Methods of the facades by service and operation, as a caller writes them.
        paths: Operations by service and path; the placeholders of the path are empty.
    """

    directions: Mapping[tuple[str, str], frozenset[str]]
    operations: Mapping[tuple[str, str], tuple[str, ...]]
    places: Mapping[tuple[str, str], Place]
    methods: Mapping[tuple[str, str], tuple[str, ...]]
    paths: Mapping[tuple[str, str], frozenset[str]]

    @classmethod
    def of(cls, contract: WireContract, overlays: Path) -> Usage:
        """Return the usage by a contract and the facades."""
        directions: dict[tuple[str, str], set[str]] = {}
        operations: dict[tuple[str, str], set[str]] = {}
        places: dict[tuple[str, str], Place] = {}
        paths: dict[tuple[str, str], frozenset[str]] = {}
        for name, service in contract.services.items():
            closures: dict[str, frozenset[str]] = {}
            schemas = service.spot().get("components", {}).get("schemas", {})
            keys = {schema: (service.spot("components", "schemas", schema).owner, schema) for schema in schemas}
            for schema, key in keys.items():
                places.setdefault(key, service.place(("components", "schemas", schema)))
            for operation in operations_of(service):
                places[name, operation.name] = operation.spot.place
                path = (name, operation.slot[0])
                paths[path] = paths.get(path, frozenset()) | {f"{name}.{operation.name}"}
                for direction, spots in (
                    (REQUEST, [*operation.parameters.values(), *_of(operation.spot, "requestBody")]),
                    (RESPONSE, _of(operation.spot, "responses")),
                ):
                    for schema in {each for spot in spots for each in _reached(spot, service.spot(), closures)}:
                        directions.setdefault(keys[schema], set()).add(direction)
                        operations.setdefault(keys[schema], set()).add(f"{name}.{operation.name}")
        return cls(
            {key: frozenset(each) for key, each in directions.items()},
            {key: tuple(sorted(each)) for key, each in operations.items()},
            places,
            _facades(overlays),
            paths,
        )

    def directions_of(self, service: str, name: str) -> frozenset[str]:
        """Return the directions of a schema; both directions for any other name."""
        return self.directions.get((service, name), _BOTH)

    def reach(self, spot: tuple[str, ...]) -> frozenset[str]:
        """Return the operations of a schema, or of a path of a service."""
        match spot:
            case ("schemas", name):
                return frozenset(each for (_, own), all_ in self.operations.items() if own == name for each in all_)
            case ("operation", service, path):
                return self.paths.get((service, path), frozenset())
        return frozenset()

    def hit(self, change: Change) -> tuple[str, ...]:
        """Return the methods or models that a change on the wire affects."""
        if change.pointer[:2] == ("components", "schemas"):
            return (f"iconik_api.{change.service}.models.{change.subject.partition('.')[0].partition('[')[0]}",)
        return tuple(method for each in change.operations for method in self.methods_of(each))

    def methods_of(self, operation: str) -> Iterator[str]:
        """Yield the methods that send an operation, as a caller writes them."""
        service, _, name = operation.partition(".")
        yield f"client.{service}().{name}"
        yield from self.methods.get((service, name), ())


def _of(spot: Spot, key: str) -> list[Spot]:
    return [spot.below(key)] if key in spot else []


def _reached(spot: Spot, root: Spot, closures: dict[str, frozenset[str]]) -> frozenset[str]:
    """Return the schemas that occur below a node."""
    found: set[str] = set()
    pending = set(_referenced(spot.value, root))
    while pending:
        name = pending.pop()
        if name in found:
            continue
        found.add(name)
        if name not in closures:
            closures[name] = frozenset(_referenced(root.value["components"]["schemas"][name], root))
        pending |= closures[name]
    return frozenset(found)


def _referenced(value: object, root: Spot) -> Iterator[str]:
    """Yield the names of schemas that a value refers to, through shared parameters and answers."""
    if isinstance(value, dict):
        target = value.get("$ref")
        if isinstance(target, str):
            _, _, section, name = target.split("/")
            if section == "schemas":
                yield name
            else:
                yield from _referenced(root.value["components"][section][name], root)
        for key, item in value.items():
            if key not in ("example", "examples", "discriminator"):
                yield from _referenced(item, root)
    elif isinstance(value, list):
        for item in value:
            yield from _referenced(item, root)


def _facades(overlays: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the methods of the facades by the operations that they use.

    A facade contains ``AssetsService.get_asset``: the class names the service, the attribute the operation.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted((overlays / "specs").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        services = dict(_service_classes(tree))
        for class_ in (node for node in tree.body if isinstance(node, ast.ClassDef)):
            for method in (node for node in class_.body if isinstance(node, ast.FunctionDef)):
                for node in ast.walk(method):
                    if (
                        isinstance(node, ast.Attribute)
                        and isinstance(node.value, ast.Name)
                        and node.value.id in services
                        and not method.name.startswith("_")
                    ):
                        methods = found.setdefault((services[node.value.id], node.attr), [])
                        name = f"client.{path.stem}().{method.name}"
                        if name not in methods and method.name != node.attr:
                            methods.append(name)
    return {key: tuple(methods) for key, methods in found.items() if methods}


def _service_classes(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("iconik_api."):
            parts = (node.module or "").split(".")
            if parts[2:] == ["operations"]:
                yield from ((alias.asname or alias.name, parts[1]) for alias in node.names)
