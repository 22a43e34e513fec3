"""Task of an upload, new or resumed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from ..exceptions import PartialUploadError
from .failures import describe
from .output import Output
from .progress import Progress
from .report import Row, failed_row
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
        is_large: Whether the upload has parallel parts, as far as known.
    """

    path: str
    upload: Callable[[OnProgress], Upload | UploadedDirectory]
    is_large: bool = True

    def run(self, output: Output) -> Outcome:
        """Run the upload; see `Task.run`."""

        def tell(now: UploadProgress) -> None:
            numbers = (now.rate, now.in_flight, now.files, now.total_files)
            output.progress(Progress(self.path, now.state, now.sent, now.total, *numbers))

        began = time.monotonic()
        try:
            made = self.upload(tell)
        except PartialUploadError as error:
            for name, reason in error.failures.items():
                path, text = self._below(name), describe(reason)
                output.event("failed_file", f"{path}: {text}", file=path, error=text)
            raise
        facts = attrs.asdict(made)
        size = f"{show_size(made.size)} in {time.monotonic() - began:.1f} s"
        if "id" in facts:
            row = Row(path=self.path, id=facts["id"], size=made.size, checksum=facts["checksum"])
            facts[f"{facts.pop('kind')}_id"] = facts.pop("id")
            return Outcome("done", f"asset {made.asset_id}, {size}", facts, rows=[row])
        counts = [f"{len(facts['files'])} files"]
        counts += [f"{len(facts[name])} {name.replace('_', ' ')}" for name in ("left_out", "removed") if facts[name]]
        return Outcome("done", f"asset {made.asset_id}, {', '.join(counts)}, {size}", facts, rows=self._rows(facts))

    def rows(self, error: BaseException) -> list[Row]:
        """Return the rows of a failed upload; see `Task.rows`."""
        if not isinstance(error, PartialUploadError):
            return [failed_row(self.path, error)]
        done = self._rows(attrs.asdict(error.uploaded)) if error.uploaded is not None else []
        return done + [failed_row(self._below(name), reason) for name, reason in error.failures.items()]

    def _rows(self, facts: dict[str, Any]) -> list[Row]:
        rows = [
            Row(
                path=self._below(name), id=file_id, size=facts["sizes"].get(name), checksum=facts["checksums"].get(name)
            )
            for name, file_id in facts["files"].items()
        ]
        for state in ("left_out", "removed"):
            rows += [Row(path=self._below(name), state=state.replace("_", " ")) for name in facts[state]]
        return rows

    def _below(self, name: str) -> str:
        return str(Path(self.path) / name)

    def resume_command(self, error: BaseException) -> str | None:
        """Return the command that resumes the upload; see `Task.resume_command`."""
        cause: BaseException | None = error
        while cause is not None:
            # A second Ctrl-C may arrive while the first one is reported to iconik.
            if upload_id := getattr(cause, "upload_id", None):
                return f"pythonik uploads resume {upload_id}"
            cause = cause.__context__
        return None
