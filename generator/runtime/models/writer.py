"""Models to JSON text without dicts in between.

msgspec writes structs and leaves out of them what is unset. So each model class has a struct of the same fields for
each way of writing: for each model msgspec calls a hook, which returns a struct of the model's values. Models among
these values are converted in turn. A value that nobody has read is still the text that came, and is written as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Raw

from ..base.json import dumps, refuse_changes
from ..base.unset import UNSET
from .access import direct_getter
from .bases import ModelBase, is_own
from .codec import Codec, codec_of
from .plain import plain
from .unchanged import fits_model_text, fits_request

#: Returns the struct or dict that msgspec writes in place of a model.
StandIn = Callable[[Any], Any]


class Writer:
    """One way of writing models.

    Args:
        by_wire: Name the properties as in JSON instead of as in Python.
        for_request: Leave out read-only fields, and nulls of a response where a request takes none.
    """

    def __init__(self, *, by_wire: bool, for_request: bool = False) -> None:
        self._by_wire = by_wire
        self._for_request = for_request
        self._by_class: dict[type[Any], StandIn] = {}
        self._encode = msgspec.json.Encoder(enc_hook=self._stand_in).encode

    def write(self, value: Any, *, indent: int | None = None) -> bytes:
        """Return the JSON text of a model, or of plain values with models in them.

        Args:
            value: The value to write.
            indent: Blanks for each level. Default: all on one line.

        Raises:
            TypeError: A value has no JSON form; the message names its type.
            ValueError: A number is NaN or infinite.
        """
        make = self._by_class.get(type(value))
        try:
            if make is not None:
                text = self._encode(make(value))
            else:
                refuse_changes(value)
                text = self._encode(value)
        except (_UnsetValueError, OverflowError, UnicodeEncodeError):
            return dumps(plain(value, by_wire=self._by_wire, for_request=self._for_request), indent=indent)
        return text if indent is None else msgspec.json.format(text, indent=indent)

    def _stand_in(self, value: Any) -> Any:
        make = self._by_class.get(type(value))
        if make is not None:
            return make(value)
        if isinstance(value, ModelBase):
            make = self._by_class[type(value)] = self._maker(codec_of(type(value)))
            return make(value)
        if isinstance(value, Mapping):
            built = plain(value, by_wire=self._by_wire, for_request=self._for_request)
            refuse_changes(built)
            return built
        if value is UNSET:
            raise _UnsetValueError
        if hasattr(value, "model_dump"):  # a model of pydantic
            return value.model_dump(mode="json", by_alias=self._by_wire)
        raise TypeError(f"Encoding objects of type {type(value).__name__} is unsupported")

    def _maker(self, codec: Codec[Any]) -> StandIn:
        fields = [field for field in codec.fields if not (self._for_request and field.read_only)]
        keys = [field.wire if self._by_wire else field.name for field in fields]
        direct_names = dict(zip(codec.names, codec.direct, strict=True))
        values_of = direct_getter([direct_names[field.name] for field in fields])
        # Fields whose values may be text, with their places.
        unread = [(index, field.name) for index, field in enumerate(fields) if direct_names[field.name] != field.name]
        defaults = codec.own_defaults() if self._for_request else {}
        keeps_all = self._by_wire and not self._for_request
        # Fields of which a request takes no null, with their places.
        null_free = codec.null_free if self._for_request else frozenset()
        checked = [(index, field.name) for index, field in enumerate(fields) if field.name in null_free]

        def as_dict(*values: Any) -> dict[str, Any]:
            return {key: value for key, value in zip(keys, values, strict=True) if value is not UNSET}

        as_struct = _struct(keys) or as_dict

        def make(obj: ModelBase) -> Any:
            values: Sequence[Any] = values_of(obj)
            if defaults:
                # The defaults of a user's class are not of iconik.
                pairs = zip(fields, values, strict=True)
                values = [UNSET if each.name in defaults and defaults[each.name] == v else v for each, v in pairs]
            refuse_changes(values)
            if not keeps_all:
                texts = [(index, name) for index, name in unread if type(values[index]) is Raw]
                changed = [each for each in texts if not self._may_keep(codec.types[each[1]], values[each[0]])]
                if changed:
                    values = _with_values_read(obj, values, changed)
                nulls = [index for index, name in checked if values[index] is None and not is_own(obj, name)]
                if nulls:
                    values = [UNSET if index in nulls else value for index, value in enumerate(values)]
            if not obj._extra:
                return as_struct(*values)
            refuse_changes(obj._extra)
            return as_dict(*values) | obj._extra

        return make

    def _may_keep(self, annotation: Any, text: Raw) -> bool:
        return fits_request(annotation, text) if self._for_request else fits_model_text(annotation)


def _with_values_read(obj: ModelBase, values: Sequence[Any], places: list[tuple[int, str]]) -> list[Any]:
    read = list(values)
    for index, name in places:
        read[index] = getattr(obj, name)
    return read


def _struct(keys: list[str]) -> Callable[..., Any] | None:
    names = [f"f{index}" for index in range(len(keys))]
    renamed = dict(zip(names, keys, strict=True))
    try:
        fields = [(name, Any, UNSET) for name in names]
        # Only the default itself is left out, since no default here is an empty list or object.
        return msgspec.defstruct("StandIn", fields, rename=renamed, omit_defaults=True, gc=False)
    except ValueError:
        # Structs do not support names with quotes or control characters.
        return None


class _UnsetValueError(Exception):
    """A mapping has an unset value, which the slower way leaves out."""


#: Properties named as by `model_dump`, named as in JSON, and named as in JSON without read-only fields.
MODEL_TEXT = Writer(by_wire=False)
WIRE_TEXT = Writer(by_wire=True)
REQUEST_TEXT = Writer(by_wire=True, for_request=True)
