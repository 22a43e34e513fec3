"""Reading of JSON text, one level at a time.

An object is read with its single values; the objects and lists in it stay text until somebody asks for them. Nobody can
tell such an object from one whose values were decoded at once, except by the clock. The text of an object is a copy of
its own, so that it does not keep the text around it in memory.
"""

from __future__ import annotations

import enum
import types
from collections.abc import Callable, Iterator
from functools import cache
from types import NoneType
from typing import Any, TypeAlias, Union, get_args, get_origin

import msgspec
from msgspec import Raw

from ..base import json
from ..base.unset import UnsetType
from .annotations import is_scalar, map_value_type
from .bases import MapModelBase, ModelBase
from .codec import BestFit, Codec, codec_of, decoder_for
from .level import FAILURES, Inner, Level, Text
from .unread import read_on_demand

Reader: TypeAlias = Callable[[Text], Any]

#: The longest text that is decoded at once, in bytes: an empty list or object, or null.
_SHORT = 4

_raw_items: Callable[[Text], list[Raw]] = msgspec.json.Decoder(list[Raw]).decode


def read(text: bytes, annotation: Any) -> Any:
    """Read JSON text as a value of a type.

    Raises:
        ValueError: The text is not JSON; the whole text is checked.
    """
    # A text that may still change cannot be read later.
    text = bytes(text)
    if not json.is_sound(text):
        return _at_once(annotation)(text)
    return _reader(annotation, _Extent.ANSWER)(text)


class _Extent(enum.Enum):
    """The parts of an object that are read together with its single values."""

    #: None: for an item of an answer, of which few values may be used.
    ITEM = enum.auto()
    #: The lists of an answer: a later reading would be a second pass over most of the text.
    ANSWER = enum.auto()
    #: Plain values, and objects that have single values only: for a value that somebody asked for. To read these takes
    #: less time than to keep their texts for later.
    ASKED = enum.auto()


def _field_reader(cls: type[Any], name: str) -> Reader:
    return _reader(codec_of(cls).types[name], _Extent.ASKED)


@cache
def _at_once(annotation: Any) -> Reader:
    decode = decoder_for(annotation)
    return json.loads if decode is None else lambda text: decode(json.loads(text))


@cache
def _reader(annotation: Any, extent: _Extent) -> Reader:
    at_once = _at_once(annotation)
    members = _members(annotation)
    item_extent = _Extent.ITEM if extent is _Extent.ANSWER else extent
    lists = [member for member in members if get_origin(member) is list]
    read_list = _list_reader(lists[0], at_once, item_extent) if len(lists) == 1 else at_once
    read_object = _object_reader(members, at_once, extent)
    if read_list is at_once:
        return read_object
    if read_object is at_once:
        return read_list
    return lambda text: (read_list if bytes(memoryview(text)[:1]) == b"[" else read_object)(text)


def _members(annotation: Any) -> tuple[Any, ...]:
    """Return the types of a union, or the type itself, without null and unset."""
    is_union = get_origin(annotation) in (Union, types.UnionType)
    return tuple([each for each in (get_args(annotation) if is_union else (annotation,)) if each not in _NOTHING])


_NOTHING = (NoneType, UnsetType)


def _object_reader(members: tuple[Any, ...], at_once: Reader, extent: _Extent) -> Reader:
    mappings = [each for each in members if get_origin(each) is dict or _is_class(each, MapModelBase)]
    models = [each for each in members if _is_class(each, ModelBase)]
    if mappings:
        return at_once if models else _mapping_reader(mappings[0], at_once, extent)
    level = _level(members, extent) if models else None
    if level is None:
        return at_once
    read_text = level.read

    def read(text: Text) -> Any:
        if len(text) <= _SHORT:
            return at_once(text)
        # The text in a slot may be a part of a larger one, which the new object must not keep in memory.
        return read_text(text.copy() if isinstance(text, Raw) else text)

    return read


def _mapping_reader(annotation: Any, at_once: Reader, extent: _Extent) -> Reader:
    is_model = get_origin(annotation) is not dict
    level = _item_level(map_value_type(annotation) if is_model else get_args(annotation)[1], extent)
    if level is None:
        return at_once
    decode: Callable[[Text], dict[str, Any]] = msgspec.json.Decoder(dict[str, level.struct]).decode  # type: ignore[name-defined]
    make = level.make_apart

    def read(text: Text) -> Any:
        if len(text) <= _SHORT:
            return at_once(text)
        try:
            structs = decode(text)
        except FAILURES:
            return at_once(text)
        values = {name: make(struct) for name, struct in structs.items()}
        return annotation(values) if is_model else values

    return read


def _list_reader(annotation: Any, at_once: Reader, extent: _Extent) -> Reader:
    level = _item_level(get_args(annotation)[0], extent)
    if level is None:
        return at_once
    decode: Callable[[Text], list[Any]] = msgspec.json.Decoder(list[level.struct]).decode  # type: ignore[name-defined]
    make, read_item = level.make_apart, level.read_apart

    def read(text: Text) -> Any:
        if len(text) <= _SHORT:
            return at_once(text)
        try:
            return [make(struct) for struct in decode(text)]
        except FAILURES:
            pass
        try:
            items = _raw_items(text)
        except FAILURES:
            return at_once(text)
        return [read_item(each) for each in items]

    return read


def _item_level(annotation: Any, extent: _Extent) -> Level | None:
    """Return the level of items that are models; `None` if items are documented that are other objects or lists."""
    members = _members(annotation)
    models = [each for each in members if _is_class(each, ModelBase)]
    others = [each for each in members if each not in models]
    return _level(members, extent) if models and all(map(is_scalar, others)) else None


@cache
def _level(members: tuple[Any, ...], extent: _Extent) -> Level | None:
    """Return the level of the models in a union; `None` if their texts must be decoded at once."""
    models = [each for each in members if _is_class(each, ModelBase)]
    codecs = list(map(codec_of, models))
    if not all(codec.is_plainly_set for codec in codecs):
        return None
    best = BestFit(models) if len(models) > 1 else None
    inner = dict(_inner(codecs[0], extent)) if best is None else {}
    less = _level(members, _Extent.ITEM) if inner else None
    at_once = _at_once(Union[members])  # noqa: UP007  (the members are known at run time only)
    try:
        level = Level(codecs, best, inner, less, at_once)
    except ValueError:
        return None
    for codec in codecs:
        for name, direct in zip(codec.names, codec.direct, strict=True):
            if name != direct:
                read_on_demand(codec.cls, name, _field_reader)
    return level


def _inner(codec: Codec[Any], extent: _Extent) -> Iterator[tuple[str, Inner]]:
    """Yield the properties that are read together with an object."""
    for wire, annotation in zip(codec.wire_names, codec.types.values(), strict=True):
        if is_scalar(annotation):
            continue
        members = _members(annotation)
        if extent is _Extent.ANSWER and len(members) == 1 and get_origin(members[0]) is list:
            level = _item_level(get_args(members[0])[0], _Extent.ITEM)
            if level is not None:
                yield wire, Inner(list[level.struct], _each(level.make_apart))  # type: ignore[name-defined]
        elif extent is _Extent.ASKED and decoder_for(annotation) is None:
            yield wire, Inner(Any)
        elif extent is _Extent.ASKED and len(members) == 1 and _is_flat(members[0]):
            level = _level(members, _Extent.ITEM)
            if level is not None:
                yield wire, Inner(level.struct | None, _or_none(level.make_apart))


def _is_flat(annotation: Any) -> bool:
    """Return whether a type is a model with single values only."""
    return _is_class(annotation, ModelBase) and all(map(is_scalar, codec_of(annotation).types.values()))


def _each(make: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda structs: [make(struct) for struct in structs]


def _or_none(make: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda struct: None if struct is None else make(struct)


def _is_class(annotation: Any, base: type[Any]) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, base)
