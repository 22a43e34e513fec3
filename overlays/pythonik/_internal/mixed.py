"""A second distribution in the folder of this package."""

from __future__ import annotations

import warnings
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

_OTHER = "nsa-pythonik"


def warn_of_mix(package: str) -> None:
    """Warn if nsa-pythonik is installed in the same folder.

    Args:
        package: Path of this package.
    """
    try:
        other = distribution(_OTHER)
    except PackageNotFoundError:
        return
    if Path(str(other.locate_file("pythonik"))).resolve() == Path(package).resolve():
        warnings.warn(
            f"{_OTHER} {other.version} is installed in the folder of pythonik, {package}: each overwrites files of the "
            f"other, and an uninstallation of one removes files of the other. Uninstall both, and install pythonik "
            f"again: pip uninstall --yes {_OTHER} pythonik && pip install pythonik",
            RuntimeWarning,
            stacklevel=3,
        )
