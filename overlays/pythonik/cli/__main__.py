"""``python -m pythonik.cli`` is the command `pythonik`."""

from . import main

if __name__ == "__main__":
    raise SystemExit(main())
