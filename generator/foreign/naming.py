"""Names for parts of a contract with an invalid name, or without a name."""

from __future__ import annotations

import re

from ..names import is_class_name, is_module_name
from ..prepare import PREFIX

__all__ = ["ClassNames", "joined_words", "module_name"]

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class ClassNames:
    """Register of the names of classes, which are unique."""

    def __init__(self) -> None:
        # Null has a meaning of its own to the generator.
        self._taken: set[str] = {"null"}

    def claim(self, words: str) -> str:
        """Return the name of a class from some words, with a number if the name is taken."""
        name = joined_words(words) or "Schema"
        if name[0].isdigit() or name.startswith(PREFIX):
            name = f"Schema{name}"
        if not is_class_name(name):
            name = f"{name}Schema"
        candidate, number = name, 2
        while candidate.lower() in self._taken:
            candidate, number = f"{name}Variant{number}", number + 1
        self._taken.add(candidate.lower())
        return candidate


def joined_words(text: str) -> str:
    """Return `AccountCapability` for `account_capability` and `account.capability`."""
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


def module_name(text: str) -> str:
    """Return `floating_ips_v2` for `Floating IPs (v2)`."""
    parts: list[str] = []
    for word in re.findall(r"[a-z0-9]+", _CAMEL.sub("_", text).lower()):
        if not word[0].isdigit():
            parts.append(word)
        elif parts:
            parts[-1] += word
        else:
            parts.append(f"n{word}")
    name = "_".join(parts) or "default"
    return name if is_module_name(name) else f"{name}_resource"
