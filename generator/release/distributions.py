"""The distributions of pythonik. Builds, checks, rehearsals and tests go through this list."""

from __future__ import annotations

import tomllib
from pathlib import Path

import attrs

__all__ = ["DISTRIBUTIONS", "Distribution"]


@attrs.frozen
class Distribution:
    """The distribution of one pyproject.toml.

    Attributes:
        name: Name on the index.
        folder: Folder of its pyproject.toml, relative to the root of the checkout.
        packages: Packages at the top of its wheel.
        targets: Targets of the build. The sdist of pythonik contains the source of all distributions.
    """

    name: str
    folder: str
    packages: tuple[str, ...]
    targets: tuple[str, ...] = ("wheel",)

    @property
    def stem(self) -> str:
        """Start of the names of its files, before the version."""
        return self.name.replace("-", "_")

    @property
    def extra(self) -> str:
        """Extra of pythonik that installs it; empty for pythonik itself."""
        return self.name.removeprefix("pythonik").removeprefix("-")

    def commands(self, root: Path) -> tuple[str, ...]:
        """Return the programs that it installs, from its pyproject.toml in a checkout."""
        project = tomllib.loads((root / self.folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        return tuple(project.get("scripts", ()))


DISTRIBUTIONS = (
    Distribution("pythonik", ".", ("iconik_api", "pythonik"), ("sdist", "wheel")),
    Distribution("pythonik-cli", "command", ("pythonik",)),
    Distribution("pythonik-generator", "generator", ("pythonik_generator",)),
    Distribution("pythonik-testing", "standin", ("pythonik",)),
)
