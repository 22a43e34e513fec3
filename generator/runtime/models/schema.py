"""Models as fields of pydantic's models, and JSON schemas. pydantic, which both need, is imported by nobody else."""

from __future__ import annotations

from typing import Any, Union

from ..base.unset import UnsetType
from .annotations import map_value_type, members
from .bases import MapModelBase
from .codec import codec_of

#: Classes whose schema is being made, since a class may contain itself.
_open: set[type[Any]] = set()


def json_schema(cls: type[Any], **options: Any) -> dict[str, Any]:
    """Return the JSON schema of a model class.

    Raises:
        ImportError: pydantic is not installed.
    """
    from pydantic import TypeAdapter

    return TypeAdapter(cls).json_schema(**options)


def core_schema(cls: type[Any], handler: Any) -> Any:
    """Return the schema by which pydantic reads, dumps and describes a field with objects of a class."""
    from pydantic_core import core_schema as made

    def dumped(value: Any, info: Any) -> Any:
        if not hasattr(value, "model_dump"):
            return value
        options = {
            name: getattr(info, name) for name in ("mode", "include", "exclude", "exclude_none", "exclude_defaults")
        }
        return value.model_dump(by_alias=True, **options)

    def read(value: Any) -> Any:
        try:
            return cls.model_validate(value)
        except TypeError as error:
            # pydantic reports a ValueError together with the others.
            raise ValueError(str(error)) from None

    shape = made.dict_schema() if cls in _open else _shape(cls, handler)
    dump = made.plain_serializer_function_ser_schema(dumped, info_arg=True, return_schema=shape)
    return made.no_info_plain_validator_function(read, json_schema_input_schema=shape, serialization=dump)


def _shape(cls: Any, handler: Any) -> Any:
    _open.add(cls)
    try:
        if issubclass(cls, MapModelBase):
            return handler.generate_schema(dict[str, map_value_type(cls)])  # type: ignore[misc]
        # pydantic brings it along, and takes that of `typing` from Python 3.12 on only.
        import typing_extensions

        codec = codec_of(cls)
        fields = {each.wire: _set_type(codec.types[each.name]) for each in codec.fields}
        typed_dict: Any = typing_extensions.TypedDict
        shape = typed_dict(cls.__name__, fields, total=False)
        shape.__doc__ = cls.__doc__
        shape.__pydantic_config__ = {"extra": "allow"}
        return handler.generate_schema(shape)
    finally:
        _open.discard(cls)


def _set_type(annotation: Any) -> Any:
    found = tuple(each for each in members(annotation) if each is not UnsetType)
    return Union[found] if found else Any  # noqa: UP007  (the members are known at run time only)
