"""Names for what a contract names otherwise, or not at all."""

from __future__ import annotations

import re

from ..names import is_class_name, is_module_name
from ..prepare import PREFIX

__all__ = ["ClassNames", "joined_words", "module_name"]

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class ClassNames:
    """Gives out names of classes, each once."""

    def __init__(self) -> None:
        # Null has a meaning of its own to the generator.
        self._taken: set[str] = {"null"}

    def claim(self, words: str) -> str:
        """A name of a class made of some words, with a number behind it where it is taken."""
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
    """`account_capability` and `account.capability` as `AccountCapability`."""
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


def module_name(text: str) -> str:
    """`Floating IPs (v2)` as `floating_ips_v2`."""
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
