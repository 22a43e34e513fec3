"""Writer of ``operations.md``, the list of all operations, from the generated client and the facades.

``python -m docs.operations`` writes the list; with ``--check`` nothing is written, and an outdated list is an error.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import iconik_api
from iconik_api.runtime.operations.op import flow, op, part
from pythonik.client import PythonikClient

TARGET = Path(__file__).with_suffix(".md")
CONTRACT = Path(iconik_api.__file__).parent / "contract"
ACCESSORS = ("assets", "collections", "files", "jobs", "metadata", "search")
"""Services with a facade that has further names."""

HEAD = """\
# Operations

`make generate` writes this page.
Every operation is a method of its service and of its resource.
For example, `client.files().list_formats(…)` is `client.files().formats.list_formats(…)`.
*Also as* lists the names of pythonik 1.x, and other methods that send the operation.
*Effect* is `read`, `write` or `destroy`, see [contract.md](contract.md#effects).
In Python, it is `client.files().list_formats.effect`.
*Roles* lists the roles that iconik requires.
"""

_SENDS = re.compile(r"operations? `(\w+)`(?: or `(\w+)`)?")


def main() -> int:
    """Write the list, or return whether it is up to date."""
    text = "\n".join(_lines())
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text, encoding="utf-8")
        return 0
    if TARGET.exists() and TARGET.read_text(encoding="utf-8") == text:
        return 0
    print(f"{TARGET.relative_to(Path.cwd())}: changed")
    return 1


def _lines() -> Iterator[str]:
    yield HEAD
    also = _other_names()
    for path in sorted(CONTRACT.glob("*.json")):
        document = json.loads(path.read_bytes())
        yield f"## {path.stem}\n"
        for resource, operations in _by_resource(document).items():
            yield f"### `client.{path.stem}().{_attribute(path.stem, resource)}`\n"
            yield "| operation | request | effect | roles | also as |"
            yield "|---|---|---|---|---|"
            yield from (_row(path.stem, each, also) for each in operations)
            yield ""


def _by_resource(document: Mapping[str, Any]) -> dict[str, list[Mapping[str, Any]]]:
    prefix = urlsplit(document["servers"][0]["url"]).path
    found: dict[str, list[Mapping[str, Any]]] = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method != "parameters":
                request = f"{method.upper()} {prefix}{path}"
                found.setdefault(operation["tags"][0], []).append({**operation, "request": request})
                if twin := operation.get("x-twin"):
                    others = re.sub(r"\{\w+\}(?=/[^{]*$)", f"{{{twin['parameter']['name']}}}", request)
                    found[operation["tags"][0]].append({**operation, **twin, "request": others})
    return {
        resource: sorted(operations, key=lambda each: str(each["operationId"]))
        for resource, operations in sorted(found.items())
    }


def _row(service: str, operation: Mapping[str, Any], also: Mapping[tuple[str, str], list[str]]) -> str:
    name = operation["operationId"]
    declared = getattr(_class(service, "{}Service"), name)
    summary = inspect.getdoc(declared) or ""
    roles = ", ".join(f"`{role}`" for role in operation.get("x-roles", ()))
    others = ", ".join(f"`{other}`" for other in also.get((service, name), ()))
    mark = " *Deprecated.*" if operation.get("deprecated") else ""
    cells = (f"`{name}` {summary.splitlines()[0]}{mark}", f"`{operation['request']}`", declared.effect, roles, others)
    return f"| {' | '.join(cells)} |"


def _class(service: str, form: str) -> Any:
    start = "".join(word.capitalize() for word in service.split("_"))
    return getattr(import_module(f"iconik_api.{service}.operations"), form.format(start))


def _attribute(service: str, resource: str) -> str:
    parts = [name for name, value in vars(_class(service, "Sync{}")).items() if isinstance(value, part)]
    return str(next(name for name in parts if name.rstrip("_") == resource))


def _other_names() -> dict[tuple[str, str], list[str]]:
    """Return the methods of the facades by the service and the operation that they send."""
    found: dict[tuple[str, str], list[str]] = {}
    client = PythonikClient("app-id", "auth-token")
    for accessor in ACCESSORS:
        facade = type(getattr(client, accessor)())
        service = facade.server.split("/")[1]
        for name, value in inspect.getmembers_static(facade, lambda each: isinstance(each, op | flow)):
            for sent in sent_operations(value):
                if sent != name:
                    found.setdefault((service, sent), []).append(f"{accessor}().{name}")
    return found


def sent_operations(method: op[..., Any] | flow[..., Any]) -> set[str]:
    """Return the names of the operations that a method of a facade sends, by its documentation."""
    names = {name for each in _SENDS.findall(method.__doc__ or "") for name in each if name}
    return names or {method.__name__}


if __name__ == "__main__":
    sys.exit(main())
