"""One level of JSON text: the single values of an object, and the texts of the objects and lists in it.

msgspec decodes the text of an object into a struct, which has a field for each property of a model class, or of several
classes that the object may be of. A field takes single values of any kind; everything else stays text. A compiled
function makes a model of the struct. An object that does not fit is decoded at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeAlias, Union

import msgspec
from msgspec import Raw

from ..base import json
from ..base.unset import UNSET
from .access import checked_names
from .annotations import is_scalar
from .codec import BestFit, Codec, decoder_for, field_decoding

#: msgspec refuses a text: its syntax, its kinds of values, or its depth.
FAILURES: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

Text: TypeAlias = bytes | Raw

#: The type of a single value. It takes a number where a text is documented, and so on.
_SINGLE: Final = Union[str, int, float, bool, None]  # noqa: UP007  (a value, which type checkers are not to read)


class Inner(NamedTuple):
    """How the value of a property is read together with the object that has it.

    Attributes:
        type: Type of the struct, or of several structs, that msgspec decodes.
        make: Makes the value of them; `None` if they are the value.
    """

    type: Any
    make: Callable[[Any], Any] | None = None


_names_in: Callable[[Text], dict[str, Raw]] = msgspec.json.Decoder(dict[str, Raw]).decode


class Level:
    """Reads objects of one model class, or of one of several, one level deep.

    Args:
        codecs: The codecs of the classes; the classes must be set plainly.
        best: Decides between several classes.
        inner: Properties by their names in JSON that are read together with the object.
        less: Level without these, for objects in which such a property has another kind of value than documented.
        at_once: Reads a text that no level can read.

    Raises:
        ValueError: A struct cannot have a property of such a name.
    """

    def __init__(self, codecs: list[Codec[Any]], best: BestFit | None, inner: Mapping[str, Inner], less: Level | None, at_once: Callable[[Text], Any]) -> None:
        self._inner = inner
        self._less = less
        self._at_once = at_once
        #: The properties by their names in JSON, and whether all classes document a single value.
        self._singles: dict[str, bool] = {}
        for codec in codecs:
            for wire, annotation in zip(codec.wire_names, codec.types.values(), strict=True):
                self._singles[wire] = self._singles.get(wire, True) and is_scalar(annotation)
        self._codecs = codecs
        self._best = best
        #: The struct of an object.
        self.struct = self._struct(closed=True)
        self._decode: Callable[[Text], Any] = msgspec.json.Decoder(self.struct).decode

    @cached_property
    def make(self) -> Callable[..., Any]:
        """Make an object of a struct, of which the whole text is the object's own."""
        return self._maker(copies=False)

    @cached_property
    def make_apart(self) -> Callable[..., Any]:
        """Make an object of a struct, without keeping the text around the object in memory."""
        return self._maker(copies=True)

    @cached_property
    def _decode_known(self) -> Callable[[Text], Any]:
        return msgspec.json.Decoder(self._struct(closed=False)).decode

    def read(self, text: Text) -> Any:
        """Read an object from its own text."""
        try:
            struct = self._decode(text)
        except FAILURES:
            return self._less.read(text) if self._less is not None else self._read_odd(text, self.make)
        return self.make(struct)

    def read_apart(self, text: Text) -> Any:
        """Read an object from a part of a larger text."""
        try:
            struct = self._decode(text)
        except FAILURES:
            return self._less.read_apart(text) if self._less is not None else self._read_odd(text, self.make_apart)
        return self.make_apart(struct)

    def _read_odd(self, text: Text, make: Callable[..., Any]) -> Any:
        try:
            struct = self._decode_known(text)
            names = _names_in(text)
        except FAILURES:
            # Another kind of value than documented, or a number that only the standard library reads.
            return self._at_once(text)
        return make(struct, {name: json.loads(value) for name, value in names.items() if name not in self._singles})

    def _struct(self, *, closed: bool) -> Any:
        renamed = {f"f{index}": wire for index, wire in enumerate(self._singles)}
        fields = [(name, self._type_of(wire), UNSET) for name, wire in renamed.items()]
        return msgspec.defstruct("Level", fields, rename=renamed, forbid_unknown_fields=closed, gc=False)

    def _type_of(self, wire: str) -> Any:
        if wire in self._inner:
            return self._inner[wire].type
        return _SINGLE if self._singles[wire] else Raw

    def _maker(self, *, copies: bool) -> Callable[..., Any]:
        makers = {codec: self._compiled(codec, copies=copies) for codec in self._codecs}
        best = self._best
        if best is None:
            return makers[self._codecs[0]]
        wire_names = list(self._singles)
        telling = [attrgetter(f"f{wire_names.index(wire)}") for wire in best.telling]

        def make(struct: Any, unknown: dict[str, Any] | None = None) -> Any:
            values = tuple([get(struct) for get in telling])
            if Raw in map(type, values):
                values = tuple([json.loads(value) if type(value) is Raw else value for value in values])
            fitting = best.fitting(values)
            codec = fitting[0]
            if len(fitting) > 1:
                pairs = zip(wire_names, msgspec.structs.astuple(struct), strict=True)
                found = {wire: value for wire, value in pairs if value is not UNSET} | (unknown or {})
                codec = min(fitting, key=lambda each: each.count_unknown(found))
            return makers[codec](struct, unknown)

        return make

    def _compiled(self, codec: Codec[Any], *, copies: bool) -> Callable[..., Any]:
        """Return a function that makes an object of a struct and of the properties that the struct does not have."""
        checked_names(codec.names)
        fields = dict(zip(codec.wire_names, zip(codec.direct, codec.types.values(), strict=True), strict=True))
        scope: dict[str, Any] = {"cls": codec.cls, "filled": codec.filled, "UNSET": UNSET, "loads": json.loads}
        scope["new"] = codec.cls.__new__
        lines = [" obj = new(filled)"]
        for index, wire in enumerate(self._singles):
            if wire in fields:
                direct, annotation = fields[wire]
                lines.append(f" v = struct.f{index}")
                lines.append(f" obj.{direct} = {self._expression(index, wire, annotation, scope, copies=copies)}")
            else:
                # A field of another class.
                scope[f"wire_{index}"] = wire
                value = f"struct.f{index}" if self._singles[wire] else f"loads(struct.f{index})"
                lines.append(f" if struct.f{index} is not UNSET:")
                lines.append(f"  unknown = (unknown or {{}}) | {{wire_{index}: {value}}}")
        lines += [" obj._extra = unknown", " obj.__class__ = cls", " return obj"]
        exec("def make(struct, unknown=None):\n" + "\n".join(lines), scope)  # noqa: S102 (field names, checked above)
        return scope["make"]  # type: ignore[no-any-return]

    def _expression(self, index: int, wire: str, annotation: Any, scope: dict[str, Any], *, copies: bool) -> str:
        """Return the value of a field, given the value `v` in the struct, and add what the value needs to the scope."""
        decode = f"decode_{index}"
        if wire in self._inner:
            scope[decode] = self._inner[wire].make
            return f"{decode}(v) if v is not UNSET else v" if scope[decode] is not None else "v"
        if not self._singles[wire]:
            if is_scalar(annotation):
                # Another class documents more than single values.
                scope[decode] = decoder_for(annotation) or _same
                return f"{decode}(loads(v)) if v is not UNSET else v"
            return "v.copy() if v is not UNSET else v" if copies else "v"
        if (decoding := field_decoding(annotation)) is None:
            return "v"
        scope[f"kind_{index}"], scope[decode] = decoding
        return f"{decode}(v)" if decoding[0] is object else f"{decode}(v) if isinstance(v, kind_{index}) else v"


def _same(value: Any) -> Any:
    return value
