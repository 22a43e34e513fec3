"""Folders that the generator writes to: it replaces and removes only files that it has written.

A file in the folder lists them, by name, and where they may be edited by hand also by digest.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from .errors import SpecError

__all__ = ["LIST", "own_folder", "require_own", "write_files", "write_list"]

LIST = ".generated"
"""Name of the list."""
_CACHE = "__pycache__"


def write_list(folder: Path, *, digests: bool) -> None:
    """List the files of a new folder in it.

    Args:
        folder: The folder.
        digests: List digests as well, so that a file that is edited later is not replaced.
    """
    names = sorted([LIST, *(path.relative_to(folder).as_posix() for path in _files(folder))])
    lines = [f"{name}\t{_digest(folder / name)}" if digests and name != LIST else name for name in names]
    (folder / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def require_own(folder: Path, fresh: Path) -> None:
    """Check that a folder may be replaced by a new one, or does not exist.

    Raises:
        SpecError: The folder is a file or a link, or contains a file that the generator has not written, or that was
            edited since. A file with the content of the new folder may be replaced.
    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise SpecError(f"{folder} is not a folder: choose another --out")
    listed = _read_list(folder)
    written = (path.relative_to(fresh) for path in _files(fresh))
    ours = {parent for name in (*map(Path, listed), *written) for parent in name.parents}
    for path in _entries(folder):
        name = path.relative_to(folder)
        if path.is_dir() and not path.is_symlink():
            fine = name in ours
        else:
            fine = _is_listed(path, name.as_posix(), listed) or _is_equal(path, fresh / name)
        if not fine:
            raise SpecError(
                f"{path} was not written by the generator, or was changed since: "
                "move it, or choose another --out. Nothing was written"
            )


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write files into a folder. Other files in it stay.

    Args:
        folder: The folder, which need not exist.
        files: Text by name.

    Raises:
        SpecError: A file exists that the generator has not written. Nothing is written.
    """
    listed = _read_list(folder)
    for name in (LIST, *files):
        path = folder / name
        fine = name in listed or (name in files and _has_text(path, files[name]))
        if os.path.lexists(path) and (path.is_symlink() or not fine):
            raise SpecError(f"{path} was not written by the generator: move it, or choose another --out")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / LIST).write_text("\n".join(sorted({LIST, *listed, *files})) + "\n", encoding="utf-8", newline="\n")
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def own_folder(folder: Path) -> Path:
    """Make a folder in which everything belongs to the generator, and return it.

    Raises:
        SpecError: The folder exists, and belongs to somebody else.
    """
    if folder.is_symlink() or (folder.exists() and LIST not in _read_list(folder) and any(folder.iterdir())):
        raise SpecError(f"{folder} was not made by the generator: move it, or choose another --out")
    write_files(folder, {})
    return folder


def _read_list(folder: Path) -> dict[str, str]:
    """Return the digests of the listed files by name; an empty digest where none is listed."""
    try:
        lines = (folder / LIST).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    return {name: digest for name, _, digest in (line.partition("\t") for line in lines)}


def _is_listed(path: Path, name: str, listed: Mapping[str, str]) -> bool:
    if name not in listed or path.is_symlink() or not path.is_file():
        return False
    return listed[name] in ("", _digest(path))


def _is_equal(path: Path, fresh: Path) -> bool:
    return path.is_file() and not path.is_symlink() and fresh.is_file() and path.read_bytes() == fresh.read_bytes()


def _has_text(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def _entries(folder: Path) -> Iterator[Path]:
    """Yield the files, links and folders below a folder, without compiled modules."""
    for root, folders, files in os.walk(folder):
        folders.sort()
        is_cache = Path(root).name == _CACHE
        for name in (*(each for each in folders if each != _CACHE), *sorted(files)):
            if not (is_cache and ".pyc" in name):
                yield Path(root, name)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in _entries(folder) if path.is_file() and path.name != LIST)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
