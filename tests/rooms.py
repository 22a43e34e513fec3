"""The rooms of the runtime and of the overlay in their order: ``make rooms`` prints each with the rooms it imports.

Every import counts: also those for type checkers only, and those inside a function.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from importlib.util import resolve_name
from pathlib import Path

__all__ = ["OVERLAY", "OVERLAY_ROOMS", "ROOMS", "RUNTIME", "UPLOADS_ROOMS", "below", "imports", "problems"]

RUNTIME = Path(__file__).parents[1] / "generator" / "runtime"
OVERLAY = Path(__file__).parents[1] / "overlays" / "pythonik"
#: A room imports from itself and from earlier rooms only.
ROOMS = ("base", "models", "http", "policy", "calls", "recording", "transport", "operations", "foreign")
OVERLAY_ROOMS = (
    "constants",
    "exceptions",
    "_internal",
    "models",
    "http",
    "bulk",
    "compat",
    "redis_limit",
    "downloads",
    "uploads",
    "specs",
    "client",
    "cli",
    "__main__",
    "testing",
)
UPLOADS_ROOMS = ("base", "state", "storages", "flow", "records")


def imports(folder: Path) -> dict[str, set[str]]:
    """Return each module of a package with the modules of the same package that it imports.

    Names start with the folder's own.
    """
    modules = {_name(path, folder): path for path in sorted(folder.rglob("*.py"))}
    return {name: set(_imported(name, path, modules)) for name, path in modules.items()}


def below(graph: Mapping[str, Iterable[str]], package: str) -> dict[str, set[str]]:
    """Return the modules of a package in a graph, with the imports among them; names start with the package's own."""
    parent = package.rpartition(".")[0] + "."

    def inside(name: str) -> bool:
        return f"{name}.".startswith(f"{package}.")

    return {
        name.removeprefix(parent): {other.removeprefix(parent) for other in imported if inside(other)}
        for name, imported in graph.items()
        if inside(name)
    }


def problems(graph: Mapping[str, Iterable[str]], rooms: Sequence[str]) -> list[str]:
    """Return what breaks the order of rooms: a room that is missing or unknown, an import of a later room, a circle."""
    found = [f"not in the order, or not there: {room}" for room in sorted({*map(_room, graph)} - {""} ^ {*rooms})]
    # The package itself passes its rooms on, so that it stands behind all of them.
    place = {room: index for index, room in enumerate((*rooms, ""))}
    for module, imported in graph.items():
        for other in sorted(imported):
            if place.get(_room(module), 0) < place.get(_room(other), 0):
                found.append(f"{module} imports {other}, which is in a later room")
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = list(reversed(error.args[1]))[1:]
        first = circle.index(min(circle))
        found.append(f"circle: {' imports '.join([*circle[first:], *circle[: first + 1]])}")
    return found


def _imported(name: str, path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        found: list[str] = []
        if isinstance(node, ast.Import):
            found = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            start = resolve_name("." * node.level + (node.module or ""), package)
            members = [f"{start}.{each.name}" for each in node.names]
            found = [member if member in modules else start for member in members]
        yield from (each for each in found if each in modules)


def _name(path: Path, folder: Path) -> str:
    *parts, last = path.relative_to(folder.parent).with_suffix("").parts
    return ".".join(parts if last == "__init__" else [*parts, last])


def _room(module: str) -> str:
    """The room of a module; empty for the package itself."""
    return module.split(".")[1] if "." in module else ""


def main() -> int:
    """Print the rooms in their order and what breaks it; return the exit status."""
    overlay = imports(OVERLAY)
    houses = [(imports(RUNTIME), ROOMS), (overlay, OVERLAY_ROOMS), (below(overlay, "pythonik.uploads"), UPLOADS_ROOMS)]
    return max([_print(graph, rooms) for graph, rooms in houses])


def _print(graph: Mapping[str, Iterable[str]], rooms: Sequence[str]) -> bool:
    found = problems(graph, rooms)
    order = [] if found else list(TopologicalSorter(graph).static_order())
    house = min(graph, key=len)
    print(house)
    for number, room in enumerate(rooms, 1):
        prefix = f"{house}.{room}."
        modules = [name.removeprefix(prefix) for name in order or sorted(graph) if name.startswith(prefix)]
        needed = {_room(other) for name in graph if _room(name) == room for other in graph[name]} - {room}
        print(f"{number:>2} {room:<11} {', '.join(modules)}".rstrip())
        print(f"   {'':<11} <- {', '.join(each for each in rooms if each in needed) or 'nothing'}")
    for problem in found:
        print(problem)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
