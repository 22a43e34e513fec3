"""Model classes as attrs and `help` see them, made at first use."""

from __future__ import annotations

from functools import cache
from inspect import Parameter, Signature
from typing import Any, TypeVar

import attrs

from ..base.unset import UNSET
from .bases import ModelBase
from .fields import DECLARED, Declaration, declared_of, fields_of, is_undecorated

T = TypeVar("T")

#: `attrs.field`, of which type checkers do not know that a type may be a text.
_field: Any = attrs.field


@cache
def attrs_class(cls: Any) -> type[Any]:
    """Return a class that attrs makes of the fields of a model class, for introspection only."""
    if ModelBase in cls.__bases__:  # `Model` itself
        extra = _field(default=None, alias="additional_properties", type="dict[str, Any] | None", repr=False)
        return _made_by_attrs(cls.__name__, {"_extra": extra}, (object,))
    if DECLARED in vars(cls) or is_undecorated(cls):
        declared = vars(cls).get(DECLARED, vars(cls))
        own = {name: _attrs_field(declared.get(name, UNSET), each) for name, each in declared_of(cls).items()}
        bases = tuple(attrs_class(base) if issubclass(base, ModelBase) else base for base in cls.__bases__)
        return _made_by_attrs(cls.__name__, own, bases)
    # Attrs made it, or it declares nothing.
    return cls if "__attrs_attrs__" in vars(cls) else attrs_class(cls.__base__)


def define(cls: type[T]) -> type[T]:
    """Make a model class by attrs, for a class whose body has more than fields of ours."""
    for name, value in list(vars(cls).items()):
        if isinstance(value, Declaration):
            setattr(cls, name, _attrs_field(value))
    return attrs.define(cls, slots=True, eq=False, repr=False, init=False)


def signature(cls: type[Any]) -> Signature:
    """Return the signature of the `__init__` that a class has from `Model`."""
    names = {field.alias: field.annotation for field in fields_of(cls)}
    names["additional_properties"] = "dict[str, Any] | None"
    parameters = [Parameter(name, Parameter.KEYWORD_ONLY, default=UNSET, annotation=names[name]) for name in names]
    # No field of a contract starts with an underscore.
    return Signature([*parameters, Parameter("_unknown", Parameter.VAR_KEYWORD, annotation="Any")])


def _attrs_field(declared: Any, annotation: Any = None) -> Any:
    if isinstance(declared, Declaration):
        shown = not declared.metadata["secret"]
        return _field(default=declared.default, metadata=declared.metadata, type=annotation, repr=shown)
    return _field(default=declared, type=annotation)


def _made_by_attrs(name: str, own: dict[str, Any], bases: tuple[type[Any], ...]) -> type[Any]:
    return attrs.make_class(name, own, bases, slots=True, init=False, repr=False, eq=False, collect_by_mro=True)
