"""The distributions of pythonik. Builds, checks, rehearsals and tests go through this list."""

from __future__ import annotations

import attrs

__all__ = ["COMMANDS", "DISTRIBUTIONS", "Distribution"]


@attrs.frozen
class Distribution:
    """The distribution of one pyproject.toml.

    Attributes:
        name: Name on the index.
        folder: Folder of its pyproject.toml, relative to the root of the checkout.
        packages: Packages at the top of its wheel.
        targets: Targets of the build. The sdist of pythonik contains the source of all distributions.
        package: Package in the folder `pythonik` that its wheel holds, if it has another name than the extra.
    """

    name: str
    folder: str
    packages: tuple[str, ...]
    targets: tuple[str, ...] = ("wheel",)
    package: str = ""

    @property
    def stem(self) -> str:
        """Start of the names of its files, before the version."""
        return self.name.replace("-", "_")

    @property
    def extra(self) -> str:
        """Extra of pythonik that installs it; empty for pythonik itself."""
        return self.name.removeprefix("pythonik").removeprefix("-")

    @property
    def room(self) -> str:
        """Package in the folder `pythonik` that its wheel holds."""
        return self.package or self.extra


DISTRIBUTIONS = (
    Distribution("pythonik", ".", ("iconik_api", "pythonik"), ("sdist", "wheel")),
    Distribution("pythonik-cli", "command", ("pythonik",)),
    Distribution("pythonik-generator", "generator", ("pythonik_generator",)),
    Distribution("pythonik-redis", "redis_limit", ("pythonik",), package="redis_limit"),
    Distribution("pythonik-testing", "standin", ("pythonik",)),
)

#: Programs, by the extra of pythonik that holds their code.
COMMANDS = {"cli": "pythonik", "generator": "pythonik-regenerate"}
