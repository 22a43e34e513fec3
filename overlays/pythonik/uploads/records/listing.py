"""Files below a directory: to upload, left out, or unreadable."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

import attrs

from ..._internal.names import fault_of

#: File in a directory with patterns of files to leave out, one a line.
IGNORE_FILE = ".pythonikignore"
#: Files that operating systems add to a directory.
_SYSTEM_FILES = (".ds_store", "thumbs.db", "desktop.ini", "._*")


@attrs.frozen
class Rules:
    """Rules for files to leave out.

    Attributes:
        exclude: Patterns as in a shell. A pattern with a slash is compared with the path below the directory, any other
            with each name.
        include_hidden: Upload the files that operating systems add.
    """

    exclude: Sequence[str] = ()
    include_hidden: bool = False

    def leave_out(self, path: str) -> bool:
        """Return whether to leave out a file or directory at a path below the directory, with slashes."""
        name = path.rpartition("/")[2]
        if not self.include_hidden and any(fnmatchcase(name.casefold(), each) for each in _SYSTEM_FILES):
            return True
        return name == IGNORE_FILE or any(
            fnmatchcase(path if "/" in each.rstrip("/") else name, each.strip("/")) for each in self.exclude
        )


@attrs.define
class Listing:
    """Files below a directory, by path below it, with slashes.

    Attributes:
        files: Size and time of modification (nanoseconds since 1970) of each file, sorted by path.
        left_out: Files and directories that the rules leave out.
        failures: Reason why a file or directory cannot be read.
    """

    files: dict[str, tuple[int, int]] = attrs.field(factory=dict)
    left_out: list[str] = attrs.field(factory=list)
    failures: dict[str, Exception] = attrs.field(factory=dict)

    @property
    def size(self) -> int:
        """Size of all files in bytes."""
        return sum(size for size, _ in self.files.values())


def list_directory(folder: Path, rules: Rules) -> Listing:
    """List the files below a directory. Links are followed.

    Raises:
        OSError: The directory or its `.pythonikignore` cannot be read.
        ValueError: A name is not UTF-8 or contains a backslash, or a pattern in `.pythonikignore` is invalid.
    """
    found = Listing()
    refused: list[str] = []
    rules = attrs.evolve(rules, exclude=[*rules.exclude, *_patterns(folder / IGNORE_FILE)])
    state = folder.stat()
    _add(found, refused, folder, "", rules, ((state.st_dev, state.st_ino),))
    if refused:
        raise ValueError(
            f"{folder}: files cannot have these names in iconik, rename or exclude them: {'; '.join(refused)}"
        )
    return found


def _add(
    found: Listing, refused: list[str], folder: Path, above: str, rules: Rules, parents: tuple[tuple[int, int], ...]
) -> None:
    """Add the files below a directory, whose path is `above`. A circle of links leads to one of its `parents`."""
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries)
    for name in names:
        path = above + name
        if rules.leave_out(path):
            found.left_out.append(path)
            continue
        if fault := fault_of(name):
            refused.append(f"{path!r} {fault}")
            continue
        try:
            state = (folder / name).stat()
            if stat.S_ISDIR(state.st_mode):
                here = state.st_dev, state.st_ino
                if here in parents:
                    raise ValueError("link to a directory that contains it")
                _add(found, refused, folder / name, path + "/", rules, (*parents, here))
            elif stat.S_ISREG(state.st_mode):
                found.files[path] = state.st_size, state.st_mtime_ns
            else:
                raise ValueError("not a regular file")
        except (OSError, ValueError) as error:
            found.failures[path] = error


def _patterns(path: Path) -> Iterator[str]:
    """Yield the patterns in an ignore file, if there is one."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except FileNotFoundError:
        return
    except UnicodeDecodeError:
        raise ValueError(f"{path}: not a text in UTF-8") from None
    for number, line in enumerate(map(str.strip, lines), 1):
        if line.startswith("!"):
            raise ValueError(f"{path}, line {number}: a pattern cannot be negated: {line}")
        if line and not line.startswith("#"):
            yield line
