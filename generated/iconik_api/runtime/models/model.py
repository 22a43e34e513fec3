"""Models: attrs classes that keep everything that iconik sent and send only what was set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, dataclass_transform

from ..base import json
from ..base.shown import safe_repr
from ..base.unset import UNSET
from .bases import MapModelBase, ModelBase
from .fields import Declaration
from .slots import slotted

__all__ = ["MapModel", "Model", "field", "model"]

M = TypeVar("M")
V = TypeVar("V")

_TEXT_OPTIONS = frozenset({"by_alias"})
_SHOWN_FIELDS = 8
_SHOWN_CHARACTERS = 60


def field(
    *, default: Any, wire: str | None = None, required: bool = False, read_only: bool = False, secret: bool = False, tags: tuple[str, ...] = ()
) -> Any:
    """Declare a field that differs from a plain one.

    Args:
        default: Default value: `UNSET`.
        wire: Name of the property in JSON. Default: the name of the field.
        required: The contract promises the property. Only strict decoding checks this.
        read_only: The server owns the property: it is decoded and dumped, but never sent.
        secret: The value is or carries a credential: it is kept out of `repr`.
        tags: Values that tell this model from the others where it is one of several.
    """
    return Declaration(default, {"wire": wire, "required": required, "read_only": read_only, "secret": secret, "tags": tags})


if TYPE_CHECKING:
    from attrs import define as _attrs_class, field as _attrs_field
else:
    # Type checkers see classes and fields of attrs. Importing attrs takes as long as importing the models of a service,
    # so at run time only programs that use attrs import it.
    _attrs_field = field

    def _attrs_class(**_):
        return lambda cls: cls


@dataclass_transform(kw_only_default=True, field_specifiers=(field, _attrs_field))
def model(cls: type[M]) -> type[M]:
    """Make a model class of annotated fields.

    `__init__`, equality and `repr` are those of `Model`, written once, and what attrs knows of a class is made when
    attrs is first asked: generating all that for each class is what makes importing many models slow.
    """
    return slotted(cls)


class _Seen:
    """An attribute that attrs gives to each of its classes, made at first use."""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: Any) -> Any:
        from .attrs_view import attrs_class

        return getattr(attrs_class(owner), self._name)


class _Signature:
    """The signature for `inspect.signature` and `help`."""

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        if owner.__init__ is not Model.__init__:
            # Python looks at the `__init__` that the class has of its own.
            raise AttributeError("__signature__")
        from .attrs_view import signature

        return signature(owner)


@_attrs_class(slots=False, eq=False, repr=False, init=False)
class Model(ModelBase):
    """Base of all models.

    Fields are given by keyword. A mapping is accepted for a field that holds a model. An unknown keyword is kept in
    `additional_properties` and sent unchanged.
    """

    if TYPE_CHECKING:
        _extra: dict[str, Any] | None = _attrs_field(default=None, alias="additional_properties")
    else:
        __slots__ = ()

        __attrs_attrs__ = _Seen()
        __attrs_props__ = _Seen()
        __match_args__ = _Seen()
        __signature__ = _Signature()

    def __init__(self, /, **values: Any) -> None:
        from .codec import codec_of

        codec_of(type(self)).fill(self, values)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Properties that the contract does not know, by their names in JSON."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    def __getitem__(self, name: str) -> Any:
        """Return a value by its name in JSON, as a dict does: pythonik 1.x had dicts in its lists.

        Raises:
            KeyError: The property does not exist, or is not set.
        """
        from .codec import codec_of

        value = codec_of(type(self)).value_of(self, name)
        if value is UNSET:
            raise KeyError(name)
        return value

    # Without this, Python would use `__getitem__` to iterate.
    __iter__ = None

    def __contains__(self, name: object) -> bool:
        return self.get(name, UNSET) is not UNSET

    def get(self, name: object, default: Any = None) -> Any:
        """Return a value by its name in JSON, or the default."""
        try:
            return self[name]  # type: ignore[index]
        except KeyError:
            return default

    @classmethod
    def model_validate(cls, value: Mapping[str, Any] | Self) -> Self:
        """Decode a mapping of JSON names to values, as tolerantly as a response.

        Raises:
            TypeError: The value is not a mapping.
        """
        from .codec import codec_of

        if isinstance(value, cls):
            return value
        if not isinstance(value, Mapping):
            raise TypeError(f"{cls.__name__} must be made of a mapping, not {type(value).__name__}")
        return codec_of(cls).decode(value)

    @classmethod
    def model_validate_json(cls, text: bytes | str) -> Self:
        """Decode JSON text.

        Raises:
            ValueError: The text is not JSON.
            TypeError: The text is JSON but not an object.
        """
        from .reader import read

        return cls.model_validate(read(text.encode() if isinstance(text, str) else text, cls))

    def model_dump(
        self,
        *,
        by_alias: bool = False,
        include: Iterable[str] | None = None,
        exclude: Iterable[str] | None = None,
        exclude_none: bool = False,
        **ignored: Any,
    ) -> dict[str, Any]:
        """Return all set fields as plain dicts and lists.

        Args:
            by_alias: Name the keys as in JSON instead of as in Python.
            include: Fields of the outermost object to dump. Default: all.
            exclude: Fields of the outermost object to leave out.
            exclude_none: Leave out fields that are `None`, at any depth.
            ignored: `mode`, `exclude_unset` and `exclude_defaults` of pydantic. Unset fields are never dumped.

        Raises:
            TypeError: An argument is unknown.
        """
        from .plain import dump

        if unknown := ignored.keys() - {"mode", "exclude_unset", "exclude_defaults", "round_trip", "warnings"}:
            raise TypeError(f"model_dump() got an unexpected keyword argument {min(unknown)!r}")
        dumped = dump(self, by_wire=by_alias, without_none=exclude_none)
        if include is not None:
            wanted = set(include)
            dumped = {name: value for name, value in dumped.items() if name in wanted}
        for name in exclude or ():
            dumped.pop(name, None)
        return dumped

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return all set fields as JSON text; takes the arguments of `model_dump`.

        Args:
            indent: Blanks for each level. Default: all on one line.
            options: See `model_dump`.
        """
        from .writer import MODEL_TEXT, WIRE_TEXT

        if options.keys() <= _TEXT_OPTIONS:
            return (WIRE_TEXT if options.get("by_alias") else MODEL_TEXT).write(self, indent=indent).decode()
        return json.dumps(self.model_dump(**options), indent=indent).decode()

    def model_copy(self, *, update: Mapping[str, Any] | None = None) -> Self:
        """Return a shallow copy, with some fields changed."""
        from .codec import codec_of

        return type(self)(**{**codec_of(type(self)).arguments(self), **(update or {})})

    def __eq__(self, other: object) -> bool:
        from .codec import codec_of

        if type(other) is not type(self):
            return NotImplemented
        values = codec_of(type(self)).values
        return bool(values(self) == values(other) and (self._extra or {}) == (other._extra or {}))

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> Any:
        # Python's own way. The definition here lets objects with slots be pickled with every protocol.
        return object.__getstate__(self)

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        """Return name and value of the fields for rich, and for tools over it, which would print secrets otherwise."""
        from .codec import codec_of

        fields = codec_of(type(self)).set_fields(self)
        return [(name, _Brief("<secret>") if secret else _nested(getattr(self, name))) for name, secret in fields]

    @safe_repr
    def __repr__(self) -> str:
        from .codec import codec_of

        shown: list[str] = []
        rest = 0
        for name, secret in codec_of(type(self)).set_fields(self):
            if len(shown) == _SHOWN_FIELDS:
                rest += 1
            else:
                shown.append(f"{name}={'<secret>' if secret else _brief(getattr(self, name))}")
        if rest:
            shown.append(f"… {rest} more")
        return f"{type(self).__name__}({', '.join(shown)})"


class MapModel(MapModelBase[V]):
    """Base of models that are free mappings of names to values of one kind.

    The model is a dict; values that are plain mappings become models.
    """

    __slots__ = ()

    def __init__(self, values: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, **more: Any) -> None:
        from .codec import map_decoder

        super().__init__(map_decoder(type(self))(dict(values, **more)))

    @property
    def root(self) -> dict[str, V]:
        """The mapping itself."""
        return self

    @classmethod
    def model_validate(cls, value: Mapping[str, Any]) -> Self:
        """Return the model of a mapping.

        Raises:
            TypeError: The value is not a mapping.
        """
        if not isinstance(value, Mapping):
            raise TypeError(f"{cls.__name__} must be made of a mapping, not {type(value).__name__}")
        return cls(value)

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """Return the mapping with plain values; takes the arguments of `Model.model_dump`."""
        from .plain import plain

        return {
            name: plain(value, by_wire=options.get("by_alias", False), without_none=options.get("exclude_none", False))
            for name, value in self.items()
        }

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return the mapping as JSON text; takes the arguments of `Model.model_dump_json`."""
        return json.dumps(self.model_dump(**options), indent=indent).decode()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({_brief(dict(self))})"


class _Brief(str):
    """Text that is its own `repr`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def _nested(value: Any) -> Any:
    """Return models and lists of models as they are, since they show themselves, and anything else in brief."""
    if isinstance(value, Model):
        return value
    if isinstance(value, list) and value and all(isinstance(each, Model) for each in value):
        return value
    return _Brief(_brief(value))


def _brief(value: object) -> str:
    # Bounded, and without the values in containers: a log line should neither explode nor leak.
    if isinstance(value, (Model, MapModel)):
        return f"<{type(value).__name__}>"
    if isinstance(value, (list, tuple)):
        return f"[{_count(value, 'item')}]" if value else "[]"
    if isinstance(value, dict):
        return f"{{{_count(value, 'key')}}}" if value else "{}"
    text = repr(value)
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[: _SHOWN_CHARACTERS - 1]}…"


def _count(value: list[Any] | tuple[Any, ...] | dict[Any, Any], noun: str) -> str:
    return f"{len(value)} {noun}{'' if len(value) == 1 else 's'}"
