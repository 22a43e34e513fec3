"""Members of pydantic's models, and of dicts, for programs that were written for pythonik 1.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..base.unset import UNSET
from .bases import MapModelBase, ModelBase
from .codec import codec_of


def pairs(obj: Any, *, by_wire: bool = False) -> Iterator[tuple[str, Any]]:
    """Yield name and value of each set field, and of each unknown property."""
    codec = codec_of(type(obj))
    for name, value in zip(codec.wire_names if by_wire else codec.names, codec.values(obj), strict=True):
        if value is not UNSET:
            yield name, value
    yield from (obj._extra or {}).items()


def member(name: str, instance: Any, owner: type[Any]) -> Any:
    """Return a member by its name, for an object or a class.

    Raises:
        AttributeError: The class has no such member without an object.
    """
    if name in _OF_CLASSES:
        found = _OF_CLASSES[name]
        return found.__get__(owner) if callable(found) else found
    if name == "model_fields" or name == "__fields__":
        return fields(owner)
    if instance is None:
        if name in _OF_OBJECTS:
            return _OF_OBJECTS[name]
        raise AttributeError(f"type object {owner.__name__!r} has no attribute {name!r}")
    if name in ("model_fields_set", "__fields_set__"):
        return {"root"} if isinstance(instance, MapModelBase) else {each for each, _ in pairs(instance)}
    if name == "model_extra":
        return None if isinstance(instance, MapModelBase) else instance.additional_properties
    return _OF_OBJECTS[name].__get__(instance)


class FieldInfo:
    """A field as pydantic describes one.

    Args:
        annotation: Type of the values.
        alias: Name in JSON, if it is another one.
        default: Value of a field that is not set.
        required: Whether the contract promises the field.
    """

    def __init__(self, annotation: Any, alias: str | None = None, default: Any = UNSET, required: bool = False) -> None:
        self.annotation = annotation
        self.alias = self.validation_alias = self.serialization_alias = alias
        self.default = default
        self.default_factory = None
        self.title = self.description = None
        self.metadata: list[Any] = []
        self._required = required

    def is_required(self) -> bool:
        """Whether the contract promises the field. No field has to be given."""
        return self._required

    def get_default(self, **_: Any) -> Any:
        """Return the value of a field that is not set."""
        return self.default

    def __repr__(self) -> str:
        return f"FieldInfo(annotation={self.annotation}, required={self._required})"


def fields(cls: type[Any]) -> dict[str, FieldInfo]:
    """Return the fields of a class by their names."""
    if not issubclass(cls, ModelBase):
        return {"root": FieldInfo(dict[str, Any], required=True)}
    codec = codec_of(cls)
    defaults = codec.own_defaults()
    return {each.name: FieldInfo(codec.types[each.name], None if each.wire == each.name else each.wire, defaults.get(each.name, UNSET), each.required) for each in codec.fields}


def _construct(cls: Any, _fields_set: Any = None, /, **values: Any) -> Any:
    obj = cls(**values)
    if hasattr(obj, "_given"):
        del obj._given
    return obj


def _rebuild(cls: Any, **_: Any) -> None:
    """Do nothing: annotations are evaluated when a class is first used."""


def _parse_raw(cls: Any, text: bytes | str, **_: Any) -> Any:
    return cls.model_validate_json(text)


def _from_orm(cls: Any, obj: Any) -> Any:
    return cls.model_validate(obj, from_attributes=True)


def _json_schema(cls: Any, **options: Any) -> dict[str, Any]:
    from .schema import json_schema

    return json_schema(cls, **options)


def _schema_text(cls: Any, **options: Any) -> str:
    from json import dumps

    return dumps(_json_schema(cls), **options)


def _core_schema(cls: Any, _source: Any, handler: Any) -> Any:
    from .schema import core_schema

    return core_schema(cls, handler)


def _copy(obj: Any, *, include: Any = None, exclude: Any = None, update: Any = None, deep: bool = False) -> Any:
    if include is not None or exclude is not None:
        kept = obj.model_dump(include=include, exclude=exclude)
        return type(obj).model_construct(**{name: value for name, value in pairs(obj) if name in kept} | (update or {}))
    return obj.model_copy(update=update, deep=deep)


def _json(obj: Any, *, encoder: Any = None, **options: Any) -> str:
    return obj.model_dump_json(**options)  # type: ignore[no-any-return]


_NOTHING = object()


def _pop(obj: Any, name: str, default: Any = _NOTHING) -> Any:
    value = obj.get(name, default)
    if value is _NOTHING:
        raise KeyError(name)
    if name in obj:
        del obj[name]
    return value


def _update(obj: Any, values: Any = (), /, **more: Any) -> None:
    for name, value in dict(values, **more).items():
        obj[name] = value


def _setdefault(obj: Any, name: str, default: Any = None) -> Any:
    if name not in obj:
        obj[name] = default
    return obj[name]


def _items(obj: Any) -> list[tuple[str, Any]]:
    return list(pairs(obj, by_wire=True))


def _values(obj: Any) -> list[Any]:
    return [value for _, value in pairs(obj)]


_OF_CLASSES: dict[str, Any] = {
    "model_construct": _construct,
    "construct": _construct,
    "model_rebuild": _rebuild,
    "model_json_schema": _json_schema,
    "schema": _json_schema,
    "schema_json": _schema_text,
    "model_validate_strings": lambda cls, values, **_: cls.model_validate(values),
    "parse_obj": lambda cls, values: cls.model_validate(values),
    "parse_raw": _parse_raw,
    "from_orm": _from_orm,
    "model_config": {"extra": "allow"},
    "model_computed_fields": {},
    "__get_pydantic_core_schema__": _core_schema,
}
_OF_OBJECTS: dict[str, Any] = {"dict": lambda obj, **options: obj.model_dump(**options), "json": _json, "copy": _copy, "items": _items, "values": _values, "pop": _pop, "update": _update, "setdefault": _setdefault}
