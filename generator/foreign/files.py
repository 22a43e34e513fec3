"""The files of a contract that others keep, and the references between them.

Unlike `generator.source`, which holds our own contract to a strict form, this takes what OpenAPI tools take.
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
    """Something that the client cannot have; the message says why."""


@attrs.frozen
class Place:
    """A node of a file."""

    file: Path
    pointer: tuple[str | int, ...] = ()


class Files:
    """Reads each file once and follows references."""

    def __init__(self) -> None:
        self._read: dict[Path, Any] = {}

    def load(self, file: Path) -> Any:
        """The content of a file, with texts for keys.

        Raises:
            SpecError: It is missing, or neither JSON nor YAML.
        """
        if file not in self._read:
            self._read[file] = _load(file)
        return self._read[file]

    def follow(self, value: Any, base: Path) -> tuple[Any, Path, Place | None]:
        """What a value refers to, through any number of references.

        Args:
            value: A value, which may be a reference.
            base: The file that it stands in.

        Returns:
            The value that is no reference, the file that it stands in, and its place if there was a reference.

        Raises:
            RefusedError: A reference leads nowhere, outside the files, or in a circle.
        """
        places: list[Place] = []
        while (target := reference(value)) is not None:
            place = self._place(target, base)
            if place in places:
                raise RefusedError(f"the reference {target!r} leads in a circle")
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
            raise RefusedError(f"what follows # in {target!r} is not a JSON pointer") from None

    def _at(self, place: Place, target: str) -> Any:
        try:
            value = self.load(place.file)
            for part in place.pointer:
                value = value[int(part)] if isinstance(value, list) else value[part]
        except (LookupError, TypeError, ValueError, SpecError):
            raise RefusedError(f"the reference {target!r} leads nowhere") from None
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
    """Keys as texts: status codes are often written without quotes."""
    if isinstance(value, dict):
        return {_key(key): _text_keys(item) for key, item in value.items()}
    return [_text_keys(item) for item in value] if isinstance(value, list) else value


def _key(key: object) -> str:
    return str(key).lower() if isinstance(key, bool) else str(key)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads plain words as YAML 1.2 does: dates, `yes` and `off` are texts."""


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, form)
        for tag, form in forms
        if tag.rpartition(":")[2] != "timestamp" and (tag.rpartition(":")[2] != "bool" or first in "tTfF")
    ]
    for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
