"""A check of the values that a caller gave a model, before the model is sent as a body."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from types import NoneType
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

from msgspec import Raw

from ..base.unset import UNSET, UnsetType
from .annotations import describe, listed_values, map_value_type, members
from .bases import MapModelBase, ModelBase, is_own
from .codec import codec_of

_LISTS = (list, tuple, set, frozenset)
#: Values that are written as text. An enum member of another kind is looked at by its value.
_TEXTS = (str, UUID, date, time)
_TRUTHS = frozenset({"0", "1", "true", "false", "t", "f", "yes", "no", "y", "n", "on", "off"})


def check_given(value: object, path: str = "body") -> None:
    """Refuse a model that a caller made with a value of an impossible kind, or beyond a closed list of values.

    Values that were decoded are not checked: an object that was fetched can be sent back.

    Raises:
        ValueError: A value is impossible; the message names its place.
    """
    if isinstance(value, ModelBase):
        _check_model(value, path, everything=False)
    elif isinstance(value, Mapping):
        for name, each in value.items():
            check_given(each, f"{path}.{name}")
    elif isinstance(value, _LISTS):
        for index, each in enumerate(value):
            check_given(each, f"{path}[{index}]")


def _check_model(obj: ModelBase, path: str, *, everything: bool) -> None:
    codec = codec_of(type(obj))
    given = getattr(obj, "_given", None)
    # `model_construct` makes an object without checks.
    is_free = given is None and getattr(obj, "_own", False) is True
    # Values that are still text came in a response.
    for name, value in zip(codec.names, codec.unread_values(obj), strict=True):
        if everything or (is_own(obj, name) and not is_free):
            _check(value, codec.types[name], f"{path}.{name}", everything=everything or name in (given or ()))
        else:
            check_given(value, f"{path}.{name}")


def _check(value: Any, annotation: Any, path: str, *, everything: bool) -> None:
    if value is None or value is UNSET or type(value) is Raw:
        return
    found = [each for each in members(annotation) if each not in (NoneType, UnsetType)]
    problems = [list(_problems(value, each, path, everything=everything)) for each in found]
    if problems and all(problems):
        # The member that the value resembles most has its problem farthest inside.
        raise ValueError(max((each[0] for each in problems), key=lambda text: len(text.partition(" ")[0])))


def _problems(value: Any, expected: Any, path: str, *, everything: bool) -> Iterator[str]:
    origin = get_origin(expected)
    if origin is list and isinstance(value, _LISTS):
        yield from _within(enumerate(value), get_args(expected)[0], path, everything=everything, place="[{}]")
    elif isinstance(expected, type) and issubclass(expected, ModelBase):
        if isinstance(value, ModelBase):
            try:
                _check_model(value, path, everything=everything)
            except ValueError as error:
                yield str(error)
        elif not (isinstance(value, Mapping) or hasattr(value, "model_dump")):
            yield _problem(value, "an object", path)
    elif origin is dict or (isinstance(expected, type) and issubclass(expected, MapModelBase)):
        if isinstance(value, Mapping):
            kind = get_args(expected)[1] if origin is dict else map_value_type(expected)
            yield from _within(value.items(), kind, path, everything=everything)
        # `metadata_values=[]` means no values, as in 1.x.
        elif value != []:
            yield _problem(value, "an object", path)
    elif not _is_possible(getattr(value, "value", value) if isinstance(value, enum.Enum) else value, expected):
        listed = sorted(map(str, listed_values(expected)))
        if listed and isinstance(value, str):
            yield f"{path} must be one of {', '.join(listed)}, not {value!r:.60}"
        else:
            yield _problem(value, describe(expected), path)


def _within(pairs: Any, annotation: Any, path: str, *, everything: bool, place: str = ".{}") -> Iterator[str]:
    for key, value in pairs:
        try:
            _check(value, annotation, path + place.format(key), everything=everything)
        except ValueError as error:
            yield str(error)


def _problem(value: Any, wanted: str, path: str) -> str:
    return f"{path} must be {wanted}, not {type(value).__name__}"


def _is_possible(value: Any, expected: Any) -> bool:
    """Return whether a single value may stand where a type is documented, as freely as pydantic took it."""
    if get_origin(expected) is Literal or (isinstance(expected, type) and issubclass(expected, enum.Enum)):
        listed = listed_values(expected)
        return value in listed if isinstance(value, (str, int, float)) else False
    if expected is str:
        return isinstance(value, _TEXTS)
    if expected is bool:
        return isinstance(value, bool) or value in (0, 1) or (isinstance(value, str) and value.lower() in _TRUTHS)
    if expected in (int, float):
        return isinstance(value, (int, float, Decimal)) or (isinstance(value, str) and _is_number(value))
    return not (get_origin(expected) is list or expected is list)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
