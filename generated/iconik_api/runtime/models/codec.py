"""Decoding of models from plain JSON values, all at once; `reader` reads JSON text on demand.

A codec is built from the annotations of a class at its first use. Decoding never refuses and never loses a value: a
value of another type than documented is kept unchanged.
"""

from __future__ import annotations

import enum
import threading
import types
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import takewhile
from types import NoneType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin

from ..base.unset import UNSET, UnsetType
from .access import Decode, assignments, attributes_getter, items_getter
from .annotations import evaluate, is_scalar, listed_values, map_value_type, may_be_null
from .bases import MapModelBase, ModelBase, note_own
from .fields import fields_of, is_undecorated, made_by_attrs
from .unread import direct_name

M = TypeVar("M", bound=ModelBase)

_PLAIN = frozenset({dict, list})
_NONE: frozenset[str] = frozenset()

_lock = threading.RLock()
_set_own = ModelBase.__dict__["_own"].__set__
_codecs: dict[type[ModelBase], Codec[Any]] = {}
_map_decoders: dict[type[MapModelBase[Any]], Decode] = {}


def codec_of(cls: type[M]) -> Codec[M]:
    """Return the codec of a model class, built at first use."""
    codec = _codecs.get(cls)
    if codec is None:
        with _lock:
            codec = _codecs.get(cls)
            if codec is None:
                codec = Codec(cls)
                codec.link()
                _codecs[cls] = codec
    return codec


class Codec(Generic[M]):
    """Reads the objects of one model class, and knows their fields."""

    def __init__(self, cls: type[M]) -> None:
        #: The fields; then, in the same order, their names, their names in JSON, and whether the server owns them.
        self.fields = fields_of(cls)
        self.names = [field.name for field in self.fields]
        self.wire_names = [field.wire for field in self.fields]
        self.read_only = [field.read_only for field in self.fields]
        self._aliases = [field.alias for field in self.fields]
        self._wire_by_name = dict(zip(self.names, self.wire_names, strict=True))
        self._names_by_key = {key: field.name for field in self.fields for key in (field.name, field.alias, field.wire)}
        self._defaults: dict[str, Any] = dict.fromkeys(self.wire_names, UNSET)
        self._factories = {field.wire: field.factory for field in self.fields if field.factory is not None}
        # A class of a user may fill itself, as pydantic's do with every value.
        self._is_initialised = hasattr(cls, "model_post_init") or _has_own_init(cls)
        if self._is_initialised:
            self.decode = self._call  # type: ignore[method-assign]
        self._count = len(self.fields)
        self._pick = items_getter(self.wire_names)
        #: All field values of an object, as one tuple.
        self.values: Callable[[Any], tuple[Any, ...]] = attributes_getter(self.names)
        #: The same, but a text (`msgspec.Raw`) for each value that is not read yet.
        self.unread_values = self.values
        #: The class of the objects.
        self.cls = cls
        #: Names by which the fields are set and read without reading their texts.
        self.direct: list[str] = []
        self._set: list[Callable[[Any, Any], None]] = []
        self._set_extra: Callable[[Any, Any], None] = ModelBase.__dict__["_extra"].__set__
        self._secret = [field.secret for field in self.fields]
        #: Names of the fields for which a request has no null.
        self.null_free: frozenset[str] = frozenset()
        #: The annotations of the fields as types, by field name.
        self.types: dict[str, Any] = {}
        self._nested: list[tuple[int, Decode]] = []
        self._fill: Callable[[M, tuple[Any, ...], dict[str, Any] | None], None] = self._fill_first

    def link(self) -> None:
        """Read the annotations, and find out which fields hold more than single values."""
        self.types = {field.name: evaluate(field.annotation, field.module) for field in self.fields}
        is_users = any(map(is_undecorated, self.cls.__mro__))
        if is_users:
            from .subclass import without_annotations

            self.types = {name: without_annotations(each, name) for name, each in self.types.items()}
        self.null_free = frozenset(field.name for field in self.fields if str(field.annotation).startswith("Got[") or not may_be_null(self.types[field.name]))
        self.direct = [name if is_scalar(annotation) else direct_name(self.cls, name) for name, annotation in self.types.items()]
        if is_users:
            from .subclass import setter

            self._set = [setter(self.cls, name) for name in self.direct]
        else:
            self._set = [getattr(self.cls, name).__set__ for name in self.direct]
        self.unread_values = attributes_getter(self.direct)

    @property
    def is_plainly_set(self) -> bool:
        """Whether setting an attribute of an object does nothing else.

        A class may look at what its attributes are set to (attrs' validators do); answers are not to be refused.
        """
        noting = self.cls.__setattr__ is ModelBase.__setattr__
        return noting and not self._factories and not self._is_initialised

    def _fill_first(self, obj: M, values: tuple[Any, ...], extra: dict[str, Any] | None) -> None:
        # Here, since most classes are only read on demand.
        decodings: dict[int, tuple[type, Decode]] = {}
        nested: list[tuple[int, Decode]] = []
        for index, annotation in enumerate(self.types.values()):
            if decoding := field_decoding(annotation):
                decodings[index] = decoding
                nested.append((index, _of_table(_decoders_by_kind(annotation))))
        self._nested = nested
        self._fill = assignments(self.direct, decodings) if self.is_plainly_set else self._fill_tolerantly
        self._fill(obj, values, extra)

    @cached_property
    def filled(self) -> type[M]:
        """Class of a new object while its fields are set: it notes nothing."""
        metaclass: Any = type(self.cls)
        body = {"__slots__": (), "__setattr__": object.__setattr__}
        made: type[M] = metaclass(self.cls.__name__, (self.cls,), body) if self.is_plainly_set else self.cls
        return made

    def decode(self, values: Mapping[str, Any]) -> M:
        """Return an object of a mapping of JSON names to values."""
        if len(values) == self._count:
            # Most objects have all fields and no others: nothing needs merging.
            try:
                picked = self._pick(values)
            except KeyError:
                pass  # as many names, but others
            else:
                # As `_build` does: one call less for each object of an answer.
                filled, cls = self.filled, self.cls
                obj = cls.__new__(filled)
                try:
                    self._fill(obj, picked, None)
                except TypeError:
                    self._fill_tolerantly(obj, picked, None)
                if filled is not cls:
                    obj.__class__ = cls
                return obj
        defaults = {**self._defaults, **self._made_defaults()} if self._factories else self._defaults
        return self._build_merged({**defaults, **values})

    def _call(self, values: Mapping[str, Any]) -> M:
        obj = self.cls(**values)
        for mark in ("_given", "_own"):
            if hasattr(obj, mark):
                delattr(obj, mark)
        return obj

    def _made_defaults(self) -> dict[str, Any]:
        return {wire: make() for wire, make in self._factories.items()}

    def own_defaults(self) -> dict[str, Any]:
        """Return the defaults that a user's class gives its fields, by the names of the fields."""
        return {field.name: field.factory() for field in self.fields if field.factory is not None}

    def fill(self, obj: M, values: Mapping[str, Any]) -> None:
        """Set the fields of a new object from keyword arguments: names of fields, or names in JSON."""
        extra = dict(values.get("additional_properties") or {})
        merged = self._defaults | self._made_defaults() if self._factories else dict(self._defaults)
        for name, value in values.items():
            if name != "additional_properties":
                merged[self._wire_by_name.get(name, name)] = value
        obj._given = _NONE
        if not _PLAIN.isdisjoint(map(type, values.values())):
            obj._given = frozenset([each for each, value in values.items() if type(value) in _PLAIN and _is_plain(value)])
        self._build_merged(merged | extra, obj)
        self._claim(obj, values)
        if self._is_initialised and (post_init := getattr(obj, "model_post_init", None)):
            post_init(None)

    def _claim(self, obj: M, values: Mapping[str, Any]) -> None:
        """Note the fields that the program has set."""
        own: frozenset[str] | bool = True
        if len(values) > self._count and "additional_properties" in values:
            # A copy: `attrs.evolve` gives the changes first, then the fields of the object with the additional
            # properties at their head.
            names = {self._wire_by_name.get(name, name) for name in takewhile("additional_properties".__ne__, values)}
            own = frozenset(name for name, wire in self._wire_by_name.items() if wire in names)
        _set_own(obj, own)
        for name, value in values.items():
            if isinstance(value, (dict, list)) and (field := self._names_by_key.get(name)):
                _claim_plain(getattr(obj, field), value)

    def assign(self, obj: M, name: str, value: Any) -> None:
        """Set a value by its name in Python or in JSON; a name that is not of a field becomes an unknown property."""
        wire = self._wire_by_name.get(name, name)
        if wire not in self._defaults:
            obj._extra = {each: v for each, v in {**(obj._extra or {}), name: value}.items() if v is not UNSET}
            return
        index = self.wire_names.index(wire)
        note_own(obj, self.names[index])
        decode = decoder_for(list(self.types.values())[index])
        self._set[index](obj, value if decode is None else decode(value))

    def _build_merged(self, merged: dict[str, Any], obj: M | None = None) -> M:
        extra = None
        if len(merged) > self._count:
            extra = {name: value for name, value in merged.items() if name not in self._defaults and value is not UNSET}
        return self._build(self._pick(merged), extra, obj)

    def _build(self, values: tuple[Any, ...], extra: dict[str, Any] | None, obj: M | None = None) -> M:
        filled, cls = self.filled, self.cls
        if obj is None:
            obj = cls.__new__(filled)
        elif filled is not cls:
            object.__setattr__(obj, "__class__", filled)
        try:
            self._fill(obj, values, extra)
        except TypeError:
            # A list or an object stands where members of an enum are looked up.
            self._fill_tolerantly(obj, values, extra)
        if filled is not cls:
            obj.__class__ = cls
        return obj

    def _fill_tolerantly(self, obj: M, values: tuple[Any, ...], extra: dict[str, Any] | None) -> None:
        for set_, value in zip(self._set, values, strict=True):
            set_(obj, value)
        for index, decode in self._nested:
            self._set[index](obj, decode(values[index]))
        self._set_extra(obj, extra)

    def value_of(self, obj: M, wire_name: str) -> Any:
        """Return the value of a property by its name in JSON; `UNSET` if it is not set."""
        if wire_name in self._defaults:
            return getattr(obj, self.names[self.wire_names.index(wire_name)])
        return (obj._extra or {}).get(wire_name, UNSET)

    def set_fields(self, obj: M) -> Iterator[tuple[str, bool]]:
        """Yield name and secrecy of each field that is set; unknown properties come last."""
        for name, value, secret in zip(self.names, self.unread_values(obj), self._secret, strict=True):
            if value is not UNSET:
                yield name, secret
        if obj._extra:
            yield "additional_properties", False

    @property
    def listed(self) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
        """The values that the contract lists for properties, tags included, and the tags, if it lists any."""
        found = {}
        for field in self.fields:
            tags = frozenset(field.tags)
            if known := listed_values(self.types[field.name]) | tags:
                found[field.wire] = (known, tags)
        return found

    def count_unknown(self, values: Mapping[str, Any]) -> int:
        """Return the number of names in a mapping that are not names of fields."""
        return len(values.keys() - self._defaults.keys())


def _claim_plain(value: Any, made_of: Any) -> None:
    """Note that the program has set all fields of the models that were made of plain values of its own."""
    if isinstance(value, ModelBase):
        # A model is a `Mapping`, too.
        if made_of is not value and isinstance(made_of, Mapping):
            codec_of(type(value))._claim(value, made_of)
    elif isinstance(value, dict) and isinstance(made_of, dict):
        for name, each in value.items():
            _claim_plain(each, made_of.get(name))
    elif isinstance(value, list) and isinstance(made_of, list):
        for each, plain in zip(value, made_of, strict=False):
            _claim_plain(each, plain)


def map_decoder(cls: type[MapModelBase[Any]]) -> Decode:
    """Return a function that decodes the values of a mapping for a `MapModel`."""
    decode = _map_decoders.get(cls)
    if decode is None:
        decode = _map_decoders[cls] = _mapping_of(decoder_for(map_value_type(cls)) or _same)
    return decode


def _mapping_of(decode: Decode) -> Decode:
    return lambda values: {name: decode(value) for name, value in values.items()}


def _same(value: Any) -> Any:
    return value


def decoder_for(annotation: Any) -> Decode | None:
    """Return a function that decodes values of a type, or `None` if plain values stay unchanged."""
    table = _decoders_by_kind(annotation)
    return _of_table(table) if table else None


def _of_table(table: dict[type, Decode]) -> Decode:
    if len(table) == 1:
        ((kind, only),) = table.items()
        return lambda value: only(value) if isinstance(value, kind) else value

    def decode(value: Any) -> Any:
        for kind, function in table.items():
            if isinstance(value, kind):
                return function(value)
        return value

    return decode


def _decoders_by_kind(annotation: Any) -> dict[type, Decode]:
    # A decoder applies to one kind of JSON value: an object, an array or a string.
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _union_decoders(get_args(annotation))
    if origin is list:
        return _array_decoder(get_args(annotation)[0])
    if origin is dict:
        return _mapping_decoder(get_args(annotation)[1])
    if isinstance(annotation, type):
        if issubclass(annotation, enum.Enum):
            return {str: _Members(annotation).__getitem__}
        if issubclass(annotation, MapModelBase):
            return {dict: annotation}
        if issubclass(annotation, ModelBase):
            return {dict: _model_decoder(annotation)}
        if validate := getattr(annotation, "model_validate", None):  # a model of pydantic
            return {dict: validate}
    return {}


def _array_decoder(item: Any) -> dict[type, Decode]:
    table = _decoders_by_kind(item)
    if len(table) == 1:
        # The usual case: as little as possible for each item.
        ((kind, only),) = table.items()
        return {list: lambda values: [only(value) if isinstance(value, kind) else value for value in values]}
    decode = decoder_for(item)
    return {} if decode is None else {list: lambda values: [decode(value) for value in values]}


def _mapping_decoder(item: Any) -> dict[type, Decode]:
    decode = decoder_for(item)
    return {} if decode is None else {dict: _mapping_of(decode)}


def _union_decoders(members: tuple[Any, ...]) -> dict[type, Decode]:
    models = [member for member in members if isinstance(member, type) and issubclass(member, ModelBase)]
    table: dict[type, Decode] = {}
    for member in members:
        if member not in models or len(models) == 1:
            table |= {kind: decode for kind, decode in _decoders_by_kind(member).items() if kind not in table}
    if len(models) > 1:
        table[dict] = BestFit(models)
    items = [get_args(member)[0] for member in members if get_origin(member) is list]
    if len(items) > 1:
        table |= _array_decoder(Union[tuple(items)])  # noqa: UP007  (the members are known at run time only)
    return table


class BestFit:
    """Decodes each object as the class of several whose listed values fit best and that has most of the names.

    Args:
        models: The classes; of several that are as good the first is taken.
    """

    #: So many combinations of values are remembered with the classes that they fit; few occur.
    _REMEMBERED = 256

    def __init__(self, models: list[type[ModelBase]]) -> None:
        self._models = models
        self._codecs: list[Codec[Any]] = []
        self._names: list[str] = []
        self._listed: list[list[tuple[frozenset[str], frozenset[str]]]] = []
        self._fitting: dict[tuple[Any, ...], list[Codec[Any]]] = {}

    def __call__(self, values: Mapping[str, Any]) -> Any:
        """Return an object of a mapping of JSON names to values."""
        return self.codec_for(values).decode(values)

    def codec_for(self, values: Mapping[str, Any]) -> Codec[Any]:
        """Return the codec of the class that fits a mapping of JSON names to values best."""
        fitting = self.fitting(tuple([values.get(name) for name in self.telling]))
        return fitting[0] if len(fitting) == 1 else min(fitting, key=lambda codec: codec.count_unknown(values))

    @property
    def telling(self) -> list[str]:
        """Names in JSON of the properties whose values tell the classes apart."""
        if not self._codecs:
            with _lock:
                if not self._codecs:
                    self._link()
        return self._names

    def fitting(self, telling: tuple[Any, ...]) -> list[Codec[Any]]:
        """Return the codecs of the classes that fit best, given the values of the telling properties."""
        try:
            return self._fitting[telling]
        except (KeyError, TypeError):
            return self._choose(telling)

    def _link(self) -> None:
        # At the first object, so that recursive models link.
        codecs = list(map(codec_of, self._models))
        nothing: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
        for name in dict.fromkeys(name for codec in codecs for name in codec.listed):
            listed = [codec.listed.get(name, nothing) for codec in codecs]
            # Values that all members list alike do not distinguish them.
            if len(set(listed)) > 1:
                self._names.append(name)
                self._listed.append(listed)
        self._codecs = codecs

    def _choose(self, telling: tuple[Any, ...]) -> list[Codec[Any]]:
        misfits = [(0, 0)] * len(self._codecs)
        for value, listed in zip(telling, self._listed, strict=True):
            if isinstance(value, (str, int)):
                misfits = [(unlisted + _is_unlisted(value, known), untagged + _is_unlisted(value, tags)) for (unlisted, untagged), (known, tags) in zip(misfits, listed, strict=True)]
        least = min(misfits)
        fitting = [codec for codec, misfit in zip(self._codecs, misfits, strict=True) if misfit == least]
        if len(self._fitting) < self._REMEMBERED and all(isinstance(value, (str, int, NoneType, UnsetType)) for value in telling):
            self._fitting[telling] = fitting
        return fitting


def _is_unlisted(value: Any, known: frozenset[Any]) -> bool:
    """Return whether values of this type are listed, and not this one."""
    return value not in known and any(type(value) is type(each) for each in known)


def _model_decoder(cls: type[ModelBase]) -> Decode:
    """Return a decoder of one class; it finds the codec at the first object, so that recursive models link."""
    known: Decode | None = None

    def decode(values: Any) -> Any:
        nonlocal known
        if known is None:
            known = codec_of(cls).decode
        return known(values)

    return decode


def _is_plain(value: Any) -> bool:
    # Objects in a list may come from an answer.
    return not any(isinstance(each, ModelBase) for each in (value.values() if isinstance(value, dict) else value))


def _has_own_init(cls: type[Any]) -> bool:
    owner = next(each for each in cls.__mro__ if "__init__" in vars(each))
    return ModelBase not in owner.__bases__ and not made_by_attrs(vars(owner))


class _Members(dict[Any, Any]):
    """The members of an enum by their values; any other value maps to itself."""

    def __init__(self, cls: type[enum.Enum]) -> None:
        super().__init__(cls._value2member_map_)
        self[None] = None
        self[UNSET] = UNSET

    def __missing__(self, value: Any) -> Any:
        return value


def field_decoding(annotation: Any) -> tuple[type, Decode] | None:
    """Return the type of values that a field decodes and their decoder; `None` if its values stay as they are."""
    table = _decoders_by_kind(annotation)
    enums = [each for each in (annotation, *get_args(annotation)) if isinstance(each, type) and issubclass(each, enum.Enum)]
    if len(enums) == 1 and table.keys() == {str}:
        # It refuses what cannot be looked up, and looks up anything else.
        return object, _Members(enums[0]).__getitem__
    if len(table) == 1:
        return next(iter(table.items()))
    return (object, _of_table(table)) if table else None
