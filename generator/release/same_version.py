"""A hook of hatchling: a distribution that is a part of pythonik requires the client of its own version.

The pyproject.toml of such a distribution names the hook in `[tool.hatch.metadata.hooks.custom]`, with its further
`dependencies`. hatchling loads this file by its path, so the file imports nothing of ours.
"""

from __future__ import annotations

from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

__all__ = ["SameVersion"]


class SameVersion(MetadataHookInterface):
    """Hook that adds the client of the same version: the distributions are built and tested together."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the dependencies."""
        metadata["dependencies"] = [f"pythonik=={metadata['version']}", *self.config["dependencies"]]
