"""Annotations of fields as types, and checks of values against types."""

from __future__ import annotations

import enum
import sys
import types
from collections.abc import Mapping
from functools import cache
from types import ModuleType, NoneType
from typing import Any, ForwardRef, Literal, Union, get_args, get_origin

from ..base.unset import Got, Opt, UnsetType
from .bases import MapModelBase, ModelBase


def accepts(value: object, expected: object) -> bool:
    """Return whether a value may be a body of the type that the contract names."""
    if expected is None or expected is Any:
        return True
    origin = get_origin(expected)
    if origin in (Union, types.UnionType):
        return any(accepts(value, member) for member in get_args(expected))
    if origin is dict or (isinstance(expected, type) and issubclass(expected, (dict, ModelBase))):
        # Models of other classes, and those of pydantic, count as mappings.
        return isinstance(value, (ModelBase, Mapping)) or hasattr(value, "model_dump")
    if origin is list:
        (item,) = get_args(expected)
        return isinstance(value, (list, tuple)) and all(accepts(each, item) for each in value)
    if expected is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if isinstance(expected, type):
        return isinstance(value, expected)
    return True


def describe(expected: object) -> str:
    """Return a type in words, for an error message."""
    origin = get_origin(expected)
    if origin in (Union, types.UnionType):
        return " or ".join(dict.fromkeys(describe(member) for member in get_args(expected)))
    if origin is list:
        return f"a list of {describe(get_args(expected)[0])}"
    if origin is dict:
        return "a mapping"
    return expected.__name__ if isinstance(expected, type) else str(expected)


def members(annotation: Any) -> tuple[Any, ...]:
    """Return the types of a union, or the type itself."""
    return get_args(annotation) if get_origin(annotation) in (Union, types.UnionType) else (annotation,)


@cache
def is_scalar(annotation: Any) -> bool:
    """Return whether a type is of texts, numbers, truth values and nulls only."""
    if get_origin(annotation) in (Union, types.UnionType):
        return all(map(is_scalar, get_args(annotation)))
    if get_origin(annotation) is Literal:
        return True
    return isinstance(annotation, type) and issubclass(annotation, (str, int, float, NoneType, UnsetType, enum.Enum))


def may_be_null(annotation: Any) -> bool:
    """Return whether a value of a type may be null."""
    return not {NoneType, Any}.isdisjoint(members(annotation))


@cache
def listed_values(annotation: Any) -> frozenset[str]:
    """Return the values that the contract lists for a type; empty if it does not list any."""
    if get_origin(annotation) in (Union, types.UnionType):
        return frozenset().union(*(listed_values(member) for member in get_args(annotation)))
    if get_origin(annotation) is Literal:
        return frozenset(get_args(annotation))
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return frozenset(member.value for member in annotation)
    return frozenset()


def map_value_type(cls: type[MapModelBase[Any]]) -> Any:
    """Return the type of the values of a `MapModel`."""
    (base,) = cls.__dict__["__orig_bases__"]
    (argument,) = get_args(base)
    return evaluate(argument.__forward_arg__ if isinstance(argument, ForwardRef) else argument, cls.__module__)


class _Names(dict[str, Any]):
    """Names that annotations use; the module imports models of other services when a name is first used."""

    def __init__(self, module: ModuleType) -> None:
        super().__init__(Any=Any, Literal=Literal, Got=Got, Opt=Opt, UnsetType=UnsetType)
        self._module = module

    def __missing__(self, name: str) -> Any:
        found = getattr(self._module, name, None)
        if found is None:
            raise KeyError(name)
        return found


@cache
def _names(module: str) -> _Names:
    return _Names(sys.modules[module])


def evaluate(annotation: Any, module: str) -> Any:
    """Return the type that an annotation names; names in a text are looked up in a module."""
    return _evaluated(annotation, module) if isinstance(annotation, str) else annotation


@cache
def _evaluated(annotation: str, module: str) -> Any:
    # The text comes from our own template, or from the source of a class that derives from a model.
    return eval(annotation, vars(sys.modules[module]), _names(module))  # noqa: S307
