"""Model classes of users: defaults of fields, and parts of pydantic that have no effect here and so are refused."""

from __future__ import annotations

from collections.abc import Callable, Collection
from copy import deepcopy
from types import MemberDescriptorType
from typing import Annotated, Any, get_args, get_origin

from ..base.unset import UNSET
from .unread import UnreadField

_HARMLESS_CONFIG = frozenset({"extra", "populate_by_name", "validate_by_name", "arbitrary_types_allowed", "protected_namespaces", "title"})
_FIELDS = (MemberDescriptorType, UnreadField)


def check_class(cls: type[Any], names: Collection[str]) -> None:
    """Refuse a class whose body has validators or settings of pydantic, which would be ignored.

    Args:
        cls: The class.
        names: Names that its body gives a type.

    Raises:
        TypeError: The class has one; the message names it.
    """
    for name, value in vars(cls).items():
        kind = type(value)
        if _library(value) == "pydantic" and kind.__name__ != "FieldInfo":
            info = getattr(value, "decorator_info", value)
            used = type(info).__name__.removesuffix("DecoratorInfo")
            raise TypeError(f"{cls.__name__}.{name}: models have no {used} of pydantic: write a method or a property")
        if name == "Config" or (name == "model_config" and not value.keys() <= _HARMLESS_CONFIG):
            raise TypeError(f"{cls.__name__}.{name}: models have no settings of pydantic")
        if name == "model_config" and value.get("extra", "allow") == "forbid":
            raise TypeError(f"{cls.__name__}.{name}: models keep extra properties")
        if name not in names and isinstance(getattr(cls.__base__, name, None), _FIELDS):
            raise TypeError(f"{cls.__name__}.{name}: a field needs a type: {name}: … = …")


def apply_default(field: Any, declared: Any) -> None:
    """Give a field the default that a class declares: a value, or a field of attrs, dataclasses or pydantic.

    Raises:
        TypeError: The declaration demands a check, which is not made.
    """
    factory = _factory(declared)
    library = _library(declared)
    if library == "pydantic" and declared.metadata:
        raise TypeError(f"{field.name}: models make no checks of pydantic: {declared.metadata}")
    if library == "pydantic" and isinstance(declared.alias, str):
        field.wire = declared.alias
    field.factory = factory


def _factory(declared: Any) -> Callable[[], Any] | None:
    library = _library(declared)
    if library in ("pydantic", "dataclasses"):
        made = declared.default_factory
        if (callable(made) and not isinstance(made, type(declared.default))) or isinstance(made, type):
            return made
        return _factory(declared.default)
    if library == "attr":
        if hasattr(declared, "factory"):
            return declared.factory  # type: ignore[no-any-return]
        return _factory(declared._default) if hasattr(declared, "_default") else None
    if declared is UNSET or type(declared).__name__ in ("PydanticUndefinedType", "_MISSING_TYPE", "ellipsis"):
        return None
    return lambda: deepcopy(declared)


def _library(value: object) -> str:
    return type(value).__module__.partition(".")[0]


def setter(cls: type[Any], name: str) -> Callable[[Any, Any], None]:
    """Return a function that sets a field of an object, also one without a slot."""
    found = getattr(cls, name, None)
    if isinstance(found, _FIELDS):
        return found.__set__
    return lambda obj, value: setattr(obj, name, value)


def without_annotations(annotation: Any, name: str) -> Any:
    """Return a type without what `Annotated` adds to it.

    Raises:
        TypeError: It adds a validator of pydantic.
    """
    if get_origin(annotation) is not Annotated:
        return annotation
    kind, *added = get_args(annotation)
    for each in added:
        if _library(each) in ("pydantic", "annotated_types"):
            raise TypeError(f"{name}: models make no checks of pydantic: {each!r}")
    return kind
