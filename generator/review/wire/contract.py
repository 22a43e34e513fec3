"""One side of the comparison: bundled documents, with access through references."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from generator.bundle import Bundle, read_pointer
from generator.grammar import reference
from generator.review.change import Place
from generator.source import Pointer

__all__ = ["METHODS", "Spot", "WireContract", "WireService"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Json: TypeAlias = Any


@attrs.frozen
class WireContract:
    """All services of one side.

    Attributes:
        services: Services by name.
        root: Folder to which displayed places are relative.
        revision: Prefix of the places of this side; empty for the side under review.
    """

    services: Mapping[str, WireService]
    root: Path
    revision: str = ""

    @classmethod
    def of(cls, bundles: Mapping[str, Bundle], root: Path, revision: str = "") -> WireContract:
        """Wrap the bundles of a specification folder."""
        root = root.resolve()
        return cls({name: WireService(each, root, revision) for name, each in bundles.items()}, root, revision)


@attrs.frozen(eq=False)
class WireService:
    """One bundled document."""

    bundle: Bundle
    root: Path
    revision: str

    @property
    def name(self) -> str:
        """Name of the service."""
        return self.bundle.service

    @property
    def document(self) -> dict[str, Json]:
        """OpenAPI document of the service."""
        return self.bundle.document

    def spot(self, *pointer: str | int) -> Spot:
        """Return the node at a pointer."""
        value: Json = self.document
        for part in pointer:
            value = value[part]
        return Spot(self, pointer, value)

    def place(self, pointer: Pointer) -> Place:
        """Return the line of a node in its file."""
        origin = self.bundle.origin(*pointer)
        path = origin.document.path.resolve()
        shown = path.relative_to(self.root) if path.is_relative_to(self.root) else path
        return Place(shown.as_posix(), origin.document.locate(origin.pointer).line, self.revision)


@attrs.frozen(eq=False)
class Spot:
    """A node of a document, with its place."""

    service: WireService
    pointer: Pointer
    value: Json

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def get(self, key: str, default: Json = None) -> Json:
        """Return the plain value of a key."""
        return self.value.get(key, default) if isinstance(self.value, dict) else default

    def below(self, *keys: str | int) -> Spot:
        """Return the node at keys below this node."""
        value = self.value
        for key in keys:
            value = value[key]
        return Spot(self.service, (*self.pointer, *keys), value)

    def named(self, key: str) -> dict[str, Spot]:
        """Return the nodes of the mapping at a key, by name."""
        held = self.get(key) or {}
        return {str(name): self.below(key, name) for name in held} if isinstance(held, dict) else {}

    def listed(self, key: str) -> list[Spot]:
        """Return the nodes of the list at a key."""
        held = self.get(key) or []
        return [self.below(key, index) for index in range(len(held))] if isinstance(held, list) else []

    def followed(self) -> Spot:
        """Return the target of the node, or the node itself if it is not a reference."""
        spot = self
        while (target := reference(spot.value)) is not None:
            spot = spot.service.spot(*read_pointer(target.partition("#")[2]))
        return spot

    @property
    def is_component(self) -> bool:
        """Whether the node is a component, which references can name."""
        return len(self.pointer) == 3 and self.pointer[0] == "components"

    @property
    def component(self) -> str | None:
        """Name of the schema, if the node is a schema below ``components``."""
        if len(self.pointer) == 3 and self.pointer[:2] == ("components", "schemas"):
            return str(self.pointer[2])
        return None

    @property
    def owner(self) -> str:
        """Folder of its source file: a service, or ``shared``."""
        folders = self.service.bundle.origin(*self.pointer).document.path.resolve().parts
        spec = len(self.service.bundle.origin().document.path.resolve().parts) - 2
        return folders[spec] if len(folders) > spec + 1 else self.service.name

    @property
    def origin(self) -> tuple[Path, Pointer]:
        """Key that is equal for nodes of different documents with the same place in the sources."""
        return self.service.bundle.origin(*self.pointer).key

    @property
    def place(self) -> Place:
        """Line of the node in its file."""
        return self.service.place(self.pointer)
