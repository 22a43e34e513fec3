"""Which modules are supported, read from ``api/supported.yaml``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from generator.errors import SpecError
from generator.source import Document, Pointer, read

__all__ = ["LIST", "Boundary"]

LIST = "api/supported.yaml"

_KEYS = {"modules", "opaque"}


@attrs.frozen
class Boundary:
    """The supported modules and the opaque definitions.

    Attributes:
        modules: The supported modules by dotted name. The names in their `__all__` are supported.
        opaque: Classes, functions and aliases that supported signatures name without support for what is in them:
            the dotted name of the definition → the name that stands for it in the surface.
    """

    modules: Sequence[str]
    opaque: Mapping[str, str]

    @classmethod
    def read(cls, root: Path, name: str = "") -> Boundary:
        """Read the list of a side.

        Args:
            root: Folder of the side.
            name: Name of the side in messages. Default: none, for the current folder.

        Raises:
            SpecError: The file does not exist, or is not in the form that docs/review.md describes.
        """
        path = root / LIST
        if not path.exists():
            side = f"{name}: " if name else ""
            raise SpecError(f"{side}{LIST}: does not exist: expected the list of supported modules")
        document = read(path)
        data = document.data
        if not isinstance(data, dict) or data.keys() - _KEYS or "modules" not in data:
            raise SpecError("invalid list: expected the keys modules and opaque", document.locate(()))
        return cls(_modules(document, data["modules"]), _opaque(document, data.get("opaque", {})))


def _modules(document: Document, data: Any) -> Sequence[str]:
    pointer: Pointer = ("modules",)
    if not isinstance(data, list) or not all(isinstance(each, str) for each in data):
        raise SpecError("invalid modules: expected a list of dotted names", document.locate(pointer))
    for index, name in enumerate(data):
        if name in data[:index]:
            raise SpecError(f"{name} is listed twice", document.locate((*pointer, index)))
    return tuple(data)


def _opaque(document: Document, data: Any) -> Mapping[str, str]:
    if not isinstance(data, dict) or not all(isinstance(each, str) for pair in data.items() for each in pair):
        raise SpecError("invalid opaque: expected dotted names, each with a name to show", document.locate(("opaque",)))
    return dict(data)
