"""Exit codes of the command, and its usage error."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["ExitCode", "UsageError"]


class ExitCode(IntEnum):
    """Exit code of the command."""

    DONE = 0  #: Success.
    FAILED = 1  #: Failure that cannot be resumed.
    USAGE_ERROR = 2  #: Usage error; nothing was sent.
    RESUMABLE = 3  #: Failure that can be resumed; the error contains the command.
    INTERRUPTED = 130  #: Ctrl-C.


class UsageError(Exception):
    """Usage error, raised before anything is sent."""
