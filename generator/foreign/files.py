"""The files of a contract of others, and the references between them.

`generator.source` requires a strict form of our own contract; this module accepts all input of OpenAPI tools.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import attrs
import yaml

from ..bundle import read_pointer
from ..errors import SpecError
from ..grammar import reference

__all__ = ["Files", "Place", "RefusedError"]


class RefusedError(Exception):
    """A part of the contract is not supported; the message gives the reason."""


@attrs.frozen
class Place:
    """A node of a file."""

    file: Path
    pointer: tuple[str | int, ...] = ()


class Files:
    """Reader of files that reads each file once and follows references."""

    def __init__(self) -> None:
        self._read: dict[Path, Any] = {}

    def load(self, file: Path) -> Any:
        """Return the content of a file, with texts as keys.

        Raises:
            SpecError: The file is missing, or is neither JSON nor YAML.
        """
        if file not in self._read:
            self._read[file] = _load(file)
        return self._read[file]

    def follow(self, value: Any, base: Path) -> tuple[Any, Path, Place | None]:
        """Follow a value through any number of references.

        Args:
            value: A value, which may be a reference.
            base: The file of the value.

        Returns:
            The target, which is not a reference, the file of the target, and its place if there was a reference.

        Raises:
            RefusedError: A reference does not resolve, leads out of the files, or is circular.
        """
        places: list[Place] = []
        while (target := reference(value)) is not None:
            place = self._place(target, base)
            if place in places:
                raise RefusedError(f"the reference {target!r} is circular")
            places.append(place)
            value, base = self._at(place, target), place.file
        return value, base, places[-1] if places else None

    def _place(self, target: str, base: Path) -> Place:
        name, _, fragment = target.partition("#")
        if "://" in name:
            raise RefusedError(f"the reference {target!r} leads to another host")
        try:
            return Place((base.parent / unquote(name)).resolve() if name else base, read_pointer(fragment))
        except ValueError:
            raise RefusedError(f"the part after # in {target!r} is not a JSON pointer") from None

    def _at(self, place: Place, target: str) -> Any:
        try:
            value = self.load(place.file)
            for part in place.pointer:
                value = value[int(part)] if isinstance(value, list) else value[part]
        except (LookupError, TypeError, ValueError, SpecError):
            raise RefusedError(f"the reference {target!r} does not resolve") from None
        return value


def _load(file: Path) -> Any:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SpecError(f"{file}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SpecError(f"{file}: not UTF-8") from None
    try:
        return json.loads(text)
    except ValueError:
        pass
    try:
        return _text_keys(yaml.load(text, Loader=_Loader))  # noqa: S506  (a safe loader with fewer kinds of words)
    except (yaml.YAMLError, RecursionError) as error:
        raise SpecError(f"{file}: neither JSON nor YAML: {' '.join(str(error).split())}") from None


def _text_keys(value: Any) -> Any:
    """Return a value with texts as keys: status codes are often written without quotes."""
    if isinstance(value, dict):
        return {_key(key): _text_keys(item) for key, item in value.items()}
    return [_text_keys(item) for item in value] if isinstance(value, list) else value


def _key(key: object) -> str:
    return str(key).lower() if isinstance(key, bool) else str(key)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Loader with the plain words of YAML 1.2: dates, `yes` and `off` are texts."""


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, form)
        for tag, form in forms
        if tag.rpartition(":")[2] != "timestamp" and (tag.rpartition(":")[2] != "bool" or first in "tTfF")
    ]
    for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
