"""Write the pictures of the README: `make pictures`. With `--check`, compare them and write nothing."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from .review import review_lines
from .terminal import draw, text_of
from .upload import upload_lines

FOLDER = Path(__file__).parent

#: Identifiers, rates, seconds, and the bar, whose pieces depend on the moment of the frame.
_CHANGING = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\d.]+ (?:[KM]i)?B/s|\d+:\d\d left|[\d.]+ s\b|━+|╺"
)


def main() -> int:
    """Run the commands, and write the pictures or compare their text.

    Returns:
        1 if a picture is not what its command prints today.
    """
    parser = argparse.ArgumentParser(prog="python -m docs.pictures", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare the texts and write nothing")
    is_check = parser.parse_args().check
    stale = False
    for name, title, lines in (("review", "make review", review_lines), ("upload", "pythonik upload", upload_lines)):
        file = FOLDER / f"{name}.svg"
        drawn = draw(name, title, lines())
        if not is_check:
            file.write_text(drawn, encoding="utf-8")
            print(file.relative_to(Path.cwd()))
        elif _words(drawn) != _words(file.read_text(encoding="utf-8")):
            stale = True
            print(f"{file.name}: the command prints something else today: run make pictures", file=sys.stderr)
    return int(stale)


def _words(svg: str) -> list[str]:
    words = _CHANGING.sub("…", text_of(svg)).replace(", …", "").split()
    return [word for word in words if word != "…"]


if __name__ == "__main__":
    raise SystemExit(main())
