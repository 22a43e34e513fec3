"""The command `pythonik`: uploads and downloads from the shell. Requires ``pip install pythonik[cli]``.

`app` defines the commands and their options. `upload`, `download` and `unfinished` turn a command into `Task`s, which
`tasks` carries out one after the other and reports to an `Output`. The library does not import this package.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: Arguments after the name of the command. Default: the arguments of this process.

    Returns:
        Exit code; see `ExitCode`.
    """
    try:
        from .app import run
    except ModuleNotFoundError as error:
        if error.name != "typer":
            raise
        print("pythonik: the command line is an extra: pip install 'pythonik[cli]'", file=sys.stderr)
        return 2
    return run(sys.argv[1:] if arguments is None else arguments)
