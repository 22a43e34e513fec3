"""The distributions that pythonik is published as. Builds, checks, rehearsals and tests go through this list."""

from __future__ import annotations

import tomllib
from pathlib import Path

import attrs

__all__ = ["DISTRIBUTIONS", "Distribution"]


@attrs.frozen
class Distribution:
    """What is built from one pyproject.toml.

    Attributes:
        name: Its name on the index.
        folder: Where its pyproject.toml lies, from the root of the checkout.
        packages: The packages at the top of its wheel.
        targets: What is built. The source of all of them is in the sdist of pythonik.
    """

    name: str
    folder: str
    packages: tuple[str, ...]
    targets: tuple[str, ...] = ("wheel",)

    @property
    def stem(self) -> str:
        """What the names of its files begin with, before the version."""
        return self.name.replace("-", "_")

    @property
    def extra(self) -> str:
        """The extra of pythonik that brings it; empty for pythonik itself."""
        return self.name.removeprefix("pythonik").removeprefix("-")

    def commands(self, root: Path) -> tuple[str, ...]:
        """The programs that it installs, as a checkout says."""
        project = tomllib.loads((root / self.folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        return tuple(project.get("scripts", ()))


DISTRIBUTIONS = (
    Distribution("pythonik", ".", ("iconik_api", "pythonik"), ("sdist", "wheel")),
    Distribution("pythonik-cli", "command", ("pythonik",)),
    Distribution("pythonik-generator", "generator", ("pythonik_generator",)),
    Distribution("pythonik-testing", "standin", ("pythonik",)),
)
