"""Names of the contract as names of Python."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

__all__ = ["MODEL_RESERVED", "PARAMETER_RESERVED", "class_prefix", "is_name", "python_names"]

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

#: Attributes of `Model` that a field must not hide.
MODEL_RESERVED = frozenset(
    {
        "additional_properties",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_validate",
        "model_validate_json",
    }
)

#: Names that a generated operation uses itself.
PARAMETER_RESERVED = frozenset(
    {
        "self",
        "body",
        "content_type",
        "options",
        "params",
        "headers",
        "timeout",
        "exclude_defaults",
        "m",
        "deep",
        "joined",
    }
)


def is_name(text: str) -> bool:
    """Whether a text may become an identifier of the generated code as it is."""
    return bool(_NAME.match(text)) and not keyword.iskeyword(text)


def class_prefix(resource: str) -> str:
    """The start of class names for a service or resource: `file_sets` gives `FileSets`."""
    return "".join(part.capitalize() for part in resource.split("_"))


def python_names(wire_names: Iterable[str], reserved: frozenset[str]) -> list[str]:
    """An identifier for each name on the wire, all different.

    Snake case of the name, without leading underscores; a keyword or a reserved name gets an underscore behind it, the
    second of two equal names a number.
    """
    taken: set[str] = set()
    names = []
    for wire in wire_names:
        name = _identifier(wire, reserved)
        candidate, number = name, 2
        while candidate in taken:
            candidate, number = f"{name}_{number}", number + 1
        taken.add(candidate)
        names.append(candidate)
    return names


def _identifier(wire: str, reserved: frozenset[str]) -> str:
    words = re.sub(r"[^A-Za-z0-9]+", "_", wire).strip("_")
    name = words if words.isupper() else _CAMEL.sub("_", words).lower()
    if not name or name[0].isdigit():
        name = f"field_{name}" if name else "field"
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name
