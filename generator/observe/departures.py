"""Departures of traffic from the contract."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from .contract import Node

__all__ = ["Departure", "Kind"]

Kind: TypeAlias = Literal[
    "path",
    "method",
    "status",
    "header",
    "query parameter",
    "property",
    "type",
    "format",
    "enum value",
    "null",
    "missing required",
    "media type",
    "encoding",
]


@attrs.frozen(eq=False)
class Departure:
    """A departure. It contains names and values of the contract only, but for names that are spelt as in the contract.

    Attributes:
        kind: Kind.
        node: The part of the contract that the traffic departs from.
        subject: Name of the departing part, such as a new property; may be empty.
        where: Place of the part in the exchange.
        expected: Description in the contract, in words.
        seen: Form of the traffic, in words.
        value: The value that an enum does not list, if the caller wants values.
    """

    kind: Kind
    node: Node
    subject: str
    where: str
    expected: str = ""
    seen: str = ""
    value: str | None = None

    @property
    def key(self) -> tuple[str, tuple[str, tuple[str | int, ...]], str, str]:
        """Key of equal departures, whose `seen` and `value` may differ."""
        return self.kind, self.node.key, self.subject, self.where

    @property
    def words(self) -> str:
        """The departing part in words."""
        is_named = not self.subject or self.where.endswith(self.subject)
        return self.where if is_named else f"{self.where} {self.subject}"
