"""Models: attrs classes that keep everything that iconik sent and send only what was set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform

from ..base import json
from ..base.shown import safe_repr
from ..base.unset import UNSET
from .bases import MapModelBase, ModelBase
from .fields import Declaration, declared_names
from .slots import slotted

M = TypeVar("M")
V = TypeVar("V")

_TEXT_OPTIONS = frozenset({"by_alias"})
#: Members of pydantic's models and of dicts that programs for pythonik 1.x use, beside those that `Model` has itself.
_FORMER = (
    *("model_fields", "model_fields_set", "model_extra", "model_computed_fields", "model_config", "model_construct"),
    *("model_json_schema", "model_rebuild", "model_validate_strings", "dict", "json", "copy", "parse_obj", "parse_raw"),
    *("construct", "from_orm", "schema", "schema_json", "__fields__", "__fields_set__"),
    *("items", "values", "pop", "update", "setdefault"),
    "__get_pydantic_core_schema__",
)
_PACKAGE = __name__.partition(".")[0] + "."
_SHOWN_FIELDS = 8
_SHOWN_CHARACTERS = 60


def field(
    *,
    default: Any,
    wire: str | None = None,
    required: bool = False,
    read_only: bool = False,
    secret: bool = False,
    tags: tuple[str, ...] = (),
    bounds: str = "",
) -> Any:
    """Declare a field that differs from a plain one.

    Args:
        default: Default value: `UNSET`.
        wire: Name of the property in JSON. Default: the name of the field.
        required: The contract promises the property. Only strict decoding checks this.
        read_only: The server owns the property: it is decoded and dumped, but never sent.
        secret: The value is or carries a credential: it is kept out of `repr`.
        tags: Values that tell this model from the others where it is one of several.
        bounds: Smallest and largest number, or number of items or characters, as `1..10`, `1..` or `..10`.
    """
    particulars = {"required": required, "read_only": read_only, "secret": secret, "tags": tags, "bounds": bounds}
    return Declaration(default, {"wire": wire, **particulars})


#: The two declarations of most fields, without further particulars.
READ_ONLY: Any = field(default=UNSET, read_only=True)
REQUIRED: Any = field(default=UNSET, required=True)


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


class _Former:
    """A member of pydantic's models or of dicts, for programs written for pythonik 1.x; loaded at first use."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: Any) -> Any:
        from . import former

        return former.member(self._name, instance, owner)


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

        model_fields: ClassVar[dict[str, Any]]

        @classmethod
        def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self: ...  # noqa: D102

        @classmethod
        def model_json_schema(cls) -> dict[str, Any]: ...  # noqa: D102

        @property
        def model_fields_set(self) -> set[str]: ...  # noqa: D102

        @property
        def model_extra(self) -> dict[str, Any]: ...  # noqa: D102
    else:
        __slots__ = ()

        __attrs_attrs__ = _Seen()
        __attrs_props__ = _Seen()
        __match_args__ = _Seen()
        __signature__ = _Signature()
        # For `vars()`. A class of a user without slots has a dict of its own.
        __dict__ = property(lambda self: dict(iter(self)))

    def __init__(self, /, **values: Any) -> None:
        from .codec import codec_of

        codec_of(type(self)).fill(self, values)

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if not cls.__module__.startswith(_PACKAGE):
            from .subclass import check_class

            check_class(cls, declared_names(cls))

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

    def __setitem__(self, name: str, value: Any) -> None:
        from .codec import codec_of

        codec_of(type(self)).assign(self, name, value)

    def __delitem__(self, name: str) -> None:
        extra = self._extra or {}
        if name in extra:
            self._extra = {each: value for each, value in extra.items() if each != name}
        elif name in self:
            self[name] = UNSET
        else:
            raise KeyError(name)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield name and value of each set field, as pydantic's models do."""
        from .former import pairs

        return iter(pairs(self))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return True

    def __contains__(self, name: object) -> bool:
        return self.get(name, UNSET) is not UNSET

    def keys(self) -> list[str]:
        """Return the names in JSON of all set fields. So `dict(model)` and `**model` work."""
        from .former import pairs

        return [name for name, _ in pairs(self, by_wire=True)]

    def get(self, name: object, default: Any = None) -> Any:
        """Return a value by its name in JSON, or the default."""
        try:
            return self[name]  # type: ignore[index]
        except KeyError:
            return default

    @classmethod
    def model_validate(
        cls,
        value: Mapping[str, Any] | Self,
        *,
        strict: bool | None = None,
        from_attributes: bool | None = None,
        **_: Any,
    ) -> Self:
        """Decode a mapping of JSON names to values, as tolerantly as a response.

        Args:
            value: The mapping.
            strict: Refuse a value that departs from the contract.
            from_attributes: Take the attributes of any object instead of a mapping.

        Raises:
            TypeError: The value is not a mapping.
            DecodeError: The value departs from the contract, with `strict`.
        """
        from .codec import codec_of

        if isinstance(value, cls):
            return value
        if from_attributes and isinstance(value, Model):
            value = dict(value)
        elif from_attributes and not isinstance(value, Mapping):
            value = {field.wire: getattr(value, field.name, UNSET) for field in codec_of(cls).fields}
        if not isinstance(value, Mapping) or isinstance(value, Model):
            raise TypeError(f"{cls.__name__} must be made of a mapping, not {type(value).__name__}")
        if strict:
            from .strict import check

            check(value, cls)
        return codec_of(cls).decode(value)

    @classmethod
    def model_validate_json(cls, text: bytes | str, **options: Any) -> Self:
        """Decode JSON text; takes the options of `model_validate`.

        Raises:
            ValueError: The text is not JSON.
            TypeError: The text is JSON but not an object.
        """
        from .reader import read

        return cls.model_validate(read(text.encode() if isinstance(text, str) else text, cls), **options)

    def model_dump(
        self,
        *,
        by_alias: bool | None = False,
        include: Any = None,
        exclude: Any = None,
        exclude_none: bool = False,
        **options: Any,
    ) -> dict[str, Any]:
        """Return all set fields as plain dicts and lists.

        Args:
            by_alias: Name the keys as in JSON instead of as in Python.
            include: Names of the fields to dump, or a mapping of names to the same for what is in them. Default: all.
            exclude: Names of the fields to leave out, in the same forms.
            exclude_none: Leave out fields that are `None`, at any depth.
            options: The other options of pydantic: `mode="json"`; `exclude_unset` and `exclude_defaults`, which make a
                difference for fields with defaults of your own; and those without effect, such as `context`.

        Raises:
            TypeError: An argument is unknown.
        """
        if options or include is not None or exclude is not None:
            from .dumping import Dump, names_of

            dump_all = Dump(by_alias=by_alias, exclude_none=exclude_none, **options)
            return dump_all.dump(self, names_of(include), names_of(exclude))  # type: ignore[no-any-return]
        from .plain import dump

        return dump(self, by_wire=bool(by_alias), without_none=exclude_none)

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return all set fields as JSON text; takes the arguments of `model_dump`.

        Args:
            indent: Blanks for each level. Default: all on one line.
            options: See `model_dump`.
        """
        from .writer import MODEL_TEXT, WIRE_TEXT

        if options.keys() <= _TEXT_OPTIONS:
            return (WIRE_TEXT if options.get("by_alias") else MODEL_TEXT).write(self, indent=indent).decode()
        return json.dumps(self.model_dump(mode="json", **options), indent=indent).decode()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with some fields changed.

        Args:
            update: Values by the names of fields.
            deep: Copy the values as well.
        """
        from copy import copy, deepcopy

        twin = deepcopy(self) if deep else copy(self)
        for name, value in (update or {}).items():
            twin[name] = value
        return twin

    def __eq__(self, other: object) -> bool:
        from .codec import codec_of

        if type(other) is dict:
            from .plain import plain

            # As dicts in the lists of 1.x were.
            return bool(plain(self) == plain(other))
        if type(other) is not type(self):
            return NotImplemented
        values = codec_of(type(self)).values
        return bool(values(self) == values(other) and (self._extra or {}) == (other._extra or {}))

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> Any:
        # Python's own way. The definition here lets objects with slots be pickled with every protocol.
        state = object.__getstate__(self)
        return (None, state[1]) if type(self).__dictoffset__ == 0 and isinstance(state, tuple) else state

    def __setstate__(self, state: Any) -> None:
        # Without noting what is set.
        for values in state if isinstance(state, tuple) else (state,):
            for name, value in (values or {}).items():
                object.__setattr__(self, name, dict(value) if name == "_extra" and value else value)

    def __rich_repr__(self) -> Iterable[tuple[str, Any]]:
        """Return name and value of the fields for rich, and for tools over it, which would print secrets otherwise."""
        from .codec import codec_of

        fields = codec_of(type(self)).set_fields(self)
        return [(name, _Brief("<secret>") if secret else _nested(getattr(self, name))) for name, secret in fields]

    def __pretty__(self, fmt: object, **_: object) -> Iterable[str]:
        """Return the `repr` for devtools, which would print a mapping otherwise, with its secrets."""
        return [repr(self)]

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

    # Sentry would take a model for a mapping, and send its secrets.
    __sentry_repr__ = __repr__


class MapModel(MapModelBase[V]):
    """Base of models that are free mappings of names to values of one kind.

    The model is a dict; values that are plain mappings become models. `root=` names the mapping, as pydantic does: a
    mapping with the name `root` is given by position.
    """

    __slots__ = ()

    def __init__(self, values: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, **more: Any) -> None:
        from .codec import map_decoder

        if "root" in more:
            if values or len(more) > 1:
                raise TypeError(f"{type(self).__name__}() takes root= or values, not both")
            values, more = more["root"], {}
        super().__init__(map_decoder(type(self))(dict(values, **more)))

    @property
    def root(self) -> dict[str, V]:
        """The mapping itself."""
        return self

    @classmethod
    def model_validate(cls, value: Mapping[str, Any], **_: Any) -> Self:
        """Return the model of a mapping.

        Raises:
            TypeError: The value is not a mapping.
        """
        if not isinstance(value, Mapping):
            raise TypeError(f"{cls.__name__} must be made of a mapping, not {type(value).__name__}")
        return cls(value)

    @classmethod
    def model_validate_json(cls, text: bytes | str, **options: Any) -> Self:
        """Decode JSON text.

        Raises:
            ValueError: The text is not JSON.
            TypeError: The text is JSON but not an object.
        """
        return cls.model_validate(json.loads(text.encode() if isinstance(text, str) else text), **options)

    def model_dump(self, *, include: Any = None, exclude: Any = None, **options: Any) -> dict[str, Any]:
        """Return the mapping with plain values; takes the arguments of `Model.model_dump`."""
        from .dumping import Dump, names_of

        return Dump(**options).dump(self, names_of(include), names_of(exclude))  # type: ignore[no-any-return]

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return the mapping as JSON text; takes the arguments of `Model.model_dump_json`."""
        return json.dumps(self.model_dump(mode="json", **options), indent=indent).decode()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with some values changed."""
        from copy import deepcopy

        return type(self)({**(deepcopy(dict(self)) if deep else self), **(update or {})})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({_brief(dict(self))})"


for _name in _FORMER:
    setattr(Model, _name, _Former(_name))
    if "model_" in _name or "pydantic" in _name:
        setattr(MapModel, _name, _Former(_name))
# Mapping patterns, pandas and loggers then take an object for a mapping of its names in JSON to its values.
Mapping.register(Model)  # type: ignore[attr-defined,unused-ignore]  # pyright: ignore[reportAttributeAccessIssue]


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
