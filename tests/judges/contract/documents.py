"""The documents of the bundled contract, as foreign tools can read them."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

SERVICES = sorted(entry.name.removesuffix(".json") for entry in (files("iconik_api") / "contract").iterdir())


@cache
def document(service: str) -> dict[str, Any]:
    """Return the document of a service."""
    found: dict[str, Any] = json.loads((files("iconik_api") / "contract" / f"{service}.json").read_text())
    return found


def without_dates(node: Any) -> Any:
    """Return a document without the format of dates: those of iconik have no zone, which RFC 3339 wants."""
    if isinstance(node, dict):
        return {key: without_dates(value) for key, value in node.items() if (key, value) != ("format", "date-time")}
    return [without_dates(item) for item in node] if isinstance(node, list) else node


def without_listed_nulls(node: Any) -> Any:
    """Return a document whose nullable schemas do not list null."""
    if isinstance(node, list):
        return [without_listed_nulls(item) for item in node]
    if not isinstance(node, dict):
        return node
    found = {key: without_listed_nulls(value) for key, value in node.items()}
    if node.get("nullable") is True and None in node.get("enum", ()):
        values = [value for value in node["enum"] if value is not None]
        del found["enum"]
        found |= {"enum": values} if values else {"maxLength": 0}
    return found
