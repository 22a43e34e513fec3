"""The data of a surface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import attrs

__all__ = [
    "Attribute",
    "Class",
    "Export",
    "Function",
    "Member",
    "Module",
    "Parameter",
    "Source",
    "Surface",
    "bare",
    "count_names",
]


@attrs.frozen
class Source:
    """A line of a file, relative to the root of its side."""

    file: str
    line: int


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
        source: Line of the definition.
        body: Digest of the body, which identifies the function under another name.
    """

    parameters: tuple[Parameter, ...]
    returns: str
    is_async: bool
    decorators: tuple[str, ...]
    bound: str = attrs.field(eq=False)
    source: Source = attrs.field(eq=False)
    body: str = attrs.field(eq=False, repr=False)


@attrs.frozen
class Attribute:
    """A constant, a type alias or a field."""

    annotation: str
    value: str
    source: Source = attrs.field(eq=False)


@attrs.frozen
class Class:
    """A class with its own members."""

    bases: tuple[str, ...]
    decorators: tuple[str, ...]
    members: Mapping[str, Member]
    source: Source = attrs.field(eq=False)


@attrs.frozen
class Export:
    """A name that a module re-exports."""

    target: str
    source: Source = attrs.field(eq=False)


Member: TypeAlias = Function | Attribute | Class | Export


@attrs.frozen
class Module:
    """A module.

    Attributes:
        file: File of the module, relative to the root of its side.
        members: Names of the module. The further definitions of a name (overloads, setters) have keys of their own, see
            `bare`.
        imports: Targets of its imported names.
        public: The names that `__all__` lists; empty without `__all__`.
        has_all: Whether it has `__all__`.
    """

    file: str
    members: Mapping[str, Member]
    imports: Mapping[str, str]
    public: frozenset[str]
    has_all: bool


Surface: TypeAlias = Mapping[str, Module]
"""Modules by dotted name."""


def bare(key: str) -> str:
    """Return the name that a key of `Module.members` or `Class.members` stands for: `get (2)` is a second `get`."""
    return key.partition(" ")[0]


def count_names(surface: Surface) -> int:
    """Return how many names the modules have; overloads count once."""
    return sum(len(set(map(bare, module.members))) for module in surface.values())
