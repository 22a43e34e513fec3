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
        rate: Confirmed bytes a second.
    """

    path: str
    state: str
    done: int
    total: int | None
    rate: float

    @property
    def seconds_left(self) -> float | None:
        """Estimated remaining time in seconds; `None` if unknown."""
        return (self.total - self.done) / self.rate if self.total is not None and self.rate > 0 else None

    def describe(self) -> str:
        """Return a line of text."""
        of = f"{show_size(self.done)} of {show_size(self.total)}" if self.total is not None else show_size(self.done)
        rate = f", {show_size(self.rate)}/s" if self.rate > 0 else ""
        left = "" if self.seconds_left is None else f", {_clock(self.seconds_left)} left"
        return f"{self.state}, {of}{rate}{left}"


def _clock(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
