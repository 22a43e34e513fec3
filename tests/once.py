"""Folders that are made once in a run, however many workers need them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock


class OncePerRun:
    """Makes folders that all workers of a run share. Tests read them, and copy what they want to change.

    Args:
        root: Folder for these folders, the same for all workers.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def __call__(self, name: str, fill: Callable[[Path], object]) -> Path:
        """Return the folder of a name. The first caller fills it, and others wait until it is filled.

        Args:
            name: Name of the folder, unique among all tests.
            fill: Writes into the folder, which is empty. If it raises, the next caller starts anew.
        """
        self._root.mkdir(exist_ok=True)
        folder, filled = self._root / name, self._root / f"{name}.filled"
        with FileLock(self._root / f"{name}.lock"):
            if not filled.exists():
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                fill(folder)
                filled.touch()
        return folder
