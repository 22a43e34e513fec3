"""The package index of a release."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from .stopped import Tools

__all__ = ["Index"]


@attrs.frozen
class Index:
    """An index. `uv` reads the credentials: UV_PUBLISH_TOKEN, or a user and a password.

    Attributes:
        upload_url: URL for uploads; empty for the default index of `uv`.
        check_url: URL of the list of files; with it, equal files that exist in the index are skipped.
        env: Further environment variables of `uv`.
    """

    upload_url: str = ""
    check_url: str = ""
    env: Mapping[str, str] = attrs.field(factory=dict, repr=False)

    def publish(self, tools: Tools, files: list[Path]) -> None:
        """Upload files.

        Raises:
            Stopped: The index refused a file.
        """
        options = ["--publish-url", self.upload_url] if self.upload_url else []
        options += ["--check-url", self.check_url] if self.check_url else []
        tools.run(
            "the index refused the upload, and nothing was tagged",
            "Read its output. A second run of the release builds the same files, and skips those that the index has.",
            "uv",
            "publish",
            *options,
            *map(str, files),
            env=self.env,
        )
