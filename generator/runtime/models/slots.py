"""Model classes with a slot for each field.

A program imports hundreds of models and uses a few. So making a class costs little more than Python's own work, and
its fields are collected at first use.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MemberDescriptorType
from typing import TypeVar

from ..base.unset import UNSET
from .fields import DECLARED, Declaration, declared_names, made_by_attrs
from .unread import UnreadField

T = TypeVar("T")

#: The name of the function that evaluates the annotations of a class, from Python 3.14 on.
_ANNOTATE = "__annotate_func__"
_SLOTS = (MemberDescriptorType, UnreadField)


def slotted(cls: type[T]) -> type[T]:
    """Return a class like this one, with a slot for each annotated name of its body."""
    body = dict(vars(cls))
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    names = declared_names(cls)
    values = [body.pop(name, UNSET) for name in names]
    declared = {name: value for name, value in zip(names, values, strict=True) if value is not UNSET}
    bases = [vars(base) for base in cls.__mro__[1:-1]]
    plain = all(_is_plain(value) for name, value in body.items() if name != _ANNOTATE)
    if not plain or not all(map(_is_ours, declared.values())) or any(map(made_by_attrs, bases)):
        from .attrs_view import define

        return define(cls)
    inherited = {name for base in bases for name, value in base.items() if type(value) in _SLOTS}
    body["__slots__"] = tuple([name for name in names if name not in inherited])
    body["__qualname__"] = cls.__qualname__
    body[DECLARED] = declared
    metaclass: Callable[..., type[T]] = type(cls)
    return metaclass(cls.__name__, cls.__bases__, body)


def _is_plain(value: object) -> bool:
    # Methods may refer to the class that is replaced, and cached properties need a slot; attrs handles both.
    return not hasattr(type(value), "__get__") and _is_ours(value) and not isinstance(value, Declaration)


def _is_ours(value: object) -> bool:
    return isinstance(value, Declaration) or type(value).__module__.partition(".")[0] != "attr"
