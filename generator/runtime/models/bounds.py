"""Checks of request bodies against the contract, before anything is sent.

Only values that the program has set are checked. Values of a response that are sent back may be anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args, get_origin

from ..base.unset import UNSET
from .annotations import map_value_type, members
from .bases import MapModelBase, ModelBase, is_own
from .codec import BestFit, Codec, codec_of
from .fields import Field

_CONTAINERS = (ModelBase, Mapping, list, tuple)


def check_body(value: Any, expected: Any) -> None:
    """Check a body of models or plain values.

    Raises:
        ValueError: A value is out of bounds, or null where iconik takes none; the message names the field.
    """
    _check(value, expected, "")


def check_bounds(place: str, value: Any, bounds: str) -> None:
    """Check a number, or the number of items or characters, against bounds.

    Raises:
        ValueError: The value is out of bounds.
    """
    low, _, high = bounds.partition("..")
    if isinstance(value, (int, float)):
        size, unit = value, ""
    elif isinstance(value, (str, list, tuple, set, frozenset)):
        size, unit = len(value), " characters" if isinstance(value, str) else " items"
    else:
        return
    if (low and size < float(low)) or (high and size > float(high)):
        taken = f"{low} to {high}" if low and high else f"at least {low}" if low else f"at most {high}"
        taken = f"exactly {low}" if low == high else taken
        raise ValueError(f"{place}: iconik takes {taken}{unit}, not {size}; check=False sends it anyway")


def _check(value: Any, annotation: Any, at: str) -> None:
    if isinstance(value, ModelBase):
        codec = codec_of(type(value))
        for field, each in zip(codec.fields, codec.unread_values(value), strict=True):
            _check_field(codec, field, each, at, is_own(value, field.name))
    elif isinstance(value, Mapping):
        if (found := codec_for(value, annotation)) is not None:
            for field in found.fields:
                _check_field(found, field, value.get(field.wire, UNSET), at, given=True)
            return
        for name, each in value.items():
            if isinstance(each, _CONTAINERS):
                _check(each, _item(annotation, dict), f"{at}.{name}" if at else name)
    elif isinstance(value, (list, tuple)):
        for index, each in enumerate(value):
            if isinstance(each, _CONTAINERS):
                _check(each, _item(annotation, list), f"{at}[{index}]")


def _check_field(codec: Codec[Any], field: Field, value: Any, at: str, given: bool) -> None:
    if value is UNSET or field.read_only:
        return
    place = f"{at}.{field.wire}" if at else field.wire
    if given and value is None and field.name in codec.null_free:
        raise ValueError(f"{place}: iconik takes no null: leave the field unset; check=False sends it anyway")
    if given and field.bounds:
        check_bounds(place, value, field.bounds)
    if isinstance(value, _CONTAINERS):
        _check(value, codec.types[field.name], place)


def codec_for(value: Mapping[str, Any], annotation: Any) -> Codec[Any] | None:
    """Return the codec of the model class that a mapping stands for."""
    models = [each for each in members(annotation) if isinstance(each, type) and issubclass(each, ModelBase)]
    if len(models) > 1:
        return BestFit(models).codec_for(value)
    return codec_of(models[0]) if models else None


def _item(annotation: Any, kind: type) -> Any:
    """Return the type of the items of a list, or of the values of a mapping."""
    for each in members(annotation):
        if get_origin(each) is kind:
            return get_args(each)[-1]
        if kind is dict and isinstance(each, type) and issubclass(each, MapModelBase):
            return map_value_type(each)
    return Any
