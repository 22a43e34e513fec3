"""The command `pythonik`: uploads and downloads from the shell. Needs ``pip install pythonik[cli]``.

`app` is what can be said on the command line, `upload`, `download` and `unfinished` what each command does: they make
`Task`s, which `tasks` carries out one after the other and tells an `Output` of. Nothing of the library imports this.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: What was said behind the name of the command; by default that of this process.

    Returns:
        The exit code, see `ExitCode`.
    """
    try:
        from .app import run
    except ModuleNotFoundError as error:
        if error.name != "typer":
            raise
        print("pythonik: the command line is an extra: pip install 'pythonik[cli]'", file=sys.stderr)
        return 2
    return run(sys.argv[1:] if arguments is None else arguments)
