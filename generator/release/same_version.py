"""A hook of hatchling: what a distribution needs that is a part of pythonik, which is the client of its own version.

Named in the pyproject.toml of such a distribution, `[tool.hatch.metadata.hooks.custom]`, where `dependencies` are those
besides. hatchling loads this file by its path: it imports nothing of ours.
"""

from __future__ import annotations

from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

__all__ = ["SameVersion"]


class SameVersion(MetadataHookInterface):
    """Asks for the client of the same version: parts of one package are made for each other, and tested together."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the dependencies."""
        metadata["dependencies"] = [f"pythonik=={metadata['version']}", *self.config["dependencies"]]
