"""Metadata on the command line: JSON, or the path of a JSON file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ["parse_metadata"]


def parse_metadata(text: str) -> dict[str, Any]:
    """Return metadata values by field, from JSON or from `@` and the path of a JSON file.

    Raises:
        ValueError: The file cannot be read, or the text is not a JSON object.
    """
    where = ""
    if text.startswith("@"):
        where = f"{text[1:]}: "
        try:
            text = Path(text[1:]).read_text(encoding="utf-8")
        except OSError as error:
            raise ValueError(f"{where}{error.strerror}") from None
        except UnicodeDecodeError:
            raise ValueError(f"{where}not a text in UTF-8") from None
    try:
        values = json.loads(text)
    except ValueError as error:
        raise ValueError(f"{where}invalid JSON: {error}") from None
    if not isinstance(values, dict):
        raise ValueError(f"{where}metadata must be an object of values by field, not {type(values).__name__}")
    return values
