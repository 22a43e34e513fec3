"""JSON schemas of models, and models as fields of pydantic's. pydantic is imported by nobody else."""

from __future__ import annotations

import enum
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from ..base.unset import UnsetType
from .annotations import map_value_type, members
from .bases import MapModelBase, ModelBase
from .codec import codec_of

__all__ = ["core_schema", "json_schema"]

_SINGLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
}


def json_schema(cls: type[Any]) -> dict[str, Any]:
    """Return the JSON schema of a model class, with the classes that it uses under `$defs`."""
    definitions: dict[str, Any] = {}
    _schema(cls, definitions)
    own = definitions.pop(cls.__name__)
    if f'"#/$defs/{cls.__name__}"' in repr(own).replace("'", '"') + repr(definitions).replace("'", '"'):
        definitions[cls.__name__] = own
        return {"$ref": f"#/$defs/{cls.__name__}", "$defs": definitions}
    return {**own, "$defs": definitions} if definitions else own


def core_schema(cls: type[Any]) -> Any:
    """Return the schema by which pydantic reads and dumps a field with objects of a class."""
    from pydantic_core import core_schema as made

    def dumped(value: Any, info: Any) -> Any:
        if not hasattr(value, "model_dump"):
            return value
        return value.model_dump(
            mode=info.mode,
            by_alias=True,
            include=info.include,
            exclude=info.exclude,
            exclude_none=info.exclude_none,
            exclude_defaults=info.exclude_defaults,
        )

    def read(value: Any) -> Any:
        try:
            return cls.model_validate(value)
        except TypeError as error:
            # pydantic reports a ValueError together with the others.
            raise ValueError(str(error)) from None

    dump = made.plain_serializer_function_ser_schema(dumped, info_arg=True)
    return made.no_info_plain_validator_function(read, serialization=dump)


def _schema(annotation: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    found = [each for each in members(annotation) if each is not UnsetType]
    if len(found) > 1:
        return {"anyOf": [_schema(each, definitions) for each in found]}
    kind: Any = found[0] if found else Any
    origin = get_origin(kind)
    if origin is list:
        return {"type": "array", "items": _schema(get_args(kind)[0], definitions)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(get_args(kind)[1], definitions)}
    if origin is Literal:
        return {"enum": list(get_args(kind))}
    if not isinstance(kind, type):
        return {}
    if issubclass(kind, enum.Enum):
        return {"enum": [each.value for each in kind]}
    if issubclass(kind, (ModelBase, MapModelBase)):
        name = kind.__name__
        if name not in definitions:
            definitions[name] = {}  # a class may contain itself
            definitions[name] = _object(kind, definitions)
        return {"$ref": f"#/$defs/{name}"}
    return dict(_SINGLE.get(kind, {}))


def _object(cls: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = {"title": cls.__name__, "type": "object"}
    if cls.__doc__:
        schema["description"] = cls.__doc__
    if issubclass(cls, MapModelBase):
        return schema | {"additionalProperties": _schema(map_value_type(cls), definitions)}
    codec = codec_of(cls)
    properties = {each.wire: _schema(codec.types[each.name], definitions) for each in codec.fields}
    return schema | {"properties": properties, "additionalProperties": True}
