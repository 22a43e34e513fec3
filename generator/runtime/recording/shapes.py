"""Shapes of values by their types: names that the contract describes, and the forms of values, but no values.

A shape is a text for a scalar, an object for an object, and a list for an array: its class of sizes, then the distinct
shapes of some of its items. A listed value of an enum is `=` and the value. A name that the contract does not describe
is hashed, unless a described object has it beside described names and it is spelt like these.
"""

from __future__ import annotations

import enum
import re
import types
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin

from ..base.unset import UnsetType
from ..models.annotations import evaluate, map_value_type
from ..models.bases import MapModelBase, ModelBase
from ..models.fields import fields_of
from .forms import count_class, integer_form, text_form

#: Names with digits may be identifiers.
_SPELT = re.compile(r"[a-z]+(?:_[a-z]+)*")
_LONGEST_NAME = 40
#: Number of items of an array that are looked at.
_ITEMS = 8
_DEEPEST = 20
#: Shapes of values that have no form.
_FIXED: Mapping[type, str] = {bool: "boolean", float: "number", type(None): "null"}


class Expected:
    """The type that the contract describes for a value.

    Attributes:
        fields: Types of the properties by name; `None` for an object with free names.
        values: Type of the values of free names.
        items: Type of the items of an array.
        listed: Listed values.
        members: The objects of a union.
    """

    __slots__ = ("fields", "items", "listed", "members", "values")

    def __init__(self) -> None:
        self.fields: Mapping[str, Expected] | None = None
        self.values: Expected | None = None
        self.items: Expected | None = None
        self.listed: frozenset[str] = frozenset()
        self.members: list[Expected] = []

    def described(self, value: Mapping[str, Any]) -> Mapping[str, Expected] | None:
        """Return the described properties of an object: of a union, those of the object with most of the names."""
        if not self.members:
            return self.fields
        scores = [sum(map(member.fields.__contains__, value)) for member in self.members if member.fields]
        most = max(scores, default=0)
        fitting = [member.fields for member, score in zip(self.members, scores, strict=False) if score == most]
        if len(fitting) > 1:
            # Members with the same names differ in the listed values of a property.
            return max(fitting, key=lambda fields: _fitting_values(fields or {}, value))
        return fitting[0] if fitting else None


def _fitting_values(fields: Mapping[str, Expected], value: Mapping[str, Any]) -> int:
    found = [(fields.get(name), item) for name, item in value.items() if type(item) is str]
    return sum(expected is not None and item in expected.listed for expected, item in found)


ANYTHING = Expected()
#: Body of an error.
ERROR = Expected()
ERROR.fields = {"errors": ANYTHING, "error": ANYTHING, "message": ANYTHING}


@cache
def expected_of(annotation: Any) -> Expected:
    """Return the type that an annotation describes."""
    return _expected(annotation, {})


def _expected(annotation: Any, known: dict[Any, Expected]) -> Expected:
    if annotation in known:
        return known[annotation]
    found = known[annotation] = Expected()
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        _unite(found, [_expected(each, known) for each in get_args(annotation) if each is not UnsetType])
    elif origin is Literal:
        found.listed = frozenset(each for each in get_args(annotation) if isinstance(each, str))
    elif origin is list:
        found.items = _expected(get_args(annotation)[0], known)
    elif origin is dict:
        found.values = _expected(get_args(annotation)[1], known)
    elif isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        found.listed = frozenset(each.value for each in annotation if isinstance(each.value, str))
    elif isinstance(annotation, type) and issubclass(annotation, MapModelBase):
        found.values = _expected(map_value_type(annotation), known)
    elif isinstance(annotation, type) and issubclass(annotation, ModelBase):
        found.fields = _Fields(annotation, known)
    return found


class _Fields(dict[str, Expected]):
    """The fields of a model, with types that are looked up at first use: models may contain each other."""

    def __init__(self, cls: type[ModelBase], known: dict[Any, Expected]) -> None:
        self._known = known
        self._fields = {field.wire: field for field in fields_of(cls)}
        super().__init__()

    def __contains__(self, name: object) -> bool:
        return name in self._fields

    def __bool__(self) -> bool:
        return bool(self._fields)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the type of a property, or the default."""
        found = super().get(name)
        if found is None and name in self._fields:
            field = self._fields[name]
            found = self[name] = _expected(evaluate(field.annotation, field.module), self._known)
        return default if found is None else found


def _unite(found: Expected, members: list[Expected]) -> None:
    objects = [part for each in members for part in (each.members or ([each] if each.fields else []))]
    if len(objects) == 1:
        found.fields = objects[0].fields
    else:
        found.members = objects
    for member in members:
        found.values = found.values or member.values
        found.items = found.items or member.items
        found.listed |= member.listed


class Shaper:
    """Maker of the shapes of one value.

    Args:
        hashed: Gives the hash of a name.

    Attributes:
        nodes: Number of values in objects and arrays so far.

    Attributes:
        nodes: Number of values so far.
    """

    __slots__ = ("_hashed", "nodes")

    def __init__(self, hashed: Callable[[str], str]) -> None:
        self._hashed = hashed
        self.nodes = 1

    def shape(self, value: Any, expected: Expected, depth: int = 0) -> Any:
        """Return the shape of a value of JSON."""
        kind = type(value)
        if kind is str:
            return f"={value}" if value in expected.listed else f"string {text_form(value)}"
        if kind in _FIXED:
            return _FIXED[kind]
        if kind is int:
            return f"integer {integer_form(value)}"
        if depth >= _DEEPEST:
            return "unknown"
        if kind is dict:
            return self._object(value, expected, depth + 1)
        if kind is list:
            return self._array(value, expected.items or ANYTHING, depth + 1)
        return "unknown"

    def _object(self, value: dict[str, Any], expected: Expected, depth: int) -> dict[str, Any]:
        self.nodes += len(value)
        fields = expected.described(value)
        shape = self.shape
        if not fields:
            values = expected.values or ANYTHING
            return {self._hashed(name): shape(item, values, depth) for name, item in value.items()}
        shapes = {}
        for name, item in value.items():
            field = fields.get(name)
            if field is not None:
                shapes[name] = shape(item, field, depth)
            else:
                shapes[name if is_spelt(name) else self._hashed(name)] = shape(item, ANYTHING, depth)
        return shapes

    def _array(self, value: list[Any], items: Expected, depth: int) -> list[Any]:
        size = len(value)
        self.nodes += min(size, _ITEMS)
        if size > _ITEMS:
            value = value[:: -(-size // _ITEMS)]
        shapes: list[Any] = [count_class(size)]
        for item in value:
            found = self.shape(item, items, depth)
            if found not in shapes:
                shapes.append(found)
        return shapes


def is_spelt(name: str) -> bool:
    """Return whether a name is spelt like the names of iconik."""
    return len(name) <= _LONGEST_NAME and _SPELT.fullmatch(name) is not None
