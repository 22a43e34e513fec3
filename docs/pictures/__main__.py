"""Write the pictures of the README: `make pictures`."""

from __future__ import annotations

from pathlib import Path

from .review import review_lines
from .terminal import draw
from .upload import upload_lines

FOLDER = Path(__file__).parent


def main() -> None:
    """Run the commands and write the pictures."""
    _write("review", "make review", review_lines())
    _write("upload", "pythonik upload", upload_lines())


def _write(name: str, title: str, lines: list[str]) -> None:
    file = FOLDER / f"{name}.svg"
    file.write_text(draw(name, title, lines), encoding="utf-8")
    print(file.relative_to(Path.cwd()))


if __name__ == "__main__":
    main()
