"""What a service consists of, loaded when it is first asked for: its resources, and the operations of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar, overload

from .op import Async, Resource, Sync

__all__ = ["operations", "part"]

T = TypeVar("T")


class part(Generic[T]):
    """A resource of a service, as an attribute of the service.

    Args:
        target: Module and class of the resource, in the package that the service is declared in.
    """

    def __init__(self, target: str) -> None:
        self._module, _, self._class = target.partition(".")
        self._package = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._package = owner.__module__

    @overload
    def __get__(self, instance: None, owner: type) -> part[T]: ...
    @overload
    def __get__(self, instance: Sync | Async, owner: type) -> T: ...
    def __get__(self, instance: Sync | Async | None, owner: type) -> Any:
        if instance is None:
            return self
        return getattr(import_module(f".{self._module}", self._package), self._class)(instance.transport)


def operations(package: str, resources: Mapping[str, str]) -> type[Resource]:
    """A class with the operations of several resources, each loaded with its resource.

    Args:
        package: Name of the package that the resources are modules of.
        resources: Names of operations, separated by blanks, by module and class of their resource.
    """
    deferred = {name: _Deferred(package, *target.split(".")) for target, names in resources.items() for name in names.split()}
    return type("Operations", (Resource,), {"__module__": package, "__slots__": (), **deferred})


class _Deferred:
    """Stands for an operation until it is asked for, and then makes way for it."""

    __slots__ = ("_class", "_module", "_name", "_owner", "_package")

    def __init__(self, package: str, module: str, class_: str) -> None:
        self._package = package
        self._module = module
        self._class = class_

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        resource = getattr(import_module(f".{self._module}", self._package), self._class)
        operation = vars(resource)[self._name]
        setattr(self._owner, self._name, operation)
        return operation.__get__(instance, owner)
