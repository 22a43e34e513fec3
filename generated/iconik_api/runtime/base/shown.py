"""The appearance of objects in tools that show variables: `repr`, rich, structlog, debuggers, error trackers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, TypeVar

T = TypeVar("T")


class Veiled(str):
    """Base of texts whose `repr` leaves something out. A slice is as veiled: some tools shorten a text first."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> Any:
        return type(self)(super().__getitem__(key))

    def __pretty__(self, fmt: object, **options: object) -> Iterator[str]:
        """Yield the `repr`; devtools would show the text."""
        yield repr(self)


class Secret(Veiled):
    """A text that is secret as a whole."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'<secret>'"


def hidden(value: T) -> T:
    """Return a text as a secret, and any other value as it is."""
    return Secret(value) if isinstance(value, str) and not isinstance(value, Secret) else value  # type: ignore[return-value]


def hidden_url(url: T) -> T:
    """Return a URL with a user name or a query as a secret: a password or a signature may be in it."""
    return hidden(url) if isinstance(url, str) and ("@" in url or "?" in url) else url


def safe_repr(show: Callable[[Any], str]) -> Callable[[Any], str]:
    """Decorate a `__repr__`: it must not fail for an object whose `__init__` has raised.

    Python 3.11 formats no traceback with variables if the `repr` of one of them fails.
    """

    @wraps(show)
    def shown(self: Any) -> str:
        try:
            return show(self)
        except AttributeError:
            return f"<{type(self).__name__}, not initialized>"

    return shown
