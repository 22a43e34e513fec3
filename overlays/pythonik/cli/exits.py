"""How the command ends."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["ExitCode", "UsageError"]


class ExitCode(IntEnum):
    """What the command says to the shell."""

    DONE = 0  #: All is done.
    FAILED = 1  #: Something failed, and nothing is left to go on with.
    USAGE_ERROR = 2  #: The command makes no sense; nothing was sent.
    RESUMABLE = 3  #: What failed can go on; the error says how.
    INTERRUPTED = 130  #: Ctrl-C.


class UsageError(Exception):
    """The command makes no sense: told before anything is sent."""
