"""The data of a surface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import attrs

__all__ = ["Attribute", "Class", "Export", "Function", "Member", "Module", "Parameter", "Surface"]


@attrs.frozen
class Parameter:
    """A parameter of a function.

    Attributes:
        name: Name of the parameter.
        kind: `positional` (only), `either`, `*`, `keyword` (only) or `**`.
        annotation: Type as written; empty without an annotation.
        default: Default as written; None for a required parameter.
    """

    name: str
    kind: str
    annotation: str
    default: str | None

    @property
    def required(self) -> bool:
        """Whether the parameter is required."""
        return self.default is None and self.kind not in ("*", "**")


@attrs.frozen
class Function:
    """A function or method.

    Attributes:
        parameters: Parameters in order, without `self` and `cls`.
        returns: Type of the result as written.
        is_async: Whether it is declared with ``async``.
        decorators: Decorators as written, outermost first.
        bound: `self` or `cls` of a method, which a caller does not pass.
        line: Line of the definition.
        body: Digest of the body, which identifies the function under another name.
    """

    parameters: tuple[Parameter, ...]
    returns: str
    is_async: bool
    decorators: tuple[str, ...]
    bound: str = attrs.field(eq=False)
    line: int = attrs.field(eq=False)
    body: str = attrs.field(eq=False, repr=False)


@attrs.frozen
class Attribute:
    """A constant, a type alias or a field."""

    annotation: str
    value: str
    line: int = attrs.field(eq=False)


@attrs.frozen
class Class:
    """A class with its own members."""

    bases: tuple[str, ...]
    decorators: tuple[str, ...]
    members: Mapping[str, Member]
    line: int = attrs.field(eq=False)


@attrs.frozen
class Export:
    """A name that a module re-exports."""

    target: str
    line: int = attrs.field(eq=False)


Member: TypeAlias = Function | Attribute | Class | Export


@attrs.frozen
class Module:
    """A module.

    Attributes:
        file: File of the module, relative to the root of its side.
        members: Public members of the module.
        imports: Targets of its imported names.
    """

    file: str
    members: Mapping[str, Member]
    imports: Mapping[str, str]


Surface: TypeAlias = Mapping[str, Module]
"""All modules of the packages by dotted name."""
