"""Structured fields (RFC 9651): header fields that are lists or dictionaries of values with parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

_KEY = re.compile(r"[a-z*][a-z0-9_.*-]*")
_VALUE = re.compile(
    r"""
    (?P<decimal>-?[0-9]{1,12}\.[0-9]{1,3}(?![0-9.]))
    | (?P<integer>-?[0-9]{1,15}(?![0-9.]))
    | "(?P<string>(?:[ !#-\[\]-~]|\\["\\])*)"
    | (?P<token>[A-Za-z*][A-Za-z0-9!#$%&'*+.^_`|~:/-]*)
    | :(?P<bytes>[A-Za-z0-9+/]*=*):
    | \?(?P<boolean>[01])
    | @(?P<date>-?[0-9]{1,15})(?![0-9.])
    | %"(?P<display>(?:[ !#$&-~]|%[0-9a-f]{2})*)"
    """,
    re.VERBOSE,
)
_SPACE = re.compile(r"[ \t]*")


class Item(NamedTuple):
    """A value with its parameters.

    Attributes:
        value: An integer, a decimal, a truth value, or the text of any other value; a list of items for an inner list.
        parameters: Parameters by name.
    """

    value: Any
    parameters: dict[str, Any]


def parse_list(text: str) -> list[Item]:
    """Return the items of a list.

    Raises:
        ValueError: The text is not a list.
    """
    return [item for _, item in _Reader(text).members(is_keyed=False)]


def parse_dictionary(text: str) -> dict[str, Item]:
    """Return the items of a dictionary by name; of several with one name, the last counts.

    Raises:
        ValueError: The text is not a dictionary.
    """
    return dict(_Reader(text).members(is_keyed=True))


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text.strip(" ")
        self._at = 0

    def members(self, *, is_keyed: bool) -> Iterator[tuple[str, Item]]:
        while self._text:
            if is_keyed:
                key = self._match(_KEY)[0]
                # A name alone is true.
                item = self._item() if self._take("=") else Item(True, self._parameters())
            else:
                key, item = "", self._item()
            yield key, item
            self._match(_SPACE)
            if self._at == len(self._text):
                return
            self._expect(",")
            self._match(_SPACE)

    def _item(self) -> Item:
        return Item(self._inner_list() if self._take("(") else self._value(), self._parameters())

    def _inner_list(self) -> list[Item]:
        items: list[Item] = []
        while True:
            has_space = self._take(" ")
            while self._take(" "):
                pass
            if self._take(")"):
                return items
            if items and not has_space:
                raise ValueError(f"expected a space at {self._at}")
            items.append(Item(self._value(), self._parameters()))

    def _parameters(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self._take(";"):
            while self._take(" "):
                pass
            key = self._match(_KEY)[0]
            found[key] = self._value() if self._take("=") else True
        return found

    def _value(self) -> Any:
        match = self._match(_VALUE)
        kind, text = str(match.lastgroup), str(match[str(match.lastgroup)])
        match kind:
            case "decimal":
                return float(text)
            case "integer" | "date":
                return int(text)
            case "boolean":
                return text == "1"
            case "string":
                return text.replace('\\"', '"').replace("\\\\", "\\")
        return text

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str]:
        match = pattern.match(self._text, self._at)
        if match is None:
            raise ValueError(f"unexpected text at {self._at}")
        self._at = match.end()
        return match

    def _take(self, character: str) -> bool:
        found = self._text.startswith(character, self._at)
        self._at += found
        return found

    def _expect(self, character: str) -> None:
        if not self._take(character):
            raise ValueError(f"expected {character!r} at {self._at}")
