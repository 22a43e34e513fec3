"""Task of an upload, new or resumed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

from .output import Output
from .progress import Progress
from .sizes import show_size
from .tasks import Outcome

if TYPE_CHECKING:
    from ..uploads.base.progress import OnProgress, UploadProgress
    from ..uploads.flow.upload import Upload
    from ..uploads.records.directories import UploadedDirectory

__all__ = ["UploadTask"]


@attrs.frozen
class UploadTask:
    """An upload, new or resumed.

    Attributes:
        path: Path of the file or directory.
        upload: Runs the upload.
    """

    path: str
    upload: Callable[[OnProgress], Upload | UploadedDirectory]

    def run(self, output: Output) -> Outcome:
        """Run the upload; see `Task.run`."""

        def tell(now: UploadProgress) -> None:
            output.progress(Progress(self.path, now.state, now.sent, now.total, now.rate))

        began = time.monotonic()
        made = self.upload(tell)
        text = f"asset {made.asset_id}, {show_size(made.size)} in {time.monotonic() - began:.1f} s"
        facts = attrs.asdict(made)
        if "id" in facts:
            facts[f"{facts.pop('kind')}_id"] = facts.pop("id")
        return Outcome("done", text, facts)

    def resume_command(self, error: BaseException) -> str | None:
        """Return the command that resumes the upload; see `Task.resume_command`."""
        cause: BaseException | None = error
        while cause is not None:
            # A second Ctrl-C may arrive while the first one is reported to iconik.
            if upload_id := getattr(cause, "upload_id", None):
                return f"pythonik uploads resume {upload_id}"
            cause = cause.__context__
        return None
