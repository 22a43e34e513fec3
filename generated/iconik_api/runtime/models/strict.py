"""Strict decoding: checks that a response keeps to the contract, with `strict=True` only."""

from __future__ import annotations

import enum
import types
from collections.abc import Mapping
from typing import Any, Literal, Union, get_args, get_origin

from ..base.errors import DecodeError
from ..base.unset import UnsetType
from .annotations import describe, map_value_type
from .bases import MapModelBase, ModelBase
from .codec import codec_of

_SCALARS: dict[Any, tuple[type, ...]] = {str: (str,), int: (int,), float: (int, float), bool: (bool,), type(None): (type(None),)}


def check(value: Any, expected: Any, path: str = "$", *, partial: bool = False) -> None:
    """Compare a value of a response with the documented type.

    Objects of which a part was requested (`partial`) may lack required properties.

    Raises:
        DecodeError: The value departs from the type; the error has its JSON path.
    """
    origin = get_origin(expected)
    if expected is Any or expected is None:
        return
    if origin in (Union, types.UnionType):
        _check_union(value, get_args(expected), path, partial)
    elif origin is Literal:
        _check_listed(value, expected, path)
    elif origin is list:
        _require(value, list, "a list", path)
        for index, item in enumerate(value):
            check(item, get_args(expected)[0], f"{path}[{index}]", partial=partial)
    elif origin is dict:
        _check_mapping(value, get_args(expected)[1], path, partial)
    elif expected in _SCALARS:
        kinds = _SCALARS[expected]
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise DecodeError(path, f"expected {describe(expected)}, got {type(value).__name__}")
    elif issubclass(expected, enum.Enum):
        _check_listed(value, expected, path)
    elif issubclass(expected, MapModelBase):
        _check_mapping(value, map_value_type(expected), path, partial)
    elif issubclass(expected, ModelBase):
        _check_model(value, expected, path, partial)


def _check_listed(value: Any, expected: Any, path: str) -> None:
    # By equality alone, true would be 1.
    if not any(type(value) is type(each) and value == each for each in _listed_values(expected)):
        raise DecodeError(path, f"{value!r:.60} is not a documented value")


def _check_model(value: Any, cls: type[ModelBase], path: str, partial: bool) -> None:
    _require(value, dict, "an object", path)
    codec = codec_of(cls)
    for field, annotation in zip(codec.fields, codec.types.values(), strict=True):
        name = field.wire
        if name in value:
            check(value[name], annotation, f"{path}.{name}", partial=partial)
        elif field.required and not partial:
            raise DecodeError(f"{path}.{name}", "required, but missing")


def _check_mapping(value: Any, item: Any, path: str, partial: bool) -> None:
    _require(value, Mapping, "an object", path)
    for name, each in value.items():
        check(each, item, f"{path}.{name}", partial=partial)


def _check_union(value: Any, members: tuple[Any, ...], path: str, partial: bool) -> None:
    members = tuple(member for member in members if member is not UnsetType)
    # A plain type behind listed values of it stands for undocumented values, which strict decoding refuses; a plain
    # type before them is documented itself.
    members = tuple(member for index, member in enumerate(members) if not any(member is type(value) for earlier in members[:index] for value in _listed_values(earlier)))
    errors = []
    for member in members:
        try:
            return check(value, member, path, partial=partial)
        except DecodeError as error:
            errors.append(error)
    # The error with the longest path is of the member that fits best.
    raise max(errors, key=lambda error: len(error.path))


def _listed_values(member: Any) -> tuple[Any, ...]:
    if get_origin(member) is Literal:
        return get_args(member)
    if isinstance(member, type) and issubclass(member, enum.Enum):
        return tuple(each.value for each in member)
    return ()


def _require(value: Any, kind: type, words: str, path: str) -> None:
    if not isinstance(value, kind):
        raise DecodeError(path, f"expected {words}, got {type(value).__name__}")
