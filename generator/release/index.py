"""The index of packages that a release goes to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from .stopped import Tools

__all__ = ["Index"]


@attrs.frozen
class Index:
    """An index. Credentials are not ours to know: `uv` reads UV_PUBLISH_TOKEN, or a user and a password.

    Attributes:
        upload_url: Where files are sent to; empty for the index that everybody uses.
        check_url: Where its files are listed; with it, files that are there already and equal are not sent again.
        env: Environment of `uv` besides.
    """

    upload_url: str = ""
    check_url: str = ""
    env: Mapping[str, str] = attrs.field(factory=dict, repr=False)

    def publish(self, tools: Tools, files: list[Path]) -> None:
        """Send files.

        Raises:
            Stopped: The index refused one.
        """
        options = ["--publish-url", self.upload_url] if self.upload_url else []
        options += ["--check-url", self.check_url] if self.check_url else []
        tools.run(
            "the index refused the upload, and nothing was tagged",
            "See what it says. What it took already is the same when the release is run again, and is skipped.",
            "uv",
            "publish",
            *options,
            *map(str, files),
            env=self.env,
        )
