"""The command `pythonik`, in every installation of the client; its code is an extra, `pythonik.cli`.

Installers of programs, such as pipx and `uv tool`, link only the programs of the distribution that they are told.
"""

from __future__ import annotations

import sys

_EXTRA = (
    "pythonik: the command line is an extra: pip install 'pythonik[cli]' (or uv tool install, or pipx install --force)"
)


def main() -> int:
    """Run the command line with the arguments of this process.

    Returns:
        Exit code; 2 where the extra is not installed.
    """
    try:
        from .cli import main as run
    except ModuleNotFoundError as error:
        if error.name != "pythonik.cli":
            raise
        print(_EXTRA, file=sys.stderr)
        return 2
    return run()


if __name__ == "__main__":
    raise SystemExit(main())
