"""Progress of one file or directory, as numbers and as a line of text."""

from __future__ import annotations

import attrs

from .sizes import show_size

__all__ = ["Progress"]


@attrs.frozen
class Progress:
    """Progress of one file or directory.

    Attributes:
        path: Path of the file or directory.
        state: Current state, such as `uploading`.
        done: Confirmed bytes.
        total: Size in bytes; `None` while unknown.
        rate: Bytes a second.
        in_flight: Bytes that were sent and are not confirmed yet.
        files: Number of finished files; `None` for a single file.
        total_files: Number of files; `None` for a single file.
    """

    path: str
    state: str
    done: int
    total: int | None
    rate: float
    in_flight: int = 0
    files: int | None = None
    total_files: int | None = None

    @property
    def seconds_left(self) -> float | None:
        """Estimated remaining time in seconds; `None` if unknown."""
        if self.total is None or self.rate <= 0:
            return None
        return max(0, self.total - self.done - self.in_flight) / self.rate

    def describe(self) -> str:
        """Return a line of text."""
        sent = self.done + self.in_flight
        of = f"{show_size(sent)} of {show_size(self.total)}" if self.total is not None else show_size(sent)
        if self.in_flight:
            of += f" ({show_size(self.done)} confirmed)"
        if self.files is not None:
            of = f"{self.files} of {self.total_files} files, {of}"
        rate = f", {show_size(self.rate)}/s" if self.rate > 0 else ""
        left = "" if self.seconds_left is None else f", {_clock(self.seconds_left)} left"
        return f"{self.state}, {of}{rate}{left}"


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
