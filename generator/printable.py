"""Text of a contract for people: on a terminal, in Markdown, HTML and docstrings."""

from __future__ import annotations

import sys
import unicodedata
from typing import TextIO

__all__ = ["printable", "say"]

_KEPT = "\n\t"


def printable(text: str) -> str:
    r"""Return text with characters that steer a terminal, or that reorder or hide text, written as ``\uXXXX``.

    A tab and a line feed stay. So do joiners, which letters of many languages need.
    """
    if text.isprintable():
        return text
    return "".join(f"\\u{ord(each):04x}" if _is_unsafe(each) else each for each in text)


def _is_unsafe(character: str) -> bool:
    # Controls, separators of lines and paragraphs, surrogates; and of the formats, those that reorder text.
    return character not in _KEPT and (
        unicodedata.category(character) in ("Cc", "Zl", "Zp", "Cs")
        or unicodedata.bidirectional(character) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    )


def say(line: object, *, file: TextIO | None = None) -> None:
    """Print a line that may hold text of a contract."""
    print(printable(str(line)), file=file or sys.stdout)
