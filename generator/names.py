"""Names of the contract as names of Python."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

__all__ = [
    "CLIENT_RESERVED",
    "CREDENTIAL_RESERVED",
    "MODEL_RESERVED",
    "OPERATION_RESERVED",
    "PARAMETER_RESERVED",
    "RESOURCE_RESERVED",
    "class_prefix",
    "is_class_name",
    "is_module_name",
    "is_name",
    "is_operation_name",
    "is_package_name",
    "python_names",
]

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")
_MODULE = re.compile(r"[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*\Z")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

_BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})

#: Names that a module of models uses itself.
_CLASS_RESERVED = frozenset(
    {
        "Any",
        "Literal",
        "MapModel",
        "Model",
        "OpenModel",
        "Opt",
        "StrEnum",
        "TYPE_CHECKING",
        "TypeAlias",
        "UNSET",
        "UnsetType",
    }
)

#: Names that the package uses itself, beside its services.
_PACKAGE_RESERVED = frozenset({"client", "contract", "runtime", "shared"})

#: Attributes of a client that a service must not hide.
CLIENT_RESERVED = frozenset({"close"})

#: Attributes of a service that a resource must not hide.
RESOURCE_RESERVED = frozenset({"transport"})

#: Names that the constructor of a client uses itself.
CREDENTIAL_RESERVED = frozenset({"base_url", "options", "self", "settings", "user_agent"})

#: Names that a class of operations uses itself.
OPERATION_RESERVED = _BUILTINS | frozenset({"deprecated", "m", "op", "transport"})

#: Attributes of `Model` that a field must not hide, and names in the declarations of fields.
MODEL_RESERVED = _BUILTINS | frozenset(
    {
        "UNSET",
        "field",
        "self",
        "additional_properties",
        "get",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_validate",
        "model_validate_json",
    }
)

#: Names that a generated operation uses itself.
PARAMETER_RESERVED = _BUILTINS | frozenset(
    {
        "self",
        "body",
        "options",
        "params",
        "headers",
        "timeout",
        "by",
        "ahead",
        "resume",
        "exclude_defaults",
        "m",
        "deep",
        "joined",
    }
)


def is_name(text: str) -> bool:
    """Whether a text may become an identifier of the generated code as it is."""
    return bool(_NAME.match(text)) and not keyword.iskeyword(text)


def is_class_name(text: str) -> bool:
    """Whether a text may become the name of a class of models."""
    return is_name(text) and text[0].isupper() and text not in _CLASS_RESERVED


def is_operation_name(text: str) -> bool:
    """Whether a text may become the name of an operation."""
    return is_name(text) and text not in OPERATION_RESERVED


def is_module_name(text: str) -> bool:
    """Whether a text may become the name of a module or a package, and the start of class names by `class_prefix`.

    No two names of this form give the same start.
    """
    return bool(_MODULE.match(text)) and not keyword.iskeyword(text) and text not in _BUILTINS


def is_package_name(text: str) -> bool:
    """Whether a text may become the name of the package of a service."""
    return is_module_name(text) and text not in _PACKAGE_RESERVED


def class_prefix(resource: str) -> str:
    """Return the start of class names for a service or resource: `file_sets` gives `FileSets`."""
    return "".join(part.capitalize() for part in resource.split("_"))


def python_names(wire_names: Iterable[str], reserved: frozenset[str]) -> list[str]:
    """Return an identifier for each name on the wire, all different.

    The identifier is the name in snake case, without leading underscores. A keyword or a reserved name gets a trailing
    underscore, and the second of two equal names gets a number.
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
