"""Conditions under which text that came in an answer is written back unchanged."""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache
from typing import Any, Union, get_args, get_origin

from msgspec import Raw

from .annotations import map_value_type, may_be_null
from .bases import MapModelBase, ModelBase
from .codec import codec_of


@cache
def fits_model_text(annotation: Any) -> bool:
    """Return whether all fields of the models in a value have the same name in Python and in JSON."""
    return all(codec.names == codec.wire_names for codec in map(codec_of, _models_in(annotation)))


def fits_request(annotation: Any, text: Raw) -> bool:
    """Return whether a text may be sent: it contains no read-only field, and no null for a field that takes none."""
    if _has_read_only(annotation):
        return False
    return _takes_null(annotation) or b"null" not in bytes(text)


@cache
def _has_read_only(annotation: Any) -> bool:
    return any(any(codec_of(cls).read_only) for cls in _models_in(annotation))


@cache
def _takes_null(annotation: Any) -> bool:
    """Return whether a value and all fields of the models in it may be null."""
    return may_be_null(annotation) and not any(codec_of(cls).null_free for cls in _models_in(annotation))


@cache
def _models_in(annotation: Any) -> frozenset[type[ModelBase]]:
    """Return the classes of all models that a value of a type may contain, at any depth."""
    found: set[type[ModelBase]] = set()
    open_types = [annotation]
    while open_types:
        each = open_types.pop()
        if isinstance(each, type) and issubclass(each, ModelBase):
            if each not in found:
                found.add(each)
                open_types += codec_of(each).types.values()
        else:
            open_types += _parts(each)
    return frozenset(found)


def _parts(annotation: Any) -> Iterator[Any]:
    if isinstance(annotation, type) and issubclass(annotation, MapModelBase):
        yield map_value_type(annotation)
    elif get_origin(annotation) in (Union, types.UnionType, list, dict):
        yield from get_args(annotation)
