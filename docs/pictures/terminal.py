"""A terminal with text in it, as an SVG file."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from html import unescape

from rich.console import Console
from rich.text import Text

__all__ = ["draw", "text_of"]

WIDTH = 112
"""Columns of a picture."""

# The default format of rich loads a font from another host, and a reader of the README should not have to.
_FORMAT = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: Menlo, Consolas, monospace; font-size: {char_height}px; }}
.{unique_id}-title {{ font-family: sans-serif; font-size: 18px; font-weight: bold; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def draw(name: str, title: str, lines: Sequence[str]) -> str:
    """Draw lines of output.

    Args:
        name: Identifier of the picture, unique among the pictures of a page.
        title: Title of the window.
        lines: The lines, with the escape sequences that the command printed. A line that starts with `$` is a command.

    Returns:
        The text of an SVG file.
    """
    console = Console(width=WIDTH, record=True, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    for line in lines:
        console.print(Text(line, style="bold") if line.startswith("$ ") else Text.from_ansi(line))
    svg = console.export_svg(title=title, unique_id=name, code_format=_FORMAT)
    return re.sub(r"[ \t]+$", "", svg, flags=re.M)


def text_of(svg: str) -> str:
    """Return the text in a picture, one line for each piece of one style."""
    pieces = (unescape(piece).replace("\xa0", " ").strip() for piece in re.findall(r"<text[^>]*>([^<]*)", svg))
    return "\n".join(filter(None, pieces))
