"""What a surface consists of: plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import attrs

__all__ = ["Attribute", "Class", "Export", "Function", "Member", "Module", "Parameter", "Surface"]


@attrs.frozen
class Parameter:
    """A parameter of a function.

    Attributes:
        name: Its name.
        kind: `positional` (only), `either`, `*`, `keyword` (only) or `**`.
        annotation: Its type as written, empty if there is none.
        default: Its default as written; None if it has to be given.
    """

    name: str
    kind: str
    annotation: str
    default: str | None

    @property
    def required(self) -> bool:
        """Whether it has to be given."""
        return self.default is None and self.kind not in ("*", "**")


@attrs.frozen
class Function:
    """A function or method.

    Attributes:
        parameters: In order, `self` and `cls` left out.
        returns: Its type as written.
        is_async: Whether it is declared with ``async``.
        decorators: As written, outermost first.
        bound: `self` or `cls` of a method, which a caller does not give.
        line: Where it stands.
        body: A digest of what it does, by which it is recognised under another name.
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
    """A class with the members that are its own."""

    bases: tuple[str, ...]
    decorators: tuple[str, ...]
    members: Mapping[str, Member]
    line: int = attrs.field(eq=False)


@attrs.frozen
class Export:
    """A name that a module passes on."""

    target: str
    line: int = attrs.field(eq=False)


Member: TypeAlias = Function | Attribute | Class | Export


@attrs.frozen
class Module:
    """A module.

    Attributes:
        file: Its file, relative to the root of its side.
        members: What is public in it.
        imports: What its imported names stand for.
    """

    file: str
    members: Mapping[str, Member]
    imports: Mapping[str, str]


Surface: TypeAlias = Mapping[str, Module]
"""All modules of the packages by dotted name."""
