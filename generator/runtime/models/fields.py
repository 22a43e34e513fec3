"""Fields of model classes: what a class declares, and a class with a slot for each of them.

A program imports hundreds of models and uses a few. So making a class costs little more than Python's own work, and
what is known of its fields is put together when the class is first used.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import MemberDescriptorType
from typing import Any, TypeVar

from ..base.unset import UNSET

__all__ = ["DECLARED", "Declaration", "Field", "declared_of", "fields_of", "slotted"]

T = TypeVar("T")

#: Where a class keeps what stands behind its own fields, unless attrs made it.
DECLARED = "__declared__"


class Declaration:
    """What stands behind a field in the body of a class, where that is more than `UNSET`.

    Args:
        default: Value when nothing is given.
        metadata: The particulars of the field; see `field`.
    """

    __slots__ = ("default", "metadata")

    def __init__(self, default: Any, metadata: dict[str, Any]) -> None:
        self.default = default
        self.metadata = metadata


class Field:
    """One field of a model class.

    Args:
        name: Name of the attribute.
        annotation: Its type: the text of the annotation, or a type where the module evaluates its annotations.
        module: Name of the module that declares it, where names in the annotation are looked up.
        metadata: The particulars of the field; see `field`.
        alias: Name of the argument of `__init__`.
    """

    __slots__ = ("alias", "annotation", "module", "name", "read_only", "required", "secret", "tags", "wire")

    def __init__(self, name: str, annotation: Any, module: str, metadata: Mapping[str, Any], alias: str) -> None:
        self.name = name
        self.annotation = annotation
        self.module = module
        self.alias = alias
        wire = metadata.get("wire")
        #: Name of the property in JSON.
        self.wire: str = name if wire is None else wire
        self.required: bool = metadata.get("required", False)
        self.read_only: bool = metadata.get("read_only", False)
        self.secret: bool = metadata.get("secret", False)
        self.tags: tuple[str, ...] = metadata.get("tags", ())


def slotted(cls: type[T]) -> type[T]:
    """A class like this one, with a slot for each annotated name of its body."""
    body = dict(vars(cls))
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    names = list(_own(_annotations(cls, evaluated=False)))
    values = [body.pop(name, UNSET) for name in names]
    declared = {name: value for name, value in zip(names, values, strict=True) if value is not UNSET}
    bases = [vars(base) for base in cls.__mro__[1:-1]]
    plain = all(_is_plain(value) for name, value in body.items() if name != _ANNOTATE)
    if not plain or not all(map(_is_ours, declared.values())) or any(map(_by_attrs, bases)):
        from .attrs_view import define

        return define(cls)
    inherited = {name for base in bases for name, value in base.items() if type(value) is MemberDescriptorType}
    body["__slots__"] = tuple([name for name in names if name not in inherited])
    body["__qualname__"] = cls.__qualname__
    body[DECLARED] = declared
    metaclass: Callable[..., type[T]] = type(cls)
    return metaclass(cls.__name__, cls.__bases__, body)


def declared_of(cls: type[Any]) -> dict[str, Any]:
    """Return the annotations of a class's own fields by their names.

    Raises:
        NameError: A name in an annotation is not defined. Only where the module evaluates its annotations.
    """
    return _own(_annotations(cls, evaluated=True))


def _own(annotations: Mapping[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in annotations.items() if not str(each).startswith(_CLASS_VARIABLE)}


def _annotations(cls: type[Any], *, evaluated: bool) -> dict[str, Any]:
    annotations: dict[str, Any] = vars(cls).get("__annotations__", {})
    if sys.version_info >= (3, 14) and not annotations and cls.__annotate__ is not None:
        # Python 3.14 evaluates the annotations of a class when they are first asked for (PEP 649), unless the module
        # keeps them as texts. A class may name a class that is defined later, so its fields are found by the texts.
        from annotationlib import Format, get_annotations

        return get_annotations(cls, format=Format.VALUE if evaluated else Format.STRING)
    return annotations


#: The name of the function that evaluates the annotations of a class, from Python 3.14 on.
_ANNOTATE = "__annotate_func__"
_CLASS_VARIABLE = ("ClassVar", "typing.ClassVar", "t.ClassVar")


def fields_of(cls: type[Any]) -> list[Field]:
    """The fields of a model class, those of its bases first; the one that `Model` has for itself is none of them."""
    fields: dict[str, Field] = {}
    for base in reversed(cls.__mro__):
        own = vars(base)
        found: list[Field] = []
        if DECLARED in own:
            for name, annotation in declared_of(base).items():
                declared = own[DECLARED].get(name)
                metadata = declared.metadata if isinstance(declared, Declaration) else {}
                found.append(Field(name, annotation, base.__module__, metadata, name))
        elif _by_attrs(own):
            annotations = declared_of(base)
            for each in own["__attrs_attrs__"]:
                if not each.inherited:
                    annotation = annotations.get(each.name, each.type)
                    found.append(Field(each.name, annotation, base.__module__, each.metadata, each.alias))
        for field in found:
            # A field that is declared anew stands where the new declaration stands.
            fields.pop(field.name, None)
            fields[field.name] = field
    return list(fields.values())


def _by_attrs(body: Mapping[str, Any]) -> bool:
    return isinstance(body.get("__attrs_attrs__"), tuple)


def _is_plain(value: object) -> bool:
    # Methods may refer to the class that is replaced, and cached properties need a place: attrs knows how.
    return not hasattr(type(value), "__get__") and _is_ours(value) and not isinstance(value, Declaration)


def _is_ours(value: object) -> bool:
    return isinstance(value, Declaration) or type(value).__module__.partition(".")[0] != "attr"
