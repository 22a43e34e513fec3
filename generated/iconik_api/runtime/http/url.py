"""A URL as text, with its pieces beside."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from ..base.origin import without_query
from ..base.shown import Veiled

if TYPE_CHECKING:
    from urllib.parse import SplitResult


class Params(dict[str, str]):
    """Query parameters, decoded; of a name that is repeated, the first value.

    Args:
        query: The query, percent-encoded, without its question mark.
    """

    def __init__(self, query: str) -> None:
        self._pairs = parse_qsl(query, keep_blank_values=True)
        super().__init__(reversed(self._pairs))

    def get_list(self, name: str) -> list[str]:
        """Return every value of a name, in order."""
        return [value for each, value in self._pairs if each == name]

    def multi_items(self) -> list[tuple[str, str]]:
        """Return every name and value, in order."""
        return list(self._pairs)


class Url(Veiled):
    """An absolute URL, percent-encoded. Its `repr` has no query, which may be a signature."""

    def __repr__(self) -> str:
        return repr(f"{without_query(self)}{'?…' if '?' in self else ''}")

    @cached_property
    def _split(self) -> SplitResult:
        return urlsplit(self)

    @property
    def host(self) -> str:
        """Host name in lower case, or an address without brackets; empty when the URL has none."""
        return self._split.hostname or ""

    @property
    def path(self) -> str:
        """Path, percent-encoded."""
        return self._split.path

    @property
    def query(self) -> str:
        """Query, percent-encoded, without its question mark; empty when the URL has none."""
        return self._split.query

    @cached_property
    def params(self) -> Params:
        """Query parameters, decoded."""
        return Params(self.query)

    def __reduce__(self) -> tuple[type[Url], tuple[str]]:
        return Url, (str(self),)
