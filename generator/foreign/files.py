"""The files of a contract of others, and the references between them.

`generator.source` requires a strict form of our own contract; this module accepts all input of OpenAPI tools.
"""

from __future__ import annotations

import itertools
import json
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import attrs
import yaml

from ..bounds import BOUNDS
from ..bundle import read_pointer
from ..errors import SpecError
from ..grammar import reference

__all__ = ["Files", "Place", "RefusedError"]

#: A scheme of a URL, or the drive of a path of Windows.
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
#: No JSON number of use is larger, and Python refuses to write it from 4,300 digits on.
_MOST_BITS = 1024


class RefusedError(Exception):
    """A part of the contract is not supported; the message gives the reason."""


@attrs.frozen
class Place:
    """A node of a file."""

    file: Path
    pointer: tuple[str | int, ...] = ()


class Files:
    """Reader of files that reads each file once and follows references.

    Args:
        folders: Folders that references may lead into. A symbolic link counts as the file that it leads to.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders = [folder.resolve() for folder in folders]
        self._read: dict[Path, Any] = {}

    def load(self, file: Path) -> Any:
        """Return the content of a file, with texts as keys.

        Raises:
            SpecError: The file is missing, in another folder, too large, or neither JSON nor YAML.
        """
        if file not in self._read:
            if not self._allows(file):
                raise SpecError(f"{file}: not in the folder of the document: allow a folder with --allow-refs")
            if len(self._read) == BOUNDS.files:
                raise SpecError(f"{file}: more than {BOUNDS.files} files")
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
                raise RefusedError(f"the reference {_short(target)} is circular")
            places.append(place)
            value, base = self._at(place, target), place.file
        return value, base, places[-1] if places else None

    def _allows(self, file: Path) -> bool:
        return any(file.resolve().is_relative_to(folder) for folder in self._folders)

    def _place(self, target: str, base: Path) -> Place:
        name, _, fragment = target.partition("#")
        if _SCHEME.match(name) or name.startswith(("//", "\\\\")):
            raise RefusedError(f"the reference {_short(target)} is a URL: only files are read, by their paths")
        try:
            file = (base.parent / unquote(name)).resolve() if name else base
        except (OSError, ValueError):
            raise RefusedError(f"the reference {_short(target)} is not a file name") from None
        if not self._allows(file):
            raise RefusedError(
                f"the reference {_short(target)} leaves the folder of the document: allow a folder with --allow-refs"
            )
        try:
            return Place(file, read_pointer(fragment))
        except ValueError:
            raise RefusedError(f"the part after # in {_short(target)} is not a JSON pointer") from None

    def _at(self, place: Place, target: str) -> Any:
        try:
            value = self.load(place.file)
            for part in place.pointer:
                value = value[int(part)] if isinstance(value, list) else value[part]
        except (LookupError, TypeError, ValueError, SpecError):
            raise RefusedError(f"the reference {_short(target)} does not resolve") from None
        return value


def _short(target: str) -> str:
    return f"{target!r:.100}"


def _load(file: Path) -> Any:
    try:
        # Not a pipe or a device, which has no end.
        if not stat.S_ISREG(file.stat().st_mode):
            raise SpecError(f"{file}: not a file")
        if file.stat().st_size > BOUNDS.file:
            raise SpecError(f"{file}: larger than {BOUNDS.file:,} bytes")
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SpecError(f"{file}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise SpecError(f"{file}: not UTF-8") from None
    try:
        return _bounded(_parsed(text), itertools.count(1))
    except (ValueError, yaml.YAMLError, RecursionError, _TooMuchError) as error:
        reason = " ".join(str(error).split()) if not isinstance(error, RecursionError) else "nested too deep"
        kind = "too large" if isinstance(error, _TooMuchError) else "neither JSON nor YAML"
        raise SpecError(f"{file}: {kind}: {reason}") from None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        for depth in itertools.accumulate(map(_step, yaml.parse(text, Loader=_Loader))):
            if depth > BOUNDS.depth:
                raise _TooMuchError(f"nested more than {BOUNDS.depth} levels deep") from None
        return yaml.load(text, Loader=_Loader)  # noqa: S506  (a safe loader with fewer kinds of words)


def _step(event: yaml.Event) -> int:
    if isinstance(event, yaml.CollectionStartEvent):
        return 1
    return -1 if isinstance(event, yaml.CollectionEndEvent) else 0


class _TooMuchError(Exception):
    """A document is beyond a bound."""


def _bounded(value: Any, count: Iterator[int], depth: int = 0) -> Any:
    """Return a value with texts as keys: status codes are often written without quotes.

    Raises:
        _TooMuchError: The value is beyond a bound. An alias of YAML counts as often as it occurs.
    """
    if next(count) > BOUNDS.nodes:
        raise _TooMuchError(f"more than {BOUNDS.nodes:,} values")
    if depth > BOUNDS.depth:
        raise _TooMuchError(f"nested more than {BOUNDS.depth} levels deep")
    if isinstance(value, dict):
        return {_key(key): _bounded(item, count, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [_bounded(item, count, depth + 1) for item in value]
    if isinstance(value, str) and len(value) > BOUNDS.text:
        raise _TooMuchError(f"a text of more than {BOUNDS.text:,} characters")
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise _TooMuchError("a number of too many digits")
    return value


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
