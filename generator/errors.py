"""Places in the contract, and errors with their places."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs


def _shown(path: Path) -> Path:
    """Return a path relative to the current directory if it is below the directory."""
    path = path.resolve()
    here = Path.cwd().resolve()
    return path.relative_to(here) if path.is_relative_to(here) else path


@attrs.frozen(order=True)
class Location:
    """A line of a file; ``str()`` gives the ``file:line`` that editors and terminals turn into a link."""

    file: Path = attrs.field(converter=_shown)
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class SpecError(Exception):
    """The contract cannot be read: a fault in one place."""

    def __init__(self, message: str, location: Location | None = None) -> None:
        super().__init__(message, location)
        self.message = message
        self.location = location

    def __str__(self) -> str:
        return f"{self.location}: {self.message}" if self.location else self.message


class SpecErrors(Exception):  # noqa: N818 - several errors
    """The contract cannot be read: faults in several places, one line each."""

    def __init__(self, errors: Iterable[SpecError]) -> None:
        self.errors = sorted(errors, key=_by_place)
        super().__init__(self.errors)

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))


def raise_all(errors: Iterable[SpecError]) -> None:
    """Raise the collected errors: none, a single error, or a `SpecErrors` with each error once."""
    found = list({str(error): error for error in errors}.values())
    if len(found) == 1:
        raise found[0]
    if found:
        raise SpecErrors(found)


def _by_place(error: SpecError) -> tuple[str, int, str]:
    place = error.location
    return (str(place.file), place.line, error.message) if place else ("", 0, error.message)
