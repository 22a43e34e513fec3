"""Fields of model classes, as a class declares them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any

from ..base.unset import UNSET
from .bases import ModelBase

#: Attribute of a class with the declarations of its own fields, unless attrs made the class.
DECLARED = "__declared__"


class Declaration:
    """Declaration of a field in the body of a class, if it is more than `UNSET`.

    Args:
        default: Default value.
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
        declared: The default that the class gives the field.
    """

    __slots__ = (
        *("alias", "annotation", "bounds", "factory", "module", "name"),
        *("read_only", "required", "secret", "tags", "wire"),
    )

    def __init__(
        self,
        name: str,
        annotation: Any,
        module: str,
        metadata: Mapping[str, Any],
        alias: str,
        declared: object = UNSET,
    ) -> None:
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
        #: Smallest and largest number, or number of items or characters, as `1..10`, `1..` or `..10`.
        self.bounds: str = metadata.get("bounds", "")
        #: Makes the default of a field of a user's class; `None` for a field that is `UNSET` by default.
        self.factory: Callable[[], Any] | None = None
        if declared is not UNSET:
            from .subclass import apply_default

            apply_default(self, declared)


def declared_names(cls: type[Any]) -> list[str]:
    """Return the names of a class's own fields. No annotation is evaluated."""
    return list(_own(_annotations(cls, evaluated=False)))


def declared_of(cls: type[Any]) -> dict[str, Any]:
    """Return the annotations of a class's own fields by their names.

    Raises:
        NameError: A name in an annotation is not defined. Only where the module evaluates its annotations.
    """
    return _own(_annotations(cls, evaluated=True))


def _own(annotations: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: each
        for name, each in annotations.items()
        # A private name is an attribute, as it is for pydantic and dataclasses.
        if name[0] != "_" and not str(each).startswith(_CLASS_VARIABLE)
    }


def _annotations(cls: type[Any], *, evaluated: bool) -> dict[str, Any]:
    annotations: dict[str, Any] = vars(cls).get("__annotations__", {})
    if sys.version_info >= (3, 14) and not annotations and cls.__annotate__ is not None:
        # Python 3.14 evaluates the annotations of a class when they are first asked for (PEP 649), unless the module
        # keeps them as texts. A class may name a class that is defined later, so its fields are found by the texts.
        from annotationlib import Format, get_annotations

        return get_annotations(cls, format=Format.VALUE if evaluated else Format.STRING)
    return annotations


_CLASS_VARIABLE = ("ClassVar", "typing.ClassVar", "t.ClassVar")


def fields_of(cls: type[Any]) -> list[Field]:
    """Return the fields of a model class, those of its bases first, without the private field of `Model`."""
    fields: dict[str, Field] = {}
    for base in reversed(cls.__mro__):
        own = vars(base)
        found: list[Field] = []
        if DECLARED in own or is_undecorated(base):
            defaults = own.get(DECLARED, own)
            for name, annotation in declared_of(base).items():
                default, metadata = defaults.get(name, UNSET), {}
                if isinstance(default, Declaration):
                    default, metadata = default.default, default.metadata
                found.append(Field(name, annotation, base.__module__, metadata, name, default))
        elif made_by_attrs(own):
            annotations = declared_of(base)
            for each in own["__attrs_attrs__"]:
                if not each.inherited:
                    annotation = annotations.get(each.name, each.type)
                    found.append(Field(each.name, annotation, base.__module__, each.metadata, each.alias, each.default))
        for field in found:
            # A field that is declared anew stands where the new declaration stands.
            fields.pop(field.name, None)
            fields[field.name] = field
    return list(fields.values())


def is_undecorated(cls: type[Any]) -> bool:
    """Return whether a class is a subclass of a model that neither `model` nor attrs made."""
    own = vars(cls)
    is_model = issubclass(cls, ModelBase) and cls is not ModelBase and ModelBase not in cls.__bases__
    return is_model and DECLARED not in own and not made_by_attrs(own)


def made_by_attrs(body: Mapping[str, Any]) -> bool:
    """Return whether attrs made a class, given the names in its body."""
    return isinstance(body.get("__attrs_attrs__"), tuple)
