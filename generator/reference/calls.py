"""The Python call that sends an operation, with the example of the contract as its body."""

from __future__ import annotations

import pprint
from collections.abc import Mapping
from typing import Any

from generator.surface import Class, Function, Surface

__all__ = ["operation_functions", "python_call"]

_WIDTH = 72


def operation_functions(modules: Surface, service: str) -> Mapping[str, Function]:
    """Return the generated methods of a service by name."""
    return {
        name: function
        for member in modules[f"iconik_api.{service}.operations"].members.values()
        if isinstance(member, Class)
        for name, function in member.members.items()
        if isinstance(function, Function)
    }


def python_call(service: str, name: str, function: Function, body: Any = None) -> str:
    """Write a call with the required arguments by name, and the example as the body."""
    arguments = [_argument(parameter.name, body) for parameter in function.parameters if parameter.required]
    start = f"client.{service}().{name}("
    line = f"{start}{', '.join(arguments)})"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    inside = "".join(f"    {argument},\n".replace("\n", "\n    ").removesuffix("    ") for argument in arguments)
    return f"{start}\n{inside})"


def _argument(name: str, body: Any) -> str:
    if name != "body" or body is None:
        return name
    return pprint.pformat(body, width=_WIDTH, sort_dicts=False)
