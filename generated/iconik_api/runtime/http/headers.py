"""Header fields: a mapping that ignores case, keeps the order, and may hold a name more than once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ..base.shown import safe_repr

if TYPE_CHECKING:
    from typing import Self

HeadersInput: TypeAlias = "Headers | Mapping[str, str] | Iterable[tuple[str, str]] | None"

#: Names whose values hold no secret. The values of all other names stay out of `repr`.
_SHOWN = frozenset({"accept", "accept-encoding", "content-encoding", "content-length", "content-type", "date", "host", "user-agent"})


class Headers(MutableMapping[str, str]):
    """Header fields of a request or a response.

    If a name occurs more than once, `headers[name]` joins its values by ", ".

    Args:
        fields: A mapping, or pairs of name and value.
    """

    __slots__ = ("_pairs",)

    def __init__(self, fields: HeadersInput = None) -> None:
        #: Name in lower case, name as given, value.
        self._pairs: list[tuple[str, str, str]] = [(name.lower(), name, value) for name, value in _pairs_of(fields)]

    @classmethod
    def of_bytes(cls, fields: Iterable[tuple[bytes, bytes]]) -> Self:
        """Return headers of names and values as they came over the wire."""
        made = cls.__new__(cls)
        made._pairs = [(*_decoded(name), value.decode("latin-1")) for name, value in fields]
        return made

    def __getitem__(self, name: str) -> str:
        values = self.get_list(name)
        if not values:
            raise KeyError(name)
        return values[0] if len(values) == 1 else ", ".join(values)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a name, or the default."""
        values = self.get_list(name)
        if not values:
            return default
        return values[0] if len(values) == 1 else ", ".join(values)

    def get_list(self, name: str) -> list[str]:
        """Return every value of a name, in order."""
        low = name.lower()
        return [value for each, _, value in self._pairs if each == low]

    def __setitem__(self, name: str, value: str) -> None:
        """Set the only value of a name, in the place of its first value.

        Raises:
            TypeError: The value is not a string.
        """
        if not isinstance(value, str):
            raise TypeError(f"the header {name} must be a string, not {type(value).__name__}")
        low = name.lower()
        pairs = []
        placed = False
        for pair in self._pairs:
            if pair[0] != low:
                pairs.append(pair)
            elif not placed:
                pairs.append((low, name, value))
                placed = True
        if not placed:
            pairs.append((low, name, value))
        self._pairs = pairs

    def __delitem__(self, name: str) -> None:
        low = name.lower()
        kept = [pair for pair in self._pairs if pair[0] != low]
        if len(kept) == len(self._pairs):
            raise KeyError(name)
        self._pairs = kept

    def clear(self) -> None:
        """Remove all fields."""
        self._pairs = []

    def update(self, fields: HeadersInput = None, /, **more: str) -> None:  # type: ignore[override]
        """Set names to new values; each replaces what the name had."""
        for name, value in (*_pairs_of(fields), *more.items()):
            self[name] = value

    def __contains__(self, name: object) -> bool:
        if not isinstance(name, str):
            return False
        low = name.lower()
        for pair in self._pairs:  # noqa: SIM110 - a generator takes three times as long
            if pair[0] == low:
                return True
        return False

    def __iter__(self) -> Iterator[str]:
        # Spelt as they came, as `dict(response.headers)["Content-Type"]` of programs for requests needs.
        names: dict[str, str] = {}
        for low, name, _ in self._pairs:
            names.setdefault(low, name)
        return iter(names.values())

    def __len__(self) -> int:
        return len({low for low, _, _ in self._pairs})

    def multi_items(self) -> list[tuple[str, str]]:
        """Return every field, with its name as it is spelt."""
        return [(name, value) for _, name, value in self._pairs]

    def copy(self) -> Self:
        """Return headers of their own with the same fields."""
        twin = type(self).__new__(type(self))
        twin._pairs = list(self._pairs)
        return twin

    __copy__ = copy

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Mapping):
            other = Headers(other)
        if not isinstance(other, Headers):
            return NotImplemented
        return sorted((low, value) for low, _, value in self._pairs) == sorted((low, value) for low, _, value in other._pairs)

    __hash__ = None  # type: ignore[assignment]

    @safe_repr
    def __repr__(self) -> str:
        shown = ", ".join(f"{low}: {value if low in _SHOWN else '…'}" for low, _, value in self._pairs)
        return f"<Headers {shown}>"


@lru_cache(maxsize=256)
def _decoded(name: bytes) -> tuple[str, str]:
    """Return a name in lower case and as it came; the names of a server are few."""
    text = name.decode("latin-1")
    return text.lower(), text


def _pairs_of(fields: HeadersInput) -> Iterable[tuple[str, str]]:
    if fields is None:
        return ()
    if isinstance(fields, Headers):
        return fields.multi_items()
    return cast("Mapping[str, str]", fields).items() if isinstance(fields, Mapping) else fields
