"""The resources of a service, as its attributes."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, overload

from .op import Async, Sync

ResourceT = TypeVar("ResourceT", bound="Sync | Async")


class part(Generic[ResourceT]):
    """A resource of a service, as an attribute of the service.

    Args:
        kind: The class of the resource.
    """

    def __init__(self, kind: type[ResourceT]) -> None:
        self.kind = kind

    @overload
    def __get__(self, instance: None, owner: type) -> part[ResourceT]: ...
    @overload
    def __get__(self, instance: Sync | Async, owner: type) -> ResourceT: ...
    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else self.kind(instance.transport)
